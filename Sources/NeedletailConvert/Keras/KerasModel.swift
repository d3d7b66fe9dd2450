package import NeedletailGraph

/// A network as Keras saved it, read into a graph.
package struct KerasModel: Sendable {
    /// The forms in which Keras saves a model.
    package enum Container: String, Sendable {
        /// `.h5`.
        case hdf5 = "Keras HDF5"
        /// `.keras`.
        case archive = "Keras archive"
    }

    /// The network with its weights as stored; run `Graph.prepared()` before a plan is made of it.
    ///
    /// Inputs are named as their InputLayers (`input` in a Sequential model without one), outputs as the layers that
    /// give them.
    package let graph: Graph
    /// The model's own name, such as `sequential`; empty where it has none.
    package let name: String
    /// `Sequential` or `Functional`.
    package let className: String
    package let container: Container
    /// The version of Keras that saved the model, where the file says it.
    package let kerasVersion: String?
    /// The backend that Keras ran on, such as `tensorflow`, where the file says it.
    package let backend: String?
    /// When the model was saved, in Keras's words such as `2024-01-01@00:00:00`, where the file says it.
    package let dateSaved: String?

    /// Names of the inputs, in the model's order.
    package var inputNames: [String] { graph.inputs.map(\.name) }

    /// Names of the outputs, in the model's order.
    package var outputNames: [String] { graph.outputs }
}

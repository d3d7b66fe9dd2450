/// How much a model file may list.
///
/// With these a file is refused within 2 x header bytes + 1 MiB of heap, whatever it holds: what a reader keeps of an item
/// beyond twice its text, times the items allowed, adds up to less than 1 MiB.
package enum ModelLimit {
    /// Keys of `__metadata__`, those of other tools too.
    static let metadataKeys = 256
    static let tensors = 3072
    package static let nodes = 2048
    /// Values that all nodes read and make together.
    static let nodeValues = 16_384
    /// Values that all nodes make together.
    static let nodeOutputs = 4096
    /// Integers that the lists among the attributes of all nodes hold together.
    static let nodeIntegers = 16_384
    /// Inputs and outputs of the graph, and of a node; attributes of a node.
    package static let values = 64
    static let features = 4096
    static let riskBands = 64
    package static let classes = 4096
    package static let checks = 4
    static let sources = 64
    /// Dimensions of a shape.
    static let rank = 8
    /// The largest dimension.
    static let dimension = 1 << 40
    /// Bytes of a name.
    package static let nameBytes = 1024
    /// Bytes of the model's name and of its version.
    static let titleBytes = 256
}

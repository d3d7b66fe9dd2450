package import NeedletailTensor

/// A network as a description: named inputs, constants, nodes in the order they run, and outputs.
///
/// A value is named once: as an input, a constant or a node's output. Nodes read values that stand before them. Outside the
/// package a `GraphBuilder` makes them.
public struct Graph: Sendable {
    package var inputs: [ValueInfo]
    package var constants: [String: Constant]
    package var nodes: [Node]
    /// Names of the values that a run gives back.
    package var outputs: [String]

    package init(
        inputs: [ValueInfo] = [], constants: [String: Constant] = [:], nodes: [Node] = [], outputs: [String] = []
    ) {
        self.inputs = inputs
        self.constants = constants
        self.nodes = nodes
        self.outputs = outputs
    }
}

/// One application of an op.
package struct Node: Sendable {
    /// Names the node in errors and profiles.
    package var name: String
    package var op: any Op
    /// Names of the values read, in the op's order.
    package var inputs: [String]
    /// Names of the values made, in the op's order.
    package var outputs: [String]

    package init(_ name: String, _ op: any Op, inputs: [String], outputs: [String]) {
        self.name = name
        self.op = op
        self.inputs = inputs
        self.outputs = outputs
    }
}

/// A tensor whose values are part of the graph.
package struct Constant: Sendable {
    /// How the values lie in the tensor.
    package enum Layout: String, CaseIterable, Sendable {
        /// Row-major, as the shape says.
        case plain
        /// Panels of 16 columns: a matrix `[k, n]` as `[ceil(n/16)][k][16]`, a vector `[n]` as `[n rounded up to 16]`;
        /// zeros past `n`.
        case panels16
        /// A convolution's filters `[kh, kw, c, n]` in groups, each a matrix `[kh · kw · c, n / groups]` in panels of 16 columns:
        /// `[groups][ceil(n / groups / 16)][kh · kw · c][16]`; zeros past a group's columns.
        case filters16
        /// A convolution's filters `[3, 3, c, n]` at the 16 points of Winograd's method F(2x2, 3x3):
        /// `[ceil(n / 32)][16][c][32]`; zeros past n.
        case winograd2
        /// A convolution's filters `[3, 3, c, n]` at the 36 points of Winograd's method F(4x4, 3x3):
        /// `[ceil(n / 32)][36][c][32]`; zeros past n.
        case winograd4
        /// A convolution's filters of one channel each, `[kh, kw, 1, n]`: `[kh · kw][n rounded up to 16]`; zeros past n.
        case channels16
    }

    package var tensor: Tensor
    package var layout: Layout
    /// The shape that the values have for the op; the tensor's own where the layout is plain.
    package var logicalShape: [Int]

    /// A plain constant.
    package init(_ tensor: Tensor) {
        self.tensor = tensor
        layout = .plain
        logicalShape = tensor.shape
    }

    /// A constant in another layout. Precondition: `tensor` has the shape that the layout gives `logicalShape`.
    package init(_ tensor: Tensor, layout: Layout, logicalShape: [Int]) {
        self.tensor = tensor
        self.layout = layout
        self.logicalShape = logicalShape
    }

    package var type: TensorType { TensorType(tensor.dtype, logicalShape) }
}

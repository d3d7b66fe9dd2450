import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// Attention of several heads: `y = softmax(scale · q · kᵀ + mask) · v` for each head.
///
/// Inputs: query `[..., t, heads · d]`, key `[..., s, keyHeads · d]`, value `[..., s, keyHeads · dv]`, all f32, side by side in
/// one tensor where `packing` says so; a mask or none, bool (true where a query may attend to a key) or f32 (added to the
/// scores), which broadcasts to `[..., heads, t, s]`. Each is rows or a constant that stands in each row. Output:
/// `[..., t, heads · dv]` f32. Head `h` reads the keys and values of head `h / (heads / keyHeads)`.
package struct Attention: ListedOp {
    package static let entry = OpEntry(
        "attention",
        "query [..., t, heads · d], key [..., s, keyHeads · d], value [..., s, keyHeads · dv], mask or none (rows or const)",
        [
            ("heads", "integer"), ("keyHeads", "integer"), ("keyDimension", "integer"), ("scale", "number"),
            ("isCausal", "flag"), ("packing", "string"), ("emptyRows", "string"),
        ],
        "softmax(scale · query · keyᵀ + mask) · value for each head"
    ) { reader throws(GraphError) in
        let heads = try reader.integer("heads", in: 1...limit)
        let keyHeads = try reader.integer("keyHeads", in: 1...limit)
        guard heads % keyHeads == 0 else {
            throw .invalidAttribute(node: reader.node, attribute: "keyHeads", expected: "a divisor of \(heads) heads")
        }
        let scale = try reader.number("scale")
        guard Float(scale).isFinite else {
            throw .invalidAttribute(node: reader.node, attribute: "scale", expected: "a number that f32 holds")
        }
        return Attention(
            heads: heads, keyHeads: keyHeads, keyDimension: try reader.integer("keyDimension", in: 1...limit),
            scale: scale, isCausal: try reader.flag("isCausal"), packing: try reader.choice("packing"),
            emptyRows: try reader.choice("emptyRows"))
    }

    /// The most heads, and values of one: their products do not overflow.
    private static let limit = 1 << 20

    /// How the projections lie.
    package enum Packing: String, CaseIterable, Sendable {
        /// Three tensors.
        case separate
        /// One tensor `[..., t, heads · d + keyHeads · d + keyHeads · dv]`.
        case queryKeyValue
        /// The query, and one tensor `[..., s, keyHeads · d + keyHeads · dv]`.
        case keyValue

        /// How many tensors there are.
        var count: Int {
            switch self {
            case .separate: 3
            case .queryKeyValue: 1
            case .keyValue: 2
            }
        }
    }

    package let heads: Int
    package let keyHeads: Int
    /// Values of a head of a query and of a key.
    package let keyDimension: Int
    package let scale: Double
    /// Whether query `t` attends to the keys `0 ... t` alone.
    package let isCausal: Bool
    package var packing: Packing
    package let emptyRows: UnattendedRows

    package init(
        heads: Int, keyHeads: Int, keyDimension: Int, scale: Double, isCausal: Bool = false,
        packing: Packing = .separate, emptyRows: UnattendedRows = .zeros
    ) {
        self.heads = heads
        self.keyHeads = keyHeads
        self.keyDimension = keyDimension
        self.scale = scale
        self.isCausal = isCausal
        self.packing = packing
        self.emptyRows = emptyRows
    }

    package var attributes: OpAttributes {
        OpAttributes([
            "heads": .integer(heads), "keyHeads": .integer(keyHeads), "keyDimension": .integer(keyDimension),
            "scale": .number(scale), "isCausal": .flag(isCausal), "packing": .string(packing.rawValue),
            "emptyRows": .string(emptyRows.rawValue),
        ])
    }

    package var title: String {
        switch packing {
        case .separate: kind
        case .queryKeyValue: "\(kind) (query, key and value in one)"
        case .keyValue: "\(kind) (key and value in one)"
        }
    }

    package func operand(_ index: Int) -> Operand { .any }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        [try AttentionShape(self, inputs, node).output]
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        let keys = inputs[min(1, packing.count - 1)].shape.dropLast().last ?? 0
        let queries = inputs[0].shape.dropLast().reduce(1) { $0 * max($1, 1) }
        let width = heads * keyDimension + (outputs[0].shape.last ?? 0)
        return Double(queries) * Double(keys) * (2 * Double(width) + 4 * Double(heads))
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        var types: [TensorType] = []
        for name in node.inputs { types.append(try builder.type(name, node: node)) }
        return AttentionStep(
            self, try AttentionShape(self, types, node),
            inputs: try node.inputs.map { name throws(GraphError) in try builder.location(name, node: node) },
            output: try builder.location(node.outputs[0], node: node), kernel: builder.kernels.f32Attention)
    }
}

/// What becomes of a query that a mask lets attend to no key.
public enum UnattendedRows: String, CaseIterable, Sendable {
    /// Zeros: PyTorch's `scaled_dot_product_attention`, and Keras's layers where they have dropout.
    case zeros
    /// The mean of all values: `keras.ops.dot_product_attention`, and Keras's layers that call it.
    case mean
    /// NaN: a softmax of nothing but -infinity, as PyTorch's `MultiheadAttention` gives.
    case nan

    var code: Int32 {
        switch self {
        case .zeros: Int32(NT_EMPTY_ZEROS)
        case .mean: Int32(NT_EMPTY_MEAN)
        case .nan: Int32(NT_EMPTY_NAN)
        }
    }
}

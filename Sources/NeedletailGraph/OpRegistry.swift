/// An op as the registry lists it.
package struct OpEntry: Sendable {
    /// The op's name in model files.
    package let kind: String
    /// The inputs in order, as documents name them: `x`, `weight [k, n] panels`.
    package let inputs: String
    /// The attributes' names and types, in the order that documents list them.
    package let attributes: [(name: String, type: String)]
    /// What it computes, in one line.
    package let summary: String
    /// The op with `attributes`, which it checks.
    package let make: @Sendable (AttributeReader) throws(GraphError) -> any Op

    package init(
        _ kind: String, _ inputs: String, _ attributes: [(name: String, type: String)] = [], _ summary: String,
        make: @escaping @Sendable (AttributeReader) throws(GraphError) -> any Op
    ) {
        self.kind = kind
        self.inputs = inputs
        self.attributes = attributes
        self.summary = summary
        self.make = make
    }
}

/// An op that one entry of the registry stands for, whose kind it has.
package protocol ListedOp: Op {
    static var entry: OpEntry { get }
}

extension ListedOp {
    package var kind: String { Self.entry.kind }
}

/// Every op that a model file may name.
package enum OpRegistry {
    /// The ops by family, in the order of documents.
    package static let families: [(title: String, ops: [OpEntry])] = [
        ("Products", [Dense.entry, MatMul.entry, Attention.entry]),
        (
            "Convolution and pooling",
            [
                Conv.entry, TransposedConv.entry, MaxPool.entry, MeanPool.entry, Resize.nearestEntry,
                Resize.bilinearEntry,
            ]
        ),
        ("Functions of each value", UnaryFunction.allCases.map(\.entry)),
        ("Arithmetic", BinaryFunction.allCases.map(\.entry)),
        ("Comparisons and choices", Comparison.allCases.map(\.entry) + [Where.entry, Cast.entry]),
        (
            "Softmax and normalizations",
            [
                Softmax.entry, Softmax.logEntry, LayerNorm.entry, RMSNorm.entry, GroupNorm.entry, ScaleShift.entry,
                BatchNorm.entry,
            ]
        ),
        (
            "Reductions",
            Reduction.allCases.map(\.entry) + [
                ReduceVariance.entry, ArgReduce.maximumEntry, ArgReduce.minimumEntry, TopK.entry,
            ]
        ),
        ("Shapes", [Reshape.entry, Flatten.entry, Squeeze.entry, ExpandDimensions.entry]),
        (
            "Movement",
            [
                Transpose.entry, Broadcast.entry, Slice.entry, Split.entry, Concat.entry, Pad.entry, Gather.entry,
                Embedding.entry,
            ]
        ),
        ("Identities", [Identity.entry, Dropout.entry]),
    ]

    package static let all: [OpEntry] = families.flatMap(\.ops)

    private static let byKind: [String: OpEntry] = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

    /// The op of `kind` with `attributes`.
    package static func make(
        kind: String, attributes: OpAttributes, node: String
    ) throws(GraphError) -> any Op {
        guard let entry = byKind[kind] else { throw .unknownOp(kind: kind, node: node) }
        return try entry.make(AttributeReader(attributes, node: node))
    }
}

import NeedletailKernels
import NeedletailTensor

/// What stands around a padded value.
public enum PadMode: String, CaseIterable, Sendable {
    /// One number.
    case constant
    /// The nearest element of the value.
    case edge
    /// The value in a mirror on its last element, which is not repeated.
    case reflect
    /// The value in a mirror behind its last element, which is repeated.
    case symmetric
}

/// Elements put before and behind a value's own: a constant, the nearest own element, or its own in a mirror.
///
/// Input: any type. Output: `before + x's + after` elements along each dimension; none before or behind the batch.
package struct Pad: ListedOp {
    package static let entry = OpEntry(
        "pad", "x", [("before", "integers"), ("after", "integers"), ("mode", "string"), ("value", "number")],
        "x with elements around it: the value (constant), the nearest of x (edge), or x mirrored on its last (reflect) or behind it (symmetric); at most 4 dimensions by x's own"
    ) { reader throws(GraphError) in
        Pad(
            before: try reader.integers("before", in: 0...(1 << 40)),
            after: try reader.integers("after", in: 0...(1 << 40)), mode: try reader.choice("mode"),
            value: try reader.number("value"))
    }

    /// The most dimensions that are padded by a value's own elements.
    private static let mirroredLimit = 4

    package let before: [Int]
    package let after: [Int]
    package let mode: PadMode
    /// What `constant` puts there, rounded to the value's type.
    package let value: Double

    package init(before: [Int], after: [Int], mode: PadMode = .constant, value: Double = 0) {
        self.before = before
        self.after = after
        self.mode = mode
        self.value = value
    }

    package var attributes: OpAttributes {
        OpAttributes([
            "before": .integers(before), "after": .integers(after), "mode": .string(mode.rawValue),
            "value": .number(value),
        ])
    }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        let type = inputs[0]
        for (name, counts) in [("before", before), ("after", after)] {
            guard counts.count == type.shape.count, !type.isBatched || counts.first == 0 else {
                throw node.wrongAttribute(name, expected: "\(type.shape.count) counts, 0 for the batch")
            }
            for (size, count) in zip(type.shape, counts) where mode != .constant && count > 0 {
                guard mode == .edge ? size > 0 : mode == .symmetric ? size >= count : size > count else {
                    throw node.wrongAttribute(
                        name,
                        expected: mode == .edge
                            ? "padding of dimensions with elements"
                            : mode == .symmetric ? "at most \(size)" : "less than \(size)")
                }
            }
        }
        if mode == .constant {
            _ = try fill(type.dtype, node)
        } else {
            // Each padded dimension makes three times as many parts.
            let count = zip(before, after).count { $0 + $1 > 0 }
            guard count <= Self.mirroredLimit else {
                throw node.wrongAttribute(
                    "mode", expected: "constant, where more than \(Self.mirroredLimit) dimensions are padded")
            }
        }
        var shape = type.shape.indices.map { before[$0] + type.shape[$0] + after[$0] }
        if type.isBatched { shape[0] = TensorType.batch }
        return [TensorType(type.dtype, shape)]
    }

    /// The value as one element of `dtype`.
    private func fill(_ dtype: DType, _ node: Node) throws(GraphError) -> Tensor {
        func element<Element: BinaryInteger & TensorElement>(_ type: Element.Type) -> Tensor? {
            Element(exactly: value).flatMap { try? Tensor([$0], shape: [1]) }
        }
        let tensor: Tensor?
        switch dtype {
        case .f32: tensor = try? Tensor([Float(value)], shape: [1])
        case .f64: tensor = try? Tensor([value], shape: [1])
        case .i8: tensor = element(Int8.self)
        case .u8: tensor = element(UInt8.self)
        case .i32: tensor = element(Int32.self)
        case .i64: tensor = element(Int64.self)
        case .bf16, .f16: tensor = nil
        case .bool: tensor = (0...1).contains(value) ? element(UInt8.self) : nil
        }
        guard let tensor else { throw node.wrongAttribute("value", expected: "a number of \(dtype.rawValue)") }
        return tensor
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        let mode: Padding.Mode =
            switch self.mode {
            case .constant: .constant
            case .edge: .edge
            case .reflect: .reflect
            case .symmetric: .symmetric
            }
        let padding = Padding(
            of: type.twoRowShape, before: before, after: after, mode: mode, elementByteCount: type.dtype.byteCount)
        let output = try builder.location(node.outputs[0], node: node)
        let input = try builder.location(node.inputs[0], node: node)
        var moves = padding.copies.map {
            MoveStep.Move(copy: RowCopy($0, isBatched: type.isBatched, builder.kernels), from: input, to: output)
        }
        if !padding.fills.isEmpty {
            let fill = builder.keep(try fill(type.dtype, node))
            moves += padding.fills.map {
                MoveStep.Move(copy: RowCopy($0, isBatched: type.isBatched, builder.kernels), from: fill, to: output)
            }
        }
        return MoveStep(moves)
    }
}

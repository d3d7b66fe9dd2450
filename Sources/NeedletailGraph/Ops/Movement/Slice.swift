import NeedletailKernels
import NeedletailTensor

/// Part of a value by Python's rules: `y = x[.., start:end:step, ..]`. Input: any type. Output: the counts of the slices.
package struct Slice: ListedOp {
    package static let entry = OpEntry(
        "slice", "x", [("axes", "integers"), ("starts", "integers"), ("ends", "integers"), ("steps", "integers")],
        "x[start:end:step] along each of the axes, by Python's rules for negative and large numbers"
    ) { reader throws(GraphError) in
        Slice(
            axes: try reader.integers("axes"), starts: try reader.integers("starts", in: .min ... .max),
            ends: try reader.integers("ends", in: .min ... .max), steps: try reader.integers("steps", in: .min ... .max)
        )
    }

    package let axes: [Int]
    package let starts: [Int]
    package let ends: [Int]
    package let steps: [Int]

    package init(axes: [Int], starts: [Int], ends: [Int], steps: [Int]) {
        self.axes = axes
        self.starts = starts
        self.ends = ends
        self.steps = steps
    }

    package var attributes: OpAttributes {
        OpAttributes([
            "axes": .integers(axes), "starts": .integers(starts), "ends": .integers(ends), "steps": .integers(steps),
        ])
    }

    /// By dimension of `type`: where a slice starts, its step and count.
    func ranges(
        of type: TensorType, _ node: Node
    ) throws(GraphError) -> [(start: Int, step: Int, count: Int)] {
        var ranges = type.twoRowShape.map { (start: 0, step: 1, count: $0) }
        for (name, values) in [("starts", starts), ("ends", ends), ("steps", steps)] where values.count != axes.count {
            throw node.wrongAttribute(name, expected: "\(axes.count) numbers, one for each of the axes")
        }
        guard steps.allSatisfy({ $0 != 0 }) else { throw node.wrongAttribute("steps", expected: "steps other than 0") }
        _ = try node.axes(axes, of: type)
        for (index, axis) in axes.enumerated() {
            let axis = try node.axis(axis, of: type, attribute: "axes")
            let size = type.shape[axis]
            // A step past the dimension picks one element, however long it is.
            let step = min(max(steps[index], -size - 1), size + 1)
            // Python, Reference, "Slicings", and `slice.indices`: the limits of a backward slice are one lower.
            let limits = step > 0 ? 0...size : -1...size - 1
            func clamped(_ value: Int) -> Int {
                min(max(value < 0 ? value + size : value, limits.lowerBound), limits.upperBound)
            }
            let (start, end) = (clamped(starts[index]), clamped(ends[index]))
            let count = step > 0 ? (end - start + step - 1) / step : (start - end - step - 1) / -step
            ranges[axis] = (start, step, max(count, 0))
        }
        return ranges
    }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        var shape = try ranges(of: inputs[0], node).map(\.count)
        if inputs[0].isBatched { shape[0] = TensorType.batch }
        return [TensorType(inputs[0].dtype, shape)]
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        let ranges = try ranges(of: type, node)
        let copy = StridedCopy.slice(
            of: type.twoRowShape, starts: ranges.map(\.start), steps: ranges.map(\.step), counts: ranges.map(\.count),
            elementByteCount: type.dtype.byteCount)
        return try MoveStep([copy], node, builder)
    }
}

/// A value taken apart along a dimension. Input: any type. Outputs: one for each of `sizes`, which add up to the dimension's.
package struct Split: ListedOp {
    package static let entry = OpEntry(
        "split", "x", [("axis", "integer"), ("sizes", "integers")],
        "x taken apart along the axis; an output for each size"
    ) { reader throws(GraphError) in
        Split(axis: try reader.integer("axis"), sizes: try reader.integers("sizes", in: 0...(1 << 40)))
    }

    package let axis: Int
    package let sizes: [Int]

    package init(axis: Int, sizes: [Int]) {
        self.axis = axis
        self.sizes = sizes
    }

    package var attributes: OpAttributes { OpAttributes(["axis": .integer(axis), "sizes": .integers(sizes)]) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1, outputCount: sizes.count)
        let axis = try node.axis(axis, of: inputs[0])
        // At most 64 sizes of at most 2^40 each.
        guard !sizes.isEmpty, sizes.reduce(0, +) == inputs[0].shape[axis] else {
            throw node.wrongAttribute("sizes", expected: "sizes that add up to \(inputs[0].shape[axis])")
        }
        return sizes.map { size in
            var shape = inputs[0].shape
            shape[axis] = size
            return TensorType(inputs[0].dtype, shape)
        }
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        let copies = StridedCopy.split(
            of: type.twoRowShape, axis: try node.axis(axis, of: type), sizes: sizes,
            elementByteCount: type.dtype.byteCount)
        return try MoveStep(copies, node, builder)
    }
}

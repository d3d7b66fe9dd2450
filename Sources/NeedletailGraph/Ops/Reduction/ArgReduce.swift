import NeedletailKernels
import NeedletailTensor

/// Where along a dimension the largest or smallest value stands, the first of equals; the first NaN where there is one.
///
/// Input: f32. Output: i64, from 0 to the dimension's size - 1, of the shape that is left.
package struct ArgReduce: Op {
    static let maximumEntry = entry("argMax", "the index of the largest x along the axis, the first of equals", true)
    static let minimumEntry = entry("argMin", "the index of the smallest x along the axis, the first of equals", false)

    private static func entry(_ kind: String, _ summary: String, _ isMaximum: Bool) -> OpEntry {
        OpEntry(kind, "x", [("axis", "integer"), ("keepDimensions", "flag")], summary) { reader throws(GraphError) in
            ArgReduce(
                isMaximum: isMaximum, axis: try reader.integer("axis"),
                keepDimensions: try reader.flag("keepDimensions"))
        }
    }

    package let isMaximum: Bool
    package let axis: Int
    package let keepDimensions: Bool

    package init(isMaximum: Bool, axis: Int, keepDimensions: Bool = false) {
        self.isMaximum = isMaximum
        self.axis = axis
        self.keepDimensions = keepDimensions
    }

    package var kind: String { (isMaximum ? Self.maximumEntry : Self.minimumEntry).kind }

    package var attributes: OpAttributes {
        OpAttributes(["axis": .integer(axis), "keepDimensions": .flag(keepDimensions)])
    }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        try node.check(0, inputs, is: .f32)
        let axis = try node.axis(axis, of: inputs[0])
        guard (1...Int(Int32.max)).contains(inputs[0].itemShape[axis]) else {
            throw node.wrongInput(0, inputs, expected: "1 to \(Int32.max) values along the axis")
        }
        return [TensorType(.i64, ReducedAxes.shape(inputs[0], [axis], keepDimensions: keepDimensions))]
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        return try ReduceStep(
            ReducedAxes([try node.axis(axis, of: type)], of: type),
            .argument(isMaximum ? builder.kernels.f32ArgMax : builder.kernels.f32ArgMin), node, builder)
    }
}

import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// Runs one elementwise function over all values of all rows, or several in blocks that stay in the first-level cache; row by row
/// of the last dimension where those lie apart.
struct ElementwiseStep: Step {
    private let elementsPerRow: Int
    /// Of the output's shape where its rows lie apart.
    private let input: RowLocation
    private let output: RowLocation
    /// Of one value.
    private let cost: Double
    private let stages: TrivialArray<Stage>

    /// Values of a block of several functions: input and output take 32 KiB.
    private static let block = 4096

    /// Whether rows are so wide that calls of a function for each, where they lie apart, take no longer than a copy does.
    static func takesApart(_ type: TensorType) -> Bool { type.shape.last ?? 0 >= 64 }

    /// A function with its kernel.
    private struct Stage: BitwiseCopyable {
        var unary: KernelTable.F32UnaryKernel?
        var alpha: Float = 0
        var beta: Float = 0
        var binary: KernelTable.F32BinaryKernel?
        var broadcast: RowBroadcast?
        var other = ValueLocation.input(0)
        var isLeft = true

        /// Computes the values `begin ..< end` of `y` from those of `x`, which may be the same.
        @inline(__always)
        func run(
            _ context: borrowing RunContext, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>,
            _ begin: Int, _ end: Int
        ) {
            if let unary {
                var args = nt_f32_unary_args(x: x, y: y, alpha: alpha, beta: beta)
                unary(&args, begin, end)
            } else if let binary {
                var args = binaryArguments(context, x, y)
                binary(&args, begin, end)
            }
        }

        /// Precondition: the stage is binary.
        @inline(__always)
        func binaryArguments(
            _ context: borrowing RunContext, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>
        ) -> nt_f32_binary_args {
            guard let broadcast else { preconditionFailure("a binary stage broadcasts") }
            let other: UnsafePointer<Float> = context.read(other)
            var args = nt_f32_binary_args(
                extents: broadcast.extents, a: isLeft ? x : other, a_strides: broadcast.strides.0,
                b: isLeft ? other : x, b_strides: broadcast.strides.1, y: y)
            broadcast.setRows(context.rows, &args.extents)
            return args
        }
    }

    init(
        _ functions: [ElementwiseChain.Stage], _ node: Node, _ builder: borrowing StepBuilder
    ) throws(GraphError) {
        elementsPerRow = try builder.type(node.outputs[0], node: node).itemCount
        input = try builder.rowLocation(node.inputs[0], node: node)
        output = try builder.rowLocation(node.outputs[0], node: node)
        var type = try builder.type(node.inputs[0], node: node)
        var others = node.inputs.dropFirst()
        var stages: [Stage] = []
        var cost = 0.0
        for function in functions {
            switch function {
            case .unary(let unary):
                stages.append(
                    Stage(unary: unary.function.kernel(builder.kernels), alpha: unary.alpha, beta: unary.beta))
                cost += unary.function.cost
            case .binary(let binary, let isLeft):
                guard let name = others.popFirst() else { throw .undefinedValue(name: "", node: node.name) }
                let other = try builder.type(name, node: node)
                let operands = isLeft ? [type, other] : [other, type]
                stages.append(
                    Stage(
                        binary: binary.kernel(builder.kernels), broadcast: try RowBroadcast(operands, node),
                        other: try builder.location(name, node: node), isLeft: isLeft))
                type = TensorType(.f32, try node.broadcast(operands))
                cost += binary.cost
            }
        }
        // Those behind the first stay in the cache.
        self.cost = cost - Cost.light / 2 * Double(stages.count - 1)
        self.stages = TrivialArray(stages)
    }

    var costPerRow: Double { cost * Double(elementsPerRow) }

    func run(_ context: RunContext) {
        // The plan laid input and output out for the shapes that the stages were made for.
        let units = context.rows * elementsPerRow
        guard units > 0 else { return }
        let x: UnsafePointer<Float> = context.read(input)
        let y: UnsafeMutablePointer<Float> = context.write(output)
        let stage = stages[0]
        let isApart = (input.isApart || output.isApart) && units > output.columnCount
        if stages.count > 1 || isApart {
            withUnsafePointer(to: context) { context in
                var chain = Chain(
                    stages: stages.base, count: stages.count, context: context, x: x, y: y,
                    columns: isApart ? output.columnCount : units, xGap: input.stride - input.columnCount,
                    yGap: output.stride - output.columnCount)
                context.pointee.run(Self.runChain, &chain, units: units, cost: cost, granule: Self.block)
            }
        } else if let unary = stage.unary {
            var args = nt_f32_unary_args(x: x, y: y, alpha: stage.alpha, beta: stage.beta)
            // Whole cache lines, so that no two threads write one.
            context.run(unary, &args, units: units, cost: cost, granule: 16)
        } else if let binary = stage.binary {
            var args = stage.binaryArguments(context, x, y)
            context.run(binary, &args, units: units, cost: cost, granule: 16)
        }
    }

    /// A run of several functions, or over rows that lie apart.
    private struct Chain {
        let stages: UnsafePointer<Stage>
        let count: Int
        let context: UnsafePointer<RunContext>
        let x: UnsafePointer<Float>
        let y: UnsafeMutablePointer<Float>
        /// Of a row; of all of them where they lie one behind the other.
        let columns: Int
        /// Others' values between two rows.
        let xGap: Int
        let yGap: Int
    }

    /// Computes the values `begin ..< end` of the `Chain` at `chain`, block by block, of which none goes beyond a row.
    private static var runChain: ThreadTeam.Kernel {
        { chain, begin, end in
            let chain = chain.load(as: Chain.self)
            let row = begin / chain.columns
            var rowEnd = (row + 1) * chain.columns
            // Where the first values of all rows would lie, did they lie like this row's.
            var (x, y) = (chain.x + row * chain.xGap, chain.y + row * chain.yGap)
            var start = begin
            while start < end {
                let stop = min(end, start + ElementwiseStep.block, rowEnd)
                chain.stages[0].run(chain.context.pointee, x, y, start, stop)
                for index in 1..<chain.count { chain.stages[index].run(chain.context.pointee, y, y, start, stop) }
                start = stop
                if start == rowEnd {
                    rowEnd += chain.columns
                    x += chain.xGap
                    y += chain.yGap
                }
            }
        }
    }
}

import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// The product of matrices: `y = a · b` over the last two dimensions, the others broadcast to each other.
///
/// Inputs: a `[..., m, k]` f32, or `[..., k, m]` with `transposeA`; b `[..., k, n]` f32, or `[..., n, k]` with `transposeB`;
/// each rows or a constant. Output: `[..., m, n]` f32. Where a is `[batch, k]`, the batch is m and b is a constant matrix.
/// The passes make a product with a constant matrix a `dense`.
package struct MatMul: ListedOp {
    package static let entry = OpEntry(
        "matmul", "a [..., m, k], b [..., k, n] (rows or const)", [("transposeA", "flag"), ("transposeB", "flag")],
        "a · b over the last two dimensions, of which each pair may be transposed; the others broadcast"
    ) { reader throws(GraphError) in
        MatMul(transposeA: try reader.flag("transposeA"), transposeB: try reader.flag("transposeB"))
    }

    package let transposeA: Bool
    package let transposeB: Bool

    package init(transposeA: Bool = false, transposeB: Bool = false) {
        self.transposeA = transposeA
        self.transposeB = transposeB
    }

    package var attributes: OpAttributes {
        OpAttributes(["transposeA": .flag(transposeA), "transposeB": .flag(transposeB)])
    }

    package func operand(_ index: Int) -> Operand { .any }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 2...2)
        for index in 0..<2 {
            try node.check(index, inputs, is: .f32)
            guard inputs[index].shape.count >= 2 else {
                throw node.wrongInput(index, inputs, expected: "two dimensions or more")
            }
        }
        let (a, b) = (inputs[0], inputs[1])
        let isDense = a.isBatched && a.shape.count == 2
        guard !isDense || !transposeA && !b.isBatched && b.shape.count == 2 else {
            throw node.wrongInput(1, inputs, expected: "a constant matrix, where a is rows of vectors")
        }
        guard isDense || !a.isBatched || a.shape.count > 2, !b.isBatched || b.shape.count > 2 else {
            throw node.wrongInput(1, inputs, expected: "matrices behind the batch")
        }
        let (m, k) = transposeA ? (a.shape.end(1), a.shape.end(2)) : (a.shape.end(2), a.shape.end(1))
        let (n, bk) = transposeB ? (b.shape.end(2), b.shape.end(1)) : (b.shape.end(1), b.shape.end(2))
        guard k == bk else { throw node.wrongInput(1, inputs, expected: "\(k) values to multiply with those of a") }
        if isDense { return [TensorType(.f32, [m, n])] }
        return [TensorType(.f32, try node.broadcast([a.leading, b.leading]) + [m, n])]
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        2 * Double(outputs[0].itemCount) * Double(transposeA ? inputs[0].shape.end(2) : inputs[0].shape.end(1))
    }

    /// The panels of b, where it is transposed.
    package func scratchByteCount(_ inputs: [TensorType], node: Node) throws(GraphError) -> Int {
        guard transposeB else { return 0 }
        let (n, k) = (inputs[1].shape.end(2), inputs[1].shape.end(1))
        let (bytes, overflow) = PackedWeights.elementCount(n: n, k: k).multipliedReportingOverflow(
            by: 4 * inputs[1].leading.itemCount)
        guard !overflow, bytes <= Plan.rowByteLimit else { throw .tooLarge(value: node.inputs[1]) }
        return bytes
    }

    package func checkRunnable(_ node: Node, constants: [String: Constant]) throws(GraphError) {
        try node.checkOperands(constants)
        if transposeB, let constant = constants[node.inputs[1]] {
            throw .wrongType(
                node: node.name, input: node.inputs[1], expected: "a constant that is not transposed",
                actual: constant.type.text)
        }
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try MatMulStep(self, node, builder)
    }
}

extension TensorType {
    /// The dimensions before the matrices.
    fileprivate var leading: TensorType { TensorType(dtype, Array(shape.dropLast(2))) }
}

extension [Int] {
    /// The element `index` from the end, counted from 1. Precondition: there is one.
    fileprivate func end(_ index: Int) -> Int { self[count - index] }
}

/// Multiplies matrices by the tier's kernel: a call for each run of them that have equal strides.
private struct MatMulStep: Step {
    private let m: Int
    private let n: Int
    private let k: Int
    /// Whether the rows of the batch are those of one matrix.
    private let isDense: Bool
    private let transposesA: Bool
    private let broadcast: RowBroadcast
    /// What brings the matrices of a transposed b into panels.
    private let packing: TrivialArray<RowCopy>
    private let isPacked: Bool
    private let scratch: ValueLocation
    private let a: ValueLocation
    private let b: ValueLocation
    private let output: ValueLocation
    private let kernel: KernelTable.F32MatmulKernel

    init(_ op: MatMul, _ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) {
        let aType = try builder.type(node.inputs[0], node: node)
        let bType = try builder.type(node.inputs[1], node: node)
        let output = try builder.type(node.outputs[0], node: node)
        isDense = aType.isBatched && aType.shape.count == 2
        m = isDense ? 1 : output.shape.end(2)
        n = output.shape.end(1)
        k = op.transposeA ? aType.shape.end(2) : aType.shape.end(1)
        transposesA = op.transposeA
        broadcast = try RowBroadcast([isDense ? TensorType(.f32, []) : aType.leading, bType.leading], node)
        if op.transposeB {
            let matrices = bType.leading.twoRowShape.reduce(1, *)
            packing = TrivialArray(
                PackedWeights.transposing(batch: matrices, n: n, k: k, batchStride: n * k, rowStride: k).map {
                    RowCopy($0, isBatched: bType.isBatched, builder.kernels)
                })
        } else {
            packing = TrivialArray<RowCopy>([])
        }
        isPacked = op.transposeB
        scratch = builder.scratch(node)
        a = try builder.location(node.inputs[0], node: node)
        b = try builder.location(node.inputs[1], node: node)
        self.output = try builder.location(node.outputs[0], node: node)
        kernel = builder.kernels.f32Matmul
    }

    var costPerRow: Double {
        var cost = Double(broadcast.elementsPerRow) * Cost.matmul(m: m, n: n, k: k, hasFunction: false)
        for index in 0..<packing.count { cost += packing[index].costPerRow }
        return cost
    }

    func run(_ context: RunContext) {
        guard m * n > 0, context.rows > 0 else { return }
        var matrices: UnsafePointer<Float> = context.read(b)
        if isPacked {
            let packed: UnsafeMutablePointer<Float> = context.write(scratch)
            for index in 0..<packing.count { packing[index].run(context, matrices, packed) }
            matrices = UnsafePointer(packed)
        }
        // The plan checked the shapes; every matrix below is one of its operand's.
        let (x, y): (UnsafePointer<Float>, UnsafeMutablePointer<Float>) = (context.read(a), context.write(output))
        let rows = isDense ? context.rows : m
        var args =
            isPacked
            ? nt_f32_matmul_args(m: rows, n: n, k: k, a: x, packed: matrices, bias: nil, c: y)
            : nt_f32_matmul_args(m: rows, n: n, k: k, a: x, b: matrices, c: y)
        if isDense { return context.run(kernel, &args) }
        if transposesA { (args.a_row_stride, args.a_column_stride) = (1, m) }
        let bCount = isPacked ? PackedWeights.elementCount(n: n, k: k) : n * k
        var extents = broadcast.extents
        broadcast.setRows(context.rows, &extents)
        let (aStrides, bStrides) = (broadcast.strides.0, broadcast.strides.1)
        args.batch = extents.5
        args.a_batch_stride = aStrides.5 * m * k
        args.b_batch_stride = bStrides.5 * bCount
        args.c_batch_stride = m * n
        guard args.batch > 0 else { return }
        // The five outer dimensions are one each, but where operands are broadcast along some.
        for i in 0..<extents.0 {
            for j in 0..<extents.1 {
                for p in 0..<extents.2 {
                    for q in 0..<extents.3 {
                        for r in 0..<extents.4 {
                            let first = (i * aStrides.0 + j * aStrides.1, i * bStrides.0 + j * bStrides.1)
                            let second = (p * aStrides.2 + q * aStrides.3, p * bStrides.2 + q * bStrides.3)
                            args.a = x + (first.0 + second.0 + r * aStrides.4) * m * k
                            args.b = matrices + (first.1 + second.1 + r * bStrides.4) * bCount
                            context.run(kernel, &args)
                            args.c += args.batch * m * n
                        }
                    }
                }
            }
        }
    }
}

import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// A dense layer bound to its constants.
struct PreparedDense: Sendable {
    var n: Int
    var k: Int
    /// Rows of the matmul for each row of the batch.
    var rowsPerItem: Int
    /// `[ceil(n / 16)][k][16]`.
    var weight: Tensor
    /// `[n rounded up to 16]` each.
    var bias: Tensor
    var scale: Tensor?
    var shift: Tensor?
    var activation: Int32

    /// The cost of `rows` rows in `columns` columns. Fewer than four take as long as four, for they wait for the weights.
    func cost(rows: Int, columns: Int) -> Double {
        let values = activation == Int32(NT_ACTIVATION_SIGMOID) ? Cost.exponential : 0
        return Double(columns) * (2 * Double(k) * Double(max(rows, 4)) + values * Double(rows))
    }

    /// The cost of a row of the batch among many.
    var costPerRow: Double { cost(rows: 4, columns: n) / 4 * Double(rowsPerItem) }
}

/// Runs a dense layer by the tier's packed matmul.
struct DenseStep: Step {
    private let layer: PreparedDense
    private let input: ValueLocation
    private let output: ValueLocation
    private let kernel: KernelTable.F32MatmulPackedKernel

    init(_ layer: PreparedDense, input: ValueLocation, output: ValueLocation, kernel: KernelTable.F32MatmulPackedKernel)
    {
        self.layer = layer
        self.input = input
        self.output = output
        self.kernel = kernel
    }

    var costPerRow: Double { layer.costPerRow }

    func run(_ context: RunContext) {
        // The plan checked the shapes; the layer keeps the constants' memory.
        var args = nt_f32_matmul_packed_args(
            n: layer.n, k: layer.k, a: context.read(input), lda: layer.k,
            b: layer.weight.floats, bias: layer.bias.floats, scale: layer.scale?.floats, shift: layer.shift?.floats,
            c: context.write(output), ldc: layer.n, activation: layer.activation)
        let rows = context.rows * layer.rowsPerItem
        let threads = context.team.count
        // The widest group of columns that the kernel takes at once.
        let columns = rows < 4 ? 128 : 32
        if threads > 1, rows / Self.tileRows < min(2 * threads, layer.n / columns) {
            var part = DenseColumns(args: args, rows: rows, columns: columns, kernel: kernel)
            context.run(
                DenseColumns.run, &part, units: (layer.n + columns - 1) / columns,
                cost: layer.cost(rows: rows, columns: columns))
        } else {
            context.run(
                kernel, &args, units: rows, cost: layer.cost(rows: 4, columns: layer.n) / 4, granule: Self.tileRows)
        }
    }

    /// Rows from which on a tile of every tier is near its peak.
    private static let tileRows = 8
}

/// A matmul that is split by columns, because it has few rows. Units are groups of columns.
private struct DenseColumns {
    let args: nt_f32_matmul_packed_args
    let rows: Int
    /// Columns of a unit, whole panels.
    let columns: Int
    let kernel: KernelTable.F32MatmulPackedKernel

    /// Computes the units `begin ..< end` of the `DenseColumns` at `part`.
    static var run: ThreadTeam.Kernel {
        { part, begin, end in
            let part = part.load(as: DenseColumns.self)
            let first = begin * part.columns
            var args = part.args
            args.n = min(end * part.columns, part.args.n) - first
            // The columns from `first` on: whole panels of the weight, and what belongs to each.
            args.b += first * args.k
            args.bias += first
            args.scale = args.scale.map { $0 + first }
            args.shift = args.shift.map { $0 + first }
            args.c += first
            part.kernel(&args, 0, part.rows)
        }
    }
}

/// Runs a dense layer by OpenBLAS, and what is fused behind it by the tier's kernels.
struct OpenBLASDenseStep: Step {
    private let layer: PreparedDense
    /// `[k, n]`, row-major.
    private let weight: Tensor
    private let ones: Tensor
    private let input: ValueLocation
    private let output: ValueLocation
    private let kernels: KernelTable

    init(_ layer: PreparedDense, input: ValueLocation, output: ValueLocation, kernels: KernelTable) {
        self.layer = layer
        var values = [Float](repeating: 0, count: layer.k * layer.n)
        // The packed weight has ceil(n / 16) * k * 16 values, as `unpack` reads.
        values.withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress {
                PackedWeights.unpack(layer.weight.floats, n: layer.n, k: layer.k, into: base)
            }
        }
        weight = Tensor(ownedVector: values)
        ones = Tensor(ownedVector: [Float](repeating: 1, count: layer.n))
        self.input = input
        self.output = output
        self.kernels = kernels
    }

    /// OpenBLAS takes about as long as the kernel. Nothing of it is split: its bits may depend on the number of rows.
    var costPerRow: Double { layer.costPerRow }

    func run(_ context: RunContext) {
        let rows = context.rows * layer.rowsPerItem
        let n = layer.n
        let y: UnsafeMutablePointer<Float> = context.write(output)
        OpenBLAS.f32Matmul(
            m: rows, n: n, k: layer.k, a: context.read(input), lda: layer.k, b: weight.floats, c: y, ldc: n)
        var values = nt_f32_unary_args(x: y, y: y, alpha: 0, beta: 0)
        var columns = nt_f32_scale_shift_args(
            columns: n, x: y, ldx: n, scale: ones.floats, shift: layer.bias.floats, y: y, ldy: n)
        kernels.f32ScaleShift(&columns, 0, rows)
        if layer.activation == Int32(NT_ACTIVATION_RELU) { kernels.f32Relu(&values, 0, rows * n) }
        if let scale = layer.scale, let shift = layer.shift {
            columns.scale = scale.floats
            columns.shift = shift.floats
            kernels.f32ScaleShift(&columns, 0, rows)
        }
        if layer.activation == Int32(NT_ACTIVATION_SIGMOID) { kernels.f32Sigmoid(&values, 0, rows * n) }
    }
}

extension Tensor {
    /// The elements' address, valid while the tensor is kept. Precondition: the type is f32.
    var floats: UnsafePointer<Float> {
        baseAddress.assumingMemoryBound(to: Float.self)
    }
}

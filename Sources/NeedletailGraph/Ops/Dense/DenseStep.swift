import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// A dense layer bound to its constants.
struct PreparedDense: Sendable {
    var n: Int
    var k: Int
    /// Rows of the matmul for each row of the batch.
    var rowsPerItem: Int
    /// `[ceil(n / 16)][k][16]` of f32, bf16 or f16.
    var weight: Tensor
    /// `[n rounded up to 16]` each.
    var bias: Tensor?
    var scale: Tensor?
    var shift: Tensor?
    /// Of the output's shape, or of one row of the batch where it is shared.
    var residual: RowLocation?
    var residualIsShared: Bool
    var activation: Unary?
    /// Whether the activation follows scale, shift and residual.
    var activationIsLast: Bool

    /// The cost of a row of the batch among many.
    var costPerRow: Double {
        Double(rowsPerItem)
            * Cost.matmul(m: 1, n: n, k: k, hasFunction: activation?.function.cost ?? 0 > Cost.light)
    }
}

/// Runs a dense layer by the tier's packed matmul.
struct DenseStep: Step {
    private let layer: PreparedDense
    private let activation: (code: Int32, alpha: Float, beta: Float)
    private let input: RowLocation
    private let output: RowLocation
    private let kernel: KernelTable.F32MatmulKernel

    init(_ layer: PreparedDense, input: RowLocation, output: RowLocation, kernel: KernelTable.F32MatmulKernel) {
        self.layer = layer
        activation = layer.activation?.activation ?? (Int32(NT_ACTIVATION_NONE), 0, 0)
        self.input = input
        self.output = output
        self.kernel = kernel
    }

    var costPerRow: Double { layer.costPerRow }

    func run(_ context: RunContext) {
        // The plan checked the shapes; the layer keeps the constants' memory.
        var args = nt_f32_matmul_args(
            m: context.rows * layer.rowsPerItem, n: layer.n, k: layer.k, a: context.read(input),
            packed: layer.weight.panels, bias: layer.bias?.floats, c: context.write(output))
        args.scale = layer.scale?.floats
        args.shift = layer.shift?.floats
        args.a_row_stride = input.stride
        args.c_row_stride = output.stride
        if let residual = layer.residual {
            args.residual = context.read(residual)
            args.residual_row_stride = residual.stride
        }
        if layer.residualIsShared {
            args.split(batch: context.rows)
            args.residual_batch_stride = 0
        }
        args.activation = activation.code
        args.activation_is_last = layer.activationIsLast ? 1 : 0
        args.alpha = activation.alpha
        args.beta = activation.beta
        context.run(kernel, &args)
    }
}

/// Runs a dense layer by OpenBLAS, and what is fused behind it by the tier's kernels.
struct OpenBLASDenseStep: Step {
    private let layer: PreparedDense
    /// `[k, n]`, row-major.
    private let weight: Tensor
    private let ones: Tensor
    private let input: RowLocation
    private let output: RowLocation
    private let kernels: KernelTable
    private let activation: KernelTable.F32UnaryKernel?

    init(_ layer: PreparedDense, input: RowLocation, output: RowLocation, kernels: KernelTable) {
        self.layer = layer
        var values = [Float](repeating: 0, count: layer.k * layer.n)
        // The packed weight has ceil(n / 16) * k * 16 values, as `unpack` reads.
        let packed = layer.weight.widened(kernels)
        values.withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress {
                PackedWeights.unpack(packed.floats, n: layer.n, k: layer.k, into: base)
            }
        }
        weight = Tensor(ownedVector: values)
        ones = Tensor(ownedVector: [Float](repeating: 1, count: layer.n))
        self.input = input
        self.output = output
        self.kernels = kernels
        activation = layer.activation?.function.kernel(kernels)
    }

    /// OpenBLAS takes about as long as the kernel. Nothing of it is split: its bits may depend on the number of rows.
    var costPerRow: Double { layer.costPerRow }

    func run(_ context: RunContext) {
        let rows = context.rows * layer.rowsPerItem
        let n = layer.n
        let y: UnsafeMutablePointer<Float> = context.write(output)
        OpenBLAS.f32Matmul(
            m: rows, n: n, k: layer.k, a: context.read(input), lda: input.stride, b: weight.floats, c: y,
            ldc: output.stride)
        var columns = nt_f32_scale_shift_args(
            columns: n, x: y, ldx: output.stride, scale: ones.floats, shift: ones.floats, y: y, ldy: output.stride)
        if let bias = layer.bias {
            columns.shift = bias.floats
            kernels.f32ScaleShift(&columns, 0, rows)
        }
        if !layer.activationIsLast { activate(y, rows) }
        if let scale = layer.scale, let shift = layer.shift {
            columns.scale = scale.floats
            columns.shift = shift.floats
            kernels.f32ScaleShift(&columns, 0, rows)
        }
        if let residual = layer.residual {
            let added: UnsafePointer<Float> = context.read(residual)
            for row in 0..<rows {
                // A shared one has those of one row of the batch.
                let place = layer.residualIsShared ? row % layer.rowsPerItem : row
                let (from, to) = (added + place * residual.stride, y + row * output.stride)
                var sums = nt_f32_binary_args(
                    extents: (1, 1, 1, 1, 1, n), a: to, a_strides: (1, 1, 1, 1, 1, 1), b: from,
                    b_strides: (1, 1, 1, 1, 1, 1), y: to)
                kernels.f32Add(&sums, 0, n)
            }
        }
        if layer.activationIsLast { activate(y, rows) }
    }

    private func activate(_ y: UnsafeMutablePointer<Float>, _ rows: Int) {
        guard let activation, let unary = layer.activation else { return }
        let (parts, count) = output.isApart ? (rows, layer.n) : (1, rows * layer.n)
        for part in 0..<parts {
            let y = y + part * output.stride
            var values = nt_f32_unary_args(x: y, y: y, alpha: unary.alpha, beta: unary.beta)
            activation(&values, 0, count)
        }
    }
}

extension KernelTable {
    /// The matmul with packed weights that are stored as `dtype`.
    func matmul(weights dtype: DType) -> F32MatmulKernel {
        switch dtype {
        case .bf16: f32MatmulBf16
        case .f16: f32MatmulF16
        default: f32Matmul
        }
    }
}

extension Tensor {
    /// The elements' address, valid while the tensor is kept. Precondition: the type is f32.
    var floats: UnsafePointer<Float> {
        precondition(dtype == .f32)
        return panels
    }

    /// The address of packed weights, whatever they are stored as, for the matmul of their type; valid while the tensor is kept.
    fileprivate var panels: UnsafePointer<Float> { baseAddress.assumingMemoryBound(to: Float.self) }
}

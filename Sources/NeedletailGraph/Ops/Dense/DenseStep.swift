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

    /// The cost of a row of the batch among many.
    var costPerRow: Double {
        Double(rowsPerItem) * Cost.matmul(m: 1, n: n, k: k, hasFunction: activation > Int32(NT_ACTIVATION_CLIP))
    }
}

/// Runs a dense layer by the tier's packed matmul.
struct DenseStep: Step {
    private let layer: PreparedDense
    private let input: ValueLocation
    private let output: ValueLocation
    private let kernel: KernelTable.F32MatmulKernel

    init(_ layer: PreparedDense, input: ValueLocation, output: ValueLocation, kernel: KernelTable.F32MatmulKernel) {
        self.layer = layer
        self.input = input
        self.output = output
        self.kernel = kernel
    }

    var costPerRow: Double { layer.costPerRow }

    func run(_ context: RunContext) {
        // The plan checked the shapes; the layer keeps the constants' memory.
        var args = nt_f32_matmul_args(
            m: context.rows * layer.rowsPerItem, n: layer.n, k: layer.k, a: context.read(input),
            packed: layer.weight.floats, bias: layer.bias.floats, c: context.write(output))
        args.scale = layer.scale?.floats
        args.shift = layer.shift?.floats
        args.activation = layer.activation
        args.activation_is_last = layer.activation == Int32(NT_ACTIVATION_SIGMOID) ? 1 : 0
        context.run(kernel, &args)
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

import CNeedletailKernels
import NeedletailKernels
import TestSupport
import XCTest

/// What follows a matmul's sums gives the bits of the kernels that do the same on their own.
final class F32MatmulActivationTests: TierTestCase {
    /// Each activation with the kernel of the same name and parameters for it.
    private let activations:
        [(code: Int, alpha: Float, beta: Float, kernel: (KernelTable) -> KernelTable.F32UnaryKernel)] =
            [
                (NT_ACTIVATION_RELU, 0, 0, { $0.f32Relu }),
                (NT_ACTIVATION_CLIP, -0.5, 0.75, { $0.f32Clip }),
                (NT_ACTIVATION_SIGMOID, 0, 0, { $0.f32Sigmoid }),
                (NT_ACTIVATION_TANH, 0, 0, { $0.f32Tanh }),
                (NT_ACTIVATION_GELU, 0, 0, { $0.f32Gelu }),
                (NT_ACTIVATION_GELU_TANH, 0, 0, { $0.f32GeluTanh }),
                (NT_ACTIVATION_SILU, 0, 0, { $0.f32Silu }),
                (NT_ACTIVATION_HARD_SIGMOID, 0.2, 0.5, { $0.f32HardSigmoid }),
                (NT_ACTIVATION_HARD_SWISH, 0, 0, { $0.f32HardSwish }),
                (NT_ACTIVATION_LEAKY_RELU, 0.1, 0, { $0.f32LeakyRelu }),
                (NT_ACTIVATION_ELU, 1.5, 0, { $0.f32Elu }),
                (NT_ACTIVATION_SELU, 0, 0, { $0.f32Selu }),
                (NT_ACTIVATION_SOFTPLUS, 0, 0, { $0.f32Softplus }),
                (NT_ACTIVATION_MISH, 0, 0, { $0.f32Mish }),
                (NT_ACTIVATION_EXP, 0, 0, { $0.f32Exp }),
            ]

    func testEveryActivationIsThatOfItsKernelInEveryOrderOfWhatFollows() {
        // Few rows, tiles, and a single panel; with rows of the result that are not contiguous, too.
        for (m, n, k, gap) in [(1, 40, 5, 0), (3, 70, 4, 3), (29, 50, 7, 0), (29, 50, 7, 5), (9, 7, 6, 0)] {
            for (code, alpha, beta, kernel) in activations {
                for isLast in [false, true] {
                    for follows in [false, true] {
                        forEachTier { tier, kernels in
                            let sums = run(kernels, m, n, k, gap: gap) { _ in }
                            let values = run(kernels, m, n, k, gap: gap) { args in
                                args.activation = Int32(code)
                                (args.alpha, args.beta) = (alpha, beta)
                                args.activation_is_last = isLast ? 1 : 0
                                if !follows { (args.scale, args.shift, args.residual) = (nil, nil, nil) }
                            }
                            var expected = sums.raw
                            func activate() {
                                expected.withUnsafeMutableBufferPointer { buffer in
                                    guard let base = buffer.baseAddress else { return }
                                    // `m * n` values, in place.
                                    var args = nt_f32_unary_args(x: base, y: base, alpha: alpha, beta: beta)
                                    kernel(kernels)(&args, 0, m * n)
                                }
                            }
                            if !isLast { activate() }
                            if follows {
                                for index in expected.indices {
                                    let (factor, summand) = (sums.scale[index % n], sums.shift[index % n])
                                    let scaled =
                                        tier.hasFMA
                                        ? summand.addingProduct(expected[index], factor)
                                        : summand + expected[index] * factor
                                    expected[index] = scaled + sums.residual[index]
                                }
                            }
                            if isLast { activate() }
                            XCTAssertEqualBits(
                                withOneNaN(values.raw), withOneNaN(expected),
                                "m \(m), n \(n), activation \(code), last \(isLast), scaled \(follows)")
                        }
                    }
                }
            }
        }
    }

    private struct Result {
        /// `[m, n]`, contiguous.
        var raw: [Float]
        var scale: [Float], shift: [Float], residual: [Float]
    }

    /// A seeded matmul with bias; `options` decides what follows, scale, shift and residual being set already.
    private func run(
        _ kernels: KernelTable, _ m: Int, _ n: Int, _ k: Int, gap: Int, _ options: (inout nt_f32_matmul_args) -> Void
    ) -> Result {
        var random = SeededRandom(seed: 77)
        let a = GuardedBuffer(random.floats(m * k, in: -2...2), .endsAtGuard)
        let b = GuardedBuffer(random.floats(PackedWeights.elementCount(n: n, k: k)), .endsAtGuard)
        let columns = (0..<3).map { _ in GuardedBuffer(random.floats(n), .endsAtGuard) }
        let residual = GuardedBuffer(random.floats(m * n), .endsAtGuard)
        let stride = n + gap
        let c = GuardedBuffer([Float](repeating: 0, count: (m - 1) * stride + n), .endsAtGuard)
        // Every buffer has the size that `nt_f32_matmul_args` states.
        var args = nt_f32_matmul_args(
            m: m, n: n, k: k, a: a.start, packed: b.start, bias: columns[0].start, c: c.start)
        args.c_row_stride = stride
        var isPlain = args
        options(&isPlain)
        if isPlain.activation != args.activation {
            args.scale = UnsafePointer(columns[1].start)
            args.shift = UnsafePointer(columns[2].start)
            args.residual = UnsafePointer(residual.start)
            options(&args)
        }
        kernels.f32Matmul(&args, 0, args.unitCount)
        let written = c.values
        return Result(
            raw: (0..<m).flatMap { written[$0 * stride..<$0 * stride + n] }, scale: columns[1].values,
            shift: columns[2].values, residual: residual.values)
    }
}

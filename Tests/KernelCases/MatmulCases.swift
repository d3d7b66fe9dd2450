import CNeedletailKernels
import NeedletailKernels

/// Matrix products.
let matmulCases: [KernelCase] = [
    KernelCase(
        "nt_f32_matmul_packed", tolerance: .sums(ofTerms: 33),
        benchmarks: [KernelBenchmark("m256_n256_k256", .fmaPeak) { matmulPacked(m: 256, n: 256, k: 256) }]
    ) {
        [(0, 5, 3), (1, 1, 1), (1, 130, 7), (3, 35, 9), (13, 35, 9), (25, 33, 33), (7, 0, 4), (5, 17, 0)]
            .map { matmulPacked(m: $0, n: $1, k: $2) }
    }
]

private func matmulPacked(m: Int, n: Int, k: Int) -> KernelProblem {
    let weights = seeded(n * k, seed: 2)
    var packed = [Float](repeating: 0, count: PackedWeights.elementCount(n: n, k: k))
    // Both have the element counts that `pack` states.
    packed.withUnsafeMutableBufferPointer { packed in
        weights.withUnsafeBufferPointer { weights in
            guard let to = packed.baseAddress, let from = weights.baseAddress else { return }
            PackedWeights.pack(from, n: n, k: k, into: to)
        }
    }
    let operands: [Operand] = [
        .input(seeded(m * k)), .input(packed), .input(seeded(PackedWeights.padded(n), seed: 3)), .outputF32(m * n),
    ]
    var problem = KernelProblem("m\(m)_n\(n)_k\(k)", operands, unitCount: m) {
        var args = nt_f32_matmul_packed_args(
            n: n, k: k, a: $1[0].f32, lda: k, b: $1[1].f32, bias: $1[2].f32, scale: nil, shift: nil, c: $1[3].f32,
            ldc: n, activation: Int32(NT_ACTIVATION_RELU))
        $0.f32MatmulPacked(&args, $2.lowerBound, $2.upperBound)
    }
    problem.operations = Double(2 * m * n * k)
    return problem
}

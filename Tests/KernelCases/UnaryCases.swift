import CNeedletailKernels
import NeedletailKernels

/// Functions of one value at a time.
let unaryCases: [KernelCase] = exactCases + activationCases + functionCases + f64FunctionCases

private let exactCases: [KernelCase] = [
    unary("nt_f32_relu") { $0.f32Relu },
    unary("nt_f32_relu6") { $0.f32Relu6 },
    unary("nt_f32_leaky_relu", parameters: [(0.01, 0), (-2, 0)]) { $0.f32LeakyRelu },
    unary("nt_f32_hard_sigmoid", parameters: [(1 / 6, 0.5), (0.2, 0.5)], tolerance: .sums(ofTerms: 1)) {
        $0.f32HardSigmoid
    },
    unary("nt_f32_hard_swish", tolerance: Tolerance(ulps: 2)) { $0.f32HardSwish },
    unary("nt_f32_clip", parameters: [(-1, 3), (3, -1), (-.infinity, 0)]) { $0.f32Clip },
    unary("nt_f32_negate") { $0.f32Negate },
    unary("nt_f32_abs") { $0.f32Abs },
    unary("nt_f32_reciprocal") { $0.f32Reciprocal },
    unary("nt_f32_square") { $0.f32Square },
    unary("nt_f32_sqrt", range: 0...100) { $0.f32Sqrt },
    unary("nt_f32_rsqrt", range: 0...100, tolerance: Tolerance(ulps: 1)) { $0.f32Rsqrt },
    unary("nt_f32_floor") { $0.f32Floor },
    unary("nt_f32_ceil") { $0.f32Ceil },
    unary("nt_f32_round") { $0.f32Round },
]

private let activationCases: [KernelCase] = [
    unary("nt_f32_sigmoid", tolerance: Tolerance(ulps: 3)) { $0.f32Sigmoid },
    unary("nt_f32_tanh", tolerance: Tolerance(ulps: 3)) { $0.f32Tanh },
    // Below -1 an absolute error counts, of which 20, the largest magnitude, is a share.
    unary("nt_f32_gelu", tolerance: Tolerance(ulps: 5, baselineULPs: 6, relative: 1e-7 / 20)) { $0.f32Gelu },
    unary("nt_f32_gelu_tanh", tolerance: Tolerance(ulps: 4, relative: 1e-7 / 20)) { $0.f32GeluTanh },
    unary("nt_f32_silu", tolerance: Tolerance(ulps: 3)) { $0.f32Silu },
    unary("nt_f32_softplus", tolerance: Tolerance(ulps: 3)) { $0.f32Softplus },
    unary("nt_f32_mish", tolerance: Tolerance(ulps: 4)) { $0.f32Mish },
    unary("nt_f32_elu", parameters: [(1, 0), (0.3, 0)], tolerance: Tolerance(ulps: 2)) { $0.f32Elu },
    unary("nt_f32_selu", tolerance: Tolerance(ulps: 2)) { $0.f32Selu },
]

private let functionCases: [KernelCase] = [
    unary("nt_f32_exp", tolerance: Tolerance(ulps: 1)) { $0.f32Exp },
    unary("nt_f32_log", range: 0...20, tolerance: Tolerance(ulps: 1)) { $0.f32Log },
    unary("nt_f32_erf", range: -5...5, tolerance: Tolerance(ulps: 2)) { $0.f32Erf },
    unary("nt_f32_sin", tolerance: Tolerance(ulps: 2)) { $0.f32Sin },
    unary("nt_f32_cos", tolerance: Tolerance(ulps: 2)) { $0.f32Cos },
    unary(
        "nt_f32_power", range: -1...20,
        parameters: [1.7, 0, 1, -1, 2, 3, -0.5, 1e9, .infinity, -.infinity, .nan].map { ($0, 0) },
        tolerance: Tolerance(ulps: 1)
    ) { $0.f32Power },
]

private let f64FunctionCases: [KernelCase] = [
    unary("nt_f64_exp", range: -20...20) { $0.f64Exp },
    unary("nt_f64_log", range: 0...20) { $0.f64Log },
    unary("nt_f64_sigmoid", range: -20...20) { $0.f64Sigmoid },
]

/// The case of an f32 function on values in `range` and on special values, with each of `parameters` as alpha and beta; the
/// first are timed.
private func unary(
    _ name: String, range: ClosedRange<Float> = -20...20, parameters: [(alpha: Float, beta: Float)] = [(0, 0)],
    tolerance: Tolerance = .exact, _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F32UnaryKernel
) -> KernelCase {
    @Sendable
    func problem(_ x: [Float], _ parameters: (alpha: Float, beta: Float)) -> KernelProblem {
        let (alpha, beta) = parameters
        let operands: [Operand] = [.input(x), .outputF32(x.count)]
        var problem = KernelProblem("n\(x.count)_\(alpha)_\(beta)", operands, unitCount: x.count) {
            var args = nt_f32_unary_args(x: $1[0].f32, y: $1[1].f32, alpha: alpha, beta: beta)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.aliases = [(output: 1, input: 0)]
        problem.byteCount = Double(8 * x.count)
        // Out of cache it is the bytes that take the time.
        problem.valueCount = x.count > 1 << 20 ? 0 : Double(x.count)
        return problem
    }
    return KernelCase(
        name, tolerance: tolerance,
        benchmarks: elementwiseBenchmarkLengths.map { count in
            KernelBenchmark("n\(count)", count > 1 << 20 ? .copyBandwidth : .none) {
                problem(seeded(count, in: range), parameters[0])
            }
        }
    ) {
        let values = awkwardLengths.map { seeded($0, in: range, seed: UInt64($0)) } + [specialFloats]
        return parameters.flatMap { parameters in values.map { problem($0, parameters) } }
    }
}

/// The case of an f64 function on values in `range` and on special values. C's function, the reference, is within an ULP.
private func unary(
    _ name: String, range: ClosedRange<Double>,
    _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F64UnaryKernel
) -> KernelCase {
    @Sendable
    func problem(_ x: [Double]) -> KernelProblem {
        var problem = KernelProblem("n\(x.count)", [.input(x), .outputF64(x.count)], unitCount: x.count) {
            var args = nt_f64_unary_args(x: $1[0].f64, y: $1[1].f64)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.aliases = [(output: 1, input: 0)]
        problem.byteCount = Double(16 * x.count)
        problem.valueCount = Double(x.count)
        return problem
    }
    return KernelCase(
        name, tolerance: Tolerance(ulps: 3),
        benchmarks: [KernelBenchmark("n4096") { problem(seededDoubles(4096, in: range)) }]
    ) {
        (awkwardLengths.map { seededDoubles($0, in: range, seed: UInt64($0)) } + [specialDoubles]).map(problem)
    }
}

import CNeedletailKernels
import NeedletailKernels

/// Binary arithmetic with broadcasting.
let binaryCases: [KernelCase] = [
    binary("nt_f32_add") { $0.f32Add },
    binary("nt_f32_subtract") { $0.f32Subtract },
    binary("nt_f32_multiply") { $0.f32Multiply },
    binary("nt_f32_divide") { $0.f32Divide },
    binary("nt_f32_minimum") { $0.f32Minimum },
    binary("nt_f32_maximum") { $0.f32Maximum },
    binary("nt_f32_prelu") { $0.f32Prelu },
    binary("nt_f32_squared_difference") { $0.f32SquaredDifference },
    binary("nt_f32_binary_power", tolerance: Tolerance(ulps: 1, baselineULPs: 3)) { $0.f32BinaryPower },
]

/// Shapes of two operands, as the kernels meet them.
private let shapes: [(String, [Int], [Int])] = [
    ("scalars", [], []),
    ("tensor_scalar", [3, 37], []),
    ("scalar_tensor", [1], [97]),
    ("bias", [2, 5, 19], [19]),
    ("short_bias", [3, 29, 5], [5]),
    ("short_bias_first", [7], [43, 7]),
    ("bias_of_each_batch", [3, 11, 4], [3, 1, 4]),
    ("gate", [2, 5, 19], [2, 5, 1]),
    ("gate_first", [2, 5, 1], [2, 5, 19]),
    ("outer", [1, 33, 1], [4, 1, 18]),
    ("channels_first", [2, 3, 35], [3, 1]),
    ("six", [2, 1, 3, 1, 2, 17], [1, 2, 1, 2, 1, 17]),
    ("none", [4, 0, 3], [1, 3]),
]

/// The case of a binary f32 kernel over broadcast shapes, and over every pair of special values.
private func binary(
    _ name: String, tolerance: Tolerance = .exact,
    _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F32BinaryKernel
) -> KernelCase {
    @Sendable
    func problem(_ label: String, _ a: [Float], _ aShape: [Int], _ b: [Float], _ bShape: [Int]) -> KernelProblem {
        guard let shape = BroadcastShape(aShape, bShape) else { preconditionFailure("\(label) does not broadcast") }
        let count = shape.elementCount
        var problem = KernelProblem(label, [.input(a), .input(b), .outputF32(count)], unitCount: count) {
            var args = shape.arguments($1[0].f32, $1[1].f32, $1[2].f32)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        if aShape == shape.shape { problem.aliases.append((output: 2, input: 0)) }
        if bShape == shape.shape { problem.aliases.append((output: 2, input: 1)) }
        problem.byteCount = Double(4 * (a.count + b.count + count))
        problem.valueCount = count > 1 << 20 ? 0 : Double(count)
        return problem
    }
    @Sendable
    func seededProblem(_ label: String, _ a: [Int], _ b: [Int]) -> KernelProblem {
        problem(
            label, seeded(a.reduce(1, *), in: -4...4, seed: 1), a, seeded(b.reduce(1, *), in: -4...4, seed: 2), b)
    }
    return KernelCase(
        name, tolerance: tolerance,
        benchmarks: [
            KernelBenchmark("n2048") { seededProblem("", [2048], [2048]) },
            KernelBenchmark("n33554432", .copyBandwidth) { seededProblem("", [32 << 20], [32 << 20]) },
            KernelBenchmark("t197_c768_bias") { seededProblem("", [197, 768], [768]) },
            KernelBenchmark("t50176_c3_bias") { seededProblem("", [50176, 3], [3]) },
            KernelBenchmark("t32768_c1024_gate", .copyBandwidth) { seededProblem("", [32768, 1024], [32768, 1]) },
        ]
    ) {
        var problems = awkwardLengths.map { seededProblem("n\($0)", [$0], [$0]) }
        problems += shapes.map { seededProblem($0.0, $0.1, $0.2) }
        let special = specialFloats
        problems.append(problem("special", special, [special.count, 1], special, [special.count]))
        problems.append(problem("special_rows", special, [special.count], special, [special.count, 1]))
        return problems
    }
}

import CNeedletailKernels
import NeedletailKernels

/// Comparisons and choices, with broadcasting.
let choiceCases: [KernelCase] = [
    compare("nt_f32_compare", 4, bytes(specialFloats)) { $0.f32Compare },
    compare("nt_f64_compare", 8, bytes(specialDoubles)) { $0.f64Compare },
    compare("nt_i32_compare", 4, bytes([Int32.min, -1, 0, 1, .max])) { $0.i32Compare },
    compare("nt_i64_compare", 8, bytes([Int64.min, -1, 0, 1, 1 << 32, .max])) { $0.i64Compare },
    compare("nt_u8_compare", 1, [0, 1, 127, 128, 255]) { $0.u8Compare },
    choose("nt_b8_where", 1) { $0.b8Where },
    choose("nt_b16_where", 2) { $0.b16Where },
    choose("nt_b32_where", 4) { $0.b32Where },
    choose("nt_b64_where", 8) { $0.b64Where },
]

/// Shapes of a condition and two operands, or of two operands and nothing.
private let shapes: [[[Int]]] = [
    [[], [], []], [[97], [97], [97]], [[3, 37], [3, 37], []], [[1], [97], [97]], [[2, 5, 19], [19], [2, 5, 1]],
    [[43, 7], [7], [43, 1]], [[4, 1, 18], [1, 33, 1], [18]], [[1, 1, 9, 9], [2, 3, 9, 9], [1]],
    [[2, 1, 3, 1, 2, 17], [1, 2, 1, 2, 1, 17], [2, 2, 3, 2, 2, 1]], [[4, 0, 3], [1, 3], []],
]

private func compare(
    _ name: String, _ byteCount: Int, _ special: [UInt8],
    _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.CompareKernel
) -> KernelCase {
    /// A comparison of two arrays, whose elements are those of `special` in two orders: often equal.
    @Sendable
    func problem(_ a: [Int], _ b: [Int], _ comparison: Int) -> KernelProblem {
        guard let shape = BroadcastShape(a, b) else { preconditionFailure("\(a) and \(b) do not broadcast") }
        func operand(_ count: Int, step: Int) -> [UInt8] {
            if count > 1 << 10 { return seededBytes(count * byteCount, seed: UInt64(step)) }
            let specialCount = special.count / byteCount
            return (0..<count).flatMap { index in
                let element = index * step % specialCount * byteCount
                return special[element..<element + byteCount]
            }
        }
        let operands: [Operand] = [
            .input(operand(a.reduce(1, *), step: 1)), .input(operand(b.reduce(1, *), step: 7)),
            .outputU8(shape.elementCount),
        ]
        var problem = KernelProblem("\(a)_\(b)_\(comparison)", operands, unitCount: shape.elementCount) {
            var args = shape.arguments($1[0], $1[1], $1[2].u8, comparison: Int32(comparison))
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.byteCount = Double(shape.elementCount * (2 * byteCount + 1))
        return problem
    }
    let comparisons = [NT_EQUAL, NT_NOT_EQUAL, NT_LESS, NT_LESS_OR_EQUAL, NT_GREATER, NT_GREATER_OR_EQUAL]
    return KernelCase(
        name,
        benchmarks: [
            KernelBenchmark("n4096") { problem([4096], [4096], NT_LESS) },
            KernelBenchmark("n8388608", .copyBandwidth) { problem([8 << 20], [8 << 20], NT_LESS) },
        ]
    ) {
        comparisons.flatMap { comparison in
            awkwardLengths.map { problem([$0], [$0], comparison) }
                + shapes.map { problem($0[0], $0[1], comparison) } + [problem([29], [24, 1], comparison)]
        }
    }
}

private func choose(
    _ name: String, _ byteCount: Int, _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.WhereKernel
) -> KernelCase {
    @Sendable
    func problem(_ condition: [Int], _ a: [Int], _ b: [Int]) -> KernelProblem {
        guard let shape = BroadcastShape(condition, a, b) else {
            preconditionFailure("\(condition), \(a) and \(b) do not broadcast")
        }
        // True where the byte is not 0, whatever it is.
        let truth = seededBytes(condition.reduce(1, *)).map { $0 % 2 == 0 ? 0 : $0 }
        let operands: [Operand] = [
            .input(truth), .input(seededBytes(a.reduce(byteCount, *), seed: 2)),
            .input(seededBytes(b.reduce(byteCount, *), seed: 3)), .outputU8(shape.elementCount * byteCount),
        ]
        var problem = KernelProblem("\(condition)_\(a)_\(b)", operands, unitCount: shape.elementCount) {
            var args = shape.arguments(condition: $1[0].u8, $1[1], $1[2], $1[3])
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        if a == shape.shape { problem.aliases.append((output: 3, input: 1)) }
        if b == shape.shape { problem.aliases.append((output: 3, input: 2)) }
        let elements = a.reduce(1, *) + b.reduce(1, *) + shape.elementCount
        problem.byteCount = Double(truth.count + elements * byteCount)
        return problem
    }
    return KernelCase(
        name,
        benchmarks: [
            KernelBenchmark("n4096") { problem([4096], [4096], [4096]) },
            KernelBenchmark("t8192_n1024_mask", .copyBandwidth) { problem([1024], [8192, 1024], []) },
        ]
    ) {
        awkwardLengths.map { problem([$0], [$0], [$0]) } + shapes.map { problem($0[0], $0[1], $0[2]) }
    }
}

import CNeedletailKernels
import NeedletailKernels

/// Random numbers: the same bits on every tier.
let randomCases: [KernelCase] = [
    KernelCase("nt_u32_mersenne_words", benchmarks: [KernelBenchmark("n20592") { words(20_592) }]) {
        [0, 1, 15, 16, 17, 226, 227, 228, 397, 623, 624, 625, 1300].flatMap { count in
            [words(count), words(count, sequences: 3, gap: 5)]
        }
    },
    KernelCase(
        "nt_f32_mersenne_normals", benchmarks: [KernelBenchmark("n20592") { mersenneNormals(words(20_592 / 16)) }]
    ) {
        [0, 1, 2, 3, 7, 40, 333].map { mersenneNormals(words($0)) } + [mersenneNormals(edges)]
    },
    KernelCase(
        "nt_f32_philox_normals", benchmarks: [KernelBenchmark("m4_n5142") { philoxNormals(rows: 4, columns: 5142) }]
    ) {
        let columns = [1, 2, 3, 4, 15, 16, 17, 31, 33, 47, 48, 49, 63, 64, 65, 127, 128, 129, 251, 1000]
        return columns.map { philoxNormals(rows: 3, columns: $0, gap: 7) }
            + [0, 1].map { philoxNormals(rows: $0, columns: 70) }
            + [philoxNormals(rows: 5, columns: 100, seed: .max, stream: .max - 1, draw: .max)]
    },
]

private func words(_ count: Int, sequences: Int = 1, gap: Int = 0) -> KernelProblem {
    let stride = 624 + count + gap
    let contents = seededWords(sequences * stride).map { Int32(bitPattern: $0) }
    let operand = Operand(contents: .i32(contents), isOutput: true, isAccumulated: true)
    var problem = KernelProblem("n\(count)_of\(sequences)", [operand], unitCount: sequences) {
        let words = $1[0].assumingMemoryBound(to: UInt32.self)
        var args = nt_mersenne_words_args(count: count, words: words, stride: stride)
        $0.u32MersenneWords(&args, $2.lowerBound, $2.upperBound)
    }
    problem.valueCount = Double(sequences * count)
    return problem
}

private func mersenneNormals(_ words: [UInt32]) -> KernelProblem {
    let operands: [Operand] = [.input(words.map { Int32(bitPattern: $0) }), .outputF32(words.count)]
    var problem = KernelProblem("n\(words.count)", operands, unitCount: words.count / 16) {
        var args = nt_mersenne_normals_args(words: $1[0].assumingMemoryBound(to: UInt32.self), y: $1[1].f32)
        $0.f32MersenneNormals(&args, $2.lowerBound, $2.upperBound)
    }
    problem.aliases = [(1, 0)]
    problem.valueCount = Double(words.count)
    return problem
}

private func philoxNormals(
    rows: Int, columns: Int, gap: Int = 0, seed: UInt64 = 42, stream: UInt64 = 0xffff_fffe, draw: UInt32 = 3
) -> KernelProblem {
    let ldy = columns + gap
    var problem = KernelProblem(
        "m\(rows)_n\(columns)", [.outputF32(rows * ldy)], unitCount: rows * ((columns + 63) / 64)
    ) {
        var args = nt_philox_normals_args(
            seed: seed, stream: stream, draw: draw, columns: columns, y: $1[0].f32, ldy: ldy)
        $0.f32PhiloxNormals(&args, $2.lowerBound, $2.upperBound)
    }
    problem.valueCount = Double(rows * columns)
    return problem
}

/// `16 blocks` seeded words.
private func words(_ blocks: Int) -> [UInt32] { seededWords(16 * blocks) }

private func seededWords(_ count: Int) -> [UInt32] {
    seededBytes(4 * count).withUnsafeBytes { Array($0.bindMemory(to: UInt32.self)) }
}

/// Words whose low 24 bits, tempered, are at the ends of u and around the borders of the quarters of a turn.
private let edges: [UInt32] = {
    let near = (0..<17).flatMap { eighth in (-3...3).map { eighth << 21 + $0 } }.filter { (0..<1 << 24).contains($0) }
    var blocks: [UInt32] = []
    for first in stride(from: 0, to: near.count, by: 8) {
        let angles = (0..<8).map { UInt32(near[min(first + $0, near.count - 1)]) }
        let uniforms = (0..<8).map { UInt32(near[(first * 5 + 11 * $0) % near.count]) }
        blocks += (uniforms + angles).map(untempered)
    }
    return blocks
}()

/// The word of the Mersenne Twister that is tempered to `word`.
package func untempered(_ word: UInt32) -> UInt32 {
    var y = word
    y ^= y >> 18
    y ^= (y << 15) & 0xefc6_0000
    var x = y
    // Seven bits more of it are known each time.
    for _ in 0..<4 { x = y ^ ((x << 7) & 0x9d2c_5680) }
    var z = x
    for _ in 0..<2 { z = x ^ (z >> 11) }
    return z
}

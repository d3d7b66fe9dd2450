import CNeedletailKernels
import NeedletailKernels

/// What it costs to spread work over two threads, and what that gains.
func threadBenchmarks() -> [Benchmark] {
    var benchmarks = [
        Benchmark(name: "thread/region/empty/threads2") {
            let team = ThreadTeam(count: 2)
            let args = Buffer(count: 1, seed: 1)
            return Work { iterations in
                for _ in 0..<iterations { team.runRaw({ _, _, _ in }, args.floats, units: 2, chunk: 1) }
            }
        }
    ]
    for tier in Tier.available where tier > .reference { benchmarks.append(matmul(128, kernelTable(tier))) }
    return benchmarks
}

/// A product of two square matrices by rows on two threads; the peer is the same on one.
private func matmul(_ size: Int, _ kernels: KernelTable) -> Benchmark {
    Benchmark(name: "thread/matmul/f32/m\(size)_n\(size)_k\(size)_threads2/\(kernels.tier)") {
        let a = Buffer(count: size * size, seed: 1)
        let b = Buffer(count: PackedWeights.elementCount(n: size, k: size), seed: 2)
        let bias = Buffer(count: PackedWeights.padded(size), seed: 3)
        let c = Buffer(count: size * size, seed: 4)
        func product(on team: ThreadTeam) -> (_ iterations: Int) -> Void {
            { iterations in
                var args = nt_f32_matmul_packed_args(
                    n: size, k: size, a: a.floats, lda: size, b: b.floats, bias: bias.floats, scale: nil, shift: nil,
                    c: c.floats, ldc: size, activation: Int32(NT_ACTIVATION_NONE))
                for _ in 0..<iterations { team.run(kernels.f32MatmulPacked, &args, units: size, chunk: 8) }
            }
        }
        return Work(
            operations: Double(2 * size * size * size),
            peer: .init(name: "one thread", run: product(on: ThreadTeam(count: 1))),
            run: product(on: ThreadTeam(count: 2)))
    }
}

import CNeedletailKernels
import KernelCases
import NeedletailKernels

/// The kernels' benchmarks, for every tier the machine has from `baseline` on.
func kernelBenchmarks(shapes: [MatmulShape]) -> [Benchmark] {
    var benchmarks: [Benchmark] = []
    for tier in Tier.available where tier > .reference {
        let kernels = kernelTable(tier)
        let ceilings = Ceilings(kernels)
        for shape in shapes where shape.form == "packed" {
            benchmarks.append(matmul(shape.m, shape.n, shape.k, kernels, ceilings))
        }
        for kernel in kernelCases {
            benchmarks += kernel.benchmarks.map { benchmark(kernel, $0, kernels, ceilings) }
        }
    }
    return benchmarks
}

private func matmul(_ m: Int, _ n: Int, _ k: Int, _ kernels: KernelTable, _ ceilings: Ceilings) -> Benchmark {
    Benchmark(name: "kernel/matmul/f32/m\(m)_n\(n)_k\(k)/\(kernels.tier)") {
        let a = Buffer(count: m * k, seed: 1)
        let b = Buffer(count: PackedWeights.elementCount(n: n, k: k), seed: 2)
        let plain = Buffer(count: n * k, seed: 2)
        let c = Buffer(count: m * n, seed: 4)
        let kernel = kernels.f32Matmul
        return Work(
            operations: Double(2 * m * n * k), ceiling: .fmaPeak(ceilings.fmaPeak),
            peers: [
                .init(name: "OpenBLAS") { iterations in
                    for _ in 0..<iterations {
                        OpenBLAS.f32Matmul(m: m, n: n, k: k, a: a.floats, lda: k, b: plain.floats, c: c.floats, ldc: n)
                    }
                }
            ],
            run: { iterations in
                var args = nt_f32_matmul_args(
                    m: m, n: n, k: k, a: a.floats, packed: b.floats, bias: nil, c: c.floats)
                for _ in 0..<iterations { kernel(&args, 0, 1) }
            })
    }
}

/// A benchmark of a kernel's case, named `kernel/<kernel>/<type>/<sizes>/<tier>`.
private func benchmark(
    _ kernel: KernelCase, _ benchmark: KernelBenchmark, _ kernels: KernelTable, _ ceilings: Ceilings
) -> Benchmark {
    // `nt_f32_scale_shift` is `kernel/scale_shift/f32`.
    let words = kernel.name.split(separator: "_", maxSplits: 2)
    return Benchmark(name: "kernel/\(words[2])/\(words[1])/\(benchmark.label)/\(kernels.tier)") {
        let problem = benchmark.problem()
        let operands = Operands(problem)
        return Work(
            operations: problem.operations, bytes: problem.byteCount, values: problem.valueCount,
            ceiling: ceilings[benchmark.ceiling],
            run: { iterations in
                for _ in 0..<iterations { problem.run(kernels, operands.addresses, 0..<problem.unitCount) }
            })
    }
}

/// Page-aligned memory with a problem's operands.
private final class Operands {
    let addresses: [UnsafeMutableRawPointer]

    init(_ problem: KernelProblem) {
        addresses = problem.operands.map { operand in
            let bytes = operand.bytes
            let address = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 64), alignment: 4096)
            // The memory has room for all bytes.
            bytes.withUnsafeBytes {
                address.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(address), byteCount: $0.count)
            }
            return address
        }
    }

    deinit {
        for address in addresses { address.deallocate() }
    }
}

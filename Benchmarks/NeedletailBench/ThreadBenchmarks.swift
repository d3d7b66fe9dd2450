import CNeedletailKernels
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor

/// What it costs to spread work over two threads, and what that gains.
func threadBenchmarks() throws -> [Benchmark] {
    var benchmarks = [
        Benchmark(name: "thread/region/empty/threads2") {
            let team = ThreadTeam(count: 2)
            let args = Buffer(count: 1, seed: 1)
            return Work { iterations in
                for _ in 0..<iterations { team.run({ _, _, _ in }, args.floats, units: 2, chunk: 1) }
            }
        }
    ]
    for tier in Tier.available where tier > .reference {
        benchmarks.append(matmul(128, kernelTable(tier)))
        for (rows, n, k) in [(128, 128, 128), (1, 1024, 1024), (8, 512, 512)] {
            benchmarks.append(try dense(rows: rows, n: n, k: k, tier))
        }
    }
    return benchmarks
}

/// A session of one dense layer on two threads; the peer is the same on one.
private func dense(rows: Int, n: Int, k: Int, _ tier: Tier) throws -> Benchmark {
    var graph = Graph()
    graph.inputs = [ValueInfo(name: "x", type: TensorType(.f32, [TensorType.batch, k]))]
    graph.outputs = ["y"]
    let weight = Buffer(count: k * n, seed: 1)
    // `k * n` values.
    let values = Array(UnsafeBufferPointer(start: weight.floats, count: k * n))
    graph.constants["weight"] = Constant(try Tensor(values, shape: [k, n]))
    graph.constants["bias"] = Constant(try Tensor([Float](repeating: 0.5, count: n), shape: [n]))
    graph.nodes = [Node("dense", Dense(), inputs: ["x", "weight", "bias"], outputs: ["y"])]
    let plan = try Plan(graph.prepared(), options: PlanOptions(tier: tier, backend: .builtin))
    return Benchmark(name: "thread/dense/f32/m\(rows)_n\(n)_k\(k)_threads2/\(tier)") {
        let (x, y) = (Buffer(count: rows * k, seed: 2), Buffer(count: rows * n, seed: 3))
        func runs(threads: Int) -> (_ iterations: Int) -> Void {
            let session = Session(plan, threads: threads)
            return { iterations in
                for _ in 0..<iterations {
                    var from = UnsafeRawPointer(x.floats)
                    var to = UnsafeMutableRawPointer(y.floats)
                    session.run(rows: rows, inputs: &from, outputs: &to)
                }
            }
        }
        return Work(
            operations: Double(2 * rows * n * k), peer: .init(name: "one thread", run: runs(threads: 1)),
            run: runs(threads: 2))
    }
}

/// A product of two square matrices by rows on two threads; the peer is the same on one.
private func matmul(_ size: Int, _ kernels: KernelTable) -> Benchmark {
    Benchmark(name: "thread/matmul/f32/m\(size)_n\(size)_k\(size)_threads2/\(kernels.tier)") {
        let a = Buffer(count: size * size, seed: 1)
        let b = Buffer(count: PackedWeights.elementCount(n: size, k: size), seed: 2)
        let c = Buffer(count: size * size, seed: 4)
        // The kernel, called with a raw pointer: all are passed alike.
        let kernel = unsafeBitCast(kernels.f32Matmul, to: ThreadTeam.Kernel.self)
        func product(on team: ThreadTeam) -> (_ iterations: Int) -> Void {
            { iterations in
                var args = nt_f32_matmul_args(
                    m: size, n: size, k: size, a: a.floats, packed: b.floats, bias: nil, c: c.floats)
                args.setBlocks(parts: 8)
                for _ in 0..<iterations { team.run(kernel, &args, units: args.unitCount, chunk: 1) }
            }
        }
        return Work(
            operations: Double(2 * size * size * size),
            peer: .init(name: "one thread", run: product(on: ThreadTeam(count: 1))),
            run: product(on: ThreadTeam(count: 2)))
    }
}

import CNeedletailKernels
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor

/// What it costs to spread work over two threads, and what that gains.
func threadBenchmarks(shapes: [MatmulShape]) throws -> [Benchmark] {
    var benchmarks = [
        Benchmark(name: "thread/region/empty/threads2") {
            let team = ThreadTeam(count: 2)
            let args = Buffer(count: 1, seed: 1)
            return Work { iterations in
                for _ in 0..<iterations { team.run({ _, _, _ in }, args.floats, units: 2, chunk: 1) }
            }
        }
    ]
    benchmarks.append(read(kernelTable(Tier.detected)))
    for tier in Tier.available where tier > .reference {
        for shape in shapes where shape.form == "packed" && shape.m * shape.n * shape.k >= 1 << 21 {
            benchmarks.append(matmul(shape, kernelTable(tier)))
        }
        for (rows, n, k) in [(128, 128, 128), (1, 1024, 1024), (8, 512, 512)] {
            benchmarks.append(try dense(rows: rows, n: n, k: k, tier))
        }
    }
    return benchmarks
}

/// Reading memory that no cache holds: what two threads gain at most where memory limits.
private func read(_ kernels: KernelTable) -> Benchmark {
    Benchmark(name: "thread/read/f32/n33554432_threads2") {
        let memory = Buffer(count: 32 << 20, seed: 1)
        let sums = Buffer(count: 16 * 2, seed: 2)
        let kernel = kernels.f32ReadSum
        func reads(on team: ThreadTeam) -> (_ iterations: Int) -> Void {
            { iterations in
                var part = ReadPart(kernel: kernel, x: memory.floats, sums: sums.floats)
                for _ in 0..<iterations {
                    team.runIndexed(ReadPart.run, &part, units: memory.count / 128, chunk: 1 << 10)
                }
            }
        }
        return Work(
            bytes: Double(4 * memory.count), peers: [.init(name: "one thread", run: reads(on: ThreadTeam(count: 1)))],
            run: reads(on: ThreadTeam(count: 2)))
    }
}

/// Blocks of 128 values to read, with a place for each thread's sum.
private struct ReadPart {
    let kernel: KernelTable.F32ReadSumKernel
    let x: UnsafePointer<Float>
    /// 16 values for each thread, so that no two share a cache line.
    let sums: UnsafeMutablePointer<Float>

    static var run: ThreadTeam.IndexedKernel {
        { part, begin, end, thread in
            let part = part.load(as: ReadPart.self)
            var args = nt_f32_read_sum_args(x: part.x, sum: part.sums + 16 * thread)
            part.kernel(&args, begin, end)
        }
    }
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
            operations: Double(2 * rows * n * k), peers: [.init(name: "one thread", run: runs(threads: 1))],
            run: runs(threads: 2))
    }
}

/// A matmul on two threads; the peer is the same on one.
private func matmul(_ shape: MatmulShape, _ kernels: KernelTable) -> Benchmark {
    let (m, n, k) = (shape.m, shape.n, shape.k)
    return Benchmark(name: "thread/matmul/f32/m\(m)_n\(n)_k\(k)_threads2/\(kernels.tier)") {
        let a = Buffer(count: m * k, seed: 1)
        let b = Buffer(count: PackedWeights.elementCount(n: n, k: k), seed: 2)
        let c = Buffer(count: m * n, seed: 4)
        // The kernel, called with a raw pointer: all are passed alike.
        let kernel = unsafeBitCast(kernels.f32Matmul, to: ThreadTeam.Kernel.self)
        func product(on team: ThreadTeam) -> (_ iterations: Int) -> Void {
            { iterations in
                var args = nt_f32_matmul_args(m: m, n: n, k: k, a: a.floats, packed: b.floats, bias: nil, c: c.floats)
                args.spread(over: team.count)
                for _ in 0..<iterations { team.run(kernel, &args, units: args.unitCount, chunk: 1) }
            }
        }
        return Work(
            operations: Double(2 * m * n * k),
            peers: [.init(name: "one thread", run: product(on: ThreadTeam(count: 1)))],
            run: product(on: ThreadTeam(count: 2)))
    }
}

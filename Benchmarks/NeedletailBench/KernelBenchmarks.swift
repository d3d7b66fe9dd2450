import CNeedletailKernels
import NeedletailKernels

/// The kernels' benchmarks, for every tier the machine has from `baseline` on.
func kernelBenchmarks() -> [Benchmark] {
    var benchmarks: [Benchmark] = []
    for tier in Tier.available where tier > .reference {
        let kernels = kernelTable(tier)
        let peak = FMAPeak(kernels)
        for (m, n, k) in matmulShapes { benchmarks.append(matmul(m, n, k, kernels, peak)) }
        benchmarks.append(stream(kernels))
        benchmarks += elementwise(kernels)
    }
    return benchmarks
}

/// Shapes of the packed matmul: a cube, and the layers of the breast cancer network at one, few and many rows.
private let matmulShapes = [
    (512, 512, 512), (1, 128, 30), (1, 64, 128), (1, 32, 64), (4, 128, 30), (240, 128, 30), (240, 64, 128),
    (240, 32, 64),
]

private func matmul(_ m: Int, _ n: Int, _ k: Int, _ kernels: KernelTable, _ peak: FMAPeak) -> Benchmark {
    let a = Buffer(count: m * k, seed: 1)
    let b = Buffer(count: PackedWeights.elementCount(n: n, k: k), seed: 2)
    let plain = Buffer(count: n * k, seed: 2)
    let bias = Buffer(count: PackedWeights.padded(n), seed: 3)
    let c = Buffer(count: m * n, seed: 4)
    let kernel = kernels.f32MatmulPacked
    return Benchmark(
        name: "kernel/matmul/f32/m\(m)_n\(n)_k\(k)/\(kernels.tier)", operations: Double(2 * m * n * k),
        ceiling: .fmaPeak(peak),
        peer: .init(name: "OpenBLAS") { iterations in
            for _ in 0..<iterations {
                OpenBLAS.f32Matmul(m: m, n: n, k: k, a: a.floats, lda: k, b: plain.floats, c: c.floats, ldc: n)
            }
        },
        run: { iterations in
            var args = nt_f32_matmul_packed_args(
                m: m, n: n, k: k, a: a.floats, lda: k, b: b.floats, bias: bias.floats, scale: nil, shift: nil,
                c: c.floats, ldc: n, activation: Int32(NT_ACTIVATION_RELU))
            for _ in 0..<iterations { kernel(&args) }
        })
}

/// One row against weights that no cache holds: the bandwidth of streaming them.
private func stream(_ kernels: KernelTable) -> Benchmark {
    let (n, k) = (4096, 8192)
    let a = Buffer(count: k, seed: 1)
    let b = Buffer(count: PackedWeights.elementCount(n: n, k: k), seed: 2)
    let bias = Buffer(count: n, seed: 3)
    let c = Buffer(count: n, seed: 4)
    let kernel = kernels.f32MatmulPacked
    return Benchmark(
        name: "kernel/matmul/f32/m1_n\(n)_k\(k)/\(kernels.tier)", bytes: Double(4 * n * k),
        ceiling: .readBandwidth(ReadBandwidth(kernels)),
        run: { iterations in
            var args = nt_f32_matmul_packed_args(
                m: 1, n: n, k: k, a: a.floats, lda: k, b: b.floats, bias: bias.floats, scale: nil, shift: nil,
                c: c.floats, ldc: n, activation: Int32(NT_ACTIVATION_NONE))
            for _ in 0..<iterations { kernel(&args) }
        })
}

private func elementwise(_ kernels: KernelTable) -> [Benchmark] {
    let count = 4096
    let (x, y) = (Buffer(count: count, seed: 1), Buffer(count: count, seed: 2))
    func unary(_ name: String, _ kernel: @escaping KernelTable.F32Unary) -> Benchmark {
        Benchmark(name: "kernel/\(name)/f32/n\(count)/\(kernels.tier)", bytes: Double(8 * count)) { iterations in
            for _ in 0..<iterations { kernel(count, x.floats, y.floats) }
        }
    }
    let scaleShift = kernels.f32ScaleShift
    let standardize = kernels.f64StandardizeF32
    let within = kernels.f64Within
    let (rows, columns) = (240, 30)
    let features = [Double](repeating: 1.5, count: rows * columns)
    let (low, high) = ([Double](repeating: 1, count: columns), [Double](repeating: 2, count: columns))
    return [
        unary("relu", kernels.f32Relu),
        unary("sigmoid", kernels.f32Sigmoid),
        Benchmark(
            name: "kernel/scale_shift/f32/m32_n128/\(kernels.tier)", bytes: Double(8 * count),
            run: { iterations in
                for _ in 0..<iterations { scaleShift(32, 128, x.floats, 128, x.floats, y.floats, y.floats, 128) }
            }),
        Benchmark(
            name: "kernel/standardize/f64/m\(rows)_n\(columns)/\(kernels.tier)", bytes: Double(12 * rows * columns),
            run: { iterations in
                let output = Buffer(count: rows * columns, seed: 5)
                for _ in 0..<iterations { standardize(rows, columns, features, low, high, output.floats) }
            }),
        Benchmark(
            name: "kernel/within/f64/m\(rows)_n\(columns)/\(kernels.tier)", bytes: Double(8 * rows * columns),
            run: { iterations in
                var inside = [UInt8](repeating: 0, count: rows)
                for _ in 0..<iterations { within(rows, columns, features, low, high, &inside) }
            }),
    ]
}

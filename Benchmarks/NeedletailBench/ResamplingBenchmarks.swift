import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import SeededData

/// Layers that make images larger, each a graph of its own on one thread, beside what they are to be compared with.
///
/// - python: where onnxruntime runs, which is a peer of the best tier then.
func resamplingBenchmarks(python: String?) -> [Benchmark] {
    Tier.available.filter { $0 > .baseline }.flatMap { tier in
        layers.flatMap { transposedConvolution($0, tier, python) } + images.flatMap { upsampling($0, tier, python) }
    }
}

private func transposedConvolution(_ layer: Layer, _ tier: Tier, _ python: String?) -> [Benchmark] {
    [
        benchmark(layer.name, tier, python, [layer.h, layer.w, layer.c], layer.operations) {
            try $0.transposedConv2d(
                $1, filter: filter(layer.k, layer.c, layer.n), bias: Tensor(zeros: [layer.n]),
                strides: (layer.stride, layer.stride),
                cropping: (layer.crop, layer.crop, layer.crop, layer.crop))
        },
        // As many multiply-adds in a convolution that is none of a matmul and not by Winograd's method.
        benchmark("\(layer.name)_as_conv2d", tier, nil, [2 * layer.h, layer.w, layer.c], layer.operations) {
            try $0.conv2d(
                $1, filter: Tensor(zeros: [layer.k / 2, layer.k, layer.c, layer.n]),
                bias: Tensor(zeros: [layer.n]), padding: .same)
        },
    ]
}

private func upsampling(_ shape: [Int], _ tier: Tier, _ python: String?) -> [Benchmark] {
    let label = "h\(shape[0])_w\(shape[1])_c\(shape[2])"
    return [
        benchmark("upsample_nearest_\(label)", tier, python, shape, 0) { try $0.upSample2d($1) },
        benchmark("upsample_by_copies_\(label)", tier, nil, shape, 0) { builder, x in
            // Each dimension repeated by a strided copy of its own.
            let rows = try builder.broadcast(builder.expandDimensions(x, axes: [2]), to: [0, 0, 2, 0, 0])
            let tall = try builder.reshape(rows, to: [0, 2 * shape[0], shape[1], shape[2]])
            let columns = try builder.broadcast(builder.expandDimensions(tall, axes: [3]), to: [0, 0, 0, 2, 0])
            return try builder.reshape(columns, to: [0, 2 * shape[0], 2 * shape[1], shape[2]])
        },
        benchmark("upsample_bilinear_\(label)", tier, python, shape, 0) {
            try $0.upSample2d($1, isBilinear: true)
        },
    ]
}

/// Images that are made twice as large: height, width and channels.
private let images = [[64, 64, 128], [256, 256, 64], [256, 256, 1]]

/// A transposed convolution of k x k windows that doubles the size.
private struct Layer {
    let h: Int, w: Int, c: Int, n: Int, k: Int
    let stride = 2
    var crop: Int { (k - 1) / 2 }
    var name: String { "transposed_h\(h)_w\(w)_c\(c)_n\(n)_k\(k)_s2" }
    var operations: Double { 2 * Double(h * w * c) * Double(n * k * k) }
}

private let layers = [
    Layer(h: 32, w: 32, c: 256, n: 128, k: 2), Layer(h: 64, w: 64, c: 64, n: 64, k: 4),
    Layer(h: 128, w: 128, c: 64, n: 32, k: 2), Layer(h: 64, w: 64, c: 32, n: 16, k: 4),
]

private func filter(_ k: Int, _ c: Int, _ n: Int) throws -> Tensor {
    var random = SeededRandom(seed: 4)
    return try Tensor(random.floats(k * k * c * n), shape: [k, k, c, n])
}

private func benchmark(
    _ name: String, _ tier: Tier, _ python: String?, _ shape: [Int], _ operations: Double,
    _ add: @escaping (inout GraphBuilder, GraphValue) throws -> GraphValue
) -> Benchmark {
    Benchmark(name: "resampling/\(name)/f32/\(tier)") {
        made {
            var builder = GraphBuilder()
            let x = try builder.input("x", shape: [TensorType.batch] + shape)
            let y = try add(&builder, x)
            let count = try builder.type(of: y).shape.dropFirst().reduce(1, *)
            try builder.output(y, name: "y")
            let session = Session(
                try PlanSet(
                    builder.graph().prepared(PreparationOptions(allowsWinograd: false)),
                    options: PlanOptions(tier: tier, backend: .builtin)))
            let (input, output) = (Buffer(count: shape.reduce(1, *), seed: 1), Buffer(count: count, seed: 2))
            var work = Work(
                operations: operations, values: Double(count),
                run: { iterations in
                    var from = UnsafeRawPointer(input.floats)
                    var to = UnsafeMutableRawPointer(output.floats)
                    for _ in 0..<iterations { session.run(rows: 1, inputs: &from, outputs: &to) }
                })
            if let python, tier == Tier.available.max() {
                let process = try PeerProcess(python: python, ["onnxruntime", "resampling", name])
                work.peers = [Work.Peer(name: "onnxruntime", run: process.run)]
            }
            return work
        }
    }
}

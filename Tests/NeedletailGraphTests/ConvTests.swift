import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import SeededData
import TestSupport
import XCTest

/// Convolutions of many shapes against sums in double precision.
final class ConvTests: XCTestCase {
    /// A layer's shape and options.
    private struct Layer {
        var size: (Int, Int), channels: Int, filters: Int
        var kernel = (3, 3)
        var strides = (1, 1), dilations = (1, 1)
        var padding = ImagePadding.same
        var groups = 1
    }

    private static let layers: [Layer] = {
        var layers: [Layer] = []
        // Channels and filters around vectors, panels and slices.
        for (index, (channels, filters)) in [
            (1, 1), (1, 16), (3, 32), (3, 5), (4, 8), (8, 8), (8, 31), (9, 33), (15, 17), (16, 16), (16, 32), (17, 48),
            (31, 64), (32, 32), (33, 40), (48, 96), (64, 65), (65, 16), (96, 8), (128, 32), (129, 20), (130, 130),
        ].enumerated() {
            layers.append(
                Layer(
                    size: (5 + index % 9, 4 + index * 5 % 14), channels: channels, filters: filters,
                    padding: [ImagePadding.same, .valid][index % 2]))
        }
        // Sizes around tiles.
        for size in [(3, 3), (4, 4), (4, 5), (7, 8), (1, 1), (2, 9), (16, 17), (13, 33)] {
            layers.append(Layer(size: size, channels: 8, filters: 12))
        }
        // Small images, of many channels or few, in tiles of 2 x 2 pixels or 4 x 4.
        for (index, size) in [(2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (2, 9), (10, 2), (5, 6), (6, 5)].enumerated() {
            for channels in [16, 40, 130] {
                layers.append(
                    Layer(
                        size: size, channels: channels, filters: [17, 64, 128][index % 3],
                        padding: index % 2 == 0 ? .same : .explicit(top: 0, left: 1, bottom: 1, right: 1)))
            }
        }
        // Windows, strides, dilations and pads.
        for (index, kernel) in [(1, 1), (1, 3), (3, 1), (2, 2), (5, 5), (7, 7), (4, 3), (1, 7)].enumerated() {
            for strides in [(1, 1), (2, 2), (1, 2)] {
                layers.append(
                    Layer(
                        size: (11, 10 + index), channels: 2 + index * 3, filters: 7 + index * 4, kernel: kernel,
                        strides: strides, padding: index % 2 == 0 ? .same : .valid))
            }
        }
        for dilation in [2, 3] {
            for padding in [ImagePadding.same, .valid, .explicit(top: 1, left: 0, bottom: 2, right: 4)] {
                layers.append(
                    Layer(size: (12, 13), channels: 6, filters: 10, dilations: (dilation, dilation), padding: padding))
            }
        }
        for (groups, channels, filters) in [(2, 4, 6), (3, 9, 12), (4, 64, 64), (5, 5, 5), (7, 7, 21), (16, 16, 16)] {
            layers.append(Layer(size: (6, 9), channels: channels, filters: filters, groups: groups))
        }
        for padding in [
            ImagePadding.explicit(top: 1, left: 1, bottom: 0, right: 0),
            .explicit(top: 0, left: 1, bottom: 1, right: 1),
            .explicit(top: 3, left: 5, bottom: 0, right: 2),
        ] {
            layers.append(Layer(size: (6, 7), channels: 16, filters: 16, padding: padding))
        }
        return layers
    }()

    private func graph(_ layer: Layer, _ filter: Tensor, _ bias: Tensor, _ options: PreparationOptions) throws -> Graph
    {
        var builder = GraphBuilder()
        let x = try builder.input("x", shape: [TensorType.batch, layer.size.0, layer.size.1, layer.channels])
        let y = try builder.conv2d(
            x, filter: filter, bias: bias, strides: layer.strides, dilations: layer.dilations, padding: layer.padding,
            groups: layer.groups)
        try builder.output(y, name: "y")
        return try builder.graph(options)
    }

    /// The sums in double precision, image by image, row by row.
    private func reference(
        _ layer: Layer, _ x: [Float], _ filter: [Float], _ bias: [Float], output: [Int]
    ) -> [Double] {
        let pads: (Int, Int)
        switch layer.padding {
        case .valid: pads = (0, 0)
        case .explicit(let top, let left, _, _): pads = (top, left)
        case .same:
            func before(_ size: Int, _ kernel: Int, _ stride: Int, _ dilation: Int) -> Int {
                max(0, ((size + stride - 1) / stride - 1) * stride + (kernel - 1) * dilation + 1 - size) / 2
            }
            pads = (
                before(layer.size.0, layer.kernel.0, layer.strides.0, layer.dilations.0),
                before(layer.size.1, layer.kernel.1, layer.strides.1, layer.dilations.1)
            )
        }
        let (height, width, channels) = (layer.size.0, layer.size.1, layer.channels)
        let (own, n) = (channels / layer.groups, layer.filters)
        var y: [Double] = []
        y.reserveCapacity(output.reduce(1, *))
        for image in 0..<output[0] {
            for row in 0..<output[1] {
                for column in 0..<output[2] {
                    var sums = bias.map(Double.init)
                    for a in 0..<layer.kernel.0 {
                        let i = row * layer.strides.0 + a * layer.dilations.0 - pads.0
                        guard i >= 0, i < height else { continue }
                        for b in 0..<layer.kernel.1 {
                            let j = column * layer.strides.1 + b * layer.dilations.1 - pads.1
                            guard j >= 0, j < width else { continue }
                            let pixel = ((image * height + i) * width + j) * channels
                            for c in 0..<own {
                                let place = ((a * layer.kernel.1 + b) * own + c) * n
                                for f in 0..<n {
                                    let group = f / (n / layer.groups)
                                    sums[f] += Double(x[pixel + group * own + c]) * Double(filter[place + f])
                                }
                            }
                        }
                    }
                    y += sums
                }
            }
        }
        return y
    }

    func testEveryLayerIsNearSumsInDoublePrecision() throws {
        XCTAssertGreaterThanOrEqual(Self.layers.count, 60)
        var counts: [Constant.Layout: Int] = [:]
        for (index, layer) in Self.layers.enumerated() {
            var random = SeededRandom(seed: UInt64(index))
            let shape = [layer.kernel.0, layer.kernel.1, layer.channels / layer.groups, layer.filters]
            let filter = random.floats(shape.reduce(1, *))
            let bias = random.floats(layer.filters)
            let x = random.floats(2 * layer.size.0 * layer.size.1 * layer.channels)
            var expected: [Double] = []
            for allowsWinograd in [false, true] {
                let graph = try graph(
                    layer, Tensor(filter, shape: shape), Tensor(bias, shape: [layer.filters]),
                    PreparationOptions(allowsWinograd: allowsWinograd))
                let winograd = graph.constants.values.map(\.layout).first { [.winograd2, .winograd4].contains($0) }
                // Where no method of Winograd's is chosen, the layer has been computed.
                guard (winograd != nil) == allowsWinograd else {
                    XCTAssertTrue(allowsWinograd, "layer \(index)")
                    continue
                }
                if let winograd { counts[winograd, default: 0] += 1 }
                for tier in Tier.available {
                    let session = Session(
                        try PlanSet(graph, options: PlanOptions(tier: tier, backend: .builtin)), threads: 2)
                    let input = try Tensor(x, shape: [2, layer.size.0, layer.size.1, layer.channels])
                    let y = try XCTUnwrap(try session.run(["x": input])["y"])
                    if expected.isEmpty { expected = reference(layer, x, filter, bias, output: y.shape) }
                    let values = try y.array(of: Float.self)
                    XCTAssertEqual(values.count, expected.count)
                    let largest = expected.reduce(0) { max($0, abs($1)) }
                    let error = zip(values, expected).reduce(0) { max($0, abs(Double($1.0) - $1.1)) } / largest
                    // Without FMA every product is rounded, too.
                    let bound = winograd == .winograd4 ? 5e-6 : winograd == .winograd2 ? 1e-6 : 2e-6
                    let limit = bound * (tier == .baseline ? 2 : 1)
                    XCTAssertLessThanOrEqual(error, limit, "layer \(index), \(tier), \(winograd?.rawValue ?? "direct")")
                }
            }
        }
        XCTAssertGreaterThan(counts[.winograd4] ?? 0, 25)
        XCTAssertGreaterThan(counts[.winograd2] ?? 0, 15)
    }

    func testBitsDoNotDependOnTheBatchNorOnThreads() throws {
        for (index, layer) in Self.layers.enumerated() where index % 5 == 0 {
            var random = SeededRandom(seed: UInt64(index))
            let shape = [layer.kernel.0, layer.kernel.1, layer.channels / layer.groups, layer.filters]
            let filter = try Tensor(random.floats(shape.reduce(1, *)), shape: shape)
            let bias = try Tensor(random.floats(layer.filters), shape: [layer.filters])
            let plans = try PlanSet(graph(layer, filter, bias, PreparationOptions()))
            let count = layer.size.0 * layer.size.1 * layer.channels
            let x = random.floats(15 * count)
            let images = try (0..<15).map { image in
                let tensor = try Tensor(
                    Array(x[image * count..<(image + 1) * count]),
                    shape: [1, layer.size.0, layer.size.1, layer.channels])
                return try XCTUnwrap(try Session(plans).run(["x": tensor])["y"]).array(of: Float.self)
            }
            let all = try Tensor(x, shape: [15, layer.size.0, layer.size.1, layer.channels])
            for threads in [1, 2, 3] {
                let y = try XCTUnwrap(try Session(plans, threads: threads).run(["x": all])["y"]).array(of: Float.self)
                XCTAssertEqual(
                    y.map(\.bitPattern), images.flatMap { $0 }.map(\.bitPattern), "layer \(index), \(threads) threads")
            }
        }
    }
}

import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// Where the pixels of a resized image lie on the one that it is made of.
public enum ResizeCoordinates: String, CaseIterable, Sendable {
    /// Pixels are squares beside each other: the middle of pixel `i` lies at `(i + ½) · size / new size - ½`. As in Keras, and in
    /// PyTorch without `align_corners`.
    case halfPixel
    /// The middles of the first and last pixels of both lie on each other: `i · (size - 1) / (new size - 1)`.
    case alignCorners
    /// The first pixels' upper left corners lie on each other, and a pixel is at its corner: `i · size / new size`.
    case asymmetric
}

/// Images of another size, each pixel the nearest of the input, or a mean of the four around its place.
///
/// Input: `[b, h, w, c]` f32. Output: `[b, h', w', c]` f32: `size`, or `factors` times as high and wide where that is 0.
/// A smaller image leaves pixels out: nothing is smoothed.
package struct Resize: Op {
    /// How a pixel is made.
    package enum Method: String, Sendable {
        case nearest, bilinear
    }

    static let nearestEntry = entry(
        .nearest,
        "an image of another size, a side of size or, where that is 0, of factor times as many pixels; each the nearest of x by the coordinates "
            + "halfPixel or asymmetric, which are formed in f32")
    static let bilinearEntry = entry(
        .bilinear,
        "the same of weighted means of four pixels, by the coordinates halfPixel, alignCorners or asymmetric")

    private static func entry(_ method: Method, _ summary: String) -> OpEntry {
        OpEntry(
            method == .nearest ? "resizeNearest2d" : "resizeBilinear2d", "x [b, h, w, c]",
            [("size", "integers"), ("factors", "integers"), ("coordinates", "string")], summary
        ) { reader throws(GraphError) in
            let size = try reader.integers("size", in: 0...sizeLimit)
            let factors = try reader.integers("factors", in: 1...sizeLimit)
            for (name, values) in [("size", size), ("factors", factors)] where values.count != 2 {
                throw .invalidAttribute(node: reader.node, attribute: name, expected: "2 integers")
            }
            return Resize(method, size: size, factors: factors, coordinates: try reader.choice("coordinates"))
        }
    }

    /// The most pixels of a side that come out: a place of each is kept.
    package static let sizeLimit = 1 << 20

    package let method: Method
    /// Rows and columns; 0 where the factor says.
    package let size: [Int]
    package let factors: [Int]
    package let coordinates: ResizeCoordinates

    package init(
        _ method: Method, size: [Int] = [0, 0], factors: [Int] = [1, 1], coordinates: ResizeCoordinates = .halfPixel
    ) {
        self.method = method
        self.size = size
        self.factors = factors
        self.coordinates = coordinates
    }

    package var kind: String { (method == .nearest ? Self.nearestEntry : Self.bilinearEntry).kind }

    package var attributes: OpAttributes {
        OpAttributes([
            "size": .integers(size), "factors": .integers(factors), "coordinates": .string(coordinates.rawValue),
        ])
    }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        guard inputs[0].dtype == .f32, inputs[0].shape.count == 4, inputs[0].isBatched else {
            throw node.wrongInput(0, inputs, expected: "images [b, h, w, c] of f32")
        }
        let shape = inputs[0].shape
        guard (1...ConvWindow.limit).contains(shape[1]), (1...ConvWindow.limit).contains(shape[2]) else {
            throw node.wrongInput(0, inputs, expected: "images of 1 to \(ConvWindow.limit) pixels a side")
        }
        guard size.count == 2, size.allSatisfy({ (0...Self.sizeLimit).contains($0) }) else {
            throw node.wrongAttribute("size", expected: "2 integers from 0 to \(Self.sizeLimit)")
        }
        guard factors.count == 2, factors.allSatisfy({ (1...Self.sizeLimit).contains($0) }) else {
            throw node.wrongAttribute("factors", expected: "2 integers from 1 to \(Self.sizeLimit)")
        }
        guard method == .bilinear || coordinates != .alignCorners else {
            throw node.wrongAttribute(
                "coordinates", expected: "halfPixel or asymmetric, where the nearest pixel is taken")
        }
        var result = [TensorType.batch]
        for axis in 0..<2 {
            guard size[axis] == 0 || factors[axis] == 1 else {
                throw node.wrongAttribute("factors", expected: "1, where a size is given")
            }
            // At most 2^24 times 2^20.
            let count = size[axis] == 0 ? shape[axis + 1] * factors[axis] : size[axis]
            guard count <= Self.sizeLimit else {
                throw node.wrongAttribute("factors", expected: "at most \(Self.sizeLimit) pixels a side")
            }
            result.append(count)
        }
        return [TensorType(.f32, result + [shape[3]])]
    }

    package func writesApart(_ type: TensorType) -> Bool { true }

    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { true }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        method == .nearest ? 0 : 9 * Double(outputs[0].itemCount)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let x = try builder.type(node.inputs[0], node: node).shape
        let y = try builder.type(node.outputs[0], node: node).shape
        if x[3] == 0 { return EmptyStep() }
        return ResizeStep(
            input: try builder.rowLocation(node.inputs[0], node: node),
            output: try builder.rowLocation(node.outputs[0], node: node), height: x[1], width: x[2], channels: x[3],
            rows: TrivialArray(places(of: y[1], over: x[1])), columns: TrivialArray(places(of: y[2], over: x[2])),
            kernel: method == .nearest ? builder.kernels.f32ResizeNearest : builder.kernels.f32ResizeBilinear)
    }

    /// Where `count` pixels of a side lie on one of `size`.
    private func places(of count: Int, over size: Int) -> [nt_resize_place] {
        (0..<count).map { index in
            method == .nearest
                ? nearestPlace(index, of: count, over: size) : bilinearPlace(index, of: count, over: size)
        }
    }

    /// In f32, as PyTorch and TensorFlow do: where a place lies between two pixels, its rounding decides.
    private func nearestPlace(_ index: Int, of count: Int, over size: Int) -> nt_resize_place {
        let scale = Float(size) / Float(count)
        let place = (Float(index) + (coordinates == .halfPixel ? 0.5 : 0)) * scale
        let first = Int32(min(Int(place.rounded(.down)), size - 1))
        return nt_resize_place(first: first, second: first, first_weight: 1, second_weight: 0)
    }

    /// As a fraction, whose weights are rounded once.
    private func bilinearPlace(_ index: Int, of count: Int, over size: Int) -> nt_resize_place {
        let (numerator, divisor) =
            switch coordinates {
            case .halfPixel: (max((2 * index + 1) * size - count, 0), 2 * count)
            case .alignCorners: (index * (size - 1), max(count - 1, 1))
            case .asymmetric: (index * size, count)
            }
        let first = numerator / divisor
        guard first < size - 1 else {
            return nt_resize_place(
                first: Int32(size - 1), second: Int32(size - 1), first_weight: 1, second_weight: 0)
        }
        let rest = numerator - first * divisor
        return nt_resize_place(
            first: Int32(first), second: Int32(first + 1),
            first_weight: Float(Double(divisor - rest) / Double(divisor)),
            second_weight: Float(Double(rest) / Double(divisor)))
    }
}

/// Rows of pixels by their places.
private struct ResizeStep: Step {
    let input: RowLocation
    let output: RowLocation
    let height: Int, width: Int, channels: Int
    let rows: TrivialArray<nt_resize_place>
    let columns: TrivialArray<nt_resize_place>
    let kernel: KernelTable.F32ResizeKernel

    private var costPerLine: Double { Double(columns.count * channels) * Cost.light * 2 }

    var costPerRow: Double { Double(rows.count) * costPerLine }

    func run(_ context: RunContext) {
        var args = nt_f32_resize_args(
            x: context.read(input), y: context.write(output), images: context.rows, height: height, width: width,
            channels: channels, x_pixel_stride: input.stride, y_pixel_stride: output.stride, output_height: rows.count,
            output_width: columns.count, rows: rows.base,
            columns: columns.base)
        context.run(kernel, &args, units: context.rows * rows.count, cost: costPerLine)
    }
}

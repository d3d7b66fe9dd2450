import NeedletailKernels
import NeedletailTensor

/// Transposed convolution of images: each pixel of x adds its products with the filter to the pixels of y that the window at
/// `stride` times its place sees, `y[i · stride + a · dilation - top, j · stride + b · dilation - left] += x[i, j] · filter[a, b]`.
///
/// Inputs: x `[b, h, w, c]` f32, channels last; filter `[kh, kw, c / groups, n]` f32 constant; bias `[n]` f32 constant or none.
/// Output: `[b, h', w', n]` f32, `h' = (h - 1) · stride + dilation · (kh - 1) + 1 - top - bottom + outputPads[0]`. In groups,
/// filter `n` reads the channels of group `n · groups / n'` alone. A plan fuses what follows as behind a convolution.
package struct TransposedConv: Op {
    static let entry = OpEntry(
        "conv2dTransposed", "x [b, h, w, c], filter [kh, kw, c / groups, n] filters, bias [n] panels or none",
        [
            ("strides", "integers"), ("dilations", "integers"), ("pads", "integers"), ("outputPads", "integers"),
            ("groups", "integer"), ("algorithm", "string"),
        ],
        "transposed convolution: pads are left out above, to the left, below and to the right, outputPads are added below and to the right; channels last"
    ) { reader throws(GraphError) in
        let window = ConvWindow(
            strides: try reader.integers("strides", in: 1...strideLimit),
            dilations: try reader.integers("dilations", in: 1...ConvWindow.limit),
            pads: try reader.integers("pads", in: 0...ConvWindow.limit))
        try window.check(reader)
        let outputPads = try reader.integers("outputPads", in: 0...ConvWindow.limit)
        guard outputPads.count == 2 else {
            throw .invalidAttribute(node: reader.node, attribute: "outputPads", expected: "2 integers")
        }
        return TransposedConv(
            window, outputPads: outputPads, groups: try reader.integer("groups", in: 1...ConvWindow.limit),
            algorithm: try reader.choice("algorithm"))
    }

    /// How it is computed, and so how the filters lie. Of both, the pixels of a window are in the order of `TransposedOrder`.
    package enum Algorithm: String, CaseIterable, Sendable {
        /// Not chosen yet: no plan runs it.
        case any
        /// Convolutions of part of the window, one for each place of a pixel between two strides.
        case direct
        /// The same of each channel with a filter of its own.
        case depthwise

        var layout: Constant.Layout { self == .depthwise ? .channels16 : .filters16 }
    }

    /// The largest product of strides, of as many convolutions as which it may consist.
    package static let strideLimit = 4096

    package let window: ConvWindow
    /// Rows below and columns to the right.
    package let outputPads: [Int]
    package let groups: Int
    package var algorithm: Algorithm
    /// What a plan has fused behind the sums; no part of the file.
    var epilogue = Epilogue()

    package init(
        _ window: ConvWindow, outputPads: [Int] = [0, 0], groups: Int = 1, algorithm: Algorithm = .any
    ) {
        self.window = window
        self.outputPads = outputPads
        self.groups = groups
        self.algorithm = algorithm
    }

    package var kind: String { Self.entry.kind }

    package var title: String {
        ([algorithm == .depthwise ? "\(kind) (\(algorithm.rawValue))" : kind] + epilogue.parts).joined(separator: ", ")
    }

    package var attributes: OpAttributes {
        OpAttributes(
            window.attributes.merging([
                "outputPads": .integers(outputPads), "groups": .integer(groups),
                "algorithm": .string(algorithm.rawValue),
            ]) { first, _ in first })
    }

    package func operand(_ index: Int) -> Operand {
        switch index {
        case 0: .rows
        case 1: .packed(algorithm.layout)
        default: .packed(.panels16)
        }
    }

    package func writesApart(_ type: TensorType) -> Bool { epilogue.writesPixelsApart }

    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { index == 0 }

    package var isRunnable: Bool { algorithm != .any }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        let (x, filter) = try node.checkConvolution(inputs, groups: groups, epilogue)
        if algorithm == .depthwise { try node.checkDepthwise(groups: groups, filter: filter) }
        // Strides are from 1 to 4096 each.
        guard window.strides.reduce(1, *) <= Self.strideLimit else {
            throw node.wrongAttribute("strides", expected: "a product of at most \(Self.strideLimit)")
        }
        let size = try outputSize(height: x[1], width: x[2], kernel: (filter[0], filter[1]), node: node)
        return [TensorType(.f32, [TensorType.batch, size.height, size.width, filter[3]])]
    }

    /// How many pixels come out.
    func outputSize(
        height: Int, width: Int, kernel: (Int, Int), node: Node
    ) throws(GraphError) -> (height: Int, width: Int) {
        let limit = ConvWindow.limit
        guard (1...limit).contains(height), (1...limit).contains(width), (1...limit).contains(kernel.0),
            (1...limit).contains(kernel.1)
        else {
            throw node.wrongAttribute("pads", expected: "images and windows of 1 to \(limit) pixels a side")
        }
        // No more than 2^24 times 2^24, twice.
        func size(_ size: Int, _ kernel: Int, _ axis: Int) -> Int {
            (size - 1) * window.strides[axis] + (kernel - 1) * window.dilations[axis] + 1 - window.pads[axis]
                - window.pads[axis + 2] + outputPads[axis]
        }
        let result = (height: size(height, kernel.0, 0), width: size(width, kernel.1, 1))
        guard (1...limit).contains(result.height), (1...limit).contains(result.width) else {
            throw node.wrongAttribute(
                "pads", expected: "an image of 1 to \(limit) pixels a side, not \(result.height) x \(result.width)")
        }
        return result
    }

    package func checkRunnable(_ node: Node, constants: [String: Constant]) throws(GraphError) {
        try node.checkFilters(constants, groups: groups)
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        let products = Double(inputs[0].itemCount) * Double(inputs[1].itemCount) / Double(max(inputs[1].shape[2], 1))
        return 2 * products / Double(groups) + Double(outputs[0].itemCount) * Double(inputs.count - 2)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        guard isRunnable else { throw .notPrepared(node: node.name, kind: kind) }
        let layer = try PreparedConv(self, node, builder)
        if layer.isEmpty { return EmptyStep() }
        return TransposedConvStep(layer, self, builder.kernels)
    }

    package func fusing(_ next: Node, into node: Node, _ types: [String: TensorType]) -> Node? {
        guard let (epilogue, inputs) = epilogue.adding(next, to: node, types, endsAtFunctions: true) else {
            return nil
        }
        var fused = self
        fused.epilogue = epilogue
        return Node(node.name, fused, inputs: inputs, outputs: next.outputs)
    }
}

/// The order of a side of the window of a transposed convolution in filters that a plan reads: for each place between two
/// strides in turn, the pixels whose products come to lie there, from the last to the first.
struct TransposedOrder {
    /// Pixels of the window that have their products at one place between two strides.
    struct Phase: Equatable {
        /// The last of them, from which they are `step` apart in the window.
        let last: Int
        let count: Int
    }

    /// By the remainder of an output pixel's place by the stride.
    let phases: [Phase]
    let step: Int
    /// How far pixels of x are apart that neighbours in a phase see.
    let dilation: Int

    /// Precondition: all are positive, and the stride is moderate.
    init(kernel: Int, stride: Int, dilation: Int) {
        var (divisor, rest) = (stride, dilation)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        // Pixels `a` of the window with `a · dilation = remainder (mod stride)`: every so many, where there are any.
        let step = stride / divisor
        var phases = [Phase](repeating: Phase(last: 0, count: 0), count: stride)
        for first in 0..<min(step, kernel) {
            let count = (kernel - first - 1) / step + 1
            // The pixel is at most 4096, the dilation 2^24.
            phases[first * dilation % stride] = Phase(last: first + (count - 1) * step, count: count)
        }
        self.phases = phases
        self.step = step
        self.dilation = dilation / divisor
    }

    /// The pixels of the window in order.
    var pixels: [Int] {
        phases.flatMap { phase in (0..<phase.count).map { phase.last - $0 * step } }
    }
}

extension Graph {
    /// Brings the filters of transposed convolutions into the order that their steps read, by row phases, then column phases.
    mutating func orderTransposedFilters() throws(GraphError) {
        var readers: [String: Int] = [:]
        for node in nodes { for input in node.inputs { readers[input, default: 0] += 1 } }
        var ordered: [[String]: String] = [:]
        var names = uniqueNames
        for index in nodes.indices {
            guard var conv = nodes[index].op as? TransposedConv, conv.algorithm == .any,
                let filter = constants[nodes[index].inputs[1]], filter.layout == .plain, filter.logicalShape.count == 4
            else { continue }
            let name = nodes[index].inputs[1]
            let key = [name, "\(conv.window.strides)", "\(conv.window.dilations)"]
            if ordered[key] == nil {
                let new = readers[name] == 1 ? name : names.make("\(name).phases")
                constants[new] = try filter.inTransposedOrder(conv.window, name: name)
                ordered[key] = new
            }
            nodes[index].inputs[1] = ordered[key] ?? name
            let shape = filter.logicalShape
            conv.algorithm = conv.groups == shape[3] && conv.groups > 1 && shape[2] == 1 ? .depthwise : .direct
            nodes[index].op = conv
        }
    }
}

extension Constant {
    /// Filters `[kh, kw, c, n]` with the window in the order of `TransposedOrder`: for each phase of rows and each of columns, the
    /// rows, and of each the columns.
    fileprivate func inTransposedOrder(_ window: ConvWindow, name: String) throws(GraphError) -> Constant {
        guard let values = try? tensor.array(of: Float.self) else { throw .tooLarge(value: name) }
        let (height, width) = (logicalShape[0], logicalShape[1])
        let pixelCount = logicalShape[2] * logicalShape[3]
        let rows = TransposedOrder(kernel: height, stride: window.strides[0], dilation: window.dilations[0])
        let columns = TransposedOrder(kernel: width, stride: window.strides[1], dilation: window.dilations[1])
        var result: [Float] = []
        result.reserveCapacity(values.count)
        for rowPhase in rows.phases where rowPhase.count > 0 {
            for columnPhase in columns.phases where columnPhase.count > 0 {
                for row in 0..<rowPhase.count {
                    for column in 0..<columnPhase.count {
                        let pixel =
                            (rowPhase.last - row * rows.step) * width + columnPhase.last - column * columns.step
                        result += values[pixel * pixelCount..<(pixel + 1) * pixelCount]
                    }
                }
            }
        }
        guard let tensor = try? Tensor(result, shape: logicalShape) else { throw .tooLarge(value: name) }
        return Constant(tensor)
    }
}

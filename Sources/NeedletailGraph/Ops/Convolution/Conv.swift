import NeedletailKernels
import NeedletailTensor

/// Convolution of images: `y[i, j] = Σ x[i · stride + a · dilation - top, j · stride + b · dilation - left] · filter[a, b] + bias`.
///
/// Inputs: x `[b, h, w, c]` f32, channels last; filter `[kh, kw, c / groups, n]` f32 constant; bias `[n]` f32 constant or none.
/// Output: `[b, h', w', n]` f32. Outside x there are zeros. In groups, filter `n` reads the channels of group
/// `n · groups / n'` alone. A plan fuses what follows: an activation, a scale and shift, a residual, the largest of 2 x 2 pixels.
package struct Conv: Op {
    static let entry = OpEntry(
        "conv2d", "x [b, h, w, c], filter [kh, kw, c / groups, n] filters, bias [n] panels or none",
        [
            ("strides", "integers"), ("dilations", "integers"), ("pads", "integers"), ("groups", "integer"),
            ("algorithm", "string"),
        ],
        "convolution with zeros around x: pads above, to the left, below and to the right; channels last"
    ) { reader throws(GraphError) in
        let window = ConvWindow(
            strides: try reader.integers("strides", in: 1...ConvWindow.limit),
            dilations: try reader.integers("dilations", in: 1...ConvWindow.limit),
            pads: try reader.integers("pads", in: 0...ConvWindow.limit))
        try window.check(reader)
        return Conv(
            window, groups: try reader.integer("groups", in: 1...ConvWindow.limit),
            algorithm: try reader.choice("algorithm"))
    }

    /// How the sums are formed, which decides their last digits: a matter of the layer alone.
    package enum Algorithm: String, CaseIterable, Sendable {
        /// Not chosen yet: no plan runs it.
        case any
        /// A matmul of the windows with the filters.
        case direct
        /// Winograd's method F(2x2, 3x3).
        case winograd2
        /// Winograd's method F(4x4, 3x3).
        case winograd4
        /// Each channel with a filter of its own.
        case depthwise

        /// How the filters lie.
        var layout: Constant.Layout {
            switch self {
            case .any, .direct: .filters16
            case .winograd2: .winograd2
            case .winograd4: .winograd4
            case .depthwise: .channels16
            }
        }

        /// The tiles, where the method is Winograd's.
        var winograd: WinogradMethod? { layout.winograd }
    }

    package let window: ConvWindow
    package let groups: Int
    package var algorithm: Algorithm
    /// What a plan has fused behind the sums; no part of the file.
    var epilogue = Epilogue()
    /// Whether the largest of each 2 x 2 pixels is what comes out.
    var pools = false

    package init(_ window: ConvWindow, groups: Int = 1, algorithm: Algorithm = .any) {
        self.window = window
        self.groups = groups
        self.algorithm = algorithm
    }

    package var kind: String { Self.entry.kind }

    package var title: String {
        ([[.any, .direct].contains(algorithm) ? kind : "\(kind) (\(algorithm.rawValue))"] + epilogue.parts
            + (pools ? [MaxPool.entry.kind] : [])).joined(separator: ", ")
    }

    package var attributes: OpAttributes {
        OpAttributes(
            window.attributes.merging([
                "groups": .integer(groups), "algorithm": .string(algorithm.rawValue),
            ]) { first, _ in first })
    }

    package func operand(_ index: Int) -> Operand {
        switch index {
        case 0: .rows
        case 1: .packed(algorithm.layout)
        default: .packed(.panels16)
        }
    }

    package var isRunnable: Bool { algorithm != .any }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        let (x, filter) = try node.checkConvolution(inputs, groups: groups, epilogue)
        if algorithm.winograd != nil, !Self.suitsWinograd(window, filter, groups: groups) {
            throw node.wrongAttribute(
                "algorithm", expected: "direct, for windows other than 3 x 3 one pixel apart and padded by at most 1")
        }
        if algorithm == .depthwise { try node.checkDepthwise(groups: groups, filter: filter) }
        var size = try window.outputSize(height: x[1], width: x[2], kernel: (filter[0], filter[1]), node: node)
        if pools { size = (size.height / 2, size.width / 2) }
        return [TensorType(.f32, [TensorType.batch, size.height, size.width, filter[3]])]
    }

    /// Whether Winograd's method computes such a layer.
    static func suitsWinograd(_ window: ConvWindow, _ filter: [Int], groups: Int) -> Bool {
        filter[0] == 3 && filter[1] == 3 && groups == 1 && window.strides == [1, 1] && window.dilations == [1, 1]
            && window.pads.allSatisfy { $0 <= 1 }
    }

    /// Whether its kernel may keep the largest of 2 x 2 pixels alone, with the bits of the poolings on its own.
    private func joinsPooling(_ filter: TensorType?) -> Bool {
        guard algorithm == .direct else { return algorithm.winograd != nil }
        guard let shape = filter?.shape, shape.count == 4 else { return false }
        if shape[0] > 1 || shape[1] > 1 { return true }
        // Of single pixels it is a matmul otherwise, whose sums have another order where there are few columns, and which is
        // faster where there are many channels.
        return shape[3] > 16 && shape[2] <= 128
    }

    package func writesApart(_ type: TensorType) -> Bool { epilogue.writesPixelsApart }

    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { index == 0 }

    /// What was measured to be the fastest for 3 x 3 windows over images of any number: see Docs/Decisions/007-winograd-tiles.md.
    static func algorithm(height: Int, width: Int, channels: Int, filters: Int) -> Algorithm {
        // With fewer channels the transforms take longer than they save; a tile for a single row is mostly padding.
        guard min(channels, filters) >= 8, min(height, width) >= 2 else { return .direct }
        // Reading a point's filters takes as long as some tiles' products with them.
        let pairs = Double(channels) * Double(filters)
        let reading = pairs < 0x1p14 ? 1.0 : pairs < 0x1p18 ? 2 : 4
        func cost(_ method: WinogradMethod) -> Double {
            let side = Double(method.outputs)
            let tiles = (Double(height) / side).rounded(.up) * (Double(width) / side).rounded(.up)
            return Double(method.pointCount) * (tiles + reading)
        }
        guard cost(.tiles2) <= cost(.tiles4) else { return .winograd4 }
        return min(channels, filters) >= 16 || max(height, width) <= 2 ? .winograd2 : .direct
    }

    package func checkRunnable(_ node: Node, constants: [String: Constant]) throws(GraphError) {
        try node.checkFilters(constants, groups: groups)
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        let k = Double(inputs[1].shape.dropLast().reduce(1, *))
        return Double(outputs[0].itemCount) * (pools ? 4 : 1) * (2 * k + Double(inputs.count - 2))
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let layer = try PreparedConv(self, node, builder)
        if layer.isEmpty { return EmptyStep() }
        switch algorithm {
        case .any: throw .notPrepared(node: node.name, kind: kind)
        case .direct:
            return layer.isMatmul && !layer.pools
                ? PointwiseConvStep(layer, builder.kernels) : DirectConvStep(layer, builder.kernels)
        case .winograd2: return WinogradStep(layer, .tiles2, builder.kernels)
        case .winograd4: return WinogradStep(layer, .tiles4, builder.kernels)
        case .depthwise: return DepthwiseStep(layer, builder.kernels)
        }
    }

    package func fusing(_ next: Node, into node: Node, _ types: [String: TensorType]) -> Node? {
        guard !pools else { return nil }
        var fused = self
        if let pool = next.op as? MaxPool {
            // A residual is read at the pixels that are pooled, which is not what kernels do.
            guard joinsPooling(types[node.inputs[1]]), pool.window == .halves, pool.kernel == [2, 2],
                !epilogue.endsInFunction, !epilogue.hasResidual
            else { return nil }
            fused.pools = true
            fused.epilogue.hasBias = epilogue.isEmpty ? node.inputs.count > 2 : epilogue.hasBias
            return Node(node.name, fused, inputs: node.inputs, outputs: next.outputs)
        }
        guard let (epilogue, inputs) = epilogue.adding(next, to: node, types, endsAtFunctions: true) else {
            return nil
        }
        fused.epilogue = epilogue
        return Node(node.name, fused, inputs: inputs, outputs: next.outputs)
    }
}

extension Graph {
    /// Chooses how each convolution is computed, by its window, its channels and the size of its output alone.
    ///
    /// - Parameter types: of all values, free sizes taken as `probeSize`.
    mutating func chooseConvolutions(_ options: PreparationOptions, _ types: [String: TensorType]) {
        for index in nodes.indices {
            guard var conv = nodes[index].op as? Conv, conv.algorithm == .any,
                let filter = constants[nodes[index].inputs[1]]?.logicalShape, filter.count == 4
            else { continue }
            if options.allowsWinograd, Conv.suitsWinograd(conv.window, filter, groups: conv.groups),
                let output = nodes[index].outputs.first.flatMap({ types[$0]?.shape }), output.count == 4
            {
                conv.algorithm = Conv.algorithm(
                    height: output[1], width: output[2], channels: filter[2], filters: filter[3])
            } else {
                conv.algorithm = conv.groups == filter[3] && conv.groups > 1 && filter[2] == 1 ? .depthwise : .direct
            }
            nodes[index].op = conv
        }
    }
}

import NeedletailKernels
import NeedletailTensor

extension Constant.Layout {
    /// The shape of the tensor that holds values of `logicalShape` in this layout; nil where they cannot lie in it.
    ///
    /// - Parameter groups: of a convolution's filters.
    package func tensorShape(_ logicalShape: [Int], groups: Int = 1) -> [Int]? {
        guard let n = logicalShape.last, logicalShape.allSatisfy({ (0...Self.sizeLimit).contains($0) }) else {
            return nil
        }
        let width = PackedWeights.panelColumns
        switch self {
        case .plain: return logicalShape
        case .panels16:
            switch logicalShape.count {
            case 1: return [PackedWeights.padded(n)]
            case 2: return [PackedWeights.padded(n) / width, logicalShape[0], width]
            default: return nil
            }
        case .filters16:
            guard logicalShape.count == 4, groups > 0, n % groups == 0,
                let k = Self.product(logicalShape.dropLast())
            else { return nil }
            return [groups, PackedWeights.padded(n / groups) / width, k, width]
        case .channels16:
            guard logicalShape.count == 4, logicalShape[2] == 1, let window = Self.product(logicalShape.prefix(2))
            else {
                return nil
            }
            return [window, PackedWeights.padded(n)]
        case .winograd2, .winograd4:
            guard let winograd, logicalShape.count == 4, logicalShape[0] == 3, logicalShape[1] == 3 else { return nil }
            let filters = WinogradFilters.sliceFilters
            return [(n + filters - 1) / filters, winograd.pointCount, logicalShape[2], filters]
        }
    }

    /// Whose points filters lie at.
    var winograd: WinogradMethod? {
        switch self {
        case .winograd2: .tiles2
        case .winograd4: .tiles4
        default: nil
        }
    }

    /// Sizes up to this may be added to, and rounded up.
    private static let sizeLimit = 1 << 40

    private static func product(_ sizes: some Sequence<Int>) -> Int? {
        var product = 1
        for size in sizes {
            let (next, overflow) = product.multipliedReportingOverflow(by: size)
            guard !overflow else { return nil }
            product = next
        }
        return product
    }
}

extension Constant {
    /// How many lanes of a row in each place of the first dimensions hold values, for layouts whose rows end in zeros: of the
    /// last panel of each group, or of the last slice; nil where all are.
    package var usedLanes: (blocks: Int, used: Int)? {
        guard let n = logicalShape.last, n > 0, let lanes = tensor.shape.last else { return nil }
        switch layout {
        case .plain: return nil
        case .panels16:
            let width = PackedWeights.panelColumns
            return n % width == 0 ? nil : (1, n % width)
        case .winograd2, .winograd4: return n % lanes == 0 ? nil : (1, n % lanes)
        case .channels16: return n == lanes ? nil : (tensor.shape[0], n)
        case .filters16:
            let groups = tensor.shape[0]
            let own = n / max(groups, 1)
            return own % lanes == 0 ? nil : (groups, own % lanes)
        }
    }

    /// The constant in `layout`. Precondition: plain, f32, of a shape that the layout has.
    func packed(_ layout: Layout, groups: Int, name: String) throws(GraphError) -> Constant {
        precondition(self.layout == .plain && tensor.dtype == .f32)
        guard let shape = layout.tensorShape(logicalShape, groups: groups), var packed = try? Tensor(zeros: shape)
        else {
            throw .tooLarge(value: name)
        }
        let n = logicalShape[logicalShape.count - 1]
        let rows = logicalShape.dropLast().reduce(1, *)
        guard n > 0, rows > 0 else { return Constant(packed, layout: layout, logicalShape: logicalShape) }
        packed.withUnsafeMutableBytes { to in
            guard let base = to.baseAddress?.assumingMemoryBound(to: Float.self) else { return }
            // The tensor has as many elements as the layout's shape says, which is what each of these writes.
            switch layout {
            case .plain: break
            case .panels16: PackedWeights.pack(tensor.floats, n: n, k: rows, into: base)
            case .filters16:
                let own = n / groups
                var columns = [Float](repeating: 0, count: rows * own)
                for group in 0..<groups {
                    for row in 0..<rows {
                        for column in 0..<own {
                            columns[row * own + column] = tensor.floats[row * n + group * own + column]
                        }
                    }
                    PackedWeights.pack(
                        columns, n: own, k: rows, into: base + group * PackedWeights.elementCount(n: own, k: rows))
                }
            case .channels16:
                let padded = PackedWeights.padded(n)
                for row in 0..<rows { (base + row * padded).update(from: tensor.floats + row * n, count: n) }
            case .winograd2:
                WinogradFilters.transform(.tiles2, tensor.floats, n: n, channels: logicalShape[2], into: base)
            case .winograd4:
                WinogradFilters.transform(.tiles4, tensor.floats, n: n, channels: logicalShape[2], into: base)
            }
        }
        return Constant(packed, layout: layout, logicalShape: logicalShape)
    }
}

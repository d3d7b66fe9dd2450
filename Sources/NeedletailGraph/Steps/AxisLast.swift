import NeedletailKernels
import NeedletailTensor

/// Some dimensions of an array brought behind all others, which a kernel over rows or over one axis wants.
struct AxisLast {
    private let type: TensorType
    private let permutation: [Int]

    /// - Parameter axes: counted from the front, rising.
    init(axes: [Int], of type: TensorType) {
        self.type = type
        permutation = type.shape.indices.filter { !axes.contains($0) } + axes
    }

    /// Whether they are last already, dimensions of one element not counted.
    var isInPlace: Bool {
        let moved = permutation.filter { type.twoRowShape[$0] != 1 }
        return moved == moved.sorted()
    }

    /// Bytes of a row that is moved; 0 where nothing is.
    var scratchByteCount: Int { isInPlace ? 0 : type.itemCount * type.dtype.byteCount }

    /// The copy that brings them behind the others; nil where they are there.
    func there(_ kernels: KernelTable) -> RowCopy? {
        guard !isInPlace else { return nil }
        let copy = StridedCopy.permutation(
            of: type.twoRowShape, permutation, elementByteCount: type.dtype.byteCount)
        return RowCopy(copy, isBatched: type.isBatched, kernels)
    }

    /// The copy that brings them back from an array whose last dimension, the first of the axes', has `size` elements now.
    func back(_ kernels: KernelTable, size: Int? = nil, byteCount: Int? = nil) -> RowCopy? {
        guard !isInPlace else { return nil }
        var moved = permutation.map { type.twoRowShape[$0] }
        if let size { moved[moved.count - 1] = size }
        var inverse = [Int](repeating: 0, count: permutation.count)
        for (index, axis) in permutation.enumerated() { inverse[axis] = index }
        let copy = StridedCopy.permutation(
            of: moved, inverse, elementByteCount: byteCount ?? type.dtype.byteCount)
        return RowCopy(copy, isBatched: type.isBatched, kernels)
    }
}

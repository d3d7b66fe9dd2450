package import CNeedletailKernels

/// A copy of elements from one array to another with any strides, `y[i, .., j] = x[i, .., j]`: what permutations, slices,
/// concatenations, padding, broadcasts and fills come to.
///
/// It is worked out once for a shape: dimensions are collapsed to the fewest, and a kernel is chosen. A run allocates
/// nothing, and any split of its units gives the same bytes.
package struct StridedCopy: Sendable, Equatable {
    /// A dimension that both arrays share; strides are in elements.
    package struct Dimension: Sendable, Equatable {
        package var count: Int
        package var xStride: Int
        package var yStride: Int

        package init(count: Int, xStride: Int, yStride: Int) {
            self.count = count
            self.xStride = xStride
            self.yStride = yStride
        }

        fileprivate var forKernel: nt_dimension { nt_dimension(count: count, x_stride: xStride, y_stride: yStride) }
    }

    /// Which kernel runs it.
    package enum Method: Sendable, Equatable, BitwiseCopyable {
        /// `nt_b<bits>_copy_strided` over all dimensions.
        case copy
        /// `nt_b<bits>_transpose`: the last dimension is the rows of matrices of `x`, the one before it their columns.
        case transpose
    }

    /// Bytes of an element, 1, 2, 4 or 8; an element may be several of the arrays' own.
    package let elementByteCount: Int
    /// The first varies slowest; none has count 1 unless it is the only one.
    package private(set) var dimensions: [Dimension]
    package let method: Method
    /// Where the first element lies, in bytes from the start of the array.
    package let xByteOffset: Int
    package let yByteOffset: Int

    /// From this many bytes on a transpose writes past the caches, which is faster out of cache and slower in it.
    static let uncachedByteCount = 32 << 20

    /// A copy of the elements that `dimensions` describe, the first one `xOffset` elements from the start of `x` and
    /// `yOffset` from that of `y`.
    ///
    /// No two elements may lie in one place of `y`, nor any outside the arrays that are passed to `run`. At most 8
    /// dimensions are left after collapsing.
    package init(elementByteCount: Int, dimensions: [Dimension], xOffset: Int = 0, yOffset: Int = 0) {
        precondition([1, 2, 4, 8].contains(elementByteCount), "elements of \(elementByteCount) bytes")
        precondition(dimensions.allSatisfy { $0.count >= 0 }, "a negative count")
        let collapsed = Self.collapsed(dimensions)
        let elements = Self.widened(collapsed, elementByteCount: elementByteCount)
        let columns = Self.matrixColumns(elements.dimensions)
        self.elementByteCount = elements.byteCount
        self.dimensions = elements.dimensions
        method = columns == nil ? .copy : .transpose
        xByteOffset = xOffset * elementByteCount
        yByteOffset = yOffset * elementByteCount
        if let columns {
            let dimension = self.dimensions.remove(at: columns)
            self.dimensions.insert(dimension, at: self.dimensions.count - 1)
        }
        precondition(self.dimensions.count <= Int(NT_MAX_RANK), "more than \(NT_MAX_RANK) dimensions")
    }

    /// Elements, in all.
    package var elementCount: Int { dimensions.reduce(1) { $0 * $1.count } }

    /// Bytes written.
    package var byteCount: Int { elementCount * elementByteCount }

    /// Units of the kernel's range: elements of a copy, tiles of a transpose.
    package var unitCount: Int {
        guard method == .transpose, elementCount > 0 else { return elementCount }
        let (columns, rows) = (dimensions[dimensions.count - 2].count, dimensions[dimensions.count - 1].count)
        let tileRows = Int(NT_TRANSPOSE_TILE_Y_BYTES) / elementByteCount
        let tileColumns = Int(NT_TRANSPOSE_TILE_X_BYTES) / elementByteCount
        let tiles = ((rows + tileRows - 1) / tileRows) * ((columns + tileColumns - 1) / tileColumns)
        return elementCount / (rows * columns) * tiles
    }

    /// Copies units `units`.
    ///
    /// - x, y: the arrays' starts; they must not overlap, and hold every element that the dimensions reach.
    /// - Complexity: O(elements of the units), no allocation.
    package func run(
        _ kernels: KernelTable, x: UnsafeRawPointer, y: UnsafeMutableRawPointer, units: Range<Int>
    ) {
        if units.isEmpty { return }
        switch method {
        case .copy:
            var args = copyArguments(x: x, y: y)
            kernels.copyStrided(elementByteCount)(&args, units.lowerBound, units.upperBound)
        case .transpose:
            var args = transposeArguments(x: x, y: y)
            kernels.transpose(elementByteCount)(&args, units.lowerBound, units.upperBound)
        }
    }

    private func copyArguments(x: UnsafeRawPointer, y: UnsafeMutableRawPointer) -> nt_copy_strided_args {
        nt_copy_strided_args(
            x: x + xByteOffset, y: y + yByteOffset, rank: dimensions.count, dimensions: first(dimensions.count))
    }

    private func transposeArguments(x: UnsafeRawPointer, y: UnsafeMutableRawPointer) -> nt_transpose_args {
        let outerRank = dimensions.count - 2
        let (columns, rows) = (dimensions[outerRank], dimensions[outerRank + 1])
        return nt_transpose_args(
            rows: rows.count, columns: columns.count, x: x + xByteOffset, ldx: rows.xStride, y: y + yByteOffset,
            ldy: columns.yStride, outer_rank: outerRank, outer: first(outerRank),
            is_large: byteCount >= Self.uncachedByteCount ? 1 : 0)
    }

    /// The dimensions as kernels take them.
    package var kernelDimensions: nt_dimensions { first(dimensions.count) }

    /// The first `count` dimensions.
    private func first(_ count: Int) -> nt_dimensions {
        var result = nt_dimensions()
        for index in 0..<count { nt_set_dimension(&result, index, dimensions[index].forKernel) }
        return result
    }
}

extension KernelTable {
    /// The strided copy of elements of 1, 2, 4 or 8 bytes.
    package func copyStrided(_ elementByteCount: Int) -> CopyStridedKernel {
        switch elementByteCount {
        case 1: b8CopyStrided
        case 2: b16CopyStrided
        case 4: b32CopyStrided
        default: b64CopyStrided
        }
    }

    /// The transpose of matrices of elements of 1, 2, 4 or 8 bytes.
    package func transpose(_ elementByteCount: Int) -> TransposeKernel {
        switch elementByteCount {
        case 1: b8Transpose
        case 2: b16Transpose
        case 4: b32Transpose
        default: b64Transpose
        }
    }
}

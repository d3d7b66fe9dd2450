import CNeedletailKernels
import NeedletailKernels

/// A strided copy, worked out for one row of the batch and used for any number of them.
struct RowCopy: Sendable, BitwiseCopyable {
    private let elementsPerRow: Int
    private let method: StridedCopy.Method
    private let elementByteCount: Int
    private let xByteOffset: Int
    private let yByteOffset: Int
    private let rank: Int
    /// The first for one row.
    private let dimensions: nt_dimensions
    private let firstPerRow: Int
    private let unitsPerRow: Int
    private let copyKernel: KernelTable.CopyStridedKernel
    private let transposeKernel: KernelTable.TransposeKernel

    /// - Parameters:
    ///   - isBatched: whether the first dimension is the batch, of two rows in `copy`.
    ///   - copy: whose first dimension, where it is batched, is the batch's or goes on with it.
    init(_ copy: StridedCopy, isBatched: Bool, _ kernels: KernelTable) {
        let rows = isBatched ? 2 : 1
        elementsPerRow = copy.elementCount / rows
        unitsPerRow = copy.unitCount / rows
        method = copy.method
        elementByteCount = copy.elementByteCount
        xByteOffset = copy.xByteOffset
        yByteOffset = copy.yByteOffset
        rank = copy.dimensions.count
        dimensions = copy.kernelDimensions
        firstPerRow = (copy.dimensions.first?.count ?? 1) / rows
        copyKernel = kernels.copyStrided(copy.elementByteCount)
        transposeKernel = kernels.transpose(copy.elementByteCount)
    }

    /// About what a row takes.
    var costPerRow: Double { Cost.light / 4 * Double(elementByteCount * elementsPerRow) }

    /// Copies `context.rows` rows from the array at `x` to that at `y`.
    @inline(__always)
    func run(_ context: borrowing RunContext, _ x: UnsafeRawPointer, _ y: UnsafeMutableRawPointer) {
        guard elementsPerRow > 0, context.rows > 0 else { return }
        var dimensions = dimensions
        dimensions.setFirstCount(context.rows * firstPerRow)
        let units = context.rows * unitsPerRow
        let cost = costPerRow / Double(max(unitsPerRow, 1))
        // The caller's arrays hold every element that the dimensions reach.
        switch method {
        case .copy:
            var args = nt_copy_strided_args(x: x + xByteOffset, y: y + yByteOffset, rank: rank, dimensions: dimensions)
            context.run(copyKernel, &args, units: units, cost: cost, granule: 64)
        case .transpose:
            let (columns, rows) = (dimensions[rank - 2], dimensions[rank - 1])
            var args = nt_transpose_args(
                rows: rows.count, columns: columns.count, x: x + xByteOffset, ldx: rows.x_stride, y: y + yByteOffset,
                ldy: columns.y_stride, outer_rank: rank - 2, outer: dimensions, is_large: 0)
            context.run(transposeKernel, &args, units: units, cost: cost)
        }
    }
}

extension nt_dimensions {
    /// Dimension `index`, one of the eight.
    @inline(__always)
    fileprivate subscript(index: Int) -> nt_dimension {
        withUnsafeBytes(of: self) {
            $0.load(fromByteOffset: index * MemoryLayout<nt_dimension>.stride, as: nt_dimension.self)
        }
    }

    /// Sets the count of the first dimension, its first member.
    @inline(__always)
    fileprivate mutating func setFirstCount(_ count: Int) {
        withUnsafeMutableBytes(of: &self) { $0.storeBytes(of: count, as: Int.self) }
    }
}

extension TensorType {
    /// The shape with two rows where the batch is free, for `RowCopy`.
    var twoRowShape: [Int] { isBatched ? [2] + shape.dropFirst() : shape }
}

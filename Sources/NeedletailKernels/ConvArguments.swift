package import CNeedletailKernels

extension nt_f32_conv_args {
    /// Elements of scratch that a unit needs: two lines of output to pool, and a part of the input with zeros around it, which
    /// there is where a window lies partly outside. Precondition: the sizes are those of memory.
    package var scratchCount: Int {
        (pools != 0 ? Self.pooledCount(width: sums.m) : 0) + paddedCount
    }

    /// Elements of two lines of `width` output pixels that are pooled, 32 filters at a time.
    package static func pooledCount(width: Int) -> Int { 2 * 32 * (width / 2 * 2) }

    private var paddedCount: Int {
        let width = (sums.m - 1) * stride_x + (kernel_width - 1) * dilation_x + 1
        let height = (output_height - 1) * stride_y + (kernel_height - 1) * dilation_y + 1
        if pad_top == 0, pad_left == 0, width <= self.width, height <= self.height { return 0 }
        return lineCount(min(row_block, output_height)) * width * channels
    }

    /// The lines of input that `rows` rows of output pixels see.
    private func lineCount(_ rows: Int) -> Int {
        (rows - 1) * stride_y + (kernel_height - 1) * dilation_y + 1
    }

    /// How many units there are.
    package var unitCount: Int { images * ((output_height + row_block - 1) / row_block) }
}

extension nt_f32_winograd_args {
    /// Elements of scratch that a unit of `tileBlock` tiles needs: a tile's two passes, products of a slice, and input.
    package static func scratchCount(_ method: WinogradMethod, channels: Int, tileBlock: Int) -> Int {
        method.pointCount * (2 * 16 + tileBlock * (32 + (channels + 15) / 16 * 16))
    }

    /// Tiles of output pixels.
    package func tileCount(_ method: WinogradMethod) -> Int {
        let side = method.outputs
        return images * ((output_height + side - 1) / side) * ((sums.m + side - 1) / side)
    }

    /// How many units there are.
    package func unitCount(_ method: WinogradMethod) -> Int {
        let slices = (sums.n + 31) / 32
        return ((tileCount(method) + tile_block - 1) / tile_block) * ((slices + slice_block - 1) / slice_block)
    }
}

/// Winograd's method F(m x m, 3x3) for tiles of m x m output pixels.
package enum WinogradMethod: CaseIterable, Sendable {
    case tiles2, tiles4

    /// Output pixels of a tile's side.
    package var outputs: Int { self == .tiles2 ? 2 : 4 }

    /// Points of a tile, one for each of its input pixels.
    package var pointCount: Int { (outputs + 2) * (outputs + 2) }

    /// The polynomials' points but the last, which is ∞.
    fileprivate var finitePoints: [Double] {
        let (small, large) = (0.5.squareRoot(), 2.0.squareRoot())
        return self == .tiles2 ? [0, 1, -1] : [0, small, -small, large, -large]
    }
}

/// The filters of a convolution of 3 x 3 windows at the points of one of Winograd's methods:
/// `[ceil(n / 32)][points][channels][32]`, the filters past `n` zero.
package enum WinogradFilters {
    /// Filters in a slice.
    package static let sliceFilters = 32

    /// Elements of transformed filters. Precondition: the product does not overflow.
    package static func elementCount(_ method: WinogradMethod, n: Int, channels: Int) -> Int {
        (n + sliceFilters - 1) / sliceFilters * method.pointCount * channels * sliceFilters
    }

    /// Transforms `filters`, `[3, 3, channels, n]` row-major, in f64, and rounds once.
    ///
    /// Complexity: O(channels · n).
    package static func transform(
        _ method: WinogradMethod, _ filters: UnsafePointer<Float>, n: Int, channels: Int,
        into result: UnsafeMutablePointer<Float>
    ) {
        let matrix = self.matrix(method)
        let (side, points) = (matrix.count, method.pointCount)
        for slice in 0..<(n + sliceFilters - 1) / sliceFilters {
            for channel in 0..<channels {
                for lane in 0..<sliceFilters {
                    // Past `n` the lane stays zero; every write is in slice `slice` of the result.
                    let column = slice * sliceFilters + lane
                    var half = [Double](repeating: 0, count: 3 * side)
                    if column < n {
                        for point in 0..<side {
                            for x in 0..<3 {
                                half[point * 3 + x] = (0..<3).reduce(0) {
                                    $0 + matrix[point][$1]
                                        * Double(filters[(($1 * 3 + x) * channels + channel) * n + column])
                                }
                            }
                        }
                    }
                    for row in 0..<side {
                        for point in 0..<side {
                            let value = (0..<3).reduce(0.0) { $0 + half[row * 3 + $1] * matrix[point][$1] }
                            let place = slice * points + row * side + point
                            result[(place * channels + channel) * sliceFilters + lane] = Float(value)
                        }
                    }
                }
            }
        }
    }

    /// What makes three coefficients values at the points.
    private static func matrix(_ method: WinogradMethod) -> [[Double]] {
        let points = method.finitePoints
        return points.map { point in
            let others = points.filter { $0 != point }.reduce(1.0) { $0 * (point - $1) }
            return [1 / others, point / others, point * point / others]
        } + [[0, 0, 1]]
    }
}

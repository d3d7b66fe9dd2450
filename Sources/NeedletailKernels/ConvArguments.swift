package import CNeedletailKernels

extension nt_f32_conv_args {
    /// Elements of scratch that a unit needs: a part of the input with zeros around it. None where no window lies partly
    /// outside. Precondition: the sizes are those of memory.
    package var scratchCount: Int {
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
    /// Elements of scratch that a unit needs.
    package var scratchCount: Int {
        Self.scratchCount(channels: channels, tileBlock: tile_block)
    }

    /// Elements of scratch that a unit of `tileBlock` tiles needs: a tile's two passes, products of a slice, and input.
    package static func scratchCount(channels: Int, tileBlock: Int) -> Int {
        2 * 36 * 16 + tileBlock / 8 * 36 * 8 * (32 + (channels + 15) / 16 * 16)
    }

    /// Tiles of 4 x 4 output pixels.
    package var tileCount: Int { images * ((output_height + 3) / 4) * ((sums.m + 3) / 4) }

    /// How many units there are.
    package var unitCount: Int {
        let slices = (sums.n + 31) / 32
        return ((tileCount + tile_block - 1) / tile_block) * ((slices + slice_block - 1) / slice_block)
    }
}

/// The filters of a convolution of 3 x 3 windows at the points of Winograd's method F(4x4, 3x3):
/// `[ceil(n / 32)][36][channels][32]`, the filters past `n` zero.
package enum WinogradFilters {
    /// Filters in a slice.
    package static let sliceFilters = 32
    /// Points of a tile.
    package static let points = 36

    /// Elements of transformed filters. Precondition: the product does not overflow.
    package static func elementCount(n: Int, channels: Int) -> Int {
        (n + sliceFilters - 1) / sliceFilters * 36 * channels * sliceFilters
    }

    /// Transforms `filters`, `[3, 3, channels, n]` row-major, in f64, and rounds once.
    ///
    /// Complexity: O(channels · n).
    package static func transform(
        _ filters: UnsafePointer<Float>, n: Int, channels: Int, into result: UnsafeMutablePointer<Float>
    ) {
        let matrix = self.matrix
        for slice in 0..<(n + sliceFilters - 1) / sliceFilters {
            for channel in 0..<channels {
                for lane in 0..<sliceFilters {
                    // Past `n` the lane stays zero; every write is in slice `slice` of the result.
                    let column = slice * sliceFilters + lane
                    var half = [Double](repeating: 0, count: 18)
                    if column < n {
                        for point in 0..<6 {
                            for x in 0..<3 {
                                half[point * 3 + x] = (0..<3).reduce(0) {
                                    $0 + matrix[point][$1]
                                        * Double(filters[(($1 * 3 + x) * channels + channel) * n + column])
                                }
                            }
                        }
                    }
                    for row in 0..<6 {
                        for point in 0..<6 {
                            let value = (0..<3).reduce(0.0) { $0 + half[row * 3 + $1] * matrix[point][$1] }
                            result[((slice * 36 + row * 6 + point) * channels + channel) * sliceFilters + lane] = Float(
                                value)
                        }
                    }
                }
            }
        }
    }

    /// What makes three coefficients values at the six points: 0, √½, -√½, √2, -√2 and ∞.
    private static var matrix: [[Double]] {
        let (small, large) = (0.5.squareRoot(), 2.0.squareRoot())
        let points = [0, small, -small, large, -large]
        return points.map { point in
            let others = points.filter { $0 != point }.reduce(1.0) { $0 * (point - $1) }
            return [1 / others, point / others, point * point / others]
        } + [[0, 0, 1]]
    }
}

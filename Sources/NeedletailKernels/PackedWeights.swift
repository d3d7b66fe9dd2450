/// The layout of packed weights: `[ceil(n / 16)][k][16]`, panels of 16 columns, the columns past `n` zero.
///
/// One layout serves every tier, so that a file holds it once.
package enum PackedWeights {
    /// Columns in a panel.
    package static let panelColumns = 16

    /// `count` rounded up to whole panels.
    package static func padded(_ count: Int) -> Int {
        (count + panelColumns - 1) / panelColumns * panelColumns
    }

    /// Elements of a packed `[k, n]` matrix. Precondition: the product does not overflow.
    package static func elementCount(n: Int, k: Int) -> Int {
        padded(n) * k
    }

    /// Packs `weights`, `[k, n]` row-major, into `packed`, `[ceil(n / 16)][k][16]`. Complexity: O(n · k).
    package static func pack(
        _ weights: UnsafePointer<Float>, n: Int, k: Int, into packed: UnsafeMutablePointer<Float>
    ) {
        for panel in 0..<(padded(n) / panelColumns) {
            for p in 0..<k {
                for lane in 0..<panelColumns {
                    let column = panel * panelColumns + lane
                    // `column < n` keeps the read in the matrix; the write stays in panel `panel` of the packed one.
                    packed[(panel * k + p) * panelColumns + lane] = column < n ? weights[p * n + column] : 0
                }
            }
        }
    }

    /// The copies that pack `batch` transposed matrices, b `[n, k]` with row stride `rowStride`, so that a matmul reads them
    /// as `[k, n]`: first whole panels, then the columns past them. The padding of the last panel is left as it is; a matmul
    /// does not read it.
    ///
    /// - Parameter batchStride: from one of the matrices to the next, in elements; the packed ones lie
    ///   `elementCount(n: n, k: k)` apart.
    package static func transposing(
        batch: Int = 1, n: Int, k: Int, batchStride: Int = 0, rowStride: Int
    ) -> [StridedCopy] {
        let packed = elementCount(n: n, k: k)
        let panels = n / panelColumns
        func copy(panels: Int, columns: Int, xOffset: Int, yOffset: Int) -> StridedCopy {
            StridedCopy(
                elementByteCount: 4,
                dimensions: [
                    .init(count: batch, xStride: batchStride, yStride: packed),
                    .init(count: panels, xStride: panelColumns * rowStride, yStride: panelColumns * k),
                    .init(count: columns, xStride: rowStride, yStride: 1),
                    .init(count: k, xStride: 1, yStride: panelColumns),
                ], xOffset: xOffset, yOffset: yOffset)
        }
        let whole = copy(panels: panels, columns: panelColumns, xOffset: 0, yOffset: 0)
        let rest = copy(
            panels: 1, columns: n % panelColumns, xOffset: panels * panelColumns * rowStride,
            yOffset: panels * panelColumns * k)
        return [whole, rest].filter { $0.elementCount > 0 }
    }

    /// The reverse of `pack`.
    package static func unpack(
        _ packed: UnsafePointer<Float>, n: Int, k: Int, into weights: UnsafeMutablePointer<Float>
    ) {
        for p in 0..<k {
            for column in 0..<n {
                // `column < n`, so its panel is one of the packed ones.
                let panel = column / panelColumns
                weights[p * n + column] = packed[(panel * k + p) * panelColumns + column % panelColumns]
            }
        }
    }
}

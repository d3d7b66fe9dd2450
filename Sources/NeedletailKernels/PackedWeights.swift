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

import CNeedletailKernels

/// The sums over sixteen columns each of distances and of their squares.
struct ColumnMoments {
    var distances = F64x16(repeating: 0)
    var squares = F64x16(repeating: 0)

    @inline(__always)
    init() {}

    /// Adds the sums of some rows.
    @inline(__always)
    mutating func add(_ distance: F32x16, _ square: F32x16) {
        let (distance, square) = (F64x16(distance), F64x16(square))
        distances.low += distance.low
        distances.high += distance.high
        squares.low += square.low
        squares.high += square.high
    }
}

/// The sums of each column's distances from its center and of their squares, parts of eight rows in f32 and the parts in
/// f64: the order depends on `rows` alone.
///
/// - x: `[rows, columns]`, row stride `stride` elements. centers: `[columns]`. moments: one for sixteen columns, added to.
@inline(__always)
func f32ColumnMoments(
    _ x: UnsafePointer<Float>, _ rows: Int, _ stride: Int, _ columns: Int, from centers: UnsafePointer<Float>,
    _ moments: UnsafeMutablePointer<ColumnMoments>
) {
    let (whole, rest) = (columns / 16, columns % 16)
    var row = 0
    while row < rows {
        let part = min(8, rows - row)
        let from = x + row * stride
        for group in 0..<whole {
            addMoments(from + 16 * group, rows: part, stride: stride, .load(centers + 16 * group), &moments[group])
        }
        if rest > 0 {
            addMoments(
                from + 16 * whole, rows: part, stride: stride, columns: rest, centers + 16 * whole, &moments[whole])
        }
        row += part
    }
}

/// Adds some rows of sixteen columns.
@inline(__always)
private func addMoments(
    _ x: UnsafePointer<Float>, rows: Int, stride: Int, _ center: F32x16, _ moments: inout ColumnMoments
) {
    var (distances, squares) = (F32x16.zero, F32x16.zero)
    for row in 0..<rows {
        let distance = F32x16.load(x + row * stride) - center
        distances += distance
        squares = nt_f32x16_fma(distance, distance, squares)
    }
    moments.add(distances, squares)
}

/// The same for fewer than sixteen columns.
@inline(never)
private func addMoments(
    _ x: UnsafePointer<Float>, rows: Int, stride: Int, columns: Int, _ centers: UnsafePointer<Float>,
    _ moments: inout ColumnMoments
) {
    let center = F32x16.load(centers, count: columns)
    var (distances, squares) = (F32x16.zero, F32x16.zero)
    for row in 0..<rows {
        let distance = F32x16.load(x + row * stride, count: columns) - center
        distances += distance
        squares = nt_f32x16_fma(distance, distance, squares)
    }
    moments.add(distances, squares)
}

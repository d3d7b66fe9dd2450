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
        let (distance, square) = (F64x16(nt_f32x16_whole(distance)), F64x16(nt_f32x16_whole(square)))
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
        if part == 8 {
            addEight(from, stride: stride, vectors: whole, centers, moments)
        } else {
            for group in 0..<whole {
                addMoments(from + 16 * group, rows: part, stride: stride, .load(centers + 16 * group), &moments[group])
            }
        }
        if rest > 0 {
            addMoments(
                from + 16 * whole, rows: part, stride: stride, columns: rest, centers + 16 * whole, &moments[whole])
        }
        row += part
    }
}

/// Adds eight rows of `vectors` times sixteen columns, which eight more may follow.
@inline(never)
private func addEight(
    _ x: UnsafePointer<Float>, stride: Int, vectors: Int, _ centers: UnsafePointer<Float>,
    _ moments: UnsafeMutablePointer<ColumnMoments>
) {
    let lines = prefetchedLines(stride: stride, vectors: vectors)
    // With so much work for each value the core sees too few lines of long rows ahead.
    let ahead = 16
    let isLong = lines == 0 && vectors >= 2 * ahead
    for group in 0..<vectors {
        for line in 0..<lines { nt_prefetch(x + 8 * (stride + 16 * group) + 16 * line) }
        if isLong {
            // After the last columns come the first of the next rows.
            let next = group + ahead
            let from = next < vectors ? x + 16 * next : x + 8 * stride + 16 * (next - vectors)
            for row in 0..<8 { nt_prefetch_once(from + row * stride) }
        }
        addMoments(x + 16 * group, rows: 8, stride: stride, .load(centers + 16 * group), &moments[group])
    }
}

/// Adds some rows of sixteen columns, at least one.
@inline(__always)
private func addMoments(
    _ x: UnsafePointer<Float>, rows: Int, stride: Int, _ center: F32x16, _ moments: inout ColumnMoments
) {
    var distances = F32x16.load(x) - center
    var squares = distances * distances
    for row in 1..<rows {
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

/// How many lines to ask for beside sixteen columns of eight rows, of the eight rows after them: short rows that follow one
/// another are asked for, long ones come as they are read.
@inline(__always)
func prefetchedLines(stride: Int, vectors: Int) -> Int {
    16 * vectors == stride && stride <= 512 ? 8 : 0
}

import CNeedletailKernels

/// What `count` adjacent values come to, in f64: parts of 1024 values, each accumulated in four times sixteen f32 lanes.
///
/// A value takes part in at most 16 additions of its lane, 2 of the lanes and 4 of their fold; the parts are added in f64.
/// The order depends on `count` alone.
///
/// - Parameter term: the lanes so far and sixteen values to the lanes with them; 0 adds nothing.
@inline(__always)
func f32RowTotal(
    _ x: UnsafePointer<Float>, _ count: Int, _ term: (F32x16, F32x16) -> F32x16
) -> Double {
    var total = 0.0
    var index = 0
    while index < count {
        let end = min(index + 1024, count)
        var (a, b, c, d) = (F32x16.zero, F32x16.zero, F32x16.zero, F32x16.zero)
        while index + 64 <= end {
            a = term(a, .load(x + index))
            b = term(b, .load(x + index + 16))
            c = term(c, .load(x + index + 32))
            d = term(d, .load(x + index + 48))
            index += 64
        }
        while index + 16 <= end {
            a = term(a, .load(x + index))
            index += 16
        }
        if index < end {
            a = term(a, .load(x + index, count: end - index))
            index = end
        }
        total += Double(nt_f32x16_sum((a + b) + (c + d)))
    }
    return total
}

/// The sum of `count` adjacent values, as `f32RowTotal`.
@inline(__always)
func f32RowSum(_ x: UnsafePointer<Float>, _ count: Int) -> Double {
    f32RowTotal(x, count) { $0 + $1 }
}

/// The sums of `count` adjacent values' distances from `center` and of their squares, in f64: parts of 512 values, each in
/// twice sixteen f32 lanes. The first says how far `center` is from the mean. The order depends on `count` alone.
///
/// Asks for the values 1024 ahead: rows of a tensor follow one another, and this one is in the caches mostly.
@inline(__always)
func f32RowMoments(_ x: UnsafePointer<Float>, _ count: Int, from center: Float) -> (distances: Double, squares: Double)
{
    let centers = F32x16(repeating: center)
    var (distances, squares) = (0.0, 0.0)
    var index = 0
    while index < count {
        let end = min(index + 512, count)
        var (a, b, c, d) = (F32x16.zero, F32x16.zero, F32x16.zero, F32x16.zero)
        while index + 32 <= end {
            let (first, second) = (F32x16.load(x + index) - centers, F32x16.load(x + index + 16) - centers)
            a += first
            b += second
            c = nt_f32x16_fma(first, first, c)
            d = nt_f32x16_fma(second, second, d)
            nt_prefetch(x + index + 1024)
            nt_prefetch(x + index + 1040)
            index += 32
        }
        while index < end {
            let lanes = min(16, end - index)
            let distance = nt_f32x16_load_first_or(x + index, lanes, center) - centers
            a += distance
            c = nt_f32x16_fma(distance, distance, c)
            index += lanes
        }
        distances += Double(nt_f32x16_sum(a + b))
        squares += Double(nt_f32x16_sum(c + d))
    }
    return (distances, squares)
}

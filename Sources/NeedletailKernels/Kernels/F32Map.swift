import CNeedletailKernels

/// `y[i] = function(x[i])` for `i` in `begin ..< end`, for a function of a few instructions.
///
/// Four vectors at a time; past the caches where the result is larger than they are. Values that fill no vector go through
/// a padded one.
@inline(__always)
func f32Map(
    _ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int, _ function: (F32x16) -> F32x16
) {
    let x = args.pointee.x
    let y = args.pointee.y
    let isStreamed = isStreamed(args, count: end - begin)
    var index = begin
    // Values of a padded vector: first those before a multiple of 64 bytes, then those that are left.
    var count = isStreamed ? y.advanced(by: begin).elementsToAlignment : 0
    repeat {
        if count > 0 { function(.load(x + index, count: count)).store(y + index, count: count) }
        index += count
        if isStreamed {
            while index + 16 <= end {
                nt_f32x16_store_streaming(y + index, function(.load(x + index)))
                index += 16
            }
        }
        while index + 64 <= end {
            for step in 0..<4 { function(.load(x + index + 16 * step)).store(y + index + 16 * step) }
            index += 64
        }
        while index + 16 <= end {
            function(.load(x + index)).store(y + index)
            index += 16
        }
        count = end - index
    } while count > 0
    if isStreamed { nt_store_fence() }
}

/// `y[i] = function(x[i])` for `i` in `begin ..< end`, for a long function, which stands once in the loop.
///
/// A vector at a time; past the caches where the result is larger than they are. The last values go through a padded
/// vector, and so do the first where the results are streamed.
@inline(__always)
func f32MapLong(
    _ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int, _ function: (F32x16) -> F32x16
) {
    let isStreamed = isStreamed(args, count: end - begin)
    let x = args.pointee.x
    let y = args.pointee.y
    var index = begin
    // Values of a padded vector, which is computed in place.
    var count = isStreamed ? y.advanced(by: begin).elementsToAlignment : 0
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 31) {
        guard let floats = $0.baseAddress else { return }
        // At a multiple of 64 bytes, for streaming stores.
        let padded = floats + floats.elementsToAlignment
        while index < end {
            var (from, to, next) = (x + index, y + index, end - (end - index) & 15)
            if count == 0, next == index { count = end - index }
            if count > 0 {
                F32x16.load(from, count: count).store(padded)
                (from, to, next) = (UnsafePointer(padded), padded, index + 16)
            }
            var offset = 0
            while offset < next - index {
                let results = function(.load(from + offset))
                if isStreamed { nt_f32x16_store_streaming(to + offset, results) } else { results.store(to + offset) }
                offset += 16
            }
            if count > 0 {
                F32x16.load(padded).store(y + index, count: count)
                next = index + count
            }
            index = next
            count = 0
        }
    }
    if isStreamed { nt_store_fence() }
}

/// `y[i] = function(x[i])` for `i` in `begin ..< end`, eight values at a time; the last ones through a padded vector.
@inline(__always)
func f64Map(
    _ args: UnsafePointer<nt_f64_unary_args>, _ begin: Int, _ end: Int, _ function: (F64x8) -> F64x8
) {
    let x = args.pointee.x
    let y = args.pointee.y
    var index = begin
    while index < end {
        let count = min(8, end - index)
        let values = count == 8 ? F64x8.load(x + index) : F64x8.load(x + index, count: count)
        let results = function(values)
        if count == 8 { results.store(y + index) } else { results.store(y + index, count: count) }
        index += count
    }
}

/// Whether `count` results are written past the caches: they and what they are made of are more than caches hold, and
/// writing them in place would find their lines there.
@inline(__always)
func isStreamed(_ args: UnsafePointer<nt_f32_unary_args>, count: Int) -> Bool {
    count >= 1 << 22 && UnsafePointer(args.pointee.y) != args.pointee.x
}

extension UnsafeMutablePointer<Float> {
    /// How many elements lie before the next multiple of 64 bytes, 0 to 15.
    @inline(__always)
    var elementsToAlignment: Int { (64 - Int(bitPattern: self) & 63) & 63 / 4 }
}

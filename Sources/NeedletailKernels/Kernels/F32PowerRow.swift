import CNeedletailKernels

/// `y[i] = a[i]^b[i]` for `count` adjacent values of one row.
///
/// Moderate values are computed two vectors at a time where there are registers for it, past the caches if `isStreaming`; a
/// vector with others by a call, and so is what fills none. A value's bits do not depend on which way it went.
@inline(__always)
func f32PowerRow<A: RowOperand, B: RowOperand>(
    _ a: A, _ b: B, _ y: UnsafeMutablePointer<Float>, _ count: Int, _ isStreaming: Bool
) {
    var index = 0
    // Up to the first multiple of 64 bytes.
    var width = isStreaming ? min(count, y.elementsToAlignment) : 0
    while true {
        if width > 0 {
            f32PowerOfVectors(a.load(index, count: width), b.load(index, count: width)).store(y + index, count: width)
            index += width
        }
        #if NT_FMA
            index = f32ModeratePowers(a, b, y, index, count, isStreaming)
        #endif
        if index >= count { return }
        width = min(16, count - index)
    }
}

/// `a^b` in each lane.
@inline(never)
func f32PowerOfVectors(_ a: F32x16, _ b: F32x16) -> F32x16 { .power(a, b) }

#if NT_FMA

    /// The same from `begin` on, up to where a value is not moderate or too few are left; where that is.
    @inline(__always)
    private func f32ModeratePowers<A: RowOperand, B: RowOperand>(
        _ a: A, _ b: B, _ y: UnsafeMutablePointer<Float>, _ begin: Int, _ count: Int, _ isStreaming: Bool
    ) -> Int {
        var index = begin
        #if NT_AVX512
            // Beyond what the loads of the vectors in flight reach by themselves.
            let ahead = 512
            while index + 32 <= count {
                let first = ModeratePower(a.load(index), PowerExponent(b.load(index)))
                let second = ModeratePower(a.load(index + 16), PowerExponent(b.load(index + 16)))
                if first.isImmoderate(orElse: second) { break }
                if isStreaming {
                    for line in 0..<2 {
                        a.prefetch(index + 16 * line + ahead)
                        b.prefetch(index + 16 * line + ahead)
                    }
                    nt_f32x16_store_streaming(y + index, first.value)
                    nt_f32x16_store_streaming(y + index + 16, second.value)
                } else {
                    first.value.store(y + index)
                    second.value.store(y + index + 16)
                }
                index += 32
            }
        #else
            while index + 16 <= count {
                let power = ModeratePower(a.load(index), PowerExponent(b.load(index)))
                if nt_i32x16_any(power.isImmoderate) { break }
                if isStreaming {
                    nt_f32x16_store_streaming(y + index, power.value)
                } else {
                    power.value.store(y + index)
                }
                index += 16
            }
        #endif
        return index
    }

#endif

import CNeedletailKernels

/// Copies `byteCount` bytes between places that do not overlap: for runs too short to pay for a call.
@inline(__always)
func copyRun(_ from: UnsafeRawPointer, _ to: UnsafeMutableRawPointer, _ byteCount: Int) {
    if byteCount >= 1024 {
        nt_copy_bytes(to, from, byteCount)
    } else if byteCount >= 64 {
        // The last piece may begin inside the one before it.
        var at = 0
        while at < byteCount - 64 {
            copy(from, to, at, SIMD64<UInt8>.self)
            at += 64
        }
        copy(from, to, byteCount - 64, SIMD64<UInt8>.self)
    } else if byteCount >= 32 {
        copyEnds(from, to, byteCount, SIMD32<UInt8>.self)
    } else if byteCount >= 16 {
        copyEnds(from, to, byteCount, SIMD16<UInt8>.self)
    } else if byteCount >= 8 {
        copyEnds(from, to, byteCount, UInt64.self)
    } else if byteCount >= 4 {
        copyEnds(from, to, byteCount, UInt32.self)
    } else if byteCount >= 2 {
        copyEnds(from, to, byteCount, UInt16.self)
    } else if byteCount == 1 {
        copy(from, to, 0, UInt8.self)
    }
}

/// Copies a piece at each end of the run, which together are all of it.
@inline(__always)
private func copyEnds<Piece: BitwiseCopyable>(
    _ from: UnsafeRawPointer, _ to: UnsafeMutableRawPointer, _ byteCount: Int, _: Piece.Type
) {
    copy(from, to, 0, Piece.self)
    copy(from, to, byteCount - MemoryLayout<Piece>.size, Piece.self)
}

@inline(__always)
private func copy<Piece: BitwiseCopyable>(
    _ from: UnsafeRawPointer, _ to: UnsafeMutableRawPointer, _ at: Int, _: Piece.Type
) {
    (to + at).storeBytes(of: (from + at).loadUnaligned(as: Piece.self), as: Piece.self)
}

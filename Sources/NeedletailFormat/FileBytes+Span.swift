extension FileBytes {
    /// Calls `body` with the bytes as a span, whose every access is checked; it is valid only during the call.
    package func withSpan<R, E: Error>(_ body: (RawSpan) throws(E) -> R) throws(E) -> R {
        try withUnsafeBytes { (buffer) throws(E) -> R in try body(buffer.bytes) }
    }
}

extension RawSpan {
    /// The eight bytes from `offset` as a little-endian integer.
    ///
    /// - Precondition: `offset >= 0` and `offset + 8 <= byteCount`.
    @inlinable
    package func littleEndianWord(at offset: Int) -> UInt64 {
        // The load checks its bounds, and every pattern of bits is a `UInt64`.
        UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The byte at `offset`.
    ///
    /// - Precondition: `0 <= offset < byteCount`.
    @inlinable
    package func byte(at offset: Int) -> UInt8 {
        // The load checks its bounds, and every pattern of bits is a `UInt8`.
        unsafeLoad(fromByteOffset: offset, as: UInt8.self)
    }

    /// The sixteen bytes from `offset`.
    ///
    /// - Precondition: `offset >= 0` and `offset + 16 <= byteCount`.
    @inlinable
    package func vector(at offset: Int) -> SIMD16<UInt8> {
        // The load checks its bounds, and every pattern of bits is a vector of bytes.
        unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    }

    /// The four bytes from `offset`.
    ///
    /// - Precondition: `offset >= 0` and `offset + 4 <= byteCount`.
    @inlinable
    package func quad(at offset: Int) -> SIMD4<UInt8> {
        // The load checks its bounds, and every pattern of bits is a vector of bytes.
        unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD4<UInt8>.self)
    }
}

extension MutableRawSpan {
    /// The sixteen bytes from `offset`.
    ///
    /// - Precondition: `offset >= 0` and `offset + 16 <= byteCount`.
    @inlinable
    package func vector(at offset: Int) -> SIMD16<UInt8> {
        // The load checks its bounds, and every pattern of bits is a vector of bytes.
        unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    }

    /// The four bytes from `offset`.
    ///
    /// - Precondition: `offset >= 0` and `offset + 4 <= byteCount`.
    @inlinable
    package func quad(at offset: Int) -> SIMD4<UInt8> {
        // The load checks its bounds, and every pattern of bits is a vector of bytes.
        unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD4<UInt8>.self)
    }

    /// Sets the bytes from `offset` on to those of `vector`.
    ///
    /// - Precondition: `offset >= 0` and the vector's bytes fit behind `offset`.
    @inlinable
    package mutating func store<V: SIMD & BitwiseCopyable>(_ vector: V, at offset: Int) where V.Scalar == UInt8 {
        storeBytes(of: vector, toByteOffset: offset, as: V.self)
    }

    /// Copies the bytes of `source` to those from `offset` on.
    ///
    /// - Precondition: `offset >= 0` and `offset + source.byteCount <= byteCount`.
    @inlinable
    package mutating func copy(_ source: RawSpan, to offset: Int) {
        precondition(offset >= 0 && source.byteCount <= byteCount - offset, "bytes are copied to where there is room")
        withUnsafeMutableBytes { target in
            source.withUnsafeBytes { source in
                // Both ranges have the source's length and lie inside, as was checked above.
                UnsafeMutableRawBufferPointer(rebasing: target[offset..<offset + source.count]).copyMemory(from: source)
            }
        }
    }

    /// The eight bytes from `offset`, in the machine's own order.
    ///
    /// - Precondition: `offset >= 0` and `offset + 8 <= byteCount`.
    @inlinable
    package func word(at offset: Int) -> UInt64 {
        // The load checks its bounds, and every pattern of bits is a `UInt64`.
        unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// Sets the eight bytes from `offset`.
    ///
    /// - Precondition: `offset >= 0` and `offset + 8 <= byteCount`.
    @inlinable
    package mutating func storeWord(_ word: UInt64, at offset: Int) {
        storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
    }

    /// The byte at `offset`.
    ///
    /// - Precondition: `0 <= offset < byteCount`.
    @inlinable
    package func byte(at offset: Int) -> UInt8 {
        // The load checks its bounds, and every pattern of bits is a `UInt8`.
        unsafeLoad(fromByteOffset: offset, as: UInt8.self)
    }
}

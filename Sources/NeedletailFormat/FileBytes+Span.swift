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
}

extension MutableRawSpan {
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

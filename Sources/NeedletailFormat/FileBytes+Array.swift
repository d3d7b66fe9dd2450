extension FileBytes {
    /// The `count` little-endian numbers from `offset`, or `nil` when they do not all lie inside the slice.
    ///
    /// Complexity: O(`count`); one copy of the bytes.
    package func array<T: SIMDScalar & BitwiseCopyable>(of type: T.Type, at offset: Int = 0, count: Int) -> [T]? {
        let (byteCount, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<T>.size)
        guard !overflow, let part = slice(at: offset, byteCount: byteCount) else { return nil }
        return part.withUnsafeBytes { source in
            [T](unsafeUninitializedCapacity: count) { target, initializedCount in
                // `target` has room for `count` values, which is what `source` holds; every pattern of bits is a
                // value of a SIMD scalar, and the machines of this package are little-endian.
                UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
                initializedCount = count
            }
        }
    }

    /// Copies the bytes `offset ..< offset + byteCount` over those of `target` from `position`; answers whether both
    /// ranges lie inside. Complexity: O(`byteCount`).
    package func copy(at offset: Int, byteCount: Int, to target: inout [UInt8], at position: Int) -> Bool {
        guard let part = slice(at: offset, byteCount: byteCount), position >= 0, position <= target.count,
            byteCount <= target.count - position
        else { return false }
        target.withUnsafeMutableBytes { target in
            part.withUnsafeBytes { source in
                // Both ranges were checked above.
                UnsafeMutableRawBufferPointer(rebasing: target[position..<position + byteCount]).copyMemory(
                    from: source)
            }
        }
        return true
    }
}

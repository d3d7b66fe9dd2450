import Glibc

/// Memory for what the kernels stream through.
///
/// Large pieces begin at a huge page and ask for huge pages: a matmul that touches a row of each of many pages would
/// otherwise spend a few percent of its time on address translation.
package enum EngineMemory {
    private static let hugePageByteCount = 1 << 21

    /// Room for `byteCount` bytes, aligned to 64, with undefined contents.
    package static func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
        guard byteCount >= 2 * hugePageByteCount else { return .allocate(byteCount: max(byteCount, 64), alignment: 64) }
        let memory = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: hugePageByteCount)
        #if os(Linux)
            // Whole huge pages alone, and only a wish: without them the memory works as well.
            _ = madvise(memory, byteCount / hugePageByteCount * hugePageByteCount, Int32(MADV_HUGEPAGE))
        #endif
        return memory
    }

    /// Gives back what `allocate` gave.
    package static func deallocate(_ memory: UnsafeMutableRawPointer) {
        memory.deallocate()
    }
}

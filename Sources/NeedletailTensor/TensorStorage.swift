import Glibc

/// The memory behind tensors.
///
/// `@unchecked Sendable`: the bytes change only through a `Tensor` that holds the only reference.
final class TensorStorage: @unchecked Sendable {
    let base: UnsafeRawPointer
    let byteCount: Int
    private let owner: (any AnyObject & Sendable)?

    /// Zeroed memory of its own, aligned to 64 bytes; nil where the system has not that much.
    init?(byteCount: Int) {
        var pointer: UnsafeMutableRawPointer?
        guard posix_memalign(&pointer, 64, max(byteCount, 1)) == 0, let pointer else { return nil }
        // The block has `byteCount` bytes.
        memset(pointer, 0, byteCount)
        base = UnsafeRawPointer(pointer)
        self.byteCount = byteCount
        owner = nil
    }

    /// Memory that `owner` keeps alive and nobody changes.
    init(sharing bytes: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
        // An empty buffer may have no address; nothing is read through the stand-in.
        base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 64).unsafelyUnwrapped
        byteCount = bytes.count
        self.owner = owner
    }

    /// A copy of `bytes`; nil where the system has no memory for it.
    convenience init?(copying bytes: UnsafeRawBufferPointer) {
        self.init(byteCount: bytes.count)
        mutableBytes.copyMemory(from: bytes)
    }

    deinit {
        if owner == nil { free(UnsafeMutableRawPointer(mutating: base)) }
    }

    var isShared: Bool { owner != nil }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: byteCount) }

    /// The bytes to write to. Precondition: the memory is this storage's own.
    var mutableBytes: UnsafeMutableRawBufferPointer {
        precondition(!isShared, "shared memory is never written")
        return UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(mutating: base), count: byteCount)
    }
}

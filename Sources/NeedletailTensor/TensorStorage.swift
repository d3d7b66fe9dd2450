/// The memory behind tensors.
///
/// `@unchecked Sendable`: the bytes change only through a `Tensor` that holds the only reference.
final class TensorStorage: @unchecked Sendable {
    let base: UnsafeRawPointer
    let byteCount: Int
    private let owner: (any AnyObject & Sendable)?

    /// Zeroed memory of its own, aligned to 64 bytes.
    init(byteCount: Int) {
        let pointer = UnsafeMutableRawPointer.allocate(byteCount: max(byteCount, 1), alignment: 64)
        pointer.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
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

    /// A copy of `bytes`.
    convenience init(copying bytes: UnsafeRawBufferPointer) {
        self.init(byteCount: bytes.count)
        mutableBytes.copyMemory(from: bytes)
    }

    deinit {
        if owner == nil { UnsafeMutableRawPointer(mutating: base).deallocate() }
    }

    var isShared: Bool { owner != nil }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: byteCount) }

    /// The bytes to write to. Precondition: the memory is this storage's own.
    var mutableBytes: UnsafeMutableRawBufferPointer {
        precondition(!isShared, "shared memory is never written")
        return UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(mutating: base), count: byteCount)
    }
}

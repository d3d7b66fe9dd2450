package import NeedletailTensor

extension FileBytes {
    /// A tensor over these bytes, sharing their memory.
    ///
    /// - Throws: `TensorError`. Precondition: the bytes have the shape's size, and elements begin aligned.
    package func tensor(shape: [Int], dtype: DType) throws(TensorError) -> Tensor {
        // The owner keeps the address valid for as long as the tensor lives, and nobody writes there.
        let bytes = withUnsafeBytes { $0 }
        return try Tensor(sharing: bytes, owner: owner, shape: shape, dtype: dtype)
    }

    /// These bytes where they begin at a multiple of 64, a copy that does otherwise.
    package func aligned() -> FileBytes {
        isAligned(to: 64) ? self : FileBytes(array())
    }

    /// Whether the first byte's address is a multiple of `alignment`.
    func isAligned(to alignment: Int) -> Bool {
        withUnsafeBytes { bytes in bytes.baseAddress.map { UInt(bitPattern: $0) % UInt(alignment) == 0 } ?? true }
    }

    /// The UTF-8 bytes that `text` stands for, its escapes undone.
    init(decoding text: JSONText) {
        var source = text.utf8
        self.init(byteCount: text.utf8Count) { source.next() ?? 0 }
    }
}

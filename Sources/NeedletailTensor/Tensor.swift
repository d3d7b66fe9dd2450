/// An n-dimensional array of numbers: row-major, contiguous, 64-byte aligned, with value semantics.
///
/// Copies share their memory until one is changed. A tensor of a model file may share the file's mapped pages.
public struct Tensor: Sendable {
    /// The type of the elements.
    public let dtype: DType
    /// Elements along each dimension, outermost first; empty for a single value.
    public let shape: [Int]
    private var storage: TensorStorage

    /// The number of elements: the product of the shape.
    public var elementCount: Int { storage.byteCount / dtype.byteCount }

    /// The number of bytes the elements take.
    public var byteCount: Int { storage.byteCount }

    /// A tensor of zeros.
    ///
    /// - Throws: `TensorError.invalidShape` or `outOfMemory`.
    public init(zeros shape: [Int], dtype: DType = .f32) throws(TensorError) {
        let byteCount = try Self.byteCount(shape, dtype: dtype)
        guard let storage = TensorStorage(byteCount: byteCount) else { throw .outOfMemory(byteCount: byteCount) }
        self.init(dtype: dtype, shape: shape, storage: storage)
    }

    /// A tensor of `values`, row-major.
    ///
    /// - Throws: `TensorError.invalidShape`, `outOfMemory`, or `elementCountMismatch` where the shape takes another number
    ///   of values.
    public init<Element: TensorElement>(_ values: [Element], shape: [Int]) throws(TensorError) {
        let byteCount = try Self.byteCount(shape, dtype: Element.dtype)
        guard byteCount / Element.dtype.byteCount == values.count else {
            throw .elementCountMismatch(
                shape: shape, expected: byteCount / Element.dtype.byteCount, actual: values.count)
        }
        guard let storage = TensorStorage(byteCount: byteCount) else { throw .outOfMemory(byteCount: byteCount) }
        // The storage has exactly the values' bytes.
        values.withUnsafeBytes { storage.mutableBytes.copyMemory(from: $0) }
        self.init(dtype: Element.dtype, shape: shape, storage: storage)
    }

    /// A tensor of truth values, row-major, of the type `bool`.
    ///
    /// - Throws: as for other values.
    public init(_ values: [Bool], shape: [Int]) throws(TensorError) {
        let bytes = try Tensor(values.map { $0 ? UInt8(1) : 0 }, shape: shape)
        self.init(dtype: .bool, shape: shape, storage: bytes.storage)
    }

    /// A tensor over memory that `owner` keeps alive and nobody changes. Precondition: `bytes` has the shape's size.
    package init(
        sharing bytes: UnsafeRawBufferPointer, owner: any AnyObject & Sendable, shape: [Int], dtype: DType
    ) throws(TensorError) {
        let byteCount = try Self.byteCount(shape, dtype: dtype)
        precondition(bytes.count == byteCount, "the shared bytes must have the shape's size")
        self.init(dtype: dtype, shape: shape, storage: TensorStorage(sharing: bytes, owner: owner))
    }

    private init(dtype: DType, shape: [Int], storage: TensorStorage) {
        self.dtype = dtype
        self.shape = shape
        self.storage = storage
    }

    /// The elements as an array.
    ///
    /// - Throws: `TensorError.dtypeMismatch`. Complexity: O(`elementCount`).
    public func array<Element: TensorElement>(of type: Element.Type = Element.self) throws(TensorError) -> [Element] {
        guard dtype == Element.dtype else { throw .dtypeMismatch(expected: Element.dtype, actual: dtype) }
        return withUnsafeBytes { Array($0.bindMemory(to: Element.self)) }
    }

    /// The elements as truth values.
    ///
    /// - Throws: `TensorError.dtypeMismatch` where the type is not `bool`. Complexity: O(`elementCount`).
    public func booleans() throws(TensorError) -> [Bool] {
        guard dtype == .bool else { throw .dtypeMismatch(expected: .bool, actual: dtype) }
        return withUnsafeBytes { $0.map { $0 != 0 } }
    }

    /// Calls `body` with the elements' bytes; the pointer is valid only during the call.
    public func withUnsafeBytes<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        let result = try body(storage.bytes)
        withExtendedLifetime(storage) {}
        return result
    }

    /// Calls `body` with the elements' bytes to change them; the pointer is valid only during the call.
    ///
    /// Memory that another tensor or a file shares is copied first. Complexity: O(`byteCount`) then, O(1) otherwise.
    public mutating func withUnsafeMutableBytes<R, E: Error>(
        _ body: (UnsafeMutableRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        if !isKnownUniquelyReferenced(&storage) || storage.isShared {
            guard let copy = TensorStorage(copying: storage.bytes) else {
                preconditionFailure("no memory to copy a tensor of \(byteCount) bytes")
            }
            storage = copy
        }
        let result = try body(storage.mutableBytes)
        withExtendedLifetime(storage) {}
        return result
    }

    /// The elements' address, valid as long as this tensor's storage is kept alive by `storageOwner`.
    package var baseAddress: UnsafeRawPointer { storage.base }

    /// What keeps `baseAddress` valid.
    package var storageOwner: any AnyObject & Sendable { storage }

    /// The bytes that a tensor of `shape` takes.
    package static func byteCount(_ shape: [Int], dtype: DType) throws(TensorError) -> Int {
        var count = dtype.byteCount
        for dimension in shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
            guard dimension >= 0, !overflow else { throw .invalidShape(shape) }
            count = product
        }
        return count
    }
}

extension Tensor: Equatable {
    /// Whether both have the same type, shape and bytes (so NaN equals itself, and 0 differs from -0).
    public static func == (a: Tensor, b: Tensor) -> Bool {
        guard a.dtype == b.dtype, a.shape == b.shape else { return false }
        return a.withUnsafeBytes { x in b.withUnsafeBytes { y in x.elementsEqual(y) } }
    }
}

/// Why a tensor could not be made or read.
public enum TensorError: Error, Equatable {
    /// A dimension is negative, or the element or byte count does not fit in an `Int`.
    case invalidShape([Int])
    /// The system has no memory for a tensor of this size.
    case outOfMemory(byteCount: Int)
    /// There are more or fewer values than the shape has elements.
    case elementCountMismatch(shape: [Int], expected: Int, actual: Int)
    /// The tensor holds elements of another type.
    case dtypeMismatch(expected: DType, actual: DType)
}

extension TensorError: CustomStringConvertible {
    /// What is wrong and what was expected.
    public var description: String {
        switch self {
        case .invalidShape(let shape): "the shape \(shape) has a negative dimension or too many elements"
        case .outOfMemory(let byteCount): "there is no memory for a tensor of \(byteCount) bytes"
        case .elementCountMismatch(let shape, let expected, let actual):
            "the shape \(shape) takes \(expected) values, not \(actual)"
        case .dtypeMismatch(let expected, let actual):
            "the tensor holds \(actual.rawValue) values, not \(expected.rawValue)"
        }
    }
}

public import NeedletailTensor

/// The element type and shape of a value in a graph.
public struct TensorType: Equatable, Sendable {
    /// The type of the elements.
    public var dtype: DType
    /// Elements along each dimension; `TensorType.batch` (-1) first where the number of rows is free.
    public var shape: [Int]

    /// Stands in a shape for the free number of rows.
    public static let batch = -1

    /// A type of `dtype` elements and `shape`.
    public init(_ dtype: DType, _ shape: [Int]) {
        self.dtype = dtype
        self.shape = shape
    }

    /// Elements in one row: the product of all dimensions but the batch; nil when it does not fit.
    package var rowElementCount: Int? {
        var count = 1
        for dimension in shape.dropFirst() {
            let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
            guard dimension >= 0, !overflow else { return nil }
            count = product
        }
        return count
    }
}

/// A named value and its type.
public struct ValueInfo: Equatable, Sendable {
    /// The value's name.
    public var name: String
    /// The value's type.
    public var type: TensorType

    /// A value called `name` of `type`.
    public init(name: String, type: TensorType) {
        self.name = name
        self.type = type
    }
}

public import NeedletailTensor

/// The element type and shape of a value in a graph.
public struct TensorType: Equatable, Sendable {
    /// The type of the elements.
    public var dtype: DType
    /// Elements along each dimension; negative where a size is known only when a model runs: `TensorType.batch` (-1) first
    /// for the number of rows, `TensorType.free(0)` (-2) and so on for other free sizes, `TensorType.derived` for what follows
    /// from them.
    public var shape: [Int]

    /// Stands in a shape for the free number of rows.
    public static let batch = -1

    /// How many free sizes a model may have beside the number of rows.
    public static let freeLimit = 8

    /// Stands in a shape for the free size of this index, such as the length of a sequence: -2 - index. The same size has the
    /// same index in every input. Precondition: `index` is from 0 to `freeLimit` - 1.
    public static func free(_ index: Int) -> Int {
        precondition((0..<freeLimit).contains(index), "a model has at most \(freeLimit) free sizes")
        return -2 - index
    }

    /// Stands in an output's shape for a size that follows from free ones, such as the product of two.
    public static let derived = -2 - freeLimit

    /// A type of `dtype` elements and `shape`.
    public init(_ dtype: DType, _ shape: [Int]) {
        self.dtype = dtype
        self.shape = shape
    }

    /// The index of the free size that `size` stands for; nil where it is none.
    package static func freeIndex(_ size: Int) -> Int? {
        size <= -2 && size > derived ? -2 - size : nil
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

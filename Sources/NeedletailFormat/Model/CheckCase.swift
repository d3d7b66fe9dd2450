package import NeedletailTensor

/// One row of a model's inputs and the outputs that it must give for them.
package struct CheckCase: Equatable, Sendable {
    /// By a free size's index, how large it is here; of each that the graph has.
    package var sizes: [Int: Int]
    /// By input name: `[1, ...]`, of the input's type.
    package var inputs: [String: Tensor]
    /// By output name: the expected values, `[1, ...]`, of the output's type.
    package var outputs: [String: Tensor]
    /// The largest absolute difference of any f32 or f64 that passes; integers and truth values must be equal.
    package var tolerance: Double

    /// How many a model file holds at most.
    package static var limit: Int { ModelLimit.checks }

    package init(
        sizes: [Int: Int] = [:], inputs: [String: Tensor], outputs: [String: Tensor], tolerance: Double
    ) {
        self.sizes = sizes
        self.inputs = inputs
        self.outputs = outputs
        self.tolerance = tolerance
    }

    /// An output that is not what it must be.
    package struct Difference {
        package var output: String
        /// The element, row-major.
        package var index: Int
        package var expected: CheckValue
        package var actual: CheckValue
    }

    /// The first element of `results` that does not pass; the outputs in the order of `names`. Nil where all do.
    ///
    /// Precondition: `results` has the types and shapes of the expected outputs.
    package func firstDifference(in results: [String: Tensor], names: [String]) -> Difference? {
        for name in names {
            guard let expected = outputs[name], let actual = results[name] else { continue }
            precondition(expected.dtype == actual.dtype && expected.shape == actual.shape, "outputs have their types")
            for index in 0..<expected.elementCount {
                let (wanted, value) = (expected.checkValue(at: index), actual.checkValue(at: index))
                guard value.passes(wanted, within: tolerance) else {
                    return Difference(output: name, index: index, expected: wanted, actual: value)
                }
            }
        }
        return nil
    }

    /// The tolerance of `relative` times the largest magnitude among f32 and f64 outputs, or times 1 where that is less.
    package static func tolerance(_ relative: Double, of outputs: some Sequence<Tensor>) -> Double {
        var largest = 1.0
        for output in outputs {
            for index in 0..<output.elementCount { largest = max(largest, output.checkValue(at: index).magnitude) }
        }
        return largest * relative
    }
}

/// An element of a model's output.
public enum CheckValue: Equatable, Sendable {
    /// A number of an output of f32.
    case f32(Float)
    /// A number of an output of f64.
    case f64(Double)
    /// A number of an output of integers.
    case integer(Int)
    /// A truth value.
    case flag(Bool)
}

extension CheckValue: CustomStringConvertible {
    /// The value, a number in the fewest digits that its type gives back.
    public var description: String {
        switch self {
        case .f32(let value): "\(value)"
        case .f64(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .flag(let value): "\(value)"
        }
    }
}

extension CheckValue {
    /// Whether this is `expected`, or for f32 and f64 within `tolerance` of it. NaN passes nothing.
    fileprivate func passes(_ expected: CheckValue, within tolerance: Double) -> Bool {
        switch (self, expected) {
        case (.f32(let value), .f32(let wanted)): abs(Double(value) - Double(wanted)) <= tolerance
        case (.f64(let value), .f64(let wanted)): abs(value - wanted) <= tolerance
        default: self == expected
        }
    }

    /// What a message adds to an expected value: by how much it may be missed.
    package func within(_ tolerance: Double) -> String {
        switch self {
        case .f32, .f64: " within \(tolerance)"
        case .integer, .flag: ""
        }
    }

    /// How large an f32 or f64 is; 0 of the exact types.
    fileprivate var magnitude: Double {
        switch self {
        case .f32(let value): Double(abs(value))
        case .f64(let value): abs(value)
        case .integer, .flag: 0
        }
    }

    /// Whether JSON has the number.
    package var isFinite: Bool {
        switch self {
        case .f32(let value): value.isFinite
        case .f64(let value): value.isFinite
        case .integer, .flag: true
        }
    }
}

extension Tensor {
    /// The element at `index`, row-major. Precondition: there is one.
    package func checkValue(at index: Int) -> CheckValue {
        precondition((0..<elementCount).contains(index))
        // The tensor has so many elements of its type, as just checked.
        func load<T: BitwiseCopyable>(_ type: T.Type) -> T {
            withUnsafeBytes { $0.load(fromByteOffset: index * MemoryLayout<T>.stride, as: type) }
        }
        return switch dtype {
        case .f32: .f32(load(Float.self))
        case .f64: .f64(load(Double.self))
        case .i8: .integer(Int(load(Int8.self)))
        case .u8: .integer(Int(load(UInt8.self)))
        case .i32: .integer(Int(load(Int32.self)))
        case .i64: .integer(Int(load(Int64.self)))
        case .bool: .flag(load(UInt8.self) != 0)
        case .bf16, .f16: preconditionFailure("no value of a model is stored in halves")
        }
    }

    /// The row at `index` of the first dimension, as `[1, ...]`. Precondition: there is one.
    package func row(_ index: Int) -> Tensor {
        precondition(index < shape.first ?? 0)
        let byteCount = self.byteCount / max(shape[0], 1)
        guard var row = try? Tensor(zeros: [1] + shape.dropFirst(), dtype: dtype) else {
            preconditionFailure("no memory for a row of \(byteCount) bytes")
        }
        withUnsafeBytes { bytes in
            // Rows follow each other, each of so many bytes.
            let source = UnsafeRawBufferPointer(rebasing: bytes[index * byteCount..<(index + 1) * byteCount])
            row.withUnsafeMutableBytes { $0.copyMemory(from: source) }
        }
        return row
    }

    /// The first element that is NaN or infinite; nil where there is none.
    package var firstNonFinite: Int? {
        guard dtype == .f32 || dtype == .f64 else { return nil }
        return (0..<elementCount).first { !checkValue(at: $0).isFinite }
    }
}

extension DType {
    /// Whether the type is a floating-point one, whose values check cases compare within a tolerance.
    package var isFloat: Bool { self == .f32 || self == .f64 }
}

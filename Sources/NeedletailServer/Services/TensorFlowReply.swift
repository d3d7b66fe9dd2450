import NeedletailFormat
import NeedletailTensor

/// What a network gave, as TensorFlow Serving writes it: a single output has no name.
struct TensorFlowReply {
    let outputs: [(name: String, tensor: Tensor)]
    let inColumns: Bool

    init(outputs: [(String, Tensor)], inColumns: Bool) {
        self.outputs = outputs.map { ($0.0, $0.1) }
        self.inColumns = inColumns
    }

    func response() throws(ServerFailure) -> HTTPResponse {
        var values: [(name: String, shape: [Int], numbers: [Double])] = []
        for (name, tensor) in outputs { values.append((name, tensor.shape, try Self.numbers(tensor))) }
        let rowCount = values.first?.shape.first ?? 0
        return .json { json in
            json.beginObject()
            if inColumns {
                json.key("outputs")
                if values.count > 1 { json.beginObject() }
                for value in values {
                    if values.count > 1 { json.key(value.name) }
                    json.nested(value.numbers[...], value.shape[...])
                }
                if values.count > 1 { json.endObject() }
            } else {
                json.key("predictions")
                json.beginArray()
                for row in 0..<rowCount {
                    if values.count > 1 { json.beginObject() }
                    for value in values {
                        if values.count > 1 { json.key(value.name) }
                        let width = value.numbers.count / max(rowCount, 1)
                        json.nested(value.numbers[row * width..<(row + 1) * width], value.shape.dropFirst())
                    }
                    if values.count > 1 { json.endObject() }
                }
                json.endArray()
            }
            json.endObject()
        }
    }

    private static func numbers(_ tensor: Tensor) throws(ServerFailure) -> [Double] {
        do throws(TensorError) {
            switch tensor.dtype {
            // The shortest decimal of the f32 is that of its double rounded so: other digits would say more than there is.
            case .f32: return try tensor.array(of: Float.self).map { Double($0.description) ?? Double($0) }
            case .f64: return try tensor.array(of: Double.self)
            case .i32: return try tensor.array(of: Int32.self).map(Double.init)
            case .i64: return try tensor.array(of: Int64.self).map(Double.init)
            case .i8: return try tensor.array(of: Int8.self).map(Double.init)
            case .u8: return try tensor.array(of: UInt8.self).map(Double.init)
            case .bool: return try tensor.booleans().map { $0 ? 1 : 0 }
            // In these weights alone are stored.
            case .bf16, .f16: break
            }
        } catch { throw .internalError }
        throw .internalError
    }
}

extension JSONWriter {
    /// Arrays in arrays, of these sizes.
    fileprivate mutating func nested(_ numbers: ArraySlice<Double>, _ shape: ArraySlice<Int>) {
        guard let size = shape.first else {
            numberOrNull(numbers.first ?? .nan)
            return
        }
        beginArray()
        let width = size > 0 ? numbers.count / size : 0
        for index in 0..<size {
            let start = numbers.startIndex + index * width
            nested(numbers[start..<start + width], shape.dropFirst())
        }
        endArray()
    }
}

import NeedletailPipeline
import NeedletailTensor

/// The lists among a pipeline's attributes, as the tensors that a model file holds them in.
enum PipelineTensors {
    /// The name of the tensor with the attribute `attribute` of the stage at `index`.
    static func name(_ index: Int, _ attribute: String) -> String { "stages.\(index).\(attribute)" }

    /// The tensors of `pipeline`, by name. Complexity: O(their bytes).
    static func tensors(_ pipeline: TabularPipeline) -> [String: Tensor] {
        var tensors: [String: Tensor] = [:]
        for (index, node) in pipeline.stages.enumerated() {
            for (attribute, value) in node.stage.attributes.values {
                tensors[name(index, attribute)] = tensor(value)
            }
        }
        return tensors
    }

    /// The tensor of a list; nil for single values.
    private static func tensor(_ value: StageAttributes.Value) -> Tensor? {
        switch value {
        case .numbers(let values): try? Tensor(values, shape: [values.count])
        case .integers(let values): try? Tensor(values, shape: [values.count])
        case .texts(let texts):
            { bytes in try? Tensor(bytes, shape: [bytes.count]) }(texts.flatMap(bytes))
        case .integer, .number, .flag, .text: nil
        }
    }

    /// A text's number of bytes, as four bytes from the lowest, and its UTF-8.
    private static func bytes(_ text: String) -> [UInt8] {
        let count = UInt32(text.utf8.count)
        return (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + Array(text.utf8)
    }

    /// The list that the tensor called `name` holds: numbers of f64, integers of i32, texts of u8.
    static func value(_ name: String, _ tensor: Tensor) throws(ModelFileError) -> StageAttributes.Value {
        guard [.f64, .i32, .u8].contains(tensor.dtype) else {
            throw .unsupportedDType(tensor: name, actual: tensor.dtype.rawValue)
        }
        guard tensor.shape.count == 1 else {
            throw .invalidList(tensor: name, expected: "one dimension", actual: "\(tensor.shape)")
        }
        switch tensor.dtype {
        case .f64: return .numbers(tensor.withUnsafeBytes { load($0, tensor.elementCount) })
        case .i32: return .integers(tensor.withUnsafeBytes { load($0, tensor.elementCount) })
        default:
            let (texts, end) = tensor.withUnsafeBytes(texts)
            guard end == tensor.byteCount else {
                throw .invalidList(
                    tensor: name, expected: "texts in UTF-8, each behind its number of bytes",
                    actual: "bytes from \(end) on")
            }
            return .texts(texts)
        }
    }

    /// Precondition: `bytes` are those of `count` elements.
    private static func load<Element: BitwiseCopyable>(_ bytes: UnsafeRawBufferPointer, _ count: Int) -> [Element] {
        (0..<count).map {
            bytes.loadUnaligned(fromByteOffset: $0 * MemoryLayout<Element>.stride, as: Element.self)
        }
    }

    /// The texts from the first byte on, and where they end: before the first that is none, or at the end of all.
    private static func texts(_ bytes: UnsafeRawBufferPointer) -> (texts: [String], end: Int) {
        var texts: [String] = []
        var place = 0
        while bytes.count - place >= 4 {
            let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
            let start = place + 4
            guard count <= bytes.count - start,
                let text = String(
                    validating: UnsafeRawBufferPointer(rebasing: bytes[start..<start + count]), as: UTF8.self)
            else { break }
            texts.append(text)
            place = start + count
        }
        return (texts, place)
    }
}

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

    /// The list that a tensor holds: numbers of f64, integers of i32, texts of u8; nil where it holds none of these.
    static func value(_ tensor: Tensor) -> StageAttributes.Value? {
        guard tensor.shape.count == 1 else { return nil }
        return tensor.withUnsafeBytes { bytes in
            switch tensor.dtype {
            case .f64: .numbers(load(bytes, tensor.elementCount))
            case .i32: .integers(load(bytes, tensor.elementCount))
            case .u8: texts(bytes).map { .texts($0) }
            default: nil
            }
        }
    }

    /// Precondition: `bytes` are those of `count` elements.
    private static func load<Element: BitwiseCopyable>(_ bytes: UnsafeRawBufferPointer, _ count: Int) -> [Element] {
        (0..<count).map {
            bytes.loadUnaligned(fromByteOffset: $0 * MemoryLayout<Element>.stride, as: Element.self)
        }
    }

    private static func texts(_ bytes: UnsafeRawBufferPointer) -> [String]? {
        var texts: [String] = []
        var place = 0
        while place < bytes.count {
            guard bytes.count - place >= 4 else { return nil }
            let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
            place += 4
            guard count <= bytes.count - place,
                let text = String(
                    validating: UnsafeRawBufferPointer(rebasing: bytes[place..<place + count]), as: UTF8.self)
            else { return nil }
            texts.append(text)
            place += count
        }
        return texts
    }
}

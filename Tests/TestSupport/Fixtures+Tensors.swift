import NeedletailFormat

/// A safetensors fixture: its tensors' bytes and shapes by name, and the JSON under `case` of its metadata.
package struct TensorFixture {
    package let bytes: [String: [UInt8]]
    package let shapes: [String: [Int]]
    /// As safetensors writes them: `F32`.
    package let dtypes: [String: String]
    package let caseJSON: String

    /// The fixture at `relative`, such as `kernels/casts.safetensors`.
    package init(_ relative: String) throws { try self.init(at: Fixtures.path(relative)) }

    /// The file at `path`.
    package init(at path: String) throws {
        let reader = try SafetensorsReader(FileBytes(contentsOfFile: path, access: .read))
        var bytes: [String: [UInt8]] = [:]
        var shapes: [String: [Int]] = [:]
        var dtypes: [String: String] = [:]
        for index in 0..<reader.tensorCount {
            let tensor = reader.tensor(at: index)
            bytes[tensor.name] = tensor.bytes.withUnsafeBytes { Array($0) }
            shapes[tensor.name] = tensor.shape
            dtypes[tensor.name] = tensor.dtype.rawValue
        }
        (self.bytes, self.shapes, self.dtypes, caseJSON) = (bytes, shapes, dtypes, reader.metadata("case") ?? "")
    }
}

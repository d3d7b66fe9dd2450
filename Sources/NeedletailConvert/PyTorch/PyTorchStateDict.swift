import NeedletailFormat

/// The tensors of a state dict by their names, in the order of the file, without `module.` and its like before all names.
package struct PyTorchStateDict: Sendable {
    /// The forms in which state dicts are saved.
    package enum Container: String, Sendable {
        /// By `torch.save`, since 1.6.
        case archive = "PyTorch archive"
        /// By `torch.save` before.
        case legacy = "PyTorch legacy file"
        case safetensors = "safetensors"
    }

    package let container: Container
    package let tensors: [PyTorchTensor]
    private let places: [String: Int]

    /// What wrappers of models put before all names.
    private static let wrappers = ["module.", "_orig_mod.", "model."]
    /// Most wrappers inside each other.
    private static let wrapperLimit = 8

    /// - Throws: `PyTorchError.tooLarge` where the tensors have more than four times the bytes of the file, or 1 MiB.
    init(
        _ container: Container, _ tensors: [PyTorchTensor], fileByteCount: Int
    ) throws(PyTorchError) {
        let byteLimit = max(1 << 20, 4 * fileByteCount)
        var left = byteLimit
        for tensor in tensors {
            // Views may share bytes, and a stride of 0 takes one element for many.
            guard tensor.byteCount <= left else { throw .tooLarge(byteLimit: byteLimit) }
            left -= tensor.byteCount
        }
        self.container = container
        self.tensors = tensors
        places = Dictionary(tensors.indices.map { (tensors[$0].name, $0) }) { $1 }
    }

    /// The tensor called `name`.
    package subscript(name: String) -> PyTorchTensor? {
        places[name].map { tensors[$0] }
    }

    /// The names, in the order of the file.
    package var names: [String] { tensors.map(\.name) }

    /// What stands before all of `names` because models were wrapped; these are cut off.
    static func wrapper(of names: some Collection<String>) -> String {
        var prefix = ""
        guard !names.isEmpty else { return prefix }
        for _ in 0..<wrapperLimit {
            guard let next = wrappers.first(where: { wrapper in names.allSatisfy { $0.hasPrefix(prefix + wrapper) } })
            else { break }
            prefix += next
        }
        return prefix
    }
}

import NeedletailFormat

/// A model file put together from the text of its parts, valid or not: `y = x · scale + shift` over rows of two values.
struct RawModel {
    /// `__metadata__` but the digest, in order.
    var metadata: [(key: String, value: String)] = [
        ("needletail.format_version", "1"),
        ("needletail.model", #"{"name":"raw","version":"1"}"#),
        ("needletail.graph", graph(nodes: [node()])),
        ("needletail.task", #"{"kind":"generic"}"#),
        ("needletail.tensors", layouts(["scale", "shift"])),
        ("needletail.provenance", #"{"sources":[],"framework":"none","converter":"none"}"#),
        ("needletail.check", #"[{"inputs":{"x":[1,2]},"outputs":{"y":[0,0]},"tolerance":0}]"#),
    ]
    var tensors = [vector("scale"), vector("shift")]

    /// The value under a key without its `needletail.`.
    subscript(key: String) -> String? {
        get { metadata.first { $0.key == "needletail.\(key)" }?.value }
        set {
            guard let index = metadata.firstIndex(where: { $0.key == "needletail.\(key)" }) else {
                if let newValue { metadata.append(("needletail.\(key)", newValue)) }
                return
            }
            if let newValue { metadata[index].value = newValue } else { metadata.remove(at: index) }
        }
    }

    /// The file, with its digest.
    func bytes() throws -> [UInt8] {
        try SafetensorsWriter(tensors: tensors, metadata: metadata, digestKey: "needletail.sha256").bytes()
    }

    /// Opens the file.
    @discardableResult
    func read() throws -> ModelFile {
        try ModelFile(FileBytes(bytes()))
    }

    /// Sixteen zeros.
    static func vector(_ name: String) -> SafetensorsWriter.Tensor {
        .init(name: name, dtype: .f32, shape: [16], bytes: FileBytes([UInt8](repeating: 0, count: 64)))
    }

    static func graph(input: String = "x", shape: String = "[-1,2]", nodes: [String], output: String = "y") -> String {
        #"{"inputs":[{"name":"\#(input)","dtype":"f32","shape":\#(shape)}],"outputs":["\#(output)"],"nodes":["#
            + nodes.joined(separator: ",") + "]}"
    }

    static func node(
        _ name: String = "n", _ op: String = "scaleShift", _ inputs: [String] = ["x", "scale", "shift"],
        _ output: String = "y"
    ) -> String {
        let names = inputs.map { "\"\($0)\"" }.joined(separator: ",")
        return #"{"name":"\#(name)","op":"\#(op)","inputs":[\#(names)],"outputs":["\#(output)"]}"#
    }

    static func layouts(_ names: some Sequence<String>, shape: String = "[2]") -> String {
        "{" + names.map { #""\#($0)":{"layout":"panels16","shape":\#(shape)}"# }.joined(separator: ",") + "}"
    }
}

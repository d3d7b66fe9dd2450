import NeedletailFormat

extension RawModel {
    /// A model file with a pipeline put together from the text of its parts, valid or not.
    init(columns: [String], stages: [String], outputs: [String], lists: [SafetensorsWriter.Tensor] = []) {
        self.init()
        self["graph"] = nil
        self["check"] = nil
        self["tensors"] = "{}"
        let outputs = outputs.map { "\"\($0)\"" }.joined(separator: ",")
        self["pipeline"] =
            #"{"columns":[\#(columns.joined(separator: ","))],"stages":[\#(stages.joined(separator: ","))],"#
            + #""outputs":[\#(outputs)]}"#
        tensors = lists
    }

    /// A column of numbers or texts, or with `count` a vector.
    static func column(_ name: String, _ kind: String = "number", count: Int? = nil) -> String {
        let count = count.map { ",\"count\":\($0)" } ?? ""
        return #"{"name":"\#(name)","kind":"\#(kind)"\#(count)}"#
    }

    static func stage(
        _ kind: String, _ inputs: [String], _ outputs: [String], _ attributes: String = "", name: String = "s"
    ) -> String {
        let text = { (names: [String]) in "[" + names.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
        let attributes = attributes.isEmpty ? "" : ",\"attributes\":{\(attributes)}"
        return
            #"{"name":"\#(name)","kind":"\#(kind)","inputs":\#(text(inputs)),"outputs":\#(text(outputs))\#(attributes)}"#
    }

    /// An attribute whose list is the tensor `tensor`.
    static func list(_ name: String, _ tensor: String) -> String { #""\#(name)":{"tensor":"\#(tensor)"}"# }

    static func numbers(_ name: String, _ values: [Double]) -> SafetensorsWriter.Tensor {
        .init(name: name, dtype: .f64, shape: [values.count], bytes: FileBytes(values.withUnsafeBytes(Array.init)))
    }

    static func integers(_ name: String, _ values: [Int32]) -> SafetensorsWriter.Tensor {
        .init(name: name, dtype: .i32, shape: [values.count], bytes: FileBytes(values.withUnsafeBytes(Array.init)))
    }

    static func texts(_ name: String, _ values: some Sequence<String>) -> SafetensorsWriter.Tensor {
        var bytes: [UInt8] = []
        for value in values {
            withUnsafeBytes(of: UInt32(value.utf8.count).littleEndian) { bytes += $0 }
            bytes += value.utf8
        }
        return .init(name: name, dtype: .u8, shape: [bytes.count], bytes: FileBytes(bytes))
    }
}

import NeedletailGraph
import NeedletailTensor

extension JSONWriter {
    /// `needletail.check`.
    mutating func checks(_ checks: [CheckCase]) {
        beginArray()
        for check in checks {
            beginObject()
            if !check.sizes.isEmpty {
                key("sizes")
                beginObject()
                for (index, size) in check.sizes.sorted(by: { $0.key < $1.key }) {
                    key(String(TensorType.free(index)))
                    integer(size)
                }
                endObject()
            }
            for (key, values) in [("inputs", check.inputs), ("outputs", check.outputs)] {
                self.key(key)
                beginObject()
                for (name, row) in values.sorted(by: { $0.key < $1.key }) {
                    array(name, 0..<row.elementCount) { json, index in
                        switch row.checkValue(at: index) {
                        case .f32(let value): json.numberOrNull(value)
                        case .f64(let value): json.numberOrNull(value)
                        case .integer(let value): json.integer(value)
                        case .flag(let value): json.bool(value)
                        }
                    }
                }
                endObject()
            }
            member("tolerance", check.tolerance)
            endObject()
        }
        endArray()
    }
}

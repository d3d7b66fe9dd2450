/// Writes the text format 0.0.4 of Prometheus (prometheus.io, "Exposition formats").
package struct PrometheusText: Sendable {
    private(set) var bytes: [UInt8] = []

    init() {}

    /// What a metric is: stands before its samples.
    mutating func head(_ name: String, _ kind: MetricKind, _ help: String) {
        append("# HELP \(name) \(Self.escaped(help, quotationMarks: false))\n# TYPE \(name) \(kind.rawValue)\n")
    }

    /// One sample; `labels` are written out already, such as `model="lung"`, or are empty.
    mutating func sample(_ name: String, _ labels: String, _ value: Double) {
        append(labels.isEmpty ? name : "\(name){\(labels)}")
        append(" \(Self.number(value))\n")
    }

    /// A metric of one sample without labels.
    mutating func metric(_ name: String, _ kind: MetricKind, _ help: String, _ value: Double) {
        head(name, kind, help)
        sample(name, "", value)
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Labels as they stand between the braces.
    static func labels(_ labels: some Sequence<(String, String)>) -> String {
        labels.map { "\($0)=\"\(escaped($1, quotationMarks: true))\"" }.joined(separator: ",")
    }

    /// The value in the fewest digits that give it back, whole numbers without a point.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        if value == value.rounded(), abs(value) < 0x1p53 { return Int64(value).description }
        return value.description
    }

    static func escaped(_ text: String, quotationMarks: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where quotationMarks: result += "\\\""
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Whether a metric may be called so.
    static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return false
        }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: ":"):
                true
            default: false
            }
        }
    }
}

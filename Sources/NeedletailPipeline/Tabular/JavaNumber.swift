/// Numbers as the texts that Java writes of them, with which Spark compares them to labels.
package enum JavaNumber {
    /// `Double.toString(value)` of Java 19 and newer: the fewest digits that give the value back, `1.0`, `1.0E10`, `NaN`.
    ///
    /// Older versions of Java write one digit too many for some numbers.
    package static func text(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        let sign = value.sign == .minus ? "-" : ""
        if value.isInfinite { return sign + "Infinity" }
        if value == 0 { return sign + "0.0" }
        var (digits, exponent) = decimal(value.magnitude)
        // `exponent`: the value is 0.d1d2d3… times ten to it.
        if (-2...7).contains(exponent) {
            if exponent <= 0 { return sign + "0." + String(repeating: "0", count: -exponent) + text(digits) }
            while digits.count <= exponent { digits.append(0) }
            return sign + text(digits.prefix(exponent)) + "." + text(digits.dropFirst(exponent))
        }
        let fraction = digits.count > 1 ? text(digits.dropFirst()) : "0"
        return "\(sign)\(digits[0]).\(fraction)E\(exponent - 1)"
    }

    /// The place in `labels` of each number that Java may have written as one of them, by the number's bits.
    ///
    /// A double comes before a float of the same text: `0.1` is the label of both, and they are two numbers. Whole numbers
    /// without a fraction are taken where `integers` says that these are of no type of their own. Complexity: O(labels).
    static func indices(of labels: [String], integers: Bool) -> [UInt64: Int] {
        var indices: [UInt64: Int] = [:]
        var floats: [(bits: UInt64, index: Int)] = []
        for (index, label) in labels.enumerated() {
            guard let value = value(of: label, integers: integers) else { continue }
            if indices[value.bitPattern] == nil { indices[value.bitPattern] = index }
            if let float = Float(label), float.isFinite, float != 0 || value == 0 {
                floats.append((Double(float).bitPattern, index))
            }
        }
        for (bits, index) in floats where indices[bits] == nil { indices[bits] = index }
        return indices
    }

    /// The number that Java writes as `label`, with as many digits as it may; nil for other texts.
    ///
    /// Java before 19 writes more digits than it must for some numbers, so that the value counts, and of the text the form: no
    /// leading zeros, no zeros behind, an exponent where the number is below 0.001 or from ten million on.
    static func value(of label: String, integers: Bool) -> Double? {
        switch label {
        case "NaN": return .nan
        case "Infinity": return .infinity
        case "-Infinity": return -.infinity
        default: break
        }
        guard label.utf8.count <= 32 else { return nil }
        if integers, let integer = Int64(label), String(integer) == label, let value = Double(exactly: integer) {
            return value
        }
        let magnitude = label.utf8.first == 0x2D ? label.dropFirst() : label[...]
        let parts = magnitude.split(separator: "E", omittingEmptySubsequences: false)
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, mantissa.count == 2, let whole = mantissa[0].utf8.first,
            mantissa.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            mantissa[0].utf8.count == 1 || whole != 0x30, mantissa[1] == "0" || mantissa[1].utf8.last != 0x30,
            let value = Double(label), value.isFinite
        else { return nil }
        if parts.count == 2 {
            guard let exponent = Int(parts[1]), String(exponent) == parts[1], mantissa[0].utf8.count == 1,
                whole != 0x30,
                !(-3..<7).contains(exponent)
            else { return nil }
        } else {
            guard value == 0 || (1e-3..<1e7).contains(value.magnitude) else { return nil }
        }
        return value
    }

    private static func text(_ digits: some Sequence<Int>) -> String { digits.map(String.init).joined() }

    /// The fewest digits that give `value`, which is above 0, back, and the exponent of ten before the first.
    private static func decimal(_ value: Double) -> (digits: [Int], exponent: Int) {
        // Swift writes the same digits: 0.001, 123456.0, 1e-05, 1.5e+20.
        let parts = value.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let whole = mantissa[0]
        var digits = (String(whole) + (mantissa.count > 1 ? String(mantissa[1]) : "")).compactMap(\.wholeNumberValue)
        var exponent = whole.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        while digits.count > 1, digits[0] == 0 {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.count > 1, digits.last == 0 { digits.removeLast() }
        return (digits, exponent)
    }
}

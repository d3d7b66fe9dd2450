import NeedletailFormat

/// The control of a field on a page: label with unit, control with limits, hint, and where a fault is told.
struct FieldControl {
    let id: String
    let label: String
    let rule: FieldRule

    var html: HTML {
        let unit = Self.unit(rule.unit)
        let shown: HTML = unit.isEmpty ? "" : " <span class=\"unit\">(\(unit))</span>"
        let hint = self.hint
        return """
            <div><label for="\(id)">\(label)\(shown)</label>
            \(control)
            <span class="hint" id="\(id)-hint">\(hint)</span><span class="fault" id="\(id)-fault"></span></div>
            """
    }

    private var control: HTML {
        var attributes: HTML = "id=\"\(id)\" name=\"\(rule.name)\" aria-describedby=\"\(id)-hint \(id)-fault\""
        if rule.isNullable { attributes += " data-null=\"true\"" }
        if rule.isRequired {
            if !rule.isNullable { attributes += " required" }
            if let sample { attributes += " data-sample=\"\(sample)\"" }
        }
        if let choices {
            let options = choices.map { "<option value=\"\($0.value)\">\($0.text)</option>" as HTML }
            if rule.kind == .integer { attributes += " data-kind=\"number\"" }
            return """
                <select \(attributes)><option value="">\(none)</option>\
                \(HTML(lines: options))</select>
                """
        }
        if rule.kind == .text { return "<input type=\"text\" \(attributes)>" }
        if let limits = rule.limits {
            attributes += " min=\"\(FieldRule.text(limits.lowerBound))\" max=\"\(FieldRule.text(limits.upperBound))\""
        }
        if let usual {
            attributes +=
                " data-low=\"\(FieldRule.text(usual.lowerBound))\" data-high=\"\(FieldRule.text(usual.upperBound))\""
        }
        let (step, mode) = rule.kind == .integer ? ("1", "numeric") : ("any", "decimal")
        attributes += " step=\"\(step)\" inputmode=\"\(mode)\""
        return "<input type=\"number\" data-kind=\"number\" \(attributes)>"
    }

    /// What stands where nothing is chosen.
    private var none: String {
        if rule.isNullable { return "Not known" }
        return rule.isRequired ? "Choose" : "As the model has it"
    }

    /// What may be chosen, where that is little.
    private var choices: [(value: String, text: String)]? {
        switch rule.kind {
        case .category(let words, _): return words.map { ($0, $0) }
        case .integer where rule.limits == 0...1: return [("0", "0: no"), ("1", "1: yes")]
        case .integer, .number, .text, .vector: return nil
        }
    }

    /// The range that needs no second look, where it is narrower than the limits.
    private var usual: ClosedRange<Double>? { rule.reference == rule.limits ? nil : rule.reference }

    /// The example as the control has it; the first word where the example is none of them.
    private var sample: String? {
        switch rule.example {
        case .integer(let value): return choice("\(value)")
        case .number(let value): return choice(FieldRule.text(value))
        case .string(let text): return choice(text)
        default: return nil
        }
    }

    private func choice(_ text: String) -> String {
        guard let choices, !choices.contains(where: { $0.value == text }) else { return text }
        return choices.first?.value ?? text
    }

    private var hint: String {
        var parts: [String] = []
        if let usual { parts.append("Usual \(Self.text(usual))") }
        if let limits = rule.limits, choices == nil { parts.append("allowed \(Self.text(limits))") }
        let ranges = parts.joined(separator: "; ")
        let first = ranges.prefix(1).uppercased() + ranges.dropFirst()
        let missing = rule.isNullable ? "May be left empty." : ""
        return [rule.help, first, missing].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func text(_ range: ClosedRange<Double>) -> String {
        "\(FieldRule.text(range.lowerBound)) to \(FieldRule.text(range.upperBound))"
    }

    /// A field's name in words: `Blood_Pressure` as `Blood Pressure`.
    static func words(_ name: String) -> String {
        let words = name.split(whereSeparator: { $0 == "_" || $0 == " " }).map { $0 == "ecg" ? "ECG" : String($0) }
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A unit of UCUM as people write it; nothing where there is none.
    static func unit(_ unit: String) -> String {
        switch unit {
        case "1": return ""
        case "a": return "years"
        case "d": return "days"
        case "/min": return "per minute"
        default: break
        }
        // Annotations and the marks of pressure lose their brackets, and a 2 or 3 at the end is a power.
        var text = String(unit.filter { !"{}[]".contains($0) })
        for (digit, power) in [("2", "²"), ("3", "³")] where text.hasSuffix(digit) && text.count > 1 {
            text = text.dropLast() + power
        }
        return text.hasPrefix("u") && text != "unit" ? "µ" + text.dropFirst() : text
    }
}

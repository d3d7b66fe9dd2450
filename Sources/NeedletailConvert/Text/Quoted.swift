/// `text` from a file, fit for a message: in quotation marks, at most 80 characters of it, control characters escaped.
func quoted(_ text: String) -> String {
    let longest = 80
    var result = "\""
    for scalar in text.unicodeScalars.prefix(longest) {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
            result += "\\u{\(String(scalar.value, radix: 16))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    if text.unicodeScalars.count > longest { result += "…" }
    return result + "\""
}

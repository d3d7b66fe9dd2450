/// Appends `field` to `text` as CSV writes it: in quotation marks where it needs them.
package func appendCSVField(_ field: String, to text: inout [UInt8]) {
    append(field.utf8, to: &text)
}

/// Appends the field of the bytes `field` to `text`; see `appendCSVField(_:to:)` of texts.
package func appendCSVField(_ field: ArraySlice<UInt8>, to text: inout [UInt8]) {
    append(field, to: &text)
}

@inline(__always)
private func append(_ field: some Collection<UInt8>, to text: inout [UInt8]) {
    var needsQuotes = false
    for byte in field
    where byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    {
        needsQuotes = true
        break
    }
    guard needsQuotes else {
        text.append(contentsOf: field)
        return
    }
    text.append(UInt8(ascii: "\""))
    for byte in field {
        if byte == UInt8(ascii: "\"") { text.append(byte) }
        text.append(byte)
    }
    text.append(UInt8(ascii: "\""))
}

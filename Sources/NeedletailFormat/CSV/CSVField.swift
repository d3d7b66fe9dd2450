/// Appends `field` to `text` as CSV writes it: in quotation marks where it needs them.
package func appendCSVField(_ field: String, to text: inout [UInt8]) {
    let needsQuotes = field.utf8.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else {
        text.append(contentsOf: field.utf8)
        return
    }
    text.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
        if byte == UInt8(ascii: "\"") { text.append(byte) }
        text.append(byte)
    }
    text.append(UInt8(ascii: "\""))
}

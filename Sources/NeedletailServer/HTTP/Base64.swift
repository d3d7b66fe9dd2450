/// Base64 with the alphabet of RFC 4648, 4, read strictly: padded, no line breaks, no bits left over.
public enum Base64 {
    /// Why a text is not base64.
    public enum Failure: Error, Equatable, CustomStringConvertible {
        /// That byte is none of the alphabet's.
        case badByte(byteOffset: Int)
        /// The text's length is no multiple of four: it was cut, or has no padding.
        case badLength(byteCount: Int)
        /// `=` anywhere but in the last one or two places.
        case badPadding(byteOffset: Int)
        /// The last byte before the padding has bits that stand for nothing, so that two texts would mean the same.
        case bitsLeftOver(byteOffset: Int)
        /// The text begins with `data:`, which was not allowed, or is not `data:...;base64,`.
        case badDataPrefix

        /// The reason in words.
        public var description: String {
            switch self {
            case .badByte(let offset): "byte \(offset) is not of the base64 alphabet"
            case .badLength(let count): "\(count) bytes are no multiple of four: base64 needs its padding"
            case .badPadding(let offset): "byte \(offset): padding anywhere but at the end"
            case .bitsLeftOver(let offset): "byte \(offset): bits left over before the padding"
            case .badDataPrefix: "a data URL that is not one of base64, or not allowed"
            }
        }
    }

    /// The bytes that the text stands for.
    ///
    /// - allowsDataPrefix: whether `data:...;base64,` may stand before it, as in a page's data URLs; byte offsets then still count
    ///   from the beginning of the text.
    ///
    /// Complexity: O(bytes). The output takes three quarters of the text.
    public static func decode(_ text: some StringProtocol, allowsDataPrefix: Bool = false) throws(Failure) -> [UInt8] {
        if let bytes = text.utf8.withContiguousStorageIfAvailable({ bytes in
            Result<[UInt8], Failure>(catching: { () throws(Failure) in
                try decode(bytes, allowsDataPrefix: allowsDataPrefix)
            })
        }) {
            return try bytes.get()
        }
        let copy = Array(text.utf8)
        return try Result<[UInt8], Failure>(catching: { () throws(Failure) in
            try copy.withUnsafeBufferPointer { bytes throws(Failure) in
                try decode(bytes, allowsDataPrefix: allowsDataPrefix)
            }
        }).get()
    }

    private static func decode(
        _ text: UnsafeBufferPointer<UInt8>, allowsDataPrefix: Bool
    ) throws(Failure) -> [UInt8] {
        var start = 0
        if text.starts(with: "data:".utf8) {
            let mark = Array(";base64,".utf8)
            // The prefix is short: types and parameters.
            guard allowsDataPrefix, let comma = text.prefix(1024).firstIndex(of: UInt8(ascii: ",")),
                text[...comma].suffix(mark.count).elementsEqual(mark)
            else { throw .badDataPrefix }
            start = comma + 1
        }
        let count = text.count - start
        guard count % 4 == 0 else {
            if let place = (start..<text.count).first(where: { values[Int(text[$0])] > 64 }) {
                throw .badByte(byteOffset: place)
            }
            throw .badLength(byteCount: count)
        }
        guard count > 0 else { return [] }
        let paddingCount = text.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count / 4 * 3)
        var group: UInt32 = 0
        for place in start..<text.count - paddingCount {
            let value = values[Int(text[place])]
            guard value < 64 else {
                throw value == 64 ? .badPadding(byteOffset: place) : .badByte(byteOffset: place)
            }
            group = group << 6 | UInt32(value)
            guard (place - start) % 4 == 3 else { continue }
            bytes.append(UInt8(truncatingIfNeeded: group >> 16))
            bytes.append(UInt8(truncatingIfNeeded: group >> 8))
            bytes.append(UInt8(truncatingIfNeeded: group))
        }
        guard paddingCount > 0 else { return bytes }
        guard group & (paddingCount == 1 ? 0x3 : 0xf) == 0 else {
            throw .bitsLeftOver(byteOffset: text.count - paddingCount - 1)
        }
        bytes.append(UInt8(truncatingIfNeeded: group >> (paddingCount == 1 ? 10 : 4)))
        if paddingCount == 1 { bytes.append(UInt8(truncatingIfNeeded: group >> 2)) }
        return bytes
    }

    /// The text that stands for the bytes, padded.
    ///
    /// Complexity: O(bytes).
    public static func encode(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var (group, count): (UInt32, Int) = (0, 0)
        func append(_ digitCount: Int) {
            for digit in 0..<4 {
                text.append(
                    digit < digitCount ? alphabet[Int(group >> UInt32(18 - 6 * digit) & 63)] : UInt8(ascii: "="))
            }
        }
        for byte in bytes {
            group |= UInt32(byte) << UInt32(16 - 8 * count)
            count += 1
            guard count == 3 else { continue }
            append(4)
            (group, count) = (0, 0)
        }
        if count > 0 { append(count + 1) }
        return String(decoding: text, as: UTF8.self)
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// What each byte stands for: 64 for the padding, 65 for those that stand for nothing.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 65, count: 256)
        for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
        values[Int(UInt8(ascii: "="))] = 64
        return values
    }()
}

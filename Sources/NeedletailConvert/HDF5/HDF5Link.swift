import NeedletailFormat

/// A name in a group and what it stands for.
///
/// Source: HDF5 File Format Specification 3.0, IV.A.2.g "The Link Message" (version 1).
struct HDF5Link: Sendable {
    enum Target: Sendable {
        /// The address of an object header.
        case hard(Int)
        /// A path in this file.
        case soft(String)
        /// A path in another file.
        case external(file: String, path: String)
        /// A kind of link that only its writer knows.
        case other(type: Int)
    }

    let name: String
    let target: Target

    init(name: String, target: Target) {
        self.name = name
        self.target = target
    }

    /// Reads a link message.
    init(_ data: FileBytes, _ storage: HDF5Storage) throws(HDF5Error) {
        var cursor = HDF5Cursor(storage, .link, over: data)
        try cursor.version(1...1)
        let flags = try cursor.uint8()
        let type = flags & 0x08 != 0 ? try cursor.uint8() : 0
        // The order of creation and the character set, of which both kinds are UTF-8.
        try cursor.skip((flags & 0x04 != 0 ? 8 : 0) + (flags & 0x10 != 0 ? 1 : 0))
        name = try cursor.text(try cursor.count("name size", byteCount: 1 << (flags & 0x03)))
        switch type {
        case 0: target = .hard(try cursor.address())
        case 1: target = .soft(try cursor.text(try cursor.uint16()))
        case 64:
            let byteCount = try cursor.uint16()
            let end = cursor.position + byteCount
            // Version and flags, both zero; then two texts, each ended by a zero.
            try cursor.skip(1)
            let file = try Self.text(&cursor, end: end)
            target = .external(file: file, path: try Self.text(&cursor, end: end))
        default: target = .other(type: type)
        }
    }

    private static func text(_ cursor: inout HDF5Cursor, end: Int) throws(HDF5Error) -> String {
        let start = cursor.position
        while cursor.position < end, try cursor.uint8() != 0 {}
        let byteCount = cursor.position - start
        guard let text = cursor.bytes.slice(at: start, byteCount: max(0, byteCount - 1))?.string() else {
            throw .invalidText(offset: cursor.bytes.fileOffset + start)
        }
        return text
    }
}

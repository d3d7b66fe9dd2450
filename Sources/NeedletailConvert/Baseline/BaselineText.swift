package import NeedletailFormat

/// CSV text that comes piece by piece, for the baseline of a model.
package struct BaselineText {
    /// What messages, and the model file, call it.
    let name: String
    let read: CSVReader.Source

    package init(name: String, read: @escaping CSVReader.Source) {
        self.name = name
        self.read = read
    }

    /// The file at `path`.
    init(path: String) throws(FileError) {
        let stream = try FileStream(path)
        self.init(name: path, read: stream.read)
    }
}

/// Text on its way to a reader, and the digest of what has gone by.
final class HashedText {
    private let read: CSVReader.Source
    private var hash = SHA256()

    init(_ read: @escaping CSVReader.Source) {
        self.read = read
    }

    func next(_ buffer: UnsafeMutableRawBufferPointer) -> CSVReader.ReadResult {
        let result = read(buffer)
        if case .bytes(let count) = result, count > 0 {
            // A source gives no more bytes than the buffer has room for.
            hash.update(UnsafeRawBufferPointer(rebasing: buffer.prefix(count)))
        }
        return result
    }

    /// The digest of all that was read, in hexadecimal. Precondition: called once.
    func digest() -> String { hash.finalizeHexadecimal() }
}

/// The header of a safetensors file, checked, as a compact table into its own text.
///
/// No tree is built and no name decoded: at its peak, sorting included, a tensor takes 42 bytes of heap and a metadata
/// key 30, so that a hostile header is refused within 2 x its bytes + 1 MiB. The text is read twice, first to check the
/// grammar and to count, so that the tables are allocated once.
struct SafetensorsHeader: Sendable {
    /// The most tensors that are accepted.
    static let tensorLimit = 65_536
    /// The most keys in `__metadata__` that are accepted.
    static let metadataKeyLimit = 65_536
    /// The most dimensions of a tensor that are accepted.
    static let rankLimit = 8
    /// The most bytes of a tensor's name that are accepted.
    static let nameByteLimit = 1024
    /// The member of the header that is no tensor.
    static let metadataName = "__metadata__"

    /// The place of a string in the header's text, without its quotation marks.
    struct TextPlace: Sendable {
        let start: UInt32
        let byteCount: UInt32
        let hasEscapes: Bool
    }

    /// What the header says of a tensor.
    struct Tensor: Sendable {
        let name: TextPlace
        let dtype: SafetensorsDType
        /// Where in the text the array of sizes begins.
        let shapeStart: UInt32
        /// Where the bytes lie, from the end of the header.
        let begin: Int
        let end: Int
    }

    /// A key of `__metadata__` and its value.
    struct MetadataEntry: Sendable {
        let key: TextPlace
        let value: TextPlace
    }

    /// The JSON text, any padding included.
    let text: FileBytes
    /// In the order of the text.
    var tensors: [Tensor] = []
    var metadata: [MetadataEntry] = []
    /// Indices into `tensors` by name, byte by byte.
    var tensorsByName: [UInt32] = []

    /// Reads and checks a header.
    ///
    /// - text: the header without its length, at most 16 MiB.
    /// - dataByteCount: the bytes that follow it in the file.
    init(text: FileBytes, dataByteCount: Int) throws(SafetensorsError) {
        self.text = text
        guard text[0] == UInt8(ascii: "{") else {
            throw .headerStart(byteOffset: text.fileOffset, actual: text[0])
        }
        let counts = try Self.count(text)
        tensors.reserveCapacity(counts.tensors)
        metadata.reserveCapacity(counts.metadataKeys)
        try readTables()
        try checkMetadataKeys()
        try indexNames()
        try checkCoverage(dataByteCount: dataByteCount)
    }

    /// Checks the grammar of the whole text, and counts what the tables will hold.
    private static func count(_ text: FileBytes) throws(SafetensorsError) -> (tensors: Int, metadataKeys: Int) {
        var reader = Reader(text)
        var tensors = 0
        var metadataKeys = 0
        try reader.beginObject()
        while let name = try reader.nextKey() {
            let isMetadata = name.isEqual(to: metadataName)
            if isMetadata, try reader.peek() == .object {
                try reader.beginObject()
                while let key = try reader.nextKey() {
                    metadataKeys += 1
                    guard metadataKeys <= metadataKeyLimit else {
                        throw .tooManyMetadataKeys(byteOffset: key.raw.fileOffset, limit: metadataKeyLimit)
                    }
                    try reader.skipValue()
                }
            } else {
                tensors += isMetadata ? 0 : 1
                guard tensors <= tensorLimit else {
                    throw .tooManyTensors(byteOffset: name.raw.fileOffset, limit: tensorLimit)
                }
                try reader.skipValue()
            }
        }
        try reader.end()
        return (tensors, metadataKeys)
    }
}

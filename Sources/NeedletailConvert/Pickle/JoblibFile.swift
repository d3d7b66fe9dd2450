package import NeedletailFormat

/// A file that `joblib.dump` or `pickle.dump` wrote: a pickle, or one compressed as a whole.
package enum JoblibFile {
    /// The pickle in `file`: the file itself, or what it decompresses to where it is compressed with zlib or gzip.
    ///
    /// The first bytes tell; no pickle begins with any of them.
    /// - Throws: `PickleError.unsupportedCompression` for bz2, lzma, xz and lz4, `oldJoblibFile`, and `decompression`
    ///   when the data is damaged or longer than `byteLimit`.
    package static func pickle(in file: FileBytes, byteLimit: Int) throws(PickleError) -> FileBytes {
        if file.hasPrefix(Array("ZF".utf8)) { throw .oldJoblibFile(offset: file.fileOffset) }
        for (prefix, compression) in unsupported where file.hasPrefix(prefix) {
            throw .unsupportedCompression(compression)
        }
        do {
            // A zlib stream with a 32 KiB window begins with "x".
            if file.hasPrefix([0x78]) { return FileBytes(try Inflate.zlib(file, byteLimit: byteLimit)) }
            if file.hasPrefix([0x1f, 0x8b]) { return FileBytes(try Inflate.gzip(file, byteLimit: byteLimit)) }
        } catch {
            throw .decompression(error)
        }
        return file
    }

    /// Whether the bytes begin as a pickle or a compressed file does; a pickle of the first protocols also ends as one.
    package static func matches(_ file: FileBytes) -> Bool {
        let compressed = [Array("ZF".utf8), [0x78], [0x1f, 0x8b]] + unsupported.map(\.prefix)
        if file.hasPrefix([0x80]) || compressed.contains(where: file.hasPrefix) { return true }
        let first = Array("c(]}lN".utf8)
        return file[0].map(first.contains) == true && file[file.count - 1] == UInt8(ascii: ".")
    }

    private static let unsupported: [(prefix: [UInt8], JoblibCompression)] = [
        (Array("BZ".utf8), .bz2),
        ([0x5d, 0x00], .lzma),
        ([0xfd, 0x37, 0x7a, 0x58, 0x5a], .xz),
        ([0x04, 0x22, 0x4d, 0x18], .lz4),
    ]
}

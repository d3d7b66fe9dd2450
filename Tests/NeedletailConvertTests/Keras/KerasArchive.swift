import NeedletailConvert
import NeedletailFormat

/// A `.keras` archive of `Fixtures`, to be changed and written again.
struct KerasArchive {
    /// Names and bytes, in the order in which they are written.
    var entries: [(name: String, bytes: [UInt8])]

    init(_ path: String) throws {
        let archive = try ZipArchive(fixtureBytes(path))
        entries = try archive.entries.map {
            ($0.name, try archive.data(for: $0.name, byteLimit: $0.byteCount).array())
        }
    }

    subscript(name: String) -> [UInt8] {
        get { entries.first { $0.name == name }?.bytes ?? [] }
        set {
            guard let index = entries.firstIndex(where: { $0.name == name }) else { return }
            entries[index].bytes = newValue
        }
    }

    var config: String {
        get { String(decoding: self["config.json"], as: UTF8.self) }
        set { self["config.json"] = Array(newValue.utf8) }
    }

    var weights: [UInt8] {
        get { self["model.weights.h5"] }
        set { self["model.weights.h5"] = newValue }
    }

    /// The archive as a file: every entry stored, with the checksum of its bytes.
    var file: FileBytes {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in entries {
            let offset = UInt32(file.count)
            let count = UInt32(bytes.count)
            // Version 2.0, no flags, stored, 1980-01-01, then checksum, both sizes, the length of the name, no extras.
            var fields = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(33, 2)
            fields += little(CRC32(of: FileBytes(bytes)).value, 4) + little(count, 4) + little(count, 4)
            fields += little(UInt32(name.utf8.count), 2) + little(0, 2)
            file += little(0x0403_4b50, 4) + fields + Array(name.utf8) + bytes
            directory += little(0x0201_4b50, 4) + little(20, 2) + fields + little(0, 2) + little(0, 2) + little(0, 2)
            directory += little(0, 4) + little(offset, 4) + Array(name.utf8)
        }
        let count = UInt32(entries.count)
        let end = little(0x0605_4b50, 4) + little(0, 4) + little(count, 2) + little(count, 2)
        return FileBytes(
            file + directory + end + little(UInt32(directory.count), 4) + little(UInt32(file.count), 4) + little(0, 2))
    }

    private func little(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }
}

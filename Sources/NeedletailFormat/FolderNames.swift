import Glibc

/// The names in a folder.
package enum FolderNames {
    /// The names in the folder at `path` that do not begin with a dot, sorted by their bytes.
    ///
    /// - Throws: `FileError` where it is no folder, cannot be read, or has more than `limit` names.
    package static func list(_ path: String, limit: Int = 1 << 16) throws(FileError) -> [String] {
        guard let folder = opendir(path) else { throw .cannotOpen(path: path, errno: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else {
                guard errno == 0 else { throw .cannotRead(path: path, errno: errno) }
                break
            }
            // The name ends with a zero inside the entry.
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            names.append(name)
            guard names.count <= limit else { throw .tooLarge(path: path, byteCount: names.count, byteLimit: limit) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether there is a folder at `path`.
    package static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}

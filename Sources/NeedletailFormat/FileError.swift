import Glibc

/// Why a file could not be brought into memory or written.
public enum FileError: Error, Equatable {
    /// The file does not exist or may not be opened.
    case cannotOpen(path: String, errno: Int32)
    /// Reading or mapping failed part way.
    case cannotRead(path: String, errno: Int32)
    /// Creating, writing, syncing or renaming failed; nothing was left at `path`.
    case cannotWrite(path: String, errno: Int32)
    /// The path names a directory, a pipe or a device.
    case notARegularFile(path: String)
    /// The file is larger than this reader accepts.
    case tooLarge(path: String, byteCount: Int, byteLimit: Int)
}

extension FileError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .cannotOpen(let path, let code): "cannot open \(path): \(Self.reason(code))"
        case .cannotRead(let path, let code): "cannot read \(path): \(Self.reason(code))"
        case .cannotWrite(let path, let code): "cannot write \(path): \(Self.reason(code))"
        case .notARegularFile(let path): "\(path) is not a regular file: give the path of a file"
        case .tooLarge(let path, let byteCount, let byteLimit):
            "\(path) has \(byteCount) bytes; at most \(byteLimit) are read"
        }
    }

    static func reason(_ code: Int32) -> String {
        String(cString: strerror(code))
    }
}

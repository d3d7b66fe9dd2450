/// Why a CSV text could not be read further.
public enum CSVError: Error, Equatable {
    /// A quoted field is not closed before the text ends.
    case unclosedQuote(line: Int)
    /// Something other than a comma or a line end follows a closing quotation mark.
    case textAfterQuote(line: Int)
    /// A record is longer than this reader accepts.
    case recordTooLong(line: Int, byteLimit: Int)
    /// A record has more fields than this reader accepts.
    case tooManyFields(line: Int, limit: Int)
    /// Reading failed.
    case cannotRead(errno: Int32)
}

extension CSVError: CustomStringConvertible {
    /// What is wrong, and on which line.
    public var description: String {
        switch self {
        case .unclosedQuote(let line): "line \(line): a quotation mark is not closed"
        case .textAfterQuote(let line): "line \(line): text follows a closing quotation mark"
        case .recordTooLong(let line, let limit): "line \(line): a record of more than \(limit) bytes"
        case .tooManyFields(let line, let limit): "line \(line): more than \(limit) fields"
        case .cannotRead(let code): FileError.cannotRead(path: "the input", errno: code).description
        }
    }
}

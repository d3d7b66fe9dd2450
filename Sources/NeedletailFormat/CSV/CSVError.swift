/// Why a CSV text could not be read further.
public enum CSVError: Error, Equatable {
    /// A quoted field is not closed before the text ends; the line is the one it begins on.
    case unclosedQuote(line: Int)
    /// Something other than a comma or a line end follows a closing quotation mark.
    case textAfterQuote(line: Int)
    /// A record is longer than this reader accepts.
    case recordTooLong(line: Int, byteLimit: Int)
    /// A record has more fields than this reader accepts.
    case tooManyFields(line: Int, limit: Int)
    /// The text is in UTF-16.
    case notUTF8
    /// Reading failed.
    case cannotRead(errno: Int32)
}

extension CSVError: CustomStringConvertible {
    /// What is wrong, on which line, and how to mend it.
    public var description: String {
        switch self {
        case .unclosedQuote(let line): "line \(line): a quotation mark is not closed: is the text complete?"
        case .textAfterQuote(let line):
            "line \(line): text follows a closing quotation mark: write a quotation mark inside a quoted field twice"
        case .recordTooLong(let line, let limit):
            "line \(line): the record has more than \(limit) bytes: are its lines and quotation marks ended?"
        case .tooManyFields(let line, let limit): "line \(line): the record has more than \(limit) fields"
        case .notUTF8: "the text is in UTF-16: save it as UTF-8"
        case .cannotRead(let code): "reading failed: \(FileError.reason(code))"
        }
    }
}

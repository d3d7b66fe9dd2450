import Glibc
import NeedletailFormat

/// The CSV file that a batch over images writes, row by row; every row is a line.
///
/// Nobody else writes it meanwhile: the file is locked. It is closed when the object goes.
final class ResultsFile {
    let descriptor: Int32
    private let path: String
    private let start: Start

    /// What becomes of a file that is there.
    enum Start {
        /// There must be none.
        case new
        /// It is emptied.
        case overwrite
        /// Its rows stay.
        case resume
    }

    /// What an earlier batch wrote.
    struct Earlier {
        var hasHeader = false
        /// The files that have rows, by the bytes of their names.
        var names: Set<[UInt8]> = []
        var tally = ImageTally()
    }

    /// Opens the file at `path`, or makes one; a file that is there is not changed yet.
    init(_ path: String, _ start: Start) throws(Failure) {
        self.path = path
        self.start = start
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK | (start == .new ? O_EXCL : 0), 0o666)
        guard descriptor >= 0 else {
            guard errno != EEXIST else {
                throw .usage("\(path) exists: --resume goes on with it, --overwrite begins anew")
            }
            throw .system(FileError.cannotWrite(path: path, errno: errno).description)
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .system(FileError.notARegularFile(path: path).description)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw .system("\(path) is being written by another batch: wait for its end, or give another path")
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// What the file holds, which is made ready for further rows: a last line that is torn is cut off.
    ///
    /// - model: the path of the system's model.
    /// - Throws: a failure of usage where the rows are none that `system` gives.
    func earlier(_ system: ImageSystem, model: String) throws(Failure) -> Earlier {
        var earlier = Earlier()
        let end = start == .resume ? try endOfLines() : 0
        if end > 0 {
            earlier = try rows(before: end, system, model: model)
        } else if start == .resume {
            try checkTornHeader(PredictionWriter.header(system))
        }
        guard ftruncate(descriptor, end) == 0, lseek(descriptor, end, SEEK_SET) == end else {
            throw .system(FileError.cannotWrite(path: path, errno: errno).description)
        }
        return earlier
    }

    /// Refuses a file without a line that ends, unless it is the beginning of `header`.
    private func checkTornHeader(_ header: [UInt8]) throws(Failure) {
        var bytes = [UInt8](repeating: 0, count: header.count)
        let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard count >= 0 else { throw .system(FileError.cannotRead(path: path, errno: errno).description) }
        guard header.starts(with: bytes[..<count]) else { throw notOurs("it has no line of CSV") }
    }

    /// Syncs the rows to the disk.
    func finish() throws(Failure) {
        guard fsync(descriptor) == 0 else { throw .system(FileError.cannotWrite(path: path, errno: errno).description) }
    }

    /// The offset behind the last line that ends.
    private func endOfLines() throws(Failure) -> Int {
        var end = lseek(descriptor, 0, SEEK_END)
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while end > 0 {
            let start = max(end - piece.count, 0)
            let count = piece.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, end - start, start) }
            guard count == end - start else {
                throw .system(FileError.cannotRead(path: path, errno: count < 0 ? errno : EIO).description)
            }
            if let last = piece[..<count].lastIndex(of: UInt8(ascii: "\n")) { return start + last + 1 }
            end = start
        }
        return 0
    }

    /// Reads the rows that end before the offset `end`.
    private func rows(before end: Int, _ system: ImageSystem, model: String) throws(Failure) -> Earlier {
        var offset = 0
        let descriptor = descriptor
        var reader = CSVReader { buffer in
            let count = pread(descriptor, buffer.baseAddress, min(buffer.count, end - offset), offset)
            offset += max(count, 0)
            return count < 0 ? .failed(errno) : .bytes(count)
        }
        var earlier = Earlier(hasHeader: true)
        var record = CSVReader.Record()
        do throws(CSVError) {
            _ = try reader.next(into: &record)
        } catch { throw notOurs("\(error)") }
        let check = try ResultsCheck(record, system, path: path, model: model)
        while true {
            do throws(CSVError) { guard try reader.next(into: &record) else { return earlier } } catch {
                throw notOurs("\(error)")
            }
            try checkInterrupt()
            earlier.names.insert(try check.add(record, to: &earlier.tally))
        }
    }

    private func notOurs(_ reason: String) -> Failure {
        .usage("\(path) cannot be resumed: \(reason): give another path, or --overwrite")
    }
}

import NeedletailFormat
import TestSupport
import XCTest

final class AtomicFileWriterTests: XCTestCase {
    func testACommittedFileHoldsWhatWasWrittenAndNothingElseIsLeft() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("out.bin")
        try Data("old".utf8).write(to: URL(filePath: path))
        var writer = try AtomicFileWriter(path: path)
        try writer.write(Array("hello ".utf8))
        try writer.write([])
        try writer.write(Array("world".utf8))
        try writer.overwrite(Array("J".utf8), at: 0)
        XCTAssertEqual(try Data(contentsOf: URL(filePath: path)), Data("old".utf8))
        try writer.commit()
        XCTAssertEqual(try Data(contentsOf: URL(filePath: path)), Data("Jello world".utf8))
        XCTAssertEqual(try folder.names(), ["out.bin"])
    }

    func testADroppedFileLeavesThePathAsItWas() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("out.bin")
        try Data("old".utf8).write(to: URL(filePath: path))
        do {
            var writer = try AtomicFileWriter(path: path)
            try writer.write([1, 2, 3])
            XCTAssertEqual(try folder.names().count, 2)
        }
        XCTAssertEqual(try folder.names(), ["out.bin"])
        XCTAssertEqual(try Data(contentsOf: URL(filePath: path)), Data("old".utf8))
    }

    func testAPathThatCannotBeWrittenIsAnErrorThatNamesIt() throws {
        XCTAssertThrowsError(try start("/no/such/folder/out.bin")) {
            XCTAssertEqual($0 as? FileError, .cannotWrite(path: "/no/such/folder/out.bin", errno: ENOENT))
        }
        XCTAssertThrowsError(try start("/dev/null")) {
            XCTAssertEqual($0 as? FileError, .notARegularFile(path: "/dev/null"))
        }
        let folder = try TemporaryFolder()
        XCTAssertThrowsError(try start(folder.path)) {
            XCTAssertEqual($0 as? FileError, .notARegularFile(path: folder.path))
        }
        XCTAssertEqual(try folder.names(), [])
    }

    func testAFolderThatAppearsAtThePathBeforeTheCommitStaysAndNothingIsLeft() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("out.bin")
        do {
            var writer = try AtomicFileWriter(path: path)
            try writer.write([1])
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            do throws(FileError) {
                try writer.commit()
                XCTFail("the commit went through")
            } catch {
                XCTAssertEqual(error, .cannotWrite(path: path, errno: EISDIR))
            }
        }
        XCTAssertEqual(try folder.names(), ["out.bin"])
    }

    func testADiskThatIsFullIsAnErrorAndNothingIsLeft() throws {
        let folder = try TemporaryFolder()
        // A limit on the size of files stands in for the full disk; its signal is ignored so that the write fails.
        let handler = signal(SIGXFSZ, SIG_IGN)
        defer { signal(SIGXFSZ, handler) }
        var old = rlimit()
        XCTAssertEqual(getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old), 0)
        var small = old
        small.rlim_cur = 1000
        XCTAssertEqual(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &small), 0)
        defer { setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old) }
        let path = folder.path("out.bin")
        do {
            var writer = try AtomicFileWriter(path: path)
            do throws(FileError) {
                try writer.write([UInt8](repeating: 7, count: 3000))
                XCTFail("the write went through")
            } catch {
                XCTAssertEqual(error, .cannotWrite(path: path, errno: EFBIG))
            }
        }
        XCTAssertEqual(try folder.names(), [])
    }

    private func start(_ path: String) throws {
        _ = try AtomicFileWriter(path: path)
    }
}

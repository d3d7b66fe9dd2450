import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// What `Fixtures/pickle-records/make.py` wrote in one environment.
private struct RecordFixture: Decodable {
    struct Texts: Decodable {
        let shape: [Int]
        let elements: [String]
    }

    let files: [String]
    /// Of each array of records its fields: the numbers as doubles, 16 hexadecimal digits each.
    let records: [String: [String: String]]
    let texts: [String: Texts]
    let numbers: [String: String]
    let objects: Texts

    static func bits(_ text: String) -> [UInt64] { PickleFixture.Array(shape: [], type: "", bits: text).elements }
}

final class PickleRecordTests: XCTestCase {
    private let globals = PickleGlobal.numPy.union([.arrayWrapper])
    private let limits: PickleLimits = {
        var limits = PickleLimits()
        limits.integerByteCount = 17
        return limits
    }()

    /// Every file of both environments, with what it holds.
    private func files() throws -> [(name: String, fixture: RecordFixture, bytes: FileBytes)] {
        try ["numpy-1.23", "numpy-2.4"].flatMap { folder in
            let path = Fixtures.path("pickle-records/\(folder)")
            let data = try Data(contentsOf: URL(filePath: "\(path)/case.json"))
            let fixture = try JSONDecoder().decode(RecordFixture.self, from: data)
            return try fixture.files.map { file in
                let bytes = try FileBytes(contentsOfFile: "\(path)/\(file)", access: .read)
                return ("\(folder)/\(file)", fixture, try JoblibFile.pickle(in: bytes, byteLimit: 1 << 20))
            }
        }
    }

    func testRecordsTextsAndNumbersAreReadAsTheyWereWritten() throws {
        let files = try files()
        XCTAssertEqual(files.count, 14)
        for (name, fixture, bytes) in files {
            let graph = try PickleGraph(bytes, allowing: globals, limits: limits)
            func values(_ key: String) throws -> PickleReference {
                try XCTUnwrap(graph.value(forKey: key, in: graph.root))
            }
            XCTAssertEqual(fixture.records.count, 4)
            for (key, fields) in fixture.records {
                let records = try graph.records(XCTUnwrap(graph.value(forKey: key, in: try values("records"))))
                XCTAssertEqual(fields.count, 6)
                for (field, expected) in fields {
                    XCTAssertEqual(
                        records[field]?.map(\.bitPattern), RecordFixture.bits(expected), "\(name) \(key) \(field)")
                }
                XCTAssertNil(records["other"])
            }
            for (key, expected) in fixture.texts {
                let texts = try graph.texts(XCTUnwrap(graph.value(forKey: key, in: try values("texts"))))
                XCTAssertEqual(texts.shape, expected.shape, "\(name) \(key)")
                XCTAssertEqual(texts.elements.map { Array($0.utf8) }, expected.elements.map { Array($0.utf8) }, name)
            }
            for (key, expected) in fixture.numbers {
                let array = try graph.array(XCTUnwrap(graph.value(forKey: key, in: try values("numbers"))))
                XCTAssertEqual(array.elements.map(\.bitPattern), RecordFixture.bits(expected), "\(name) \(key)")
            }
            let objects = try graph.objectArray(values("objects"))
            XCTAssertEqual(objects.shape, fixture.objects.shape, name)
            XCTAssertEqual(objects.elements.map { graph.string($0) }, fixture.objects.elements, name)
            func scalar(_ key: String) throws -> PickleValue {
                try graph.scalar(XCTUnwrap(graph.value(forKey: key, in: try values("scalars"))))
            }
            // What the script's content() holds.
            guard case .int(0xffff_ffff) = try scalar("u4"), case .int(0x4000_0000_0000_0000) = try scalar("u8"),
                case .largeInt = try scalar("u8-large")
            else { return XCTFail(name) }
            guard case .list(let large) = graph[try values("large")], large.count == 4,
                case .largeInt = graph[large[0]],
                case .largeInt = graph[large[1]], case .largeInt = graph[large[2]],
                case .int(0x4000_0000_0000_0000) = graph[large[3]]
            else { return XCTFail(name) }
        }
    }

    func testIntegersOfMoreThan64BitsAreRefusedWhereTheyAreNotAskedFor() throws {
        for (name, _, bytes) in try files() {
            XCTAssertThrowsError(try PickleGraph(bytes, allowing: globals), name) {
                guard case PickleError.integerTooLarge = $0 else { return XCTFail("\(name): \($0)") }
            }
        }
    }

    /// An array of one record as protocol 0 writes it, its data type's state given.
    private func array(_ state: String) throws -> PickleGraph {
        let number = "cnumpy\ndtype\n(S'f8'\nI0\nI1\ntR(I3\nS'<'\nNNNI-1\nI-1\nI0\ntbp0\n0"
        let type = "cnumpy\ndtype\n(S'V8'\nI0\nI1\ntR\(state)b"
        let empty = "cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\n(I0\ntS'b'\ntR"
        return try PickleGraph(
            FileBytes("\(number)\(empty)(I1\n(I1\nt\(type)I00\nc_codecs\nencode\n(S'12345678'\nS'latin1'\ntRtb.".utf8),
            allowing: globals)
    }

    func testARecordIsReadByTheNamesOfItsDataTypeAndNoOther() throws {
        let graph = try array("(I3\nS'|'\nN(S'a'\nt(dS'a'\n(g0\nI0\ntsI8\nI1\nI16\nt")
        let expected = Double(bitPattern: 0x3837_3635_3433_3231)
        XCTAssertEqual(try graph.records(graph.root)["a"], [expected])
    }

    func testADataTypeThatDoesNotHoldItsFieldsIsRefused() throws {
        for (state, expected) in [
            ("(I3\nS'|'\nN(S'a'\nt(dS'a'\n(g0\nI1\ntsI8\nI1\nI16\nt", "invalidArray"),
            ("(I3\nS'|'\nN(S'a'\nt(dS'a'\n(g0\nI-1\ntsI8\nI1\nI16\nt", "invalidArray"),
            ("(I3\nS'|'\nN(S'b'\nt(dS'a'\n(g0\nI0\ntsI8\nI1\nI16\nt", "invalidArray"),
            ("(I3\nS'|'\nN(S'a'\nt(dS'a'\n(g0\ntsI8\nI1\nI16\nt", "invalidArray"),
            ("(I3\nS'|'\nN(S'a'\nt(dS'a'\n(S'f8'\nI0\ntsI8\nI1\nI16\nt", "invalidArray"),
            ("(I3\nS'|'\nN(t(dI8\nI1\nI16\nt", "unsupportedElementType"),
            ("(I3\nS'|'\nN(S'a'\nt(dS'a'\n(g0\nI0\ntsI9999\nI1\nI16\nt", "unsupportedElementType"),
            ("(I3\nS'|'\nN(S'a'\nt(dS'a'\n(g0\nI0\ntsI-8\nI1\nI16\nt", "unsupportedElementType"),
            ("(I3\nS'|'\ng0\n(S'a'\nt(dS'a'\n(g0\nI0\ntsI8\nI1\nI16\nt", "unsupportedElementType"),
            ("(I3\nS'|'\nN(S'a'\nt(dS'a'\n(g0\nI0\ntsI16\nI1\nI16\nt", "wrongArraySize"),
            ("(I3\nS'|'\nNNNI-1\nI-1\nI0\nt", "unsupportedElementType"),
        ] {
            let graph = try array(state)
            XCTAssertThrowsError(try graph.records(graph.root), state) {
                XCTAssertEqual(errorCase($0), expected, state)
            }
        }
    }
}

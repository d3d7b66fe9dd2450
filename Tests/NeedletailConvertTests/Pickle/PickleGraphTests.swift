import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// What `Fixtures/pickle/make.py` wrote in one environment.
struct PickleFixture: Decodable {
    struct Array: Decodable {
        let shape: [Int]
        let type: String
        /// The elements as doubles, the last index fastest: 16 hexadecimal digits each.
        let bits: String

        var elements: [UInt64] {
            stride(from: 0, to: bits.count, by: 16).compactMap { place in
                let start = bits.index(bits.startIndex, offsetBy: place)
                return UInt64(bits[start..<bits.index(start, offsetBy: 16)], radix: 16)
            }
        }
    }

    let files: [[String]]
    /// A JSON text.
    let values: String?
    let arrays: [String: Array]

    static let folders = ["numpy-1.23", "numpy-2.4"]

    static func read(_ folder: String) throws -> PickleFixture {
        let file = Fixtures.path("pickle/\(folder)/case.json")
        return try JSONDecoder().decode(PickleFixture.self, from: Data(contentsOf: URL(filePath: file)))
    }

    /// The files that hold `content`: their names and bytes.
    func files(of content: String, in folder: String) throws -> [(name: String, bytes: FileBytes)] {
        try files.filter { $0[0] == content }.map {
            ($0[1], try FileBytes(contentsOfFile: Fixtures.path("pickle/\(folder)/\($0[1])"), access: .read))
        }
    }
}

/// Globals that Python's own values need before protocol 4.
private let builtins: Set = [
    PickleGlobal("builtins", "bytes"), PickleGlobal("builtins", "bytearray"), PickleGlobal("builtins", "set"),
    PickleGlobal("builtins", "frozenset"), PickleGlobal("_codecs", "encode"),
]

extension PickleGraph {
    /// The value as the fixture's script describes it.
    fileprivate func described(_ reference: PickleReference) throws -> [Any] {
        if let bytes = bytes(reference) {
            return ["bytes", bytes.array().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()]
        }
        func all(_ references: [PickleReference]) throws -> [Any] { try references.map { try described($0) } }
        switch self[reference] {
        case .none: return ["none"]
        case .bool(let flag): return ["bool", flag]
        case .int(let number): return ["int", "\(number)"]
        case .float(let number):
            let digits = String(number.bitPattern, radix: 16)
            return ["float", number.isNaN ? "nan" : String(repeating: "0", count: 16 - digits.count) + digits]
        case .string(let text): return ["str", text]
        case .list(let elements): return ["list", try all(elements)]
        case .tuple(let elements): return ["tuple", try all(elements)]
        case .set(let elements): return ["set", try all(elements)]
        case .frozenSet(let elements): return ["frozenset", try all(elements)]
        case .dictionary(let pairs):
            return ["dict", try pairs.map { [try described($0.key), try described($0.value)] }]
        case .object(let object):
            // Calls of a class with what it is to hold.
            guard object.construction == .called, let argument = object.arguments.first else { break }
            if object.global.name == "bytearray" {
                if let text = string(argument) { return ["bytes", latin1(text)] }
                return try described(argument)
            }
            return [object.global.name, try described(argument)[1]]
        default: break
        }
        XCTFail("a \(self[reference].kind) is not described")
        return []
    }

    private func latin1(_ text: String) -> String {
        text.unicodeScalars.map { String(format: "%02x", $0.value) }.joined()
    }
}

final class PickleGraphTests: XCTestCase {
    private func pickle(_ text: String) -> FileBytes { FileBytes(text.utf8) }

    func testEveryProtocolGivesTheValuesThatPythonWrote() throws {
        let fixture = try PickleFixture.read("numpy-2.4")
        let golden = try XCTUnwrap(fixture.values)
        let expected = try JSONSerialization.jsonObject(with: Data(golden.utf8)) as? NSArray
        let files = try fixture.files(of: "values", in: "numpy-2.4")
        XCTAssertEqual(files.count, 6)
        for file in files {
            let graph = try PickleGraph(file.bytes, allowing: builtins)
            let actual = try graph.described(graph.root) as NSArray
            XCTAssertEqual(actual, expected, file.name)
            XCTAssertLessThanOrEqual(graph.count, file.bytes.count)
        }
    }

    func testASharedValueIsOneValue() throws {
        let fixture = try PickleFixture.read("numpy-2.4")
        for file in try fixture.files(of: "values", in: "numpy-2.4") {
            let graph = try PickleGraph(file.bytes, allowing: builtins)
            let reference = try XCTUnwrap(graph.value(forKey: "shared", in: graph.root))
            guard case .list(let elements) = graph[reference] else { return XCTFail(file.name) }
            XCTAssertEqual(elements[0], elements[1], file.name)
            XCTAssertEqual(graph.tuple(elements[2]), [elements[0]], file.name)
        }
    }

    func testACycleIsAReferenceToItself() throws {
        let graph = try PickleGraph(pickle("(lp0\ng0\na."), allowing: [])
        guard case .list(let elements) = graph[graph.root] else { return XCTFail("no list") }
        XCTAssertEqual(elements, [graph.root])
        XCTAssertEqual(graph.count, 1)
    }

    func testAListDoubledManyTimesCostsOneValueADoubling() throws {
        let hostile = try HostileCase.all(in: "corrupt/pickle").first { $0.file == "doubling.pkl" }
        let graph = try PickleGraph(XCTUnwrap(hostile).bytes, allowing: [])
        XCTAssertEqual(graph.count, 201)
    }

    func testACallAnInstanceAndItsStateAreDescribed() throws {
        let type = PickleGlobal("m", "T")
        let called = try PickleGraph(pickle("cm\nT\n(I1\ntR(dS'a'\nI2\nsbS'b'\naS'k'\nI3\ns."), allowing: [type])
        let object = try XCTUnwrap(called.object(called.root))
        XCTAssertEqual(object.global, type)
        XCTAssertEqual(object.construction, .called)
        XCTAssertEqual(object.arguments.map { called.int($0) }, [1])
        XCTAssertEqual(called.int(called.value(forKey: "a", in: object.state)), 2)
        XCTAssertEqual(object.items.map { called.string($0) }, ["b"])
        XCTAssertEqual(object.pairs.map { called.string($0.key) }, ["k"])
        XCTAssertEqual(object.pairs.map { called.int($0.value) }, [3])
        XCTAssertNil(called.instance(called.root))

        for text in ["(im\nT\n.", "(cm\nT\no.", "cm\nT\n)\u{81}."] {
            let bytes = FileBytes(text.unicodeScalars.map { UInt8($0.value) })
            let graph = try PickleGraph(bytes, allowing: [type])
            XCTAssertEqual(graph.instance(graph.root)?.type, type, text)
        }
        let keywords = FileBytes("cm\nT\n)}S'a'\nI4\ns\u{92}.".unicodeScalars.map { UInt8($0.value) })
        let graph = try PickleGraph(keywords, allowing: [type])
        XCTAssertEqual(graph.int(graph.value(forKey: "a", in: graph.object(graph.root)?.keywords)), 4)
    }

    func testStringsOfPython2AreTextWhereTheyAreASCIIAndBytesWhereNot() throws {
        let text = try PickleGraph(pickle("S'a\\'\\\\\\n\\x41'\n."), allowing: [])
        XCTAssertEqual(text.string(text.root), "a'\\\nA")
        let bytes = try PickleGraph(pickle("S'\\xff'\n."), allowing: [])
        XCTAssertEqual(bytes.bytes(bytes.root)?.array(), [0xff])
    }

    func testModulesThatPython3RenamedAreKnownByTheirNewNames() {
        XCTAssertEqual(PickleGlobal("__builtin__", "set"), PickleGlobal("builtins", "set"))
        XCTAssertEqual(PickleGlobal("copy_reg", "_reconstructor").description, "copyreg._reconstructor")
    }

    func testAForbiddenGlobalIsNamedWhereItStands() throws {
        XCTAssertThrowsError(try PickleGraph(pickle("(cos\nsystem\n."), allowing: builtins)) {
            XCTAssertEqual($0 as? PickleError, .forbiddenGlobal(offset: 1, PickleGlobal("os", "system")))
            XCTAssertTrue("\($0)".contains("\"os.system\""), "\($0)")
        }
    }

    func testPersistentIdentifiersAreKeptWhereTheCallerKnowsThem() throws {
        for text in ["Pstorage\n.", "S'storage'\nQ."] {
            let graph = try PickleGraph(pickle(text), allowing: [], keepsPersistentIdentifiers: true)
            guard case .persistent(let identifier) = graph[graph.root] else { return XCTFail(text) }
            XCTAssertEqual(graph.string(identifier), "storage")
        }
    }

    func testAddingOneByOneTakesTimeInProportion() throws {
        // Copying at each step would take minutes.
        let count = 100_000
        let object = "cm\nT\n)\u{81}"
        for (made, step) in [("]", "Na"), (object, "Na"), ("}", "NNs"), (object, "NNs"), ("\u{8f}", "(N\u{90}")] {
            let text = made + String(repeating: step, count: count) + "."
            let bytes = FileBytes(text.unicodeScalars.map { UInt8($0.value) })
            let time = try ContinuousClock().measure {
                let graph = try PickleGraph(bytes, allowing: [PickleGlobal("m", "T")])
                XCTAssertGreaterThan(graph.count, count)
            }
            XCTAssertLessThan(time, .seconds(10), made)
        }
    }

    func testWorkBeyondTheLimitsIsRefused() throws {
        var limits = PickleLimits()
        limits.opcodeCount = 4
        XCTAssertNoThrow(try PickleGraph(pickle("N0N."), allowing: [], limits: limits))
        XCTAssertThrowsError(try PickleGraph(pickle("N0N0N."), allowing: [], limits: limits)) {
            XCTAssertEqual($0 as? PickleError, .tooMany(.opcodes, offset: 4, limit: 4))
        }
        limits = PickleLimits()
        limits.stackDepth = 3
        XCTAssertNoThrow(try PickleGraph(pickle("(NNt."), allowing: [], limits: limits))
        XCTAssertThrowsError(try PickleGraph(pickle("(NNNt."), allowing: [], limits: limits)) {
            XCTAssertEqual($0 as? PickleError, .tooMany(.stack, offset: 3, limit: 3))
        }
        XCTAssertThrowsError(try PickleGraph(pickle("((((."), allowing: [], limits: limits)) {
            XCTAssertEqual($0 as? PickleError, .tooMany(.stack, offset: 3, limit: 3))
        }
        limits = PickleLimits()
        limits.memoCount = 2
        XCTAssertNoThrow(try PickleGraph(pickle("Np0\np1\np1\n."), allowing: [], limits: limits))
        XCTAssertThrowsError(try PickleGraph(pickle("Np0\np1\np2\n."), allowing: [], limits: limits)) {
            XCTAssertEqual($0 as? PickleError, .tooMany(.memo, offset: 7, limit: 2))
        }
    }
}

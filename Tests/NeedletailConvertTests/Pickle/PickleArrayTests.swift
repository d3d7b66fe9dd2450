import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

final class PickleArrayTests: XCTestCase {
    private let globals = PickleGlobal.numPy.union([.arrayWrapper])

    func testEveryArrayOfNumPyAndJoblibHasItsShapeTypeAndElements() throws {
        for folder in PickleFixture.folders {
            let fixture = try PickleFixture.read(folder)
            let files = try fixture.files(of: "arrays", in: folder)
            XCTAssertEqual(files.count, 9)
            XCTAssertGreaterThan(fixture.arrays.count, 50)
            for file in files {
                let pickle = try JoblibFile.pickle(in: file.bytes, byteLimit: 1 << 20)
                let graph = try PickleGraph(pickle, allowing: globals)
                for (name, expected) in fixture.arrays {
                    let reference = try XCTUnwrap(graph.value(forKey: name, in: graph.root))
                    XCTAssertTrue(graph.isArray(reference))
                    let array = try graph.array(reference)
                    XCTAssertEqual(array.shape, expected.shape, "\(file.name) \(name)")
                    XCTAssertEqual(array.type.rawValue, expected.type, "\(file.name) \(name)")
                    XCTAssertEqual(
                        array.elements.map(\.bitPattern), expected.elements, "\(folder)/\(file.name) \(name)")
                }
            }
        }
    }

    func testEveryScalarOfNumPyHasItsValue() throws {
        for folder in PickleFixture.folders {
            let fixture = try PickleFixture.read(folder)
            let files = try fixture.files(of: "scalars", in: folder)
            XCTAssertEqual(files.count, 6)
            for file in files {
                let graph = try PickleGraph(file.bytes, allowing: globals)
                func value(_ name: String) throws -> PickleValue {
                    try graph.scalar(XCTUnwrap(graph.value(forKey: name, in: graph.root)))
                }
                // What the script's scalars() holds.
                guard case .float(0.1) = try value("f8"), case .float(let single) = try value("f4"),
                    single == Double(Float(0.1)), case .int(-0x100_0000_0000) = try value("i8"),
                    case .int(-5) = try value("i4"), case .int(200) = try value("u1"),
                    case .bool(true) = try value("b1"), case .float(.infinity) = try value("f8-infinite")
                else { return XCTFail("\(folder)/\(file.name)") }
            }
        }
    }

    func testADecompressedFileMayBeAsLongAsTheLimit() throws {
        let folder = PickleFixture.folders[0]
        let files = try PickleFixture.read(folder).files(of: "arrays", in: folder)
        for file in files where ["arrays-zlib.joblib", "arrays-gzip.joblib"].contains(file.name) {
            let count = try JoblibFile.pickle(in: file.bytes, byteLimit: 1 << 20).count
            XCTAssertNoThrow(try JoblibFile.pickle(in: file.bytes, byteLimit: count))
            XCTAssertThrowsError(try JoblibFile.pickle(in: file.bytes, byteLimit: count - 1)) {
                guard case PickleError.decompression(.outputTooLarge(_, count - 1)) = $0 else {
                    return XCTFail("\($0)")
                }
            }
        }
    }

    func testAnArrayWrapperNeedsItsPlaceInTheListOfGlobals() throws {
        let folder = PickleFixture.folders[0]
        let files = try PickleFixture.read(folder).files(of: "arrays", in: folder)
        let plain = try XCTUnwrap(files.first { $0.name == "arrays-plain.joblib" })
        XCTAssertThrowsError(try PickleGraph(plain.bytes, allowing: PickleGlobal.numPy)) {
            guard case PickleError.forbiddenGlobal(_, .arrayWrapper) = $0 else { return XCTFail("\($0)") }
        }
    }

    func testManyArraysWithOneLargeStateAreRefusedAtTheFirst() throws {
        // Looking an attribute up in the state would take 50 000 steps for each of 20 000 arrays.
        let pairs = String(repeating: "NNs", count: 50_000)
        let arrays = String(repeating: "g1\n)\u{81}g0\nb0", count: 20_000)
        let text = "}p0\n\(pairs)0cjoblib.numpy_pickle\nNumpyArrayWrapper\np1\n0\(arrays)N."
        let bytes = FileBytes(text.unicodeScalars.map { UInt8($0.value) })
        XCTAssertThrowsError(try PickleGraph(bytes, allowing: globals)) {
            guard case PickleError.invalidArray(_, .array) = $0 else { return XCTFail("\($0)") }
        }
    }
}

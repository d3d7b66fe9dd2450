import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// Every file that h5py and Keras wrote, against what h5py reads from it: equal to the bit.
final class HDF5GoldenTests: XCTestCase {
    func testEveryFileReadsAsH5pyReadsIt() throws {
        let names = try HDF5Case.names()
        XCTAssertGreaterThan(names.count, 25)
        for name in names {
            do {
                try check(HDF5Case(name))
            } catch {
                XCTFail("\(name): \(error)")
            }
        }
    }

    private func check(_ fixture: HDF5Case) throws {
        let file = try HDF5File(try HDF5Case.bytes(fixture.name))
        XCTAssertFalse(fixture.groups.isEmpty)
        for expected in fixture.groups {
            let place = fixture.name + expected.path
            let group = try file.root.group(at: expected.path)
            XCTAssertEqual(group.memberNames, expected.members, place)
            try check(expected.attributes, group.attributeNames, place) {
                try group.attribute($0)
            } array: {
                try fixture.array($0)
            }
        }
        for expected in fixture.datasets {
            let place = fixture.name + expected.path
            let dataset = try file.root.dataset(at: expected.path)
            try check(expected.attributes, dataset.attributeNames, place) {
                try dataset.attribute($0)
            } array: {
                try fixture.array($0)
            }
            do {
                try check(expected, dataset, fixture, place)
                XCTAssertNil(expected.refused, "\(place) should be refused")
            } catch let error as HDF5Error {
                XCTAssertEqual(errorCase(error), expected.refused, "\(place): \(error)")
            }
        }
    }

    private func check(
        _ expected: [String: HDF5Case.Attribute], _ names: [String], _ place: String,
        value: (String) throws -> HDF5AttributeValue?, array: (String) throws -> NumPyFile
    ) throws {
        XCTAssertEqual(names.sorted(), expected.keys.sorted(), place)
        for (name, golden) in expected {
            let shape = golden.shape ?? []
            let wanted: HDF5AttributeValue
            if golden.empty == true {
                wanted = .empty
            } else if let strings = golden.strings {
                wanted = shape.isEmpty ? .string(strings[0]) : .strings(strings, shape: shape)
            } else if let integers = golden.integers {
                wanted = shape.isEmpty ? .integer(integers[0]) : .integers(integers, shape: shape)
            } else if let floats = golden.floats {
                wanted = shape.isEmpty ? .float(floats[0]) : .floats(floats, shape: shape)
            } else {
                let array = try array(XCTUnwrap(golden.values))
                wanted =
                    array.type == "<i8"
                    ? .integers(try array.integers(), shape: shape) : .floats(try array.doubles(), shape: shape)
            }
            XCTAssertEqual(try value(name), wanted, "\(place)@\(name)")
        }
    }

    private func check(
        _ expected: HDF5Case.Dataset, _ dataset: HDF5Dataset, _ fixture: HDF5Case, _ place: String
    ) throws {
        guard expected.refused == nil else {
            switch dataset.elementType {
            case .fixedString, .variableString: _ = try dataset.readStrings()
            case .integer: _ = try dataset.readIntegers()
            default: _ = try dataset.readFloats()
            }
            return
        }
        XCTAssertEqual(dataset.shape, expected.shape, place)
        XCTAssertEqual(dataset.elementCount, try XCTUnwrap(expected.shape).reduce(1, *), place)
        if let strings = expected.strings {
            XCTAssertEqual(try dataset.readStrings(), strings, place)
            return
        }
        let golden = try fixture.array(XCTUnwrap(expected.values))
        if let places = expected.places {
            let doubles = try golden.doubles()
            var wanted = [Double](repeating: try XCTUnwrap(expected.fill), count: dataset.elementCount)
            for (place, value) in zip(try fixture.array(places).integers(), doubles) { wanted[place] = value }
            XCTAssertTrue(try dataset.readDoubles() == wanted, place)
            return
        }
        XCTAssertEqual(golden.shape, expected.shape, place)
        switch try XCTUnwrap(expected.type) {
        case "integer":
            let integers = try golden.integers()
            XCTAssertEqual(try dataset.readIntegers(), integers, place)
            if integers.allSatisfy({ Float(exactly: $0) != nil }) {
                XCTAssertEqual(try dataset.readFloats(), integers.map { Float($0) }, place)
            } else {
                XCTAssertThrowsError(try dataset.readFloats(), place) { XCTAssertEqual(errorCase($0), "inexactValue") }
            }
        case "float64":
            let doubles = try golden.doubles()
            XCTAssertEqual(dataset.elementType, .float64, place)
            XCTAssertEqual(try dataset.readDoubles().map(\.bitPattern), doubles.map(\.bitPattern), place)
            if doubles.allSatisfy({ Double(Float($0)) == $0 || $0.isNaN }) {
                XCTAssertEqual(
                    try dataset.readFloats().map(\.bitPattern), doubles.map { Float($0).bitPattern }, place)
            } else {
                XCTAssertThrowsError(try dataset.readFloats(), place) { XCTAssertEqual(errorCase($0), "inexactValue") }
            }
        case let type:
            let floats = try golden.floats()
            let types: [String: HDF5ElementType] = [
                "float16": .float16, "bfloat16": .bfloat16, "float32": .float32,
            ]
            // NumPy has no name for a floating-point type of the other form; the library converts it.
            if place != "brain-floats/big", place != "brain-floats/little" {
                XCTAssertEqual(dataset.elementType, types[type], place)
            }
            XCTAssertEqual(try dataset.readFloats().map(\.bitPattern), floats.map(\.bitPattern), place)
            XCTAssertEqual(
                try dataset.readDoubles().map(\.bitPattern), floats.map { Double($0).bitPattern }, place)
        }
    }
}

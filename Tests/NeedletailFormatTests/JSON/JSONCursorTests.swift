import NeedletailFormat
import XCTest

final class JSONCursorTests: XCTestCase {
    private func cursor(_ text: String) throws -> JSONCursor {
        try JSONCursor(parsing: FileBytes(Array(text.utf8)))
    }

    private let model = """
        {"config":{"layers":[{"name":"a"},{"name":"b","config":{"units":64,"rate":0.5,"bias":true,"axis":[-1],"none":null}}]}}
        """

    func testValuesAreReachedByNameAndIndex() throws {
        let layer = try cursor(model).member("config").member("layers").element(1)
        let config = try layer.member("config")
        XCTAssertEqual(try layer.member("name").string, "b")
        XCTAssertEqual(try config.member("units").integer, 64)
        XCTAssertEqual(try config.member("units").integer(in: 1...64), 64)
        XCTAssertEqual(try config.member("units").double, 64)
        XCTAssertEqual(try config.member("rate").double, 0.5)
        XCTAssertTrue(try config.member("bias").bool)
        XCTAssertEqual(try config.member("axis").elements(count: 1).map { cursor throws in try cursor.integer }, [-1])
        XCTAssertTrue(try config.member("none").isNull)
        XCTAssertNil(try config.optionalMember("none"))
        XCTAssertNil(try config.optionalMember("absent"))
        XCTAssertEqual(try config.optionalMember("units")?.integer, 64)
        XCTAssertEqual(try config.members.map(\.key), ["units", "rate", "bias", "axis", "none"])
        XCTAssertEqual(try config.members.map(\.cursor.kind), [.integer, .number, .bool, .array, .null])
        XCTAssertEqual(try config.members[3].cursor.path, "config.layers[1].config.axis")
        XCTAssertEqual(config.path, "config.layers[1].config")
    }

    func testErrorsNameThePathFromTheTop() throws {
        let root = try cursor(model)
        let config = try root.member("config").member("layers").element(1).member("config")
        let path = "config.layers[1].config"
        assertThrows(.missingMember(path: path + ".filters")) { try config.member("filters") }
        assertThrows(.missingMember(path: "config.layers[2]")) { try root.member("config").member("layers").element(2) }
        assertThrows(.missingMember(path: "config.layers[-1]")) {
            try root.member("config").member("layers").element(-1)
        }
        assertThrows(.wrongType(path: path + ".units", expected: .string, actual: .integer)) {
            try config.member("units").string
        }
        assertThrows(.wrongType(path: path + ".rate", expected: .integer, actual: .number)) {
            try config.member("rate").integer
        }
        assertThrows(.wrongType(path: path + ".bias", expected: .number, actual: .bool)) {
            try config.member("bias").double
        }
        assertThrows(.wrongType(path: path + ".units", expected: .bool, actual: .integer)) {
            try config.member("units").bool
        }
        assertThrows(.wrongType(path: path + ".axis[0]", expected: .object, actual: .integer)) {
            try config.member("axis").element(0).member("x")
        }
        assertThrows(.wrongType(path: path, expected: .array, actual: .object)) { try config.elements }
        assertThrows(.wrongType(path: path + ".axis", expected: .object, actual: .array)) {
            try config.member("axis").members
        }
        assertThrows(.wrongType(path: path + ".units", expected: .object, actual: .integer)) {
            try config.member("units").optionalMember("x")
        }
        assertThrows(.valueOutOfRange(path: path + ".units", expected: 1...63, actual: 64)) {
            try config.member("units").integer(in: 1...63)
        }
        assertThrows(.wrongElementCount(path: path + ".axis", expected: 2, actual: 1)) {
            try config.member("axis").elements(count: 2)
        }
        assertThrows(.wrongType(path: "the top-level value", expected: .array, actual: .object)) { try root.elements }
    }

    func testKeysThatAreNotPlainWordsStandInBrackets() throws {
        let root = try cursor("{\"a.b\":{\"\":{\"c\\n\":1}}}")
        let inner = try root.member("a.b").member("").member("c\n")
        XCTAssertEqual(inner.path, "['a.b']['']['c\\u{a}']")
    }

    private func assertThrows<T>(_ error: JSONError, _ body: () throws -> T, line: UInt = #line) {
        XCTAssertThrowsError(try body(), line: line) { XCTAssertEqual($0 as? JSONError, error, line: line) }
    }
}

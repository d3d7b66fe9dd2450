import Foundation
import NeedletailFormat
import NeedletailServer
import XCTest

/// Every way to a text that we know of says `<sensitive>`.
final class SensitiveTests: XCTestCase {
    private static let secret = "Jane Doe 1971"
    private let covered = Sensitive(SensitiveTests.secret)

    private struct Patient {
        var id = 7
        var name = Sensitive(SensitiveTests.secret)
        var more: Sensitive<String>? = Sensitive(SensitiveTests.secret)
        var names = [Sensitive(SensitiveTests.secret)]
        var byKey = ["name": Sensitive(SensitiveTests.secret)]
    }

    private enum Event {
        case seen(Sensitive<String>)
    }

    private func assertSaysNothing(_ text: String, file: StaticString = #filePath, line: UInt = #line) {
        XCTAssertFalse(text.contains("Jane") || text.contains("1971"), text, file: file, line: line)
        XCTAssertTrue(text.contains("<sensitive>"), text, file: file, line: line)
    }

    func testPrintingSaysNothing() {
        for value in [covered, Patient(), Event.seen(covered), [covered], (1, covered), Optional(covered) as Any]
            as [Any]
        {
            var text = ""
            print(value, to: &text)
            assertSaysNothing(text)
            text = ""
            debugPrint(value, to: &text)
            assertSaysNothing(text)
            text = ""
            dump(value, to: &text)
            assertSaysNothing(text)
            assertSaysNothing(String(describing: value))
            assertSaysNothing(String(reflecting: value))
            assertSaysNothing("\(value)")
        }
        assertSaysNothing("\(covered)")
        assertSaysNothing(covered.description)
        assertSaysNothing(covered.debugDescription)
        XCTAssertEqual("\(Sensitive<Int?>(nil))", "<sensitive>")
        XCTAssertEqual(String(describing: Sensitive(Sensitive(1))), "<sensitive>")
    }

    func testReflectionFindsNothing() {
        let mirror = Mirror(reflecting: covered)
        XCTAssertEqual(mirror.children.count, 0)
        XCTAssertNil(mirror.superclassMirror)
        XCTAssertNil(mirror.descendant("value"))
        let patient = Mirror(reflecting: Patient())
        XCTAssertNil(patient.descendant("name", "value"))
        XCTAssertNil(patient.descendant("more", "some", "value"))
        XCTAssertNotNil(patient.descendant("name") as? Sensitive<String>)
    }

    func testTextsOfTheStandardLibraryAndFoundationSayNothing() throws {
        XCTAssertEqual(String(format: "%@", "\(covered)"), "<sensitive>")
        XCTAssertFalse(covered as Any is any Encodable)
        XCTAssertFalse(covered as Any is any Hashable)
        XCTAssertFalse(covered as Any is any Equatable)
        XCTAssertFalse(JSONSerialization.isValidJSONObject([covered]))
        XCTAssertFalse(covered as Any is any LosslessStringConvertible)
    }

    func testJSONSaysNothing() {
        var json = JSONWriter()
        json.sensitive(covered)
        XCTAssertEqual(String(decoding: json.finish(), as: UTF8.self), "\"<sensitive>\"")
    }

    func testAnErrorThatHasOneSaysNothing() {
        struct Refusal: Error { let name: Sensitive<String> }
        let error: any Error = Refusal(name: covered)
        assertSaysNothing("\(error)")
        XCTAssertFalse(error.localizedDescription.contains("Jane"))
        XCTAssertFalse("\(error as NSError)".contains("Jane"))
    }

    func testOnlyTheNamedWayGivesTheValue() throws {
        XCTAssertEqual(covered.withExposedValue { $0.count }, Self.secret.count)
        struct Refusal: Error {}
        XCTAssertThrowsError(
            try covered.withExposedValue { (_: String) throws(Refusal) -> Int in throw Refusal() })
    }
}

import NeedletailFormat
import XCTest

@testable import NeedletailServer

/// What stands in pages of HTML.
final class HTMLTests: XCTestCase {
    func testTextsAreEscapedAndPiecesAreNot() {
        let hostile = "<script>alert('1')</script> & \"\u{0}\u{1B}[2J"
        let piece: HTML = "<p title=\"\(hostile)\">\(hostile)</p>"
        XCTAssertFalse(piece.source.contains("<script"))
        XCTAssertFalse(piece.source.contains("\u{0}"))
        XCTAssertFalse(piece.source.contains("\u{1B}"))
        XCTAssertTrue(piece.source.contains("title=\"&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;"))
        XCTAssertEqual(("<b>\(piece)\(7)</b>" as HTML).source, "<b>\(piece.source)7</b>")
        XCTAssertEqual(HTML(lines: ["a", "<b>"]).source, "a\n<b>")
    }

    func testBrowsersWantHTMLAndProgramsDoNot() {
        for (accept, isPreferred) in [
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true), ("text/html", true),
            ("*/*", false), ("application/json", false), ("application/json, text/html;q=0.9", false),
            ("text/html;q=0", false), ("text/html;q=much", false), ("application/json;q=0.2, text/html;q=0.3", true),
            ("text/htmlish", false), ("", false), (",,;", false),
        ] {
            XCTAssertEqual(HTTPRequest(.get, "/", headers: ["Accept": accept]).prefersHTML, isPreferred, accept)
        }
        XCTAssertFalse(HTTPRequest(.get, "/").prefersHTML)
    }

    func testUnitsAreWrittenAsPeopleDo() {
        for (unit, text) in [
            ("1", ""), ("a", "years"), ("d", "days"), ("/min", "per minute"), ("mm[Hg]", "mmHg"), ("mg/dL", "mg/dL"),
            ("{image unit}", "image unit"), ("{image unit}2", "image unit²"), ("um", "µm"), ("um3", "µm³"),
        ] {
            XCTAssertEqual(FieldControl.unit(unit), text)
        }
        XCTAssertEqual(FieldControl.words("Blood_Pressure"), "Blood Pressure")
        XCTAssertEqual(FieldControl.words("ecg_slope"), "ECG slope")
        XCTAssertEqual(FieldControl.words("concave points"), "Concave points")
        XCTAssertEqual(FieldRule.text(0x1p53), "9007199254740992")
        XCTAssertEqual(FieldControl.words(""), "")
    }

    func testAControlHasItsRule() {
        var rule = FieldRule(
            name: "\"><script>", kind: .number, unit: "\"><img>", limits: 0...10, reference: 1...2.5,
            example: .number(2))
        let control = FieldControl(id: "field-0", label: "Size", rule: rule).html.source
        XCTAssertFalse(control.contains("<script"))
        XCTAssertFalse(control.contains("<img"))
        for text in [
            "<label for=\"field-0\">Size", "id=\"field-0\"", "min=\"0\" max=\"10\"", "data-low=\"1\" data-high=\"2.5\"",
            "required", "data-sample=\"2\"", "step=\"any\"", "Usual 1 to 2.5; allowed 0 to 10",
            "aria-describedby=\"field-0-hint field-0-fault\"",
        ] {
            XCTAssertTrue(control.contains(text), "\(text) in \(control)")
        }
        rule.isRequired = false
        XCTAssertFalse(FieldControl(id: "a", label: "b", rule: rule).html.source.contains("required"))
    }

    func testASampleIsAmongTheChoices() {
        let rule = FieldRule(
            name: "f", kind: .category(["Low", "High"], closed: false), example: .integer(2))
        let control = FieldControl(id: "f", label: "F", rule: rule).html.source
        XCTAssertTrue(control.contains("data-sample=\"Low\""), control)
        XCTAssertTrue(control.contains("<option value=\"High\">High</option>"), control)
        let event = FieldRule(name: "e", kind: .integer, limits: 0...1, example: .integer(0))
        let choice = FieldControl(id: "e", label: "E", rule: event).html.source
        XCTAssertTrue(choice.contains("data-kind=\"number\""), choice)
        XCTAssertTrue(choice.contains("<option value=\"1\">1: yes</option>"), choice)
    }
}

import Foundation
import NeedletailServer
import TestSupport
import XCTest

final class MultipartFormTests: XCTestCase {
    private struct Forms: Decodable { let forms: [Form] }

    private struct Form: Decodable {
        let name: String
        let contentType: String
        let body: Data
        let parts: [Part]
    }

    private struct Part: Decodable, Equatable {
        let name: String
        let fileName: String?
        let contentType: String?
        let data: Data
    }

    func testFormsOfClientsAreReadAsWerkzeugReadsThem() throws {
        let forms = try Fixtures.decode(Forms.self, "forms/forms.json").forms
        XCTAssertEqual(forms.count, 8)
        for form in forms {
            let read = try MultipartForm(contentType: form.contentType, body: Array(form.body)).parts
            // Werkzeug gives the fields first.
            let parts = (read.filter { $0.fileName == nil } + read.filter { $0.fileName != nil }).map {
                Part(name: $0.name, fileName: $0.fileName, contentType: $0.contentType, data: Data($0.bytes))
            }
            XCTAssertEqual(parts, form.parts, form.name)
        }
    }

    private func parts(
        _ text: String, _ contentType: String = "multipart/form-data; boundary=edge",
        limits: MultipartForm.Limits = .init()
    ) throws -> [String] {
        try MultipartForm(contentType: contentType, body: Array(text.utf8), limits: limits).parts.map {
            "\($0.name)=\(String(decoding: $0.bytes, as: UTF8.self))"
        }
    }

    private func failure(
        _ text: String, _ contentType: String = "multipart/form-data; boundary=edge",
        limits: MultipartForm.Limits = .init()
    ) -> MultipartError? {
        do { _ = try parts(text, contentType, limits: limits) } catch { return error as? MultipartError }
        return nil
    }

    private let field = "Content-Disposition: form-data; name=\"a\""

    func testAFormWithoutPartsAndOneWithoutALastLineEndAreRead() throws {
        XCTAssertEqual(try parts("--edge--"), [])
        XCTAssertEqual(try parts("text\r\n--edge--\r\n"), [])
        XCTAssertEqual(try parts("--edge\r\n\(field)\r\n\r\n\r\n--edge--"), ["a="])
        XCTAssertEqual(try parts("--edge\r\n\(field)\r\n\r\n\n--edge\r\n--edge--"), ["a=\n--edge"])
    }

    func testEachFailureNamesWhatIsWrong() {
        XCTAssertEqual(failure("", "text/plain"), .notAForm("text/plain"))
        XCTAssertEqual(failure("", "multipart/form-data; boundary=\"a"), .notAForm("multipart/form-data; boundary=\"a"))
        XCTAssertEqual(failure("", "multipart/form-data"), .badBoundary("none"))
        XCTAssertEqual(failure("", "multipart/form-data; boundary=\"a \""), .badBoundary("a "))
        XCTAssertEqual(failure("", "multipart/form-data; boundary=\"\""), .badBoundary(""))
        let long = String(repeating: "b", count: 71)
        XCTAssertEqual(failure("", "multipart/form-data; boundary=\(long)"), .badBoundary(long))
        XCTAssertEqual(failure(""), .noBoundary)
        XCTAssertEqual(failure("x--edge--"), .noBoundary)
        XCTAssertEqual(failure("--edge"), .badBoundaryLine(byteOffset: 6))
        XCTAssertEqual(failure("--edges\r\n"), .badBoundaryLine(byteOffset: 6))
        XCTAssertEqual(failure("--edge \n"), .badBoundaryLine(byteOffset: 7))
        XCTAssertEqual(failure("--edge\r\n\(field)\r\n\r\nvalue"), .noFinalBoundary(byteOffset: 52))
        XCTAssertEqual(failure("--edge\r\n\(field)\r\n\r\nvalue\r\n--edg"), .noFinalBoundary(byteOffset: 52))
        XCTAssertEqual(failure("--edge\r\n\(field)\r\n"), .noFinalBoundary(byteOffset: 50))
        XCTAssertEqual(failure("--edge\r\nno colon\r\n\r\n1\r\n--edge--"), .badHeader(part: 0, byteOffset: 8))
        XCTAssertEqual(failure("--edge\r\n a: b\r\n\r\n1\r\n--edge--"), .badHeader(part: 0, byteOffset: 8))
        XCTAssertEqual(failure("--edge\r\na: b\0\r\n\r\n1\r\n--edge--"), .badHeader(part: 0, byteOffset: 8))
        for disposition in [
            "X: y", "Content-Disposition: attachment; name=a", "Content-Disposition: form-data",
            "Content-Disposition: form-data; name=\"a", "Content-Disposition: form-data; name=a; name=b",
            "Content-Disposition: form-data; name=a; filename*=latin1''x", "\(field)\r\n\(field)",
            "Content-Disposition: form-data; name=a; filename*=UTF-8''%FF",
        ] {
            XCTAssertEqual(
                failure("--edge\r\n\(disposition)\r\n\r\n1\r\n--edge--"), .badDisposition(part: 0), disposition)
        }
        XCTAssertEqual(
            failure("--edge\r\n\(field)\r\nContent-Transfer-Encoding: base64\r\n\r\n1\r\n--edge--"),
            .encodedPart(part: 0, encoding: "base64"))
    }

    func testLimitsHold() throws {
        let part = "--edge\r\n\(field)\r\n\r\n1\r\n"
        let form = String(repeating: part, count: 64) + "--edge--"
        XCTAssertEqual(try parts(form).count, 64)
        XCTAssertEqual(failure(part + form), .tooManyParts(limit: 64))
        var limits = MultipartForm.Limits()
        limits.headerByteCount = field.utf8.count + 4
        XCTAssertEqual(try parts(part + "--edge--", limits: limits), ["a=1"])
        limits.headerByteCount -= 1
        XCTAssertEqual(
            failure(part + "--edge--", limits: limits), .headerTooLong(part: 0, limit: limits.headerByteCount))
        XCTAssertEqual(
            failure("--edge\r\n" + String(repeating: "a", count: 9000)), .headerTooLong(part: 0, limit: 8192))
    }

    func testTheExtendedFileNameCounts() throws {
        let body =
            "--edge\r\n\(field); filename=\"plain.png\"; filename*=utf-8'de'%C3%BC.png\r\n\r\n1\r\n--edge--"
        let form = try MultipartForm(contentType: "multipart/form-data; boundary=edge", body: Array(body.utf8))
        XCTAssertEqual(form["a"]?.fileName, "ü.png")
        XCTAssertNil(form["b"])
    }

    func testNamesHaveTheirQuotesAndLineEndsBack() throws {
        for (sent, name) in [
            (#""a%22b""#, "a\"b"), (#""a\"b""#, "a\"b"), (#""C:\x\y.png""#, #"C:\x\y.png"#),
            (#""%0D%0A%41%""#, "\r\n%41%"),
            ("\"a;b=c\"", "a;b=c"),
        ] {
            let body = "--edge\r\nContent-Disposition: form-data; name=x; filename=\(sent)\r\n\r\n1\r\n--edge--"
            let form = try MultipartForm(contentType: "multipart/form-data; boundary=edge", body: Array(body.utf8))
            XCTAssertEqual(form.parts.first?.fileName, name)
        }
    }

    func testPartsAreSlicesOfTheBody() throws {
        let body = Array("--edge\r\n\(field)\r\n\r\nvalue\r\n--edge--".utf8)
        let form = try MultipartForm(contentType: "multipart/form-data; boundary=edge", body: body)
        let part = try XCTUnwrap(form.parts.first)
        XCTAssertEqual(part.bytes.startIndex, 52)
        let isSame = body.withUnsafeBufferPointer { whole in
            part.bytes.withUnsafeBufferPointer { $0.baseAddress == whole.baseAddress.map { $0 + 52 } }
        }
        XCTAssertTrue(isSame)
    }

    func testABodyThatAlmostHasTheBoundaryEverywhereIsReadInTime() throws {
        // A search that begins again behind each beginning of the boundary would take 70 times as long.
        let boundary = String(repeating: "-", count: 69) + "x"
        let noise = String(repeating: "\r\n" + String(repeating: "-", count: 200), count: 20_000)
        let body = Array("--\(boundary)\r\n\(field)\r\n\r\n\(noise)\r\n--\(boundary)--".utf8)
        let start = Date()
        let form = try MultipartForm(contentType: "multipart/form-data; boundary=\(boundary)", body: body)
        XCTAssertEqual(form.parts.first?.bytes.count, noise.utf8.count)
        XCTAssertLessThan(Date().timeIntervalSince(start), 20)
    }
}

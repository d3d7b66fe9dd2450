import Foundation
import NeedletailFormat
import TestSupport
import XCTest

@testable import NeedletailServer

/// The pages that browsers get.
final class PageTests: ServiceTestCase {
    private static let browser: HTTPHeaders = ["Accept": "text/html,application/xhtml+xml,*/*;q=0.8"]

    private func page(_ service: Service, _ path: String = "/", line: UInt = #line) async -> Answer {
        let answer = await service.get(path, headers: Self.browser)
        XCTAssertEqual(answer.status, 200, line: line)
        XCTAssertEqual(answer.response.headers["Content-Type"], "text/html; charset=utf-8", line: line)
        return answer
    }

    func testAPageAsksForTheFieldsThatValidate() async throws {
        let service = try await Service([("heart", Models.heart)])
        let page = await page(service)
        let info = await service.get("/")
        let fields = try XCTUnwrap(try info.json()["fields"] as? [[String: Any]])
        XCTAssertEqual(fields.count, 12)
        for field in fields {
            let name = try XCTUnwrap(field["name"] as? String)
            XCTAssertTrue(page.text.contains("name=\"\(name)\""), name)
            for word in field["words"] as? [String] ?? [] {
                XCTAssertTrue(page.text.contains("<option value=\"\(word)\">"), word)
            }
            guard let limits = field["limits"] as? [Double], let usual = field["reference"] as? [Double] else {
                continue
            }
            XCTAssertTrue(
                page.text.contains("min=\"\(FieldRule.text(limits[0]))\" max=\"\(FieldRule.text(limits[1]))\""))
            XCTAssertTrue(
                page.text.contains("Usual \(FieldRule.text(usual[0])) to \(FieldRule.text(usual[1])); allowed"))
        }
        XCTAssertTrue(page.text.contains("Blood Pressure <span class=\"unit\">(mmHg)</span>"))
        XCTAssertTrue(page.text.contains("data-action=\"predict\" data-body=\"object\""))
        XCTAssertTrue(page.text.contains("Fill in a made-up sample"))
        XCTAssertTrue(page.text.contains("not a medical device"))
    }

    func testNothingComesFromElsewhereAndNothingRunsButTheScript() async throws {
        let service = try await Service([("breast", Models.breast)])
        let page = await page(service)
        let policy = try XCTUnwrap(page.response.headers["Content-Security-Policy"])
        XCTAssertFalse(policy.contains("unsafe"))
        XCTAssertTrue(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
        for (tag, directive) in [("script", "script-src"), ("style", "style-src")] {
            let parts = page.text.components(separatedBy: "<\(tag)>")
            XCTAssertEqual(parts.count, 2)
            let text = try XCTUnwrap(parts[1].components(separatedBy: "</\(tag)>").first)
            var hash = SHA256()
            hash.update(Array(text.utf8))
            XCTAssertTrue(policy.contains("\(directive) 'sha256-\(Base64.encode(hash.finalize()))'"), tag)
        }
        for text in ["http://", "https://", " src=", "<link", " onclick", " style=", "innerHTML", "Storage", "cookie"] {
            XCTAssertFalse(page.text.contains(text), text)
        }
        XCTAssertEqual(page.response.headers["Cache-Control"], "no-store")
        XCTAssertEqual(page.response.headers["Referrer-Policy"], "no-referrer")
    }

    func testProgramsAreAnsweredAsBefore() async throws {
        let service = try await Service([("breast", Models.breast)])
        let plain = await service.get("/")
        XCTAssertEqual(try plain.string("service"), "breast")
        XCTAssertEqual(plain.response.headers["Vary"], "Accept")
        let off = try await Service([("breast", Models.breast)], flags: [("web-page", "false"), ("openapi", "false")])
        let answer = await off.get("/", headers: Self.browser)
        XCTAssertEqual(try answer.string("service"), "breast")
        XCTAssertNil(answer.response.headers["Vary"])
        let routes = await off.get("/docs")
        XCTAssertEqual(routes.status, 404)
    }

    func testSeveralModelsHaveAListAndAPageEach() async throws {
        let service = try await Service(
            [
                ("heart", Models.heart), ("lung", Models.lung), ("pneumonia", Models.pneumonia),
                ("osteosarcoma", Models.osteosarcoma), ("segmenter", Models.segmenter), ("none", .path("/nowhere")),
            ], variables: ["API_TOKEN": "0123456789abcdef"])
        let list = await page(service)
        for name in ["heart", "lung", "pneumonia", "osteosarcoma", "segmenter", "none"] {
            XCTAssertTrue(list.text.contains("<a href=\"./\(name)/\">\(name)</a>"), name)
            // From where a link begins depends on the slashes at the end.
            for (path, root) in [("/\(name)", "./"), ("/\(name)/", "../"), ("/\(name)//", "../../")] {
                let page = await page(service, path)
                XCTAssertTrue(page.text.contains("<a href=\"\(root)\">All models</a>"))
                XCTAssertTrue(page.text.contains("<a href=\"\(root)docs\">Interface for programs</a>"))
                XCTAssertFalse(page.text.contains("href=\"/"), "a proxy may have put a prefix before the path")
                XCTAssertFalse(page.text.contains("nowhere"))
            }
        }
        let lung = await page(service, "/lung/")
        XCTAssertTrue(lung.text.contains("type=\"file\" id=\"picture\" name=\"file\""))
        XCTAssertTrue(lung.text.contains("type=\"password\" id=\"token\""), "a token is asked for")
        XCTAssertFalse(lung.text.contains("0123456789abcdef"))
        let none = await page(service, "/none/")
        XCTAssertTrue(none.text.contains("Not ready: the model file cannot be read."))
        XCTAssertFalse(none.text.contains("<form"))
    }

    func testTheRoutesHaveAPage() async throws {
        let service = try await Service([("breast", Models.breast), ("pneumonia", Models.pneumonia)])
        let page = await page(service, "/docs")
        let paths = try await service.get("/openapi.json").object("paths")
        XCTAssertGreaterThan(paths.count, 10)
        for path in paths.keys { XCTAssertTrue(page.text.contains("<code>\(path)</code>"), path) }
        XCTAssertTrue(page.text.contains("Takes a form with the file image, perhaps threshold."))
        XCTAssertTrue(page.text.contains("<a href=\"./openapi.json\">"))
        let slash = await self.page(service, "/docs/")
        XCTAssertTrue(slash.text.contains("<a href=\"../openapi.json\">"))
    }
}

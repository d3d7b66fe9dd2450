import XCTest

@testable import NeedletailServer

final class BearerTokensTests: XCTestCase {
    private func tokens(_ texts: String...) -> BearerTokens {
        var tokens = BearerTokens()
        for text in texts { XCTAssertTrue(tokens.add(text), text) }
        return tokens
    }

    func testWithoutTokensEveryRequestIsTaken() {
        XCTAssertEqual(BearerTokens().check(HTTPHeaders()), .open)
        XCTAssertEqual(BearerTokens().check(["Authorization": "Bearer anything"]), .open)
    }

    func testARequestMustShowOneOfThem() {
        let tokens = tokens("0123456789abcdef", "another-token-of-ours")
        XCTAssertEqual(tokens.check(["Authorization": "Bearer 0123456789abcdef"]), .accepted(1))
        XCTAssertEqual(tokens.check(["authorization": "bEARER   another-token-of-ours"]), .accepted(2))
        XCTAssertEqual(tokens.check(HTTPHeaders()), .missing)
        for header in ["", "Bearer", "Bearer ", "Basic 0123456789abcdef", "0123456789abcdef"] {
            XCTAssertEqual(tokens.check(["Authorization": header]), .missing, header)
        }
        for token in ["0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "x", "0123456789abcdef "] {
            XCTAssertEqual(tokens.check(["Authorization": "Bearer \(token)"]), .wrong, token)
        }
        XCTAssertEqual(
            tokens.check(["Authorization": "Bearer 0123456789abcdef", "authorization": "Bearer x"]), .missing)
    }

    func testATokenIsLongEnoughAndVisible() {
        var tokens = BearerTokens()
        for text in [
            "", "short", "0123456789abcde", "0123456789 abcdef", "0123456789abcd\u{E9}",
            String(repeating: "x", count: 513),
        ] {
            XCTAssertFalse(tokens.add(text), text)
        }
        XCTAssertTrue(tokens.add(String(repeating: "x", count: 512)))
        XCTAssertEqual(tokens.count, 1)
    }

    func testTokensAreNotPrinted() {
        let tokens = tokens("0123456789abcdef")
        var text = "\(tokens) \(String(reflecting: tokens))"
        dump(tokens, to: &text)
        XCTAssertFalse(text.contains("0123456789"))
        XCTAssertTrue(text.contains("<sensitive>"))
    }
}

import Foundation
import NeedletailServer
import XCTest

final class Base64Tests: XCTestCase {
    private func failure(_ text: String, allowsDataPrefix: Bool = false) -> Base64.Failure? {
        do { _ = try Base64.decode(text, allowsDataPrefix: allowsDataPrefix) } catch { return error }
        return nil
    }

    func testTheVectorsOfTheStandardAreRead() throws {
        // RFC 4648, 10.
        for (plain, text) in [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            XCTAssertEqual(try Base64.decode(text), Array(plain.utf8))
            XCTAssertEqual(Base64.encode(Array(plain.utf8)), text)
        }
    }

    func testAllBytesAndLengthsAgreeWithFoundation() throws {
        for count in 0..<260 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ count) }
            let text = Data(bytes).base64EncodedString()
            XCTAssertEqual(Base64.encode(bytes), text)
            XCTAssertEqual(try Base64.decode(text), bytes)
            // A text whose storage is not contiguous.
            XCTAssertEqual(try Base64.decode("x\(text)".dropFirst()), bytes)
        }
    }

    func testEachFailureNamesTheByte() {
        XCTAssertEqual(failure("Zg"), .badLength(byteCount: 2))
        XCTAssertEqual(failure("Zm9vY"), .badLength(byteCount: 5))
        XCTAssertEqual(failure("Zg="), .badLength(byteCount: 3))
        XCTAssertEqual(failure("!!!!"), .badByte(byteOffset: 0))
        XCTAssertEqual(failure("Zm9\n"), .badByte(byteOffset: 3))
        XCTAssertEqual(failure("Zm9v\r\nZm9v"), .badByte(byteOffset: 4))
        XCTAssertEqual(failure("Zm-_"), .badByte(byteOffset: 2))
        XCTAssertEqual(failure("Zmé="), .badByte(byteOffset: 2))
        XCTAssertEqual(failure("===="), .badPadding(byteOffset: 0))
        XCTAssertEqual(failure("Zg==Zg=="), .badPadding(byteOffset: 2))
        XCTAssertEqual(failure("Z==="), .badPadding(byteOffset: 1))
        XCTAssertEqual(failure("Zh=="), .bitsLeftOver(byteOffset: 1))
        XCTAssertEqual(failure("Zm9="), .bitsLeftOver(byteOffset: 2))
    }

    func testADataPrefixIsTakenWhereItIsAllowed() throws {
        XCTAssertEqual(try Base64.decode("data:image/png;base64,Zm9v", allowsDataPrefix: true), Array("foo".utf8))
        XCTAssertEqual(try Base64.decode("data:;base64,", allowsDataPrefix: true), [])
        XCTAssertEqual(try Base64.decode("Zm9v", allowsDataPrefix: true), Array("foo".utf8))
        XCTAssertEqual(failure("data:image/png;base64,Zm9v"), .badDataPrefix)
        XCTAssertEqual(failure("data:image/png,Zm9v", allowsDataPrefix: true), .badDataPrefix)
        XCTAssertEqual(failure("data:;base64", allowsDataPrefix: true), .badDataPrefix)
        XCTAssertEqual(failure("data:;base64,Zm!v", allowsDataPrefix: true), .badByte(byteOffset: 15))
    }
}

import NeedletailFormat
import XCTest

/// What tells an array in `Fixtures/random`: all its values, or a digest of its bytes and its ends. Floats stand for their bits.
struct ToldArray: Decodable {
    var values: [Int64]?
    var digest: String?
    var first: Int64?
    var last: Int64?
}

extension XCTestCase {
    func assertBits(_ values: [Float], _ told: ToldArray, _ name: String, line: UInt = #line) {
        assertTold(values.map { Int64($0.bitPattern) }, digest(values), told, name, line: line)
    }

    func assertBits(_ values: [Int64], _ told: ToldArray, _ name: String, line: UInt = #line) {
        assertTold(values, digest(values), told, name, line: line)
    }

    private func assertTold(_ bits: [Int64], _ digest: String, _ told: ToldArray, _ name: String, line: UInt) {
        if let values = told.values { return XCTAssertEqual(bits, values, name, line: line) }
        XCTAssertEqual(bits.first, told.first, "the first of \(name)", line: line)
        XCTAssertEqual(bits.last, told.last, "the last of \(name)", line: line)
        XCTAssertEqual(digest.prefix(32), told.digest?[...], name, line: line)
    }
}

/// The SHA-256 of the values' bytes, in hexadecimal digits.
func digest<Value: BitwiseCopyable>(_ values: [Value]) -> String {
    var hash = SHA256()
    values.withUnsafeBytes { hash.update($0) }
    return hash.finalizeHexadecimal()
}

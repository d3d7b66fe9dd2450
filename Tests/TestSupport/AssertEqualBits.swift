import Glibc
import XCTest

/// Fails unless both hold the same bits: NaN equals the same NaN, 0 differs from -0; names the first element that differs.
package func XCTAssertEqualBits<Element: BinaryFloatingPoint & BitwiseCopyable>(
    _ actual: [Element], _ expected: [Element], _ message: @autoclosure () -> String = "",
    file: StaticString = #filePath, line: UInt = #line
) {
    guard actual.count == expected.count else {
        return XCTFail("\(actual.count) values, not \(expected.count): \(message())", file: file, line: line)
    }
    let isEqual = actual.withUnsafeBytes { a in
        expected.withUnsafeBytes { b in
            guard let a = a.baseAddress, let b = b.baseAddress else { return true }
            // Both have as many bytes as `actual`.
            return memcmp(a, b, actual.count * MemoryLayout<Element>.stride) == 0
        }
    }
    guard !isEqual else { return }
    for index in actual.indices where !haveEqualBits(actual[index], expected[index]) {
        return XCTFail(
            "element \(index) of \(actual.count) is \(actual[index]), not \(expected[index]): \(message())", file: file,
            line: line)
    }
}

/// Whether sign, exponent and significand agree.
private func haveEqualBits<Element: BinaryFloatingPoint>(_ a: Element, _ b: Element) -> Bool {
    a.sign == b.sign && a.exponentBitPattern == b.exponentBitPattern
        && a.significandBitPattern == b.significandBitPattern
}

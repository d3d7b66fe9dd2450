import SeededData
import XCTest

@testable import NeedletailImaging

/// Filters by themselves: undone after being applied, for every size of a pixel and lengths around a vector's.
final class PNGFilterTests: XCTestCase {
    func testEveryFilterIsUndone() {
        var random = SeededRandom(seed: 5)
        for filter in PNGFilter.allCases {
            for stride in [1, 2, 3, 4, 6, 8] {
                for pixelCount in [1, 2, 3, 4, 5, 7, 15, 16, 17, 33] {
                    let count = stride * pixelCount
                    let image = (0..<2 * count).map { _ in UInt8.random(in: 0...255, using: &random) }
                    for isFirst in [true, false] {
                        let above = isFirst ? [UInt8](repeating: 0, count: count) : Array(image[..<count])
                        var filtered = [UInt8](repeating: 0, count: count)
                        var span = filtered.mutableSpan
                        var bytes = span.mutableBytes
                        let distance = filter.apply(
                            image.span.bytes.extracting(count..<2 * count), above: above.span.bytes, stride: stride,
                            into: &bytes, giveUpAt: .max)
                        XCTAssertEqual(distance, filtered.reduce(0) { $0 + Int(Int8(bitPattern: $1).magnitude) })
                        // As written in the specification, byte by byte.
                        for place in 0..<count {
                            let a = place < stride ? 0 : Int(image[count + place - stride])
                            let b = Int(above[place])
                            let c = place < stride ? 0 : Int(above[place - stride])
                            let estimate = a + b - c
                            let predicted =
                                switch filter {
                                case .none: 0
                                case .sub: a
                                case .up: b
                                case .average: (a + b) / 2
                                case .paeth:
                                    [a, b, c].first {
                                        abs(estimate - $0) == [a, b, c].map { abs(estimate - $0) }.min()
                                    } ?? 0
                                }
                            XCTAssertEqual(
                                Int(filtered[place]), (Int(image[count + place]) - predicted) & 255,
                                "\(filter), \(stride) bytes, place \(place)")
                        }
                        var undone = Array(image[..<count]) + filtered
                        var undoneSpan = undone.mutableSpan
                        var undoneBytes = undoneSpan.mutableBytes
                        filter.undo(&undoneBytes, row: count, above: isFirst ? nil : 0, count: count, stride: stride)
                        XCTAssertEqual(
                            undone, image, "\(filter), \(stride) bytes, \(pixelCount) pixels, first \(isFirst)")
                    }
                }
            }
        }
    }
}

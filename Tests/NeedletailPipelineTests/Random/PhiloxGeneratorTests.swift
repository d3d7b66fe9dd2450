import Foundation
import NeedletailKernels
import NeedletailPipeline
import TestSupport
import XCTest

/// Words of Philox 4x32-10, and the normals that are made of them.
final class PhiloxGeneratorTests: TierTestCase {
    private struct Goldens: Decodable {
        struct Words: Decodable {
            var counter: [UInt32]
            var key: [UInt64]
            var words: [UInt32]
        }
        struct Normals: Decodable {
            var seed: String
            var stream: String
            var draw: UInt32
            var count: Int
            var told: ToldArray

            private enum Key: CodingKey { case seed, stream, draw, count }

            init(from decoder: any Decoder) throws {
                let values = try decoder.container(keyedBy: Key.self)
                seed = try values.decode(String.self, forKey: .seed)
                stream = try values.decode(String.self, forKey: .stream)
                draw = try values.decode(UInt32.self, forKey: .draw)
                count = try values.decode(Int.self, forKey: .count)
                told = try ToldArray(from: decoder)
            }
        }
        var published: [Words]
        var words: [Words]
        var normals: [Normals]
    }

    private static let goldens = Result { try Fixtures.decode(Goldens.self, "random/philox.json") }

    func testWordsAreThePublishedOnesAndThoseOfRandomgen() throws {
        let goldens = try Self.goldens.get()
        XCTAssertEqual(goldens.published.count, 3)
        for golden in goldens.published + goldens.words {
            let generator = PhiloxGenerator(seed: golden.key[1] << 32 | golden.key[0])
            let words = generator.words(counter: SIMD4(golden.counter))
            XCTAssertEqual((0..<4).map { words[$0] }, golden.words, "counter \(golden.counter)")
        }
    }

    func testNormalsAreThoseOfTheFormulaInNumPyOnEveryTier() throws {
        let goldens = try Self.goldens.get()
        forEachTier { _, kernels in
            for golden in goldens.normals {
                let (seed, stream) = (try XCTUnwrap(UInt64(golden.seed)), try XCTUnwrap(UInt64(golden.stream)))
                let generator = PhiloxGenerator(seed: seed, kernels: kernels)
                assertBits(
                    generator.normals(stream: stream, draw: golden.draw, count: golden.count), golden.told,
                    "\(golden.count) of seed \(seed), stream \(stream), draw \(golden.draw)")
            }
        }
    }

    func testFewerNormalsAreTheFirstOfMore() {
        let generator = PhiloxGenerator(seed: 8)
        let all = generator.normals(stream: 2, draw: 1, count: 300)
        for count in 0..<300 {
            XCTAssertEqual(generator.normals(stream: 2, draw: 1, count: count), Array(all.prefix(count)))
        }
    }

    func testAStreamIsTheSameInAnyBatchAndOnAnyNumberOfThreads() {
        let generator = PhiloxGenerator(seed: 8)
        let columns = 5142
        for (first, streams) in [(0, 1), (0, 7), (3, 2), (6, 1)] as [(UInt64, Int)] {
            for threads in [1, 2, 3, 7] {
                let count = streams * columns
                let values = [Float](unsafeUninitializedCapacity: count) { normals, initialized in
                    generator.prepareNormals(
                        UnsafeMutableBufferPointer(rebasing: normals[..<count]), streams: streams, firstStream: first,
                        draw: 5
                    ).run(on: ThreadTeam(count: threads))
                    initialized = count
                }
                for row in 0..<streams {
                    XCTAssertEqualBits(
                        Array(values[row * columns..<(row + 1) * columns]),
                        generator.normals(stream: first + UInt64(row), draw: 5, count: columns))
                }
            }
        }
    }

    func testTheUnitsOfARowWriteItsPlacesAndNoOthers() {
        let generator = PhiloxGenerator(seed: 8)
        for columns in [1, 63, 64, 200] {
            let rows = 3
            let expected = (0..<rows).flatMap { generator.normals(stream: UInt64($0), draw: 2, count: columns) }
            var places: [Int] = []
            var values = [Float](repeating: .nan, count: rows * columns)
            values.withUnsafeMutableBufferPointer { values in
                let work = generator.prepareNormals(values, streams: rows, firstStream: 0, draw: 2)
                XCTAssertEqual(work.unitsPerRow(rows), (columns + 63) / 64)
                for unit in 0..<work.unitCount {
                    let written = work.places(unit..<unit + 1)
                    places += written
                    XCTAssertTrue(written.allSatisfy { values[$0].isNaN })
                    work.run(unit..<unit + 1)
                    XCTAssertEqual(values.firstIndex { $0.isNaN } ?? values.count, written.upperBound)
                }
            }
            XCTAssertEqualBits(values, expected, "\(columns) columns")
            XCTAssertEqual(places, Array(0..<rows * columns))
        }
    }

    func testAMillionNormalsAreNormalAndDoNotDependOnEachOther() {
        let count = 1 << 20
        let generator = PhiloxGenerator(seed: 20)
        let values = generator.normals(stream: 0, draw: 0, count: count).map(Double.init)
        let n = Double(count)
        // Each bound is some five standard deviations of what it bounds.
        let mean = values.reduce(0, +) / n
        XCTAssertLessThan(abs(mean), 5 / n.squareRoot())
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
        XCTAssertLessThan(abs(variance - 1), 5 * (2 / n).squareRoot())
        XCTAssertLessThan(abs(values.reduce(0) { $0 + $1 * $1 * $1 } / n), 5 * (15 / n).squareRoot())
        XCTAssertLessThan(abs(values.reduce(0) { $0 + $1 * $1 * $1 * $1 } / n - 3), 5 * (96 / n).squareRoot())

        // Kolmogorov and Smirnov: below 2.3 / √n but for one sample in 20 000.
        let sorted = values.sorted()
        let distance = sorted.enumerated().reduce(0.0) { largest, value in
            let share = 0.5 * erfc(-value.element / 2.0.squareRoot())
            return max(largest, abs(share - Double(value.offset) / n), abs(share - Double(value.offset + 1) / n))
        }
        XCTAssertLessThan(distance, 2.3 / n.squareRoot())

        for lag in [1, 2, 4, 5142] {
            assertUncorrelated(values.dropLast(lag), values.dropFirst(lag), "lag \(lag)")
        }
        for (stream, draw) in [(1, 0), (0, 1), (1 << 32, 0), (5142, 0)] as [(UInt64, UInt32)] {
            let others = generator.normals(stream: stream, draw: draw, count: count).map(Double.init)
            assertUncorrelated(values[...], others[...], "stream \(stream), draw \(draw)")
        }
        let other = PhiloxGenerator(seed: 21).normals(stream: 0, draw: 0, count: count).map(Double.init)
        assertUncorrelated(values[...], other[...], "another seed")
    }

    private func assertUncorrelated(_ a: ArraySlice<Double>, _ b: ArraySlice<Double>, _ name: String) {
        let products = zip(a, b).reduce(0.0) { $0 + $1.0 * $1.1 }
        let scale = (a.reduce(0) { $0 + $1 * $1 } * b.reduce(0) { $0 + $1 * $1 }).squareRoot()
        XCTAssertLessThan(abs(products / scale), 5 / Double(a.count).squareRoot(), name)
    }
}

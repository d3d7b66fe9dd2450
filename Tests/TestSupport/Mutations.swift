import Foundation
package import HostileReaders
package import SeededData
import XCTest

/// Seeded mutations of sound files: how many each test tries, and what must hold of every one.
package enum Mutations {
    /// How many a reader is given: 10 000, fewer where unoptimised code would take long, or what `NEEDLETAIL_MUTATIONS`
    /// asks for.
    package static let count =
        ProcessInfo.processInfo.environment["NEEDLETAIL_MUTATIONS"].flatMap(Int.init) ?? usualCount
    #if DEBUG
        private static let usualCount = 2000
    #else
        private static let usualCount = 10_000
    #endif
    /// Whether so many are tried that the number of those that are read, and of the errors, says how good the mutations are.
    package static var areMany: Bool { count >= 2000 }

    /// Calls `body` with a random sequence of each seed and a text that names it; an error is a failure.
    ///
    /// - share: the part of `count` that is tried, for tests beside the one that makes them all.
    package static func forEach(
        share: Double = 1, from firstSeed: UInt64 = 0, _ body: (inout SeededRandom, String) throws -> Void
    ) {
        for seed in firstSeed..<firstSeed + UInt64((Double(count) * share).rounded(.up)) {
            var random = SeededRandom(seed: seed)
            do { try body(&random, "seed \(seed)") } catch { XCTFail("seed \(seed): \(error)") }
        }
    }

    /// Hands `count` mutations of its sound files to the reader, one a seed: each is read or refused, within a second and
    /// the reader's bound of heap.
    ///
    /// - Returns: how many were read, and how many refused.
    @discardableResult
    package static func check(_ reader: HostileReader) throws -> (read: Int, refused: Int) {
        let seeds = try reader.seeds(fixtures: Fixtures.root.path(percentEncoded: false))
        XCTAssertFalse(seeds.isEmpty)
        var counts = (read: 0, refused: 0)
        forEach { random, place in
            let base = Int.random(in: 0..<seeds.count, using: &random)
            do {
                try reader.readWithinLimits(reader.mutate(seeds[base], &random))
                counts.read += 1
            } catch let fault as HostileFault {
                XCTFail("\(reader.name), \(place), of file \(base): \(fault)")
            } catch { counts.refused += 1 }
        }
        return counts
    }
}

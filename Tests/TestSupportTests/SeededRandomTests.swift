import TestSupport
import XCTest

final class SeededRandomTests: XCTestCase {
    func testTheSequenceIsSplitMix64() {
        // The generator's published first values for the seed 1234567 (Vigna, splitmix64.c).
        var random = SeededRandom(seed: 1_234_567)
        let values = (0..<5).map { _ in random.next() }
        XCTAssertEqual(
            values,
            [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    func testFloatsLieInTheirRangeAndRepeatWithTheSeed() {
        var random = SeededRandom(seed: 7)
        let floats = random.floats(1000, in: -3...2)
        let doubles = random.doubles(1000, in: 5...6)
        XCTAssertTrue(floats.allSatisfy { (-3...2).contains($0) })
        XCTAssertTrue(doubles.allSatisfy { (5...6).contains($0) })
        XCTAssertGreaterThan(Set(floats).count, 900)
        var again = SeededRandom(seed: 7)
        XCTAssertEqual(again.floats(1000, in: -3...2), floats)
    }
}

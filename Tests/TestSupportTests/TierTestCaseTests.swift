import NeedletailKernels
import TestSupport
import XCTest

final class TierTestCaseTests: TierTestCase {
    func testEveryAvailableTierIsVisitedLowestFirstWithItsOwnKernels() {
        var visited: [Tier] = []
        forEachTier { tier, kernels in
            visited.append(tier)
            XCTAssertEqual(kernels.tier, tier)
        }
        XCTAssertEqual(visited, Tier.available)
        XCTAssertEqual(visited.prefix(2), [.reference, .baseline])
    }

    func testAFailureNamesItsTierAndWhatItIsWithin() {
        let texts = failures {
            forEachTier([.reference, .baseline]) { _, _ in
                within("m 3") { XCTFail("wrong") }
            }
            XCTFail("outside")
        }
        XCTAssertEqual(texts.count, 3)
        XCTAssertTrue(texts[0].hasPrefix("tier reference: m 3: "), texts[0])
        XCTAssertTrue(texts[1].hasPrefix("tier baseline: m 3: "), texts[1])
        XCTAssertTrue(texts.allSatisfy { $0.contains("wrong") || $0.contains("outside") })
        XCTAssertFalse(texts[2].contains("tier"), texts[2])
    }

    func testAnErrorFailsItsTierAndTheOthersStillRun() {
        struct Broken: Error {}
        var visited: [Tier] = []
        let texts = failures {
            forEachTier([.reference, .baseline]) { tier, _ in
                visited.append(tier)
                if tier == .reference { throw Broken() }
            }
        }
        XCTAssertEqual(visited, [.reference, .baseline])
        XCTAssertEqual(texts.count, 1)
        XCTAssertTrue(texts.first?.hasPrefix("tier reference: ") ?? false, "\(texts)")
        XCTAssertTrue(texts.first?.contains("Broken") ?? false, "\(texts)")
    }
}

import Foundation
import XCTest

@testable import NeedletailKernels

final class TierTests: XCTestCase {
    func testTiersRiseFromTheReferenceToTheNewestCPU() {
        XCTAssertEqual(Tier.allCases.sorted(), [.reference, .baseline, .avx2, .avx512])
        XCTAssertEqual(Tier.allCases, Tier.allCases.sorted())
    }

    func testAvailableTiersAreAllUpToTheDetectedOne() {
        XCTAssertEqual(Tier.available.last, Tier.detected)
        XCTAssertEqual(Tier.available, Tier.allCases.filter { $0 <= Tier.detected })
        XCTAssertTrue(Tier.available.starts(with: [.reference, .baseline]))
        for tier in Tier.available { XCTAssertEqual(kernelTable(tier).tier, tier) }
    }

    func testTheDetectedTierIsWhatTheSystemSaysOfTheCPU() throws {
        if let expected = ProcessInfo.processInfo.environment["NEEDLETAIL_EXPECTED_TIER"] {
            // On an emulated CPU: the system speaks of the real one.
            XCTAssertEqual(Tier.detected.rawValue, expected)
            return
        }
        #if arch(x86_64) && os(Linux)
            let text = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
            let line = try XCTUnwrap(text.split(separator: "\n").first { $0.hasPrefix("flags") })
            let flags = Set(line.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init))
            // Linux lists a flag only where it saves the registers that go with it.
            var expected = Tier.baseline
            if flags.isSuperset(of: ["avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe"]) {
                expected = .avx2
                if flags.isSuperset(of: ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"]) {
                    expected = .avx512
                }
            }
            XCTAssertEqual(Tier.detected, expected)
            let model = text.split(separator: "\n").first { $0.hasPrefix("model name") }
            let name = model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
            XCTAssertEqual(cpuBrand.trimmingCharacters(in: .whitespaces), name)
        #else
            XCTAssertEqual(Tier.detected, .baseline)
        #endif
    }

    func testTheEnvironmentLowersTheTierAndNeverRaisesIt() {
        for detected in Tier.allCases {
            for asked in Tier.allCases {
                let choice = Tier.choose(asked.rawValue, detected: detected)
                XCTAssertEqual(choice.selected, asked < detected ? asked : detected, "\(asked) on \(detected)")
                XCTAssertNil(choice.unknown)
            }
        }
    }

    func testAnUnknownNameIsReportedAndWithoutEffect() {
        for name in ["sse2", "AVX2", " avx2", "avx512bf16", "0"] {
            let choice = Tier.choose(name, detected: .avx2)
            XCTAssertEqual(choice.selected, .avx2, name)
            XCTAssertEqual(choice.unknown, name)
        }
        for value in [nil, ""] {
            let choice = Tier.choose(value, detected: .avx2)
            XCTAssertEqual(choice.selected, .avx2)
            XCTAssertNil(choice.unknown)
        }
    }

    func testThisProcessRunsWhatItsEnvironmentAsksFor() {
        let value = ProcessInfo.processInfo.environment["NEEDLETAIL_TIER"]
        let choice = Tier.choose(value, detected: Tier.detected)
        XCTAssertEqual(Tier.selected, choice.selected)
        XCTAssertEqual(Tier.unknownRequest, choice.unknown)
        XCTAssertEqual(Tier.requested, value.flatMap(Tier.init(rawValue:)))
        XCTAssertEqual(KernelTable.selected.tier, Tier.selected)
    }
}

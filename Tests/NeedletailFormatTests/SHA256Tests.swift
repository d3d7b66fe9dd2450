import NeedletailFormat
import TestSupport
import XCTest

final class SHA256Tests: XCTestCase {
    private struct Golden: Decodable {
        struct Digest: Decodable {
            let length: Int
            let sha256: String
        }

        struct Text: Decodable {
            let text: String
            let times: Int
            let sha256: String
        }

        let digests: [Digest]
        let texts: [Text]
    }

    private func golden() throws -> Golden { try Fixtures.decode(Golden.self, "sha256/case.json") }

    /// The message of a golden digest, as `Fixtures/sha256/make.py` makes it.
    private func message(_ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(($0 * 131 + length * 7 + 1) % 251) }
    }

    func testDigestsOfEveryLengthAroundTheBlockSizesAreThoseOfHashlib() throws {
        let digests = try golden().digests
        XCTAssertEqual(digests.count, 132)
        for digest in digests {
            var hash = SHA256()
            hash.update(message(digest.length))
            XCTAssertEqual(hash.finalizeHexadecimal(), digest.sha256, "length \(digest.length)")
        }
    }

    func testThePublishedExampleMessagesHaveTheirPublishedDigests() throws {
        for text in try golden().texts {
            var hash = SHA256()
            for _ in 0..<text.times { hash.update(Array(text.text.utf8)) }
            XCTAssertEqual(hash.finalizeHexadecimal(), text.sha256, "\(text.text) \(text.times) times")
        }
    }

    func testTheDigestDoesNotDependOnHowTheMessageIsCut() throws {
        let digest = try XCTUnwrap(golden().digests.first { $0.length == 1_000_000 })
        let message = FileBytes(message(digest.length))
        let seed: UInt64 = 41
        var random = SeededRandom(seed: seed)
        for round in 0..<3 {
            var hash = SHA256()
            var offset = 0
            while offset < message.count {
                let count = min(
                    Int.random(in: 0...(round == 0 ? 200 : 100_000), using: &random), message.count - offset)
                hash.update(try XCTUnwrap(message.slice(at: offset, byteCount: count)))
                offset += count
            }
            XCTAssertEqual(hash.finalizeHexadecimal(), digest.sha256, "seed \(seed), round \(round)")
        }
    }
}

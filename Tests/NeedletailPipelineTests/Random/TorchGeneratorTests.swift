import NeedletailKernels
import NeedletailPipeline
import TestSupport
import XCTest

/// PyTorch's stream, bit for bit.
final class TorchGeneratorTests: TierTestCase {
    private struct Goldens: Decodable {
        struct Normals: Decodable {
            var seed: String
            var digests: [String]
            var first: [UInt32]
            var last: [UInt32]
        }
        struct Drawn: Decodable {
            var seed: UInt64
            var low: Int64?
            var high: Int64?
            var count: Int
            var told: ToldArray

            private enum Key: CodingKey { case seed, low, high, count }

            init(from decoder: any Decoder) throws {
                let values = try decoder.container(keyedBy: Key.self)
                seed = try values.decode(UInt64.self, forKey: .seed)
                low = try values.decodeIfPresent(Int64.self, forKey: .low)
                high = try values.decodeIfPresent(Int64.self, forKey: .high)
                count = try values.decode(Int.self, forKey: .count)
                told = try ToldArray(from: decoder)
            }
        }
        struct Mixture: Decodable {
            var seed: UInt64
            var calls: [Call]
        }
        struct Call: Decodable {
            var kind: String
            var arguments: [Int64]
            var told: ToldArray

            private enum Key: CodingKey { case kind, arguments }

            init(from decoder: any Decoder) throws {
                let values = try decoder.container(keyedBy: Key.self)
                kind = try values.decode(String.self, forKey: .kind)
                arguments = try values.decode([Int64].self, forKey: .arguments)
                told = try ToldArray(from: decoder)
            }
        }
        var sizes: [Int]
        var randn: [Normals]
        var rand: [Drawn]
        var randint: [Drawn]
        var randperm: [Drawn]
        var mixtures: [Mixture]
    }

    private static let goldens = Result { try Fixtures.decode(Goldens.self, "random/torch.json") }

    func testNormalsOfEverySeedAndSizeAreThoseOfPyTorch() throws {
        let goldens = try Self.goldens.get()
        XCTAssertEqual(goldens.sizes.count, 60)
        forEachTier(Tier.forLongRuns) { _, kernels in
            for golden in goldens.randn {
                let seed = try XCTUnwrap(UInt64(golden.seed))
                for (index, size) in goldens.sizes.enumerated() {
                    var generator = TorchGenerator(seed: seed, kernels: kernels)
                    let values = generator.randn(size)
                    let name = "randn(\(size)) after seed \(seed)"
                    XCTAssertEqual(values.first?.bitPattern, golden.first[index], "the first of \(name)")
                    XCTAssertEqual(values.last?.bitPattern, golden.last[index], "the last of \(name)")
                    XCTAssertEqual(digest(values).prefix(16), golden.digests[index][...], name)
                }
            }
        }
    }

    func testNumbersBelowOneAreThoseOfPyTorch() throws {
        for golden in try Self.goldens.get().rand {
            var generator = TorchGenerator(seed: golden.seed)
            assertBits(generator.rand(golden.count), golden.told, "rand(\(golden.count))")
        }
    }

    func testIntegersOfRangesOf32And64BitsAreThoseOfPyTorch() throws {
        for golden in try Self.goldens.get().randint {
            var generator = TorchGenerator(seed: golden.seed)
            let (low, high) = (try XCTUnwrap(golden.low), try XCTUnwrap(golden.high))
            assertBits(
                generator.randint(low...high - 1, golden.count), golden.told,
                "randint(\(low), \(high), \(golden.count))")
        }
    }

    func testIntegersOfAllOf64BitsAreTwoWordsEach() {
        var generator = TorchGenerator(seed: 5)
        var other = generator
        let drawn = generator.randint(.min ... .max, 3)
        let halves = other.randint(0...0xffff_ffff, 3)
        // A range of 2^32 takes two words of a number, too, and keeps the lower.
        XCTAssertEqual(drawn.map { $0 & 0xffff_ffff }, halves)
        XCTAssertNotEqual(drawn, halves)
    }

    func testPermutationsAreThoseOfPyTorch() throws {
        for golden in try Self.goldens.get().randperm {
            var generator = TorchGenerator(seed: golden.seed)
            assertBits(generator.randperm(golden.count), golden.told, "randperm(\(golden.count))")
        }
    }

    func testCallsOfAllKindsShareOneStreamAndTheSecondOfTwoNormals() throws {
        let mixtures = try Self.goldens.get().mixtures
        forEachTier { _, kernels in
            for (index, mixture) in mixtures.enumerated() {
                var generator = TorchGenerator(seed: mixture.seed, kernels: kernels)
                for (place, call) in mixture.calls.enumerated() {
                    let name = "call \(place) of mixture \(index), \(call.kind)\(call.arguments)"
                    let count = Int(call.arguments[call.arguments.count - 1])
                    switch call.kind {
                    case "randn": assertBits(generator.randn(count), call.told, name)
                    case "rand": assertBits(generator.rand(count), call.told, name)
                    case "randint":
                        let range = call.arguments[0]...call.arguments[1] - 1
                        assertBits(generator.randint(range, count), call.told, name)
                    case "randperm": assertBits(generator.randperm(count), call.told, name)
                    default: XCTFail("no call \(call.kind)")
                    }
                }
            }
        }
    }

    func testEachUnitWritesItsPlaces() {
        for count in [16, 35, 64, 5147] {
            var generator = TorchGenerator(seed: 3)
            var copy = generator
            let expected = copy.randn(count)
            var places: [Int] = []
            _ = [Float](unsafeUninitializedCapacity: count) { normals, initialized in
                let normals = UnsafeMutableBufferPointer(rebasing: normals[..<count])
                let work = generator.prepareNormals(normals)
                XCTAssertNil(work.unitsPerRow(1))
                for unit in 0..<work.unitCount {
                    work.run(unit..<unit + 1)
                    let written = work.places(unit..<unit + 1)
                    places += written
                    XCTAssertEqualBits(written.map { normals[$0] }, written.map { expected[$0] })
                }
                initialized = count
            }
            XCTAssertEqual(places, Array(0..<count))
        }
    }

    func testWorkInPartsAndOnThreadsGivesTheSameBits() throws {
        let count = 3 * 5142 + 5
        var generator = TorchGenerator(seed: 3)
        _ = generator.rand(100)
        var whole = generator
        let expected = whole.randn(count)
        for parts in [1, 2, 3, 7] {
            var copy = generator
            XCTAssertEqualBits(
                [Float](unsafeUninitializedCapacity: count) { normals, initialized in
                    let work = copy.prepareNormals(UnsafeMutableBufferPointer(rebasing: normals[..<count]))
                    let bounds = (0...parts).map { $0 * work.unitCount / parts }
                    for part in (0..<parts).reversed() { work.run(bounds[part]..<bounds[part + 1]) }
                    initialized = count
                }, expected, "\(parts) parts")
            copy = generator
            XCTAssertEqualBits(
                [Float](unsafeUninitializedCapacity: count) { normals, initialized in
                    copy.prepareNormals(UnsafeMutableBufferPointer(rebasing: normals[..<count]))
                        .run(on: ThreadTeam(count: parts))
                    initialized = count
                }, expected, "\(parts) threads")
            XCTAssertEqual(
                copy.rand(2),
                {
                    var after = whole; return after.rand(2)
                }())
        }
    }

    func testACopyGoesOnByItself() {
        var generator = TorchGenerator(seed: 1)
        _ = generator.randn(3)
        var copy = generator
        let (next, again) = (generator.randn(700), copy.randn(700))
        XCTAssertEqualBits(next, again)
        XCTAssertNotEqual(generator.randn(1), next.suffix(1))
    }
}

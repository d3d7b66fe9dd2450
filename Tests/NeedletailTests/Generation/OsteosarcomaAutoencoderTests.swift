import Needletail
import NeedletailGraph
import NeedletailKernels
import TestSupport
import XCTest

/// Points of the latent space through the library.
final class OsteosarcomaAutoencoderTests: TierTestCase {
    private let profile = OsteosarcomaFixture.profile(hasAge: true)

    func testPointsAndPatientsAreThoseOfPyTorch() throws {
        let goldens = try TensorFixture("osteosarcoma/values.safetensors")
        for (source, path) in [
            ("autoencoder.pt", "autoencoder.pt"), ("autoencoder.pt", "torch-1.13/autoencoder.pt"),
            ("decoder.pt", "decoder.pt"),
        ] {
            func rows(_ name: String) throws -> [[Float]] {
                try OsteosarcomaFixture.rows(goldens, "\(source).\(name)")
            }
            let encodes = source == "autoencoder.pt"
            let (conditions, z, x) = (try rows("conditions"), try rows("z"), try rows("x"))
            let (mean, logVariance) = encodes ? (try rows("mean"), try rows("log_variance")) : ([], [])
            forEachTier { tier, _ in
                for threads in [1, 2] {
                    let generator = try OsteosarcomaFixture.generator(path, PlanOptions(tier: tier), threads: threads)
                    for (index, conditions) in conditions.enumerated() {
                        let label = "\(path), row \(index), \(threads) threads"
                        let profile = OsteosarcomaFixture.profile(conditions)
                        let patients = try generator.decode([z[index]], profile)
                        XCTAssertEqual(patients.count, 1)
                        assertPatient(patients[0], isThatOf: x[index], tolerance: 1e-5, label)
                        guard encodes else { continue }
                        let points = try generator.encode([x[index]], profile)
                        XCTAssertEqual(points.count, 1)
                        assertNear(points[0].mean, mean[index], 1e-5, label)
                        assertNear(points[0].logVariance, logVariance[index], 1e-5, label)
                    }
                }
            }
        }
    }

    func testRowsTogetherGiveWhatEachGivesAlone() throws {
        let generator = try OsteosarcomaFixture.generator("autoencoder.pt", threads: 2)
        let patients = try generator.generate(profile, count: 70, seed: 4)
        let points = try generator.encode(patients, profile)
        XCTAssertEqual(points, try generator.encode(patients.map(\.values), profile))
        XCTAssertEqual(points, try patients.flatMap { try generator.encode([$0], profile) })
        XCTAssertEqual(points, try OsteosarcomaFixture.generator("autoencoder.pt").encode(patients, profile))
        XCTAssertEqual(Set(points.map { $0.mean.count }), [16])
        XCTAssertEqual(Set(points.map { $0.logVariance.count }), [16])
        let decoded = try generator.decode(points.map(\.mean), profile)
        XCTAssertEqual(decoded.map(\.index), Array(0..<70))
        XCTAssertEqual(decoded.map(\.bits), try points.flatMap { try generator.decode([$0.mean], profile) }.map(\.bits))
        // The other profile is told to both parts.
        var other = profile
        other.survivalTime += 300
        XCTAssertNotEqual(points, try generator.encode(patients, other))
        XCTAssertNotEqual(decoded.map(\.bits), try generator.decode(points.map(\.mean), other).map(\.bits))
    }

    func testWhatWasEncodedIsDecodedToWhatItWas() throws {
        let generator = try OsteosarcomaFixture.generator("autoencoder.pt")
        let patients = try generator.generate(profile, count: 50, seed: 6)
        let again = try generator.decode(try generator.encode(patients, profile).map(\.mean), profile)
        /// The mean square of the differences of expression and pathways.
        func distance(_ first: [SyntheticPatient], _ second: [SyntheticPatient]) -> Float {
            let differences = zip(first, second).flatMap { first, second in
                zip(first.expression + first.pathways, second.expression + second.pathways).map { $0 - $1 }
            }
            return differences.reduce(0) { $0 + $1 * $1 } / Float(differences.count)
        }
        // Beside what two patients of the profile differ in.
        XCTAssertLessThan(distance(patients, again), 0.5 * distance(patients, again.reversed()))
    }

    func testModelsWithoutThatPartSaySo() throws {
        let row = [Float](repeating: 0, count: 12)
        let profile = OsteosarcomaFixture.profile(hasAge: false)
        let decoder = try OsteosarcomaFixture.generator("decoder.pt")
        assertGenerationError(.notSupported(what: "encode", network: "decoder of a conditional autoencoder")) {
            try decoder.encode([row], profile)
        }
        XCTAssertThrowsError(try decoder.states(profile)) { XCTAssertTrue("\($0)".contains("in steps"), "\($0)") }
        let diffusion = try OsteosarcomaFixture.generator("no_age.pt")
        assertGenerationError(.notSupported(what: "encode", network: "diffusion model")) {
            try diffusion.encode([row], profile)
        }
        assertGenerationError(.notSupported(what: "decode", network: "diffusion model")) {
            try diffusion.decode([row], profile)
        }
    }

    func testRowsOfOtherCountsOrNotFiniteAreNamed() throws {
        let generator = try OsteosarcomaFixture.generator("autoencoder.pt")
        let (row, point) = ([Float](repeating: 0, count: 12), [Float](repeating: 0, count: 16))
        XCTAssertEqual(try generator.encode([[Float]](), profile), [])
        XCTAssertTrue(try generator.decode([], profile).isEmpty)
        var wrong = [[], Array(row.dropLast()), row + [0]]
        for (place, value) in [(0, Float.nan), (7, .infinity), (11, -.infinity)] {
            wrong.append(row)
            wrong[wrong.count - 1][place] = value
        }
        for wrong in wrong + [point] {
            assertGenerationError(.wrongValues(name: "patient 1", expected: "12 finite numbers")) {
                try generator.encode([row, wrong], profile)
            }
        }
        for point in [[], Array(point.dropLast()), point + [0], Array(point.dropLast()) + [.nan]] {
            assertGenerationError(.wrongValues(name: "point 0", expected: "16 finite numbers")) {
                try generator.decode([point], profile)
            }
        }
        let noAge = OsteosarcomaFixture.profile(hasAge: false)
        assertGenerationError(.missingCondition(name: "age")) { try generator.encode([row], noAge) }
        assertGenerationError(.missingCondition(name: "age")) { try generator.decode([point], noAge) }
    }
}

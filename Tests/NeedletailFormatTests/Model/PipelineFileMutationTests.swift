import HostileReaders
import NeedletailFormat
import TestSupport
import XCTest

/// Changed model files with a pipeline: each is refused with an error, or read and then usable.
final class PipelineFileMutationTests: XCTestCase {
    func testMutationsFindManyKindsOfRefusalAndLeaveSomeFilesSound() throws {
        let seeds = try HostileReader.pipelineFile.seeds(fixtures: Fixtures.root.path(percentEncoded: false))
        var counts: [String: Int] = [:]
        Mutations.forEach(share: 0.1, from: 1 << 32) { random, place in
            let seed = seeds.randomElement(using: &random) ?? []
            var name = "read"
            do {
                try HostileReader.pipelineFile.readWithinLimits(HostileReader.pipelineFile.mutate(seed, &random))
            } catch let fault as HostileFault { XCTFail("\(place): \(fault)") } catch { name = ErrorCase(error).name }
            counts[name, default: 0] += 1
        }
        guard Mutations.areMany else { return }
        let count = counts.values.reduce(0, +)
        let fromContainer = counts.filter { $0.key.hasPrefix("container.") }.values.reduce(0, +)
        let ofPipelines = counts.filter { $0.key.hasPrefix("pipeline.") }
        XCTAssertLessThan(fromContainer, count / 2, "most mutations get past the container: \(counts)")
        XCTAssertGreaterThan(ofPipelines.count, 4, "mutations find many kinds of refusal: \(counts)")
        XCTAssertGreaterThan(counts["read"] ?? 0, count / 20, "and some leave a valid model: \(counts)")
    }

    func testEveryCutOfAFileIsRefused() throws {
        let whole = FileBytes(
            try FileBytes(contentsOfFile: Fixtures.path("corrupt/pipeline-file/valid.safetensors"), access: .read)
                .array())
        // All places in the lists and at both ends of the header, and some in its text.
        let start = try SafetensorsReader(whole).dataOffset
        for count in Array(0..<256) + Array(stride(from: 256, to: start - 256, by: 37))
            + Array(start - 256..<whole.count)
        {
            let cut = try XCTUnwrap(whole.slice(at: 0, byteCount: count))
            XCTAssertThrowsError(try ModelFile(cut), "cut to \(count) bytes")
        }
    }

    func testEveryCutOfASectionIsRefused() throws {
        let base = RawModel(
            columns: [RawModel.column("x", "text"), RawModel.column("v", "vector", count: 2)],
            stages: [
                RawModel.stage("text-indexer", ["x"], ["i"], RawModel.list("labels", "l") + #","invalid":"keep""#),
                RawModel.stage("polynomial", ["v"], ["w"], #""degree":2"#),
            ],
            outputs: ["i", "w"], lists: [RawModel.texts("l", ["a", ""])])
        XCTAssertNoThrow(try base.read())
        let text = Array(try XCTUnwrap(base["pipeline"]).utf8)
        for count in 0..<text.count {
            var model = base
            model["pipeline"] = String(decoding: text.prefix(count), as: UTF8.self)
            XCTAssertThrowsError(try model.read(), "cut to \(count) bytes") {
                XCTAssertTrue(ErrorCase($0).name.hasPrefix("invalidJSON."), "\($0)")
            }
        }
    }
}

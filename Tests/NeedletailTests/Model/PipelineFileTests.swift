import Needletail
import NeedletailFormat
import NeedletailPipeline
import XCTest

/// Model files with a pipeline whose parts do not fit each other.
final class PipelineFileTests: XCTestCase {
    private func file(
        _ columns: [TabularColumn], _ stages: [StageNode], _ outputs: [String], checks: [RowCheck] = []
    ) throws -> [UInt8] {
        try ModelFile(
            name: "columns", version: "1",
            pipeline: try TabularPipeline(columns: columns, stages: stages, outputs: outputs),
            task: TaskDescription(kind: .generic),
            provenance: Provenance(sources: [], framework: "none", converter: "none"), rowChecks: checks
        ).bytes()
    }

    func testATensorThatTwoAttributesNameIsRefused() throws {
        let columns = [TabularColumn("a", .text), TabularColumn("b", .text)]
        let stages = ["a", "b"].map {
            StageNode("index \($0)", TextIndexer(labels: ["x"], invalid: .keep), inputs: [$0], outputs: ["\($0)i"])
        }
        let bytes = try file(columns, stages, ["ai", "bi"])
        XCTAssertNoThrow(try Model(bytes: bytes))
        let named = Array(#"\"tensor\":\"stages.1.labels\""#.utf8)
        let start = try XCTUnwrap(bytes.indices.first { bytes[$0...].starts(with: named) })
        var changed = bytes
        changed.replaceSubrange(
            start..<start + named.count, with: Array(#"\"tensor\":\"stages.0.labels\""#.utf8))
        XCTAssertThrowsError(try Model(bytes: changed)) { error in
            guard case .invalidMember(_, let path, let expected, _)? = error as? ModelFileError else {
                return XCTFail("\(error)")
            }
            XCTAssertEqual(path, "stages[1].attributes.labels.tensor")
            XCTAssertEqual(expected, "a tensor that no other attribute names")
        }
    }

    func testACheckOfNothingWhereAVectorIsGivenDoesNotPass() throws {
        for count in [0, 2] {
            let numbers = [Double](repeating: 1, count: count)
            let model = try Model(
                bytes: try file(
                    [TabularColumn("v", .vector(count))], [], ["v"],
                    checks: [RowCheck(row: [.vector(numbers)], outputs: [.missing], tolerance: 0)]))
            XCTAssertThrowsError(try model.verify(), "\(count) numbers") { error in
                guard case .row(0, "v", "nothing", _, 0)? = error as? VerificationError else {
                    return XCTFail("\(error)")
                }
            }
        }
    }
}

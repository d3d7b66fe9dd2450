import NeedletailFormat
import NeedletailGraph
import XCTest

final class ModelFileVersionTests: XCTestCase {
    private func assertRefused(
        _ expected: ModelFileError, line: UInt = #line, _ change: (inout RawModel) -> Void
    ) throws {
        var model = RawModel()
        change(&model)
        XCTAssertThrowsError(try model.read(), line: line) {
            XCTAssertEqual($0 as? ModelFileError, expected, line: line)
        }
    }

    func testTheVersionWrittenIsTheNewestOne() throws {
        let bytes = try ModelSamples.generic().bytes()
        XCTAssertEqual(
            try SafetensorsReader(FileBytes(bytes)).metadata("needletail.format_version"),
            String(ModelFile.formatVersion))
        XCTAssertNoThrow(try RawModel().read())
    }

    func testANewerVersionIsRefusedWhateverElseTheFileHolds() throws {
        let newer = ModelFileError.unsupportedVersion(found: 2, newestSupported: 1)
        try assertRefused(newer) { $0["format_version"] = "2" }
        try assertRefused(newer) { model in
            model["format_version"] = "2"
            model["weather"] = "unknown to format 1"
            model["graph"] = nil
            model["task"] = "not even JSON"
        }
        try assertRefused(.unsupportedVersion(found: 999_999_999, newestSupported: 1)) {
            $0["format_version"] = "999999999"
        }
    }

    func testAVersionIsAWholeNumberWrittenInOneWay() throws {
        for text in ["0", "-1", "01", "+1", "1.0", "1 ", "", "one", "\u{661}", "1000000000", "99999999999999999999"] {
            try assertRefused(
                .invalidMember(
                    key: "needletail.format_version", path: "top level", expected: "a whole number from 1 on",
                    actual: "'\(text)'")
            ) { $0["format_version"] = text }
        }
    }

    func testKeysOfOtherToolsAreLeftAlone() throws {
        var model = RawModel()
        model.metadata += [
            ("format", "pt"), ("needletail", "no key of ours"), ("Needletail.x", ""), ("needletail_x", ""),
        ]
        XCTAssertNoThrow(try model.read())
    }

    func testAKeyOfOursThatTheFormatDoesNotDefineIsRefused() throws {
        for key in ["x", "", "graph2", "Graph", "\u{301}"] {
            try assertRefused(.unknownKey("needletail.\(key)")) { $0[key] = "" }
        }
    }

    func testEveryKeyButTheChecksMustBeThere() throws {
        try assertRefused(.notAModel(missingKey: "needletail.format_version")) { $0["format_version"] = nil }
        for key in ["model", "graph", "task", "tensors", "provenance"] {
            try assertRefused(.missingKey("needletail.\(key)")) { $0[key] = nil }
        }
        var model = RawModel()
        model["check"] = nil
        XCTAssertEqual(try model.read().checks, [])
        let bytes = try SafetensorsWriter(tensors: model.tensors, metadata: model.metadata).bytes()
        XCTAssertThrowsError(try ModelFile(FileBytes(bytes))) {
            XCTAssertEqual($0 as? ModelFileError, .missingKey("needletail.sha256"))
        }
    }

    func testMembersMayStandInAnyOrderWithWhiteSpaceBetweenThem() throws {
        var model = RawModel()
        model["graph"] = """
            { "nodes" : [ {"outputs":["y"], "inputs":["x","scale","shift"] , "attributes": { }, "op":"scaleShift", "name":"n"} ],
              "outputs":\t["y"], "inputs":[{"shape":[-1,2],"name":"x","dtype":"f32"}] }\r\n
            """
        model["model"] = #"{"version":"1","name":"\u0072aw"}"#
        model.metadata.reverse()
        XCTAssertEqual(try model.read().name, "raw")
        XCTAssertEqual(try model.read().graph.nodes.count, 1)
    }
}

#if canImport(CAllocationCounter)
    import CAllocationCounter
    import HostileReaders
    import NeedletailFormat
    import NeedletailPipeline
    import TestSupport
    import XCTest

    /// The heap that the reader holds for a hostile pipeline, read or refused: what its text, its lists and its vectors are worth.
    final class PipelineHeapTests: XCTestCase {
        #if DEBUG
            private let large = 1 << 18
        #else
            private let large = 4 << 20
        #endif

        /// - width: numbers of the vectors that the file declares.
        /// - error: nil where the file is read.
        private func assertBounded(
            _ name: String, _ error: String?, width: Int = 0, line: UInt = #line, _ make: () -> RawModel
        ) throws {
            try XCTSkipUnless(HeapPeak.isCounted, "allocations are not counted on this system")
            let file = FileBytes(try make().bytes())
            let headerByteCount = try SafetensorsReader(file).dataOffset - 8
            let dataByteCount = file.count - 8 - headerByteCount
            let bound = 6 * headerByteCount + 24 * dataByteCount + 48 * width + 2 << 20
            let usage = ResourceUsage()
            let (peak, refusal) = HeapPeak.bytes { try ModelFile(file) }
            let seconds = usage.sinceStart.seconds
            XCTAssertEqual(
                refusal.map { ErrorCase($0).name }, error, "\(name): \(refusal.map { "\($0)" } ?? "")", line: line)
            XCTAssertLessThan(peak, bound, name, line: line)
            XCTAssertLessThan(seconds, HostileReader.secondLimit, name, line: line)
            print(
                "heap: \(name): \(headerByteCount) header bytes, \(dataByteCount) bytes of lists, \(width) numbers,",
                "\(peak) bytes of heap, bound \(bound), \(seconds) s")
        }

        private func names(_ count: Int, _ prefix: String = "") -> [String] {
            (0..<count).map { prefix + String($0, radix: 36) }
        }

        private func columns(_ names: [String], _ kind: String = "number") -> [String] {
            names.map { RawModel.column($0, kind) }
        }

        private let tail = " of more than fifteen bytes"

        func testManyColumns() throws {
            try assertBounded("columns", "tooMany") {
                RawModel(columns: columns(names(large / 30)), stages: [], outputs: ["a"])
            }
            try assertBounded("all columns, the last twice", "pipeline.duplicateColumn") {
                RawModel(columns: columns(names(4095, tail) + [tail + "0"]), stages: [], outputs: ["a"])
            }
            try assertBounded("all columns, given back, but one that is not there", "pipeline.undefinedColumn") {
                RawModel(columns: columns(names(4096)), stages: [], outputs: names(4095) + ["none"])
            }
            try assertBounded("all columns, given back", nil) {
                RawModel(columns: columns(names(4096, tail), "text"), stages: [], outputs: names(4096, tail))
            }
        }

        func testManyStages() throws {
            try assertBounded("stages", "tooMany") {
                RawModel(
                    columns: columns(["x"]),
                    stages: [String](repeating: RawModel.stage("copy", ["x"], ["y"]), count: large / 60),
                    outputs: ["x"])
            }
            let chain = (0..<4095).map {
                RawModel.stage("copy", [$0 == 0 ? "x" : "v\($0)"], ["v\($0 + 1)"], name: "s" + tail)
            }
            try assertBounded("all stages, the last of an unknown kind", "pipeline.unknownStage") {
                RawModel(
                    columns: columns(["x"]), stages: chain.dropLast() + [RawModel.stage("cop", ["x"], ["y"])],
                    outputs: ["x"])
            }
            try assertBounded("all stages", nil) {
                RawModel(columns: columns(["x"]), stages: chain, outputs: ["v4095"])
            }
            try assertBounded("attributes", "tooMany") {
                let attributes = names(large / 16).map { "\"\($0)\":1" }.joined(separator: ",")
                return RawModel(
                    columns: columns(["x"]), stages: [RawModel.stage("copy", ["x"], ["y"], attributes)], outputs: ["y"])
            }
            try assertBounded("one column read again and again", nil) {
                let check = RawModel.stage(
                    "finite-check", [String](repeating: "x", count: 4096), [], #""refusesNaN":false,"asFloat":false"#)
                return RawModel(
                    columns: columns(["x"]), stages: [String](repeating: check, count: large / check.utf8.count),
                    outputs: ["x"])
            }
        }

        func testManyLists() throws {
            let lists = names(3000, "t")
            func stages(_ kind: String, _ attributes: (String) -> String) -> [String] {
                lists.map { RawModel.stage(kind, ["x"], ["y" + $0], attributes($0)) }
            }
            try assertBounded("lists of one number", nil) {
                RawModel(
                    columns: columns(["x"]), stages: stages("missing-flag") { RawModel.list("marker", $0) },
                    outputs: ["yt0"],
                    lists: lists.map { RawModel.numbers($0, [1]) })
            }
            try assertBounded("lists that nothing reads", "unusedTensor") {
                RawModel(
                    columns: columns(["x"]), stages: [], outputs: ["x"], lists: lists.map { RawModel.numbers($0, [1]) })
            }
            for (name, text) in [("short texts", ""), ("longer texts", tail)] {
                try assertBounded("a list of \(name)", "pipeline.invalidAttribute") {
                    RawModel(
                        columns: columns(["x"], "text"),
                        stages: [RawModel.stage("text-indexer", ["x"], ["y"], RawModel.list("labels", "l"))],
                        outputs: ["y"], lists: [RawModel.texts("l", names(large / (8 + text.utf8.count), text))])
                }
                try assertBounded("an indexer of \(name)", nil) {
                    RawModel(
                        columns: columns(["x"], "text"),
                        stages: [
                            RawModel.stage(
                                "text-indexer", ["x"], ["y"], RawModel.list("labels", "l") + #","invalid":"keep""#),
                            RawModel.stage("text-decoder", ["y"], ["z"], RawModel.list("labels", "m")),
                        ],
                        outputs: ["z"],
                        lists: [
                            // One more is looked up: the word for those that are not there.
                            RawModel.texts("l", names(large / (8 + text.utf8.count) - 1, text)),
                            RawModel.texts("m", []),
                        ])
                }
            }
            try assertBounded("a list of numbers", "pipeline.invalidAttribute") {
                RawModel(
                    columns: columns(["x"]),
                    stages: [RawModel.stage("bucketizer", ["x"], ["y"], RawModel.list("splits", "l"))],
                    outputs: ["y"], lists: [RawModel.numbers("l", (0..<large / 8).map { Double($0) })])
            }
        }

        func testTextsOfOneColumnThatManyStagesLookUp() throws {
            let words = names(large / 32, "word ")
            let indexer = RawModel.stage(
                "text-indexer", ["x"], ["index"], RawModel.list("labels", "words") + #","invalid":"keep""#)
            try assertBounded("a list for every text column at once", "pipeline.wrongColumnCount") {
                RawModel(
                    columns: columns(names(4096), "text"),
                    stages: [
                        RawModel.stage(
                            "text-indexer", names(4096), ["y"], RawModel.list("labels", "words") + #","invalid":"keep""#
                        )
                    ],
                    outputs: ["y"], lists: [RawModel.texts("words", words)])
            }
            let lists = names(1000, "t")
            try assertBounded("decoders of another stage's labels", "pipeline.tooMany") {
                RawModel(
                    columns: columns(["x"], "text"),
                    stages: [indexer]
                        + lists.map {
                            RawModel.stage("text-decoder", ["index"], ["y" + $0], RawModel.list("labels", $0))
                        },
                    outputs: ["index"], lists: [RawModel.texts("words", words)] + lists.map { RawModel.texts($0, []) })
            }
            try assertBounded("tables of one of a column's many texts", "pipeline.tooMany") {
                RawModel(
                    columns: columns(["x"], "text"),
                    stages: [indexer]
                        + lists.map {
                            RawModel.stage(
                                "text-indexer", ["x"], ["y" + $0], RawModel.list("labels", $0) + #","invalid":"keep""#)
                        },
                    outputs: ["index"],
                    lists: [RawModel.texts("words", words)] + lists.map { RawModel.texts($0, ["a"]) })
            }
        }

        /// Trees of one leaf each, with an answer for each of many classes.
        func testLeavesThatShareTheirValues() throws {
            let (trees, classes) = (large / 64, 2048)
            let zeros = [Int32](repeating: 0, count: trees)
            let attributes =
                ["base", "roots", "feature", "threshold", "left", "right", "values"].map { RawModel.list($0, $0) }
                .joined(separator: ",")
                + #","features":0,"mean":false,"float":false,"otherSizes":false,"link":"softmax","rule":"score""#
            func model(_ leaves: [Int32]) -> RawModel {
                let count = Int(leaves.max() ?? 0) + 1
                return RawModel(
                    columns: [RawModel.column("x", "vector", count: 0)],
                    stages: [RawModel.stage("trees", ["x"], ["r", "p", "y"], attributes)], outputs: ["y"],
                    lists: [
                        RawModel.numbers("base", [Double](repeating: 0, count: classes)),
                        RawModel.numbers("threshold", [Double](repeating: 0, count: leaves.count)),
                        RawModel.numbers("values", [Double](repeating: 0, count: count * classes)),
                        RawModel.integers("roots", leaves.indices.map { Int32($0) }),
                        RawModel.integers("feature", [Int32](repeating: -1, count: leaves.count)),
                        RawModel.integers("left", leaves),
                        RawModel.integers("right", [Int32](repeating: 0, count: leaves.count)),
                    ])
            }
            try assertBounded("one leaf's values for all trees", "pipeline.invalidTree", width: 2 * classes) {
                model(zeros)
            }
            try assertBounded("values for each leaf", nil, width: 2 * classes) { model((0..<16).map { Int32($0) }) }
        }

        func testWideVectors() throws {
            #if DEBUG
                let count = 1 << 17
            #else
                let count = TabularPipeline.slotLimit - 64
            #endif
            for name in ["v", "v" + tail] {
                try assertBounded("a wide vector that is not given back", "pipeline.undefinedColumn", width: count) {
                    RawModel(columns: [RawModel.column(name, "vector", count: count)], stages: [], outputs: ["y"])
                }
                try assertBounded("a wide vector", nil, width: count) {
                    RawModel(
                        columns: [RawModel.column(name, "vector", count: count / 2)],
                        stages: [
                            RawModel.stage("row-norm", [name], ["n"], #""width":\#(count / 2),"norm":"l2""#),
                            RawModel.stage("norm", ["n"], ["m"], RawModel.list("p", "p")),
                        ].dropLast(),
                        outputs: ["n"])
                }
            }
            try assertBounded("many wide vectors with names", nil, width: 64 * (count / 64)) {
                let names = names(64, "a name of nearly sixty-four bytes that is made of others ")
                return RawModel(
                    columns: names.map { RawModel.column($0, "vector", count: count / 64) }, stages: [], outputs: names)
            }
            try assertBounded("vectors wider than a row", "pipeline.tooMany", width: 1) {
                RawModel(
                    columns: [
                        RawModel.column("v", "vector", count: 1), RawModel.column("w", "vector", count: 1 << 20),
                    ],
                    stages: [], outputs: ["v"])
            }
        }

        /// What is made of few numbers is refused before it is made.
        func testStagesThatMakeTooManyNumbers() throws {
            func model(_ stage: String, count: Int = 64) -> RawModel {
                RawModel(
                    columns: [RawModel.column("v", "vector", count: count), RawModel.column("x")], stages: [stage],
                    outputs: ["y"])
            }
            for degree in [5, 50, 1 << 20] {
                try assertBounded("a polynomial of degree \(degree)", "pipeline.invalidAttribute", width: 65) {
                    model(RawModel.stage("polynomial", ["v"], ["y"], #""degree":\#(degree)"#))
                }
            }
            for count in [5, 4096] {
                try assertBounded("a product of \(count) vectors", "pipeline.tooMany", width: 65) {
                    model(RawModel.stage("product", [String](repeating: "v", count: count), ["y"]))
                }
            }
            try assertBounded("a product that is nothing in the end", nil, width: 2000) {
                RawModel(
                    columns: [RawModel.column("v", "vector", count: 1000), RawModel.column("n", "vector", count: 0)],
                    stages: (0..<1000).map { RawModel.stage("product", ["n", "v", "v"], ["y\($0)"]) }, outputs: ["y0"])
            }
            try assertBounded("products that take long", "pipeline.tooMany", width: 65 + (1 << 16)) {
                model(
                    [[String](repeating: "x", count: 4000) + ["v"]].flatMap { inputs in
                        (0..<20).map { RawModel.stage("product", inputs, ["y\($0)"]) }
                    }.joined(separator: ","))
            }
            try assertBounded("a one-hot vector", "pipeline.tooMany", width: 65) {
                model(RawModel.stage("one-hot", ["x"], ["y"], #""size":1048575,"dropLast":false,"invalid":"keep""#))
            }
            try assertBounded("a vector assembled of one again and again", "pipeline.tooMany", width: 1 << 16) {
                model(
                    RawModel.stage("assembler", [String](repeating: "v", count: 4096), ["y"], #""invalid":"keep""#),
                    count: 1 << 15)
            }
        }

        func testManyCheckValues() throws {
            let count = large / 16
            let row = "[[" + [String](repeating: "1", count: count).joined(separator: ",") + "]]"
            try assertBounded("four full checks, the last with a wrong tolerance", "invalidMember", width: count) {
                var model = RawModel(
                    columns: [RawModel.column("v", "vector", count: count)], stages: [], outputs: ["v"])
                let checks = [0, 0, 0, -1].map { #"{"row":\#(row),"outputs":\#(row),"tolerance":\#($0)}"# }
                model["check"] = "[\(checks.joined(separator: ","))]"
                return model
            }
        }

        /// The memory of a block of rows, of the widest pipelines that there are.
        func testTheMemoryOfABlockOfRowsIsBounded() throws {
            #if DEBUG
                let count = 1 << 16
            #else
                let count = TabularPipeline.slotLimit / 2
            #endif
            let stage = RowNormalizer(featureCount: count, norm: .l2)
            let pipeline = try TabularPipeline(
                columns: [TabularColumn("v", .vector(count))],
                stages: [StageNode("n", stage, inputs: ["v"], outputs: ["y"])],
                outputs: ["y"])
            let program = TabularProgram(pipeline)
            XCTAssertEqual(program.blockRows, 16)
            XCTAssertEqual(program.slotCount, 3 * count)
            XCTAssertLessThanOrEqual(program.blockByteCount, 3 * TabularPipeline.slotLimit * 16 * 8)
        }
    }
#endif

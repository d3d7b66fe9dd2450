#if canImport(CAllocationCounter)
    import CAllocationCounter
    import NeedletailFormat
    import TestSupport
    import XCTest

    /// The heap that the reader holds before it refuses a hostile model: less than 2 x header bytes + 1 MiB.
    final class ModelFileHeapTests: XCTestCase {
        /// Bytes of a large hostile section: most of the header, less where unoptimised code would take long.
        #if DEBUG
            private let large = 1 << 19
        #else
            private let large = 10 << 20
        #endif

        private func assertBounded(
            _ name: String, _ error: String, line: UInt = #line, _ change: (inout RawModel) -> Void
        ) throws {
            try XCTSkipUnless(HeapPeak.isCounted, "allocations are not counted on this system")
            var model = RawModel()
            change(&model)
            let file = FileBytes(try model.bytes())
            let headerByteCount = try SafetensorsReader(file).dataOffset - 8
            let bound = 2 * headerByteCount + 1 << 20
            let (peak, refusal) = HeapPeak.bytes { try ModelFile(file) }
            XCTAssertEqual(refusal.map { ErrorCase($0).name }, error, name, line: line)
            XCTAssertLessThan(peak, bound, name, line: line)
            print("heap: \(name): \(headerByteCount) header bytes, \(peak) bytes of heap, bound \(bound)")
        }

        private func names(_ count: Int, _ prefix: String = "") -> [String] {
            (0..<count).map { prefix + String($0, radix: 36) }
        }

        /// As many elements as take `byteCount` bytes.
        private func list(_ byteCount: Int, _ element: String) -> String {
            "[" + [String](repeating: element, count: byteCount / (element.utf8.count + 1)).joined(separator: ",") + "]"
        }

        private let longName = String(repeating: "n", count: 1024)

        func testManyMetadataKeys() throws {
            try assertBounded("metadata keys", "tooMany") { model in
                model.metadata += names(65_000).map { (key: $0, value: "") }
            }
            try assertBounded("long metadata keys", "unknownKey") { model in
                model.metadata += [("needletail." + String(repeating: "k", count: large), "")]
            }
        }

        func testManyTensors() throws {
            try assertBounded("tensors", "tooMany") { model in
                model.tensors = names(20_000).map { .init(name: $0, dtype: .f32, shape: [0], bytes: FileBytes([])) }
            }
            try assertBounded("all tensors, none read", "unusedTensor") { model in
                model.tensors += names(3070, "t").map { .init(name: $0, dtype: .f32, shape: [0], bytes: FileBytes([])) }
            }
            try assertBounded("all tensors, packed, with long names", "unusedTensor") { model in
                let names = names(3070, "a name of more than fifteen bytes ")
                model.tensors += names.map { .init(name: $0, dtype: .f32, shape: [0], bytes: FileBytes([])) }
                let unused = RawModel.layouts(names, shape: "[0]").dropFirst()
                model["tensors"] = RawModel.layouts(["scale", "shift"]).dropLast() + "," + unused
            }
        }

        func testManyLayouts() throws {
            try assertBounded("layouts of no tensor", "missingTensor") { model in
                model["tensors"] = RawModel.layouts(names(large / 60), shape: "[]")
            }
            try assertBounded("one tensor's layout again and again", "duplicateMember") { model in
                model["tensors"] = RawModel.layouts([String](repeating: "scale", count: large / 60))
            }
            try assertBounded("a long shape", "tooMany") { model in
                model["tensors"] = RawModel.layouts(["scale"], shape: list(large, "2"))
            }
        }

        func testManyNodes() throws {
            try assertBounded("nodes", "tooMany") { model in
                let count = large / 90
                model["graph"] = RawModel.graph(
                    nodes: (0..<count).map { RawModel.node("", "relu", ["v\($0)"], "v\($0 + 1)") })
            }
            try assertBounded("all nodes, the last of an unknown op", "graph.unknownOp") { model in
                let chain = (0..<2047).map { RawModel.node("n", "relu", [$0 == 0 ? "x" : "v\($0)"], "v\($0 + 1)") }
                model["graph"] = RawModel.graph(nodes: chain + [RawModel.node("n", "rel", ["v1"], "y")])
            }
            try assertBounded("all nodes with long names", "graph.undefinedOutput") { model in
                let tail = " that is more than fifteen bytes"
                let chain = (0..<2048).map { index in
                    RawModel.node(
                        "node\(tail)", "relu", [index == 0 ? "x" : "v\(index)\(tail)"], "v\(index + 1)\(tail)")
                }
                model["graph"] = RawModel.graph(nodes: chain)
                model.tensors = []
                model["tensors"] = "{}"
            }
        }

        func testManyValuesOfManyNodes() throws {
            func node(_ op: String, _ attributes: String, _ inputs: [String], _ outputs: [String]) -> String {
                let (inputs, outputs) = (inputs.map { "\"\($0)\"" }, outputs.map { "\"\($0)\"" })
                return #"{"name":"n","op":"\#(op)","attributes":{"axis":1\#(attributes)},"#
                    + #""inputs":[\#(inputs.joined(separator: ","))],"outputs":[\#(outputs.joined(separator: ","))]}"#
            }
            let sizes = #","sizes":[\#([String](repeating: "1", count: 64).joined(separator: ","))]"#
            /// As many values as nodes may make, and then as many as they may read.
            func nodes(splits: Int) -> [String] {
                (0..<splits).map { index in node("split", sizes, ["x"], (0..<64).map { "\(index).\($0)" }) }
                    + (0..<190).map { node("concat", "", [String](repeating: "0.0", count: 64), ["c\($0)"]) }
            }
            func change(_ model: inout RawModel, _ splits: Int) {
                model["graph"] = RawModel.graph(shape: "[-1,64]", nodes: nodes(splits: splits), output: #"0.0","0.0"#)
                model.tensors = []
                model["tensors"] = "{}"
            }
            try assertBounded("nodes of 64 outputs each, an output twice", "graph.duplicateValue") { change(&$0, 60) }
            try assertBounded("more outputs than nodes may have", "tooMany") { change(&$0, 250) }
        }

        func testManyNames() throws {
            try assertBounded("nodes that read one value 64 times", "tooMany") { model in
                let inputs = [String](repeating: "x", count: 64)
                let nodes = (0..<min(2048, large / 500)).map { RawModel.node("n", "scaleShift", inputs, "v\($0)") }
                model["graph"] = RawModel.graph(nodes: nodes)
            }
            try assertBounded("a million inputs", "tooMany") { model in
                model["graph"] = RawModel.graph(nodes: [
                    RawModel.node("n", "relu", [String](repeating: "x", count: large / 4))
                ])
            }
            try assertBounded("undefined values", "graph.undefinedValue") { model in
                let nodes = (0..<min(2048, large / 1200)).map { node in
                    RawModel.node("n", "scaleShift", (0..<7).map { "\(node).\($0)" + longName.dropFirst(900) }, "v")
                }
                model["graph"] = RawModel.graph(nodes: nodes)
            }
            try assertBounded("one name that is too long", "invalidMember") { model in
                model["graph"] = RawModel.graph(nodes: [RawModel.node(String(repeating: "n", count: large))])
            }
            try assertBounded("one escaped name that is too long", "invalidMember") { model in
                let name = String(repeating: "\\u0061", count: large / 8)
                model["model"] = #"{"name":"\#(name)","version":"1"}"#
            }
            try assertBounded("many attributes", "tooMany") { model in
                let attributes = names(large / 16).map { "\"\($0)\":1" }.joined(separator: ",")
                model["graph"] = RawModel.graph(nodes: [RawModel.node().dropLast() + ",\"attributes\":{\(attributes)}}"]
                )
            }
            try assertBounded("many members", "unknownMember") { model in
                let members = names(large / 8).map { "\"\($0)\":1" }.joined(separator: ",")
                model["graph"] = "{\(members)}"
            }
        }

        func testManyIntegersOfAttributes() throws {
            // The lists of as many nodes as may have them all, and of all nodes that may.
            for (count, length, error) in [
                (2048, 64, "tooMany"), (64, 64, "graph.invalidAttribute"), (65, 64, "tooMany"),
                (2048, 2, "graph.invalidAttribute"), (2048, 3, "tooMany"),
            ] {
                let list = "[" + [String](repeating: "1", count: length).joined(separator: ",") + "]"
                let members = ["axes", "starts", "ends", "steps"].map { #""\#($0)":\#(list)"# }.joined(separator: ",")
                try assertBounded("\(count) nodes with four lists of \(length) integers", error) { model in
                    let nodes = (0..<count).map { index in
                        let node = RawModel.node(
                            "n", "slice", [index == 0 ? "x" : "v\(index)"], index == count - 1 ? "y" : "v\(index + 1)")
                        return String(node.dropLast()) + #","attributes":{\#(members)}}"#
                    }
                    model["graph"] = RawModel.graph(nodes: nodes)
                    model.tensors = []
                    model["tensors"] = "{}"
                }
            }
        }

        func testManyFeatures() throws {
            func feature(_ name: String) -> String { #"{"name":"\#(name)","unit":"1","limits":[0,1]}"# }
            try assertBounded("features", "tooMany") { model in
                model["task"] = #"{"kind":"generic","features":\#(list(large, feature("f")))}"#
            }
            try assertBounded("all features, the last twice", "task.invalid") { model in
                let features = names(4095).map(feature) + [feature("0")]
                model["task"] = #"{"kind":"generic","features":[\#(features.joined(separator: ","))]}"#
            }
            try assertBounded("all features with long names, the last twice", "task.invalid") { model in
                let features = (names(2000) + ["0"]).map { feature("sixteen bytes or more \($0)") }
                model["task"] = #"{"kind":"generic","features":[\#(features.joined(separator: ","))]}"#
            }
            try assertBounded("a long scaler", "tooMany") { model in
                model["task"] = #"{"kind":"generic","scaler":{"mean":\#(list(large, "0")),"scale":[]}}"#
            }
            try assertBounded("a long scaler of another kind", "tooMany") { model in
                model["task"] =
                    #"{"kind":"generic","scaler":{"kind":"min-max","scale":[],"offset":\#(list(large, "0"))}}"#
            }
        }

        func testManyNamesOfARow() throws {
            func task(_ mutations: [String], pathways: [String] = [], betas: String = "[0.5]") -> String {
                func quoted(_ names: [String]) -> String { names.map { #""\#($0)""# }.joined(separator: ",") }
                return
                    #"{"kind":"osteosarcoma","generator":{"network":"diffusion","betas":\#(betas),"mutations":[\#(quoted(mutations))],"#
                    + #""expression":[],"pathways":[\#(quoted(pathways))],"conditions":[],"mutationThreshold":0}}"#
            }
            try assertBounded("names of a row", "tooMany") { $0["task"] = task(names(100_000)) }
            try assertBounded("all names of a row, the last twice", "task.invalid") { model in
                model["task"] = task(names(12_287) + ["0"])
            }
            try assertBounded("all names of a row, long ones, the last twice", "task.invalid") { model in
                model["task"] = task((names(12_287) + ["0"]).map { "fifteen bytes, \($0)" })
            }
            try assertBounded("all names of a row in two parts, the last twice", "task.invalid") { model in
                model["task"] = task(names(6_144), pathways: names(6_143) + ["0"])
            }
            try assertBounded("a long schedule", "tooMany") { $0["task"] = task([], betas: list(large, "0.5")) }
        }

        func testManyCheckValues() throws {
            func check(_ values: String, tolerance: Int = 0) -> String {
                #"{"inputs":{"x":\#(values)},"outputs":{"y":[0,0]},"tolerance":\#(tolerance)}"#
            }
            try assertBounded("a check of a million values", "invalidMember") { model in
                model["check"] = "[\(check(list(large, "1")))]"
            }
            try assertBounded("four full checks, the last with a wrong tolerance", "invalidMember") { model in
                let values = (large / 8) & ~15
                let full = list(2 * values, "1")
                let checks = (0..<4).map {
                    #"{"inputs":{"x":\#(full)},"outputs":{"y":\#(full)},"tolerance":\#($0 - 3)}"#
                }
                .reversed()
                model["graph"] = RawModel.graph(
                    shape: "[-1,\(values / 2)]", nodes: [RawModel.node("n", "relu", ["x"])])
                model["check"] = "[\(checks.joined(separator: ",").replacing(full, with: list(values, "1")))]"
                model.tensors = []
                model["tensors"] = "{}"
            }
            for (dtype, value) in [("i64", "-1"), ("u8", "1"), ("bool", "true"), ("f64", "1e9")] {
                try assertBounded("a check of a million values of \(dtype)", "invalidMember") { model in
                    let node = RawModel.node("n", "cast", ["x"]).dropLast() + #","attributes":{"to":"f32"}}"#
                    model["graph"] = RawModel.graph(nodes: [String(node)]).replacing(
                        "f32\",\"shape", with: "\(dtype)\",\"shape")
                    model["check"] = "[\(check(list(large, value)))]"
                    model.tensors = []
                    model["tensors"] = "{}"
                }
            }
            try assertBounded("many sizes of a check", "unknownMember") { model in
                let sizes = names(large / 8).map { "\"\($0)\":1" }.joined(separator: ",")
                model["graph"] = RawModel.graph(shape: "[-1,-2]", nodes: [RawModel.node("n", "relu", ["x"])])
                model["check"] = check("[0,0]").replacing("{\"inputs", with: "[{\"sizes\":{\(sizes)},\"inputs") + "]"
                model.tensors = []
                model["tensors"] = "{}"
            }
            try assertBounded("many checks", "tooMany") { model in
                model["check"] = list(large, check("[0,0]"))
            }
            try assertBounded("one row again and again", "duplicateMember") { model in
                let rows = [String](repeating: #""x":[0,0]"#, count: large / 12).joined(separator: ",")
                model["check"] = #"[{"inputs":{\#(rows)},"outputs":{"y":[0,0]},"tolerance":0}]"#
            }
        }

        func testAGraphAtItsLimitsBoundToTheSizesOfAllItsChecks() throws {
            for (name, tail) in [("short names", ""), ("names on the heap", " of sixteen bytes")] {
                try assertBounded("all nodes with free sizes, \(name), the last check's wrong", "invalidMember") {
                    model in
                    let nodes = (0..<2048).map { index in
                        RawModel.node(
                            "n\(tail)", "relu", [index == 0 ? "x" : "v\(index)\(tail)"],
                            index == 2047 ? "y" : "v\(index + 1)\(tail)")
                    }
                    model["graph"] = RawModel.graph(shape: "[-1,-2,-9]", nodes: nodes)
                    model.tensors = []
                    model["tensors"] = "{}"
                    let checks = (0..<4).map { index in
                        #"{"sizes":{"-2":2,"-9":\#(index < 3 ? "1" : "1099511627776")},"inputs":{"x":[0,0]},"#
                            + #""outputs":{"y":[0,0]},"tolerance":0}"#
                    }
                    model["check"] = "[\(checks.joined(separator: ","))]"
                }
            }
        }

        func testEverythingAtItsLimitTogether() throws {
            for (name, tail) in [("short names", ""), ("names on the heap", " of sixteen bytes")] {
                try assertBounded("all at the limit, \(name), refused at the end", "invalidMember") { model in
                    let tensorNames = names(3072, "t").map { $0 + tail }
                    model.tensors = tensorNames.map { RawModel.vector($0) }
                    model["tensors"] = RawModel.layouts(tensorNames)
                    // Each node reads the value before it and two tensors, each tensor once.
                    let nodes = (0..<2048).map { index in
                        let from = index == 0 ? "x" : "v\(index)\(tail)"
                        let to = index == 2047 ? "y" : "v\(index + 1)\(tail)"
                        let isLast = 2 * index >= tensorNames.count
                        let tensors = isLast ? [] : Array(tensorNames[(2 * index)...(2 * index + 1)])
                        return RawModel.node("n\(tail)", isLast ? "relu" : "scaleShift", [from] + tensors, to)
                    }
                    model["graph"] = RawModel.graph(nodes: nodes)
                    let features = names(4096, "f").map {
                        #"{"name":"\#($0)\#(tail)","unit":"1\#(tail)","limits":[0,1]}"#
                    }
                    let numbers = [String](repeating: "1", count: 4096).joined(separator: ",")
                    model["task"] =
                        #"{"kind":"generic","features":[\#(features.joined(separator: ","))],"#
                        + #""scaler":{"mean":[\#(numbers)],"scale":[\#(numbers)]}}"#
                    model["check"] = #"[{"inputs":{"x":[1,2]},"outputs":{"y":[0,0]},"tolerance":-1}]"#
                }
            }
        }
    }
#endif

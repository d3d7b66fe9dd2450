import NeedletailPipeline
import XCTest

/// A stage whose attributes are not valid is refused by the attribute's name.
final class StageAttributeTests: XCTestCase {
    private typealias Values = [String: StageAttributes.Value]

    /// Valid attributes of each kind, and for each of them values that are not.
    private static let cases:
        [(kind: String, valid: Values, invalid: [(name: String, value: StageAttributes.Value?)])] = [
            (
                "text-indexer", ["labels": .texts(["a", "b"]), "padding": .integer(1), "invalid": .text("keep")],
                [
                    ("labels", nil), ("labels", .texts(["a", "a"])), ("labels", .numbers([1])),
                    ("padding", .integer(0)),
                    ("padding", .integer(-1)), ("padding", .integer(.max)), ("invalid", nil),
                    ("invalid", .text("drop")),
                ]
            ),
            ("text-decoder", ["labels": .texts([])], [("labels", nil), ("labels", .text("a"))]),
            (
                "one-hot", ["size": .integer(3), "dropLast": .flag(true), "invalid": .text("error")],
                [
                    ("size", nil), ("size", .integer(0)), ("size", .integer(-3)), ("size", .integer(1 << 20)),
                    ("size", .number(3)), ("dropLast", .integer(1)), ("invalid", .text("skip")),
                    ("invalid", .flag(true)),
                ]
            ),
            (
                "category-indexer",
                [
                    "width": .integer(3), "features": .integers([0, 2]), "starts": .integers([0, 2, 3]),
                    "values": .numbers([0, -1, 5]), "invalid": .text("skip"),
                ],
                [
                    ("width", .integer(-1)), ("width", .integer(1 << 21)), ("width", .integer(2)), ("width", nil),
                    ("features", .integers([2, 0])), ("features", .integers([-1, 2])), ("features", .integers([0, 3])),
                    ("features", .integers([0, 0])), ("starts", .integers([0, 3])), ("starts", .integers([1, 2, 3])),
                    ("starts", .integers([0, 3, 2])), ("starts", .integers([0, 0, 3])),
                    ("starts", .integers([0, 2, 4])),
                    ("values", .numbers([0, 0, 5])), ("values", .numbers([0, -0.0, 5])),
                    ("values", .numbers([.nan, 1, 5])),
                    ("values", .numbers([0, -1])), ("invalid", nil),
                ]
            ),
            (
                "bucketizer", ["splits": .numbers([-.infinity, 0, .infinity]), "invalid": .text("keep")],
                [
                    ("splits", .numbers([0, 1])), ("splits", .numbers([])), ("splits", .numbers([0, 1, 1])),
                    ("splits", .numbers([0, .nan, 1])), ("splits", .numbers([-0.0, 0, 1])),
                    ("splits", .numbers([2, 1, 0])),
                    ("splits", .integers([0, 1, 2])), ("invalid", .text("")),
                ]
            ),
            (
                "binarizer", ["threshold": .numbers([0.5])],
                [
                    ("threshold", nil), ("threshold", .numbers([])), ("threshold", .numbers([.nan])),
                    ("threshold", .numbers([1, 2])),
                ]
            ),
            (
                "missing-filler", ["marker": .numbers([.nan]), "value": .numbers([1])],
                [("marker", .numbers([])), ("marker", .number(1)), ("value", nil), ("value", .numbers([1, 2]))]
            ),
            (
                "arithmetic", ["code": .integers([0, -6, -1]), "numbers": .numbers([2])],
                [
                    ("code", nil), ("code", .integers([])), ("code", .integers([0, -1])), ("code", .integers([0, 1])),
                    ("code", .integers([-5])), ("code", .integers([0, -6, -7])), ("code", .integers([0])),
                    ("code", .integers([-6, -6, -1])), ("code", .integers([.max, -6, -1])), ("code", .integers([.min])),
                    ("code", .integers([-6] + [Int32](repeating: 0, count: 256) + [Int32](repeating: -1, count: 256))),
                    ("numbers", nil), ("numbers", .numbers([.infinity])),
                ]
            ),
            (
                "size-check", ["size": .integer(2), "invalid": .text("error")],
                [("size", .integer(-1)), ("size", .integer(1 << 21)), ("size", nil), ("invalid", .text("optimistic"))]
            ),
            ("assembler", ["invalid": .text("keep")], [("invalid", nil), ("invalid", .text("KEEP"))]),
            (
                "scale",
                [
                    "width": .integer(2), "offsets": .numbers([1, 2]), "factors": .numbers([1, 0]), "shift": .number(1),
                    "constant": .number(3), "divisors": .numbers([1, 2]), "shifts": .numbers([0, 1]),
                    "clip": .numbers([0, 1]),
                ],
                [
                    ("width", nil), ("width", .integer(-1)), ("width", .integer(1 << 21)), ("offsets", .numbers([1])),
                    ("factors", .numbers([1, 2, 3])), ("factors", nil), ("shift", .number(.nan)), ("shift", .text("1")),
                    ("constant", .number(.infinity)), ("divisors", .numbers([1])), ("shifts", .numbers([1, 2, 3])),
                    ("clip", .numbers([1, 0])), ("clip", .numbers([0])), ("clip", .numbers([0, .infinity])),
                ]
            ),
            (
                "norm", ["p": .numbers([2])],
                [("p", nil), ("p", .numbers([0.5])), ("p", .numbers([.nan])), ("p", .number(2))]
            ),
            (
                "polynomial", ["degree": .integer(2)],
                [("degree", nil), ("degree", .integer(0)), ("degree", .integer(-1)), ("degree", .integer(.max))]
            ),
            ("product", [:], []), ("copy", [:], []),
            (
                "finite-check", ["refusesNaN": .flag(true), "asFloat": .flag(false)],
                [("refusesNaN", nil), ("refusesNaN", .integer(1)), ("asFloat", nil), ("asFloat", .text("f"))]
            ),
            (
                "pick", ["slots": .integers([2]), "number": .flag(true)],
                [
                    ("slots", nil), ("slots", .integers([-1])), ("slots", .integers([.max])), ("slots", .integers([])),
                    ("slots", .integers([0, 1])), ("number", nil),
                ]
            ),
            (
                "missing-flag", ["marker": .numbers([.nan])],
                [("marker", nil), ("marker", .numbers([])), ("marker", .number(1))]
            ),
            (
                "row-norm", ["width": .integer(3), "norm": .text("l2")],
                [("width", nil), ("width", .integer(-1)), ("width", .integer(1 << 21)), ("norm", .text("l3"))]
            ),
            (
                "category-table",
                [
                    "texts": .texts(["a", "b"]), "values": .numbers([0, .nan]), "missing": .numbers([2]),
                    "unknown": .numbers([3]), "integer": .flag(false), "labels": .texts(["a", "b"]),
                ],
                [
                    ("texts", .texts(["a", "a"])), ("texts", .texts(["a"])), ("values", .numbers([0])), ("values", nil),
                    ("numbers", .numbers([1, 2])), ("missing", .numbers([])), ("unknown", .number(3)), ("integer", nil),
                    ("labels", .numbers([1])),
                ]
            ),
            (
                "category-table",
                ["numbers": .numbers([0, .infinity]), "values": .numbers([0, 1]), "integer": .flag(true)],
                [("numbers", nil), ("numbers", .numbers([0, .nan])), ("numbers", .numbers([0, -0.0]))]
            ),
        ]

    func testInvalidAttributesAreRefusedByName() throws {
        for (kind, valid, invalid) in Self.cases {
            let stage = try StageRegistry.make(kind: kind, attributes: StageAttributes(valid), stage: "s")
            XCTAssertEqual(stage.attributes.values.keys.sorted(), valid.keys.sorted(), kind)
            for (name, value) in invalid {
                var values = valid
                values[name] = value
                XCTAssertThrowsError(
                    try StageRegistry.make(kind: kind, attributes: StageAttributes(values), stage: "s"),
                    "\(kind): \(name) \(String(describing: value))"
                ) { error in
                    guard case .invalidAttribute("s", let attribute, _)? = error as? PipelineError else {
                        return XCTFail("\(kind): \(error)")
                    }
                    // What does not fit another attribute may be told of either.
                    let others =
                        [
                            "category-indexer": ["features", "starts"], "arithmetic": ["code"],
                            "category-table": ["texts", "values"],
                        ][kind] ?? []
                    XCTAssertTrue(attribute == name || others.contains(attribute), "\(kind): \(attribute), not \(name)")
                }
            }
        }
    }

    func testEveryAttributeIsListedByTheRegistry() throws {
        for (kind, valid, _) in Self.cases {
            let entry = try XCTUnwrap(StageRegistry.entries.first { $0.kind == kind })
            let others = kind == "category-table" ? Self.others(than: valid) : []
            XCTAssertEqual(entry.attributes.map(\.name).sorted(), (valid.keys + others).sorted(), kind)
        }
    }

    /// The attributes of a table of categories beside `valid`: it has texts or numbers, and may lack some.
    private static func others(than valid: Values) -> [String] {
        ["texts", "numbers", "missing", "unknown", "labels"].filter { valid[$0] == nil }
    }

    func testAnUnknownKindIsRefused() {
        XCTAssertThrowsError(try StageRegistry.make(kind: "one-warm", attributes: StageAttributes(), stage: "s")) {
            XCTAssertEqual($0 as? PipelineError, .unknownStage(stage: "s", kind: "one-warm"))
        }
    }

    func testColumnsOfAnotherKindOrSizeAreRefused() throws {
        let text = TabularColumn("t", .text)
        let number = TabularColumn("n", .number)
        let vector = TabularColumn("v", .vector(3))
        let refused: [(any TabularStage, [TabularColumn])] = [
            (TextIndexer(labels: ["a"], invalid: .error), [vector]), (TextDecoder(labels: ["a"]), [text]),
            (OneHotEncoder(size: 2, dropLast: true, invalid: .error), [vector]),
            (Bucketizer(splits: [0, 1, 2], invalid: .error), [text]), (Binarizer(threshold: 1), [text]),
            (MissingFiller(marker: .nan, value: 1), [vector]), (NormScaler(p: 2), [number]),
            (PolynomialExpander(degree: 2), [number]), (ProductExpander(), [number, text]),
            (VectorScaler(featureCount: 2, offsets: [1, 1]), [vector]), (SizeCheck(size: 1, invalid: .error), [vector]),
            (CategoryIndexer(featureCount: 2, features: [0], starts: [0, 1], values: [1], invalid: .error), [vector]),
            (try XCTUnwrap(Arithmetic(code: [0], numbers: [])), [vector]),
            (Assembler(invalid: .error), [number, text]), (MissingDropper(), [number, vector]),
        ]
        for (stage, columns) in refused {
            let outputs = stage is SizeCheck || stage is MissingDropper ? [] : ["y"]
            XCTAssertThrowsError(try StageRun(stage, columns, outputs: outputs), "\(stage)") { error in
                switch error as? PipelineError {
                case .wrongColumn("stage", let column, _, _), .wrongWidth("stage", let column, _, _):
                    XCTAssertTrue(columns.contains { $0.name == column })
                default: XCTFail("\(stage): \(error)")
                }
            }
        }
        XCTAssertThrowsError(try StageRun(TextDecoder(labels: []), [number])) {
            guard case .invalidAttribute("stage", "labels", _)? = $0 as? PipelineError else { return XCTFail("\($0)") }
        }
        XCTAssertThrowsError(try StageRun(try XCTUnwrap(Arithmetic(code: [1], numbers: [])), [number])) {
            guard case .wrongColumnCount("stage", _, "2", 1)? = $0 as? PipelineError else { return XCTFail("\($0)") }
        }
        XCTAssertThrowsError(try StageRun(ProductExpander(), [number], outputs: ["y", "z"])) {
            guard case .wrongColumnCount("stage", _, "1", 2)? = $0 as? PipelineError else { return XCTFail("\($0)") }
        }
    }
}

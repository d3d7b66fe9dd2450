import NeedletailGraph
import XCTest

final class OpRegistryTests: GraphTestCase {
    /// A value of the type that the registry states.
    private func value(_ type: String, _ name: String) -> AttributeValue? {
        switch type {
        case "integer": .integer(1)
        case "integers": .integers(name == "pads" ? [1, 2, 3, 4] : [1, 2])
        case "number": .number(0.25)
        case "flag": .flag(true)
        case "string": .string(Self.choices[name] ?? "i32")
        default: nil
        }
    }

    private static let choices = [
        "mode": "edge", "algorithm": "direct", "coordinates": "asymmetric", "packing": "keyValue", "emptyRows": "mean",
    ]

    func testEveryOpIsMadeByItsKindAndWritesTheAttributesItReads() throws {
        XCTAssertEqual(Set(OpRegistry.all.map(\.kind)).count, OpRegistry.all.count)
        for entry in OpRegistry.all {
            var given = OpAttributes()
            for (name, type) in entry.attributes {
                given.values[name] = try XCTUnwrap(value(type, name), "\(entry.kind): \(type)")
            }
            let op = try OpRegistry.make(kind: entry.kind, attributes: given, node: "n")
            XCTAssertEqual(op.kind, entry.kind)
            XCTAssertEqual(op.attributes, given, entry.kind)
        }
    }

    func testAnAttributeThatIsMissingOrOfAnotherTypeIsRefusedByItsName() throws {
        for entry in OpRegistry.all {
            for (missing, type) in entry.attributes {
                for replacement in [nil, type == "flag" ? .integer(1) : .flag(true)] as [AttributeValue?] {
                    var given = OpAttributes()
                    for (name, type) in entry.attributes { given.values[name] = value(type, name) }
                    given.values[missing] = replacement
                    XCTAssertThrowsError(try OpRegistry.make(kind: entry.kind, attributes: given, node: "n")) {
                        guard case .invalidAttribute("n", missing, _)? = $0 as? GraphError else {
                            return XCTFail("\(entry.kind), \(missing): \($0)")
                        }
                    }
                }
            }
        }
    }

    func testAnUnknownKindIsRefused() {
        for kind in ["conv2d?", "", "Dense"] {
            assertThrows(GraphError.unknownOp(kind: kind, node: "n")) {
                try OpRegistry.make(kind: kind, attributes: OpAttributes(), node: "n")
            }
        }
    }

    func testEpsilonIsAFiniteNumberOfAtLeastZero() throws {
        func epsilon(_ value: AttributeValue?) throws -> Double? {
            let attributes = OpAttributes(value.map { ["epsilon": $0] } ?? [:])
            return (try OpRegistry.make(kind: "batchNorm", attributes: attributes, node: "n") as? BatchNorm)?.epsilon
        }
        XCTAssertEqual(try epsilon(.number(1e-3)), 1e-3)
        XCTAssertEqual(try epsilon(.number(0)), 0)
        XCTAssertEqual(try epsilon(.integer(2)), 2)
        for value in [nil, .string("1e-3"), .number(.infinity), .number(.nan)] as [AttributeValue?] {
            assertThrows(GraphError.invalidAttribute(node: "n", attribute: "epsilon", expected: "a finite number")) {
                try epsilon(value)
            }
        }
        for value in [.number(-1e-9), .integer(-1)] as [AttributeValue] {
            assertThrows(
                GraphError.invalidAttribute(node: "n", attribute: "epsilon", expected: "a number of at least 0.0")
            ) { try epsilon(value) }
        }
    }
}

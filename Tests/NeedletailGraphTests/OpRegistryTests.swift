import NeedletailGraph
import XCTest

final class OpRegistryTests: GraphTestCase {
    func testEveryOpIsMadeByItsKindAndWritesTheAttributesItReads() throws {
        let attributes: [String: OpAttributes] = ["batchNorm": OpAttributes(["epsilon": .number(0.25)])]
        XCTAssertEqual(Set(OpRegistry.all.map { $0.kind }).count, OpRegistry.all.count)
        for type in OpRegistry.all {
            let given = attributes[type.kind] ?? OpAttributes()
            let op = try OpRegistry.make(kind: type.kind, attributes: given, node: "n")
            XCTAssertEqual(Swift.type(of: op).kind, type.kind)
            XCTAssertEqual(op.attributes, given, type.kind)
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
                GraphError.invalidAttribute(node: "n", attribute: "epsilon", expected: "a number of at least 0")
            ) { try epsilon(value) }
        }
    }
}

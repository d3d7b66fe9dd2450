package import NeedletailGraph
package import NeedletailTensor
package import TestSupport
import XCTest

/// Graphs with inputs and what a framework made of them: cases of one op, and small networks.
package struct GraphGolden {
    /// One set of inputs with the outputs they must give.
    package struct Case {
        package var name: String
        package var inputs: [String: Tensor]
        /// By output; f64 where the framework computed in f64.
        package var outputs: [String: Tensor]
        /// The outputs that are approximate: all others must be equal.
        package var approximate: Set<String>
    }

    package var name: String
    package var kinds: Set<String>
    package var graph: Graph
    package var cases: [Case]
    package var tolerance: Tolerance
    /// Whether zeros must have the same sign.
    package var signedZeros: Bool

    package struct Tolerance: Decodable {
        package var absolute: Double
        /// Against the largest magnitude among the expected values.
        package var relative: Double
    }

    package static let frameworks = ["torch", "keras"]

    /// The cases of single ops that `framework` gave.
    package static func ops(_ framework: String) throws -> [GraphGolden] {
        let fixture = try TensorFixture("ops/\(framework)/tensors.safetensors")
        return try Fixtures.decode(OpFile.self, "ops/\(framework)/cases.json").cases.map { try $0.golden(fixture) }
    }

    /// The networks.
    package static func networks() throws -> [GraphGolden] {
        let fixture = try TensorFixture("ops/torch/networks.safetensors")
        return try Fixtures.decode(NetworkFile.self, "ops/torch/networks.json").networks.map {
            try $0.golden(fixture)
        }
    }

    /// All of them.
    package static func all() throws -> [GraphGolden] {
        try frameworks.flatMap(ops) + networks()
    }
}

private struct OpFile: Decodable {
    var cases: [OpCase]

    struct OpCase: Decodable {
        var name: String
        var op: String
        var attributes: [String: AttributeJSON]
        var inputs: [Input]
        var outputs: [String]
        var f64: [String]?
        var tolerance: GraphGolden.Tolerance
        var signedZeros: Bool?

        struct Input: Decodable {
            var tensor: String
            var role: String
        }

        func golden(_ fixture: TensorFixture) throws -> GraphGolden {
            var graph = Graph()
            var inputs: [String: Tensor] = [:]
            var names: [String] = []
            for (index, input) in self.inputs.enumerated() {
                let name = "x\(index)"
                let tensor = try fixture.tensor(input.tensor)
                names.append(name)
                if input.role == "constant" {
                    graph.constants[name] = Constant(tensor)
                } else {
                    let type = TensorType(tensor.dtype, [TensorType.batch] + tensor.shape.dropFirst())
                    graph.inputs.append(ValueInfo(name: name, type: type))
                    inputs[name] = tensor
                }
            }
            graph.outputs = outputs.indices.map { "y\($0)" }
            let op = try OpRegistry.make(
                kind: op, attributes: OpAttributes(attributes.mapValues(\.value)), node: name)
            graph.nodes = [Node(name, op, inputs: names, outputs: graph.outputs)]
            var expected: [String: Tensor] = [:]
            for (name, tensor) in zip(graph.outputs, f64 ?? outputs) { expected[name] = try fixture.tensor(tensor) }
            return GraphGolden(
                name: name, kinds: [self.op], graph: graph,
                cases: [
                    GraphGolden.Case(
                        name: name, inputs: inputs, outputs: expected,
                        approximate: f64 == nil ? [] : Set(graph.outputs))
                ], tolerance: tolerance, signedZeros: signedZeros ?? false)
        }
    }
}

private struct NetworkFile: Decodable {
    var networks: [Network]

    struct Network: Decodable {
        var name: String
        var inputs: [Input]
        var constants: [String: String]
        var nodes: [NodeJSON]
        var outputs: [String]
        var tolerance: GraphGolden.Tolerance
        var cases: [CaseJSON]

        struct Input: Decodable {
            var name: String
            var dtype: String
            var shape: [Int]
        }

        struct NodeJSON: Decodable {
            var name: String
            var op: String
            var attributes: [String: AttributeJSON]
            var inputs: [String]
            var outputs: [String]
        }

        struct CaseJSON: Decodable {
            var name: String
            var inputs: [String: String]
            var outputs: [String: String]
            var f64: [String: String]?
        }

        func golden(_ fixture: TensorFixture) throws -> GraphGolden {
            var graph = Graph(outputs: outputs)
            for input in inputs {
                let dtype = try XCTUnwrap(DType(rawValue: input.dtype))
                graph.inputs.append(ValueInfo(name: input.name, type: TensorType(dtype, input.shape)))
            }
            for (name, tensor) in constants { graph.constants[name] = Constant(try fixture.tensor(tensor)) }
            for node in nodes {
                let op = try OpRegistry.make(
                    kind: node.op, attributes: OpAttributes(node.attributes.mapValues(\.value)), node: node.name)
                graph.nodes.append(Node(node.name, op, inputs: node.inputs, outputs: node.outputs))
            }
            return GraphGolden(
                name: name, kinds: Set(nodes.map(\.op)), graph: graph,
                cases: try cases.map { golden in
                    let outputs = golden.outputs.merging(golden.f64 ?? [:]) { $1 }
                    return GraphGolden.Case(
                        name: "\(name) \(golden.name)", inputs: try golden.inputs.mapValues(fixture.tensor),
                        outputs: try outputs.mapValues(fixture.tensor),
                        approximate: Set((golden.f64 ?? [:]).keys))
                }, tolerance: tolerance, signedZeros: false)
        }
    }
}

/// An attribute as JSON has it.
private struct AttributeJSON: Decodable {
    var value: AttributeValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            value = .flag(flag)
        } else if let integer = try? container.decode(Int.self) {
            value = .integer(integer)
        } else if let number = try? container.decode(Double.self) {
            value = .number(number)
        } else if let integers = try? container.decode([Int].self) {
            value = .integers(integers)
        } else {
            value = .string(try container.decode(String.self))
        }
    }
}

extension TensorFixture {
    /// The tensor called `name`.
    package func tensor(_ name: String) throws -> Tensor {
        let (bytes, shape) = (try XCTUnwrap(bytes[name], name), try XCTUnwrap(shapes[name], name))
        let dtype = try XCTUnwrap(DType(rawValue: try XCTUnwrap(dtypes[name], name).lowercased()), name)
        var tensor = try Tensor(zeros: shape, dtype: dtype)
        tensor.withUnsafeMutableBytes { $0.copyBytes(from: bytes) }
        return tensor
    }
}

extension Tensor {
    /// The elements as doubles; i64 beyond 2^53 are rounded.
    package func doubles() throws -> [Double] {
        switch dtype {
        case .f32: try array(of: Float.self).map(Double.init)
        case .f64: try array(of: Double.self)
        case .i8: try array(of: Int8.self).map(Double.init)
        case .u8: try array(of: UInt8.self).map(Double.init)
        case .i32: try array(of: Int32.self).map(Double.init)
        case .i64: try array(of: Int64.self).map(Double.init)
        case .bool: try booleans().map { $0 ? 1 : 0 }
        case .bf16, .f16: throw XCTSkip("no golden has values of \(dtype)")
        }
    }
}

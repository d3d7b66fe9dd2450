import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// Small models to write, read and break.
enum ModelSamples {
    /// Seeded values between -1 and 1.
    static func tensor(_ shape: [Int], _ random: inout SeededRandom) throws -> Tensor {
        let values = (0..<shape.reduce(1, *)).map { _ in Float.random(in: -1...1, using: &random) }
        return try Tensor(values, shape: shape)
    }

    /// A prepared network `x [-1, widths[0]] -> dense -> relu -> scaleShift -> clip -> ... -> dense -> sigmoid -> y`.
    static func graph(widths: [Int], seed: UInt64 = 1) throws -> Graph {
        var random = SeededRandom(seed: seed)
        var graph = Graph(inputs: [ValueInfo(name: "x", type: TensorType(.f32, [-1, widths[0]]))], outputs: ["y"])
        var value = "x"
        func add(_ name: String, _ op: any Op, _ constants: [String: [Int]], output: String? = nil) throws {
            for (constant, shape) in constants.sorted(by: { $0.key < $1.key }) {
                graph.constants["\(name).\(constant)"] = Constant(try tensor(shape, &random))
            }
            let order = ["weight", "scale", "bias", "shift"].filter { constants[$0] != nil }
            let next = output ?? "\(name).out"
            graph.nodes.append(Node(name, op, inputs: [value] + order.map { "\(name).\($0)" }, outputs: [next]))
            value = next
        }
        for index in 1..<widths.count {
            let (k, n) = (widths[index - 1], widths[index])
            try add("dense\(index)", Dense(), ["weight": [k, n], "bias": [n]])
            guard index < widths.count - 1 else { break }
            try add("relu\(index)", Unary(.relu), [:])
            // Between two activations there is nothing to fold it into: it stays, packed.
            try add("norm\(index)", ScaleShift(), ["scale": [n], "shift": [n]])
            try add("clip\(index)", Unary(.clip, [-8, 8]), [:])
        }
        try add("sigmoid", Unary(.sigmoid), [:], output: "y")
        return try graph.prepared()
    }

    static let provenance = Provenance(
        sources: [.init(file: "network.h5", sha256: String(repeating: "0f", count: 32))], framework: "Keras 3.15.1",
        converter: "needletail 0.1.0")

    /// A model without a task's particulars.
    static func generic(widths: [Int] = [3, 5, 1], seed: UInt64 = 1) throws -> ModelFile {
        let graph = try graph(widths: widths, seed: seed)
        return ModelFile(
            name: "sample \u{E9}\"", version: "1.2", graph: graph, task: TaskDescription(kind: .generic),
            provenance: provenance, checks: try CheckCase.seeded(graph))
    }

    /// A model of the breast cancer task with everything that a task can have.
    static func breastCancer(seed: UInt64 = 1) throws -> ModelFile {
        var random = SeededRandom(seed: seed)
        let features = (0..<30).map { index in
            let low = Double.random(in: 0...1, using: &random)
            return Feature(
                name: "feature \(index)", unit: index % 2 == 0 ? "1" : "{image unit}", limits: low...low + 10,
                reference: index % 3 == 0 ? nil : low + 1 / 3...low + 5)
        }
        let scaler = Scaler.standard(
            mean: features.map { $0.limits.lowerBound + 0.1 },
            scale: features.map { _ in .random(in: 1...2, using: &random) })
        let decision = BinaryDecision(
            negativeLabel: "Benign", positiveLabel: "Malignant", threshold: 0.5,
            riskBands: [
                .init(name: "Low", below: 0.3), .init(name: "Medium", below: 0.7), .init(name: "High", below: nil),
            ])
        let graph = try graph(widths: [30, 17, 16, 1], seed: seed)
        return ModelFile(
            name: "breast-cancer", version: "7", graph: graph,
            task: TaskDescription(kind: .breastCancer, features: features, scaler: scaler, decision: decision),
            provenance: provenance, checks: try CheckCase.seeded(graph))
    }
}

import Foundation
import NeedletailGraph
import NeedletailTensor

/// A graph's values by plain loops in double, op by op as the graph says, and how far f32 may be from them.
struct PlainEvaluation {
    struct Value {
        var numbers: [Double]
        /// The sum of the magnitudes of the terms that a number was added up from.
        var magnitudes: [Double]
        /// A bound on the distance of an f32 evaluation, by any order of summation and with batch-norms folded.
        var errors: [Double]
        /// The last dimension.
        var width: Int
    }

    private(set) var values: [String: Value] = [:]
    private let graph: Graph

    struct Unsupported: Error {
        var kind: String
    }

    init(_ graph: Graph, _ inputs: [String: Tensor]) throws {
        self.graph = graph
        for (name, tensor) in inputs {
            let numbers = try tensor.array(of: Float.self).map(Double.init)
            values[name] = Value(
                numbers: numbers, magnitudes: numbers.map(abs), errors: numbers.map { _ in 0 },
                width: tensor.shape.last ?? 1)
        }
        for node in graph.nodes { values[node.outputs[0]] = try evaluate(node) }
    }

    /// `n` roundings grow a sum's relative error to at most this (Higham, Accuracy and Stability, section 3.1).
    private static func gamma(_ roundings: Int) -> Double {
        let u = 0x1p-24 * Double(roundings)
        return u / (1 - u)
    }

    private func constant(_ name: String) throws -> [Double] {
        guard let constant = graph.constants[name] else { throw Unsupported(kind: "constant \(name)") }
        return try constant.tensor.array(of: Float.self).map(Double.init)
    }

    private func evaluate(_ node: Node) throws -> Value {
        guard let x = values[node.inputs[0]] else { throw Unsupported(kind: node.name) }
        switch node.op {
        case is Dense: return try dense(node, x)
        case is ScaleShift:
            return affine(x, try constant(node.inputs[1]), try constant(node.inputs[2]), try constant(node.inputs[2]))
        case let op as BatchNorm:
            let parameters = try node.inputs.dropFirst().map(constant)
            let scale = zip(parameters[0], parameters[3]).map { $0 / ($1 + op.epsilon).squareRoot() }
            let shift = zip(parameters[1], zip(parameters[2], scale)).map { $0 - $1.0 * $1.1 }
            let shiftMagnitude = zip(parameters[1], zip(parameters[2], scale)).map { abs($0) + abs($1.0 * $1.1) }
            return affine(x, scale, shift, shiftMagnitude)
        // As `NetworkBuilder.move` pads, by nothing.
        case is Dropout, is Pad: return x
        case let unary as Unary where unary.function == .relu:
            var y = x
            y.numbers = x.numbers.map { max($0, 0) }
            return y
        case let unary as Unary where unary.function == .sigmoid:
            var y = x
            y.numbers = x.numbers.map { 1 / (1 + exp(-$0)) }
            y.magnitudes = y.numbers
            // The derivative is at most 1/4; the kernel's own error at most 2.5 units in the last place.
            y.errors = zip(x.errors, y.numbers).map { $0 / 4 + 2.5 * Double(Float($1).ulp) }
            return y
        default: throw Unsupported(kind: node.op.kind)
        }
    }

    private func dense(_ node: Node, _ x: Value) throws -> Value {
        let (weight, bias) = (try constant(node.inputs[1]), try constant(node.inputs[2]))
        let (k, n) = (x.width, bias.count)
        let rows = k == 0 ? 0 : x.numbers.count / k
        var y = Value(numbers: [], magnitudes: [], errors: [], width: n)
        for row in 0..<rows {
            for j in 0..<n {
                var (sum, magnitude, error) = (bias[j], abs(bias[j]), 0.0)
                for p in 0..<k {
                    sum += x.numbers[row * k + p] * weight[p * n + j]
                    magnitude += x.magnitudes[row * k + p] * abs(weight[p * n + j])
                    error += x.errors[row * k + p] * abs(weight[p * n + j])
                }
                y.numbers.append(sum)
                y.magnitudes.append(magnitude)
                // A product and a sum for each term, and roundings of a folded weight and bias.
                y.errors.append(error + Self.gamma(k + 4) * magnitude)
            }
        }
        return y
    }

    private func affine(_ x: Value, _ scale: [Double], _ shift: [Double], _ shiftMagnitude: [Double]) -> Value {
        var y = x
        for index in x.numbers.indices {
            let j = index % x.width
            y.numbers[index] = x.numbers[index] * scale[j] + shift[j]
            y.magnitudes[index] = x.magnitudes[index] * abs(scale[j]) + abs(shiftMagnitude[j])
            y.errors[index] = x.errors[index] * abs(scale[j]) + Self.gamma(4) * y.magnitudes[index]
        }
        return y
    }
}

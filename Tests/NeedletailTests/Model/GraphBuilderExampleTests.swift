import Needletail
import TestSupport
import XCTest

/// The example of `Docs/GettingStarted.md`, compiled and run as it stands there.
final class GraphBuilderExampleTests: XCTestCase {
    // example begins
    /// One self-attention head over tokens of 8 values, and the mean of what it gives as class probabilities.
    func attentionClassifier(query: Tensor, key: Tensor, value: Tensor, head: Tensor) throws -> Model {
        var builder = GraphBuilder()
        let tokens = try builder.input("tokens", shape: [TensorType.batch, TensorType.free(0), 8])
        let q = try builder.dense(tokens, weight: query)
        let k = try builder.dense(tokens, weight: key)
        let v = try builder.dense(tokens, weight: value)
        let scale = try builder.constant(Tensor([Float(8).squareRoot()], shape: [1]))
        let scores = try builder.combine(try builder.matmul(q, k, transposeB: true), .divide, scale)
        let mixed = try builder.matmul(try builder.softmax(scores), v)
        let pooled = try builder.reduce(try builder.add(tokens, mixed), .mean, axes: [1])
        let logits = try builder.dense(pooled, weight: head)
        try builder.output(try builder.softmax(logits), name: "probabilities")
        try builder.output(try builder.argMax(logits, axis: -1), name: "label")
        return try Model(builder.graph(), name: "attention-classifier")
    }
    // example ends

    private func tensor(_ shape: [Int], seed: UInt64) throws -> Tensor {
        var random = SeededRandom(seed: seed)
        return try Tensor(random.floats(shape.reduce(1, *)), shape: shape)
    }

    func testTheGuideShowsTheExampleAsItIsHere() throws {
        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        let begin = try XCTUnwrap(source.range(of: "    // example begins\n")).upperBound
        let end = try XCTUnwrap(source.range(of: "    // example ends\n")).lowerBound
        let example = source[begin..<end].split(separator: "\n").map { $0.dropFirst(4) }.joined(separator: "\n")
        let guide = Fixtures.root.deletingLastPathComponent().appending(path: "Docs/GettingStarted.md")
        XCTAssertTrue(try String(contentsOf: guide, encoding: .utf8).contains(example))
    }

    func testTheExampleRunsForAnyNumberOfTokensAndSurvivesAFile() throws {
        let model = try attentionClassifier(
            query: tensor([8, 8], seed: 1), key: tensor([8, 8], seed: 2), value: tensor([8, 8], seed: 3),
            head: tensor([8, 3], seed: 4))
        XCTAssertEqual(model.inputs.map(\.type.shape), [[-1, -2, 8]])
        XCTAssertEqual(model.outputs.map(\.type.shape), [[-1, 3], [-1]])
        let folder = try TemporaryFolder()
        try model.write(toFile: folder.path("m.safetensors"))
        let read = try Model(contentsOf: folder.path("m.safetensors"))
        XCTAssertEqual(read.identity, model.identity)
        for count in [1, 5, 12] {
            let tokens = try tensor([2, count, 8], seed: UInt64(count))
            let outputs = try model.makeSession().run(["tokens": tokens])
            XCTAssertEqual(try read.makeSession().run(["tokens": tokens]), outputs)
            let probabilities = try XCTUnwrap(outputs["probabilities"]).array(of: Float.self)
            let labels = try XCTUnwrap(outputs["label"]).array(of: Int64.self)
            for row in 0..<2 {
                let row3 = Array(probabilities[3 * row..<3 * row + 3])
                XCTAssertEqual(row3.reduce(0, +), 1, accuracy: 1e-6)
                XCTAssertEqual(row3.firstIndex(of: row3.max() ?? 0), Int(labels[row]))
            }
        }
    }

    func testTheExampleGivesWhatPlainLoopsDo() throws {
        let weights = try (1...3).map { try tensor([8, 8], seed: UInt64($0)).array(of: Float.self).map(Double.init) }
        let head = try tensor([8, 3], seed: 4)
        let model = try attentionClassifier(
            query: tensor([8, 8], seed: 1), key: tensor([8, 8], seed: 2), value: tensor([8, 8], seed: 3), head: head)
        let tokens = try tensor([1, 4, 8], seed: 9)
        let x = try tokens.array(of: Float.self).map(Double.init)
        func product(_ a: [Double], _ b: [Double], _ m: Int, _ k: Int, _ n: Int) -> [Double] {
            (0..<m * n).map { index in (0..<k).reduce(0) { $0 + a[index / n * k + $1] * b[$1 * n + index % n] } }
        }
        func softmax(_ x: [Double], _ n: Int) -> [Double] {
            stride(from: 0, to: x.count, by: n).flatMap { start in
                let row = x[start..<start + n].map { exp($0) }
                return row.map { $0 / row.reduce(0, +) }
            }
        }
        let (q, k, v) = (
            product(x, weights[0], 4, 8, 8), product(x, weights[1], 4, 8, 8), product(x, weights[2], 4, 8, 8)
        )
        let transposed = (0..<32).map { k[$0 % 4 * 8 + $0 / 4] }
        let scores = softmax(product(q, transposed, 4, 8, 4).map { $0 / 8.0.squareRoot() }, 4)
        let sums = zip(product(scores, v, 4, 4, 8), x).map { $0 + $1 }
        let pooled = (0..<8).map { column in (0..<4).reduce(0) { $0 + sums[$1 * 8 + column] } / 4 }
        let expected = softmax(product(pooled, try head.array(of: Float.self).map(Double.init), 1, 8, 3), 3)
        let outputs = try model.makeSession().run(["tokens": tokens])
        for (value, wanted) in zip(try XCTUnwrap(outputs["probabilities"]).array(of: Float.self), expected) {
            XCTAssertEqual(Double(value), wanted, accuracy: 1e-6)
        }
    }
}

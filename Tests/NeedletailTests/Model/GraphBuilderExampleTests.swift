import Needletail
import TestSupport
import XCTest

/// The examples of `Docs/GettingStarted.md` and of the article on building networks, compiled and run as they stand there.
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

    // image example begins
    /// Two convolutions over gray images of 28 x 28 pixels, halved in between, and the classes' probabilities.
    func imageClassifier(filters: [Tensor], biases: [Tensor], head: Tensor) throws -> Model {
        var builder = GraphBuilder()
        let image = try builder.input("image", shape: [TensorType.batch, 28, 28, 1])
        var x = try builder.conv2d(image, filter: filters[0], bias: biases[0], padding: .same, activation: .relu)
        x = try builder.maxPool2d(x, window: (2, 2))
        x = try builder.conv2d(x, filter: filters[1], bias: biases[1], strides: (2, 2), activation: .relu)
        x = try builder.meanPool2d(x, window: (6, 6))
        let logits = try builder.dense(try builder.flatten(x), weight: head)
        try builder.output(try builder.softmax(logits), name: "probabilities")
        return try Model(builder.graph(), name: "image-classifier")
    }
    // image example ends

    private func tensor(_ shape: [Int], seed: UInt64) throws -> Tensor {
        var random = SeededRandom(seed: seed)
        return try Tensor(random.floats(shape.reduce(1, *)), shape: shape)
    }

    func testTheGuidesShowTheExamplesAsTheyAreHere() throws {
        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        for (name, guide) in [
            ("example", "Docs/GettingStarted.md"),
            ("image example", "Sources/Needletail/Needletail.docc/BuildingNetworks.md"),
        ] {
            let begin = try XCTUnwrap(source.range(of: "    // \(name) begins\n")).upperBound
            let end = try XCTUnwrap(source.range(of: "    // \(name) ends\n")).lowerBound
            let example = source[begin..<end].split(separator: "\n").map { $0.dropFirst(4) }.joined(separator: "\n")
            let page = Fixtures.root.deletingLastPathComponent().appending(path: guide)
            XCTAssertTrue(try String(contentsOf: page, encoding: .utf8).contains(example), guide)
        }
    }

    func testTheImageExampleGivesWhatPlainLoopsDo() throws {
        let filters = try [tensor([3, 3, 1, 8], seed: 1), tensor([3, 3, 8, 12], seed: 2)]
        let biases = try [tensor([8], seed: 3), tensor([12], seed: 4)]
        let head = try tensor([12, 5], seed: 5)
        let model = try imageClassifier(filters: filters, biases: biases, head: head)
        let image = try tensor([1, 28, 28, 1], seed: 6)
        func numbers(_ tensor: Tensor) throws -> [Double] { try tensor.array(of: Float.self).map(Double.init) }
        /// relu of 3 x 3 windows over `size` x `size` pixels.
        func convolved(_ x: [Double], _ size: Int, _ layer: Int, stride: Int, pad: Int) throws -> [Double] {
            let (filter, bias) = (try numbers(filters[layer]), try numbers(biases[layer]))
            let (c, n) = (filters[layer].shape[2], bias.count)
            let count = (size + 2 * pad - 3) / stride + 1
            return (0..<count * count * n).map { index in
                let (row, column, f) = (index / n / count, index / n % count, index % n)
                var sum = bias[f]
                for tap in 0..<9 {
                    let (i, j) = (row * stride + tap / 3 - pad, column * stride + tap % 3 - pad)
                    guard (0..<size).contains(i), (0..<size).contains(j) else { continue }
                    for k in 0..<c { sum += x[(i * size + j) * c + k] * filter[(tap * c + k) * n + f] }
                }
                return max(sum, 0)
            }
        }
        let first = try convolved(try numbers(image), 28, 0, stride: 1, pad: 1)
        var halves: [Double] = []
        for row in 0..<14 {
            for column in 0..<14 {
                for c in 0..<8 {
                    let pixels = (0..<4).map { (2 * row + $0 / 2) * 28 + 2 * column + $0 % 2 }
                    halves.append(pixels.map { first[$0 * 8 + c] }.max() ?? 0)
                }
            }
        }
        let second = try convolved(halves, 14, 1, stride: 2, pad: 0)
        XCTAssertEqual(second.count, 6 * 6 * 12)
        let weight = try numbers(head)
        var logits = [Double](repeating: 0, count: 5)
        for c in 0..<12 {
            let sum = stride(from: c, to: second.count, by: 12).reduce(0.0) { $0 + second[$1] }
            for j in 0..<5 { logits[j] += sum / 36 * weight[c * 5 + j] }
        }
        let powers = logits.map { exp($0) }
        let outputs = try model.makeSession().run(["image": image])
        let values = try XCTUnwrap(outputs["probabilities"]).array(of: Float.self)
        XCTAssertEqual(values.count, 5)
        for (value, power) in zip(values, powers) {
            XCTAssertEqual(Double(value), power / powers.reduce(0, +), accuracy: 1e-5)
        }
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
            (0..<m * n).map { index in
                let (row, column) = index.quotientAndRemainder(dividingBy: n)
                return (0..<k).reduce(0.0) { sum, i in sum + a[row * k + i] * b[i * n + column] }
            }
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
        let transposed: [Double] = (0..<32).map { index in
            let (column, row) = index.quotientAndRemainder(dividingBy: 4)
            return k[row * 8 + column]
        }
        let scores = softmax(product(q, transposed, 4, 8, 4).map { $0 / 8.0.squareRoot() }, 4)
        let sums = zip(product(scores, v, 4, 4, 8), x).map { $0 + $1 }
        let pooled: [Double] = (0..<8).map { column in
            let sum: Double = (0..<4).reduce(0.0) { $0 + sums[$1 * 8 + column] }
            return sum / 4
        }
        let expected = softmax(product(pooled, try head.array(of: Float.self).map(Double.init), 1, 8, 3), 3)
        let outputs = try model.makeSession().run(["tokens": tokens])
        for (value, wanted) in zip(try XCTUnwrap(outputs["probabilities"]).array(of: Float.self), expected) {
            XCTAssertEqual(Double(value), wanted, accuracy: 1e-6)
        }
    }
}

import NeedletailGraph
import NeedletailTensor
import SeededData
import XCTest

/// Attention rollout of small vision transformers, against products of whole matrices of the probabilities that softmax gives.
final class AttentionRolloutTests: XCTestCase {
    private static let width = 6
    private static let image = [8, 12, 1]

    /// What a network's head reads.
    private enum Head {
        case firstToken
        case firstTokens(Int)
        case meanOfPatches
        case meanOfAll
        case everything
        case splitToken
        case picked([Int64])
        case pickedBySum
        case firstOfMore
    }

    /// A network of two blocks over 2 x 3 patches, with so many tokens before them; and the same with the attentions'
    /// probabilities as outputs, `[heads, tokens, tokens]` each.
    private func network(
        front: Int, _ head: Head, isCut: Bool = false, heads: Int = 2, keyHeads: Int = 2, isCausal: Bool = false
    ) throws -> (graph: Graph, probabilities: Graph) {
        var random = SeededRandom(seed: 12)
        func tensor(_ shape: [Int]) throws -> Tensor {
            try Tensor(random.floats(shape.reduce(1, *)), shape: shape)
        }
        var builder = GraphBuilder()
        let image = try builder.input("image", shape: [TensorType.batch] + Self.image)
        let blocks = try builder.spaceToDepth(image, block: 4)
        let pixels = try builder.reshape(blocks, to: [0, 6, 16])
        var x = try builder.dense(pixels, weight: try tensor([16, Self.width]))
        if front > 0 {
            x = try builder.concat([try builder.constant(try tensor([front, Self.width])), x], axis: 1)
        }
        let count = 6 + front
        x = try builder.add(x, try builder.constant(try tensor([count, Self.width])))
        var probabilities: [GraphValue] = []
        for block in 0..<2 {
            let size = Self.width / heads
            let (q, k, v) = (
                try tensor([Self.width, Self.width]), try tensor([Self.width, keyHeads * size]),
                try tensor([Self.width, keyHeads * size])
            )
            // The last block may make queries of the first token alone.
            let queries = isCut && block == 1 ? try builder.slice(x, axis: 1, from: 0, to: 1) : x
            let normed = try builder.apply(.tanh, to: queries)
            let others = try builder.apply(.tanh, to: x)
            let (query, key) = (try builder.dense(normed, weight: q), try builder.dense(others, weight: k))
            let value = try builder.dense(others, weight: v)
            let y = try builder.attention(
                query: query, key: key, value: value, heads: heads, keyHeads: keyHeads, scale: 2, isCausal: isCausal)
            for head in 0..<heads {
                func part(_ x: GraphValue, _ index: Int) throws -> GraphValue {
                    try builder.slice(x, axis: 2, from: index * size, to: (index + 1) * size)
                }
                let scores = try builder.matmul(
                    try part(query, head), try part(key, head / (heads / keyHeads)), transposeB: true)
                let scale = try builder.constant(try Tensor([Float(2)], shape: [1]))
                probabilities.append(try builder.softmax(try builder.multiply(scores, scale)))
            }
            x = try builder.add(queries, y)
        }
        switch head {
        case .firstToken: x = try builder.squeeze(try builder.slice(x, axis: 1, from: 0, to: 1), axes: [1])
        case .firstTokens(let count):
            x = try builder.reduce(try builder.slice(x, axis: 1, from: 0, to: count), .mean, axes: [1])
        case .meanOfPatches: x = try builder.reduce(try builder.slice(x, axis: 1, from: front), .mean, axes: [1])
        case .meanOfAll: x = try builder.reduce(x, .mean, axes: [1])
        case .everything: x = try builder.flatten(x)
        // The part that nobody reads does not count.
        case .splitToken: x = try builder.flatten(try builder.split(x, axis: 1, sizes: [1, count - 1])[0])
        case .picked(let tokens):
            let indices = try builder.constant(try Tensor(tokens, shape: [tokens.count]))
            x = try builder.reduce(try builder.gather(x, indices: indices, axis: 1), .mean, axes: [1])
        case .pickedBySum:
            let place = try builder.argMax(try builder.reduce(x, .sum, axes: [2]), axis: 1, keepDimensions: true)
            x = try builder.flatten(try builder.gather(x, indices: place, axis: 1))
        case .firstOfMore:
            let more = try builder.concat([try builder.constant(try tensor([1, Self.width])), x], axis: 1)
            x = try builder.squeeze(try builder.slice(more, axis: 1, from: 0, to: 1), axes: [1])
        }
        var whole = builder
        try builder.output(x, name: "y")
        for (index, value) in probabilities.enumerated() { try whole.output(value, name: "p\(index)") }
        return (try builder.graph(), try whole.graph())
    }

    private func input() -> [Float] {
        var random = SeededRandom(seed: 5)
        return random.floats(Self.image.reduce(1, *))
    }

    /// The product of whole matrices, each head's probabilities given, the mean of the rows that are read.
    private func rollout(
        _ probabilities: Graph, heads: Int, tokens: Int, read: [Int]
    ) throws -> [Double] {
        let outputs = try Session(PlanSet(probabilities)).run(["image": Tensor(input(), shape: [1] + Self.image)])
        var product = (0..<tokens).map { row in (0..<tokens).map { $0 == row ? 1.0 : 0 } }
        for layer in 0..<2 {
            let values = try (0..<heads).map { try XCTUnwrap(outputs["p\(layer * heads + $0)"]).array(of: Float.self) }
            let rows = values[0].count / tokens
            let shares = (0..<rows).map { row in
                let sums = (0..<tokens).map { column in
                    values.reduce(row == column ? 1 : 0) { $0 + Double($1[row * tokens + column]) / Double(heads) }
                }
                return sums.map { $0 / sums.reduce(0, +) }
            }
            product = shares.map { row in
                (0..<tokens).map { column in (0..<tokens).reduce(0) { $0 + row[$1] * product[$1][column] } }
            }
        }
        return (0..<tokens).map { column in read.reduce(0) { $0 + product[$1][column] } / Double(read.count) }
    }

    private func check(
        _ name: String, front: Int, _ head: Head, isCut: Bool = false, heads: Int = 2, keyHeads: Int = 2, read: [Int],
        line: UInt = #line
    ) throws {
        let (graph, probabilities) = try network(front: front, head, isCut: isCut, heads: heads, keyHeads: keyHeads)
        let mapper = try AttentionRollout(graph)
        XCTAssertEqual([mapper.height, mapper.width], [2, 3], name, line: line)
        let map = try mapper.map(input())
        let expected = try rollout(probabilities, heads: heads, tokens: 6 + front, read: read).suffix(6)
        XCTAssertEqual(map.count, 6, name, line: line)
        XCTAssertGreaterThan(expected.max() ?? 0, 1.2 * (expected.min() ?? 1), name, line: line)
        for (value, golden) in zip(map, expected) {
            XCTAssertEqual(Double(value), golden, accuracy: 1e-6, name, line: line)
        }
    }

    func testAMapIsTheRowsThatTheHeadReads() throws {
        try check("class token", front: 1, .firstToken, read: [0])
        try check("class token and its queries alone", front: 1, .firstToken, isCut: true, read: [0])
        try check("class token among others", front: 3, .firstToken, read: [0])
        try check("two tokens", front: 2, .firstTokens(2), read: [0, 1])
        try check("mean of patches", front: 1, .meanOfPatches, read: Array(1...6))
        try check("mean of all with a class token", front: 1, .meanOfAll, read: Array(0...6))
        try check("mean of all", front: 0, .meanOfAll, read: Array(0...5))
        try check("everything", front: 0, .everything, read: Array(0...5))
        try check("a token that is split off", front: 1, .splitToken, read: [0])
        try check("tokens by their indices", front: 2, .picked([1, -1]), read: [1, 7])
    }

    func testTokensThatAreNotFollowedAreRefused() throws {
        for head in [Head.pickedBySum, .firstOfMore] {
            let graph = try network(front: 1, head).graph
            XCTAssertThrowsError(try AttentionRollout(graph), "\(head)") {
                guard case .unknownTokens(let node)? = $0 as? AttentionMapError else { return XCTFail("\($0)") }
                XCTAssertTrue(graph.nodes.contains { $0.name == node }, node)
            }
        }
    }

    func testWhatQueriesAndKeysLieInIsCountedOnce() throws {
        var builder = GraphBuilder()
        let image = try builder.input("image", shape: [TensorType.batch, 2, 2, 18])
        let tokens = try builder.reshape(image, to: [0, 4, 18])
        let op = Attention(heads: 2, keyHeads: 2, keyDimension: 3, scale: 1, packing: .queryKeyValue)
        try builder.output(try builder.flatten(try builder.add(op, [tokens], named: "packed")))
        let graph = try builder.graph()
        XCTAssertNoThrow(try AttentionRollout(graph, valueLimit: 4 * 18))
        XCTAssertThrowsError(try AttentionRollout(graph, valueLimit: 4 * 18 - 1)) {
            XCTAssertEqual($0 as? AttentionMapError, .tooLarge)
        }
        // Queries apart from keys and values, as the network's patches and what comes of them.
        let apart = try network(front: 0, .meanOfAll).graph
        XCTAssertEqual(apart.nodes.compactMap { ($0.op as? Attention)?.packing }, [.keyValue, .keyValue])
        XCTAssertNoThrow(try AttentionRollout(apart, valueLimit: 2 * 6 * 18))
        XCTAssertThrowsError(try AttentionRollout(apart, valueLimit: 2 * 6 * 18 - 1))
    }

    func testHeadsThatShareKeysAreReadWithTheirOwn() throws {
        try check("three of one", front: 1, .firstToken, heads: 3, keyHeads: 1, read: [0])
        try check("six of three", front: 0, .everything, heads: 6, keyHeads: 3, read: Array(0...5))
    }

    func testTokensAreAGridOfSquaresOfTheImage() {
        func grid(_ count: Int, _ height: Int, _ width: Int) -> [Int]? {
            AttentionRollout.grid(count, height: height, width: width).map { [$0.height, $0.width] }
        }
        XCTAssertEqual(grid(256, 256, 256), [16, 16])
        XCTAssertEqual(grid(196, 224, 224), [14, 14])
        XCTAssertEqual(grid(6, 8, 12), [2, 3])
        XCTAssertEqual(grid(6, 11, 15), [2, 3])
        XCTAssertEqual(grid(1, 7, 5), [1, 1])
        // Patches that overlap.
        XCTAssertEqual(grid(9, 8, 8), [3, 3])
        XCTAssertNil(grid(7, 8, 8))
        XCTAssertNil(grid(9, 8, 12))
        XCTAssertNil(grid(0, 8, 12))
        XCTAssertNil(grid(97, 8, 12))
    }

    func testNetworksWithoutAMapSayWhy() throws {
        func error(_ graph: Graph) -> AttentionMapError? {
            do {
                _ = try AttentionRollout(graph)
                return nil
            } catch { return error }
        }
        var plain = GraphBuilder()
        let x = try plain.input("x", shape: [TensorType.batch, 3])
        try plain.output(try plain.apply(.relu, to: x))
        XCTAssertEqual(error(try plain.graph()), .noAttention)

        let (causal, _) = try network(front: 0, .everything, isCausal: true)
        guard case .notSelfAttention = error(causal) else { return XCTFail("\(String(describing: error(causal)))") }

        var tokens = GraphBuilder()
        let words = try tokens.input("x", shape: [TensorType.batch, 5, 4])
        try tokens.output(try tokens.attention(query: words, key: words, value: words, heads: 2))
        XCTAssertEqual(error(try tokens.graph()), .unsupportedNetwork)

        // Patches of 2 x 2 and words that all patches read: other tokens.
        func attend(_ body: (inout GraphBuilder, GraphValue) throws -> GraphValue) throws -> Graph {
            var builder = GraphBuilder()
            let image = try builder.input("image", shape: [TensorType.batch, 4, 4, 2])
            let patches = try builder.reshape(try builder.spaceToDepth(image, block: 2), to: [0, 4, 8])
            try builder.output(try body(&builder, patches))
            return try builder.graph()
        }
        let crossed = try attend { builder, x in
            let few = try builder.slice(x, axis: 1, from: 0, to: 3)
            return try builder.attention(query: x, key: few, value: few, heads: 2, name: "across")
        }
        XCTAssertEqual(error(crossed), .notSelfAttention(node: "across"))
        let constant = try attend { builder, x in
            let query = try builder.constant(try Tensor((0..<32).map(Float.init), shape: [4, 8]))
            return try builder.attention(query: query, key: x, value: x, heads: 2, name: "learnt")
        }
        XCTAssertEqual(error(constant), .notSelfAttention(node: "learnt"))
        let beside = try attend { builder, x in
            let first = try builder.attention(query: x, key: x, value: x, heads: 2, name: "first")
            let second = try builder.attention(query: x, key: x, value: x, heads: 4, name: "second")
            return try builder.add(first, second)
        }
        XCTAssertEqual(error(beside), .notInTurn(node: "second"))
        let masked = try attend { builder, x in
            let mask = try builder.constant(try Tensor([Float](repeating: 0, count: 4), shape: [1, 1, 4]))
            return try builder.attention(query: x, key: x, value: x, mask: mask, heads: 2, name: "masked")
        }
        XCTAssertEqual(error(masked), .notSelfAttention(node: "masked"))
        let eight = try attend { builder, x in
            let halves = try builder.reshape(x, to: [0, 8, 4])
            return try builder.attention(query: halves, key: halves, value: halves, heads: 2)
        }
        XCTAssertEqual(error(eight), .noGrid(tokenCount: 8, height: 4, width: 4))
        let few = try attend { builder, x in
            let few = try builder.slice(x, axis: 1, from: 0, to: 3, name: "few")
            return try builder.attention(query: few, key: few, value: few, heads: 2)
        }
        XCTAssertEqual(error(few), .unknownTokens(node: "few"))
        let turned = try attend { builder, x in
            let indices = try builder.constant(try Tensor([Int64](arrayLiteral: 3, 2, 1, 0), shape: [4]))
            let turned = try builder.gather(x, indices: indices, axis: 1, name: "turned")
            return try builder.attention(query: turned, key: turned, value: turned, heads: 2)
        }
        XCTAssertEqual(error(turned), .unknownTokens(node: "turned"))
        let far = try attend { builder, x in
            let large = try builder.constant(try Tensor([Float(3e38)], shape: [1]))
            let wide = try builder.multiply(try builder.multiply(x, large), large)
            return try builder.attention(query: wide, key: wide, value: wide, heads: 2)
        }
        XCTAssertThrowsError(try AttentionRollout(far).map([Float](repeating: 1, count: 32))) {
            XCTAssertEqual($0 as? AttentionMapError, .notFinite)
        }
    }
}

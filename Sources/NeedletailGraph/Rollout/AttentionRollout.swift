import Glibc
import NeedletailTensor

/// Makes attention maps of a network over images: how much of what its head reads comes from each patch, by attention rollout.
///
/// With P the probabilities of an attention, averaged over its heads, a layer's token i takes the share
/// `A[i, j] = (P[i, j] + δ[i, j]) / Σj (P[i, j] + δ[i, j])` from token j: the residual connection counts as much as the
/// attention. The rollout of the layers 1 to L is the product `A(L) · … · A(1)` (Abnar and Zuidema, 2020), and the map is the
/// mean of its rows that the network's head reads: that of the class token where it reads that alone, that of all tokens where it
/// reads all. What tokens other than patches have is left out, so that the map adds up to at most 1.
///
/// The rows are multiplied from the left, so that no more than a row of a matrix is there at a time. Probabilities are computed
/// in f64 of the network's f32 queries and keys. Complexity: O(layers · tokens² · width).
package final class AttentionRollout: Sendable {
    /// Rows and columns of the patches.
    package let height: Int
    package let width: Int
    private let reader: ValueReader
    private let layers: [RolloutLayer]
    /// What of the first attention's tokens are patches.
    private let patches: Range<Int>
    /// Which of the last attention's tokens the head reads.
    private let read: [Int]

    /// Multiplications, at most.
    private static let productLimit = 1 << 37

    /// - Parameters:
    ///   - graph: prepared, of one input, an image, and one output.
    ///   - valueLimit: values of all queries and keys, at most.
    package init(
        _ graph: Graph, options: PlanOptions = PlanOptions(), valueLimit: Int = 1 << 28
    ) throws(AttentionMapError) {
        guard graph.nodes.contains(where: { $0.op is Attention }) else { throw .noAttention }
        guard graph.inputs.count == 1, graph.outputs.count == 1, graph.freeSizes.isEmpty,
            graph.inputs[0].type.shape.count == 4
        else { throw .unsupportedNetwork }
        let tokens: TokenTrace
        do { tokens = TokenTrace(graph, try graph.valueTypes()) } catch { throw .graph(error) }
        let layers = try tokens.layers()
        guard let first = layers.first, let last = layers.last else { throw .noAttention }
        var (values, products) = (0, 0)
        var counted: Set<String> = []
        for layer in layers {
            // Sizes of values are checked to be at most 2^40 with the graph.
            for name in [layer.query, layer.key] where counted.insert(name).inserted {
                values += tokens.types[name]?.itemCount ?? 0
            }
            let (product, overflow) = layer.productCount
            guard !overflow, product <= Self.productLimit - products, values <= valueLimit else {
                throw .tooLarge
            }
            products += product
        }
        patches = try tokens.patches(layers[0])
        let image = graph.inputs[0].type.shape
        guard let grid = Self.grid(patches.count, height: image[1], width: image[2]) else {
            throw .noGrid(tokenCount: patches.count, height: image[1], width: image[2])
        }
        (height, width) = grid
        read = try tokens.read(behind: last).map { $0 + last.firstQuery }
        guard !read.isEmpty, first.keyCount == last.keyCount else { throw .notSelfAttention(node: last.name) }
        self.layers = layers
        do {
            reader = try ValueReader(
                graph, tokens.types, values: layers.flatMap { [$0.query, $0.key] }, options: options)
        } catch { throw .graph(error) }
    }

    /// The map of one row of input, `[height, width]`, none below 0.
    ///
    /// - Parameter input: values of the network's input.
    package func map(_ input: UnsafePointer<Float>) throws(AttentionMapError) -> [Float] {
        let values = reader.run(input)
        guard values.values.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw .notFinite }
        var shares = [Double](repeating: 0, count: layers[0].keyCount)
        for token in read { shares[token] = 1 / Double(read.count) }
        for layer in layers.reversed() {
            guard let query = values[layer.query], let key = values[layer.key] else { throw .noAttention }
            shares = layer.passedOn(shares, query: query, key: key)
        }
        return shares[patches].map { Float($0) }
    }

    /// Rows and columns of `count` square patches of an image, what is left over at the right and below dropped; of other patches
    /// of a square image as many rows as columns.
    package static func grid(_ count: Int, height: Int, width: Int) -> (height: Int, width: Int)? {
        guard count > 0 else { return nil }
        for side in 1...max(height, width, 1) {
            let (rows, columns) = (height / side, width / side)
            if rows * columns == count { return (rows, columns) }
            if rows * columns < count { break }
        }
        let side = Int(Double(count).squareRoot().rounded())
        return height == width && side * side == count ? (side, side) : nil
    }
}

/// One attention of a rollout.
struct RolloutLayer: Sendable {
    let name: String
    let output: String
    /// The values that hold queries and keys, where in a row of them, and how long that is.
    let query: String
    let key: String
    let queryOffset: Int
    let keyOffset: Int
    let queryStride: Int
    let keyStride: Int
    let heads: Int
    let keyHeads: Int
    let dimension: Int
    let scale: Float
    let queryCount: Int
    let keyCount: Int
    /// The token that the first query is of.
    let firstQuery: Int

    /// Multiplications of queries and keys.
    var productCount: (Int, overflow: Bool) {
        var product = 1
        for factor in [queryCount, keyCount, heads, dimension] {
            let (next, overflow) = product.multipliedReportingOverflow(by: factor)
            guard !overflow else { return (0, true) }
            product = next
        }
        return (product, false)
    }

    /// `shares · A`: what tokens behind the layer have, as what tokens before it have.
    ///
    /// - Parameters:
    ///   - shares: `[keyCount]`.
    ///   - query: `[queryCount, queryStride]`.
    ///   - key: `[keyCount, keyStride]`.
    func passedOn(_ shares: [Double], query: [Float], key: [Float]) -> [Double] {
        var result = [Double](repeating: 0, count: keyCount)
        var scores = result
        for row in 0..<queryCount where shares[firstQuery + row] > 0 {
            var mean = [Double](repeating: 0, count: keyCount)
            for head in 0..<heads {
                let q = queryOffset + row * queryStride + head * dimension
                let k = keyOffset + head / (heads / keyHeads) * dimension
                var largest = -Double.infinity
                for token in 0..<keyCount {
                    var sum = 0.0
                    let place = k + token * keyStride
                    for index in 0..<dimension { sum += Double(query[q + index]) * Double(key[place + index]) }
                    scores[token] = sum * Double(scale)
                    largest = max(largest, scores[token])
                }
                var total = 0.0
                for token in 0..<keyCount {
                    scores[token] = exp(scores[token] - largest)
                    total += scores[token]
                }
                for token in 0..<keyCount { mean[token] += scores[token] / (total * Double(heads)) }
            }
            mean[firstQuery + row] += 1
            let share = shares[firstQuery + row] / mean.reduce(0, +)
            for token in 0..<keyCount { result[token] += share * mean[token] }
        }
        return result
    }
}

import Glibc
import NeedletailTensor

// Numbers as vectors.
extension GraphBuilder {
    /// `[sin(x · f), cos(x · f)]` of `width / 2` frequencies, `f[i] = 10000^(-i / (width / 2 - 1))`: how far along something is, for
    /// a network to read.
    ///
    /// - Parameters:
    ///   - x: f32 `[b, 1]`.
    ///   - width: of the result: even, from 4 to 65536.
    ///   - name: of the result; by default one that is not taken.
    /// - Returns: f32 `[b, width]`, all sines first.
    public mutating func sinusoidalEmbedding(
        _ x: GraphValue, width: Int, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        let type = try type(of: x)
        guard width.isMultiple(of: 2), (4...65536).contains(width), type.shape.count == 2, type.shape[1] == 1 else {
            throw .wrongType(
                node: name ?? "sinusoidalEmbedding", input: x.name,
                expected: "numbers [b, 1], as vectors of an even width from 4 to 65536", actual: type.text)
        }
        let half = width / 2
        let frequencies = (0..<half).map { Float(exp(-log(10000) / Double(half - 1) * Double($0))) }
        guard let tensor = try? Tensor(frequencies, shape: [half]) else { throw .tooLarge(value: name ?? x.name) }
        let angles = try multiply(x, try constant(tensor))
        return try concat([try apply(.sin, to: angles), try apply(.cos, to: angles)], axis: 1, name: name)
    }
}

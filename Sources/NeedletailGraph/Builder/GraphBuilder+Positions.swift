import Glibc
import NeedletailTensor

/// How the sines and cosines of a position lie beside each other.
public enum SinusoidalLayout: String, CaseIterable, Sendable {
    /// Sine and cosine of the first frequency, then of the second, as Vaswani et al. and Keras's `SinePositionEncoding` write them.
    case interleaved
    /// The sines of all frequencies, then the cosines, as many PyTorch networks have them.
    case halves
}

// Positions.
extension GraphBuilder {
    /// `x` with sinusoidal positions added: to token p the sines and cosines of `p · base^(-2i / width)`, i from 0 on. A constant: it is
    /// folded into the layer before it where that is possible, and costs a sum of each value elsewhere.
    ///
    /// - Parameters:
    ///   - x: tokens, f32 `[b, count, width]`; both sizes fixed. Of an odd width the last frequency has a sine alone.
    ///   - layout: how they lie beside each other.
    ///   - base: of the wavelengths, which are from 2π to 2π · base; above 0.
    ///   - name: of the result; by default one that is not taken.
    /// - Returns: of the shape of `x`.
    ///
    /// Source: Vaswani et al., Attention Is All You Need (2017), 3.5. Complexity: O(count · width), once.
    public mutating func addSinusoidalPositions(
        _ x: GraphValue, layout: SinusoidalLayout = .interleaved, base: Double = 10_000, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        let type = try type(of: x)
        guard type.dtype == .f32, type.shape.count == 3, type.shape[1...].allSatisfy({ $0 > 0 }) else {
            throw .wrongType(
                node: name ?? "addSinusoidalPositions", input: x.name, expected: "tokens [b, count, width] of f32",
                actual: type.text)
        }
        guard base > 0, base.isFinite else {
            throw .invalidAttribute(
                node: name ?? "addSinusoidalPositions", attribute: "base", expected: "a number above 0")
        }
        let (count, width) = (type.shape[1], type.shape[2])
        let (values, overflow) = count.multipliedReportingOverflow(by: width)
        guard !overflow, values <= Self.positionValueLimit else { throw .tooLarge(value: name ?? x.name) }
        let sineCount = (width + 1) / 2
        var table = [Float](repeating: 0, count: values)
        for position in 0..<count {
            for index in 0..<width {
                let isSine = layout == .interleaved ? index % 2 == 0 : index < sineCount
                let pair = layout == .interleaved ? index / 2 : isSine ? index : index - sineCount
                let angle = Double(position) * pow(base, -2 * Double(pair) / Double(width))
                table[position * width + index] = Float(isSine ? sin(angle) : cos(angle))
            }
        }
        guard let tensor = try? Tensor(table, shape: [count, width]) else { throw .tooLarge(value: name ?? x.name) }
        return try add(x, try constant(tensor), name: name)
    }

    /// Most values of a table of positions: a gigabyte.
    private static let positionValueLimit = 1 << 28
}

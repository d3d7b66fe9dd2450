import NeedletailKernels
import NeedletailTensor

/// An op through which a gradient goes back, from its output to one of its inputs.
protocol BackwardOp: Op {
    /// The gradient of a score by the values of the input at place `index`, of one row.
    ///
    /// - Throws: `ActivationMapError.noGradient` where the op, set as it is, has none here.
    func inputGradient(_ index: Int, _ pass: BackwardPass) throws(ActivationMapError) -> [Double]
}

/// What a node read and made for one row, and the gradient of a score by what it made.
struct BackwardPass {
    let node: Node
    let constants: [String: Constant]
    /// What it read at each place; empty for constants.
    let inputs: [[Float]]
    /// The shapes of what it read, without the rows.
    let inputShapes: [[Int]]
    let output: [Float]
    let outputShape: [Int]
    let gradient: [Double]

    /// The values of the constant at place `index`, of `count` elements in the layout `panels16`.
    func panels(_ index: Int) -> Constant? { constants[node.inputs[index]] }

    var noGradient: ActivationMapError { .noGradient(node: node.name, kind: node.op.kind) }
}

extension Dense: BackwardOp {
    func inputGradient(_ index: Int, _ pass: BackwardPass) throws(ActivationMapError) -> [Double] {
        guard index == 0, let weight = pass.panels(1), weight.layout == .panels16 else { throw pass.noGradient }
        let (k, n) = (weight.logicalShape[0], weight.logicalShape[1])
        let width = PackedWeights.panelColumns
        guard k > 0, n > 0 else { return Array(repeating: 0, count: pass.inputs[0].count) }
        var result = [Double](repeating: 0, count: pass.inputs[0].count)
        let rows = result.count / k
        weight.tensor.widened(.selected).withUnsafeBytes { bytes in
            // `[ceil(n / 16)][k][16]`, as the layout was checked to be.
            let values = bytes.bindMemory(to: Float.self)
            for row in 0..<rows {
                for column in 0..<n {
                    let gradient = pass.gradient[row * n + column]
                    guard gradient != 0 else { continue }
                    let first = column / width * k * width + column % width
                    for p in 0..<k { result[row * k + p] += gradient * Double(values[first + p * width]) }
                }
            }
        }
        return result
    }
}

extension ScaleShift: BackwardOp {
    func inputGradient(_ index: Int, _ pass: BackwardPass) throws(ActivationMapError) -> [Double] {
        guard index == 0, let scale = pass.panels(1), scale.logicalShape[0] > 0 else { throw pass.noGradient }
        let columns = scale.logicalShape[0]
        return scale.tensor.withUnsafeBytes { bytes in
            let values = bytes.bindMemory(to: Float.self)
            return pass.gradient.enumerated().map { $1 * Double(values[$0 % columns]) }
        }
    }
}

extension Binary: BackwardOp {
    func inputGradient(_ index: Int, _ pass: BackwardPass) throws(ActivationMapError) -> [Double] {
        // Of operands as large as the result; what is broadcast would collect from several places.
        guard pass.inputs[index].count == pass.gradient.count else { throw pass.noGradient }
        switch (function, index) {
        case (.add, _), (.subtract, 0): return pass.gradient
        case (.subtract, _): return pass.gradient.map { -$0 }
        default: throw pass.noGradient
        }
    }
}

extension ViewOp {
    func inputGradient(_ index: Int, _ pass: BackwardPass) throws(ActivationMapError) -> [Double] { pass.gradient }
}

extension Identity: BackwardOp {}
extension Reshape: BackwardOp {}
extension Flatten: BackwardOp {}
extension Squeeze: BackwardOp {}
extension ExpandDimensions: BackwardOp {}

extension MaxPool: BackwardOp {
    /// Of equal values in a window the first counts, as in TensorFlow and PyTorch.
    func inputGradient(_ index: Int, _ pass: BackwardPass) throws(ActivationMapError) -> [Double] {
        var result = [Double](repeating: 0, count: pass.inputs[0].count)
        let x = pass.inputs[0]
        forEachWindow(pass) { output, pixels in
            var best = -1
            for pixel in pixels where best < 0 || x[pixel] > x[best] { best = pixel }
            if best >= 0 { result[best] += pass.gradient[output] }
        }
        return result
    }
}

extension MeanPool: BackwardOp {
    func inputGradient(_ index: Int, _ pass: BackwardPass) throws(ActivationMapError) -> [Double] {
        guard !countsPads || window.pads.allSatisfy({ $0 == 0 }) else { throw pass.noGradient }
        var result = [Double](repeating: 0, count: pass.inputs[0].count)
        forEachWindow(pass) { output, pixels in
            for pixel in pixels { result[pixel] += pass.gradient[output] / Double(pixels.count) }
        }
        return result
    }
}

extension WindowPool {
    /// Calls `body` with the place of each output and those of its window's pixels inside the image.
    fileprivate func forEachWindow(_ pass: BackwardPass, _ body: (Int, [Int]) -> Void) {
        let (height, width, channels) = (pass.inputShapes[0][0], pass.inputShapes[0][1], pass.inputShapes[0][2])
        for i in 0..<pass.outputShape[0] {
            for j in 0..<pass.outputShape[1] {
                var pixels: [Int] = []
                for a in 0..<kernel[0] {
                    let row = i * window.strides[0] + a * window.dilations[0] - window.pads[0]
                    guard (0..<height).contains(row) else { continue }
                    for b in 0..<kernel[1] {
                        let column = j * window.strides[1] + b * window.dilations[1] - window.pads[1]
                        if (0..<width).contains(column) { pixels.append((row * width + column) * channels) }
                    }
                }
                for channel in 0..<channels {
                    body((i * pass.outputShape[1] + j) * channels + channel, pixels.map { $0 + channel })
                }
            }
        }
    }
}

extension Reduce: BackwardOp {
    /// Equal largest values share the gradient, as in TensorFlow.
    func inputGradient(_ index: Int, _ pass: BackwardPass) throws(ActivationMapError) -> [Double] {
        let shape = pass.inputShapes[0]
        // Axes count the rows, which the shapes here lack.
        let reduced = Set(axes.map { ($0 < 0 ? $0 + shape.count + 1 : $0) - 1 })
        var output = [Int](repeating: 0, count: pass.inputs[0].count)
        for place in output.indices {
            var (rest, stride, target) = (place, 1, 0)
            for dimension in shape.indices.reversed() {
                let position = rest % shape[dimension]
                rest /= shape[dimension]
                guard !reduced.contains(dimension) else { continue }
                target += position * stride
                stride *= shape[dimension]
            }
            output[place] = target
        }
        let x = pass.inputs[0]
        switch reduction {
        case .sum: return output.map { pass.gradient[$0] }
        case .mean:
            let count = Double(x.count / max(pass.output.count, 1))
            return output.map { pass.gradient[$0] / count }
        case .maximum:
            var shares = [Double](repeating: 0, count: pass.output.count)
            for (place, target) in output.enumerated() where x[place] == pass.output[target] { shares[target] += 1 }
            return output.enumerated().map { place, target in
                x[place] == pass.output[target] ? pass.gradient[target] / shares[target] : 0
            }
        case .minimum, .product, .sumOfSquares, .l2Norm: throw pass.noGradient
        }
    }
}

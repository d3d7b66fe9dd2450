import NeedletailTensor

/// How windows lie over an image: how far they are apart, how far their pixels are apart, and what is padded.
package struct ConvWindow: Equatable, Sendable {
    /// Rows, then columns.
    package let strides: [Int]
    package let dilations: [Int]
    /// Above, to the left, below, to the right.
    package let pads: [Int]

    /// The largest of any of them: with sizes up to it products fit 64 bits.
    package static let limit = 1 << 24

    package init(strides: [Int] = [1, 1], dilations: [Int] = [1, 1], pads: [Int] = [0, 0, 0, 0]) {
        self.strides = strides
        self.dilations = dilations
        self.pads = pads
    }

    /// Windows of 2 x 2 beside each other.
    static let halves = ConvWindow(strides: [2, 2])

    var attributes: [String: AttributeValue] {
        ["strides": .integers(strides), "dilations": .integers(dilations), "pads": .integers(pads)]
    }

    /// Refuses lists of other lengths.
    func check(_ reader: AttributeReader) throws(GraphError) {
        for (name, values, count) in [("strides", strides, 2), ("dilations", dilations, 2), ("pads", pads, 4)]
        where values.count != count {
            throw .invalidAttribute(node: reader.node, attribute: name, expected: "\(count) integers")
        }
    }

    /// How many windows of `kernel` there are over an image.
    func outputSize(
        height: Int, width: Int, kernel: (Int, Int), node: Node
    ) throws(GraphError) -> (height: Int, width: Int) {
        guard max(height, width, kernel.0, kernel.1) <= Self.limit, min(kernel.0, kernel.1) >= 1 else {
            throw node.wrongAttribute("pads", expected: "images and windows of 1 to \(Self.limit) pixels a side")
        }
        func size(_ size: Int, _ kernel: Int, _ axis: Int) -> Int {
            let room = size + pads[axis] + pads[axis + 2] - dilations[axis] * (kernel - 1) - 1
            return room < 0 ? 0 : room / strides[axis] + 1
        }
        let result = (height: size(height, kernel.0, 0), width: size(width, kernel.1, 1))
        guard result.height > 0, result.width > 0 else {
            throw node.wrongAttribute(
                "pads",
                expected: "a window of \(kernel.0) x \(kernel.1) that fits an image of \(height) x \(width)")
        }
        return result
    }
}

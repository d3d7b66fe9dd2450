import NeedletailTensor

/// Where a value lies that is made as a part of a larger one: some channels of each of its pixels.
struct ConcatPart: Equatable {
    /// The value that it is a part of.
    let whole: String
    /// The first of its channels among those of a pixel of the whole.
    let firstChannel: Int
    /// All channels of a pixel of the whole.
    let channelCount: Int
}

extension Graph {
    /// The images that convolutions may write straight to their place among the channels of a concatenation, by name: those that
    /// nothing else reads. What an op that writes its pixels beside each other makes is copied.
    ///
    /// - Parameter types: of inputs and of what nodes make. Complexity: O(nodes and what they read).
    func concatParts(_ types: [String: TensorType]) -> [String: ConcatPart] {
        let counts = readCounts()
        var makers: [String: Conv] = [:]
        var parts: [String: ConcatPart] = [:]
        for node in nodes {
            if let conv = node.op as? Conv { makers[node.outputs[0]] = conv }
            guard let concat = node.op as? Concat, let type = types[node.outputs[0]], type.shape.count == 4,
                concat.axis == 3 || concat.axis == -1
            else { continue }
            var channel = 0
            for input in node.inputs {
                guard let count = (types[input] ?? constants[input]?.type)?.shape.last else { break }
                if let conv = makers[input], conv.writesPixelsApart, counts[input] == 1 {
                    parts[input] = ConcatPart(
                        whole: node.outputs[0], firstChannel: channel, channelCount: type.shape[3])
                }
                channel += count
            }
        }
        return parts
    }
}

import NeedletailTensor

/// Where a value lies that is made as a part of a larger one: some channels of each of its pixels.
struct ConcatPart: Equatable {
    /// What the concatenation makes that finds the value in its place, and which of its inputs that is.
    let concat: String
    let index: Int
    /// The value that memory is for: the concatenation's, or one that this is a part of in turn.
    let whole: String
    /// The first of its channels among those of a pixel of the whole.
    let firstChannel: Int
    /// All channels of a pixel of the whole.
    let channelCount: Int
}

extension Graph {
    /// The images that their ops may write straight to their place among the channels of a concatenation, by name: those whose
    /// op can, and that no op reads which wants pixels beside each other.
    ///
    /// Of several concatenations the last one has the value in its place. One that is a part of another itself lies there with
    /// all of its parts.
    ///
    /// - Parameter types: of inputs and of what nodes make. Complexity: O(nodes and what they read).
    func concatParts(_ types: [String: TensorType]) -> [String: ConcatPart] {
        var candidates: Set<String> = []
        for node in nodes where node.op.writesPixelsApart { candidates.insert(node.outputs[0]) }
        for node in nodes {
            for (index, input) in node.inputs.enumerated() where !node.op.readsPixelsApart(index) {
                candidates.remove(input)
            }
        }
        candidates.subtract(outputs)
        var parts: [String: ConcatPart] = [:]
        for node in nodes.reversed() {
            let output = node.outputs[0]
            guard let concat = node.op as? Concat, let type = types[output], type.shape.count == 4,
                concat.axis == 3 || concat.axis == -1
            else { continue }
            let own = parts[output]
            var channel = own?.firstChannel ?? 0
            for (index, input) in node.inputs.enumerated() {
                guard let count = (types[input] ?? constants[input]?.type)?.shape.last else { break }
                if candidates.contains(input), parts[input] == nil {
                    parts[input] = ConcatPart(
                        concat: output, index: index, whole: own?.whole ?? output, firstChannel: channel,
                        channelCount: own?.channelCount ?? type.shape[3])
                }
                channel += count
            }
        }
        return parts
    }
}

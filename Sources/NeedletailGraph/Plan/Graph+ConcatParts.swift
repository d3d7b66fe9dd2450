import NeedletailTensor

/// Where a value lies that is made as a part of a larger one: some columns of each of its rows, channels of an image's pixels.
struct ConcatPart: Equatable {
    /// What the concatenation makes that finds the value in its place, and which of its inputs that is.
    let concat: String
    let index: Int
    /// The value that memory is for: the concatenation's, or one that this is a part of in turn.
    let whole: String
    /// The first of its columns among those of the whole.
    let firstColumn: Int
    /// All columns of the whole.
    let wholeColumnCount: Int
}

extension Graph {
    /// The values that their ops may write straight to their place among the columns of a concatenation, by name: those whose
    /// op can, and that no op reads which wants rows behind each other.
    ///
    /// Of several concatenations the last one has the value in its place. One that is a part of another itself lies there with
    /// all of its parts.
    ///
    /// - Parameter types: of inputs and of what nodes make. Complexity: O(nodes and what they read).
    func concatParts(_ types: [String: TensorType]) -> [String: ConcatPart] {
        var candidates: Set<String> = []
        for node in nodes {
            let output = node.outputs[0]
            if let type = types[output], node.op.writesApart(type) { candidates.insert(output) }
        }
        for node in nodes {
            for (index, input) in node.inputs.enumerated() {
                guard let type = types[input], !node.op.readsApart(index, type) else { continue }
                candidates.remove(input)
            }
        }
        candidates.subtract(outputs)
        var parts: [String: ConcatPart] = [:]
        for node in nodes.reversed() {
            let output = node.outputs[0]
            guard let concat = node.op as? Concat, let type = types[output], let columnCount = type.shape.last,
                type.shape.count >= 2, (try? node.axis(concat.axis, of: type)) == type.shape.count - 1
            else { continue }
            let own = parts[output]
            var column = own?.firstColumn ?? 0
            for (index, input) in node.inputs.enumerated() {
                guard let count = (types[input] ?? constants[input]?.type)?.shape.last else { break }
                if candidates.contains(input), parts[input] == nil {
                    parts[input] = ConcatPart(
                        concat: output, index: index, whole: own?.whole ?? output, firstColumn: column,
                        wholeColumnCount: own?.wholeColumnCount ?? columnCount)
                }
                column += count
            }
        }
        return parts
    }
}

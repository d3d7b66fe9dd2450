extension SafetensorsHeader {
    /// Orders the tensors by name, byte by byte, and refuses a name that stands twice.
    ///
    /// Complexity: O(n log n) comparisons of names.
    mutating func indexNames() throws(SafetensorsError) {
        let order = sortedIndices(tensors.count) { text(at: tensors[$0].name) < text(at: tensors[$1].name) }
        for place in order.indices.dropFirst() {
            let name = text(at: tensors[Int(order[place])].name)
            if name == text(at: tensors[Int(order[place - 1])].name) { throw .duplicateTensor(name: name.string) }
        }
        tensorsByName = order
    }

    /// Refuses a metadata key that stands twice.
    func checkMetadataKeys() throws(SafetensorsError) {
        let order = sortedIndices(metadata.count) { text(at: metadata[$0].key) < text(at: metadata[$1].key) }
        for place in order.indices.dropFirst() {
            let key = text(at: metadata[Int(order[place])].key)
            if key == text(at: metadata[Int(order[place - 1])].key) {
                throw .duplicateMetadataKey(key: key.excerpt())
            }
        }
    }

    /// Checks that the tensors' bytes follow one another from the end of the header to the end of the file.
    func checkCoverage(dataByteCount: Int) throws(SafetensorsError) {
        if let tensor = tensors.first(where: { $0.end > dataByteCount }) {
            throw .tensorOutOfBounds(tensor: name(of: tensor), dataEnd: tensor.end, dataByteCount: dataByteCount)
        }
        let order = sortedIndices(tensors.count) {
            (tensors[$0].begin, tensors[$0].end) < (tensors[$1].begin, tensors[$1].end)
        }
        var covered = 0
        var previous: Tensor?
        for index in order {
            let tensor = tensors[Int(index)]
            if tensor.begin > covered {
                throw .gap(tensor: name(of: tensor), dataOffset: covered, byteCount: tensor.begin - covered)
            }
            if tensor.begin < covered, let previous {
                throw .overlap(
                    tensor: name(of: tensor), other: name(of: previous), dataOffset: tensor.begin,
                    byteCount: covered - tensor.begin)
            }
            covered = tensor.end
            previous = tensor
        }
        guard covered == dataByteCount else {
            throw .uncoveredBytes(dataOffset: covered, byteCount: dataByteCount - covered)
        }
    }

    /// `0 ..< count`, sorted.
    private func sortedIndices(_ count: Int, by precedes: (Int, Int) -> Bool) -> [UInt32] {
        var order = Array(0..<UInt32(count))
        order.sort { precedes(Int($0), Int($1)) }
        return order
    }

    /// The index in `tensors` of the one named `name`. Complexity: O(log n).
    func index(ofTensorNamed name: String) -> Int? {
        var low = 0
        var high = tensorsByName.count
        while low < high {
            let middle = (low + high) / 2
            let candidate = text(at: tensors[Int(tensorsByName[middle])].name)
            if candidate.isEqual(to: name) { return Int(tensorsByName[middle]) }
            if candidate.utf8.lexicographicallyPrecedes(name.utf8) { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}

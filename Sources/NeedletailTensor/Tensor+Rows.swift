extension Tensor {
    /// The rows of `tensors` one after the other, along the first dimension.
    ///
    /// - Throws: `TensorError.invalidShape` or `outOfMemory`. Precondition: there is a tensor, and all have a first dimension,
    ///   the same others and the same type. Complexity: O(bytes).
    package init(joining tensors: [Tensor]) throws(TensorError) {
        let first = tensors[0]
        var shape = first.shape
        for tensor in tensors.dropFirst() {
            precondition(tensor.dtype == first.dtype && tensor.shape.dropFirst() == first.shape.dropFirst())
            let (sum, overflow) = shape[0].addingReportingOverflow(tensor.shape[0])
            guard !overflow else { throw .invalidShape(tensor.shape) }
            shape[0] = sum
        }
        try self.init(zeros: shape, dtype: first.dtype)
        withUnsafeMutableBytes { target in
            // All bytes together are as many as the target's.
            var start = 0
            for tensor in tensors {
                tensor.withUnsafeBytes { target[start..<start + $0.count].copyBytes(from: $0) }
                start += tensor.byteCount
            }
        }
    }

    /// The rows `range` along the first dimension.
    ///
    /// - Throws: `TensorError.outOfMemory`. Precondition: they lie inside. Complexity: O(bytes).
    package func rows(_ range: Range<Int>) throws(TensorError) -> Tensor {
        precondition(range.lowerBound >= 0 && range.upperBound <= shape[0])
        var part = try Tensor(zeros: [range.count] + shape.dropFirst(), dtype: dtype)
        let rowByteCount = shape[0] > 0 ? byteCount / shape[0] : 0
        part.withUnsafeMutableBytes { target in
            withUnsafeBytes {
                // Inside, as the rows are.
                target.copyBytes(from: $0[range.lowerBound * rowByteCount..<range.upperBound * rowByteCount])
            }
        }
        return part
    }
}

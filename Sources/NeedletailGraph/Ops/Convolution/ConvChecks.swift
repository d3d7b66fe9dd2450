import NeedletailTensor

extension Node {
    /// Checks the inputs of a convolution, or of a transposed one: images, filters in groups and a bias; their shapes.
    func checkConvolution(
        _ inputs: [TensorType], groups: Int, _ epilogue: Epilogue
    ) throws(GraphError) -> (x: [Int], filter: [Int]) {
        try check(inputCount: epilogue.isEmpty ? 2...3 : 2...6)
        let (x, filter) = (inputs[0], inputs[1])
        guard x.dtype == .f32, x.shape.count == 4, x.isBatched else {
            throw wrongInput(0, inputs, expected: "images [b, h, w, c] of f32")
        }
        guard filter.dtype == .f32, filter.shape.count == 4, !filter.isBatched else {
            throw wrongInput(1, inputs, expected: "filters [kh, kw, c, n] of f32")
        }
        let n = filter.shape[3]
        guard x.shape[3] >= 1, x.shape[3] % groups == 0 else {
            throw wrongAttribute("groups", expected: "a divisor of the \(x.shape[3]) channels")
        }
        let channels = x.shape[3] / groups
        guard filter.shape[2] == channels else {
            throw wrongInput(1, inputs, expected: "filters [kh, kw, \(channels), n], of the channels of a group")
        }
        guard n % groups == 0 else {
            throw wrongInput(1, inputs, expected: "as many filters for each of the \(groups) groups")
        }
        if epilogue.isEmpty, inputs.count > 2 { try check(2, inputs, hasShape: [n]) }
        return (x.shape, filter.shape)
    }

    /// Refuses a layer whose filters are not one for each channel where its algorithm takes no other.
    func checkDepthwise(groups: Int, filter: [Int]) throws(GraphError) {
        guard groups == filter[3], filter[2] == 1 else {
            throw wrongAttribute("algorithm", expected: "direct, for filters that are not one for each channel")
        }
    }

    /// Refuses filters that are packed for other groups: how they lie depends on it.
    func checkFilters(_ constants: [String: Constant], groups: Int) throws(GraphError) {
        try checkOperands(constants)
        guard let filter = constants[inputs[1]], filter.layout == .filters16, filter.tensor.shape.count == 4,
            filter.tensor.shape[0] != groups
        else { return }
        throw .wrongType(
            node: name, input: inputs[1], expected: "filters packed in \(groups) groups",
            actual: "a tensor \(filter.tensor.shape)")
    }
}

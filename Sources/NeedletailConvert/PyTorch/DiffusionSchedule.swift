/// The schedule of a diffusion model, as buffers of its state dict have it: the variances that its steps add, and what follows from them.
extension PyTorchGraph {
    /// By how much of it a value may be off what the variances make it: the first of the cosine schedule's product are taken of variances
    /// near 1, whose rounding shows.
    private static let tolerance: Float = 1e-3
    /// By how much it may be off where it is near 0.
    private static let absoluteTolerance: Float = 1e-6
    private static let stepLimit = 10_000

    /// The variances of the steps; nil where the state dict has none of the buffers.
    ///
    /// - Throws: `PyTorchError.invalidSchedule` where one is not between 0 and 1, or another buffer is not what they make it.
    mutating func schedule() throws(PyTorchError) -> [Float]? {
        let (name, names) = ("betas", ["alphas_cumprod", "sqrt_alphas_cumprod", "sqrt_one_minus_alphas_cumprod"])
        guard ([name] + names).contains(where: { state[$0] != nil }) else { return nil }
        let shape = try tensor(name).shape
        guard shape.count == 1, (1...Self.stepLimit).contains(shape[0]) else {
            throw .wrongShape(tensor: name, expected: "[steps] of 1 to \(Self.stepLimit)", actual: shape)
        }
        let betas = try floats(name, shape)
        if let index = betas.firstIndex(where: { !($0 > 0 && $0 < 1) }) {
            throw .invalidSchedule(tensor: name, index: index, expected: "a number between 0 and 1")
        }
        var product = 1.0
        // As PyTorch's cumprod does: in double, of what 1 - betas is in float.
        let products = betas.map { beta in
            product *= Double(1 - beta)
            return Float(product)
        }
        let functions: [(Float) -> Float] = [{ $0 }, { $0.squareRoot() }, { (1 - $0).squareRoot() }]
        for (name, function) in zip(names, functions) where state[name] != nil {
            for (index, (value, product)) in zip(try floats(name, shape), products).enumerated() {
                let expected = function(product)
                guard (value - expected).magnitude <= max(Self.tolerance * expected, Self.absoluteTolerance) else {
                    throw .invalidSchedule(tensor: name, index: index, expected: "\(expected), as betas makes it")
                }
            }
        }
        return betas
    }
}

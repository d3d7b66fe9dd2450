import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor

// What a conditional autoencoder does beside drawing patients.
extension OsteosarcomaGenerator {
    /// The patients at points of the latent space.
    ///
    /// - Parameters:
    ///   - points: each of as many numbers as the model's latent space has dimensions.
    ///   - profile: what is known of all of them.
    /// - Throws: `GenerationError`; `notSupported` where the model is no autoencoder.
    public func decode(_ points: [[Float]], _ profile: OsteosarcomaProfile) throws(GenerationError)
        -> [SyntheticPatient]
    {
        guard case .autoencoder(let plans, let latentSize) = network else {
            throw .notSupported(what: "decode", network: network.name)
        }
        for (index, point) in points.enumerated() {
            guard point.count == latentSize, point.allSatisfy(\.isFinite) else {
                throw .wrongValues(name: "point \(index)", expected: "\(latentSize) finite numbers")
            }
        }
        guard !points.isEmpty else { return [] }
        let conditions = try conditions(profile)
        guard let z = try? Tensor(points.flatMap { $0 }, shape: [points.count, latentSize]) else {
            throw .tooManyPatients(points.count)
        }
        let values = try decoded(plans, z, try Self.repeated(conditions, points.count))
        return try patients(values, first: 0, points.count, conditions)
    }

    /// Rows of points that are drawn.
    func decoded(
        _ plans: PlanSet, latentSize: Int, _ conditions: Tensor, rows: Int, _ source: inout NoiseSource
    ) throws(GenerationError) -> Tensor {
        var numbers = [Float](repeating: 0, count: rows * latentSize)
        numbers.withUnsafeMutableBufferPointer { source.draw(into: $0, rows: rows, ThreadTeam(count: threads)) }
        guard let z = try? Tensor(numbers, shape: [rows, latentSize]) else { throw .tooManyPatients(rows) }
        return try decoded(plans, z, conditions)
    }

    private func decoded(
        _ plans: PlanSet, _ z: Tensor, _ conditions: Tensor
    ) throws(GenerationError) -> Tensor {
        let outputs = try? Session(plans, threads: threads).run(["z": z, "conditions": conditions])
        guard let values = outputs?["x"] else { throw .tooManyPatients(z.shape[0]) }
        return values
    }
}

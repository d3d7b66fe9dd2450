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
        guard case .autoencoder(let autoencoder) = network else {
            throw .notSupported(what: "decode", network: network.name)
        }
        let conditions = try conditions(profile)
        guard let z = try Self.rows(points, "point", width: autoencoder.latentSize) else { return [] }
        let values = try decoded(autoencoder, z, try Self.repeated(conditions, points.count))
        return try patients(values, first: 0, points.count, conditions)
    }

    /// Where the encoder places patients in the latent space.
    ///
    /// - Parameters:
    ///   - patients: each has all values of a row: mutations, of which one that is there is 1, expression, pathways.
    ///   - profile: what is known of all of them.
    /// - Throws: `GenerationError`; `notSupported` where the model is no autoencoder, or one without its encoder.
    public func encode(_ patients: [[Float]], _ profile: OsteosarcomaProfile) throws(GenerationError) -> [LatentPoint] {
        guard case .autoencoder(let autoencoder) = network, let encoder = autoencoder.encoder else {
            throw .notSupported(what: "encode", network: network.name)
        }
        let known = try conditions(profile)
        guard let values = try Self.rows(patients, "patient", width: description.valueCount) else { return [] }
        let conditions = try Self.repeated(known, patients.count)
        let names = [Autoencoder.Names.mean, Autoencoder.Names.logVariance]
        let inputs = [Autoencoder.Names.values: values, Autoencoder.Names.conditions: conditions]
        let outputs = autoencoder.run(encoder, inputs, threads: threads)
        // The encoder's outputs, whose type the model file was checked for.
        let numbers = names.compactMap { try? outputs?[$0]?.array(of: Float.self) }
        guard numbers.count == names.count else { throw .tooManyPatients(patients.count) }
        let width = autoencoder.latentSize
        for (name, numbers) in zip(["the mean", "the logarithm of the variance"], numbers) {
            guard let bad = numbers.firstIndex(where: { !$0.isFinite }) else { continue }
            throw .invalidResult(patient: bad / width, value: "\(name) in dimension \(bad % width)")
        }
        return patients.indices.map { index in
            let range = index * width..<(index + 1) * width
            return LatentPoint(mean: Array(numbers[0][range]), logVariance: Array(numbers[1][range]))
        }
    }

    /// Where the encoder places patients who were drawn; see `encode` of rows.
    public func encode(
        _ patients: [SyntheticPatient], _ profile: OsteosarcomaProfile
    ) throws(GenerationError) -> [LatentPoint] {
        try encode(patients.map(\.values), profile)
    }

    /// Rows of points that are drawn.
    func decoded(
        _ autoencoder: Autoencoder, _ conditions: Tensor, rows: Int, _ source: inout NoiseSource
    ) throws(GenerationError) -> Tensor {
        let latentSize = autoencoder.latentSize
        var numbers = [Float](repeating: 0, count: rows * latentSize)
        numbers.withUnsafeMutableBufferPointer { source.draw(into: $0, rows: rows, ThreadTeam(count: threads)) }
        guard let z = try? Tensor(numbers, shape: [rows, latentSize]) else { throw .tooManyPatients(rows) }
        return try decoded(autoencoder, z, conditions)
    }

    private func decoded(
        _ autoencoder: Autoencoder, _ z: Tensor, _ conditions: Tensor
    ) throws(GenerationError) -> Tensor {
        let inputs = [Autoencoder.Names.z: z, Autoencoder.Names.conditions: conditions]
        let outputs = autoencoder.run(autoencoder.decoder, inputs, threads: threads)
        guard let values = outputs?[Autoencoder.Names.x] else { throw .tooManyPatients(z.shape[0]) }
        return values
    }

    /// A tensor `[rows, width]`; nil of no rows.
    ///
    /// - name: what a row is called in errors.
    private static func rows(_ rows: [[Float]], _ name: String, width: Int) throws(GenerationError) -> Tensor? {
        for (index, row) in rows.enumerated() {
            guard row.count == width, row.allSatisfy(\.isFinite) else {
                throw .wrongValues(name: "\(name) \(index)", expected: "\(width) finite numbers")
            }
        }
        guard !rows.isEmpty else { return nil }
        guard let tensor = try? Tensor(rows.flatMap { $0 }, shape: [rows.count, width]) else {
            throw .tooManyPatients(rows.count)
        }
        return tensor
    }
}

import Needletail
import NeedletailFormat
import NeedletailPipeline

/// How far a sample may be from PyTorch's, against its largest value.
private let tolerance: Float = 1e-3

/// Converts the network in `folder`, shows patients of each scenario, and draws the one that PyTorch drew.
func osteosarcomaDemo(_ folder: String, _ output: Output) throws(Failure) {
    guard FolderNames.exists(folder) else {
        return try output.write("\nOsteosarcoma is left out: \(visible(folder)) is not there.\n")
    }
    let model = try convertForDemo(
        .osteosarcoma, [folder + "/no_age.pt"], generator: GeneratorOptions(mutations: .count(4), pathways: .count(2)))
    let generator: OsteosarcomaGenerator
    do throws(GenerationError) { generator = try OsteosarcomaGenerator(model) } catch {
        throw .model(error.description)
    }
    let description = generator.description
    let names = description.expression.prefix(2) + description.pathways.prefix(1)
    try output.write(
        """

        Osteosarcoma: synthetic patients for a profile, by a narrow diffusion model
        \(model.provenance.framework)
        \(model.parameterCount) parameters, \(description.stepCount ?? 0) steps

        \("scenario".padded(to: 16))\("mutated".padded(to: 9))\(names.map { $0.padded(to: 14) }.joined())

        """)
    for scenario in OsteosarcomaScenario.allCases {
        for patient in try patients(generator, scenario.profile(), count: 2) {
            let values = patient.expression.prefix(2) + patient.pathways.prefix(1)
            try output.write(
                scenario.rawValue.padded(to: 16)
                    + "\(patient.mutations.count { $0 }) of \(patient.mutations.count)".padded(to: 9)
                    + values.map { fixed(Double($0), 6).padded(to: 14) }.joined() + "\n")
        }
    }
    let difference = try differenceFromPyTorch(generator, folder + "/values.safetensors")
    guard difference <= tolerance else {
        throw .model("\(folder): a patient is not the one that PyTorch drew: \(difference) of the largest value")
    }
    try output.write(
        """

        a patient by PyTorch's random numbers after torch.manual_seed(42) is the one
        that PyTorch drew, within \(tolerance) of the largest value
        """ + demoEnd(model))
}

private func patients(
    _ generator: OsteosarcomaGenerator, _ profile: OsteosarcomaProfile, count: Int, seed: UInt64 = 0,
    options: GenerationOptions = .init()
) throws(Failure) -> [SyntheticPatient] {
    do throws(GenerationError) {
        return try generator.generate(profile, count: count, seed: seed, options: options)
    } catch { throw .model(error.description) }
}

/// How far the patient that PyTorch drew with the seed 42 is from ours, against the largest value; the file at `path` has
/// that one's profile and values.
private func differenceFromPyTorch(_ generator: OsteosarcomaGenerator, _ path: String) throws(Failure) -> Float {
    let told = try floats("no_age.pt.conditions", path)
    let drawn = try floats("no_age.pt.ancestral1.result", path)
    guard told.count >= 3, drawn.count == generator.description.valueCount else {
        throw .input("\(path): the values are not those of no_age.pt")
    }
    let profile = OsteosarcomaProfile(
        survivalTime: Double(told[0]) * 500 + 800, eventOccurred: told[1] == 1, metastasisAtDiagnosis: told[2] == 1)
    let patient = try patients(
        generator, profile, count: 1, seed: 42, options: GenerationOptions(randomNumbers: .torch))[0]
    let wanted = drawn.dropFirst(patient.mutations.count)
    let isMutated = drawn.prefix(patient.mutations.count).map { $0 > 0.5 }
    guard patient.mutations == isMutated else { return .infinity }
    let differences = zip(patient.expression + patient.pathways, wanted).map { abs($0 - $1) }
    return (differences.max() ?? 0) / (drawn.map(abs).max() ?? 1)
}

/// The numbers of the tensor called `name` in the file at `path`.
private func floats(_ name: String, _ path: String) throws(Failure) -> [Float] {
    let bytes: FileBytes
    do throws(FileError) { bytes = try FileBytes(contentsOfFile: path, access: .read) } catch {
        throw .input(error.description)
    }
    let reader: SafetensorsReader
    do throws(SafetensorsError) { reader = try SafetensorsReader(bytes) } catch { throw .input("\(path): \(error)") }
    guard let tensor = reader.tensor(named: name),
        let values = tensor.bytes.array(of: Float.self, count: tensor.bytes.count / MemoryLayout<Float>.stride)
    else { throw .input("\(path) has no numbers \(name)") }
    return values
}

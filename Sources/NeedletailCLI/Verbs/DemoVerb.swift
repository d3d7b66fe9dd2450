import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline

let demoVerb = Verb(
    name: "demo", summary: "Converts and runs every system on the models in Fixtures.", usage: "[--fixtures DIR]",
    options: [Option(name: "fixtures", valueName: "DIR", help: "the folder of fixtures; ./Fixtures by default")],
    run: demo)

private func demo(_ arguments: Arguments) throws(Failure) -> ExitCode {
    try arguments.none()
    let folder = arguments.value("fixtures") ?? "Fixtures"
    let output = try Output(path: nil)
    try breastCancerDemo(folder + "/breast", output)
    try pneumoniaDemo(folder + "/pneumonia", output)
    try lungCancerDemo(folder + "/lung", output)
    try osteosarcomaDemo(folder + "/osteosarcoma", output)
    try heartDiseaseDemo(folder + "/spark", output)
    try output.finish()
    return .success
}

/// The model of what lies at `paths`, converted in memory.
func convertForDemo(
    _ task: TaskDescription.Kind, _ paths: [String], generator: GeneratorOptions? = nil
) throws(Failure) -> Model {
    let bytes: [UInt8]
    do throws(ConvertError) { bytes = try Converter(task: task, generator: generator).convert(paths).bytes() } catch {
        throw .model("\(error); run it in a checkout of the package, or name its Fixtures with --fixtures")
    }
    do throws(ModelFileError) { return try Model(bytes: bytes) } catch { throw .model(error.description) }
}

/// The image at `path`, and what `predictor` says of it.
func imageAnswer<Predictor: ImagePredictor>(
    _ predictor: Predictor, _ path: String
) throws(Failure) -> (image: PixelImage, answer: Predictor.Answer) {
    let image: PixelImage
    do throws(ImageFileError) { image = try ImageFile.decode(contentsOf: path) } catch {
        throw .input("\(path): \(error)")
    }
    do throws(PredictionError) { return (image, try predictor.predict(image)) } catch {
        throw .model("\(path): \(error)")
    }
}

/// What a system's part of the demo ends with.
func demoEnd(_ model: Model) -> String {
    """

    model \(model.identity.sha256.prefix(16))..., engine \(model.identity.engineVersion), tier \(model.identity.tier)
    For research use; not a medical device.

    """
}

/// Converts the network and scaler in `folder`, predicts the public data set's rows, and shows the first ones.
private func breastCancerDemo(_ folder: String, _ output: Output) throws(Failure) {
    let network = folder + "/keras-3/breast_cancer_model.keras"
    let scaler = folder + "/keras-3/feature_scaler.pkl"
    let model = try convertForDemo(.breastCancer, [network, scaler])
    let (rows, diagnoses) = try readRows(folder + "/rows.csv")
    let results: [BreastCancerResult]
    do throws(PredictionError) {
        results = try BreastCancerPredictor(model).predict(rows)
    } catch { throw .model(error.description) }

    try output.write(
        """
        Breast cancer: malignant or benign from 30 measurements of cell nuclei
        \(model.provenance.framework), \(model.parameterCount) parameters

        row   recorded    prediction  probability  confidence  risk

        """)
    for index in [0, 1, 2, 19, 20, 21, 81, 135, 255] where index < rows.count {
        let result = results[index]
        try output.write(
            "\(index + 1)".padded(to: 6) + diagnoses[index].padded(to: 12) + result.diagnosis.rawValue.padded(to: 12)
                + fixed(result.probability, 6).padded(to: 13) + fixed(result.confidence, 4).padded(to: 12)
                + result.riskLevel.rawValue + "\n")
    }
    let right = zip(results, diagnoses).count { $0.diagnosis.rawValue == $1 }
    try output.write(
        """

        \(right) of \(rows.count) rows of the public data set as recorded (most were trained on)
        """ + demoEnd(model))
}

/// The rows of a CSV file of measurements, and what its column `diagnosis` says of each.
private func readRows(_ path: String) throws(Failure) -> ([BreastCancerFeatures], [String]) {
    let bytes: FileBytes
    do throws(FileError) { bytes = try FileBytes(contentsOfFile: path, access: .read) } catch {
        throw .input(error.description)
    }
    var input = try CSVInput(CSVReader(bytes.array()), name: path, columns: .breastCancer)
    var block = RowBlock(.breastCancer)
    while try input.next(into: &block) {}
    var rows: [BreastCancerFeatures] = []
    for (index, row) in block.rows.enumerated() {
        if let problem = row.problem { throw .input("\(path), row \(row.number): \(problem.message)") }
        do throws(PredictionError) {
            rows.append(try BreastCancerFeatures(Array(block.values.numbers[30 * index..<30 * (index + 1)])))
        } catch { throw .input("\(path), row \(row.number): \(error)") }
    }
    var reader = CSVReader(bytes.array())
    var diagnoses: [String] = []
    do throws(CSVError) {
        let header = try reader.next()
        let column = header.flatMap { header in (0..<header.count).first { header[$0] == "diagnosis" } }
        while let record = try reader.next() {
            diagnoses.append(column.map { $0 < record.count ? record[$0] : "" } ?? "")
        }
    } catch { throw .input("\(path): \(error)") }
    return (rows, diagnoses)
}

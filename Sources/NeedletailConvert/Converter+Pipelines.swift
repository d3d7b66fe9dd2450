import NeedletailFormat
import NeedletailPipeline

extension Converter {
    /// The model of the folder at `path`, which Spark saved.
    func convertSpark(_ path: String, _ baseline: BaselineText?) throws(ConvertError) -> ConvertedModel {
        let imported: (pipeline: TabularPipeline, sparkVersion: String)
        do { imported = try SparkMLImporter.load(path, types: columnTypes, refusesOthers: true) } catch {
            throw .invalidSpark(reason: error.description)
        }
        guard !task.needsNetwork else {
            throw .missingFile(
                what: "network", formats: ImportedNetwork.formats + ", and not a folder that Spark saved")
        }
        let folder = path.split(separator: "/").last.map(String.init) ?? path
        return try model(
            imported.pipeline, ownName: ModelFile.isName(folder) ? folder : "model",
            framework: Self.framework("Spark", imported.sparkVersion), baseline: baseline
        ) { () throws(ConvertError) in try Self.sha256(folder: path) }
    }

    /// The model of the pipeline or model in `bytes`, which scikit-learn saved.
    func convertScikitLearn(
        _ bytes: FileBytes, file: String, _ baseline: BaselineText?
    ) throws(ConvertError) -> ConvertedModel {
        let imported: (pipeline: TabularPipeline, version: String?)
        do { imported = try ScikitLearnImporter.load(bytes, file: file) } catch {
            throw .invalidScikitLearn(reason: error.description)
        }
        return try model(
            imported.pipeline, ownName: ModelFile.isName(file) ? file : "model",
            framework: Self.framework("scikit-learn", imported.version), baseline: baseline
        ) { () throws(ConvertError) in Self.sha256(bytes) }
    }

    /// The model file of a pipeline.
    ///
    /// - ownName: the source's name, which the model has too where it has no other.
    /// - sha256: the source's digest.
    private func model(
        _ pipeline: TabularPipeline, ownName: String, framework: String, baseline: BaselineText?,
        sha256: () throws(ConvertError) -> String
    ) throws(ConvertError) -> ConvertedModel {
        guard checkFile == nil else {
            throw .invalidOption(option: "check file", expected: "left out: the check rows of a pipeline are seeded")
        }
        guard heads == nil else {
            throw .invalidOption(option: "number of heads", expected: "left out: a pipeline has no attention")
        }
        var description = TaskDescription(kind: task)
        switch task {
        case .generic: break
        case .heartDisease:
            if let reason = HeartDiseaseColumns.mismatch(pipeline) {
                throw .wrongPipeline(task: task.rawValue, reason: reason)
            }
            description.features = HeartDiseaseColumns.measurements
        case .breastCancer, .pneumonia, .lungCancer, .imageClassifier, .imageSegmenter, .osteosarcoma:
            throw .missingFile(what: "network", formats: ImportedNetwork.formats + ", and not a pipeline")
        }
        var sources = [Provenance.Source(file: ownName, sha256: try sha256())]
        var pipeline = pipeline
        var baselineRows: BaselineRows?
        if let baseline {
            let (rows, source) = try Self.setBaseline(&pipeline, baseline, measurements: description.features)
            baselineRows = rows
            sources.append(source)
        }
        var file = ModelFile(
            name: name ?? (task == .generic ? ownName : task.rawValue), version: version, pipeline: pipeline,
            task: description,
            provenance: Provenance(
                sources: sources, framework: framework, converter: "needletail \(Engine.version)"))
        file.rowChecks = RowCheck.seeded(pipeline)
        do { try file.validate() } catch { throw .invalidModel(error) }
        return ConvertedModel(file: file, baselineRows: baselineRows)
    }

    /// Gives the model of `pipeline` the mean of the rows of `text` as its baseline.
    private static func setBaseline(
        _ pipeline: inout TabularPipeline, _ text: BaselineText, measurements: [Feature]
    ) throws(ConvertError) -> (rows: BaselineRows, source: Provenance.Source) {
        let hashed = HashedText(text.read)
        do throws(BaselineError) {
            let (values, rows) = try BaselineReader.baseline(of: pipeline, hashed.next, measurements: measurements)
            guard pipeline.setBaseline(values) else {
                preconditionFailure("the baseline has a number for each feature of the linear model")
            }
            let name = text.name.split(separator: "/").last.map(String.init) ?? text.name
            return (
                rows, Provenance.Source(file: ModelFile.isName(name) ? name : "baseline", sha256: hashed.digest())
            )
        } catch { throw .invalidBaseline(file: text.name, error) }
    }

    /// The SHA-256 of the path and the bytes of every file in a folder, those that begin with a dot or an underscore left out:
    /// of each file its path in the folder, a zero byte, and its bytes.
    private static func sha256(folder path: String) throws(ConvertError) -> String {
        var hash = SHA256()
        var files = 0
        func add(_ inner: String, depth: Int) throws(FileError) {
            for name in try FolderNames.list(inner.isEmpty ? path : "\(path)/\(inner)") where !name.hasPrefix("_") {
                let relative = inner.isEmpty ? name : "\(inner)/\(name)"
                if FolderNames.exists("\(path)/\(relative)") {
                    if depth < 64 { try add(relative, depth: depth + 1) }
                    continue
                }
                files += 1
                guard files <= 1 << 16 else { throw .tooLarge(path: path, byteCount: files, byteLimit: 1 << 16) }
                hash.update(FileBytes(Array(relative.utf8) + [0]))
                hash.update(try FileBytes(contentsOfFile: "\(path)/\(relative)", access: .read))
            }
        }
        do { try add("", depth: 0) } catch { throw .file(error) }
        return hash.finalizeHexadecimal()
    }
}

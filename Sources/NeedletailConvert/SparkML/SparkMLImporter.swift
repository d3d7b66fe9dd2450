import NeedletailPipeline

/// Reads what `PipelineModel.save`, or the `save` of a single model, wrote.
package enum SparkMLImporter {
    /// The pipeline in the folder at `path`, and the version of Spark that wrote it; `types` are those of columns of the input,
    /// as far as they are known.
    ///
    /// - refusesOthers: whether a type of a column that no stage reads is an error.
    /// - Throws: `SparkMLError` naming stage, class and uid, or the file.
    package static func load(
        _ path: String, types: [String: SparkColumnType] = [:], refusesOthers: Bool = false
    ) throws(SparkMLError) -> (pipeline: TabularPipeline, sparkVersion: String) {
        let folder = try SparkFolder(path)
        var builder = SparkPipelineBuilder(types)
        var budget = TabularPipeline.stageLimit
        try add(folder, to: &builder, depth: 0, &budget)
        let pipeline = try builder.pipeline(path)
        if refusesOthers {
            // Those that nothing in the end depends on count as well: a stage reads them.
            let known = Set(builder.columns.map(\.name)).union(pipeline.columns.map(\.name))
            if let name = types.keys.filter({ !known.contains($0) }).min() {
                throw .unreadColumn(path: path, column: name, known: known.sorted())
            }
        }
        return (pipeline, folder.sparkVersion)
    }

    /// How deep pipelines may lie inside each other.
    private static let depthLimit = 16

    private static func add(
        _ folder: SparkFolder, to builder: inout SparkPipelineBuilder, depth: Int, _ budget: inout Int
    ) throws(SparkMLError) {
        budget -= 1
        guard depth <= depthLimit, budget >= 0 else {
            throw .tooManyStages(path: folder.path, limit: TabularPipeline.stageLimit)
        }
        guard ["PipelineModel", "pyspark.ml.pipeline.PipelineModel"].contains(folder.className) else {
            guard let add = SparkStageTable.stages[folder.className] else {
                if SparkStageTable.isEstimator(folder.className) {
                    throw .notFitted(path: folder.path, className: folder.className, uid: folder.uid)
                }
                throw .unknownStage(path: folder.path, className: folder.className, uid: folder.uid)
            }
            return try add(folder, &builder)
        }
        let uids = try folder.texts("stageUids")
        guard uids.count <= budget else {
            throw .tooManyStages(path: folder.path, limit: TabularPipeline.stageLimit)
        }
        let names: [String]
        do { names = uids.isEmpty ? [] : try FolderNames.list("\(folder.path)/stages") } catch { throw .file(error) }
        let places = Dictionary(names.map { ($0, $0) }) { first, _ in first }
        for (index, uid) in uids.enumerated() {
            // As Spark names them: the index with as many digits as the number of stages has.
            let digits = String(index)
            let width = String(uids.count).utf8.count
            let number = String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
            guard let name = places["\(number)_\(uid)"] else { throw .missingStage(path: folder.path, uid: uid) }
            try add(try SparkFolder("\(folder.path)/stages/\(name)"), to: &builder, depth: depth + 1, &budget)
        }
    }
}

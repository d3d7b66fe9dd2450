package import NeedletailFormat
package import NeedletailPipeline

/// Reads pipelines, transformers and models that scikit-learn 1.2 to 1.9 fitted, from what `pickle.dump` or `joblib.dump` wrote.
package enum ScikitLearnImporter {
    /// The most that a compressed file may decompress to.
    private static let byteLimit = 512 << 20
    /// How deep pipelines may lie inside each other.
    private static let depthLimit = 16

    /// The pipeline in `bytes`, and the version of scikit-learn that fitted it, if the file says one.
    ///
    /// Columns have the names of the DataFrame that the first step was fitted on, or `x0`, `x1`, ... of an array. What comes out is
    /// `features` of transformers, and `rawPrediction`, `probability` and `prediction`, or the last alone, of a model;
    /// where classes are called by texts, `prediction` is the place of one in their order, and `label` the text.
    ///
    /// - file: the name for messages.
    /// - Throws: `ScikitLearnError` naming the file and the step.
    package static func load(
        _ bytes: FileBytes, file: String
    ) throws(ScikitLearnError) -> (pipeline: TabularPipeline, version: String?) {
        let graph: PickleGraph
        let byteCount: Int
        do throws(PickleError) {
            var limits = PickleLimits()
            limits.opcodeCount = 1 << 24
            limits.memoCount = 1 << 24
            // Generators of random numbers have states of 128 bits.
            limits.integerByteCount = 17
            let pickle = try JoblibFile.pickle(in: bytes, byteLimit: byteLimit)
            byteCount = pickle.count
            graph = try PickleGraph(pickle, allowing: ScikitLearnGlobals.allowed, limits: limits)
        } catch {
            if case .forbiddenGlobal(_, let global) = error, isEstimator(global) {
                throw .unsupportedEstimator(file: file, className: global.description)
            }
            throw .pickle(file: file, error)
        }
        guard let step = ScikitLearnStep(graph, graph.root, name: "", file: file) else {
            throw .notAnEstimator(file: file, actual: graph[graph.root].kind)
        }
        let names = try inputNames(step, file: file, depth: 0)
        guard let names else { throw .notFitted(file: file, className: step.type.description) }
        var builder = try ScikitLearnBuilder(file: file, names: names, byteCount: byteCount)
        let cells = try apply(step, builder.inputs, &builder, depth: 0)
        return (try builder.pipeline(cells), version(step))
    }

    /// Whether the global is scikit-learn's, but no helper that an estimator may hold.
    private static func isEstimator(_ global: PickleGlobal) -> Bool {
        global.module.hasPrefix("sklearn.") && !global.module.hasPrefix("sklearn.utils.")
    }

    private static func version(_ step: ScikitLearnStep) -> String? {
        step.graph.string(step.attributes["_sklearn_version"])
    }

    /// The steps of a pipeline: their names, and what each is.
    private static func steps(
        _ step: ScikitLearnStep
    ) throws(ScikitLearnError) -> [(name: String, value: PickleReference)] {
        var steps: [(name: String, value: PickleReference)] = []
        for pair in try step.list("steps") {
            guard let parts = step.graph.tuple(pair), parts.count == 2, let name = step.graph.string(parts[0]) else {
                throw step.invalid("steps")
            }
            steps.append((name, parts[1]))
        }
        guard !steps.isEmpty, steps.count <= TabularPipeline.stageLimit else {
            throw .tooManySteps(file: step.place, limit: TabularPipeline.stageLimit)
        }
        return steps
    }

    /// Whether a step of a pipeline does nothing.
    private static func isInert(_ step: ScikitLearnStep, _ value: PickleReference) -> Bool {
        step.graph.isNone(value) || step.graph.string(value) == "passthrough"
    }

    /// The names of the columns that an estimator takes; nil where it does not say.
    private static func inputNames(
        _ step: ScikitLearnStep, file: String, depth: Int
    ) throws(ScikitLearnError) -> [String]? {
        guard step.type == ScikitLearnTable.pipeline else {
            if let names = try step.attributes.names(count: nil) { return names }
            guard step.attributes[ScikitLearnAttributes.featureCountName] != nil else { return nil }
            let count = try step.attributes.featureCount()
            guard count <= TabularPipeline.columnLimit else {
                throw .pipeline(
                    file: file, .tooMany(what: "columns", actual: count, limit: TabularPipeline.columnLimit))
            }
            return (0..<count).map { "x\($0)" }
        }
        guard depth <= depthLimit else { throw .tooManySteps(file: file, limit: depthLimit) }
        for (name, value) in try steps(step) where !isInert(step, value) {
            guard let inner = step.inner(value, name, file: file) else { return nil }
            if let names = try inputNames(inner, file: file, depth: depth + 1) { return names }
            // What does nothing may not say.
            guard inner.type.name == "FunctionTransformer" else { return nil }
        }
        return nil
    }

    /// What `step` makes of columns; nil where it is a model, or a pipeline that ends in one.
    static func apply(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder, depth: Int
    ) throws(ScikitLearnError) -> [ScikitLearnCell]? {
        try builder.count(step)
        if step.type == ScikitLearnTable.pipeline {
            guard depth <= depthLimit else { throw .tooManySteps(file: step.place, limit: depthLimit) }
            var cells: [ScikitLearnCell]? = cells
            for (name, value) in try steps(step) {
                guard let before = cells else {
                    throw step.unsupported("steps", name, supported: "a model as the last step alone")
                }
                if isInert(step, value) { continue }
                guard let inner = step.inner(value, name, file: builder.file) else { throw step.invalid("steps") }
                cells = try apply(inner, before, &builder, depth: depth + 1)
            }
            return cells
        }
        if step.type == ScikitLearnTable.columnTransformer, depth > depthLimit {
            throw .tooManySteps(file: step.place, limit: depthLimit)
        }
        builder.depth = depth
        if let transform = ScikitLearnTable.transforms[step.type] { return try transform(step, cells, &builder) }
        guard let model = ScikitLearnTable.models[step.type] else {
            throw .unsupportedEstimator(file: step.place, className: step.type.description)
        }
        try model(step, cells, &builder)
        return nil
    }
}

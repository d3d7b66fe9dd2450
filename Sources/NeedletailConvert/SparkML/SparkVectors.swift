import NeedletailPipeline

/// Stages that turn vectors into others.
enum SparkVectors {
    static func sizeHint(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let size = try folder.integer("size", in: 0...TabularPipeline.slotLimit)
        let invalid: InvalidPolicy
        switch try folder.choice("handleInvalid", of: SizePolicy.self) {
        case .error: invalid = .error
        case .skip: invalid = .skip
        case .optimistic: invalid = .keep
        }
        let input = try folder.text("inputCol")
        try builder.read(input, as: .vector(size), by: folder)
        builder.add(folder, SizeCheck(size: size, invalid: invalid), [input], [])
    }

    private enum SizePolicy: String, CaseIterable {
        case error, skip, optimistic
    }

    static func normalizer(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let p = try folder.number("p")
        guard p >= 1 else { throw folder.invalid("p", "a number from 1 on") }
        try add(folder, NormScaler(p: p), &builder)
    }

    static func polynomialExpansion(
        _ folder: SparkFolder, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let degree = try folder.integer("degree", in: 1...TabularPipeline.slotLimit)
        try add(folder, PolynomialExpander(degree: degree), &builder)
    }

    private static func add(
        _ folder: SparkFolder, _ stage: any TabularStage, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let input = try folder.text("inputCol")
        try builder.readVector(input, by: folder)
        builder.add(folder, stage, [input], [try folder.text("outputCol")])
    }

    static func interaction(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let inputs = try folder.texts("inputCols")
        for input in inputs { try builder.read(input, as: .number, by: folder) }
        builder.add(folder, ProductExpander(), inputs, [try folder.text("outputCol")])
    }

    static func vectorIndexer(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let row = try folder.row()
        let width = try row.integer("numFeatures")
        guard (0...TabularPipeline.slotLimit).contains(width) else {
            throw folder.invalid("numFeatures", "an integer from 0 to \(TabularPipeline.slotLimit)")
        }
        guard case .map(let maps)? = row.value["categoryMaps"] else {
            throw folder.invalid("categoryMaps", "a map from features to categories")
        }
        var lists: [Int: [Double]] = [:]
        for map in maps {
            guard case .integer(let feature) = map.key, (0..<width).contains(Int(feature)),
                case .map(let pairs) = map.value,
                !pairs.isEmpty, lists[Int(feature)] == nil
            else { throw folder.invalid("categoryMaps", "a map of categories for some of \(width) features") }
            lists[Int(feature)] = try categories(pairs, folder)
        }
        let features = lists.keys.sorted()
        var starts: [Int32] = [0]
        var values: [Double] = []
        for feature in features {
            values += lists[feature] ?? []
            guard values.count <= TabularPipeline.slotLimit else {
                throw folder.invalid("categoryMaps", "at most \(TabularPipeline.slotLimit) categories")
            }
            starts.append(Int32(values.count))
        }
        let indexer = CategoryIndexer(
            featureCount: width, features: features.map(Int32.init), starts: starts, values: values,
            invalid: try folder.choice("handleInvalid"))
        let input = try folder.text("inputCol")
        try builder.read(input, as: .vector(width), by: folder)
        builder.add(folder, indexer, [input], [try folder.text("outputCol")])
    }

    /// The categories in the order of their indices, which are 0, 1, ...
    private static func categories(
        _ pairs: [ParquetValue.Pair], _ folder: SparkFolder
    ) throws(SparkMLError) -> [Double] {
        var values = [Double](repeating: .nan, count: pairs.count)
        for pair in pairs {
            guard case .double(let value) = pair.key, value.isFinite, case .integer(let index) = pair.value,
                values.indices.contains(Int(index)), values[Int(index)].isNaN
            else { throw folder.invalid("categoryMaps", "finite categories, each with an index of its own from 0 on") }
            values[Int(index)] = value
        }
        guard Set(values).count == values.count else { throw folder.invalid("categoryMaps", "categories that differ") }
        return values
    }
}

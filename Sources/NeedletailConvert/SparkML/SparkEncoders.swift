import NeedletailPipeline

/// Stages that turn columns into others.
enum SparkEncoders {
    static func stringIndexer(
        _ folder: SparkFolder, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let invalid: InvalidPolicy = try folder.choice("handleInvalid")
        let row = try folder.row()
        var lists: [(labels: [String], padding: Int)] = []
        // Since Spark 3.0 a list for each column, before one list.
        if case .list(let columns)? = row.value["labelsArray"] {
            for column in columns { lists.append(try labels(column, folder)) }
        } else {
            lists = [try labels(row.value["labels"], folder)]
        }
        let (inputs, outputs) = try columns(folder)
        guard inputs.count == lists.count, outputs.count == lists.count else {
            throw folder.invalid("labelsArray", "a list for each of \(inputs.count) columns")
        }
        for (index, list) in lists.enumerated() {
            guard Set(list.labels.map(ExactText.init)).count == list.labels.count else {
                throw folder.invalid("labels", "texts that differ")
            }
            try builder.read(inputs[index], as: .text, by: folder)
            builder.add(
                folder, TextIndexer(labels: list.labels, padding: list.padding, invalid: invalid), [inputs[index]],
                [outputs[index]])
        }
    }

    /// The labels of a column, and how many empty ones lie behind them: PySpark makes lists of one length.

    private static func labels(
        _ value: ParquetValue?, _ folder: SparkFolder
    ) throws(SparkMLError) -> (labels: [String], padding: Int) {
        guard case .list(let values)? = value, values.count <= TabularPipeline.slotLimit else {
            throw folder.invalid("labels", "a list of at most \(TabularPipeline.slotLimit) texts")
        }
        var labels: [String] = []
        for (index, value) in values.enumerated() {
            switch value {
            case .string(let label) where labels.count == index: labels.append(label)
            case .null: break
            default: throw folder.invalid("labels", "a list of texts")
            }
        }
        return (labels, values.count - labels.count)
    }

    /// The columns that a stage reads and makes: one of each, or several.
    static func columns(_ folder: SparkFolder) throws(SparkMLError) -> (inputs: [String], outputs: [String]) {
        if try folder.isSet("inputCols") {
            let columns = (try folder.texts("inputCols"), try folder.texts("outputCols"))
            guard columns.0.count == columns.1.count else {
                throw folder.invalid("outputCols", "as many columns as inputCols")
            }
            return columns
        }
        return ([try folder.text("inputCol")], [try folder.text("outputCol")])
    }

    static func vectorAssembler(
        _ folder: SparkFolder, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let inputs = try folder.texts("inputCols")
        for input in inputs { try builder.read(input, as: .number, by: folder) }
        builder.add(
            folder, Assembler(invalid: try folder.choice("handleInvalid")), inputs, [try folder.text("outputCol")])
    }

    static func oneHotEncoder(
        _ folder: SparkFolder, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let invalid: InvalidPolicy = try folder.choice("handleInvalid")
        guard invalid != .skip else {
            throw folder.unsupported("handleInvalid", invalid.rawValue, supported: "error, keep")
        }
        let dropLast = try folder.flag("dropLast")
        let (inputs, outputs) = try columns(folder)
        guard let sizes = SparkRow.integers(try folder.row().value["categorySizes"]), sizes.count == inputs.count,
            sizes.allSatisfy((1..<TabularPipeline.slotLimit).contains)
        else { throw folder.invalid("categorySizes", "a number of categories for each of \(inputs.count) columns") }
        for (index, size) in sizes.enumerated() {
            try builder.read(inputs[index], as: .number, by: folder)
            builder.add(
                folder, OneHotEncoder(size: size, dropLast: dropLast, invalid: invalid), [inputs[index]],
                [outputs[index]])
        }
    }

    static func indexToString(
        _ folder: SparkFolder, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let labels = try folder.parameter("labels") == nil ? [] : try folder.texts("labels")
        let input = try folder.text("inputCol")
        try builder.read(input, as: .number, by: folder)
        builder.add(folder, TextDecoder(labels: labels), [input], [try folder.text("outputCol")])
    }
}

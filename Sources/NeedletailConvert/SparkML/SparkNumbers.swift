import NeedletailFormat
import NeedletailPipeline

/// Stages over single numbers.
enum SparkNumbers {
    static func bucketizer(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let invalid: InvalidPolicy = try folder.choice("handleInvalid")
        let (inputs, outputs) = try SparkEncoders.columns(folder)
        var lists: [[Double]] = []
        if try folder.isSet("inputCols") {
            guard let value = try folder.parameter("splitsArray") else {
                throw folder.invalid("splitsArray", "a list for each column")
            }
            for list in try folder.read({ _ throws(JSONError) in try value.elements }) {
                lists.append(try folder.numbers(list, "splitsArray"))
            }
        } else {
            lists = [try folder.numbers("splits")]
        }
        guard lists.count == inputs.count else {
            throw folder.invalid("splitsArray", "a list for each of \(inputs.count) columns")
        }
        if invalid == .skip, inputs.count > 1 {
            // A row is left out for any of the columns before a number outside the splits of one can be an error.
            for input in inputs { try builder.read(input, as: .number, by: folder) }
            builder.add(folder, MissingDropper(), inputs, [])
        }
        for (index, splits) in lists.enumerated() {
            guard splits.count >= 3, splits.count <= TabularPipeline.slotLimit,
                zip(splits, splits.dropFirst()).allSatisfy({ $0 < $1 })
            else { throw folder.invalid("splits", "3 to \(TabularPipeline.slotLimit) rising numbers") }
            try builder.read(inputs[index], as: .number, by: folder)
            builder.add(
                folder, Bucketizer(splits: splits, invalid: invalid), [inputs[index]], [outputs[index]])
        }
    }

    static func binarizer(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let (inputs, outputs) = try SparkEncoders.columns(folder)
        let isOne = try !folder.isSet("thresholds")
        let thresholds =
            isOne
            ? [Double](repeating: try folder.number("threshold"), count: inputs.count)
            : try folder.numbers("thresholds")
        guard thresholds.count == inputs.count, !thresholds.contains(where: \.isNaN) else {
            throw folder.invalid("thresholds", "a number for each of \(inputs.count) columns")
        }
        for (index, threshold) in thresholds.enumerated() {
            try builder.read(inputs[index], as: .number, by: folder)
            builder.add(folder, Binarizer(threshold: threshold), [inputs[index]], [outputs[index]])
        }
    }

    static func imputer(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let marker = try folder.number("missingValue")
        let (inputs, outputs) = try SparkEncoders.columns(folder)
        let row = try folder.row()
        for (input, output) in zip(inputs, outputs) {
            var value = try row.number(input)
            let type = builder.type(input)
            // As a cast to the column's type.
            switch type {
            case .float: value = Double(Float(value))
            case .integer: value = value.isNaN ? 0 : value.rounded(.towardZero)
            case .double, .vector, nil: break
            }
            try builder.read(input, as: .number, by: folder)
            builder.add(folder, MissingFiller(marker: marker, value: value), [input], [output])
            if let type { builder.set(output, type) }
        }
    }
}

import NeedletailPipeline

/// Scalers of vectors, with what each makes of its fitted values before it looks at a row.
enum SparkScalers {
    static func standard(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let row = try folder.row()
        let (mean, deviation) = (try row.vector("mean"), try row.vector("std"))
        try add(
            folder, count: deviation.count, offsets: try folder.flag("withMean") ? mean : nil,
            factors: try folder.flag("withStd") ? inverses(deviation, ofZero: 0) : nil, &builder)
    }

    static func robust(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let row = try folder.row()
        let (median, range) = (try row.vector("median"), try row.vector("range"))
        try add(
            folder, count: range.count, offsets: try folder.flag("withCentering") ? median : nil,
            factors: try folder.flag("withScaling") ? inverses(range, ofZero: 0) : nil, &builder)
    }

    static func maxAbs(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let largest = try folder.row().vector("maxAbs")
        try add(folder, count: largest.count, offsets: nil, factors: inverses(largest, ofZero: 1), &builder)
    }

    static func minMax(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let row = try folder.row()
        let (least, most) = (try row.vector("originalMin"), try row.vector("originalMax"))
        guard least.count == most.count else { throw folder.invalid("originalMax", "\(least.count) numbers") }
        let (low, high) = (try folder.number("min"), try folder.number("max"))
        guard low.isFinite, high.isFinite, low < high else { throw folder.invalid("max", "a number above min") }
        let factors = zip(least, most).map { least, most in most == least ? 0 : (high - low) / (most - least) }
        try add(
            folder, count: least.count, offsets: least, factors: factors, shift: low, constant: (low + high) / 2,
            &builder)
    }

    private static func inverses(_ values: [Double], ofZero zero: Double) -> [Double] {
        values.map { $0 == 0 ? zero : 1 / $0 }
    }

    private static func add(
        _ folder: SparkFolder, count: Int, offsets: [Double]?, factors: [Double]?, shift: Double? = nil,
        constant: Double? = nil, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        guard count <= TabularPipeline.slotLimit, offsets?.count ?? count == count else {
            throw folder.invalid("data", "vectors of one size, at most \(TabularPipeline.slotLimit)")
        }
        let scaler = VectorScaler(
            featureCount: count, offsets: offsets, factors: factors, shift: shift, constant: constant)
        let input = try folder.text("inputCol")
        try builder.read(input, as: .vector(count), by: folder)
        builder.add(folder, scaler, [input], [try folder.text("outputCol")])
    }
}

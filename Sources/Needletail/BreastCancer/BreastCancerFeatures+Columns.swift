extension BreastCancerFeatures {
    /// The measurements from thirty values in the order of `names`.
    ///
    /// - Throws: `PredictionError.wrongFeatureCount`.
    public init(_ values: [Double]) throws(PredictionError) {
        guard values.count == Self.names.count else {
            throw .wrongFeatureCount(expected: Self.names.count, actual: values.count)
        }
        let v = values
        self.init(
            radiusMean: v[0], textureMean: v[1], perimeterMean: v[2], areaMean: v[3], smoothnessMean: v[4],
            compactnessMean: v[5], concavityMean: v[6], concavePointsMean: v[7], symmetryMean: v[8],
            fractalDimensionMean: v[9], radiusSE: v[10], textureSE: v[11], perimeterSE: v[12], areaSE: v[13],
            smoothnessSE: v[14], compactnessSE: v[15], concavitySE: v[16], concavePointsSE: v[17], symmetrySE: v[18],
            fractalDimensionSE: v[19], radiusWorst: v[20], textureWorst: v[21], perimeterWorst: v[22],
            areaWorst: v[23], smoothnessWorst: v[24], compactnessWorst: v[25], concavityWorst: v[26],
            concavePointsWorst: v[27], symmetryWorst: v[28], fractalDimensionWorst: v[29])
    }

    /// The measurements from values by column name, in any order.
    ///
    /// Names are those of `names`, also with underscores for spaces, or scikit-learn's (`mean radius`, `radius error`,
    /// `worst radius`); letter case does not matter.
    ///
    /// - Throws: `PredictionError` naming the column that is missing, unknown or given twice.
    public init(columns: [String: Double]) throws(PredictionError) {
        var values = [Double?](repeating: nil, count: Self.names.count)
        for (name, value) in columns.sorted(by: { $0.key < $1.key }) {
            guard let index = Self.index(ofColumn: name) else { throw .unknownFeature(name: name) }
            guard values[index] == nil else { throw .duplicateFeature(name: Self.names[index]) }
            values[index] = value
        }
        if let missing = values.firstIndex(where: { $0 == nil }) {
            throw .missingFeature(name: Self.names[missing])
        }
        try self.init(values.compactMap { $0 })
    }

    /// The index in `names` of the column called `name`; nil where it is no measurement.
    public static func index(ofColumn name: String) -> Int? {
        // Most names are written as they stand in the table, and are found without a copy.
        indexByName[name] ?? indexByName[normalized(name)]
    }

    /// The values in the order of `names`.
    public var values: [Double] {
        withUnsafeValues { Array(UnsafeBufferPointer(start: $0, count: Self.names.count)) }
    }

    /// Calls `body` with the thirty values in the order of `names`.
    @inline(__always)
    func withUnsafeValues<R>(_ body: (UnsafePointer<Double>) -> R) -> R {
        // Thirty stored doubles in declaration order and nothing else; a test compares each with its name.
        withUnsafePointer(to: self) { body(UnsafeRawPointer($0).assumingMemoryBound(to: Double.self)) }
    }

    private static let indexByName: [String: Int] = {
        var indices: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            indices[name] = index
            indices[normalized(name)] = index
            let parts = name.split(separator: "_")
            switch parts[1] {
            case "mean": indices[normalized("mean \(parts[0])")] = index
            case "se": indices[normalized("\(parts[0]) error")] = index
            default: indices[normalized("worst \(parts[0])")] = index
            }
        }
        return indices
    }()

    private static func normalized(_ name: String) -> String {
        String(name.lowercased().map { $0 == " " ? "_" : $0 })
    }
}

/// Thirty measurements of the cell nuclei in an image of a fine needle aspirate, in the order of the Wisconsin
/// diagnostic data set: ten quantities as mean, then as standard error, then as the worst of the nuclei.
///
/// Lengths are in the units of the digitized image; most others have no unit. Limits and reference ranges stand in the
/// model file and are checked by the predictor.
public struct BreastCancerFeatures: Equatable, Sendable {
    /// Mean distance from the centre to points on the outline: mean over the nuclei.
    public var radiusMean: Double
    /// Standard deviation of the grey levels: mean over the nuclei.
    public var textureMean: Double
    /// Length of the outline: mean over the nuclei.
    public var perimeterMean: Double
    /// Area inside the outline: mean over the nuclei.
    public var areaMean: Double
    /// Local variation of the radius: mean over the nuclei.
    public var smoothnessMean: Double
    /// Squared perimeter over area, compared with a circle's: mean over the nuclei.
    public var compactnessMean: Double
    /// Severity of concave parts of the outline: mean over the nuclei.
    public var concavityMean: Double
    /// Share of the outline that is concave: mean over the nuclei.
    public var concavePointsMean: Double
    /// Difference between the two halves: mean over the nuclei.
    public var symmetryMean: Double
    /// Roughness of the outline: its coastline dimension minus 1: mean over the nuclei.
    public var fractalDimensionMean: Double
    /// Mean distance from the centre to points on the outline: standard error over the nuclei.
    public var radiusSE: Double
    /// Standard deviation of the grey levels: standard error over the nuclei.
    public var textureSE: Double
    /// Length of the outline: standard error over the nuclei.
    public var perimeterSE: Double
    /// Area inside the outline: standard error over the nuclei.
    public var areaSE: Double
    /// Local variation of the radius: standard error over the nuclei.
    public var smoothnessSE: Double
    /// Squared perimeter over area, compared with a circle's: standard error over the nuclei.
    public var compactnessSE: Double
    /// Severity of concave parts of the outline: standard error over the nuclei.
    public var concavitySE: Double
    /// Share of the outline that is concave: standard error over the nuclei.
    public var concavePointsSE: Double
    /// Difference between the two halves: standard error over the nuclei.
    public var symmetrySE: Double
    /// Roughness of the outline: its coastline dimension minus 1: standard error over the nuclei.
    public var fractalDimensionSE: Double
    /// Mean distance from the centre to points on the outline: mean of the three largest nuclei.
    public var radiusWorst: Double
    /// Standard deviation of the grey levels: mean of the three largest nuclei.
    public var textureWorst: Double
    /// Length of the outline: mean of the three largest nuclei.
    public var perimeterWorst: Double
    /// Area inside the outline: mean of the three largest nuclei.
    public var areaWorst: Double
    /// Local variation of the radius: mean of the three largest nuclei.
    public var smoothnessWorst: Double
    /// Squared perimeter over area, compared with a circle's: mean of the three largest nuclei.
    public var compactnessWorst: Double
    /// Severity of concave parts of the outline: mean of the three largest nuclei.
    public var concavityWorst: Double
    /// Share of the outline that is concave: mean of the three largest nuclei.
    public var concavePointsWorst: Double
    /// Difference between the two halves: mean of the three largest nuclei.
    public var symmetryWorst: Double
    /// Roughness of the outline: its coastline dimension minus 1: mean of the three largest nuclei.
    public var fractalDimensionWorst: Double

    /// The measurements by name.
    public init(
        radiusMean: Double,
        textureMean: Double,
        perimeterMean: Double,
        areaMean: Double,
        smoothnessMean: Double,
        compactnessMean: Double,
        concavityMean: Double,
        concavePointsMean: Double,
        symmetryMean: Double,
        fractalDimensionMean: Double,
        radiusSE: Double,
        textureSE: Double,
        perimeterSE: Double,
        areaSE: Double,
        smoothnessSE: Double,
        compactnessSE: Double,
        concavitySE: Double,
        concavePointsSE: Double,
        symmetrySE: Double,
        fractalDimensionSE: Double,
        radiusWorst: Double,
        textureWorst: Double,
        perimeterWorst: Double,
        areaWorst: Double,
        smoothnessWorst: Double,
        compactnessWorst: Double,
        concavityWorst: Double,
        concavePointsWorst: Double,
        symmetryWorst: Double,
        fractalDimensionWorst: Double
    ) {
        self.radiusMean = radiusMean
        self.textureMean = textureMean
        self.perimeterMean = perimeterMean
        self.areaMean = areaMean
        self.smoothnessMean = smoothnessMean
        self.compactnessMean = compactnessMean
        self.concavityMean = concavityMean
        self.concavePointsMean = concavePointsMean
        self.symmetryMean = symmetryMean
        self.fractalDimensionMean = fractalDimensionMean
        self.radiusSE = radiusSE
        self.textureSE = textureSE
        self.perimeterSE = perimeterSE
        self.areaSE = areaSE
        self.smoothnessSE = smoothnessSE
        self.compactnessSE = compactnessSE
        self.concavitySE = concavitySE
        self.concavePointsSE = concavePointsSE
        self.symmetrySE = symmetrySE
        self.fractalDimensionSE = fractalDimensionSE
        self.radiusWorst = radiusWorst
        self.textureWorst = textureWorst
        self.perimeterWorst = perimeterWorst
        self.areaWorst = areaWorst
        self.smoothnessWorst = smoothnessWorst
        self.compactnessWorst = compactnessWorst
        self.concavityWorst = concavityWorst
        self.concavePointsWorst = concavePointsWorst
        self.symmetryWorst = symmetryWorst
        self.fractalDimensionWorst = fractalDimensionWorst
    }
}

extension BreastCancerFeatures {
    /// The names of the thirty columns, in order.
    public static let names: [String] = [
        "radius_mean", "texture_mean", "perimeter_mean", "area_mean", "smoothness_mean",
        "compactness_mean", "concavity_mean", "concave points_mean", "symmetry_mean", "fractal dimension_mean",
        "radius_se", "texture_se", "perimeter_se", "area_se", "smoothness_se",
        "compactness_se", "concavity_se", "concave points_se", "symmetry_se", "fractal dimension_se",
        "radius_worst", "texture_worst", "perimeter_worst", "area_worst", "smoothness_worst",
        "compactness_worst", "concavity_worst", "concave points_worst", "symmetry_worst", "fractal dimension_worst",
    ]
}

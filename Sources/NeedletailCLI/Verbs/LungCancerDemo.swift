import Needletail
import NeedletailFormat
import NeedletailImaging

/// Drawn slices of the fixtures.
private let images = (0..<8).map { "scan-0\($0).png" }

/// Converts the network in `folder`, and shows what it says of images there.
func lungCancerDemo(_ folder: String, _ output: Output) throws(Failure) {
    guard FolderNames.exists(folder) else {
        return try output.write("\nLung cancer is left out: \(visible(folder)) is not there.\n")
    }
    let model = try convertForDemo(.lungCancer, [folder + "/narrow.keras"])
    let predictor: LungCancerPredictor
    do throws(PredictionError) { predictor = try LungCancerPredictor(model) } catch { throw .model(error.description) }
    let titles = predictor.labels.map { $0.padded(to: 11) }.joined()
    try output.write(
        """

        Lung cancer from slices of the chest, here drawn ones and a narrow transformer
        \(model.provenance.framework), \(model.parameterCount) parameters

        \("image".padded(to: 18))\("size".padded(to: 12))\("prediction".padded(to: 12))\(titles)

        """)
    for name in images {
        let (image, result) = try imageAnswer(predictor, "\(folder)/images/\(name)")
        let probabilities = result.probabilities.map { fixed($0, 6).padded(to: 11) }.joined()
        try output.write(
            name.padded(to: 18) + "\(image.width) x \(image.height)".padded(to: 12) + result.label.padded(to: 12)
                + probabilities + "\n")
    }
    try output.write(demoEnd(model))
}

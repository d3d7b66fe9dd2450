import Needletail
import NeedletailFormat
import NeedletailImaging

/// Drawn X-rays of the fixtures that every build reads, of each kind one or more.
private let images = [
    "grey.png", "grey-high.png", "grey-small.png", "rgb.png", "rgb-wide.png", "rgba.png", "palette-200.png", "rgb.bmp",
]

/// Converts the network in `folder`, and shows what it says of images there.
func pneumoniaDemo(_ folder: String, _ output: Output) throws(Failure) {
    guard FolderNames.exists(folder) else {
        return try output.write("\nPneumonia is left out: \(visible(folder)) is not there.\n")
    }
    let model = try convertForDemo(.pneumonia, [folder + "/classifier.keras"])
    let predictor: PneumoniaPredictor
    do throws(PredictionError) { predictor = try PneumoniaPredictor(model) } catch { throw .model(error.description) }
    try output.write(
        """

        Pneumonia from images of the chest, here drawn ones and a narrow network
        \(model.provenance.framework), \(model.parameterCount) parameters

        \("image".padded(to: 18))\("size".padded(to: 12))\("prediction".padded(to: 12))\("raw score".padded(to: 12))confidence

        """)
    for name in images {
        let (image, result) = try imageAnswer(predictor, "\(folder)/images/\(name)")
        try output.write(
            name.padded(to: 18) + "\(image.width) x \(image.height)".padded(to: 12)
                + result.diagnosis.rawValue.padded(to: 12) + fixed(result.rawScore, 6).padded(to: 12)
                + fixed(result.confidence, 4) + "\n")
    }
    try output.write(demoEnd(model))
}

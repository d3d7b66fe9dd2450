import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import XCTest

/// Tasks over images in a model file: what is written is read, and what no predictor could serve is refused.
final class ImageTaskTests: XCTestCase {
    private static let decision =
        #""decision":{"negativeLabel":"N","positiveLabel":"P","threshold":0.5,"riskBands":[]}"#
    private static let divided = #"{"kind":"divided","divisor":255}"#

    private static func classes(_ labels: String = #"["a","b","c"]"#, scale: String = "logits") -> String {
        #""classes":{"labels":\#(labels),"scale":"\#(scale)"}"#
    }

    private static func image(
        channels: String = "rgb", width: String = "3", height: String = "2", filter: String = "bicubic",
        order: String = "rowsFirst", values: String = divided
    ) -> String {
        #""image":{"channels":"\#(channels)","width":\#(width),"height":\#(height),"filter":"\#(filter)","#
            + #""order":"\#(order)","values":\#(values)}"#
    }

    /// A model over images `[-1, 2, 3, channels]` of which it gives the mean of each channel, or the image itself, for the task of
    /// `kind` with `members`.
    private func read(
        _ kind: String, _ members: String..., channels: Int = 3, givesImage: Bool = false
    ) throws -> ModelFile {
        var raw = RawModel()
        raw.tensors = []
        raw["tensors"] = "{}"
        raw["check"] = nil
        raw["task"] = "{" + ([#""kind":"\#(kind)""#] + members).joined(separator: ",") + "}"
        let mean =
            #"{"name":"n","op":"reduceMean","inputs":["x"],"outputs":["y"],"#
            + #""attributes":{"axes":[1,2],"keepDimensions":false}}"#
        raw["graph"] = RawModel.graph(
            shape: "[-1,2,3,\(channels)]", nodes: [givesImage ? RawModel.node("n", "relu", ["x"]) : mean])
        return try raw.read()
    }

    private func assertRefused(_ text: String, line: UInt = #line, _ read: @autoclosure () throws -> ModelFile) {
        XCTAssertThrowsError(try read(), text, line: line) { XCTAssertEqual("\($0)", text, line: line) }
    }

    func testEveryRecipeIsReadAsItWasWritten() throws {
        let recipes: [(ImageRecipe.Values, PixelImage.Channels)] = [
            (.divided(by: 255), .rgb), (.divided(by: 0.1), .rgba), (.unscaled, .rgb),
            (.scaled(by: 1 / 127.5, plus: -1), .rgba),
            (.scaled(by: .leastNonzeroMagnitude, plus: -0.0), .rgb),
            (.normalized(mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225]), .rgb),
            (.normalized(mean: [0, .greatestFiniteMagnitude, 1 / 3, 1], deviation: [-1, 1, 0.1, 1e-20]), .rgba),
        ]
        for (index, (values, channels)) in recipes.enumerated() {
            let labels = (0..<channels.count).map { "class \($0)" }
            var model = try read(
                "image-classifier", Self.image(channels: "\(channels)"), Self.classes("\(labels)"),
                channels: channels.count)
            let recipe = try ImageRecipe(
                channels: channels, width: 3, height: 2,
                filter: ResizeFilter.allCases[index % ResizeFilter.allCases.count],
                order: ResizeOrder.allCases[index % ResizeOrder.allCases.count], values: values)
            model.task.image = recipe
            let bytes = try model.bytes()
            let read = try ModelFile(FileBytes(bytes))
            XCTAssertEqual(read.task.image, recipe)
            XCTAssertEqual(read.task.classes, ClassScores(labels: labels, scale: .logits))
            XCTAssertEqual(try read.bytes(), bytes)
        }
    }

    func testEachTaskOverImagesIsRead() throws {
        let pneumonia = try read("pneumonia", Self.image(channels: "grey"), Self.decision, channels: 1)
        XCTAssertEqual(pneumonia.task.kind, .pneumonia)
        XCTAssertEqual(pneumonia.task.decision?.positiveLabel, "P")
        XCTAssertEqual(
            pneumonia.task.image,
            try ImageRecipe(channels: .grey, width: 3, height: 2, filter: .bicubic, values: .divided(by: 255)))
        let binary = try read("image-classifier", Self.image(channels: "grey"), Self.decision, channels: 1)
        XCTAssertNil(binary.task.classes)
        let several = try read("image-classifier", Self.image(), Self.classes(scale: "probabilities"))
        XCTAssertEqual(several.task.classes?.scale, .probabilities)
        let lung = try read("lung-cancer", Self.image(), Self.classes())
        XCTAssertEqual(lung.task.kind, .lungCancer)
        XCTAssertEqual(lung.task.classes?.labels, ["a", "b", "c"])
        let segmenter = try read(
            "image-segmenter", Self.image(channels: "grey"), Self.decision, channels: 1, givesImage: true)
        XCTAssertEqual(segmenter.task.kind, .imageSegmenter)
    }

    func testRecipesThatNoImageCanBeMadeByAreRefused() {
        let place = "needletail.task, image"
        func task(_ image: String) throws -> ModelFile { try read("image-classifier", image, Self.classes()) }
        assertRefused(
            "\(place).channels: expected one of grey, rgb, rgba, found 'bgr'", try task(Self.image(channels: "bgr")))
        assertRefused(
            "\(place).filter: expected one of nearest, box, bilinear, hamming, bicubic, lanczos, found 'cubic'",
            try task(Self.image(filter: "cubic")))
        assertRefused(
            "\(place).order: expected one of rowsFirst, columnsFirstIfTall, columnsFirstIfLowered, found '\u{E9}'",
            try task(Self.image(order: "\u{E9}")))
        for side in ["0", "-1", "32769", "1e2", "2.5"] {
            assertRefused(
                "\(place).width: expected an integer from 1 to 32768, found \(side)", try task(Self.image(width: side)))
            assertRefused(
                "\(place).height: expected an integer from 1 to 32768, found \(side)",
                try task(Self.image(height: side)))
        }
        assertRefused(
            "\(place).values: expected numbers for the channels of such images, found an image cannot be resized to 32768 x "
                + "32768 pixels: choose at most 32768 a side and 100000000 in all",
            try task(Self.image(width: "32768", height: "32768")))
        func values(_ text: String) throws -> ModelFile { try task(Self.image(values: text)) }
        assertRefused(
            "\(place).values.kind: expected one of divided, scaled, normalized, found 'other'",
            try values(#"{"kind":"other"}"#))
        assertRefused("\(place).values.divisor is missing", try values(#"{"kind":"divided"}"#))
        assertRefused(
            "\(place).values.scale: no such member is known here; a newer Needletail may know it",
            try values(#"{"kind":"divided","divisor":1,"scale":1}"#))
        assertRefused(
            "\(place).values: expected numbers for the channels of such images, found `divisor` of channel 0 is 0.0: it must "
                + "be finite, and no divisor may be 0", try values(#"{"kind":"divided","divisor":1e-60}"#))
        assertRefused(
            "\(place).values.divisor: expected a number that f32 holds, found 1e39",
            try values(#"{"kind":"divided","divisor":1e39}"#))
        assertRefused(
            "\(place).values.offset: expected number, found string",
            try values(#"{"kind":"scaled","scale":1,"offset":"0"}"#))
        assertRefused(
            "\(place).values: expected numbers for the channels of such images, found `mean` has 2 numbers for the 3 channels "
                + "of an image: give one for each",
            try values(#"{"kind":"normalized","mean":[0,0],"deviation":[1,1,1]}"#))
        assertRefused(
            "\(place).values: expected numbers for the channels of such images, found `deviation` of channel 1 is 0.0: it must "
                + "be finite, and no divisor may be 0",
            try values(#"{"kind":"normalized","mean":[0,0,0],"deviation":[1,0,1]}"#))
        assertRefused(
            "\(place).values.mean: more than 4 numbers",
            try values(#"{"kind":"normalized","mean":[0,0,0,0,0],"deviation":[1,1,1]}"#))
    }

    func testTasksThatLackWhatThePredictorNeedsAreRefused() {
        let recipe = "needletail.task: image: expected a recipe for images"
        assertRefused(recipe, try read("pneumonia", Self.decision, channels: 1))
        assertRefused(recipe, try read("image-classifier", Self.classes()))
        assertRefused("needletail.task: image: expected no recipe for images", try read("generic", Self.image()))
        let decision = "needletail.task: decision: expected a decision, and no classes"
        assertRefused(decision, try read("pneumonia", Self.image(channels: "grey"), channels: 1))
        assertRefused(decision, try read("image-segmenter", Self.image(), Self.decision, Self.classes()))
        let either = "needletail.task: classes: expected classes or a decision, and not both"
        assertRefused(either, try read("image-classifier", Self.image()))
        assertRefused(either, try read("image-classifier", Self.image(), Self.decision, Self.classes()))
        let several = "needletail.task: classes: expected classes, and no decision"
        assertRefused(several, try read("lung-cancer", Self.image(channels: "grey"), Self.decision, channels: 1))
        assertRefused(several, try read("lung-cancer", Self.image(), Self.decision, Self.classes()))
        assertRefused(recipe, try read("lung-cancer", Self.classes()))
        assertRefused(
            "needletail.task: classes.labels[2]: expected a label that no other class has",
            try read("image-classifier", Self.image(), Self.classes(#"["a","b","a"]"#)))
        assertRefused(
            "needletail.task: classes.labels: expected two labels or more",
            try read("image-classifier", Self.image(), Self.classes(#"["a"]"#)))
        assertRefused(
            "needletail.task, classes.scale: expected one of probabilities, logits, found 'odds'",
            try read("image-classifier", Self.image(), Self.classes(scale: "odds")))
    }

    func testNetworksThatDoNotTakeTheImagesOrGiveOtherAnswersAreRefused() {
        func mismatch(_ expected: String, _ actual: String) -> String {
            "the task does not fit the graph: expected \(expected), found \(actual)"
        }
        assertRefused(
            mismatch("f32 [-1, 3, 2, 3] -> f32 [-1, 3]", "f32 [-1, 2, 3, 3] -> f32 [-1, 3]"),
            try read("image-classifier", Self.image(width: "2", height: "3"), Self.classes()))
        assertRefused(
            mismatch("f32 [-1, 2, 3, 4] -> f32 [-1, 3]", "f32 [-1, 2, 3, 3] -> f32 [-1, 3]"),
            try read("image-classifier", Self.image(channels: "rgba"), Self.classes()))
        assertRefused(
            mismatch("f32 [-1, 2, 3, 3] -> f32 [-1, 2]", "f32 [-1, 2, 3, 3] -> f32 [-1, 3]"),
            try read("image-classifier", Self.image(), Self.classes(#"["a","b"]"#)))
        assertRefused(
            mismatch("f32 [-1, 2, 3, 3] -> f32 [-1, 4]", "f32 [-1, 2, 3, 3] -> f32 [-1, 3]"),
            try read("lung-cancer", Self.image(), Self.classes(#"["a","b","c","d"]"#)))
        assertRefused(
            mismatch("f32 [-1, 2, 3, 3] -> f32 [-1, 1]", "f32 [-1, 2, 3, 3] -> f32 [-1, 3]"),
            try read("pneumonia", Self.image(), Self.decision))
        assertRefused(
            mismatch("f32 [-1, 2, 3, 1] -> f32 [-1, 2, 3, 1]", "f32 [-1, 2, 3, 1] -> f32 [-1, 1]"),
            try read("image-segmenter", Self.image(channels: "grey"), Self.decision, channels: 1))
    }
}

import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline

extension ImageOptions {
    /// The options of `convert` that are for tasks over images.
    static let options = [
        Option(
            name: "size", valueName: "WxH",
            help: "images: the size that the network sees, where it takes any; else its own"),
        Option(
            name: "filter", valueName: "FILTER",
            help: "images: how others are resized to it: \(filterNames); by default bicubic, as Pillow's resize"),
        Option(
            name: "pillow", valueName: "VERSION",
            help:
                "images: the version of Pillow that they were resized with in training, such as 12.2; by default one before "
                + "12.2. The versions differ in the last bit of images that become lower"),
        Option(
            name: "pixels", valueName: "VALUES",
            help:
                "images: what a byte v stands for: unit (v / 255), raw (v), imagenet (torchvision's normalization), scale=S,O "
                + "(v * S + O) or normalize=M..,D.. ((v / 255 - M) / D, for each channel); by default unit, and raw where "
                + "the network scales them itself"),
        Option(
            name: "labels", valueName: "LABELS",
            help:
                "images: what the classes are called, in the order of the network's output, with commas between them; of one "
                + "output the negative label, then the positive"),
        Option(
            name: "threshold", valueName: "T",
            help: "images: probabilities above T are positive, of networks with one output; by default 0.5"),
    ]

    /// What `arguments` say of images; nil where `task` is not one over images.
    ///
    /// - Throws: a failure of usage where an option does not fit the task, or is no such value.
    init?(_ arguments: Arguments, task: TaskDescription.Kind) throws(Failure) {
        guard task.readsImages else {
            let tasks = TaskDescription.Kind.allCases.filter(\.readsImages).map(\.rawValue)
            try arguments.refuse(
                Self.options.map(\.name), "is for the tasks over images: \(tasks.joined(separator: ", "))")
            return nil
        }
        self.init()
        if let text = arguments.value("size") { size = try Self.size(text) }
        if let filter = try resizeFilter(arguments) { self.filter = filter }
        if let version = arguments.value("pillow") { order = try Self.order(version) }
        if let text = arguments.value("pixels") { values = try Self.values(text) }
        if let list = arguments.value("labels") { labels = try fields(list, of: "labels") }
        if let threshold = try arguments.number("threshold", in: 0...1) { self.threshold = threshold }
    }

    private static func size(_ text: String) throws(Failure) -> Size {
        let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { wholeNumber($0) ?? 0 }
        guard sides.count == 2, sides.allSatisfy({ (1...PixelImage.targetSideLimit).contains($0) }) else {
            throw .usage(
                "--size must be two sides of 1 to \(PixelImage.targetSideLimit) pixels, such as 128x96 for 96 rows of 128, "
                    + "not \(printable(text))")
        }
        return Size(width: sides[0], height: sides[1])
    }

    private static func order(_ text: String) throws(Failure) -> ResizeOrder {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { wholeNumber($0) }
        guard (1...3).contains(parts.count), let major = parts[0], !parts.contains(nil) else {
            throw .usage("--pillow must be a version of Pillow, such as 12.2, not \(printable(text))")
        }
        let minor = parts.count > 1 ? parts[1] ?? 0 : 0
        if major >= 13 { return .columnsFirstIfLowered }
        return major == 12 && minor >= 2 ? .columnsFirstIfTall : .rowsFirst
    }

    private static func values(_ text: String) throws(Failure) -> ImageRecipe.Values {
        switch text {
        case "unit": return .divided(by: 255)
        case "raw": return .unscaled
        case "imagenet": return .normalized(mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225])
        default: break
        }
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let numbers = (parts.count == 2 ? parts[1] : "").split(separator: ",", omittingEmptySubsequences: false)
            .map { decimalNumber(String($0)).map(Float.init) }
        let values = numbers.compactMap { $0 }
        switch parts[0] {
        case _ where values.count < numbers.count: break
        case "scale" where values.count == 2: return .scaled(by: values[0], plus: values[1])
        case "normalize" where values.count == 2 || values.count == 6 || values.count == 8:
            let half = values.count / 2
            return .normalized(mean: Array(values[..<half]), deviation: Array(values[half...]))
        default: break
        }
        throw .usage(
            "--pixels must be unit, raw, imagenet, scale=S,O, or normalize= with a mean for each channel and then a "
                + "deviation for each, not \(printable(text))")
    }

    private static func wholeNumber(_ text: Substring) -> Int? {
        text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }
}

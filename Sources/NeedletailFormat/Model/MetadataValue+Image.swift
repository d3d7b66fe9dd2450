package import NeedletailPipeline

extension MetadataValue {
    /// `image` of a task: how an image becomes the network's input.
    func imageRecipe() throws(ModelFileError) -> ImageRecipe {
        let fields = try fields(["channels", "width", "height", "filter", "order", "values"])
        let sides = 1...PixelImage.targetSideLimit
        let channels: PixelImage.Channels
        switch try fields["channels"].choice() as ChannelsName {
        case .grey: channels = .grey
        case .rgb: channels = .rgb
        case .rgba: channels = .rgba
        }
        let (width, height) = (try fields["width"].integer(in: sides), try fields["height"].integer(in: sides))
        let (filter, order): (ResizeFilter, ResizeOrder) = (try fields["filter"].choice(), try fields["order"].choice())
        let values = try fields["values"].pixelValues()
        do throws(ImageError) {
            return try ImageRecipe(
                channels: channels, width: width, height: height, filter: filter, order: order, values: values)
        } catch {
            throw fields["values"].invalid("numbers for the channels of such images", actual: error.description)
        }
    }

    /// What number a byte of a pixel stands for: its kind decides which members it has.
    private func pixelValues() throws(ModelFileError) -> ImageRecipe.Values {
        let all = try fields(["kind"], optional: ["divisor", "scale", "offset", "mean", "deviation"])
        switch try all["kind"].choice() as ValuesKind {
        case .divided:
            return .divided(by: try fields(["kind", "divisor"])["divisor"].float())
        case .scaled:
            let fields = try fields(["kind", "scale", "offset"])
            return .scaled(by: try fields["scale"].float(), plus: try fields["offset"].float())
        case .normalized:
            let fields = try fields(["kind", "mean", "deviation"])
            return .normalized(mean: try fields["mean"].floats(), deviation: try fields["deviation"].floats())
        }
    }

    /// The number here, rounded to f32.
    private func float() throws(ModelFileError) -> Float {
        let value = Float(try double())
        guard value.isFinite else { throw invalid("a number that f32 holds", actual: try shown) }
        return value
    }

    private func floats() throws(ModelFileError) -> [Float] {
        try array(limit: 4, of: "numbers") { number throws(ModelFileError) in try number.float() }
    }
}

/// What the channels of an image are called in a file.
enum ChannelsName: String, CaseIterable {
    case grey
    case rgb
    case rgba

    init(_ channels: PixelImage.Channels) {
        switch channels {
        case .grey: self = .grey
        case .rgb: self = .rgb
        case .rgba: self = .rgba
        }
    }
}

private enum ValuesKind: String, CaseIterable {
    case divided
    case scaled
    case normalized
}

extension JSONWriter {
    /// `image` of a task.
    package mutating func imageRecipe(_ recipe: ImageRecipe) {
        key("image")
        beginObject()
        member("channels", ChannelsName(recipe.channels).rawValue)
        key("width")
        integer(recipe.width)
        key("height")
        integer(recipe.height)
        member("filter", recipe.filter.rawValue)
        member("order", recipe.order.rawValue)
        key("values")
        beginObject()
        switch recipe.values {
        case .divided(let divisor):
            member("kind", ValuesKind.divided.rawValue)
            member("divisor", Double(divisor))
        case .scaled(let scale, let offset):
            member("kind", ValuesKind.scaled.rawValue)
            member("scale", Double(scale))
            member("offset", Double(offset))
        case .normalized(let mean, let deviation):
            member("kind", ValuesKind.normalized.rawValue)
            array("mean", mean) { $0.numberOrNull(Double($1)) }
            array("deviation", deviation) { $0.numberOrNull(Double($1)) }
        }
        endObject()
        endObject()
    }
}

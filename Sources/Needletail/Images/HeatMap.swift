public import NeedletailPipeline
import Synchronization

/// What parts of an image had to do with a network's answer, in the network's own, coarse places.
///
/// It shows what the network looked at, not where an illness is. For research use; not a medical device.
public protocol HeatMap: Sendable {
    /// Values of a row.
    var width: Int { get }
    /// Rows.
    var height: Int { get }
    /// `[height, width]`.
    var values: [Float] { get }
    /// What a picture shows as nothing; no value is below it.
    var zero: Float { get }
    /// Which model, engine and tier said it.
    var identity: ModelIdentity { get }
}

extension HeatMap {
    /// The largest value; `zero` where there is nothing.
    public var largest: Float { values.max() ?? zero }

    /// The map in another size, grey: white for the largest value, black for `zero`.
    ///
    /// - Throws: `ImageError.invalidSize` or `targetTooLarge` for sides that an image cannot be resized to.
    public func image(width: Int, height: Int) throws(ImageError) -> PixelImage {
        let range = largest - zero
        let pixels = values.map { range > 0 ? UInt8((($0 - zero) / range * 255).rounded()) : 0 }
        return try PixelImage(width: self.width, height: self.height, channels: .grey, pixels: pixels)
            .resized(width: width, height: height, filter: .bilinear)
    }

    /// `image` with the map over it: colours from blue over yellow to red, the stronger the larger the value, and the image
    /// itself where there is nothing.
    ///
    /// - Throws: as `image(width:height:)`.
    public func overlay(on image: PixelImage) throws(ImageError) -> PixelImage {
        let heat = try self.image(width: image.width, height: image.height)
        var pixels = image.converted(to: .rgb).pixels
        for (index, value) in heat.pixels.enumerated() where value > 0 {
            let colour = colours[Int(value)]
            let weight = opacity * Float(value) / 255
            for channel in 0..<3 {
                let place = index * 3 + channel
                pixels[place] = UInt8((Float(pixels[place]) * (1 - weight) + colour[channel] * weight).rounded())
            }
        }
        return try PixelImage(width: image.width, height: image.height, channels: .rgb, pixels: pixels)
    }
}

/// How much of a colour is seen where the value is the largest.
private let opacity: Float = 0.6

/// Of each value from 0 to 255: from blue over cyan, green and yellow to red.
private let colours: [SIMD3<Float>] = (0..<256).map { value in
    let x = 4 * Float(value) / 255
    func peak(_ middle: Float) -> Float { min(max(2 - abs(x - middle), 0), 1) * 255 }
    return SIMD3(peak(4), peak(2), peak(0))
}

/// What is made when it is first asked for, or why it cannot be.
final class MadeOnce<Value: Sendable, Failure: Error>: Sendable {
    private let made = Mutex<Result<Value, Failure>?>(nil)

    /// What `make` gave the first time.
    func value(_ make: () throws(Failure) -> Value) throws(Failure) -> Value {
        try made.withLock { made -> Result<Value, Failure> in
            if let made { return made }
            let result: Result<Value, Failure>
            do throws(Failure) { result = .success(try make()) } catch { result = .failure(error) }
            made = result
            return result
        }.get()
    }
}

import NeedletailKernels
import NeedletailPipeline
import TestSupport
import XCTest

/// Images as the input of a network, beside what Pillow and NumPy make of them.
final class ImageRecipeTests: TierTestCase {
    private let image = try? PixelImage(width: 2, height: 1, channels: .rgb, pixels: [0, 51, 255, 1, 2, 3])

    func testEveryValueIsThatOfNumPy() throws {
        let cases = try ImageCases.load().values
        XCTAssertEqual(Set(cases.map(\.values.kind)), ["divided", "scaled", "normalized"])
        for one in cases {
            let recipe = try ImageRecipe(
                channels: channels(one.channels), width: one.to[0], height: one.to[1], filter: filter(one.filter),
                values: one.values.values())
            let source = try one.source.image()
            forEachTier { _, kernels in
                let values = try recipe.values(of: source, kernels: kernels)
                let bytes = values.flatMap { withUnsafeBytes(of: $0.bitPattern.littleEndian, Array.init) }
                XCTAssertEqual(digest(bytes), one.result.sha256, "\(one.source) to \(recipe.values)")
            }
        }
    }

    func testDivisionAndMultiplicationByTheInverseDiffer() throws {
        let recipes = try [ImageRecipe.Values.divided(by: 255), .scaled(by: 1 / 255, plus: 0)].map {
            try ImageRecipe(channels: .grey, width: 256, height: 1, filter: .nearest, values: $0)
        }
        let bytes = try PixelImage(width: 256, height: 1, channels: .grey, pixels: Array(0...255))
        let (quotients, products) = (try recipes[0].values(of: bytes), try recipes[1].values(of: bytes))
        XCTAssertEqual(quotients, (0..<256).map { Float($0) / 255 })
        XCTAssertEqual(products, (0..<256).map { Float($0) * (1 / 255) })
        XCTAssertNotEqual(quotients, products)
    }

    func testTheLastPartOfABatchIsWrittenAndNothingElse() throws {
        let recipe = try ImageRecipe(channels: .rgb, width: 2, height: 1, filter: .bicubic, values: .unscaled)
        var batch = [Float](repeating: -1, count: 2 * recipe.valueCount)
        let image = try XCTUnwrap(image)
        try batch.withUnsafeMutableBufferPointer {
            var part = MutableSpan(_unsafeElements: $0[recipe.valueCount...])
            try recipe.apply(to: image, into: &part)
        }
        XCTAssertEqual(batch, [-1, -1, -1, -1, -1, -1, 0, 51, 255, 1, 2, 3])
    }

    func testAPlaceOfAnotherSizeIsRefused() throws {
        let recipe = try ImageRecipe(channels: .rgb, width: 2, height: 1, filter: .bicubic, values: .unscaled)
        for count in [0, 5, 7] {
            var values = [Float](repeating: -1, count: count)
            let image = try XCTUnwrap(image)
            do throws(ImageError) {
                var span = values.mutableSpan
                try recipe.apply(to: image, into: &span)
                XCTFail("\(count) values")
            } catch {
                XCTAssertEqual(error, .wrongValueCount(expected: 6, actual: count))
                XCTAssertTrue("\(error)".contains("\(count)"))
            }
            XCTAssertEqual(values, Array(repeating: -1, count: count))
        }
    }

    func testARecipeThatMakesNothingIsRefused() {
        let cases: [(Int, ImageRecipe.Values, ImageError)] = [
            (0, .unscaled, .invalidSize(width: 0, height: 4)),
            (1 << 20, .unscaled, .targetTooLarge(width: 1 << 20, height: 4)),
            (4, .divided(by: 0), .invalidNumber(field: "divisor", channel: 0, value: 0)),
            (4, .divided(by: .infinity), .invalidNumber(field: "divisor", channel: 0, value: .infinity)),
            (4, .scaled(by: -.infinity, plus: 0), .invalidNumber(field: "scale", channel: 0, value: -.infinity)),
            (4, .scaled(by: 1, plus: .infinity), .invalidNumber(field: "offset", channel: 0, value: .infinity)),
            (
                4, .normalized(mean: [0], deviation: [1, 1, 1]),
                .wrongChannelCount(field: "mean", expected: 3, actual: 1)
            ),
            (
                4, .normalized(mean: [0, 0, 0], deviation: [1, 1, 1, 1]),
                .wrongChannelCount(field: "deviation", expected: 3, actual: 4)
            ),
            (
                4, .normalized(mean: [0, .infinity, 0], deviation: [1, 1, 1]),
                .invalidNumber(field: "mean", channel: 1, value: .infinity)
            ),
            (
                4, .normalized(mean: [0, 0, 0], deviation: [1, 1, 0]),
                .invalidNumber(field: "deviation", channel: 2, value: 0)
            ),
        ]
        for (width, values, expected) in cases {
            XCTAssertThrowsError(
                try ImageRecipe(channels: .rgb, width: width, height: 4, filter: .box, values: values)
            ) { error in
                XCTAssertEqual(error as? ImageError, expected)
                XCTAssertFalse("\(error)".isEmpty)
            }
        }
        XCTAssertThrowsError(
            try ImageRecipe(channels: .grey, width: 1, height: 1, filter: .box, values: .divided(by: .nan)))
    }
}

extension ImageRecipe {
    /// The values of one image.
    fileprivate func values(of image: PixelImage, kernels: KernelTable = .selected) throws(ImageError) -> [Float] {
        var values = [Float](repeating: .nan, count: valueCount)
        var span = values.mutableSpan
        try apply(to: image, into: &span, kernels: kernels)
        return values
    }
}

extension ImageCases.Numbers {
    /// What the case says of its values.
    fileprivate func values() throws -> ImageRecipe.Values {
        switch kind {
        case "divided": .divided(by: try XCTUnwrap(divisor))
        case "scaled": .scaled(by: try XCTUnwrap(scale), plus: try XCTUnwrap(offset))
        default: .normalized(mean: try XCTUnwrap(mean), deviation: try XCTUnwrap(deviation))
        }
    }
}

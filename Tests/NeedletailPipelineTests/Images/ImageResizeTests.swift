import NeedletailKernels
import NeedletailPipeline
import TestSupport
import XCTest

/// Images resized, beside what Pillow makes of them.
final class ImageResizeTests: TierTestCase {
    func testEveryImageIsThatOfPillowInTheOrderOfEachVersion() throws {
        let cases = try ImageCases.load()
        let orders: [(ResizeOrder, String)] = [
            (.rowsFirst, "9.5.0"), (.columnsFirstIfTall, "12.3.0"), (.columnsFirstIfLowered, "13.0.0"),
        ]
        XCTAssertEqual(cases.versions.Pillow, orders.map(\.1))
        XCTAssertEqual(orders.map(\.0), ResizeOrder.allCases)
        var differing: [String: Int] = [:]
        for one in cases.resized {
            let source = try one.source.image()
            let box = one.box.map { PixelImage.Box(left: $0[0], top: $0[1], right: $0[2], bottom: $0[3]) }
            for (order, version) in orders {
                let resized = try source.resized(
                    width: one.to[0], height: one.to[1], filter: filter(one.filter), box: box, order: order)
                let expected = one.differs?[version] ?? one.result.sha256
                if expected != one.result.sha256 { differing[version, default: 0] += 1 }
                XCTAssertEqual(
                    digest(resized.pixels), expected,
                    "\(one.source) to \(one.to) by \(one.filter), box \(String(describing: box)), \(order)")
                XCTAssertEqual([resized.width, resized.height], one.to)
                XCTAssertEqual(resized.channels, source.channels)
                if let bytes = one.result.bytes, expected == one.result.sha256 {
                    XCTAssertEqual(resized.pixels, Array(bytes), "\(one.source) to \(one.to) by \(one.filter)")
                }
            }
        }
        // Or the orders would show nothing.
        XCTAssertGreaterThan(differing["12.3.0", default: 0], 3)
        XCTAssertGreaterThan(differing["13.0.0", default: 0], 20)
    }

    func testEveryTierGivesTheSameImages() throws {
        let sources = try [("L", 37), ("RGB", 90), ("RGBA", 53)].map {
            try ImageCases.Source(mode: $0, width: $1, height: 61, pattern: "noise", seed: $1).image()
        }
        for source in sources {
            for filter in ResizeFilter.allCases {
                for order in ResizeOrder.allCases {
                    let expected = try source.resized(
                        width: 45, height: 19, filter: filter, order: order, kernels: kernelTable(.reference))
                    forEachTier { _, kernels in
                        let resized = try source.resized(
                            width: 45, height: 19, filter: filter, order: order, kernels: kernels)
                        XCTAssertEqual(resized, expected, "\(source.channels) by \(filter)")
                    }
                }
            }
        }
    }

    func testStripesBetweenThePassesDoNotShow() throws {
        let source = try ImageCases.Source(mode: "RGB", width: 50, height: 40, pattern: "noise", seed: 1).image()
        let horizontal = ResizeAxis(inputs: 50, from: 0, to: 50, outputs: 33, filter: .lanczos)
        let vertical = ResizeAxis(inputs: 40, from: 3, to: 38.5, outputs: 21, filter: .lanczos)
        for columnsFirst in [false, true] {
            func resized(stripeBytes: Int) -> [UInt8] {
                KernelTable.selected.resize(
                    source.pixels, width: 50, height: 40, channels: 3, horizontal: horizontal, vertical: vertical,
                    columnsFirst: columnsFirst, stripeBytes: stripeBytes)
            }
            let whole = resized(stripeBytes: 1 << 20)
            XCTAssertEqual(whole.count, 33 * 21 * 3)
            // Less than a column or row, one, and some that are not all.
            for stripeBytes in [0, 150, 1000, 1777] {
                XCTAssertEqual(resized(stripeBytes: stripeBytes), whole, "\(stripeBytes) bytes")
            }
        }
    }

    func testAnImageOfOneColourStaysSo() throws {
        let grey = try PixelImage(width: 13, height: 29, channels: .grey, pixels: Array(repeating: 201, count: 13 * 29))
        for filter in ResizeFilter.allCases {
            let resized = try grey.resized(width: 31, height: 8, filter: filter)
            XCTAssertEqual(Set(resized.pixels), [201], "\(filter)")
        }
    }

    func testWeightsAddUpToOneWithinTheirRounding() {
        for filter in ResizeFilter.allCases where filter != .nearest {
            for (inputs, outputs) in [(1, 1), (1, 9), (9, 1), (100, 7), (7, 100), (1000, 999)] {
                let axis = ResizeAxis(inputs: inputs, from: 0, to: Float(inputs), outputs: outputs, filter: filter)
                for output in 0..<outputs {
                    let count = Int(axis.counts[output])
                    let weights = axis.weights[output * axis.stride..<output * axis.stride + count]
                    let sum = weights.reduce(0) { $0 + Int($1) }
                    // Each is half a unit off at most.
                    XCTAssertLessThanOrEqual(abs(sum - 1 << 22), (count + 1) / 2, "\(filter) \(inputs) to \(outputs)")
                }
            }
        }
    }

    func testSizesThatNoImageIsResizedToAreRefused() throws {
        let image = try PixelImage(width: 2, height: 1, channels: .grey, pixels: [1, 2])
        let limit = PixelImage.targetSideLimit
        let cases: [(Int, Int, ImageError)] = [
            (0, 5, .invalidSize(width: 0, height: 5)), (5, -1, .invalidSize(width: 5, height: -1)),
            (.max, .max, .targetTooLarge(width: .max, height: .max)),
            (limit + 1, 1, .targetTooLarge(width: limit + 1, height: 1)),
            (limit, limit, .targetTooLarge(width: limit, height: limit)),
        ]
        for (width, height, expected) in cases {
            for filter in [ResizeFilter.nearest, .bicubic] {
                assertThrows(expected) { () throws(ImageError) in
                    try image.resized(width: width, height: height, filter: filter)
                }
            }
        }
        XCTAssertEqual(try image.resized(width: limit, height: 1, filter: .nearest).width, limit)
    }

    func testALongSideIsResizedByNearestOnly() throws {
        let width = PixelImage.filteredSideLimit + 1
        let image = try PixelImage(
            width: width, height: 1, channels: .grey, pixels: Array(repeating: 9, count: width))
        assertThrows(.tooLongToFilter(width: width, height: 1)) { () throws(ImageError) in
            try image.resized(width: 2, height: 1, filter: .box)
        }
        XCTAssertEqual(try image.resized(width: 2, height: 1, filter: .nearest).pixels, [9, 9])
    }

    func testABoxThatIsEmptyOrOutsideIsRefused() throws {
        let image = try PixelImage(width: 4, height: 3, channels: .grey, pixels: Array(0..<12))
        let boxes: [(Float, Float, Float, Float)] = [
            (-0.5, 0, 4, 3), (0, -1, 4, 3), (0, 0, 4.5, 3), (0, 0, 4, 3.25), (2, 0, 2, 3), (3, 0, 2, 3), (0, 1, 4, 1),
            (.nan, 0, 4, 3), (0, 0, .infinity, 3), (0, 0, 4, .nan), (0, 0, .nan, 3), (0, .nan, 4, 3),
        ]
        for (left, top, right, bottom) in boxes {
            let box = PixelImage.Box(left: left, top: top, right: right, bottom: bottom)
            for filter in ResizeFilter.allCases {
                XCTAssertThrowsError(try image.resized(width: 2, height: 2, filter: filter, box: box)) { error in
                    guard case .invalidBox(_, width: 4, height: 3) = error as? ImageError else {
                        return XCTFail("\(box): \(error)")
                    }
                    XCTAssertTrue("\(error)".contains("(\(left), \(top))"), "\(error)")
                }
            }
        }
    }

    func testATinyBoxIsResizedWithoutATrap() throws {
        let image = try PixelImage(width: 4, height: 3, channels: .rgba, pixels: Array(0..<48))
        let tiny = Float.leastNonzeroMagnitude
        let boxes = [
            PixelImage.Box(left: 0, top: 0, right: tiny, bottom: tiny),
            PixelImage.Box(left: Float(4).nextDown, top: Float(3).nextDown, right: 4, bottom: 3),
        ]
        for (box, pixel) in zip(boxes, [[0, 1, 2, 3], [44, 45, 46, 47]] as [[UInt8]]) {
            let resized = try image.resized(width: 300, height: 1, filter: .nearest, box: box)
            XCTAssertEqual(resized.pixels, (0..<300).flatMap { _ in pixel })
            for filter in ResizeFilter.allCases {
                XCTAssertEqual(try image.resized(width: 300, height: 2, filter: filter, box: box).height, 2)
            }
        }
    }

    private func assertThrows<Value>(
        _ expected: ImageError, line: UInt = #line, _ body: () throws(ImageError) -> Value
    ) {
        do throws(ImageError) {
            _ = try body()
            XCTFail("no \(expected)", line: line)
        } catch {
            XCTAssertEqual(error, expected, line: line)
            XCTAssertFalse("\(error)".isEmpty, line: line)
        }
    }
}

import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// What the reader offers beyond equal values: parts of other files, stored bytes, names by rule, Keras models.
final class HDF5ReadingTests: XCTestCase {
    func testAHeapOfLinksWithTablesInTablesIsRead() throws {
        let packed = try FileBytes(contentsOfFile: Fixtures.path("hdf5/members-nested/data.h5.gz"), access: .read)
        let bytes = FileBytes(try Inflate.gzip(packed, byteLimit: 4 << 20))
        let holder = try HDF5File(bytes).root.group(at: "holder")
        let padding = String(repeating: "x", count: 200)
        let names = (0..<2800).map { number in
            let digits = String(number)
            return "member-" + String(repeating: "0", count: 4 - digits.count) + digits + "-" + padding
        }
        XCTAssertEqual(holder.memberNames, names)
        XCTAssertEqual(try holder.dataset(at: names[2799]).readFloats(), [1, 2])
        XCTAssertNil(try holder.member(names[2799] + "x"))
    }

    func testAFileInsideAnotherIsRead() throws {
        let inner = try HDF5Case.bytes("lies").array()
        let outer = FileBytes([UInt8](repeating: 7, count: 1001) + inner + [UInt8](repeating: 7, count: 99))
        let part = try XCTUnwrap(outer.slice(at: 1001, byteCount: inner.count))
        XCTAssertEqual(try HDF5File(part).root.dataset(at: "row").readFloats(), (0..<13).map(Float.init))
        // Bytes after the end that the superblock names do no harm.
        let longer = try XCTUnwrap(outer.suffix(from: 1001))
        XCTAssertEqual(try HDF5File(longer).root.dataset(at: "row").readFloats(), (0..<13).map(Float.init))
    }

    func testStoredBytesKeepTheFilesByteOrder() throws {
        let numbers = try HDF5File(HDF5Case.bytes("classic")).root.group(at: "numbers")
        let big = try numbers.dataset(at: "big-i2")
        XCTAssertEqual(big.elementType, .integer(byteCount: 2, isSigned: true))
        XCTAssertEqual(try big.readBytes().array(), [0x80, 0, 0, 0, 0, 1, 0, 7, 0x7f, 0xff])
        XCTAssertEqual(try numbers.dataset(at: "flags").elementType, .enumeration(byteCount: 1, isSigned: true))
    }

    func testOpaqueElementsCanBeTakenForNumbers() throws {
        let root = try HDF5File(HDF5Case.bytes("brain-floats")).root
        XCTAssertEqual(try root.dataset(at: "opaque").elementType, .bfloat16)
        let refusals = try HDF5File(HDF5Case.bytes("refusals")).root
        XCTAssertEqual(try refusals.dataset(at: "opaque").elementType, .opaque(byteCount: 5))
        let number = try refusals.dataset(at: "opaque").reinterpreted(as: .integer(byteCount: 5, isSigned: false))
        XCTAssertEqual(try number.readIntegers(), [0x35_3433_3231])
    }

    func testHalfPrecisionIsWidenedExactly() throws {
        // Every bit pattern, through a dataset of them.
        var bytes = try HDF5Case.bytes("classic").array()
        let root = try HDF5File(FileBytes(bytes)).root
        let stored = try root.dataset(at: "numbers/little-f2").readBytes()
        for first in stride(from: 0, to: 65536, by: 10) {
            let patterns = (first..<first + 10).map { UInt16(truncatingIfNeeded: $0) }
            for (index, pattern) in patterns.enumerated() {
                bytes[stored.fileOffset + 2 * index] = UInt8(truncatingIfNeeded: pattern)
                bytes[stored.fileOffset + 2 * index + 1] = UInt8(pattern >> 8)
            }
            let file = try HDF5File(FileBytes(bytes))
            let floats = try file.root.dataset(at: "numbers/little-f2").readFloats()
            for (float, pattern) in zip(floats, patterns) {
                let expected = Self.value(ofHalf: pattern)
                XCTAssertTrue(
                    float == expected && float.sign == expected.sign || float.isNaN && expected.isNaN,
                    "\(pattern): \(float), expected \(expected)")
            }
        }
    }

    /// The definition: sign, mantissa with its hidden bit, power of two.
    private static func value(ofHalf bits: UInt16) -> Float {
        let sign: Float = bits >> 15 == 0 ? 1 : -1
        let exponent = Int(bits >> 10 & 31)
        let fraction = Float(bits & 1023) / 1024
        switch exponent {
        case 31: return fraction == 0 ? sign * .infinity : .nan
        case 0: return Float(sign: sign < 0 ? .minus : .plus, exponent: -14, significand: fraction)
        default: return Float(sign: sign < 0 ? .minus : .plus, exponent: exponent - 15, significand: 1 + fraction)
        }
    }

    func testModelsOfKerasGiveTheirLayersAndWeights() throws {
        for (name, version) in [("keras-oldest", "2.11.0"), ("keras-newest", "3.15.1")] {
            let root = try HDF5File(HDF5Case.bytes(name)).root
            XCTAssertEqual(try root.attribute("keras_version")?.string, version)
            XCTAssertTrue(try XCTUnwrap(root.attribute("model_config")?.string).hasPrefix("{\"class_name\""), name)
            let weights = try root.group(at: "model_weights")
            let layers = try XCTUnwrap(weights.attribute("layer_names")?.strings)
            XCTAssertTrue(layers.contains("dense") && layers.contains("norm"), "\(name): \(layers)")
            var shapes: [[Int]] = []
            for layer in layers {
                let group = try weights.group(at: layer)
                for weight in try XCTUnwrap(group.attribute("weight_names")?.strings, "\(name): \(layer)") {
                    let dataset = try group.dataset(at: weight)
                    XCTAssertEqual(try dataset.readFloats().count, dataset.elementCount)
                    shapes.append(dataset.shape)
                }
            }
            XCTAssertEqual(shapes, [[4, 6], [6], [6], [6], [6], [6], [6, 1], [1]], name)
        }
    }

    func testWeightsOfANewerModelAreNumberedDatasets() throws {
        let root = try HDF5File(HDF5Case.bytes("keras-newest-weights")).root
        let kernel = try root.dataset(at: "layers/dense/vars/0")
        XCTAssertEqual(kernel.shape, [4, 6])
        XCTAssertEqual(try kernel.readFloats().count, 24)
    }
}

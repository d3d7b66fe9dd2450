package import Foundation

/// An array that NumPy saved (`.npy`), in C order: 32- or 64-bit floating point, 32- or 64-bit integers, bytes or truth values.
///
/// Source: NumPy's `numpy.lib.format`, versions 1.0 and 2.0.
package struct NumPyFile {
    /// Why a file is no array that the tests read.
    package enum Failure: Error {
        case notNumPy(path: String)
        case unsupportedHeader(path: String, header: String)
        case wrongByteCount(path: String, expected: Int, actual: Int)
        case wrongType(path: String, expected: String, actual: String)
    }

    /// Elements in each dimension; empty for a single element.
    package let shape: [Int]
    /// NumPy's name of the element type: `<f4`, `<f8`, `<i4`, `<i8`, `|u1` or `|b1`.
    package let type: String
    private let path: String
    private let data: Data

    private static let widths = ["<f4": 4, "<f8": 8, "<i4": 4, "<i8": 8, "|u1": 1, "|b1": 1]

    package init(contentsOf url: URL) throws {
        path = url.path(percentEncoded: false)
        let file = try Data(contentsOf: url)
        guard file.count >= 12, file.prefix(6).elementsEqual([0x93] + Array("NUMPY".utf8)), (1...2).contains(file[6])
        else { throw Failure.notNumPy(path: path) }
        let start = file[6] == 1 ? 10 : 12
        let byteCount = (8..<start).reduce(0) { $0 | Int(file[$1]) << (8 * ($1 - 8)) }
        let header = String(decoding: file.dropFirst(start).prefix(byteCount), as: UTF8.self)
        // {'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }
        guard let match = header.wholeMatch(of: /\{'descr': '(.+)', 'fortran_order': False, 'shape': \((.*)\), \}\s*/),
            let width = Self.widths[String(match.1)]
        else { throw Failure.unsupportedHeader(path: path, header: header) }
        type = String(match.1)
        shape = match.2.split(separator: ",").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
        data = Data(file.dropFirst(start + byteCount))
        let expected = shape.reduce(width, *)
        guard data.count == expected else {
            throw Failure.wrongByteCount(path: path, expected: expected, actual: data.count)
        }
    }

    /// The array at `relative` in the `Fixtures` folder.
    package init(fixture relative: String) throws {
        try self.init(contentsOf: Fixtures.root.appending(path: relative).standardizedFileURL)
    }

    /// The elements of an array of `<f4`.
    package func floats() throws -> [Float] {
        try words("<f4", UInt32.self).map(Float.init(bitPattern:))
    }

    /// The elements of an array of `<f8`.
    package func doubles() throws -> [Double] {
        try words("<f8", UInt64.self).map(Double.init(bitPattern:))
    }

    /// The elements of an array of `<i8`.
    package func integers() throws -> [Int] {
        try words("<i8", Int64.self).map(Int.init)
    }

    /// The elements of an array of `<i4`.
    package func smallIntegers() throws -> [Int32] {
        try words("<i4", Int32.self)
    }

    /// The elements of an array of `|u1`.
    package func bytes() throws -> [UInt8] {
        try words("|u1", UInt8.self)
    }

    /// The elements of an array of `|b1`.
    package func booleans() throws -> [Bool] {
        try words("|b1", UInt8.self).map { $0 != 0 }
    }

    private func words<T: FixedWidthInteger>(_ expected: String, _: T.Type) throws -> [T] {
        guard type == expected else { throw Failure.wrongType(path: path, expected: expected, actual: type) }
        return data.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: MemoryLayout<T>.size).map {
                T(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: T.self))
            }
        }
    }
}

import NeedletailTensor
import XCTest

final class TensorTests: XCTestCase {
    private func assertThrows<R>(
        _ expected: TensorError, file: StaticString = #filePath, line: UInt = #line,
        _ body: () throws(TensorError) -> R
    ) {
        do throws(TensorError) {
            _ = try body()
            XCTFail("did not throw", file: file, line: line)
        } catch {
            XCTAssertEqual(error, expected, file: file, line: line)
        }
    }

    func testATensorOfValuesGivesThemBackForEveryElementType() throws {
        func check<Element: TensorElement & Equatable>(
            _ values: [Element], _ dtype: DType, byteCount: Int, line: UInt = #line
        ) throws {
            let tensor = try Tensor(values, shape: [values.count / 2, 2])
            XCTAssertEqual(tensor.dtype, dtype, line: line)
            XCTAssertEqual(dtype.byteCount, byteCount, line: line)
            XCTAssertEqual(tensor.elementCount, values.count, line: line)
            XCTAssertEqual(tensor.byteCount, values.count * byteCount, line: line)
            XCTAssertEqual(tensor.shape, [values.count / 2, 2], line: line)
            XCTAssertEqual(try tensor.array(of: Element.self), values, line: line)
        }
        try check([1, -0.5, .infinity, 3] as [Float], .f32, byteCount: 4)
        try check([1, -0.5, 1e300, 3] as [Double], .f64, byteCount: 8)
        try check([1, -128, 127, 0] as [Int8], .i8, byteCount: 1)
        try check([1, 255] as [UInt8], .u8, byteCount: 1)
        try check([.min, .max] as [Int32], .i32, byteCount: 4)
        try check([.min, .max] as [Int64], .i64, byteCount: 8)
        let tensor = try Tensor([true, false, true], shape: [3, 1])
        XCTAssertEqual(tensor.dtype, .bool)
        XCTAssertEqual(tensor.byteCount, 3)
        XCTAssertEqual(try tensor.booleans(), [true, false, true])
        XCTAssertThrowsError(try Tensor([1, 2] as [UInt8], shape: [2]).booleans()) {
            XCTAssertEqual($0 as? TensorError, .dtypeMismatch(expected: .bool, actual: .u8))
        }
        XCTAssertEqual(DType.values.count, 7)
        XCTAssertEqual(DType.allCases.filter(\.isStorage), [.bf16, .f16])
    }

    func testTheEmptyShapeIsOneValueAndADimensionOfZeroNone() throws {
        XCTAssertEqual(try Tensor([7] as [Float], shape: []).array(of: Float.self), [7])
        for shape in [[0], [0, 5], [5, 0], [3, 0, 2], [0, .max]] {
            let tensor = try Tensor(zeros: shape)
            XCTAssertEqual(tensor.elementCount, 0, "\(shape)")
            XCTAssertEqual(try tensor.array(of: Float.self), [], "\(shape)")
            XCTAssertEqual(try Tensor([] as [Float], shape: shape), tensor, "\(shape)")
        }
    }

    func testZerosAreZeroAndMemoryBeginsAtAMultipleOf64Bytes() throws {
        for count in [1, 3, 16, 1000] {
            for dtype in DType.allCases {
                let tensor = try Tensor(zeros: [count], dtype: dtype)
                tensor.withUnsafeBytes { bytes in
                    XCTAssertEqual(bytes.count, count * dtype.byteCount)
                    XCTAssertTrue(bytes.allSatisfy { $0 == 0 })
                }
                XCTAssertEqual(UInt(bitPattern: tensor.baseAddress) % 64, 0)
            }
        }
    }

    func testNegativeDimensionsAndOverflowAreRefused() {
        for shape in [
            [-1], [0, -1], [2, -3], [.min], [.max], [1 << 61, 2], [1 << 31, 1 << 31, 1 << 31], [.max, .max],
        ] {
            assertThrows(.invalidShape(shape)) { () throws(TensorError) in try Tensor(zeros: shape) }
            assertThrows(.invalidShape(shape)) { () throws(TensorError) in try Tensor([1] as [Float], shape: shape) }
            assertThrows(.invalidShape(shape)) { () throws(TensorError) in try Tensor.byteCount(shape, dtype: .f32) }
        }
        // Only the element's size makes these too large.
        assertThrows(.invalidShape([1 << 60])) { () throws(TensorError) in try Tensor.byteCount([1 << 60], dtype: .f64)
        }
        XCTAssertEqual(try Tensor.byteCount([1 << 60], dtype: .i8), 1 << 60)
    }

    func testMemoryThatCannotBeHadIsAnErrorAndNoCrash() {
        assertThrows(.outOfMemory(byteCount: 1 << 62)) { () throws(TensorError) in try Tensor(zeros: [1 << 60]) }
        assertThrows(.outOfMemory(byteCount: 1 << 62)) { () throws(TensorError) in
            try Tensor(zeros: [1 << 31, 1 << 31], dtype: .u8)
        }
        assertThrows(.outOfMemory(byteCount: .max)) { () throws(TensorError) in try Tensor(zeros: [.max], dtype: .i8) }
    }

    func testTheNumberOfValuesMustBeTheShapes() {
        assertThrows(.elementCountMismatch(shape: [2, 3], expected: 6, actual: 5)) { () throws(TensorError) in
            try Tensor([1, 2, 3, 4, 5] as [Float], shape: [2, 3])
        }
        assertThrows(.elementCountMismatch(shape: [], expected: 1, actual: 0)) { () throws(TensorError) in
            try Tensor([] as [Int8], shape: [])
        }
        assertThrows(.elementCountMismatch(shape: [1 << 60], expected: 1 << 60, actual: 1)) { () throws(TensorError) in
            try Tensor([1] as [Float], shape: [1 << 60])
        }
    }

    func testAnotherElementTypeIsRefused() throws {
        let tensor = try Tensor([1, 2] as [Float], shape: [2])
        assertThrows(.dtypeMismatch(expected: .i32, actual: .f32)) { () throws(TensorError) in
            try tensor.array(of: Int32.self)
        }
        assertThrows(.dtypeMismatch(expected: .f64, actual: .f32)) { () throws(TensorError) in
            try tensor.array(of: Double.self)
        }
    }

    func testEqualityComparesTypeShapeAndBits() throws {
        let tensor = try Tensor([1, .nan, 0] as [Float], shape: [3])
        XCTAssertEqual(tensor, try Tensor([1, .nan, 0] as [Float], shape: [3]))
        XCTAssertNotEqual(tensor, try Tensor([1, .nan, -0.0] as [Float], shape: [3]))
        XCTAssertNotEqual(tensor, try Tensor([1, .nan, 0] as [Float], shape: [1, 3]))
        XCTAssertNotEqual(try Tensor(zeros: [2], dtype: .f32), try Tensor(zeros: [2], dtype: .i32))
        XCTAssertNotEqual(try Tensor(zeros: [0]), try Tensor(zeros: [0, 0]))
    }

    func testErrorsSayWhatWasExpected() {
        XCTAssertTrue("\(TensorError.invalidShape([2, -3]))".contains("[2, -3]"))
        XCTAssertTrue("\(TensorError.outOfMemory(byteCount: 123))".contains("123 bytes"))
        let mismatch = "\(TensorError.elementCountMismatch(shape: [2], expected: 2, actual: 5))"
        XCTAssertTrue(mismatch.contains("takes 2") && mismatch.contains("not 5"), mismatch)
        let type = "\(TensorError.dtypeMismatch(expected: .i8, actual: .f64))"
        XCTAssertTrue(type.contains("f64") && type.contains("not i8"), type)
    }
}

import NeedletailTensor
import XCTest

final class TensorCopyOnWriteTests: XCTestCase {
    /// Memory that says when it goes.
    ///
    /// `@unchecked Sendable`: one test uses it, on one thread.
    private final class Owner: @unchecked Sendable {
        let memory = UnsafeMutableBufferPointer<Float>.allocate(capacity: 4)
        private let onDeinit: () -> Void

        init(_ onDeinit: @escaping () -> Void) {
            self.onDeinit = onDeinit
            _ = memory.initialize(from: [1, 2, 3, 4])
        }

        deinit {
            memory.deallocate()
            onDeinit()
        }

        func tensor() throws -> Tensor {
            try Tensor(sharing: UnsafeRawBufferPointer(memory), owner: self, shape: [2, 2], dtype: .f32)
        }
    }

    private func set(_ tensor: inout Tensor, _ index: Int, _ value: Float) {
        tensor.withUnsafeMutableBytes { $0.storeBytes(of: value, toByteOffset: 4 * index, as: Float.self) }
    }

    func testACopyKeepsItsValuesWhenTheOriginalChanges() throws {
        var tensor = try Tensor([1, 2, 3] as [Float], shape: [3])
        let copy = tensor
        XCTAssertEqual(copy.baseAddress, tensor.baseAddress)
        set(&tensor, 1, 9)
        XCTAssertEqual(try tensor.array(of: Float.self), [1, 9, 3])
        XCTAssertEqual(try copy.array(of: Float.self), [1, 2, 3])
    }

    func testTheOriginalKeepsItsValuesWhenACopyChanges() throws {
        let tensor = try Tensor([1, 2, 3] as [Float], shape: [3])
        var copy = tensor
        set(&copy, 0, 9)
        XCTAssertEqual(try tensor.array(of: Float.self), [1, 2, 3])
        XCTAssertEqual(try copy.array(of: Float.self), [9, 2, 3])
        XCTAssertEqual(copy.shape, [3])
        XCTAssertEqual(UInt(bitPattern: copy.baseAddress) % 64, 0)
    }

    func testATensorWithoutCopiesChangesInPlace() throws {
        var tensor = try Tensor([1, 2, 3] as [Float], shape: [3])
        let address = tensor.baseAddress
        set(&tensor, 2, 9)
        XCTAssertEqual(tensor.baseAddress, address)
        XCTAssertEqual(try tensor.array(of: Float.self), [1, 2, 9])
    }

    func testAHolderOfTheStorageKeepsItsValuesToo() throws {
        var tensor = try Tensor([1, 2] as [Float], shape: [2])
        let (address, owner) = (tensor.baseAddress, tensor.storageOwner)
        set(&tensor, 0, 9)
        XCTAssertEqual(address.loadUnaligned(as: Float.self), 1)
        withExtendedLifetime(owner) {}
    }

    func testSharedMemoryIsReadInPlaceAndCopiedBeforeItIsWritten() throws {
        let owner = Owner {}
        var tensor = try owner.tensor()
        XCTAssertEqual(tensor.baseAddress, UnsafeRawPointer(owner.memory.baseAddress))
        XCTAssertEqual(try tensor.array(of: Float.self), [1, 2, 3, 4])
        set(&tensor, 3, 9)
        XCTAssertEqual(Array(owner.memory), [1, 2, 3, 4])
        XCTAssertEqual(try tensor.array(of: Float.self), [1, 2, 3, 9])
    }

    func testSharedMemoryGoesWithTheLastTensorThatUsesIt() throws {
        var released = 0
        do {
            var tensor = try Owner { released += 1 }.tensor()
            let copy = tensor
            set(&tensor, 0, 9)
            XCTAssertEqual(released, 0)
            XCTAssertEqual(try copy.array(of: Float.self), [1, 2, 3, 4])
        }
        XCTAssertEqual(released, 1)
        var tensor = try Owner { released += 1 }.tensor()
        set(&tensor, 0, 9)
        XCTAssertEqual(released, 2, "the only user has memory of its own")
    }

    func testAnErrorInTheBodyIsPassedOn() throws {
        struct Refused: Error {}
        var tensor = try Tensor(zeros: [1])
        XCTAssertThrowsError(try tensor.withUnsafeMutableBytes { _ in throw Refused() }) {
            XCTAssertTrue($0 is Refused)
        }
        XCTAssertThrowsError(try tensor.withUnsafeBytes { _ in throw Refused() }) { XCTAssertTrue($0 is Refused) }
    }
}

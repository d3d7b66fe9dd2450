import Foundation
import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

/// Changed model files: each is refused with an error, or read and then usable.
final class ModelFileMutationTests: XCTestCase {
    /// How many files each test makes; `NEEDLETAIL_MUTATIONS` asks for another number.
    private var rounds: Int {
        ProcessInfo.processInfo.environment["NEEDLETAIL_MUTATIONS"].flatMap(Int.init) ?? 2000
    }

    private func valid() throws -> [UInt8] {
        try FileBytes(contentsOfFile: Fixtures.path("corrupt/model-file/valid.safetensors"), access: .read).array()
    }

    /// Opens a file within the heap bound; what is read can be written again, planned and, where it is small, run.
    private func open(_ bytes: [UInt8], _ place: String) throws -> ErrorCase? {
        let file = FileBytes(bytes)
        let headerByteCount = Int(clamping: file.integer(at: 0, as: UInt64.self) ?? 0)
        var model: ModelFile?
        let error: (any Error)?
        #if canImport(CAllocationCounter)
            let peak: Int
            (peak, error) = HeapPeak.bytes { model = try ModelFile(file) }
            if error != nil { XCTAssertLessThan(peak, 2 * min(headerByteCount, bytes.count) + 1 << 20, place) }
        #else
            do {
                model = try ModelFile(file)
                error = nil
            } catch let thrown { error = thrown }
        #endif
        if let error {
            XCTAssertFalse("\(error)".isEmpty)
            return ErrorCase(error)
        }
        try use(try XCTUnwrap(model), place)
        return nil
    }

    private func use(_ model: ModelFile, _ place: String) throws {
        let written = try model.bytes()
        XCTAssertEqual(try ModelFile(FileBytes(written)).bytes(), written, place)
        guard let plan = try? Plan(model.graph), plan.arenaByteCount < 1 << 24 else { return }
        let session = Session(plan)
        var inputs: [String: Tensor] = [:]
        for input in plan.inputs {
            let count = input.type.rowElementCount ?? .max
            guard count < 1 << 20 else { return }
            inputs[input.name] = try Tensor(zeros: [2] + input.type.shape.dropFirst(), dtype: input.type.dtype)
        }
        let outputs = try session.run(inputs)
        XCTAssertEqual(Set(outputs.keys), Set(plan.outputs.map(\.name)), place)
    }

    func testMutatedHeadersAreRefusedOrReadAndUsable() throws {
        let seed: UInt64 = 31
        var random = SeededRandom(seed: seed)
        let mutator = HeaderMutator(try valid())
        var errors: [String: Int] = [:]
        for round in 0..<rounds {
            let error = try open(mutator.mutated(&random), "seed \(seed), round \(round)")
            errors[error?.name ?? "read", default: 0] += 1
        }
        let fromContainer = errors.filter { $0.key.hasPrefix("container.") }.values.reduce(0, +)
        XCTAssertLessThan(fromContainer, rounds / 2, "most mutations get past the container")
        XCTAssertGreaterThan(errors.count, 25, "mutations find many kinds of refusal: \(errors)")
        XCTAssertGreaterThan(errors["read"] ?? 0, rounds / 50, "and some leave a valid model")
    }

    func testMutatedFilesAreRefusedOrReadAndUsable() throws {
        let base = try valid()
        let seed: UInt64 = 32
        var random = SeededRandom(seed: seed)
        for round in 0..<rounds {
            var bytes = random.mutated(base)
            if bytes.count >= 8, Bool.random(using: &random) {
                // The header ends where it did, counted from the end of the file.
                let length = base[0..<8].reversed().reduce(0) { $0 << 8 | Int($1) } + bytes.count - base.count
                withUnsafeBytes(of: UInt64(max(0, length)).littleEndian) { bytes.replaceSubrange(0..<8, with: $0) }
            }
            _ = try open(bytes, "seed \(seed), round \(round)")
        }
    }

    func testEveryCutOfAFileIsRefused() throws {
        let whole = FileBytes(try valid())
        for count in 0..<whole.count {
            let cut = try XCTUnwrap(whole.slice(at: 0, byteCount: count))
            XCTAssertThrowsError(try ModelFile(cut), "cut to \(count) bytes")
        }
    }

    func testEveryCutOfASectionIsRefused() throws {
        let base = RawModel()
        for key in ["model", "graph", "task", "tensors", "provenance", "check"] {
            let text = Array(try XCTUnwrap(base[key]).utf8)
            for count in 0..<text.count {
                var model = base
                model[key] = String(decoding: text.prefix(count), as: UTF8.self)
                XCTAssertThrowsError(try model.read(), "\(key) cut to \(count) bytes") {
                    XCTAssertTrue(ErrorCase($0).name.hasPrefix("invalidJSON."), "\($0)")
                }
            }
        }
    }
}

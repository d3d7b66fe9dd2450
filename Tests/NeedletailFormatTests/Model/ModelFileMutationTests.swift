import HostileReaders
import NeedletailFormat
import TestSupport
import XCTest

/// Changed model files: each is refused with an error, or read and then usable.
final class ModelFileMutationTests: XCTestCase {
    private func valid(_ name: String = "valid") throws -> [UInt8] {
        try FileBytes(contentsOfFile: Fixtures.path("corrupt/model-file/\(name).safetensors"), access: .read).array()
    }

    func testMutatedHeadersAreRefusedOrReadAndUsable() throws {
        try check(HeaderMutator(try valid()), from: 1 << 32)
    }

    func testMutatedHeadersOfConvolutionsAreRefusedOrReadAndUsable() throws {
        try check(HeaderMutator(try valid("images")), from: 1 << 33)
    }

    func testMutatedHeadersOfWeightsInHalfTheBytesAreRefusedOrReadAndUsable() throws {
        try check(HeaderMutator(try valid("halves")), from: 3 << 32)
    }

    func testMutatedHeadersOfAttentionAreRefusedOrReadAndUsable() throws {
        try check(HeaderMutator(try valid("attention")), from: 4 << 32)
    }

    private func check(_ mutator: HeaderMutator, from first: UInt64) throws {
        var counts: [String: Int] = [:]
        Mutations.forEach(from: first) { random, place in
            var name = "read"
            do {
                try HostileReader.modelFile.readWithinLimits(mutator.mutated(&random))
            } catch let fault as HostileFault { XCTFail("\(place): \(fault)") } catch { name = ErrorCase(error).name }
            counts[name, default: 0] += 1
        }
        guard Mutations.areMany else { return }
        let fromContainer = counts.filter { $0.key.hasPrefix("container.") }.values.reduce(0, +)
        XCTAssertLessThan(fromContainer, Mutations.count / 2, "most mutations get past the container")
        XCTAssertGreaterThan(counts.count, 25, "mutations find many kinds of refusal: \(counts)")
        XCTAssertGreaterThan(counts["read"] ?? 0, Mutations.count / 50, "and some leave a valid model")
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

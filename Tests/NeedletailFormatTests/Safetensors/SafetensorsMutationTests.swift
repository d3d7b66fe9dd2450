import Foundation
import NeedletailFormat
import TestSupport
import XCTest

final class SafetensorsMutationTests: XCTestCase {
    /// How often each golden file is mutated; `NEEDLETAIL_MUTATIONS` asks for another number.
    private var rounds: Int {
        ProcessInfo.processInfo.environment["NEEDLETAIL_MUTATIONS"].flatMap(Int.init) ?? 1500
    }

    func testMutatedFilesAreRefusedOrReadWithEveryTensorInsideTheFile() throws {
        for (folder, seed) in zip(["dtypes", "shapes", "names", "metadata"], UInt64(1)...) {
            let path = Fixtures.path("safetensors/golden/\(folder)/model.safetensors")
            let base = try FileBytes(contentsOfFile: path, access: .read).array()
            var random = SeededRandom(seed: seed)
            var accepted = 0
            for round in 0..<rounds {
                var mutated = random.mutated(base)
                if Bool.random(using: &random) { Self.mendLength(&mutated, as: base) }
                guard let reader = try? SafetensorsReader(FileBytes(mutated)) else { continue }
                accepted += 1
                var byteCount = 0
                for (index, name) in reader.tensorNames.enumerated() {
                    let tensor = reader.tensor(at: index)
                    XCTAssertEqual(tensor.dtype.byteCount(shape: tensor.shape), tensor.bytes.count)
                    XCTAssertEqual(
                        reader.tensor(named: name)?.bytes.fileOffset, tensor.bytes.fileOffset,
                        "seed \(seed) round \(round)")
                    byteCount += tensor.bytes.count
                }
                XCTAssertEqual(byteCount + reader.dataOffset, mutated.count, "seed \(seed), round \(round)")
                for key in reader.metadataKeys { XCTAssertNotNil(reader.metadata(key)) }
            }
            XCTAssertGreaterThan(accepted, rounds / 100, "seed \(seed): mutations hardly ever leave a valid file")
        }
    }

    /// Makes the header end where it did, counted from the end of the file, so that more mutations pass the length.
    private static func mendLength(_ file: inout [UInt8], as base: [UInt8]) {
        let headerByteCount = base[0..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
        let mended = headerByteCount + file.count - base.count
        guard file.count >= 8, mended >= 0 else { return }
        withUnsafeBytes(of: UInt64(mended).littleEndian) { file.replaceSubrange(0..<8, with: $0) }
    }
}

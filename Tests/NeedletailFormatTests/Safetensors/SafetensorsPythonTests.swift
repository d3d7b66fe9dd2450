import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// Our files in the safetensors package itself; `NEEDLETAIL_PYTHON` names an interpreter that has it.
final class SafetensorsPythonTests: XCTestCase {
    /// For each file named on the command line, a line of JSON: its tensors and metadata, or null when it is refused.
    private static let script = """
        import json, sys
        import safetensors
        for path in sys.argv[1:]:
            try:
                with open(path, "rb") as file:
                    tensors = safetensors.deserialize(file.read())
                with safetensors.safe_open(path, framework="np") as file:
                    metadata = file.metadata() or {}
            except safetensors.SafetensorError:
                print("null")
                continue
            print(json.dumps({
                "tensors": {name: [t["dtype"], list(t["shape"]), bytes(t["data"]).hex()] for name, t in tensors},
                "metadata": metadata,
            }))
        """

    private var interpreter = ""

    override func setUpWithError() throws {
        guard let path = ProcessInfo.processInfo.environment["NEEDLETAIL_PYTHON"] else {
            throw XCTSkip("NEEDLETAIL_PYTHON names no Python interpreter")
        }
        interpreter = path
    }

    private func python(_ paths: [String]) throws -> [Any] {
        let process = Process()
        process.executableURL = URL(filePath: interpreter)
        process.arguments = ["-c", Self.script] + paths
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 0)
        return try output.split(separator: UInt8(ascii: "\n")).map {
            try JSONSerialization.jsonObject(with: $0, options: .fragmentsAllowed)
        }
    }

    func testThePackageReadsWhatIsWritten() throws {
        let folder = try TemporaryFolder()
        let metadata = [(key: "needletail.a", value: "\u{E9}\u{1F600}\"\\\n\0"), (key: "", value: "")]
        var tensors: [SafetensorsWriter.Tensor] = []
        var expected: [String: [Any]] = [:]
        var random = SeededRandom(seed: 9)
        for (index, dtype) in SafetensorsDType.allCases.enumerated() {
            for shape in [[], [2, 3], [0, 4], [1, 1, 2, 1, 1, 1, 1, 1]] {
                let name = "t\(index) \u{E9}\"\\\n.\(shape)"
                let bytes = (0..<(dtype.byteCount(shape: shape) ?? 0)).map { _ in
                    UInt8.random(in: 0...1, using: &random)
                }
                tensors.append(.init(name: name, dtype: dtype, shape: shape, bytes: FileBytes(bytes)))
                expected[name] = [dtype.rawValue, shape, SHA256.hexadecimal(bytes)]
            }
        }
        let path = folder.path("model.safetensors")
        try SafetensorsWriter(tensors: tensors, metadata: metadata, digestKey: "needletail.sha256").write(toFile: path)
        let read = try XCTUnwrap(try python([path]).first as? [String: Any])
        let readTensors = try XCTUnwrap(read["tensors"] as? [String: [Any]])
        XCTAssertEqual(readTensors.count, expected.count)
        for (name, fields) in expected {
            XCTAssertEqual(try XCTUnwrap(readTensors[name], name) as NSArray, fields as NSArray, name)
        }
        let readMetadata = try XCTUnwrap(read["metadata"] as? [String: String])
        XCTAssertEqual(readMetadata["needletail.a"], "\u{E9}\u{1F600}\"\\\n\0")
        XCTAssertEqual(readMetadata[""], "")
        XCTAssertEqual(readMetadata["needletail.sha256"]?.count, 64)
        XCTAssertEqual(readMetadata.count, 3)
    }

    func testNoMutatedFileIsReadThatThePackageRefuses() throws {
        let folder = try TemporaryFolder()
        let base = try FileBytes(
            contentsOfFile: Fixtures.path("safetensors/golden/shapes/model.safetensors"), access: .read
        ).array()
        let seed: UInt64 = 77
        var random = SeededRandom(seed: seed)
        var files: [(path: String, reader: SafetensorsReader)] = []
        var round = 0
        while files.count < 300, round < 100_000 {
            let mutated = random.mutated(base)
            round += 1
            guard mutated != base, let reader = try? SafetensorsReader(FileBytes(mutated)) else { continue }
            let path = folder.path("\(round)")
            try Data(mutated).write(to: URL(filePath: path))
            files.append((path, reader))
        }
        let readings = try python(files.map(\.path))
        XCTAssertEqual(readings.count, files.count)
        for ((path, reader), reading) in zip(files, readings) {
            let place = "seed \(seed), round \(path.split(separator: "/").last ?? "")"
            let tensors = try XCTUnwrap((reading as? [String: Any])?["tensors"] as? [String: [Any]], place)
            XCTAssertEqual(tensors.count, reader.tensorCount, place)
            for name in reader.tensorNames {
                let tensor = try XCTUnwrap(reader.tensor(named: name))
                let fields: [Any] = [tensor.dtype.rawValue, tensor.shape, SHA256.hexadecimal(tensor.bytes.array())]
                XCTAssertEqual(try XCTUnwrap(tensors[name], place) as NSArray, fields as NSArray, place)
            }
        }
    }
}

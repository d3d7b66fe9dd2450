import Foundation
import TestSupport
import XCTest

/// What a run of `needletail` gave.
struct CommandResult {
    let status: Int32
    let output: String
    let error: String

    /// The lines of standard output.
    var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: true) }
}

/// A test of the built `needletail`, with a folder of its own and a converted model.
class CommandLineCase: XCTestCase {
    private(set) var folder: TemporaryFolder!

    override func setUpWithError() throws {
        folder = try TemporaryFolder()
    }

    override func tearDown() {
        folder = nil
    }

    /// The built program, which lies beside the test bundle.
    static let program: URL = {
        let bundle = Bundle(for: CommandLineCase.self).bundleURL
        let folder = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
        return folder.appending(path: "needletail")
    }()

    /// Runs `needletail` with `arguments` in the test's folder, with `input` as standard input.
    func needletail(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> CommandResult {
        try run(arguments, input: Data(input.utf8), environment: environment)
    }

    func run(_ arguments: [String], input: Data = Data(), environment: [String: String] = [:]) throws -> CommandResult {
        let process = try process(arguments, environment: environment)
        // Files instead of pipes: neither side waits for the other.
        let paths = ["stdin", "stdout", "stderr"].map { NSTemporaryDirectory() + "\(UUID().uuidString)-\($0)" }
        defer { for path in paths { unlink(path) } }
        try input.write(to: URL(filePath: paths[0]))
        for path in paths.dropFirst() { try Data().write(to: URL(filePath: path)) }
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: paths[0]))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: paths[1]))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: paths[2]))
        try process.run()
        process.waitUntilExit()
        let texts = try paths.dropFirst().map {
            String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self)
        }
        // A signal shows as a shell would show it.
        let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return CommandResult(status: status, output: texts[0], error: texts[1])
    }

    /// `needletail`, not started yet.
    func process(_ arguments: [String], environment: [String: String] = [:]) throws -> Process {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        var variables = ProcessInfo.processInfo.environment
        variables["NEEDLETAIL_TIER"] = nil
        process.environment = variables.merging(environment) { $1 }
        return process
    }

    /// The path of a file in the test's folder, holding `text`.
    @discardableResult
    func file(_ name: String, _ text: String) throws -> String {
        try file(name, Data(text.utf8))
    }

    @discardableResult
    func file(_ name: String, _ bytes: Data) throws -> String {
        try bytes.write(to: URL(filePath: folder.path(name)))
        return folder.path(name)
    }

    /// The breast cancer model of Keras 3, converted once by the program itself; nobody writes there.
    static let model = converted(
        "breast",
        [
            Fixtures.path("breast/keras-3/breast_cancer_model.keras"),
            Fixtures.path("breast/keras-3/feature_scaler.pkl"), "--task", "breast-cancer",
        ])

    /// The path of what the program itself converts by `arguments`, in a folder that the tests share.
    static func converted(_ name: String, _ arguments: [String]) -> String {
        let path = sharedFolder.path("\(name).safetensors")
        let process = Process()
        process.executableURL = program
        process.arguments = ["convert"] + arguments + ["-o", path]
        process.standardError = FileHandle.nullDevice
        try? process.run()
        process.waitUntilExit()
        return path
    }

    /// Kept for the whole process, then removed.
    nonisolated(unsafe) static var sharedFolder: TemporaryFolder = {
        // Without a temporary folder no test of the command line can run.
        guard let folder = try? TemporaryFolder() else { preconditionFailure("no temporary folder") }
        atexit { CommandLineCase.removeSharedFolder() }
        return folder
    }()

    private static func removeSharedFolder() {
        try? FileManager.default.removeItem(atPath: sharedFolder.path)
    }

    var model: String { Self.model }

    /// The most memory that the process has before it ends, in kilobytes.
    func peakKilobytes(_ process: Process) -> Int {
        var peak = 0
        while process.isRunning {
            let status =
                (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
            if let match = status.firstMatch(of: /VmHWM:\s+(\d+) kB/), let kilobytes = Int(match.1) {
                peak = max(peak, kilobytes)
            }
            usleep(20_000)
        }
        return peak
    }

    /// Waits until the process has started and sleeps, as it does when it waits for input.
    func waitUntilAsleep(_ process: Process) throws {
        let deadline = Date(timeIntervalSinceNow: 10)
        var asleep = 0
        while asleep < 5, Date() < deadline {
            usleep(20_000)
            let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
            asleep = status.contains("State:\tS") ? asleep + 1 : 0
        }
        XCTAssertEqual(asleep, 5, "the program waits for input")
    }
}

/// Checks that a run failed with `status`, wrote nothing to standard output, and said exactly `message` first.
func assertFailure(
    _ result: CommandResult, _ status: Int32, _ message: String, file: StaticString = #filePath, line: UInt = #line
) {
    XCTAssertEqual(result.status, status, result.error, file: file, line: line)
    XCTAssertEqual(result.output, "", file: file, line: line)
    XCTAssertEqual(result.error, "error: \(message)\n", file: file, line: line)
}

/// Checks that a run failed with code 2, said `message` and showed the verb's usage.
func assertUsage(
    _ result: CommandResult, _ message: String, verb: String, file: StaticString = #filePath, line: UInt = #line
) {
    XCTAssertEqual(result.status, 2, result.error, file: file, line: line)
    XCTAssertEqual(result.output, "", file: file, line: line)
    XCTAssertTrue(
        result.error.hasPrefix("error: \(message)\nusage: needletail \(verb)"), result.error, file: file, line: line)
    XCTAssertTrue(
        result.error.hasSuffix("\nneedletail \(verb) --help says more\n"), result.error, file: file, line: line)
}

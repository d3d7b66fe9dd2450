import Foundation
import TestSupport
import XCTest

/// Processes that serve one model share its memory.
final class SharedPagesTests: CommandLineCase {
    /// Kilobytes of the model file's pages in a process, from its `smaps`.
    private struct Pages {
        var resident = 0
        var shared = 0
        var own = 0
    }

    private func pages(_ process: Process) throws -> Pages {
        // Read to its end: the file says that it has no bytes.
        let file = try FileHandle(forReadingFrom: URL(filePath: "/proc/\(process.processIdentifier)/smaps"))
        let text = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
        var pages = Pages()
        var isModel = false
        for line in text.split(separator: "\n") {
            // A mapping begins with its addresses; what follows says how much of it is where.
            if line.prefixMatch(of: #/[0-9a-f]+-[0-9a-f]+ /#) != nil { isModel = line.hasSuffix(" \(model)") }
            guard isModel, let match = line.prefixMatch(of: #/(\w+):\s+(\d+) kB/#), let count = Int(match.2) else {
                continue
            }
            switch match.1 {
            case "Rss": pages.resident += count
            case "Shared_Clean", "Shared_Dirty": pages.shared += count
            case "Private_Clean", "Private_Dirty": pages.own += count
            default: break
            }
        }
        return pages
    }

    func testTwoProcessesShareEveryPageOfAModelThatBothHaveRead() throws {
        #if !os(Linux)
            throw XCTSkip("only Linux says which pages are shared")
        #endif
        let rows = [[String]](repeating: BreastRows.rows[0], count: 20_000)
        let table = Data(BreastRows.csv(rows).utf8)
        var inputs: [FileHandle] = []
        var processes: [Process] = []
        defer {
            for input in inputs { try? input.close() }
            for process in processes { process.waitUntilExit() }
        }
        for _ in 0..<2 {
            let process = try process([
                "predict", model, "--csv", "-", "--format", "csv", "--output", "out\(processes.count).csv",
            ])
            let input = Pipe()
            process.standardInput = input
            process.standardError = FileHandle.nullDevice
            try process.run()
            processes.append(process)
            inputs.append(input.fileHandleForWriting)
            // Enough for several batches, so that every weight has been read; the pipe stays open.
            try input.fileHandleForWriting.write(contentsOf: table)
        }
        for process in processes { try waitUntilAsleep(process) }
        for process in processes {
            let pages = try pages(process)
            XCTAssertGreaterThan(pages.resident, 60, "the weights take 61 kB")
            XCTAssertEqual(pages.shared, pages.resident)
            XCTAssertEqual(pages.own, 0)
        }
    }
}

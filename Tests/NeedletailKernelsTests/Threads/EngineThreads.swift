import Foundation

/// One of the process's threads as Linux tells of it.
struct ProcessThread {
    let name: String
    /// `S` where it sleeps.
    let state: Character
    /// The signals it blocks, a bit each: bit 0 for signal 1.
    let blockedSignals: UInt64

    /// The threads of this process, in no order.
    static func all() -> [ProcessThread] {
        let folder = "/proc/self/task"
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return threads.compactMap { thread in
            // A thread may have ended meanwhile.
            guard let text = try? String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8) else {
                return nil
            }
            var fields: [Substring: String] = [:]
            for line in text.split(separator: "\n") {
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2 { fields[parts[0]] = parts[1].trimmingCharacters(in: .whitespaces) }
            }
            guard let name = fields["Name"], let state = fields["State"]?.first,
                let blocked = fields["SigBlk"].flatMap({ UInt64($0, radix: 16) })
            else { return nil }
            return ProcessThread(name: name, state: state, blockedSignals: blocked)
        }
    }

    /// The engine's helpers.
    static func helpers() -> [ProcessThread] {
        all().filter { $0.name.hasPrefix("needletail-") && $0.name.dropFirst(11).allSatisfy(\.isNumber) }
    }
}

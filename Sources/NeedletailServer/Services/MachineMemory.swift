import NeedletailFormat

/// The memory of the machine, as the system tells it.
enum MachineMemory {
    /// The share that is in use, 0 to 1; nil where the system does not tell.
    static var usedShare: Double? {
        guard let bytes = try? FileBytes(contentsOfFile: "/proc/meminfo", access: .read, byteLimit: 1 << 16),
            let text = bytes.string()
        else { return nil }
        func kilobytes(_ name: String) -> Double? {
            text.split(separator: "\n").first { $0.hasPrefix("\(name):") }?
                .split(separator: " ").dropFirst().first.flatMap { Double($0) }
        }
        guard let total = kilobytes("MemTotal"), let available = kilobytes("MemAvailable"), total > 0 else {
            return nil
        }
        return 1 - available / total
    }
}

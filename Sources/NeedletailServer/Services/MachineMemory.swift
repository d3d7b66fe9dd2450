import NeedletailFormat

#if Server
    import CMicroHTTPD
#endif

/// The memory of the machine, as the system tells it.
package enum MachineMemory {
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

#if Server
    extension MachineMemory {
        /// Has all threads of the process share two heaps. For programs that serve, before they start threads.
        ///
        /// By default the system gives threads heaps of their own, up to eight for each core. Requests begin on one thread and end
        /// on another, and what is free in one heap is of no use to others: the process would grow for hours.
        package static func shareHeaps() {
            mallopt(M_ARENA_MAX, 2)
        }
    }
#endif

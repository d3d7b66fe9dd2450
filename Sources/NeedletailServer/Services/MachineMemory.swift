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
        /// Has the process keep no more memory than it needs. For programs that serve, before they start threads.
        ///
        /// By default the system gives threads heaps of their own, up to eight for each core, and takes ever larger pieces from them,
        /// such as bodies and images, once some were freed. Requests begin on one thread and end on another: what is free here and
        /// there between small pieces fits no large one, and the process grows for hours. So there are two heaps, and pieces
        /// from 128 KiB on are the system's again as soon as they are freed.
        package static func keepSmall() {
            mallopt(M_ARENA_MAX, 2)
            mallopt(M_MMAP_THRESHOLD, 128 << 10)
            mallopt(M_TRIM_THRESHOLD, 128 << 10)
        }
    }
#endif

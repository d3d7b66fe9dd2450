import Glibc
import NeedletailFormat

/// What the system says of this process, under the names that Prometheus' clients give it.
///
/// What a system does not say is left out.
enum ProcessMetrics {
    static func write(to text: inout PrometheusText) {
        if let cpu = cpuSeconds() {
            text.metric(
                "process_cpu_seconds_total", .counter, "CPU time of the process, user and system, in seconds.", cpu)
        }
        if let pages = memoryPages() {
            let pageByteCount = Double(sysconf(Int32(_SC_PAGESIZE)))
            text.metric(
                "process_virtual_memory_bytes", .gauge, "Virtual memory in bytes.", pages.virtual * pageByteCount)
            text.metric(
                "process_resident_memory_bytes", .gauge, "Resident memory in bytes.", pages.resident * pageByteCount)
        }
        if let start = startTime {
            text.metric(
                "process_start_time_seconds", .gauge, "When the process started, in seconds since 1970 (UTC).", start)
        }
        if let count = openDescriptorCount() {
            text.metric("process_open_fds", .gauge, "Open file descriptors.", Double(count))
        }
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
            text.metric(
                "process_max_fds", .gauge, "The most file descriptors that may be open.", Double(limit.rlim_cur))
        }
    }

    private static func cpuSeconds() -> Double? {
        var usage = rusage()
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return nil }
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private static func memoryPages() -> (virtual: Double, resident: Double)? {
        guard let fields = systemText("/proc/self/statm")?.split(separator: " "), fields.count > 1,
            let virtual = Double(fields[0]), let resident = Double(fields[1])
        else { return nil }
        return (virtual, resident)
    }

    /// Field 22 of `/proc/self/stat`, in ticks since the system started, after the name of the program, which may hold
    /// anything, in parentheses (proc(5)).
    private static let startTime: Double? = {
        guard let stat = systemText("/proc/self/stat"), let end = stat.lastIndex(of: ")") else { return nil }
        let fields = stat[end...].split(separator: " ")
        guard fields.count > 20, let ticks = Double(fields[20]) else { return nil }
        func now(_ clock: clockid_t) -> Double {
            var time = timespec()
            clock_gettime(clock, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
        }
        return now(CLOCK_REALTIME) - now(CLOCK_BOOTTIME) + ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }()

    /// Without the one that looks.
    private static func openDescriptorCount() -> Int? {
        guard let folder = opendir("/proc/self/fd") else { return nil }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        // `.`, `..` and the folder's own.
        return max(0, count - 3)
    }

    /// What a small file that the system makes up holds.
    private static func systemText(_ path: String) -> String? {
        guard let file = try? FileStream(path) else { return nil }
        var bytes = [UInt8](repeating: 0, count: 4096)
        guard case .bytes(let count) = bytes.withUnsafeMutableBytes({ file.read($0) }), count > 0 else { return nil }
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}

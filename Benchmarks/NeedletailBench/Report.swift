import Glibc
import NeedletailFormat
import NeedletailKernels

/// Writes results as a table for people or as one JSON object.
enum Report {
    /// The CPU and the commit.
    static func machine() -> String {
        "\(cpuBrand), tier \(Tier.selected); needletail \(Engine.version) at \(commit().prefix(12))"
    }

    /// The same as members of a JSON object.
    static func writeMachine(_ json: inout JSONWriter) {
        json.key("cpu")
        json.string(cpuBrand)
        json.key("tier")
        json.string(Tier.selected.rawValue)
        json.key("engine_version")
        json.string(Engine.version)
        json.key("commit")
        json.string(commit())
    }

    static func tableHeader() -> String {
        "\(machine()); \(OpenBLAS.configuration); one thread where the path does not say threads\n"
            + "benchmark".padding(to: 46) + "median".padding(to: 12) + "p10..p90".padding(to: 22)
            + "rate".padding(to: 15) + "of ceiling".padding(to: 12) + "mallocs".padding(to: 9)
            + "peers' times\n"
    }

    static func tableRow(_ result: Result) -> String {
        var rate = ""
        if let operations = result.gigaOperationsPerSecond {
            rate = "\(rounded(operations, 1)) GFLOP/s"
        } else if let time = result.timePerValue {
            rate = "\(rounded(time, 3)) ns/value"
        } else if let bytes = result.gigabytesPerSecond {
            rate = "\(rounded(bytes, 1)) GB/s"
        }
        let share = result.ceilingShare.map { "\(rounded($0 * 100, 1)) %" } ?? ""
        let peers = result.peerRatios.map { "\(rounded($0.ratio, 2)) x \($0.name)" }.joined(separator: ", ")
        let spread = "\(time(result.time.p10))..\(time(result.time.p90))"
        let columns = [
            result.name.padding(to: 46), time(result.time.median).padding(to: 12), spread.padding(to: 22),
            rate.padding(to: 15), share.padding(to: 12), "\(Int(result.allocations))".padding(to: 9), peers,
        ]
        return columns.joined() + "\n"
    }

    static func json(_ results: [Result]) -> String {
        var json = JSONWriter(indentation: 2)
        json.beginObject()
        writeMachine(&json)
        json.key("openblas")
        json.string(OpenBLAS.configuration)
        json.key("results")
        json.beginArray()
        for result in results {
            json.beginObject()
            json.key("name")
            json.string(result.name)
            let numbers: [(String, Double?)] = [
                ("median_ns", result.time.median), ("p10_ns", result.time.p10), ("p90_ns", result.time.p90),
                ("gflop_per_s", result.gigaOperationsPerSecond), ("gb_per_s", result.gigabytesPerSecond),
                ("ns_per_value", result.timePerValue), ("ceiling_share", result.ceilingShare),
                ("allocations_per_iteration", result.allocations),
            ]
            for (key, value) in numbers {
                guard let value else { continue }
                json.key(key)
                json.numberOrNull(value)
            }
            if !result.peerRatios.isEmpty {
                json.key("peer_time_ratios")
                json.beginObject()
                for (name, ratio) in result.peerRatios {
                    json.key(name)
                    json.numberOrNull(ratio)
                }
                json.endObject()
            }
            json.endObject()
        }
        json.endArray()
        json.endObject()
        return String(decoding: json.finish(), as: UTF8.self) + "\n"
    }

    private static func time(_ nanoseconds: Double) -> String {
        switch nanoseconds {
        case ..<1e3: "\(rounded(nanoseconds, 1)) ns"
        case ..<1e6: "\(rounded(nanoseconds / 1e3, 2)) us"
        default: "\(rounded(nanoseconds / 1e6, 2)) ms"
        }
    }

    static func rounded(_ value: Double, _ digits: Int) -> String {
        let factor = [1.0, 10, 100, 1000][digits]
        return "\((value * factor).rounded() / factor)"
    }

    /// The commit that the working folder's checkout is at; `unknown` outside one.
    private static func commit() -> String {
        guard let head = try? FileBytes(contentsOfFile: ".git/HEAD", access: .read).string() else { return "unknown" }
        guard head.hasPrefix("ref: ") else { return String(head.prefix { $0 != "\n" }) }
        let reference = head.dropFirst(5).prefix { $0 != "\n" }
        let text = try? FileBytes(contentsOfFile: ".git/\(reference)", access: .read).string()
        return text.map { String($0.prefix { $0 != "\n" }) } ?? "unknown"
    }
}

extension String {
    func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}

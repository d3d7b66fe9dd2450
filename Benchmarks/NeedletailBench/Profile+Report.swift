import NeedletailFormat

extension Profile {
    /// A line for each step, then one for each kind of op and one for all.
    func table() -> String {
        var text = "\(Report.machine())\n\(path): \(part), batch of \(rows)"
        if passes != 1 { text += " in \(passes) passes" }
        text += ", \(threads) thread\(threads == 1 ? "" : "s")\n"
        if threads != askedThreads {
            text +=
                "each of \(askedThreads) threads takes rows of its own through all steps: these are one thread's times\n"
        }
        let header = ["time", "share", "GFLOP/s", "kB", "GB/s", "of limit", "op"]
        text += Self.row("step", header)
        for (index, step) in steps.enumerated() {
            text += Self.row("\(index)", cells(step) + ["\(step.name)  \(step.shapes)"])
        }
        text += "\n" + Self.row("steps", header)
        for kind in kinds { text += Self.row("\(kind.count)", cells(kind) + [kind.name]) }
        text += Self.row("\(sum.count)", cells(sum) + [sum.name])
        return text + "\na run that nothing records takes \(Self.microseconds(runTime)); one thread's FMA peak "
            + "\(Report.rounded(peak, 1)) GFLOP/s, read bandwidth \(Report.rounded(bandwidth, 1)) GB/s\n"
    }

    private static func row(_ first: String, _ cells: [String]) -> String {
        let widths = [5, 12, 8, 9, 11, 8, 10]
        let aligned = zip([first] + cells, widths).map { cell, width in
            String(repeating: " ", count: max(1, width - cell.count)) + cell
        }
        let line = aligned.joined() + (cells.last.map { "  \($0)" } ?? "")
        return line + "\n"
    }

    private func cells(_ entry: Entry) -> [String] {
        func percent(_ share: Double) -> String { "\(Report.rounded(share * 100, 1)) %" }
        let time = max(entry.time, 1)
        return [
            Self.microseconds(entry.time), percent(entry.time / max(sum.time, 1)),
            entry.load.operations > 0 ? "\(Report.rounded(entry.load.operations / time, 1))" : "",
            "\(Report.rounded(entry.load.bytes / 1e3, 1))", "\(Report.rounded(entry.load.bytes / time, 1))",
            entry.limitShare.map(percent) ?? "",
        ]
    }

    private static func microseconds(_ nanoseconds: Double) -> String { "\(Report.rounded(nanoseconds / 1e3, 2)) us" }

    /// The same as one JSON object.
    func json() -> String {
        var json = JSONWriter(indentation: 2)
        json.beginObject()
        Report.writeMachine(&json)
        json.key("model")
        json.string(path)
        json.key("part")
        json.string(part)
        for (key, value) in [("rows", rows), ("passes", passes), ("threads", threads), ("asked_threads", askedThreads)]
        {
            json.key(key)
            json.integer(value)
        }
        for (key, value) in [
            ("run_us", runTime / 1e3), ("fma_peak_gflop_per_s", peak), ("read_bandwidth_gb_per_s", bandwidth),
        ] {
            json.key(key)
            json.numberOrNull(value)
        }
        for (key, entries) in [("steps", steps), ("kinds", kinds)] {
            json.key(key)
            json.beginArray()
            for entry in entries { write(entry, &json) }
            json.endArray()
        }
        json.key("sum")
        write(sum, &json)
        json.endObject()
        return String(decoding: json.finish(), as: UTF8.self) + "\n"
    }

    private func write(_ entry: Entry, _ json: inout JSONWriter) {
        json.beginObject()
        json.key("name")
        json.string(entry.name)
        if !entry.shapes.isEmpty {
            json.key("shapes")
            json.string(entry.shapes)
        }
        json.key("steps")
        json.integer(entry.count)
        let numbers: [(String, Double?)] = [
            ("time_us", entry.time / 1e3), ("share", entry.time / max(sum.time, 1)), ("flop", entry.load.operations),
            ("gflop_per_s", entry.load.operations / max(entry.time, 1)), ("operand_bytes", entry.load.operandBytes),
            ("weight_bytes", entry.load.weightBytes), ("result_bytes", entry.load.resultBytes),
            ("gb_per_s", entry.load.bytes / max(entry.time, 1)), ("limit_share", entry.limitShare),
        ]
        for (key, value) in numbers {
            guard let value else { continue }
            json.key(key)
            json.numberOrNull(value)
        }
        json.endObject()
    }
}

import Needletail
import NeedletailFormat
import NeedletailGraph

/// What a plan runs, for people and for programs.
struct PlanTable {
    private let plan: Plan
    private let hasFreeSizes: Bool

    init(_ model: Model) {
        plan = model.plan
        hasFreeSizes = !model.plans.freeSizes.isEmpty
    }

    /// A table of the steps, one in a line, for one row of the batch; at most 80 columns, long names cut.
    var text: String {
        let header = ["step", "op", "output", "bytes", "FLOP"]
        let rows = plan.nodes.map { node in
            [
                visible(node.name), node.runs ? node.kind : "(\(node.kind))",
                node.outputs.map { "\($0.type.dtype.rawValue) \($0.type.shape)" }.joined(separator: ", "),
                "\(node.valueByteCount + node.constantByteCount)", Self.count(node.operationCount),
            ]
        }
        let total = [
            "total", "\(plan.nodes.filter(\.runs).count) steps", "",
            "\(plan.nodes.reduce(0) { $0 + $1.valueByteCount + $1.constantByteCount })",
            Self.count(plan.nodes.reduce(0) { $0 + $1.operationCount }),
        ]
        let all = [header] + rows + [total]
        let limits = [14, 25, 16, 9, 10]
        let widths = limits.indices.map { column in min(all.map { $0[column].count }.max() ?? 0, limits[column]) }
        let lines = all.map { row in
            row.enumerated().map { index, cell in
                let cell = index < 3 && cell.count > widths[index] ? cell.prefix(widths[index] - 1) + "…" : cell
                let space = String(repeating: " ", count: max(widths[index] - cell.count, 0))
                return index < 3 ? cell + space : space + cell
            }.joined(separator: " ")
        }
        return "plan for one row\(hasFreeSizes ? ", free sizes taken as \(Graph.probeSize)" : ""); views in brackets\n"
            + lines.joined(separator: "\n")
            + "\narena for \(plan.rowCapacity) rows: \(plan.arenaByteCount) bytes, \(plan.liveByteCount) of them in use at once\n"
    }

    private static func count(_ value: Double) -> String {
        // Counts are whole numbers below 2^53 but for models that nobody could run.
        value < 0x1p53 ? "\(Int(value))" : "\(value)"
    }

    /// The same as a JSON object.
    func write(_ json: inout JSONWriter) {
        json.beginObject()
        for (key, value) in [
            ("rows", plan.rowCapacity), ("arena_bytes", plan.arenaByteCount), ("live_bytes", plan.liveByteCount),
        ] {
            json.key(key)
            json.integer(value)
        }
        json.key("steps")
        json.beginArray()
        for node in plan.nodes {
            json.beginObject()
            json.key("name")
            json.string(node.name)
            json.key("op")
            json.string(node.kind)
            json.key("runs")
            json.bool(node.runs)
            json.key("outputs")
            json.beginArray()
            for output in node.outputs {
                json.beginObject()
                json.key("dtype")
                json.string(output.type.dtype.rawValue)
                json.key("shape")
                json.beginArray()
                for size in output.type.shape { json.integer(size) }
                json.endArray()
                json.endObject()
            }
            json.endArray()
            for (key, value) in [("bytes", node.valueByteCount), ("constant_bytes", node.constantByteCount)] {
                json.key(key)
                json.integer(value)
            }
            json.key("flop")
            json.numberOrNull(node.operationCount)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }
}

import Glibc

/// Where each value of a graph lies during a run.
///
/// Values that are alive at the same time get separate places; the places of dead ones are used again.
struct ArenaLayout {
    private(set) var locations: [String: ValueLocation] = [:]
    private(set) var rowCapacity: Int
    private(set) var byteCount = 0

    /// Rows in a pass where the arena stays small: a multiple of every tier's tile height.
    static let mostRows = 240
    /// Bytes of arena beyond which a pass takes fewer rows, so that it stays in the second-level cache.
    static let preferredByteCount = 512 * 1024

    /// The most bytes an arena may have: the machine's memory.
    static let mostBytes: Int = {
        let (pages, pageBytes) = (sysconf(Int32(_SC_PHYS_PAGES)), sysconf(Int32(_SC_PAGESIZE)))
        let (bytes, overflow) = pages.multipliedReportingOverflow(by: pageBytes)
        return pages > 0 && pageBytes > 0 && !overflow ? bytes : 1 << 44
    }()

    /// One value in the arena: nodes `first ... last` make and read it.
    private struct Interval {
        var name: String
        var rowBytes: Int
        var first: Int
        var last: Int
    }

    init(_ graph: Graph, types: [String: TensorType]) throws(GraphError) {
        for (index, input) in graph.inputs.enumerated() { locations[input.name] = .input(index) }
        for (index, output) in graph.outputs.enumerated() { locations[output] = .output(index) }

        var intervals: [Interval] = []
        var positions: [String: Int] = [:]
        for (index, node) in graph.nodes.enumerated() {
            for input in node.inputs {
                if let position = positions[input] { intervals[position].last = index }
            }
            for output in node.outputs where locations[output] == nil {
                positions[output] = intervals.count
                guard let type = types[output] else { throw .undefinedValue(name: output, node: node.name) }
                intervals.append(
                    Interval(name: output, rowBytes: try Plan.rowBytes(output, type), first: index, last: index))
            }
        }

        let widest = intervals.reduce(into: 64) { $0 += min($1.rowBytes, 1 << 40) }
        rowCapacity = max(12, min(Self.mostRows, Self.preferredByteCount / widest / 12 * 12))
        try place(intervals)
    }

    /// Places the largest values first, each at the lowest free offset.
    private mutating func place(_ intervals: [Interval]) throws(GraphError) {
        var placed: [(interval: Interval, offset: Int, byteCount: Int)] = []
        for interval in intervals.sorted(by: { $0.rowBytes > $1.rowBytes }) {
            let (bytes, overflow) = interval.rowBytes.multipliedReportingOverflow(by: rowCapacity)
            guard !overflow, bytes <= Self.mostBytes else { throw .tooLarge(value: interval.name) }
            let needed = (bytes + 63) / 64 * 64
            let alive = placed.filter { $0.interval.first <= interval.last && $0.interval.last >= interval.first }
            var offset = 0
            for other in alive.sorted(by: { $0.offset < $1.offset }) {
                if offset + needed <= other.offset { break }
                offset = max(offset, other.offset + other.byteCount)
            }
            guard offset + needed <= Self.mostBytes else { throw .tooLarge(value: interval.name) }
            placed.append((interval, offset, needed))
            locations[interval.name] = .arena(byteOffset: offset)
            byteCount = max(byteCount, offset + needed)
        }
    }
}

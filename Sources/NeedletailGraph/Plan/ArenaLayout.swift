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
    /// Bytes of arena that no model may pass: 64 GiB, or what memory the machine has.
    static let byteLimit: Int = {
        let (pages, pageByteCount) = (sysconf(Int32(_SC_PHYS_PAGES)), sysconf(Int32(_SC_PAGESIZE)))
        return pages > 0 && pageByteCount > 0 ? min(Plan.rowByteLimit, pages * pageByteCount) : Plan.rowByteLimit
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

        let widest = intervals.reduce(into: 64) { $0 += $1.rowBytes }
        rowCapacity = max(12, min(Self.mostRows, Self.preferredByteCount / widest / 12 * 12))
        try place(intervals)
    }

    /// Places the largest values first, each at the lowest free offset. Complexity: O(n²) in the values.
    private mutating func place(_ intervals: [Interval]) throws(GraphError) {
        // By rising offset.
        var placed: [(interval: Interval, offset: Int, byteCount: Int)] = []
        for interval in intervals.sorted(by: { $0.rowBytes > $1.rowBytes }) {
            // Neither product nor sums overflow: a row has at most 2^36 bytes, and so has all that is placed.
            let needed = (interval.rowBytes * rowCapacity + 63) / 64 * 64
            var offset = 0
            for other in placed where other.interval.first <= interval.last && other.interval.last >= interval.first {
                if offset + needed <= other.offset { break }
                offset = max(offset, other.offset + other.byteCount)
            }
            guard offset + needed <= Self.byteLimit else { throw .tooLarge(value: interval.name) }
            let position = placed.firstIndex { $0.offset > offset } ?? placed.endIndex
            placed.insert((interval, offset, needed), at: position)
            locations[interval.name] = .arena(byteOffset: offset)
            byteCount = max(byteCount, offset + needed)
        }
    }
}

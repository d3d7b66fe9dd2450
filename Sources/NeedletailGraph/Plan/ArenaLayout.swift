import Glibc
import NeedletailTensor

/// Where each value of a graph lies during a run.
///
/// Values that are alive at the same time get separate places; the places of dead ones are used again. A view lies where the
/// value is that it views, a part of another value where that is, and the result of an op that may overwrite an operand over one
/// that nothing reads afterwards.
struct ArenaLayout {
    private(set) var locations: [String: ValueLocation] = [:]
    /// The places of nodes' memory for the time that they run, by their first output.
    private(set) var scratch: [String: ValueLocation] = [:]
    private(set) var rowCapacity: Int
    private(set) var byteCount = 0
    /// The most bytes that are alive at once: no layout takes fewer.
    private(set) var liveByteCount = 0

    /// Rows in a pass where the arena stays small: a multiple of every tier's tile height.
    static let mostRows = 240
    /// Bytes of arena beyond which a pass takes fewer rows, so that it stays in the second-level cache.
    static let preferredByteCount = 512 * 1024
    /// Bytes of arena that no model may pass: 64 GiB, or what memory the machine has.
    static let byteLimit: Int = {
        let (pages, pageByteCount) = (sysconf(Int32(_SC_PHYS_PAGES)), sysconf(Int32(_SC_PAGESIZE)))
        return pages > 0 && pageByteCount > 0 ? min(Plan.rowByteLimit, pages * pageByteCount) : Plan.rowByteLimit
    }()

    init(
        _ graph: Graph, types: [String: TensorType], parts: [String: ConcatPart] = [:]
    ) throws(GraphError) {
        var places = try SharedPlaces(graph, types, parts)
        rowCapacity = max(12, min(Self.mostRows, Self.preferredByteCount / places.liveRowBytes / 12 * 12))
        try place(&places)
        for (name, root) in places.roots {
            if let location = places.locations[root] { locations[name] = location }
        }
        for (index, node) in graph.nodes.enumerated() {
            if let interval = places.scratch[index], let location = places.locations[interval] {
                scratch[node.outputs[0]] = location
            }
        }
    }

    /// Places the largest values first, each where it fits most tightly among those that are alive with it.
    ///
    /// Complexity: O(n²) in the values.
    private mutating func place(_ places: inout SharedPlaces) throws(GraphError) {
        // By rising offset.
        var placed: [(interval: SharedPlaces.Interval, offset: Int, byteCount: Int)] = []
        let order = places.intervals.sorted { a, b in
            a.rowBytes == b.rowBytes ? a.last - a.first > b.last - b.first : a.rowBytes > b.rowBytes
        }
        for interval in order {
            // Neither product nor sums overflow: a row has at most 2^36 bytes, and so has all that is placed.
            let needed = (interval.rowBytes * rowCapacity + 63) / 64 * 64
            var offset = 0
            var best: (offset: Int, waste: Int)?
            for other in placed where other.interval.first <= interval.last && other.interval.last >= interval.first {
                let gap = other.offset - offset
                if gap >= needed, gap - needed < best?.waste ?? .max { best = (offset, gap - needed) }
                offset = max(offset, other.offset + other.byteCount)
            }
            offset = best?.offset ?? offset
            guard offset + needed <= Self.byteLimit else { throw .tooLarge(value: interval.name) }
            let position = placed.firstIndex { $0.offset > offset } ?? placed.endIndex
            placed.insert((interval, offset, needed), at: position)
            places.locations[interval.root] = .arena(byteOffset: offset)
            byteCount = max(byteCount, offset + needed)
        }
        var changes: [Int: Int] = [:]
        for entry in placed {
            changes[entry.interval.first, default: 0] += entry.byteCount
            changes[entry.interval.last + 1, default: 0] -= entry.byteCount
        }
        var alive = 0
        for (_, change) in changes.sorted(by: { $0.key < $1.key }) {
            alive += change
            liveByteCount = max(liveByteCount, alive)
        }
    }
}

/// Which values share a place, and for how long each place is used.
struct SharedPlaces {
    /// A place in the arena: nodes `first ... last` make and read what lies there.
    struct Interval {
        /// A value that lies there, for errors.
        var name: String
        var root: Int
        var rowBytes: Int
        var first: Int
        var last: Int
    }

    /// The place of each value, by its name.
    private(set) var roots: [String: Int] = [:]
    /// By place: where it is.
    var locations: [Int: ValueLocation] = [:]
    /// Places that are to be found in the arena.
    private(set) var intervals: [Interval] = []

    /// The most bytes of a row that are alive at once; at least 64. Complexity: O(n log n) in the values.
    var liveRowBytes: Int {
        let changes = intervals.flatMap { [($0.first, $0.rowBytes), ($0.last + 1, -$0.rowBytes)] }
        var (live, most) = (0, 64)
        // What ends before a node makes room for what begins there.
        for (_, bytes) in changes.sorted(by: { $0 < $1 }) {
            live += bytes
            most = max(most, live)
        }
        return most
    }
    /// By node: the place of its memory while it runs.
    private(set) var scratch: [Int: Int] = [:]

    init(
        _ graph: Graph, _ types: [String: TensorType], _ parts: [String: ConcatPart] = [:]
    ) throws(GraphError) {
        var lastReads: [String: Int] = [:]
        for (index, node) in graph.nodes.enumerated() {
            for input in node.inputs { lastReads[input] = index }
        }
        let outputs = Dictionary(uniqueKeysWithValues: graph.outputs.enumerated().map { ($1, $0) })
        // By place.
        var ends: [Int] = []
        var starts: [Int] = []
        var names: [String] = []
        var bytes: [Int] = []

        func add(_ name: String, _ rowBytes: Int, _ start: Int) -> Int {
            names.append(name)
            bytes.append(rowBytes)
            starts.append(start)
            ends.append(start)
            return names.count - 1
        }
        for (index, input) in graph.inputs.enumerated() {
            let root = add(input.name, 0, -1)
            roots[input.name] = root
            locations[root] = .input(index)
        }
        for (index, node) in graph.nodes.enumerated() {
            for (position, output) in node.outputs.enumerated() {
                // A whole's place is there from its first part on until nothing reads it or any part.
                let whole = parts[output]?.whole ?? output
                guard let type = types[whole] else { throw .undefinedValue(name: whole, node: node.name) }
                let rowBytes = try Plan.rowBytes(whole, type)
                var root = roots[whole]
                if root == nil, position == 0, whole == output, let over = sharedRoot(node, index, types, parts, ends) {
                    // What a caller reads must not be where another output or an input is.
                    if outputs[output] == nil || locations[over] == nil { root = over }
                }
                let place = root ?? add(whole, rowBytes, index)
                roots[output] = place
                roots[whole] = place
                ends[place] = max(ends[place], lastReads[output] ?? index, index)
                if let output = outputs[whole] { locations[place] = .output(output) }
            }
            var inputTypes: [TensorType] = []
            for input in node.inputs {
                inputTypes.append(types[input] ?? graph.constants[input]?.type ?? TensorType(.f32, []))
            }
            let scratchBytes = try node.op.scratchByteCount(inputTypes, node: node)
            guard scratchBytes <= Plan.rowByteLimit else { throw .tooLarge(value: node.outputs[0]) }
            if scratchBytes > 0 { scratch[index] = add(node.outputs[0], scratchBytes, index) }
        }
        for root in names.indices where locations[root] == nil {
            intervals.append(
                Interval(name: names[root], root: root, rowBytes: bytes[root], first: starts[root], last: ends[root]))
        }
    }

    /// The place of an input of `node` in which its first output may lie; nil where there is none.
    private func sharedRoot(
        _ node: Node, _ index: Int, _ types: [String: TensorType], _ parts: [String: ConcatPart], _ ends: [Int]
    ) -> Int? {
        switch node.op.sharing {
        case .none: return nil
        case .view: return node.inputs.first.flatMap { roots[$0] }
        case .overwrites(let count):
            for (position, input) in node.inputs.prefix(count).enumerated() {
                // A part's rows lie apart, the output's one behind the other.
                guard let root = roots[input], types[input] == types[node.outputs[0]], locations[root] == nil,
                    ends[root] == index, parts[input] == nil
                else { continue }
                // No other operand is the same memory.
                let isAlone = node.inputs.enumerated().allSatisfy { $0 == position || roots[$1] != root }
                if isAlone { return root }
            }
            return nil
        }
    }
}

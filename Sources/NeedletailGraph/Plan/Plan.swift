public import NeedletailKernels
import NeedletailTensor

/// How a plan is made.
public struct PlanOptions: Sendable {
    /// Which code the kernels run; at most `Tier.detected`.
    public let tier: Tier
    /// Who computes matmuls.
    public var backend: Backend

    /// The selected tier, and OpenBLAS where that is the baseline.
    public init() {
        self.init(tier: Tier.selected)
    }

    /// `tier`, lowered to what the CPU runs, with its default backend or `backend`.
    public init(tier: Tier, backend: Backend? = nil) {
        self.tier = min(tier, Tier.detected)
        self.backend = backend ?? (self.tier == .baseline ? .openBLAS : .builtin)
    }
}

/// A graph made ready to run: types checked, steps fused, kernels chosen, memory laid out. Immutable and shared.
///
/// A run takes any number of rows: sessions pass them through in pieces of at most `rowCapacity`.
package final class Plan: Sendable {
    package let inputs: [ValueInfo]
    package let outputs: [ValueInfo]
    package let options: PlanOptions
    /// Rows that one pass over the steps takes at most.
    package let rowCapacity: Int
    /// Bytes of a session's arena.
    package let arenaByteCount: Int
    /// The most bytes of the arena that are in use at once: no layout takes fewer.
    package let liveByteCount: Int
    /// Bytes of one row of each input and output.
    let inputRowBytes: [Int]
    let outputRowBytes: [Int]
    let steps: StepList
    /// Bytes that each thread of a region needs beside the arena, a multiple of 64.
    package let threadScratchByteCount: Int
    /// About how long a row takes, in operations at the FMA peak of one thread.
    package let costPerRow: Double
    /// The nodes that run, after fusion.
    package let nodes: [PlannedNode]
    /// What is to be checked of inputs that are indices.
    package let indexChecks: [IndexCheck]
    /// Tensors whose memory the steps read.
    private let tensors: [Tensor]

    /// Checks `graph` and makes it ready, free sizes taken as `Graph.probeSize`. It must have been through
    /// `Graph.prepared()`.
    package convenience init(_ graph: Graph, options: PlanOptions = PlanOptions()) throws(GraphError) {
        try self.init(bound: try graph.probed(), options: options)
    }

    /// The plan of nothing: no inputs, no outputs, no steps.
    init(empty options: PlanOptions) {
        self.options = options
        (inputs, outputs, nodes, indexChecks, tensors) = ([], [], [], [], [])
        (inputRowBytes, outputRowBytes) = ([], [])
        (rowCapacity, arenaByteCount, liveByteCount, costPerRow, threadScratchByteCount) = (1, 0, 0, 0, 0)
        steps = StepList([])
    }

    /// Makes a graph without free sizes ready.
    init(bound graph: Graph, options: PlanOptions) throws(GraphError) {
        // Checked before fusion, which relies on it, too: an error names the node that the graph has.
        let unfused = try graph.valueTypes()
        try graph.checkPrepared()
        var graph = graph
        graph.fuse(unfused)
        let types = try graph.valueTypes()
        inputs = graph.inputs
        outputs = try graph.outputs.map { name throws(GraphError) in
            guard let type = types[name] else { throw .undefinedOutput(name: name) }
            return ValueInfo(name: name, type: type)
        }
        self.options = options
        inputRowBytes = try inputs.map { input throws(GraphError) in try Self.rowBytes(input.name, input.type) }
        outputRowBytes = try outputs.map { output throws(GraphError) in try Self.rowBytes(output.name, output.type) }

        let parts = graph.concatParts(types)
        let layout = try ArenaLayout(graph, types: types, parts: parts)
        rowCapacity = layout.rowCapacity
        arenaByteCount = layout.byteCount
        liveByteCount = layout.liveByteCount
        let builder = StepBuilder(
            kernels: kernelTable(options.tier), backend: options.backend, constants: graph.constants, types: types,
            locations: layout.locations, scratch: layout.scratch, parts: parts, rowCapacity: layout.rowCapacity)
        var steps: [any Step] = []
        var nodes: [PlannedNode] = []
        for node in graph.nodes {
            let step = try node.op.step(node, builder)
            guard step.threadScratchByteCount <= Self.threadScratchByteLimit else {
                throw .tooLarge(value: node.outputs[0])
            }
            nodes.append(try PlannedNode(node, builder, runs: !step.isEmpty))
            if !step.isEmpty { steps.append(step) }
        }
        costPerRow = steps.reduce(0) { $0 + $1.costPerRow }
        threadScratchByteCount = (steps.reduce(0) { max($0, $1.threadScratchByteCount) } + 63) / 64 * 64
        self.steps = StepList(steps)
        self.nodes = nodes
        indexChecks = try graph.indexChecks(types, builder.kernels)
        tensors = builder.kept.tensors
    }

    /// The most bytes of one row of a value: 64 GiB.
    static let rowByteLimit = 1 << 36

    /// The most bytes that a thread may need beside the arena: the largest team's together are no more than an arena's.
    static let threadScratchByteLimit = ArenaLayout.byteLimit / ThreadTeam.maximumCount

    /// The most dimensions of a value, the batch's among them.
    static let rankLimit = 8

    /// Refuses a value of more dimensions than kernels take, or of more bytes than a row may have: of one row, or of all where it
    /// has no rows. What passes has sizes whose products, and sums with others that pass, do not overflow.
    package static func checkSize(_ name: String, _ type: TensorType) throws(GraphError) {
        guard type.shape.count <= rankLimit else { throw .tooManyDimensions(value: name, limit: rankLimit) }
        _ = try rowBytes(name, type.isBatched ? type : TensorType(type.dtype, [TensorType.batch] + type.shape))
    }

    /// Bytes of one row of a value that has a free number of rows.
    ///
    /// The limit holds for the product of all dimensions with zeros read as ones: a value without elements may not have
    /// more rows than one with elements.
    static func rowBytes(_ name: String, _ type: TensorType) throws(GraphError) -> Int {
        var bytes = type.dtype.byteCount
        var isEmpty = false
        for dimension in type.shape.dropFirst() {
            let (product, overflow) = bytes.multipliedReportingOverflow(by: max(dimension, 1))
            guard !overflow, product <= rowByteLimit else { throw .tooLarge(value: name) }
            bytes = product
            if dimension == 0 { isEmpty = true }
        }
        return isEmpty ? 0 : bytes
    }
}

import NeedletailKernels
import NeedletailTensor

/// One thing that a run does: an op, or several fused, with shapes, memory and kernel chosen.
package protocol Step: ~Copyable, Sendable {
    /// About how long a row takes, in operations at the FMA peak of one thread. Says how work is spread, never what it gives.
    var costPerRow: Double { get }

    /// Whether there is nothing to run.
    var isEmpty: Bool { get }

    /// Bytes of memory that each thread needs while it runs a part of the step.
    var threadScratchByteCount: Int { get }

    /// Reads and writes its values for `context.rows` rows. Allocates nothing, throws nothing, takes no lock.
    func run(_ context: RunContext)
}

extension Step where Self: ~Copyable {
    package var isEmpty: Bool { false }
    package var threadScratchByteCount: Int { 0 }
}

/// Where a value lies during a run.
///
/// `@unchecked Sendable`: a constant's memory never changes, and whoever keeps the step keeps it.
package enum ValueLocation: @unchecked Sendable, Equatable, BitwiseCopyable {
    /// A byte offset in the arena of whichever session runs.
    case arena(byteOffset: Int)
    /// The caller's memory for the graph's input of this index.
    case input(Int)
    /// The caller's memory for the graph's output of this index.
    case output(Int)
    /// The memory of a constant, or of one run alone.
    case constant(UnsafeRawPointer)
}

/// Where a value lies whose rows of the last dimension, an image's pixels, may have others' values between them.
struct RowLocation: Equatable {
    let place: ValueLocation
    /// The first value of a row, among those of one that lies at `place`.
    let firstColumn: Int
    /// Values of a row.
    let columnCount: Int
    /// Values from a row to the next, in all other dimensions and from one item of the batch to the next.
    let stride: Int

    /// Whether others' values lie between the rows.
    var isApart: Bool { stride != columnCount }
}

/// The memory of one run over at most `Plan.rowCapacity` rows.
package struct RunContext {
    package let rows: Int
    let arena: UnsafeMutableRawPointer
    /// One address for each of the graph's inputs.
    let inputs: UnsafeMutablePointer<UnsafeRawPointer>
    /// One address for each of the graph's outputs.
    let outputs: UnsafeMutablePointer<UnsafeMutableRawPointer>
    /// The threads that steps may use.
    let team: ThreadTeam
    /// How many sleeping threads a step may wake.
    let wakes: Int
    /// Memory of each thread of a region, one after the other.
    let scratch: UnsafeMutableRawPointer
    let threadScratchByteCount: Int

    /// The memory of the thread with this index in a region, aligned to 64 bytes: as much as the plan's steps need at most.
    @inline(__always)
    func threadScratch(_ thread: Int) -> UnsafeMutablePointer<Float> {
        (scratch + thread * threadScratchByteCount).assumingMemoryBound(to: Float.self)
    }

    /// The address to read a value from; the plan laid the memory out for its shape.
    @inline(__always)
    func readRaw(_ location: ValueLocation) -> UnsafeRawPointer {
        switch location {
        case .arena(let byteOffset): UnsafeRawPointer(arena + byteOffset)
        case .input(let index): inputs[index]
        case .output(let index): UnsafeRawPointer(outputs[index])
        case .constant(let address): address
        }
    }

    /// The address to write a value to; no step writes an input or a constant.
    @inline(__always)
    func writeRaw(_ location: ValueLocation) -> UnsafeMutableRawPointer {
        switch location {
        case .arena(let byteOffset): arena + byteOffset
        case .input: preconditionFailure("a plan never writes an input")
        case .output(let index): outputs[index]
        case .constant(let address): UnsafeMutableRawPointer(mutating: address)
        }
    }

    /// The first value of rows to read.
    @inline(__always)
    func read(_ rows: RowLocation) -> UnsafePointer<Float> { read(rows.place) + rows.firstColumn }

    /// Where to write the first value of rows.
    @inline(__always)
    func write(_ rows: RowLocation) -> UnsafeMutablePointer<Float> { write(rows.place) + rows.firstColumn }

    @inline(__always)
    func read<Element>(_ location: ValueLocation) -> UnsafePointer<Element> {
        readRaw(location).assumingMemoryBound(to: Element.self)
    }

    @inline(__always)
    func write<Element>(_ location: ValueLocation) -> UnsafeMutablePointer<Element> {
        writeRaw(location).assumingMemoryBound(to: Element.self)
    }
}

/// What an op knows when it makes its step.
package struct StepBuilder: ~Copyable {
    let kernels: KernelTable
    let backend: Backend
    let constants: [String: Constant]
    let types: [String: TensorType]
    let locations: [String: ValueLocation]
    /// Memory of a node for the time that it runs, by its first output.
    let scratch: [String: ValueLocation]
    /// Values that lie in another, by their names.
    let parts: [String: ConcatPart]
    /// Rows of a pass at most.
    let rowCapacity: Int
    /// Tensors that steps read by their address, for whoever keeps the steps.
    let kept = KeptTensors()

    /// A type with rows where the value has them.
    func type(_ name: String, node: Node) throws(GraphError) -> TensorType {
        guard let type = types[name] ?? constants[name]?.type else {
            throw .undefinedValue(name: name, node: node.name)
        }
        return type
    }

    /// Where the rows of the value called `name` lie: a part of another's where it is made there.
    func rowLocation(_ name: String, node: Node) throws(GraphError) -> RowLocation {
        let place = try place(name, node: node)
        let count = try type(name, node: node).shape.last ?? 0
        let part = parts[name]
        return RowLocation(
            place: place, firstColumn: part?.firstColumn ?? 0, columnCount: count,
            stride: part?.wholeColumnCount ?? count)
    }

    /// Whether the input at `index` of a concatenation is made where it has its place.
    func liesInPlace(_ index: Int, of node: Node) -> Bool {
        parts[node.inputs[index]].map { $0.concat == node.outputs[0] && $0.index == index } ?? false
    }

    /// Where a value lies whose elements are beside each other, or a plain constant.
    func location(_ name: String, node: Node) throws(GraphError) -> ValueLocation {
        precondition(parts[name] == nil, "the plan lays values apart only for ops that say so")
        return try place(name, node: node)
    }

    /// Where a value lies, or what it is a part of, or a plain constant.
    func place(_ name: String, node: Node) throws(GraphError) -> ValueLocation {
        if let location = locations[name] { return location }
        guard let constant = constants[name] else { throw .undefinedValue(name: name, node: node.name) }
        guard constant.layout == .plain else {
            throw .wrongLayout(node: node.name, constant: name, expected: Constant.Layout.plain.rawValue)
        }
        return keep(constant.tensor)
    }

    /// The memory that `node` asked for; that of an unused place where it asked for none.
    func scratch(_ node: Node) -> ValueLocation {
        scratch[node.outputs.first ?? ""] ?? .arena(byteOffset: 0)
    }

    /// The constant called `name`, which must lie in `layout`.
    func constant(_ name: String, layout: Constant.Layout, node: Node) throws(GraphError) -> Constant {
        guard let constant = constants[name], constant.layout == layout else {
            throw .wrongLayout(node: node.name, constant: name, expected: layout.rawValue)
        }
        return constant
    }

    /// Where `tensor` lies, which is kept as long as the steps are.
    func keep(_ tensor: Tensor) -> ValueLocation {
        kept.tensors.append(tensor)
        return .constant(tensor.baseAddress)
    }
}

/// Tensors that steps read by their address.
final class KeptTensors {
    var tensors: [Tensor] = []
}

/// Who computes matmuls.
public enum Backend: String, CaseIterable, Sendable {
    /// The engine's own kernels: the same bits on every tier with FMA.
    case builtin
    /// OpenBLAS: its bits depend on the CPU, and for some small products on CPUs with AVX-512 it allocates. The default on
    /// the baseline tier.
    case openBLAS
}

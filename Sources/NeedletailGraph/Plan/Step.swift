import NeedletailKernels

/// One thing that a run does: an op, or several fused, with shapes, memory and kernel chosen.
package protocol Step: ~Copyable, Sendable {
    /// About how long a row takes, in operations at the FMA peak of one thread. Says how work is spread, never what it gives.
    var costPerRow: Double { get }

    /// Reads and writes its values for `context.rows` rows. Allocates nothing, throws nothing, takes no lock.
    func run(_ context: RunContext)
}

/// Where a value lies during a run.
package enum ValueLocation: Sendable {
    /// A byte offset in the arena of whichever session runs.
    case arena(byteOffset: Int)
    /// The caller's memory for the graph's input of this index.
    case input(Int)
    /// The caller's memory for the graph's output of this index.
    case output(Int)
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

    /// The address to read a value from; the plan laid the memory out for its shape.
    @inline(__always)
    func read<Element>(_ location: ValueLocation) -> UnsafePointer<Element> {
        switch location {
        case .arena(let byteOffset): UnsafeRawPointer(arena + byteOffset).assumingMemoryBound(to: Element.self)
        case .input(let index): inputs[index].assumingMemoryBound(to: Element.self)
        case .output(let index): UnsafeRawPointer(outputs[index]).assumingMemoryBound(to: Element.self)
        }
    }

    /// The address to write a value to; no step writes an input.
    @inline(__always)
    func write<Element>(_ location: ValueLocation) -> UnsafeMutablePointer<Element> {
        switch location {
        case .arena(let byteOffset): (arena + byteOffset).assumingMemoryBound(to: Element.self)
        case .input: preconditionFailure("a plan never writes an input")
        case .output(let index): outputs[index].assumingMemoryBound(to: Element.self)
        }
    }
}

/// What an op knows when it makes its step.
package struct StepBuilder: ~Copyable {
    let kernels: KernelTable
    let backend: Backend
    let graph: Graph
    let types: [String: TensorType]
    let locations: [String: ValueLocation]
    /// Rows of a pass at most.
    let rowCapacity: Int

    func type(_ name: String, node: Node) throws(GraphError) -> TensorType {
        guard let type = types[name] else { throw .undefinedValue(name: name, node: node.name) }
        return type
    }

    func location(_ name: String, node: Node) throws(GraphError) -> ValueLocation {
        guard let location = locations[name] else { throw .undefinedValue(name: name, node: node.name) }
        return location
    }

    /// The constant called `name`, which must lie in `layout`.
    func constant(_ name: String, layout: Constant.Layout, node: Node) throws(GraphError) -> Constant {
        guard let constant = graph.constants[name], constant.layout == layout else {
            throw .wrongLayout(node: node.name, constant: name, expected: layout.rawValue)
        }
        return constant
    }
}

/// Who computes matmuls.
public enum Backend: String, CaseIterable, Sendable {
    /// The engine's own kernels: the same bits on every tier with FMA.
    case builtin
    /// OpenBLAS: its bits depend on the CPU, and for some small products on CPUs with AVX-512 it allocates. The default on
    /// the baseline tier.
    case openBLAS
}

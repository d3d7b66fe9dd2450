/// What a node computes: a small value with its attributes.
///
/// An op says what types come out, and makes the step that runs it. It is added with one line in `OpRegistry`.
package protocol Op: Sendable {
    /// The op's name in model files.
    var kind: String { get }
    /// What a plan prints: the op, how it is computed where there are several ways, and what is fused behind it.
    var title: String { get }
    /// What the registry's `make` reads, each of them.
    var attributes: OpAttributes { get }
    /// What the input at `index` may be.
    func operand(_ index: Int) -> Operand
    /// The types of the outputs for inputs of `inputs`' types.
    ///
    /// A type whose first dimension is the batch has rows. Where an input has rows the outputs have them too: an op never
    /// mixes the rows of a batch.
    func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType]
    /// The step that runs the op on its own, unfused.
    func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step
    /// The node that computes `node` and then `next`, the only reader of its output, at once; nil where the op cannot.
    ///
    /// Every value that `next` reads is made before the joined node runs.
    func fusing(_ next: Node, into node: Node, _ types: [String: TensorType]) -> Node?
    /// How the output may share an input's memory.
    var sharing: MemorySharing { get }
    /// Whether its step writes an output of this type to where `StepBuilder.rowLocation` says: its rows of the last dimension, an
    /// image's pixels, with others' values between them.
    func writesApart(_ type: TensorType) -> Bool
    /// Whether its step reads the input at `index`, of this type, from where `StepBuilder.rowLocation` says.
    func readsApart(_ index: Int, _ type: TensorType) -> Bool
    /// Bytes of memory that a row of the batch needs while the step runs, for inputs of these types.
    func scratchByteCount(_ inputs: [TensorType], node: Node) throws(GraphError) -> Int
    /// Floating-point operations for one row of the batch.
    func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double
    /// Whether a plan can run it; `Graph.prepared()` leaves none that no plan can.
    var isRunnable: Bool { get }
    /// Refuses a node that `step` would: constants where rows belong, in another layout, or the other way round.
    func checkRunnable(_ node: Node, constants: [String: Constant]) throws(GraphError)
}

/// What an op takes in one place.
package enum Operand: Sendable {
    /// A value with rows.
    case rows
    /// A value with rows, or a plain constant.
    case any
    /// A plain constant.
    case constant
    /// A constant, which the passes bring into this layout.
    case packed(Constant.Layout)
}

/// How an op's first output may lie where an input does.
package enum MemorySharing: Sendable {
    /// In memory of its own.
    case none
    /// In that of the first input: the same bytes under another type.
    case view
    /// Over one of the first inputs, so many, that is of its own type and that nothing reads afterwards.
    case overwrites(Int)
}

extension Op {
    package var title: String { kind }

    /// Rows, unless the op says otherwise.
    package func operand(_ index: Int) -> Operand { .rows }

    /// Nothing is fused unless the op says so.
    package func fusing(_ next: Node, into node: Node, _ types: [String: TensorType]) -> Node? { nil }

    package var sharing: MemorySharing { .none }

    /// One behind the other, unless the op says otherwise.
    package func writesApart(_ type: TensorType) -> Bool { false }

    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { false }

    package func scratchByteCount(_ inputs: [TensorType], node: Node) throws(GraphError) -> Int { 0 }

    /// None: what moves, compares or picks values computes nothing.
    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double { 0 }

    package var isRunnable: Bool { true }

    package func checkRunnable(_ node: Node, constants: [String: Constant]) throws(GraphError) {
        try node.checkOperands(constants)
    }
}

/// What is done to the sums after the bias: the activation, then scale and shift, then the residual, or the activation
/// last.
struct Epilogue {
    var hasBias = false
    private(set) var activation: Unary?
    private(set) var activationIsLast = false
    private(set) var isScaled = false
    private(set) var hasResidual = false
    /// Whether the residual is a constant of which every row of the batch takes the same values.
    private(set) var residualIsShared = false

    /// Whether the last of it is a function of each value that is no clamp.
    var endsInFunction: Bool {
        hasFunction && (activationIsLast || !isScaled && !hasResidual)
    }

    /// Whether the activation is a function of each value that is no clamp.
    var hasFunction: Bool { activation.map { !Self.isClamp($0) } ?? false }

    /// Whether an activation only bounds its values.
    static func isClamp(_ activation: Unary) -> Bool { [.relu, .relu6, .clip].contains(activation.function) }

    /// Whether the pixels of a convolution may be written with others' channels between them. A residual lies as they do, and an
    /// activation that is a function goes over values that lie beside each other.
    var writesPixelsApart: Bool { !hasResidual && !hasFunction }

    /// Whether nothing is fused.
    var isEmpty: Bool { activation == nil && !isScaled && !hasResidual }

    /// What a plan prints, in order.
    var parts: [String] {
        let parts = [isScaled ? "scaleShift" : nil, hasResidual ? "residual" : nil].compactMap { $0 }
        guard let activation else { return parts }
        return activationIsLast ? parts + [activation.kind] : [activation.kind] + parts
    }

    /// Adds an activation; false where there is no place for it.
    mutating func add(_ unary: Unary) -> Bool {
        guard activation == nil else { return false }
        activation = unary
        activationIsLast = isScaled || hasResidual
        return true
    }

    mutating func addScale() -> Bool {
        guard !isScaled, !hasResidual, !activationIsLast else { return false }
        isScaled = true
        return true
    }

    mutating func addResidual(isShared: Bool) -> Bool {
        guard !hasResidual, !activationIsLast else { return false }
        hasResidual = true
        residualIsShared = isShared
        return true
    }

    /// This and `next`, the only reader of what `node` makes, and what both read; nil where there is no place for it.
    ///
    /// - Parameters:
    ///   - endsAtFunctions: whether nothing may follow an activation that is a function.
    ///   - sharesResidual: whether a residual may be the same for every row of the batch.
    func adding(
        _ next: Node, to node: Node, _ types: [String: TensorType], endsAtFunctions: Bool, sharesResidual: Bool = false
    ) -> (epilogue: Epilogue, inputs: [String])? {
        guard let value = node.outputs.first else { return nil }
        var (result, inputs) = (self, node.inputs)
        let isClosed = endsAtFunctions && endsInFunction
        switch next.op {
        case let unary as Unary:
            guard unary.activation != nil, result.add(unary) else { return nil }
        case is ScaleShift:
            guard next.inputs[0] == value, !isClosed, result.addScale() else { return nil }
            inputs += next.inputs.dropFirst()
        case let binary as Binary:
            // Rows of the sums' own type; a value is not added to itself.
            guard binary.function == .add, let other = next.inputs.first(where: { $0 != value }),
                let type = types[value], let added = types[other], types[next.outputs[0]] == type, !isClosed
            else { return nil }
            let isShared = sharesResidual && added != type && Self.isShared(added, by: type)
            guard added == type || isShared, result.addResidual(isShared: isShared) else { return nil }
            inputs.append(other)
        default: return nil
        }
        result.hasBias = isEmpty ? node.inputs.count > 2 : hasBias
        return (result, inputs)
    }

    /// Whether `residual` has the values of one row of the batch of `type`, and so many that rows pay one by one.
    private static func isShared(_ residual: TensorType, by type: TensorType) -> Bool {
        guard type.isBatched, !residual.isBatched, residual.dtype == type.dtype else { return false }
        let isOneRow = residual.shape == type.itemShape || residual.shape == Array(type.itemShape.dropFirst())
        return isOneRow && type.itemShape.dropLast().reduce(1, *) >= fewestSharedRows
    }

    /// Rows of a matmul that are so many that those of each row of the batch may have one of their own: two tiles or so.
    private static let fewestSharedRows = 32

    /// Where its inputs stand among the node's.
    func places(inputCount: Int) -> (bias: Int?, scale: Int?, shift: Int?, residual: Int?) {
        let hasBias = isEmpty ? inputCount > 2 : hasBias
        let next = hasBias ? 3 : 2
        return (
            hasBias ? 2 : nil, isScaled ? next : nil, isScaled ? next + 1 : nil,
            hasResidual ? inputCount - 1 : nil
        )
    }
}

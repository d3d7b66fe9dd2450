import NeedletailGraph
import NeedletailTensor

/// The mask that Keras hands on with a value: what of it counts, `[b, steps]`.
struct KerasMask: Sendable {
    /// A layer that makes a mask, by what it reads.
    enum Source: Sendable {
        /// Steps whose number, of `[b, steps]`, is not 0: of an `Embedding`.
        case numbers(name: String, TensorType, grownShape: [Int])
        /// Steps with a value, of `[b, steps, values]`, that is not 0: of a `Masking`.
        case rows(name: String, TensorType, grownShape: [Int])
    }

    /// What counts by all of these; nil where that is not followed.
    private(set) var sources: [Source]?

    /// Of a layer that reads `x`.
    init(of layer: KerasLayer, reading x: KerasValue) {
        sources = [
            layer.className == "Masking"
                ? .rows(name: x.name, x.type, grownShape: x.grownShape)
                : .numbers(name: x.name, x.type, grownShape: x.grownShape)
        ]
    }

    /// The mask of what `layer`, which keeps masks, makes of `inputs`; nil where it has none.
    ///
    /// Of several values, what Keras 2 adds counts where all that have a mask do; since Keras 3 one without a mask leaves none,
    /// and else a step counts where it does in any, which is followed where all masks are the same. A concatenation's is not
    /// followed.
    init?(of inputs: [KerasValue], keptBy layer: KerasLayer) {
        let masks = inputs.compactMap(\.mask)
        let isNew = layer.kerasMajor.map { $0 >= 3 } == true
        guard let first = masks.first, !isNew || masks.count == inputs.count || layer.className == "Concatenate" else {
            return nil
        }
        let known = masks.compactMap(\.sources)
        let areSame = masks.allSatisfy { $0.identities == first.identities }
        guard known.count == masks.count, layer.className != "Concatenate",
            areSame || layer.kerasMajor.map({ $0 < 3 }) == true
        else { return }
        // Each once: sums of sums would have more and more of the same.
        var seen: Set<Source.Identity> = []
        sources = areSame ? first.sources : known.joined().filter { seen.insert($0.identity).inserted }
    }

    private var identities: [Source.Identity]? { sources?.map(\.identity) }
}

extension KerasMask.Source {
    /// What the layer reads, and how.
    fileprivate struct Identity: Hashable {
        let name: String
        let isOfRows: Bool
    }

    fileprivate var identity: Identity {
        switch self {
        case .numbers(let name, _, _): Identity(name: name, isOfRows: false)
        case .rows(let name, _, _): Identity(name: name, isOfRows: true)
        }
    }
}

extension KerasGraphBuilder {
    /// The mask of `value` as truth values `[b, steps]`; nil where it has none.
    mutating func mask(of value: KerasValue, for layer: KerasLayer) throws(ConvertError) -> KerasValue? {
        guard let mask = value.mask else { return nil }
        guard let sources = mask.sources else { throw layer.usesMask() }
        var result: KerasValue?
        for source in sources {
            let made: KerasValue
            switch source {
            case .numbers(let name, let type, let grown):
                made = try node(Cast(to: .bool), KerasValue(name: name, label: name, type: type, grownShape: grown))
            case .rows(let name, let type, let grown):
                let x = KerasValue(name: name, label: name, type: type, grownShape: grown)
                let flags = try float(try node(Cast(to: .bool), x))
                let any = try node(Reduce(.maximum, axes: [x.rank - 1], keepDimensions: false), flags)
                made = try node(Cast(to: .bool), any)
            }
            guard made.rank == 2 else { throw layer.usesMask() }
            result = if let result { try both(result, made) } else { made }
        }
        return result
    }

    /// Where two truth values, broadcast to each other, hold.
    mutating func both(_ a: KerasValue, _ b: KerasValue) throws(ConvertError) -> KerasValue {
        try node(Where(), a, b, a)
    }
}

import NeedletailFormat

/// The pickle of a file that `torch.save` wrote, and the state dict in it.
struct PyTorchCheckpoint {
    let graph: PickleGraph

    /// Under which of its keys a checkpoint has the state dict of its network, the first that is there.
    static let keys = ["model_state_dict", "state_dict", "model", "net", "network", "module"]

    /// What the pair of a quantised layer's weight and bias is called behind the layer's name.
    private static let packedName = "_packed_params._packed_params"

    /// How much work the pickle of a file may ask for: that of a large network with its optimizer's state.
    static let limits: PickleLimits = {
        var limits = PickleLimits()
        // States of generators of random numbers, which are not looked at.
        limits.integerByteCount = 1 << 12
        return limits
    }()

    /// Most scales of all quantised tensors; several tensors may have the same.
    private static let channelLimit = 1 << 20

    /// Most bytes of a tensor's name and of a storage's key. A pickle may use a text again and again at a few bytes each, and all
    /// are looked up.
    static let nameByteLimit = 1024

    /// Reads the first pickle of `bytes`, and says how many bytes it takes.
    init(_ bytes: FileBytes, byteCount: inout Int) throws(PyTorchError) {
        do {
            graph = try PickleGraph(
                firstOf: bytes, byteCount: &byteCount, allowing: PyTorchGlobals.allowed, limits: Self.limits,
                keepsPersistentIdentifiers: true)
        } catch .forbiddenGlobal(let offset, let global) {
            // Modules of PyTorch itself tell what the file is.
            if global.module.hasPrefix("torch.nn.modules.") { throw .wholeModel(className: global.description) }
            throw .forbiddenGlobal(offset: offset, global)
        } catch {
            throw .pickle(error)
        }
    }

    /// A storage that a tensor refers to.
    struct Storage {
        let key: String
        /// Nil for bytes without a type.
        let dtype: SafetensorsDType?
        /// Elements, or bytes where there is no type.
        let count: Int

        /// Its bytes; nil where they cannot be counted.
        var byteCount: Int? { (dtype ?? .u8).byteCount(shape: [count]) }
    }

    /// The tensors of the state dict.
    ///
    /// - storage: the bytes of a storage, for a tensor of that name.
    func tensors(
        _ storage: (Storage, _ tensor: String) throws(PyTorchError) -> FileBytes
    ) throws(PyTorchError) -> [PyTorchTensor] {
        let entries = try self.entries()
        let wrapper = PyTorchStateDict.wrapper(of: entries.map(\.name)).unicodeScalars.count
        var tensors: [PyTorchTensor] = []
        var channelsLeft = Self.channelLimit
        for entry in entries {
            let name = String(String.UnicodeScalarView(entry.name.unicodeScalars.dropFirst(wrapper)))
            tensors.append(try tensor(entry.value, name, storage))
            channelsLeft -= tensors.last?.quantization?.channelCount ?? 0
            guard channelsLeft >= 0 else { throw .tooLarge(byteLimit: 8 * Self.channelLimit) }
        }
        return tensors
    }
}

// MARK: - Finding the state dict

extension PyTorchCheckpoint {
    /// The items of the dictionary at `reference`; nil for other values.
    private func items(_ reference: PickleReference) -> [PicklePair]? {
        switch graph[reference] {
        case .dictionary(let pairs): pairs
        case .object(let object) where PyTorchGlobals.dictionaries.contains(object.global): object.pairs
        default: nil
        }
    }

    private func isTensor(_ reference: PickleReference) -> Bool {
        guard let object = graph.object(reference) else { return false }
        return object.construction == .called && PyTorchGlobals.tensors.contains(object.global)
    }

    /// The names and values of the tensors in the dictionary `pairs`, each name once, in order; of a layer that `quantize_dynamic` made
    /// those that it had before.
    ///
    /// - Throws: `PyTorchError.quantized` where a value packs tensors in another way, `invalidTensor` where a name is too long.
    private func tensors(of pairs: [PicklePair]) throws(PyTorchError) -> [(name: String, value: PickleReference)] {
        var found: [(name: String, value: PickleReference)] = []
        var places: [String: Int] = [:]
        func add(_ name: String, _ value: PickleReference) throws(PyTorchError) {
            guard name.utf8.count <= Self.nameByteLimit else { throw .invalidTensor(tensor: name, .name) }
            if let place = places[name] {
                found[place].value = value
            } else {
                places[name] = found.count
                found.append((name, value))
            }
        }
        var outputs: Set<String> = []
        for pair in pairs {
            guard let name = graph.string(pair.key) else { continue }
            if let parts = graph.tuple(pair.value), let first = parts.first, isTensor(first) {
                guard name.hasSuffix(Self.packedName), parts.count == 2 else { throw .quantized(tensor: name) }
                let layer = String(name.dropLast(Self.packedName.count))
                try add(layer + "weight", first)
                if isTensor(parts[1]) { try add(layer + "bias", parts[1]) }
                // How outputs would be quantised, which they are not.
                outputs.formUnion(["scale", "zero_point"].map { layer + $0 })
            } else if isTensor(pair.value) {
                try add(name, pair.value)
            }
        }
        return found.filter { !outputs.contains($0.name) }
    }

    private func entries() throws(PyTorchError) -> [(name: String, value: PickleReference)] {
        guard let pairs = items(graph.root) else {
            throw .noStateDict(
                found: isTensor(graph.root)
                    ? "a single tensor" : "a value of the type \(graph[graph.root].kind.rawValue)")
        }
        for key in Self.keys {
            guard let value = pairs.last(where: { graph.string($0.key) == key })?.value, let inner = items(value) else {
                continue
            }
            let found = try tensors(of: inner)
            if !found.isEmpty { return found }
        }
        let found = try tensors(of: pairs)
        guard found.isEmpty else { return found }
        let keys = pairs.prefix(8).compactMap { graph.string($0.key).map(quoted) }
        throw .noStateDict(found: "a dictionary of " + (keys.isEmpty ? "nothing" : keys.joined(separator: ", ")))
    }
}

// MARK: - Reading a tensor

extension PyTorchCheckpoint {
    /// Most wrappings of a tensor inside each other: parameters, attributes.
    private static let wrappingLimit = 8

    func tensor(
        _ reference: PickleReference, _ name: String,
        _ storage: (Storage, _ tensor: String) throws(PyTorchError) -> FileBytes
    ) throws(PyTorchError) -> PyTorchTensor {
        var reference = reference
        for _ in 0..<Self.wrappingLimit {
            guard let object = graph.object(reference), object.construction == .called else { break }
            var (function, arguments) = (object.global, object.arguments)
            if PyTorchGlobals.parameters.contains(function), let data = arguments.first {
                reference = data
                continue
            }
            if function == PyTorchGlobals.attributedTensor {
                guard arguments.count == 4, let inner = graph.global(arguments[0]),
                    let innerArguments = graph.tuple(arguments[2])
                else { break }
                (function, arguments) = (inner, innerArguments)
            }
            if function == PyTorchGlobals.quantizedTensor { return try quantized(arguments, name, storage) }
            guard let least = PyTorchGlobals.stridedTensors[function] else {
                throw .unsupportedTensor(tensor: name, function: function.description)
            }
            guard arguments.count >= least else { break }
            return try strided(
                arguments, function == PyTorchGlobals.typedTensor ? .typed : .plain, name, storage)
        }
        throw .invalidTensor(tensor: name, .arguments)
    }

    /// Where the type of a tensor's elements stands.
    enum ElementType {
        /// With the storage.
        case plain
        /// Behind the hooks.
        case typed
        /// With the storage, as one of those that stand for others.
        case quantized
    }

    /// - arguments: the storage, its offset, sizes, strides, what the elements stand for where they are quantised, whether the tensor
    ///   wants gradients, hooks, its type where it is `typed`, and perhaps what else there is to say.
    func strided(
        _ arguments: [PickleReference], _ type: ElementType, _ name: String,
        _ storage: (Storage, _ tensor: String) throws(PyTorchError) -> FileBytes
    ) throws(PyTorchError) -> PyTorchTensor {
        let source = try self.storage(arguments[0], type, name)
        var dtype = source.dtype
        if type == .typed {
            guard let type = graph.global(arguments[6]) else { throw .invalidTensor(tensor: name, .dtype) }
            guard let known = PyTorchGlobals.types[type] else {
                throw .unsupportedType(tensor: name, type: type.name)
            }
            dtype = known
        }
        guard let dtype else { throw .invalidTensor(tensor: name, .dtype) }
        // Conjugated and negated views say so here.
        let others = type == .plain ? 6 : 7
        if arguments.count > others, !graph.isNone(arguments[others]), items(arguments[others])?.isEmpty != true {
            throw .invalidTensor(tensor: name, .metadata)
        }
        guard let offset = graph.int(arguments[1]) else { throw .invalidTensor(tensor: name, .offset) }
        guard let shape = integers(arguments[2]) else { throw .invalidTensor(tensor: name, .size) }
        guard let strides = integers(arguments[3]) else { throw .invalidTensor(tensor: name, .stride) }
        return try PyTorchTensor(
            name, dtype, storage: try storage(source, name), offset: offset, shape: shape, strides: strides)
    }

    private func integers(_ reference: PickleReference) -> [Int]? {
        guard let elements = graph.tuple(reference), elements.count <= PyTorchTensor.dimensionLimit else { return nil }
        let numbers = elements.compactMap { graph.int($0) }
        return numbers.count == elements.count ? numbers : nil
    }

    /// The storage whose persistent identifier is at `reference`.
    private func storage(
        _ reference: PickleReference, _ elements: ElementType, _ name: String
    ) throws(PyTorchError) -> Storage {
        guard let parts = identifier(reference), let type = graph.global(parts[1]), let key = graph.string(parts[2]),
            let count = graph.int(parts[4]), count >= 0
        else { throw .invalidTensor(tensor: name, .storage) }
        // Before 0.4 storages could be parts of others.
        guard parts.count == 5 || graph.isNone(parts[5]) else { throw .invalidTensor(tensor: name, .storage) }
        if elements == .quantized {
            guard let dtype = PyTorchGlobals.quantizedTypes[type] else { throw .quantized(tensor: name) }
            return Storage(key: key, dtype: dtype, count: count)
        }
        if type == PyTorchGlobals.untypedStorage { return Storage(key: key, dtype: nil, count: count) }
        guard let dtype = PyTorchGlobals.types[type] else {
            throw .unsupportedType(tensor: name, type: type.name)
        }
        return Storage(key: key, dtype: dtype, count: count)
    }

    /// The parts of a storage's identifier: the word, its type, its key, where it was, how many elements it has, and in
    /// legacy files what it is part of.
    private func identifier(_ reference: PickleReference) -> [PickleReference]? {
        guard case .persistent(let identifier) = graph[reference], let parts = graph.tuple(identifier),
            parts.count == 5 || parts.count == 6, graph.string(parts[0]) == "storage",
            graph.string(parts[2]).map({ $0.utf8.count <= Self.nameByteLimit }) == true
        else { return nil }
        return parts
    }

    /// The bytes of an element of each storage that the pickle refers to, by its key; nil for a key of which it says two.
    func elementByteCounts() -> [String: Int?] {
        var counts: [String: Int?] = [:]
        for reference in graph.references {
            guard let parts = identifier(reference), let key = graph.string(parts[2]),
                let type = graph.global(parts[1])
            else { continue }
            let count = type == PyTorchGlobals.untypedStorage ? 1 : Self.elementByteCount(type)
            if let known = counts[key], known != count { counts[key] = .some(nil) } else { counts[key] = count }
        }
        return counts
    }

    /// Bytes of an element, of types that are not read too.
    private static func elementByteCount(_ type: PickleGlobal) -> Int? {
        if let dtype = PyTorchGlobals.types[type] { return dtype.byteCount }
        switch type.name {
        case "QInt8Storage", "QUInt8Storage", "QUInt4x2Storage", "QUInt2x4Storage": return 1
        case "QInt32Storage": return 4
        case "ComplexFloatStorage": return 8
        case "ComplexDoubleStorage": return 16
        default: return nil
        }
    }
}

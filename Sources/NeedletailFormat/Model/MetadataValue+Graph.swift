import NeedletailGraph
import NeedletailTensor

extension MetadataValue {
    /// `needletail.graph`: the network over `constants`.
    ///
    /// A name that a node reads must be known already, so that each is held once, and a graph of undefined ones not at
    /// all.
    func graph(_ constants: [String: Constant]) throws(ModelFileError) -> Graph {
        let fields = try fields(["inputs", "nodes", "outputs"])
        var names = ValueNames(constants: constants)
        let inputs = try fields["inputs"].array(limit: ModelLimit.values, of: "inputs") {
            input throws(ModelFileError) in
            try input.graphInput(&names)
        }
        let nodes = try fields["nodes"].array(limit: ModelLimit.nodes, of: "nodes") { node throws(ModelFileError) in
            try node.node(&names)
        }
        let outputs = try fields["outputs"].array(limit: ModelLimit.values, of: "outputs") {
            output throws(ModelFileError) in
            let name = try output.name()
            guard let known = try names.find(name) else { throw .graph(.undefinedOutput(name: name)) }
            return known
        }
        return Graph(inputs: inputs, constants: constants, nodes: nodes, outputs: outputs)
    }

    private func graphInput(_ names: inout ValueNames) throws(ModelFileError) -> ValueInfo {
        let fields = try fields(["name", "dtype", "shape"])
        let dtypeName = try fields["dtype"].name()
        guard let dtype = DType(rawValue: dtypeName), !dtype.isStorage else {
            throw fields["dtype"].invalid(
                "one of \(DType.values.map(\.rawValue).joined(separator: ", "))", actual: printable(dtypeName))
        }
        let shape = try fields["shape"].array(limit: ModelLimit.rank, of: "dimensions") { size throws(ModelFileError) in
            try size.integer(in: TensorType.free(TensorType.freeLimit - 1)...ModelLimit.dimension)
        }
        return ValueInfo(name: try names.insert(try fields["name"].name()), type: TensorType(dtype, shape))
    }

    private func node(_ names: inout ValueNames) throws(ModelFileError) -> Node {
        let fields = try fields(["name", "op", "inputs", "outputs"], optional: ["attributes"])
        let name = try fields["name"].name()
        let op = try op(name, fields, &names)
        let inputs = try fields["inputs"].array(limit: ModelLimit.values, of: "inputs") {
            input throws(ModelFileError) in
            let input = try input.name()
            guard let known = try names.find(input) else { throw .graph(.undefinedValue(name: input, node: name)) }
            return known
        }
        let outputs = try fields["outputs"].array(limit: ModelLimit.values, of: "outputs") {
            output throws(ModelFileError) in
            try names.insert(try output.name())
        }
        names.nodeOutputCount += outputs.count
        guard names.nodeOutputCount <= ModelLimit.nodeOutputs else {
            throw .tooMany(key: key, path: place, what: "values that nodes make", limit: ModelLimit.nodeOutputs)
        }
        names.nodeValueCount += inputs.count + outputs.count
        guard names.nodeValueCount <= ModelLimit.nodeValues else {
            throw .tooMany(key: key, path: place, what: "values of all nodes", limit: ModelLimit.nodeValues)
        }
        return Node(name, op, inputs: inputs, outputs: outputs)
    }

    private func op(_ node: String, _ fields: Fields, _ names: inout ValueNames) throws(ModelFileError) -> any Op {
        let kind = try fields["op"].name()
        var attributes = OpAttributes()
        let object = fields.optional("attributes")
        try object?.entries(limit: ModelLimit.values, of: "attributes") { name, value throws(ModelFileError) in
            guard try attributes.values.updateValue(value.attribute(), forKey: name) == nil else {
                throw value.duplicate()
            }
            guard case .integers(let integers) = attributes.values[name] else { return }
            names.nodeIntegerCount += integers.count
            guard names.nodeIntegerCount <= ModelLimit.nodeIntegers else {
                throw .tooMany(
                    key: key, path: value.place, what: "integers in the lists of all nodes",
                    limit: ModelLimit.nodeIntegers)
            }
        }
        let op: any Op
        do { op = try OpRegistry.make(kind: kind, attributes: attributes, node: node) } catch { throw .graph(error) }
        let known = op.attributes.values
        if let object, let unknown = attributes.values.keys.filter({ known[$0] == nil }).min() {
            throw .unknownMember(key: key, path: object.place(ofMember: unknown))
        }
        return op
    }

    private func attribute() throws(ModelFileError) -> AttributeValue {
        let expected = "a number, a text, true or false, or an array of integers"
        let kind = try kind
        switch kind {
        case .string: return .string(try name())
        case .bool: return .flag(try flag())
        case .array:
            return .integers(
                try array(limit: ModelLimit.values, of: "integers") { element throws(ModelFileError) in
                    try element.integer(in: .min ... .max)
                })
        case .number, .integer:
            switch try number() {
            case .integer(let integer): return .integer(Int(integer))
            case .number(let number): return .number(number)
            default: throw invalid(expected, actual: kind.description)
            }
        default: throw invalid(expected, actual: kind.description)
        }
    }
}

/// The names of the values that nodes may read so far, each held once.
private struct ValueNames {
    let constants: [String: Constant]
    private var values: Set<String> = []
    /// Values that the nodes so far make.
    var nodeOutputCount = 0
    /// Values that the nodes so far read and make.
    var nodeValueCount = 0
    /// Integers in the attributes of the nodes so far.
    var nodeIntegerCount = 0

    init(constants: [String: Constant]) {
        self.constants = constants
    }

    /// The value called `name`, nil where there is none.
    ///
    /// - Throws: `ambiguousName` where there is one whose name looks the same but is other text.
    func find(_ name: String) throws(ModelFileError) -> String? {
        let found: String
        if let index = constants.index(forKey: name) {
            found = constants[index].key
        } else if let index = values.firstIndex(of: name) {
            found = values[index]
        } else {
            return nil
        }
        // Texts are equal to Swift where they are canonically equivalent.
        guard found.utf8.elementsEqual(name.utf8) else { throw .ambiguousName(name: name) }
        return found
    }

    /// Adds a value, whose name must be new.
    mutating func insert(_ name: String) throws(ModelFileError) -> String {
        guard try find(name) == nil else { throw .graph(.duplicateValue(name: name)) }
        values.insert(name)
        return name
    }
}

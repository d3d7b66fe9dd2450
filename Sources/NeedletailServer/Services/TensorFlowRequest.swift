import Needletail
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor

/// The rows of a request for named tensors: `instances`, one value or object of names a row, or `inputs`, one a tensor.
struct TensorFlowRequest {
    static let networkSignature = "serving_default"
    static let rawSignature = "raw_features"

    private(set) var tensors: [String: Tensor] = [:]
    /// Whether tensors came as `inputs`, so that they are answered as `outputs`.
    private(set) var inColumns = false

    /// The signatures that a model has.
    static func signatures(_ model: Model) -> [String] {
        model.task.scaler != nil && model.inputs.count == 1 ? [networkSignature, rawSignature] : [networkSignature]
    }

    /// Reads a body.
    ///
    /// - Throws: `ServerFailure` naming what is wrong.
    init(_ bytes: [UInt8], _ model: Model) throws(ServerFailure) {
        let inputs = model.inputs
        var collectors = inputs.map { NumberCollector($0.name) }
        var signature = Self.networkSignature
        var fault: ServerFailure?
        var (hasInstances, hasInputs) = (false, false)
        _ = try JSONBody.readObject(bytes) { (key, reader) throws(JSONError) in
            switch key {
            case "signature_name":
                if try reader.peek() == .string {
                    signature = try reader.readString()
                } else {
                    try reader.skipValue()
                    signature = ""
                }
            case "instances":
                hasInstances = true
                let found = try Self.readInstances(&reader, &collectors)
                fault = fault ?? found
            case "inputs":
                hasInputs = true
                let found = try Self.readInputs(&reader, &collectors)
                fault = fault ?? found
            default:
                try reader.skipValue()
                return false
            }
            return true
        }
        guard hasInstances != hasInputs else {
            throw ServerFailure(
                400, .tensorInvalid, "the body must have instances (rows) or inputs (columns), and not both")
        }
        let signatures = Self.signatures(model)
        guard signatures.contains(signature) else {
            throw ServerFailure(
                400, .unknownSignature, "Serving signature not found: there are \(signatures.joined(separator: ", "))")
        }
        if let fault { throw fault }
        inColumns = hasInputs
        let scaler = signature == Self.rawSignature ? model.task.scaler : nil
        for (info, collector) in zip(inputs, collectors) {
            tensors[info.name] = try collector.tensor(info, scaler)
        }
    }

    private static func readInstances(
        _ reader: inout JSONReader, _ collectors: inout [NumberCollector]
    ) throws(JSONError) -> ServerFailure? {
        guard try reader.peek() == .array else {
            try reader.skipValue()
            return ServerFailure(400, .tensorInvalid, "instances must be an array of rows")
        }
        var fault: ServerFailure?
        var rowCount = 0
        try reader.beginArray()
        while try reader.nextElement() {
            rowCount += 1
            if try reader.peek() == .object {
                let found = try readNamed(&reader, &collectors, row: rowCount)
                fault = fault ?? found
            } else if collectors.count == 1 {
                try collectors[0].read(&reader, depth: 1)
            } else {
                try reader.skipValue()
                let names = collectors.map { printable($0.name) }.joined(separator: ", ")
                fault = fault ?? ServerFailure(400, .tensorInvalid, "each row must be an object of \(names)")
            }
        }
        for index in collectors.indices { collectors[index].rowCount = rowCount }
        if rowCount == 0 { fault = fault ?? ServerFailure(400, .tensorInvalid, "there are no instances") }
        return fault
    }

    /// Reads an object with a value for each input.
    private static func readNamed(
        _ reader: inout JSONReader, _ collectors: inout [NumberCollector], row: Int?
    ) throws(JSONError) -> ServerFailure? {
        var fault: ServerFailure?
        var given = Set<Int>()
        try reader.beginObject()
        while let key = try reader.nextKey() {
            guard let index = collectors.firstIndex(where: { key.isEqual(to: $0.name) }), given.insert(index).inserted
            else {
                try reader.skipValue()
                fault = ServerFailure(400, .tensorInvalid, "a name is no input of the model, or comes twice")
                continue
            }
            try collectors[index].read(&reader, depth: row == nil ? 0 : 1)
        }
        if let missing = collectors.indices.first(where: { !given.contains($0) }) {
            fault =
                fault
                ?? ServerFailure(400, .tensorInvalid, "the input \(printable(collectors[missing].name)) is missing")
        }
        return fault
    }

    private static func readInputs(
        _ reader: inout JSONReader, _ collectors: inout [NumberCollector]
    ) throws(JSONError) -> ServerFailure? {
        if try reader.peek() == .object { return try readNamed(&reader, &collectors, row: nil) }
        guard collectors.count == 1 else {
            try reader.skipValue()
            return ServerFailure(400, .tensorInvalid, "inputs must be an object with the model's inputs")
        }
        try collectors[0].read(&reader, depth: 0)
        return nil
    }
}

/// The numbers of nested arrays, and whether all arrays of one depth have the same size.
struct NumberCollector {
    let name: String
    private(set) var numbers: [Double] = []
    /// Sizes by depth; -1 where none was read yet.
    private var sizes: [Int] = []
    /// The depth of the numbers; -1 before the first.
    private var leafDepth = -1
    private var isRegular = true
    private var isNumeric = true
    /// Rows, where they are not the elements of an array that was read here.
    var rowCount: Int?

    init(_ name: String) {
        self.name = name
    }

    /// Reads a value whose numbers lie below `depth` arrays already.
    mutating func read(_ reader: inout JSONReader, depth: Int) throws(JSONError) {
        switch try reader.peek() {
        case .number, .integer:
            numbers.append(try reader.readDouble())
            note(leaf: depth)
        case .bool:
            numbers.append(try reader.readBool() ? 1 : 0)
            note(leaf: depth)
        case .array where depth < JSONBody.depthLimit:
            var count = 0
            try reader.beginArray()
            while try reader.nextElement() {
                count += 1
                try read(&reader, depth: depth + 1)
            }
            while sizes.count <= depth { sizes.append(-1) }
            if sizes[depth] >= 0, sizes[depth] != count { isRegular = false }
            sizes[depth] = count
        default:
            isNumeric = false
            try reader.skipValue()
        }
    }

    private mutating func note(leaf depth: Int) {
        if leafDepth >= 0, leafDepth != depth { isRegular = false }
        leafDepth = depth
    }

    /// The numbers as a tensor of `info`'s type; `scaler` is applied to its rows, where there is one.
    ///
    /// - Throws: `ServerFailure` naming the shape that is expected.
    func tensor(_ info: ValueInfo, _ scaler: Scaler? = nil) throws(ServerFailure) -> Tensor {
        guard isNumeric else { throw failure("must hold numbers alone") }
        guard isRegular, leafDepth >= 0 else { throw failure("must have rows of one size") }
        var shape = sizes
        if let rowCount {
            if shape.isEmpty { shape = [rowCount] } else { shape[0] = rowCount }
        }
        // A column of numbers is as good as rows of one.
        if shape.count + 1 == info.type.shape.count, info.type.shape.last == 1 { shape.append(1) }
        let fits =
            shape.count == info.type.shape.count && leafDepth <= shape.count
            && zip(shape, info.type.shape).allSatisfy { $0 == $1 || $1 < 0 }
            && shape.reduce(1, { $0.multipliedReportingOverflow(by: $1).partialValue }) == numbers.count
        guard fits else { throw failure("has the shape \(shape), expected \(info.type.shape)") }
        let numbers = scaler.map { scaled($0, width: shape.last ?? 0) } ?? numbers
        switch info.type.dtype {
        case .f32: return try made { () throws(TensorError) in try Tensor(numbers.map { Float($0) }, shape: shape) }
        case .f64: return try made { () throws(TensorError) in try Tensor(numbers, shape: shape) }
        case .bool: return try made { () throws(TensorError) in try Tensor(numbers.map { $0 != 0 }, shape: shape) }
        case .i32: return try integers(Int32.self, shape)
        case .i64: return try integers(Int64.self, shape)
        case .i8: return try integers(Int8.self, shape)
        case .u8: return try integers(UInt8.self, shape)
        case .bf16, .f16: throw failure("is of a type that is no input's")
        }
    }

    /// The rows, of a feature for each of the scaler's numbers, in double.
    private func scaled(_ scaler: Scaler, width: Int) -> [Double] {
        var values: [Double] = []
        values.reserveCapacity(numbers.count)
        for start in stride(from: 0, to: numbers.count, by: max(width, 1)) {
            values += scaler.transform(Array(numbers[start..<start + width]))
        }
        return values
    }

    private func integers<Integer: TensorElement & FixedWidthInteger>(
        _ type: Integer.Type, _ shape: [Int]
    ) throws(ServerFailure) -> Tensor {
        var integers: [Integer] = []
        integers.reserveCapacity(numbers.count)
        for number in numbers {
            guard let integer = Integer(exactly: number) else { throw failure("must hold whole numbers of its type") }
            integers.append(integer)
        }
        return try made { () throws(TensorError) in try Tensor(integers, shape: shape) }
    }

    private func made(_ body: () throws(TensorError) -> Tensor) throws(ServerFailure) -> Tensor {
        do throws(TensorError) { return try body() } catch { throw failure("cannot be made a tensor: \(error)") }
    }

    private func failure(_ text: String) -> ServerFailure {
        ServerFailure(400, .tensorInvalid, "the input \(printable(name)) \(text)")
    }
}

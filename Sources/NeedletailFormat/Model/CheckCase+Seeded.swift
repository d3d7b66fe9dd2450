package import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
package import NeedletailTensor

extension CheckCase {
    /// Numbers that a case may take, and all together where there are several: so that a header's text stays short.
    package static let numberLimit = 1 << 20
    private static let totalLimit = 1 << 18
    /// Operations, and numbers that are read and written, that all cases together may take: the reference tier does a
    /// thousand million or so in a second.
    package static let workLimit = 0x1p33

    /// Seeded rows with the outputs that the reference tier gives for them.
    ///
    /// Four cases, fewer of those that take more than 65536 numbers each. One is left out where a check cannot hold it (more
    /// than a million numbers, outputs that are not finite), where it would take too long (`workLimit`) or where rounding
    /// could change it (integers and truth values that are others as soon as the values they are made of change a little).
    ///
    /// - Throws: `ModelFileError.graph`.
    package static func seeded(_ graph: Graph) throws(ModelFileError) -> [CheckCase] {
        let plans = try referencePlans(graph)
        let session = Session(plans)
        var random = SplitMix64(state: 0x6e65_6564_6c65)
        var cases: [CheckCase] = []
        var total = 0
        var work = 0.0
        for number in 0..<ModelLimit.checks {
            let sizes = graph.checkSizes(number)
            guard let plan = try? plans.plan(sizes) else { continue }
            let count = (plan.inputs + plan.outputs).reduce(0) { $0 + numberCount($1.type) }
            guard count <= numberLimit, number == 0 || total + count <= totalLimit else { break }
            total += count
            work += plan.work
            guard work <= workLimit else { break }
            let named = Dictionary(uniqueKeysWithValues: zip(graph.freeSizes, sizes))
            guard let inputs = random.inputs(plan), let outputs = try? session.run(inputs),
                outputs.values.allSatisfy({ $0.firstNonFinite == nil }),
                isStable(outputs, inputs, graph.bound(named))
            else { continue }
            // Tiers without FMA and OpenBLAS round differently: within 1e-5 of the largest value, or of 1.
            cases.append(
                CheckCase(
                    sizes: named, inputs: inputs, outputs: outputs, tolerance: tolerance(1e-5, of: outputs.values)))
        }
        return cases
    }

    /// A row for every input of `plan`, as the seeded case `number` has it; nil where there is none.
    package static func seededRow(_ plan: Plan, number: Int) -> [String: Tensor]? {
        var random = SplitMix64(state: 0x726f_7773 + UInt64(number))
        return random.inputs(plan)
    }

    /// The case with the outputs that the reference tier gives of `graph`.
    ///
    /// - Throws: `ModelFileError.graph` where it does not run.
    package func remade(by graph: Graph) throws(ModelFileError) -> CheckCase {
        guard let outputs = try? Session(try Self.referencePlans(graph)).run(inputs) else { return self }
        return CheckCase(sizes: sizes, inputs: inputs, outputs: outputs, tolerance: tolerance)
    }

    /// What runs `graph` on the reference tier.
    ///
    /// - Throws: `ModelFileError.graph`.
    package static func referencePlans(_ graph: Graph) throws(ModelFileError) -> PlanSet {
        do { return try PlanSet(graph, options: PlanOptions(tier: .reference)) } catch { throw .graph(error) }
    }

    /// The numbers of a row of `type`, those that take up to 25 characters of JSON counted twice.
    package static func numberCount(_ type: TensorType) -> Int {
        (type.rowElementCount ?? 0) * (type.dtype.byteCount > 4 ? 2 : 1)
    }

    /// Whether the integers and truth values among `outputs` stay the same where every f32 of the graph changes a little,
    /// once one way and once the other: then no near-tie decides them.
    private static func isStable(_ outputs: [String: Tensor], _ inputs: [String: Tensor], _ graph: Graph) -> Bool {
        let exact = outputs.filter { !$0.value.dtype.isFloat }
        guard !exact.isEmpty else { return true }
        return [Float(0x1p-17), -0x1p-17].allSatisfy { amount in
            guard let graph = try? graph.shaken(by: amount),
                let plan = try? Plan(graph, options: PlanOptions(tier: .reference)), plan.work <= workLimit,
                let shaken = try? Session(plan).run(inputs)
            else { return false }
            return exact.allSatisfy { shaken[$0.key] == $0.value }
        }
    }
}

extension Plan {
    /// Operations for a row, and numbers that are read and written.
    fileprivate var work: Double {
        nodes.reduce(0) { $0 + $1.operationCount + Double($1.valueByteCount) / 4 + Double($1.constantByteCount) / 4 }
    }
}

extension Graph {
    /// The free sizes of the seeded case `number`: small and different where the graph takes that, else equal ones.
    package func checkSizes(_ number: Int) -> [Int] {
        let indices = freeSizes
        let choices = [
            indices.indices.map { 5 + 2 * number + 3 * $0 }, indices.map { _ in 5 + 2 * number },
            indices.map { _ in 12 * (number + 1) },
        ]
        let fitting = choices.first { sizes in
            (try? bound(Dictionary(uniqueKeysWithValues: zip(indices, sizes))).valueTypes()) != nil
        }
        return fitting ?? indices.map { _ in Self.probeSize }
    }

    /// The graph with every f32 of its inputs and of what its nodes make multiplied by a number between 1 - `amount` and
    /// 1 + `amount`, seeded. Precondition: no size is free.
    fileprivate func shaken(by amount: Float) throws(GraphError) -> Graph {
        let types = try valueTypes()
        var random = SplitMix64(state: 0x7368_616b_6521)
        var graph = Graph(inputs: inputs, constants: constants, outputs: outputs)
        // No name of a file has a control character.
        func multiplied(_ from: String, _ to: String, _ type: TensorType) throws(GraphError) {
            let shape = [1] + type.shape.dropFirst()
            let factors = (0..<(type.rowElementCount ?? 0)).map { _ in 1 + amount * random.float(in: -1...1) }
            guard let tensor = try? Tensor(factors, shape: shape) else { throw .tooLarge(value: from) }
            let name = "\(to)\u{1}factors"
            graph.constants[name] = Constant(tensor)
            graph.nodes.append(Node(name, Binary(.multiply), inputs: [from, name], outputs: [to]))
        }
        var shakenInputs: [String: String] = [:]
        for input in inputs where input.type.dtype == .f32 {
            let name = "\(input.name)\u{1}shaken"
            try multiplied(input.name, name, input.type)
            shakenInputs[input.name] = name
        }
        for var node in nodes {
            node.inputs = node.inputs.map { shakenInputs[$0] ?? $0 }
            let floats = node.outputs.filter { types[$0]?.dtype == .f32 }
            node.outputs = node.outputs.map { floats.contains($0) ? "\($0)\u{1}exact" : $0 }
            graph.nodes.append(node)
            for name in floats {
                guard let type = types[name] else { continue }
                try multiplied("\(name)\u{1}exact", name, type)
            }
        }
        return graph
    }
}

extension SplitMix64 {
    /// The upper 24 bits of the next number: they fit a Float exactly.
    mutating func next() -> UInt64 { bits() >> 40 }

    mutating func float(in range: ClosedRange<Float>) -> Float {
        range.lowerBound + (range.upperBound - range.lowerBound) * Float(next()) / 16_777_216
    }

    mutating func double(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * Double(next()) / 16_777_216
    }

    /// One of `count` integers from `low` on. Precondition: `count` is at most 2^40.
    mutating func integer<Integer: FixedWidthInteger>(_ low: Integer, count: Int) -> Integer {
        low + Integer(truncatingIfNeeded: (next() * UInt64(count)) >> 24)
    }

    /// A row for every input of `plan`: floats from -2 to 2, small integers, and where an input holds indices those that
    /// there are. Nil where there are none.
    mutating func inputs(_ plan: Plan) -> [String: Tensor]? {
        var rows: [String: Tensor] = [:]
        for (position, input) in plan.inputs.enumerated() {
            let places = 0..<(input.type.rowElementCount ?? 0)
            let shape = [1] + input.type.shape.dropFirst()
            let picked = plan.indexChecks.first { $0.input == position }?.size
            guard picked != 0 || places.isEmpty else { return nil }
            let tensor: Tensor?
            switch input.type.dtype {
            case .f32: tensor = try? Tensor(places.map { _ in float(in: -2...2) }, shape: shape)
            case .f64: tensor = try? Tensor(places.map { _ in double(in: -2...2) }, shape: shape)
            case .i8: tensor = try? Tensor(places.map { _ in integer(Int8(-2), count: 5) }, shape: shape)
            case .u8: tensor = try? Tensor(places.map { _ in integer(UInt8(0), count: 5) }, shape: shape)
            case .i32:
                tensor = try? Tensor(
                    places.map { _ in integer(Int32(picked == nil ? -2 : 0), count: min(picked ?? 5, 1 << 31)) },
                    shape: shape)
            case .i64:
                tensor = try? Tensor(
                    places.map { _ in integer(Int64(picked == nil ? -2 : 0), count: picked ?? 5) }, shape: shape)
            case .bool: tensor = try? Tensor(places.map { _ in integer(UInt8(0), count: 2) == 1 }, shape: shape)
            case .bf16, .f16: tensor = nil
            }
            guard let tensor else { return nil }
            rows[input.name] = tensor
        }
        return rows
    }
}

/// A number computed of columns by `+`, `-`, `*` and `/`, as Spark's `SQLTransformer` does with doubles.
///
/// `code` is in the order of evaluation, operands before their operation: from 0 on it names a column, below it is an `Operation`. Where
/// an operand is missing, or is divided by 0, the result is missing.
package struct Arithmetic: TabularStage {
    package let code: [Int32]
    /// The constants in the order in which `code` takes them.
    package let numbers: [Double]
    /// Operands that lie ready at most.
    private let depth: Int

    /// What is done with the operands that were computed last.
    package enum Operation: Int32, CaseIterable, Sendable {
        case add = -1
        case subtract = -2
        case multiply = -3
        case divide = -4
        case negate = -5
        /// The next one of `numbers` is an operand.
        case constant = -6
    }

    /// Most operands that lie ready.
    package static let depthLimit = 256

    /// Nil where `code` is no expression.
    package init?(code: [Int32], numbers: [Double]) {
        var (ready, depth, constants) = (0, 0, 0)
        for word in code {
            if word >= 0 {
                guard word < RowFault.columnLimit else { return nil }
                ready += 1
            } else {
                guard let operation = Operation(rawValue: word) else { return nil }
                switch operation {
                case .add, .subtract, .multiply, .divide:
                    guard ready >= 2 else { return nil }
                    ready -= 1
                case .negate: guard ready >= 1 else { return nil }
                case .constant:
                    ready += 1
                    constants += 1
                }
            }
            depth = max(depth, ready)
            guard depth <= Self.depthLimit else { return nil }
        }
        guard ready == 1, constants == numbers.count, numbers.allSatisfy(\.isFinite) else { return nil }
        self.code = code
        self.numbers = numbers
        self.depth = depth
    }

    package static let entry = StageEntry(
        "arithmetic", [("code", "integers"), ("numbers", "numbers")], "a number computed of columns by + - * /"
    ) { reader throws(PipelineError) in
        guard let stage = Arithmetic(code: try reader.integers("code"), numbers: try reader.finite("numbers")) else {
            throw reader.invalid(
                "code",
                "an expression of columns from 0, operations from -1 to -6, and each number once, at most "
                    + "\(depthLimit) deep")
        }
        return stage
    }

    package var attributes: StageAttributes {
        StageAttributes(["code": .integers(code), "numbers": .numbers(numbers)])
    }

    package var scratchWidth: Int { depth }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(outputs: 1)
        guard code.allSatisfy({ Int($0) < inputs.types.count }) else {
            throw .wrongColumnCount(
                stage: inputs.stage, what: "columns to read", expected: "\((code.max() ?? 0) + 1)",
                actual: inputs.types.count)
        }
        var slots: [ColumnType.Slot] = []
        for index in inputs.types.indices { slots.append(try inputs.slot(index)) }
        var made = ColumnType.Slot(inputs.outputs[0], at: 0, behind: inputs.slotCount, of: slots)
        if code.count == 1, code[0] >= 0 { made.labels = slots[Int(code[0])].labels }
        return [.number(made)]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        ArithmeticStep(
            code: code, numbers: numbers, inputs: places.inputs.map(\.start), output: places.outputs[0].start,
            scratch: places.scratch)
    }
}

private struct ArithmeticStep: TabularStep {
    let code: [Int32]
    let numbers: [Double]
    let inputs: [Int]
    let output: Int
    let scratch: Int

    func run(_ block: TabularBlock) {
        var ready = 0
        var constant = 0
        for word in code {
            guard let operation = Arithmetic.Operation(rawValue: word) else {
                block.slot(scratch + ready).update(from: block.slot(inputs[Int(word)]), count: block.rows)
                ready += 1
                continue
            }
            switch operation {
            case .constant:
                block.slot(scratch + ready).update(repeating: numbers[constant], count: block.rows)
                constant += 1
                ready += 1
            case .negate:
                let y = block.slot(scratch + ready - 1)
                for row in 0..<block.rows where !y[row].isMissing { y[row] = -y[row] }
            case .add: combine(block, &ready) { $0 + $1 }
            case .subtract: combine(block, &ready) { $0 - $1 }
            case .multiply: combine(block, &ready) { $0 * $1 }
            case .divide: combine(block, &ready) { $1 == 0 ? .missing : $0 / $1 }
            }
        }
        block.slot(output).update(from: block.slot(scratch), count: block.rows)
    }

    @inline(__always)
    private func combine(_ block: TabularBlock, _ ready: inout Int, _ body: (Double, Double) -> Double) {
        ready -= 1
        let y = block.slot(scratch + ready - 1)
        let x = block.slot(scratch + ready)
        for row in 0..<block.rows { y[row] = y[row].isMissing || x[row].isMissing ? .missing : body(y[row], x[row]) }
    }
}

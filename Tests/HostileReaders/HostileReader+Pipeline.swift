import NeedletailFormat
import NeedletailPipeline
import SeededData

extension HostileReader {
    /// Model files with a pipeline: read, written back, read again, and run over rows of whatever a table may hold.
    package static let pipelineFile = HostileReader(
        "pipeline-file",
        seedFiles: ["valid", "transformers", "trees", "linear", "bayes", "perceptron"].map {
            "corrupt/pipeline-file/\($0).safetensors"
        },
        heapByteLimit: pipelineHeapByteLimit, mutate: mutatedPipeline
    ) { file in
        let model = try ModelFile(file)
        guard let pipeline = model.pipeline else { return }
        let written: [UInt8]
        do { written = try model.bytes() } catch {
            throw HostileFault("a model that is read and cannot be written: \(error)")
        }
        try HostileFault.unless(
            try ModelFile(FileBytes(written)).bytes() == written, "a model that is not read back as it was written")
        try PipelineRuns(pipeline).check()
        for check in model.rowChecks { _ = check.firstDifference(in: TabularProgram(pipeline).outputs(check.row)) }
    }

    /// What a file says in bytes is read three times, and run; a row may have 2^20 numbers, of each of which 48 bytes are known, but one
    /// of few has few.
    private static func pipelineHeapByteLimit(_ file: FileBytes) -> Int {
        let pipeline = (try? ModelFile(file))?.pipeline
        let width = pipeline?.types.values.reduce(0) { $0 + $1.width }
        return 24 * file.count + 8 << 20
            + (width.map { 512 * $0 } ?? (isWide(file) ? 2 * 48 * TabularPipeline.slotLimit : 0))
    }

    /// Whether a file that is refused may have asked for many numbers: it has a number of five digits, or a stage that multiplies.
    private static func isWide(_ file: FileBytes) -> Bool {
        var digitCount = 0
        for byte in file.array().prefix(headerByteCount(file)) {
            digitCount = (0x30...0x39).contains(byte) ? digitCount + 1 : 0
            if digitCount == 5 { return true }
        }
        return file.string()?.contains("polynomial") ?? true
    }

    /// A mutation of the header's text, of a number among the tensors, or of any bytes.
    private static func mutatedPipeline(_ base: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: random.mutated(base)
        case 1, 2: HeaderMutator(base).mutated(&random)
        default: mutatedNumbers(base, &random)
        }
    }

    private static let integers: [Int32] = [.min, -2, -1, 0, 1, 2, 3, 5, 8, 31, 32, 64, 1 << 16, 1 << 24, .max]
    private static let doubles: [Double] = [
        .nan, .infinity, -.infinity, -0.0, 0, 1, -1, 0.5, 3, 1e308, -1e308, .leastNonzeroMagnitude, 4_294_967_296,
    ]

    /// A file with 1 to 3 other numbers in its tensors.
    private static func mutatedNumbers(_ base: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var file = base
        let start = 8 + headerByteCount(FileBytes(base))
        for _ in 0..<Int.random(in: 1...3, using: &random) where start + 8 <= file.count {
            let place = Int.random(in: start / 4..<file.count / 4, using: &random) * 4
            if Bool.random(using: &random) {
                let value = integers.randomElement(using: &random) ?? 0
                withUnsafeBytes(of: value.littleEndian) { file.replaceSubrange(place..<place + 4, with: $0) }
            } else if place / 8 * 8 + 8 <= file.count {
                let value = (doubles.randomElement(using: &random) ?? 0).bitPattern
                let place = place / 8 * 8
                withUnsafeBytes(of: value.littleEndian) { file.replaceSubrange(place..<place + 8, with: $0) }
            }
        }
        return file
    }
}

/// Rows of hostile values that a pipeline is given.
private struct PipelineRuns {
    let program: TabularProgram

    /// More than a vector of rows, and no whole number of them.
    private static let rowCount = 21
    private static let numbers: [TabularValue] = [
        .number(0), .number(-0.0), .number(1), .number(-1), .number(0.5), .number(2), .number(.nan), .number(.infinity),
        .number(-.infinity), .number(1e300), .number(-1.7e308), .number(.leastNonzeroMagnitude), .number(1e16),
        .missing, .integer(.max), .integer(.min), .boolean(true), .number(2.5), .number(3),
    ]

    init(_ pipeline: TabularPipeline) {
        program = TabularProgram(pipeline)
    }

    private func value(_ column: Int, _ row: Int) -> TabularValue {
        let place = column * 5 + row
        switch program.pipeline.columns[column].kind {
        case .number: return Self.numbers[place % Self.numbers.count]
        case .text:
            let texts = program.inputs[column].type.texts
            switch place % 5 {
            case 0: return .missing
            case 1: return .text(["", "unheard of", "e\u{301}", "\u{0}"][row % 4])
            case 2: return Self.numbers[place % Self.numbers.count]
            default: return texts.isEmpty ? .text("a") : .text(texts[place % texts.count])
            }
        case .vector(let count):
            // One that is too short is refused by most columns, and read by some models.
            let width = row % 7 == 3 ? max(0, count - 1) : count
            return row % 7 == 6
                ? .missing : .vector((0..<width).map { Self.numbers[(place + $0) % Self.numbers.count].number ?? 0 })
        }
    }

    /// What a row gives, and its fault.
    private struct Answer: Equatable {
        let fault: UInt32
        let bits: [[UInt64]]

        init(_ program: TabularProgram, _ block: TabularBlock, row: Int) {
            fault = block.faults[row]
            guard fault == RowFault.none else {
                bits = []
                return
            }
            bits = program.outputs.map { place in
                place.type.kind == .text
                    ? [UInt64(UInt32(bitPattern: block.texts(place.start)[row]))]
                    : (0..<place.type.width).map { block.slot(place.start + $0)[row].bitPattern }
            }
        }
    }

    private func answers(_ rows: [[TabularValue]]) -> [Answer] {
        let block = program.makeBlock(rows: rows.count)
        block.begin(rows: rows.count)
        for (row, values) in rows.enumerated() { _ = program.fill(block, row: row, values) }
        program.run(block)
        return rows.indices.map { Answer(program, block, row: $0) }
    }

    func check() throws {
        // Wide ones take long in unoptimised code; what they take of memory is tested by itself.
        guard program.slotCount <= 1 << 12 else { return }
        let rows = (0..<Self.rowCount).map { row in program.inputs.indices.map { value($0, row) } }
        let together = answers(rows)
        for row in [0, 3, 7, Self.rowCount - 1] {
            let alone = answers([rows[row]])[0]
            try HostileFault.unless(together[row] == alone, "row \(row) depends on others")
        }
        try explain()
        let block = program.makeBlock(rows: 1)
        block.begin(rows: 1)
        for (column, value) in rows[0].enumerated() { _ = program.fill(block, row: 0, column: column, value) }
        program.run(block)
        for place in program.outputs {
            let value = program.value(block, row: 0, place)
            try HostileFault.unless(!value.description.isEmpty, "a value without a description")
        }
        if let outcome = program.fault(block, 0) {
            try HostileFault.unless(!outcome.column.isEmpty, "a fault without its column")
        }
    }

    private func explain() throws {
        for node in program.pipeline.stages {
            if let model = node.stage as? LinearModel {
                _ = model.contributions([Double](repeating: 0.5, count: model.featureCount), score: 0)
            } else if let model = node.stage as? TreeModel, (try? model.checkExplicable()) != nil {
                for score in [0, model.base.count - 1] {
                    _ = model.contributions([Double](repeating: 0.5, count: model.featureCount), score: score)
                }
            }
        }
    }
}

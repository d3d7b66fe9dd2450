package import NeedletailPipeline

/// A row of a pipeline's columns and what it must give for them.
package struct RowCheck: Equatable, Sendable {
    /// A value for each column that the pipeline reads.
    package var row: [TabularValue]
    /// A value for each column that it gives back; nil where the row has no result.
    package var outputs: [TabularValue]?
    /// The largest difference of any number that passes; texts must be equal.
    package var tolerance: Double

    package init(row: [TabularValue], outputs: [TabularValue]?, tolerance: Double) {
        self.row = row
        self.outputs = outputs
        self.tolerance = tolerance
    }

    /// The first value of `actual` that does not pass: its column and place in it. Nil where all do.
    package func firstDifference(in actual: [TabularValue]?) -> (column: Int, index: Int)? {
        guard let outputs, let actual else { return outputs == nil && actual == nil ? nil : (0, 0) }
        for (column, (wanted, value)) in zip(outputs, actual).enumerated() {
            switch (wanted, value) {
            case (.number(let wanted), .number(let value)):
                guard abs(value - wanted) <= tolerance else { return (column, 0) }
            case (.vector(let wanted), .vector(let values)):
                guard wanted.count == values.count else { return (column, 0) }
                for index in wanted.indices where !(abs(values[index] - wanted[index]) <= tolerance) {
                    return (column, index)
                }
            default: guard wanted == value else { return (column, 0) }
            }
        }
        return nil
    }
}

extension TabularProgram {
    /// What the pipeline gives for a row, nil where it has no result. Precondition: the row's values are of the columns' kinds.
    package func outputs(_ row: [TabularValue]) -> [TabularValue]? {
        let block = makeBlock(rows: 1)
        block.begin(rows: 1)
        guard fill(block, row: 0, row) == nil else { return nil }
        run(block)
        return fault(block, 0) == nil ? outputs.map { value(block, row: 0, $0) } : nil
    }
}

extension RowCheck {
    /// Seeded rows of texts that the pipeline knows, one that it does not, and numbers, with what it gives for them. Those whose
    /// results JSON cannot hold are left out.
    package static func seeded(_ pipeline: TabularPipeline) -> [RowCheck] {
        let program = TabularProgram(pipeline)
        var random = SplitMix64(state: 0x726f_7773)
        var checks: [RowCheck] = []
        for number in 0..<ModelLimit.checks {
            let row = pipeline.columns.map { column -> TabularValue in
                switch column.kind {
                case .number: .number(random.double(in: 0...200))
                case .vector(let count): .vector((0..<count).map { _ in random.double(in: 0...200) })
                case .text:
                    { texts in
                        texts.isEmpty || number == ModelLimit.checks - 1 && random.integer(0, count: 4) == 0
                            ? .text("unseen") : .text(texts[random.integer(0, count: texts.count)])
                    }(pipeline.types[column.name]?.texts ?? [])
                }
            }
            let outputs = program.outputs(row)
            let largest = (outputs ?? []).reduce(1) { max($0, $1.largest) }
            guard largest.isFinite else { continue }
            checks.append(RowCheck(row: row, outputs: outputs, tolerance: 1e-9 * largest))
        }
        return checks
    }
}

extension TabularValue {
    /// The largest magnitude of its numbers, infinite where one is not finite.
    fileprivate var largest: Double {
        switch self {
        case .number(let value): value.isFinite ? abs(value) : .infinity
        case .vector(let values): values.reduce(0) { $1.isFinite ? Swift.max($0, abs($1)) : .infinity }
        case .missing, .integer, .text, .boolean: 0
        }
    }
}

extension MetadataValue {
    /// `needletail.check` of a pipeline: 1 to 4 rows with what they give.
    func rowChecks(_ pipeline: TabularPipeline) throws(ModelFileError) -> [RowCheck] {
        let checks = try array(limit: ModelLimit.checks, of: "check cases") { check throws(ModelFileError) in
            let fields = try check.fields(["row", "outputs", "tolerance"])
            let tolerance = try fields["tolerance"].double()
            guard tolerance >= 0 else {
                throw fields["tolerance"].invalid("a number of at least 0", actual: "\(tolerance)")
            }
            let outputs = fields["outputs"]
            return RowCheck(
                row: try fields["row"].values(pipeline.columns),
                outputs: try outputs.kind == .null ? nil : try outputs.values(pipeline.outputs),
                tolerance: tolerance)
        }
        guard !checks.isEmpty else { throw invalid("1 to \(ModelLimit.checks) check cases", actual: "none") }
        return checks
    }

    /// A value for each of `columns`.
    private func values(_ columns: [TabularColumn]) throws(ModelFileError) -> [TabularValue] {
        var index = 0
        let values = try array(limit: columns.count, of: "values") { value throws(ModelFileError) in
            defer { index += 1 }
            return try value.value(columns[index].kind)
        }
        guard values.count == columns.count else {
            throw invalid("\(columns.count) values, one for each column", actual: "\(values.count)")
        }
        return values
    }

    private func value(_ kind: TabularColumn.Kind) throws(ModelFileError) -> TabularValue {
        if try self.kind == .null { return .missing }
        switch kind {
        case .number: return .number(try double())
        case .text:
            try expect(.string)
            return .text(try read { reader throws(JSONError) in try reader.readText() }.string)
        case .vector(let count):
            let numbers = try array(limit: count, of: "numbers") { number throws(ModelFileError) in
                try number.double()
            }
            guard numbers.count == count else { throw invalid("\(count) numbers", actual: "\(numbers.count)") }
            return .vector(numbers)
        }
    }
}

extension JSONWriter {
    /// `needletail.check` of a pipeline.
    mutating func rowChecks(_ checks: [RowCheck]) {
        beginArray()
        for check in checks {
            beginObject()
            array("row", check.row) { $0.value($1) }
            if let outputs = check.outputs {
                array("outputs", outputs) { $0.value($1) }
            } else {
                key("outputs")
                null()
            }
            member("tolerance", check.tolerance)
            endObject()
        }
        endArray()
    }

    private mutating func value(_ value: TabularValue) {
        switch value {
        case .missing: null()
        case .number(let number): numberOrNull(number)
        case .integer(let integer): self.integer(Int(integer))
        case .text(let text): string(text)
        case .boolean(let flag): bool(flag)
        case .vector(let numbers):
            beginArray()
            for number in numbers { numberOrNull(number) }
            endArray()
        }
    }
}

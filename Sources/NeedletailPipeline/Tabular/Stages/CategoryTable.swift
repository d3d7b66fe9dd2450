/// A number for each category of a column: `y = values[i]` where the column has the category `i`, as scikit-learn's encoders.
///
/// Categories are texts or numbers, and one of them may be that there is none: `missing` is its value. What is no category has the
/// value `unknown`, or is an error where there is none. Numbers that `isInteger` are compared without their fraction, and those below 0
/// are unknown.
package struct CategoryTable: TabularStage {
    package let categories: Categories
    /// `[categories]`.
    package let values: [Double]
    package let missing: Double?
    package let unknown: Double?
    package let isInteger: Bool
    /// The names of the numbers from 0 on that `values` are; empty without names.
    package let labels: [String]

    /// What the column has.
    package enum Categories: Sendable, Equatable {
        case texts([String])
        case numbers([Double])

        package var count: Int {
            switch self {
            case .texts(let texts): texts.count
            case .numbers(let numbers): numbers.count
            }
        }
    }

    /// - Precondition: a value for each category.
    package init(
        _ categories: Categories, values: [Double], missing: Double?, unknown: Double?, isInteger: Bool = false,
        labels: [String] = []
    ) {
        precondition(values.count == categories.count, "a value for each category")
        self.categories = categories
        self.values = values
        self.missing = missing
        self.unknown = unknown
        self.isInteger = isInteger
        self.labels = labels
    }

    package static let entry = StageEntry(
        "category-table",
        [
            ("texts", "texts; or numbers"), ("numbers", "numbers; or texts"), ("values", "numbers [categories]"),
            ("missing", "numbers [1]; optional"), ("unknown", "numbers [1]; optional"), ("integer", "true or false"),
            ("labels", "texts; optional"),
        ],
        "a number for each category of a column"
    ) { reader throws(PipelineError) in
        let categories: Categories
        if reader.has("texts") {
            let texts = try reader.texts("texts")
            guard !reader.has("numbers"), Set(texts.map(ExactText.init)).count == texts.count else {
                throw reader.invalid("texts", "texts that differ, or numbers")
            }
            categories = .texts(texts)
        } else {
            let numbers = try reader.numbers("numbers")
            guard numbers.allSatisfy({ !$0.isNaN }), Set(numbers).count == numbers.count else {
                throw reader.invalid("numbers", "numbers that differ")
            }
            categories = .numbers(numbers)
        }
        guard categories.count <= TabularPipeline.slotLimit else {
            throw reader.invalid("values", "at most \(TabularPipeline.slotLimit) categories")
        }
        func optional(_ name: String) throws(PipelineError) -> Double? {
            reader.has(name) ? try reader.numbers(name, count: 1)[0] : nil
        }
        return CategoryTable(
            categories, values: try reader.numbers("values", count: categories.count), missing: try optional("missing"),
            unknown: try optional("unknown"), isInteger: try reader.flag("integer"),
            labels: reader.has("labels") ? try reader.texts("labels") : [])
    }

    package var attributes: StageAttributes {
        var attributes: [String: StageAttributes.Value] = ["values": .numbers(values), "integer": .flag(isInteger)]
        switch categories {
        case .texts(let texts): attributes["texts"] = .texts(texts)
        case .numbers(let numbers): attributes["numbers"] = .numbers(numbers)
        }
        if let missing { attributes["missing"] = .numbers([missing]) }
        if let unknown { attributes["unknown"] = .numbers([unknown]) }
        if !labels.isEmpty { attributes["labels"] = .texts(labels) }
        return StageAttributes(attributes)
    }

    package var texts: [String] {
        if case .texts(let texts) = categories { texts } else { [] }
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        let source: String?
        switch categories {
        case .texts:
            guard inputs.types[0].kind == .text else { throw inputs.wrong(0, "a text") }
            source = inputs.names[0]
        case .numbers: source = try inputs.slot(0).source
        }
        return [
            .number(.init(inputs.outputs[0], source: source, labels: labels.isEmpty ? nil : labels))
        ]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        let input = places.inputs[0]
        let output = places.outputs[0].start
        let gone = places.faults.fault(0, .missing, .error)
        let unseen = places.faults.fault(0, .unseen, .error)
        switch categories {
        case .texts(let texts):
            let places = Dictionary(uniqueKeysWithValues: texts.enumerated().map { (ExactText($1), values[$0]) })
            let codes = input.type.texts.map { places[ExactText($0)] ?? unknown }
            return TextTableStep(
                input: input.start, output: output, values: codes, missing: missing ?? unknown, unknown: unknown,
                gone: gone, unseen: unseen)
        case .numbers(let numbers):
            let sorted = zip(numbers, values).sorted { $0.0 < $1.0 }
            return NumberTableStep(
                input: input.start, output: output, numbers: sorted.map(\.0), values: sorted.map(\.1),
                isInteger: isInteger, missing: missing ?? unknown, unknown: unknown, gone: gone, unseen: unseen)
        }
    }
}

/// Looks each row's text up by its code.
private struct TextTableStep: TabularStep {
    let input: Int
    let output: Int
    /// The value of each text that the column may hold; nil where that is refused.
    let values: [Double?]
    let missing: Double?
    let unknown: Double?
    let gone: UInt32
    let unseen: UInt32

    func run(_ block: TabularBlock) {
        let codes = block.texts(input)
        let y = block.slot(output)
        for row in 0..<block.rows {
            let code = codes[row]
            let value = code == TextCode.missing ? missing : code >= 0 ? values[Int(code)] : unknown
            y[row] = value ?? .nan
            if value == nil { block.refuse(row, code == TextCode.missing ? gone : unseen) }
        }
    }
}

/// Looks each row's number up in a list.
private struct NumberTableStep: TabularStep {
    let input: Int
    let output: Int
    /// Rising.
    let numbers: [Double]
    let values: [Double]
    let isInteger: Bool
    let missing: Double?
    let unknown: Double?
    let gone: UInt32
    let unseen: UInt32

    private func value(_ number: Double) -> Double? {
        var number = number
        if isInteger {
            guard number >= 0 else { return unknown }
            number = number.rounded(.towardZero)
        }
        var (low, high) = (0, numbers.count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == number ? values[low] : unknown
    }

    func run(_ block: TabularBlock) {
        let x = block.slot(input)
        let y = block.slot(output)
        for row in 0..<block.rows {
            let number = x[row]
            let value = number.isNaN ? missing : value(number)
            y[row] = value ?? .nan
            if value == nil { block.refuse(row, number.isNaN ? gone : unseen) }
        }
    }
}

import NeedletailPipeline

/// Numbers for categories.
enum ScikitLearnEncoders {
    /// A 1 at the place of each category, column by column.
    static func oneHot(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) -> [ScikitLearnCell] {
        let columns = try columns(step, count: cells.count, groupsMissing: true, &builder)
        let unknown = try step.attributes.text("handle_unknown")
        guard ["error", "ignore", "infrequent_if_exist", "warn"].contains(unknown) else {
            throw step.unsupported("handle_unknown", unknown, supported: "error, ignore, infrequent_if_exist, warn")
        }
        let drops = try drops(step, count: cells.count)
        var result: [ScikitLearnCell] = []
        for (index, column) in columns.enumerated() {
            let groups = column.groups ?? Array(0..<column.labels.count)
            let groupCount = column.groups.map { ($0.max() ?? -1) + 1 } ?? column.labels.count
            let drop: Int? = drops.flatMap { $0[index] }
            if let drop, !(0..<groupCount).contains(drop) { throw step.invalid("_drop_idx_after_grouping") }
            let width = groupCount - (drop == nil ? 0 : 1)
            /// The place of a group, behind the last where it has none.
            func place(_ group: Int) -> Double {
                guard let drop else { return Double(group) }
                return Double(group == drop ? width : group > drop ? group - 1 : group)
            }
            let other: Double? =
                switch unknown {
                case "error": nil
                case "ignore": Double(width)
                default: column.groups == nil ? Double(width) : place(groupCount - 1)
                }
            var names = [String](repeating: "infrequent_sklearn", count: width)
            if column.groups == nil {
                for (label, group) in zip(column.labels, groups) where place(group) < Double(width) {
                    names[Int(place(group))] = label.name
                }
            } else {
                for (label, group) in zip(column.labels, groups)
                where group < groupCount - 1 && place(group) < Double(width) {
                    names[Int(place(group))] = label.name
                }
            }
            let table = try add(
                step, cells[index], column, values: groups.map(place), unknown: other, labels: names, &builder)
            guard width > 0 else { continue }
            // What has no place is the one behind the last, which is not kept.
            let stage = OneHotEncoder(size: width, dropLast: true, invalid: .keep)
            let vector = try builder.add(step, stage, [table])
            result += ScikitLearnBuilder.slots(vector, width: width)
        }
        return result
    }

    /// A number for each category.
    static func ordinal(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) -> [ScikitLearnCell] {
        let columns = try columns(step, count: cells.count, groupsMissing: false, &builder)
        let isFloat = step.graph.global(step.attributes["dtype"]) == ScikitLearnGlobals.float32
        func rounded(_ value: Double) -> Double { isFloat ? Double(Float(value)) : value }
        let unknown: Double?
        switch try step.attributes.text("handle_unknown") {
        case "error": unknown = nil
        case "use_encoded_value": unknown = rounded(try step.number("unknown_value"))
        case let other: throw step.unsupported("handle_unknown", other, supported: "error, use_encoded_value")
        }
        // Versions before 1.1 leave NaN.
        let missing = step.attributes["encoded_missing_value"] == nil ? .nan : try step.number("encoded_missing_value")
        var result: [ScikitLearnCell] = []
        for (index, column) in columns.enumerated() {
            let values = column.labels.enumerated().map { place, label in
                label == .notANumber
                    ? rounded(missing) : rounded(Double(column.groups?[place] ?? place))
            }
            let names = column.groups == nil ? column.labels.map(\.name) : []
            result.append(
                .number(
                    try add(step, cells[index], column, values: values, unknown: unknown, labels: names, &builder)))
        }
        return result
    }

    // MARK: - What was fitted

    /// The categories of a column.
    private struct Column {
        let labels: [ScikitLearnLabel]
        /// Whether they are an array of numbers, so that infinite ones are refused.
        let isNumeric: Bool
        /// The group of each category; nil where each is one of its own.
        let groups: [Int]?
    }

    /// - groupsMissing: whether a missing value belongs to a group too.
    private static func columns(
        _ step: ScikitLearnStep, count: Int, groupsMissing: Bool, _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) -> [Column] {
        let lists = try step.list("categories_")
        guard lists.count == count else {
            throw .wrongFeatureCount(file: step.place, name: "categories_", expected: count, actual: lists.count)
        }
        var mappings: [PickleReference]?
        if step.attributes["_infrequent_enabled"] != nil, try step.attributes.flag("_infrequent_enabled") {
            mappings = try step.list("_default_to_infrequent_mappings")
            guard mappings?.count == count else { throw step.invalid("_default_to_infrequent_mappings") }
        }
        var columns: [Column] = []
        for (index, reference) in lists.enumerated() {
            let (labels, isNumeric) = try step.labels(reference, "categories_")
            try builder.spend(labels.count, step)
            guard Set(labels).count == labels.count else { throw step.invalid("categories_") }
            var groups: [Int]?
            if let mapping = mappings?[index], !step.graph.isNone(mapping) {
                let values = try step.array(mapping, "_default_to_infrequent_mappings").elements
                groups = values.compactMap { $0 >= 0 && $0 < Double(labels.count) ? Int(exactly: $0) : nil }
                guard groups?.count == values.count else { throw step.invalid("_default_to_infrequent_mappings") }
                // An ordinal encoder groups all but NaN, which is the last.
                if !groupsMissing, labels.last == .notANumber { groups?.append(0) }
                guard groups?.count == labels.count else { throw step.invalid("_default_to_infrequent_mappings") }
            }
            columns.append(Column(labels: labels, isNumeric: isNumeric, groups: groups))
        }
        return columns
    }

    /// The group of each column that has no place; nil where all have one.
    private static func drops(_ step: ScikitLearnStep, count: Int) throws(ScikitLearnError) -> [Int?]? {
        let name = step.attributes["_drop_idx_after_grouping"] == nil ? "drop_idx_" : "_drop_idx_after_grouping"
        let reference = try step.fitted(name)
        if step.graph.isNone(reference) { return nil }
        let (labels, _) = try step.labels(reference, name)
        guard labels.count == count else { throw step.invalid(name) }
        var drops: [Int?] = []
        for label in labels {
            switch label {
            case .nothing: drops.append(nil)
            case .number(let number):
                guard let place = Int(exactly: number) else { throw step.invalid(name) }
                drops.append(place)
            default: throw step.invalid(name)
            }
        }
        return drops
    }

    // MARK: - Stages

    /// Adds a table of the column's categories, and gives the column it makes.
    private static func add(
        _ step: ScikitLearnStep, _ cell: ScikitLearnCell, _ column: Column, values: [Double], unknown: Double?,
        labels: [String], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) -> String {
        var texts: [(text: ExactText, value: Double)] = []
        var numbers: [(number: Double, value: Double)] = []
        // Of a missing value in a table that pandas reads there is NaN.
        var none: Double?
        var notANumber: Double?
        for (label, value) in zip(column.labels, values) {
            switch label {
            case .text(let text): texts.append((text, value))
            case .number(let number): numbers.append((number, value))
            case .nothing: none = value
            case .notANumber: notANumber = value
            }
        }
        let missing = notANumber ?? none
        guard texts.isEmpty || numbers.isEmpty else {
            throw step.unsupported("categories_", "texts and numbers in a column", supported: "either alone")
        }
        let isText = if case .text = cell { true } else { false }
        if !isText, !numbers.isEmpty || column.isNumeric {
            let input = try builder.number(cell, step)
            if column.isNumeric { try builder.add(step, FiniteCheck(refusesNaN: false), [input], outputs: []) }
            let table = CategoryTable(
                .numbers(numbers.map(\.number)), values: numbers.map(\.value), missing: missing, unknown: unknown,
                labels: labels)
            return try builder.add(step, table, [input], "\(step.title)_index")
        }
        guard let source = try builder.text(cell, step) else { throw step.invalid("categories_") }
        // Texts that were replaced have the category of what stands in their place.
        let places = Dictionary(uniqueKeysWithValues: texts.map { ($0.text, $0.value) })
        func replaced(_ text: ExactText?) -> ExactText? {
            source.fills.reduce(text) { text, fill in
                text == fill.marker.map { ExactText($0) } ? ExactText(fill.value) : text
            }
        }
        var all: [ExactText] = texts.map(\.text)
        var given = Set(all)
        for marker in source.fills.compactMap(\.marker) where given.insert(ExactText(marker)).inserted {
            all.append(ExactText(marker))
        }
        let known = all.compactMap { text in
            replaced(text).flatMap { places[$0] }.map { (text.text, $0) }
        }
        let gone: Double? = if let text = replaced(nil) { places[text] } else { missing }
        let table = CategoryTable(
            .texts(known.map(\.0)), values: known.map(\.1), missing: gone, unknown: unknown, labels: labels)
        return try builder.add(step, table, [source.name], "\(step.title)_index")
    }
}

extension ScikitLearnLabel {
    /// The label for people.
    var name: String {
        switch self {
        case .text(let text): text.text
        case .number(let number):
            if let integer = Int64(exactly: number) { String(integer) } else { String(number) }
        case .nothing: "None"
        case .notANumber: "nan"
        }
    }
}

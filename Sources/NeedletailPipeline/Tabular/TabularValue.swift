/// What a row has in a column.
public enum TabularValue: Equatable, Sendable {
    /// Nothing: null in JSON, an empty field in CSV.
    case missing
    /// A number; NaN is one too.
    case number(Double)
    /// A whole number, which as a text has no fraction.
    case integer(Int64)
    /// A text.
    case text(String)
    /// A truth value: 1 or 0 as a number, `true` or `false` as a text.
    case boolean(Bool)
    /// Several numbers.
    case vector([Double])
}

extension TabularValue: CustomStringConvertible {
    /// The value for a message.
    public var description: String {
        switch self {
        case .missing: "nothing"
        case .number(let value): JavaNumber.text(value)
        case .integer(let value): String(value)
        case .text(let value): "\"\(value)\""
        case .boolean(let value): String(value)
        case .vector(let values): "a vector of \(values.count)"
        }
    }

    /// The value as a text, as Spark writes it: `2`, `2.0`, `true`; nil for nothing and for vectors.
    package var text: String? {
        switch self {
        case .missing, .vector: nil
        case .number(let value): JavaNumber.text(value)
        case .integer(let value): String(value)
        case .text(let value): value
        case .boolean(let value): String(value)
        }
    }

    /// The value as a number, `Double.missing` for nothing; nil for texts and vectors.
    package var number: Double? {
        switch self {
        case .missing: .missing
        // What arithmetic gives is no sign that there is nothing.
        case .number(let value): value.isNaN ? .nan : value
        case .integer(let value): Double(value)
        case .boolean(let value): value ? 1 : 0
        case .text, .vector: nil
        }
    }
}

extension TabularProgram {
    /// Writes a row's values, one for each column of the input in order, to `row` of `block`.
    ///
    /// - Returns: the first column whose value is of another kind; nil where all are right.
    package func fill(_ block: TabularBlock, row: Int, _ values: [TabularValue]) -> Int? {
        precondition(values.count == inputs.count && row < block.capacity, "a row has a value for each column")
        for (index, value) in values.enumerated() where !fill(block, row: row, column: index, value) { return index }
        return nil
    }

    /// Writes a value of the input's column `column`; whether it is of the column's kind.
    package func fill(_ block: TabularBlock, row: Int, column: Int, _ value: TabularValue) -> Bool {
        let place = inputs[column]
        switch place.type.kind {
        case .number:
            guard let number = value.number else { return false }
            block.slot(place.start)[row] = number
        case .text:
            if case .missing = value {
                block.texts(place.start)[row] = TextCode.missing
            } else {
                guard let text = value.text else { return false }
                var code = textCodes[column][ExactText(text)]
                if code == nil, case .number(let number) = value { code = numberCodes[column][number.bitPattern] }
                block.texts(place.start)[row] = code ?? TextCode.unseen
            }
        case .vector(let count):
            guard case .vector(let values) = value, values.count == count || takesOtherSizes[column] else {
                // A vector that is refused is as good as none to the stages behind.
                for slot in 0..<count { block.slot(place.start + slot)[row] = .missing }
                return value == .missing
            }
            for slot in 0..<count {
                // What arithmetic gives is no sign that there is nothing.
                let number =
                    slot < values.count && values[slot].isNaN ? .nan : slot < values.count ? values[slot] : .absent
                block.slot(place.start + slot)[row] = number
            }
        }
        return true
    }

    /// What `row` of `block` has in the column at `place`.
    package func value(_ block: TabularBlock, row: Int, _ place: ColumnPlace) -> TabularValue {
        switch place.type.kind {
        case .number:
            let value = block.slot(place.start)[row]
            return value.isMissing ? .missing : .number(value)
        case .text:
            let code = Int(block.texts(place.start)[row])
            return place.type.texts.indices.contains(code) ? .text(place.type.texts[code]) : .missing
        case .vector(let count):
            let values = (0..<count).map { block.slot(place.start + $0)[row] }
            return count > 0 && values.allSatisfy(\.isMissing) ? .missing : .vector(values)
        }
    }
}

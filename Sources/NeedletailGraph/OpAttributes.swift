/// An attribute's value.
package enum AttributeValue: Equatable, Sendable {
    case integer(Int)
    case integers([Int])
    case number(Double)
    case string(String)
    case flag(Bool)
}

/// An op's attributes, by name.
package struct OpAttributes: Equatable, Sendable {
    package var values: [String: AttributeValue]

    package init(_ values: [String: AttributeValue] = [:]) {
        self.values = values
    }
}

/// Reads an op's attributes; its errors name the node.
package struct AttributeReader {
    let attributes: OpAttributes
    let node: String

    package init(_ attributes: OpAttributes, node: String) {
        self.attributes = attributes
        self.node = node
    }

    private func invalid(_ name: String, _ expected: String) -> GraphError {
        .invalidAttribute(node: node, attribute: name, expected: expected)
    }

    /// The finite number called `name`, at least `minimum`.
    func number(_ name: String, atLeast minimum: Double = -.infinity) throws(GraphError) -> Double {
        let value: Double
        switch attributes.values[name] {
        case .number(let number) where number.isFinite: value = number
        case .integer(let integer): value = Double(integer)
        default: throw invalid(name, "a finite number")
        }
        guard value >= minimum else { throw invalid(name, "a number of at least \(minimum)") }
        return value
    }

    /// The integer called `name`, in `range`.
    func integer(_ name: String, in range: ClosedRange<Int> = .whole) throws(GraphError) -> Int {
        guard case .integer(let value) = attributes.values[name], range.contains(value) else {
            throw invalid(
                name, range == .whole ? "an integer" : "an integer from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// The integers called `name`, each in `range`.
    func integers(_ name: String, in range: ClosedRange<Int> = .whole) throws(GraphError) -> [Int] {
        guard case .integers(let values) = attributes.values[name], values.allSatisfy(range.contains) else {
            throw invalid(
                name,
                range == .whole ? "a list of integers" : "integers from \(range.lowerBound) to \(range.upperBound)")
        }
        return values
    }

    /// The flag called `name`.
    func flag(_ name: String) throws(GraphError) -> Bool {
        guard case .flag(let value) = attributes.values[name] else { throw invalid(name, "true or false") }
        return value
    }

    /// The case of `Choice` whose name stands under `name`.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, of type: Choice.Type = Choice.self
    ) throws(GraphError) -> Choice where Choice.RawValue == String {
        guard case .string(let text) = attributes.values[name], let value = Choice(rawValue: text) else {
            throw invalid(name, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return value
    }
}

extension ClosedRange<Int> {
    /// What an axis or an index may be: enough for any tensor, and safe to add and to negate.
    static let whole = -(1 << 40)...(1 << 40)
}

/// A stage's attributes, by name.
package struct StageAttributes: Equatable, Sendable {
    package var values: [String: Value]

    /// An attribute's value. Numbers in lists may be infinite or NaN, single ones are finite.
    package enum Value: Equatable, Sendable {
        case integer(Int)
        case number(Double)
        case flag(Bool)
        case text(String)
        case texts([String])
        case numbers([Double])
        case integers([Int32])
    }

    package init(_ values: [String: Value] = [:]) {
        self.values = values
    }

    /// How many numbers its lists have.
    package var numberCount: Int {
        values.values.reduce(0) { count, value in
            switch value {
            case .numbers(let numbers): count + numbers.count
            case .integers(let integers): count + integers.count
            case .integer, .number, .flag, .text, .texts: count
            }
        }
    }
}

/// Reads a stage's attributes; its errors name the stage.
package struct StageReader {
    package let attributes: StageAttributes
    package let stage: String

    package init(_ attributes: StageAttributes, stage: String) {
        self.attributes = attributes
        self.stage = stage
    }

    package func invalid(_ name: String, _ expected: String) -> PipelineError {
        .invalidAttribute(stage: stage, attribute: name, expected: expected)
    }

    /// Whether there is an attribute called `name`.
    package func has(_ name: String) -> Bool { attributes.values[name] != nil }

    package func integer(_ name: String, in range: ClosedRange<Int>) throws(PipelineError) -> Int {
        guard case .integer(let value) = attributes.values[name], range.contains(value) else {
            throw invalid(name, "an integer from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// The finite number called `name`.
    package func number(_ name: String) throws(PipelineError) -> Double {
        switch attributes.values[name] {
        case .number(let value) where value.isFinite: return value
        case .integer(let value): return Double(value)
        default: throw invalid(name, "a finite number")
        }
    }

    package func flag(_ name: String) throws(PipelineError) -> Bool {
        guard case .flag(let value) = attributes.values[name] else { throw invalid(name, "true or false") }
        return value
    }

    /// The texts called `name`.
    package func texts(_ name: String) throws(PipelineError) -> [String] {
        guard case .texts(let values) = attributes.values[name] else { throw invalid(name, "a list of texts") }
        return values
    }

    /// The numbers called `name`, `count` of them where that is given.
    package func numbers(_ name: String, count: Int? = nil) throws(PipelineError) -> [Double] {
        guard case .numbers(let values) = attributes.values[name], count.map({ $0 == values.count }) ?? true else {
            throw invalid(name, count.map { "\($0) numbers" } ?? "a list of numbers")
        }
        return values
    }

    /// The finite numbers called `name`, `count` of them where that is given.
    package func finite(_ name: String, count: Int? = nil) throws(PipelineError) -> [Double] {
        let values = try numbers(name, count: count)
        guard values.allSatisfy(\.isFinite) else { throw invalid(name, "finite numbers") }
        return values
    }

    /// The integers called `name`, each in `range`, `count` of them where that is given.
    package func integers(
        _ name: String, in range: ClosedRange<Int32> = .min ... .max, count: Int? = nil
    ) throws(PipelineError) -> [Int32] {
        guard case .integers(let values) = attributes.values[name], count.map({ $0 == values.count }) ?? true,
            values.allSatisfy(range.contains)
        else {
            let size = count.map { "\($0) " } ?? ""
            throw invalid(name, "\(size)integers from \(range.lowerBound) to \(range.upperBound)")
        }
        return values
    }

    /// The case of `Choice` whose name stands under `name`.
    package func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, of type: Choice.Type = Choice.self
    ) throws(PipelineError) -> Choice {
        guard case .text(let text) = attributes.values[name], let value = Choice(rawValue: text) else {
            throw invalid(name, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return value
    }
}

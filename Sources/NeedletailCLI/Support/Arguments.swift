import NeedletailFormat

/// One option of a verb.
struct Option: Sendable {
    let name: String
    var short: Character?
    /// What stands for the value in the help text; nil for a flag.
    var valueName: String?
    /// Whether it may be given several times.
    var repeats = false
    /// The option beside which it has a value, and is a flag without; nil where that depends on no other.
    var valueOnlyWith: String?
    let help: String
}

/// A verb's arguments, taken apart by its options.
struct Arguments {
    private(set) var positional: [String] = []
    private var values: [String: String] = [:]
    private var flags: Set<String> = []
    /// The values of options that may be given several times, and the positional arguments, in the order they came.
    private var sequence: [(option: String?, value: String)] = []

    /// Takes `arguments` apart: `--name value`, `--name=value`, `-n value`; `--` ends the options.
    ///
    /// A value that begins with `--`, or is an option, is only taken after `=`: elsewhere the value was forgotten.
    init(_ arguments: some Sequence<String>, options: [Option]) throws(Failure) {
        var iterator = arguments.makeIterator()
        let given = arguments.prefix { $0 != "--" }
        func hasValue(_ option: Option) -> Bool {
            guard let other = option.valueOnlyWith else { return option.valueName != nil }
            return given.contains { $0 == "--\(other)" || $0.hasPrefix("--\(other)=") }
        }
        while let argument = iterator.next() {
            if argument == "--" {
                while let rest = iterator.next() { append(rest) }
                return
            }
            guard argument.hasPrefix("-"), argument != "-" else {
                append(argument)
                continue
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let option = options.first(where: { $0.matches(String(parts[0])) }) else {
                throw .usage("unknown option \(printable(String(parts[0])))")
            }
            guard hasValue(option) else {
                guard parts.count == 1 else { throw .usage("--\(option.name) takes no value") }
                flags.insert(option.name)
                continue
            }
            let value = parts.count == 2 ? String(parts[1]) : iterator.next()
            guard let value, !value.isEmpty,
                parts.count == 2 || !(value.hasPrefix("--") || options.contains { $0.matches(value) })
            else {
                throw .usage("--\(option.name) needs a value")
            }
            if option.repeats { sequence.append((option.name, value)) }
            guard values.updateValue(value, forKey: option.name) == nil || option.repeats else {
                throw .usage("--\(option.name) is given twice")
            }
        }
    }

    private mutating func append(_ argument: String) {
        positional.append(argument)
        sequence.append((nil, argument))
    }

    func value(_ name: String) -> String? { values[name] }

    /// The values of an option that may be given several times and the positional arguments after the first, in the order
    /// they came; empty where the option is not given.
    func list(_ name: String) -> [String] {
        guard values[name] != nil else { return [] }
        var positionalCount = 0
        return sequence.compactMap { option, value in
            guard option == nil else { return option == name ? value : nil }
            positionalCount += 1
            return positionalCount > 1 ? value : nil
        }
    }

    func flag(_ name: String) -> Bool { flags.contains(name) }

    /// The value of an option that must be given.
    func required(_ name: String) throws(Failure) -> String {
        guard let value = values[name] else { throw .usage("--\(name) is missing") }
        return value
    }

    /// The value of an option as a finite number; nil where the option is not given.
    func number(_ name: String) throws(Failure) -> Double? {
        guard let text = values[name] else { return nil }
        guard let value = decimalNumber(text) else {
            throw .usage("--\(name) must be a number, not \(printable(text))")
        }
        return value
    }

    /// The value of an option as a number in `range`; nil where the option is not given.
    func number(_ name: String, in range: ClosedRange<Double>) throws(Failure) -> Double? {
        guard let text = values[name] else { return nil }
        guard let value = decimalNumber(text), range.contains(value) else {
            throw .usage(
                "--\(name) must be a number from \(fixed(range.lowerBound, 0)) to \(fixed(range.upperBound, 0)), "
                    + "not \(printable(text))")
        }
        return value
    }

    /// The value of an option as a whole number in `range`; nil where the option is not given.
    func count(_ name: String, in range: ClosedRange<Int>) throws(Failure) -> Int? {
        guard let text = values[name] else { return nil }
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(text), range.contains(value) else {
            throw .usage(
                "--\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound), "
                    + "not \(printable(text))")
        }
        return value
    }

    /// The first positional argument, which `what` names.
    func first(_ what: String) throws(Failure) -> String {
        guard let first = positional.first else { throw .usage("the \(what) is missing") }
        return first
    }

    /// The only positional argument, which `what` names.
    func single(_ what: String) throws(Failure) -> String {
        let first = try first(what)
        guard positional.count == 1 else { throw .usage("unexpected argument \(printable(positional[1]))") }
        return first
    }

    /// Refuses the options called `names`, which `reason` says no for.
    func refuse(_ names: [String], _ reason: String) throws(Failure) {
        if let name = names.first(where: { values[$0] != nil || flags.contains($0) }) {
            throw .usage("--\(name) \(reason)")
        }
    }

    /// Refuses positional arguments.
    func none() throws(Failure) {
        if let first = positional.first { throw .usage("unexpected argument \(printable(first))") }
    }
}

/// The fields of `list`, the value of the option `option`, which is a record of CSV.
func fields(_ list: String, of option: String) throws(Failure) -> [String] {
    var reader = CSVReader(Array(list.utf8))
    do throws(CSVError) {
        let record = try reader.next()
        return record.map { record in (0..<record.count).map { record[$0] } } ?? []
    } catch { throw .usage("--\(option): \(error)") }
}

/// The fields of `list`, the value of the option `option`, each the name of a `what`: none empty, none twice.
func names(_ list: String, of option: String, _ what: String) throws(Failure) -> [String] {
    let names = try fields(list, of: option)
    var known: Set<String> = []
    for name in names {
        guard !name.isEmpty else { throw .usage("--\(option) names a \(what) without a name") }
        guard known.insert(name).inserted else { throw .usage("--\(option) names \(printable(name)) twice") }
    }
    return names
}

extension Option {
    fileprivate func matches(_ text: String) -> Bool {
        text == "--\(name)" || (short.map { text == "-\($0)" } ?? false)
    }
}

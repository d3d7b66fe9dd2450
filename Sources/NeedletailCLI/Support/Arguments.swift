import NeedletailFormat

/// One option of a verb.
struct Option: Sendable {
    let name: String
    var short: Character?
    /// What stands for the value in the help text; nil for a flag.
    var valueName: String?
    let help: String
}

/// A verb's arguments, taken apart by its options.
struct Arguments {
    private(set) var positional: [String] = []
    private var values: [String: String] = [:]
    private var flags: Set<String> = []

    /// Takes `arguments` apart: `--name value`, `--name=value`, `-n value`; `--` ends the options.
    ///
    /// A value that begins with `--` is only taken after `=`: elsewhere the value was forgotten.
    init(_ arguments: some Sequence<String>, options: [Option]) throws(Failure) {
        var iterator = arguments.makeIterator()
        while let argument = iterator.next() {
            if argument == "--" {
                while let rest = iterator.next() { positional.append(rest) }
                return
            }
            guard argument.hasPrefix("-"), argument != "-" else {
                positional.append(argument)
                continue
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let option = options.first(where: { $0.matches(String(parts[0])) }) else {
                throw .usage("unknown option \(printable(String(parts[0])))")
            }
            guard option.valueName != nil else {
                guard parts.count == 1 else { throw .usage("--\(option.name) takes no value") }
                flags.insert(option.name)
                continue
            }
            let value = parts.count == 2 ? String(parts[1]) : iterator.next()
            guard let value, !value.isEmpty, parts.count == 2 || !value.hasPrefix("--") else {
                throw .usage("--\(option.name) needs a value")
            }
            guard values.updateValue(value, forKey: option.name) == nil else {
                throw .usage("--\(option.name) is given twice")
            }
        }
    }

    func value(_ name: String) -> String? { values[name] }

    func flag(_ name: String) -> Bool { flags.contains(name) }

    /// The value of an option that must be given.
    func required(_ name: String) throws(Failure) -> String {
        guard let value = values[name] else { throw .usage("--\(name) is missing") }
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

    /// The only positional argument, which `what` names.
    func single(_ what: String) throws(Failure) -> String {
        guard let first = positional.first else { throw .usage("the \(what) is missing") }
        guard positional.count == 1 else { throw .usage("unexpected argument \(printable(positional[1]))") }
        return first
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

extension Option {
    fileprivate func matches(_ text: String) -> Bool {
        text == "--\(name)" || (short.map { text == "-\($0)" } ?? false)
    }
}

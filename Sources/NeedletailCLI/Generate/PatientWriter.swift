import Glibc
import Needletail
import NeedletailFormat
import NeedletailPipeline

/// Writes patients as they are drawn.
final class PatientWriter {
    private let format: OutputFormat
    private let description: GeneratorDescription
    private let options: GenerationOptions
    private let seed: Int
    /// Where lines go; nil of csv.
    private let output: Output?
    /// The folder of csv, and what its files begin with.
    private let folder: String
    private let prefix: String?
    private var files: [(part: Part, output: Output)] = []
    private var name: String?
    private var profile: OsteosarcomaProfile?

    /// The files of csv.
    private enum Part: String, CaseIterable {
        case mutations, expression, pathways, conditions
    }

    /// - Parameters:
    ///   - format: nil for a table on a terminal, and JSON elsewhere.
    ///   - path: the folder of csv, or the file of others; nil for standard output.
    ///   - options, seed: how the patients are drawn.
    ///   - modelPath: which is not written over.
    init(
        _ format: OutputFormat?, path: String?, prefix: String?, _ description: GeneratorDescription,
        _ options: GenerationOptions, seed: Int, modelPath: String
    ) throws(Failure) {
        self.description = description
        self.options = options
        self.seed = seed
        self.prefix = prefix
        if format == .csv {
            guard let path, path != "-" else {
                throw .usage("--format csv needs --output with the folder for its files")
            }
            (self.format, output, folder) = (.csv, nil, path)
            if mkdir(path, 0o777) != 0, errno != EEXIST {
                throw .system("cannot make the folder \(path): \(String(cString: strerror(errno)))")
            }
            guard FolderNames.exists(path) else {
                throw .usage("the output \(path) is no folder, which csv needs: give a folder, or --format json")
            }
            return
        }
        guard prefix == nil else { throw .usage("--prefix goes with --format csv") }
        if let path { try checkOutput(path, isNoneOf: [modelPath]) }
        let output = try Output(path: path)
        self.format = format ?? (output.isTerminal ? .table : .json)
        self.output = output
        folder = ""
    }

    /// Whether patients scroll by on a terminal.
    var isOnTerminal: Bool { output?.isTerminal ?? false }

    /// Begins the patients of a profile, which a scenario's name may have.
    func begin(_ name: String?, _ profile: OsteosarcomaProfile) throws(Failure) {
        self.name = name
        self.profile = profile
        guard format == .csv else { return }
        let stem = [prefix, name].compactMap { $0 }.joined(separator: "_")
        for part in Part.allCases {
            let output = try Output(path: "\(folder)/\(stem.isEmpty ? "patients" : stem)_\(part.rawValue).csv")
            files.append((part, output))
            try output.write { line in
                line += "patient".utf8
                for column in columns(part) {
                    line.append(UInt8(ascii: ","))
                    appendCSVField(column, to: &line)
                }
                line.append(UInt8(ascii: "\n"))
            }
        }
    }

    private func columns(_ part: Part) -> [String] {
        switch part {
        case .mutations: description.mutations
        case .expression: description.expression
        case .pathways: description.pathways
        case .conditions: description.conditions.map(\.name)
        }
    }

    func write(_ patient: SyntheticPatient) throws(Failure) {
        switch format {
        case .csv: for (part, output) in files { try output.write { self.appendRow(patient, part, to: &$0) } }
        case .json: try output?.write(json(patient) + [UInt8(ascii: "\n")])
        case .table: try output?.write(line(patient))
        }
    }

    /// Ends the patients of a profile: their files appear.
    func end() throws(Failure) {
        for (_, output) in files { try output.finish() }
        files = []
    }

    func finish() throws(Failure) {
        try output?.finish()
    }

    // MARK: Formats

    private func appendRow(_ patient: SyntheticPatient, _ part: Part, to line: inout [UInt8]) {
        line += "\(patient.index)".utf8
        func append(_ text: String) {
            line.append(UInt8(ascii: ","))
            line += text.utf8
        }
        switch part {
        case .mutations: for value in patient.mutations { append(value ? "1" : "0") }
        case .expression: for value in patient.expression { append("\(value)") }
        case .pathways: for value in patient.pathways { append("\(value)") }
        case .conditions: for (_, value) in given { append(plainNumber(value)) }
        }
        line.append(UInt8(ascii: "\n"))
    }

    /// The model's conditions in the profile's own units.
    private var given: [(name: String, value: Double)] {
        description.conditions.map { ($0.name, profile?.value(of: $0.name) ?? .nan) }
    }

    private func json(_ patient: SyntheticPatient) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("patient")
        json.integer(patient.index)
        if let name {
            json.key("scenario")
            json.string(name)
        }
        json.key("seed")
        json.integer(seed)
        json.key("rng")
        json.string(options.randomNumbers.rawValue)
        if case .torch = options.randomNumbers {
            json.key("batch_size")
            json.integer(options.usedBatchSize)
        }
        if case .ddim(let steps, let eta) = options.method {
            json.key("ddim")
            json.integer(steps)
            json.key("eta")
            json.numberOrNull(eta)
        }
        func object(_ key: String, _ names: some Sequence<String>, _ value: (Int) -> Void) {
            json.key(key)
            json.beginObject()
            for (index, name) in names.enumerated() {
                json.key(name)
                value(index)
            }
            json.endObject()
        }
        object("conditions", given.map(\.name)) { json.numberOrNull(given[$0].value) }
        object("conditions_normalized", given.map(\.name)) { json.numberOrNull(patient.conditions[$0]) }
        object("mutations", description.mutations) { json.integer(patient.mutations[$0] ? 1 : 0) }
        object("expression", description.expression) { json.numberOrNull(patient.expression[$0]) }
        object("pathways", description.pathways) { json.numberOrNull(patient.pathways[$0]) }
        json.members(of: patient.identity)
        json.endObject()
        return json.finish()
    }

    private func line(_ patient: SyntheticPatient) -> String {
        let mutated = zip(description.mutations, patient.mutations).filter(\.1).map { visible($0.0) }
        let label = "\(name.map { "\($0) " } ?? "")patient \(patient.index): "
        let count = "\(mutated.count) of \(patient.mutations.count) genes mutated"
        guard !mutated.isEmpty else { return "\(label)\(count)\n" }
        let width = (terminalWidth(1) ?? 80) - label.count - count.count - 2
        return "\(label)\(count): \(shortList(mutated, width: max(width, 20)))\n"
    }
}

/// A number without a fraction that is none.
func plainNumber(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
}

/// How the program ends.
enum ExitCode: Int32 {
    case success = 0
    /// Some input failed; the others are written.
    case inputFailed = 1
    /// The arguments do not fit the verb.
    case usage = 2
    /// The model file, or what it is converted from, is at fault.
    case modelAtFault = 3
    /// The system is: writing, memory.
    case system = 4
    case interrupted = 130
}

/// Why a verb stopped: what is printed, and how the program ends.
struct Failure: Error {
    let code: ExitCode
    let message: String

    static func usage(_ message: String) -> Failure { Failure(code: .usage, message: message) }

    static func input(_ message: String) -> Failure { Failure(code: .inputFailed, message: message) }

    static func model(_ message: String) -> Failure { Failure(code: .modelAtFault, message: message) }

    static func system(_ message: String) -> Failure { Failure(code: .system, message: message) }
}

/// One verb of the command line.
struct Verb: Sendable {
    let name: String
    /// One line for the list of verbs.
    let summary: String
    /// The arguments, such as `MODEL [--json]`.
    let usage: String
    let options: [Option]
    /// What `--help` says beyond the options.
    var details = ""
    let run: @Sendable (Arguments) throws(Failure) -> ExitCode
}

/// All verbs, in the order of the help text.
let verbs: [Verb] = [convertVerb, inspectVerb, runVerb, predictVerb, demoVerb, kernelsVerb]

/// Runs what `arguments` ask for; errors go to standard error.
func runCommandLine(_ arguments: [String]) -> ExitCode {
    guard let name = arguments.first else {
        printError(overview())
        return .usage
    }
    if name == "--help" || name == "-h" || name == "help" {
        guard let topic = arguments.dropFirst().first, let verb = verbs.first(where: { $0.name == topic }) else {
            return write(overview())
        }
        return write(help(verb))
    }
    if name == "--version" { return write("needletail \(engineVersion)\n") }
    guard let verb = verbs.first(where: { $0.name == name }) else {
        printError("error: unknown verb \(quoted(name)); see needletail --help\n")
        return .usage
    }
    let rest = arguments.dropFirst()
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) { return write(help(verb)) }
    catchInterrupts()
    do throws(Failure) {
        warnOfUnknownTier()
        return try verb.run(try Arguments(rest, options: verb.options))
    } catch {
        if isInterrupted { return .interrupted }
        printError("error: \(error.message)\n")
        if error.code == .usage { printError("usage: needletail \(verb.name) \(verb.usage)\n") }
        return error.code
    }
}

private func write(_ text: String) -> ExitCode {
    do throws(Failure) {
        let output = try Output(path: nil)
        try output.write(text)
        try output.finish()
        return .success
    } catch { return error.code }
}

private func overview() -> String {
    var text = "needletail: neural inference on the CPU, for models trained in Python\n\nusage: needletail VERB ...\n\n"
    for verb in verbs { text += "  \(verb.name.padded(to: 10))\(verb.summary)\n" }
    return text + "\nneedletail VERB --help says more of each; needletail --version tells the version.\n" + researchUse
}

private func help(_ verb: Verb) -> String {
    var text = "\(verb.summary)\n\nusage: needletail \(verb.name) \(verb.usage)\n"
    if !verb.options.isEmpty { text += "\n" }
    for option in verb.options {
        let names = (option.short.map { "-\($0), " } ?? "    ") + "--\(option.name)"
        let left = names + (option.placeholder.map { " \($0)" } ?? "")
        text += "  \(left.padded(to: 26))\(option.help)\n"
    }
    if !verb.details.isEmpty { text += "\n\(verb.details)\n" }
    return text + researchUse
}

private let researchUse = "For research use; not a medical device.\n"

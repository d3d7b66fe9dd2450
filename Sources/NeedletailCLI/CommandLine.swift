import Needletail
import NeedletailFormat

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
    /// A signal asked the program to end; it ends with `interruptStatus`.
    case interrupted = 130
}

/// Why a verb stopped: what is printed, and how the program ends.
struct Failure: Error {
    let code: ExitCode
    /// Empty where nothing is to be said.
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
let verbs: [Verb] = [
    convertVerb, inspectVerb, runVerb, predictVerb, batchVerb, generateVerb, evaluateVerb, serveVerb, demoVerb,
    kernelsVerb,
]

/// Runs what `arguments` ask for; errors go to standard error.
func runCommandLine(_ arguments: [String]) -> ExitCode {
    holdStandardDescriptors()
    catchInterrupts()
    do throws(Failure) {
        return try dispatch(arguments)
    } catch {
        if isInterrupted {
            printError("interrupted\n")
            return .interrupted
        }
        if !error.message.isEmpty { printError("error: \(error.message)\n") }
        return error.code
    }
}

private func dispatch(_ arguments: [String]) throws(Failure) -> ExitCode {
    guard let name = arguments.first else {
        printError(overview())
        return .usage
    }
    let rest = arguments.dropFirst()
    switch name {
    case "--version": return try show("needletail \(Engine.version)\n")
    case "--help", "-h": return try show(overview())
    case "help":
        guard let topic = rest.first else { return try show(overview()) }
        return try show(help(try verb(topic)))
    default: break
    }
    let verb = try verb(name)
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
        return try show(help(verb))
    }
    warnOfUnknownTier()
    do throws(Failure) {
        return try verb.run(try Arguments(rest, options: verb.options))
    } catch {
        guard error.code == .usage else { throw error }
        throw .usage("\(error.message)\n\(usage(verb))\nneedletail \(verb.name) --help says more")
    }
}

private func verb(_ name: String) throws(Failure) -> Verb {
    guard let verb = verbs.first(where: { $0.name == name }) else {
        let names = verbs.map(\.name).joined(separator: ", ")
        throw .usage("\(printable(name)) is no verb: the verbs are \(names); needletail --help says more")
    }
    return verb
}

private func show(_ text: String) throws(Failure) -> ExitCode {
    let output = try Output(path: nil)
    try output.write(text)
    try output.finish()
    return .success
}

private func overview() -> String {
    var text = "needletail: neural inference on the CPU, for models trained in Python\n\nusage: needletail VERB ...\n\n"
    for verb in verbs { text += "  \(verb.name.padded(to: 10))\(verb.summary)\n" }
    return text + "\nneedletail VERB --help says more of each; needletail --version tells the version.\n" + researchUse
}

private func usage(_ verb: Verb) -> String {
    let start = "usage: needletail \(verb.name)"
    return wrapped("\(start) \(verb.usage)", indentation: start.count + 1)
}

private func help(_ verb: Verb) -> String {
    var text = "\(verb.summary)\n\n\(usage(verb))\n"
    if !verb.options.isEmpty { text += "\n" }
    let names = verb.options.map { option in
        (option.short.map { "-\($0), " } ?? "    ") + "--\(option.name)" + (option.valueName.map { " \($0)" } ?? "")
    }
    let indentation = (names.map(\.count).max() ?? 0) + 4
    for (name, option) in zip(names, verb.options) {
        let lines = wrapped(option.help, width: 80 - indentation).split(separator: "\n")
        for (index, line) in lines.enumerated() {
            text += (index == 0 ? "  \(name)" : "").padded(to: indentation) + line + "\n"
        }
    }
    for paragraph in verb.details.split(separator: "\n") { text += "\n\(wrapped(String(paragraph)))\n" }
    return text + "\n" + researchUse
}

private let researchUse = "For research use; not a medical device.\n"

import Needletail
import NeedletailFormat
import NeedletailServer

let serveVerb = Verb(
    name: "serve", summary: "Serves models over HTTP, as the Python deployments did.",
    usage: "--model NAME=MODEL ... [--config FILE] [--host HOST] [--port N] [OPTION ...]",
    options: [
        Option(
            name: "config", valueName: "FILE",
            help: "a file of JSON with any of these options; variables of the environment count more, and options most")
    ]
        + ServerConfiguration.keys.compactMap { key in
            key.flag.map {
                let help = "\(key.help); by default \(key.initial)".replacing("`", with: "")
                return Option(name: $0, valueName: key.valueName, repeats: key.repeats, help: help)
            }
        },
    details: """
        One model is served at /, several at /NAME/. GET / tells what there is, /openapi.json describes it, /livez and /readyz tell \
        the state, /metrics is for Prometheus. The log goes to the standard output, an event of JSON on each line.
        The first signal to end lets the requests at work be answered, and the exit code is 0; a second one ends at once.
        """,
    run: serve)

private func serve(_ arguments: Arguments) throws(Failure) -> ExitCode {
    try arguments.none()
    let configuration: ServerConfiguration
    do throws(ConfigurationError) {
        configuration = try ServerConfiguration.read(file: arguments.value("config"), flags: flags(arguments))
    } catch { throw .usage("\(error)") }
    guard !configuration.models.isEmpty else {
        throw .usage("there is no model to serve: --model NAME=MODEL names one")
    }
    #if Server
        let log = Log(level: configuration.logLevel, write: JSONLineWriter.standardOutput.write)
        let server = InferenceServer(configuration, log: log)
        do throws(ServerError) { try server.start() } catch { throw .system("\(error)") }
        waitForInterrupt()
        waitFor { await server.stop() }
        return .success
    #else
        throw .system(
            "this needletail was built without the trait Server, which serve needs: install libmicrohttpd-dev and build it "
                + "with swift build --traits Server")
    #endif
}

/// The options that are given, by the configuration's flags.
private func flags(_ arguments: Arguments) -> [(flag: String, value: String)] {
    ServerConfiguration.keys.flatMap { key in
        guard let flag = key.flag else { return [(flag: String, value: String)]() }
        let values = key.repeats ? arguments.list(flag) : arguments.value(flag).map { [$0] } ?? []
        return values.map { (flag, $0) }
    }
}

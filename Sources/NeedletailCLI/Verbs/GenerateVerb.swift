import Needletail
import NeedletailPipeline

let generateVerb = Verb(
    name: "generate", summary: "Draws synthetic patients for a clinical profile.",
    usage:
        "MODEL (--survival-time DAYS --event 0|1 --metastasis 0|1 | --scenario NAME|all) [--age YEARS] [--count N] "
        + "[--seed S] [--rng philox|torch] [--ddim STEPS [--eta E]] [--batch-size N] [--threads N] "
        + "[--format table|json|csv] [--output PATH] [--prefix NAME]",
    options: [
        Option(
            name: "survival-time", valueName: "DAYS", help: "days from diagnosis to death or to the last visit"),
        Option(name: "event", valueName: "0|1", help: "1 where the patient died"),
        Option(name: "age", valueName: "YEARS", help: "years at diagnosis, for models that were trained with it"),
        Option(name: "metastasis", valueName: "0|1", help: "1 where there were metastases at diagnosis"),
        Option(
            name: "scenario", valueName: "NAME",
            help:
                "a profile with a name, in place of the three: \(scenarioNames.joined(separator: ", ")); all for each of them"
        ),
        Option(name: "count", valueName: "N", help: "patients of each profile, 1 to 1000000; by default 1"),
        Option(
            name: "seed", valueName: "S",
            help: "a whole number from 0 to 2^63 - 1, by default 0: the same seed gives the same patients"),
        Option(
            name: "rng", valueName: "NAME",
            help:
                "philox, by default: a patient does not depend on the others; or torch: the numbers that PyTorch draws after "
                + "torch.manual_seed"),
        Option(
            name: "ddim", valueName: "STEPS",
            help: "so many steps of DDIM in place of all of DDPM: faster, and less like the training data"),
        Option(
            name: "eta", valueName: "E", help: "of DDIM: 0, by default, draws no noise in its steps, 1 as DDPM does"),
        Option(
            name: "batch-size", valueName: "N",
            help:
                "patients that are drawn at once, 1 to 16384; by default 64, and 1024 with --rng torch, which depends on it"
        ),
        Option(
            name: "threads", valueName: "N",
            help: "compute on up to N threads, 1 to 255; 1 by default. The patients are the same for any N"),
        Option(
            name: "format", valueName: "FORMAT",
            help:
                "table, json (an object a line) or csv; by default csv with --output, else table on a terminal and json elsewhere"
        ),
        Option(
            name: "output", short: "o", valueName: "PATH",
            help: "the folder for the four files of csv, made where it is missing; or the file to write"),
        Option(
            name: "prefix", valueName: "NAME",
            help: "what the files of csv begin with, by default patients, or the scenario: with both NAME_scenario"),
    ],
    details: """
        Of csv there are four files, with a row for each patient: PREFIX_mutations.csv (0 or 1), PREFIX_expression.csv, \
        PREFIX_pathways.csv and PREFIX_conditions.csv, which has the profile. They appear complete or not at all, and memory \
        does not grow with the number of patients. needletail evaluate compares them with real ones.
        Scenarios begin with the same random numbers. The patients do not exist.
        """,
    run: generate)

private let scenarioNames = OsteosarcomaScenario.allCases.map(\.rawValue)

private func generate(_ arguments: Arguments) throws(Failure) -> ExitCode {
    let path = try arguments.single("model file")
    let age = try arguments.number("age")
    let profiles = try profiles(arguments, age: age)
    let count = try arguments.count("count", in: 1...1_000_000) ?? 1
    let seed = try arguments.count("seed", in: 0...Int.max) ?? 0
    let options = try options(arguments)
    let threads = try arguments.count("threads", in: 1...255) ?? 1
    let outputPath = arguments.value("output")
    let format = try arguments.value("format").map { name throws(Failure) in
        guard let format = OutputFormat(rawValue: name) else {
            throw .usage("--format must be table, json or csv, not \(printable(name))")
        }
        return format
    }
    let prefix = arguments.value("prefix")
    if let prefix {
        guard !prefix.isEmpty, !prefix.contains("/"), !prefix.contains("\0") else {
            throw .usage("--prefix must be the beginning of a file's name, not \(printable(prefix))")
        }
    }

    let model = try openModel(path)
    let generator: OsteosarcomaGenerator
    do { generator = try OsteosarcomaGenerator(model, threads: threads) } catch {
        throw .model("\(path): \(error)")
    }
    // Refused before anything is written.
    for (_, profile) in profiles {
        do throws(GenerationError) { _ = try generator.conditions(profile) } catch {
            throw refusal(error, path, arguments)
        }
    }
    if case .ddim(let steps, _) = options.method {
        guard let most = generator.description.stepCount else {
            throw .usage("--ddim is for diffusion models, and \(path) is a conditional autoencoder")
        }
        guard steps <= most else {
            throw .usage("--ddim must be a whole number from 1 to \(most), the steps of \(path), not '\(steps)'")
        }
    }
    let writer = try PatientWriter(
        format ?? (outputPath == nil ? nil : .csv), path: outputPath, prefix: prefix, generator.description,
        options, seed: seed, modelPath: path)
    let job = GenerateJob(generator, count: count, seed: UInt64(seed), options, isShown: !writer.isOnTerminal)
    for (name, profile) in profiles {
        try writer.begin(name, profile)
        try job.run(profile, name) { patient throws(Failure) in try writer.write(patient) }
        try writer.end()
    }
    try writer.finish()
    return .success
}

/// The options that say what a profile is, by the names of the conditions.
private let conditionOptions = [
    "survival_time": "survival-time", "event_occurred": "event", "age": "age",
    "metastasis_at_diagnosis": "metastasis",
]

/// Why the model at `path` takes no such profile, in terms of the options.
private func refusal(_ error: GenerationError, _ path: String, _ arguments: Arguments) -> Failure {
    switch error {
    case .missingCondition(let name):
        return .usage("--\(conditionOptions[name] ?? name) is missing: \(path) was trained with it")
    case .unexpectedCondition(let name):
        return .usage("--\(conditionOptions[name] ?? name) is not known to \(path), which was trained without it")
    case .outsideLimits(let name, _, let limits):
        guard let option = conditionOptions[name], let text = arguments.value(option) else { break }
        return .usage(
            "--\(option) must be from \(plainNumber(limits.lowerBound)) to \(plainNumber(limits.upperBound)), "
                + "not \(printable(text))")
    default: break
    }
    return .usage("\(path): \(error)")
}

/// The profiles that are asked for, and the scenarios' names.
private func profiles(
    _ arguments: Arguments, age: Double?
) throws(Failure) -> [(name: String?, profile: OsteosarcomaProfile)] {
    let own = ["survival-time", "event", "metastasis"]
    if let name = arguments.value("scenario") {
        try arguments.refuse(own, "does not go with --scenario")
        if name == "all" { return OsteosarcomaScenario.allCases.map { ($0.rawValue, $0.profile(age: age)) } }
        guard let scenario = OsteosarcomaScenario(rawValue: name) else {
            throw .usage("--scenario must be \(scenarioNames.joined(separator: ", ")) or all, not \(printable(name))")
        }
        return [(name, scenario.profile(age: age))]
    }
    func flag(_ name: String) throws(Failure) -> Bool {
        let text = try arguments.required(name)
        guard ["0", "1"].contains(text) else { throw .usage("--\(name) must be 0 or 1, not \(printable(text))") }
        return text == "1"
    }
    guard own.contains(where: { arguments.value($0) != nil }) else {
        throw .usage("the profile is missing: give --survival-time, --event and --metastasis, or --scenario")
    }
    _ = try arguments.required("survival-time")
    let profile = OsteosarcomaProfile(
        survivalTime: try arguments.number("survival-time") ?? 0, eventOccurred: try flag("event"), age: age,
        metastasisAtDiagnosis: try flag("metastasis"))
    return [(nil, profile)]
}

private func options(_ arguments: Arguments) throws(Failure) -> GenerationOptions {
    var options = GenerationOptions()
    if let name = arguments.value("rng") {
        guard let numbers = RandomNumbers(rawValue: name) else {
            throw .usage("--rng must be philox or torch, not \(printable(name))")
        }
        options.randomNumbers = numbers
    }
    let eta = try arguments.number("eta", in: 0...1)
    if let steps = try arguments.count("ddim", in: 1...DiffusionSchedule.stepLimit) {
        options.method = .ddim(steps: steps, eta: eta ?? 0)
    } else if eta != nil {
        throw .usage("--eta goes with --ddim")
    }
    options.batchSize = try arguments.count("batch-size", in: 1...16384)
    return options
}

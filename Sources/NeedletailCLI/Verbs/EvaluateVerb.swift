import Needletail
import NeedletailFormat
import NeedletailPipeline

let evaluateVerb = Verb(
    name: "evaluate", summary: "Tells how alike generated patients are to those of a reference.",
    usage:
        "--generated PREFIX|FOLDER --reference PREFIX|FOLDER [--drivers GENE[,GENE]] [--exclusive GENE+GENE[,...]] "
        + "[--alpha A] [--minimum-score S] [--patients N] [--mmd-patients N] [--seed N] [--top N] "
        + "[--format table|json] [--output FILE]",
    options: [
        Option(
            name: "generated", valueName: "PATH",
            help: "the generated patients: what the names of their tables begin with, or a folder that has the tables "
                + "of one cohort"),
        Option(name: "reference", valueName: "PATH", help: "the patients to compare with, likewise"),
        Option(
            name: "drivers", valueName: "GENES",
            help: "genes whose rates are compared one by one, with commas between them; by default the "
                + "\(DriverGenes.mostFrequentCount) that are mutated most often in the reference"),
        Option(
            name: "exclusive", valueName: "PAIRS",
            help: "pairs of genes that should not be mutated together, as TP53+RB1, with commas between them; by "
                + "default those that exclude each other in the reference"),
        Option(
            name: "alpha", valueName: "A",
            help: "the level of the tests of many features or pairs, above 0 and below 1; 0.05 by default"),
        Option(
            name: "minimum-score", valueName: "S",
            help: "0 to 1: with a score below S the exit code is 1, after the report"),
        Option(
            name: "patients", valueName: "N",
            help: "read the first N patients of each side, 2 to \(patientLimit)"),
        Option(
            name: "mmd-patients", valueName: "N",
            help: "patients of each side that the mean discrepancy is of, drawn where there are more: "
                + "\(QualityOptions.patientRange.lowerBound) to \(QualityOptions.patientRange.upperBound), by default "
                + "\(QualityOptions().discrepancyPatients)"),
        Option(name: "seed", valueName: "N", help: "by which they are drawn; 0 by default"),
        Option(
            name: "top", valueName: "N",
            help: "list the N features that differ most, 0 to 65536; 10 by default"),
        Option(
            name: "format", valueName: "FORMAT",
            help: "table, or json (one object); by default table on a terminal, else json"),
        Option(name: "output", short: "o", valueName: "FILE", help: "write there instead of to standard output"),
    ],
    details: """
        A cohort is the files PREFIX_mutations.csv, PREFIX_expression.csv, PREFIX_pathways.csv and, where there are any, \
        PREFIX_conditions.csv: a header of names and a row for each patient. A first column called patient, patient_id or \
        nothing names the patients. Both cohorts have the same columns, in any order; conditions may differ.
        The score is the mean of six, each from 0 to 1. Conditions have no part in it.
        """,
    run: evaluate)

/// The most patients that may be asked for.
private let patientLimit = 1 << 24

private func evaluate(_ arguments: Arguments) throws(Failure) -> ExitCode {
    try arguments.none()
    let generatedPath = try arguments.required("generated")
    let referencePath = try arguments.required("reference")
    let options = try qualityOptions(arguments)
    let minimum = try arguments.number("minimum-score", in: 0...1)
    let patients = try arguments.count("patients", in: 2...patientLimit)
    let top = try arguments.count("top", in: 0...65536) ?? 10
    let format = try arguments.value("format").map { name throws(Failure) in
        guard let format = OutputFormat(rawValue: name), format != .csv else {
            throw .usage("--format must be table or json, not \(printable(name))")
        }
        return format
    }
    let outputPath = arguments.value("output")
    if let outputPath {
        try checkOutput(outputPath, isNoneOf: try filePaths(generatedPath) + filePaths(referencePath))
    }
    let reference = try cohort(referencePath, patients)
    let generated = try cohort(generatedPath, patients)
    try checkInterrupt()
    let report: QualityReport
    do throws(EvaluationError) {
        report = try QualityReport(generated: generated, reference: reference, options: options)
    } catch {
        // Names in it are a file's.
        throw .input("\(generatedPath): \(printable("\(error)", limit: 1000).dropFirst().dropLast())")
    }
    try checkInterrupt()
    let output = try Output(path: outputPath)
    let text = QualityText(report: report, options: options, minimumScore: minimum, top: top)
    if (format ?? (output.isTerminal ? .table : .json)) == .table {
        try output.write(text.table)
    } else {
        try output.write(text.json(generated: generatedPath, reference: referencePath) + [UInt8(ascii: "\n")])
    }
    try output.finish()
    guard let minimum, report.score < minimum else { return .success }
    printError("the score \(report.score) is below \(minimum)\n")
    return .inputFailed
}

private func qualityOptions(_ arguments: Arguments) throws(Failure) -> QualityOptions {
    var options = QualityOptions()
    if let list = arguments.value("drivers") {
        options.drivers = try names(list, of: "drivers", "gene")
    }
    if let list = arguments.value("exclusive") {
        for pair in try names(list, of: "exclusive", "pair") {
            let genes = pair.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
            guard genes.count == 2, genes[0] != genes[1], !genes.contains("") else {
                throw .usage("--exclusive: \(printable(pair)) is no pair of two genes, such as TP53+RB1")
            }
            options.exclusivePairs.append(GenePair(genes[0], genes[1]))
        }
    }
    if let alpha = try arguments.number("alpha", in: 0...1) {
        guard alpha > 0, alpha < 1 else { throw .usage("--alpha must be above 0 and below 1") }
        options.alpha = alpha
    }
    if let count = try arguments.count("mmd-patients", in: QualityOptions.patientRange) {
        options.discrepancyPatients = count
    }
    if let seed = try arguments.count("seed", in: 0...Int.max) { options.seed = UInt64(seed) }
    return options
}

private func filePaths(_ path: String) throws(Failure) -> [String] {
    do throws(CohortFileError) { return try Cohort.filePaths(path) } catch { throw .input("\(error)") }
}

private func cohort(_ path: String, _ patients: Int?) throws(Failure) -> Cohort {
    do throws(CohortFileError) {
        return try Cohort(contentsOf: path, patientLimit: patients, isCancelled: { isInterrupted })
    } catch .tooManyPatients(let file, let limit, let byteLimit) {
        let error = CohortFileError.tooManyPatients(path: file, limit: limit, byteLimit: byteLimit)
        throw .input("\(error): --patients \(limit) reads the first")
    } catch { throw .input("\(error)") }
}

import Glibc
import NeedletailKernels

let usage = """
    usage: needletail-bench [--filter TEXT] [--skip TEXT ...] [--json] [--rounds N] [--milliseconds MS] [--fixtures DIR]
                            [--shapes CSV] [--python PYTHON] [--image FILE] [--list]
           needletail-bench --profile MODEL [--batch N] [--threads N] [--rounds N] [--milliseconds MS] [--json]
           needletail-bench --worker SYSTEM FOLDER ROWS THREADS

    Measures kernels and models on every tier of this CPU, in interleaved rounds with the FMA peak or the read bandwidth
    of the same tier and with OpenBLAS. --filter keeps the benchmarks whose path contains TEXT, --skip leaves those out.
    --python PYTHON, such as Fixtures/.venv/peers/bin/python, runs other engines beside ours: at forests, at the networks
    for X-ray images, CT slices and synthetic patients, at layers that make images larger, and Pillow at images and their
    files. --image FILE adds image/input, which makes a network's input of that file.
    --profile measures each step of one model file instead, on --batch rows (1) of seeded noise. --worker
    does what Benchmarks/compare tells it.

    """
var filter = ""
var skipped: [String] = []
var asJSON = false
var rounds = 21
var milliseconds = 5.0
var fixtures = "Fixtures"
var shapes = "Benchmarks/matmul-shapes.csv"
var python: String?
var imageFile: String?
var onlyList = false
var profiledModel: String?
var batch: Int?
var threads: Int?

var arguments = CommandLine.arguments.dropFirst().makeIterator()
while let argument = arguments.next() {
    switch argument {
    case "--json": asJSON = true
    case "--list": onlyList = true
    case "--worker":
        do { try Worker.main(Array(arguments)) } catch {
            complain("error: \(error)\n")
            exit(1)
        }
        exit(0)
    case "--filter":
        guard let value = arguments.next() else { stop("--filter needs a text") }
        filter = value
    case "--skip":
        guard let value = arguments.next() else { stop("--skip needs a text") }
        skipped.append(value)
    case "--fixtures":
        guard let value = arguments.next() else { stop("--fixtures needs a folder") }
        fixtures = value
    case "--shapes":
        guard let value = arguments.next() else { stop("--shapes needs a file") }
        shapes = value
    case "--python":
        guard let value = arguments.next() else { stop("--python needs a program") }
        python = value
    case "--image":
        guard let value = arguments.next() else { stop("--image needs a file") }
        imageFile = value
    case "--profile":
        guard let value = arguments.next() else { stop("--profile needs a model file") }
        profiledModel = value
    case "--batch":
        guard let value = arguments.next().flatMap({ Int($0) }), value > 0 else { stop("--batch needs a number") }
        batch = value
    case "--threads":
        guard let value = arguments.next().flatMap({ Int($0) }), (1...255).contains(value) else {
            stop("--threads needs a number from 1 to 255")
        }
        threads = value
    case "--rounds":
        guard let value = arguments.next().flatMap({ Int($0) }), value > 0 else { stop("--rounds needs a number") }
        rounds = value
    case "--milliseconds":
        guard let value = arguments.next().flatMap({ Double($0) }), value > 0 else {
            stop("--milliseconds needs a number")
        }
        milliseconds = value
    case "--help", "-h":
        print(usage, terminator: "")
        exit(0)
    default: stop("unknown argument \(argument)")
    }
}

func complain(_ text: String) {
    let bytes = Array(text.utf8)
    // The array's bytes, no more.
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}

func stop(_ message: String) -> Never {
    complain("error: \(message)\n\(usage)")
    exit(2)
}

if profiledModel == nil, batch != nil || threads != nil { stop("--batch and --threads belong to --profile") }
if let profiledModel {
    do {
        let profile = try Profile(
            modelAt: profiledModel, rows: batch ?? 1, threads: threads ?? 1, rounds: rounds, milliseconds: milliseconds)
        print(asJSON ? profile.json() : profile.table(), terminator: "")
    } catch {
        complain("error: \(profiledModel): \(error)\n")
        exit(1)
    }
    exit(0)
}

var benchmarks: [Benchmark]
do {
    let shapes = try MatmulShape.all(in: shapes)
    benchmarks = kernelBenchmarks(shapes: shapes)
    benchmarks += try threadBenchmarks(shapes: shapes)
    benchmarks += try modelBenchmarks(fixtures: fixtures) + graphBenchmarks()
    benchmarks += convBenchmarks(python: python) + visionBenchmarks(python: python) + patchBenchmarks()
    benchmarks += denoiserBenchmarks(python: python)
    benchmarks += try batchingBenchmarks(fixtures: fixtures)
    benchmarks += layerBenchmarks() + evaluationBenchmarks()
    benchmarks += pooledLayerBenchmarks()
    benchmarks += concatBenchmarks() + concatRowBenchmarks() + decoderBenchmarks()
    benchmarks += resamplingBenchmarks(python: python)
    benchmarks += randomBenchmarks(python: python)
    benchmarks += try pipelineBenchmarks(fixtures: fixtures, python: python)
    benchmarks += try serverBenchmarks(fixtures: fixtures)
    benchmarks += imageBenchmarks(python: python)
    benchmarks += try imageFileBenchmarks(fixtures: fixtures, python: python)
    if let imageFile { benchmarks += [imageInputBenchmark(imageFile, python: python)] }
} catch {
    complain("error: \(error)\n")
    exit(1)
}
benchmarks = benchmarks.filter { benchmark in
    (filter.isEmpty || benchmark.name.contains(filter)) && !skipped.contains { benchmark.name.contains($0) }
}
if onlyList {
    for benchmark in benchmarks { print(benchmark.name) }
    exit(0)
}
if let core = getenv("OPENBLAS_CORETYPE") {
    complain(
        "warning: OPENBLAS_CORETYPE=\(String(cString: core)) holds OpenBLAS to these kernels: unset it to compare\n")
}
OpenBLAS.endThreads()
var results: [Result] = []
if !asJSON { print(Report.tableHeader(), terminator: "") }
for benchmark in benchmarks {
    let result = benchmark.prepare().measure(benchmark.name, rounds: rounds, milliseconds: milliseconds)
    results.append(result)
    if !asJSON { print(Report.tableRow(result), terminator: "") }
    fflush(nil)
}
if asJSON { print(Report.json(results), terminator: "") }

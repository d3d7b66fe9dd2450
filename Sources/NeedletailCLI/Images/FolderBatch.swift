import Needletail
import NeedletailFormat
import NeedletailKernels
import NeedletailPipeline

/// A batch over the images of a folder.
struct FolderBatch {
    private let system: ImageSystem
    private let modelPath: String
    private let inputPath: String
    private let outputPath: String
    private let start: ResultsFile.Start
    private let blockSize: Int
    private let threads: Int

    /// The options of `batch` that go with a folder.
    static let options = [
        Option(
            name: "threads", valueName: "N",
            help:
                "images: threads that read and answer files, 1 to 255; by default one for each CPU. The rows are the same "
                + "for any N"),
        Option(name: "segmenter", valueName: "MODEL", help: segmenterHelp),
        Option(
            name: "filter", valueName: "FILTER",
            help: "images: how they are resized, instead of as the model says: \(filterNames)"),
        logitsOption,
        Option(
            name: "resume", help: "images: go on where an earlier batch stopped: files that have a row are passed over"),
        Option(name: "overwrite", help: "images: begin anew where the output exists"),
    ]

    /// A batch over the folder at `inputPath`; nil where the model takes no images.
    init?(
        _ path: String, _ inputPath: String, _ outputPath: String, _ arguments: Arguments
    ) throws(Failure) {
        let model = try openModel(path)
        guard model.task.image != nil else { return nil }
        try arguments.refuse(["keep"], "is for rows of CSV, and \(inputPath) is a folder of images")
        try arguments.refuse(
            ["explain", "class"], "is for pipelines over columns, and \(inputPath) is a folder of images")
        var request = ImageSystem.Request()
        request.threshold = try arguments.number("threshold", in: 0...1)
        request.segmenter = arguments.value("segmenter")
        request.filter = try resizeFilter(arguments)
        request.tellsFilter = true
        request.tellsLogits = arguments.flag("logits")
        try checkOutput(outputPath, isNoneOf: [path, request.segmenter].compactMap { $0 })
        switch (arguments.flag("resume"), arguments.flag("overwrite")) {
        case (true, true): throw .usage("--resume and --overwrite are given: give one of them")
        case (true, false): start = .resume
        case (false, true): start = .overwrite
        case (false, false): start = .new
        }
        if outputPath == "-", start != .new {
            throw .usage("--\(start == .resume ? "resume" : "overwrite") goes with an output that is a file")
        }
        blockSize = try arguments.count("batch-size", in: 1...256) ?? ImageSystem.blockSize
        threads = try arguments.count("threads", in: 1...255) ?? min(availableCPUCount, 255)
        system = try ImageSystem(model, path: path, request)
        modelPath = path
        self.inputPath = inputPath
        self.outputPath = outputPath
    }

    /// Answers the images, and says at the end how many have which answer.
    func run() throws(Failure) -> ExitCode {
        let folder = try ImageFolder(inputPath)
        for problem in folder.problems { printError("error: \(problem)\n") }
        if folder.linkCount > 0 {
            let links = folder.linkCount == 1 ? "1 link to a folder is" : "\(folder.linkCount) links to folders are"
            printError("note: \(links) not followed\n")
        }
        guard outputPath != "-" else {
            let output = try Output(path: nil)
            let writer = try PredictionWriter(.csv, output, system)
            let code = try answer(folder.files, folder, writer, earlier: ImageTally(), isShown: !output.isTerminal)
            try output.finish()
            return code
        }
        let results = try ResultsFile(outputPath, start)
        let earlier = try results.earlier(system, model: modelPath)
        let files =
            earlier.names.isEmpty ? folder.files : folder.files.filter { !earlier.names.contains(Array($0.name.utf8)) }
        let output = Output(appendingTo: results.descriptor, name: outputPath)
        let writer = try PredictionWriter(.csv, output, system, isContinued: earlier.hasHeader)
        try output.flush()
        let code = try answer(files, folder, writer, earlier: earlier.tally, isShown: true)
        try results.finish()
        return code
    }

    /// How to go on after an interruption.
    private var advice: String {
        guard outputPath != "-" else { return "" }
        switch start {
        case .new: return ": the same command with --resume goes on"
        case .overwrite: return ": the same command with --resume instead of --overwrite goes on"
        case .resume: return ": the same command goes on"
        }
    }

    private func answer(
        _ files: [ImageSource], _ folder: ImageFolder, _ writer: PredictionWriter, earlier: ImageTally, isShown: Bool
    ) throws(Failure) -> ExitCode {
        var progress = Progress("images", isShown: isShown)
        progress.total = files.count
        let job = FolderJob(system, files, writer, progress, blockSize: blockSize, threads: threads)
        try job.run()
        if job.tally.count < files.count, isInterrupted {
            let rest = files.count - job.tally.count
            printError(
                "\(outputPath): \(earlier.count + job.tally.count) images are answered, \(rest) are not\(advice)\n")
            try checkInterrupt()
        }
        var tally = earlier
        tally.add(job.tally)
        let seconds = progress.elapsed
        let before = earlier.count > 0 ? ", \(earlier.count) of them before" : ""
        // Where there was nothing left to do, nothing was fast or slow.
        let speed =
            job.tally.count > 0
            ? ", \(fixed(seconds, 2)) s, \(Progress.rate(job.tally.count, seconds)) images a second" : ""
        printError("\(tally.count) images\(before): \(tally.text(system.labels))\(speed)\n")
        if !folder.problems.isEmpty { printError("\(folder.problems.count) folders could not be read\n") }
        return tally.failedCount == 0 && folder.problems.isEmpty ? .success : .inputFailed
    }
}

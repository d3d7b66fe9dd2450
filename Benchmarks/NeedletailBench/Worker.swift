import CNeedletailKernels
import Dispatch
import Glibc
import Needletail
import NeedletailFormat
import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor

/// This engine at the work of one row of the comparison: what `Benchmarks/peers/worker.py` is for others, with the same lines at its
/// input and output.
///
/// A folder holds what `Benchmarks/peers/build.py` made of a system, and `needletail/model.safetensors`.
struct Worker {
    /// Does the work so often.
    let run: (_ iterations: Int) -> Void
    /// What is to be like the framework's outputs, as f32.
    let result: () -> [Float]
    /// What `ready` tells beside the interface, in JSON.
    var facts: [(String, Double)] = []

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Answers standard input until it ends.
    ///
    /// - words: system, folder, rows, threads.
    static func main(_ words: [String]) throws {
        guard words.count == 4, let rows = Int(words[2]), let threads = Int(words[3]), rows > 0, threads > 0 else {
            throw Failure(description: "--worker needs a system, a folder, a number of rows and a number of threads")
        }
        let worker = try Worker(system: words[0], folder: words[1], rows: rows, threads: threads)
        worker.run(1)
        var json = JSONWriter()
        json.beginObject()
        json.key("interface")
        json.string("Swift")
        json.key("version")
        json.string(Engine.version)
        json.key("files")
        json.beginArray()
        json.string("needletail/model.safetensors")
        json.endArray()
        for (name, value) in worker.facts {
            json.key(name)
            json.numberOrNull(value)
        }
        json.endObject()
        print("ready", String(decoding: json.finish(), as: UTF8.self))
        fflush(nil)
        while let line = readLine() {
            var seconds = 0.0
            if line.hasPrefix("save ") {
                try save(worker.result(), toFile: String(line.dropFirst(5)))
            } else if let iterations = Int(line), iterations > 0 {
                let start = nanoseconds()
                worker.run(iterations)
                seconds = (nanoseconds() - start) / 1e9
            }
            print("done", seconds)
            fflush(nil)
        }
    }

    private init(system: String, folder: String, rows: Int, threads: Int) throws {
        switch system {
        case "fma-peak": self.init(fmaPeakOn: threads)
        case "read": self.init(reading: rows, threads: threads)
        default:
            let model = try Model(contentsOf: "\(folder)/needletail/model.safetensors")
            switch model.task.kind {
            case .heartDisease: try self.init(model, patients: "\(folder)/patients.csv", rows: rows, threads: threads)
            case .osteosarcoma: try self.init(model, conditions: folder, rows: rows, threads: threads)
            default: try self.init(model, input: "\(folder)/x.f32", rows: rows, threads: threads)
            }
        }
    }

    /// A network of one input.
    private init(_ model: Model, input: String, rows: Int, threads: Int) throws {
        let session = model.makeSession(threads: threads)
        let x = try Self.read(input, count: rows * Self.rowCount(model.inputs[0]))
        let outputs = model.outputs.map { Buffer(count: rows * Self.rowCount($0), seed: 1) }
        let from = [UnsafeRawBufferPointer(UnsafeBufferPointer(start: x.floats, count: x.count))]
        let to = outputs.map {
            UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(start: $0.floats, count: $0.count))
        }
        let compared = model.outputs.firstIndex { $0.name == "logits" } ?? 0
        run = { iterations in
            // What holds the rows, which `from` only tells of, lives as long as this does.
            withExtendedLifetime(x) {
                for _ in 0..<iterations {
                    do { try session.run(rows: rows, inputs: from, outputs: to) } catch { stop("\(error)") }
                }
            }
        }
        result = { Array(UnsafeBufferPointer(start: outputs[compared].floats, count: outputs[compared].count)) }
        facts = [("parameters", Double(model.parameterCount))]
    }

    /// Synthetic patients. What is compared is the noise that the network finds.
    private init(_ model: Model, conditions folder: String, rows: Int, threads: Int) throws {
        let generator = try OsteosarcomaGenerator(model, threads: threads)
        let profile = OsteosarcomaProfile(
            survivalTime: 800, eventOccurred: false, age: 16, metastasisAtDiagnosis: false)
        var options = GenerationOptions()
        options.batchSize = rows
        var seed: UInt64 = 0
        run = { iterations in
            for _ in 0..<iterations {
                seed += 1
                keep(try? generator.generate(profile, count: rows, seed: seed, options: options))
            }
        }
        let session = model.makeSession(threads: threads)
        var inputs: [String: Tensor] = [:]
        for (name, file) in zip(
            [DiffusionNetwork.Names.x, DiffusionNetwork.Names.time, DiffusionNetwork.Names.conditions],
            ["x", "time", "conditions"])
        {
            guard let known = model.inputs.first(where: { $0.name == name }) else {
                throw Failure(description: "the model has no input \(name)")
            }
            let count = Self.rowCount(known)
            let buffer = try Self.read("\(folder)/\(file).f32", count: rows * count)
            inputs[name] = try Tensor(
                Array(UnsafeBufferPointer(start: buffer.floats, count: buffer.count)), shape: [rows, count])
        }
        let noise = try session.run(inputs)[DiffusionNetwork.Names.noise]?.array() as [Float]?
        result = { noise ?? [] }
        facts = [("parameters", Double(model.parameterCount))]
    }

    /// Patients: one as a struct to a result as a struct, several as columns of a table to their probabilities.
    private init(_ model: Model, patients path: String, rows: Int, threads: Int) throws {
        // What is not asked for is not read: a new process's first answer is timed, and its memory counted.
        let lines = try Self.lines(path, count: rows + 1).map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let names = lines[0]
        guard rows > 1 else {
            let predictor = try HeartDiseasePredictor(model)
            let patient = try HeartDiseasePatient(
                Dictionary(
                    uniqueKeysWithValues: zip(names, lines[1]).map { name, field in
                        (String(name), Double(field).map { .number($0) } ?? .text(String(field)))
                    }))
            run = { iterations in
                for _ in 0..<iterations { keep(try? predictor.predict(patient)) }
            }
            result = { [Float((try? predictor.predict(patient))?.probability ?? .nan)] }
            return
        }
        let predictor = try TabularPredictor(model)
        let columns = predictor.columns.map { column -> ColumnValues in
            let index = names.firstIndex { $0 == column.name }
            let values = index.map { index in lines.dropFirst().map { $0[index] } } ?? []
            guard column.kind == .text else { return .numbers(values.map { Double($0) ?? .nan }) }
            let words = Set(values).sorted()
            let codes = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, Int32($0)) })
            return .categories(codes: values.map { codes[$0] ?? -1 }, words: words.map(String.init))
        }
        let probabilities = OfThreads([UnsafeMutableBufferPointer<Double>.allocate(capacity: 2 * rows)])
        probabilities.values[0].initialize(repeating: .nan)
        run = { iterations in
            for _ in 0..<iterations {
                DispatchQueue.concurrentPerform(iterations: threads) { thread in
                    let part = rows * thread / threads..<rows * (thread + 1) / threads
                    let values = probabilities.values[0][2 * part.lowerBound..<2 * part.upperBound]
                    var span = UnsafeMutableBufferPointer(rebasing: values).mutableSpan
                    try? predictor.predict(columns: columns, rows: part, output: "probability", into: &span)
                }
            }
        }
        result = { (0..<min(rows, 1000)).map { Float(probabilities.values[0][2 * $0 + 1]) } }
    }

    /// The most that the CPU multiplies and adds; an iteration is a millisecond of it, or two, on each thread.
    private init(fmaPeakOn threads: Int) {
        let peaks = OfThreads((0..<threads).map { _ in FMAPeak(kernelTable(Tier.selected)) })
        let operations = peaks.values[0].run(iterations: 100_000)
        run = { iterations in
            DispatchQueue.concurrentPerform(iterations: threads) {
                peaks.values[$0].run(iterations: 100_000 * iterations)
            }
        }
        result = { [] }
        facts = [("operations", operations * Double(threads))]
    }

    /// Reading so many bytes in order, each thread its part, again and again: what fits a cache is read from it.
    private init(reading byteCount: Int, threads: Int) {
        let readers = OfThreads(
            (0..<threads).map { _ in
                ReadBandwidth(kernelTable(Tier.selected), count: max(128, byteCount / 4 / threads / 128 * 128))
            })
        run = { iterations in
            DispatchQueue.concurrentPerform(iterations: threads) { thread in
                for _ in 0..<iterations { keep(readers.values[thread].bytesPerNanosecond()) }
            }
        }
        result = { [] }
        facts = [("bytes", Double(readers.values.reduce(0) { $0 + $1.byteCount }))]
    }

    /// What several threads use a piece of each.
    ///
    /// Unchecked: each thread takes its own place alone.
    private struct OfThreads<Value>: @unchecked Sendable {
        let values: [Value]

        init(_ values: [Value]) { self.values = values }
    }

    /// Values of a row.
    private static func rowCount(_ value: ValueInfo) -> Int {
        value.type.shape.dropFirst().reduce(1, *)
    }

    private static func read(_ path: String, count: Int) throws -> Buffer {
        let buffer = Buffer(count: count, seed: 1)
        guard let file = fopen(path, "r") else { throw Failure(description: "\(path) cannot be read") }
        defer { fclose(file) }
        guard fread(buffer.floats, 4, count, file) == count else {
            throw Failure(description: "\(path) has fewer than \(count) values")
        }
        return buffer
    }

    private static func lines(_ path: String, count: Int) throws -> [Substring] {
        guard let file = fopen(path, "r") else { throw Failure(description: "\(path) cannot be read") }
        defer { fclose(file) }
        var (line, capacity): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
        defer { free(line) }
        return try (0..<count).map { _ in
            let length = getline(&line, &capacity, file)
            guard length > 0, let line else { throw Failure(description: "\(path) has fewer than \(count) lines") }
            return String(decoding: UnsafeRawBufferPointer(start: line, count: length), as: UTF8.self).prefix {
                $0 != "\n"
            }
        }
    }

    private static func save(_ values: [Float], toFile path: String) throws {
        guard let file = fopen(path, "w") else { throw Failure(description: "\(path) cannot be written") }
        let written = values.withUnsafeBytes { fwrite($0.baseAddress, 4, values.count, file) }
        guard fclose(file) == 0, written == values.count else {
            throw Failure(description: "\(path) is not written whole")
        }
    }
}

import Glibc
import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import SeededData

/// The benchmarks of pipelines, on the models in the folder `fixtures`; other engines run in `python` where that is given.
func pipelineBenchmarks(fixtures: String, python: String?) throws -> [Benchmark] {
    var benchmarks: [Benchmark] = []
    for (name, file) in [("logistic", "heart_logistic"), ("forest100", "heart_forest"), ("gbt100", "heart_gbt")] {
        benchmarks += try heartDisease(name, "\(fixtures)/spark/\(file)/spark-3.5/model")
    }
    return benchmarks + [
        try forest("\(fixtures)/scikit-learn/heart_forest/sklearn-1.9/model.joblib", python: python)
    ]
}

/// Patients as structs, and what they get as structs: one, and many; many as columns, and their probabilities.
private func heartDisease(_ name: String, _ folder: String) throws -> [Benchmark] {
    let model = try Model(bytes: heartDiseaseBytes(folder))
    let predictor = try HeartDiseasePredictor(model)
    let table = try TabularPredictor(model)
    func patients(_ count: Int) -> [HeartDiseasePatient] {
        var generator = SeededRandom(seed: 5)
        return (0..<count).map { _ in HeartDiseasePatient.random(&generator) }
    }
    let path = "model/heart/f64/\(name)"
    return [
        Benchmark(name: "\(path)/batch1_typed") {
            // Another patient each time: the way through a tree is then not learnt by heart.
            let patients = patients(1000)
            return Work { iterations in
                for index in 0..<iterations { keep(try? predictor.predict(patients[index % 1000])) }
            }
        },
        Benchmark(name: "\(path)/batch100000_typed") {
            let patients = patients(100_000)
            return Work(values: 100_000) { iterations in
                for _ in 0..<iterations { keep(predictor.predictEach(patients)) }
            }
        },
        Benchmark(name: "\(path)/batch100000_columns") {
            var generator = SeededRandom(seed: 7)
            let columns = table.columns.map { column -> ColumnValues in
                guard let words = HeartDiseaseColumns.categories.first(where: { $0.name == column.name })?.words else {
                    return .numbers((0..<100_000).map { _ in Double(Int.random(in: 75...77, using: &generator)) })
                }
                let codes = (0..<100_000).map { _ in Int32.random(in: 0..<Int32(words.count), using: &generator) }
                return .categories(codes: codes, words: words)
            }
            var probabilities = [Double](repeating: 0, count: 200_000)
            return Work(values: 100_000) { iterations in
                for _ in 0..<iterations {
                    var span = probabilities.mutableSpan
                    do {
                        try table.predict(columns: columns, output: "probability", into: &span)
                    } catch { stop("\(error)") }
                }
                keep(probabilities)
            }
        },
    ]
}

/// The file of the heart disease model in `folder`.
func heartDiseaseBytes(_ folder: String) throws -> [UInt8] {
    try Converter(task: .heartDisease).convert([folder]).bytes()
}

extension HeartDiseasePatient {
    /// A patient of whom everything is known.
    static func random(_ generator: inout SeededRandom) -> HeartDiseasePatient {
        func number(_ range: ClosedRange<Int>) -> Double { Double(Int.random(in: range, using: &generator)) }
        func word<Word: CaseIterable>() -> Word where Word.AllCases == [Word] {
            Word.allCases[Int.random(in: 0..<Word.allCases.count, using: &generator)]
        }
        return HeartDiseasePatient(
            age: number(29...77), bloodPressure: number(94...200), cholesterol: number(126...564),
            heartRate: number(71...202), sex: word(), angina: word(), glycemia: word(), ecg: word(),
            anginaAfterSport: word(), ecgSlope: word(), fluoroscopy: word(), thalassemia: word())
    }
}

/// A matrix of numbers to the probabilities of a forest of 100 trees.
private func forest(_ path: String, python: String?) throws -> Benchmark {
    let whole = try Converter(task: .generic).convert([path]).file
    guard let pipeline = whole.pipeline,
        let first = pipeline.stages.firstIndex(where: { $0.stage is Assembler })
    else { throw PeerProcess.Failure(description: "\(path) is no pipeline with a forest") }
    // The forest alone: what encodes words is left out, and their places are columns of numbers.
    let columns = pipeline.stages[first].inputs.map { TabularColumn($0, .number) }
    let alone = try TabularPipeline(
        columns: columns, stages: Array(pipeline.stages[first...]), outputs: pipeline.outputs.map(\.name))
    let file = ModelFile(
        name: "forest", version: "1", pipeline: alone, task: TaskDescription(kind: .generic),
        provenance: Provenance(sources: [], framework: "none", converter: "none"))
    let predictor = try TabularPredictor(Model(bytes: try file.bytes()))
    let rowCount = 100_000
    return Benchmark(name: "model/forest/f64/trees100_depth8/batch\(rowCount)_numbers") {
        var generator = SeededRandom(seed: 6)
        var numbers: [Double] = []
        for _ in 0..<rowCount {
            for range in [29...77, 94...200, 126...564, 71...202] {
                numbers.append(Double(Int.random(in: range, using: &generator)))
            }
            for column in 4..<columns.count {
                numbers.append(Double(Int.random(in: 0..<(column % 3 + 2), using: &generator)))
            }
        }
        var probabilities = [Double](repeating: 0, count: 2 * rowCount)
        var peers: [Work.Peer] = []
        if let python {
            do {
                peers = try ["onnxruntime", "scikit-learn"].map { engine in
                    let process = try withBytes(of: numbers) { rows in
                        try PeerProcess(python: python, [engine, "forest", path, rows])
                    }
                    return Work.Peer(name: engine, run: process.run)
                }
            } catch { stop("\(error)") }
        }
        return Work(values: Double(rowCount), peers: peers) { iterations in
            for _ in 0..<iterations {
                var span = probabilities.mutableSpan
                keep(try? predictor.predict(numbers: numbers.span, output: "probability", into: &span))
            }
        }
    }
}

/// Calls `body` with a file that holds the bytes of `numbers`, and removes it.
func withBytes<Number: BitwiseCopyable, R>(of numbers: [Number], _ body: (String) throws -> R) throws -> R {
    var name = Array("/tmp/needletail-bench-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard file >= 0 else {
        throw PeerProcess.Failure(description: "no file in /tmp: \(String(cString: strerror(errno)))")
    }
    defer {
        close(file)
        unlink(path)
    }
    let written = numbers.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard written == MemoryLayout<Number>.stride * numbers.count else {
        throw PeerProcess.Failure(description: "/tmp is full")
    }
    return try body(path)
}

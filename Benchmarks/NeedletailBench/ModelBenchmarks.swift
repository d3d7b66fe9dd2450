import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor

/// The models' benchmarks, on the models in the folder `fixtures`.
func modelBenchmarks(fixtures: String) throws -> [Benchmark] {
    let bytes = try breastCancerBytes(fixtures: fixtures)
    var benchmarks: [Benchmark] = []
    for tier in Tier.available where tier > .reference {
        benchmarks += try breastCancer(bytes, tier)
    }
    return benchmarks
}

/// The breast cancer model's file.
func breastCancerBytes(fixtures: String) throws -> [UInt8] {
    let folder = fixtures + "/breast/keras-3/"
    return try Converter(task: .breastCancer)
        .convert([folder + "breast_cancer_model.keras", folder + "feature_scaler.pkl"]).bytes()
}

extension BreastCancerFeatures {
    /// Measurements inside every reference range, so that no warning is made.
    init(usualFor model: Model) throws {
        try self.init(
            model.task.features.map { ($0.reference?.lowerBound ?? 0) * 0.5 + ($0.reference?.upperBound ?? 0) * 0.5 })
    }
}

/// Multiply-adds of one row of the breast cancer network, counted as two operations each.
private let operationsPerRow = Double(2 * (30 * 128 + 128 * 64 + 64 * 32 + 32))

private func breastCancer(_ bytes: [UInt8], _ tier: Tier) throws -> [Benchmark] {
    let model = try Model(bytes: bytes, options: PlanOptions(tier: tier, backend: .builtin))
    let predictor = try BreastCancerPredictor(model)
    let onTwo = try BreastCancerPredictor(model, threads: 2)
    let other = try BreastCancerPredictor(Model(bytes: bytes, options: PlanOptions(tier: tier, backend: .openBLAS)))
    let ceilings = Ceilings(kernelTable(tier))
    let usual = try BreastCancerFeatures(usualFor: model)
    let rowCount = 100_000
    let rows = [BreastCancerFeatures](repeating: usual, count: rowCount)
    let name = "model/breast/f32"
    return [
        Benchmark(name: "\(name)/batch1_typed/\(tier)") {
            Work(
                operations: operationsPerRow, ceiling: .fmaPeak(ceilings.fmaPeak),
                peers: [
                    .init(name: "OpenBLAS") { iterations in
                        for _ in 0..<iterations { keep(try? other.predict(usual)) }
                    }
                ],
                run: { iterations in
                    for _ in 0..<iterations { keep(try? predictor.predict(usual)) }
                })
        },
        Benchmark(name: "\(name)/batch\(rowCount)_typed/\(tier)") {
            Work(
                operations: operationsPerRow * Double(rowCount), ceiling: .fmaPeak(ceilings.fmaPeak),
                peers: [
                    .init(name: "OpenBLAS") { iterations in
                        for _ in 0..<iterations { keep(try? other.predict(rows)) }
                    }
                ],
                run: { iterations in
                    for _ in 0..<iterations { keep(try? predictor.predict(rows)) }
                })
        },
        Benchmark(name: "\(name)/batch\(rowCount)_typed_threads2/\(tier)") {
            Work(
                operations: operationsPerRow * Double(rowCount),
                peers: [
                    .init(name: "one thread") { iterations in
                        for _ in 0..<iterations { keep(try? predictor.predict(rows)) }
                    }
                ],
                run: { iterations in
                    for _ in 0..<iterations { keep(try? onTwo.predict(rows)) }
                })
        },
        network(model, rows: rowCount, threads: 1, "\(name)/batch\(rowCount)_network/\(tier)", ceilings),
        network(model, rows: rowCount, threads: 2, "\(name)/batch\(rowCount)_network_threads2/\(tier)", ceilings),
        network(model, rows: 240, threads: 2, "\(name)/batch240_network_threads2/\(tier)", ceilings),
    ]
}

/// The network alone on rows that are scaled already; with more than one thread the peer is the same on one.
private func network(
    _ model: Model, rows: Int, threads: Int, _ name: String, _ ceilings: Ceilings
) -> Benchmark {
    Benchmark(name: name) {
        let input = Buffer(count: rows * 30, seed: 1)
        let output = Buffer(count: rows, seed: 2)
        func runs(threads: Int) -> (_ iterations: Int) -> Void {
            let session = model.makeSession(threads: threads)
            return { iterations in
                for _ in 0..<iterations {
                    var from = UnsafeRawPointer(input.floats)
                    var to = UnsafeMutableRawPointer(output.floats)
                    session.run(rows: rows, inputs: &from, outputs: &to)
                }
            }
        }
        return Work(
            operations: operationsPerRow * Double(rows), ceiling: threads == 1 ? .fmaPeak(ceilings.fmaPeak) : .none,
            peers: threads == 1 ? [] : [.init(name: "one thread", run: runs(threads: 1))], run: runs(threads: threads))
    }
}

/// Keeps the compiler from removing what made `value`.
@inline(never)
func keep<Value>(_ value: Value) {
    withExtendedLifetime(value) {}
}

import NeedletailPipeline
import SeededData

/// Benchmarks of comparing generated patients with a reference: 62 mutations, 5054 genes, 26 pathways.
func evaluationBenchmarks() -> [Benchmark] {
    let path = "evaluate/f64/n1000_m1000_columns5142"
    return [
        Benchmark(name: "\(path)/distributions") {
            let (generated, reference) = cohorts()
            return Work(values: 5080) { iterations in
                for _ in 0..<iterations {
                    keep(
                        FeatureDistributions(
                            [.expression, .pathways], alpha: 0.05, generated: generated, reference: reference))
                }
            }
        },
        Benchmark(name: "\(path)/report") {
            let (generated, reference) = cohorts()
            return Work { iterations in
                for _ in 0..<iterations { keep(try? QualityReport(generated: generated, reference: reference)) }
            }
        },
    ]
}

/// Two cohorts of one distribution.
private func cohorts() -> (generated: Cohort, reference: Cohort) {
    var random = SeededRandom(seed: 9)
    func table(_ kind: Cohort.Kind, _ columns: Int) throws -> PatientTable {
        let rows = (0..<1000).map { _ in
            (0..<columns).map { column in
                let value = Double.random(in: -1...1, using: &random)
                return kind == .mutations ? (value > 1 - Double(column + 1) / 100 ? 1 : 0) : value
            }
        }
        return try PatientTable(columns: (0..<columns).map { "\($0)" }, rows: rows, kind: kind)
    }
    func cohort() throws -> Cohort {
        try Cohort(
            mutations: table(.mutations, 62), expression: table(.expression, 5054), pathways: table(.pathways, 26))
    }
    guard let generated = try? cohort(), let reference = try? cohort() else {
        preconditionFailure("tables of random numbers are sound")
    }
    return (generated, reference)
}

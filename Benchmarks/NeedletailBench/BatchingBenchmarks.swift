import Dispatch
import Needletail
import SeededData

/// Requests of one row each from many tasks at the same time: gathered to batches, and one by one.
func batchingBenchmarks(fixtures: String) throws -> [Benchmark] {
    let predictor = try BreastCancerPredictor(Model(bytes: breastCancerBytes(fixtures: fixtures)))
    let usual = try BreastCancerFeatures(usualFor: predictor.model)
    return [
        Benchmark(name: "model/breast/f32/clients64_batching32") {
            let batching = BatchingPredictor(predictor)
            return Work(
                values: 64,
                peers: [
                    .init(name: "one by one", run: requests(clients: 64) { keep(try? await predictor.predict(usual)) })
                ],
                run: requests(clients: 64) { keep(try? await batching.predict(usual)) })
        },
        dense(size: 4096, clients: 16),
    ]
}

/// One dense layer whose weights no cache holds: a batch reads them once.
private func dense(size: Int, clients: Int) -> Benchmark {
    Benchmark(name: "model/dense/f32/n\(size)_k\(size)/clients\(clients)_batching\(clients)") {
        do {
            var random = SeededRandom(seed: 1)
            var builder = GraphBuilder()
            let x = try builder.input("x", shape: [TensorType.batch, size])
            let weight = try Tensor(random.floats(size * size), shape: [size, size])
            try builder.output(try builder.dense(x, weight: weight), name: "y")
            let model = try Model(builder.graph(), name: "dense")
            let row = ["x": try Tensor(random.floats(size), shape: [1, size])]
            func predictor(_ batchSize: Int) -> BatchingPredictor<[String: Tensor], [String: Tensor]> {
                BatchingPredictor(model, options: BatchingOptions(maximumBatchSize: batchSize))
            }
            let (batching, alone) = (predictor(clients), predictor(1))
            return Work(
                values: Double(clients),
                peers: [
                    .init(name: "one by one", run: requests(clients: clients) { keep(try? await alone.predict(row)) })
                ],
                run: requests(clients: clients) { keep(try? await batching.predict(row)) })
        } catch { stop("\(error)") }
    }
}

/// In each iteration every one of `clients` tasks makes one request, and another as soon as it is answered.
private func requests(
    clients: Int, _ request: @escaping @Sendable () async -> Void
) -> (_ iterations: Int) -> Void {
    { iterations in
        let done = DispatchSemaphore(value: 0)
        for _ in 0..<clients {
            Task.detached {
                for _ in 0..<iterations { await request() }
                done.signal()
            }
        }
        for _ in 0..<clients { done.wait() }
    }
}

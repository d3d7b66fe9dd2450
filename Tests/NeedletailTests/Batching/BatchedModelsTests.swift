import Needletail
import NeedletailConvert
import TestSupport
import XCTest

/// Batches of the library's predictors have the bits of calls one by one.
final class BatchedModelsTests: XCTestCase {
    /// Asks for all inputs at the same time.
    private func answers<Input, Output>(
        _ predictor: BatchingPredictor<Input, Output>, _ inputs: [Input]
    ) async -> [Swift.Result<Output, any Error>] {
        await withTaskGroup(of: (Int, Swift.Result<Output, any Error>).self) { group in
            for (index, input) in inputs.enumerated() {
                group.addTask {
                    do { return (index, .success(try await predictor.predict(input))) } catch {
                        return (index, .failure(error))
                    }
                }
            }
            var answers = [Swift.Result<Output, any Error>?](repeating: nil, count: inputs.count)
            for await (index, answer) in group { answers[index] = answer }
            return answers.compactMap { $0 }
        }
    }

    private func assertEqual<Output: Equatable, Failure: Error & Equatable>(
        _ actual: [Swift.Result<Output, any Error>], _ expected: [Swift.Result<Output, Failure>],
        file: StaticString = #filePath, line: UInt = #line
    ) {
        XCTAssertEqual(actual.count, expected.count, file: file, line: line)
        for (index, (actual, expected)) in zip(actual, expected).enumerated() {
            switch (actual, expected) {
            case (.success(let actual), .success(let expected)):
                XCTAssertEqual(actual, expected, "\(index)", file: file, line: line)
            case (.failure(let actual), .failure(let expected)):
                XCTAssertEqual(actual as? Failure, expected, "\(index)", file: file, line: line)
            default: XCTFail("\(index): \(actual), expected \(expected)", file: file, line: line)
            }
        }
    }

    func testThousandsOfCallsGetTheBitsOfOne() async throws {
        var rows = try (0..<8).flatMap { _ in try BreastFixture.rows() }
        for index in stride(from: 5, to: rows.count, by: 97) { rows[index].areaSE = .nan }
        let predictor = try BreastFixture.predictor()
        let expected = rows.map { row in Swift.Result { () throws(PredictionError) in try predictor.predict(row) } }
        for startsWhenIdle in [true, false] {
            for size in [1, 7, 64] {
                let options = BatchingOptions(
                    maximumBatchSize: size, queueLimit: rows.count, startsWhenIdle: startsWhenIdle)
                assertEqual(await answers(BatchingPredictor(predictor, options: options), rows), expected)
            }
        }
        let strict = BatchingPredictor(predictor, threshold: 0.9)
        let result = try await strict.predict(rows[0])
        XCTAssertEqual(result, try Optional(predictor.predictEach([rows[0]], threshold: 0.9)[0].get()))
        let wrong = await answers(BatchingPredictor(predictor, threshold: 2), [rows[0]])
        assertEqual(wrong, [.failure(PredictionError.invalidThreshold(2))] as [Swift.Result<BreastCancerResult, _>])
    }

    func testCancellingSomeOfThousandsLeavesTheRest() async throws {
        let rows = try (0..<4).flatMap { _ in try BreastFixture.rows() }
        let predictor = try BreastFixture.predictor()
        let expected = try predictor.predictEach(rows).map { try $0.get() }
        let batching = BatchingPredictor(predictor, options: BatchingOptions(queueLimit: rows.count))
        let tasks = rows.map { row in Task { try await batching.predict(row) } }
        for index in stride(from: 0, to: rows.count, by: 3) { tasks[index].cancel() }
        for (index, task) in tasks.enumerated() {
            switch await task.result {
            case .success(let result): XCTAssertEqual(result, expected[index], "\(index)")
            // Who was cancelled may have been answered before.
            case .failure(let error): XCTAssertTrue(index % 3 == 0 && error is CancellationError, "\(index): \(error)")
            }
        }
    }

    func testRowsOfTablesGetTheBitsOfOne() async throws {
        let bytes = try Converter(task: .heartDisease)
            .convert([Fixtures.path("spark/heart_forest/spark-3.5/model")]).bytes()
        let table = try TabularPredictor(Model(bytes: bytes))
        let rows = try HeartFixture.rows(HeartFixture.object("spark/heart_forest/input.json"))
        let values = try rows.map { try table.values($0) } + [[]]
        let expected = table.predictEach(values)
        XCTAssertTrue(expected.contains { (try? $0.get()) == nil })
        assertEqual(await answers(BatchingPredictor(table), values), expected)

        let heart = try HeartDiseasePredictor(Model(bytes: bytes))
        let patients = rows.compactMap { row in try? HeartDiseasePatient(row) }
        XCTAssertGreaterThan(patients.count, 10)
        assertEqual(await answers(BatchingPredictor(heart), patients), heart.predictEach(patients))
    }

    /// The mean of tokens' embeddings, through a dense layer, and the sum of a row of numbers.
    private func tokensModel() throws -> Model {
        var random = SeededRandom(seed: 1)
        var builder = GraphBuilder()
        let tokens = try builder.input("tokens", shape: [TensorType.batch, TensorType.free(0)], dtype: .i32)
        let numbers = try builder.input("numbers", shape: [TensorType.batch, 3])
        let embedded = try builder.embedding(tokens, table: Tensor(random.floats(50 * 24), shape: [50, 24]))
        let mean = try builder.reduce(embedded, .mean, axes: [1])
        try builder.output(
            try builder.dense(mean, weight: Tensor(random.floats(24 * 5), shape: [24, 5])), name: "classes")
        try builder.output(try builder.reduce(numbers, .sum, axes: [1]), name: "sum")
        return try Model(builder.graph(), name: "tokens")
    }

    func testNamedTensorsGetTheBitsOfOneWhateverTheirRowsAndSizes() async throws {
        let model = try tokensModel()
        var random = SeededRandom(seed: 2)
        func call(rows: Int, length: Int, _ token: (Int) -> Int32) throws -> [String: Tensor] {
            [
                "tokens": try Tensor((0..<rows * length).map(token), shape: [rows, length]),
                "numbers": try Tensor(random.floats(rows * 3), shape: [rows, 3]),
            ]
        }
        var calls: [[String: Tensor]] = []
        for index in 0..<300 {
            calls.append(try call(rows: index % 5, length: 1 + index % 3) { Int32(($0 * 7 + index) % 50) })
        }
        // Refused: an index from nothing, a missing and an unknown input, other rows, another type, no rows at all.
        calls[17] = try call(rows: 2, length: 3) { $0 == 4 ? 50 : 1 }
        calls[40]["numbers"] = nil
        calls[41]["more"] = try Tensor([Float(1)], shape: [1])
        calls[90]["numbers"] = try Tensor(random.floats(21), shape: [7, 3])
        calls[91]["tokens"] = try Tensor([Float(1), 2], shape: [1, 2])
        calls[92]["numbers"] = try Tensor([Float(1)], shape: [])
        calls[93] = [:]
        let session = model.makeSession()
        let expected = calls.map { call in Swift.Result { () throws(SessionError) in try session.run(call) } }
        XCTAssertEqual(expected.filter { (try? $0.get()) == nil }.count, 7)
        for options in [BatchingOptions(), BatchingOptions(maximumBatchSize: 100, startsWhenIdle: false)] {
            assertEqual(await answers(BatchingPredictor(model, threads: 2, options: options), calls), expected)
        }
    }

    func testBatchesLeaveSwiftsThreadsFree() async throws {
        let gate = DispatchSemaphore(value: 0)
        let options = BatchingOptions(maximumBatchSize: 2, concurrentBatches: 2)
        let predictor = BatchingPredictor<Int, Int>(options: options) { inputs in
            gate.wait()
            return inputs.map { Swift.Result<Int, Never>.success(10 * $0) }
        }
        let calls = (1...20).map { input in Task { try await predictor.predict(input) } }
        // Two batches wait on the engine's threads; tasks without it run.
        await eventually("the calls do not wait") { await predictor.waitingCount >= 16 }
        for _ in 0..<100 {
            let ran = await Task.detached { true }.value
            XCTAssertTrue(ran)
        }
        for _ in calls { gate.signal() }
        for (index, call) in calls.enumerated() {
            let answer = try await call.value
            XCTAssertEqual(answer, 10 * (index + 1))
        }
    }
}

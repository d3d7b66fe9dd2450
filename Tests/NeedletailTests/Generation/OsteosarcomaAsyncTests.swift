import Needletail
import NeedletailPipeline
import Synchronization
import TestSupport
import XCTest

/// Patients that are drawn on the engine's threads, and states on the way.
final class OsteosarcomaAsyncTests: XCTestCase {
    private let profile = OsteosarcomaFixture.profile(hasAge: false)

    /// Waits until there were no further steps for a while, and gives how many there were.
    private func settled(_ count: SharedCount) async throws -> Int {
        var last = count.value.load(ordering: .relaxed)
        while true {
            try await Task.sleep(for: .milliseconds(50))
            let now = count.value.load(ordering: .relaxed)
            guard now != last else { return now }
            last = now
        }
    }

    func testProgressCountsUpToAllOfTheWork() async throws {
        for (file, steps) in [("no_age.pt", 3), ("decoder.pt", 1)] {
            let generator = try OsteosarcomaFixture.generator(file)
            let options = GenerationOptions(method: .ddim(steps: 3), batchSize: 2)
            let seen = Mutex<[GenerationProgress]>([])
            let patients = try await generator.generate(profile, count: 5, seed: 2, options: options) { state in
                seen.withLock { $0.append(state) }
            }
            var expected: [[UInt32]] = []
            try generator.generateEach(profile, count: 5, seed: 2, options: options) { expected.append($0.bits) }
            XCTAssertEqual(patients.map(\.bits), expected, file)
            let states = seen.withLock { $0 }
            XCTAssertEqual(states.map(\.step), (0..<3).flatMap { _ in Array(1...steps) }, file)
            XCTAssertEqual(states.map(\.patientsDone), [0, 2, 4].flatMap { Array(repeating: $0, count: steps) }, file)
            XCTAssertTrue(states.allSatisfy { $0.patients == 5 && $0.steps == steps }, file)
            let fractions = states.map(\.fraction)
            XCTAssertTrue(zip(fractions, fractions.dropFirst()).allSatisfy { $0 < $1 }, "\(fractions)")
            XCTAssertEqual(fractions.last, 1, file)
        }
    }

    func testACancelledCallEndsBetweenStepsAndLeavesNothingRunning() async throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt", threads: 2)
        let (began, signal) = AsyncStream.makeStream(of: Void.self)
        let steps = SharedCount()
        let profile = profile
        let task = Task {
            // Hours of work.
            try await generator.generate(profile, count: 100_000_000, options: .init(batchSize: 4)) { _ in
                if steps.value.add(1, ordering: .relaxed).newValue == 3 { signal.finish() }
            }
        }
        for await _ in began {}
        task.cancel()
        do {
            _ = try await task.value
            XCTFail("it ended without an error")
        } catch { XCTAssertTrue(error is CancellationError, "\(error)") }
        let count = steps.value.load(ordering: .relaxed)
        XCTAssertGreaterThanOrEqual(count, 3)
        let later = try await settled(steps)
        XCTAssertEqual(later, count)
        let patients = try await generator.generate(profile, count: 2, options: .init(method: .ddim(steps: 2)))
        XCTAssertEqual(patients.count, 2)
    }

    func testATaskThatIsCancelledAlreadyTakesNoStep() async throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt")
        let steps = SharedCount()
        let profile = profile
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await generator.generate(profile) { _ in steps.value.add(1, ordering: .relaxed) }
        }
        do {
            _ = try await task.value
            XCTFail("it ended without an error")
        } catch { XCTAssertTrue(error is CancellationError, "\(error)") }
        XCTAssertEqual(steps.value.load(ordering: .relaxed), 0)
    }

    func testErrorsComeOutOfTheEnginesThreads() async throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt")
        do {
            _ = try await generator.generate(profile, count: 0)
            XCTFail("no patients are no error")
        } catch {
            XCTAssertEqual(
                error as? GenerationError, .invalidOption(name: "the number of patients", expected: "1 or more"))
        }
    }

    func testStatesComeEveryFewStepsAndAfterTheLast() async throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt", threads: 2)
        for (method, every, expected) in [
            (SamplingMethod.ddpm, 100, [100, 200, 250]), (.ddpm, 125, [125, 250]), (.ddim(steps: 3), 1, [1, 2, 3]),
            (.ddim(steps: 3, eta: 1), 7, [3]), (.ddim(steps: 3), .max, [3]),
        ] {
            for numbers in RandomNumbers.allCases {
                let options = GenerationOptions(method: method, randomNumbers: numbers)
                let patients = try await generator.generate(profile, count: 3, seed: 9, options: options)
                let states = try generator.states(profile, count: 3, seed: 9, options: options, every: every)
                // Each iteration begins anew.
                for _ in 0..<2 {
                    var seen: [GenerationStates.State] = []
                    for try await state in states { seen.append(state) }
                    XCTAssertEqual(seen.map(\.step), expected)
                    XCTAssertTrue(seen.allSatisfy { $0.steps == expected.last && $0.values.count == 3 })
                    XCTAssertEqual(Set(seen.map(\.values)).count, seen.count)
                    let last = try XCTUnwrap(seen.last).values
                    XCTAssertEqual(
                        last.map { $0[4...].map(\.bitPattern) }, patients.map { $0.bits.dropFirst(4).map { $0 } })
                    XCTAssertEqual(last.map { $0[..<4].map { $0 > 0.5 } }, patients.map(\.mutations))
                }
            }
        }
    }

    func testACancelledIterationThrowsAndASpentOneEnds() async throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt")
        let states = try generator.states(profile, options: .init(method: .ddim(steps: 4)), every: 2)
        let task = Task {
            var iterator = states.makeAsyncIterator()
            let first = try await iterator.next()?.step
            withUnsafeCurrentTask { $0?.cancel() }
            do {
                _ = try await iterator.next()
                return (first, false)
            } catch { return (first, error is CancellationError) }
        }
        let (first, isCancelled) = try await task.value
        XCTAssertEqual(first, 2)
        XCTAssertTrue(isCancelled)
        var iterator = states.makeAsyncIterator()
        while try await iterator.next() != nil {}
        let behind = try await iterator.next()
        XCTAssertNil(behind)
    }

    func testAnIterationThatIsCancelledWhileItRunsEndsBetweenSteps() async throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt")
        let states = try generator.states(profile, count: 16_384, every: 250)
        let task = Task {
            for try await state in states { return state.step }
            return 0
        }
        try await Task.sleep(for: .milliseconds(20))
        task.cancel()
        do {
            let step = try await task.value
            XCTFail("it came to step \(step)")
        } catch { XCTAssertTrue(error is CancellationError, "\(error)") }
    }

    func testStatesOfNothingAreRefused() throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt")
        for every in [0, -1, .min] {
            assertGenerationError(
                .invalidOption(name: "the number of steps between states", expected: "1 or more")
            ) { try generator.states(profile, every: every) }
        }
        assertGenerationError(.invalidOption(name: "the number of patients", expected: "1 or more")) {
            try generator.states(profile, count: 0)
        }
        assertGenerationError(.invalidOption(name: "the batch size", expected: "from 1 to 16384")) {
            try generator.states(profile, count: 16_385)
        }
        assertGenerationError(.invalidOption(name: "the number of steps", expected: "from 1 to 250")) {
            try generator.states(profile, options: .init(method: .ddim(steps: 251)))
        }
    }
}

/// A count that several threads share.
private final class SharedCount: Sendable {
    let value = Atomic(0)
}

import Dispatch
import GraphGoldens
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import Synchronization
import TestSupport
import XCTest

/// Many sessions at the same time on one plan, and on one set of plans for free sizes.
final class ConcurrentSessionsTests: GraphTestCase {
    func testManySessionsOfOnePlanGiveTheBitsOfOneAlone() throws {
        for golden in try GraphGolden.networks() {
            let plans = try PlanSet(
                try golden.graph.prepared(), options: PlanOptions(tier: .detected, backend: .builtin))
            let alone = Session(plans)
            let expected = try golden.cases.map { try alone.run($0.inputs) }
            let cases = golden.cases
            let failures = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 12) { index in
                // Sessions of one and of several threads, which make the plans of sizes at the same time.
                let session = Session(plans, threads: 1 + index % 3)
                for round in 0..<8 {
                    let place = (index + round) % cases.count
                    do {
                        let outputs = try session.run(cases[place].inputs)
                        if outputs != expected[place] {
                            failures.withLock { $0.append("\(cases[place].name): other bits in session \(index)") }
                        }
                    } catch { failures.withLock { $0.append("\(error)") } }
                }
            }
            XCTAssertEqual(failures.withLock { $0 }, [], golden.name)
        }
    }
}

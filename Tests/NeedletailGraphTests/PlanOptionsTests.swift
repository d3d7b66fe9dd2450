import NeedletailGraph
import NeedletailKernels
import XCTest

final class PlanOptionsTests: XCTestCase {
    func testTheTierIsAtMostWhatTheCPURuns() {
        for tier in Tier.allCases { XCTAssertEqual(PlanOptions(tier: tier).tier, min(tier, Tier.detected)) }
        XCTAssertEqual(PlanOptions().tier, Tier.selected)
    }

    func testOpenBLASIsTheDefaultOfTheBaselineAlone() {
        for tier in Tier.available {
            XCTAssertEqual(PlanOptions(tier: tier).backend, tier == .baseline ? .openBLAS : .builtin)
            for backend in Backend.allCases {
                XCTAssertEqual(PlanOptions(tier: tier, backend: backend).backend, backend)
            }
        }
    }

    func testAPlanRunsWithTheOptionsItWasGiven() throws {
        var network = NetworkBuilder(seed: 1)
        network.input("x", [4])
        try network.dense("x", 4, 3, "y")
        let graph = try network.graph(outputs: "y").prepared()
        for tier in Tier.available {
            let plan = try Plan(graph, options: PlanOptions(tier: tier, backend: .openBLAS))
            XCTAssertEqual(plan.options.tier, tier)
            XCTAssertEqual(plan.options.backend, .openBLAS)
        }
    }
}

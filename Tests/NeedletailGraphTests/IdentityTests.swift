import NeedletailGraph
import NeedletailTensor
import XCTest

final class IdentityTests: GraphTestCase {
    func testCopiesEveryTypeBitForBit() throws {
        for dtype in DType.values {
            var network = NetworkBuilder(seed: 1)
            network.input("x", [2, 3], dtype)
            network.add("y.node", Identity(), ["x"], "y")
            let plan = try Plan(try network.graph(outputs: "y").prepared())
            for rows in [0, 1, 500] {
                var x = try Tensor(zeros: [rows, 2, 3], dtype: dtype)
                x.withUnsafeMutableBytes { bytes in
                    for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: index * 37 + 11) }
                }
                XCTAssertEqual(try Session(plan).run(["x": x]), ["y": x], "\(dtype), \(rows) rows")
            }
        }
    }
}

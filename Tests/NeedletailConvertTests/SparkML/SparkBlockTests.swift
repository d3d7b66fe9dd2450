import Foundation
import NeedletailConvert
import NeedletailPipeline
import TestSupport
import XCTest

/// Of Spark's models, a row's result does not depend on the rows beside it.
final class SparkBlockTests: XCTestCase {
    func testTheResultOfARowHasTheSameBitsInBlocksOfAnySize() throws {
        let folder = Fixtures.path("spark")
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            let model = "\(folder)/\(name)/spark-3.5/model"
            guard FileManager.default.fileExists(atPath: "\(folder)/\(name)/input.json"),
                let pipeline = try? SparkMLImporter.load(model).pipeline, pipeline.model != nil
            else { continue }
            count += 1
            let golden = try TabularGolden("spark/\(name)", framework: "spark-3.5")
            let program = TabularProgram(pipeline)
            let single = try results(golden, program, capacity: 1)
            for capacity in [2, 7, 16, program.blockRows] {
                let several = try results(golden, program, capacity: capacity)
                for (row, (a, b)) in zip(single, several).enumerated() {
                    XCTAssertEqual(a, b, "\(name), row \(row), blocks of \(capacity)")
                }
            }
        }
        XCTAssertGreaterThan(count, 40)
    }

    /// The bits of every column that each row gives, all NaN being one; its fault where it has one.
    private func results(_ golden: TabularGolden, _ program: TabularProgram, capacity: Int) throws -> [[UInt64]] {
        let indices = try program.pipeline.columns.map { column in
            try XCTUnwrap(golden.columns.firstIndex { $0.name == column.name }, column.name)
        }
        let block = program.makeBlock(rows: capacity)
        var results: [[UInt64]] = []
        while results.count < golden.rows.count {
            let start = results.count
            let count = min(capacity, golden.rows.count - start)
            block.begin(rows: count)
            let wrong = (0..<count).map { row in
                program.fill(block, row: row, indices.map { golden.value(start + row, $0) })
            }
            program.run(block)
            for row in 0..<count {
                if let wrong = wrong[row] {
                    results.append([.max, UInt64(wrong)])
                } else if block.faults[row] != RowFault.none {
                    results.append([.max - 1, UInt64(block.faults[row])])
                } else {
                    results.append(
                        program.outputs.flatMap { place in
                            guard place.type.kind != .text else {
                                return [UInt64(bitPattern: Int64(block.texts(place.start)[row]))]
                            }
                            return (0..<place.type.width).map { slot in
                                let value = block.slot(place.start + slot)[row]
                                return value.isNaN ? .max : value.bitPattern
                            }
                        })
                }
            }
        }
        return results
    }
}

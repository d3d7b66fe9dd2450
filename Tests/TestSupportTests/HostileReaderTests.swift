import CAllocationCounter
import Foundation
import HostileReaders
import NeedletailFormat
import TestSupport
import XCTest

/// The watch over readers sees what it is there to see.
final class HostileReaderTests: XCTestCase {
    private func reader(_ read: @escaping @Sendable () throws -> Void) -> HostileReader {
        HostileReader("test", seedFiles: [], heapByteLimit: { 1000 * $0.count }, read: { _ in try read() })
    }

    private func fault(_ reader: HostileReader, secondLimit: Double = 1) -> String? {
        do { try reader.readWithinLimits([0], secondLimit: secondLimit) } catch {
            return (error as? HostileFault)?.description
        }
        return nil
    }

    func testAReaderThatTakesTooLongIsAtFaultAndOneThatOnlyWaitsIsNot() {
        let busy = reader {
            let usage = ResourceUsage()
            while usage.sinceStart.seconds < 0.05 {}
        }
        XCTAssertEqual(fault(busy, secondLimit: 0.04)?.prefix(4), "took")
        XCTAssertNil(fault(busy))
        XCTAssertNil(fault(reader { Thread.sleep(forTimeInterval: 0.05) }, secondLimit: 0.04))
    }

    func testAReaderThatTakesTooMuchHeapIsAtFault() throws {
        try XCTSkipUnless(nt_heap_is_counted() != 0, "allocations are not counted on this system")
        // The array is freed before the reader returns.
        let fault = self.fault(reader { _ = [UInt8](repeating: 1, count: 2000).reduce(0, &+) })
        XCTAssertEqual(fault?.hasSuffix("at most 1000 may be"), true, "\(fault ?? "")")
        XCTAssertNil(self.fault(reader { _ = [UInt8](repeating: 1, count: 500).reduce(0, &+) }))
    }

    func testARefusalNeedsAMessage() {
        struct Silent: Error, CustomStringConvertible { let description = "" }
        XCTAssertEqual(fault(reader { throw Silent() }), "an error without a message")
        XCTAssertNil(fault(reader { throw CancellationError() }))
        XCTAssertEqual(fault(reader { throw HostileFault("wrong") }), "wrong")
    }

    func testMutationsAreOneForEachSeedAndTheSameEachTime() throws {
        for name in ["hdf5", "zip", "pickle"] {
            let reader = try XCTUnwrap(HostileReader.all.first { $0.name == name })
            let base = [UInt8](repeating: 7, count: 100)
            var files: [[[UInt8]]] = []
            for _ in 0..<2 {
                files.append(
                    (0..<20).map { (seed: UInt64) -> [UInt8] in
                        var random = SeededRandom(seed: seed)
                        return reader.mutate(base, &random)
                    })
            }
            XCTAssertEqual(files[0], files[1])
            XCTAssertGreaterThan(Set(files[0]).count, 15, name)
        }
    }
}

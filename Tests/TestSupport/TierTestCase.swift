package import NeedletailKernels
public import XCTest

extension Tier {
    /// The tiers for what runs a kernel very often or on very many values.
    ///
    /// In release all that this CPU runs. Without optimisation those of the checked-in assembly, where there are any: it is
    /// as fast in every build, and what is compiled with the tests would take minutes to show what it shows in release.
    package static var forLongRuns: [Tier] {
        #if DEBUG
            let assembled = available.filter { $0 > .baseline }
            if !assembled.isEmpty { return assembled }
        #endif
        return available
    }
}

/// A test case whose failures name the tier they happened on.
open class TierTestCase: XCTestCase {
    private var context: [String] = []
    private var collected: [String]?

    /// Calls `body` with each tier that this CPU runs, lowest first, and its kernels.
    ///
    /// An error that `body` throws is a failure of that tier; the other tiers run still.
    package func forEachTier(
        _ tiers: [Tier] = Tier.available, file: StaticString = #filePath, line: UInt = #line,
        _ body: (Tier, KernelTable) throws -> Void
    ) {
        for tier in tiers {
            within("tier \(tier)") {
                do { try body(tier, kernelTable(tier)) } catch { XCTFail("threw \(error)", file: file, line: line) }
            }
        }
    }

    /// Calls `body`; failures in it begin with `text`.
    package func within<R>(_ text: String, _ body: () throws -> R) rethrows -> R {
        context.append(text)
        defer { context.removeLast() }
        return try body()
    }

    /// What fails in `body`, which then is no failure of this test.
    package func failures(in body: () -> Void) -> [String] {
        collected = []
        body()
        defer { collected = nil }
        return collected ?? []
    }

    #if canImport(Darwin)
        override open func record(_ issue: XCTIssue) {
            var issue = issue
            issue.compactDescription = inContext(issue.compactDescription)
            if collected == nil { super.record(issue) } else { collected?.append(issue.compactDescription) }
        }
    #else
        override open func recordFailure(
            withDescription description: String, inFile filePath: String, atLine lineNumber: Int, expected: Bool
        ) {
            let text = inContext(description)
            if collected == nil {
                super.recordFailure(withDescription: text, inFile: filePath, atLine: lineNumber, expected: expected)
            } else {
                collected?.append(text)
            }
        }
    #endif

    private func inContext(_ description: String) -> String {
        (context + [description]).joined(separator: ": ")
    }
}

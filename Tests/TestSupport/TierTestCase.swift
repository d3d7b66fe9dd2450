package import NeedletailKernels
public import XCTest

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

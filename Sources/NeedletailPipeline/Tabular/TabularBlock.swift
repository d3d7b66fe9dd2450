/// The memory of a block of rows while a pipeline runs: one task uses it at a time.
///
/// - values: `[slots, stride]` f64, a slot's rows beside each other. codes: `[text columns, stride]` i32.
/// - The program that made it lays out its slots, and every place that a step holds lies inside: accesses are not checked.
package final class TabularBlock {
    package let capacity: Int
    /// Rows from one slot to the next.
    package let stride: Int
    package private(set) var rows = 0
    package let values: UnsafeMutablePointer<Double>
    package let codes: UnsafeMutablePointer<Int32>
    /// `[capacity]`: why a row has no result, `RowFault.none` where it has.
    package let faults: UnsafeMutablePointer<UInt32>
    private let slotCount: Int
    private let codeCount: Int

    /// Memory for up to `capacity` rows, and zeros for as many more as fill vectors of 16.
    package init(slots: Int, texts: Int, capacity: Int) {
        self.capacity = capacity
        stride = capacity == 1 ? 1 : (capacity + 15) / 16 * 16
        slotCount = max(1, slots * stride)
        codeCount = max(1, texts * stride)
        values = .allocate(capacity: slotCount)
        values.initialize(repeating: 0, count: slotCount)
        codes = .allocate(capacity: codeCount)
        codes.initialize(repeating: TextCode.missing, count: codeCount)
        faults = .allocate(capacity: stride)
        faults.initialize(repeating: RowFault.none, count: stride)
    }

    deinit {
        values.deallocate()
        codes.deallocate()
        faults.deallocate()
    }

    /// Begins a run over `rows` rows, at most `capacity`.
    @inline(__always)
    package func begin(rows: Int) {
        precondition(rows <= capacity, "a block has memory for \(capacity) rows")
        self.rows = rows
        for row in 0..<rows { faults[row] = RowFault.none }
    }

    /// The rows of the slot `slot`: `[stride]` f64.
    @inline(__always)
    package func slot(_ slot: Int) -> UnsafeMutablePointer<Double> { values + slot * stride }

    /// The rows of the column of texts `column`: `[stride]` i32.
    @inline(__always)
    package func texts(_ column: Int) -> UnsafeMutablePointer<Int32> { codes + column * stride }

    /// Says why `row` has no result; what was said first stays.
    @inline(__always)
    package func refuse(_ row: Int, _ fault: UInt32) {
        if faults[row] == RowFault.none { faults[row] = fault }
    }

    /// Refuses the rows where the vector of `width` slots from `start` on, or the number there, is missing: then all slots are.
    @inline(__always)
    package func refuseMissing(_ start: Int, width: Int, _ fault: UInt32) {
        guard width > 0 else { return }
        let first = slot(start)
        for row in 0..<rows where first[row].isMissing { refuse(row, fault) }
    }
}

/// Where a column lies in a block.
package struct ColumnPlace: Equatable, Sendable {
    package let type: ColumnType
    /// The first of its slots, or its column of texts.
    package let start: Int
}

/// Fills columns of a block, row by row: one row never depends on another.
package protocol TabularStep: Sendable {
    func run(_ block: TabularBlock)
}

/// Why a row has no result, in 32 bits: the stage, which of its columns, the reason, and whether the row is dropped.
package struct RowFault: Equatable, Sendable {
    /// A row with a result.
    package static let none: UInt32 = 0
    package let stage: Int
    package let column: Int
    package let reason: Reason
    /// Whether the stage says to leave such rows out, and not that they are errors.
    package let isDropped: Bool

    /// What is wrong with a value.
    package enum Reason: UInt32, Sendable {
        /// There is none.
        case missing = 1
        /// It is not a number.
        case notANumber
        /// A category that was not there when the stage was fitted.
        case unseen
        /// A number outside the splits.
        case outside
        /// A number below 0.
        case negative
        /// Neither 0 nor 1.
        case notBinary
        /// Not the index of a category.
        case notAnIndex
        /// A vector without a number that is asked for.
        case tooShort
        /// An infinite number, or one that is infinite where it is rounded.
        case infinite
    }

    /// Most stages of a pipeline, and most columns that a stage reads.
    static let stageLimit = 1 << 12
    static let columnLimit = 1 << 14

    package init?(_ bits: UInt32) {
        guard bits != Self.none, let reason = Reason(rawValue: bits >> 1 & 31) else { return nil }
        self.reason = reason
        isDropped = bits & 1 == 1
        column = Int(bits >> 6 & (1 << 14 - 1))
        stage = Int(bits >> 20)
    }
}

/// Makes the faults of one stage.
package struct StageFaults: Sendable {
    let stage: Int

    /// The fault of a value of the stage's input at `column`, under `policy`, which is `error` or `skip`.
    package func fault(_ column: Int, _ reason: RowFault.Reason, _ policy: InvalidPolicy) -> UInt32 {
        UInt32(stage) << 20 | UInt32(column) << 6 | reason.rawValue << 1 | (policy == .skip ? 1 : 0)
    }
}

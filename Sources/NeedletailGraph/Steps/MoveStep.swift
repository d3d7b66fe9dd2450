import NeedletailKernels
import NeedletailTensor

/// Runs strided copies between values: one from each source to its place, one after the other.
struct MoveStep: Step {
    /// A copy with where it reads and writes.
    struct Move {
        var copy: RowCopy
        var from: ValueLocation
        var to: ValueLocation
    }

    private let moves: TrivialArray<Move>
    let costPerRow: Double

    init(_ moves: [Move]) {
        self.moves = TrivialArray(moves)
        costPerRow = moves.reduce(0) { $0 + $1.copy.costPerRow }
    }

    func run(_ context: RunContext) {
        // The plan laid the values out for the shapes that the copies were made for.
        for index in 0..<moves.count {
            let move = moves[index]
            move.copy.run(context, context.readRaw(move.from), context.writeRaw(move.to))
        }
    }
}

/// Values that a step reads during a run without counting references; the step keeps them.
///
/// `@unchecked Sendable`: trivial values that never change.
struct TrivialArray<Element: BitwiseCopyable>: @unchecked Sendable {
    let base: UnsafePointer<Element>
    let count: Int
    private let owner: Owner

    private final class Owner: @unchecked Sendable {
        let base: UnsafeMutablePointer<Element>

        init(_ elements: [Element]) {
            base = .allocate(capacity: max(elements.count, 1))
            for (index, element) in elements.enumerated() { (base + index).initialize(to: element) }
        }

        deinit {
            base.deallocate()
        }
    }

    init(_ elements: [Element]) {
        owner = Owner(elements)
        base = UnsafePointer(owner.base)
        count = elements.count
    }

    @inline(__always)
    subscript(index: Int) -> Element { base[index] }
}

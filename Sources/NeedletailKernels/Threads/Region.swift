import Synchronization

/// Work that several threads share: the units `0 ..< units`, claimed in whole chunks.
///
/// It lies on its caller's stack. A helper touches it only between entering it and leaving it, which both happen in the
/// helper's own word, and its caller returns only after each helper that entered has left. It is one cache line long, so that
/// a helper has all of it with its first access.
struct Region: ~Copyable {
    /// What a chunk is computed by.
    enum Work {
        case plain(ThreadTeam.RawKernel)
        case indexed(ThreadTeam.RawIndexedKernel)

        @inline(__always)
        func run(_ args: UnsafeRawPointer, _ begin: Int, _ end: Int, thread: Int) {
            switch self {
            case .plain(let kernel): kernel(args, begin, end)
            case .indexed(let kernel): kernel(args, begin, end, thread)
            }
        }
    }

    /// How many helpers have entered.
    private let entered = Atomic(0)
    /// The first unit that nobody has claimed; past `units` when all are.
    private let next = Atomic(0)
    private let units: Int
    private let chunk: Int
    /// Units for each chunk of a claim.
    private let share: Int
    private let args: UnsafeRawPointer
    private let work: Work

    init(_ work: Work, _ args: UnsafeRawPointer, units: Int, chunk: Int, threads: Int) {
        self.work = work
        self.args = args
        self.units = units
        self.chunk = chunk
        share = chunk * (threads + 1)
    }

    /// What a helper does between entering and leaving. Its index is one that no other thread of this region has.
    @inline(__always)
    func runAsHelper() {
        // Relaxed, as all accesses here: what the caller wrote before is visible by the helper's entering, what the helper
        // wrote is to the caller by its leaving, and claims need only be different from each other.
        run(as: entered.wrappingAdd(1, ordering: .relaxed).newValue)
    }

    /// Computes until all units are claimed: each time a share of those left, in whole chunks.
    ///
    /// The shares get smaller, so that the threads end together however fast each is, with few claims.
    @inline(__always)
    func run(as thread: Int) {
        var begin = next.load(ordering: .relaxed)
        while begin < units {
            let left = units - begin
            let end = begin + min(max(left / share, 1) * chunk, left)
            let (isClaimed, first) = next.compareExchange(expected: begin, desired: end, ordering: .relaxed)
            guard isClaimed else {
                begin = first
                continue
            }
            work.run(args, begin, end, thread: thread)
            begin = next.load(ordering: .relaxed)
        }
    }
}

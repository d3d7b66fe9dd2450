import CNeedletailThreads
import Synchronization

/// One helper: a thread that works on what the caller that keeps it gives.
///
/// Its slot is never freed. A caller keeps the helper from before it gives work until every helper of the region is out, so
/// that nobody who claims from a region's segments meets those of another. What goes on between the two is one word, that
/// of the helper's segment with flags:
///
/// | flags | the helper | who may change them, and to what |
/// |---|---|---|
/// | none | looks at the word again and again | the keeper: open. The helper: parked |
/// | `parked` | sleeps | the keeper: open, and wakes it |
/// | `open` | is given chunks, has not begun | the helper: entered, with its first claim. The keeper: none |
/// | `open`, `entered` | is in the region | the helper: none. The keeper: awaited |
/// | the same, `awaited` | is in the region, and its keeper sleeps | the helper: none, and wakes the keeper |
///
/// A region has helpers only from the moment they enter it, and its caller waits for those alone: one that the system has not
/// run yet holds nobody up. The helper reads what it is given only after it has entered, so an old word that happens to be
/// the new one does no harm.
///
/// Between cores on one die a cache line takes some 50 ns, between others 250, and each such way adds to every region. So
/// the helper finds in the line it looks at all that it needs, and says there that it has left.
///
/// All changes are read-modify-writes, so each continues the release sequences of those before: whoever acquires a word that
/// has gone on sees all that happened before the helper left the region.
struct Helper {
    private let slot: UnsafeMutableRawPointer

    /// What stands behind the word, written by the keeper while the helper is not in a region.
    private struct Assignment {
        let job: Job
        let region: UnsafeMutableRawPointer
        let thread: Int32
    }

    private static var open: UInt64 { 1 }
    private static var entered: UInt64 { 2 }
    private static var awaited: UInt64 { 4 }
    private static var parked: UInt64 { 8 }

    /// Bytes of a slot: the helper's cache line and the keepers', each two wide, for CPUs fetch them in pairs.
    static var slotByteCount: Int { 256 }

    /// The helper whose slot, once initialized, is at `slot`, aligned to 128 bytes.
    init(_ slot: UnsafeMutableRawPointer) {
        self.slot = slot
    }

    /// Makes the slot that of a helper without work.
    static func initialize(_ slot: UnsafeMutableRawPointer) {
        slot.bindMemory(to: Atomic<UInt64>.self, capacity: 1).initialize(to: Atomic(0))
        precondition(8 + MemoryLayout<Assignment>.size <= 64, "word and assignment lie in one cache line")
        (slot + 8).bindMemory(to: Assignment.self, capacity: 1)
        (slot + keeperOffset).bindMemory(to: Atomic<Bool>.self, capacity: 1).initialize(to: Atomic(false))
    }

    /// The helper's segment.
    @inline(__always)
    var claims: Claims { Claims(address: word) }

    @inline(__always)
    private var word: UnsafeMutablePointer<Atomic<UInt64>> { slot.assumingMemoryBound(to: Atomic<UInt64>.self) }
    @inline(__always)
    private var assignment: UnsafeMutablePointer<Assignment> {
        // Behind the word, bound when the slot was initialized.
        (slot + 8).assumingMemoryBound(to: Assignment.self)
    }
    private static var keeperOffset: Int { 128 }
    @inline(__always)
    private var isKept: UnsafeMutablePointer<Atomic<Bool>> {
        (slot + Self.keeperOffset).assumingMemoryBound(to: Atomic<Bool>.self)
    }

    // MARK: The keeper

    /// Keeps the helper for the calling thread if nobody does and it looks for work, or sleeps and `wakes`; whether it does.
    @inline(__always)
    func keep(wakes: Bool) -> Bool {
        guard !isKept.pointee.load(ordering: .relaxed), !isKept.pointee.exchange(true, ordering: .acquiring)
        else { return false }
        if !wakes, word.pointee.load(ordering: .relaxed) & Self.parked != 0 {
            letGo()
            return false
        }
        return true
    }

    /// Lets others keep the helper, which must not be in a region.
    @inline(__always)
    func letGo() {
        isKept.pointee.store(false, ordering: .releasing)
    }

    /// Gives the helper, kept and without work, `chunks` of `job` and a part in `region` as its thread `thread`.
    @inline(__always)
    func assign(_ job: Job, _ region: Region, chunks: Range<Int>, as thread: Int) {
        assignment.initialize(
            to: Assignment(job: job, region: region.address, thread: Int32(truncatingIfNeeded: thread)))
        // Releases the assignment and the region to whoever claims of it.
        let before = word.pointee.exchange(Claims.word(chunks, flags: Self.open), ordering: .acquiringAndReleasing)
        if before & Self.parked != 0 { nt_futex_wake(word) }
    }

    /// Takes back what the helper has not begun, or waits until it has left the region.
    ///
    /// What the helper wrote in the region is visible then.
    @inline(__always)
    func release(spin: SpinLimit) {
        var state = word.pointee.load(ordering: .acquiring)
        while state & Self.open != 0 {
            if state & Self.entered != 0 { return wait(spin) }
            // Relaxed: the helper saw nothing of the region and wrote nothing.
            let (isTaken, now) = word.pointee.compareExchange(
                expected: state, desired: 0, successOrdering: .relaxed, failureOrdering: .acquiring)
            if isTaken { return }
            state = now
        }
    }

    private func wait(_ spin: SpinLimit) {
        if spin.wait(until: { word.pointee.load(ordering: .acquiring) & Self.open == 0 }) { return }
        // The helper wakes whom it finds waiting when it leaves.
        var state = word.pointee.bitwiseOr(Self.awaited, ordering: .acquiringAndReleasing).newValue
        if state & Self.open == 0 {
            // It has left just before, and may have fallen asleep. It is kept: nobody else changes its flags.
            word.pointee.bitwiseAnd(~Self.awaited, ordering: .relaxed)
            return
        }
        while state & Self.open != 0 {
            // The system compares the lower half of the word, which holds the flags.
            nt_futex_wait(word, UInt32(truncatingIfNeeded: state))
            state = word.pointee.load(ordering: .acquiring)
        }
    }

    // MARK: The helper

    /// Runs what is assigned, for ever.
    func serve(spin: SpinLimit, pool: ThreadPool) -> Never {
        while true {
            if !spin.wait(until: { isGivenWork() }) { park() }
            runAssigned(pool)
        }
    }

    @inline(__always)
    private func isGivenWork() -> Bool {
        // Entering writes the line, which comes once if it is asked for to be written, and twice otherwise.
        nt_prefetch_for_writing(word)
        return word.pointee.load(ordering: .relaxed) & Self.open != 0
    }

    private func park() {
        guard word.pointee.compareExchange(expected: 0, desired: Self.parked, ordering: .relaxed).exchanged else {
            return
        }
        // The system compares and falls asleep in one step, so a wake-up between the two is not lost.
        while word.pointee.load(ordering: .relaxed) & Self.parked != 0 {
            nt_futex_wait(word, UInt32(Self.parked))
        }
    }

    @inline(__always)
    private func runAssigned(_ pool: ThreadPool) {
        guard let first = enter() else { return }
        // The keeper leaves it as it is until the exchange below.
        let (job, thread) = (assignment.pointee.job, Int(assignment.pointee.thread))
        let region = Region(address: assignment.pointee.region)
        var next = first.isEmpty ? nil : first
        while let chunks = next {
            // Whether the others have chunks left is asked next.
            if claims.isEmpty { region.prefetch() }
            job.run(chunks, thread: thread)
            next = claims.claim()
        }
        region.help(job, as: thread, pool)
        // Releases what the kernel wrote.
        let state = word.pointee.exchange(0, ordering: .acquiringAndReleasing)
        if state & Self.awaited != 0 { nt_futex_wake(word) }
    }

    /// Enters the region with the first claim, which is empty where others were faster; nil where all was taken back.
    @inline(__always)
    private func enter() -> Range<Int>? {
        var state = word.pointee.load(ordering: .relaxed)
        while state & Self.open != 0 {
            let (claimed, chunks) =
                Claims.chunks(state).isEmpty ? (word: state, chunks: 0..<0) : Claims.claiming(state)
            // Acquires the assignment and the region.
            let (isEntered, now) = word.pointee.compareExchange(
                expected: state, desired: claimed | Self.entered, successOrdering: .acquiring, failureOrdering: .relaxed
            )
            if isEntered { return chunks }
            state = now
        }
        return nil
    }
}

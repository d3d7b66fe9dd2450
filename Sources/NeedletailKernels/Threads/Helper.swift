import CNeedletailThreads
import Synchronization

/// What one helper does, in one word that its callers and it change by single atomic steps.
///
/// | word | the helper | who may change it, and to what |
/// |---|---|---|
/// | `idle` | looks at the word again and again | a caller: assigned. The helper: parked |
/// | `parked` | sleeps | a caller: assigned, and wakes it |
/// | a region's address | is assigned, has not begun | the helper: running. The region's caller: idle |
/// | the same and `running` | is in the region | the helper: idle. The region's caller: awaited |
/// | the same and `awaited` | is in the region, and its caller sleeps | the helper: idle, and wakes the caller |
///
/// A region has helpers only from the moment they enter it, and its caller waits for those alone: one that the system has not
/// run yet holds nobody up. The words are never freed, so waking may come late.
///
/// All changes are read-modify-writes, so each continues the release sequences of those before: whoever acquires a word that
/// has gone on sees all that happened before the helper left the region.
struct Helper {
    private let address: UnsafeMutablePointer<Atomic<UInt>>

    private static var idle: UInt { 0 }
    private static var running: UInt { 1 }
    private static var awaited: UInt { 2 }
    private static var parked: UInt { 4 }

    /// The helper whose word is at `address`, which stays for ever.
    init(_ address: UnsafeMutablePointer<Atomic<UInt>>) {
        self.address = address
    }

    // MARK: Callers

    /// Gives the helper `region` if it is looking, or if it sleeps and `wakes`; whether it took it.
    @inline(__always)
    func assign(_ region: Region, wakes: Bool) -> Bool {
        let state = address.pointee.load(ordering: .relaxed)
        guard state == Self.idle || (wakes && state == Self.parked) else { return false }
        // Releases the region's fields to the helper.
        guard
            address.pointee.compareExchange(
                expected: state, desired: UInt(bitPattern: region.address), ordering: .acquiringAndReleasing
            ).exchanged
        else { return false }
        if state == Self.parked { nt_futex_wake(address) }
        return true
    }

    /// Takes `region` back if the helper has not begun it, or waits until it has left it.
    ///
    /// What the helper wrote in the region is visible then.
    @inline(__always)
    func release(_ region: Region, spin: SpinLimit) {
        let assigned = UInt(bitPattern: region.address)
        // Relaxed where it is taken back: the helper saw nothing of the region and wrote nothing.
        let (isTaken, state) = address.pointee.compareExchange(
            expected: assigned, desired: Self.idle, successOrdering: .relaxed, failureOrdering: .acquiring)
        // The word is this only while the helper is in this region: no other lies at this address meanwhile.
        if !isTaken, state == assigned | Self.running { wait(while: state, spin) }
    }

    private func wait(while running: UInt, _ spin: SpinLimit) {
        if spin.wait(until: { address.pointee.load(ordering: .acquiring) != running }) { return }
        let awaited = running | Self.awaited
        guard
            address.pointee.compareExchange(expected: running, desired: awaited, ordering: .acquiringAndReleasing)
                .exchanged
        else { return }
        // The system compares the lower half of the word. Should that of another region's address be the same, and should
        // its caller have fallen asleep between this load and the comparison, this one sleeps until the helper leaves that
        // region, no longer.
        while address.pointee.load(ordering: .acquiring) == awaited {
            nt_futex_wait(address, UInt32(truncatingIfNeeded: awaited))
        }
    }

    // MARK: The helper

    /// Makes the word that of a helper without work, as after a fork, when there is none to see it.
    func forget() {
        address.pointee.store(Self.idle, ordering: .relaxed)
    }

    /// Runs what is assigned, for ever.
    func serve(spin: SpinLimit) -> Never {
        while true {
            if !spin.wait(until: { address.pointee.load(ordering: .relaxed) != Self.idle }) { park() }
            runAssigned()
        }
    }

    private func park() {
        guard address.pointee.compareExchange(expected: Self.idle, desired: Self.parked, ordering: .relaxed).exchanged
        else { return }
        // The system compares and falls asleep in one step, so a wake-up between the two is not lost.
        while address.pointee.load(ordering: .relaxed) == Self.parked {
            nt_futex_wait(address, UInt32(Self.parked))
        }
    }

    @inline(__always)
    private func runAssigned() {
        let assigned = address.pointee.load(ordering: .relaxed)
        guard let region = UnsafeMutableRawPointer(bitPattern: assigned),
            // Acquires the region's fields. Fails where the region was taken back.
            address.pointee.compareExchange(
                expected: assigned, desired: assigned | Self.running, ordering: .acquiring
            ).exchanged
        else { return }
        // The caller keeps the region until the exchange below.
        Region(address: region).runAsHelper()
        // Releases what the kernel wrote.
        let state = address.pointee.exchange(Self.idle, ordering: .acquiringAndReleasing)
        if state & Self.awaited != 0 { nt_futex_wake(address) }
    }
}

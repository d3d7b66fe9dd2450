import CNeedletailThreads
import Glibc
import Synchronization

/// The helpers of the whole process: threads that run chunks of whoever's regions.
///
/// There are as many as the largest team wants. They start with the first team that wants them and stay; without work each
/// looks for some for a moment, then sleeps. A child of `fork` starts its own with its first region.
///
/// `@unchecked Sendable`: the memory behind it is never freed, and atomic or constant.
struct ThreadPool: @unchecked Sendable {
    /// The most helpers.
    static let helperLimit = 254

    static let shared = ThreadPool()

    private let header: UnsafeMutablePointer<Header>
    /// The first helper's slot.
    private let slots: UnsafeMutableRawPointer
    /// Set on threads whose regions run on themselves alone: helpers, and callers while they are in a region.
    private let insideKey: pthread_key_t?

    private struct Header: ~Copyable {
        /// Helpers that run: those of the first words.
        let started = Atomic(0)
        /// The most helpers that a team wants.
        let wanted = Atomic(0)
        /// Whether a thread is starting helpers.
        let isGrowing = Atomic(false)
        /// Whether the system gave no thread for the last one. Teams to come ask again, regions do not.
        let isRefused = Atomic(false)
    }

    private init() {
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: Helper.slotByteCount * (Self.helperLimit + 1), alignment: Helper.slotByteCount)
        header = memory.bindMemory(to: Header.self, capacity: 1)
        header.initialize(to: Header())
        slots = memory + Helper.slotByteCount
        for index in 0..<Self.helperLimit { Helper.initialize(slots + index * Helper.slotByteCount) }
        var key = pthread_key_t()
        insideKey = pthread_key_create(&key, nil) == 0 ? key : nil
        EngineThread.onFork { ThreadPool.shared.forgetHelpers() }
    }

    /// How many helpers there are.
    var helperCount: Int { header.pointee.started.load(ordering: .acquiring) }

    /// The helper `index` of `0 ..< helperLimit`.
    @inline(__always)
    func helper(_ index: Int) -> Helper {
        Helper(slots + index * Helper.slotByteCount)
    }

    // MARK: Nesting

    /// Whether the calling thread is in a region.
    @inline(__always)
    var isInside: Bool {
        guard let insideKey else { return true }
        return pthread_getspecific(insideKey) != nil
    }

    @inline(__always)
    func setInside(_ isInside: Bool) {
        guard let insideKey else { return }
        pthread_setspecific(insideKey, isInside ? UnsafeRawPointer(header) : nil)
    }

    // MARK: Growing

    /// Starts helpers until there are `count`, or as many as the system gives.
    ///
    /// Where another thread is starting some already, that one starts these too.
    func want(_ count: Int) {
        guard insideKey != nil else { return }
        header.pointee.wanted.max(min(count, Self.helperLimit), ordering: .sequentiallyConsistent)
        header.pointee.isRefused.store(false, ordering: .relaxed)
        grow()
    }

    /// Starts what a team wanted and this process does not have: a child of `fork` has nothing at first.
    @inline(never)
    func regrow() {
        if !header.pointee.isRefused.load(ordering: .relaxed) { grow() }
    }

    private func grow() {
        // Sequentially consistent: who raises `wanted` and finds `isGrowing` set is seen by the thread that set it, when it
        // looks once more after clearing it.
        while header.pointee.started.load(ordering: .sequentiallyConsistent)
            < header.pointee.wanted.load(ordering: .sequentiallyConsistent),
            !header.pointee.isRefused.load(ordering: .sequentiallyConsistent),
            !header.pointee.isGrowing.exchange(true, ordering: .sequentiallyConsistent)
        {
            let index = header.pointee.started.load(ordering: .relaxed)
            if index < header.pointee.wanted.load(ordering: .relaxed) {
                if startHelper(index) {
                    header.pointee.started.store(index + 1, ordering: .releasing)
                } else {
                    header.pointee.isRefused.store(true, ordering: .relaxed)
                }
            }
            header.pointee.isGrowing.store(false, ordering: .sequentiallyConsistent)
        }
    }

    private func startHelper(_ index: Int) -> Bool {
        // Kernels need little stack.
        EngineThread.start(stackByteCount: 512 * 1024, slots + index * Helper.slotByteCount) { slot in
            slot.map { ThreadPool.shared.serve($0) }
        }
    }

    /// What the helper whose slot is at `slot` does.
    private func serve(_ slot: UnsafeMutableRawPointer) -> Never {
        let index = slots.distance(to: slot) / Helper.slotByteCount
        nt_thread_set_name("needletail-\(index + 1)")
        setInside(true)
        // One that does not look for work where the CPUs do not suffice for it, those before it and one caller: it would
        // take a CPU from them.
        helper(index).serve(
            spin: SpinLimit(nanoseconds: index + 2 <= availableCPUCount ? 50_000 : 0), pool: self)
    }

    /// The child's only thread forgets the helpers, which `fork` did not copy, whatever they and their callers were doing.
    private func forgetHelpers() {
        for index in 0..<Self.helperLimit { Helper.initialize(slots + index * Helper.slotByteCount) }
        header.pointee.started.store(0, ordering: .relaxed)
        header.pointee.isGrowing.store(false, ordering: .relaxed)
        header.pointee.isRefused.store(false, ordering: .relaxed)
    }
}

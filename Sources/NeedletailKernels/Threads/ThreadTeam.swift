import Synchronization

/// How many threads a session or another caller computes with, itself included.
///
/// The other threads are the process's helpers: callers at the same time share them, each gets what is idle, and none waits
/// for another. So a team is a number, costs nothing to keep, and any number of threads may use one at the same time.
package struct ThreadTeam: Sendable {
    /// The most threads of a team.
    package static let maximumCount = ThreadPool.helperLimit + 1

    /// The threads of a region at most, the caller included; from 1 to `maximumCount`.
    package let count: Int
    /// Nil for one thread.
    private let pool: ThreadPool?
    private let spin: SpinLimit

    /// A team of `count` threads; of one below 1, of `maximumCount` above that.
    ///
    /// Starts the helpers that the process does not have yet. Where the system gives no threads the work runs on those
    /// that there are, at worst on the caller alone, with the same results.
    package init(count: Int) {
        self.count = min(max(count, 1), Self.maximumCount)
        pool = self.count > 1 ? ThreadPool.shared : nil
        // A caller that waits while the helper needs its CPU holds itself up.
        spin = SpinLimit(nanoseconds: self.count <= availableCPUCount ? 20_000 : 0)
        pool?.want(self.count - 1)
    }

    /// Calls `kernel(args, begin, end)` for parts of `0 ..< units`, on up to `count` threads; returns when all are done.
    ///
    /// Each unit is computed exactly once. A part is some whole chunks, or all units on one thread: results must not depend on
    /// how the range is split. What was written before is visible to the kernel, what it writes is visible after.
    ///
    /// In a kernel of another region it runs on its caller alone. Allocates nothing, throws nothing, takes no lock. It waits
    /// only for parts that others have begun.
    ///
    /// - Parameters:
    ///   - kernel: a C function pointer of the type `(UnsafePointer<Args>, Int, Int) -> Void`.
    ///   - chunk: the units of the smallest part but the last: few, for the threads to end together, but a microsecond's work.
    ///   - wakes: whether helpers that sleep are woken, which takes the caller several microseconds each. Those that had
    ///     work a moment ago take part without.
    /// - Precondition: `units` is from 0 to 2^48, `chunk` is at least 1.
    @inlinable
    package func run<Kernel, Args>(
        _ kernel: Kernel, _ args: UnsafePointer<Args>, units: Int, chunk: Int, wakes: Bool = true
    ) {
        // Swift cannot write the type of a C function for a generic `Args`. All pointers are passed alike, so that the
        // kernel may be called with a raw one; a Swift function, which is not one pointer, is refused here.
        runRaw(unsafeBitCast(kernel, to: RawKernel.self), args, units: units, chunk: chunk, wakes: wakes)
    }

    /// Calls `kernel(args, begin, end, thread)` as `run` does, with the index of the thread that runs it, from 0 (the
    /// caller) to `count - 1`: no two threads have the same in one region.
    @inlinable
    package func runIndexed<Kernel, Args>(
        _ kernel: Kernel, _ args: UnsafePointer<Args>, units: Int, chunk: Int, wakes: Bool = true
    ) {
        // As above.
        runRawIndexed(unsafeBitCast(kernel, to: RawIndexedKernel.self), args, units: units, chunk: chunk, wakes: wakes)
    }

    /// Computes the units `begin ..< end` of what `args` describes.
    package typealias RawKernel = @convention(c) (_ args: UnsafeRawPointer, _ begin: Int, _ end: Int) -> Void
    /// The same, with the index of the thread that computes.
    package typealias RawIndexedKernel =
        @convention(c) (_ args: UnsafeRawPointer, _ begin: Int, _ end: Int, _ thread: Int) -> Void

    /// `run` for arguments that are no C structure.
    package func runRaw(
        _ kernel: RawKernel, _ args: UnsafeRawPointer, units: Int, chunk: Int, wakes: Bool = true
    ) {
        run(.plain(kernel), args, units: units, chunk: chunk, wakes: wakes)
    }

    /// `runIndexed` for arguments that are no C structure.
    package func runRawIndexed(
        _ kernel: RawIndexedKernel, _ args: UnsafeRawPointer, units: Int, chunk: Int, wakes: Bool = true
    ) {
        run(.indexed(kernel), args, units: units, chunk: chunk, wakes: wakes)
    }

    @inline(__always)
    private func run(_ work: Region.Work, _ args: UnsafeRawPointer, units: Int, chunk: Int, wakes: Bool) {
        precondition(
            units >= 0 && units <= 1 << 48 && chunk >= 1, "a region has 0 to 2^48 units in chunks of at least 1")
        guard let pool, units > chunk, !pool.isInside else {
            if units > 0 { work.run(args, 0, units, thread: 0) }
            return
        }
        share(work, args, units: units, chunk: chunk, wakes: wakes, pool)
    }

    private func share(
        _ work: Region.Work, _ args: UnsafeRawPointer, units: Int, chunk: Int, wakes: Bool, _ pool: ThreadPool
    ) {
        // On the stack, in a pair of cache lines of its own: a temporary allocation with that alignment is on the heap.
        withUnsafeTemporaryAllocation(byteCount: 256, alignment: 16) { memory in
            guard let base = memory.baseAddress else { return }
            let region = base.alignedUp(toMultipleOf: 128).bindMemory(to: Region.self, capacity: 1)
            region.initialize(to: Region(work, args, units: units, chunk: chunk, threads: count))
            let helpers = recruit(region, chunks: (units - 1) / chunk + 1, wakes: wakes, pool)
            pool.setInside(true)
            region.pointee.run(as: 0)
            pool.setInside(false)
            // After this every helper that entered the region has left it.
            for index in helpers { pool.helper(index).release(region, spin: spin) }
            region.deinitialize(count: 1)
        }
    }

    /// Assigns `region` to idle helpers, at most one for each chunk but the caller's: those that are awake first.
    @inline(__always)
    private func recruit(
        _ region: UnsafeMutablePointer<Region>, chunks: Int, wakes: Bool, _ pool: ThreadPool
    ) -> SmallSet {
        if pool.helperCount < count - 1 { pool.regrow() }
        var recruited = SmallSet()
        var wanted = min(count, chunks) - 1
        assign(region, to: &recruited, &wanted, wakes: false, pool)
        if wakes { assign(region, to: &recruited, &wanted, wakes: true, pool) }
        return recruited
    }

    @inline(__always)
    private func assign(
        _ region: UnsafeMutablePointer<Region>, to recruited: inout SmallSet, _ wanted: inout Int, wakes: Bool,
        _ pool: ThreadPool
    ) {
        let helperCount = pool.helperCount
        var index = 0
        while index < helperCount, wanted > 0 {
            if pool.helper(index).assign(region, wakes: wakes) {
                recruited.insert(index)
                wanted -= 1
            }
            index += 1
        }
    }
}

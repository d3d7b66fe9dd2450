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

    /// Computes the units `begin ..< end` of what `args` describes.
    package typealias Kernel = @convention(c) (_ args: UnsafeRawPointer, _ begin: Int, _ end: Int) -> Void
    /// The same, with the index of the thread that computes.
    package typealias IndexedKernel =
        @convention(c) (_ args: UnsafeRawPointer, _ begin: Int, _ end: Int, _ thread: Int) -> Void

    /// Calls `kernel(args, begin, end)` for parts of `0 ..< units`, on up to `count` threads; returns when all are done.
    ///
    /// Each unit is computed exactly once. A part is some whole chunks, or all units on one thread: results must not depend on
    /// how the range is split. What was written before is visible to the kernel, what it writes is visible after.
    ///
    /// In a kernel of another region it runs on its caller alone. Allocates nothing, throws nothing, takes no lock. It waits
    /// only for parts that others have begun.
    ///
    /// - Parameters:
    ///   - args: what the kernel is given, valid during the call.
    ///   - chunk: the units of the smallest part but the last: few, for the threads to end together, but a microsecond's work.
    ///   - wakes: how many helpers that sleep are woken at most, which takes the caller some microseconds each. Those that
    ///     had work a moment ago take part without.
    /// - Precondition: `units` is from 0 to 2^48, `chunk` is at least 1.
    package func run(_ kernel: Kernel, _ args: UnsafeRawPointer, units: Int, chunk: Int, wakes: Int = .max) {
        run(.plain(kernel), args, units: units, chunk: chunk, wakes: wakes)
    }

    /// Calls `kernel(args, begin, end, thread)` as `run` does, with the index of the thread that runs it, from 0 (the
    /// caller) to `count - 1`: no two threads have the same in one region.
    package func runIndexed(
        _ kernel: IndexedKernel, _ args: UnsafeRawPointer, units: Int, chunk: Int, wakes: Int = .max
    ) {
        run(.indexed(kernel), args, units: units, chunk: chunk, wakes: wakes)
    }

    @inline(__always)
    private func run(_ work: Region.Work, _ args: UnsafeRawPointer, units: Int, chunk: Int, wakes: Int) {
        precondition(
            units >= 0 && units <= 1 << 48 && chunk >= 1, "a region has 0 to 2^48 units in chunks of at least 1")
        guard let pool, units > chunk, !pool.isInside else {
            if units > 0 { work.run(args, 0, units, thread: 0) }
            return
        }
        share(work, args, units: units, chunk: chunk, wakes: wakes, pool)
    }

    private func share(
        _ work: Region.Work, _ args: UnsafeRawPointer, units: Int, chunk: Int, wakes: Int, _ pool: ThreadPool
    ) {
        Region.with(work, args, units: units, chunk: chunk, threads: count) { region in
            let helpers = recruit(region, chunks: (units - 1) / chunk + 1, wakes: wakes, pool)
            pool.setInside(true)
            region.run(as: 0)
            pool.setInside(false)
            // After this every helper that entered the region has left it.
            for index in helpers { pool.helper(index).release(region, spin: spin) }
        }
    }

    /// Assigns `region` to idle helpers, at most one for each chunk but the caller's: those that are awake first.
    @inline(__always)
    private func recruit(
        _ region: Region, chunks: Int, wakes: Int, _ pool: ThreadPool
    ) -> SmallSet {
        if pool.helperCount < count - 1 { pool.regrow() }
        var recruited = SmallSet()
        let wanted = min(count, chunks) - 1
        let missing = wanted - assign(region, to: &recruited, atMost: wanted, wakes: false, pool)
        if missing > 0, wakes > 0 {
            _ = assign(region, to: &recruited, atMost: min(missing, wakes), wakes: true, pool)
        }
        return recruited
    }

    /// Assigns `region` to helpers that are awake or, where `wakes`, asleep; how many took it.
    @inline(__always)
    private func assign(
        _ region: Region, to recruited: inout SmallSet, atMost wanted: Int, wakes: Bool,
        _ pool: ThreadPool
    ) -> Int {
        let helperCount = pool.helperCount
        var index = 0
        var count = 0
        while index < helperCount, count < wanted {
            if pool.helper(index).assign(region, wakes: wakes) {
                recruited.insert(index)
                count += 1
            }
            index += 1
        }
        return count
    }
}

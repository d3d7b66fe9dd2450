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
    private func run(_ kernel: Job.Kernel, _ args: UnsafeRawPointer, units: Int, chunk: Int, wakes: Int) {
        precondition(
            units >= 0 && units <= 1 << 48 && chunk >= 1, "a region has 0 to 2^48 units in chunks of at least 1")
        guard let pool, units > chunk, !pool.isInside else {
            if units > 0 { Job(args: args, kernel: kernel, units: units, chunk: units).run(0..<1, thread: 0) }
            return
        }
        // A word counts so many chunks.
        let fewest = (units - 1) / (Claims.limit - 1) / chunk + 1
        share(Job(args: args, kernel: kernel, units: units, chunk: fewest * chunk), wakes: wakes, pool)
    }

    private func share(_ job: Job, wakes: Int, _ pool: ThreadPool) {
        let chunks = job.chunkCount
        let kept = keep(helpers: min(count, chunks) - 1, wakes: wakes, pool)
        pool.setInside(true)
        if kept.count == 0 {
            job.run(0..<chunks, thread: 0)
        } else {
            let segmentCount = min(kept.count + 1, Region.segmentLimit)
            Region.with(
                claims: Claims.word(Self.segment(0, of: segmentCount, chunks: chunks)), segmentCount: segmentCount,
                helpers: kept.first
            ) { region in
                var thread = 1
                for index in kept.helpers {
                    let chunks = thread < segmentCount ? Self.segment(thread, of: segmentCount, chunks: chunks) : 0..<0
                    pool.helper(index).assign(job, region, chunks: chunks, as: thread)
                    thread += 1
                }
                region.run(job, pool)
                // After this every helper that entered the region has left it.
                for index in kept.helpers { pool.helper(index).release(spin: spin) }
            }
            for index in kept.helpers { pool.helper(index).letGo() }
        }
        pool.setInside(false)
    }

    /// The chunks that a segment begins with. The caller, whose is the first, begins before the others: what is over is its.
    @inline(__always)
    private static func segment(_ index: Int, of count: Int, chunks: Int) -> Range<Int> {
        (chunks * index + count - 1) / count..<(chunks * (index + 1) + count - 1) / count
    }

    /// Helpers that the calling thread keeps.
    private struct Kept {
        var helpers = SmallSet()
        var count = 0
        /// The lowest ones.
        var first = SIMD8<UInt8>()
    }

    /// Keeps idle helpers, at most `wanted`: those that are awake first.
    @inline(__always)
    private func keep(helpers wanted: Int, wakes: Int, _ pool: ThreadPool) -> Kept {
        if pool.helperCount < count - 1 { pool.regrow() }
        var kept = Kept()
        keep(&kept, atMost: wanted, wakes: false, pool)
        if kept.count < wanted, wakes > 0 {
            keep(&kept, atMost: min(wanted - kept.count, wakes) + kept.count, wakes: true, pool)
        }
        var place = 0
        for index in kept.helpers {
            guard place < Region.segmentLimit - 1 else { break }
            kept.first[place] = UInt8(truncatingIfNeeded: index)
            place += 1
        }
        return kept
    }

    /// Keeps helpers that are awake or, where `wakes`, asleep, until there are `most`.
    @inline(__always)
    private func keep(_ kept: inout Kept, atMost most: Int, wakes: Bool, _ pool: ThreadPool) {
        let helperCount = pool.helperCount
        var index = 0
        while index < helperCount, kept.count < most {
            if pool.helper(index).keep(wakes: wakes) {
                kept.helpers.insert(index)
                kept.count += 1
            }
            index += 1
        }
    }
}

import CNeedletailThreads
import Synchronization

/// What the threads of a region do: units, `chunk` of them at least at a time.
struct Job {
    enum Kernel {
        case plain(ThreadTeam.Kernel)
        case indexed(ThreadTeam.IndexedKernel)
    }

    let args: UnsafeRawPointer
    let kernel: Kernel
    let units: Int
    let chunk: Int

    var chunkCount: Int { (units - 1) / chunk + 1 }

    @inline(__always)
    func run(_ chunks: Range<Int>, thread: Int) {
        let (begin, end) = (chunks.lowerBound * chunk, min(chunks.upperBound * chunk, units))
        switch kernel {
        case .plain(let kernel): kernel(args, begin, end)
        case .indexed(let kernel): kernel(args, begin, end, thread)
        }
    }
}

/// Work that several threads share: the chunks of a job.
///
/// They lie in segments, one for each thread up to eight. A thread claims from its own first, so that it touches what it
/// touched in the last region and no claim waits for another core; when that is empty it helps with the others. The caller's
/// segment is here, on the caller's stack; a helper's is in the helper's own slot, which nobody frees. A helper touches the
/// region only between entering it and leaving it, and the caller returns only after each that entered has left.
struct Region {
    /// Where it lies: one cache line.
    let address: UnsafeMutableRawPointer

    private struct Content: ~Copyable {
        /// The caller's segment.
        let claims: Atomic<UInt64>
        /// How many segments there are, the caller's included.
        let segmentCount: Int
        /// Whose the segments after the caller's are.
        let helpers: SIMD8<UInt8>
    }

    static var segmentLimit: Int { 8 }

    /// Calls `body` with a region on the stack, which must be free of helpers when `body` returns.
    ///
    /// - Parameters:
    ///   - claims: the word of the caller's segment.
    ///   - helpers: whose the other segments are, in the first `segmentCount` - 1 places.
    @inline(__always)
    static func with(
        claims: UInt64, segmentCount: Int, helpers: SIMD8<UInt8>, _ body: (Region) -> Void
    ) {
        // A temporary allocation that is aligned is on the heap.
        withUnsafeTemporaryAllocation(byteCount: 256, alignment: 16) { memory in
            guard let base = memory.baseAddress else { return }
            let region = Region(address: base.alignedUp(toMultipleOf: 128))
            region.address.bindMemory(to: Content.self, capacity: 1)
                .initialize(to: Content(claims: Atomic(claims), segmentCount: segmentCount, helpers: helpers))
            // It holds nothing that needs an end.
            body(region)
        }
    }

    /// Computes `job` as its caller, thread 0, until all chunks are claimed.
    @inline(__always)
    func run(_ job: Job, _ pool: ThreadPool) {
        while let chunks = claims.claim() { job.run(chunks, thread: 0) }
        help(job, as: 0, pool)
    }

    /// Computes chunks of `job` from the segments that are not the thread's own until all are claimed.
    @inline(__always)
    func help(_ job: Job, as thread: Int, _ pool: ThreadPool) {
        let count = content.pointee.segmentCount
        let home = thread % Self.segmentLimit
        // A thread beyond the segments has none of its own.
        for index in (thread < Self.segmentLimit ? 1 : 0)..<count {
            let segment = home + index < count ? home + index : home + index - count
            let claims = segment == 0 ? claims : pool.helper(Int(content.pointee.helpers[segment - 1])).claims
            while let chunks = claims.claim() { job.run(chunks, thread: thread) }
        }
    }

    /// Asks for what `help` reads first.
    @inline(__always)
    func prefetch() {
        nt_prefetch_line(address)
    }

    @inline(__always)
    private var content: UnsafeMutablePointer<Content> { address.assumingMemoryBound(to: Content.self) }
    /// The caller's segment: the word that its content begins with.
    @inline(__always)
    private var claims: Claims { Claims(address: address.assumingMemoryBound(to: Atomic<UInt64>.self)) }
}

import Synchronization

/// Work that several threads share: the units `0 ..< units`, claimed in whole chunks.
///
/// The units lie in segments, one for each thread up to eight. A thread claims from its own first, so that it touches what it
/// touched in the last region and no claim waits for another core; when that is empty it helps with the others. A claim is half
/// of what is left in the segment: few claims, and the threads end together however fast each is.
///
/// It lies on its caller's stack. A helper touches it only between entering it and leaving it, which both happen in the
/// helper's own word, and its caller returns only after each helper that entered has left.
struct Region {
    /// What a part is computed by.
    enum Work {
        case plain(ThreadTeam.Kernel)
        case indexed(ThreadTeam.IndexedKernel)

        @inline(__always)
        func run(_ args: UnsafeRawPointer, _ begin: Int, _ end: Int, thread: Int) {
            switch self {
            case .plain(let kernel): kernel(args, begin, end)
            case .indexed(let kernel): kernel(args, begin, end, thread)
            }
        }
    }

    /// Where it lies: the header's cache line, then one for each segment.
    let address: UnsafeMutableRawPointer

    private struct Header: ~Copyable {
        /// How many helpers have entered.
        let entered = Atomic(0)
        let segmentCount: Int
        let chunk: Int
        let args: UnsafeRawPointer
        let work: Work
    }

    private struct Segment: ~Copyable {
        /// The first unit that nobody has claimed.
        let next: Atomic<Int>
        let end: Int
    }

    private static var lineByteCount: Int { 64 }
    private static var segmentLimit: Int { 8 }

    /// Calls `body` with a region on the stack, which must be free of helpers when `body` returns.
    @inline(__always)
    static func with(
        _ work: Work, _ args: UnsafeRawPointer, units: Int, chunk: Int, threads: Int, _ body: (Region) -> Void
    ) {
        // A temporary allocation that is aligned, or larger than 1024 bytes, is on the heap.
        withUnsafeTemporaryAllocation(byteCount: 128 + 64 * 9, alignment: 16) { memory in
            guard let base = memory.baseAddress else { return }
            let region = Region(address: base.alignedUp(toMultipleOf: 128))
            let chunks = (units - 1) / chunk + 1
            let segments = min(threads, segmentLimit)
            // One header and at most eight segments lie in their lines, as allocated.
            region.address.bindMemory(to: Header.self, capacity: 1)
                .initialize(to: Header(segmentCount: segments, chunk: chunk, args: args, work: work))
            var begin = 0
            for index in 0..<segments {
                let end = index == segments - 1 ? units : min(chunks * (index + 1) / segments * chunk, units)
                (region.address + (index + 1) * lineByteCount).bindMemory(to: Segment.self, capacity: 1)
                    .initialize(to: Segment(next: Atomic(begin), end: end))
                begin = end
            }
            // Header and segments hold nothing that needs an end.
            body(region)
        }
    }

    /// What a helper does between entering and leaving. Its index is one that no other thread of this region has.
    @inline(__always)
    func runAsHelper() {
        // Relaxed, as all accesses here: what the caller wrote before is visible by the helper's entering, what the helper
        // wrote is to the caller by its leaving, and claims need only be different from each other.
        run(as: header.pointee.entered.wrappingAdd(1, ordering: .relaxed).newValue)
    }

    /// Computes until all units are claimed.
    @inline(__always)
    func run(as thread: Int) {
        let count = header.pointee.segmentCount
        let home = thread % count
        for index in 0..<count {
            let segment = home + index < count ? home + index : home + index - count
            run(segment: segment, as: thread)
        }
    }

    @inline(__always)
    private func run(segment index: Int, as thread: Int) {
        let segment = (address + (index + 1) * Self.lineByteCount).assumingMemoryBound(to: Segment.self)
        let chunk = header.pointee.chunk
        var begin = segment.pointee.next.load(ordering: .relaxed)
        while begin < segment.pointee.end {
            let left = segment.pointee.end - begin
            let end = begin + min(max(left / 2 / chunk, 1) * chunk, left)
            let (isClaimed, first) = segment.pointee.next.compareExchange(
                expected: begin, desired: end, ordering: .relaxed)
            guard isClaimed else {
                begin = first
                continue
            }
            header.pointee.work.run(header.pointee.args, begin, end, thread: thread)
            begin = segment.pointee.next.load(ordering: .relaxed)
        }
    }

    @inline(__always)
    private var header: UnsafeMutablePointer<Header> { address.assumingMemoryBound(to: Header.self) }
}

import CAllocationCounter

/// One thing to measure, named by its path, such as `kernel/matmul/f32/m512_n512_k512/avx512`.
struct Benchmark {
    let name: String
    /// Makes the work, with memory of its own.
    let prepare: () -> Work
}

/// What a benchmark repeats, and what it is compared with.
struct Work {
    /// Floating-point operations of one iteration, 0 where they are not what limits it.
    var operations: Double = 0
    /// Bytes that one iteration must read and write, 0 where they are not what limits it.
    var bytes: Double = 0
    /// Values that one iteration computes, 0 where a time for each says nothing.
    var values: Double = 0
    /// What the result is compared with.
    var ceiling: Ceiling = .none
    /// Other engines at the same work.
    var peers: [Peer] = []
    /// Runs the work this many times.
    let run: (_ iterations: Int) -> Void

    /// What the machine allows, measured in the same run.
    enum Ceiling {
        case none
        /// The FMA peak of the tier, on one thread.
        case fmaPeak(FMAPeak)
        /// Reading memory that no cache holds, on one thread.
        case readBandwidth(ReadBandwidth)
        /// Copying memory that no cache holds, on one thread.
        case copyBandwidth(CopyBandwidth)
    }

    struct Peer {
        let name: String
        let run: (_ iterations: Int) -> Void
    }
}

/// What one benchmark gave.
struct Result {
    let name: String
    /// Nanoseconds an iteration.
    let time: Spread
    let gigaOperationsPerSecond: Double?
    let gigabytesPerSecond: Double?
    /// Nanoseconds a value.
    let timePerValue: Double?
    /// Share of the ceiling, the median over rounds.
    let ceilingShare: Double?
    /// For each peer its time over ours, the median over rounds; above 1 where we lead.
    let peerRatios: [(name: String, ratio: Double)]
    /// Heap allocations of one iteration after warming up.
    let allocations: Double
}

extension Work {
    /// Measures in `rounds` interleaved rounds: the work, its ceiling, its peers, each about `milliseconds` long.
    func measure(_ name: String, rounds: Int, milliseconds: Double) -> Result {
        let iterations = Self.iterations(run, milliseconds: milliseconds)
        let peerIterations = peers.map { Self.iterations($0.run, milliseconds: milliseconds) }
        var times: [Double] = []
        var shares: [Double] = []
        var ratios = [[Double]](repeating: [], count: peers.count)
        for _ in 0..<rounds {
            if !peers.isEmpty { PeerProcess.settle() }
            let time = Self.time(run, iterations: iterations)
            times.append(time)
            switch ceiling {
            case .none: break
            case .fmaPeak(let peak): shares.append(operations / time / peak.operationsPerNanosecond())
            case .readBandwidth(let bandwidth): shares.append(bytes / time / bandwidth.bytesPerNanosecond())
            case .copyBandwidth(let bandwidth): shares.append(bytes / time / bandwidth.bytesPerNanosecond())
            }
            for (index, peer) in peers.enumerated() {
                ratios[index].append(Self.time(peer.run, iterations: peerIterations[index]) / time)
            }
        }
        let before = nt_heap_allocation_count()
        run(1)
        let allocations = Double(nt_heap_allocation_count() - before)
        let time = Spread(times)
        return Result(
            name: name, time: time, gigaOperationsPerSecond: operations > 0 ? operations / time.median : nil,
            gigabytesPerSecond: bytes > 0 ? bytes / time.median : nil,
            timePerValue: values > 0 ? time.median / values : nil,
            ceilingShare: shares.isEmpty ? nil : Spread(shares).median,
            peerRatios: zip(peers, ratios).map { ($0.name, Spread($1).median) }, allocations: allocations)
    }

    /// Nanoseconds an iteration takes. Where there are few, one more comes first, untimed: the caches are then as repeated
    /// work leaves them, whatever ran in between.
    private static func time(_ run: (Int) -> Void, iterations: Int) -> Double {
        if iterations < 8 { run(1) }
        let start = nanoseconds()
        run(iterations)
        return (nanoseconds() - start) / Double(iterations)
    }

    /// How many iterations take about `milliseconds`, after warming up.
    private static func iterations(_ run: (Int) -> Void, milliseconds: Double) -> Int {
        run(1)
        var iterations = 1
        while true {
            let elapsed = time(run, iterations: iterations) * Double(iterations)
            if elapsed >= milliseconds * 1e6 / 4 || iterations >= 1 << 30 {
                return max(1, Int(Double(iterations) * milliseconds * 1e6 / max(elapsed, 1)))
            }
            iterations *= 2
        }
    }
}

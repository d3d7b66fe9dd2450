import CNeedletailKernels
import NeedletailKernels

/// What work costs, in operations at the FMA peak of one thread, of which a new server CPU does 250 a nanosecond; and from
/// which cost on it is spread over threads.
enum Cost {
    /// A value of a function that memory limits, or a multiply-add with operands of its own.
    static let light = 16.0
    /// A value of the exponential and what is made of it.
    static let exponential = 64.0

    /// A product of matrices, and a function of each value behind it.
    static func matmul(m: Int, n: Int, k: Int, hasFunction: Bool) -> Double {
        Double(m) * Double(n) * (2 * Double(k) + (hasFunction ? exponential : 0))
    }

    /// The work of the smallest part that one thread takes at a time: 2 us, so that a claim of 50 ns is little, and threads
    /// that end one part apart end together.
    static let part = 500_000.0
    /// The work of a run from which on waking a sleeping thread pays: it takes 7 us of the caller's time, and the thread
    /// begins after 21 us.
    static let wake = 10_000_000.0
}

extension RunContext {
    /// Calls `kernel(args, begin, end)` for all of `0 ..< units`, on several threads where the work is enough.
    ///
    /// - Parameters:
    ///   - kernel: a kernel of the table, whose arguments are `Args`.
    ///   - cost: of one unit.
    ///   - granule: how many units the kernel computes at once at best; parts begin at multiples of it.
    @inline(__always)
    func run<Kernel, Args>(
        _ kernel: Kernel, _ args: UnsafePointer<Args>, units: Int, cost: Double, granule: Int = 1
    ) {
        // Swift cannot write the type of a C function for a generic `Args`. All pointers are passed alike, so that the kernel
        // may be called with a raw one; a Swift function, which is not one pointer, is refused here.
        let kernel = unsafeBitCast(kernel, to: ThreadTeam.Kernel.self)
        if team.count == 1 {
            kernel(args, 0, units)
        } else {
            team.run(kernel, args, units: units, chunk: Self.chunk(units, cost: cost, granule: granule), wakes: wakes)
        }
    }

    /// Calls `kernel(args, begin, end, thread)` likewise, with the index of the thread that runs it.
    func runIndexed(_ kernel: ThreadTeam.IndexedKernel, _ args: UnsafeRawPointer, units: Int, cost: Double) {
        if team.count == 1 {
            kernel(args, 0, units, 0)
        } else {
            team.runIndexed(
                kernel, args, units: units, chunk: Self.chunk(units, cost: cost, granule: 1), wakes: wakes)
        }
    }

    /// Runs a matmul in blocks that suit the threads, whatever `args` had.
    func run(_ kernel: KernelTable.F32MatmulKernel, _ args: inout nt_f32_matmul_args) {
        guard team.count > 1 else { return kernel(&args, 0, args.unitCount) }
        let cost =
            Double(args.batch)
            * Cost.matmul(
                // A few rows take as long as four, for they wait for the weights.
                m: max(args.m, 4), n: args.n, k: args.k, hasFunction: args.activation > Int32(NT_ACTIVATION_CLIP))
        args.spread(over: team.count)
        run(kernel, &args, units: args.unitCount, cost: cost / Double(max(args.unitCount, 1)))
    }

    /// The units of the smallest part; all of them where they are not enough for two parts.
    static func chunk(_ units: Int, cost: Double, granule: Int) -> Int {
        guard Double(units) * cost >= 2 * Cost.part else { return max(units, 1) }
        // At most half of the units, as just checked.
        let fewest = max(1, Int(Cost.part / max(cost, 1)))
        return (fewest + granule - 1) / granule * granule
    }
}

import CNeedletailKernels
package import NeedletailKernels

/// Normals that a generator is ready to write: what of them comes in order is done, and the rest are units that any threads may
/// compute.
///
/// Holds addresses of the caller's memory, which must last until every unit was computed once.
package struct NormalsWork {
    private enum Source {
        case nothing
        /// Words of the Mersenne Twister lie where the normals will; the last 16 normals are those of `tail`, unless it is nil.
        case torch(KernelTable.MersenneNormalsKernel, nt_mersenne_normals_args, count: Int, tail: SIMD16<UInt32>?)
        case philox(KernelTable.PhiloxNormalsKernel, nt_philox_normals_args)
    }

    private let source: Source
    /// How many units there are; of some 20 to 100 nanoseconds each.
    package let unitCount: Int

    /// - words: `[count]`, from 16 on, not tempered, where the normals will be.
    init(
        torch kernel: @escaping KernelTable.MersenneNormalsKernel, words: UnsafeMutablePointer<Float>, count: Int,
        tail: SIMD16<UInt32>?
    ) {
        let args = nt_mersenne_normals_args(
            words: UnsafeRawPointer(words).assumingMemoryBound(to: UInt32.self), y: words)
        source = .torch(kernel, args, count: count, tail: tail)
        unitCount = count / 16
    }

    init(philox kernel: @escaping KernelTable.PhiloxNormalsKernel, _ args: nt_philox_normals_args, rows: Int) {
        source = .philox(kernel, args)
        unitCount = args.columns == 0 ? 0 : rows * ((args.columns - 1) / 64 + 1)
    }

    /// Nothing to do.
    init() {
        source = .nothing
        unitCount = 0
    }

    /// Computes these units: the same bits however they are split. Allocates nothing.
    ///
    /// - Precondition: `units` lie in `0 ..< unitCount`.
    package func run(_ units: Range<Int>) {
        guard !units.isEmpty else { return }
        switch source {
        case .nothing: break
        case .philox(let kernel, var args): kernel(&args, units.lowerBound, units.upperBound)
        case .torch(let kernel, var args, let count, let tail):
            kernel(&args, units.lowerBound, units.upperBound)
            guard var tail, units.upperBound == unitCount else { return }
            // They take the places of some of the last block's.
            withUnsafePointer(to: &tail) {
                let words = UnsafeRawPointer($0).assumingMemoryBound(to: UInt32.self)
                var args = nt_mersenne_normals_args(words: words, y: args.y + count - 16)
                kernel(&args, 0, 1)
            }
        }
    }

    /// Units of each of `rows` rows, one row's after the other's; nil where a unit may have normals of two.
    package func unitsPerRow(_ rows: Int) -> Int? {
        if case .philox = source { return unitCount / max(rows, 1) }
        return nil
    }

    /// The places of the normals that these units write, of which no other unit writes any.
    ///
    /// - Precondition: `units` lie in `0 ..< unitCount`.
    package func places(_ units: Range<Int>) -> Range<Int> {
        place(units.lowerBound)..<place(units.upperBound)
    }

    /// Where the normals of the unit at `index` begin.
    private func place(_ index: Int) -> Int {
        switch source {
        case .nothing: return 0
        case .torch(_, _, let count, _): return index == unitCount ? count : 16 * index
        case .philox(_, let args):
            let blocks = (args.columns - 1) / 64 + 1
            return index / blocks * args.columns + index % blocks * 64
        }
    }

    /// Computes all units on the threads of `team`. Allocates nothing.
    package func run(on team: ThreadTeam) {
        withUnsafePointer(to: self) {
            // The address is that of the work, which outlives the call.
            let part: ThreadTeam.Kernel = { $0.assumingMemoryBound(to: NormalsWork.self).pointee.run($1..<$2) }
            team.run(part, $0, units: unitCount, chunk: 128)
        }
    }
}

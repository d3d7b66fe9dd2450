import Synchronization

@testable import NeedletailKernels

/// What the kernels of these tests count.
final class Tally: @unchecked Sendable {
    /// How often each unit ran. Only the thread that runs a unit changes its place.
    let runs: UnsafeMutablePointer<Int32>
    let units: Int
    let chunk: Int
    let calls = Atomic(0)
    /// Calls whose range is not whole chunks.
    let oddCalls = Atomic(0)

    init(units: Int, chunk: Int) {
        runs = .allocate(capacity: units + 1)
        runs.initialize(repeating: 0, count: units + 1)
        self.units = units
        self.chunk = chunk
    }

    deinit { runs.deallocate() }

    /// A kernel whose arguments are a tally.
    static let kernel: ThreadTeam.Kernel = { args, begin, end in
        let tally = Unmanaged<Tally>.fromOpaque(args).takeUnretainedValue()
        tally.calls.wrappingAdd(1, ordering: .relaxed)
        if begin % tally.chunk != 0 || (end % tally.chunk != 0 && end != tally.units) || begin >= end {
            tally.oddCalls.wrappingAdd(1, ordering: .relaxed)
        }
        for unit in begin..<end { tally.runs[unit] += 1 }
    }

    var args: UnsafeRawPointer { UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque()) }

    var isOnceEach: Bool { (0..<units).allSatisfy { runs[$0] == 1 } && runs[units] == 0 }
}

import CNeedletailKernels
import KernelCases
import NeedletailKernels

/// What the machine allows one tier, made when it is first asked for.
final class Ceilings {
    private let kernels: KernelTable
    lazy var fmaPeak = FMAPeak(kernels)
    lazy var readBandwidth = ReadBandwidth(kernels)
    lazy var copyBandwidth = CopyBandwidth()

    init(_ kernels: KernelTable) {
        self.kernels = kernels
    }

    subscript(_ ceiling: KernelBenchmark.Ceiling) -> Work.Ceiling {
        switch ceiling {
        case .none: .none
        case .fmaPeak: .fmaPeak(fmaPeak)
        case .readBandwidth: .readBandwidth(readBandwidth)
        case .copyBandwidth: .copyBandwidth(copyBandwidth)
        }
    }
}

/// The FMA peak of one thread on one tier.
final class FMAPeak {
    private let kernel: KernelTable.F32FmaPeakKernel
    private let x = Buffer(count: 16, seed: 1)
    private let y = Buffer(count: 24 * 16, seed: 2)

    init(_ kernels: KernelTable) {
        kernel = kernels.f32FmaPeak
    }

    /// Floating-point operations a nanosecond (GFLOP/s), over about two milliseconds.
    func operationsPerNanosecond() -> Double {
        let start = nanoseconds()
        let operations = run(iterations: 200_000)
        return operations / (nanoseconds() - start)
    }

    /// Multiplies and adds so often, and gives the number of floating-point operations.
    @discardableResult
    func run(iterations: Int) -> Double {
        var rows = 0
        withUnsafeMutablePointer(to: &rows) { rows in
            var args = nt_f32_fma_peak_args(x: x.floats, y: y.floats, rows: rows)
            kernel(&args, 0, iterations)
        }
        return Double(iterations * rows * 16 * 2)
    }
}

/// The bandwidth of reading memory in order, on one thread.
final class ReadBandwidth {
    private let kernel: KernelTable.F32ReadSumKernel
    private let memory: Buffer
    private var sum: Float = 0

    /// - count: of f32 values, a multiple of 128; by default four times a large last-level cache.
    init(_ kernels: KernelTable, count: Int = 32 * 1024 * 1024) {
        kernel = kernels.f32ReadSum
        memory = Buffer(count: count, seed: 3)
    }

    var byteCount: Int { memory.count * 4 }

    /// Bytes a nanosecond (GB/s).
    func bytesPerNanosecond() -> Double {
        let start = nanoseconds()
        withUnsafeMutablePointer(to: &sum) { sum in
            var args = nt_f32_read_sum_args(x: memory.floats, sum: sum)
            kernel(&args, 0, memory.count / 128)
        }
        return Double(memory.count * 4) / (nanoseconds() - start)
    }
}

/// The bandwidth of copying memory that no cache holds, on one thread: bytes read and bytes written, a byte once each.
final class CopyBandwidth {
    private let from = Buffer(count: 32 * 1024 * 1024, seed: 4)
    private let to = Buffer(count: 32 * 1024 * 1024, seed: 5)

    /// Bytes a nanosecond (GB/s).
    func bytesPerNanosecond() -> Double {
        let start = nanoseconds()
        to.floats.update(from: from.floats, count: from.count)
        return Double(from.count * 8) / (nanoseconds() - start)
    }
}

/// Aligned memory of seeded values between -1 and 1, in huge pages where it is large, as the engine's own is.
final class Buffer {
    let count: Int
    let floats: UnsafeMutablePointer<Float>

    init(count: Int, seed: UInt64) {
        self.count = count
        let memory = EngineMemory.allocate(byteCount: max(count, 1) * 4)
        floats = memory.bindMemory(to: Float.self, capacity: max(count, 1))
        var state = seed
        for index in 0..<count {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            floats[index] = Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
        }
    }

    deinit {
        EngineMemory.deallocate(floats)
    }
}

import NeedletailKernels

/// The FMA peak of one thread on one tier.
final class FMAPeak {
    private let kernel: KernelTable.F32FMAPeak
    private let x = Buffer(count: 16, seed: 1)
    private let y = Buffer(count: 24 * 16, seed: 2)

    init(_ kernels: KernelTable) {
        kernel = kernels.f32FMAPeak
    }

    /// Floating-point operations a nanosecond (GFLOP/s), over about two milliseconds.
    func operationsPerNanosecond() -> Double {
        let iterations = 200_000
        let start = nanoseconds()
        let rows = kernel(iterations, x.floats, y.floats)
        return Double(iterations * rows * 16 * 2) / (nanoseconds() - start)
    }
}

/// The bandwidth of reading memory in order, on one thread.
final class ReadBandwidth {
    private let kernel: KernelTable.F32ReadSum
    /// Four times a large last-level cache.
    private let memory = Buffer(count: 32 * 1024 * 1024, seed: 3)
    private var sum: Float = 0

    init(_ kernels: KernelTable) {
        kernel = kernels.f32ReadSum
    }

    /// Bytes a nanosecond (GB/s).
    func bytesPerNanosecond() -> Double {
        let start = nanoseconds()
        sum += kernel(memory.count, memory.floats)
        return Double(memory.count * 4) / (nanoseconds() - start)
    }
}

/// Page-aligned memory of seeded values between -1 and 1.
final class Buffer {
    let count: Int
    let floats: UnsafeMutablePointer<Float>

    init(count: Int, seed: UInt64) {
        self.count = count
        floats = UnsafeMutableRawPointer.allocate(byteCount: max(count, 1) * 4, alignment: 4096)
            .bindMemory(to: Float.self, capacity: max(count, 1))
        var state = seed
        for index in 0..<count {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            floats[index] = Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
        }
    }

    deinit {
        floats.deallocate()
    }
}

#if canImport(CAllocationCounter)
    import CAllocationCounter

    /// What the heap holds while code runs; only where `CAllocationCounter` counts it.
    package enum HeapPeak {
        /// Whether allocations are counted on this system.
        package static var isCounted: Bool { nt_heap_is_counted() != 0 }

        /// The most heap bytes above those before that `body` held, and the error that it threw.
        package static func bytes(_ body: () throws -> some Any) -> (peak: Int, error: (any Error)?) {
            let before = nt_heap_live_bytes()
            nt_heap_reset_peak()
            var thrown: (any Error)?
            do { _ = try body() } catch { thrown = error }
            return (Int(nt_heap_peak_bytes() - before), thrown)
        }
    }
#endif

import NeedletailKernels

/// Nanoseconds of the monotonic clock.
func nanoseconds() -> Double { Double(monotonicNanoseconds()) }

/// The values' median and the values below which a tenth and nine tenths lie.
struct Spread {
    let median: Double
    let p10: Double
    let p90: Double

    init(_ values: [Double]) {
        let sorted = values.sorted()
        func at(_ fraction: Double) -> Double {
            sorted.isEmpty ? .nan : sorted[Int((Double(sorted.count - 1) * fraction).rounded())]
        }
        median = at(0.5)
        p10 = at(0.1)
        p90 = at(0.9)
    }
}

import SeededData

/// Lengths around the 16 lanes of a vector: none, one, one less, whole, one more, two, and primes.
package let awkwardLengths = [0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 97, 251]

/// f32 values at the ends of the number line: zeros of both signs, subnormals, normals, infinities, NaN.
package let specialFloats: [Float] = {
    let positive: [Float] = [
        0, .leastNonzeroMagnitude, .leastNormalMagnitude.nextDown, .leastNormalMagnitude, 1, 87.3, 88.8, 104, 1e9,
        .greatestFiniteMagnitude, .infinity, .nan,
    ]
    return positive + positive.map { -$0 }
}()

/// f64 values at the ends of the number line.
package let specialDoubles: [Double] = {
    let positive: [Double] = [
        0, .leastNonzeroMagnitude, .leastNormalMagnitude.nextDown, .leastNormalMagnitude, 1, 708.3, 709.8, 746, 1e300,
        .greatestFiniteMagnitude, .infinity, .nan,
    ]
    return positive + positive.map { -$0 }
}()

/// `count` seeded values spread evenly over `range`; from 2^20 on they repeat.
package func seeded(_ count: Int, in range: ClosedRange<Float> = -1...1, seed: UInt64 = 1) -> [Float] {
    var random = SeededRandom(seed: seed)
    let some = random.floats(min(count, 1 << 20), in: range)
    guard count > some.count else { return some }
    var values: [Float] = []
    values.reserveCapacity(count + some.count)
    while values.count < count { values += some }
    return Array(values.prefix(count))
}

/// `count` seeded values spread evenly over `range`.
package func seededDoubles(_ count: Int, in range: ClosedRange<Double> = -1...1, seed: UInt64 = 1) -> [Double] {
    var random = SeededRandom(seed: seed)
    return random.doubles(count, in: range)
}

/// Values in cache, and values that no cache holds: the lengths at which elementwise kernels are timed.
package let elementwiseBenchmarkLengths = [4096, 32 << 20]

/// `count` seeded bytes of every value.
package func seededBytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
        // The capacity is at least `count`.
        for index in stride(from: 0, to: count, by: 8) {
            let word = random.next()
            for byte in 0..<min(8, count - index) {
                bytes[index + byte] = UInt8(truncatingIfNeeded: word >> UInt64(8 * byte))
            }
        }
        initialized = count
    }
}

/// The bytes of `values`.
package func bytes<Value: BitwiseCopyable>(_ values: [Value]) -> [UInt8] {
    values.withUnsafeBytes { Array($0) }
}

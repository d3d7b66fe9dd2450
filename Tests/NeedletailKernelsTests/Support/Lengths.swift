/// Lengths around the 16 lanes of a vector: none, one, one less, whole, one more, two, and primes.
let awkwardLengths = [0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 97, 251]

/// f32 values at the ends of the number line: zeros of both signs, subnormals, normals, infinities, NaN.
let specialFloats: [Float] = {
    let positive: [Float] = [
        0, .leastNonzeroMagnitude, .leastNormalMagnitude.nextDown, .leastNormalMagnitude, 1, 87.3, 88.8, 104, 1e9,
        .greatestFiniteMagnitude, .infinity, .nan,
    ]
    return positive + positive.map { -$0 }
}()

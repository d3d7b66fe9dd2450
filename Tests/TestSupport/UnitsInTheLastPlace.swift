/// How many f32 values lie between `a` and `b`: 0 where they are equal, 1 for neighbours.
///
/// Zeros of both signs are the same value, and so are all NaNs; a NaN is `Int.max` away from anything else.
package func ulpDistance(_ a: Float, _ b: Float) -> Int {
    if a.isNaN || b.isNaN { return a.isNaN && b.isNaN ? 0 : .max }
    func rank(_ x: Float) -> Int {
        let magnitude = Int(x.bitPattern & 0x7fff_ffff)
        return x.sign == .minus ? -magnitude : magnitude
    }
    return abs(rank(a) - rank(b))
}

/// How far `actual` is from the true value, in units of the last place of the f32 nearest to it.
package func ulpError(_ actual: Float, of truth: Double) -> Double {
    abs(Double(actual) - truth) / Double(Float(truth).ulp)
}

/// The values with every NaN as the same one: which NaN comes out of two is the CPU's choice of operand order.
package func withOneNaN(_ values: some Sequence<Float>) -> [Float] {
    values.map { $0.isNaN ? .nan : $0 }
}

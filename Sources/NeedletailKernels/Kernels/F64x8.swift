import CNeedletailKernels

/// Eight f64 lanes: the width the f64 kernels are written over, on every tier.
typealias F64x8 = SIMD8<Double>

extension SIMD8<Double> {
    /// The eight values at `pointer`, which need not be aligned.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<Double>) -> Self {
        UnsafeRawPointer(pointer).loadUnaligned(as: Self.self)
    }

    /// Writes the eight lanes at `pointer`, which need not be aligned.
    @inline(__always)
    func store(_ pointer: UnsafeMutablePointer<Double>) {
        UnsafeMutableRawPointer(pointer).storeBytes(of: self, as: Self.self)
    }

    /// The first `count` values at `pointer`, zeros after them; `count` is 0 to 8. Touches no other byte.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<Double>, count: Int) -> Self {
        nt_f64x8_load_first(pointer, count)
    }

    /// Writes the first `count` lanes at `pointer`; `count` is 0 to 8. Touches no other byte.
    @inline(__always)
    func store(_ pointer: UnsafeMutablePointer<Double>, count: Int) {
        nt_f64x8_store_first(pointer, self, count)
    }
}

import CNeedletailKernels

/// Weighted sums of bytes, in a number of vectors: the weights have NT_RESIZE_WEIGHT_BITS fraction bits.
protocol WeightedBytes {
    /// Bytes that are summed beside each other.
    static var count: Int { get }
    /// Sums of nothing yet, that is one half: what is cut off later is rounded then.
    init()
    /// The sums with the bytes at `p` added, `weight` times each.
    func adding(_ p: UnsafeRawPointer, weight: Int32) -> Self
    /// Writes the whole parts, between 0 and 255, at `p`.
    func store(_ p: UnsafeMutableRawPointer)
}

extension WeightedBytes {
    /// Sums over the bytes at `p`, at `stride` bytes behind it, and so on, by `count` weights.
    @inline(__always)
    func adding(_ p: UnsafeRawPointer, stride: Int, weights: UnsafePointer<Int32>, count: Int) -> Self {
        var sums = self
        var at = p
        for tap in 0..<count {
            sums = sums.adding(at, weight: weights[tap])
            at += stride
        }
        return sums
    }
}

/// Sixteen sums.
struct WeightedBytes16: WeightedBytes {
    var sums: SIMD16<Int32>

    @inline(__always)
    static var count: Int { 16 }

    @inline(__always)
    init() { sums = SIMD16(repeating: 1 << Int32(NT_RESIZE_WEIGHT_BITS - 1)) }

    @inline(__always)
    private init(_ sums: SIMD16<Int32>) { self.sums = sums }

    @inline(__always)
    func adding(_ p: UnsafeRawPointer, weight: Int32) -> WeightedBytes16 {
        let bytes = nt_i32x16_from_u8x16(p.loadUnaligned(as: SIMD16<UInt8>.self))
        return WeightedBytes16(sums &+ bytes &* SIMD16(repeating: weight))
    }

    @inline(__always)
    func store(_ p: UnsafeMutableRawPointer) {
        let whole = nt_i32x16_clamp(sums &>> Int32(NT_RESIZE_WEIGHT_BITS), 0, 255)
        p.storeBytes(of: nt_u8x16_from_i32x16(whole), as: SIMD16<UInt8>.self)
    }
}

/// Two numbers of sums, of bytes that lie behind each other.
struct WeightedBytesBeside<First: WeightedBytes, Second: WeightedBytes>: WeightedBytes {
    var first: First
    var second: Second

    @inline(__always)
    static var count: Int { First.count + Second.count }

    @inline(__always)
    init() { self.init(First(), Second()) }

    @inline(__always)
    private init(_ first: First, _ second: Second) {
        self.first = first
        self.second = second
    }

    @inline(__always)
    func adding(_ p: UnsafeRawPointer, weight: Int32) -> WeightedBytesBeside {
        WeightedBytesBeside(first.adding(p, weight: weight), second.adding(p + First.count, weight: weight))
    }

    @inline(__always)
    func store(_ p: UnsafeMutableRawPointer) {
        first.store(p)
        second.store(p + First.count)
    }
}

typealias WeightedBytes32 = WeightedBytesBeside<WeightedBytes16, WeightedBytes16>
typealias WeightedBytes48 = WeightedBytesBeside<WeightedBytes32, WeightedBytes16>
typealias WeightedBytes64 = WeightedBytesBeside<WeightedBytes32, WeightedBytes32>

/// One sum, otherwise as `WeightedBytes16`.
@inline(__always)
func weightedByte(_ p: UnsafeRawPointer, stride: Int, weights: UnsafePointer<Int32>, count: Int) -> UInt8 {
    var sum: Int32 = 1 << Int32(NT_RESIZE_WEIGHT_BITS - 1)
    for tap in 0..<count {
        sum &+= Int32(p.load(fromByteOffset: tap &* stride, as: UInt8.self)) &* weights[tap]
        nt_keep_scalar()
    }
    return UInt8(truncatingIfNeeded: min(max(sum >> Int32(NT_RESIZE_WEIGHT_BITS), 0), 255))
}

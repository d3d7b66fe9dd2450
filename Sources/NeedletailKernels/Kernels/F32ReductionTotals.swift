import CNeedletailKernels

/// The result of a reduction in sixteen lanes, over any number of parts.
protocol F32Total {
    associatedtype Wide: F32WidePart
    /// A value that changes no result.
    static var neutral: Float { get }
    /// The result of no parts.
    init()
    /// Adds what a part took in.
    mutating func add(_ part: Wide.Part)
    /// The results of sixteen lanes over `count` values each.
    func lanes(count: Int) -> F32x16
    /// The result of all lanes as one, over `count` values.
    func value(count: Int) -> Float
}

/// Sixteen f64 lanes.
struct F64x16 {
    var low: F64x8
    var high: F64x8

    @inline(__always)
    init(repeating value: Double) {
        low = F64x8(repeating: value)
        high = low
    }

    @inline(__always)
    init(_ values: F32x16) {
        low = nt_f64x8_from_low(values)
        high = nt_f64x8_from_high(values)
    }

    /// Each lane rounded to the nearest f32.
    @inline(__always)
    var rounded: F32x16 { nt_f32x16_from_halves(low, high) }
}

/// What becomes of a sum in the end.
protocol SumFinish {
    /// - sum: of `count` values, in f64.
    static func finish(_ sum: Double, count: Double) -> Double
    static func finish(_ sums: F64x8, count: Double) -> F64x8
}

/// The sum itself.
enum AsIs: SumFinish {
    @inline(__always) static func finish(_ sum: Double, count: Double) -> Double { sum }
    @inline(__always) static func finish(_ sums: F64x8, count: Double) -> F64x8 { sums }
}

/// The sum over the number of values.
enum Averaged: SumFinish {
    @inline(__always) static func finish(_ sum: Double, count: Double) -> Double { sum / count }
    @inline(__always) static func finish(_ sums: F64x8, count: Double) -> F64x8 { sums / F64x8(repeating: count) }
}

/// The square root of the sum.
enum Rooted: SumFinish {
    @inline(__always) static func finish(_ sum: Double, count: Double) -> Double { nt_f64_sqrt(sum) }
    @inline(__always) static func finish(_ sums: F64x8, count: Double) -> F64x8 { nt_f64x8_sqrt(sums) }
}

/// Sums of parts in f64.
struct SumTotal<Part: SummedPart, Finish: SumFinish>: F32Total {
    typealias Wide = FourParts<Part>

    private var sums = F64x16(repeating: 0)

    @inline(__always) static var neutral: Float { 0 }

    @inline(__always)
    init() {}

    @inline(__always)
    mutating func add(_ part: Part) {
        let values = F64x16(nt_f32x16_whole(part.lanes))
        sums.low += values.low
        sums.high += values.high
    }

    @inline(__always)
    func lanes(count: Int) -> F32x16 {
        nt_f32x16_from_halves(
            Finish.finish(sums.low, count: Double(count)), Finish.finish(sums.high, count: Double(count)))
    }

    @inline(__always)
    func value(count: Int) -> Float {
        Float(Finish.finish(nt_f64x8_sum(sums.low + sums.high), count: Double(count)))
    }
}

/// Products of parts in f64.
struct ProductTotal: F32Total {
    typealias Wide = FourParts<ProductPart>

    private var products = F64x16(repeating: 1)

    @inline(__always) static var neutral: Float { 1 }

    @inline(__always)
    init() {}

    @inline(__always)
    mutating func add(_ part: ProductPart) {
        let values = F64x16(nt_f32x16_whole(part.lanes))
        products.low *= values.low
        products.high *= values.high
    }

    @inline(__always)
    func lanes(count: Int) -> F32x16 { products.rounded }

    @inline(__always)
    func value(count: Int) -> Float { Float(nt_f64x8_product(products.low * products.high)) }
}

/// Extremes of parts: NaN where any value was; zeros come out as +0, whichever sign they have.
struct ExtremeTotal<Order: F32Order>: F32Total {
    typealias Wide = WideExtremePart<Order>

    private var extremes = F32x16(repeating: Order.neutral)

    @inline(__always) static var neutral: Float { Order.neutral }

    @inline(__always)
    init() {}

    @inline(__always)
    mutating func add(_ part: ExtremePart<Order>) {
        // NaN in `extremes` stays, since it is the first operand.
        extremes = nt_f32x16_select(part.numbers, Order.extreme(extremes, part.lanes), F32x16(repeating: .nan))
    }

    @inline(__always)
    func lanes(count: Int) -> F32x16 { extremes + F32x16.zero }

    @inline(__always)
    func value(count: Int) -> Float {
        any(extremes .!= extremes) ? .nan : Order.extreme(extremes) + 0
    }
}

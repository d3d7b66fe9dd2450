import CNeedletailKernels

/// Partial results of a reduction in sixteen lanes, each over a few values: what f32 takes without losing much.
protocol F32Part {
    /// The result of no values.
    init()
    /// Takes in a value in each lane.
    mutating func take(_ x: F32x16)
    /// Takes in `x`, then `y`.
    mutating func take(_ x: F32x16, _ y: F32x16)
    /// Takes in all that `other` took in.
    mutating func merge(_ other: Self)
}

extension F32Part {
    @inline(__always)
    mutating func take(_ x: F32x16, _ y: F32x16) {
        take(x)
        take(y)
    }
}

/// Partial results in four times sixteen lanes: enough of them that one need not wait for the other.
protocol F32WidePart {
    associatedtype Part: F32Part
    init()
    /// Takes in a value in each lane.
    mutating func take(_ a: F32x16, _ b: F32x16, _ c: F32x16, _ d: F32x16)
    /// Sixteen lanes: of each four, the first with the second, the third with the fourth, then both.
    var part: Part { get }
}

/// Four parts side by side.
struct FourParts<Part: F32Part>: F32WidePart {
    private var a = Part(), b = Part(), c = Part(), d = Part()

    @inline(__always)
    init() {}

    @inline(__always)
    mutating func take(_ a: F32x16, _ b: F32x16, _ c: F32x16, _ d: F32x16) {
        self.a.take(a)
        self.b.take(b)
        self.c.take(c)
        self.d.take(d)
    }

    @inline(__always)
    var part: Part {
        var (left, right) = (a, c)
        left.merge(b)
        right.merge(d)
        left.merge(right)
        return left
    }
}

/// A part whose values are summed.
protocol SummedPart: F32Part {
    var lanes: F32x16 { get }
}

/// Sums of values.
struct SumPart: SummedPart {
    private(set) var lanes = F32x16.zero

    @inline(__always)
    init() {}

    @inline(__always)
    mutating func take(_ x: F32x16) { lanes += x }

    @inline(__always)
    mutating func merge(_ other: Self) { lanes += other.lanes }
}

/// Sums of squares: one FMA each (a product and a sum on tiers without).
struct SquarePart: SummedPart {
    private(set) var lanes = F32x16.zero

    @inline(__always)
    init() {}

    @inline(__always)
    mutating func take(_ x: F32x16) { lanes.accumulateProduct(x, x) }

    @inline(__always)
    mutating func merge(_ other: Self) { lanes += other.lanes }
}

/// Products of values.
struct ProductPart: F32Part {
    private(set) var lanes = F32x16(repeating: 1)

    @inline(__always)
    init() {}

    @inline(__always)
    mutating func take(_ x: F32x16) { lanes *= x }

    @inline(__always)
    mutating func merge(_ other: Self) { lanes *= other.lanes }
}

/// Which of two values is the extreme one.
protocol F32Order {
    /// Less extreme than any value.
    static var neutral: Float { get }
    /// The more extreme of two values in each lane; `a` where either is NaN.
    static func extreme(_ a: F32x16, _ b: F32x16) -> F32x16
    /// The most extreme of all lanes, none of which is NaN.
    static func extreme(_ lanes: F32x16) -> Float
    /// -1 in each lane where `a` is more extreme than `b` or either is NaN, 0 elsewhere.
    static func isUnlike(_ a: F32x16, _ b: F32x16) -> SIMD16<Int32>
}

enum Largest: F32Order {
    @inline(__always) static var neutral: Float { -.infinity }

    @inline(__always)
    static func extreme(_ a: F32x16, _ b: F32x16) -> F32x16 { nt_f32x16_max(a, b) }

    @inline(__always)
    static func extreme(_ lanes: F32x16) -> Float { nt_f32x16_largest(lanes) }

    @inline(__always)
    static func isUnlike(_ a: F32x16, _ b: F32x16) -> SIMD16<Int32> { nt_f32x16_not_at_most(a, b) }
}

enum Smallest: F32Order {
    @inline(__always) static var neutral: Float { .infinity }

    @inline(__always)
    static func extreme(_ a: F32x16, _ b: F32x16) -> F32x16 { nt_f32x16_min(a, b) }

    @inline(__always)
    static func extreme(_ lanes: F32x16) -> Float { nt_f32x16_smallest(lanes) }

    @inline(__always)
    static func isUnlike(_ a: F32x16, _ b: F32x16) -> SIMD16<Int32> { nt_f32x16_not_at_least(a, b) }
}

/// Extremes of values, and where all are numbers.
struct ExtremePart<Order: F32Order>: F32Part {
    /// The extremes of what is not NaN.
    private(set) var lanes = F32x16(repeating: Order.neutral)
    /// -1 in each lane that took no NaN.
    private(set) var numbers = SIMD16<Int32>(repeating: -1)

    @inline(__always)
    init() {}

    @inline(__always)
    init(lanes: F32x16, numbers: SIMD16<Int32>) {
        self.lanes = lanes
        self.numbers = numbers
    }

    @inline(__always)
    mutating func take(_ x: F32x16) { take(x, x) }

    @inline(__always)
    mutating func take(_ x: F32x16, _ y: F32x16) {
        lanes = Order.extreme(Order.extreme(lanes, x), y)
        // One comparison sees NaN in either.
        numbers = nt_f32x16_numbers(numbers, x, y)
    }

    @inline(__always)
    mutating func merge(_ other: Self) {
        lanes = Order.extreme(lanes, other.lanes)
        numbers &= other.numbers
    }
}

/// Extremes in four times sixteen lanes, which share what they know of NaN.
struct WideExtremePart<Order: F32Order>: F32WidePart {
    private var a = F32x16(repeating: Order.neutral)
    private var b = F32x16(repeating: Order.neutral)
    private var c = F32x16(repeating: Order.neutral)
    private var d = F32x16(repeating: Order.neutral)
    private var numbers = SIMD16<Int32>(repeating: -1)

    @inline(__always)
    init() {}

    @inline(__always)
    mutating func take(_ a: F32x16, _ b: F32x16, _ c: F32x16, _ d: F32x16) {
        self.a = Order.extreme(self.a, a)
        self.b = Order.extreme(self.b, b)
        self.c = Order.extreme(self.c, c)
        self.d = Order.extreme(self.d, d)
        numbers = nt_f32x16_numbers(nt_f32x16_numbers(numbers, a, b), c, d)
    }

    @inline(__always)
    var part: ExtremePart<Order> {
        ExtremePart(lanes: Order.extreme(Order.extreme(a, b), Order.extreme(c, d)), numbers: numbers)
    }
}

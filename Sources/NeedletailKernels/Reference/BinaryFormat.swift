/// A binary floating-point format of IEEE 754: how its bit patterns stand for numbers.
struct BinaryFormat {
    /// Bits of a pattern that hold the fraction; a normal number has one significant bit more.
    let fractionBits: Int
    let exponentBits: Int

    static let f64 = BinaryFormat(fractionBits: 52, exponentBits: 11)
    static let f32 = BinaryFormat(fractionBits: 23, exponentBits: 8)
    static let f16 = BinaryFormat(fractionBits: 10, exponentBits: 5)
    static let bf16 = BinaryFormat(fractionBits: 7, exponentBits: 8)

    /// The pattern of infinity.
    private var infinity: UInt64 { ((1 << exponentBits) - 1) << fractionBits }
    /// The exponent of the last place of subnormal numbers.
    private var smallestExponent: Int { 2 - (1 << (exponentBits - 1)) - fractionBits }

    /// The number that `pattern` stands for.
    func decode(_ pattern: UInt64) -> ExactNumber {
        let isNegative = pattern >> (fractionBits + exponentBits) & 1 == 1
        let fraction = pattern & ((1 << fractionBits) - 1)
        let exponent = Int((pattern & infinity) >> fractionBits)
        if pattern & infinity == infinity {
            return fraction == 0
                ? .infinity(isNegative: isNegative)
                : .nan(isNegative: isNegative, payload: fraction << (64 - fractionBits))
        }
        let magnitude = exponent == 0 ? fraction : fraction | 1 << fractionBits
        return .finite(
            isNegative: isNegative, magnitude: magnitude, exponent: smallestExponent + max(exponent, 1) - 1)
    }

    /// The pattern of the number nearest to `number`, the one with an even last place where two are as near.
    ///
    /// A NaN becomes a quiet one with the upper part of its payload.
    func encode(_ number: ExactNumber) -> UInt64 {
        let sign: UInt64 = number.isNegative ? 1 << (fractionBits + exponentBits) : 0
        switch number {
        case .infinity: return sign | infinity
        case .nan(_, let payload): return sign | infinity | 1 << (fractionBits - 1) | payload >> (64 - fractionBits)
        case .finite(_, let magnitude, let exponent):
            guard magnitude != 0 else { return sign }
            let leading = 63 - magnitude.leadingZeroBitCount + exponent
            let last = max(leading - fractionBits, smallestExponent)
            let units = Self.rounded(magnitude, shiftedRightBy: last - exponent)
            // Units that are rounded up to the next power of two carry into the exponent, and from the largest number
            // into infinity.
            let biased = UInt64(last - smallestExponent) << fractionBits
            return sign | min(biased + units, infinity)
        }
    }

    /// `magnitude / 2^shift`, rounded to nearest even; `shift` may be negative where no bit is lost.
    private static func rounded(_ magnitude: UInt64, shiftedRightBy shift: Int) -> UInt64 {
        if shift <= 0 { return magnitude << UInt64(-shift) }
        if shift > 64 { return 0 }
        let units = shift == 64 ? 0 : magnitude >> UInt64(shift)
        let rest = shift == 64 ? magnitude : magnitude & ((1 << UInt64(shift)) - 1)
        let half: UInt64 = 1 << UInt64(shift - 1)
        return rest > half || (rest == half && units % 2 == 1) ? units + 1 : units
    }
}

/// A floating-point number as an integer times a power of two, or what is no number.
enum ExactNumber {
    /// `magnitude * 2^exponent`.
    case finite(isNegative: Bool, magnitude: UInt64, exponent: Int)
    case infinity(isNegative: Bool)
    /// The payload's bits, the one that makes it quiet first, at the top of the word.
    case nan(isNegative: Bool, payload: UInt64)

    init(_ integer: Int64) {
        self = .finite(isNegative: integer < 0, magnitude: integer.magnitude, exponent: 0)
    }

    var isNegative: Bool {
        switch self {
        case .finite(let isNegative, _, _), .infinity(let isNegative), .nan(let isNegative, _): isNegative
        }
    }

    var isZero: Bool {
        if case .finite(_, 0, _) = self { true } else { false }
    }

    /// The integer toward zero, the nearer bound outside `bounds`, 0 for NaN.
    func integer(within bounds: ClosedRange<Int64>) -> Int64 {
        let bound = isNegative ? bounds.lowerBound : bounds.upperBound
        switch self {
        case .nan: return 0
        case .infinity: return bound
        case .finite(_, let magnitude, let exponent):
            if magnitude == 0 || exponent <= -64 { return 0 }
            if exponent > magnitude.leadingZeroBitCount { return bound }
            let whole = exponent < 0 ? magnitude >> UInt64(-exponent) : magnitude << UInt64(exponent)
            if whole >= bound.magnitude { return bound }
            return isNegative ? -Int64(whole) : Int64(whole)
        }
    }
}

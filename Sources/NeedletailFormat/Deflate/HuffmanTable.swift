/// A canonical prefix code of deflate (RFC 1951, section 3.2.2), ready for decoding.
///
/// Short codes are found by one look-up of the next bits; the few longer ones by walking the code lengths. An entry
/// tells what to do with a symbol:
///
///     bits 0 ..< 4    length of the code, 0 when no short code begins with these bits
///     bits 4 ..< 8    number of extra bits that follow the code
///     bits 8 ..< 10   kind: literal, base of a length or distance, end of block, or invalid
///     bits 16 ..< 32  the literal or the base
struct HuffmanTable {
    static let literal: UInt32 = 0
    static let base: UInt32 = 1 << 8
    static let endOfBlock: UInt32 = 2 << 8
    static let invalid: UInt32 = 3 << 8
    static let kindMask: UInt32 = 3 << 8
    static let longestCode = 15

    /// The most bits that one look-up covers.
    private let mostBits: Int
    /// Entries indexed by the next bits of the input: by as many as the longest code has, up to `mostBits`, so that a
    /// block with few codes costs little.
    private(set) var primary: [UInt32] = []
    /// Entries of all symbols that have a code, by length of code and then by symbol.
    private(set) var sorted: [UInt32] = []
    /// Number of codes of each length 0 ... 15.
    private(set) var countOfLength = [Int](repeating: 0, count: longestCode + 1)

    init(mostBits: Int) {
        self.mostBits = mostBits
    }

    /// Whether a set of code lengths makes a prefix code.
    enum Validity { case valid, oversubscribed, incomplete }

    /// Sets the code up from the code length of each symbol (0: the symbol does not occur).
    ///
    /// An incomplete code is valid only as zlib takes it: a single code of one bit, or no code at all (then no bits
    /// decode). `isStrict` forbids both.
    ///
    /// - Precondition: every length is at most 15, and `entries.count >= lengths.count`.
    mutating func build(lengths: ArraySlice<UInt8>, entries: [UInt32], isStrict: Bool) -> Validity {
        for length in 0...Self.longestCode { countOfLength[length] = 0 }
        for length in lengths { countOfLength[Int(length)] += 1 }
        countOfLength[0] = 0

        var free = 1
        var longest = 0
        for length in 1...Self.longestCode {
            free = free << 1 - countOfLength[length]
            if free < 0 { return .oversubscribed }
            if countOfLength[length] > 0 { longest = length }
        }
        if free > 0 && (isStrict || longest > 1) { return .incomplete }

        // First code and first place in `sorted` of each length.
        var nextCode = [Int](repeating: 0, count: Self.longestCode + 2)
        var nextPlace = [Int](repeating: 0, count: Self.longestCode + 2)
        for length in 1...Self.longestCode {
            nextCode[length + 1] = (nextCode[length] + countOfLength[length]) << 1
            nextPlace[length + 1] = nextPlace[length] + countOfLength[length]
        }
        sorted.removeAll(keepingCapacity: true)
        sorted.append(contentsOf: repeatElement(0, count: nextPlace[Self.longestCode + 1]))
        let primaryBits = min(longest, mostBits)
        primary.removeAll(keepingCapacity: true)
        primary.append(contentsOf: repeatElement(0, count: 1 << primaryBits))
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            let entry = entries[symbol] | UInt32(length)
            sorted[nextPlace[length]] = entry
            nextPlace[length] += 1
            let code = nextCode[length]
            nextCode[length] += 1
            guard length <= primaryBits else { continue }
            // Codes arrive with their first bit lowest.
            var index = Self.reversed(code, bitCount: length)
            while index < primary.count {
                primary[index] = entry
                index += 1 << length
            }
        }
        return .valid
    }

    /// The entry of the code that `bits` begin with, or 0 when they begin with none.
    ///
    /// For codes that one look-up does not cover. Complexity: O(15).
    func walk(_ bits: UInt64) -> UInt32 {
        var code = 0
        var first = 0
        var place = 0
        for length in 1...Self.longestCode {
            code |= Int(bits >> UInt64(length - 1) & 1)
            let count = countOfLength[length]
            if code - first < count { return sorted[place + code - first] }
            place += count
            first = (first + count) << 1
            code <<= 1
        }
        return 0
    }

    private static func reversed(_ code: Int, bitCount: Int) -> Int {
        var code = code
        var result = 0
        for _ in 0..<bitCount {
            result = result << 1 | code & 1
            code >>= 1
        }
        return result
    }
}

extension HuffmanTable {
    /// Entries of the 19 symbols of the code that code lengths are written in.
    static let codeLengthEntries: [UInt32] = (0..<19).map { UInt32($0) << 16 }

    /// Entries of the literals 0 ... 255, the end of block 256, the lengths 257 ... 285; 286 and 287 are invalid.
    static let literalEntries: [UInt32] = {
        var entries = (0..<256).map { UInt32($0) << 16 | literal }
        entries.append(endOfBlock)
        // Eight lengths without extra bits, then four for each number of extra bits, then 258 by itself.
        var length: UInt32 = 3
        for index in 0..<28 {
            let extra = UInt32(max(index / 4 - 1, 0))
            entries.append(length << 16 | extra << 4 | base)
            length += 1 << extra
        }
        entries.append(258 << 16 | base)
        return entries + [invalid, invalid]
    }()

    /// Entries of the distances 0 ... 29; 30 and 31 are invalid.
    static let distanceEntries: [UInt32] = {
        var entries: [UInt32] = []
        var distance: UInt32 = 1
        for index in 0..<30 {
            let extra = UInt32(max(index / 2 - 1, 0))
            entries.append(distance << 16 | extra << 4 | base)
            distance += 1 << extra
        }
        return entries + [invalid, invalid]
    }()
}

/// Tokens that are written as one block of a deflate stream, in the form that is shortest.
struct DeflateBlock {
    /// Tokens of a block: about as many as zlib takes.
    private static let tokenLimit = 1 << 14
    private static let endOfBlock = 256

    private var tokens: [DeflateToken] = []
    private var literals = [Int](repeating: 0, count: 286)
    private var distances = [Int](repeating: 0, count: 30)
    /// Where the bytes of the block begin in the input.
    private var start = 0

    /// Whether the block must be flushed before another token.
    var isFull: Bool { tokens.count >= Self.tokenLimit }

    /// Appends a token.
    @inline(__always)
    mutating func append(_ token: DeflateToken) {
        tokens.append(token)
        if token.distance == 0 {
            literals[token.value] += 1
        } else {
            literals[DeflateSymbols.ofLength(token.value)] += 1
            distances[DeflateSymbols.ofDistance(token.distance)] += 1
        }
    }

    /// Writes the block, whose bytes end at `end` of `input`, and begins the next.
    mutating func flush(to end: Int, of input: RawSpan, isLast: Bool, into bits: inout DeflateBits) {
        literals[Self.endOfBlock] = 1
        let extra = extraBitCount
        let header = CodeHeader(
            literals: HuffmanCode(frequencies: literals, longest: 15),
            distances: HuffmanCode(frequencies: distances, longest: 15))
        let dynamicCost = header.bitCount + header.literals.cost(literals) + header.distances.cost(distances) + extra
        let fixedCost = Self.fixedLiterals.cost(literals) + Self.fixedDistances.cost(distances) + extra
        // Stored blocks begin at a byte, behind their length, and hold at most 65535 bytes.
        let storedCost = (end - start) * 8 + ((end - start) / 65535 + 1) * 42
        if storedCost <= min(dynamicCost, fixedCost) {
            writeStored(to: end, of: input, isLast: isLast, into: &bits)
        } else {
            bits.append(isLast ? 1 : 0, count: 1)
            if fixedCost <= dynamicCost {
                bits.append(1, count: 2)
                writeTokens(Self.fixedLiterals, Self.fixedDistances, into: &bits)
            } else {
                bits.append(2, count: 2)
                header.write(into: &bits)
                writeTokens(header.literals, header.distances, into: &bits)
            }
        }
        tokens.removeAll(keepingCapacity: true)
        for index in literals.indices { literals[index] = 0 }
        for index in distances.indices { distances[index] = 0 }
        start = end
    }

    /// The bits that follow codes of lengths and distances.
    private var extraBitCount: Int {
        var count = 0
        for (symbol, frequency) in literals.enumerated() where symbol > Self.endOfBlock {
            count += frequency * DeflateSymbols.lengthExtra(symbol)
        }
        for (symbol, frequency) in distances.enumerated() { count += frequency * DeflateSymbols.distanceExtra(symbol) }
        return count
    }

    private func writeStored(to end: Int, of input: RawSpan, isLast: Bool, into bits: inout DeflateBits) {
        var place = start
        repeat {
            let count = min(65535, end - place)
            bits.append(isLast && place + count == end ? 1 : 0, count: 3)
            bits.align()
            for half in [count, ~count & 0xffff] {
                bits.append(byte: UInt8(half & 0xff))
                bits.append(byte: UInt8(half >> 8))
            }
            for offset in place..<place + count { bits.append(byte: input.byte(at: offset)) }
            place += count
        } while place < end
    }

    private func writeTokens(_ literals: HuffmanCode, _ distances: HuffmanCode, into bits: inout DeflateBits) {
        for token in tokens {
            guard token.distance > 0 else {
                bits.append(Int(literals.codes[token.value]), count: Int(literals.lengths[token.value]))
                continue
            }
            let length = DeflateSymbols.ofLength(token.value)
            bits.append(Int(literals.codes[length]), count: Int(literals.lengths[length]))
            bits.append(token.value - DeflateSymbols.lengthBase(length), count: DeflateSymbols.lengthExtra(length))
            let distance = DeflateSymbols.ofDistance(token.distance)
            bits.append(Int(distances.codes[distance]), count: Int(distances.lengths[distance]))
            bits.append(
                token.distance - DeflateSymbols.distanceBase(distance), count: DeflateSymbols.distanceExtra(distance))
        }
        bits.append(
            Int(literals.codes[Self.endOfBlock]), count: Int(literals.lengths[Self.endOfBlock]))
    }

    private static let fixedLiterals = HuffmanCode(
        lengths: Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
            + Array(repeating: 8, count: 8))
    private static let fixedDistances = HuffmanCode(lengths: Array(repeating: 5, count: 32))
}

/// The two codes of a block and how they are written in front of it: their lengths, runs of equal ones shortened, in a third
/// code (RFC 1951, section 3.2.7).
private struct CodeHeader {
    let literals: HuffmanCode
    let distances: HuffmanCode
    /// Symbols of the third code, with the bits that follow them and their number.
    private var symbols: [(symbol: Int, extra: Int, count: Int)] = []
    private let code: HuffmanCode
    /// Lengths of both codes that are written, and of the third.
    private let literalCount: Int
    private let distanceCount: Int
    private let codeCount: Int

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    init(literals: HuffmanCode, distances: HuffmanCode) {
        self.literals = literals
        self.distances = distances
        literalCount = max(257, (literals.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
        distanceCount = max(1, (distances.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
        let lengths = literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]
        var place = 0
        while place < lengths.count {
            let length = lengths[place]
            let run = lengths[place...].prefix { $0 == length }.count
            symbols += Self.symbols(run: run, of: Int(length))
            place += run
        }
        var frequencies = [Int](repeating: 0, count: 19)
        for item in symbols { frequencies[item.symbol] += 1 }
        let code = HuffmanCode(frequencies: frequencies, longest: 7)
        codeCount = max(4, (Self.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
        self.code = code
    }

    /// How a run of equal lengths is written.
    private static func symbols(run: Int, of length: Int) -> [(symbol: Int, extra: Int, count: Int)] {
        var result: [(symbol: Int, extra: Int, count: Int)] = []
        var run = run
        if length > 0 {
            result.append((length, 0, 0))
            run -= 1
        }
        while run > 0 {
            if length == 0, run >= 11 {
                result.append((18, min(run, 138) - 11, 7))
                run -= min(run, 138)
            } else if length == 0, run >= 3 {
                result.append((17, run - 3, 3))
                run = 0
            } else if run >= 3 {
                result.append((16, min(run, 6) - 3, 2))
                run -= min(run, 6)
            } else {
                result.append((length, 0, 0))
                run -= 1
            }
        }
        return result
    }

    var bitCount: Int {
        symbols.reduce(14 + 3 * codeCount) { $0 + Int(code.lengths[$1.symbol]) + $1.count }
    }

    func write(into bits: inout DeflateBits) {
        bits.append(literalCount - 257, count: 5)
        bits.append(distanceCount - 1, count: 5)
        bits.append(codeCount - 4, count: 4)
        for symbol in Self.order.prefix(codeCount) { bits.append(Int(code.lengths[symbol]), count: 3) }
        for item in symbols {
            bits.append(Int(code.codes[item.symbol]), count: Int(code.lengths[item.symbol]))
            bits.append(item.extra, count: item.count)
        }
    }
}

/// The symbols that lengths and distances are written as, and the bits that follow them.
private enum DeflateSymbols {
    @inline(__always)
    static func ofLength(_ length: Int) -> Int { Int(lengthSymbols[length]) }

    static func lengthBase(_ symbol: Int) -> Int { base(HuffmanTable.literalEntries[symbol]) }

    static func lengthExtra(_ symbol: Int) -> Int { extra(HuffmanTable.literalEntries[symbol]) }

    @inline(__always)
    static func ofDistance(_ distance: Int) -> Int {
        // Symbols are as far apart as 2⁷ from the 257th distance on, and farther.
        Int(distance <= 256 ? distanceSymbols[distance - 1] : distanceSymbols[256 + (distance - 1) >> 7])
    }

    static func distanceBase(_ symbol: Int) -> Int { base(HuffmanTable.distanceEntries[symbol]) }

    static func distanceExtra(_ symbol: Int) -> Int { extra(HuffmanTable.distanceEntries[symbol]) }

    private static func base(_ entry: UInt32) -> Int { Int(entry >> 16) }
    private static func extra(_ entry: UInt32) -> Int { Int(entry >> 4 & 15) }

    /// The symbol of each length 0 ... 258.
    private static let lengthSymbols: [UInt16] = {
        var symbols = [UInt16](repeating: 0, count: 259)
        // 258 has a symbol of its own, the last.
        for symbol in 257...285 {
            let first = lengthBase(symbol)
            for length in first..<first + 1 << lengthExtra(symbol) where length < 259 {
                symbols[length] = UInt16(symbol)
            }
        }
        return symbols
    }()

    /// The symbol of the distances 1 ... 256, and of every 128th from there on.
    private static let distanceSymbols: [UInt8] = {
        var symbols = [UInt8](repeating: 0, count: 512)
        for symbol in 0..<30 {
            let first = distanceBase(symbol) - 1
            for offset in first..<first + 1 << distanceExtra(symbol) {
                if offset < 256 { symbols[offset] = UInt8(symbol) } else { symbols[256 + offset >> 7] = UInt8(symbol) }
            }
        }
        return symbols
    }()
}

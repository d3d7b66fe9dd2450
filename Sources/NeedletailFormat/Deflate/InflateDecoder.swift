/// Decodes deflate streams (RFC 1951): one after another into one growing output, or one in pieces into a window.
///
/// The output grows by doubling, from what was decoded and never from what a header claims, up to the limit. A window
/// keeps what matches may reach, and its size does not change.
struct InflateDecoder {
    /// What the symbols decoded between two looks at the output may write: the longest match after a few literals, rounded
    /// up to words.
    private static let room = 272
    /// How far back matches reach.
    private static let reach = 32768
    /// What a step adds to a window at least, before the stream's end; no stored block is longer.
    private static let piece = 65536

    /// Byte offset of the input in the whole file, for errors.
    let fileOffset: Int
    let byteLimit: Int
    var reader: InflateReader
    /// `produced` bytes of output, then room.
    private var output: [UInt8] = []
    private(set) var produced = 0
    /// Where the output of the current stream begins: matches may not reach before it.
    private var streamStart = 0
    private var literals = HuffmanTable(mostBits: 10)
    private var distances = HuffmanTable(mostBits: 9)
    /// Whether the block being decoded is the stream's last.
    private var isInLastBlock = false
    /// Whether a block's codes come next, rather than the start of a block.
    private var isInCodes = false
    /// Whether the stream's last block was decoded; the reader then stands at the byte that follows.
    private(set) var isEnded = false

    init(fileOffset: Int, position: Int, byteLimit: Int) {
        self.fileOffset = fileOffset
        self.byteLimit = max(byteLimit, 0)
        reader = InflateReader(position: position)
    }

    /// Offset in the whole file of the next input byte.
    var offset: Int { fileOffset + reader.byteOffset }

    /// Decodes one stream from the reader's position up to the end of its last block.
    ///
    /// Afterwards the reader stands at the byte that follows the stream.
    mutating func decodeStream(_ input: RawSpan) throws(InflateError) {
        streamStart = produced
        isInLastBlock = false
        isEnded = false
        while !isEnded {
            if isInCodes { try grow(toHold: Self.room) }
            try step(input)
            guard isInCodes || produced <= byteLimit else {
                throw .outputTooLarge(offset: offset, byteLimit: byteLimit)
            }
        }
    }

    /// Decodes the next piece of the one stream into the window: what was there before is given up, but for what matches
    /// may reach.
    ///
    /// - Returns: where in the window the new bytes lie; none of them only at the stream's end.
    mutating func decodePiece(_ input: RawSpan) throws(InflateError) -> Range<Int> {
        if output.isEmpty {
            output = [UInt8](repeating: 0, count: Self.reach + 2 * Self.piece + Self.room)
        }
        if produced > Self.reach {
            let surplus = produced - Self.reach
            var bytes = output.mutableSpan
            var window = bytes.mutableBytes
            for place in stride(from: 0, to: Self.reach, by: 8) {
                window.storeWord(window.word(at: surplus + place), at: place)
            }
            // From here on all that a match can reach is in the window, whether or not the stream began there.
            streamStart = max(streamStart - surplus, 0)
            produced = Self.reach
        }
        let start = produced
        // A stored block, or a run of codes, fits behind this.
        while !isEnded, produced < start + Self.piece { try step(input) }
        return start..<produced
    }

    /// Decodes the start of a block, all of a stored one, or codes as long as there is room for them.
    private mutating func step(_ input: RawSpan) throws(InflateError) {
        if isInCodes {
            isInCodes = try !decodeRun(input)
        } else {
            reader.refill(input)
            let start = offset
            isInLastBlock = reader.take(1) == 1
            let type = reader.take(2)
            try checkEnd(input)
            switch type {
            case 0: try decodeStoredBlock(input)
            case 1:
                literals = Self.fixedLiterals
                distances = Self.fixedDistances
                isInCodes = true
            case 2:
                try readCodes(input)
                isInCodes = true
            default: throw .reservedBlockType(offset: start)
            }
        }
        guard isInLastBlock, !isInCodes else { return }
        isEnded = true
        reader.jump(to: reader.byteOffset)
    }

    /// Calls `body` with the output from byte `start` on.
    func withOutput<R>(from start: Int, _ body: (RawSpan) -> R) -> R {
        withOutput(start..<produced, body)
    }

    /// Calls `body` with the bytes of the output, or the window, at `places`.
    func withOutput<R>(_ places: Range<Int>, _ body: (RawSpan) -> R) -> R {
        body(output.span.bytes.extracting(places))
    }

    /// The output, which the decoder gives up.
    consuming func takeOutput() -> [UInt8] {
        var result = output
        output = []
        result.removeLast(result.count - produced)
        return result
    }

    private func checkEnd(_ input: RawSpan) throws(InflateError) {
        if reader.isOverrun(input) { throw .truncated(offset: fileOffset + input.byteCount) }
    }

    /// Makes room for `byteCount` more bytes (at most `room` past the limit), or throws past the limit.
    private mutating func grow(toHold byteCount: Int) throws(InflateError) {
        guard produced <= byteLimit else { throw .outputTooLarge(offset: offset, byteLimit: byteLimit) }
        let wanted = produced + byteCount
        guard wanted > output.count else { return }
        let most = byteLimit > .max - Self.room ? .max : byteLimit + Self.room
        let newCount = min(max(wanted, 2 * output.count, 16384), most)
        output.append(contentsOf: repeatElement(0, count: newCount - output.count))
    }
}

// MARK: - Blocks

extension InflateDecoder {
    private mutating func decodeStoredBlock(_ input: RawSpan) throws(InflateError) {
        let start = reader.byteOffset
        guard start <= input.byteCount - 4 else { throw .truncated(offset: fileOffset + input.byteCount) }
        let length = UInt16(input.byte(at: start)) | UInt16(input.byte(at: start + 1)) << 8
        let complement = UInt16(input.byte(at: start + 2)) | UInt16(input.byte(at: start + 3)) << 8
        guard length == ~complement else {
            throw .storedLengthMismatch(offset: fileOffset + start, length: length, complement: complement)
        }
        let count = Int(length)
        guard count <= input.byteCount - start - 4 else { throw .truncated(offset: fileOffset + input.byteCount) }
        guard count <= byteLimit - produced else {
            throw .outputTooLarge(offset: fileOffset + start, byteLimit: byteLimit)
        }
        try grow(toHold: count)
        let target = produced
        var window = output.mutableSpan
        for index in 0..<count { window[target + index] = input.byte(at: start + 4 + index) }
        produced += count
        reader.jump(to: start + 4 + count)
    }

    /// Reads the two codes of a block with dynamic codes (RFC 1951, section 3.2.7).
    private mutating func readCodes(_ input: RawSpan) throws(InflateError) {
        let start = offset
        let literalCount = reader.take(5) + 257
        let distanceCount = reader.take(5) + 1
        let lengthCount = reader.take(4) + 4
        try checkEnd(input)
        guard literalCount <= 286, distanceCount <= 30 else {
            throw .tooManyCodes(offset: start, literals: literalCount, distances: distanceCount)
        }
        var lengths = [UInt8](repeating: 0, count: 19)
        for symbol in Self.codeLengthOrder.prefix(lengthCount) {
            reader.refill(input)
            lengths[symbol] = UInt8(reader.take(3))
        }
        try checkEnd(input)
        var code = HuffmanTable(mostBits: 7)
        try Self.check(
            code.build(lengths: lengths[...], entries: HuffmanTable.codeLengthEntries, isStrict: true),
            alphabet: .codeLengths, offset: start)
        lengths = try readLengths(input, code: code, count: literalCount + distanceCount)
        guard lengths[256] > 0 else { throw .missingEndOfBlock(offset: start) }
        try Self.check(
            literals.build(
                lengths: lengths[..<literalCount], entries: HuffmanTable.literalEntries, isStrict: false),
            alphabet: .literalsAndLengths, offset: start)
        try Self.check(
            distances.build(
                lengths: lengths[literalCount...], entries: HuffmanTable.distanceEntries, isStrict: false),
            alphabet: .distances, offset: start)
    }

    /// Reads `count` code lengths, themselves coded and in runs.
    private mutating func readLengths(
        _ input: RawSpan, code: HuffmanTable, count: Int
    ) throws(InflateError) -> [UInt8] {
        var lengths: [UInt8] = []
        lengths.reserveCapacity(count)
        while lengths.count < count {
            reader.refill(input)
            // The code is complete and no longer than 7 bits, so every pattern has an entry.
            let entry = code.primary[Int(truncatingIfNeeded: reader.bits & UInt64(code.primary.count - 1))]
            reader.consume(Int(entry & 15))
            let symbol = Int(entry >> 16)
            var value: UInt8 = 0
            var repeats = 1
            switch symbol {
            case 16:
                guard let last = lengths.last else { throw .invalidRepeat(offset: offset) }
                value = last
                repeats = 3 + reader.take(2)
            case 17: repeats = 3 + reader.take(3)
            case 18: repeats = 11 + reader.take(7)
            default: value = UInt8(symbol)
            }
            try checkEnd(input)
            guard repeats <= count - lengths.count else { throw .invalidRepeat(offset: offset) }
            lengths.append(contentsOf: repeatElement(value, count: repeats))
        }
        return lengths
    }

    private static func check(
        _ validity: HuffmanTable.Validity, alphabet: InflateError.Alphabet, offset: Int
    ) throws(InflateError) {
        switch validity {
        case .valid: return
        case .oversubscribed: throw .oversubscribedCode(offset: offset, alphabet: alphabet)
        case .incomplete: throw .incompleteCode(offset: offset, alphabet: alphabet)
        }
    }

    /// The order in which the lengths of the code length code are written.
    private static let codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// The literals and lengths of blocks with fixed codes.
    private static let fixedLiterals: HuffmanTable = {
        let lengths: [UInt8] =
            Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
            + Array(repeating: 8, count: 8)
        var table = HuffmanTable(mostBits: 10)
        _ = table.build(lengths: lengths[...], entries: HuffmanTable.literalEntries, isStrict: true)
        return table
    }()

    /// The distances of blocks with fixed codes.
    private static let fixedDistances: HuffmanTable = {
        let lengths = [UInt8](repeating: 5, count: 32)
        var table = HuffmanTable(mostBits: 9)
        _ = table.build(lengths: lengths[...], entries: HuffmanTable.distanceEntries, isStrict: true)
        return table
    }()
}

// MARK: - Codes

extension InflateDecoder {
    /// Decodes symbols until the block ends (then `true`) or less than a match's room is left.
    private mutating func decodeRun(_ input: RawSpan) throws(InflateError) -> Bool {
        // Local copies, which the loop keeps in registers; the output moves out and back, so it is never copied.
        var reader = self.reader
        var produced = self.produced
        let literals = self.literals
        let distances = self.distances
        var output: [UInt8] = []
        swap(&output, &self.output)
        let literalMask = UInt64(literals.primary.count - 1)
        let distanceMask = UInt64(distances.primary.count - 1)
        let literalTable = literals.primary.span
        let distanceTable = distances.primary.span
        var bytes = output.mutableSpan
        var window = bytes.mutableBytes
        let lastStart = window.byteCount - Self.room
        var isDone = false

        while produced <= lastStart {
            reader.refill(input)
            var entry = literalTable[Int(truncatingIfNeeded: reader.bits & literalMask)]
            if entry == 0 { entry = literals.walk(reader.bits) }
            reader.consume(Int(entry & 15))
            if entry == 0 || reader.isOverrun(input) {
                throw error(input, reader, alphabet: .literalsAndLengths)
            }
            if entry & HuffmanTable.kindMask == HuffmanTable.literal {
                window.storeBytes(of: UInt8(truncatingIfNeeded: entry >> 16), toByteOffset: produced, as: UInt8.self)
                produced += 1
                // A literal takes up to 15 of the 56 bits, and short codes of two more up to 20.
                for _ in 0..<2 {
                    entry = literalTable[Int(truncatingIfNeeded: reader.bits & literalMask)]
                    guard entry != 0, entry & HuffmanTable.kindMask == HuffmanTable.literal else { break }
                    reader.consume(Int(entry & 15))
                    window.storeBytes(
                        of: UInt8(truncatingIfNeeded: entry >> 16), toByteOffset: produced, as: UInt8.self)
                    produced += 1
                }
                if reader.isOverrun(input) { throw error(input, reader, alphabet: .literalsAndLengths) }
                continue
            }
            if entry & HuffmanTable.kindMask == HuffmanTable.endOfBlock {
                isDone = true
                break
            }
            if entry & HuffmanTable.kindMask == HuffmanTable.invalid {
                throw error(input, reader, alphabet: .literalsAndLengths)
            }
            // A length takes up to 20 bits and a distance up to 28 of the 56.
            let length = Int(entry >> 16) + reader.take(Int(entry >> 4 & 15))
            var place = distanceTable[Int(truncatingIfNeeded: reader.bits & distanceMask)]
            if place == 0 { place = distances.walk(reader.bits) }
            reader.consume(Int(place & 15))
            if place == 0 || place & HuffmanTable.kindMask == HuffmanTable.invalid {
                throw error(input, reader, alphabet: .distances)
            }
            let distance = Int(place >> 16) + reader.take(Int(place >> 4 & 15))
            if reader.isOverrun(input) { throw error(input, reader, alphabet: .distances) }
            let available = produced - streamStart
            guard distance <= available else {
                throw .distanceTooFar(
                    offset: fileOffset + reader.byteOffset, distance: distance, available: available)
            }
            Self.copyMatch(&window, at: produced, distance: distance, length: length)
            produced += length
        }
        swap(&output, &self.output)
        self.reader = reader
        self.produced = produced
        return isDone
    }

    /// Sets `window[t] = window[t - distance]` for the `length` bytes from `start`, in rising order.
    ///
    /// Up to seven bytes beyond them are overwritten too.
    /// - Precondition: `0 < distance <= start`, and `room` bytes are left.
    @inline(__always)
    private static func copyMatch(_ window: inout MutableRawSpan, at start: Int, distance: Int, length: Int) {
        var target = start
        var distance = distance
        if distance < 8 {
            // The output repeats with this distance, so with a multiple of at least 8 as soon as that reaches back
            // no further than the distance itself did at the start.
            let multiple = (8 + distance - 1) / distance * distance
            while target < start + multiple - distance {
                window.storeBytes(of: window.byte(at: target - distance), toByteOffset: target, as: UInt8.self)
                target += 1
            }
            distance = multiple
        }
        while target < start + length {
            window.storeWord(window.word(at: target - distance), at: target)
            target += 8
        }
    }

    /// Why a symbol could not be decoded: the input ended, or its bits are no code.
    private func error(
        _ input: RawSpan, _ reader: InflateReader, alphabet: InflateError.Alphabet
    ) -> InflateError {
        reader.isOverrun(input)
            ? .truncated(offset: fileOffset + input.byteCount)
            : .invalidCode(offset: fileOffset + reader.byteOffset, alphabet: alphabet)
    }
}

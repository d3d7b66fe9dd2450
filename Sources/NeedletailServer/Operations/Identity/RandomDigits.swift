import Glibc

/// Random hexadecimal digits from the system, not all zero.
///
/// - Precondition: 16 or 32 digits.
func randomHexadecimal(digitCount: Int) -> String {
    precondition(digitCount == 16 || digitCount == 32, "an id has 16 or 32 digits")
    while true {
        let (first, second) = randomWords.withLock { words in (words.next(), digitCount == 32 ? words.next() : 0) }
        guard first | second != 0 else { continue }
        return String(unsafeUninitializedCapacity: digitCount) { buffer in
            // The buffer has room for as many bytes as were asked for, at least.
            for place in 0..<digitCount {
                let word = place < 16 ? first : second
                let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (place % 16))) & 15
                buffer.initializeElement(at: place, to: value + UInt8(ascii: value < 10 ? "0" : "W"))
            }
            return digitCount
        }
    }
}

private let randomWords = Locked(RandomWords())

/// Random numbers of the system, many at a time: to ask it for each takes longer than all else about an id.
private struct RandomWords {
    private var words = InlineArray<32, UInt64>(repeating: 0)
    private var left = 0

    mutating func next() -> UInt64 {
        if left == 0 { fill() }
        left -= 1
        // Each number is given once, and then forgotten.
        defer { words[left] = 0 }
        return words[left]
    }

    private mutating func fill() {
        left = words.count
        var span = words.mutableSpan
        let status = span.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) }
        guard status != 0 else { return }
        // A system that has no such call: the generator of the library knows others.
        var generator = SystemRandomNumberGenerator()
        for index in words.indices { words[index] = generator.next() }
    }
}

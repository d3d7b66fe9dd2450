/// Numbers from 0 to 255, in four words on the stack, taken out from the lowest on.
struct SmallSet: Sequence, IteratorProtocol {
    private var words = SIMD4<UInt64>()
    private var word = 0

    mutating func insert(_ number: Int) {
        words[number >> 6] |= 1 << UInt64(number & 63)
    }

    mutating func next() -> Int? {
        while words[word] == 0 {
            guard word < 3 else { return nil }
            word += 1
        }
        let bit = words[word].trailingZeroBitCount
        words[word] &= words[word] - 1
        return word << 6 + bit
    }
}

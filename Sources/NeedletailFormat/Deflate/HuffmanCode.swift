/// A canonical prefix code for writing: of each symbol the code and its length.
struct HuffmanCode {
    /// The lengths, 0 for a symbol without a code.
    let lengths: [UInt8]
    /// The codes, first bit lowest.
    let codes: [UInt16]

    /// The code with these lengths (RFC 1951, section 3.2.2).
    init(lengths: [UInt8]) {
        self.lengths = lengths
        var next = [Int](repeating: 0, count: HuffmanTable.longestCode + 2)
        for length in lengths where length > 0 { next[Int(length) + 1] += 1 }
        for length in 1...HuffmanTable.longestCode + 1 { next[length] = (next[length - 1] + next[length]) << 1 }
        var codes = [UInt16](repeating: 0, count: lengths.count)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let code = next[Int(length)]
            next[Int(length)] += 1
            var reversed = 0
            for bit in 0..<Int(length) where code >> bit & 1 == 1 { reversed |= 1 << (Int(length) - 1 - bit) }
            codes[symbol] = UInt16(reversed)
        }
        self.codes = codes
    }

    /// The code that is shortest for symbols of these frequencies, no code of it longer than `longest`; at least two symbols
    /// have a code, as some readers want.
    init(frequencies: [Int], longest: Int) {
        var used = frequencies.indices.filter { frequencies[$0] > 0 }
        for symbol in 0..<2 where used.count < 2 && !used.contains(symbol) { used.append(symbol) }
        used.sort { (frequencies[$0], $0) < (frequencies[$1], $1) }
        var counts = Self.lengthCounts(used.map { max(frequencies[$0], 1) })
        Self.limit(&counts, to: longest)
        // The rarest symbols have the longest codes.
        var lengths = [UInt8](repeating: 0, count: frequencies.count)
        var place = 0
        for length in stride(from: longest, to: 0, by: -1) {
            for _ in 0..<counts[length] {
                lengths[used[place]] = UInt8(length)
                place += 1
            }
        }
        self.init(lengths: lengths)
    }

    /// Bits that symbols of these frequencies take.
    func cost(_ frequencies: [Int]) -> Int {
        zip(frequencies, lengths).reduce(0) { $0 + $1.0 * Int($1.1) }
    }

    /// How many codes of each length the best code has, for rising weights, at least two.
    private static func lengthCounts(_ weights: [Int]) -> [Int] {
        let count = weights.count
        // Leaves and then inner nodes, each by rising weight: the two lightest are always at the head of one of the two.
        var parents = [Int](repeating: 0, count: 2 * count - 1)
        var inner: [Int] = []
        inner.reserveCapacity(count - 1)
        var (leaf, node) = (0, 0)
        for parent in count..<2 * count - 1 {
            var weight = 0
            for _ in 0..<2 {
                if leaf < count, node >= inner.count || weights[leaf] <= inner[node] {
                    weight += weights[leaf]
                    parents[leaf] = parent
                    leaf += 1
                } else {
                    weight += inner[node]
                    parents[count + node] = parent
                    node += 1
                }
            }
            inner.append(weight)
        }
        var depths = [Int](repeating: 0, count: 2 * count - 1)
        var counts = [Int](repeating: 0, count: count + 1)
        for index in stride(from: 2 * count - 3, through: 0, by: -1) {
            depths[index] = depths[parents[index]] + 1
            if index < count { counts[depths[index]] += 1 }
        }
        return counts
    }

    /// Makes codes longer than `longest` that long, and as many others longer as that takes room for.
    private static func limit(_ counts: inout [Int], to longest: Int) {
        if counts.count <= longest {
            return counts += Array(repeating: 0, count: longest + 1 - counts.count)
        }
        counts[longest] = counts[longest...].reduce(0, +)
        counts.removeLast(counts.count - longest - 1)
        // What codes take of all patterns of `longest` bits.
        var taken = (1...longest).reduce(0) { $0 + counts[$1] << (longest - $1) }
        while taken > 1 << longest {
            // One code of the longest gives its place up, and shares that of the next shorter one, made longer by a bit.
            counts[longest] -= 1
            for length in stride(from: longest - 1, to: 0, by: -1) where counts[length] > 0 {
                counts[length] -= 1
                counts[length + 1] += 2
                break
            }
            taken -= 1
        }
    }
}

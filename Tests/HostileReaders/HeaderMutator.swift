package import SeededData

/// Changes the text of a model file's header so that most of it stays JSON: numbers become hostile ones, names those of
/// others, elements are repeated, dropped or swapped.
package struct HeaderMutator {
    private let header: [UInt8]
    private let data: [UInt8]
    /// Ranges in `header` of numbers, of the texts between quotation marks, and of whole objects and arrays.
    private var numbers: [Range<Int>] = []
    private var texts: [Range<Int>] = []
    private var containers: [Range<Int>] = []

    private static let hostileNumbers = [
        "0", "-0", "-1", "1", "2", "3", "16", "17", "65536", "1099511627776", "1099511627777", "2147483648", "16777216",
        "9223372036854775807", "-9223372036854775808", "18446744073709551616", "1e39", "1e308", "1e999", "-1e-400",
        "0.5",
        "1E2", "00", "1.", "NaN", "null", "true", "[]", "{}",
    ].map { Array($0.utf8) }

    /// Precondition: `file` is a model file.
    package init(_ file: [UInt8]) {
        let end = 8 + file[0..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
        header = Array(file[8..<end])
        data = Array(file[end...])
        findTokens()
        // The container's own tests change the table of tensors: here only what `__metadata__` holds is changed.
        let start = "{\"__metadata__\":".utf8.count
        let metadata = containers.first { $0.lowerBound == start } ?? 0..<0
        let isInside = { (range: Range<Int>) in
            range.lowerBound > metadata.lowerBound && range.upperBound < metadata.upperBound
        }
        numbers.removeAll { !isInside($0) }
        texts.removeAll { !isInside($0) }
        containers.removeAll { !isInside($0) }
    }

    private mutating func findTokens() {
        var open: [Int] = []
        var textStart: Int?
        var place = 0
        while place < header.count {
            switch header[place] {
            case UInt8(ascii: "\""):
                // Quotation marks of the sections' own JSON have a backslash before them.
                let end = place > 0 && header[place - 1] == UInt8(ascii: "\\") ? place - 1 : place
                if let start = textStart { texts.append(start..<end) }
                textStart = textStart == nil ? place + 1 : nil
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                open.append(place)
                textStart = nil
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if let start = open.popLast() { containers.append(start..<place + 1) }
                textStart = nil
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                let start = place
                while place < header.count, "0123456789+-.eE".utf8.contains(header[place]) { place += 1 }
                numbers.append(start..<place)
                continue
            default: break
            }
            place += 1
        }
    }

    /// A file whose header has 1 to 3 changes.
    package func mutated(_ random: inout SeededRandom) -> [UInt8] {
        // Later places first, so that the ranges before them stay right.
        var changes: [(range: Range<Int>, text: [UInt8])] = []
        for _ in 0..<([1, 1, 1, 2, 3].randomElement(using: &random) ?? 1) {
            let change = self.change(&random)
            if changes.allSatisfy({ !$0.range.overlaps(change.range) && $0.range.lowerBound != change.range.lowerBound }
            ) {
                changes.append(change)
            }
        }
        var text = header
        for change in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            text.replaceSubrange(change.range, with: change.text)
        }
        // The data begins at a multiple of 64 again.
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        while (8 + text.count) % 64 != 0 { text.append(UInt8(ascii: " ")) }
        return withUnsafeBytes(of: UInt64(text.count).littleEndian) { Array($0) } + text + data
    }

    private func change(_ random: inout SeededRandom) -> (range: Range<Int>, text: [UInt8]) {
        let number = numbers.randomElement(using: &random) ?? 0..<0
        let text = texts.randomElement(using: &random) ?? 0..<0
        let container = containers.randomElement(using: &random) ?? 0..<0
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1: return (number, Self.hostileNumbers.randomElement(using: &random) ?? [])
        case 2, 3: return (text, Array(header[texts.randomElement(using: &random) ?? text]))
        case 4: return (container, Array(header[containers.randomElement(using: &random) ?? container]))
        case 5:
            let count = Int.random(in: 1...80, using: &random)
            let copies = [[UInt8]](repeating: Array(header[container]), count: count)
            return (container, Array(copies.joined(separator: [UInt8(ascii: ",")])))
        case 6:
            let bracket = header[container.lowerBound]
            return (container, [bracket, bracket + 2])
        default:
            let place = Int.random(in: 0..<header.count, using: &random)
            return (place..<place + 1, [UInt8.random(in: 0x20...0x7E, using: &random)])
        }
    }
}

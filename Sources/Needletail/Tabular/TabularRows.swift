package import NeedletailPipeline

/// Rows of values on their way to a predictor, in memory that is used again: no array for each row, and no text but of words
/// that the model does not know.
///
/// - numbers: `[count, slots]` f64, row-major; `Double.missing` where there is none.
/// - codes: `[count, text columns]` i32, row-major: indices of the columns' words, or `TextCode`.
package struct TabularRows: Sendable {
    package let columns: [TabularColumn]
    /// The number of rows.
    package private(set) var count = 0
    package private(set) var numbers: [Double] = []
    private(set) var codes: [Int32] = []
    /// For each column its first number, or its code.
    private let starts: [Int]
    /// For each column its words, none where it has no texts.
    private let words: [WordTable]
    package let slotCount: Int
    private let textCount: Int
    /// By row and column the texts that are no words.
    private var unseen: [Int: String] = [:]

    /// No rows yet, of `columns`; `words` are those that columns of texts tell apart.
    package init(_ columns: [TabularColumn], words: [[String]] = []) {
        self.columns = columns
        self.words = columns.indices.map { WordTable($0 < words.count ? words[$0] : []) }
        var starts: [Int] = []
        var slotCount = 0
        var textCount = 0
        for column in columns {
            starts.append(column.kind == .text ? textCount : slotCount)
            switch column.kind {
            case .number: slotCount += 1
            case .vector(let count): slotCount += count
            case .text: textCount += 1
            }
        }
        self.starts = starts
        self.slotCount = slotCount
        self.textCount = textCount
    }

    /// Begins with the first row again.
    package mutating func removeAll() {
        count = 0
        numbers.removeAll(keepingCapacity: true)
        codes.removeAll(keepingCapacity: true)
        unseen.removeAll(keepingCapacity: true)
    }

    /// Adds a row, of which nothing is there yet.
    package mutating func beginRow() {
        count += 1
        for _ in 0..<slotCount { numbers.append(.missing) }
        for _ in 0..<textCount { codes.append(TextCode.missing) }
    }

    /// Sets what the last row has in the column of numbers `column`.
    @inline(__always)
    package mutating func set(_ column: Int, _ number: Double) {
        // What arithmetic gives is no sign that there is nothing.
        numbers[(count - 1) * slotCount + starts[column]] = number.isMissing ? .nan : number
    }

    /// Sets what the last row has in the column of texts `column`; whether the bytes are UTF-8.
    package mutating func set(_ column: Int, _ text: Span<UInt8>) -> Bool {
        let code = words[column].code(text)
        if code < 0 {
            guard let text = Self.string(text) else { return false }
            unseen[(count - 1) * columns.count + column] = text
        }
        codes[(count - 1) * textCount + starts[column]] = code
        return true
    }

    private static func string(_ text: Span<UInt8>) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for index in text.indices { bytes.append(text[index]) }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Sets what the last row has in the column `column`; whether it is of the column's kind.
    package mutating func set(_ column: Int, _ value: TabularValue) -> Bool {
        if case .missing = value { return true }
        switch columns[column].kind {
        case .number:
            guard let number = value.number else { return false }
            set(column, number)
        case .text:
            guard let text = value.text else { return false }
            let bytes = Array(text.utf8)
            return set(column, bytes.span)
        case .vector(let width):
            guard case .vector(let values) = value, values.count == width else { return false }
            let start = (count - 1) * slotCount + starts[column]
            for (index, number) in values.enumerated() { numbers[start + index] = number.isMissing ? .nan : number }
        }
        return true
    }

    /// What the row `row` has in the column `column`, for messages.
    func value(_ row: Int, _ column: Int) -> TabularValue {
        let start = starts[column]
        switch columns[column].kind {
        case .number:
            let number = numbers[row * slotCount + start]
            return number.isMissing ? .missing : .number(number)
        case .text:
            let code = codes[row * textCount + start]
            if code >= 0 { return .text(words[column].words[Int(code)]) }
            return unseen[row * columns.count + column].map { .text($0) } ?? .missing
        case .vector(let width):
            return .vector(Array(numbers[row * slotCount + start..<row * slotCount + start + width]))
        }
    }

    /// Writes the rows `rows`, which `block` has room for, to the places `inputs` of the columns.
    func fill(_ block: TabularBlock, _ rows: Range<Int>, _ inputs: [ColumnPlace]) {
        // The block has `capacity` places for each slot and each column of texts.
        precondition(rows.count <= block.capacity && rows.upperBound <= count && inputs.count == columns.count)
        for (place, start) in zip(inputs, starts) {
            if place.type.kind == .text {
                let target = block.texts(place.start)
                for (index, row) in rows.enumerated() { target[index] = codes[row * textCount + start] }
                continue
            }
            for slot in 0..<place.type.width {
                let target = block.slot(place.start + slot)
                for (index, row) in rows.enumerated() { target[index] = numbers[row * slotCount + start + slot] }
            }
        }
    }
}

/// The words of a column, found by their bytes: a table of hashes with open addressing, at most half full.
private struct WordTable: Sendable {
    let words: [String]
    private let bytes: [[UInt8]]
    /// The index of a word, -1 where there is none; a power of two of them.
    private let places: [Int32]

    init(_ words: [String]) {
        self.words = words
        bytes = words.map { Array($0.utf8) }
        var size = 2
        while size < 2 * words.count { size *= 2 }
        var places = [Int32](repeating: -1, count: size)
        for index in bytes.indices {
            let word = bytes[index]
            var place = Self.hash(word.span) & (size - 1)
            while places[place] >= 0 { place = (place + 1) & (size - 1) }
            places[place] = Int32(index)
        }
        self.places = places
    }

    /// The index of the word `text`; `TextCode.unseen` where it is none. Complexity: O(`text.count`).
    func code(_ text: Span<UInt8>) -> Int32 {
        var place = Self.hash(text) & (places.count - 1)
        while places[place] >= 0 {
            let word = bytes[Int(places[place])]
            if Self.isEqual(word.span, text) { return places[place] }
            place = (place + 1) & (places.count - 1)
        }
        return TextCode.unseen
    }

    private static func isEqual(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
        guard a.count == b.count else { return false }
        for index in a.indices where a[index] != b[index] { return false }
        return true
    }

    /// FNV-1a of the bytes (G. Fowler, L. C. Noll, K.-P. Vo), with its high half mixed into the low one.
    private static func hash(_ text: Span<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}

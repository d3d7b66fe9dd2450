import Glibc

extension FileBytes {
    /// Whether both hold the same bytes. Complexity: O(`count`).
    package func isEqual(to other: FileBytes) -> Bool {
        count == other.count && order(against: other) == 0
    }

    /// Whether these bytes come before `other`'s, byte by byte, a prefix before what it begins. Complexity: O(`count`).
    package func precedes(_ other: FileBytes) -> Bool {
        let order = order(against: other)
        return order != 0 ? order < 0 : count < other.count
    }

    /// Whether the bytes are `string`'s UTF-8. Complexity: O(`count`).
    package func isEqual(to string: String) -> Bool {
        string.utf8.count == count && withUnsafeBytes { $0.elementsEqual(string.utf8) }
    }

    /// The sign of the first difference within the shorter count.
    private func order(against other: FileBytes) -> Int32 {
        withUnsafeBytes { mine in
            other.withUnsafeBytes { theirs in
                guard let left = mine.baseAddress, let right = theirs.baseAddress else { return 0 }
                // Both buffers hold at least the smaller count.
                return memcmp(left, right, Swift.min(mine.count, theirs.count))
            }
        }
    }

    /// The offset of the first byte at or after `offset` that ends a run of plain text: a quotation mark, a backslash, a
    /// control character or the first byte of a character outside ASCII; `count` when the run goes on to the end.
    ///
    /// Complexity: O(length of the run).
    func endOfPlainText(from offset: Int) -> Int {
        guard offset >= 0, offset < count else { return count }
        return withUnsafeBytes { buffer in
            var place = offset
            while place < buffer.count {
                // `place` lies inside the buffer.
                let byte = buffer[place]
                if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
                place += 1
            }
            return place
        }
    }
}

import Glibc

/// Looks for some bytes in others, by the method of Knuth, Morris and Pratt: in O(bytes) for whatever is looked for.
struct ByteSearch {
    private let pattern: [UInt8]
    /// For each length of a beginning that fits: the next shorter one that may fit as well.
    private let shorter: [Int]

    /// A search for these bytes, at least one.
    init(_ pattern: [UInt8]) {
        precondition(!pattern.isEmpty, "something has to be looked for")
        var shorter = [0, 0]
        var length = 0
        for byte in pattern.dropFirst() {
            while length > 0, pattern[length] != byte { length = shorter[length] }
            if pattern[length] == byte { length += 1 }
            shorter.append(length)
        }
        self.pattern = pattern
        self.shorter = shorter
    }

    /// Where the bytes first stand, from a place on.
    func first(in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            pattern.withUnsafeBufferPointer { pattern in
                var (length, place) = (0, max(start, 0))
                guard let base = bytes.baseAddress else { return nil }
                while place < bytes.count {
                    if length == 0 {
                        // Most bytes are no beginning: the system passes over them fastest, within the bytes that are left.
                        guard let found = memchr(base + place, Int32(pattern[0]), bytes.count - place) else {
                            return nil
                        }
                        place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                    }
                    let byte = bytes[place]
                    while length > 0, pattern[length] != byte { length = shorter[length] }
                    if pattern[length] == byte { length += 1 }
                    place += 1
                    if length == pattern.count { return place - length }
                }
                return nil
            }
        }
    }
}

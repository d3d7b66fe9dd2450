import NeedletailFormat

/// Where the chunks of a dataset lie, in the dataset and in the file: no two may share any part of either.
struct HDF5ChunkPlaces {
    private let chunk: [Int]
    /// Chunks in each dimension.
    private let counts: [Int]
    /// The chunks' places in the dataset, numbered row by row.
    private var numbers: [Int] = []
    /// The bytes of the file that they are stored in.
    private var stored: [Range<Int>] = []

    /// - Precondition: the shape has elements; the product of its dimensions fits in 64 bits.
    init(shape: [Int], chunk: [Int]) {
        self.chunk = chunk
        counts = zip(shape, chunk).map { ($0 - 1) / $1 + 1 }
    }

    /// Notes a chunk whose first element, `origin`, lies in the dataset.
    mutating func add(_ origin: [Int], _ bytes: FileBytes) {
        var number = 0
        for dimension in chunk.indices { number = number * counts[dimension] + origin[dimension] / chunk[dimension] }
        numbers.append(number)
        stored.append(bytes.fileOffset..<bytes.fileOffset + bytes.count)
    }

    /// Refuses chunks with the same elements or with bytes in common. Complexity: O(n log n) for n chunks.
    func check(path: String) throws(HDF5Error) {
        let numbers = numbers.sorted()
        for (one, next) in zip(numbers, numbers.dropFirst()) where one == next {
            throw .duplicateChunk(path: path, number: one)
        }
        let stored = stored.sorted { $0.lowerBound < $1.lowerBound }
        for (one, next) in zip(stored, stored.dropFirst()) where next.lowerBound < one.upperBound {
            throw .overlappingChunks(path: path, offset: next.lowerBound, end: one.upperBound)
        }
    }
}

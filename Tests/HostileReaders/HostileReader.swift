package import NeedletailFormat
package import SeededData

/// A reader of files from anywhere, for the tests that hand it damaged ones: seeded mutations, and a fuzzer.
package struct HostileReader: Sendable {
    package let name: String
    /// Paths of sound files, from the `Fixtures` folder.
    package let seedFiles: [String]
    /// Sound files that lie inside others.
    package let innerSeeds: @Sendable (_ fixtures: String) throws -> [[UInt8]]
    /// Reads all of a file and uses it as its callers would.
    ///
    /// - Throws: the reader's error where it refuses the file; `HostileFault` where it does anything else than that and
    ///   reading the file rightly.
    package let read: @Sendable (FileBytes) throws -> Void
    /// The most heap bytes that `read` may take, for a file.
    package let heapByteLimit: @Sendable (FileBytes) -> Int
    /// A file that differs from another one at random.
    package let mutate: @Sendable ([UInt8], inout SeededRandom) -> [UInt8]

    package init(
        _ name: String, seedFiles: [String], innerSeeds: @escaping @Sendable (String) throws -> [[UInt8]] = { _ in [] },
        heapByteLimit: @escaping @Sendable (FileBytes) -> Int,
        mutate: @escaping @Sendable ([UInt8], inout SeededRandom) -> [UInt8] = { $1.mutated($0) },
        read: @escaping @Sendable (FileBytes) throws -> Void
    ) {
        self.name = name
        self.seedFiles = seedFiles
        self.innerSeeds = innerSeeds
        self.read = read
        self.heapByteLimit = heapByteLimit
        self.mutate = mutate
    }

    /// Every reader of files.
    package static let all: [HostileReader] = [
        .safetensors, .modelFile, .json, .csv, .zip, .inflate, .hdf5, .pickle, .scaler, .scikitLearn, .keras, .snappy,
        .parquet, .pipelineFile, .png, .bmp, .jpeg, .torch, .multipart, .base64, .configuration, .modelList,
    ]

    /// The sound files of the reader, in the `Fixtures` folder at the path `fixtures`.
    package func seeds(fixtures: String) throws -> [[UInt8]] {
        try seedFiles.map { try FileBytes(contentsOfFile: "\(fixtures)/\($0)", access: .read).array() }
            + innerSeeds(fixtures)
    }

    /// The most seconds of one thread that reading a file may take: one, and five where unoptimised code takes long.
    #if DEBUG
        package static let secondLimit = 5.0
    #else
        package static let secondLimit = 1.0
    #endif

    /// Reads a file and watches over the time and the heap that it takes.
    ///
    /// - Throws: `HostileFault` for too much of either, and otherwise what `read` throws.
    package func readWithinLimits(_ bytes: [UInt8], secondLimit: Double = Self.secondLimit) throws {
        let file = FileBytes(bytes)
        let usage = ResourceUsage()
        let refusal = Result { try read(file) }
        let (seconds, heapByteCount) = usage.sinceStart
        guard seconds <= secondLimit else { throw HostileFault("took \(seconds) s of the thread's time") }
        let limit = heapByteLimit(file)
        guard heapByteCount <= limit else {
            throw HostileFault("took \(heapByteCount) bytes of heap for \(bytes.count) bytes, at most \(limit) may be")
        }
        if case .failure(let error) = refusal, !(error is HostileFault), "\(error)".isEmpty {
            throw HostileFault("an error without a message")
        }
        try refusal.get()
    }
}

/// What a reader must not do with any file.
package struct HostileFault: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }

    /// Throws a fault unless `condition` holds.
    static func unless(_ condition: Bool, _ description: @autoclosure () -> String) throws(HostileFault) {
        guard condition else { throw HostileFault(description()) }
    }
}

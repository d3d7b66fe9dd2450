import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import SeededData

extension HostileReader {
    /// Most bytes that an entry or a stream may decompress to here.
    private static let inflatedByteLimit = 1 << 20

    /// The list of entries, and one entry at a time, whose array may grow by doubling.
    static let zip = HostileReader(
        "zip",
        seedFiles: ["plain", "comment", "zip64", "streamed", "streamed-zip64", "names", "zip64-end"].map {
            "zip/\($0).zip"
        },
        heapByteLimit: { 32 * $0.count + 4 * inflatedByteLimit },
        // Most changes of length only move the end record away from the directory.
        mutate: { $1.mutated($0, keepingLength: Int.random(in: 0..<8, using: &$1) > 0) }
    ) { file in
        let archive = try ZipArchive(file)
        var refusal: (any Error)?
        for name in archive.entryNames {
            do {
                let count = try archive.data(for: name, byteLimit: inflatedByteLimit).count
                try HostileFault.unless(
                    count == archive.entry(named: name)?.byteCount, "an entry of another size than it says")
            } catch let fault as HostileFault { throw fault } catch { refusal = error }
        }
        if let refusal { throw refusal }
    }

    /// Each of the three formats; the output's array grows by doubling.
    static let inflate = HostileReader(
        "inflate", seedFiles: [], innerSeeds: deflated, heapByteLimit: { _ in 4 * inflatedByteLimit }
    ) { file in
        let results = [
            Result { () throws(InflateError) in try Inflate.raw(file, byteLimit: inflatedByteLimit) },
            Result { () throws(InflateError) in try Inflate.zlib(file, byteLimit: inflatedByteLimit) },
            Result { () throws(InflateError) in try Inflate.gzip(file, byteLimit: inflatedByteLimit) },
        ]
        for case .success(let output) in results {
            return try HostileFault.unless(output.count <= inflatedByteLimit, "more output than allowed")
        }
        _ = try results[1].get()
    }

    /// The streams of up to 900 bytes that `Fixtures/deflate` holds.
    private static func deflated(_ fixtures: String) throws -> [[UInt8]] {
        struct Streams: Decodable {
            struct Stream: Decodable { let data: Data }
            let streams: [Stream]
        }
        let list = try Data(contentsOf: URL(filePath: "\(fixtures)/deflate/streams.json"))
        return try JSONDecoder().decode(Streams.self, from: list).streams.map { Array($0.data) }.filter {
            $0.count < 900
        }
    }

    /// Bytes that values in an HDF5 file may take: the importers' limit, 64 for each byte of the file or 1 MiB.
    private static func valueByteLimit(_ byteCount: Int) -> Int { max(1 << 20, 64 * byteCount) }

    /// Values of one dataset at a time: as stored, a chunk of them before and after each filter, and as texts, of which
    /// each takes sixteen bytes and its array twice that while it grows.
    static let hdf5 = HostileReader(
        "hdf5",
        seedFiles: [
            "brain-floats", "keras-newest-weights", "keras-oldest", "lies", "links-classic", "links-latest",
            "oldest-latest", "refusals", "shared-classic", "shared-latest", "superblock1", "superblock2",
        ].map { "hdf5/\($0)/data.h5" } + hostileSeeds.map { "corrupt/hdf5/\($0).h5" },
        heapByteLimit: { 24 * valueByteLimit($0.count) }, mutate: mutatedStructures
    ) { file in
        var limits = HDF5Limits()
        limits.expansionLimit = 64
        let walk = HDF5Walk(file, limits: limits)
        // Checksums stop most changes before they do harm: once more without.
        limits.ignoresChecksums = true
        let careless = HDF5Walk(file, limits: limits)
        if let error = careless.errors.first ?? walk.errors.first { throw error }
    }

    /// Files with one lie, of the structures that the others lack.
    private static let hostileSeeds = [
        "heap-id-outside", "tree-2-child-twice", "tree-fans-out", "fixed-array-chunk-outside", "chunk-offset-negative",
        "extensible-array-blocks-of-3", "single-chunk-too-long", "attribute-tree-of-links", "chunks-overlap",
        "text-number-missing", "fill-value-too-long",
    ]

    /// A mutation of any kind, or 1 to 8 places overwritten with a byte, or a number, that means something there.
    private static func mutatedStructures(_ base: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        // Half of the changes keep every byte where it was, or hardly any would get past the file's end.
        guard Bool.random(using: &random), base.count > 16 else { return random.mutated(base) }
        var bytes = base
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let place = Int.random(in: 8..<bytes.count - 8, using: &random)
            // Numbers are mostly aligned, and mostly near the start of something.
            let aligned = place & ~7
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[place] = [0, 1, 2, 0x7f, 0x80, 0xff].randomElement(using: &random) ?? 0
            default:
                let numbers = [0, 1, -1, .max, .min, bytes.count, bytes.count - 8, aligned, place, 1 << 32, 1 << 16]
                let number = numbers.randomElement(using: &random) ?? 0
                let width = [1, 2, 4, 8].randomElement(using: &random) ?? 8
                for index in 0..<width { bytes[aligned + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
            }
        }
        return bytes
    }

    /// What a pickle may take: a node and its place for each byte, in arrays that grow by doubling.
    private static func pickleByteLimit(_ byteCount: Int) -> Int { 640 * byteCount + 1 << 20 }

    /// The bytes of a pickle, or those that a compressed one may have.
    private static func pickleByteCount(_ file: FileBytes, byteLimit: Int) -> Int {
        let isCompressed = file.hasPrefix([0x78]) || file.hasPrefix([0x1f, 0x8b])
        return isCompressed ? min(byteLimit, 1032 * file.count) : file.count
    }

    static let pickle = HostileReader(
        "pickle",
        seedFiles: ["numpy-1.23", "numpy-2.4"].flatMap { folder in
            [
                "scalars-0.pkl", "scalars-2.pkl", "scalars-5.pkl", "arrays-zlib.joblib", "arrays-plain.joblib",
                "arrays-2.pkl", "arrays-5.pkl",
            ].map { "pickle/\(folder)/\($0)" }
        },
        heapByteLimit: { file in
            let byteCount = pickleByteCount(file, byteLimit: 1 << 17)
            return 3 * byteCount + pickleByteLimit(byteCount)
        },
        mutate: { $1.mutated($0, keepingLength: Bool.random(using: &$1)) }
    ) { file in
        let pickle = try JoblibFile.pickle(in: file, byteLimit: 1 << 17)
        let graph = try PickleGraph(pickle, allowing: PickleGlobal.numPy.union([.arrayWrapper]))
        try HostileFault.unless(graph.count <= pickle.count, "more values than bytes")
        guard case .dictionary(let pairs) = graph[graph.root] else { return }
        for pair in pairs {
            _ = try? graph.scalar(pair.value)
            guard let array = try? graph.array(pair.value) else { continue }
            try HostileFault.unless(
                array.shape.reduce(1, *) == array.elements.count, "an array of another size than its shape")
        }
    }

    static let scaler = HostileReader(
        "scaler",
        seedFiles: ["sklearn-1.2", "sklearn-1.9"].flatMap { folder in
            [
                "protocol-0.pkl", "protocol-2-named.pkl", "protocol-4-named.pkl", "protocol-5.pkl",
                "joblib-protocol-4-named.joblib", "joblib-protocol-2.joblib", "neither.pkl", "joblib-zlib.joblib",
                "min-max-clip-range.pkl", "min-max-numpy-range.joblib", "robust-protocol-4.pkl", "robust-unscaled.pkl",
                "max-abs-protocol-2.pkl", "max-abs-joblib.joblib", "normalizer-l1-7.pkl", "normalizer-unfitted.joblib",
            ].map { "scaler/\(folder)/\($0)" }
        },
        heapByteLimit: { file in
            let byteCount = pickleByteCount(file, byteLimit: 128 << 20)
            return 3 * byteCount + pickleByteLimit(min(byteCount, 1 << 20))
        },
        mutate: { $1.mutated($0, keepingLength: Int.random(in: 0..<4, using: &$1) > 0) }
    ) { file in
        let fitted = try ScikitLearnScaler(file, file: "file")
        let count = fitted.featureCount ?? 3
        try HostileFault.unless(count > 0, "a scaler of no features")
        try HostileFault.unless(
            fitted.featureNames.map { $0.count == fitted.featureCount ?? $0.count } ?? true,
            "not a name for each feature")
        // A scaler that has no arrays may be said to be for very many features.
        guard count <= 1000 else { return }
        let features = (0..<count).map { Feature(name: "\($0)", unit: "1", limits: 0...1) }
        do {
            try TaskDescription(kind: .generic, features: features, scaler: fitted.scaler).validate()
        } catch { throw HostileFault("a scaler that no task can have: \(error)") }
        let row = fitted.scaler.transform([Double](repeating: 1, count: count))
        try HostileFault.unless(row.count == count, "a row of another length than the features")
    }

    /// Pipelines and models, and a row of them.
    static let scikitLearn = HostileReader(
        "scikit-learn",
        seedFiles: [
            "columns_by_name/sklearn-1.9/model.pkl", "columns_by_name/sklearn-1.2/model.pkl",
            "tree_binary/sklearn-1.2/model.pkl", "one_hot_infrequent/sklearn-1.9/model.pkl",
            "ordinal_unknown/sklearn-1.9/model.pkl", "imputer_median_indicator/sklearn-1.9/model.joblib",
            "logistic_words/sklearn-1.2/model.joblib", "min_max_clip/sklearn-1.9/model.pkl",
        ].map { "scikit-learn/\($0)" },
        heapByteLimit: { file in
            let byteCount = pickleByteCount(file, byteLimit: 512 << 20)
            return 3 * byteCount + pickleByteLimit(min(byteCount, 1 << 20)) + 1 << 24
        },
        mutate: { $1.mutated($0, keepingLength: Int.random(in: 0..<4, using: &$1) > 0) }
    ) { file in
        let (pipeline, _) = try ScikitLearnImporter.load(file, file: "file")
        let program = TabularProgram(pipeline)
        let block = program.makeBlock(rows: 1)
        block.begin(rows: 1)
        _ = program.fill(block, row: 0, pipeline.columns.map { $0.kind == .text ? .text("a") : .number(1) })
        program.run(block)
    }

    /// The weights and the graph that is made of them; an archive's entries may be compressed.
    static let keras = HostileReader(
        "keras",
        seedFiles: [
            "keras/functional_renamed/keras-2.11/model.h5", "keras/split_names/keras-3/model.h5",
            "keras/shared_layer/keras-2.13/model.keras", "keras/sequential_dense_bn_relu/keras-2.15/model.keras",
            "keras/two_inputs/keras-3/model.keras", "keras/dense_one_unit/keras-2.15/model.keras",
            "keras/nested_deep/keras-2.13/model.keras", "keras/operators/keras-2.11/model.h5",
            "keras/operators/keras-3/model.keras", "keras/tokens/keras-3/model.keras",
            "keras/activations/keras-3/model.keras", "keras/shapes/keras-3/model.keras",
            "keras/image_layers/keras-2.15/model.keras", "keras/sequence_convolutions/keras-2.11/model.h5",
            "keras/windows/keras-3/model.keras", "keras/free_sides/keras-3/model.keras",
        ],
        heapByteLimit: { 24 * valueByteLimit($0.count) + ($0.hasPrefix(Array("PK".utf8)) ? 8 * 1032 * $0.count : 0) }
    ) { file in
        _ = try Plan(KerasImporter.load(file, file: "file").graph.prepared())
    }
}

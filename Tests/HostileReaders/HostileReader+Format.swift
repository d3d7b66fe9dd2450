import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import SeededData

extension HostileReader {
    static let safetensors = HostileReader(
        "safetensors",
        seedFiles: ["dtypes", "shapes", "names", "metadata", "none"].map {
            "safetensors/golden/\($0)/model.safetensors"
        },
        heapByteLimit: { 2 * headerByteCount($0) + 2 << 20 }, mutate: mutatedBehindLength
    ) { file in
        let reader = try SafetensorsReader(file)
        var byteCount = reader.dataOffset
        for (index, name) in reader.tensorNames.enumerated() {
            let tensor = reader.tensor(at: index)
            try HostileFault.unless(
                tensor.dtype.byteCount(shape: tensor.shape) == tensor.bytes.count,
                "a tensor of another size than its shape")
            try HostileFault.unless(
                reader.tensor(named: name)?.bytes.fileOffset == tensor.bytes.fileOffset,
                "a tensor not found by its name")
            byteCount += tensor.bytes.count
        }
        try HostileFault.unless(byteCount == file.count, "bytes that no tensor covers")
        for key in reader.metadataKeys {
            try HostileFault.unless(reader.metadata(key) != nil, "a key of the metadata without a value")
        }
    }

    /// Refusing takes less than 2 x header bytes + 1 MiB; the rest is for the file written again and read again, and for
    /// the arena of a small plan.
    package static let modelFile = HostileReader(
        "model-file", seedFiles: ["valid", "images", "larger_images"].map { "corrupt/model-file/\($0).safetensors" },
        heapByteLimit: { 6 * $0.count + 4 * headerByteCount($0) + 16 << 20 }, mutate: mutatedBehindLength
    ) { file in
        let usage = ResourceUsage()
        let result = Result { () throws(ModelFileError) in try ModelFile(file) }
        let heapByteCount = usage.sinceStart.heapByteCount
        if case .failure = result {
            try HostileFault.unless(
                heapByteCount < 2 * headerByteCount(file) + 1 << 20, "refusing took \(heapByteCount) bytes of heap")
        }
        let model = try result.get()
        let written = try model.bytes()
        try HostileFault.unless(
            try ModelFile(FileBytes(written)).bytes() == written, "a model that is not read back as it was written")
        let plan = try Plan(model.graph)
        // What takes long, or much memory, is sound and not run.
        guard plan.arenaByteCount < 1 << 22, plan.threadScratchByteCount < 1 << 22, plan.costPerRow < 1e8 else {
            return
        }
        for output in plan.outputs {
            guard let count = output.type.rowElementCount, count < 1 << 18 else { return }
        }
        var inputs: [String: Tensor] = [:]
        for input in plan.inputs {
            guard let count = input.type.rowElementCount, count < 1 << 18 else { return }
            inputs[input.name] = try Tensor(zeros: [2] + input.type.shape.dropFirst(), dtype: input.type.dtype)
        }
        let outputs = try Session(plan).run(inputs)
        try HostileFault.unless(Set(outputs.keys) == Set(plan.outputs.map(\.name)), "other outputs than the plan's")
    }

    /// A tree takes at most 48 bytes for each byte of text; there are two, and a text.
    static let json = HostileReader(
        "json", seedFiles: [], innerSeeds: { _ in texts.map { Array($0.utf8) } },
        heapByteLimit: { 100 * $0.count + 1 << 20 }
    ) { file in
        var reader = JSONReader(file)
        let skipped = Result { () throws(JSONError) in
            try reader.skipValue()
            try reader.end()
        }
        let tree = try JSONValue(parsing: file)
        try HostileFault.unless((try? skipped.get()) != nil, "a text that is read and cannot be skipped")
        var writer = JSONWriter()
        try writer.value(tree)
        try HostileFault.unless(
            try JSONValue(parsing: FileBytes(writer.finish())) == tree, "a tree that is not read back as it was written"
        )
    }

    private static let texts = [
        #"{"config":{"layers":[{"units":128,"rate":0.3,"name":"d\u00e9\#u{1F600}"},null,true,-1.5e-7,[]]}}"#,
        #"[0,-0,1e300,123456789012345678,-9223372036854775808,18446744073709551616,0.1e-7,"",{"":{}},[[[[[[[[]]]]]]]]]"#,
        #" { "a\n\t\"\\\/\b\f\r" : "\ud83d\ude00" , "b" : [ false , { "c" : "漢字" } ] } "#,
    ]

    /// The first rows of a table, and one with all that fields may hold.
    private static func tables(_ fixtures: String) throws -> [[UInt8]] {
        let rows = try FileBytes(contentsOfFile: "\(fixtures)/breast/rows.csv", access: .read).array()
        return [
            Array(rows.prefix(1200)), Array("\u{FEFF}a,\"b \"\"c\"\"\",\r\n\"1\n2\",-3.5e-2,漢\n\n,,\r\"\"\n".utf8),
        ]
    }

    /// The reader keeps a piece of input and a record, each growing by doubling; the fields become texts here.
    static let csv = HostileReader(
        "csv", seedFiles: [], innerSeeds: tables, heapByteLimit: { 40 * $0.count + 4 << 20 }
    ) { file in
        let bytes = file.array()
        var reader = CSVReader(bytes)
        var byteCount = 0
        var line = 0
        while let record = try reader.next() {
            try HostileFault.unless(record.line > line && record.count > 0, "a record on no line of its own")
            line = record.line
            for index in 0..<record.count {
                byteCount += record.bytes(at: index).count
                _ = decimalNumber(record[index])
            }
        }
        try HostileFault.unless(byteCount <= bytes.count, "more bytes in fields than in the text")
    }

    /// Bytes of the header that the first eight bytes promise, at most those that are there.
    static func headerByteCount(_ file: FileBytes) -> Int {
        min(Int(clamping: file.integer(at: 0, as: UInt64.self) ?? 0), file.count)
    }

    /// A mutation whose header, every other time, ends where it did, counted from the end of the file: more of these
    /// pass the check of its length.
    static func mutatedBehindLength(_ base: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var file = random.mutated(base)
        guard base.count >= 8, file.count >= 8, Bool.random(using: &random) else { return file }
        let mended = base[0..<8].reversed().reduce(0) { $0 << 8 | Int($1) } + file.count - base.count
        guard mended >= 0 else { return file }
        withUnsafeBytes(of: UInt64(mended).littleEndian) { file.replaceSubrange(0..<8, with: $0) }
        return file
    }
}

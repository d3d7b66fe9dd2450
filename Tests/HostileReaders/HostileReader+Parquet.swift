import Foundation
import NeedletailConvert
import NeedletailFormat
import SeededData

extension HostileReader {
    /// The output is one array of at most 22 bytes for each of the stream.
    static let snappy = HostileReader(
        "snappy", seedFiles: [], innerSeeds: compressed, heapByteLimit: { 24 * $0.count + 1 << 16 }
    ) { file in
        let output = try Snappy.decompress(file, byteLimit: 1 << 20)
        try HostileFault.unless(output.count <= 1 << 20, "more output than allowed")
    }

    /// The streams of up to 900 bytes that `Fixtures/snappy` holds.
    private static func compressed(_ fixtures: String) throws -> [[UInt8]] {
        struct Streams: Decodable {
            struct Stream: Decodable { let data: Data }
            let streams: [Stream]
        }
        let list = try Data(contentsOf: URL(filePath: "\(fixtures)/snappy/streams.json"))
        return try JSONDecoder().decode(Streams.self, from: list).streams.map { Array($0.data) }.filter {
            $0.count < 900
        }
    }

    /// Bytes that values in a file may take here: 64 for each byte of the file, or 1 MiB.
    private static func valueByteLimit(_ byteCount: Int) -> Int { max(1 << 20, 64 * byteCount) }

    /// All columns by themselves, and all rows as trees.
    ///
    /// Values and levels of all columns keep within the limit. Beside them there are a page as stored and decompressed,
    /// whole numbers and texts in twice and four times the width, different texts in an array that grows by doubling,
    /// and trees.
    static let parquet = HostileReader(
        "parquet",
        seedFiles: [
            "hand/snappy-literals", "hand/two-levels-structure", "hand/packed-nested-levels", "hand/index-widths",
            "hand/old-map", "hand/lists-of-texts", "hand/deep", "spark-3.3/flat", "spark-3.5/flat-plain",
            "spark-3.5/flat-gzip",
            "spark-3.5/nested-pages", "spark-3.5/algebra", "spark-3.5/times", "spark-3.5/legacy",
            "pyarrow/flat-version-2-plain", "pyarrow/nested-version-2", "pyarrow/constant", "pyarrow/nested-items",
        ].map { "parquet/\($0).parquet" },
        heapByteLimit: { 16 * valueByteLimit($0.count) }, mutate: mutatedParts
    ) { file in
        var limits = ParquetLimits()
        limits.expansionLimit = 64
        limits.freeByteCount = 1 << 20
        let refusal = Result { try readTable(file, limits) }
        // Checksums stop most changes of pages before they do harm: once more without.
        limits.ignoresChecksums = true
        try readTable(file, limits)
        try refusal.get()
    }

    private static func readTable(_ bytes: FileBytes, _ limits: ParquetLimits) throws {
        let table = try ParquetTable(bytes, file: "file", limits: limits)
        var refusal: (any Error)?
        // A path is looked for among all names, so that reading every one of very many columns takes long.
        for leaf in table.schema.leaves.prefix(200) {
            do { try readColumn(table, leaf) } catch let fault as HostileFault { throw fault } catch {
                refusal = refusal ?? error
            }
        }
        do {
            let rows = try table.rows()
            try HostileFault.unless(rows.count == table.rowCount, "not a tree for each row")
            if let error = refusal as? ParquetError {
                guard case .nullValue = error else { throw HostileFault("rows of a column that is refused: \(error)") }
            }
        } catch let fault as HostileFault { throw fault } catch { refusal = refusal ?? error }
        // Nulls are no damage.
        if let refusal { if case .nullValue? = refusal as? ParquetError { return } else { throw refusal } }
    }

    private static func readColumn(_ table: ParquetTable, _ leaf: ParquetLeaf) throws {
        let path = table.schema.path(ofLeaf: leaf.index)
        // Names may have dots, and then no path leads there.
        guard table.contains(path) else { return }
        let column = try table.column(path)
        let (definition, repetition) = (column.definitionLevels, column.repetitionLevels)
        try HostileFault.unless(column.rowCount == table.rowCount, "a column of other rows than the table's")
        if leaf.repetitionLevel > 0 {
            try HostileFault.unless(
                repetition.count { $0 == 0 } == table.rowCount && repetition.count == definition.count,
                "levels of other rows than the table's")
        }
        if leaf.definitionLevel > 0 {
            try HostileFault.unless(
                definition.count { Int($0) == leaf.definitionLevel } == column.values.count,
                "other values than the levels say")
        }
        let isFlat = leaf.repetitionLevel == 0
        let count: Int?
        switch (leaf.physicalType, leaf.meaning) {
        case (.boolean, _): count = isFlat ? try table.booleans(path).count : try column.booleans().count
        case (.int32, _), (.int64, _), (.int96, _):
            count = isFlat ? try table.integers(path).count : try column.integers().count
            if leaf.repetitionLevel == 1 { try check(table.listsOfIntegers(path), table) }
        case (.float, _), (.double, _):
            count = isFlat ? try table.doubles(path).count : try column.doubles().count
            if leaf.repetitionLevel == 1 { try check(table.listsOfDoubles(path), table) }
        case (.byteArray, .text):
            count = isFlat ? try table.strings(path).count : try column.strings().count
            if leaf.repetitionLevel == 1 { try check(table.listsOfStrings(path), table) }
        case (.byteArray, _), (.fixedLengthByteArray, _):
            let bytes = try column.bytes()
            for index in bytes.indices.prefix(1000) { _ = bytes.entry(Int(index)).count }
            count = nil
        }
        try HostileFault.unless(
            count.map { $0 == (isFlat ? table.rowCount : column.values.count) } ?? true, "not a value for each row")
    }

    private static func check<Value>(_ lists: ParquetLists<Value>, _ table: ParquetTable) throws {
        try HostileFault.unless(
            lists.count == table.rowCount && lists.offsets.last == lists.values.count, "not a list for each row")
        for row in 0..<lists.count { _ = lists[row].count }
    }

    /// A mutation of any kind, or a few changes of the footer, its length kept right, or of the pages.
    private static func mutatedParts(_ base: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        guard base.count > 16 else { return random.mutated(base) }
        let footerByteCount = base[base.count - 8..<base.count - 4].reversed().reduce(0) { $0 << 8 | Int($1) }
        let footerStart = base.count - 8 - footerByteCount
        guard footerStart > 4, footerByteCount > 0 else { return random.mutated(base) }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return random.mutated(base)
        case 1...4:
            let footer = changed(Array(base[footerStart..<base.count - 8]), &random, keepingLength: false)
            let length = withUnsafeBytes(of: UInt32(footer.count).littleEndian, Array.init)
            return base[..<footerStart] + footer + length + base.suffix(4)
        default:
            return base.prefix(4) + changed(Array(base[4..<footerStart]), &random, keepingLength: true)
                + base[footerStart...]
        }
    }

    /// `bytes` changed at random, or with numbers in it that mean something in Thrift, in runs or in a page.
    private static func changed(
        _ bytes: [UInt8], _ random: inout SeededRandom, keepingLength: Bool
    ) -> [UInt8] {
        guard Bool.random(using: &random) else { return random.mutated(bytes, keepingLength: keepingLength) }
        let numbers: [[UInt8]] = [
            [0], [1], [2], [3], [0x08], [0x15], [0x16], [0x19], [0x1c], [0x7f], [0x80], [0xfe], [0xff],
            [0xff, 0xff, 0xff, 0xff], [0, 0, 0, 0], [0xff, 0xff, 0xff, 0xff, 0x0f], [0xfe, 0xff, 0xff, 0xff, 0x0f],
            [0x80, 0x80, 0x80, 0x80, 0x10], [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
        ]
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let number = numbers.randomElement(using: &random) ?? [0]
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, place + number.count)
            if keepingLength || Bool.random(using: &random) {
                bytes.replaceSubrange(place..<end, with: number.prefix(end - place))
            } else {
                bytes.replaceSubrange(place..<min(bytes.count, place + 1), with: number)
            }
        }
        return bytes
    }
}

package import NeedletailFormat

/// A read-only view of a Parquet file, such as the part files that Spark writes.
///
/// Opening reads and checks the footer; pages are read when a column is asked for, through `ParquetTable`. Read are pages
/// of both versions, without compression or with snappy or gzip, with plain and dictionary encoding; other codecs and
/// encodings are refused by name.
///
/// Source: apache/parquet-format 2.11, README.md, Encodings.md, LogicalTypes.md and parquet.thrift.
package struct ParquetFile: Sendable {
    /// The file's name, for errors.
    package let name: String
    package let schema: ParquetSchema
    package let rowCount: Int

    let bytes: FileBytes
    let footer: ParquetFooter
    let limits: ParquetLimits

    /// Opens the file in `bytes`.
    ///
    /// - file: the file's name, for errors.
    /// - limits: how much memory values may take.
    package init(
        _ bytes: FileBytes, file: String, limits: ParquetLimits = ParquetLimits()
    ) throws(ParquetError) {
        footer = try ParquetFooter(bytes, file: file, limits: limits)
        schema = footer.schema
        rowCount = footer.rowCounts.reduce(0, +)
        name = file
        self.bytes = bytes
        self.limits = limits
    }

    /// The pages of the column `leaf` in a row group.
    func chunk(_ leaf: Int, group: Int) -> ParquetChunk { footer.chunks[group * schema.leaves.count + leaf] }

    /// Most bytes that values of this file may take.
    var expandedByteLimit: Int { limits.expandedByteLimit(fileByteCount: bytes.count) }
}

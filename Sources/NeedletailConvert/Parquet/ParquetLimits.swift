/// What a reader of a Parquet file puts up with: how much memory values may take, and which damage.
///
/// A few bytes can stand for a million equal values, so what a file may hold is bounded by its size, with a floor that
/// is enough for columns that are all one value.
package struct ParquetLimits: Sendable {
    /// Most bytes of the values and levels of all columns of one file, whatever the file's size.
    package var byteLimit = 4 << 30
    /// Most such bytes for each byte of the file: gzip expands by at most 1032.
    package var expansionLimit = 1032
    /// Such bytes that are always allowed.
    package var freeByteCount = 16 << 20

    /// Whether pages are read though their CRC-32 says that they are damaged, to save what can be saved. All other
    /// checks are made all the same.
    package var ignoresChecksums = false

    package init() {}

    /// Most groups of a schema that may lie in one another.
    static let depthLimit = 64
    /// Most bytes of a column's or group's name.
    static let nameByteLimit = 1024

    /// Most bytes of values, of a file of `fileByteCount` bytes.
    func expandedByteLimit(fileByteCount: Int) -> Int {
        let (expanded, overflow) = fileByteCount.multipliedReportingOverflow(by: expansionLimit)
        return min(byteLimit, max(freeByteCount, overflow ? .max : expanded))
    }
}

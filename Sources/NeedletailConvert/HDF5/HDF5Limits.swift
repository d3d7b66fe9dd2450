import NeedletailFormat

/// What a reader of an HDF5 file puts up with: how much memory values may take, and which damage.
package struct HDF5Limits: Sendable {
    /// Most bytes of one dataset's values where they are not stored in one block, whatever the file's size: chunks may be
    /// compressed, and values that were never written take no room in the file at all.
    package var byteLimit = 4 << 30
    /// Most bytes of such values for each byte of the file: deflate expands by at most 1032.
    package var expansionLimit = 1032
    /// Bytes of such values that are always allowed.
    package var freeByteCount = 1 << 20
    /// Most names in the path to a member.
    package var depthLimit = 256
    /// Most bytes of one object header, its continuations included.
    package var headerByteLimit = 16 << 20

    /// Most bytes of structures, for each byte of the file, that are followed in all that is opened from one `HDF5File`, or
    /// 16 MiB where that is more; `nil` where the file may be read again and again. A walk over one structure is bounded
    /// in any case.
    package var workLimit: Int?

    /// Whether metadata are read though their checksum says that they are damaged, to save what can be saved. All other
    /// checks are made all the same.
    package var ignoresChecksums = false

    package init() {}

    /// Most bytes of values that a dataset not stored in one block may have, in a file of `fileByteCount` bytes.
    func expandedByteLimit(fileByteCount: Int) -> Int {
        let (expanded, overflow) = fileByteCount.multipliedReportingOverflow(by: expansionLimit)
        return min(byteLimit, max(freeByteCount, overflow ? .max : expanded))
    }

    /// What counts the structures that are followed in a file of `fileByteCount` bytes, where they are limited.
    func work(fileByteCount: Int) -> HDF5Work? {
        guard let workLimit else { return nil }
        let (product, overflow) = fileByteCount.multipliedReportingOverflow(by: workLimit)
        return HDF5Work(byteLimit: overflow ? .max / 2 : min(.max / 2, max(product, 16 << 20)))
    }
}

/// What following structures may still cost, in bytes: a walk over structures that do not overlap never reads more
/// than the file has, so one that does is endless or built to be slow.
struct HDF5Budget {
    private var remaining: Int
    private let byteLimit: Int
    private let work: HDF5Work?

    /// A budget of four times the file (names, heap objects and the blocks around them count once each) and a little.
    init(_ storage: HDF5Storage) {
        let (product, overflow) = storage.bytes.count.multipliedReportingOverflow(by: 4)
        byteLimit = overflow ? .max : max(product, 1 << 16)
        remaining = byteLimit
        work = storage.work
    }

    /// Takes `byteCount` bytes of `structure` at the byte `offset` of the file; at least one, so that loops end.
    mutating func charge(_ byteCount: Int, _ structure: HDF5Structure, at offset: Int) throws(HDF5Error) {
        let cost = max(byteCount, 1)
        guard cost <= remaining else {
            throw .endlessStructure(structure, offset: offset, byteLimit: byteLimit)
        }
        remaining -= cost
        try work?.charge(cost, structure, at: offset)
    }
}

import Synchronization

/// The bytes of structures that were followed in a file, by all that was opened from it.
///
/// A budget bounds one walk; a file can ask for many, as by a thousand names for one group with a thousand attributes.
final class HDF5Work: Sendable {
    private let followed = Atomic<Int>(0)
    private let byteLimit: Int

    init(byteLimit: Int) {
        self.byteLimit = byteLimit
    }

    /// Notes `byteCount` bytes of `structure` at the byte `offset` of the file.
    func charge(_ byteCount: Int, _ structure: HDF5Structure, at offset: Int) throws(HDF5Error) {
        // No one structure is longer than the file, so that the sum cannot overflow before it passes the limit.
        let followed = followed.wrappingAdd(byteCount, ordering: .relaxed).newValue
        guard followed <= byteLimit else { throw .endlessStructure(structure, offset: offset, byteLimit: byteLimit) }
    }
}

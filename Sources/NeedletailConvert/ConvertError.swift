/// Why a file could not be imported.
public enum ConvertError: Error, Equatable {
    /// The bytes are of no format that an importer reads.
    case unknownFormat(file: String)
}

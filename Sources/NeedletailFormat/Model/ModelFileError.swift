public import NeedletailGraph
public import NeedletailPipeline

/// Why a model file was refused, or could not be written.
public enum ModelFileError: Error, Equatable {
    /// The file could not be opened, read or written.
    case file(FileError)
    /// The container is not valid: `Docs/ModelFormat.md`, "Container".
    case container(SafetensorsError)
    /// A valid safetensors file that is no Needletail model: convert the native file.
    case notAModel(missingKey: String)
    /// The file was written by a newer format: upgrade Needletail, or convert the model again.
    case unsupportedVersion(found: Int, newestSupported: Int)
    /// The JSON under a metadata key is malformed; byte offsets count inside its text.
    case invalidJSON(key: String, JSONError)
    /// A member under a metadata key is unknown, missing, doubled or out of range.
    case invalidMember(key: String, path: String, expected: String)
    /// The graph has more nodes or the task more features than are accepted.
    case tooMany(key: String, what: String, limit: Int)
    /// The graph reads a tensor that the file does not hold.
    case missingTensor(name: String)
    /// The file holds a tensor that nothing reads.
    case unusedTensor(name: String)
    /// A tensor's element type is not one that models use.
    case unsupportedDType(tensor: String, actual: String)
    /// A packed tensor's shape is not the one that its layout gives its logical shape.
    case wrongPackedShape(tensor: String, expected: [Int], actual: [Int])
    /// A packed tensor holds something else than zeros in its padding.
    case paddingNotZero(tensor: String, elementIndex: Int)
    /// A tensor's data does not begin at a multiple of its alignment.
    case misaligned(tensor: String, byteOffset: Int, alignment: Int)
    /// The graph is not valid.
    case graph(GraphError)
    /// The task description is not valid.
    case task(TaskError)
    /// The task does not fit the graph.
    case taskMismatch(expected: String)
    /// A check case names other values, or other counts, than the graph has.
    case checkMismatch(index: Int, expected: String)
}

extension ModelFileError: CustomStringConvertible {
    /// What is wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .container(let error): error.description
        case .notAModel(let key):
            "this safetensors file is no Needletail model (no \(key)): give a file that `needletail convert` wrote"
        case .unsupportedVersion(let found, let newest):
            "the file's format version is \(found), newer than \(newest): upgrade Needletail, or convert again"
        case .invalidJSON(let key, let error): "\(key): \(error)"
        case .invalidMember(let key, let path, let expected): "\(key), \(path): expected \(expected)"
        case .tooMany(let key, let what, let limit): "\(key): more than \(limit) \(what)"
        case .missingTensor(let name): "the graph reads the tensor \(printable(name)), which the file does not hold"
        case .unusedTensor(let name): "the tensor \(printable(name)) is read by nothing"
        case .unsupportedDType(let tensor, let actual): "the tensor \(printable(tensor)) has the type \(actual)"
        case .wrongPackedShape(let tensor, let expected, let actual):
            "the packed tensor \(printable(tensor)) must have the shape \(expected), not \(actual)"
        case .paddingNotZero(let tensor, let index):
            "the packed tensor \(printable(tensor)) is not zero in its padding, at element \(index)"
        case .misaligned(let tensor, let offset, let alignment):
            "the tensor \(printable(tensor)) begins at byte \(offset), no multiple of \(alignment)"
        case .graph(let error): "the graph is not valid: \(error)"
        case .task(let error): "\(ModelKey.task): \(error)"
        case .taskMismatch(let expected): "the task does not fit the graph: expected \(expected)"
        case .checkMismatch(let index, let expected): "\(ModelKey.check), case \(index): expected \(expected)"
        }
    }
}

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
    /// A model file that lacks one of the keys that every model has: convert again.
    case missingKey(String)
    /// Keys that exclude each other.
    case conflictingKeys([String])
    /// A `needletail.` key that the format does not define.
    case unknownKey(String)
    /// The file was written by a newer format: upgrade Needletail, or convert the model again.
    case unsupportedVersion(found: Int, newestSupported: Int)
    /// The JSON under a metadata key is malformed; byte offsets count inside its text.
    case invalidJSON(key: String, JSONError)
    /// A member that the format does not define; `path` is its place under the key, such as `features[3].limit`.
    case unknownMember(key: String, path: String)
    /// A member that must be there is not.
    case missingMember(key: String, path: String)
    /// A member stands twice in its object.
    case duplicateMember(key: String, path: String)
    /// A value is of another kind than its place needs.
    case wrongKind(key: String, path: String, expected: JSONKind, actual: JSONKind)
    /// A value is out of range.
    case invalidMember(key: String, path: String, expected: String, actual: String)
    /// An array or object lists more than is accepted.
    case tooMany(key: String, path: String, what: String, limit: Int)
    /// Two names look the same but are different text: letters with accents, composed and not.
    case ambiguousName(name: String)
    /// `needletail.tensors` lists a tensor that the file does not hold.
    case missingTensor(name: String)
    /// The file holds a tensor that nothing reads.
    case unusedTensor(name: String)
    /// A tensor's element type is not one that models use.
    case unsupportedDType(tensor: String, actual: String)
    /// A tensor holds no list as a stage's attributes are.
    case invalidList(tensor: String, expected: String, actual: String)
    /// A packed tensor's shape is not the one that its layout gives its logical shape.
    case wrongPackedShape(tensor: String, expected: [Int], actual: [Int])
    /// A packed tensor holds something else than zeros in its padding.
    case paddingNotZero(tensor: String, elementIndex: Int)
    /// A tensor's data does not begin at a multiple of its alignment.
    case misaligned(tensor: String, byteOffset: Int, alignment: Int)
    /// The graph is not valid.
    case graph(GraphError)
    /// The pipeline is not valid.
    case pipeline(PipelineError)
    /// The task description is not valid.
    case task(TaskError)
    /// The task does not fit the graph.
    case taskMismatch(expected: String, actual: String)
}

extension ModelFileError: CustomStringConvertible {
    /// What is wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .container(let error): error.description
        case .notAModel(let key):
            "this safetensors file is no Needletail model (no \(key)): give a file that `needletail convert` wrote"
        case .missingKey(let key):
            "the model file lacks \(key): it is damaged or was written by another program; convert again"
        case .conflictingKeys(let keys):
            "the model file has \(keys.joined(separator: " and ")): a model has one of them"
        case .unknownKey(let key):
            "the key \(printable(key)) of the model file is not known here; a newer Needletail may know it"
        case .unsupportedVersion(let found, let newest):
            "the file's format version is \(found), newer than \(newest): upgrade Needletail, or convert again"
        case .invalidJSON(let key, let error): "\(key): \(error)"
        case .unknownMember(let key, let path):
            "\(key), \(path): no such member is known here; a newer Needletail may know it"
        case .missingMember(let key, let path): "\(key), \(path) is missing"
        case .duplicateMember(let key, let path): "\(key), \(path) stands twice: remove one"
        case .wrongKind(let key, let path, let expected, let actual):
            "\(key), \(path): expected \(expected), found \(actual)"
        case .invalidMember(let key, let path, let expected, let actual):
            "\(key), \(path): expected \(expected), found \(actual)"
        case .tooMany(let key, let path, let what, let limit): "\(key), \(path): more than \(limit) \(what)"
        case .ambiguousName(let name):
            "two names look like \(printable(name)) but are written in different characters: write both in the same"
        case .missingTensor(let name):
            "\(ModelKey.tensors) lists the tensor \(printable(name)), which the file does not hold"
        case .unusedTensor(let name): "the tensor \(printable(name)) is read by nothing: remove it"
        case .unsupportedDType(let tensor, let actual):
            "the tensor \(printable(tensor)) has the element type \(actual), which its use does not allow"
        case .invalidList(let tensor, let expected, let actual):
            "the tensor \(printable(tensor)) holds no list of an attribute: expected \(expected), found \(actual)"
        case .wrongPackedShape(let tensor, let expected, let actual):
            "the packed tensor \(printable(tensor)) must have the shape \(expected), not \(actual)"
        case .paddingNotZero(let tensor, let index):
            "the packed tensor \(printable(tensor)) is not zero in its padding, at element \(index)"
        case .misaligned(let tensor, let offset, let alignment):
            "the tensor \(printable(tensor)) begins at byte \(offset), no multiple of \(alignment)"
        case .graph(let error): "the graph is not valid: \(error)"
        case .pipeline(let error): "the pipeline is not valid: \(error)"
        case .task(let error): "\(ModelKey.task): \(error)"
        case .taskMismatch(let expected, let actual):
            "the task does not fit the graph: expected \(expected), found \(actual)"
        }
    }
}

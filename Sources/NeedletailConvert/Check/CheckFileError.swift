public import NeedletailFormat
public import NeedletailGraph

/// Why a file of the framework's own inputs and outputs makes no check cases for a model, or the model does not meet them.
public enum CheckFileError: Error, Equatable {
    /// The bytes are no safetensors file.
    case container(SafetensorsError)
    /// A tensor's element type is not one that models use.
    case unsupportedDType(tensor: String, actual: String)
    /// A tensor that is called like no input and no output of the model.
    case unknownTensor(name: String, expected: [String])
    /// There are no rows, or more than check cases.
    case wrongRowCount(rows: Int, limit: Int)
    /// The rows have so many numbers that the model file's header would grow too long.
    case tooManyNumbers(count: Int, limit: Int)
    /// A tensor holds NaN or an infinity; `index` counts its values row by row.
    case notFinite(tensor: String, index: Int)
    /// The model does not run on the inputs.
    case inputs(SessionError)
    /// The expected values of an output are missing.
    case missingOutput(name: String)
    /// The expected values of an output have another type or shape than the model gives for the inputs.
    case wrongOutput(name: String, expected: TensorType, actual: TensorType)
    /// The converted model gives another value; `index` counts those of the row.
    case difference(
        row: Int, output: String, index: Int, expected: CheckValue, actual: CheckValue, tolerance: Double)
}

extension CheckFileError: CustomStringConvertible {
    /// What is wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .container(let error): "no safetensors file: \(error)"
        case .unsupportedDType(let tensor, let actual):
            "the tensor \(printable(tensor)) has the type \(actual), which no model has: save it in the model's own"
        case .unknownTensor(let name, let expected):
            "the tensor \(printable(name)) is no input or output of the model: name the tensors "
                + expected.map { printable($0) }.joined(separator: ", ")
        case .wrongRowCount(let rows, let limit):
            "the inputs have \(rows) rows: give 1 to \(limit), each becomes a check case"
        case .tooManyNumbers(let count, let limit):
            "the rows hold \(count) numbers, at most \(limit) fit into a model file: give fewer rows"
        case .notFinite(let tensor, let index):
            "value \(index) of the tensor \(printable(tensor)) is not a finite number: give other rows"
        case .inputs(let error): error.description
        case .missingOutput(let name):
            "the output \(printable(name)) is missing: save what the framework gives for it"
        case .wrongOutput(let name, let expected, let actual):
            "the output \(printable(name)) is \(actual.text), the model gives \(expected.text): save it in this type and shape"
        case .difference(let row, let output, let index, let expected, let actual, let tolerance):
            "row \(row): the output \(printable(output)) is \(actual) at \(index), expected \(expected)"
                + "\(expected.within(tolerance)): the values are another model's, or the conversion is wrong"
        }
    }
}

package import NeedletailFormat
package import NeedletailGraph

/// Why a state dict of PyTorch could not be imported.
///
/// Names of tensors are as in the file, without what stands before all of them.
package enum PyTorchError: Error, Equatable {
    /// A part of the description of a tensor.
    package enum TensorField: String, Sendable {
        case arguments, name, storage, size, stride
        case offset = "storage offset"
        case dtype = "type"
        case metadata
        case quantization
    }

    /// A part of a file of the form before PyTorch 1.6.
    package enum LegacyPart: String, Sendable {
        case version = "version"
        case system = "description of the system"
        case keys = "list of storages"
        case storage
    }

    /// The archive, or an entry of it, is damaged.
    case archive(ZipError)
    /// The pickle is damaged.
    case pickle(PickleError)
    /// The safetensors file is damaged.
    case safetensors(SafetensorsError)
    /// A safetensors file that is a model file already.
    case modelFile
    /// The archive is compressed, which `torch.save` never does.
    case compressedEntry(name: String)
    /// A part of a file of the form before PyTorch 1.6 is not as PyTorch writes it.
    case invalidLegacy(offset: Int, LegacyPart)
    /// The numbers are in the byte order of another kind of machine.
    case bigEndian(mark: String)
    /// A program of TorchScript, which has such an entry.
    case torchScript(entry: String)
    /// A module with its code, in place of its tensors.
    case wholeModel(className: String)
    /// The pickle refers to a class or function that no state dict holds.
    case forbiddenGlobal(offset: Int, PickleGlobal)
    /// There is no dictionary of tensors in the file.
    case noStateDict(found: String)

    /// A tensor is quantised in a way that is not read.
    case quantized(tensor: String)
    /// A tensor's elements are of a type that is not read.
    case unsupportedType(tensor: String, type: String)
    /// A tensor is of another kind than a strided one; `function` would have made it.
    case unsupportedTensor(tensor: String, function: String)
    /// The description of a tensor is not what PyTorch writes.
    case invalidTensor(tensor: String, TensorField)
    /// A storage that a tensor lies in is not in the file.
    case missingStorage(tensor: String, key: String)
    /// A storage has fewer bytes than a tensor says.
    case shortStorage(tensor: String, expected: Int, actual: Int)
    /// Elements of a tensor lie outside its storage.
    case outsideStorage(tensor: String, elementCount: Int)
    /// The tensors have more bytes in all than is read from a file of this size.
    case tooLarge(byteLimit: Int)

    /// The tensors are those of no network that is known; `names` are the first of them.
    case unknownNetwork(names: [String])
    /// A network that is known lacks a tensor.
    case missingTensor(network: String, tensor: String)
    /// There are tensors that a network of the kind does not have: all of them.
    case unusedTensors(network: String, tensors: [String])
    /// A tensor has another shape than those beside it ask for.
    case wrongShape(tensor: String, expected: String, actual: [Int])
    /// A tensor holds NaN or an infinity; `index` counts its values in order.
    case nonFinite(tensor: String, index: Int)
    /// A network has more blocks than any model file holds.
    case tooManyBlocks(network: String, count: Int, limit: Int)
    /// How many heads the attention has does not follow from the tensors, or is told wrongly.
    case headCount(width: Int, given: Int?)
    /// A value of the schedule of a diffusion model is out of range, or not what the variances make it.
    case invalidSchedule(tensor: String, index: Int, expected: String)
    /// The tensors do not fit together.
    case graph(GraphError)
}

extension PyTorchError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    package var description: String {
        switch self {
        case .archive(let error): "\(error)"
        case .pickle(let error): "\(error)"
        case .safetensors(let error): "\(error)"
        case .modelFile: "the file is a model file already: nothing is to be converted"
        case .compressedEntry(let name):
            "the archive's entry \(quoted(name)) is compressed, which torch.save never does: load the state dict and save it again"
        case .invalidLegacy(let offset, let part):
            "byte \(offset): the \(part.rawValue) is not as PyTorch writes it: load the state dict with a newer PyTorch and save it "
                + "again"
        case .bigEndian:
            "the numbers are big-endian: load the state dict on such a machine and save it with safetensors.torch.save_file"
        case .torchScript:
            "the file is a program of TorchScript: save its tensors, torch.save(torch.jit.load(FILE).state_dict(), ...)"
        case .wholeModel(let className):
            "the file holds a whole model of the class \(quoted(className)), whose code is not in it; nothing of it was run: save its "
                + "tensors, torch.save(model.state_dict(), ...)"
        case .forbiddenGlobal(let offset, let global):
            "byte \(offset): the file refers to \(quoted(global.description)), which no state dict does; nothing of it was run: of a "
                + "model of one's own class save the tensors, torch.save(model.state_dict(), ...)"
        case .noStateDict(let found):
            "the file holds no state dict but \(found): save torch.save(model.state_dict(), ...), or a dictionary that has it under "
                + PyTorchCheckpoint.keys.joined(separator: ", ")
        default: tensorDescription
        }
    }

    private var tensorDescription: String {
        switch self {
        case .quantized(let tensor):
            "the tensor \(quoted(tensor)) is quantised otherwise than to 8 bits with one scale or one for each channel: save the state dict of the model as it was before quantize_dynamic or convert, "
                + "or tensor.dequantize() in its place"
        case .unsupportedType(let tensor, let type):
            "the tensor \(quoted(tensor)) has elements of the type \(quoted(type)): convert it with tensor.float() before saving"
        case .unsupportedTensor(let tensor, let function):
            "the tensor \(quoted(tensor)) would be made by \(quoted(function)), read are dense tensors on the CPU: convert it with "
                + "tensor.to_dense().cpu() before saving"
        case .invalidTensor(let tensor, let field):
            "the \(field.rawValue) of the tensor \(quoted(tensor)) is not what PyTorch writes: copy, download or save the file again"
        case .missingStorage(let tensor, let key):
            "the storage \(quoted(key)) of the tensor \(quoted(tensor)) is not in the file: copy, download or save the file again"
        case .shortStorage(let tensor, let expected, let actual):
            "the storage of the tensor \(quoted(tensor)) has \(actual) bytes, expected \(expected): copy, download or save the file again"
        case .outsideStorage(let tensor, let elementCount):
            "elements of the tensor \(quoted(tensor)) lie outside its storage of \(elementCount): copy, download or save the file again"
        case .tooLarge(let byteLimit):
            "the tensors take more than \(byteLimit) bytes, the most that is read from a file of this size: save them with "
                + "tensor.contiguous()"
        default: networkDescription
        }
    }

    private var networkDescription: String {
        switch self {
        case .unknownNetwork(let names):
            "the tensors are those of no network that is known (\(Self.list(names))): known are "
                + PyTorchNetworks.all.map { "a \($0.kind) of \($0.library) (\($0.marks.joined(separator: ", ")))" }
                .joined(separator: "; ")
        case .missingTensor(let network, let tensor):
            "\(network): there is no tensor \(quoted(tensor)): save the whole state dict"
        case .unusedTensors(let network, let tensors):
            "\(network): it has no \(Self.list(tensors)): a model that computes with more than the known layers is not converted"
        case .wrongShape(let tensor, let expected, let actual):
            "the tensor \(quoted(tensor)) has the shape \(actual), expected \(expected): save the state dict of the model that was "
                + "trained"
        case .nonFinite(let tensor, let index):
            "value \(index) of the tensor \(quoted(tensor)) is not a finite number: train the model again"
        case .tooManyBlocks(let network, let count, let limit):
            "\(network): it has \(count) blocks, at most \(limit) are converted"
        case .headCount(let width, let given):
            if let given {
                "\(given) heads do not share \(width) columns: give a divisor of them with --heads"
            } else {
                "the file does not say how many heads the attention has, and \(width) columns are no multiple of the usual 64: say it "
                    + "with --heads"
            }
        case .invalidSchedule(let tensor, let index, let expected):
            "value \(index) of the tensor \(quoted(tensor)) is wrong, expected \(expected): save the state dict of the model that was "
                + "trained"
        case .graph(let error): error.description
        default: ""
        }
    }

    /// The first few names, and how many more.
    private static func list(_ names: [String]) -> String {
        let longest = 6
        let shown = names.prefix(longest).map(quoted).joined(separator: ", ")
        return names.count > longest ? "\(shown) and \(names.count - longest) more" : shown
    }
}

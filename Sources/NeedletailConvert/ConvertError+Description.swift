import NeedletailFormat
import NeedletailGraph

extension ConvertError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .emptyFile(let file): "\(file): the file is empty"
        case .emptyFolder(let path):
            "\(path) is an empty folder: give the folder that PipelineModel.save wrote, as a local copy"
        case .unknownFormat(let file):
            "\(file): neither HDF5, a zip archive, safetensors nor a pickle: give a model that Keras saved (.keras or .h5), a state dict "
                + "of PyTorch (.pt, .pth or .safetensors), a scaler or pipeline that joblib or pickle dumped, or the folder that Spark's PipelineModel.save wrote"
        case .missingFile(let what, let formats): "no \(what) is given: add \(formats)"
        case .tooManyFiles(let file, let what): "\(file): a second \(what): give one"
        case .unusedFile(let file, let task): "\(file): the task \(task) has no use for it: leave it out"
        case .invalidOption(let option, let expected): "the model's \(option) must be \(expected)"
        case .invalidConfiguration(let file, let error): "\(file): \(error)"
        case .invalidModel(let error): error.description
        case .invalidCheck(let file, let error): "\(file): \(error)"
        case .invalidBaseline(let file, let error): "\(file): \(error)"
        case .invalidScaler(_, let reason), .invalidSpark(let reason), .invalidScikitLearn(let reason): reason
        case .wrongPipeline(let task, let reason): "the pipeline is none for \(task): \(reason)"
        case .wrongFeatureCount(let file, let expected, let actual):
            "\(file): the scaler is for \(actual) features, the task for \(expected)"
        case .wrongFeatureName(let file, let index, let expected, let actual):
            "\(file): feature \(index) of the scaler is \(quoted(actual)), the task's \(quoted(expected)): fit it on the "
                + "columns in the task's order"
        case .invalidArchive(let file, let reason), .invalidHDF5(let file, let reason),
            .invalidPyTorch(let file, let reason):
            "\(file): \(reason)"
        case .invalidJSON(let file, let part, let error): "\(file): \(part): \(error)"
        case .invalidGraph(let file, let error): "\(file): \(error)"
        case .missingEntry(let file, let entry):
            "\(file): the archive has no \(entry), so it is no Keras model: give the file that model.save(\"x.keras\") "
                + "writes"
        case .weightsOnly(let file):
            "\(file): the file holds weights without a model: save the whole model, with model.save"
        case .unsupportedVersion(let file, let version, let oldest):
            "\(file): saved by Keras \(quoted(version)): load it with Keras \(oldest) or newer and save it again"
        case .unsupportedModel(let file, let className):
            "\(file): the model is of the class \(shown(className)), expected Sequential or Functional: build it from "
                + "layers with keras.Sequential or keras.Model(inputs, outputs), and save that"
        case .unknownLayers, .ambiguousClass, .customLayer, .nestedModel, .unsupportedDType, .unsupportedOption,
            .unsupportedArgument:
            layerDescription
        case .noLayers, .duplicateLayer, .noInputShape, .misplacedInput, .wrongInputCount, .undefinedTensor, .cycle,
            .tooManyCalls, .tooManyNodes, .invalidLayerName, .tooManyValues:
            connectionDescription
        default: weightDescription
        }
    }

    private var layerDescription: String {
        switch self {
        case .unknownLayers(let file, let layers):
            "\(file): cannot convert \(Self.list(layers)): rebuild the model from these layers: "
                + KerasLayerTable.classNames.joined(separator: ", ")
                + "; or give Converter.customLayers a mapping of the class"
        case .ambiguousClass(let file, let className, let registered):
            "\(file): layers of several classes are called \(shown(className)): "
                + registered.map(shown).joined(separator: ", ") + ": give each class a name of its own"
        case .customLayer(let file, let layer, let reason):
            "\(file): \(layer) cannot be mapped: \(reason): mend its mapping in Converter.customLayers"
        case .nestedModel(let file, let layer):
            "\(file): \(layer) is a model inside more than \(KerasNetwork.depthLimit) others: rebuild the model from "
                + "its layers"
        case .unsupportedDType(let file, let layer, let dtype):
            "\(file): \(layer) computes in \(quoted(dtype)), expected float32: build the model again with "
                + "dtype=\"float32\", give it the trained weights with set_weights, and save it"
        case .unsupportedOption(let file, let layer, let option, let value, let supported):
            "\(file): \(layer) has \(option) \(value), supported: \(supported): rebuild the model with that"
        case .unsupportedArgument(let file, let layer, let argument, let value):
            "\(file): \(layer) is called with \(shown(argument)) = \(value): rebuild the model without this argument"
        default: ""
        }
    }

    private var connectionDescription: String {
        switch self {
        case .noLayers(let file): "\(file): the model has no layers to run"
        case .invalidLayerName(let file, let layer, let byteLimit):
            "\(file): the name of \(layer), with those of the models around it, is not 1 to \(byteLimit) bytes without control "
                + "characters: give it another name"
        case .tooManyValues(let file, let what, let count, let limit):
            "\(file): a model has \(count) \(what), at most \(limit) are supported: join some with Concatenate"
        case .duplicateLayer(let file, let name):
            "\(file): two layers are called \(quoted(name)): give each a name of its own"
        case .noInputShape(let file):
            "\(file): the model does not say what its input looks like: build it (model.build, or run it once) and "
                + "save it again"
        case .misplacedInput(let file, let layer):
            "\(file): \(layer) is not listed as an input of the model: the file was changed; save the model again"
        case .wrongInputCount(let file, let layer, let expected, let actual):
            "\(file): \(layer) is called on \(actual) values, expected \(expected): the file was changed; save the "
                + "model again"
        case .undefinedTensor(let file, let tensor, let reader):
            "\(file): \(reader) reads \(tensor), which the model does not make: the file was changed; save the model "
                + "again"
        case .cycle(let file, let layer):
            "\(file): the input of \(layer) depends on its own output: the file was changed; save the model again"
        case .tooManyCalls(let file, let limit):
            "\(file): the layers are called more than \(limit) times: rebuild the model with fewer models inside each other"
        case .tooManyNodes(let file, let limit):
            "\(file): the layers take more than \(limit) nodes: rebuild the model with fewer layers, or fewer inputs of one"
        default: ""
        }
    }

    private var weightDescription: String {
        switch self {
        case .missingWeights(let file, let layer):
            "\(file): no weights are stored for \(layer): build the model before saving, and save all of it"
        case .wrongLayerCount(let file, let className, let expected, let actual):
            "\(file): weights are stored for \(actual) layers of the class \(shown(className)), expected \(expected): save "
                + "the model again"
        case .wrongWeightCount(let file, let layer, let expected, let actual):
            "\(file): \(layer) has \(actual) weights, expected \(expected.count) (\(expected.joined(separator: ", "))): "
                + "save the model again"
        case .mismatchedWeights(let file, let layer, let actual):
            "\(file): the weights in the place of \(layer) are those of \(quoted(actual)): save the model again"
        case .wrongWeightType(let file, let layer, let weight, let actual):
            "\(file): \(layer) has a \(weight) of \(actual), expected float32: build the model with dtype=\"float32\""
        case .wrongWeightShape(let file, let layer, let weight, let expected, let actual):
            "\(file): \(layer) has a \(weight) of shape \(actual), expected \(expected): save the model again"
        case .nonFiniteWeight(let file, let layer, let weight, let index):
            "\(file): value \(index) of the \(weight) of \(layer) is not a finite number: train the model again"
        case .weightsTooLarge(let file, let byteCount, let byteLimit):
            "\(file): the weights take \(byteCount) bytes, at most \(byteLimit) are read from a file of this size: "
                + "save the model again with Keras"
        case .tooManyLinks(let file, let limit):
            "\(file): the groups of weights hold more than \(limit) links, which Keras never writes: save the model again"
        default: ""
        }
    }

    /// The first few layers, and how many more.
    private static func list(_ layers: [ModelLayer]) -> String {
        let longest = 8
        let shown = layers.prefix(longest).map(\.description).joined(separator: ", ")
        return layers.count > longest ? "\(shown) and \(layers.count - longest) more" : shown
    }
}

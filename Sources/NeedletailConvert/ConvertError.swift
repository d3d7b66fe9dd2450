public import NeedletailFormat
public import NeedletailGraph

/// Why a file could not be imported.
///
/// `file` is the name under which the importer was given the bytes.
public enum ConvertError: Error, Equatable {
    /// A file could not be read or written.
    case file(FileError)
    /// The file has no bytes.
    case emptyFile(file: String)
    /// A folder has no files.
    case emptyFolder(path: String)
    /// The bytes are of no format that an importer reads.
    case unknownFormat(file: String)
    /// A file that the task needs is not among those given.
    case missingFile(what: String, formats: String)
    /// A second file of a kind of which the task takes one.
    case tooManyFiles(file: String, what: String)
    /// A file that the task has no use for.
    case unusedFile(file: String, task: String)
    /// The name or the version that the model is to have is empty or too long.
    case invalidOption(option: String, expected: String)
    /// The configuration of the task is not valid.
    case invalidConfiguration(file: String, ModelFileError)
    /// The model that the files make is not valid.
    case invalidModel(ModelFileError)
    /// The inputs and outputs to check the model with do not fit it, or it does not meet them.
    case invalidCheck(file: String, CheckFileError)
    /// The rows to take the baseline of a linear model from do not fit the pipeline, or the model is not linear.
    case invalidBaseline(file: String, BaselineError)

    /// A folder that Spark saved cannot be imported; `reason` says what, where and how to mend it.
    case invalidSpark(reason: String)
    /// The pipeline or model of scikit-learn cannot be imported; `reason` says what, where and how to mend it.
    case invalidScikitLearn(reason: String)
    /// The state dict of PyTorch cannot be imported; `reason` says what, where and how to mend it.
    case invalidPyTorch(file: String, reason: String)
    /// A pipeline is not one of the task's: `reason` says why.
    case wrongPipeline(task: String, reason: String)
    /// The scaler cannot be read; `reason` says what, where and how to mend it.
    case invalidScaler(file: String, reason: String)
    /// The scaler is for another number of features than the task.
    case wrongFeatureCount(file: String, expected: Int, actual: Int)
    /// The scaler was fitted on other columns, or on these in another order.
    case wrongFeatureName(file: String, index: Int, expected: String, actual: String)

    /// The zip archive, or an entry of it, cannot be read; `reason` says what, where and how to mend it.
    case invalidArchive(file: String, reason: String)
    /// The HDF5 file, or something in it, cannot be read; `reason` says what, where and how to mend it.
    case invalidHDF5(file: String, reason: String)
    /// The JSON in `part` of the file cannot be read, or does not say what the importer needs.
    case invalidJSON(file: String, part: String, JSONError)
    /// The layers do not fit together.
    case invalidGraph(file: String, GraphError)

    /// A zip archive without an entry that every Keras model has.
    case missingEntry(file: String, entry: String)
    /// An HDF5 file that holds weights without the model they belong to.
    case weightsOnly(file: String)
    /// The model was saved by a version of Keras that is not read.
    case unsupportedVersion(file: String, version: String, oldest: String)
    /// The model is neither Sequential nor Functional.
    case unsupportedModel(file: String, className: String)
    /// Layers that the importer does not know: all of them, in the order of the file.
    case unknownLayers(file: String, [ModelLayer])
    /// Layers of classes of users' own that have one name, registered under several: all of them.
    case ambiguousClass(file: String, className: String, registered: [String])
    /// The mapping of a class of the user's own failed; `reason` is what it threw.
    case customLayer(file: String, ModelLayer, reason: String)
    /// A model used as a layer, deeper inside others than is read.
    case nestedModel(file: String, ModelLayer)
    /// A layer computes in another type than float32.
    case unsupportedDType(file: String, ModelLayer, dtype: String)
    /// A layer is configured to do what the importer does not do.
    case unsupportedOption(file: String, ModelLayer, option: String, value: String, supported: String)
    /// A layer is called with an argument that changes what it computes.
    case unsupportedArgument(file: String, ModelLayer, argument: String, value: String)

    /// The model has no layers to run.
    case noLayers(file: String)
    /// A layer's name, that of the models around it in front, is empty, too long or not to be shown on a line.
    case invalidLayerName(file: String, ModelLayer, byteLimit: Int)
    /// The model, or one inside it, has more inputs or outputs (`what`) than a model file may have.
    case tooManyValues(file: String, what: String, count: Int, limit: Int)
    /// Two layers have one name.
    case duplicateLayer(file: String, name: String)
    /// The file does not say how many values an input has.
    case noInputShape(file: String)
    /// An InputLayer that is not where inputs belong.
    case misplacedInput(file: String, ModelLayer)
    /// A layer is called on too many or too few values.
    case wrongInputCount(file: String, ModelLayer, expected: Int, actual: Int)
    /// A layer, or an output of the model, reads a value that no layer of the model makes.
    case undefinedTensor(file: String, tensor: String, reader: String)
    /// A layer's input depends on its own output.
    case cycle(file: String, ModelLayer)
    /// The layers are called more often than is read, those of models inside counted each time that the models are called.
    case tooManyCalls(file: String, limit: Int)
    /// The layers make more nodes than a model file could ever hold.
    case tooManyNodes(file: String, limit: Int)

    /// No weights are stored for a layer that has some.
    case missingWeights(file: String, ModelLayer)
    /// Weights are stored for more or fewer layers of a class than the model has.
    case wrongLayerCount(file: String, className: String, expected: Int, actual: Int)
    /// A layer has more or fewer weights stored than its configuration says.
    case wrongWeightCount(file: String, ModelLayer, expected: [String], actual: Int)
    /// The weights in a layer's place are noted as those of another layer.
    case mismatchedWeights(file: String, ModelLayer, actual: String)
    /// A weight is not stored as float32.
    case wrongWeightType(file: String, ModelLayer, weight: String, actual: String)
    /// A weight has another shape than the layer's configuration and input say.
    case wrongWeightShape(file: String, ModelLayer, weight: String, expected: [Int], actual: [Int])
    /// A weight holds NaN or an infinity; `index` counts its values row by row.
    case nonFiniteWeight(file: String, ModelLayer, weight: String, index: Int)
    /// The weights take more memory than is allowed for a file of this size.
    case weightsTooLarge(file: String, byteCount: Int, byteLimit: Int)
    /// The layers' groups hold more links to other objects than are read from a file of this size.
    case tooManyLinks(file: String, limit: Int)
}

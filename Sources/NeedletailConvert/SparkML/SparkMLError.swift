import NeedletailFormat
import NeedletailPipeline

/// Why a folder that Spark saved could not be imported; `path` is that of the stage's folder.
package enum SparkMLError: Error, Equatable {
    /// A file could not be read.
    case file(FileError)
    /// The folder has no `metadata` of Spark.
    case noMetadata(path: String)
    /// The JSON of `metadata` cannot be read, or lacks something.
    case invalidJSON(path: String, JSONError)
    /// A table of `data` cannot be read.
    case invalidTable(path: String, reason: String)
    /// The folder holds a stage that is not read.
    case unknownStage(path: String, className: String, uid: String)
    /// The folder holds a pipeline, or an estimator, that is not fitted.
    case notFitted(path: String, className: String, uid: String)
    /// There is no folder for a stage that the pipeline lists.
    case missingStage(path: String, uid: String)
    /// Pipelines lie deeper inside each other, or have more stages, than is read.
    case tooManyStages(path: String, limit: Int)
    /// A parameter has a value that is not read.
    case unsupportedParameter(path: String, uid: String, name: String, value: String, supported: String)
    /// A parameter or fitted value is not what Spark writes.
    case invalidValue(path: String, uid: String, name: String, expected: String)
    /// A column is read as numbers by one stage and as something else by another.
    case conflictingColumn(path: String, uid: String, column: String)
    /// A type is given for a column of the table that no stage reads.
    case unreadColumn(path: String, column: String, known: [String])
    /// A stage reads a column that a statement of SQL before it leaves out.
    case hiddenColumn(path: String, uid: String, column: String)
    /// How many numbers the vectors of a column of the input have is told nowhere.
    case unknownSize(path: String, uid: String, column: String)
    /// There is no stage that makes a column.
    case nothingMade(path: String)
    /// A column's name has more bytes than a model file holds.
    case longName(path: String, prefix: String, limit: Int)
    /// The stages do not fit each other.
    case pipeline(path: String, PipelineError)
}

extension SparkMLError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    package var description: String {
        switch self {
        case .file(let error): error.description
        case .noMetadata(let path):
            "\(path) has no metadata of Spark: give the folder that PipelineModel.save wrote, as a local copy"
        case .invalidJSON(let path, let error): "\(path)/metadata: \(error): save the model again"
        case .invalidTable(let path, let reason): "\(path): \(reason)"
        case .unknownStage(let path, let name, let uid):
            "\(path): the stage \(quoted(uid)) is a \(quoted(name)), which is not supported: see Docs/Converting.md for those that "
                + "are, and build the pipeline of these"
        case .notFitted(let path, let name, let uid):
            "\(path): \(quoted(uid)) is a \(quoted(name)), which is not fitted: save what fit() gives"
        case .missingStage(let path, let uid):
            "\(path) has no folder for the stage \(quoted(uid)): the copy is not complete"
        case .tooManyStages(let path, let limit):
            "\(path): pipelines with more than \(limit) stages, or so deep inside each other, are not read"
        case .unsupportedParameter(let path, let uid, let name, let value, let supported):
            "\(path): \(quoted(uid)): \(name) is \(quoted(value)), supported: \(supported)"
        case .invalidValue(let path, let uid, let name, let expected):
            "\(path): \(quoted(uid)): \(name): expected \(expected): save the model again"
        case .conflictingColumn(let path, let uid, let column):
            "\(path): \(quoted(uid)) reads the column \(quoted(column)), which another stage reads as values of another kind, "
                + "or whose type is given as one"
        case .unreadColumn(let path, let column, let known):
            "\(path): a type is given for the column \(quoted(column)), which no stage reads from the table: these are "
                + known.prefix(20).map(quoted).joined(separator: ", ")
                + (known.count > 20 ? " and \(known.count - 20) more" : "")
        case .hiddenColumn(let path, let uid, let column):
            "\(path): \(quoted(uid)) reads the column \(quoted(column)), which a SQLTransformer before it leaves out"
        case .unknownSize(let path, let uid, let column):
            "\(path): \(quoted(uid)) reads vectors from \(quoted(column)), and the model does not tell their size: put a "
                + "VectorSizeHint before it, or give the column's type when converting, as in --columns 'NAME=vector(4)'"
        case .nothingMade(let path):
            "\(path) is a pipeline without a stage that makes a column: there is nothing to convert"
        case .longName(let path, let prefix, let limit):
            "\(path): the name of the column \(quoted(prefix))... has more than \(limit) bytes: give it a shorter one"
        case .pipeline(let path, let error): "\(path): \(error)"
        }
    }
}

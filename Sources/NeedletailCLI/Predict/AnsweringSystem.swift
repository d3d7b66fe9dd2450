import Needletail
import NeedletailFormat

/// A kind of model, as the writer of its answers sees it.
protocol AnsweringSystem {
    var identity: ModelIdentity { get }
    /// What answers are of, as the first key of each says: `row` or `file`.
    var subjectName: String { get }
    /// What an answer holds, in order.
    var outputs: [OutputColumn] { get }
    /// The features of an explanation, in order; nil where none is asked for.
    var explained: [String]? { get }
    /// The class that explanations are of; nil where none is asked for, and of regressions.
    var explainedClass: Int? { get }
    /// What the table says below rows with warnings; nil where there never are any.
    var warningsNote: String? { get }
    /// What else answers are given by, said beside the identity, by name.
    var details: [(name: String, value: String)] { get }
}

extension RowSystem {
    var subjectName: String { "row" }
    var details: [(name: String, value: String)] { [] }
}

/// What an answer is of.
enum AnswerSubject {
    /// A row, and the fields that CSV carries over, a comma before each.
    case row(InputRow, kept: ArraySlice<UInt8>)
    /// A file, by its path.
    case file(String)
}

/// One value of an answer.
struct OutputColumn {
    /// Its name in JSON and CSV.
    let name: String
    /// How many numbers it has, where it is a vector.
    var count: Int?
    /// What each number of a vector is called, where JSON has an object of them, and what its names begin with in CSV.
    var labels: (prefix: String, names: [String])?
    /// Its title in the table and how many characters it takes there; nil where the table leaves it out.
    var table: (title: String, width: Int)?
}

/// What a row or a file is answered with.
struct Answer {
    /// Why there is no answer; nil where there is.
    var problem: InputProblem?
    /// The values of the outputs, of vectors each number.
    var cells: [Cell] = []
    /// What warnings say, and the columns that they are of.
    var warnings: [(column: String, text: String)] = []
    var explanation: TabularExplanation?

    /// A value, or one of a vector's.
    enum Cell {
        case missing
        case number(Double)
        case integer(Int64)
        case text(String)
    }

    /// Forgets the row before.
    mutating func removeAll() {
        problem = nil
        cells.removeAll(keepingCapacity: true)
        if !warnings.isEmpty { warnings = [] }
        explanation = nil
    }
}

/// The type of a column of the table that a saved model reads, which what Spark saves of a model does not tell.
///
/// Without it a column is one of numbers in f64, or of texts where a stage reads it as such.
package enum SparkColumnType: Equatable, Sendable {
    /// `double`.
    case double
    /// `float`: numbers that stand for others are rounded to it.
    case float
    /// `byte`, `short`, `int` or `long`: numbers that stand for others are cut to whole ones.
    case integer
    /// A vector of so many numbers.
    case vector(Int)
}

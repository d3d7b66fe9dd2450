import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor

/// What storing weights in half the bytes changed in a model's outputs.
public struct WeightCost: Equatable, Sendable {
    /// How they are stored.
    public let storage: WeightStorage
    /// Matrices that are stored so.
    public let matrixCount: Int
    /// How many weights they have together.
    public let weightCount: Int
    /// Rows over which outputs were compared: those of the check file, else images of noise where the model reads images, else
    /// seeded numbers from -2 to 2. Those are left out for which unrounded weights give something that is not finite.
    public let rowCount: Int
    /// The largest difference of an output of f32 or f64 from what unrounded weights give, relative to the largest magnitude of
    /// that output in that row; 0 where all are equal, infinity where rounded weights give something that is not finite.
    public let largestDifference: Double

    /// Compares a prepared graph with the same one whose weights are stored as `storage`.
    ///
    /// - rows: to compare over.
    init(_ storage: WeightStorage, _ exact: Graph, _ stored: Graph, rows: [[String: Tensor]]) throws(ConvertError) {
        self.storage = storage
        (matrixCount, weightCount) = stored.weights(storedAs: storage)
        var (largest, count) = (0.0, 0)
        if matrixCount > 0 {
            do throws(GraphError) {
                let sessions = (Session(try PlanSet(exact)), Session(try PlanSet(stored)))
                for row in rows {
                    guard let expected = try? sessions.0.run(row), let actual = try? sessions.1.run(row),
                        expected.values.allSatisfy({ $0.firstNonFinite == nil })
                    else { continue }
                    count += 1
                    for (name, values) in expected {
                        largest = max(largest, Self.difference(values, actual[name]))
                    }
                }
            } catch { throw .invalidModel(.graph(error)) }
        }
        (largestDifference, rowCount) = (largest, count)
    }

    /// By how much floats differ, relative to the largest expected one. Precondition: those are finite.
    private static func difference(_ expected: Tensor, _ actual: Tensor?) -> Double {
        guard let actual, let values = expected.floatingValues, let others = actual.floatingValues else { return 0 }
        guard actual.firstNonFinite == nil else { return .infinity }
        let magnitude = values.reduce(0) { max($0, $1.magnitude) }
        let difference = zip(values, others).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
        return magnitude > 0 ? difference / magnitude : difference > 0 ? .infinity : 0
    }
}

extension WeightCost {
    /// Rows to compare a model over that has no check file.
    static func rows(_ graph: Graph, _ recipe: ImageRecipe?) throws(ConvertError) -> [[String: Tensor]] {
        let plan: Plan
        do throws(GraphError) { plan = try PlanSet(graph).plan(graph.checkSizes(0)) } catch {
            throw .invalidModel(.graph(error))
        }
        return (0..<4).compactMap { number in
            guard let recipe, plan.inputs.count == 1 else { return CheckCase.seededRow(plan, number: number) }
            var state = UInt32(number + 1)
            let bytes = (0..<recipe.valueCount).map { _ in
                // Numbers of a linear congruence; their upper bits are noise enough.
                state = state &* 1_664_525 &+ 1_013_904_223
                return UInt8(state >> 24)
            }
            guard
                let image = try? PixelImage(
                    width: recipe.width, height: recipe.height, channels: recipe.channels, pixels: bytes),
                let values = try? recipe.values(of: image),
                let tensor = try? Tensor(values, shape: [1] + plan.inputs[0].type.shape.dropFirst())
            else { return nil }
            return [plan.inputs[0].name: tensor]
        }
    }
}

extension Tensor {
    /// The elements of f32 or f64; nil of other types.
    fileprivate var floatingValues: [Double]? {
        switch dtype {
        case .f32: try? array(of: Float.self).map(Double.init)
        case .f64: try? array(of: Double.self)
        default: nil
        }
    }
}

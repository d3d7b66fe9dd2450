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
    /// seeded numbers from -2 to 2.
    public let rowCount: Int
    /// The largest difference of an output of f32 from what unrounded weights give, relative to the largest magnitude of that output
    /// in that row; 0 where all are equal.
    public let largestDifference: Double

    /// Compares a prepared graph with the same one whose weights are stored as `storage`.
    ///
    /// - rows: to compare over.
    init(_ storage: WeightStorage, _ exact: Graph, _ stored: Graph, rows: [[String: Tensor]]) throws(ConvertError) {
        self.storage = storage
        (matrixCount, weightCount) = stored.storedWeights
        rowCount = rows.count
        var largest = 0.0
        if matrixCount > 0 {
            do throws(GraphError) {
                let sessions = (Session(try PlanSet(exact)), Session(try PlanSet(stored)))
                for row in rows {
                    guard let expected = try? sessions.0.run(row), let actual = try? sessions.1.run(row) else {
                        continue
                    }
                    for (name, values) in expected {
                        largest = max(largest, Self.difference(values, actual[name]))
                    }
                }
            } catch { throw .invalidModel(.graph(error)) }
        }
        largestDifference = largest
    }

    private static func difference(_ expected: Tensor, _ actual: Tensor?) -> Double {
        guard let values = try? expected.array(of: Float.self), let others = try? actual?.array(of: Float.self) else {
            return 0
        }
        let magnitude = values.reduce(0) { max($0, $1.magnitude) }
        let difference = zip(values, others).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
        return magnitude > 0 ? Double(difference) / Double(magnitude) : 0
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

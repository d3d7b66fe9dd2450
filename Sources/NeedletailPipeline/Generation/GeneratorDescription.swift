import Glibc

/// What surrounds a network that draws rows of values: what the values are, what it is told of a row, and how rows come of it.
///
/// A row is its mutations, then its expression, then its pathways.
public struct GeneratorDescription: Equatable, Sendable {
    /// How rows come of the network.
    public package(set) var network: Network
    /// The genes whose mutations a row begins with.
    public package(set) var mutations: [String]
    /// The genes whose expression follows.
    public package(set) var expression: [String]
    /// The pathways that it ends with.
    public package(set) var pathways: [String]
    /// What the network is told of a row, in its order.
    public package(set) var conditions: [Condition]
    /// A mutation is there where its value is above.
    public package(set) var mutationThreshold: Double

    /// What kind of network it is.
    public enum Network: Equatable, Sendable {
        /// One that finds the noise in a row; `betas` are the variances that the steps add, the first one's first.
        case diffusion(betas: [Float])
        /// One that decodes points of a space of so many dimensions.
        case conditionalAutoencoder(latentSize: Int)
    }

    /// One value that the network is told, which reads `(value - offset) / scale`.
    public struct Condition: Equatable, Sendable {
        /// What it is called.
        public let name: String
        /// Is subtracted.
        public let offset: Double
        /// Divides; above 0.
        public let scale: Double
        /// Values outside are refused.
        public let limits: ClosedRange<Double>

        /// A condition that the network reads as `(value - offset) / scale`.
        public init(name: String, offset: Double = 0, scale: Double = 1, limits: ClosedRange<Double>) {
            self.name = name
            self.offset = offset
            self.scale = scale
            self.limits = limits
        }
    }

    package init(
        network: Network, mutations: [String], expression: [String], pathways: [String], conditions: [Condition],
        mutationThreshold: Double = 0.5
    ) {
        self.network = network
        self.mutations = mutations
        self.expression = expression
        self.pathways = pathways
        self.conditions = conditions
        self.mutationThreshold = mutationThreshold
    }

    /// Values of a row.
    public var valueCount: Int { mutations.count + expression.count + pathways.count }

    /// The most values of a row.
    package static let valueLimit = 12_288
    package static let conditionLimit = 64
    package static let stepLimit = 10_000
    package static let latentLimit = 65_536
}

extension GeneratorDescription {
    /// The conditions of the osteosarcoma system, in its order: days of survival, whether the patient died, age in years, whether
    /// there were metastases at diagnosis.
    package static let usualConditions = [
        Condition(name: "survival_time", offset: 800, scale: 500, limits: 0...36_525),
        Condition(name: "event_occurred", limits: 0...1),
        Condition(name: "age", limits: 0...130),
        Condition(name: "metastasis_at_diagnosis", limits: 0...1),
    ]

    /// The variances of the cosine schedule: `1 - f(t + 1) / f(t)` from 0.0001 to 0.9999, `f(t) = cos²((t / steps + s) / (1 + s) · π / 2)`
    /// with s = 0.008, in double.
    ///
    /// Source: Nichol and Dhariwal, Improved Denoising Diffusion Probabilistic Models (2021). Precondition: `stepCount > 0`.
    package static func cosineBetas(stepCount: Int) -> [Float] {
        func share(_ step: Int) -> Double {
            let angle = (Double(step) / Double(stepCount) + 0.008) / 1.008 * Double.pi / 2
            return cos(angle) * cos(angle)
        }
        return (0..<stepCount).map { Float(min(max(1 - share($0 + 1) / share($0), 0.0001), 0.9999)) }
    }

    /// The place of a name that stands before it already; nil where there is none.
    private static func repeated(_ names: [String]) -> Int? {
        // Places in the order of their names take less memory than a set of so many names.
        var places = names.indices.map(Int32.init)
        places.sort { names[Int($0)] < names[Int($1)] }
        return zip(places, places.dropFirst()).first { names[Int($0)] == names[Int($1)] }.map { Int(max($0, $1)) }
    }

    /// Checks that names are unique, numbers finite and in range.
    func validate() throws(TaskError) {
        guard (1...Self.valueLimit).contains(valueCount) else {
            throw .invalid(
                path: "generator",
                expected: "1 to \(Self.valueLimit) mutations, expression values and pathways together")
        }
        for (part, names) in [("mutations", mutations), ("expression", expression), ("pathways", pathways)] {
            guard let index = names.firstIndex(of: "") ?? Self.repeated(names) else { continue }
            throw .invalid(path: "generator.\(part)[\(index)]", expected: "a name that no other of them has")
        }
        guard (1...Self.conditionLimit).contains(conditions.count) else {
            throw .invalid(path: "generator.conditions", expected: "1 to \(Self.conditionLimit) conditions")
        }
        var known: Set<String> = []
        for (index, condition) in conditions.enumerated() {
            let path = "generator.conditions[\(index)]"
            guard !condition.name.isEmpty, known.insert(condition.name).inserted else {
                throw .invalid(path: "\(path).name", expected: "a name that no other condition has")
            }
            guard condition.offset.isFinite else { throw .invalid(path: "\(path).offset", expected: "a finite number") }
            guard condition.scale.isFinite, condition.scale > 0 else {
                throw .invalid(path: "\(path).scale", expected: "a finite number above 0")
            }
            guard condition.limits.lowerBound.isFinite, condition.limits.upperBound.isFinite else {
                throw .invalid(path: "\(path).limits", expected: "two finite numbers")
            }
        }
        guard mutationThreshold.isFinite else {
            throw .invalid(path: "generator.mutationThreshold", expected: "a finite number")
        }
        switch network {
        case .conditionalAutoencoder(let latentSize):
            guard (1...Self.latentLimit).contains(latentSize) else {
                throw .invalid(path: "generator.latentSize", expected: "an integer from 1 to \(Self.latentLimit)")
            }
        case .diffusion(let betas):
            guard (1...Self.stepLimit).contains(betas.count) else {
                throw .invalid(path: "generator.betas", expected: "1 to \(Self.stepLimit) numbers")
            }
            if let index = betas.firstIndex(where: { !($0 > 0 && $0 < 1) }) {
                throw .invalid(path: "generator.betas[\(index)]", expected: "a number between 0 and 1")
            }
        }
    }
}

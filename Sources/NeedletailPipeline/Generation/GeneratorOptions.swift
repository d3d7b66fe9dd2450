/// What the rows that a network draws are, where the files of a framework do not say it.
public struct GeneratorOptions: Equatable, Sendable {
    /// The values of one kind in a row.
    public enum Part: Equatable, Sendable {
        /// So many, which are numbered.
        case count(Int)
        /// Those of these names, in this order.
        case names([String])

        /// How many there are.
        package var count: Int {
            switch self {
            case .count(let count): count
            case .names(let names): names.count
            }
        }
    }

    /// The genes whose mutations a row begins with; nil for what is left of it, or 62 of 5142 values.
    public var mutations: Part?
    /// The genes whose expression follows; nil for what is left, or 5054 of 5142.
    public var expression: Part?
    /// The pathways that a row ends with; nil for what is left, or 26 of 5142.
    public var pathways: Part?
    /// What the network is told of a row, in its order; nil for survival time, event, age and metastasis, or these without age
    /// where it is told three values.
    public var conditions: [GeneratorDescription.Condition]?
    /// Steps of a diffusion model; nil for those of its schedule, or 1000.
    public var stepCount: Int?
    /// The variances that the steps add, where the state dict has none; nil for the cosine schedule.
    public var betas: [Float]?
    /// A mutation is there where its value is above.
    public var mutationThreshold: Double

    /// Options that say nothing but what is given.
    public init(
        mutations: Part? = nil, expression: Part? = nil, pathways: Part? = nil,
        conditions: [GeneratorDescription.Condition]? = nil, stepCount: Int? = nil, betas: [Float]? = nil,
        mutationThreshold: Double = 0.5
    ) {
        self.mutations = mutations
        self.expression = expression
        self.pathways = pathways
        self.conditions = conditions
        self.stepCount = stepCount
        self.betas = betas
        self.mutationThreshold = mutationThreshold
    }
}

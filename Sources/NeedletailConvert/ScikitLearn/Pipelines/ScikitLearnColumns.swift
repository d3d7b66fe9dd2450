import NeedletailPipeline

/// Steps that choose columns, or leave them as they are.
enum ScikitLearnColumns {
    /// The parts of a `ColumnTransformer` in turn, each over its own columns.
    static func columnTransformer(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) -> [ScikitLearnCell] {
        let graph = step.graph
        let depth = builder.depth
        let parts = try step.list("transformers_")
        let places = try step.fitted("_transformer_to_input_indices")
        var result: [ScikitLearnCell] = []
        for part in parts {
            guard let values = graph.tuple(part), values.count == 3, let name = graph.string(values[0]) else {
                throw step.invalid("transformers_")
            }
            if graph.string(values[1]) == "drop" { continue }
            guard let list = step.elements(graph.value(forKey: name, in: places)) else {
                throw step.invalid("_transformer_to_input_indices")
            }
            try builder.spend(list.count, step)
            var chosen: [ScikitLearnCell] = []
            for reference in list {
                guard let number = step.number(reference), let place = Int(exactly: number),
                    cells.indices.contains(place)
                else { throw step.invalid("_transformer_to_input_indices") }
                chosen.append(cells[place])
            }
            // A part without columns was never fitted.
            if chosen.isEmpty { continue }
            if graph.string(values[1]) != "passthrough" {
                guard let inner = step.inner(values[1], name, file: builder.file) else {
                    throw step.invalid("transformers_")
                }
                guard let made = try ScikitLearnImporter.apply(inner, chosen, &builder, depth: depth + 1) else {
                    throw step.unsupported("transformers_", name, supported: "steps that make columns, and no model")
                }
                chosen = made
            }
            if let weight = try weight(step, name) {
                let input = try builder.vector(chosen, step)
                let stage = VectorScaler(
                    featureCount: chosen.count, factors: [Double](repeating: weight, count: chosen.count))
                chosen = ScikitLearnBuilder.slots(try builder.add(step, stage, [input]), width: chosen.count)
            }
            result += chosen
        }
        return result
    }

    /// What the numbers of the part `name` are multiplied by; nil without that.
    private static func weight(_ step: ScikitLearnStep, _ name: String) throws(ScikitLearnError) -> Double? {
        guard let weights = step.attributes["transformer_weights"], !step.graph.isNone(weights),
            let reference = step.graph.value(forKey: name, in: weights)
        else { return nil }
        guard let weight = step.number(reference), weight.isFinite else { throw step.invalid("transformer_weights") }
        return weight
    }

    /// A `FunctionTransformer` without a function.
    static func function(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) -> [ScikitLearnCell] {
        guard let function = step.attributes["func"] else { throw step.invalid("func") }
        // Histograms check what they read in this way.
        let isCheck = step.graph.object(function).map { object in
            object.global == ScikitLearnGlobals.partial && object.arguments.count == 1
                && step.graph.global(object.arguments[0]) == ScikitLearnGlobals.checkArray
        }
        guard step.graph.isNone(function) || isCheck == true else {
            throw step.unsupported("func", "a function", supported: "None")
        }
        if try step.attributes.flag("validate") {
            let input = try builder.vector(cells, step)
            try builder.add(step, FiniteCheck(refusesNaN: true), [input], outputs: [])
            return ScikitLearnBuilder.slots(input, width: cells.count)
        }
        return cells
    }
}

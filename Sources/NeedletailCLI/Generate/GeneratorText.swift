import NeedletailPipeline

/// What rows a network draws, in a line.
func text(_ generator: GeneratorDescription) -> String {
    let network =
        switch generator.network {
        case .diffusion(let betas): "\(betas.count) steps"
        case .conditionalAutoencoder(let latentSize): "from \(latentSize) dimensions"
        }
    return
        "\(generator.mutations.count) mutations, \(generator.expression.count) expression values, \(generator.pathways.count) "
        + "pathways, by \(generator.conditions.map { visible($0.name) }.joined(separator: ", ")); \(network)"
}

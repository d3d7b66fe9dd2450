/// Why there is no map of a network's attention.
public enum AttentionMapError: Error, Equatable {
    /// The network has no attention.
    case noAttention
    /// The network has several inputs or outputs, or free sizes, or its input is no image.
    case unsupportedNetwork
    /// A node's queries and keys are not of the same tokens of one image, or it has a mask.
    case notSelfAttention(node: String)
    /// A node's attention is not of what the one before it gives.
    case notInTurn(node: String)
    /// A node takes tokens in a way that is not followed: before the first attention some of them or in another order, behind the
    /// last one along with others or by indices that it computes.
    case unknownTokens(node: String)
    /// So many tokens are no grid of patches of the image.
    case noGrid(tokenCount: Int, height: Int, width: Int)
    /// The map would take more memory or time than is given to one.
    case tooLarge
    /// The network does not run.
    case graph(GraphError)
    /// The network gives a value that is not finite.
    case notFinite
}

extension AttentionMapError: CustomStringConvertible {
    /// What is missing.
    public var description: String {
        switch self {
        case .noAttention: "there is no attention map: the network has no attention"
        case .unsupportedNetwork:
            "there is no attention map of a network with several inputs or outputs, with free sizes, or of no image"
        case .notSelfAttention(let node):
            "there is no attention map: the attention \(node) has a mask, or is not of the same tokens for all queries and keys"
        case .notInTurn(let node):
            "there is no attention map: the attention \(node) is not of what the one before it gives"
        case .unknownTokens(let node):
            "there is no attention map: which tokens \(node) reads is not known"
        case .noGrid(let tokenCount, let height, let width):
            "there is no attention map: \(tokenCount) tokens are no grid of patches of an image of \(width) x \(height)"
        case .tooLarge: "there is no attention map of a network so large"
        case .graph(let error): error.description
        case .notFinite: "there is no attention map: the network gives values that are not finite"
        }
    }
}

import NeedletailPipeline

/// How a library names the tensors of a vision transformer, and what it leaves unsaid.
struct VisionTransformerNames: Sendable {
    /// How the projections to queries, keys and values are kept.
    enum Projections: Sendable {
        /// In one tensor, behind each other: the names of weight and bias.
        case packed(weight: String, bias: String)
        /// As layers: those of queries, keys and values.
        case separate([String])
    }

    /// Whose names these are.
    let library: String
    /// The convolution that makes tokens of patches.
    let patches: String
    let classToken: String
    let positions: String
    /// Further tokens in front of the patches, and the token of distillation.
    var registers: String?
    var distillationToken: String?
    /// What the names of the blocks' tensors begin with, before the block's number.
    let blocks: String
    /// Inside a block.
    let firstNorm: String
    let projections: Projections
    let attentionOutput: String
    let secondNorm: String
    let hidden: String
    let output: String
    /// Factors of what attention and perceptron add, where there are some.
    var scales: (attention: String, perceptron: String)?
    /// Behind the blocks; and behind the mean over the patches, where there is that.
    let norm: String
    var pooledNorm: String?
    let head: String
    var distillationHead: String?
    /// Of every normalization.
    let epsilon: Double
    /// How the library's images become the network's input.
    let pixels: ImageRecipe.Values

    /// The first tensors that tell these names from others.
    var marks: [String] {
        let block = "\(blocks)0."
        let projection =
            switch projections {
            case .packed(let weight, _): weight
            case .separate(let layers): "\(layers[0]).weight"
            }
        return ["\(patches).weight", "\(block)\(firstNorm).weight", block + projection, "\(block)\(hidden).weight"]
    }

    static let all: [VisionTransformerNames] =
        [timm, torchvision("mlp.0", "mlp.3"), torchvision("mlp.linear_1", "mlp.linear_2")]
        + ["vit.", ""].flatMap { [huggingFace($0), huggingFaceModules($0)] }

    private static let halves = ImageRecipe.Values.normalized(mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5])
    private static let imageNet = ImageRecipe.Values.normalized(
        mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225])

    private static let timm = VisionTransformerNames(
        library: "timm", patches: "patch_embed.proj", classToken: "cls_token", positions: "pos_embed",
        registers: "reg_token", distillationToken: "dist_token", blocks: "blocks.", firstNorm: "norm1",
        projections: .packed(weight: "attn.qkv.weight", bias: "attn.qkv.bias"), attentionOutput: "attn.proj",
        secondNorm: "norm2", hidden: "mlp.fc1", output: "mlp.fc2", scales: ("ls1.gamma", "ls2.gamma"), norm: "norm",
        pooledNorm: "fc_norm", head: "head", distillationHead: "head_dist", epsilon: 1e-6, pixels: halves)

    /// torchvision's perceptrons have had two names.
    private static func torchvision(_ hidden: String, _ output: String) -> VisionTransformerNames {
        VisionTransformerNames(
            library: "torchvision", patches: "conv_proj", classToken: "class_token",
            positions: "encoder.pos_embedding", blocks: "encoder.layers.encoder_layer_", firstNorm: "ln_1",
            projections: .packed(weight: "self_attention.in_proj_weight", bias: "self_attention.in_proj_bias"),
            attentionOutput: "self_attention.out_proj", secondNorm: "ln_2", hidden: hidden, output: output,
            norm: "encoder.ln", head: "heads.head", epsilon: 1e-6, pixels: imageNet)
    }

    /// As `save_pretrained` of every version writes them, and `state_dict()` of versions before 5 gives them.
    ///
    /// - prefix: what stands before the names of a model inside another.
    private static func huggingFace(_ prefix: String) -> VisionTransformerNames {
        VisionTransformerNames(
            library: "Hugging Face", patches: "\(prefix)embeddings.patch_embeddings.projection",
            classToken: "\(prefix)embeddings.cls_token", positions: "\(prefix)embeddings.position_embeddings",
            blocks: "\(prefix)encoder.layer.", firstNorm: "layernorm_before",
            projections: .separate(["query", "key", "value"].map { "attention.attention.\($0)" }),
            attentionOutput: "attention.output.dense", secondNorm: "layernorm_after", hidden: "intermediate.dense",
            output: "output.dense", norm: "\(prefix)layernorm", head: "classifier", epsilon: 1e-12, pixels: halves)
    }

    /// As `state_dict()` gives them since version 5.
    private static func huggingFaceModules(_ prefix: String) -> VisionTransformerNames {
        VisionTransformerNames(
            library: "Hugging Face", patches: "\(prefix)embeddings.patch_embeddings.projection",
            classToken: "\(prefix)embeddings.cls_token", positions: "\(prefix)embeddings.position_embeddings",
            blocks: "\(prefix)layers.", firstNorm: "layernorm_before",
            projections: .separate(["q_proj", "k_proj", "v_proj"].map { "attention.\($0)" }),
            attentionOutput: "attention.o_proj", secondNorm: "layernorm_after", hidden: "mlp.fc1", output: "mlp.fc2",
            norm: "\(prefix)layernorm", head: "classifier", epsilon: 1e-12, pixels: halves)
    }
}

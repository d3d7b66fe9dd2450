"""Vision transformers of three libraries, with weights drawn at random; nothing is downloaded."""

import warnings

import torch

# torchvision's wheel on PyPI is for CUDA: its own operators do not load, and none of them is used.
library = torch.library.Library("torchvision", "DEF")
for name in ["nms", "qnms"]:
    library.define(f"{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
warnings.filterwarnings("ignore")

import timm  # noqa: E402
import torchvision  # noqa: E402
import transformers  # noqa: E402

torch.set_num_threads(1)


def draw(model, seed, deviation):
    """Every parameter a little off what it was set to, so that none is 0 or like another."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(deviation * torch.randn(parameter.shape, generator=generator))
    return model.eval()


def of_timm(seed, deviation=0.1, distilled=False, **options):
    torch.manual_seed(seed)
    kind = timm.models.deit.VisionTransformerDistilled if distilled else timm.models.VisionTransformer
    return draw(kind(**options), seed, deviation)


def of_torchvision(seed, deviation=0.1, **options):
    torch.manual_seed(seed)
    return draw(torchvision.models.VisionTransformer(**options), seed, deviation)


class Logits(torch.nn.Module):
    """What a model of Hugging Face gives for an image: scores, or the class token where it has no head."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, x):
        y = self.model(x)
        return y.logits if hasattr(y, "logits") else y.last_hidden_state[:, 0]


def of_hugging_face(seed, deviation=0.1, head=True, classes=5, **options):
    torch.manual_seed(seed)
    config = transformers.ViTConfig(num_labels=classes, attn_implementation="eager", **options)
    model = transformers.ViTForImageClassification(config) if head else transformers.ViTModel(config, add_pooling_layer=False)
    return draw(model, seed, deviation)


def outputs(model, images):
    """What `model` gives for images [n, h, w, c], in f32."""
    with torch.no_grad():
        x = images.permute(0, 3, 1, 2).contiguous()
        return (Logits(model) if isinstance(model, transformers.PreTrainedModel) else model)(x).contiguous()


def rollout(model, images):
    """Attention rollout (Abnar and Zuidema, 2020) of the class token, `[n, h, w]` patches, from the probabilities that Hugging Face gives in f64."""
    with torch.no_grad():
        layers = model.double()(images.double().permute(0, 3, 1, 2), output_attentions=True).attentions
    assert len(layers) == model.config.num_hidden_layers
    product = torch.eye(layers[0].shape[-1], dtype=torch.float64)
    for probabilities in layers:
        shares = probabilities.mean(dim=1) + torch.eye(probabilities.shape[-1], dtype=torch.float64)
        product = shares / shares.sum(dim=-1, keepdim=True) @ product
    side = model.config.image_size // model.config.patch_size
    return product[:, 0, 1:].reshape(-1, side, side).float().contiguous()

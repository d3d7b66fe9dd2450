# environment: vit
"""Small vision transformers of timm, torchvision and Hugging Face: their state dicts, images, and what they give for them.

`cases.json` lists each `file` with its `heads`, the `tolerance` (relative to the largest magnitude of the outputs) and, in `values`, the
name of a safetensors file with `image` [n, h, w, c] and the outputs, `logits` or `features`; `refused` lists state dicts of relatives that are
not converted.
"""

import pathlib
import sys

import safetensors.torch
import torch

import models
from models import of_hugging_face, of_timm, of_torchvision, outputs, rollout

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from fixtures import versions, write_json  # noqa: E402

here = pathlib.Path(__file__).resolve().parent
seed = 20260301
for old in [*here.glob("*.safetensors"), *here.glob("*.pt"), *here.glob("*.pth")]:
    old.unlink()
cases, refused, drawn = [], [], {}


def images(side, channels):
    """Five images, the same for all models of a size."""
    key = f"{side}x{channels}"
    if key not in drawn:
        drawn[key] = torch.randn(5, side, side, channels, generator=torch.Generator().manual_seed(seed))
    return key, drawn[key]


def rounded(state, dtype):
    return {name: tensor.to(dtype) for name, tensor in state.items()}


answers = {}


def case(file, tells, model, side, heads, state=None, channels=3, dtype=None, output="logits", wrap=lambda state: state):
    state = {name: tensor.clone() for name, tensor in (state or model.state_dict()).items()}
    if dtype:
        # The network computes in f32, of weights that were rounded.
        model.load_state_dict({name: tensor.to(dtype).float() for name, tensor in model.state_dict().items()})
        state = rounded(state, dtype)
    key, x = images(side, channels)
    y = outputs(model, x)
    with torch.no_grad():
        exact = outputs(model.double(), x.double())
    seen = float((y - exact).abs().max() / exact.abs().max())
    save(file, wrap(state))
    answers[f"{file}.{output}"] = y
    cases.append({"file": file, "tells": tells, "heads": heads, "image": key, "output": output, "tolerance": 1e-5,
                  "seen": float(f"{seen:.1e}")})


def save(file, state):
    if file.endswith(".safetensors"):
        safetensors.torch.save_file(state, here / file, metadata={"format": "pt"})
        (here / file).chmod(0o644)
    else:
        torch.save(state, here / file)


def refuse(file, tells, state, says):
    save(file, {name: tensor.clone() for name, tensor in state.items()})
    refused.append({"file": file, "tells": tells, "says": says})


small = {"img_size": 16, "patch_size": 4, "num_classes": 5, "embed_dim": 32, "depth": 2, "num_heads": 2, "mlp_ratio": 1}
tiny = {**small, "depth": 1, "embed_dim": 16}
case("timm.pt", "timm, of which the heads follow from the width", of_timm(
    seed, img_size=16, patch_size=4, num_classes=7, embed_dim=128, depth=1, num_heads=2, mlp_ratio=0.25), 16, None, dtype=torch.float16)
case("timm_heads.safetensors", "timm, with a number of heads that is told", of_timm(seed + 1, **small), 16, 2)
case("timm_checkpoint.pth", "timm, in a checkpoint of a model in parallel", of_timm(seed + 2, **tiny), 16, 2,
     wrap=lambda state: {"epoch": 3, "state_dict": {f"module.{name}": tensor for name, tensor in state.items()}})
case("timm_registers.safetensors", "timm, registers, positions of the patches alone, factors, the mean of the patches", of_timm(
    seed + 3, **tiny, reg_tokens=3, init_values=0.5, global_pool="avg", no_embed_class=True), 16, 2)
case("timm_registers_positions.safetensors", "timm, registers with positions", of_timm(seed + 4, **tiny, reg_tokens=3), 16, 2)
case("timm_without_class.safetensors", "timm, no class token, the norm before the mean", of_timm(
    seed + 5, **tiny, class_token=False, global_pool="avg", fc_norm=False), 16, 2)
case("timm_without_biases.safetensors", "timm, projections and patches without biases", of_timm(
    seed + 6, **tiny, qkv_bias=False), 16, 2)
case("timm_features.safetensors", "timm, no head", of_timm(seed + 7, **{**tiny, "num_classes": 0}), 16, 2, output="features")
case("timm_distilled.safetensors", "timm, a token of distillation, the mean of two heads", of_timm(
    seed + 8, distilled=True, **tiny), 16, 2)
case("timm_grey.safetensors", "timm, images of one channel", of_timm(seed + 9, **tiny, in_chans=1), 16, 2, channels=1)

vision = {"image_size": 16, "patch_size": 4, "num_layers": 2, "num_heads": 2, "hidden_dim": 32, "mlp_dim": 32, "num_classes": 5}
case("torchvision.pth", "torchvision", of_torchvision(seed + 10, **vision), 16, 2)
older = of_torchvision(seed + 11, **{**vision, "num_layers": 1, "hidden_dim": 16})
renamed = {name.replace("mlp.0.", "mlp.linear_1.").replace("mlp.3.", "mlp.linear_2."): tensor
           for name, tensor in older.state_dict().items()}
case("torchvision_older.pth", "torchvision, with the names of its first version", older, 16, 2, state=renamed)

face = {"image_size": 16, "patch_size": 4, "num_hidden_layers": 2, "num_attention_heads": 2, "hidden_size": 32, "intermediate_size": 32}


def pretrained(model):
    """What `save_pretrained` writes."""
    model.save_pretrained(here / "saved")
    state = safetensors.torch.load_file(here / "saved" / "model.safetensors")
    for old in (here / "saved").glob("*"):
        old.unlink()
    (here / "saved").rmdir()
    return state


one = {**face, "num_hidden_layers": 1, "hidden_size": 16}
saved = of_hugging_face(seed + 12, **face)
case("hugging_face.safetensors", "Hugging Face, by save_pretrained", saved, 16, 2, state=pretrained(saved))
answers["hugging_face.safetensors.rollout"] = rollout(saved, images(16, 3)[1])
bare = of_hugging_face(seed + 13, head=False, **one)
case("hugging_face_features.safetensors", "Hugging Face, no head", bare, 16, 2, state=pretrained(bare), output="features")
case("hugging_face_modules.pt", "Hugging Face, by state_dict() of version 5", of_hugging_face(seed + 14, **one), 16, 2)
half = of_hugging_face(seed + 15, **one)
half.load_state_dict({name: tensor.bfloat16().float() for name, tensor in half.state_dict().items()})
case("hugging_face_bf16.safetensors", "Hugging Face, in bf16", half, 16, 2, state=rounded(pretrained(half), torch.bfloat16))

nothing = {**tiny, "embed_dim": 4}
refuse("refused_pre_norm.safetensors", "a norm before the blocks", of_timm(seed, **nothing, pre_norm=True).state_dict(), ["norm_pre.weight"])
refuse("refused_query_norm.safetensors", "normalized queries", of_timm(seed, **nothing, qk_norm=True).state_dict(),
       ["blocks.0.attn.q_norm.weight"])
refuse("refused_attention_pool.safetensors", "a pooling by attention", of_timm(
    seed, **{**nothing, "embed_dim": 8}, class_token=False, global_pool="map").state_dict(), ["attn_pool"])
refuse("refused_missing.safetensors", "a state dict that lacks a tensor", {
    name: tensor for name, tensor in of_timm(seed, **nothing).state_dict().items() if name != "norm.bias"}, ["norm.bias"])
refuse("refused_shape.safetensors", "a tensor of another model", {
    **of_timm(seed, **nothing).state_dict(), "blocks.0.mlp.fc2.bias": torch.zeros(3)}, ["blocks.0.mlp.fc2.bias", "[4]"])
refuse("refused_not_finite.safetensors", "a tensor with NaN", {
    **of_timm(seed, **nothing).state_dict(), "norm.bias": torch.tensor([0.0, 1.0, float("nan"), 0.0])}, ["value 2", "norm.bias"])
refuse("refused_other.safetensors", "another network", torch.nn.Linear(2, 2).state_dict(), ["weight", "timm", "torchvision", "Hugging Face"])

safetensors.torch.save_file({**drawn, **answers}, here / "values.safetensors")
(here / "values.safetensors").chmod(0o644)
write_json(str(here / "cases.json"), {
    "versions": versions(torch, models.timm, models.torchvision, models.transformers), "seed": seed, "values": "values.safetensors",
    "cases": cases, "refused": refused})
print(len(cases), "cases,", max(c["seen"] for c in cases), "seen,", sum(f.stat().st_size for f in here.iterdir() if f.is_file()), "bytes")

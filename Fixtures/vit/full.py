# environment: vit
"""Writes ViT-Base/16 at 224 x 224 of each library, with weights drawn at random, and what they give for eight images.

usage: Fixtures/make vit/full.py FOLDER       (1 GB)
"""

import pathlib
import sys

import safetensors.torch
import torch

import models

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
seed = 20260302
images = torch.randn(8, 224, 224, 3, generator=torch.Generator().manual_seed(seed))
answers = {"image": images}


def answer(file, model, save):
    save(folder / file)
    y = models.outputs(model, images)
    answers[file] = y
    with torch.no_grad():
        exact = torch.cat([models.outputs(model.double(), images[:2].double())])
    print(file, "f32 is", float((y[:2] - exact).abs().max() / exact.abs().max()), "off f64", flush=True)


model = models.of_timm(seed, 0.02)
answer("timm.pth", model, lambda path: torch.save({"epoch": 1, "state_dict": model.state_dict()}, path))
model = models.of_torchvision(seed + 1, 0.02, image_size=224, patch_size=16, num_layers=12, num_heads=12, hidden_dim=768, mlp_dim=3072)
answer("torchvision.pth", model, lambda path: torch.save(model.state_dict(), path))
model = models.of_hugging_face(seed + 2, 0.02, classes=1000)
answer("hugging_face.safetensors", model, lambda path: (
    model.save_pretrained(folder / "saved"), (folder / "saved" / "model.safetensors").rename(path)))
safetensors.torch.save_file(answers, folder / "values.safetensors")

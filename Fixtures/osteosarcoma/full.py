# environment: torch
"""Both networks of the osteosarcoma system at their full width, too large to be committed, and what PyTorch gives of them.

usage: Fixtures/make osteosarcoma/full.py FOLDER    (best_model.pt, autoencoder.pt, values.safetensors; 100 MB)

They are trained for some steps on made-up patients. `values.safetensors` is named as the committed one. A network of 256 columns cannot
say the noise of 5142 values, and learns to say little of it: its last layer is scaled to noise of the usual size. What the schedule makes of
the rest is large, and so are the samples.
"""

import pathlib
import sys

import torch

import goldens
import models

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
seed = 20261210
sizes = (62, 5054, 26)
values = sum(sizes)
answers = {}


def train(file, kind, loss, epochs):
    torch.manual_seed(seed)
    network = kind(values)
    rows, known = models.patients(2048, *sizes, 4, seed)
    optimizer, value = models.train(network, loss, rows, known, epochs, seed)
    if kind is models.Diffusion:
        with torch.no_grad():
            size = network(torch.randn(64, values), torch.rand(64), known[:64]).std()
            network.unet.output_proj.weight *= 0.7 / size
            network.unet.output_proj.bias *= 0.7 / size
    print(file, "loss", value, flush=True)
    torch.save({"epoch": epochs, "model_state_dict": network.state_dict(), "optimizer_state_dict": optimizer.state_dict(), "loss": value},
               folder / file)
    return network


known = models.patients(8, *sizes, 4, seed)[1]
network = train("best_model.pt", models.Diffusion, models.noise_loss, 20)
goldens.calls("best_model.pt", network, known, values, seed, answers)
goldens.samples("best_model.pt", network, known, values, answers)
network = train("autoencoder.pt", models.ConditionalAutoencoder, models.evidence_loss, 20)
goldens.coded("autoencoder.pt", network, known, 128, seed, answers, encodes=True)
goldens.save(folder / "values.safetensors", answers)

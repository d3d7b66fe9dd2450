# environment: torch torch-oldest
"""Checkpoints of both networks of the osteosarcoma system, narrow, and what PyTorch gives of them.

`cases.json` lists the checkpoints; `values.safetensors` holds, by `FILE.`, rows and outputs of each: Fixtures/README.md says which. A
checkpoint that is there is not trained again. The oldest PyTorch saves two of them again, in `torch-1.13`.
"""

import pathlib
import sys

import torch

import goldens
import models

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from fixtures import read_json, versions, write_json  # noqa: E402

here = pathlib.Path(__file__).resolve().parent
seed = 20261201
sizes = (4, 6, 2)
values = sum(sizes)
# Shapes beside those of the system.
wide = {"values": values, "width": 32, "hidden": 48, "embedding": 32, "time": 64}
narrow = {"values": values, "width": 32, "hidden": 64, "embedding": 24, "time": 40, "conditions": 3, "betas": torch.linspace(0.0004, 0.08, 250)}
denoisers = {"best_model.pt": wide, "parallel.pt": wide, "int8.pt": wide, "no_age.pt": narrow}
coders = {"autoencoder.pt": {"values": values, "latent": 16, "widths": (24, 32, 24)},
          "decoder.pt": {"values": values, "conditions": 3, "widths": (16, 24, 16)}}


def trained(kind, loss, options, seed, epochs):
    rows, known = models.patients(8192, *sizes, options.get("conditions", 4), seed)
    torch.manual_seed(seed)
    network = kind(**options)
    if kind is models.Diffusion:
        models.nearly_linear(network)
    optimizer, value = models.train(network, loss, rows, known, epochs, seed)
    print(kind.__name__, "loss", value, flush=True)
    return network, {"epoch": epochs, "model_state_dict": network.state_dict(), "optimizer_state_dict": optimizer.state_dict(),
                     "loss": value}


def quantized(network):
    """The layers with their weights in 8 bits, as `quantize_dynamic` makes them."""
    return torch.ao.quantization.quantize_dynamic(network, {torch.nn.Linear}, dtype=torch.qint8)


def dequantized(state):
    """A state dict with the weights that the quantised layers stand for."""
    result = {}
    for name, value in state.items():
        layer = name.removesuffix("_packed_params._packed_params")
        if layer != name:
            result[layer + "weight"], result[layer + "bias"] = value[0].dequantize(), value[1].detach()
        elif not name.endswith((".scale", ".zero_point", "_packed_params.dtype")):
            result[name] = value
    return result


def write():
    """Trains and saves what is not there."""
    if not (here / "best_model.pt").exists():
        network, checkpoint = trained(models.Diffusion, models.noise_loss, wide, seed, 200)
        torch.save(checkpoint, here / "best_model.pt")
        state = checkpoint["model_state_dict"]
        torch.save({"state_dict": {f"module.{name}": tensor for name, tensor in state.items()}}, here / "parallel.pt")
        torch.save({"model_state_dict": quantized(network).state_dict(), "quantized": True}, here / "int8.pt")
    if not (here / "no_age.pt").exists():
        _, checkpoint = trained(models.Diffusion, models.noise_loss, narrow, seed + 1, 200)
        torch.save({key: checkpoint[key] for key in ("epoch", "model_state_dict")}, here / "no_age.pt")
    for index, file in enumerate(coders):
        if not (here / file).exists():
            _, checkpoint = trained(models.ConditionalAutoencoder, models.evidence_loss, coders[file], seed + 2 + index, 30)
            state = checkpoint["model_state_dict"]
            if file == "decoder.pt":
                state = {name: tensor for name, tensor in state.items() if ".encoder." not in name}
            torch.save({"epoch": 30, "model_state_dict": state}, here / file)


def load(file, kind, options):
    """The network in `file`, its values in f32."""
    checkpoint = torch.load(here / file, weights_only=False)
    state = checkpoint.get("model_state_dict") or checkpoint["state_dict"]
    state = dequantized({name.removeprefix("module."): value for name, value in state.items()})
    network = kind(**options)
    missing, unexpected = network.load_state_dict(state, strict=False)
    assert not unexpected and all(".encoder." in name for name in missing), (missing, unexpected)
    return network.eval()


def main():
    write()
    answers, cases = {}, []
    for file, options in denoisers.items():
        count = options.get("conditions", 4)
        known = models.patients(8, *sizes, count, seed)[1]
        network = load(file, models.Diffusion, options)
        case = {"file": file, "kind": "diffusion", "values": values, "conditions": count, "steps": network.steps}
        cases.append({**case, "calls": goldens.calls(file, network, known, values, seed, answers)})
        if file in ("best_model.pt", "no_age.pt"):
            goldens.samples(file, network, known, values, answers)
        if file == "int8.pt":
            answers |= {f"{file}.{name}": tensor for name, tensor in network.state_dict().items() if name.startswith("unet.output_proj")}
    for file, options in coders.items():
        count = options.get("conditions", 4)
        known, latent = models.patients(8, *sizes, count, seed)[1], options.get("latent", 128)
        network = load(file, models.ConditionalAutoencoder, options)
        goldens.coded(file, network, known, latent, seed, answers, encodes=file == "autoencoder.pt")
        cases.append({"file": file, "kind": "autoencoder", "values": values, "conditions": count, "latent": latent})
    answers["scheduled.betas"] = models.cosine_schedule(1000)
    goldens.save(here / "values.safetensors", answers)
    write_json(str(here / "cases.json"), {
        "versions": {"torch-2.13": versions(torch)}, "seed": seed, "sizes": sizes, "values": "values.safetensors",
        "tolerance": {"noise": 1e-4, "autoencoder": 1e-5}, "cases": cases})


def again():
    """What the oldest PyTorch makes of two of them, and that it draws the same."""
    folder, cases = here / "torch-1.13", read_json(str(here / "cases.json"))
    folder.mkdir(exist_ok=True)
    network = load("best_model.pt", models.Diffusion, wide)
    for file, state in [("int8.pt", quantized(network).state_dict()),
                        ("autoencoder.pt", load("autoencoder.pt", models.ConditionalAutoencoder, coders["autoencoder.pt"]).state_dict())]:
        if not (folder / file).exists():
            torch.save({"model_state_dict": state}, folder / file)
    cases["versions"]["torch-1.13"] = versions(torch)
    write_json(str(here / "cases.json"), cases)


main() if not torch.__version__.startswith("1.") else again()
print(sum(f.stat().st_size for f in here.rglob("*") if f.is_file()), "bytes")

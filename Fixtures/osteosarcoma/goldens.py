"""What PyTorch gives of both networks, by name: the tensors of `values.safetensors`."""

import models
import torch


def calls(file, network, known, values, seed, answers):
    """The noise in 3 rows at four steps, and at which."""
    generator = torch.Generator().manual_seed(seed)
    steps = [0, 1, network.steps // 2, network.steps - 1]
    for index, step in enumerate(steps):
        x = torch.randn(3, values, generator=generator)
        rows = {"x": x, "time": torch.full((3, 1), step) / network.steps, "conditions": known[:3]}
        with torch.no_grad():
            noise = network(x, rows["time"][:, 0], rows["conditions"])
            exact = network.double()(x.double(), rows["time"][:, 0].double(), rows["conditions"].double())
            network.float()
        seen = float((noise - exact).abs().max() / exact.abs().max())
        assert seen < 2e-5 and float(noise.abs().max()) > 0.1, (file, step, seen)
        answers |= {f"{file}.call{index}.{name}": tensor for name, tensor in {**rows, "noise": noise}.items()}
    return steps


def samples(file, network, known, values, answers):
    """Samples of 1 and of 4 patients, and what stands at every 50th step, or every 5th of those that DDIM takes."""
    answers[f"{file}.conditions"] = known[:4]
    for count in (1, 4):
        kinds = {"ancestral": lambda see: models.ancestral(network, known[:count], values, see),
                 "ddim": lambda see: models.implicit(network, known[:count], values, 50, 0.0, see),
                 "ddim_half": lambda see: models.implicit(network, known[:count], values, 50, 0.5, see)}
        for kind, sample in kinds.items():
            seen = []
            torch.manual_seed(42)
            result = sample(lambda step, x, noise: seen.append((x, noise)))
            every = 50 if kind == "ancestral" else 5
            name = f"{file}.{kind}{count}"
            answers[f"{name}.x"] = torch.stack([x for x, _ in seen[::every]])
            answers[f"{name}.noise"] = torch.stack([noise for _, noise in seen[::every]])
            answers[f"{name}.result"] = result
            print(name, float(result.abs().max()), flush=True)


def coded(file, network, known, latent, seed, answers, encodes):
    """What 5 points of the latent space are decoded to, and, where `encodes`, what that is encoded to."""
    z = torch.randn(5, latent, generator=torch.Generator().manual_seed(seed))
    with torch.no_grad():
        rows = {"z": z, "conditions": known[:5], "x": network.decode(z, known[:5])}
        if encodes:
            rows |= dict(zip(("mean", "log_variance"), network.encode(rows["x"], known[:5])))
        exact = network.double().decode(z.double(), known[:5].double())
        network.float()
    assert float((rows["x"] - exact).abs().max() / exact.abs().max()) < 2e-6
    answers |= {f"{file}.{name}": tensor for name, tensor in rows.items()}


def save(path, answers):
    import safetensors.torch

    safetensors.torch.save_file({name: tensor.detach().clone().contiguous() for name, tensor in answers.items()}, path)
    path.chmod(0o644)

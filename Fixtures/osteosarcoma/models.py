"""The two networks of the osteosarcoma system at any width, what they are trained on, and how patients are drawn with them."""

import math

import torch
from torch import nn

torch.set_num_threads(1)
groups = 8


class ConditionEmbedding(nn.Module):
    def __init__(self, conditions, width):
        super().__init__()
        self.mlp = nn.Sequential(nn.Linear(conditions, width), nn.SiLU(), nn.Linear(width, width))

    def forward(self, conditions):
        return self.mlp(conditions)


def time_embedding(time, width):
    """`[sin(t · f), cos(t · f)]`, `f[i] = exp(-ln(10000) / (half - 1) · i)`. time: [b], from 0 to 1."""
    half = width // 2
    frequencies = torch.exp(torch.arange(half, dtype=time.dtype) * -(math.log(10000) / (half - 1)))
    angles = time[:, None] * frequencies[None, :]
    return torch.cat([angles.sin(), angles.cos()], dim=-1)


def block(inputs, outputs):
    return nn.Sequential(
        nn.Linear(inputs, outputs), nn.GroupNorm(groups, outputs), nn.SiLU(), nn.Dropout(0.1),
        nn.Linear(outputs, outputs), nn.GroupNorm(groups, outputs), nn.SiLU())


class Perceptrons(nn.Module):
    """Blocks whose outputs are read again on the way back, as in a U-Net."""

    def __init__(self, values, embedding, time, width, hidden):
        super().__init__()
        self.time = time
        self.input_proj = nn.Linear(values, width)
        self.time_proj = nn.Linear(time, width)
        self.cond_proj = nn.Linear(embedding, width)
        self.encoder = nn.ModuleList([block(width, hidden), block(hidden, width)])
        self.bottleneck = block(width, width)
        self.decoder = nn.ModuleList([block(2 * width, hidden), block(2 * hidden, width)])
        self.output_proj = nn.Linear(width, values)

    def forward(self, x, time, embedding):
        h = self.input_proj(x) + self.time_proj(time_embedding(time, self.time)) + self.cond_proj(embedding)
        skips = []
        for layer in self.encoder:
            h = layer(h)
            skips.append(h)
        h = self.bottleneck(h)
        for layer in self.decoder:
            h = layer(torch.cat([h, skips.pop()], dim=-1))
        return self.output_proj(h)


def cosine_schedule(steps, s=0.008):
    """Betas of the cosine schedule (Nichol and Dhariwal, 2021)."""
    x = torch.linspace(0, steps, steps + 1)
    alphas_cumprod = torch.cos((x / steps + s) / (1 + s) * math.pi * 0.5) ** 2
    alphas_cumprod = alphas_cumprod / alphas_cumprod[0]
    return torch.clip(1 - alphas_cumprod[1:] / alphas_cumprod[:-1], 0.0001, 0.9999)


class Diffusion(nn.Module):
    def __init__(self, values, conditions=4, embedding=64, time=128, width=256, hidden=None, betas=None):
        super().__init__()
        betas = cosine_schedule(1000) if betas is None else betas
        self.steps = len(betas)
        self.condition_embed = ConditionEmbedding(conditions, embedding)
        self.unet = Perceptrons(values, embedding, time, width, hidden or 2 * width)
        alphas_cumprod = torch.cumprod(1 - betas, dim=0)
        self.register_buffer("betas", betas)
        self.register_buffer("alphas_cumprod", alphas_cumprod)
        self.register_buffer("sqrt_alphas_cumprod", torch.sqrt(alphas_cumprod))
        self.register_buffer("sqrt_one_minus_alphas_cumprod", torch.sqrt(1 - alphas_cumprod))

    def forward(self, x, time, conditions):
        """The noise in x [b, values]. time: [b], the step's number through the number of steps; conditions: [b, c], normalised."""
        return self.unet(x, time, self.condition_embed(conditions))


class Coder(nn.Module):
    """Linear, batch-norm and relu for each width, and a linear layer for each of `heads`."""

    def __init__(self, inputs, widths, **heads):
        super().__init__()
        layers = []
        for width in widths:
            layers += [nn.Linear(inputs, width), nn.BatchNorm1d(width), nn.ReLU()]
            inputs = width
        self.mlp = nn.Sequential(*layers)
        for name, outputs in heads.items():
            setattr(self, name, nn.Linear(inputs, outputs))

    def forward(self, *inputs):
        h = self.mlp(torch.cat(inputs, dim=-1))
        return tuple(layer(h) for name, layer in self.named_children() if name != "mlp")


class Autoencoder(nn.Module):
    def __init__(self, values, conditions, latent, widths):
        super().__init__()
        self.encoder = Coder(values + conditions, widths, fc_mu=latent, fc_logvar=latent)
        self.decoder = Coder(latent + conditions, widths, output=values)


class ConditionalAutoencoder(nn.Module):
    def __init__(self, values, conditions=4, latent=128, widths=(256, 512, 256)):
        super().__init__()
        self.vae = Autoencoder(values, conditions, latent, widths)

    def encode(self, x, conditions):
        return self.vae.encoder(x, conditions)

    def decode(self, z, conditions):
        return self.vae.decoder(z, conditions)[0]


# What they are trained on.

def patients(count, mutations, expression, pathways, conditions, seed):
    """Made-up patients [count, values] and their normalised conditions [count, conditions]: a few causes show in all values."""
    generator = torch.Generator().manual_seed(seed)

    def draw(*shape):
        return torch.randn(*shape, generator=generator)

    days = torch.rand(count, generator=generator) * 2500
    event, metastasis = ((torch.rand(count, generator=generator) < p).float() for p in (0.4, 0.3))
    age = 8 + 50 * torch.rand(count, generator=generator) ** 2
    columns = [(days - 800) / 500, event, age, metastasis]
    known = torch.stack(columns if conditions == 4 else [columns[0], event, metastasis], dim=1)
    causes = torch.cat([torch.stack([(days - 800) / 500, event, metastasis], dim=1), draw(count, 3)], dim=1)
    values = causes @ draw(6, mutations + expression + pathways) * 0.4
    values = values + 0.3 * draw(*values.shape)
    values[:, :mutations] = (values[:, :mutations] > 0.3).float()
    return values, known


def train(network, loss, rows, known, epochs, seed, rate=0.001, batch=256):
    """Trains `network`, without dropout: so few steps learn little with much left out. Returns the optimizer and the last loss."""
    torch.manual_seed(seed)
    for layer in network.modules():
        if isinstance(layer, nn.Dropout):
            layer.p = 0.0
    optimizer = torch.optim.Adam(network.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    network.train()
    for _ in range(epochs):
        for picked in torch.randperm(len(rows)).split(batch):
            optimizer.zero_grad()
            value = loss(network, rows[picked], known[picked])
            value.backward()
            optimizer.step()
        schedule.step()
    network.eval()
    return optimizer, float(value.detach())


def nearly_linear(network):
    """Biases so large beside the rest that the size of x stays visible behind group norms, which hide it otherwise."""
    with torch.no_grad():
        for layers in network.unet.modules():
            if isinstance(layers, nn.Sequential):
                for layer in (layers[0], layers[4]):
                    nn.init.orthogonal_(layer.weight, 0.7)
                    layer.bias.copy_(torch.tensor([1.0, -1.0]).repeat(len(layer.bias) // 2))
        nn.init.orthogonal_(network.unet.input_proj.weight, 0.05)


def noise_loss(network, x0, conditions):
    """Steps with much noise more often, and there with more noise than there is: what is missed in one step is then found in the next."""
    shares = 1 - torch.rand(len(x0)) ** 2
    steps = (shares * network.steps).long().clamp(max=network.steps - 1)
    scale = torch.where(torch.rand(len(x0)) < 0.5, torch.ones(()), torch.exp(4 * torch.rand(len(x0)) * (shares > 0.7)))[:, None]
    noise = torch.randn_like(x0) * scale
    x = network.sqrt_alphas_cumprod[steps, None] * x0 + network.sqrt_one_minus_alphas_cumprod[steps, None] * noise
    return (((network(x, steps / network.steps, conditions) - noise) / scale) ** 2).mean()


def evidence_loss(network, x, conditions):
    mean, log_variance = network.encode(x, conditions)
    z = mean + torch.exp(0.5 * log_variance) * torch.randn_like(mean)
    divergence = -0.5 * (1 + log_variance - mean ** 2 - torch.exp(log_variance)).sum(dim=1).mean()
    return nn.functional.mse_loss(network.decode(z, conditions), x) + 0.001 * divergence


# How patients are drawn.

@torch.no_grad()
def ancestral(network, conditions, values, see=lambda step, x, noise: None):
    """Samples [n, values] by DDPM (Ho et al., 2020), a draw after another from torch's generator: x, then one for each step but 0.

    `see` is shown the x that each step begins with, and the noise that the network finds in it.
    """
    x = torch.randn(len(conditions), values)
    for step in reversed(range(network.steps)):
        noise = network(x, torch.full((len(x),), step, dtype=torch.float32) / network.steps, conditions)
        see(step, x, noise)
        x0 = (x - network.sqrt_one_minus_alphas_cumprod[step] * noise) / network.sqrt_alphas_cumprod[step]
        if step == 0:
            return x0
        beta, cumprod, before = network.betas[step], network.alphas_cumprod[step], network.alphas_cumprod[step - 1]
        mean = torch.sqrt(before) * beta * x0 / (1 - cumprod) + torch.sqrt(1 - beta) * (1 - before) * x / (1 - cumprod)
        variance = (1 - before) / (1 - cumprod) * beta
        x = mean + torch.sqrt(variance) * torch.randn_like(x)


def even_steps(steps, count):
    """`floor(i · steps / count)` for i from 0 on: evenly spaced, the first always 0."""
    return [index * steps // count for index in range(count)]


@torch.no_grad()
def implicit(network, conditions, values, count, eta, see=lambda step, x, noise: None):
    """Samples by DDIM, formula 12 of Song et al., 2021, over `count` of the steps; before the first step the product of alphas is 1.

    From torch's generator x is drawn, then, where eta is not 0, once for each step but the last that is taken, which has none.
    """
    chosen = even_steps(network.steps, count)
    x = torch.randn(len(conditions), values)
    for index in reversed(range(count)):
        step = chosen[index]
        noise = network(x, torch.full((len(x),), step, dtype=torch.float32) / network.steps, conditions)
        see(step, x, noise)
        cumprod = network.alphas_cumprod[step]
        before = network.alphas_cumprod[chosen[index - 1]] if index else torch.tensor(1.0)
        x0 = (x - torch.sqrt(1 - cumprod) * noise) / torch.sqrt(cumprod)
        sigma = eta * torch.sqrt((1 - before) / (1 - cumprod)) * torch.sqrt(1 - cumprod / before)
        x = torch.sqrt(before) * x0 + torch.sqrt(1 - before - sigma ** 2) * noise
        if eta and index:
            x = x + sigma * torch.randn_like(x)
    return x

"""Small networks of PyTorch modules, and the same ones as graphs of ops: torch/networks.json, networks.safetensors."""

import os

import numpy
import torch
from torch import nn

import check_networks
import networks_convolution
import tolerances
from fixtures import write_bytes
from golden import FOLDER, SEED, Tensors, compact, integers, uniform
from networks_graph import Graph

TOLERANCE = {"absolute": 0, "relative": 2e-6}
REASON = "some ten layers, each within a few f32 roundings of its largest term; PyTorch's f32 is under `seen`"


def encoder():
    """Two layers of nn.TransformerEncoder: normalization first, 2 heads of 12, GELU between 24 and 20."""
    layer = nn.TransformerEncoderLayer(24, 2, 20, 0.0, "gelu", batch_first=True, norm_first=True)
    return nn.TransformerEncoder(layer, 2, norm=nn.LayerNorm(24), enable_nested_tensor=False)


def encoded(graph, x, module):
    """The nodes of `encoder()`: its packed projection is three dense layers here."""
    for layer in module.layers:
        attention, norm = layer.self_attn, graph.layer_norm(x, layer.norm1)
        projected = [graph.dense(norm, weight, bias) for weight, bias in zip(
            attention.in_proj_weight.chunk(3), attention.in_proj_bias.chunk(3))]  # fmt: skip
        heads = [graph.node("reshape", [y], shape=[0, 0, 2, 12]) for y in projected]
        q, k, v = [graph.node("transpose", [y], permutation=[0, 2, 1, 3]) for y in heads]
        scores = graph.node("matmul", [q, k], transposeA=False, transposeB=True)
        scores = graph.node("multiply", [scores, graph.constant("scale", numpy.float32(12**-0.5))])
        weights = graph.node("softmax", [scores], axis=-1)
        mixed = graph.node("matmul", [weights, v], transposeA=False, transposeB=False)
        mixed = graph.node("transpose", [mixed], permutation=[0, 2, 1, 3])
        mixed = graph.node("reshape", [mixed], shape=[0, 0, 24])
        x = graph.node("add", [x, graph.linear(mixed, attention.out_proj)])
        hidden = graph.node("gelu", [graph.linear(graph.layer_norm(x, layer.norm2), layer.linear1)])
        x = graph.node("add", [x, graph.linear(hidden, layer.linear2)])
    return graph.layer_norm(x, module.norm)


class Tagger(nn.Module):
    """A label's scores for each of any number of tokens."""

    def __init__(self, encoder):
        super().__init__()
        self.embedding, self.encoder, self.scores = nn.Embedding(20, 24), encoder, nn.Linear(24, 3)

    def forward(self, tokens):
        y = self.encoder(self.embedding(tokens))
        return self.scores(y), y.mean(1)


class Denoiser(nn.Module):
    """A residual perceptron whose hidden layer learns of a time by its sines and cosines."""

    def __init__(self):
        super().__init__()
        self.register_buffer("frequencies", torch.exp(torch.linspace(0, -4, 6)))
        self.time1, self.time2 = nn.Linear(12, 16), nn.Linear(16, 20)
        self.enter, self.norm, self.inner = nn.Linear(10, 20), nn.GroupNorm(4, 20), nn.Linear(20, 20)
        self.norm2, self.leave = nn.GroupNorm(2, 20), nn.Linear(30, 10)

    def forward(self, x, time):
        angles = time * self.frequencies
        told = self.time2(nn.functional.silu(self.time1(torch.cat([angles.sin(), angles.cos()], 1))))
        h = self.enter(x)
        h = h + self.inner(nn.functional.silu(self.norm(h + told)))
        return self.leave(torch.cat([nn.functional.silu(self.norm2(h)), x], 1))


def denoised(graph, module):
    x, time = graph.input("x", "f32", [-1, 10]), graph.input("time", "f32", [-1, 1])
    angles = graph.node("multiply", [time, graph.constant("frequencies", module.frequencies)])
    waves = graph.node("concat", [graph.node("sin", [angles]), graph.node("cos", [angles])], axis=1)
    told = graph.linear(graph.node("silu", [graph.linear(waves, module.time1)]), module.time2)
    h = graph.linear(x, module.enter)
    inner = graph.node("silu", [graph.group_norm(graph.node("add", [h, told]), module.norm)])
    h = graph.node("add", [h, graph.linear(inner, module.inner)])
    last = graph.node("silu", [graph.group_norm(h, module.norm2)])
    return [graph.linear(graph.node("concat", [last, x], axis=1), module.leave)]


class Classifier(nn.Module):
    """The mean of a text's embedded words beside some numbers: probabilities, and the likeliest label."""

    def __init__(self):
        super().__init__()
        self.words, self.hidden, self.scores = nn.EmbeddingBag(30, 12, mode="mean"), nn.Linear(17, 16), nn.Linear(16, 4)

    def forward(self, tokens, features):
        h = torch.cat([self.words(tokens), features], 1)
        p = torch.softmax(self.scores(torch.relu(self.hidden(h))), 1)
        return p, p.argmax(1)


def classified(graph, module):
    tokens, features = graph.input("tokens", "i64", [-1, 7]), graph.input("features", "f32", [-1, 5])
    words = graph.node("embedding", [tokens, graph.constant("words", module.words.weight)])
    mean = graph.node("reduceMean", [words], axes=[1], keepDimensions=False)
    h = graph.node("concat", [mean, features], axis=1)
    h = graph.node("relu", [graph.linear(h, module.hidden)])
    p = graph.node("softmax", [graph.linear(h, module.scores)], axis=1)
    return [p, graph.node("argMax", [p], axis=1, keepDimensions=False)]


class Mixture(nn.Module):
    """The two best of four experts, weighted; where the result is small a constant stands in."""

    def __init__(self):
        super().__init__()
        self.router, self.experts = nn.Linear(8, 4), nn.Linear(8, 24)
        self.rest = nn.Parameter(torch.linspace(-1, 1, 6))

    def forward(self, x):
        best, chosen = torch.topk(self.router(x), 2)
        opinions = self.experts(x).unflatten(1, (4, 6))
        opinions = torch.gather(opinions, 1, chosen[:, :, None].expand(-1, -1, 6))
        y = (opinions * torch.softmax(best, 1)[:, :, None]).sum(1)
        return torch.where(y.abs() < 0.25, self.rest, y), chosen


def mixed(graph, module):
    x = graph.input("x", "f32", [-1, 8])
    best, chosen = graph.node("topK", [graph.linear(x, module.router)], 2, k=2, axis=1, largest=True)
    opinions = graph.node("reshape", [graph.linear(x, module.experts)], shape=[0, 4, 6])
    opinions = graph.node("gather", [opinions, chosen], axis=1)
    shares = graph.node("expandDimensions", [graph.node("softmax", [best], axis=1)], axes=[2])
    weighted = graph.node("multiply", [opinions, shares])
    y = graph.node("reduceSum", [weighted], axes=[1], keepDimensions=False)
    small = graph.node("less", [graph.node("abs", [y]), graph.constant("threshold", numpy.float32(0.25))])
    return [graph.node("where", [small, graph.constant("rest", module.rest), y]), chosen]


def tagged(graph, module):
    tokens = graph.input("tokens", "i64", [-1, -2])
    x = graph.node("embedding", [tokens, graph.constant("words", module.embedding.weight)])
    y = encoded(graph, x, module.encoder)
    return [graph.linear(y, module.scores), graph.node("reduceMean", [y], axes=[1], keepDimensions=False)]


def initialized(module, key):
    """The module with weights spread as wide as trained ones are, and normalizations that do something."""
    for name, values in module.named_parameters():
        shape = tuple(values.shape)
        wide = (2.0 / shape[-1]) ** 0.5 if len(shape) > 1 else 0.5
        spread = torch.from_numpy(uniform(shape, -wide, wide, f"{key}.{name}"))
        is_gamma = "norm" in name and name.endswith("weight")
        values.data.copy_(spread + 1 if is_gamma else spread * 2 if "words" in name or "embedding" in name else spread)
    return module.eval()


def initialized_images(module, key):
    """The same of convolutions and batch normalizations."""
    for name, part in module.named_modules():
        key_of = f"{key}.{name}"
        if isinstance(part, nn.BatchNorm2d):
            n = part.num_features
            for place, (values, low, high) in enumerate([
                (part.weight.data, 0.5, 1.5), (part.bias.data, -0.5, 0.5), (part.running_mean, -1, 1), (part.running_var, 0.5, 2),
            ]):  # fmt: skip
                values.copy_(torch.from_numpy(uniform((n,), low, high, f"{key_of}.{place}")))
        elif isinstance(part, (nn.Conv2d, nn.Linear)):
            shape = tuple(part.weight.shape)
            wide = (3.0 / numpy.prod(shape[1:])) ** 0.5
            part.weight.data.copy_(torch.from_numpy(uniform(shape, -wide, wide, key_of)))
            if part.bias is not None:
                part.bias.data.copy_(torch.from_numpy(uniform((shape[0],), -0.5, 0.5, key_of)))
    return module.eval()


def described(name, tensors, graph, outputs, module, cases, tolerance, reason):
    """A network's entry: its graph, and what the module makes of each case's inputs."""
    graph.rename(outputs)
    outputs = list(outputs.values())
    entry = {"name": name, "inputs": graph.inputs, "constants": graph.constants, "nodes": graph.nodes, "outputs": outputs,
             "tolerance": tolerance, "reason": reason, "cases": []}  # fmt: skip
    for case, arrays in cases:
        single = [torch.from_numpy(array) for array in arrays]
        double = [x.double() if x.is_floating_point() else x for x in single]
        results = run(module.float(), single)
        wide = run(module.double(), double)
        kept, f64, seen = {}, {}, {}
        for output, result, exact in zip(outputs, results, wide):
            kept[output] = tensors.add(f"{name}.{case}.{output}", exact)
            if exact.dtype == numpy.float64:
                f64[output] = kept[output]
                seen[output] = tolerances.assert_within(result, exact, tolerance, name)
            else:
                assert numpy.array_equal(result, exact), name
        inputs = {value["name"]: tensors.share(array) for value, array in zip(graph.inputs, arrays)}
        entry["cases"].append({"name": case, "inputs": inputs, "outputs": kept, "f64": f64, "seen": seen})
    return entry


def run(module, inputs):
    with torch.inference_mode():
        result = module(*inputs)
    return [y.numpy() for y in (result if isinstance(result, tuple) else [result])]


def write(versions):
    torch.backends.mha.set_fastpath_enabled(False)
    tensors, networks = Tensors(), []

    def add(name, module, graph, values, outputs, cases, tolerance=TOLERANCE, reason=REASON):
        networks.append(described(name, tensors, graph, dict(zip(values, outputs)), module, cases, tolerance, reason))

    body = initialized(encoder(), "encoder")
    graph = Graph(tensors)
    add("encoder", body, graph, [encoded(graph, graph.input("x", "f32", [-1, 9, 24]), body)], ["y"],
        [("batch5", [uniform((5, 9, 24), key="encoder")])])  # fmt: skip
    for name, make, build, outputs, cases in (
        ("denoiser", Denoiser, denoised, ["y"], [("batch7", [uniform((7, 10)), uniform((7, 1), 0, 50)])]),
        ("classifier", Classifier, classified, ["probabilities", "label"],
         [("batch6", [integers((6, 7), 0, 30), uniform((6, 5))])]),
        ("mixture", Mixture, mixed, ["y", "chosen"], [("batch9", [uniform((9, 8))]), ("batch5", [uniform((5, 8))])]),
        ("dynamic", lambda: Tagger(body.float()), tagged, ["scores", "mean"],
         [(f"length{length}", [integers((5, length), 0, 20)]) for length in (1, 5, 9, 33)]),
    ):  # fmt: skip
        module = make()
        if name == "dynamic":
            initialized(module.embedding, name + "embedding")
            initialized(module.scores, name)
            module.eval()
        else:
            initialized(module, name)
        graph = Graph(tensors)
        add(name, module, graph, build(graph, module), outputs, cases)
    for name, module, build, (tolerance, reason) in networks_convolution.networks():
        initialized_images(module, name)
        graph = Graph(tensors)
        values = build(graph, module)
        x = uniform((5, *graph.inputs[0]["shape"][1:]), key=name)
        add(name, module, graph, values, ["y"], [("batch5", [x])], tolerance, reason)
    lines = ",\n".join(network_lines(network) for network in networks)
    head = f'"tool": "torch", "versions": {compact(versions)}, "seed": {SEED}'
    folder = os.path.join(FOLDER, "torch")
    write_bytes(os.path.join(folder, "networks.json"), f'{{{head}, "networks": [\n{lines}\n]}}\n'.encode())
    tensors.write(os.path.join(folder, "networks.safetensors"))
    check_networks.check()


def network_lines(network):
    """A network's JSON, with a line for each node and case."""
    parts = []
    for key, value in network.items():
        if key in ("nodes", "cases"):
            parts.append(f'"{key}":[\n' + ",\n".join("  " + compact(item) for item in value) + "]")
        else:
            parts.append(f'"{key}":{compact(value)}')
    return "{" + ",\n ".join(parts) + "}"

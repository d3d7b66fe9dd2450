"""Compares a converted breast cancer model with what it was converted from.

usage: compare.py MODEL WEIGHTS.json NETWORK.h5 INPUT.npy PROBABILITY.npy

WEIGHTS.json lists the layers as the importer read them: {"op": "dense", "constants": [[...], ...],
"shapes": [[...], ...]}, or "batchNorm" with its epsilon. Where h5py is installed they must be those of NETWORK.h5. The file is opened by the
safetensors package and by reader.py. Exits with 1 and says what differs where it does.
"""

import json
import sys

import numpy
import safetensors

import reader
import scalers

model_path, weights_path, network_path, input_path, probability_path = sys.argv[1:]


def check(condition, what):
    if not condition:
        sys.exit(f"{model_path}: {what}")


with open(weights_path, encoding="utf-8") as file:
    layers = json.load(file)
for layer in layers:
    pairs = zip(layer["constants"], layer["shapes"])
    layer["constants"] = [numpy.array(values, numpy.float32).reshape(shape) for values, shape in pairs]

# The network's own file.
try:
    import h5py
except ImportError:
    print("h5py is not installed: weights compared with the importer's only")
else:
    parts = {"dense": ["kernel:0", "bias:0"],
             "batchNorm": ["gamma:0", "beta:0", "moving_mean:0", "moving_variance:0"]}
    names = {"dense": "dense", "batchNorm": "batch_normalization"}
    with h5py.File(network_path) as network:
        for op in parts:
            for number, layer in enumerate(layer for layer in layers if layer["op"] == op):
                name = names[op] + (f"_{number}" if number else "")
                for part, values in zip(parts[op], layer["constants"]):
                    stored = network[f"model_weights/{name}/{name}/{part}"][...]
                    check(numpy.array_equal(stored, values), f"{name}/{part} of the h5 file differs")

# Batch norms folded into the dense layers behind them, in float64, rounded once.
expected = []
scale, shift = None, None
for layer in layers:
    if layer["op"] == "batchNorm":
        gamma, beta, mean, variance = (values.astype(float) for values in layer["constants"])
        scale = gamma / numpy.sqrt(variance + layer["epsilon"])
        shift = beta - mean * scale
    else:
        weight, bias = (values.astype(float) for values in layer["constants"])
        if scale is not None:
            bias = bias + shift @ weight
            weight = weight * scale[:, None]
        expected.append((weight, bias))

model, values = reader.read(model_path)
check(model["intact"], "the digest is wrong")
with safetensors.safe_open(model_path, framework="np") as file:
    check(set(file.keys()) == set(values), "the safetensors package lists other tensors")
    packed = {name: file.get_tensor(name) for name in file.keys()}
    graph = json.loads(file.metadata()["needletail.graph"])
    check(graph == model["graph"], "the safetensors package reads other metadata")
for name, layout in model["tensors"].items():
    whole = reader.unpacked(packed[name], layout["layout"], layout["shape"])
    check(numpy.array_equal(whole, values[name]), f"{name} differs from what the safetensors package reads")
    *rows, columns = layout["shape"]
    check(packed[name].size == numpy.prod(rows, dtype=int) * 16 * -(-columns // 16), f"{name} has another size")
    check(numpy.count_nonzero(packed[name]) == numpy.count_nonzero(whole), f"{name} is not zero in its padding")

dense = [node for node in model["graph"]["nodes"] if node["op"] == "dense"]
check(len(dense) == len(expected), f"{len(dense)} dense nodes instead of {len(expected)}")
for node, (weight, bias) in zip(dense, expected):
    for name, wanted in zip(node["inputs"][1:], (weight, bias)):
        check(values[name].shape == wanted.shape, f"{name} has the shape {values[name].shape}")
        # The sums of a bias may be added in another order before they are rounded to f32.
        wanted = wanted.astype(numpy.float32)
        check((numpy.abs(values[name] - wanted) <= numpy.spacing(numpy.abs(wanted))).all(), f"{name} differs")
    weight = weight.astype(numpy.float32)
    check(numpy.array_equal(values[node["inputs"][1]], weight), f"{node['inputs'][1]} is inexact")

check(reader.replay(model, values) <= 1, "a check case fails")
rows = scalers.scaled(model["task"]["scaler"], numpy.load(input_path)).astype(numpy.float32)
(outputs,) = reader.run(model, values, {model["graph"]["inputs"][0]["name"]: rows}).values()
difference = numpy.abs(outputs.ravel() - numpy.load(probability_path).ravel()).max()
check(difference <= 1e-5, f"probabilities differ by {difference}")
print(f"{len(expected)} layers, {len(rows)} rows, probabilities within {difference:.2g}")

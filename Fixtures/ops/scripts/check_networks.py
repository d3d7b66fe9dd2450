"""Evaluates the graphs of torch/networks.json by NumPy, node by node."""

import json
import os

import numpy
import safetensors.numpy

import reference
import tolerances
from golden import FOLDER, NAMES, widened


def assert_decided(node, operands, margin=1e-4):
    """A choice between values is no closer than their rounding."""
    if node["op"] == "less":
        assert numpy.abs(operands[0] - operands[1]).min() > margin, node["name"]
    elif node["op"] in ("topK", "argMax"):
        assert numpy.diff(numpy.sort(operands[0], node["attributes"]["axis"])).min() > margin, node["name"]


def evaluated(network, arrays, tensors):
    """The values of a graph's outputs in f64."""
    values = {name: widened(tensors[tensor]) for name, tensor in network["constants"].items()}
    constants, sizes = set(values), {}
    for value in network["inputs"]:
        array = arrays[value["name"]]
        assert NAMES[array.dtype] == value["dtype"] and array.ndim == len(value["shape"]), network["name"]
        for size, declared in zip(array.shape, value["shape"]):
            assert sizes.setdefault(declared, size) == size if declared < 0 else size == declared, network["name"]
        values[value["name"]] = widened(array)
    for node in network["nodes"]:
        roles = ["constant" if name in constants else "rows" for name in node["inputs"]]
        operands = [values[name] for name in node["inputs"]]
        results = reference.evaluate(node["op"], node["attributes"], operands, roles)
        assert_decided(node, operands)
        assert len(results) == len(node["outputs"]) and not values.keys() & set(node["outputs"]), node["name"]
        values.update(zip(node["outputs"], results))
    return [values[name] for name in network["outputs"]]


def check():
    folder = os.path.join(FOLDER, "torch")
    with open(os.path.join(folder, "networks.json"), encoding="utf-8") as file:
        networks = json.load(file)["networks"]
    tensors = safetensors.numpy.load_file(os.path.join(folder, "networks.safetensors"))
    used, count = set(), 0
    for network in networks:
        used.update(network["constants"].values())
        for case in network["cases"]:
            used.update([*case["inputs"].values(), *case["outputs"].values()])
            arrays = {name: tensors[tensor] for name, tensor in case["inputs"].items()}
            for name, result in zip(network["outputs"], evaluated(network, arrays, tensors)):
                expected = tensors[case["outputs"][name]]
                assert result.shape == expected.shape and result.dtype == expected.dtype, (network["name"], name)
                if name in case["f64"]:
                    # The scale of attention is a constant of f32 in the graph, and not in PyTorch's f64.
                    attends = network["name"] in ("encoder", "dynamic")
                    slack = {"absolute": 0, "relative": 3e-8 if attends else 1e-12}
                    tolerances.assert_within(result, expected, slack, network["name"])
                else:
                    numpy.testing.assert_array_equal(result, expected, network["name"])
            count += 1
    assert used == set(tensors), sorted(used ^ set(tensors))
    print(f"torch: {count} cases of {len(networks)} networks agree with NumPy")

"""Reads Needletail model files and replays their check cases, by Docs/ModelFormat.md alone.

usage: reader.py MODEL...      (prints a line for each file; exits with 1 where a check case or a digest fails)
"""

import hashlib
import json
import sys

import numpy

dtypes = {"F32": "<f4", "F64": "<f8", "I8": "i1", "U8": "u1", "I32": "<i4", "I64": "<i8"}
ops = {
    "dense": lambda x, weight, bias: x @ weight + bias,
    "scaleShift": lambda x, scale, shift: x * scale + shift,
    "relu": lambda x: numpy.maximum(x, 0),
    "sigmoid": lambda x: 1 / (1 + numpy.exp(-x)),
    "copy": lambda x: x,
}


def unpacked(tensor, layout, shape):
    """The values of a packed tensor in its logical shape."""
    if layout != "panels16":
        raise ValueError(f"unknown layout {layout}")
    rows = tensor.transpose(1, 0, 2).reshape(shape[0], -1) if len(shape) == 2 else tensor
    return rows[..., : shape[-1]]


def read(path):
    """A model file's sections and its tensors, unpacked; whether its digest is right."""
    with open(path, "rb") as file:
        content = file.read()
    start = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:start])
    metadata = header.pop("__metadata__")
    if int(metadata["needletail.format_version"]) > 1:
        raise ValueError("a newer format")
    names = ["model", "graph", "task", "tensors", "provenance", "check"]
    model = {name: json.loads(metadata.get(f"needletail.{name}", "[]")) for name in names}
    values = {}
    for name, tensor in header.items():
        begin, end = (start + offset for offset in tensor["data_offsets"])
        values[name] = numpy.frombuffer(content[begin:end], dtypes[tensor["dtype"]]).reshape(tensor["shape"])
        if name in model["tensors"]:
            values[name] = unpacked(values[name], **model["tensors"][name])
    digest = metadata["needletail.sha256"].encode()
    model["intact"] = hashlib.sha256(content.replace(digest, b"0" * 64, 1)).hexdigest().encode() == digest
    return model, values


def row_norms(rows, norm):
    """The length of each row, 1 where it is near 0."""
    magnitudes = numpy.abs(rows)
    # Row by row, so that each lies contiguous in memory.
    sums = {
        "l1": lambda row: numpy.sum(row), "l2": lambda row: numpy.sqrt(numpy.einsum("i,i", row, row)),
        "max": lambda row: numpy.max(row),
    }
    norms = numpy.array([sums[norm](numpy.ascontiguousarray(row)) for row in magnitudes])
    return numpy.where(norms < 10 * 2.0**-52, 1.0, norms)[:, None]


def scaled(scaler, rows):
    """Rows of feature values scaled, in f64."""
    kind = scaler.get("kind", "standard")
    with numpy.errstate(all="ignore"):
        if kind == "standard":
            return (rows - scaler["mean"]) / scaler["scale"]
        if kind == "robust":
            return (rows - scaler["center"]) / scaler["scale"]
        if kind == "normalizer":
            return rows / row_norms(rows, scaler["norm"])
        if kind == "min-max":
            rows = rows * scaler["scale"] + scaler["offset"]
        elif kind == "max-abs":
            rows = rows / scaler["scale"]
        else:
            raise ValueError(f"unknown scaler {kind}")
    return numpy.clip(rows, *scaler["clip"]) if "clip" in scaler else rows


def run(model, values, inputs):
    """The outputs for inputs by name, each with the rows first."""
    values = values | inputs
    for node in model["graph"]["nodes"]:
        result = ops[node["op"]](*(values[name] for name in node["inputs"]), **node.get("attributes", {}))
        values[node["outputs"][0]] = result.astype(numpy.float32)
    return {name: values[name] for name in model["graph"]["outputs"]}


def replay(model, values):
    """By how much the check cases' outputs differ, in units of their tolerance; 1 or less passes."""
    shapes = {value["name"]: [1] + value["shape"][1:] for value in model["graph"]["inputs"]}
    worst = 0.0
    for case in model["check"]:
        rows = {name: numpy.array(row, numpy.float32).reshape(shapes[name]) for name, row in case["inputs"].items()}
        for name, output in run(model, values, rows).items():
            difference = numpy.abs(output.ravel().astype(float) - numpy.array(case["outputs"][name], numpy.float32))
            worst = max(worst, float(difference.max(initial=0)) / case["tolerance"])
    return worst


if __name__ == "__main__":
    failed = False
    for path in sys.argv[1:]:
        model, values = read(path)
        worst = replay(model, values)
        failed |= not (worst <= 1 and model["intact"])
        print(f"{path}: {len(model['check'])} cases, {worst:.3f} of the tolerance, digest {model['intact']}")
    sys.exit(failed)

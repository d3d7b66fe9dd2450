"""Reads Needletail model files and replays their check cases, by Docs/ModelFormat.md alone; ops.py has the ops of networks,
stages.py the stages of pipelines.

usage: reader.py MODEL...      (prints a line for each file; exits with 1 where a check case or a digest fails)
"""

import hashlib
import json
import sys

import numpy

import ops
import stages

dtypes = {"F32": "<f4", "F64": "<f8", "I8": "i1", "U8": "u1", "I32": "<i4", "I64": "<i8", "BOOL": "?", "F16": "<f2", "BF16": "<f4"}


def winograd_points(layout):
    """The matrix G: three coefficients become values at four or six points."""
    points = numpy.array([0, 1, -1] if layout == "winograd2" else [0, 0.5**0.5, -(0.5**0.5), 2**0.5, -(2**0.5)])
    others = [numpy.prod(point - numpy.delete(points, place)) for place, point in enumerate(points)]
    return numpy.vstack([points[:, None] ** [0, 1, 2] / numpy.array(others)[:, None], [[0, 0, 1]]])


def filters_at_points(tensor, layout, shape):
    """The filters [3, 3, c, n] that lie at 16 or 36 points: nine values of as many equations, to the rounding of the points."""
    g = winograd_points(layout)
    assert tensor.shape == (-(-shape[3] // 32), len(g) ** 2, shape[2], 32) and shape[:2] == [3, 3]
    points = tensor.transpose(1, 2, 0, 3).reshape(len(g), len(g), shape[2], 32 * len(tensor))
    assert not points[..., shape[3] :].any()
    inverse = numpy.linalg.pinv(g)
    return numpy.einsum("ai,bj,ijcn->abcn", inverse, inverse, points[..., : shape[3]].astype(float))


def filters_in_groups(tensor, shape):
    """The filters [kh, kw, c, n] that lie in panels, group by group."""
    groups, own = len(tensor), shape[3] // len(tensor)
    rows = tensor.transpose(2, 0, 1, 3).reshape(tensor.shape[2], groups, 16 * tensor.shape[1])
    assert shape[3] % groups == 0 and rows.shape[0] == numpy.prod(shape[:3]) and not rows[..., own:].any()
    return rows[..., :own].reshape(shape)


def unpacked(tensor, layout, shape):
    """The values of a packed tensor in its logical shape."""
    if layout in ("winograd2", "winograd4"):
        return filters_at_points(tensor, layout, shape)
    if layout == "filters16":
        return filters_in_groups(tensor, shape)
    if layout == "channels16":
        assert tensor.shape == (shape[0] * shape[1], -(-shape[3] // 16) * 16) and not tensor[:, shape[3] :].any()
        return tensor[:, : shape[3]].reshape(shape)
    assert layout == "panels16"
    matrix = tensor.transpose(1, 0, 2).reshape(shape[0], 16 * len(tensor)) if len(shape) == 2 else tensor
    return matrix[..., : shape[-1]]


def read(path):
    """A model file's sections and its tensors, unpacked; whether its digest is right."""
    content = open(path, "rb").read()
    start = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:start])
    metadata = header.pop("__metadata__")
    assert int(metadata["needletail.format_version"]) == 1
    content_names = [name for name in ["graph", "pipeline"] if f"needletail.{name}" in metadata]
    assert len(content_names) == 1
    names = ["model", *content_names, "task", "tensors", "provenance", "check"]
    model, values = {name: json.loads(metadata.get(f"needletail.{name}", "[]")) for name in names}, {}
    for name, tensor in header.items():
        data = content[start + tensor["data_offsets"][0] : start + tensor["data_offsets"][1]]
        if tensor["dtype"] == "BF16":
            data = (numpy.frombuffer(data, "<u2").astype("<u4") << 16).tobytes()
        values[name] = numpy.frombuffer(data, dtypes[tensor["dtype"]]).reshape(tensor["shape"])
        if tensor["dtype"] == "F16":
            values[name] = values[name].astype("<f4")
        if name in model["tensors"]:
            values[name] = unpacked(values[name], **model["tensors"][name])
    if "pipeline" in model:
        model["pipeline"] = stages.read(model["pipeline"], values, model["tensors"])
    digest = metadata["needletail.sha256"].encode()
    model["intact"] = hashlib.sha256(content.replace(digest, b"0" * 64, 1)).hexdigest().encode() == digest
    return model, values


def run(model, constants, inputs):
    """The outputs for inputs by name, each with the rows first."""
    values = constants | inputs
    for node in model["graph"]["nodes"]:
        given = [ops.Value(values[name], name not in constants) for name in node["inputs"]]
        results = ops.run(node["op"], given, node.get("attributes", {}))
        values.update(zip(node["outputs"], results))
    return {name: values[name] for name in model["graph"]["outputs"]}


def replay(model, values):
    """By how much the check cases' outputs differ, in units of their tolerance; 1 or less passes."""
    if "pipeline" in model:
        return stages.replay(model["pipeline"], model["check"])
    worst = 0.0
    for case in model["check"]:
        rows = {}
        for value in model["graph"]["inputs"]:
            shape = [1] + [case["sizes"][str(size)] if size < 0 else size for size in value["shape"][1:]]
            rows[value["name"]] = numpy.array(case["inputs"][value["name"]], dtypes[value["dtype"].upper()]).reshape(shape)
        for name, output in run(model, values, rows).items():
            expected = numpy.array(case["outputs"][name], output.dtype)
            if output.dtype.kind != "f":
                worst = max(worst, 0.0 if numpy.array_equal(output.ravel(), expected) else numpy.inf)
            elif not numpy.array_equal(output.ravel(), expected):
                difference = numpy.abs(output.ravel().astype(float) - expected).max()
                worst = max(worst, float(difference / case["tolerance"]) if case["tolerance"] else numpy.inf)
    return worst


if __name__ == "__main__":
    results = [(path, *read(path)) for path in sys.argv[1:]]
    scores = [(model["intact"], len(model["check"]), replay(model, values)) for _, model, values in results]
    for path, (intact, count, worst) in zip(sys.argv[1:], scores):
        print(f"{path}: {count} cases, {worst:.3f} of the tolerance, digest {intact}")
    sys.exit(not all(intact and worst <= 1 for intact, _, worst in scores))

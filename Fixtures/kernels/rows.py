"""Writes rows.safetensors: softmax, normalizations and reductions by PyTorch.

The tensor `softmax7` holds PyTorch's f64 result of the f32 operands, whose own error is far below f32's; its f32 result
has NaN and infinities at the same places, and is apart from it by what stands under `seen`: the largest difference
relative to the largest magnitude. `sums7`, `extremes7` and `places7` hold the results of several functions behind each
other, in the order that the metadata give; extremes and their places are exact, and NumPy agrees on them. `case` in the
metadata is JSON: its `cases` name each tensor, its function, the operands and the parameters.
"""

import json
import math
import os

import numpy
import safetensors.numpy
import torch
import torch.nn.functional as nn

SEED = 20240104
INFINITY, NAN = math.inf, math.nan
SPECIAL_ROWS = [
    [0.0, -INFINITY, 1.0, -1.0], [INFINITY, 0.0, 0.0, 0.0], [NAN, 1.0, 2.0, 3.0], [-INFINITY] * 4,
    [3e38, 3e38, -3e38, 0.0], [-0.0, 0.0, -1e-45, 4e-39], [INFINITY, -INFINITY, 0.0, 1.0], [-INFINITY, 5.0, -INFINITY, 5.0],
]  # fmt: skip
# Of few values that are far apart: ties, NaN, zeros of both signs, infinities.
SPECIAL_VALUES = [0.0, -0.0, 1.0, -1.0, 2.0, 2.0, INFINITY, -INFINITY, NAN, -INFINITY, 0.5, 3.0]


class Fixture:
    def __init__(self):
        self.random = numpy.random.default_rng(SEED)
        self.tensors, self.cases = {}, []

    def operand(self, name, values):
        """Stores an f32 operand; its name."""
        self.tensors[name] = numpy.ascontiguousarray(values, numpy.float32)
        return name

    def uniform(self, *shape, low=-3.0, high=3.0):
        return self.random.uniform(low, high, shape).astype(numpy.float32)

    def add(self, function, theirs, operands, **parameters):
        """Stores what `theirs`, a function of tensors, makes of the operands in f64."""
        name = f"{function}{len(self.cases)}"
        values = [torch.from_numpy(self.tensors[operand]) for operand in operands]
        single = theirs(*values).numpy()
        double = theirs(*[value.double() for value in values]).numpy()
        assert double.dtype == numpy.float64, name
        with numpy.errstate(over="ignore"):
            rounded = double.astype(numpy.float32)
        assert numpy.array_equal(numpy.isnan(single), numpy.isnan(rounded)), name
        assert numpy.array_equal(single[numpy.isinf(single)], rounded[numpy.isinf(rounded)]), name
        self.tensors[name] = numpy.ascontiguousarray(double)
        both = numpy.isfinite(rounded)
        largest = numpy.abs(double[both]).max(initial=1e-300)
        error = numpy.abs(single[both] - double[both]).max(initial=0) / largest
        seen = {"relative": float(f"{error:.2g}")}
        self.cases.append({"tensor": name, "function": function, "operands": operands, **parameters, "seen": seen})

    def add_exact(self, function, results, operand, axis):
        """Stores results on which PyTorch and NumPy agree."""
        name = f"{function}{len(self.cases)}"
        values = self.tensors[operand]
        single = numpy.stack([theirs(torch.from_numpy(values), axis).numpy() for theirs, _ in results])
        numpy.testing.assert_array_equal(single, numpy.stack([other(values, axis) for _, other in results]), name)
        self.tensors[name] = single
        self.cases.append({"tensor": name, "function": function, "operands": [operand], "axis": axis})


def softmaxes(fixture):
    operands = [fixture.operand("special_rows", SPECIAL_ROWS),
                fixture.operand("special_wide_rows", numpy.repeat(SPECIAL_ROWS, 5, 1))]
    for rows, columns in ((3, 1), (3, 5), (2, 16), (2, 33), (1, 130), (1, 1100)):
        # Multiples of 1/64: the distance from the largest is exact in f32.
        x = numpy.round(fixture.uniform(rows, columns, low=-20, high=20) * 64) / 64
        operands.append(fixture.operand(f"logits{columns}", x))
    for operand in operands:
        fixture.add("softmax", lambda x: torch.softmax(x, -1), [operand])
        if operand != "logits1100":
            fixture.add("logSoftmax", lambda x: torch.log_softmax(x, -1), [operand])


def normalizations(fixture):
    for rows, columns, offset, epsilon in ((2, 1, 0, 1e-5), (3, 5, 0, 1e-3), (2, 64, 100, 1e-5), (2, 130, -3000, 1e-6),
                                           (1, 1030, 0, 1e-12)):
        x = fixture.operand(f"rows{columns}", fixture.uniform(rows, columns) + numpy.float32(offset))
        gamma = fixture.operand(f"gamma{columns}", fixture.uniform(columns))
        beta = fixture.operand(f"beta{columns}", fixture.uniform(columns))
        norm = lambda x, *affine, columns=columns, epsilon=epsilon: nn.layer_norm(  # noqa: E731
            x, [columns], *affine, eps=epsilon)
        fixture.add("layerNorm", norm, [x, gamma, beta], epsilon=epsilon)
        if columns < 1000:
            fixture.add("layerNorm", norm, [x], epsilon=epsilon)
        norm = lambda x, *affine, columns=columns, epsilon=epsilon: nn.rms_norm(  # noqa: E731
            x, [columns], *affine, eps=epsilon)
        if columns < 1000:
            fixture.add("rmsNorm", norm, [x, gamma], epsilon=epsilon)
            fixture.add("rmsNorm", norm, [x], epsilon=epsilon)
    constant = fixture.operand("constant_rows", numpy.full((2, 20), [[7.5], [-0.25]]))
    rows = [[1.0, 2.0, value, 4.0] * 5 for value in (NAN, INFINITY, -INFINITY)]
    for x in (constant, fixture.operand("spoilt_rows", rows)):
        fixture.add("layerNorm", lambda x: nn.layer_norm(x, [20], eps=1e-5), [x], epsilon=1e-5)
        fixture.add("rmsNorm", lambda x: nn.rms_norm(x, [20], eps=1e-5), [x], epsilon=1e-5)
    for items, spatial, channels, groups in ((2, 1, 8, 4), (2, 9, 12, 3), (1, 9, 40, 10), (1, 5, 34, 2), (2, 12, 6, 1),
                                             (1, 4, 7, 7)):
        x = fixture.operand(f"images{channels}", fixture.uniform(items, spatial, channels) + numpy.float32(2))
        gamma = fixture.operand(f"gamma_of_images{channels}", fixture.uniform(channels))
        beta = fixture.operand(f"beta_of_images{channels}", fixture.uniform(channels))
        # PyTorch has the channels before the positions.
        norm = lambda x, *affine, groups=groups: nn.group_norm(  # noqa: E731
            x.transpose(1, 2), groups, *affine, eps=1e-5).transpose(1, 2)
        fixture.add("groupNorm", norm, [x, gamma, beta], groups=groups, epsilon=1e-5)
        if channels < 13:
            fixture.add("groupNorm", norm, [x], groups=groups, epsilon=1e-5)
    for rows, columns, epsilon in ((5, 19, 1e-5), (3, 64, 1e-3)):
        x = fixture.operand(f"batch{columns}", fixture.uniform(rows, columns, low=-8, high=8))
        names = ["mean", "variance", "gamma", "beta"]
        values = [fixture.uniform(columns), fixture.uniform(columns, low=0.01, high=9), fixture.uniform(columns),
                  fixture.uniform(columns)]
        operands = [fixture.operand(f"{name}_of_batch{columns}", value) for name, value in zip(names, values)]
        fixture.add("batchNorm", lambda x, *rest, epsilon=epsilon: nn.batch_norm(x, *rest, eps=epsilon), [x, *operands],
                    epsilon=epsilon)


def variance(correction):
    return lambda x, axis: torch.var(x, axis, correction=correction)


# PyTorch's functions of an array and an axis.
SUMS = {
    "sum": lambda x, axis: torch.sum(x, axis),
    "mean": lambda x, axis: torch.mean(x, axis),
    "product": lambda x, axis: torch.prod(x, axis),
    "sumOfSquares": lambda x, axis: torch.sum(x * x, axis),
    "l2Norm": lambda x, axis: torch.linalg.vector_norm(x, 2, axis),
    "variance0": variance(0),
    "variance1": variance(1),
}
EXTREMES = {"max": (torch.amax, numpy.max), "min": (torch.amin, numpy.min)}
PLACES = {"argMax": (torch.argmax, numpy.argmax), "argMin": (torch.argmin, numpy.argmin)}
# The axes of arrays that are not reduced along each of theirs.
AXES = {"none": [1], "long": [1], "long_ties": [1], "tall": [0], "tall_ties": [0], "far": [1], "nothing": [1]}


def reductions(fixture):
    random = fixture.random
    arrays = {
        "cube": random.uniform(-2, 2, (2, 3, 4, 5)), "long": random.uniform(0, 4, (1, 1100)),
        "tall": random.uniform(-1, 3, (130, 9)), "far": random.uniform(-1, 1, (3, 40, 2)) + 3000,
        "one": random.uniform(-1, 1, (3, 1, 2)), "special": random.choice(SPECIAL_VALUES, (3, 5, 19)),
        "none": numpy.zeros((2, 0, 3)),
    }  # fmt: skip
    for name, values in arrays.items():
        x = fixture.operand(name, values)
        for axis in AXES.get(name, range(values.ndim)):
            every = lambda x, axis=axis: torch.stack([theirs(x, axis) for theirs in SUMS.values()])  # noqa: E731
            fixture.add("sums", every, [x], axis=axis)
    # Whole numbers, of which many are equal; every value the same; all NaN, or -infinity but for one.
    ties = {
        "ties": numpy.round(random.uniform(-4, 4, (2, 3, 4, 5))), "long_ties": numpy.round(random.uniform(-9, 9, (1, 1100))),
        "tall_ties": numpy.round(random.uniform(-4, 4, (130, 9))), "same": numpy.full((2, 7, 3), -7.0),
        "lowest": numpy.where(numpy.arange(120).reshape(4, 30) == 47, -3.0, -INFINITY), "nothing": numpy.full((2, 33), NAN),
    }  # fmt: skip
    for name, values in ties.items():
        fixture.operand(name, values)
    for name in ["cube", "special", "one", *ties]:
        x = fixture.tensors[name]
        for axis in AXES.get(name, range(x.ndim)):
            fixture.add_exact("extremes", EXTREMES.values(), name, axis)
            fixture.add_exact("places", PLACES.values(), name, axis)


def write():
    fixture = Fixture()
    softmaxes(fixture)
    normalizations(fixture)
    reductions(fixture)
    case = {"torch": torch.__version__, "numpy": numpy.__version__, "seed": SEED, "sums": list(SUMS),
            "extremes": list(EXTREMES), "places": list(PLACES), "cases": fixture.cases}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "rows.safetensors")
    safetensors.numpy.save_file(fixture.tensors, path, {"case": json.dumps(case)})

"""Writes pairs.safetensors: arithmetic of two operands with broadcasting, comparisons and choices, by PyTorch and NumPy.

Sums, differences, products, quotients, extremes, comparisons and choices have one result, on which both agree. `power`
is NumPy's, which is C's `pow`; `power3_f64` is its f64 result, itself within an f64's last place. `case` in the metadata
is JSON: its `cases` name each tensor, its function and the operands; `compare` tensors hold all comparisons behind each
other, in the order of `comparisons`.
"""

import json
import math
import os

import numpy
import safetensors.numpy
import torch

SEED = 20240105
SHAPES = [([], []), ([2, 17], []), ([2, 17], [17]), ([7], [6, 7]), ([3, 5, 4], [3, 1, 4]), ([2, 2, 1], [2, 2, 17]),
          ([1, 5, 1], [3, 1, 7]), ([2, 3, 9], [3, 1]), ([2, 1, 3, 1, 2, 5], [1, 2, 1, 2, 1, 5]), ([4, 0, 3], [1, 3])]
SPECIAL = [0.0, 1.4e-45, 1.17549435e-38, 0.5, 1, 3, 3.4028235e38, math.inf, math.nan]
SPECIAL += [-value for value in SPECIAL]
ARITHMETIC = {
    "add": (torch.add, numpy.add), "subtract": (torch.sub, numpy.subtract), "multiply": (torch.mul, numpy.multiply),
    "divide": (torch.div, numpy.divide), "minimum": (torch.minimum, numpy.minimum),
    "maximum": (torch.maximum, numpy.maximum),
    "squaredDifference": (lambda a, b: (a - b) ** 2, lambda a, b: (a - b) * (a - b)),
}  # fmt: skip
COMPARISONS = {
    "equal": (torch.eq, numpy.equal), "notEqual": (torch.ne, numpy.not_equal), "less": (torch.lt, numpy.less),
    "lessOrEqual": (torch.le, numpy.less_equal), "greater": (torch.gt, numpy.greater),
    "greaterOrEqual": (torch.ge, numpy.greater_equal),
}  # fmt: skip
# The types that comparisons take, with values that are near each other or at the ends of their range.
COMPARED = {
    "f32": numpy.array(SPECIAL, numpy.float32), "f64": numpy.array([*SPECIAL, 1e300, -1e300, 1 + 2**-52], numpy.float64),
    "i32": numpy.array([-(2**31), -2, -1, 0, 1, 2, 2**31 - 1], numpy.int32),
    "i64": numpy.array([-(2**63), -(2**32), -1, 0, 1, 2**32, 2**32 + 1, 2**63 - 1], numpy.int64),
    "u8": numpy.array([0, 1, 127, 128, 254, 255], numpy.uint8),
}  # fmt: skip
CHOSEN = {"b8": numpy.uint8, "b16": numpy.int16, "b32": numpy.int32, "b64": numpy.int64}


class Fixture:
    def __init__(self):
        self.random = numpy.random.default_rng(SEED)
        self.tensors, self.cases = {}, []

    def operand(self, values):
        name = f"operand{len(self.tensors)}"
        self.tensors[name] = numpy.array(values, order="C")
        return name

    def add(self, function, result, operands, **more):
        name = f"{function}{len(self.cases)}"
        self.tensors[name] = numpy.array(result, order="C")
        self.cases.append({"tensor": name, "function": function, "operands": operands, **more})
        return name

    def both(self, function, theirs, operands, **more):
        """Stores what PyTorch makes of the operands, if NumPy makes the same: with the same signs of zeros but of extremes."""
        torch_function, numpy_function = theirs
        values = [self.tensors[operand] for operand in operands]
        result = torch_function(*[torch.from_numpy(value) for value in values]).numpy()
        other = numpy_function(*values)
        numpy.testing.assert_array_equal(result, other, function)
        if function in ARITHMETIC and function not in ("minimum", "maximum"):
            is_number = ~numpy.isnan(result)
            assert numpy.array_equal(numpy.signbit(result)[is_number], numpy.signbit(other)[is_number]), function
        self.add(function, result, operands, **more)


def arithmetic(fixture):
    random = fixture.random

    def values(shape):
        return fixture.operand(random.uniform(-4, 4, shape).astype(numpy.float32))

    special = numpy.array(SPECIAL, numpy.float32)
    pairs = [[values(a), values(b)] for a, b in SHAPES]
    pairs.append([fixture.operand(special[:, None]), fixture.operand(special)])
    for pair in pairs:
        for function, theirs in ARITHMETIC.items():
            fixture.both(function, theirs, pair)
        a, b = (fixture.tensors[operand] for operand in pair)
        name = fixture.add("power", numpy.power(a, b), pair)
        fixture.tensors[name + "_f64"] = numpy.array(numpy.power(a.astype(numpy.float64), b.astype(numpy.float64)))
    for shape in ([2, 5], [3, 4, 7], [2, 19, 3], [1, 3, 2, 5]):
        # PyTorch's weight has the second dimension, to which the kernel's second operand is shaped.
        x, weight = values(shape), random.uniform(-2, 2, shape[1]).astype(numpy.float32)
        result = torch.nn.functional.prelu(torch.from_numpy(fixture.tensors[x]), torch.from_numpy(weight)).numpy()
        fixture.add("prelu", result, [x, fixture.operand(weight.reshape([-1] + [1] * (len(shape) - 2)))])


def comparisons(fixture):
    for kind, values in COMPARED.items():
        pairs = [(values[:, None], values), (values, values), (numpy.tile(values, (3, 1)), values[4])]
        for a, b in pairs:
            operands = [fixture.operand(a), fixture.operand(b)]
            every = (
                lambda a, b: torch.stack([f(a, b) for f, _ in COMPARISONS.values()]),
                lambda a, b: numpy.stack([f(a, b) for _, f in COMPARISONS.values()]),
            )  # fmt: skip
            fixture.both("compare", every, operands, type=kind)


def choices(fixture):
    random = fixture.random
    for kind, dtype in CHOSEN.items():
        limits = numpy.iinfo(dtype)
        for shapes in ([[3, 19], [3, 19], []], [[2, 3, 17], [17], [2, 3, 1]], [[2, 1, 9], [1, 3, 1], [9]], [[], [], []]):
            condition = fixture.operand(random.integers(0, 2, shapes[0]).astype(numpy.uint8))
            chosen = [random.integers(limits.min, limits.max, shape, dtype, True) for shape in shapes[1:]]
            operands = [condition, *[fixture.operand(value) for value in chosen]]
            where = (lambda c, a, b: torch.where(c.bool(), a, b), lambda c, a, b: numpy.where(c.astype(bool), a, b))
            fixture.both("where", where, operands, type=kind)


def write():
    fixture = Fixture()
    with numpy.errstate(all="ignore"):
        arithmetic(fixture)
    comparisons(fixture)
    choices(fixture)
    case = {"torch": torch.__version__, "numpy": numpy.__version__, "seed": SEED, "comparisons": list(COMPARISONS),
            "cases": fixture.cases}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pairs.safetensors")
    safetensors.numpy.save_file(fixture.tensors, path, {"case": json.dumps(case)})

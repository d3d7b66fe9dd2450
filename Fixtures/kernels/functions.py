"""Writes functions.safetensors: f32 values, and what PyTorch and NumPy make of each with the functions that kernels compute.

For a case `elu7` the tensor of that name holds the framework's f32 result, `elu7_f64` the true value of the function at
each f32 value of `x`: evaluated with 60 digits and rounded to f64, and compared here with what the framework gives in
f64. Exact functions have no `_f64`. `case` in the metadata is JSON; its `cases` name for each the function and its
parameters, and under `seen` how far the framework's f32 is from the true value, in units of the last place.
"""

import json
import math
import os

import mpmath
import numpy
import safetensors.numpy
import torch
import torch.nn.functional as nn

SEED = 20240103
mpmath.mp.dps = 60
# Where a function turns, underflows or overflows; the ends of the number line.
PLACES = [0.0, 1.4e-45, 1.1754942e-38, 1.17549435e-38, 1e-7, 0.5, 1, 1.5, 2.5, 3, 6, 9.5, 20, 87.33655, 88.3762, 88.72283,
          89, 103.28, 103.97208, 104, 1e4, 1e9, 3.4e38, math.inf, math.nan]
EXPONENTS = [2, 3, -1, 0.5, -0.5, 1.7, -17.3, 0, math.inf, -math.inf, math.nan]
# Limits at infinities where PyTorch multiplies infinity by 0: what the kernels' comments say.
LIMITS = {"gelu": {math.inf: math.inf, -math.inf: 0.0}, "geluTanh": {-math.inf: 0.0}, "silu": {-math.inf: 0.0},
          "mish": {-math.inf: 0.0}, "hardSwish": {-math.inf: 0.0}}


def inputs():
    """f32 values at those places, spread over -9 ... 9, and spread over the exponents."""
    random = numpy.random.default_rng(SEED)
    near = random.uniform(-9, 9, 40)
    wide = random.choice([-1.0, 1.0], 40) * 2.0 ** random.uniform(-40, 40, 40)
    return numpy.concatenate([PLACES, [-value for value in PLACES], near, wide]).astype(numpy.float32)


number = mpmath.mpf
SELU_ALPHA, SELU_SCALE = number(1.6732632423543772848170429916717), number(1.0507009873554804934193349852946)


def relu6(x):
    return min(max(x, number(0)), number(6))


def softplus(x):
    return max(x, number(0)) + mpmath.log1p(mpmath.exp(-abs(x)))


def by_torch(function):
    return lambda x: function(torch.from_numpy(x)).numpy()


# The function's name: PyTorch's, and the true value at an ordinary number; none where the result is exact.
FUNCTIONS = {
    "relu": (nn.relu, None),
    "relu6": (nn.relu6, None),
    "abs": (torch.abs, None),
    "negate": (torch.neg, None),
    "square": (torch.square, None),
    "reciprocal": (torch.reciprocal, None),
    "floor": (torch.floor, None),
    "ceil": (torch.ceil, None),
    "round": (torch.round, None),
    "rsqrt": (torch.rsqrt, lambda x: 1 / mpmath.sqrt(x)),
    "exp": (torch.exp, mpmath.exp),
    "log": (torch.log, mpmath.log),
    "erf": (torch.erf, mpmath.erf),
    "sin": (torch.sin, mpmath.sin),
    "cos": (torch.cos, mpmath.cos),
    "sigmoid": (torch.sigmoid, lambda x: 1 / (1 + mpmath.exp(-x))),
    "tanh": (torch.tanh, mpmath.tanh),
    "gelu": (nn.gelu, lambda x: x * mpmath.erfc(-x / mpmath.sqrt(2)) / 2),
    "geluTanh": (
        lambda x: nn.gelu(x, approximate="tanh"),
        lambda x: x / (1 + mpmath.exp(-mpmath.sqrt(8 / mpmath.pi) * (x + number("0.044715") * x**3))),
    ),
    "silu": (nn.silu, lambda x: x / (1 + mpmath.exp(-x))),
    "softplus": (nn.softplus, softplus),
    "mish": (nn.mish, lambda x: x * mpmath.tanh(softplus(x))),
    "selu": (nn.selu, lambda x: SELU_SCALE * (x if x > 0 else SELU_ALPHA * mpmath.expm1(x))),
    "hardSwish": (nn.hardswish, lambda x: x * relu6(x + 3) / 6),
    "hardSigmoid": (nn.hardsigmoid, lambda x: relu6(x + 3) / 6),
}


def cases():
    """For each case its function, its parameters, the framework's function and the true value's."""
    for name, (theirs, truth) in FUNCTIONS.items():
        yield name, {"alpha": 1 / 6, "beta": 0.5} if name == "hardSigmoid" else {}, by_torch(theirs), truth
    # PyTorch's own roots are not all the nearest f32.
    yield "sqrt", {}, numpy.sqrt, None
    for slope in (0.01, -2.0):
        yield "leakyRelu", {"alpha": slope}, by_torch(lambda x, slope=slope: nn.leaky_relu(x, slope)), None
    for low, high in ((-1.0, 3.0), (3.0, -1.0), (-math.inf, 0.5)):
        clamp = by_torch(lambda x, low=low, high=high: torch.clamp(x, low, high))
        yield "clip", {"alpha": low, "beta": high}, clamp, None
    for alpha in (1.0, 0.25):
        elu = by_torch(lambda x, alpha=alpha: nn.elu(x, alpha))
        yield "elu", {"alpha": alpha}, elu, lambda x, alpha=alpha: x if x > 0 else alpha * mpmath.expm1(x)
    for exponent in EXPONENTS:
        # NumPy's of two arrays is C's `pow`; of one exponent 0.5 both take a square root, which differs at -0 and minus
        # infinity.
        exponent = float(numpy.float32(exponent))
        power = lambda x, exponent=exponent: numpy.power(x, numpy.full_like(x, exponent))  # noqa: E731
        yield "power", {"alpha": exponent}, power, lambda x, exponent=exponent: mpmath.power(x, exponent)


def true_values(function, truth, x, theirs, is_ordinary):
    """The true values at `x`: 60 digits where it is ordinary, elsewhere the framework's, or the limit that it misses."""
    values = theirs.copy()
    for index in numpy.flatnonzero(is_ordinary):
        values[index] = float(truth(number(float(x[index]))))
    for place, limit in LIMITS.get(function, {}).items():
        values[x == place] = limit
    # But for what the framework's formula loses in the tails it is the function that is meant.
    finite = numpy.isfinite(values) & is_ordinary
    loss = numpy.abs(theirs - values)[finite] / numpy.maximum(numpy.abs(values[finite]), 1e-3)
    assert loss.max(initial=0) < 1e-12, (function, loss.max())
    return values


def ulps(values, exact):
    """How far finite f32 values are from f64 ones that are normal in f32, in units of the last place of f32."""
    limits = numpy.finfo(numpy.float32)
    inside = (numpy.abs(exact) < limits.max) & (numpy.abs(exact) >= limits.tiny) & numpy.isfinite(values)
    values, exact = values[inside], exact[inside]
    spacing = numpy.spacing(numpy.abs(exact).astype(numpy.float32)).astype(numpy.float64)
    return float(f"{(numpy.abs(values.astype(numpy.float64) - exact) / spacing).max(initial=0):.3g}")


def write():
    x = inputs()
    doubles = x.astype(numpy.float64)
    tensors, described = {"x": x}, []
    for function, parameters, theirs, truth in cases():
        name = f"{function}{len(described)}"
        with numpy.errstate(all="ignore"):
            tensors[name] = theirs(x)
        case = {"tensor": name, "function": function, **{key: repr(value) for key, value in parameters.items()}}
        if truth is not None:
            is_ordinary = numpy.isfinite(x) & (x != 0) & math.isfinite(parameters.get("alpha", 0))
            if function in ("rsqrt", "log", "power"):
                is_ordinary &= x > 0
            with numpy.errstate(all="ignore"):
                exact = true_values(function, truth, doubles, theirs(doubles), is_ordinary)
                case["seen"] = {"ulps": ulps(tensors[name], exact)}
            tensors[name + "_f64"] = exact
        described.append(case)
    # One key: the package writes several in any order.
    versions = {"torch": torch.__version__, "numpy": numpy.__version__, "mpmath": mpmath.__version__}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "functions.safetensors")
    safetensors.numpy.save_file(tensors, path, {"case": json.dumps({**versions, "seed": SEED, "cases": described})})

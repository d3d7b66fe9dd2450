"""Cases of the ops that compute each value by itself: functions, arithmetic, comparisons, choices and casts."""

import numpy

from golden import TYPES, Case, constant, integers, rows, uniform, values
from reference import UNARY

INFINITY, NAN = numpy.inf, numpy.nan
ZEROS = [0.0, -0.0, 1.4e-45, -1.4e-45, 1.1e-38, -1.1e-38]
FINITE = [*ZEROS, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 1.0, -1.0, 3.0, -3.0, 6.0, -6.0]
SPECIAL = [*FINITE, 3.4028235e38, -3.4028235e38, INFINITY, -INFINITY, NAN]
SHAPES = [(5, 2, 3), (5, 16), (7, 2, 1, 2), (5, 7), (8, 1), (6, 2, 3, 1), (5, 1, 2, 2, 2), (5, 9)]
# Where infinities have their limits; of the others PyTorch's formula multiplies an infinity by 0.
LIMITED = {"relu", "relu6", "sigmoid", "tanh", "exp", "erf", "square", "abs", "negate", "reciprocal", "floor", "ceil",
           "round", "hardSigmoid", "sqrt", "rsqrt", "log"}
POSITIVE = {"log", "sqrt", "rsqrt"}
# Ranges whose results are of one magnitude each, where a tolerance against the largest value says something of all.
RANGES = {
    "exp": [(87, 88.5), (-87, -84), (-1e-3, 1e-3)], "log": [(1e30, 3e38), (0.999, 1.001)],
    "sigmoid": [(-87, -84), (15, 90)], "tanh": [(-1e-3, 1e-3), (8, 90)], "erf": [(-1e-3, 1e-3)],
    "gelu": [(-1e-3, 1e-3)], "geluTanh": [(-1e-3, 1e-3)], "silu": [(-80, -70), (20, 1e4)],
    "softplus": [(-87, -84), (25, 1e4)], "mish": [(-80, -70)], "selu": [(-1e-3, 0)],
    "sin": [(-1e-3, 1e-3), (-1000, 1000)], "cos": [(-1000, 1000)], "rsqrt": [(1e-37, 1e-30)],
    "sqrt": [(1e30, 3e38)], "reciprocal": [(1e30, 8e37)], "hardSwish": [(-1e-3, 1e-3)],
}  # fmt: skip


def f32(numbers, *shape):
    return numpy.array(numpy.resize(numpy.array(numbers, numpy.float32), shape))


def normal(numbers):
    return [number for number in numbers if not 0 < abs(number) < 1.2e-38]


def both(numbers):
    """The numbers for each framework: TensorFlow takes subnormals for zeros."""
    return (("torch", numbers), ("keras", normal(numbers)))


def unary():
    for index, op in enumerate(UNARY):
        more = {"alpha": 1 / 6, "beta": 0.5} if op == "hardSigmoid" else {}
        low, high = (0.05, 9.0) if op in POSITIVE else (-6.0, 6.0) if op.startswith(("hard", "relu")) else (-3.0, 3.0)
        shape = SHAPES[index % len(SHAPES)]
        yield Case(f"{op}_rank{len(shape)}", op, [rows(uniform(shape, low, high))], **more)
        special = SPECIAL if op in LIMITED else [number for number in [*FINITE, NAN]]
        if op in POSITIVE:
            special = [0.0, *[number for number in special if number > 0], INFINITY, NAN, -1.0]
        for only, special in both(special):
            if (op, only) == ("erf", "keras"):  # TensorFlow's f64 makes NaN of infinities
                special = [number for number in special if numpy.isfinite(number)]
            yield Case(f"{op}_special", op, [rows(f32(special, 5, -(-len(special) // 5)))], only=only, **more)
        for turn, (low, high) in enumerate(RANGES.get(op, [])):
            only = "torch" if turn or op in ("selu", "reciprocal") else None  # TensorFlow's f32 is rough there
            yield Case(f"{op}_range{turn}", op, [rows(uniform((5, 3), low, high))], only=only, **more)
    yield Case("relu_empty", "relu", [rows(uniform((6, 0, 3)))])
    x = rows(uniform((5, 9), -6, 6))
    yield Case("hardSigmoid_fifth", "hardSigmoid", [x], alpha=0.2, beta=0.5, only="torch")
    other = rows(uniform((7, 2, 4), -6, 6))
    yield Case("hardSigmoid_other", "hardSigmoid", [other], alpha=0.25, beta=-0.125, only="torch")
    for name, alpha in (("leaky", 0.01), ("negative", -0.5)):
        yield Case(f"leakyRelu_{name}", "leakyRelu", [x], alpha=alpha, only="torch" if alpha <= 0 else None)
    yield Case("leakyRelu_rank4", "leakyRelu", [rows(uniform((6, 2, 3, 2)))], alpha=0.3)
    for name, alpha in (("one", 1.0), ("quarter", 0.25)):
        yield Case(f"elu_{name}", "elu", [x], alpha=alpha)
    # TensorFlow's f32 subtracts 1 from exp, which leaves little of a small number.
    yield Case("elu_small", "elu", [rows(uniform((5, 3), -1e-3, 0))], alpha=1.0, only="torch")
    for only, special in both(SPECIAL):
        yield Case("leakyRelu_special", "leakyRelu", [rows(f32(special, 5, 5))], only=only, alpha=0.2)
        yield Case("clip_special", "clip", [rows(f32(special, 5, 5))], only=only, minimum=-2.0, maximum=6.0)
    for only, special in both([*FINITE, NAN]):
        yield Case("elu_special", "elu", [rows(f32(special, 5, 4))], only=only, alpha=1.5)
    for name, low, high in (("mixed", -1.0, 2.5), ("above", 0.1, 0.7)):
        clipped = x if name == "mixed" else rows(uniform((7, 2, 1, 3)))
        yield Case(f"clip_{name}", "clip", [clipped], minimum=low, maximum=high)


# Names of broadcast forms: the operands' shapes, and which of them are rows.
FORMS = {
    "same": ((5, 7), (5, 7), "rr"), "scalar": ((6, 3, 5), (), "rc"), "last": ((7, 2, 6), (6,), "rc"),
    "leading1": ((5, 16), (1, 16), "rc"), "column": ((6, 3, 4), (3, 1), "rc"), "left": ((5,), (6, 2, 5), "cr"),
    "leftScalar": ((), (8, 9), "cr"), "outer": ((5, 3, 1), (5, 1, 4), "rr"),
    "outer4": ((6, 1, 2, 3), (6, 2, 1, 3), "rr"), "rank5": ((5, 2, 1, 2, 2), (2, 1, 2), "rc"),
    "grown": ((9, 1), (5,), "rc"), "empty": ((6, 0, 3), (3,), "rc"), "leftColumn": ((2, 1), (7, 2, 3), "cr"),
}  # fmt: skip
ARITHMETIC = ["add", "subtract", "multiply", "divide", "minimum", "maximum", "squaredDifference", "power", "prelu"]
COMPARISONS = ["equal", "notEqual", "less", "lessOrEqual", "greater", "greaterOrEqual"]
COMPARED = ["f32", "f64", "i32", "i64", "u8", "bool"]


def operands(form, make):
    a, b, roles = FORMS[form]
    role = {"r": rows, "c": constant}
    return [role[roles[0]](make(a, "a")), role[roles[1]](make(b, "b"))]


def arithmetic():
    forms = list(FORMS)
    for index, op in enumerate(ARITHMETIC):
        chosen = ["left", *[forms[(index * 3 + turn) % len(forms)] for turn in range(2)]]
        if op == "add":
            chosen = [form for form in forms if form not in ("same", "rank5", "leftColumn")]
        elif op == "prelu":
            chosen = ["last", "column", "same"]
        for turn, form in enumerate(dict.fromkeys(chosen)):
            low = 0.2 if op == "power" else -4.0
            make = lambda shape, key, low=low: uniform(shape, low, 4.0, key)  # noqa: E731
            yield Case(f"{op}_{form}", op, operands(form, make), only="torch" if turn > 1 else None)
        for only, special in both(SPECIAL) if op != "power" else ():
            left = f32([number for number in special if number != 1.1e-38 and abs(number) not in (1, 2.5, 3, 6)], 7, 2, 1)
            right = [0.0, -0.0, 1.0, -2.0, INFINITY, NAN, -INFINITY, *([1.4e-45] if only == "torch" else [])]
            right = f32(right, len(right))
            if op == "prelu":
                right = right[[0, 2, 3]]
            yield Case(f"{op}_special", op, [rows(left), constant(right)], only=only)
    x = rows(uniform((5, 7), -4, 4))
    for name, exponent in (("square", 2.0), ("inverse", -1.0)):
        yield Case(f"power_{name}", "power", [x, constant(f32(exponent))])
    yield Case("power_root", "power", [rows(uniform((7, 4), 0.05, 9)), constant(f32(0.5))])
    yield Case("power_base2", "power", [constant(f32(2)), rows(uniform((6, 5), 1, 4))])
    yield Case("power_special", "power", [rows(f32([0.0, 1.0, 4.0, INFINITY, NAN, 0.5], 6, 1)),
                                          constant(f32([0.0, 2.0, -1.0, 0.5], 4))])  # fmt: skip


def compared(dtype):
    if dtype == "f32":
        return f32([0.0, -0.0, 1.4e-45, 1.0, -1.0, 3.4e38, INFINITY, -INFINITY, NAN], 9)
    if dtype == "f64":
        return numpy.array([0.0, -0.0, 1.0, 1 + 2**-52, 1e300, INFINITY, -INFINITY, NAN])
    ends = {"i32": [-(2**31), -1, 0, 1, 2**31 - 1], "i64": [-(2**63), -1, 0, 2**32, 2**32 + 1, 2**63 - 1],
            "u8": [0, 1, 127, 128, 255], "bool": [False, True]}
    return numpy.array(ends[dtype], TYPES[dtype])


def comparisons():
    forms = [form for form in FORMS if form != "scalar"]
    for index, op in enumerate(COMPARISONS):
        for turn, dtype in enumerate(COMPARED):
            if turn and op not in ("equal", "less") and (index + turn) % 3:
                continue
            ordered = compared(dtype)
            # TensorFlow orders no bools.
            only = "torch" if dtype == "bool" and op not in ("equal", "notEqual") else None
            for only, ordered in both(ordered) if dtype == "f32" else [(only, ordered)]:
                column = numpy.resize(ordered, (max(5, min(9, len(ordered))), 1))
                yield Case(f"{op}_{dtype}", op, [rows(column), constant(numpy.array(ordered, TYPES[dtype]))], only=only)
        for turn in range(2 if index < 3 else 1):
            form = forms[(index * 2 + turn) % len(forms)]
            make = lambda shape, key: integers(shape, -2, 3, numpy.float32, key)  # noqa: E731
            yield Case(f"{op}_{form}", op, operands(form, make), only="torch" if turn else None)
        make = lambda shape, key: integers(shape, -2, 3, numpy.int64, key)  # noqa: E731
        if index % 3 == 0:
            yield Case(f"{op}_i64scalar", op, operands("scalar", make))


def choices():
    def some(shape, key="condition"):
        return integers(shape, 0, 2, numpy.bool_, key)

    def case(name, condition, a, b, dtype, roles):
        role = {"r": rows, "c": constant}
        arrays = [some(condition), values(a, dtype, "a"), values(b, dtype, "b")]
        return Case(f"where_{name}", "where", [role[r](array) for r, array in zip(roles, arrays)])

    yield case("same", (5, 7), (5, 7), (5, 7), "f32", "rrr")
    yield case("scalars", (6, 2, 5), (), (), "f32", "rcc")
    yield case("last", (7, 1), (7, 6), (6,), "f32", "rrc")
    yield case("constantCondition", (3, 1), (5, 3, 4), (4,), "f32", "crc")
    yield case("rank5", (6, 1, 2, 1, 2), (2, 2, 1, 2), (6, 2, 1, 1, 1), "f32", "rcr")
    yield case("empty", (6, 0), (6, 1), (), "f32", "rrc")
    for dtype, roles in (("i64", "rrr"), ("i32", "rcr"), ("f64", "rrc"), ("u8", "rrr"), ("bool", "rrr")):
        shapes = [(5, 3, 1) if role == "r" or not index else (3, 1) for index, role in enumerate(roles)]
        shapes = [shape if role == "r" else (4,) for shape, role in zip(shapes, roles)]
        yield case(dtype, *shapes, dtype, roles)
    yield Case("where_special", "where", [rows(some((5, 5))), rows(f32(SPECIAL, 5, 5)), rows(f32(SPECIAL[::-1], 5, 5))])


def casts():
    contents = {
        "f32": [0.0, -0.0, 0.5, -0.5, 1.5, -1.5, 2.5, 99.9, 126.99, 7.0],
        "f64": [0.0, -0.0, 0.5, -0.999, 1.5, 1e-300, 2.5, 99.9, 126.99, 1 + 2**-52],
        "i8": [-128, -1, 0, 1, 127], "u8": [0, 1, 127, 128, 255], "i32": [-(2**31), -1, 0, 1, 2**24 + 1, 2**31 - 1],
        "i64": [-(2**63), -1, 0, 1, 2**53 + 1, 2**63 - 1], "bool": [False, True],
    }  # fmt: skip
    places = list(TYPES)
    for source, content in contents.items():
        for to in TYPES:
            if to == source or (places.index(source) + places.index(to)) % 2 and "f32" not in (source, to):
                continue  # as many of the others come with both orders
            x = numpy.array(content, TYPES[source])
            # A float outside an integer's range has no one result in the frameworks.
            if source in ("f32", "f64") and to == "u8":
                x = x[(x >= 0)]
            x = numpy.resize(x, (5, 2))
            yield Case(f"cast_{source}_{to}", "cast", [rows(x)], to=to)
    far = numpy.resize(numpy.array([1e300, -1e300, 3.4028235677973366e38, INFINITY, NAN, 1e-46, 0.1]), (7, 1))
    yield Case("cast_f64_f32_far", "cast", [rows(far)], to="f32")
    for only, odd in both([INFINITY, -INFINITY, NAN, 1.4e-45, -0.0]):
        yield Case("cast_f32_bool_special", "cast", [rows(f32(odd, 5))], only=only, to="bool")
        yield Case("cast_f32_f64_special", "cast", [rows(f32(odd, 5))], only=only, to="f64")
    whole = f32([2147483520.0, -2147483648.0, 16777216.0, -100.75, 0.99], 5, 1, 1)
    yield Case("cast_f32_i32_large", "cast", [rows(whole)], to="i32")
    yield Case("cast_f32_i64_large", "cast", [rows(whole * numpy.float32(2**31))], to="i64")


def cases():
    for family in (unary, arithmetic, comparisons, choices, casts):
        yield from family()

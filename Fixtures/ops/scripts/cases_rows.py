"""Cases of the ops along axes: softmax, reductions, extremes and their places, normalizations; and of products."""

import numpy

from golden import Case, constant, integers, rows, uniform

INFINITY, NAN = numpy.inf, numpy.nan


def softmaxes():
    forms = [((5, 7), -1), ((6, 3, 4), 1), ((5, 2, 3, 2), 2), ((5, 2, 3, 2), -3), ((5, 16), 1), ((5, 19), -1), ((6, 1), 1),
             ((5, 2, 1, 3, 2), -2), ((6, 0, 3), 2)]  # fmt: skip
    rest = numpy.zeros((7, 4), numpy.float32)
    rest[:5] = [[0, -INFINITY, 1, -1], [-INFINITY, 5, -INFINITY, 5], [3e38, 3e38, -3e38, 0], [-0.0, 0, 1e-45, 4e-39],
                [-INFINITY, -INFINITY, -INFINITY, 2]]  # fmt: skip
    undefined = numpy.array([[INFINITY, 0, 1], [NAN, 1, 2], [-INFINITY] * 3, [0, 1, 2], [INFINITY, -INFINITY, 0]], "f")
    for op in ("softmax", "logSoftmax"):
        for index, (shape, axis) in enumerate(forms):
            if op == "softmax" or index % 2 == 0:
                yield Case(f"{op}_{index}", op, [rows(uniform(shape))], axis=axis)
        for name, low, high in (("large", -1e4, 1e4), ("wide", -80, 80)):
            x = uniform((5, 5), low, high)
            yield Case(f"{op}_{name}", op, [rows(x)], axis=-1)
        yield Case(f"{op}_offset", op, [rows(uniform((5, 3, 5)) + numpy.float32(1000))], axis=1)
        yield Case(f"{op}_masked", op, [rows(rest)], axis=-1)
        yield Case(f"{op}_undefined", op, [rows(undefined)], axis=-1)


REDUCED = [((5, 7), [-1], False), ((6, 3, 4), [1, 2], False), ((6, 3, 4), [-2], True), ((5, 2, 3, 4), [1, 3], False),
           ((7, 16), [1], True), ((5, 33), [-1], False), ((5, 2, 3, 4), [-1, -3], True), ((5, 2, 3, 2, 2), [1, 2, 4], False),
           ((8, 1), [1], False), ((5, 2, 3, 2, 2), [3], False), ((9, 2, 1, 3), [2], True), ((5, 2, 3, 4), [1, 2, 3], True)]
REDUCTIONS = ["reduceSum", "reduceMean", "reduceMax", "reduceMin", "reduceProduct", "reduceSumOfSquares", "reduceL2Norm"]


def reductions():
    special = numpy.array([[0.0, -0.0, 1.0], [INFINITY, 2.0, -1.0], [-INFINITY, 3.0, 0.5], [NAN, 1.0, 2.0],
                           [3.0, -4.0, 1.5]], numpy.float32)  # fmt: skip
    for index, op in enumerate([*REDUCTIONS, "reduceVariance"]):
        for turn in range(4 if op in ("reduceSum", "reduceVariance") else 3):
            shape, axes, keep = REDUCED[(index * 5 + turn) % len(REDUCED)]
            more = {"ddof": turn % 2} if op == "reduceVariance" else {}
            if more and numpy.prod([shape[axis] for axis in axes]) == 1:
                more = {"ddof": 0}
            yield Case(f"{op}_{turn}", op, [rows(uniform(shape))], axes=axes, keepDimensions=keep, **more)
        more = {"ddof": 0} if op == "reduceVariance" else {}
        yield Case(f"{op}_special", op, [rows(special)], axes=[1], keepDimensions=False, **more)
        if op == "reduceSum" or op == "reduceProduct" or op == "reduceSumOfSquares":
            yield Case(f"{op}_ofNone", op, [rows(uniform((6, 2, 0)))], axes=[-1], keepDimensions=False)
        only = "torch" if op in ("reduceMax", "reduceMin") else None  # TensorFlow refuses these
        yield Case(f"{op}_empty", op, [rows(uniform((6, 0, 3)))], only=only, axes=[2], keepDimensions=True, **more)
    offset = rows(uniform((5, 12)) + numpy.float32(100))
    for ddof in (0, 1):
        yield Case(f"reduceVariance_offset{ddof}", "reduceVariance", [offset], axes=[1], keepDimensions=False, ddof=ddof)
    yield Case("reduceVariance_one", "reduceVariance", [rows(uniform((8, 1)))], axes=[1], keepDimensions=True, ddof=0)
    one = rows(uniform((8, 1)))
    yield Case("reduceVariance_undefined", "reduceVariance", [one], axes=[1], keepDimensions=True, ddof=1)
    large = rows(uniform((5, 9), -1e30, 1e30))
    yield Case("reduceMean_large", "reduceMean", [large], axes=[1], keepDimensions=False)


def extremes():
    few = lambda shape: rows(integers(shape, -2, 3, numpy.float32))  # noqa: E731
    special = numpy.array([[INFINITY, 1, INFINITY, -INFINITY], [-INFINITY] * 4, [0.0, -0.0, 0.0, -0.0],
                        [3e38, INFINITY, 1, 2],
                           [1.4e-45, 0, -1.4e-45, 0]], numpy.float32)  # fmt: skip
    nans = numpy.array([[1, NAN, 2], [NAN, NAN, 1], [3, 2, NAN], [1, 2, 3], [INFINITY, NAN, 0]], numpy.float32)
    for op in ("argMax", "argMin"):
        for index, (x, axis, keep) in enumerate([
            (rows(uniform((5, 7))), -1, False), (rows(uniform((6, 3, 4))), 1, True), (few((5, 2, 6, 2)), 2, False),
            (few((5, 19)), -1, True), (rows(uniform((8, 1))), 1, False),
            (few((5, 2, 3, 1, 2)), -3, False), (rows(uniform((6, 0, 3))), 2, False),
        ]):  # fmt: skip
            if op == "argMin" and index % 2:
                continue
            yield Case(f"{op}_{index}", op, [x], axis=axis, keepDimensions=keep)
        yield Case(f"{op}_infinite", op, [rows(special[:2].repeat(3, 0))], axis=1, keepDimensions=False)
        # TensorFlow passes over NaN and takes subnormals for zeros; Keras tells zeros by their signs.
        yield Case(f"{op}_special", op, [rows(special)], axis=1, keepDimensions=False, only="torch")
        yield Case(f"{op}_nan", op, [rows(nans)], axis=1, keepDimensions=False, only="torch")
    for largest in (True, False):
        kind = "largest" if largest else "smallest"
        for index, (x, k, axis) in enumerate([
            (rows(uniform((5, 7))), 3, -1), (rows(uniform((6, 3, 4))), 1, 2), (rows(uniform((5, 2, 1, 4))), 4, 3),
            (few((5, 19)), 16, -1), (rows(special), 4, -1),
            (few((5, 3, 2)), 2, 1), (few((5, 4, 1, 2)), 3, -3), (rows(uniform((8, 1))), 1, 1), (rows(uniform((6, 0, 3))), 2, -1),
        ]):  # fmt: skip
            if not largest and index > 4:
                continue
            only = "torch" if axis % x[0].ndim != x[0].ndim - 1 or x[0] is special else None
            yield Case(f"topK_{kind}{index}", "topK", [x], k=k, axis=axis, largest=largest, only=only)


def normalizations():
    for index, (shape, dimensions, epsilon, offset) in enumerate([
        ((5, 7), 1, 1e-5, 0), ((5, 1, 16), 1, 1e-3, 0), ((5, 2, 2, 3), 2, 1e-6, 0), ((5, 19), 1, 1e-12, 0),
        ((6, 2, 1, 5), 1, 1e-5, 0), ((5, 2, 2, 3), 3, 1e-5, 0), ((6, 12), 1, 1e-5, 100), ((5, 1, 2, 2, 2), 2, 1e-3, 0),
        ((8, 1), 1, 1e-5, 0),
    ]):  # fmt: skip
        x = rows(uniform(shape) + numpy.float32(offset))
        gamma, beta = (constant(uniform(shape[-dimensions:], key=key)) for key in ("gamma", "beta"))
        yield Case(f"layerNorm_{index}", "layerNorm", [x, gamma, beta], dimensions=dimensions, epsilon=epsilon)
        if index % 2 == 0:
            yield Case(f"rmsNorm_{index}", "rmsNorm", [x, gamma], dimensions=dimensions, epsilon=epsilon)
    even = numpy.full((5, 6), -0.25, numpy.float32)
    even[1:] = [[1e-4, -1e-4, 0, 0, 1e-4, 0], [1e4, -1e4, 1, 2, 3, 4], [0] * 6, [1, 2, NAN, 3, 4, 5]]
    ones, beta = constant(uniform((6,), key="gamma")), constant(uniform((6,), key="beta"))
    yield Case("layerNorm_special", "layerNorm", [rows(even), ones, beta], dimensions=1, epsilon=1e-5)
    yield Case("rmsNorm_special", "rmsNorm", [rows(even), ones], dimensions=1, epsilon=1e-5)
    for index, (shape, groups, epsilon, offset) in enumerate([
        ((5, 8), 4, 1e-5, 0), ((5, 2, 9), 3, 1e-3, 0), ((5, 1, 3, 4), 2, 1e-5, 2), ((6, 2, 5), 5, 1e-5, 0),
        ((5, 3, 4), 1, 1e-6, 0), ((5, 1, 22), 2, 1e-5, 0), ((5, 2, 1, 2, 3), 3, 1e-5, 0), ((5, 1, 16), 1, 1e-5, 50),
    ]):  # fmt: skip
        gamma, beta = (constant(uniform(shape[-1:], key=key)) for key in ("gamma", "beta"))
        yield Case(f"groupNorm_{index}", "groupNorm", [rows(uniform(shape) + numpy.float32(offset)), gamma, beta],
                   groups=groups, epsilon=epsilon)  # fmt: skip
    for index, (shape, epsilon) in enumerate([((5, 7), 1e-3), ((6, 2, 3), 1e-5), ((5, 1, 2, 2), 1e-3), ((5, 17), 1e-6),
                                              ((8, 1), 1e-3), ((5, 1, 1, 2, 2), 1e-5), ((6, 0, 3), 1e-3)]):  # fmt: skip
        n = shape[-1:]
        gamma, beta, mean = (constant(uniform(n, key=key)) for key in ("gamma", "beta", "mean"))
        variance = constant(uniform(n, 0.01, 9))
        yield Case(f"batchNorm_{index}", "batchNorm", [rows(uniform(shape)), gamma, beta, mean, variance], epsilon=epsilon)
        if index % 2:
            yield Case(f"scaleShift_{index}", "scaleShift", [rows(uniform(shape)), gamma, beta])


def products():
    for index, (shape, n, biased) in enumerate([
        ((5, 7), 4, True), ((6, 1), 3, True), ((5, 1, 16), 16, True), ((7, 2, 1, 5), 1, True), ((9, 19), 5, False),
        ((5, 21), 3, True), ((5, 1, 2, 2, 3), 3, True), ((6, 0, 4), 3, True), ((8, 1, 9), 2, False),
        ((5, 0), 3, True),
    ]):  # fmt: skip
        weight = constant(uniform((shape[-1], n), key="weight"))
        bias = [constant(uniform((n,), key="bias"))] if biased else []
        yield Case(f"dense_{index}", "dense", [rows(uniform(shape)), weight, *bias],
                   only="torch" if shape == (5, 0) else None)  # fmt: skip
    # Shapes of a and b before the transposition.
    forms = {
        "rows3": ((5, 2, 4), (5, 4, 3), "rr"), "heads": ((5, 2, 2, 3), (5, 2, 3, 2), "rr"),
        "weight": ((6, 2, 5), (5, 3), "rc"), "leftConstant": ((3, 4), (5, 4, 2), "cr"),
        "m1": ((7, 1, 5), (7, 5, 3), "rr"),
        "k1": ((5, 3, 1), (5, 1, 4), "rr"), "n1": ((5, 1, 17), (5, 17, 1), "rr"),
        "spread": ((5, 1, 2, 3), (5, 2, 3, 2), "rr"), "constantHeads": ((5, 2, 2, 4), (2, 4, 3), "rc"),
        "constantSpread": ((5, 2, 2, 3), (1, 1, 3, 4), "rc"), "leftHeads": ((2, 2, 3), (5, 1, 3, 2), "cr"),
        "sixteen": ((5, 1, 16), (16, 16), "rc"), "rank5": ((5, 1, 2, 2, 3), (5, 2, 1, 3, 2), "rr"),
    }  # fmt: skip
    role = {"r": rows, "c": constant}
    for index, (name, (a, b, roles)) in enumerate(forms.items()):
        everything = name in ("heads", "weight")
        for turn in range(4) if everything else [index % 4]:
            sides = [turn % 2 == 1, turn > 1]
            shapes = [(*s[:-2], s[-1], s[-2]) if side else s for s, side in zip((a, b), sides)]
            operands = [role[r](uniform(shape, key=key)) for r, shape, key in zip(roles, shapes, "ab")]
            yield Case(f"matmul_{name}_{'NT'[sides[0]]}{'NT'[sides[1]]}", "matmul", operands,
                       transposeA=sides[0], transposeB=sides[1])  # fmt: skip
    plain = {"transposeA": False, "transposeB": False}
    yield Case("matmul_rank2", "matmul", [rows(uniform((6, 5))), constant(uniform((5, 4)))], **plain)
    yield Case("matmul_noColumns", "matmul", [rows(uniform((5, 3, 0))), rows(uniform((5, 0, 2)))], **plain)
    yield Case("matmul_noRows", "matmul", [rows(uniform((5, 0, 3))), constant(uniform((3, 2)))], **plain)


def cases():
    for family in (softmaxes, reductions, extremes, normalizations, products):
        yield from family()

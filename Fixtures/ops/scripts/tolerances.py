"""How far an engine's f32 result of an op may be from a framework's f64 result: from the op and the operands.

The unit is half an ULP of f32, 2^-24: what one rounding loses of its result. `relative` is against the largest magnitude
among the finite values of the f64 result. NaN and infinities must stand at the same places.
"""

import numpy

import reference

UNIT = 2.0**-24
MOVES = {
    "reshape", "flatten", "squeeze", "expandDimensions", "transpose", "broadcast", "slice", "split", "concat", "pad",
    "gather", "embedding", "identity", "dropout", "where", "cast", "resizeNearest2d",
}  # fmt: skip
CHOICES = {"equal", "notEqual", "less", "lessOrEqual", "greater", "greaterOrEqual", "argMax", "argMin", "topK",
           "reduceMax", "reduceMin", "relu", "relu6", "clip", "minimum", "maximum", "maxPool2d"}
# One IEEE operation (or, for squaredDifference, two in a row), which has one result.
ROUNDED_ONCE = {"abs", "negate", "floor", "ceil", "round", "square", "reciprocal", "add", "subtract", "multiply", "divide",
                "squaredDifference", "prelu", "leakyRelu"}
SIGNED = {"abs", "negate", "floor", "ceil", "round", "leakyRelu"}


def is_exact(op, framework):
    if (op, framework) == ("reciprocal", "keras"):
        return False  # TensorFlow's f32 is not the nearest
    return op in MOVES or op in CHOICES or op in ROUNDED_ONCE


def exact_reason(op):
    if op in MOVES:
        return "moved" if op != "cast" else "converted"
    return "chosen" if op in CHOICES else "rounded once"


def keeps_signs_of_zeros(op):
    return op in MOVES or op in SIGNED


def rounded_up(value):
    """The number of two digits that is not below a value."""
    text = f"{value:.1e}"
    digits, exponent = text.split("e")
    return float(text) if float(text) >= value else float(f"{float(digits) + 0.1:.1f}e{exponent}")


def largest(values):
    values = numpy.abs(values[numpy.isfinite(values)])
    return float(values.max(initial=0))


def assert_within(actual, expected, tolerance, name):
    """How far values are from the expected ones relative to the largest, which is within the tolerance."""
    actual, expected = actual.astype(numpy.float64), expected.astype(numpy.float64)
    with numpy.errstate(over="ignore"):
        rounded = expected.astype(numpy.float32)
    assert numpy.array_equal(numpy.isnan(actual), numpy.isnan(rounded)), name
    infinite = numpy.isinf(rounded)
    with numpy.errstate(over="ignore"):
        assert numpy.array_equal(infinite, numpy.isinf(actual.astype(numpy.float32))), name
    assert numpy.array_equal(numpy.sign(actual[infinite]), numpy.sign(rounded[infinite])), name
    finite = numpy.isfinite(rounded)
    allowed = tolerance["absolute"] + tolerance["relative"] * largest(expected[finite])
    off = numpy.abs(actual[finite] - expected[finite]).max(initial=0)
    assert off <= allowed, (name, off, allowed)
    return float(f"{off / max(largest(expected[finite]), 1e-300):.1e}")


def units(count, reason):
    return {"absolute": 0, "relative": rounded_up(count * UNIT)}, reason


def of_magnitude(error, result, reason):
    """A tolerance that allows an absolute error of the largest value."""
    size = largest(result)
    return {"absolute": 0, "relative": rounded_up(error / size) if size else 0}, reason


def of(case, result):
    """The tolerance of an op's f32 result against `result`, and its reason."""
    op, attributes = case.op, case.attributes
    arrays = [array.astype(numpy.float64) for array in case.arrays]
    x = arrays[0]
    if op == "attention":
        return of_attention(attributes, case.arrays, result)
    if op == "reciprocal":
        return units(4, "two ULP: TensorFlow's own f32 is not always the nearest")
    if op == "sqrt":
        return units(2, "one ULP: PyTorch's own root is not always the nearest f32")
    if op in reference.UNARY or op in ("elu", "power"):
        return units(8, "a function within 4 ULP")
    if op == "softmax":
        return units(17, "exp within 4 ULP over and below the line, 1 ULP of the sum, a division")
    if op == "logSoftmax":
        tolerance = {"absolute": rounded_up(10 * UNIT), "relative": rounded_up(8 * UNIT)}
        return tolerance, "absolute: the sum of exp within 4 ULP; relative: log within 4 ULP"
    with numpy.errstate(all="ignore"):
        return of_sums(op, attributes, arrays, x, result)


def is_winograd(attributes, filters):
    """Whether an engine may compute a convolution by Winograd's method."""
    height, width, channels, count = filters
    return (height == width == 3 and min(channels, count) >= 8 and attributes["groups"] == 1
            and attributes["strides"] == attributes["dilations"] == [1, 1] and max(attributes["pads"]) < 2)  # fmt: skip


def of_convolution(attributes, filters):
    """A tighter tolerance than that of any order of k products, k units of the terms' magnitudes: roundings are of either sign,
    so that their sum grows as the root of k. In one run of sums it is a few units of the largest value, and never 33 for
    the hundreds of products of these cases. The points of Winograd's method magnify roundings by a few times."""
    count = int(numpy.prod(filters[:3]))
    if is_winograd(attributes, filters):
        return {"absolute": 0, "relative": 5e-6}, f"{count} products at the points of Winograd's method, which magnify roundings"
    return {"absolute": 0, "relative": 2e-6}, f"a sum of {count} products, whose roundings are of either sign"


def widened(array):
    return array.astype(numpy.float64) if array.dtype == numpy.float32 else array


def of_attention(attributes, arrays, result):
    """A weight that is off by a share e moves a result by e times the weight times how far its value is from the result: e is
    the score's error, relative to the magnitudes of its products and summands, and that of exp. The sums of weights and values
    are off relative to the mean of the values' magnitudes. Roundings of d products or of keys terms, which follow each other and
    are of either sign, grow as the root of their number."""
    query, key, value, mask = reference.attention_parts(attributes, [widened(array) for array in arrays])
    d, keys = attributes["keyDimension"], key.shape[-2]
    with numpy.errstate(all="ignore"):
        weights = numpy.nan_to_num(reference.attention_weights(attributes, query, key, mask))
        products = numpy.abs(query) @ numpy.abs(numpy.swapaxes(key, -1, -2)) * abs(attributes["scale"])
        if mask is not None and mask.dtype != numpy.bool_:
            products = products + numpy.where(mask > -1e8, numpy.abs(mask), 0)
        shares = weights * numpy.where(weights > 0, (d**0.5 + 3) * products + 8, 0)
        far = numpy.abs(value[..., None, :, :] - (weights @ value)[..., None, :])
        moved = (shares[..., None] * far).sum(-2)
        error = largest(moved + (2 * keys**0.5 + 4) * (weights @ numpy.abs(value))) * UNIT
    return of_magnitude(error, result, f"scores of {d} products, exp within 4 ULP, sums of {keys} terms: runs by their root")


def of_sums(op, attributes, arrays, x, result):
    def magnitudes():
        """The result of the operands' magnitudes: what the roundings of a sum are relative to."""
        values = [numpy.where(numpy.isfinite(array), numpy.abs(array), 0) for array in arrays]
        return largest(reference.evaluate(op, attributes, values)[0])

    if op == "conv2d":
        return of_convolution(attributes, arrays[1].shape)
    if op == "conv2dTransposed":
        count = int(numpy.prod(arrays[1].shape[:3]))
        return {"absolute": 0, "relative": 2e-6}, f"sums of up to {count} products, whose roundings are of either sign"
    if op == "resizeBilinear2d":
        # A pixel's place is a number of pixels with the roundings of f32, where a framework has no more.
        error = 6 * largest(x) + 3 * 2 * largest(x) * max(x.shape[1:3])
        return of_magnitude(error * UNIT, result, "6 roundings of the pixels, and 3 of their places in f32")
    if op == "meanPool2d":
        count = int(numpy.prod(attributes["kernel"]))
        return of_magnitude((count + 2) * UNIT * magnitudes(), result, f"a mean of up to {count} pixels, in any order")
    if op in ("dense", "matmul"):
        count = x.shape[-2 if attributes.get("transposeA") else -1]
        return of_magnitude((count + len(arrays) - 2) * UNIT * magnitudes(), result,
                            f"a sum of {count} products, in any order")  # fmt: skip
    if op.startswith("reduce"):
        count = int(numpy.prod([x.shape[axis] for axis in attributes["axes"]]))
        if op == "reduceVariance":
            error = (count + 6) * UNIT * largest(result) + (count * UNIT * largest(x)) ** 2
            return of_magnitude(error, result, f"a sum of {count} squares, and the square of the mean's error")
        if op == "reduceProduct":
            return of_magnitude(count * UNIT * largest(result), result, f"{count} roundings of a product")
        return of_magnitude((count + 2) * UNIT * magnitudes(), result, f"a sum of {count} terms, in any order")
    if op in ("batchNorm", "scaleShift"):
        if op == "scaleShift":
            size = magnitudes()
        else:
            _, gamma, beta, mean, variance = arrays
            scale = numpy.abs(gamma) / numpy.sqrt(variance + attributes["epsilon"])
            size = largest(numpy.abs(x) * scale + numpy.abs(mean) * scale + numpy.abs(beta))
        return of_magnitude(4 * UNIT * size, result, "4 roundings of the largest of the summed terms")
    if op in ("layerNorm", "groupNorm", "rmsNorm"):
        condition = 0.0
        if op != "rmsNorm":
            groups = reference.normalized_groups(op, attributes, x)
            deviations = numpy.sqrt(groups.var(-1) + attributes["epsilon"])
            ratios = numpy.abs(groups).max(-1) / deviations if groups.shape[-1] > 1 else numpy.zeros(1)
            condition = float(ratios[numpy.isfinite(ratios)].max(initial=0))
        error = 4 * condition * largest(arrays[1]) + 12 * largest(result)
        return of_magnitude(error * UNIT, result, "12 roundings of the result" + (
            f", 4 of operands {condition:.3g} deviations large" if condition else ""))  # fmt: skip
    raise ValueError(f"no tolerance for {op}")

"""The ops of Needletail model files in NumPy, by Docs/ModelFormat.md alone: arithmetic in f64, each result rounded to f32."""

import math
from typing import NamedTuple

import numpy

dtypes = {"f32": "f4", "f64": "f8", "i8": "i1", "u8": "u1", "i32": "i4", "i64": "i8", "bool": "?"}


class Value(NamedTuple):
    """An operand: its elements, and whether it has rows or is a tensor of the file."""

    array: numpy.ndarray
    has_rows: bool


def sigmoid(x):
    return numpy.where(x < 0, numpy.exp(numpy.minimum(x, 0)), 1.0) / (1 + numpy.exp(-numpy.abs(x)))


def softplus(x):
    return numpy.logaddexp(x, 0)


erf = numpy.vectorize(math.erf, otypes=[float])


def limited(function, low):
    """x times a function that vanishes at -infinity, where the product is -0."""
    return lambda x, **attributes: numpy.where(x == -numpy.inf, low, x * function(x, **attributes))


def log_softmax(x, axis):
    shifted = x - x.max(axis=axis, keepdims=True, initial=-numpy.inf)
    return shifted - numpy.log(numpy.exp(shifted).sum(axis=axis, keepdims=True))


def normalized(x, axes, epsilon, centred=True):
    if centred:
        x = x - x.mean(axis=axes, keepdims=True)
    return x / numpy.sqrt((x * x).mean(axis=axes, keepdims=True) + epsilon)


def last(count):
    return tuple(range(-count, 0))


def group_norm(x, gamma, beta, groups, epsilon):
    grouped = x.reshape(len(x), -1, groups, x.shape[-1] // groups)
    return normalized(grouped, (1, 3), epsilon).reshape(x.shape) * gamma + beta


def matmul(a, b, transposeA, transposeB):
    return (a.swapaxes(-1, -2) if transposeA else a) @ (b.swapaxes(-1, -2) if transposeB else b)


def padded(x, pads, value):
    top, left, bottom, right = pads
    return numpy.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)], constant_values=value)


def views(x, kernel, strides, dilations):
    """What the windows over padded images see: [rows, h', w', kh, kw, c]."""
    spans = [(size - 1) * step + 1 for size, step in zip(kernel, dilations)]
    whole = numpy.lib.stride_tricks.sliding_window_view(x, spans, axis=(1, 2))
    return whole[:, :: strides[0], :: strides[1], :, :: dilations[0], :: dilations[1]].transpose(0, 1, 2, 4, 5, 3)


def conv2d(x, filters, bias=0.0, *, strides, dilations, pads, groups, algorithm):
    assert algorithm in ("direct", "winograd2", "winograd4", "depthwise")
    seen = views(padded(x, pads, 0), filters.shape[:2], strides, dilations)
    parts = zip(numpy.split(seen, groups, axis=-1), numpy.split(filters, groups, axis=-1))
    return numpy.concatenate([numpy.tensordot(part, own, 3) for part, own in parts], axis=-1) + bias


def phase_order(count, stride, dilation):
    """The pixels of a side of a transposed convolution's window as they lie."""
    return [a for r in range(stride) for a in reversed(range(count)) if a * dilation % stride == r]


def conv2d_transposed(x, filters, bias=0.0, *, strides, dilations, pads, outputPads, groups, algorithm):
    assert algorithm in ("direct", "depthwise")
    sides = list(zip(filters.shape[:2], strides, dilations))
    sizes = [(size - 1) * s + (k - 1) * d + 1 + more for size, more, (k, s, d) in zip(x.shape[1:3], outputPads, sides)]
    y = numpy.zeros((len(x), *sizes, filters.shape[3]))
    laid = filters.reshape(-1, *filters.shape[2:])
    # For each phase of rows and each of columns, rows and then columns.
    phases = [[[a for a in order if a * d % s == r] for r in range(s)]
              for order, (k, s, d) in zip((phase_order(*side) for side in sides), sides)]
    pixels = [(a, b) for rows in phases[0] for columns in phases[1] for a in rows for b in columns]
    for (a, b), taps in zip(pixels, laid):
        parts = zip(numpy.split(x, groups, axis=-1), numpy.split(taps, groups, axis=-1))
        products = numpy.concatenate([part @ own for part, own in parts], axis=-1)
        top, left = a * dilations[0], b * dilations[1]
        y[:, top : top + (x.shape[1] - 1) * strides[0] + 1 : strides[0],
          left : left + (x.shape[2] - 1) * strides[1] + 1 : strides[1]] += products
    return y[:, pads[0] : sizes[0] - pads[2], pads[1] : sizes[1] - pads[3]] + bias


def resize_nearest(x, size, factors, coordinates):
    f32 = numpy.float32
    for axis, (count, factor) in enumerate(zip(size, factors), 1):
        old = x.shape[axis]
        count = count or old * factor
        places = (numpy.arange(count, dtype=f32) + f32(0.5 if coordinates == "halfPixel" else 0)) * (f32(old) / f32(count))
        x = x.take(numpy.minimum(numpy.floor(places).astype(int), old - 1), axis)
    return x


def resize_bilinear(x, size, factors, coordinates):
    for axis, (count, factor) in enumerate(zip(size, factors), 1):
        old = x.shape[axis]
        count = count or old * factor
        i = numpy.arange(count)
        places = {"halfPixel": numpy.maximum((i + 0.5) * old / count - 0.5, 0), "asymmetric": i * old / count,
                  "alignCorners": i * (old - 1) / max(count - 1, 1)}[coordinates]
        first = numpy.floor(places).astype(int)
        rest = (places - first).reshape([-1 if a == axis else 1 for a in range(x.ndim)])
        x = x.take(first, axis) * (1 - rest) + x.take(numpy.minimum(first + 1, old - 1), axis) * rest
    return x


def max_pool(x, kernel, strides, dilations, pads):
    return views(padded(x, pads, -numpy.inf), kernel, strides, dilations).max(axis=(3, 4))


def mean_pool(x, kernel, strides, dilations, pads, countsPads):
    counted = views(padded(numpy.ones_like(x), pads, 1 if countsPads else 0), kernel, strides, dilations)
    return views(padded(x, pads, 0), kernel, strides, dilations).sum(axis=(3, 4)) / counted.sum(axis=(3, 4))


def over(function):
    return lambda x, axes, keepDimensions, **more: function(x, axis=tuple(axes), keepdims=keepDimensions, **more)


# From f32 to f32: computed in f64, rounded once.
arithmetic = {
    "relu": lambda x: numpy.maximum(x, 0), "relu6": lambda x: numpy.clip(x, 0, 6),
    "leakyRelu": lambda x, alpha: numpy.where(x < 0, alpha * x, x),
    "elu": lambda x, alpha: numpy.where(x < 0, alpha * numpy.expm1(x), x),
    "selu": lambda x: 1.0507009873554805 * numpy.where(x < 0, 1.6732632423543772 * numpy.expm1(x), x),
    "sigmoid": sigmoid, "hardSigmoid": lambda x, alpha, beta: numpy.clip(alpha * x + beta, 0, 1),
    "hardSwish": limited(lambda x: numpy.clip(x + 3, 0, 6) / 6, -0.0), "tanh": numpy.tanh,
    "gelu": limited(lambda x: (1 + erf(x / math.sqrt(2))) / 2, 0.0),
    "geluTanh": limited(lambda x: (1 + numpy.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3))) / 2, 0.0),
    "silu": limited(sigmoid, -0.0), "softplus": softplus, "mish": limited(lambda x: numpy.tanh(softplus(x)), -0.0),
    "clip": lambda x, minimum, maximum: numpy.minimum(numpy.maximum(x, minimum), maximum),
    "abs": numpy.abs, "negate": numpy.negative, "reciprocal": lambda x: 1 / x, "square": numpy.square,
    "sqrt": numpy.sqrt, "rsqrt": lambda x: 1 / numpy.sqrt(x), "exp": numpy.exp, "log": numpy.log, "erf": erf,
    "sin": numpy.sin, "cos": numpy.cos, "floor": numpy.floor, "ceil": numpy.ceil, "round": numpy.rint,
    "add": numpy.add, "subtract": numpy.subtract, "multiply": numpy.multiply, "divide": numpy.divide,
    "minimum": numpy.minimum, "maximum": numpy.maximum, "power": numpy.power,
    "squaredDifference": lambda a, b: (a - b) ** 2, "prelu": lambda a, b: numpy.where(a < 0, a * b, a),
    "softmax": lambda x, axis: numpy.exp(log_softmax(x, axis)), "logSoftmax": log_softmax,
    "layerNorm": lambda x, gamma, beta, dimensions, epsilon: normalized(x, last(dimensions), epsilon) * gamma + beta,
    "rmsNorm": lambda x, gamma, dimensions, epsilon: normalized(x, last(dimensions), epsilon, False) * gamma,
    "groupNorm": group_norm, "scaleShift": lambda x, scale, shift: x * scale + shift,
    "dense": lambda x, weight, bias=0.0: x @ weight + bias, "matmul": matmul,
    "conv2d": conv2d, "conv2dTransposed": conv2d_transposed, "resizeBilinear2d": resize_bilinear, "maxPool2d": max_pool, "meanPool2d": mean_pool,
    "reduceSum": over(numpy.sum), "reduceMean": over(numpy.mean), "reduceMax": over(numpy.max),
    "reduceMin": over(numpy.min), "reduceProduct": over(numpy.prod),
    "reduceSumOfSquares": over(lambda x, **axes: numpy.sum(x * x, **axes)),
    "reduceL2Norm": over(lambda x, **axes: numpy.sqrt(numpy.sum(x * x, **axes))), "reduceVariance": over(numpy.var),
}


def cast(x, to):
    target = numpy.dtype(dtypes[to])
    if x.dtype.kind != "f" or target.kind not in "iu":
        return x != 0 if to == "bool" else x.astype(target)
    bounds = numpy.iinfo(target)
    whole = numpy.trunc(numpy.where(numpy.isnan(x), 0, x.astype(float)))
    below, above = whole < bounds.min, whole >= bounds.max + 1
    return numpy.where(below, bounds.min, numpy.where(above, bounds.max, numpy.where(below | above, 0, whole).astype(
        target))).astype(target)


def top_k(x, k, axis, largest):
    # NaN is larger than all numbers: `lexsort` orders by the last key first.
    sign = -1 if largest else 1
    order = numpy.lexsort([sign * numpy.nan_to_num(x, nan=0, posinf=numpy.inf, neginf=-numpy.inf),
                           sign * numpy.isnan(x).astype(int)], axis=axis)
    places = numpy.take(order, range(k), axis=axis)
    return numpy.take_along_axis(x, places, axis=axis), places.astype("i8")


def argument(function):
    return lambda x, axis, keepDimensions: function(x, axis=axis, keepdims=keepDimensions).astype("i8")


def reshape(x, shape):
    shape = [x.shape[place] if size == 0 and place < x.ndim else size for place, size in enumerate(shape)]
    if shape[0] == -1 and -1 in shape[1:]:
        shape[0] = len(x)
    return x.reshape(shape)


def sliced(x, axes, starts, ends, steps):
    for axis, *ends in zip(axes, starts, ends, steps):
        x = numpy.take(x, numpy.arange(*slice(*ends).indices(x.shape[axis])), axis=axis)
    return x


def pad(x, before, after, mode, value):
    more = {"constant_values": value} if mode == "constant" else {}
    return numpy.pad(x, list(zip(before, after)), mode=mode, **more)


def table_rows(table, indices, axis=0):
    """Elements along an axis; zeros for indices outside."""
    size = table.shape[axis]
    inside = (indices >= -size) & (indices < size)
    result = numpy.take(table, numpy.where(inside, indices, 0), axis=axis)
    mask = inside.reshape(inside.shape + (1,) * (table.ndim - axis - 1))
    return numpy.where(mask, result, numpy.zeros((), table.dtype))


# Of any type: the result has that of the elements that it takes.
others = {
    "equal": numpy.equal, "notEqual": numpy.not_equal, "less": numpy.less, "lessOrEqual": numpy.less_equal,
    "greater": numpy.greater, "greaterOrEqual": numpy.greater_equal, "where": numpy.where, "cast": cast,
    "argMax": argument(numpy.argmax), "argMin": argument(numpy.argmin), "topK": top_k,
    "reshape": reshape, "flatten": lambda x, axis: x.reshape(
        x.shape[:axis] + (math.prod(x.shape[axis:] if x.ndim > 1 or axis != 1 else ()),)),
    "squeeze": lambda x, axes: x.squeeze(tuple(axes)), "expandDimensions": lambda x, axes: numpy.expand_dims(
        x, tuple(axes)), "transpose": lambda x, permutation: x.transpose(permutation), "slice": sliced,
    "broadcast": lambda x, shape: numpy.broadcast_to(x, [size or own for size, own in zip(shape, x.shape)]),
    "split": lambda x, axis, sizes: numpy.split(x, numpy.cumsum(sizes)[:-1], axis=axis), "pad": pad,
    "resizeNearest2d": resize_nearest,
    "embedding": lambda indices, table: table_rows(table, indices), "identity": lambda x: x,
}


def gather(x, indices, axis):
    if x.has_rows and indices.has_rows:
        return numpy.stack([table_rows(*row, axis % x.array.ndim - 1) for row in zip(x.array, indices.array)])
    return table_rows(x.array, indices.array, axis % x.array.ndim)


def concat(*parts, axis):
    first = next(part.array for part in parts if part.has_rows)
    arrays = [part.array if part.array.ndim == first.ndim else part.array[None] for part in parts]
    axis %= first.ndim
    return numpy.concatenate([numpy.broadcast_to(array, (len(first), *array.shape[1:])) for array in arrays], axis)


def attention(*operands, heads, keyHeads, keyDimension, scale, isCausal, packing, emptyRows):
    count = {"separate": 3, "keyValue": 2, "queryKeyValue": 1}[packing]
    arrays = [operand.array for operand in operands]
    parts, masks = arrays[: count - 1], arrays[count:]
    widths = [heads * keyDimension, keyHeads * keyDimension][count - 1 :]
    parts += numpy.split(arrays[count - 1].astype(float), numpy.cumsum(widths, dtype=int), axis=-1)

    def by_head(x, own):
        split = x.reshape(*x.shape[:-1], own, x.shape[-1] // own)
        return numpy.repeat(numpy.moveaxis(split, -2, -3).astype(float), heads // own, axis=-3)

    query, key, value = (by_head(x, own) for x, own in zip(parts, (heads, keyHeads, keyHeads)))
    scores = scale * (query @ key.swapaxes(-1, -2))
    if isCausal:
        masks.append(numpy.tri(*scores.shape[-2:], dtype=bool))
    for mask in masks:
        scores = numpy.where(mask, scores, -numpy.inf) if mask.dtype == bool else scores + mask
    empty = numpy.isneginf(scores).all(axis=-1, keepdims=True)
    weights = numpy.exp(log_softmax(numpy.where(empty, 0, scores), -1))
    one = {"zeros": 0, "mean": 1 / max(scores.shape[-1], 1), "nan": numpy.nan}[emptyRows]
    y = numpy.moveaxis(numpy.where(empty, one, weights) @ value, -3, -2)
    return y.reshape(*y.shape[:-2], y.shape[-2] * y.shape[-1]).astype("f4")


# Those to which it matters what has rows, or of which operands have several types.
whole = {"gather": gather, "concat": concat, "attention": attention}


def run(kind, inputs, attributes):
    """The results of an op, in order."""
    with numpy.errstate(all="ignore"):
        if kind in whole:
            result = whole[kind](*inputs, **attributes)
        elif kind in arithmetic:
            result = arithmetic[kind](*(value.array.astype(float) for value in inputs), **attributes).astype("f4")
        else:
            result = others[kind](*(value.array for value in inputs), **attributes)
    return result if kind in ("split", "topK") else [result]

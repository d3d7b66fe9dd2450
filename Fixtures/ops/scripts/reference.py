"""Every op evaluated by NumPy, from its attributes alone: what the frameworks' results are checked against."""

import math

import numpy

TYPES = {"f32": numpy.float32, "f64": numpy.float64, "i8": numpy.int8, "u8": numpy.uint8, "i32": numpy.int32,
         "i64": numpy.int64, "bool": numpy.bool_}
erf = numpy.vectorize(math.erf, otypes=[numpy.float64])
erfc = numpy.vectorize(math.erfc, otypes=[numpy.float64])
SELU_ALPHA, SELU_SCALE = 1.6732632423543772, 1.0507009873554805


def sigmoid(x):
    e = numpy.exp(-numpy.abs(x))
    return numpy.where(x >= 0, 1 / (1 + e), e / (1 + e))


def softplus(x):
    return numpy.logaddexp(x, 0)


def clip(x, low, high):
    return numpy.minimum(numpy.maximum(x, x.dtype.type(low)), x.dtype.type(high))


UNARY = {
    "relu": lambda x: numpy.maximum(x, x.dtype.type(0)), "relu6": lambda x: clip(x, 0, 6), "sigmoid": sigmoid,
    "tanh": numpy.tanh, "gelu": lambda x: x * erfc(-x / math.sqrt(2)) / 2,
    "geluTanh": lambda x: x * (1 + numpy.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3))) / 2,
    "silu": lambda x: x * sigmoid(x), "softplus": softplus, "mish": lambda x: x * numpy.tanh(softplus(x)),
    "selu": lambda x: SELU_SCALE * numpy.where(x > 0, x, SELU_ALPHA * numpy.expm1(x)),
    "hardSwish": lambda x: x * clip(x + 3, 0, 6) / 6, "exp": numpy.exp, "log": numpy.log, "erf": erf,
    "sin": numpy.sin, "cos": numpy.cos, "sqrt": numpy.sqrt, "rsqrt": lambda x: 1 / numpy.sqrt(x),
    "square": numpy.square, "abs": numpy.abs, "negate": numpy.negative, "reciprocal": lambda x: x.dtype.type(1) / x,
    "floor": numpy.floor, "ceil": numpy.ceil, "round": numpy.rint,
    "hardSigmoid": lambda x, alpha, beta: clip(alpha * x + beta, 0, 1),
}  # fmt: skip
BINARY = {
    "add": numpy.add, "subtract": numpy.subtract, "multiply": numpy.multiply, "divide": numpy.divide,
    "minimum": numpy.minimum, "maximum": numpy.maximum, "power": numpy.power,
    "squaredDifference": lambda a, b: (a - b) * (a - b), "prelu": lambda a, b: numpy.where(a > 0, a, a * b),
    "equal": numpy.equal, "notEqual": numpy.not_equal, "less": numpy.less, "lessOrEqual": numpy.less_equal,
    "greater": numpy.greater, "greaterOrEqual": numpy.greater_equal,
}  # fmt: skip
REDUCTIONS = {
    "reduceSum": numpy.sum, "reduceMean": numpy.mean, "reduceMax": numpy.max, "reduceMin": numpy.min,
    "reduceProduct": numpy.prod, "reduceSumOfSquares": lambda x, **how: numpy.sum(x * x, **how),
    "reduceL2Norm": lambda x, **how: numpy.sqrt(numpy.sum(x * x, **how)),
}  # fmt: skip


def softmax(x, axis):
    if x.shape[axis] == 0:
        return x
    e = numpy.exp(x - x.max(axis, keepdims=True))
    return e / e.sum(axis, keepdims=True)


def log_softmax(x, axis):
    if x.shape[axis] == 0:
        return x
    x = x - x.max(axis, keepdims=True)
    return x - numpy.log(numpy.exp(x).sum(axis, keepdims=True))


def place(function):
    return lambda x, axis, keepDimensions: function(x, axis, keepdims=keepDimensions).astype(numpy.int64)


def top_k(x, k, axis, largest):
    order = numpy.argsort(-x if largest else x, axis, kind="stable")
    order = numpy.take(order, numpy.arange(k), axis)
    return numpy.take_along_axis(x, order, axis), order.astype(numpy.int64)


def normalized_groups(op, attributes, x):
    """The values of x that are normalized with each other, along the last axis."""
    if op == "groupNorm":
        split = x.reshape(*x.shape[:-1], attributes["groups"], -1)
        return numpy.moveaxis(split, -2, 1).reshape(x.shape[0], attributes["groups"], -1)
    rank = x.ndim - attributes["dimensions"]
    return x.reshape(*x.shape[:rank], math.prod(x.shape[rank:]))


def layer_norm(x, gamma, beta, dimensions, epsilon):
    axes = tuple(range(x.ndim - dimensions, x.ndim))
    x = x - x.mean(axes, keepdims=True)
    return x / numpy.sqrt((x * x).mean(axes, keepdims=True) + epsilon) * gamma + beta


def rms_norm(x, gamma, dimensions, epsilon):
    axes = tuple(range(x.ndim - dimensions, x.ndim))
    return x / numpy.sqrt((x * x).mean(axes, keepdims=True) + epsilon) * gamma


def group_norm(x, gamma, beta, groups, epsilon):
    y = x.reshape(x.shape[0], -1, groups, x.shape[-1] // groups)
    y = y - y.mean((1, 3), keepdims=True)
    y = y / numpy.sqrt((y * y).mean((1, 3), keepdims=True) + epsilon)
    return y.reshape(x.shape) * gamma + beta


def reshape(x, shape):
    return x.reshape([x.shape[axis] if size == 0 else size for axis, size in enumerate(shape)])


def sliced(x, axes, starts, ends, steps):
    for axis, start, end, step in zip(axes, starts, ends, steps):
        index = numpy.array(range(*slice(start, end, step).indices(x.shape[axis])), numpy.int64)
        x = numpy.take(x, index, axis)
    return x


def padded(x, before, after, mode, value):
    width = list(zip(before, after))
    return numpy.pad(x, width, mode, constant_values=value) if mode == "constant" else numpy.pad(x, width, mode)


def gather(roles, x, indices, axis):
    if roles == ["rows", "rows"]:
        axis = axis % x.ndim - 1
        return numpy.stack([numpy.take(row, index, axis) for row, index in zip(x, indices)])
    return numpy.take(x, indices, axis)


def concat(roles, *xs, axis):
    batch = next(x.shape[0] for x, role in zip(xs, roles) if role == "rows")
    rank = next(x.ndim for x, role in zip(xs, roles) if role == "rows")
    whole = [x if role == "rows" else numpy.broadcast_to(x, (batch, *x.shape[x.ndim - rank + 1 :]))
             for x, role in zip(xs, roles)]  # fmt: skip
    return numpy.concatenate(whole, axis)


def reduce_variance(x, axes, keepDimensions, ddof):
    return numpy.var(x, tuple(axes), ddof=ddof, keepdims=keepDimensions)


def expand(x, axes):
    return numpy.expand_dims(x, tuple(axes))


def matmul(a, b, transposeA, transposeB):
    return numpy.matmul(numpy.swapaxes(a, -1, -2) if transposeA else a, numpy.swapaxes(b, -1, -2) if transposeB else b)


def sections(x, axis, sizes):
    return tuple(numpy.split(x, numpy.cumsum(sizes)[:-1], axis))


def cast(x, to):
    return x.astype(TYPES[to])


def windows(x, kernel, strides, dilations):
    """For each pixel of a window in turn: what it sees of x in every place of the window."""
    height, width = ((size - (k - 1) * d - 1) // s + 1 for size, k, s, d in zip(x.shape[1:3], kernel, strides, dilations))
    for row in range(kernel[0]):
        for column in range(kernel[1]):
            top, left = row * dilations[0], column * dilations[1]
            yield x[:, top : top + (height - 1) * strides[0] + 1 : strides[0],
                    left : left + (width - 1) * strides[1] + 1 : strides[1]]  # fmt: skip


def bordered(x, pads, value):
    top, left, bottom, right = pads
    return numpy.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)], constant_values=value)


def conv2d(x, filters, bias=0, *, strides, dilations, pads, groups, algorithm):
    pixels = windows(bordered(x, pads, 0), filters.shape[:2], strides, dilations)
    taps = filters.reshape(-1, filters.shape[2], groups, filters.shape[3] // groups)
    grouped = (pixel.reshape(*pixel.shape[:3], groups, -1) for pixel in pixels)
    y = sum(numpy.einsum("bhwgc,cgn->bhwgn", pixel, tap) for pixel, tap in zip(grouped, taps))
    return y.reshape(*y.shape[:3], -1) + bias


def conv2d_transposed(x, filters, bias=0, *, strides, dilations, pads, outputPads, groups, algorithm):
    """Every pixel's products where they go, then what is cut off and added."""
    height, width = ((size - 1) * s + (k - 1) * d + 1
                     for size, k, s, d in zip(x.shape[1:3], filters.shape, strides, dilations))  # fmt: skip
    y = numpy.zeros((len(x), height, width, groups, filters.shape[3] // groups), x.dtype)
    grouped = x.reshape(*x.shape[:3], groups, -1)
    taps = filters.reshape(*filters.shape[:3], groups, -1)
    for row, column in numpy.ndindex(*filters.shape[:2]):
        top, left = row * dilations[0], column * dilations[1]
        y[:, top : top + (x.shape[1] - 1) * strides[0] + 1 : strides[0],
          left : left + (x.shape[2] - 1) * strides[1] + 1 : strides[1]] += numpy.einsum(
              "bhwgc,cgn->bhwgn", grouped, taps[row, column])  # fmt: skip
    y = numpy.pad(y.reshape(*y.shape[:3], -1), [(0, 0), (0, outputPads[0]), (0, outputPads[1]), (0, 0)])
    top, left, bottom, right = pads
    return y[:, top : y.shape[1] - bottom, left : y.shape[2] - right] + bias


def resized(shape, size, factors):
    return [new or old * factor for new, old, factor in zip(size, shape[1:3], factors)]


def places(size, count, coordinates):
    """Where the pixels of a side of `count` lie on one of `size`, as fractions: their numerators and what divides them."""
    index = numpy.arange(count)
    if coordinates == "alignCorners":
        return index * (size - 1), max(count - 1, 1)
    if coordinates == "asymmetric":
        return index * size, count
    return (2 * index + 1) * size - count, 2 * count


def resize_nearest(x, size, factors, coordinates):
    """The frameworks count in f32, and take what lies between two pixels to be where that rounds to."""
    for axis, count in enumerate(resized(x.shape, size, factors), 1):
        scale = numpy.float32(x.shape[axis]) / numpy.float32(count)
        index = numpy.arange(count, dtype=numpy.float32) + numpy.float32(0.5 if coordinates == "halfPixel" else 0)
        x = numpy.take(x, numpy.minimum(numpy.floor(index * scale).astype(int), x.shape[axis] - 1), axis)
    return x


def resize_bilinear(x, size, factors, coordinates):
    for axis, count in enumerate(resized(x.shape, size, factors), 1):
        numerators, divisor = places(x.shape[axis], count, coordinates)
        numerators = numpy.maximum(numerators, 0)
        low = numerators // divisor
        high = numpy.minimum(low + 1, x.shape[axis] - 1)
        fraction = ((numerators - low * divisor) / divisor).reshape([-1 if a == axis else 1 for a in range(x.ndim)])
        x = numpy.take(x, low, axis) * (1 - fraction) + numpy.take(x, high, axis) * fraction
    return x


def max_pool(x, kernel, strides, dilations, pads):
    return numpy.max(list(windows(bordered(x, pads, -numpy.inf), kernel, strides, dilations)), 0)


def mean_pool(x, kernel, strides, dilations, pads, countsPads):
    inside = bordered(numpy.ones_like(x), pads, 1 if countsPads else 0)
    sums = sum(windows(bordered(x, pads, 0), kernel, strides, dilations))
    return sums / sum(windows(inside, kernel, strides, dilations))


def attention_parts(attributes, operands):
    """Query, key and value as `[..., heads, tokens, d]`, keys and values repeated for the heads that share them; the mask or None."""
    get = attributes.get
    heads, key_heads, d = get("heads"), get("keyHeads"), get("keyDimension")
    count = {"separate": 3, "queryKeyValue": 1, "keyValue": 2}[get("packing")]
    parts, mask = list(operands[:count]), operands[count] if len(operands) > count else None
    if count == 1:
        parts = numpy.split(parts[0], [heads * d, (heads + key_heads) * d], -1)
    elif count == 2:
        parts = [parts[0], *numpy.split(parts[1], [key_heads * d], -1)]

    def split(x, count):
        return numpy.swapaxes(x.reshape(*x.shape[:-1], count, x.shape[-1] // count), -2, -3)

    query, key, value = (split(x, n) for x, n in zip(parts, (heads, key_heads, key_heads)))
    return query, *(numpy.repeat(x, heads // key_heads, -3) for x in (key, value)), mask


def attention_weights(attributes, query, key, mask):
    """What the values are multiplied by: `[..., heads, queries, keys]`."""
    scores = query @ numpy.swapaxes(key, -1, -2) * attributes["scale"]
    allowed = numpy.ones(scores.shape, bool)
    if attributes["isCausal"]:
        allowed &= numpy.tri(*scores.shape[-2:], dtype=bool)
    if mask is not None and mask.dtype == numpy.bool_:
        allowed &= mask
    elif mask is not None:
        scores = scores + mask
    scores = numpy.where(allowed, scores, -numpy.inf)
    largest = scores.max(-1, keepdims=True, initial=-numpy.inf)
    weights = numpy.where(numpy.isneginf(scores), 0, numpy.exp(scores - numpy.where(numpy.isneginf(largest), 0, largest)))
    total = weights.sum(-1, keepdims=True)
    empty = {"zeros": 0.0, "mean": 1 / max(scores.shape[-1], 1), "nan": numpy.nan}[attributes["emptyRows"]]
    return numpy.where(total == 0, empty, weights / numpy.where(total == 0, 1, total))


def attention(*operands, **attributes):
    query, key, value, mask = attention_parts(attributes, operands)
    y = numpy.swapaxes(attention_weights(attributes, query, key, mask) @ value, -2, -3)
    return y.reshape(*y.shape[:-2], y.shape[-2] * y.shape[-1])


OPS = {
    **UNARY, **BINARY,
    **{op: lambda x, axes, keepDimensions, f=f: f(x, axis=tuple(axes), keepdims=keepDimensions)
       for op, f in REDUCTIONS.items()},
    "dense": lambda x, weight, bias=0: numpy.matmul(x, weight) + bias, "matmul": matmul,
    "leakyRelu": lambda x, alpha: numpy.where(x > 0, x, x.dtype.type(alpha) * x),
    "elu": lambda x, alpha: numpy.where(x > 0, x, alpha * numpy.expm1(x)),
    "clip": lambda x, minimum, maximum: clip(x, minimum, maximum),
    "where": numpy.where, "cast": cast, "softmax": softmax, "logSoftmax": log_softmax,
    "reduceVariance": reduce_variance, "argMax": place(numpy.argmax), "argMin": place(numpy.argmin), "topK": top_k,
    "layerNorm": layer_norm, "rmsNorm": rms_norm, "groupNorm": group_norm,
    "batchNorm": lambda x, gamma, beta, mean, variance, epsilon:
        (x - mean) / numpy.sqrt(variance + epsilon) * gamma + beta,
    "scaleShift": lambda x, scale, shift: x * scale + shift, "attention": attention,
    "reshape": reshape, "flatten": lambda x, axis: x.reshape(*x.shape[: axis % x.ndim], math.prod(x.shape[axis:])),
    "squeeze": lambda x, axes: numpy.squeeze(x, tuple(axes)), "expandDimensions": expand,
    "transpose": lambda x, permutation: numpy.transpose(x, permutation),
    "broadcast": lambda x, shape:
        numpy.broadcast_to(x, [x.shape[axis] if size == 0 else size for axis, size in enumerate(shape)]),
    "slice": sliced, "split": sections, "concat": concat, "pad": padded, "gather": gather,
    "embedding": lambda indices, table: table[indices], "identity": lambda x: x, "dropout": lambda x, rate: x,
    "conv2d": conv2d, "conv2dTransposed": conv2d_transposed, "resizeNearest2d": resize_nearest,
    "resizeBilinear2d": resize_bilinear, "maxPool2d": max_pool, "meanPool2d": mean_pool,
}  # fmt: skip


def evaluate(op, attributes, operands, roles=None):
    """The outputs of an op: a list of arrays."""
    parts = [roles] if op in ("gather", "concat") else []
    result = OPS[op](*parts, *operands, **attributes)
    return list(result) if isinstance(result, tuple) else [result]

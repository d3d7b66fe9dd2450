"""Each op in Keras's words: its layers and `keras.ops`, on TensorFlow."""

import keras
import keras.ops
import numpy
import tensorflow

from cases_convolution import pads_of
from cases_resampling import keras_options, keras_pads, resized
from golden import at

UNARY = {
    "geluTanh": "gelu(x, approximate=True)", "gelu": "gelu(x, approximate=False)", "hardSwish": "hard_silu(x)",
    "negate": "negative(x)",
}  # fmt: skip
BINARY = {"notEqual": "not_equal", "lessOrEqual": "less_equal", "greaterOrEqual": "greater_equal"}
TYPES = {"f32": "float32", "f64": "float64", "i8": "int8", "u8": "uint8", "i32": "int32", "i64": "int64", "bool": "bool"}
REDUCTIONS = {
    "reduceSum": "keras.ops.sum(x, {axes}, {keep})", "reduceMean": "keras.ops.mean(x, {axes}, {keep})",
    "reduceMax": "keras.ops.max(x, {axes}, {keep})", "reduceMin": "keras.ops.min(x, {axes}, {keep})",
    "reduceProduct": "keras.ops.prod(x, {axes}, {keep})",
    "reduceSumOfSquares": "keras.ops.sum(keras.ops.square(x), {axes}, {keep})",
}  # fmt: skip


def layer(made, x, *weights):
    """A layer applied to x, with weights in the layer's order."""
    made.build(x.shape)
    made.set_weights([weight.numpy() for weight in weights])
    return made(x)


def split(x, heads):
    return keras.ops.reshape(x, (*x.shape[:-1], heads, -1))


def attend(query, key, value, heads, key_heads, **options):
    parts = (split(x, n) for x, n in zip((query, key, value), (heads, key_heads, key_heads)))
    y = keras.ops.dot_product_attention(*parts, **options)
    return keras.ops.reshape(y, (*y.shape[:-2], -1))


def through(made, query, key, value, heads, key_heads, **options):
    """A layer of attention whose projections are the identity."""
    def one(x, *shape):
        return keras.ops.convert_to_numpy(keras.ops.eye(x)).reshape(shape)

    made.build(query.shape, value.shape, key.shape)
    d, dv = query.shape[-1] // heads, value.shape[-1] // key_heads
    made.set_weights([one(heads * d, -1, heads, d), one(key_heads * d, -1, key_heads, d),
                      one(key_heads * dv, -1, key_heads, dv), one(heads * dv, heads, dv, -1)])  # fmt: skip
    return made(query, value, key, **options)


def attention(case):
    get, words = case.attributes.get, case.named()
    heads, key_heads, d = get("heads"), get("keyHeads"), get("keyDimension")
    values = case.arrays[2].shape[-1] // key_heads
    mask = ", ".join(f"{name}=mask" for name in ("mask",) if name in words)
    if "layer" not in case.name:
        options = f"scale={get('scale')}, is_causal={get('isCausal')}"
        if mask:
            kind = "mask" if words["mask"].dtype == numpy.bool_ else "bias"
            shaped = "mask" if words["mask"].ndim == 4 else "mask[None, None]"
            options += f", {kind}={shaped}"
        return f"attend(query, key, value, {heads}, {key_heads}, {options})"
    if key_heads != heads:
        made = f"keras.layers.GroupQueryAttention({d}, {heads}, {key_heads}, use_bias=False)"
    else:
        more = ", dropout=0.5" if "dropout" in case.name else ""
        made = f"keras.layers.MultiHeadAttention({heads}, {d}, {values}, use_bias=False, output_shape={heads * values}{more})"
    options = f"use_causal_mask={get('isCausal')}, training=False"
    if mask:
        options += ", attention_mask=mask[:, 0]" if words["mask"].ndim == 4 else ", attention_mask=mask[None]"
    return f"through({made}, query, key, value, {heads}, {key_heads}, {options})"


def prelu(case):
    a, b = case.arrays
    if case.operands[1][1] != "constant" or b.ndim != a.ndim - 1:
        return None
    if any(size not in (1, theirs) for size, theirs in zip(b.shape, a.shape[1:])):
        return None
    shared = [axis for axis in range(1, a.ndim) if b.shape[axis - 1] == 1]
    return f"layer(keras.layers.PReLU(shared_axes={shared}), a, b)"


def power(a, b):
    return f"keras.ops.power(a, {float(b)})" if b.shape == () else "keras.ops.power(a, b)"


def norm(x, axes, keep):
    """`norm` of more than two axes is refused, and of two it is the same root of the sum of squares."""
    axis = axes[0] if len(axes) == 1 else tuple(axes)
    return f"keras.ops.norm(x, axis={axis}, keepdims={keep})" if len(axes) < 3 else None


def place(name, axis, keep):
    return f'keras.ops.cast(keras.ops.{name}(x, {axis}, {keep}), "int64")'


def top_k(x, k, largest):
    best = f"keras.ops.top_k(x, {k})" if largest else f"keras.ops.top_k(-x, {k})"
    sign = "" if largest else "-"
    return f'[{sign}values for values, _ in [{best}]] + [keras.ops.cast({best}[1], "int64")]'


def sliced(x, attributes):
    text = "x"
    for axis, start, end, step in zip(*(attributes[key] for key in ("axes", "starts", "ends", "steps"))):
        if max(abs(start), abs(end)) >= 2**31:  # TensorFlow counts here in i32
            return None
        text = at(axis, x.ndim, f"{start}:{end}:{step}", text)
    return text


def padded(x, before, after, mode, value):
    if mode == "edge" or x.dtype == numpy.bool_:
        return None
    width = [[b, a] for b, a in zip(before, after)]
    return f'keras.ops.pad(x, {width}, "{mode}"' + (f", {value})" if mode == "constant" else ")")


def gather(x, indices, roles, axis):
    if roles != ["rows", "rows"]:
        return f"keras.ops.take(x, indices, {axis})"
    if x.ndim > 2:
        return f"keras.ops.stack([keras.ops.take(row, index, {axis % x.ndim - 1}) for row, index in zip(x, indices)])"
    return "keras.ops.take_along_axis(x, indices, 1)"


def concat(case):
    rank = next(array.ndim for array, role in case.operands if role == "rows")
    batch = next(len(array) for array, role in case.operands if role == "rows")
    parts = [f"x{place}" if role == "rows" else
             f"keras.ops.broadcast_to(x{place}, {(batch, *array.shape[array.ndim - rank + 1 :])})"
             for place, (array, role) in enumerate(case.operands)]  # fmt: skip
    return f"keras.layers.Concatenate({case.attributes['axis']})([{', '.join(parts)}])" if len(parts) > 1 else None


def convolution(case):
    """Conv2D or DepthwiseConv2D, which pads as its rule says, or x padded by another layer."""
    get, filters = case.attributes.get, case.arrays[1].shape
    padding, x = keras_padding(case, filters[:2])
    if padding is None:
        return None
    options = f"strides={tuple(get('strides'))}, padding='{padding}', dilation_rate={tuple(get('dilations'))}"
    options += "" if len(case.arrays) > 2 else ", use_bias=False"
    bias = ", bias" if len(case.arrays) > 2 else ""
    if get("groups") == 1:
        return f"layer(keras.layers.Conv2D({filters[3]}, {filters[:2]}, {options}), {x}, filter{bias})"
    if get("groups") != case.arrays[0].shape[3]:
        return None  # TensorFlow has no other groups on a CPU
    many = filters[3] // get("groups")
    weight = f"keras.ops.reshape(filter, {(*filters[:2], get('groups'), many)})"
    return f"layer(keras.layers.DepthwiseConv2D({filters[:2]}, depth_multiplier={many}, {options}), {x}, {weight}{bias})"


def keras_padding(case, kernel):
    """Keras's rule that gives a case's pads, and x; None where Keras has none."""
    get, shape = case.attributes.get, case.arrays[0].shape
    if max(get("pads")) == 0:
        return "valid", "x"
    if pads_of("same", shape, kernel, get("strides"), get("dilations")) == get("pads"):
        return "same", "x"
    top, left, bottom, right = get("pads")
    x = f"keras.layers.ZeroPadding2D({((top, bottom), (left, right))})(x)"
    return ("valid", x) if case.op == "conv2d" else (None, x)


def conv2d_transposed(case):
    """Conv2DTranspose with the first options that give the case's pads."""
    get, filters = case.attributes.get, case.arrays[1].shape
    steps = get("strides"), get("dilations")
    for padding, more in keras_options(steps[0]):
        if keras_pads(case.arrays[0].shape, filters[:2], *steps, padding, more) == (get("pads"), get("outputPads")):
            options = f"strides={tuple(steps[0])}, padding='{padding}', output_padding={more}, dilation_rate={tuple(steps[1])}"
            options += "" if len(case.arrays) > 2 else ", use_bias=False"
            bias = ", bias" if len(case.arrays) > 2 else ""
            weight = "keras.ops.transpose(filter, (0, 1, 3, 2))"
            return f"layer(keras.layers.Conv2DTranspose({filters[3]}, {filters[:2]}, {options}), x, {weight}{bias})"


def resize(case):
    get = case.attributes.get
    name = {"resizeNearest2d": "nearest", "resizeBilinear2d": "bilinear"}[case.op]
    size = resized(case.arrays[0].shape, get("size"), get("factors"))
    if get("coordinates") != "halfPixel":
        return (f"keras.ops.cast(tensorflow.compat.v1.image.resize_{name}(x, {size}, "
                f"align_corners={get('coordinates') == 'alignCorners'}), x.dtype)")  # fmt: skip
    if case.name.endswith("_layer"):
        return f"keras.layers.UpSampling2D({tuple(get('factors'))}, interpolation='{name}')(x)"
    return f"keras.ops.image.resize(x, {size}, interpolation='{name}')"


def pooling(case):
    get = case.attributes.get
    padding, x = keras_padding(case, get("kernel"))
    if padding is None or get("dilations") != [1, 1] or get("countsPads") and max(get("pads")):
        return None
    kind = "MaxPooling2D" if case.op == "maxPool2d" else "AveragePooling2D"
    return f"keras.layers.{kind}({tuple(get('kernel'))}, {tuple(get('strides'))}, padding='{padding}')({x})"


def normalization(case):
    op, get, x = case.op, case.attributes.get, case.arrays[0]
    axes = list(range(x.ndim - get("dimensions", 0), x.ndim))
    axis = -1 if len(axes) < 2 else axes
    if op == "layerNorm":
        return f"layer(keras.layers.LayerNormalization({axis}, epsilon={get('epsilon')}), x, gamma, beta)"
    if op == "rmsNorm":
        return f"layer(keras.layers.RMSNormalization({axis}, epsilon={get('epsilon')}), x, gamma)"
    if op == "groupNorm":
        return f"layer(keras.layers.GroupNormalization({get('groups')}, epsilon={get('epsilon')}), x, gamma, beta)"
    made = f"keras.layers.BatchNormalization(epsilon={get('epsilon')})"
    return f"layer({made}, x, gamma, beta, mean, variance)"


def expression(case):
    """The case in Keras's words, or None where it has none of one's own."""
    op, attributes, x = case.op, case.attributes, case.arrays[0]
    get = attributes.get
    keep, axes = get("keepDimensions"), get("axes")
    if op in UNARY:
        return f"keras.ops.{UNARY[op]}"
    if op in REDUCTIONS:
        return REDUCTIONS[op].format(axes=tuple(axes), keep=keep)
    if op in ("layerNorm", "rmsNorm", "groupNorm", "batchNorm"):
        return normalization(case)
    words = {
        "dense": lambda: f"layer(keras.layers.Dense({case.arrays[1].shape[1]}), x, weight, bias)"
            if len(case.arrays) > 2 else
            f"layer(keras.layers.Dense({case.arrays[1].shape[1]}, use_bias=False), x, weight)",
        "matmul": lambda: f"keras.ops.matmul({turned('a', case.arrays[0], get('transposeA'))}, "
                          f"{turned('b', case.arrays[1], get('transposeB'))})",
        "hardSigmoid": lambda: "keras.ops.hard_sigmoid(x)", "mish": lambda: "keras.activations.mish(x)",
        "leakyRelu": lambda: f"keras.layers.LeakyReLU({get('alpha')})(x)",
        "elu": lambda: f"keras.ops.elu(x, {get('alpha')})",
        "clip": lambda: f"keras.ops.clip(x, {get('minimum')}, {get('maximum')})",
        "squaredDifference": lambda: "keras.ops.square(a - b)", "prelu": lambda: prelu(case),
        "power": lambda: power(*case.arrays),
        "where": lambda: "keras.ops.where(condition, a, b)", "cast": lambda: f'keras.ops.cast(x, "{TYPES[get("to")]}")',
        "softmax": lambda: f"keras.layers.Softmax({get('axis')})(x)",
        "logSoftmax": lambda: f"keras.ops.log_softmax(x, {get('axis')})",
        "reduceL2Norm": lambda: norm(x, axes, keep),
        "reduceVariance": lambda: f"keras.ops.var(x, {tuple(axes)}, {keep})" if get("ddof") == 0 else None,
        "argMax": lambda: place("argmax", get("axis"), keep), "argMin": lambda: place("argmin", get("axis"), keep),
        "topK": lambda: top_k(x, get("k"), get("largest")),
        "scaleShift": lambda: "x * scale + shift",
        "reshape": lambda: f"keras.ops.reshape(x, {tuple(x.shape[a] if s == 0 else s for a, s in enumerate(get('shape')))})",
        "flatten": lambda: "keras.layers.Flatten()(x)" if get("axis") == 1 else None,
        "squeeze": lambda: f"keras.ops.squeeze(x, {tuple(axes)})",
        "expandDimensions": lambda: f"keras.ops.expand_dims(x, {tuple(axes)})",
        "transpose": lambda: f"keras.layers.Permute({tuple(get('permutation')[1:])})(x)",
        "broadcast": lambda:
            f"keras.ops.broadcast_to(x, {tuple(x.shape[a] if s == 0 else s for a, s in enumerate(get('shape')))})",
        "slice": lambda: sliced(x, attributes),
        "split": lambda: len(get("sizes")) > 1 and
            f"keras.ops.split(x, {numpy.cumsum(get('sizes')).tolist()[:-1]}, {get('axis')})",
        "concat": lambda: concat(case), "pad": lambda: padded(x, **attributes),
        "gather": lambda: gather(*case.arrays, [role for _, role in case.operands], **attributes),
        "embedding": lambda: "layer(keras.layers.Embedding(*table.shape), indices, table)",
        "identity": lambda: "keras.layers.Identity()(x)",
        "dropout": lambda: f"keras.layers.Dropout({get('rate')})(x, training=False)",
        "attention": lambda: attention(case), "conv2d": lambda: convolution(case), "conv2dTransposed": lambda: conv2d_transposed(case),
        "resizeNearest2d": lambda: resize(case), "resizeBilinear2d": lambda: resize(case),
        "maxPool2d": lambda: pooling(case), "meanPool2d": lambda: pooling(case),
    }  # fmt: skip
    if op in words:
        return words[op]() or None
    return f"keras.ops.{BINARY.get(op, op)}({'x' if len(case.arrays) == 1 else 'a, b'})"


def turned(name, array, transposed):
    if not transposed:
        return name
    axes = [*range(array.ndim - 2), array.ndim - 1, array.ndim - 2]
    return f"keras.ops.transpose({name}, {axes})"


def evaluate(text, named, wide):
    """The arrays that an expression gives; layers leave f64 as it is where `wide`, or where an operand is f64."""
    wide = wide or any(array.dtype == numpy.float64 for array in named.values())
    keras.config.set_floatx("float64" if wide else "float32")
    keras.config.set_dtype_policy("float64" if wide else "float32")
    tensors = {name: tensorflow.constant(array) for name, array in named.items()}
    result = eval(text, {"keras": keras, "tensorflow": tensorflow, "layer": layer, "attend": attend, "through": through, **tensors})
    return [numpy.asarray(y) for y in (result if isinstance(result, (tuple, list)) else [result])]

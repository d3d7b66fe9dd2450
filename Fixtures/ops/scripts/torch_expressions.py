"""Each op in PyTorch's words."""

import numpy
import torch
import torch.nn.functional

from cases_resampling import resized, transposed_size
from golden import at

UNARY = {
    "relu": "F.relu(x)", "relu6": "F.relu6(x)", "gelu": "F.gelu(x)", "geluTanh": 'F.gelu(x, approximate="tanh")',
    "silu": "F.silu(x)", "softplus": "F.softplus(x)", "mish": "F.mish(x)", "selu": "F.selu(x)",
    "hardSwish": "F.hardswish(x)", "negate": "torch.neg(x)", "identity": "torch.nn.Identity()(x)",
}  # fmt: skip
BINARY = {"subtract": "torch.sub", "multiply": "torch.mul", "divide": "torch.div", "power": "torch.pow", "add": "torch.add",
          "equal": "torch.eq", "notEqual": "torch.ne", "less": "torch.lt", "lessOrEqual": "torch.le",
          "greater": "torch.gt", "greaterOrEqual": "torch.ge", "minimum": "torch.minimum", "maximum": "torch.maximum"}
TYPES = {"f32": "float32", "f64": "float64", "i8": "int8", "u8": "uint8", "i32": "int32", "i64": "int64", "bool": "bool"}
REDUCTIONS = {
    "reduceSum": "torch.sum(x, {axes}, {keep})", "reduceMean": "torch.mean(x, {axes}, {keep})",
    "reduceMax": "torch.amax(x, {axes}, {keep})", "reduceMin": "torch.amin(x, {axes}, {keep})",
    "reduceSumOfSquares": "torch.sum(torch.square(x), {axes}, {keep})",
    "reduceL2Norm": "torch.linalg.vector_norm(x, 2, {axes}, {keep})",
    "reduceVariance": "torch.var(x, {axes}, correction={ddof}, keepdim={keep})",
}  # fmt: skip


def prelu(a, b):
    if b.ndim == 1 and a.ndim > 1 and b.shape[0] == a.shape[-1]:
        return "F.prelu(a.movedim(-1, 1), b).movedim(1, -1)"
    if b.ndim == a.ndim - 1 and b.shape == (a.shape[1],) + (1,) * (b.ndim - 1):
        return "F.prelu(a, b.flatten())"
    return "torch.where(a > 0, a, a * b)"


def power(a, b):
    if b.shape == ():
        return f"torch.pow(a, {float(b)})"
    return f"torch.pow({float(a)}, b)" if a.shape == () else "torch.pow(a, b)"


def product(x, axes, keep):
    """One dimension after the other, from the last: torch.prod takes one."""
    text = "x"
    for axis in sorted((axis % x.ndim for axis in axes), reverse=True):
        text = f"torch.prod({text}, {axis}, {keep})"
    return text


def sliced(x, attributes):
    text = "x"
    for axis, start, end, step in zip(*(attributes[key] for key in ("axes", "starts", "ends", "steps"))):
        index = f"{start}:{end}:{step}"
        if step < 0:  # PyTorch has no negative steps: Python's own list gives the places
            index = f"torch.tensor(list(range({x.shape[axis]}))[{index}], dtype=torch.int64)"
        text = at(axis, x.ndim, index, text)
    return text


def padded(x, before, after, mode, value):
    if mode == "symmetric":
        return None
    name = {"constant": "constant", "reflect": "reflect", "edge": "replicate"}[mode]
    if mode != "constant" and x.ndim == 2:  # that mode pads the last dimension of three
        return f'F.pad(x[:, None], {(before[1], after[1])}, mode="{name}")[:, 0]'
    if mode != "constant" and x.ndim == 3 and before[1] + after[1]:
        return f'F.pad(x.transpose(1, 2), {(before[1], after[1])}, mode="{name}").transpose(1, 2)'
    first = 1 if mode == "constant" else 2
    width = [size for axis in range(x.ndim - 1, first - 1, -1) for size in (before[axis], after[axis])]
    assert mode == "constant" or before[1] == after[1] == 0 or x.ndim == 2
    return f'F.pad(x, {tuple(width)}, mode="{name}"' + (f", value={value})" if mode == "constant" else ")")


def gather(x, indices, roles, axis):
    if roles == ["constant", "rows"]:
        return "x[indices]"
    if roles == ["rows", "rows"]:
        return f"torch.stack([{at(axis % x.ndim - 1, x.ndim, 'index', 'row')} for row, index in zip(x, indices)])"
    return at(axis, x.ndim, "indices")


def concat(case):
    rank = next(array.ndim for array, role in case.operands if role == "rows")
    first = next(place for place, (_, role) in enumerate(case.operands) if role == "rows")
    parts = [f"x{place}" if role == "rows" else f"x{place}.expand(len(x{first}), {', '.join(['-1'] * (rank - 1))})"
             for place, (_, role) in enumerate(case.operands)]  # fmt: skip
    return f"torch.cat([{', '.join(parts)}], {case.attributes['axis']})"


def expanded(x, axes):
    rank, text = x.ndim + len(axes), "x"
    for axis in sorted(axis % rank for axis in axes):
        text += f".unsqueeze({axis})"
    return text


def hard_sigmoid(alpha, beta):
    return "F.hardsigmoid(x)" if (alpha, beta) == (1 / 6, 0.5) else f"torch.clamp({alpha} * x + {beta}, 0, 1)"


def padded_image(pads, value=0):
    """An image, channels first, with more around it; and the pads that a function of PyTorch takes itself."""
    top, left, bottom, right = pads
    if (top, left) == (bottom, right):
        return "x.movedim(-1, 1)", (top, left)
    return f"F.pad(x.movedim(-1, 1), {(left, right, top, bottom)}, value={value})", (0, 0)


def conv2d(case):
    get = case.attributes.get
    x, pads = padded_image(get("pads"))
    bias = "bias" if len(case.arrays) > 2 else "None"
    return (f"F.conv2d({x}, filter.permute(3, 2, 0, 1), {bias}, {tuple(get('strides'))}, {pads}, {tuple(get('dilations'))}, "
            f"{get('groups')}).movedim(1, -1)")  # fmt: skip


def conv2d_transposed(case):
    get, filters = case.attributes.get, case.arrays[1].shape
    (top, left, bottom, right), more = get("pads"), get("outputPads")
    bias = "bias" if len(case.arrays) > 2 else "None"
    weight = f"filter.unflatten(3, ({get('groups')}, -1)).permute(3, 2, 4, 0, 1).flatten(0, 1)"
    steps = get("strides"), get("dilations")
    own = (top, left) == (bottom, right) and all(m < max(s, d) for m, s, d in zip(more, *steps))
    if own and all(0 < transposed_size(*axis) for axis in zip(
            case.arrays[0].shape[1:3], filters, *steps, ((top, bottom), (left, right)), more)):  # fmt: skip
        return (f"F.conv_transpose2d(x.movedim(-1, 1), {weight}, {bias}, {tuple(steps[0])}, {(top, left)}, {tuple(more)}, "
                f"{get('groups')}, {tuple(steps[1])}).movedim(1, -1)")  # fmt: skip
    cut = (-left, more[1] - right, -top, more[0] - bottom)
    text = (f"F.pad(F.conv_transpose2d(x.movedim(-1, 1), {weight}, None, {tuple(steps[0])}, 0, 0, {get('groups')}, "
            f"{tuple(steps[1])}), {cut}).movedim(1, -1)")  # fmt: skip
    return text + (" + bias" if len(case.arrays) > 2 else "")


def resize(case):
    get = case.attributes.get
    mode = {("resizeNearest2d", "halfPixel"): "nearest-exact", ("resizeNearest2d", "asymmetric"): "nearest"}.get(
        (case.op, get("coordinates")), "bilinear")  # fmt: skip
    align = f", align_corners={get('coordinates') == 'alignCorners'}" if mode == "bilinear" else ""
    size = resized(case.arrays[0].shape, get("size"), get("factors"))
    return f'F.interpolate(x.movedim(-1, 1), {size}, mode="{mode}"{align}).movedim(1, -1)'


def max_pool(kernel, strides, dilations, pads):
    x, own = padded_image(pads, "-torch.inf")
    if any(2 * pad > size for pad, size in zip(own, kernel)):  # PyTorch pads by half a window at most
        x, own = f"F.pad(x.movedim(-1, 1), {(own[1], own[1], own[0], own[0])}, value=-torch.inf)", (0, 0)
    return f"F.max_pool2d({x}, {tuple(kernel)}, {tuple(strides)}, {own}, {tuple(dilations)}).movedim(1, -1)"


def mean_pool(x, kernel, strides, dilations, pads, countsPads):
    top, left, bottom, right = pads
    if dilations != [1, 1]:  # PyTorch's mean has no dilation: its windows as columns have
        assert max(pads) == 0
        height, width = ((size - (k - 1) * d - 1) // s + 1 for size, k, d, s in zip(x.shape[1:3], kernel, dilations, strides))
        unfolded = f"F.unfold(x.movedim(-1, 1), {tuple(kernel)}, {tuple(dilations)}, 0, {tuple(strides)})"
        return f"{unfolded}.unflatten(1, (x.shape[-1], -1)).mean(2).unflatten(-1, {(height, width)}).movedim(1, -1)"
    if (top, left) == (bottom, right):
        return (f"F.avg_pool2d(x.movedim(-1, 1), {tuple(kernel)}, {tuple(strides)}, {(top, left)}, "
                f"count_include_pad={countsPads}).movedim(1, -1)")  # fmt: skip
    around = f"F.avg_pool2d(F.pad({{}}.movedim(-1, 1), {(left, right, top, bottom)}), {tuple(kernel)}, {tuple(strides)})"
    share = "" if countsPads else f" / {around.format('torch.ones_like(x)')}"
    return f"({around.format('x')}{share}).movedim(1, -1)"


def split(x, heads):
    return x.unflatten(-1, (heads, x.shape[-1] // heads)).transpose(-2, -3)


def joined(x):
    return x.transpose(-2, -3).flatten(-2)


def multihead(query, key, value, heads, mask):
    """`nn.MultiheadAttention` whose projections are the identity."""
    layer = torch.nn.MultiheadAttention(query.shape[-1], heads, batch_first=True, dtype=query.dtype).eval()
    one = torch.eye(query.shape[-1], dtype=query.dtype)
    layer.in_proj_weight.data, layer.out_proj.weight.data = one.repeat(3, 1), one
    return layer(query, key, value, attn_mask=mask)[0]


def attention(case):
    get, words = case.attributes.get, case.named()
    heads, key_heads, d = get("heads"), get("keyHeads"), get("keyDimension")
    batch = next(array.shape[:-2] for array, role in case.operands if role == "rows")
    names = [name if role == "rows" else f"{name}.expand({', '.join(map(str, batch))}, -1, -1)"
             for name, (_, role) in zip(words, case.operands) if name != "mask"]  # fmt: skip
    values = case.arrays[len(names) - 1].shape[-1] - (0 if get("packing") == "separate" else key_heads * d)
    if get("packing") == "queryKeyValue":
        names = [f"*{names[0]}.split({(heads * d, key_heads * d, values - heads * d)}, -1)"]
    elif get("packing") == "keyValue":
        names = [names[0], f"*{names[1]}.split({(key_heads * d, values)}, -1)"]
    mask = "None"
    if "mask" in words:
        mask = "mask" if words["mask"].ndim > 1 else "mask[None]"  # PyTorch wants two dimensions
    if mask == "mask" and get("isCausal"):
        queries, keys = (case.arrays[index].shape[-2] for index in (0, len(names) - 1 if len(names) > 1 else 0))
        lower = f"torch.ones({queries}, {keys}, dtype=torch.bool).tril()"
        mask = f"mask & {lower}" if words["mask"].dtype == numpy.bool_ else f"mask.masked_fill(~{lower}, -torch.inf)"
    if get("emptyRows") == "nan":
        return f"multihead({', '.join(names)}, {heads}, ~mask)"
    options = f"attn_mask={mask}, is_causal={get('isCausal') and 'mask' not in words}, scale={get('scale')}"
    # PyTorch's fast kernel takes a row of NaN for one that may attend to nothing.
    is_finite = all(numpy.isfinite(array).all() for array in case.arrays[: len(words) - (mask != "None")])
    name = "attend" if is_finite and not numpy.isnan(case.arrays[-1]).any() else "attend_by_products"
    return f"{name}({', '.join(names)}, {heads}, {key_heads}, {options})"


def attend_by_products(*operands, **options):
    with torch.nn.attention.sdpa_kernel(torch.nn.attention.SDPBackend.MATH):
        return attend(*operands, **options)


def attend(query, key, value, heads, key_heads, **options):
    parts = (split(x, n) for x, n in zip((query, key, value), (heads, key_heads, key_heads)))
    return joined(torch.nn.functional.scaled_dot_product_attention(*parts, **options, enable_gqa=heads != key_heads))


def top_k(k, axis, largest):
    """A stable sort: torch.topk promises no order among equals."""
    return f"[y.narrow({axis}, 0, {k}) for y in torch.sort(x, dim={axis}, descending={largest}, stable=True)]"


def expression(case):
    """The case in PyTorch's words, over operands of the names in golden.OPERANDS."""
    op, attributes, x = case.op, case.attributes, case.arrays[0]
    get = attributes.get
    if op in UNARY:
        return UNARY[op]
    if op == "power":
        return power(*case.arrays)
    if op in BINARY:
        return f"{BINARY[op]}(a, b)"
    if op in REDUCTIONS:
        return REDUCTIONS[op].format(axes=tuple(get("axes")), keep=get("keepDimensions"), ddof=get("ddof"))
    words = {
        "dense": lambda: f"F.linear(x, weight.T{', bias' if len(case.arrays) > 2 else ''})",
        "matmul": lambda: f"torch.matmul(a{'.mT' if get('transposeA') else ''}, b{'.mT' if get('transposeB') else ''})",
        "hardSigmoid": lambda: hard_sigmoid(**attributes),
        "leakyRelu": lambda: f"F.leaky_relu(x, {get('alpha')})", "elu": lambda: f"F.elu(x, {get('alpha')})",
        "clip": lambda: f"torch.clamp(x, {get('minimum')}, {get('maximum')})",
        "squaredDifference": lambda: "torch.square(a - b)", "prelu": lambda: prelu(*case.arrays),
        "where": lambda: "torch.where(condition, a, b)", "cast": lambda: f"x.to(torch.{TYPES[get('to')]})",
        "softmax": lambda: f"torch.softmax(x, {get('axis')})",
        "logSoftmax": lambda: f"torch.log_softmax(x, {get('axis')})",
        "reduceProduct": lambda: product(x, get("axes"), get("keepDimensions")),
        "argMax": lambda: f"torch.argmax(x, {get('axis')}, {get('keepDimensions')})",
        "argMin": lambda: f"torch.argmin(x, {get('axis')}, {get('keepDimensions')})",
        "topK": lambda: top_k(**attributes),
        "layerNorm": lambda: f"F.layer_norm(x, gamma.shape, gamma, beta, {get('epsilon')})",
        "rmsNorm": lambda: f"F.rms_norm(x, gamma.shape, gamma, {get('epsilon')})",
        "groupNorm": lambda:
            f"F.group_norm(x.movedim(-1, 1), {get('groups')}, gamma, beta, {get('epsilon')}).movedim(1, -1)",
        "batchNorm": lambda:
            f"F.batch_norm(x.movedim(-1, 1), mean, variance, gamma, beta, eps={get('epsilon')}).movedim(1, -1)",
        "scaleShift": lambda: "x * scale + shift",
        "reshape": lambda: f"x.reshape({tuple(x.shape[a] if s == 0 else s for a, s in enumerate(get('shape')))})",
        "flatten": lambda: f"torch.flatten(x, {get('axis')})",
        "squeeze": lambda: f"torch.squeeze(x, {tuple(get('axes'))})",
        "expandDimensions": lambda: expanded(x, get("axes")),
        "transpose": lambda: f"x.permute({tuple(get('permutation'))})",
        "broadcast": lambda: f"x.expand({tuple(-1 if size == 0 else size for size in get('shape'))})",
        "slice": lambda: sliced(x, attributes), "split": lambda: f"torch.split(x, {get('sizes')}, {get('axis')})",
        "concat": lambda: concat(case), "pad": lambda: padded(x, **attributes),
        "gather": lambda: gather(*case.arrays, [role for _, role in case.operands], **attributes),
        "embedding": lambda: "F.embedding(indices, table)",
        "dropout": lambda: f"F.dropout(x, {get('rate')}, training=False)",
        "attention": lambda: attention(case), "conv2d": lambda: conv2d(case), "conv2dTransposed": lambda: conv2d_transposed(case),
        "resizeNearest2d": lambda: resize(case), "resizeBilinear2d": lambda: resize(case),
        "maxPool2d": lambda: max_pool(**attributes),
        "meanPool2d": lambda: mean_pool(x, **attributes),
    }  # fmt: skip
    return words[op]() if op in words else f"torch.{op}(x)"


def evaluate(text, named, wide):
    """The arrays that an expression gives; f64 operands make it compute in f64."""
    tensors = {name: torch.from_numpy(array.copy()) for name, array in named.items()}
    with torch.inference_mode():
        functions = {"F": torch.nn.functional, "attend": attend, "attend_by_products": attend_by_products, "multihead": multihead}
        result = eval(text, {"torch": torch, **functions, **tensors})
    return [y.numpy() for y in (result if isinstance(result, (tuple, list)) else [result])]

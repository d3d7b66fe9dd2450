"""Cases of attention: heads and their sizes, masks, packed projections, and rows that may attend to nothing."""

import numpy

from golden import Case, constant, integers, rows, uniform

INFINITY = numpy.inf
NAN = numpy.nan


def attention(name, queries, keys, heads, d, dv=None, *, batch=5, keyHeads=None, leading=(), mask=None, packing="separate",
              scale=None, isCausal=False, emptyRows="zeros", size=2.0, roles="rrr", only="torch"):  # fmt: skip
    """A case of `heads` heads of `d` values; `mask` is an operand, `roles` says which of query, key and value are rows."""
    key_heads, dv = keyHeads or heads, dv or d
    shapes = [(queries, heads * d), (keys, key_heads * d), (keys, key_heads * dv)]
    operands = []
    for part, role, shape in zip(("query", "key", "value"), roles, shapes):
        whole = (batch, *leading, *shape) if role == "r" else shape
        operands.append((uniform(whole, -size, size, part), "rows" if role == "r" else "constant"))
    if packing != "separate":
        first = 0 if packing == "queryKeyValue" else 1
        operands[first:] = [rows(numpy.concatenate([array for array, _ in operands[first:]], -1))]
    return Case(f"attention_{name}", "attention", operands + ([mask] if mask else []), only, heads=heads, keyHeads=key_heads,
                keyDimension=d, scale=float(numpy.float32(scale or d**-0.5)), isCausal=isCausal, packing=packing,
                emptyRows=emptyRows)  # fmt: skip


def flags(shape, key="", first=True):
    """Whether a query may attend to a key: two of three, and each query to the first key unless `first` is off."""
    values = integers(shape, 0, 3, key=key) > 0
    if first:
        values[..., 0] = True
    return values


def summands(shape):
    values = uniform(shape, key="mask")
    values[..., 1::3] = -INFINITY
    return values


def holes(queries, keys):
    """Flags with some queries that may attend to nothing."""
    values = flags((queries, keys))
    values[1::3] = False
    return values


def special(name, part, *entries, mask=None, **more):
    """A case of two heads of 4 values with other numbers at places of the query, key, value or mask of some rows."""
    case = attention(name, 6, 7, 2, 4, mask=mask, **more)
    array = case.arrays[{"query": 0, "key": 1, "value": 2, "mask": 3}[part]]
    for place, number in entries:
        array[place] = number
    return case


def special_cases(prefix="", hidden=("value",), **more):
    """Numbers that are not finite: row 0 has none of them, other rows one place or two; also in `hidden` parts that nothing may
    attend to."""
    for part in ("query", "key", "value"):
        yield special(f"{prefix}nan_in_{part}", part, ((1, 2, 3), NAN), ((3, 5, 6), NAN), **more)
        yield special(f"{prefix}infinity_in_{part}", part, ((1, 2, 3), INFINITY), ((2, 4, 0), -INFINITY),
                      ((3, 5, 4), INFINITY), ((3, 5, 6), -INFINITY), **more)  # fmt: skip
    kept = numpy.ones((6, 7), bool)
    kept[:, 2] = False
    for part in hidden:
        for number, name in ((NAN, "nan"), (INFINITY, "infinity")):
            yield special(f"{prefix}{name}_in_masked_{part}", part, ((1, 2, 3), number), mask=constant(kept), **more)
            yield special(f"{prefix}{name}_in_later_{part}", part, ((1, 5, 3), number), isCausal=True, **more)


def torch_cases():
    for name, queries, keys, heads, d, more in (
        ("plain", 4, 4, 2, 4, {}), ("one_token", 1, 1, 1, 1, {}), ("dimension1", 7, 7, 3, 1, {}),
        ("dimension16", 9, 9, 2, 16, {}), ("dimension64", 3, 5, 1, 64, {"size": 1}),
        ("dimension80", 2, 3, 2, 80, {"size": 1}), ("dimension7", 5, 6, 2, 7, {}), ("dimension33", 3, 4, 1, 33, {"size": 1}),
        ("narrow_values", 6, 4, 2, 5, {"dv": 3}), ("wide_values", 3, 5, 2, 3, {"dv": 18}),
        ("cross", 3, 17, 2, 4, {}), ("cross_one_query", 1, 40, 2, 4, {}), ("one_key", 5, 1, 2, 3, {}),
        ("tokens33", 33, 33, 1, 3, {}), ("tokens50", 50, 50, 2, 2, {"batch": 7}), ("tokens197", 197, 197, 1, 2, {}),
        ("tokens300", 300, 300, 1, 1, {}), ("many_keys", 2, 300, 2, 16, {"roles": "rcc", "size": 1}),
        ("keys1100", 3, 1100, 1, 4, {"roles": "rcc"}),
        ("keys197", 3, 197, 1, 64, {"roles": "rcc", "size": 1}), ("constant_query", 3, 9, 2, 4, {"roles": "crr"}),
        ("batch9", 3, 4, 2, 4, {"batch": 9}), ("scale", 4, 5, 2, 4, {"scale": 0.25}),
        ("negative_scale", 4, 5, 2, 4, {"scale": -0.7}), ("rank4", 3, 4, 2, 3, {"leading": (3,)}),
        ("rank5", 3, 2, 2, 2, {"leading": (2, 1)}),
        ("causal", 6, 6, 2, 4, {"isCausal": True}), ("causal_tokens40", 40, 40, 1, 2, {"isCausal": True}),
        ("causal_more_keys", 3, 7, 2, 4, {"isCausal": True}), ("causal_more_queries", 7, 3, 2, 4, {"isCausal": True}),
        ("grouped", 5, 6, 4, 3, {"keyHeads": 2}), ("one_key_head", 3, 4, 6, 2, {"keyHeads": 1, "dv": 3}),
        ("packed", 5, 5, 2, 4, {"packing": "queryKeyValue"}),
        ("packed_grouped", 4, 4, 4, 2, {"packing": "queryKeyValue", "keyHeads": 2, "dv": 3}),
        ("packed_keys", 3, 6, 2, 3, {"packing": "keyValue", "dv": 2}),
        ("packed_causal_rank4", 3, 3, 2, 2, {"packing": "queryKeyValue", "isCausal": True, "leading": (2,)}),
        ("large", 6, 9, 2, 2, {"size": 1000}), ("huge", 4, 5, 1, 1, {"size": 1e18}),
        ("no_queries", 0, 3, 2, 2, {}), ("no_keys", 3, 0, 2, 2, {}),
    ):  # fmt: skip
        yield attention(name, queries, keys, heads, d, **more)
    for name, mask, more in (
        ("keys", rows(flags((5, 1, 1, 7))), {}), ("queries_and_keys", constant(flags((6, 7))), {}),
        ("heads", constant(flags((2, 6, 7))), {}), ("everything", rows(flags((5, 2, 6, 7))), {}),
        ("constant_keys", constant(flags((7,))), {}), ("causal", constant(flags((6, 7))), {"isCausal": True}),
        ("additive", constant(summands((6, 7))), {}), ("additive_everything", rows(summands((5, 2, 6, 7))), {}),
        ("additive_keys", rows(summands((5, 1, 1, 7))), {}),
        ("additive_causal", constant(uniform((2, 6, 7), key="mask")), {"isCausal": True}),
        ("large_negative", constant(numpy.where(flags((6, 7)), 0, -1e9).astype("f")), {}),
        ("largest_negative", constant(numpy.where(flags((6, 7)), 0, numpy.finfo("f").min).astype("f")), {}),
        ("packed", rows(flags((5, 2, 6, 7))), {"packing": "keyValue"}), ("grouped", constant(flags((4, 6, 7))), {"keyHeads": 2}),
        ("holes", constant(holes(6, 7)), {}), ("holes_nan", constant(holes(6, 7)), {"emptyRows": "nan"}),
        ("additive_holes", constant(numpy.where(holes(6, 7), 0.5, -INFINITY).astype("f")), {}),
    ):  # fmt: skip
        heads = 4 if "keyHeads" in more else 2
        yield attention(f"mask_{name}", 6, 7, heads, 4, mask=mask, **more)
    # PyTorch adds -infinity to what is masked: there NaN in a key shows, as it does not in Keras.
    yield from special_cases()
    for number, name in ((NAN, "nan"), (INFINITY, "infinity")):
        yield special(f"{name}_in_mask", "mask", ((1, 0, 2, 3), number), ((3, 1, 5, 6), number),
                      mask=rows(uniform((5, 2, 6, 7), key="mask")))  # fmt: skip
    yield attention("mask_rank4", 3, 4, 2, 3, leading=(3,), mask=rows(flags((5, 3, 1, 3, 4))))
    yield attention("mask_repeated_rank4", 3, 4, 2, 3, leading=(3,), mask=rows(flags((5, 1, 1, 3, 4))))
    yield attention("mask_tokens40", 40, 35, 1, 2, mask=constant(flags((40, 35))))
    yield attention("mask_additive_tokens40", 40, 35, 1, 2, mask=constant(summands((40, 35))))


def keras_cases():
    def keras(name, *sizes, **more):
        return attention(f"keras_{name}", *sizes, only="keras", **more)

    for name, queries, keys, heads, d, more in (
        ("plain", 4, 4, 2, 4, {}), ("layer", 4, 5, 3, 3, {}), ("layer_one_token", 1, 1, 2, 1, {}),
        ("layer_dimension64", 3, 4, 1, 64, {"size": 1}), ("layer_wide_values", 3, 5, 2, 3, {"dv": 8}),
        ("layer_tokens50", 50, 50, 2, 2, {}), ("layer_causal", 6, 6, 2, 4, {"isCausal": True}),
        ("causal_more_keys", 3, 7, 2, 4, {"isCausal": True}), ("layer_cross", 3, 20, 2, 4, {}),
        ("grouped", 5, 6, 4, 3, {"keyHeads": 2}), ("layer_grouped", 5, 6, 4, 3, {"keyHeads": 2}),
        ("layer_one_key_head", 4, 5, 3, 2, {"keyHeads": 1}), ("large", 6, 9, 2, 2, {"size": 1000}),
    ):  # fmt: skip
        yield keras(name, queries, keys, heads, d, **more)
    for name, mask, more in (
        ("layer_mask", rows(flags((5, 1, 6, 7))), {}), ("layer_mask_keys", rows(flags((5, 1, 1, 7))), {}),
        ("layer_mask_queries", rows(integers((5, 1, 6, 1), 0, 2, key="queries") > 0), {"emptyRows": "mean"}),
        ("layer_mask_causal", rows(flags((5, 1, 6, 7))), {"isCausal": True}), ("bias", constant(uniform((6, 7), key="mask")), {}),
        ("layer_holes", constant(holes(6, 7)), {"emptyRows": "mean"}),
        ("layer_holes_causal", constant(flags((6, 7), "late", first=False)), {"emptyRows": "mean", "isCausal": True}),
        ("layer_holes_dropout", constant(holes(6, 7)), {}),
    ):  # fmt: skip
        yield keras(name, 6, 7, 2, 4, mask=mask, **more)
    yield from special_cases("keras_", ("key", "value"), only="keras", emptyRows="mean")


def cases():
    yield from torch_cases()
    yield from keras_cases()

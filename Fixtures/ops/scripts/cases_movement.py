"""Cases of the ops that move values: shapes, slices, pads, joins, picks; and of those that do nothing."""

import numpy

from golden import Case, constant, integers, rows, uniform, values


def shapes():
    for index, (shape, dtype, to) in enumerate([
        ((5, 12), "f32", [0, 3, 4]), ((6, 3, 4), "f32", [0, -1]), ((5, 2, 6), "i64", [0, 0, -1, 3]),
        ((7, 2, 3), "bool", [0, 3, 2]),
        ((5, 2, 3, 2), "u8", [0, 2, -1]), ((8, 1), "f64", [0, 1, 1, 1, 1]),
        ((5, 1, 2, 2, 2), "f32", [0, 2, 4]), ((6, 0, 3), "f32", [0, 0, 1, 3]), ((5, 1), "f32", [0]),
    ]):  # fmt: skip
        yield Case(f"reshape_{index}", "reshape", [rows(values(shape, dtype))], shape=to)
    for index, (shape, dtype, axis) in enumerate([
        ((5, 2, 3), "f32", 1), ((6, 2, 3, 2), "f32", 2), ((5, 2, 1, 2, 3), "i64", -2), ((5, 2, 3), "u8", -1),
        ((6, 0, 3), "f32", 1), ((8, 1, 1), "bool", 1),
    ]):  # fmt: skip
        yield Case(f"flatten_{index}", "flatten", [rows(values(shape, dtype))], axis=axis)
    for index, (shape, dtype, axes) in enumerate([
        ((5, 1, 3), "f32", [1]), ((6, 2, 1), "f32", [-1]), ((5, 1, 3, 1), "i32", [1, 3]), 
        ((5, 1, 2, 1, 3), "f32", [-2, 1]), ((6, 1, 0), "f32", [1]),
    ]):  # fmt: skip
        yield Case(f"squeeze_{index}", "squeeze", [rows(values(shape, dtype))], axes=axes)
    for index, (shape, dtype, axes) in enumerate([
        ((5, 3), "f32", [1]), ((6, 3), "f32", [-1]), ((5, 3), "i64", [1, 3]), ((7, 2), "u8", [-2, 1]),
        ((5, 1, 2, 1), "f32", [-3]),
        ((6, 0), "f32", [2]), ((9,), "i32", [1, 2, 3]),
    ]):  # fmt: skip
        yield Case(f"expandDimensions_{index}", "expandDimensions", [rows(values(shape, dtype))], axes=axes)
    for index, (shape, dtype, permutation) in enumerate([
        ((5, 2, 3, 2), "f32", [0, 2, 1, 3]), ((5, 2, 3, 2), "f32", [0, 3, 1, 2]),
        ((5, 1, 3, 2, 2), "f32", [0, 4, 2, 1, 3]), ((5, 16, 1), "f32", [0, 2, 1]), ((5, 2, 3), "i64", [0, 2, 1]),
        ((6, 3, 2), "bool", [0, 2, 1]), ((5, 2, 3), "f64", [0, 2, 1]),
        ((6, 0, 3), "f32", [0, 2, 1]), ((9, 1, 3, 1), "i32", [0, 3, 2, 1]), ((5, 2, 17), "f32", [0, 2, 1]),
    ]):  # fmt: skip
        yield Case(f"transpose_{index}", "transpose", [rows(values(shape, dtype))], permutation=permutation)
    for index, (shape, dtype, to) in enumerate([
        ((5, 1), "f32", [0, 4]), ((6, 1, 3), "f32", [0, 2, 0]), ((5, 2, 1), "i64", [0, 0, 3]),
        ((7, 1, 2, 1), "f32", [0, 3, 0, 2]),
        ((5, 1, 1, 1, 2), "u8", [0, 2, 1, 2, 2]), ((8, 2), "f64", [0, 2]),
    ]):  # fmt: skip
        yield Case(f"broadcast_{index}", "broadcast", [rows(values(shape, dtype))], shape=to)


def slices():
    far = 2**63 - 1
    for index, (shape, dtype, axes, starts, ends, steps) in enumerate([
        ((5, 9), "f32", [1], [-3], [100], [1]), ((5, 9), "f32", [-1], [1], [-1], [3]),
        ((5, 9), "f32", [1], [-1], [-100], [-1]), ((5, 9), "f32", [1], [7], [0], [-2]),
        ((5, 9), "f32", [1], [100], [2], [-3]),
        ((5, 9), "f32", [1], [-100], [4], [2]), ((5, 9), "f32", [1], [7], [3], [1]),
        ((5, 4, 5), "f32", [2, 1], [4, -1], [-6, 0], [-2, -1]),
        ((5, 2, 3, 4), "f32", [-3, -1], [1, 3], [2, 0], [1, -1]),
        ((5, 2, 2, 3, 2), "f32", [1, 3, 4], [0, -2, 1], [1, far, -far], [1, 1, -1]),
        ((6, 5, 3), "i64", [1], [1], [far], [2]),
        ((6, 5, 3), "u8", [2], [2], [-4], [-1]), 
        ((5, 7), "f64", [1], [-2], [-7], [-2]), ((6, 0, 3), "f32", [2], [0], [2], [1]),
        ((8, 1), "f32", [1], [0], [far], [1]),
    ]):  # fmt: skip
        yield Case(f"slice_{index}", "slice", [rows(values(shape, dtype))],
                   axes=axes, starts=starts, ends=ends, steps=steps)  # fmt: skip
    for index, (shape, dtype, axis, sizes) in enumerate([
        ((5, 9), "f32", 1, [4, 5]), ((5, 1, 9), "f32", -1, [1, 3, 5]), ((5, 4, 1), "f32", 1, [1, 1, 1, 1]),
        ((7, 6, 2), "i64", -2, [2, 4]), ((5, 6), "bool", 1, [3, 3]), ((5, 4), "f32", 1, [0, 4]),
        ((5, 20), "f32", 1, [4, 16]), ((5, 2, 2, 2, 3), "f64", -3, [1, 1]),
    ]):  # fmt: skip
        yield Case(f"split_{index}", "split", [rows(values(shape, dtype))], axis=axis, sizes=sizes)


def joins():
    role = {"r": rows, "c": constant}
    for index, (dtype, axis, parts) in enumerate([
        ("f32", -1, [("r", (6, 1, 3)), ("r", (6, 1, 1)), ("r", (6, 1, 16))]),
        ("f32", 1, [("c", (1, 1, 4)), ("r", (5, 2, 4))]),
        ("f32", 1, [("r", (5, 2, 4)), ("c", (2, 4))]), ("f32", -2, [("c", (1, 3)), ("r", (6, 2, 3)), ("c", (1, 1, 3))]),
        ("i64", 1, [("r", (5, 3)), ("c", (2,)), ("r", (5, 1))]), ("bool", 1, [("r", (6, 3)), ("r", (6, 2))]),
        ("f64", 3, [("r", (5, 2, 1, 2)), ("r", (5, 2, 1, 3))]),
        ("i32", -3, [("r", (5, 1, 2, 2)), ("r", (5, 2, 2, 2))]), ("f32", 2, [("r", (6, 2, 0)), ("r", (6, 2, 3))]),
        ("f32", 4, [("r", (5, 1, 2, 1, 2)), ("r", (5, 1, 2, 1, 1))]), ("f32", 1, [("r", (8, 5))]),
        ("f32", 1, [("r", (5, 2)), ("r", (5, 2)), ("r", (5, 1)), ("r", (5, 3))]),
    ]):  # fmt: skip
        operands = [role[r](values(shape, dtype, f"part{place}")) for place, (r, shape) in enumerate(parts)]
        yield Case(f"concat_{index}", "concat", operands, axis=axis)


def pads():
    for index, (shape, dtype, before, after, mode, value) in enumerate([
        ((5, 4), "f32", [0, 2], [0, 1], "constant", 0.0), ((6, 1, 3), "f32", [0, 1, 0], [0, 0, 2], "constant", -1.5),
        ((5, 1, 2, 2), "f32", [0, 1, 1, 0], [0, 0, 0, 1], "constant", 0.1),
        ((5, 1, 2, 1, 2), "f32", [0, 0, 1, 1, 0], [0, 1, 0, 0, 1], "constant", 7.0),
        ((5, 2), "f32", [0, 16], [0, 0], "constant", 1e30), ((6, 3), "i64", [0, 1], [0, 2], "constant", 9), 
        ((5, 3), "bool", [0, 1], [0, 1], "constant", 1), ((5, 0, 2), "f32", [0, 2, 0], [0, 0, 1], "constant", 3.0),
        ((5, 4), "f32", [0, 3], [0, 2], "reflect", 0.0), ((5, 1, 5), "f32", [0, 0, 4], [0, 0, 1], "reflect", 0.0),
        ((5, 3, 4), "f32", [0, 2, 0], [0, 1, 0], "reflect", 0.0),
        ((5, 1, 3, 3), "f32", [0, 0, 1, 2], [0, 0, 2, 1], "reflect", 0.0),
        ((5, 1, 2, 2, 3), "f32", [0, 0, 1, 0, 2], [0, 0, 0, 1, 0], "reflect", 0.0),
        ((5, 4), "f32", [0, 3], [0, 6], "edge", 0.0), 
        ((5, 3, 2), "f32", [0, 1, 0], [0, 4, 0], "edge", 0.0),
        ((5, 1, 2, 3), "f32", [0, 0, 3, 1], [0, 0, 0, 2], "edge", 0.0),
        ((5, 1, 2, 1, 2), "f32", [0, 0, 1, 1, 0], [0, 0, 0, 0, 1], "edge", 0.0),
        ((7, 1), "f32", [0, 2], [0, 2], "edge", 0.0),
        ((5, 4), "f32", [0, 4], [0, 3], "symmetric", 0.0), ((5, 3, 2), "i64", [0, 1, 2], [0, 3, 1], "symmetric", 0.0),
        ((5, 3, 4, 2), "f32", [0, 2, 1, 0], [0, 1, 4, 0], "symmetric", 0.0),
    ]):  # fmt: skip
        yield Case(f"pad_{mode}{index}", "pad", [rows(values(shape, dtype))], "keras" if mode == "symmetric" else None,
                   before=before, after=after, mode=mode, value=value)  # fmt: skip


def picks():
    def indices(*numbers, dtype="int64", shape=None):
        array = numpy.array(numbers, dtype)
        return array.reshape(shape if shape is not None else array.shape)

    for index, (shape, dtype, axis, which) in enumerate([
        ((5, 7), "f32", 1, indices(3, 0, -1, 3)), ((6, 3, 4), "f32", -1, indices(-4, 3)),
        ((5, 4, 3), "f32", 1, indices(2, -2, 1, dtype="int32")),
        ((5, 1, 3, 2), "f32", 2, indices(0, 2, 1, -1, shape=(2, 2))), ((7, 5, 2), "f32", 1, indices(4, shape=())),
        ((6, 5), "i64", 1, indices(1, -5, dtype="int32")), 
        ((5, 3), "f32", 1, indices(shape=(0,))), ((8, 1), "f32", 1, indices(*[0] * 5)),
    ]):  # fmt: skip
        yield Case(f"gather_axis{index}", "gather", [rows(values(shape, dtype)), constant(which)], axis=axis)
    for index, (shape, dtype, which) in enumerate([
        ((9, 4), "f32", integers((5, 3), -9, 9)), ((4, 2, 3), "f32", integers((6, 2), -4, 4, numpy.int32)),
        ((7, 3), "u8", integers((6, 0), 0, 7, numpy.int32)),
    ]):  # fmt: skip
        yield Case(f"gather_table{index}", "gather", [constant(values(shape, dtype)), rows(which)], axis=0)
    for index, (shape, dtype, axis, which) in enumerate([
        ((5, 7), "f32", 1, integers((5, 3), -7, 7)), ((6, 4, 3), "f32", 1, integers((6, 2), -4, 4)),
        ((5, 2, 5), "f32", -1, integers((5, 4), 0, 5, numpy.int32)),
        ((7, 3, 2, 2), "f32", 2, integers((7, 3), -2, 2)), ((8, 1), "bool", 1, integers((8, 5), -1, 1, numpy.int32)),
        ((5, 4), "f32", 1, integers((5, 0), 0, 4)),
    ]):  # fmt: skip
        yield Case(f"gather_rows{index}", "gather", [rows(values(shape, dtype)), rows(which)], axis=axis)
    for index, (shape, which) in enumerate([
        ((9, 4), integers((5, 3), 0, 9)), ((6, 16), integers((6,), 0, 6, numpy.int32)),
        ((4, 3), integers((7, 2, 2), 0, 4, numpy.int32)),
        ((1, 5), integers((8, 2), 0, 1)), ((3, 17), integers((5, 1), 0, 3)), ((3, 2), integers((6, 0), 0, 3)),
    ]):  # fmt: skip
        yield Case(f"embedding_{index}", "embedding", [rows(which), constant(uniform(shape, key="table"))])


def inert():
    special = numpy.array([[0.0, -0.0, 1.4e-45, numpy.inf, -numpy.inf, numpy.nan]] * 5, numpy.float32)
    for index, x in enumerate([uniform((5, 7)), values((6, 2, 3), "i64"), special, values((5, 2, 1, 2, 2), "u8")]):  # fmt: skip
        yield Case(f"identity_{index}", "identity", [rows(x)])
    for index, (x, rate) in enumerate([(uniform((5, 7)), 0.5), (uniform((6, 2, 3)), 0.0),
                                       (special, 0.1), (uniform((6, 0, 3)), 0.2)]):  # fmt: skip
        yield Case(f"dropout_{index}", "dropout", [rows(x)], rate=rate)


def cases():
    for family in (shapes, slices, joins, pads, picks, inert):
        yield from family()

"""Writes movement.safetensors: an i32 array and what NumPy makes of it.

`case` in its metadata is JSON; `cases` holds for each tensor the function and its arguments.
"""

import json
import os

import numpy
import safetensors.numpy

SHAPE = (3, 4, 5, 6)
PADDINGS = [
    ([0, 0, 1, 2], [0, 0, 1, 2]), ([0, 1, 0, 3], [2, 0, 0, 1]), ([1, 2, 3, 4], [2, 3, 4, 5]), ([0, 0, 0, 0], [0, 3, 2, 0]),
]
PERMUTATIONS = [(0, 2, 3, 1), (0, 3, 1, 2), (0, 2, 1, 3), (3, 2, 1, 0), (2, 3, 0, 1), (1, 0, 2, 3), (0, 1, 3, 2)]
SLICES = [
    ([0, 0, 0, 0], [1, 1, 1, 1], [2, 3, 4, 5]), ([1, 0, 2, 5], [1, 2, 1, -1], [2, 2, 3, 6]),
    ([2, 3, 4, 5], [-1, -1, -1, -1], [3, 4, 5, 6]), ([0, 1, 0, 1], [2, 2, 3, 4], [2, 2, 2, 2]),
]
INDICES = [0, 3, -1, -4, 2, 2]


def write():
    x = numpy.random.default_rng(20240102).integers(-(2**31), 2**31, SHAPE).astype(numpy.int32)
    tensors, cases = {"x": x}, []

    def case(function, value, **arguments):
        name = f"{function}{len(cases)}"
        tensors[name] = numpy.ascontiguousarray(value)
        cases.append({"tensor": name, "function": function, **arguments})

    for before, after in PADDINGS:
        width = list(zip(before, after))
        case("constant", numpy.pad(x, width, constant_values=-7), before=before, after=after)
        case("edge", numpy.pad(x, width, "edge"), before=before, after=after)
        if all(pair[0] < size and pair[1] < size for pair, size in zip(width, SHAPE)):
            case("reflect", numpy.pad(x, width, "reflect"), before=before, after=after)
    for permutation in PERMUTATIONS:
        case("transpose", numpy.transpose(x, permutation), permutation=permutation)
    for starts, steps, counts in SLICES:
        y = x
        for axis, (start, step, count) in enumerate(zip(starts, steps, counts)):
            y = numpy.take(y, [start + step * index for index in range(count)], axis)
        case("slice", y, starts=starts, steps=steps, counts=counts)
    for axis in range(4):
        indices = [index % SHAPE[axis] - (SHAPE[axis] if index < 0 else 0) for index in INDICES]
        case("take", numpy.take(x, indices, axis), axis=axis, indices=indices)
        case("concatenate", numpy.concatenate([x, x[::-1], x], axis), axis=axis)
    # One key: the package writes several in any order.
    case = {"numpy": numpy.__version__, "seed": 20240102, "cases": cases}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "movement.safetensors")
    safetensors.numpy.save_file(tensors, path, {"case": json.dumps(case)})

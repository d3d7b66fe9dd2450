# environment: keras-oldest keras-newest
"""Writes Python values and NumPy arrays as pickle and joblib save them, and what they are.

usage: make.py      (writes `numpy-<version>/` beside itself: files and `case.json`)
"""
import json
import pathlib
import pickle
import shutil
import struct

import joblib
import numpy

SEED = 11
HERE = pathlib.Path(__file__).parent / ("numpy-" + ".".join(numpy.__version__.split(".")[:2]))
# Values without arrays are written alike by every environment.
WRITES_VALUES = numpy.__version__.startswith("2.")


def values():
    shared = ["shared"]
    return {
        "nothing": None,
        "flags": [True, False],
        "integers": [0, 1, -1, 127, 128, 255, 256, 65535, 65536, -128, -129, 2**31 - 1, -(2**31), 2**31, 2**32,
                     2**63 - 1, -(2**63), -(2**40)],
        "floats": [0.0, -0.0, 0.1, -1.5, 1e308, 5e-324, float("inf"), float("-inf"), float("nan"), 1 / 3],
        "texts": ["", "plain", "é", "日本", "\U0001f600", "line\nbreak\r", "back\\slash", "\\u0041", "\\\\u0041",
                  "quote's \"", "\x00\x1a\x7f\xff", "x" * 260],
        "bytes": [b"", b"abc", bytes(range(256)), b"y" * 260],
        "byte array": bytearray(b"changing"),
        "tuples": [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ((),)],
        "dictionary": {1: "one", "two": [2], (3,): {}, None: None},
        "sets": [set(), {5}, frozenset(), frozenset([6])],
        "shared": [shared, shared, (shared,)],
        "long list": list(range(1100)),
        "long dictionary": {f"k{i}": i for i in range(1010)},
    }


def describe(value):
    """What the tests build from what they read: kinds and values, floats by their bits, bytes as numbers."""
    if value is None:
        return ["none"]
    if isinstance(value, bool):
        return ["bool", value]
    if isinstance(value, int):
        return ["int", str(value)]
    if isinstance(value, float):
        return ["float", "nan" if value != value else struct.pack(">d", value).hex()]
    if isinstance(value, str):
        return ["str", value]
    if isinstance(value, (bytes, bytearray)):
        return ["bytes", bytes(value).hex()]
    if isinstance(value, dict):
        return ["dict", [[describe(key), describe(its)] for key, its in value.items()]]
    name = {list: "list", tuple: "tuple", set: "set", frozenset: "frozenset"}[type(value)]
    return [name, [describe(its) for its in value]]


def arrays():
    rng = numpy.random.default_rng(SEED)
    result = {}
    for code in ("f8", "f4", "i8", "i4", "u1", "b1"):
        for shape in ((), (0,), (2, 3), (2, 3, 2)):
            size = int(numpy.prod(shape))
            if code[0] == "f":
                data = rng.normal(size=size)
                data[:1] = -numpy.inf
            else:
                data = rng.integers(0 if code in ("u1", "b1") else -1000, 2 if code == "b1" else 200, size=size)
            for order in "CF":
                if order == "F" and len(shape) < 2:
                    continue
                for byte_order in "<>" if code not in ("u1", "b1") else "<":
                    array = numpy.array(data.reshape(shape), dtype=byte_order + code, order=order)
                    name = f"{byte_order}{code}-{'x'.join(map(str, shape)) or 'scalar'}-{order}"
                    result[name] = array
    result["strided"] = numpy.arange(20.0).reshape(4, 5)[::2, 1::2]
    result["extremes"] = numpy.array([2**53, -(2**53), 2**31, 0])
    return result


def scalars():
    return {"f8": numpy.float64(0.1), "f4": numpy.float32(0.1), "i8": numpy.int64(-(2**40)), "i4": numpy.int32(-5),
            "u1": numpy.uint8(200), "b1": numpy.bool_(True), "f8-infinite": numpy.float64("inf")}


def main():
    shutil.rmtree(HERE, ignore_errors=True)
    HERE.mkdir()
    files = []
    for protocol in range(6):
        for name, content in (("values", values()), ("arrays", arrays()), ("scalars", scalars())):
            if name == "arrays" and protocol in (1, 3):
                continue  # as in 0 and 4, but for the writing of small numbers
            if name == "values" and not WRITES_VALUES:
                continue
            file = f"{name}-{protocol}.pkl"
            (HERE / file).write_bytes(pickle.dumps(content, protocol=protocol))
            files.append([name, file])
    for name, options in (("plain", {}), ("zlib", {"compress": ("zlib", 3)}), ("gzip", {"compress": ("gzip", 3)}),
                          ("protocol-2", {"protocol": 2}), ("protocol-5", {"protocol": 5})):
        file = f"arrays-{name}.joblib"
        joblib.dump(arrays(), HERE / file, **options)
        files.append(["arrays", file])
    (HERE / "case.json").write_text(json.dumps({
        "tool": "pickle, joblib", "versions": {"numpy": numpy.__version__, "joblib": joblib.__version__},
        "seed": SEED, "tolerance": 0, "files": files,
        "values": json.dumps(describe(values())) if WRITES_VALUES else None,
        "arrays": {name: {"shape": list(array.shape), "type": array.dtype.str[1:],
                          "bits": struct.pack(f">{array.size}d", *array.astype(float).ravel(order="C")).hex()}
                   for name, array in arrays().items()},
        "scalars": {name: describe(value.item()) for name, value in scalars().items()},
    }) + "\n")


main()

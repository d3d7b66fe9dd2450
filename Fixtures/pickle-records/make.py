# environment: sklearn-oldest sklearn-newest
"""Writes the arrays of NumPy that models of scikit-learn hold beside plain numbers, as pickle and joblib save them.

usage: make.py      (writes `numpy-<version>/` beside itself: files and `case.json`)
"""
import json
import pathlib
import pickle
import shutil
import struct

import joblib
import numpy

SEED = 12
HERE = pathlib.Path(__file__).parent / ("numpy-" + ".".join(numpy.__version__.split(".")[:2]))

FIELDS = [("left", "<i8"), ("value", "<f8"), ("count", "<u4"), ("flag", "u1"), ("small", "<f4"), ("large", "<u8")]


def records():
    """Records without padding, with it, of big-endian numbers, and none at all."""
    rng = numpy.random.default_rng(SEED)
    big = [(name, code.replace("<", ">")) for name, code in FIELDS]
    result = {}
    for name, dtype in (("packed", numpy.dtype(FIELDS)), ("aligned", numpy.dtype(FIELDS, align=True)),
                        ("big", numpy.dtype(big))):
        array = numpy.zeros(5, dtype=dtype)
        for field in array.dtype.names:
            array[field] = rng.integers(0, 200, size=5)
        array["value"] = rng.normal(size=5)
        array["value"][0] = -numpy.inf
        array["left"][1] = -2
        array["large"][2] = 2**63 + 2**40
        array["count"][3] = 2**32 - 1
        result[name] = array
    result["none"] = result["packed"][:0]
    return result


def texts():
    """Texts of fixed width, along one axis and along two in both orders."""
    words = ["", "a", "Grün", "\U0001f600x", "e\u0301", "a\x00b"]
    return {"one": numpy.array(words), "big": numpy.array(words, dtype=">U5"), "single": numpy.array(["a", "b"]),
            "rows": numpy.array(words).reshape(2, 3), "columns": numpy.asfortranarray(numpy.array(words).reshape(2, 3))}


def numbers():
    return {"u4": numpy.array([0, 1, 2**31, 2**32 - 1], dtype="<u4"), "u8": numpy.array([0, 2**40, 2**63], dtype="<u8"),
            "u4-big": numpy.array([1, 2**31], dtype=">u4")}


def objects():
    array = numpy.empty((2, 3), dtype=object)
    array[:] = [["a", "b", "c"], ["d", "e", "f"]]
    return array


def content():
    return {"records": records(), "texts": texts(), "numbers": numbers(), "objects": objects(),
            "scalars": {"u4": numpy.uint32(2**32 - 1), "u8": numpy.uint64(2**62), "u8-large": numpy.uint64(2**63)},
            "large": [2**127, -(2**100), 2**63, 2**62]}


def bits(values):
    return struct.pack(f">{len(values)}d", *[float(value) for value in values]).hex()


def main():
    shutil.rmtree(HERE, ignore_errors=True)
    HERE.mkdir()
    files = []
    for protocol in (0, 2, 4, 5):
        files.append(f"protocol-{protocol}.pkl")
        (HERE / files[-1]).write_bytes(pickle.dumps(content(), protocol=protocol))
    for name, options in (("plain", {}), ("zlib", {"compress": ("zlib", 3)}), ("protocol-2", {"protocol": 2})):
        files.append(f"{name}.joblib")
        joblib.dump(content(), HERE / files[-1], **options)
    (HERE / "case.json").write_text(json.dumps({
        "tool": "pickle, joblib", "versions": {"numpy": numpy.__version__, "joblib": joblib.__version__}, "seed": SEED,
        "tolerance": 0, "files": files,
        "records": {name: {field: bits(array[field]) for field in array.dtype.names} for name, array in records().items()},
        "texts": {name: {"shape": list(array.shape), "elements": array.ravel(order="C").tolist()}
                  for name, array in texts().items()},
        "numbers": {name: bits(array) for name, array in numbers().items()},
        "objects": {"shape": list(objects().shape), "elements": objects().ravel().tolist()},
    }) + "\n")


main()

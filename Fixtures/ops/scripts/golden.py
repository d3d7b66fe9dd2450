"""A case of an op, and the folder of cases that one framework's results make: tensors.safetensors and cases.json."""

import json
import os
import sys
import zlib

import numpy
import safetensors.numpy

import reference
import tolerances
from tolerances import widened

FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.append(os.path.join(os.path.dirname(FOLDER), "support"))
from fixtures import write_bytes  # noqa: E402

SEED = 20240110
# How an expression names the operands, in the order of the inputs; x and a, b where an op is not named here.
OPERANDS = {
    "dense": ("x", "weight", "bias"), "where": ("condition", "a", "b"), "layerNorm": ("x", "gamma", "beta"),
    "rmsNorm": ("x", "gamma"), "groupNorm": ("x", "gamma", "beta"), "scaleShift": ("x", "scale", "shift"),
    "batchNorm": ("x", "gamma", "beta", "mean", "variance"), "gather": ("x", "indices"),
    "embedding": ("indices", "table"), "concat": ("x0", "x1", "x2", "x3"), "conv2d": ("x", "filter", "bias"),
    "conv2dTransposed": ("x", "filter", "bias"),
}  # fmt: skip
ATTENTION = {"separate": ("query", "key", "value"), "queryKeyValue": ("queryKeyValue",), "keyValue": ("query", "keyValue")}
TYPES = {"f32": numpy.float32, "f64": numpy.float64, "i8": numpy.int8, "u8": numpy.uint8, "i32": numpy.int32,
         "i64": numpy.int64, "bool": numpy.bool_}
NAMES = {numpy.dtype(dtype): name for name, dtype in TYPES.items()}


class Case:
    """An op, its attributes and its operands: (array, role) with the role `rows` or `constant`.

    `only` names the one framework that has the case, where the other lacks the op's form or needs no second look at it.
    """

    def __init__(self, name, op, operands, only=None, **attributes):
        self.name, self.op, self.operands, self.only, self.attributes = name, op, operands, only, attributes
        self.arrays = [array for array, _ in operands]
        batches = {array.shape[0] for array, role in operands if role == "rows"}
        assert len(batches) == 1 and 5 <= min(batches) <= 9, (name, batches)
        assert {role for _, role in operands} <= {"rows", "constant"}, name

    def named(self):
        """The operands by the names that expressions give them."""
        names = OPERANDS.get(self.op, ("x",) if len(self.arrays) == 1 else ("a", "b"))
        if self.op == "attention":
            names = (*ATTENTION[self.attributes["packing"]], "mask")
        return dict(zip(names, self.arrays))


def rows(array):
    return array, "rows"


def constant(array):
    return array, "constant"


def uniform(shape, low=-3.0, high=3.0, key=""):
    """f32 numbers spread over low ... high: of equal arguments the same ones."""
    random = numpy.random.default_rng([SEED, zlib.crc32(repr((tuple(shape), low, high, key)).encode())])
    return random.uniform(low, high, shape).astype(numpy.float32)


def integers(shape, low, high, dtype=numpy.int64, key=""):
    """Whole numbers from low to high - 1: of equal arguments the same ones."""
    random = numpy.random.default_rng([SEED, zlib.crc32(repr((tuple(shape), low, high, key)).encode())])
    return random.integers(low, high, shape).astype(dtype)


def values(shape, dtype, key=""):
    """Some values of any type, small ones."""
    if dtype in ("f32", "f64"):
        return uniform(shape, key=key).astype(TYPES[dtype])
    low, high = {"bool": (0, 2), "u8": (0, 256), "i8": (-128, 128)}.get(dtype, (-1000, 1000))
    return integers(shape, low, high, TYPES[dtype], key)


def compact(value):
    """JSON of one line, numbers that have no JSON form refused."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def at(axis, rank, index, name="x"):
    """Python's brackets with an index at one axis."""
    return f"{name}[{', '.join([':'] * (axis % rank) + [index])}]"


class Tensors:
    """Arrays by name; an array that is there already keeps its one name."""

    def __init__(self):
        self.arrays, self.shared = {}, {}

    def add(self, name, array):
        array = numpy.ascontiguousarray(array).reshape(numpy.shape(array))
        assert name not in self.arrays and array.dtype in NAMES, (name, array.dtype)
        self.arrays[name] = array
        return name

    def share(self, array):
        """The name of an operand, which names its type and shape."""
        array = numpy.ascontiguousarray(array).reshape(numpy.shape(array))
        key = array.dtype.str, array.shape, array.tobytes()
        if key not in self.shared:
            base = NAMES[array.dtype] + "_" + ("x".join(map(str, array.shape)) or "scalar")
            name, count = base, 1
            while name in self.arrays:
                count += 1
                name = f"{base}.{count}"
            self.shared[key] = self.add(name, array)
        return self.shared[key]

    def write(self, path):
        write_bytes(path, safetensors.numpy.save(self.arrays))


def thinned(cases, framework, expression, most=2):
    """The cases that a framework has words for: of Keras but a few of each op, spread over the list, and its own."""
    kinds = {}
    for case in cases:
        if case.only in (None, framework) and expression(case) is not None:
            kinds.setdefault(case.op, []).append(case)
    for some in kinds.values():
        if framework == "keras":
            own = [case for case in some if case.only == framework]
            rest = [case for case in some if case.only != framework and all(array.size for array in case.arrays)]
            step = max(1, len(rest) // most)
            some = own + rest[step // 2 :: step][: max(1, most - len(own))]
        yield from some


def write(framework, versions, cases, expression, evaluate):
    """Writes a framework's folder: `expression(case)` in the framework's words, or None where it has none, and
    `evaluate(expression, named arrays, wide)`, the arrays that come out; `wide` asks for the arithmetic of f64."""
    tensors, described, names = Tensors(), [], set()
    for case in thinned(cases, framework, expression):
        text = expression(case)
        assert case.name not in names, case.name
        names.add(case.name)
        named = case.named()
        results = evaluate(text, named, False)
        entry = {"name": case.name, "op": case.op, "attributes": case.attributes,
                 "inputs": [{"tensor": tensors.share(array), "role": role} for array, role in case.operands],
                 "outputs": [f"{case.name}.y{index}" for index in range(len(results))]}  # fmt: skip
        if tolerances.is_exact(case.op, framework):
            tolerance, reason = {"absolute": 0, "relative": 0}, tolerances.exact_reason(case.op)
            if tolerances.keeps_signs_of_zeros(case.op) and results[0].dtype.kind == "f":
                entry["signedZeros"] = True
        else:
            wide = evaluate(text, {name: widened(array) for name, array in named.items()}, True)
            assert len(wide) == len(results) == 1 and wide[0].dtype == numpy.float64, case.name
            tolerance, reason = tolerances.of(case, wide[0])
            entry["seen"] = tolerances.assert_within(results[0], wide[0], tolerance, case.name)
            results, entry["f64"] = wide, entry["outputs"]
        for name, result in zip(entry["outputs"], results):
            tensors.add(name, result)
        described.append({**entry, "expression": text, "tolerance": tolerance, "reason": reason})
    tensors.write(os.path.join(FOLDER, framework, "tensors.safetensors"))
    lines = ",\n".join(compact(entry) for entry in described)
    head = f'"tool": "{framework}", "versions": {compact(versions)}, "seed": {SEED}'
    write_bytes(os.path.join(FOLDER, framework, "cases.json"), f'{{{head}, "cases": [\n{lines}\n]}}\n'.encode())
    check(framework)


def check(framework):
    """Evaluates each case that lies in a framework's folder by NumPy, from its attributes alone."""
    with open(os.path.join(FOLDER, framework, "cases.json"), encoding="utf-8") as file:
        cases = json.load(file)["cases"]
    tensors = safetensors.numpy.load_file(os.path.join(FOLDER, framework, "tensors.safetensors"))
    used = set()
    for case in cases:
        names = [operand["tensor"] for operand in case["inputs"]]
        used.update(names + case["outputs"] + case.get("f64", []))
        operands = [tensors[name] for name in names]
        roles = [operand["role"] for operand in case["inputs"]]
        stored = [tensors[name] for name in case.get("f64", case["outputs"])]
        if "f64" in case:
            operands = [widened(array) for array in operands]
        with numpy.errstate(all="ignore"):
            results = reference.evaluate(case["op"], case["attributes"], operands, roles)
        assert len(results) == len(stored), case["name"]
        for result, expected in zip(results, stored):
            result = numpy.asarray(result)
            assert result.shape == expected.shape, (case["name"], result.shape, expected.shape)
            assert result.dtype == expected.dtype, (case["name"], result.dtype, expected.dtype)
            if "f64" not in case:
                numpy.testing.assert_array_equal(result, expected, case["name"])
                if case.get("signedZeros") and expected.dtype.kind == "f":
                    numbers = ~numpy.isnan(expected)
                    same = numpy.signbit(result)[numbers] == numpy.signbit(expected)[numbers]
                    assert same.all(), (case["name"], "sign of a zero")
            else:
                # TensorFlow's gelu of f64 has constants of f32.
                loose = framework == "keras" and case["op"] in ("gelu", "geluTanh")
                slack = {"absolute": 1e-13, "relative": 1e-8 if loose else 1e-12}
                if framework == "keras" and case["op"] == "resizeBilinear2d":
                    slack = case["tolerance"]  # TensorFlow resizes to f32 in any case
                tolerances.assert_within(result, expected, slack, case["name"])
    assert used == set(tensors), sorted(used ^ set(tensors))
    kinds = {case["op"] for case in cases}
    print(f"{framework}: {len(cases)} cases of {len(kinds)} ops agree with NumPy")
    if framework == "torch":
        assert kinds == set(reference.OPS), sorted(kinds ^ set(reference.OPS))

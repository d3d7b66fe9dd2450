# environment: keras-newest
"""Writes model files that each break one rule, and `cases.json`: the error that each must be refused with.

`valid.safetensors` is made from Docs/ModelFormat.md alone and breaks none; every other file is that one with one thing
changed. `at` says where a case is refused: when the file is opened, or when a plan is made of its graph. `says` is what
the error carries.

usage: make.py      (writes beside itself)
"""

import copy
import hashlib
import json
import math
import pathlib
import struct
import sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parents[1] / "support"))

import corrupt
from corrupt import Tensor, all_of, compact, drop, frame, put, text


def panels(rows):
    """A matrix [k][n] as [ceil(n / 16)][k][16]."""
    n = len(rows[0])
    return [row[16 * panel + lane] if 16 * panel + lane < n else 0.0
            for panel in range(-(-n // 16)) for row in rows for lane in range(16)]


def packed_vector(values):
    return values + [0.0] * (-len(values) % 16)


def f32(shape, values):
    return Tensor("F32", shape, struct.pack(f"<{len(values)}f", *values))


class Network(corrupt.Model):
    """A small network."""

    def __init__(self):
        self.weights = {
            "dense.weight": [[0.5, -1.0], [0.25, 0.75], [-0.5, 2.0]], "dense.bias": [0.125, -0.25],
            "norm.scale": [1.5, -0.5], "norm.shift": [0.25, 1.0],
            "head.weight": [[2.0], [-1.5]], "head.bias": [0.5],
        }
        self.tensors = {}
        layouts = {}
        for name in sorted(self.weights):
            values = self.weights[name]
            if isinstance(values[0], list):
                shape = [len(values), len(values[0])]
                self.tensors[name] = f32([-(-shape[1] // 16), shape[0], 16], panels(values))
            else:
                shape = [len(values)]
                self.tensors[name] = f32([16], packed_vector(values))
            layouts[name] = {"layout": "panels16", "shape": shape}

        def node(name, op, inputs, output):
            return {"name": name, "op": op, "inputs": inputs, "outputs": [output]}

        self.sections = {
            "format_version": "1",
            "model": {"name": "three numbers", "version": "1.0"},
            "graph": {
                "inputs": [{"name": "x", "dtype": "f32", "shape": [-1, 3]}],
                "outputs": ["y"],
                "nodes": [
                    node("dense", "dense", ["x", "dense.weight", "dense.bias"], "dense.out"),
                    node("relu", "relu", ["dense.out"], "relu.out"),
                    node("norm", "scaleShift", ["relu.out", "norm.scale", "norm.shift"], "norm.out"),
                    node("head", "dense", ["norm.out", "head.weight", "head.bias"], "logit"),
                    node("sigmoid", "sigmoid", ["logit"], "y"),
                ],
            },
            "task": {
                "kind": "generic",
                "features": [
                    {"name": "length", "unit": "mm", "limits": [0.0, 100.0], "reference": [1.5, 50.0]},
                    {"name": "mass", "unit": "kg", "limits": [0.5, 2.5]},
                    {"name": "count", "unit": "1", "limits": [-1.0, 1.0]},
                ],
                "scaler": {"mean": [10.0, 1.25, 0.0], "scale": [2.5, 0.5, 1.0]},
                "decision": {
                    "negativeLabel": "no", "positiveLabel": "yes", "threshold": 0.5,
                    "riskBands": [{"name": "low", "below": 0.3}, {"name": "middle", "below": 0.7}, {"name": "high"}],
                },
            },
            "tensors": layouts,
            "provenance": {
                "sources": [{"file": "network.h5", "sha256": hashlib.sha256(b"network").hexdigest()}],
                "framework": "by hand", "converter": "make.py",
            },
            "check": [self.check([1.0, 2.0, -0.5]), self.check([-2.0, 0.25, 1.5])],
        }

    def check(self, x):
        def dense(x, name):
            columns = enumerate(self.weights[f"{name}.bias"])
            return [b + sum(v * row[j] for v, row in zip(x, self.weights[f"{name}.weight"])) for j, b in columns]

        h = [max(v, 0.0) for v in dense(x, "dense")]
        h = [v * a + b for v, a, b in zip(h, self.weights["norm.scale"], self.weights["norm.shift"])]
        y = 1 / (1 + math.exp(-dense(h, "head")[0]))
        # Six digits give back the number that f32 holds well within the tolerance.
        return {"inputs": {"x": x}, "outputs": {"y": [round(y, 6)]}, "tolerance": 1e-05}


valid = Network()


def nodes(*indices):
    return lambda model: model.sections["graph"].__setitem__(
        "nodes", [model.sections["graph"]["nodes"][index] for index in indices])


cases = corrupt.Cases(here, valid)
case, write = cases.add, cases.write

# The container and its keys.


def plain(model):
    model.sections = {}
    return model.bytes(digest=False)



case("plain_safetensors", "notAModel", plain, missingKey="needletail.format_version")
for section in ["model", "graph", "task", "tensors", "provenance"]:
    case(f"without_{section}", "missingKey", drop(section), **{"": f"needletail.{section}"})
case("without_format_version", "notAModel", drop("format_version"), missingKey="needletail.format_version")
case("without_sha256", "missingKey", lambda model: model.bytes(digest=False), **{"": "needletail.sha256"})
case("unknown_key", "unknownKey", put("labels", to="[]"), **{"": "needletail.labels"})
case("too_many_keys", "tooMany", lambda model: model.sections.update({f"key {i}": "" for i in range(257)}),
     key="__metadata__", path="top level", what="keys", limit=256)
data = sum(len(tensor.data) for tensor in valid.tensors.values())
case("byte_too_many", "container.uncoveredBytes", lambda model: model.bytes() + b"\0", dataOffset=data, byteCount=1)
case("byte_too_few", "container.tensorOutOfBounds", lambda model: model.bytes()[:-1],
     tensor="norm.shift", dataEnd=data, dataByteCount=data - 1)


def moved(tensor, begin, end):
    """A change that says of a tensor that its bytes begin and end elsewhere."""
    def change(model):
        at = sum(len(model.tensors[name].data) for name in sorted(model.tensors) if name < tensor)
        old = f'"data_offsets":[{at},{at + len(model.tensors[tensor].data)}]'.encode()
        content = model.bytes()
        assert content.count(old) == 1
        new = f'"data_offsets":[{at + begin},{at + len(model.tensors[tensor].data) + end}]'.encode()
        return frame((content[8:].split(b"\0")[0].rsplit(b"}", 1)[0] + b"}").replace(old, new).decode(),
                     content[8 + int.from_bytes(content[:8], "little"):])
    return change


def cut(byte_count):
    return lambda model: model.bytes()[:byte_count]


header_end = 8 + int.from_bytes(valid.bytes()[:8], "little")
length = len(valid.bytes())
case("cut_to_nothing", "container.fileTooShort", cut(0), byteCount=0)
case("cut_in_the_length", "container.fileTooShort", cut(7), byteCount=7)
case("cut_in_the_header", "container.headerOutOfBounds", cut(header_end // 2), end=header_end,
     fileByteCount=header_end // 2)
case("cut_after_the_header", "container.tensorOutOfBounds", cut(header_end), tensor="dense.bias",
     dataEnd=len(valid.tensors["dense.bias"].data), dataByteCount=0)
case("length_of_all_ones", "container.headerTooLarge", lambda model: b"\xff" * 8 + model.bytes()[8:],
     byteCount=(1 << 64) - 1, byteLimit=16 << 20)
weight = len(valid.tensors["dense.bias"].data)
case("tensors_overlap", "container.overlap", moved("dense.weight", -4, -4), tensor="dense.weight",
     other="dense.bias", dataOffset=weight - 4, byteCount=4)
case("tensors_with_a_gap", "container.gap", moved("dense.weight", 4, 4), tensor="dense.weight", dataOffset=weight,
     byteCount=4)
case("key_twice", "container.duplicateMetadataKey",
     lambda model: frame('{"__metadata__":{"needletail.model":"1","needletail.model":"2"}}', b""),
     key="needletail.model")
case("section_not_text", "container.metadataValueNotAString",
     lambda model: frame('{"__metadata__":{"needletail.graph":{}}}', b""),
     key="needletail.graph", byteOffset=8 + len('{"__metadata__":{"needletail.graph":'), actual="object")

# The version and the hash.
case("version_newer", "unsupportedVersion", put("format_version", to="2"), found=2, newestSupported=1)
case("version_zero", "invalidMember", put("format_version", to="0"), key="needletail.format_version", path="top level",
     expected="a whole number from 1 on", actual="'0'")
case("version_not_whole", "invalidMember", put("format_version", to="1.0"), key="needletail.format_version",
     path="top level", expected="a whole number from 1 on", actual="'1.0'")
digests = [("not_hexadecimal", "g" + "0" * 63), ("in_capitals", "A" * 64), ("short", "0" * 63), ("empty", "")]
for name, digest in digests:
    case(f"sha256_{name}", "invalidMember", put("sha256", to=digest), key="needletail.sha256", path="top level",
         expected="64 lower-case hexadecimal digits", actual=f"'{digest}'")

# JSON.
graph_text = compact(valid.sections["graph"])
case("graph_not_closed", "invalidJSON.unexpectedEnd", put("graph", to=graph_text[:-1]),
     key="needletail.graph", byteOffset=len(graph_text) - 1, expected="commaOrObjectEnd")
case("graph_goes_on", "invalidJSON.trailingBytes", put("graph", to=graph_text + "{}"),
     key="needletail.graph", byteOffset=len(graph_text))
case("graph_empty", "invalidJSON.unexpectedEnd", put("graph", to=""), key="needletail.graph", byteOffset=0,
     expected="value")
for section, end in [("model", "commaOrObjectEnd"), ("task", "commaOrObjectEnd"), ("tensors", "commaOrObjectEnd"),
                     ("provenance", "commaOrObjectEnd"), ("check", "commaOrArrayEnd")]:
    section_text = compact(valid.sections[section])
    case(f"{section}_not_closed", "invalidJSON.unexpectedEnd", put(section, to=section_text[:-1]),
         key=f"needletail.{section}", byteOffset=len(section_text) - 1, expected=end)
case("graph_of_100000_brackets", "invalidJSON.tooDeep", put("graph", to='{"nodes":' + "[" * 100000),
     key="needletail.graph", byteOffset=24, limit=16)
case("graph_of_2049_nodes", "tooMany",
     put("graph", "nodes", to=[{"name": "", "op": "relu", "inputs": ["x"], "outputs": ["y"]}] * 2049),
     key="needletail.graph", path="nodes", what="nodes", limit=2048)
case("mean_of_100000_numbers", "tooMany", put("task", "scaler", "mean", to=[0] * 100000), key="needletail.task",
     path="scaler.mean", what="numbers", limit=4096)
case("graph_too_deep", "invalidJSON.tooDeep", put("graph", to='{"nodes":' + "[" * 16 + "]" * 16 + "}"),
     key="needletail.graph", byteOffset=24, limit=16)
case("threshold_nan", "invalidJSON.nonFiniteNumber", text("task", '"threshold":0.5', '"threshold":NaN'),
     key="needletail.task", byteOffset=compact(valid.sections["task"]).index('0.5,"riskBands'))
case("mean_infinite", "invalidJSON.nonFiniteNumber", text("task", '"mean":[10.0', '"mean":[-Infinity'),
     key="needletail.task", byteOffset=compact(valid.sections["task"]).index("10.0,1.25"))
case("dimension_of_5000_digits", "invalidJSON.numberTooLong", text("graph", "[-1,3]", "[-1," + "3" * 5000 + "]"),
     key="needletail.graph", byteOffset=graph_text.index("3]"), byteLimit=4096)

# Members.
case("member_unknown", "unknownMember", put("graph", "version", to=1), key="needletail.graph", path="version")
case("member_unknown_deep", "unknownMember", put("task", "features", 1, "limit", to=1),
     key="needletail.task", path="features[1].limit")
case("member_unknown_odd", "unknownMember", put("model", "a\nb", to=1), key="needletail.model", path="['a\\u{a}b']")
case("member_missing", "missingMember", drop("graph", "outputs"), key="needletail.graph", path="outputs")
case("member_missing_deep", "missingMember", drop("graph", "nodes", 2, "op"), key="needletail.graph",
     path="nodes[2].op")
case("member_twice", "duplicateMember", text("model", '"version":"1.0"', '"version":"1.0","name":"again"'),
     key="needletail.model", path="name")
case("member_twice_by_escape", "duplicateMember", text("model", '"version":"1.0"',
     '"version":"1.0","\\u006eame":"again"'),
     key="needletail.model", path="name")
case("section_an_array", "wrongKind", put("model", to="[]"), key="needletail.model", path="top level",
     expected="object", actual="array")
case("name_a_number", "wrongKind", put("model", "name", to=1), key="needletail.model", path="name",
     expected="string", actual="number")
case("nodes_an_object", "wrongKind", put("graph", "nodes", to={}), key="needletail.graph", path="nodes",
     expected="array", actual="object")
case("mean_a_text", "wrongKind", put("task", "scaler", "mean", 1, to="1"), key="needletail.task", path="scaler.mean[1]",
     expected="number", actual="string")
case("threshold_null", "wrongKind", put("task", "decision", "threshold", to=None), key="needletail.task",
     path="decision.threshold", expected="number", actual="null")

# Model and provenance.
name_rule = "a text of 1 to {} bytes without control characters"
case("name_empty", "invalidMember", put("model", "name", to=""), key="needletail.model", path="name",
     expected=name_rule.format(256), actual="''")
case("name_too_long", "invalidMember", put("model", "name", to="n" * 257), key="needletail.model", path="name",
     expected=name_rule.format(256), actual="'" + "n" * 120 + "...'")
case("name_with_a_line_end", "invalidMember", put("model", "name", to="a\nb"), key="needletail.model", path="name",
     expected=name_rule.format(256), actual="'a\\u{a}b'")
case("name_turning_text_round", "invalidMember", put("graph", "nodes", 0, "name", to="a\u202eb"),
     key="needletail.graph",
     path="nodes[0].name", expected=name_rule.format(1024), actual="'a\\u{202e}b'")
case("source_hash_not_hexadecimal", "invalidMember", put("provenance", "sources", 0, "sha256", to="h" * 64),
     key="needletail.provenance", path="sources[0].sha256", expected="64 lower-case hexadecimal digits",
     actual="'" + "h" * 64 + "'")
case("source_hash_short", "invalidMember", put("provenance", "sources", 0, "sha256", to="ab"),
     key="needletail.provenance", path="sources[0].sha256", expected="64 lower-case hexadecimal digits", actual="'ab'")
case("too_many_sources", "tooMany",
     put("provenance", "sources", to=[{"file": "f", "sha256": "0" * 64}] * 65),
     key="needletail.provenance", path="sources", what="sources", limit=64)

# The graph.


def node(index, member, value):
    return put("graph", "nodes", index, member, to=value)


case("op_unknown", "graph.unknownOp", node(1, "op", "tanhshrink"), kind="tanhshrink", node="relu")
case("op_not_prepared", "graph.notPrepared",
     all_of(node(1, "op", "dropout"), node(1, "attributes", {"rate": 0.5})), node="relu", kind="dropout")
case("attribute_unknown", "unknownMember", node(1, "attributes", {"alpha": 0.1}), key="needletail.graph",
     path="nodes[1].attributes.alpha")
case("attribute_missing", "graph.invalidAttribute", node(1, "op", "batchNorm"), node="relu", attribute="epsilon",
     expected="a finite number")
case("attribute_an_object", "invalidMember", node(1, "attributes", {"alpha": {}}), key="needletail.graph",
     path="nodes[1].attributes.alpha", expected="a number, a text, true or false, or an array of integers",
     actual="object")
case("attribute_null", "invalidMember", node(1, "attributes", {"alpha": None}), key="needletail.graph",
     path="nodes[1].attributes.alpha", expected="a number, a text, true or false, or an array of integers",
     actual="null")
case("attribute_a_list_of_lists", "wrongKind", node(1, "attributes", {"axes": [[1]]}), key="needletail.graph",
     path="nodes[1].attributes.axes[0]", expected="number", actual="array")
case("attribute_a_list_of_fractions", "invalidMember", node(1, "attributes", {"axes": [1.5]}), key="needletail.graph",
     path="nodes[1].attributes.axes[0]",
     expected="an integer from -9223372036854775808 to 9223372036854775807", actual="1.5")
case("attribute_a_list_too_long", "tooMany", node(1, "attributes", {"axes": [1] * 65}), key="needletail.graph",
     path="nodes[1].attributes.axes", what="integers", limit=64)


def op(kind, attributes, inputs=None):
    """Another op in place of relu, on rows of two values."""
    changes = [node(1, "op", kind), node(1, "attributes", attributes)]
    if inputs:
        changes.append(node(1, "inputs", inputs))
    return all_of(*changes)


def attribute(name, kind, attributes, wrong, expected, at="open", **tensors):
    def add(model):
        for tensor, value in tensors.items():
            model.tensors[tensor] = value
    case(name, "graph.invalidAttribute", all_of(op(kind, attributes, ["dense.out", *tensors]), add), at=at, node="relu",
         attribute=wrong, expected=expected)


rows = "f32 [-1, 2]"
attribute("axis_of_the_batch", "softmax", {"axis": 0}, "axis", f"a dimension of {rows} behind the batch")
attribute("axis_past_the_rank", "softmax", {"axis": 2}, "axis", f"a dimension of {rows} behind the batch")
attribute("axis_far_before_the_rank", "softmax", {"axis": -2**63}, "axis",
          "an integer")
attribute("axes_none", "reduceSum", {"axes": [], "keepDimensions": False}, "axes", "at least one dimension")
attribute("axes_twice", "reduceSum", {"axes": [1, -1], "keepDimensions": False}, "axes", "different dimensions")
attribute("flag_a_number", "reduceSum", {"axes": [1], "keepDimensions": 1}, "keepDimensions", "true or false")
attribute("reshape_of_other_size", "reshape", {"shape": [0, 3]}, "shape",
          f"the 2 values of {rows}, with one -1 at most")
attribute("reshape_of_the_batch", "reshape", {"shape": [2, -1]}, "shape",
          "0 first, for the batch")
attribute("reshape_past_64_bits", "reshape", {"shape": [0, 2**40, 2**40]}, "shape", f"the 2 values of {rows}")
attribute("reshape_with_two_free", "reshape", {"shape": [0, -1, -1]}, "shape",
          f"the 2 values of {rows}, with one -1 at most")
attribute("transpose_of_the_batch", "transpose", {"permutation": [1, 0]}, "permutation",
          f"the dimensions of {rows}, each once, the batch first")
attribute("transpose_of_one_twice", "transpose", {"permutation": [0, 0]}, "permutation",
          f"the dimensions of {rows}, each once, the batch first")
attribute("slice_without_step", "slice", {"axes": [1], "starts": [0], "ends": [1], "steps": [0]}, "steps",
          "steps other than 0")
attribute("slice_with_too_few_ends", "slice", {"axes": [1], "starts": [0], "ends": [], "steps": [1]}, "ends",
          "1 numbers, one for each of the axes")
case("top_k_of_too_many", "graph.invalidAttribute",
     all_of(op("topK", {"k": 3, "axis": 1, "largest": True}), node(1, "outputs", ["relu.out", "index"])), node="relu",
     attribute="k", expected="at most the 2 values along the axis")
attribute("pad_before_the_batch", "pad", {"before": [1, 0], "after": [0, 0], "mode": "constant", "value": 0}, "before",
          "2 counts, 0 for the batch")
attribute("pad_negative", "pad", {"before": [0, -1], "after": [0, 0], "mode": "constant", "value": 0}, "before",
          "integers from 0 to 1099511627776")
attribute("pad_reflected_too_far", "pad", {"before": [0, 2], "after": [0, 0], "mode": "reflect", "value": 0}, "before",
          "less than 2")
attribute("pad_of_unknown_mode", "pad", {"before": [0, 2], "after": [0, 0], "mode": "wrap", "value": 0}, "mode",
          "one of constant, edge, reflect, symmetric")
attribute("broadcast_of_other_size", "broadcast", {"shape": [0, 3]}, "shape", f"a shape that {rows} broadcasts to")
attribute("cast_to_unknown_type", "cast", {"to": "f16"}, "to", "one of f32, f64, i8, u8, i32, i64, bool")
case("top_k_with_one_output", "graph.wrongArity", op("topK", {"k": 1, "axis": 1, "largest": True}), node="relu",
     kind="topK", expected="2 outputs", actual=1)
case("concat_of_other_widths", "graph.wrongType",
     all_of(op("concat", {"axis": 1}, ["dense.out", "more"]),
            lambda model: model.tensors.update({"more": f32([2, 2], [0.0] * 4)})),
     node="relu", input="more", expected="f32 [-1, 2], but along dimension 1", actual="f32 [2, 2]")
case("broadcast_over_the_batch", "graph.wrongType",
     all_of(op("add", {}, ["dense.out", "more"]), lambda model: model.tensors.update({"more": f32([3, 2], [0.0] * 6)})),
     node="relu", input="more", expected="a constant that the batch repeats", actual="f32 [3, 2]")
case("operands_that_do_not_broadcast", "graph.wrongType",
     all_of(op("add", {}, ["dense.out", "more"]), lambda model: model.tensors.update({"more": f32([3], [0.0] * 3)})),
     node="relu", input="more", expected="a shape that broadcasts to [1, 2]", actual="f32 [3]")
case("plain_constant_in_panels", "graph.wrongLayout", op("add", {}, ["dense.out", "dense.bias"]), node="relu",
     constant="dense.bias", expected="plain")


def indices(values):
    def change(model):
        model.tensors["more"] = Tensor("I64", [len(values)], struct.pack(f"<{len(values)}q", *values))
    return change


def empty(shape, dtype="U8"):
    """A tensor without elements, whose other sizes cannot be multiplied or added to."""
    return lambda model: model.tensors.update({"more": Tensor(dtype, shape, b"")})


for name, kind, attributes, shape in [
        ("concat", "concat", {"axis": 1}, [0, 2**62]), ("pad", "pad", {"before": [0, 0], "after": [1, 0],
         "mode": "constant", "value": 0}, [2**63 - 1, 0]),
        ("slice", "slice", {"axes": [0], "starts": [0], "ends": [1], "steps": [1]}, [2**63 - 1, 0]),
        ("flatten", "flatten", {"axis": 0}, [0, 2**31, 2**31])]:
    case(f"huge_sizes_without_elements_in_{kind}", "graph.tooLarge",
         all_of(op(kind, attributes, ["more"]), empty(shape)), value="more")
case("index_past_the_end", "graph.invalidConstant",
     all_of(op("gather", {"axis": 1}, ["dense.out", "more"]), indices([0, 2])), at="plan", node="relu",
     constant="more", expected="indices from -2 to 1")
case("index_far_before_the_start", "graph.invalidConstant",
     all_of(op("gather", {"axis": 1}, ["dense.out", "more"]), indices([0, -2**63])), at="plan", node="relu",
     constant="more", expected="indices from -2 to 1")
case("indices_of_floats", "graph.wrongType",
     all_of(op("gather", {"axis": 1}, ["dense.out", "more"]),
            lambda model: model.tensors.update({"more": f32([2], [0.0, 1.0])})),
     node="relu", input="more", expected="indices of i32 or i64", actual="f32 [2]")
case("node_of_constants_alone", "graph.wrongType",
     all_of(op("add", {}, ["more", "more"]), node(2, "inputs", ["dense.out", "norm.scale", "norm.shift"]),
            lambda model: model.tensors.update({"more": f32([2], [0.0, 1.0])})),
     node="relu", input="more", expected="a value with a free number of rows", actual="f32 [2]")
case("attribute_twice", "duplicateMember",
     text("graph", '"op":"relu"', '"attributes":{"a":1,"a":2},"op":"relu"'), key="needletail.graph",
     path="nodes[1].attributes.a")
case("value_undefined", "graph.undefinedValue", node(1, "inputs", ["nowhere"]), name="nowhere", node="relu")
case("value_of_a_later_node", "graph.undefinedValue", node(1, "inputs", ["norm.out"]), name="norm.out", node="relu")
case("value_of_the_node_itself", "graph.undefinedValue", node(1, "inputs", ["relu.out"]), name="relu.out", node="relu")
case("nodes_out_of_order", "graph.undefinedValue", nodes(1, 0, 2, 3, 4), name="dense.out", node="relu")
case("value_made_twice", "graph.duplicateValue", node(1, "outputs", ["dense.out"]), name="dense.out")
case("value_named_as_an_input", "graph.duplicateValue", node(1, "outputs", ["x"]), name="x")
case("value_named_as_a_tensor", "graph.duplicateValue", node(1, "outputs", ["norm.scale"]), name="norm.scale")
case("input_twice", "graph.duplicateValue",
     lambda model: model.sections["graph"]["inputs"].append(model.sections["graph"]["inputs"][0]), name="x")
case("input_named_as_a_tensor", "graph.duplicateValue", put("graph", "inputs", 0, "name", to="norm.scale"),
     name="norm.scale")
case("output_made_by_nothing", "graph.undefinedOutput", put("graph", "outputs", to=["nowhere"]), name="nowhere")
case("output_an_input", "graph.undefinedOutput", put("graph", "outputs", to=["x"]), name="x")
case("output_a_tensor", "graph.undefinedOutput", put("graph", "outputs", to=["norm.scale"]), name="norm.scale")
case("output_twice", "graph.duplicateValue", put("graph", "outputs", to=["y", "y"]), name="y")
nothing = "graph.the graph needs at least one input and one output"
case("no_outputs", nothing, put("graph", "outputs", to=[]))


def constant_graph(model):
    model.sections["graph"]["inputs"] = []
    model.sections["graph"]["nodes"] = []
    model.sections["graph"]["outputs"] = []
    model.sections["tensors"] = {}
    model.tensors = {}


case("no_inputs", nothing, constant_graph)
case("arity_too_few", "graph.wrongArity", node(0, "inputs", ["x"]), node="dense", kind="dense",
     expected="2 to 3 inputs", actual=1)
case("arity_too_many", "graph.wrongArity", node(0, "inputs", ["x", "dense.weight", "dense.bias", "norm.scale",
     "norm.shift"]),
     node="dense", kind="dense", expected="2 to 3 inputs", actual=5)
case("arity_none", "graph.wrongArity", node(1, "inputs", []), node="relu", kind="relu", expected="1 inputs", actual=0)
case("arity_of_outputs", "graph.wrongArity", node(1, "outputs", ["relu.out", "another"]), node="relu", kind="relu",
     expected="1 outputs", actual=2)
case("arity_past_the_limit", "tooMany", node(1, "inputs", ["dense.out"] * 65), key="needletail.graph",
     path="nodes[1].inputs", what="inputs", limit=64)
case("rows_of_other_width", "graph.wrongType", put("graph", "inputs", 0, "shape", to=[-1, 4]), node="dense", input="x",
     expected="f32 rows of 3 values", actual="f32 [-1, 4]")
case("bias_of_other_width", "graph.wrongType", node(3, "inputs", ["norm.out", "head.weight", "norm.scale"]),
     node="head",
     input="norm.scale", expected="1 values of f32", actual="f32 [2]")
case("weight_a_vector", "graph.wrongType", node(0, "inputs", ["x", "dense.bias", "dense.bias"]), node="dense",
     input="dense.bias", expected="a [k, n] matrix of f32", actual="f32 [2]")
case("input_of_integers", "graph.wrongType", put("graph", "inputs", 0, "dtype", to="i32"), node="dense", input="x",
     expected="f32 rows of 3 values", actual="i32 [-1, 3]")
case("input_of_unknown_type", "invalidMember", put("graph", "inputs", 0, "dtype", to="F32"), key="needletail.graph",
     path="inputs[0].dtype", expected="one of f32, f64, i8, u8, i32, i64, bool", actual="'F32'")
batch = "a shape that begins with -1, for the rows, and has no other -1"
case("batch_not_first", "graph.wrongType", put("graph", "inputs", 0, "shape", to=[3, -1]), node="input", input="x",
     expected=batch, actual="f32 [3, -1]")
case("batch_fixed", "graph.wrongType", put("graph", "inputs", 0, "shape", to=[1, 3]), node="input", input="x",
     expected=batch, actual="f32 [1, 3]")
case("batch_twice", "graph.wrongType", put("graph", "inputs", 0, "shape", to=[-1, -1]), node="input", input="x",
     expected=batch, actual="f32 [-1, -1]")
case("input_a_scalar", "graph.wrongType", put("graph", "inputs", 0, "shape", to=[]), node="input", input="x",
     expected=batch, actual="f32 []")
case("dimension_negative", "invalidMember", put("graph", "inputs", 0, "shape", to=[-1, -10]), key="needletail.graph",
     path="inputs[0].shape[1]", expected="an integer from -9 to 1099511627776", actual="-10")
case("free_size_where_one_is_fixed", "graph.wrongType", put("graph", "inputs", 0, "shape", to=[-1, -2]), node="dense",
     input="x", expected="f32 rows of 3 values", actual="f32 [-1, 240]")
case("free_size_for_the_rows", "graph.wrongType", put("graph", "inputs", 0, "shape", to=[-2, 3]), node="input",
     input="x", expected=batch, actual="f32 [-2, 3]")
case("dimension_too_large", "invalidMember", put("graph", "inputs", 0, "shape", to=[-1, 2**40 + 1]),
     key="needletail.graph", path="inputs[0].shape[1]", expected="an integer from -9 to 1099511627776",
     actual=2**40 + 1)
case("too_many_dimensions", "tooMany", put("graph", "inputs", 0, "shape", to=[-1] + [1] * 8), key="needletail.graph",
     path="inputs[0].shape", what="dimensions", limit=8)
case("rows_from_a_tensor", "graph.wrongType",
     all_of(node(1, "inputs", ["norm.shift"]), node(2, "inputs", ["dense.out", "norm.scale", "norm.scale"])),
     node="relu", input="norm.shift", expected="a value with a free number of rows", actual="f32 [2]")


def alone(shape, kind, attributes, inputs=1):
    """A graph of one node on inputs of `shape`."""
    def change(model):
        model.sections["graph"] = {
            "inputs": [{"name": f"x{index}", "dtype": "f32", "shape": shape[index]} for index in range(inputs)],
            "outputs": ["y"],
            "nodes": [{"name": "a", "op": kind, "attributes": attributes,
                       "inputs": [f"x{index}" for index in range(inputs)], "outputs": ["y"]}],
        }
        model.sections["task"] = {"kind": "generic"}
        model.sections["tensors"] = {}
        del model.sections["check"]
        model.tensors = {}
    return change


case("pad_mirrored_in_five_dimensions", "graph.invalidAttribute",
     alone([[-1, 2, 2, 2, 2, 2]], "pad",
           {"before": [0, 1, 1, 1, 1, 1], "after": [0] * 6, "mode": "edge", "value": 0}), node="a", attribute="mode",
     expected="constant, where more than 4 dimensions are padded")
case("operands_of_too_many_dimensions", "graph.wrongType",
     alone([[-1, 2, 1, 2, 1, 2, 1], [-1, 1, 2, 1, 2, 1, 2]], "add", {}, inputs=2), node="a", input="x0",
     expected="operands that broadcast along at most 6 dimensions",
     actual="f32 [-1, 2, 1, 2, 1, 2, 1] and f32 [-1, 1, 2, 1, 2, 1, 2]")
case("operands_of_a_huge_product", "graph.tooLarge",
     alone([[-1, 2**33, 1], [-1, 1, 2**33]], "add", {}, inputs=2), value="y")
case("result_of_nine_dimensions", "graph.tooManyDimensions",
     alone([[-1] + [1] * 7], "expandDimensions", {"axes": [1]}), value="y", limit=8)


def huge(shape):
    def change(model):
        model.sections["graph"] = {
            "inputs": [{"name": "x", "dtype": "f32", "shape": shape}],
            "outputs": ["y"],
            "nodes": [{"name": "a", "op": "cast", "attributes": {"to": "f32"}, "inputs": ["x"], "outputs": ["a"]},
                      {"name": "b", "op": "cast", "attributes": {"to": "f32"}, "inputs": ["a"],
                       "outputs": ["y"]}],
        }
        model.sections["task"] = {"kind": "generic"}
        model.sections["tensors"] = {}
        del model.sections["check"]
        model.tensors = {}
    return change


case("rows_of_4_tib", "graph.tooLarge", huge([-1, 2**40]), value="x")
case("rows_past_64_bits", "graph.tooLarge", huge([-1] + [2**40] * 7), value="x")
case("rows_past_64_bits_beside_a_zero", "graph.tooLarge", huge([-1, 0] + [2**40] * 6), value="x")
case("arena_of_96_gib", "graph.tooLarge", huge([-1, 2**31]), at="plan", value="a")

# Tensors.
case("tensor_unread", "unusedTensor", lambda model: model.tensors.update({"spare": f32([1], [0.0])}), name="spare")


def without_tensor(model):
    del model.tensors["head.bias"]


case("tensor_missing", "missingTensor", without_tensor, name="head.bias")
case("layout_of_no_tensor", "missingTensor",
     put("tensors", "nowhere", to={"layout": "panels16", "shape": [1]}), name="nowhere")
case("tensor_read_missing", "graph.undefinedValue",
     all_of(without_tensor, drop("tensors", "head.bias")), name="head.bias", node="head")


def not_packed(model):
    # Behind the packed ones, which keep their alignment.
    del model.tensors["dense.bias"], model.sections["tensors"]["dense.bias"]
    model.tensors["dense.bias"] = f32([2], [0.125, -0.25])


case("tensor_not_packed", "graph.wrongLayout", not_packed, node="dense", constant="dense.bias", expected="panels16")
case("layout_unknown", "invalidMember", put("tensors", "head.bias", "layout", to="panels32"), key="needletail.tensors",
     path="['head.bias'].layout", expected="panels16, filters16, winograd2, winograd4, channels16", actual="'panels32'")
case("layout_plain", "invalidMember", put("tensors", "head.bias", "layout", to="plain"), key="needletail.tensors",
     path="['head.bias'].layout", expected="panels16, filters16, winograd2, winograd4, channels16", actual="'plain'")
case("layout_twice", "duplicateMember",
     text("tensors", '"head.bias":{', '"head.bias":{"layout":"panels16","shape":[1]},"head.bias":{'),
     key="needletail.tensors", path="['head.bias']")
size_rule = "an integer from 0 to 1099511627776"
for name, size, shown in [("negative", -1, "-1"), ("a_fraction", 1.5, "1.5"), ("past_64_bits", 2**64, str(2**64)),
                          ("past_the_limit", 2**40 + 1, str(2**40 + 1))]:
    case(f"logical_size_{name}", "invalidMember", put("tensors", "head.bias", "shape", to=[size]),
         key="needletail.tensors", path="['head.bias'].shape[0]", expected=size_rule, actual=shown)
case("logical_shape_of_three", "graph.wrongType", put("tensors", "head.bias", "shape", to=[1, 1, 1]), node="head",
     input="head.bias", expected="1 values of f32", actual="f32 [1, 1, 1]")
case("packed_shape_wrong", "wrongPackedShape",
     lambda model: setattr(model.tensors["dense.weight"], "shape", [3, 1, 16]),
     tensor="dense.weight", expected="[1, 3, 16]", actual="[3, 1, 16]")
case("packed_shape_plain", "wrongPackedShape",
     lambda model: setattr(model.tensors["dense.weight"], "shape", [3, 16]),
     tensor="dense.weight", expected="[1, 3, 16]", actual="[3, 16]")
case("packed_vector_too_short", "wrongPackedShape",
     lambda model: model.tensors.update({"norm.shift": f32([2], [0.25, 1.0])}),
     tensor="norm.shift", expected="[16]", actual="[2]")


def padding(name, index, bits):
    def change(model):
        data = bytearray(model.tensors[name].data)
        data[4 * index:4 * index + 4] = struct.pack("<I", bits)
        model.tensors[name].data = bytes(data)
    return change


case("padding_not_zero", "paddingNotZero", padding("dense.weight", 31, 0x3F800000), tensor="dense.weight",
     elementIndex=31)
case("padding_minus_zero", "paddingNotZero", padding("norm.shift", 15, 0x80000000), tensor="norm.shift",
     elementIndex=15)
case("padding_nan", "paddingNotZero", padding("head.weight", 1, 0x7FC00000), tensor="head.weight", elementIndex=1)


def in_front(name, tensor):
    def change(model):
        model.tensors = {name: tensor, **model.tensors}
    return change


def data_offset(change):
    model = copy.deepcopy(valid)
    change(model)
    return 8 + struct.unpack("<Q", model.bytes()[:8])[0]


shift = in_front("spare", f32([1], [0.0]))
case("packed_tensor_misaligned", "misaligned", shift, tensor="dense.bias", byteOffset=data_offset(shift) + 4,
     alignment=64)
shift = in_front("spare", Tensor("I8", [1], b"\0"))
case("tensor_misaligned", "misaligned", shift, tensor="dense.bias", byteOffset=data_offset(shift) + 1, alignment=4)
case("weights_of_i16", "unsupportedDType",
     lambda model: model.tensors.update({"dense.bias": Tensor("I16", [16], b"\0" * 32)}), tensor="dense.bias",
     actual="I16")
case("weights_of_i64", "graph.wrongType",
     lambda model: model.tensors.update({"dense.bias": Tensor("I64", [16], b"\0" * 128)}), node="dense",
     input="dense.bias", expected="2 values of f32", actual="i64 [2]")
case("weights_of_f64", "graph.wrongType",
     lambda model: model.tensors.update({"dense.weight": Tensor("F64", [1, 3, 16], b"\0" * 384)}), node="dense",
     input="dense.weight", expected="a [k, n] matrix of f32", actual="f64 [3, 2]")


def accents(model):
    """Two tensors named by an e with an acute accent: one character in the one, two in the other."""
    renamed = {"norm.scale": "\u00e9", "norm.shift": "e\u0301"}
    model.tensors = {renamed.get(name, name): tensor for name, tensor in model.tensors.items()}
    layouts = model.sections["tensors"]
    model.sections["tensors"] = {renamed.get(name, name): layout for name, layout in layouts.items()}
    model.sections["graph"]["nodes"][2]["inputs"] = ["relu.out", "\u00e9", "e\u0301"]


case("names_that_look_the_same", "ambiguousName", accents, name="e\u0301")
case("name_in_another_spelling", "ambiguousName",
     all_of(node(0, "outputs", ["\u00e9"]), node(1, "inputs", ["e\u0301"])), name="e\u0301")

# Weights in half the bytes, and attention.


def half(dtype, values):
    """The 16 bits of numbers that the type holds."""
    if dtype == "F16":
        return struct.pack(f"<{len(values)}e", *values)
    patterns = [struct.unpack("<I", struct.pack("<f", value))[0] for value in values]
    assert all(pattern & 0xFFFF == 0 for pattern in patterns)
    return struct.pack(f"<{len(values)}H", *(pattern >> 16 for pattern in patterns))


def halves():
    """A model that breaks no rule: a dense layer with weights of bf16, one with f16, one with f32; relu between them."""
    model = copy.deepcopy(valid)
    layers = [("wide", "BF16", [[0.5, -1.0, 0.25], [0.75, -0.5, 2.0], [1.5, 0.125, -0.25], [3.0, 1.0, -0.75]],
               [0.1, -0.2, 0.3]),
              ("narrow", "F16", [[0.0999755859375, 2.0], [-0.5, 0.25], [1.25, -1.0], [0.75, 0.5]], [0.25, -0.125]),
              ("last", "F32", [[2.0], [-1.5]], [0.5])]
    # Rows of a panel come in pairs: the third value of four is a column of zeros.
    layers[0][2][:] = [row + [0.5] for row in layers[0][2]]
    layers[0][3].append(0.0)
    model.tensors, model.sections["tensors"], nodes, value = {}, {}, [], "x"
    for name, dtype, weight, bias in layers:
        shape = [len(weight), len(weight[0])]
        packed = panels(weight)
        model.tensors[f"{name}.bias"] = f32([16], packed_vector(bias))
        data = struct.pack(f"<{len(packed)}f", *packed) if dtype == "F32" else half(dtype, packed)
        model.tensors[f"{name}.weight"] = Tensor(dtype, [1, shape[0], 16], data)
        model.sections["tensors"] |= {f"{name}.bias": {"layout": "panels16", "shape": shape[1:]},
                                      f"{name}.weight": {"layout": "panels16", "shape": shape}}
        nodes.append({"name": name, "op": "dense", "inputs": [value, f"{name}.weight", f"{name}.bias"],
                      "outputs": [f"{name}.out"]})
        value = f"{name}.out"
        if name != "last":
            nodes.append({"name": f"{name}.relu", "op": "relu", "inputs": [value], "outputs": [f"{name}.relu"]})
            value = f"{name}.relu"
    # As files are written: by falling size of elements, then by name.
    model.tensors = dict(sorted(model.tensors.items(), key=lambda item: (item[1].dtype != "F32", item[0])))
    model.sections["tensors"] = {name: model.sections["tensors"][name] for name in model.tensors}
    model.sections["task"] = {"kind": "generic"}
    model.sections["graph"] = {"inputs": [{"name": "x", "dtype": "f32", "shape": [-1, 4]}], "outputs": [value],
                               "nodes": nodes}

    def check(x):
        row = x
        for name, _, weight, bias in layers:
            row = [b + sum(v * column[j] for v, column in zip(row, weight)) for j, b in enumerate(bias)]
            row = row if name == "last" else [max(v, 0.0) for v in row]
        return {"inputs": {"x": x}, "outputs": {value: [round(v, 6) for v in row]}, "tolerance": 1e-05}

    model.sections["check"] = [check([1.0, 2.0, -0.5, 0.25]), check([-2.0, 0.25, 1.5, 1.0])]
    return model


write("halves", halves().bytes())


def half_case(name, error, change, at="open", **says):
    def of_halves(model):
        model.tensors, model.sections = halves().tensors, halves().sections
        return change(model)
    case(name, error, of_halves, at=at, **says)


def tensor(name, dtype, shape, data):
    return lambda model: model.tensors.update({name: Tensor(dtype, shape, data)})


def pattern(name, index, bits):
    """A change of one number of 16 bits."""
    def change(model):
        data = bytearray(model.tensors[name].data)
        data[2 * index:2 * index + 2] = struct.pack("<H", bits)
        model.tensors[name].data = bytes(data)
    return change


for dtype, name, place in [("BF16", "wide", 1), ("F16", "narrow", 3)]:
    weight, kind = f"{name}.weight", dtype.lower()
    half_case(f"{kind}_with_the_bytes_of_f32", "container.sizeMismatch", tensor(weight, dtype, [1, 4, 16], bytes(256)),
              tensor=weight, expected=128, actual=256)
    half_case(f"{kind}_a_byte_short", "container.sizeMismatch", tensor(weight, dtype, [1, 4, 16], bytes(127)),
              tensor=weight, expected=128, actual=127)
    half_case(f"{kind}_of_another_shape", "wrongPackedShape", tensor(weight, dtype, [4, 1, 16], bytes(128)),
              tensor=weight, expected="[1, 4, 16]", actual="[4, 1, 16]")
    half_case(f"{kind}_padding_not_zero", "paddingNotZero", pattern(weight, 63, 0x3C00), tensor=weight, elementIndex=63)
    half_case(f"{kind}_padding_minus_zero", "paddingNotZero", pattern(weight, 15, 0x8000), tensor=weight,
              elementIndex=15)
    half_case(f"{kind}_bias", "graph.wrongStorage", tensor("last.bias", dtype, [32], bytes(64)), value="last.bias",
              dtype=kind)
    half_case(f"{kind}_not_packed", "graph.wrongStorage",
              all_of(lambda model: model.tensors.pop(weight), drop("tensors", weight),
                     tensor(weight, dtype, [4, 4] if name == "wide" else [4, 2], bytes(32 if name == "wide" else 16))),
              value=weight, dtype=kind)
    half_case(f"{kind}_of_an_odd_number_of_rows", "invalidMember",
              all_of(put("graph", "inputs", 0, "shape", to=[-1, 5]), drop("check"),
                     lambda model: model.tensors.pop("wide.weight"), tensor("wide.weight", dtype, [1, 5, 16], bytes(160)),
                     put("tensors", "wide.weight", "shape", to=[5, 4])),
              key="needletail.tensors", path="wide.weight",
              expected=f"panels of an even number of rows in all, to be stored as {dtype}", actual="[5, 4]")
    half_case(f"{kind}_matrix_of_an_addition", "graph.wrongType",
              all_of(put("graph", "nodes", place, "op", to="add"),
                     put("graph", "nodes", place, "inputs", to=[f"{name}.out", weight])),
              node=f"{name}.relu", input=weight, expected="f32", actual=f"{kind} [4, {4 if place == 1 else 2}]")
    half_case(f"{kind}_of_an_input", "invalidMember", put("graph", "inputs", 0, "dtype", to=kind),
              key="needletail.graph", path="inputs[0].dtype", expected="one of f32, f64, i8, u8, i32, i64, bool",
              actual=f"'{kind}'")
    half_case(f"cast_to_{kind}", "graph.invalidAttribute",
              all_of(put("graph", "nodes", 1, "op", to="cast"), put("graph", "nodes", 1, "attributes", to={"to": kind})),
              node="wide.relu", attribute="to", expected="one of f32, f64, i8, u8, i32, i64, bool")


def attending(packing, shapes, mask=None, more=(), changes={}):
    """A graph of one attention on inputs of `shapes`, of f32 but those that `more` names, and a mask of the type and shape `mask`."""
    attributes = {"heads": 2, "keyHeads": 2, "keyDimension": 3, "scale": 0.5, "isCausal": False, "packing": packing,
                  "emptyRows": "zeros"} | changes

    def change(model):
        alone(shapes, "attention", {name: value for name, value in attributes.items() if value is not None},
              len(shapes))(model)
        for index, dtype in more:
            model.sections["graph"]["inputs"][index]["dtype"] = dtype
        if mask:
            model.sections["graph"]["inputs"].append({"name": "mask", "dtype": mask[0], "shape": mask[1]})
            model.sections["graph"]["nodes"][0]["inputs"].append("mask")
    return change


whole, apart = [[-1, 4, 18]], [[-1, 4, 6], [-1, 5, 6], [-1, 5, 6]]
count_rule = "an integer from 1 to 1048576"
for name, attribute_name, value, expected in [
        ("no_heads", "heads", 0, count_rule), ("minus_one_head", "heads", -1, count_rule),
        ("half_a_head", "heads", 1.5, count_rule), ("heads_a_text", "heads", "2", count_rule),
        ("too_many_heads", "heads", 2**20 + 1, count_rule), ("heads_past_40_bits", "heads", 2**62, count_rule),
        ("heads_missing", "heads", None, count_rule),
        ("no_key_heads", "keyHeads", 0, count_rule), ("more_key_heads_than_heads", "keyHeads", 4, "a divisor of 2 heads"),
        ("minus_two_key_heads", "keyHeads", -2, count_rule), ("too_many_key_heads", "keyHeads", 2**21, count_rule),
        ("heads_of_nothing", "keyDimension", 0, count_rule), ("heads_of_minus_one", "keyDimension", -1, count_rule),
        ("heads_of_too_many_values", "keyDimension", 2**20 + 1, count_rule),
        ("heads_of_values_past_40_bits", "keyDimension", 2**63 - 1, count_rule),
        ("scale_past_f32", "scale", 1e39, "a number that f32 holds"),
        ("scale_before_f32", "scale", -1e39, "a number that f32 holds"), ("scale_a_text", "scale", "1", "a finite number"),
        ("scale_missing", "scale", None, "a finite number"), ("causal_a_number", "isCausal", 1, "true or false"),
        ("causal_missing", "isCausal", None, "true or false"),
        ("packing_unknown", "packing", "valueKey", "one of separate, queryKeyValue, keyValue"),
        ("packing_a_number", "packing", 3, "one of separate, queryKeyValue, keyValue"),
        ("empty_rows_unknown", "emptyRows", "ones", "one of zeros, mean, nan"),
        ("empty_rows_missing", "emptyRows", None, "one of zeros, mean, nan")]:
    case(f"attention_{name}", "graph.invalidAttribute", attending("queryKeyValue", whole, changes={attribute_name: value}),
         node="a", attribute=attribute_name, expected=expected)
case("attention_heads_that_key_heads_do_not_divide", "graph.invalidAttribute",
     attending("queryKeyValue", whole, changes={"heads": 3}), node="a", attribute="keyHeads",
     expected="a divisor of 3 heads")
for name, number in [("nan", "NaN"), ("infinite", "Infinity"), ("minus_infinite", "-Infinity")]:
    def endless(model, number=number):
        attending("queryKeyValue", whole)(model)
        graph = compact(model.sections["graph"])
        model.sections["graph"] = graph.replace('"scale":0.5', f'"scale":{number}')
    model = copy.deepcopy(valid)
    attending("queryKeyValue", whole)(model)
    case(f"attention_scale_{name}", "invalidJSON.nonFiniteNumber", endless, key="needletail.graph",
         byteOffset=compact(model.sections["graph"]).index('0.5,"isCausal'))
case("attention_scale_past_f64", "invalidMember",
     lambda model: (attending("queryKeyValue", whole)(model),
                    model.sections.update(graph=compact(model.sections["graph"]).replace('"scale":0.5', '"scale":1e999')))
     and None,
     key="needletail.graph", path="nodes[0].attributes.scale",
     expected="a number that f64 holds", actual="1e999")


def attentive():
    """A model that breaks no rule: two heads of two values over three tokens, causal, then with a mask in two tensors."""
    model = copy.deepcopy(valid)
    attributes = {"emptyRows": "nan", "heads": 2, "isCausal": True, "keyDimension": 2, "keyHeads": 1,
                  "packing": "queryKeyValue", "scale": 0.5}
    model.sections["graph"] = {
        "inputs": [{"name": "x", "dtype": "f32", "shape": [-1, 3, 8]},
                   {"name": "mask", "dtype": "bool", "shape": [-1, 1, 1, 3]}],
        "outputs": ["y"],
        "nodes": [{"name": "packed", "op": "attention", "inputs": ["x"], "outputs": ["h"], "attributes": attributes},
                  {"name": "masked", "op": "attention", "inputs": ["h", "x", "mask"], "outputs": ["y"],
                   "attributes": attributes | {"emptyRows": "zeros", "isCausal": False, "packing": "keyValue"}}],
    }
    model.sections["task"], model.sections["tensors"], model.tensors = {"kind": "generic"}, {}, {}

    def attend(queries, keys, values, allowed):
        """Of each head: one of keys and values for both."""
        rows = []
        for t, query in enumerate(queries):
            row = []
            for head in (query[:2], query[2:]):
                scores = {s: math.exp(0.5 * sum(a * b for a, b in zip(head, key)))
                          for s, key in enumerate(keys) if allowed(t, s)}
                row += [sum(scores[s] * values[s][j] for s in scores) / (sum(scores.values()) or 1)
                        for j in range(len(values[0]))]
            rows.append(row)
        return rows

    def check(seed, mask):
        x = [[((7 * t + 3 * j + seed) % 11 - 5) / 4 for j in range(8)] for t in range(3)]
        h = attend([row[:4] for row in x], [row[4:6] for row in x], [row[6:] for row in x], lambda t, s: s <= t)
        y = attend(h, [row[:2] for row in x], [row[2:] for row in x], lambda t, s: mask[s])
        return {"inputs": {"mask": mask, "x": sum(x, [])}, "outputs": {"y": [round(v, 6) for v in sum(y, [])]},
                "tolerance": 1e-05}

    model.sections["check"] = [check(1, [True, False, True]), check(4, [False] * 3)]
    return model


write("attention", attentive().bytes())


def attention_shape(name, change, wrong, expected, actual, error="graph.wrongType", at="open"):
    case(f"attention_{name}", error, change, at=at, node="a", input=wrong, expected=expected, actual=actual)


heads_rule, values_rule = "2 heads of 3 values", "2 heads of values"
attention_shape("query_of_other_width", attending("separate", [[-1, 4, 7]] + apart[1:]), "x0", heads_rule, "f32 [-1, 4, 7]")
attention_shape("query_of_no_width", attending("separate", [[-1, 4, 0]] + apart[1:]), "x0", heads_rule, "f32 [-1, 4, 0]")
attention_shape("key_of_other_width", attending("separate", [apart[0], [-1, 5, 9], apart[2]]), "x1", heads_rule,
                "f32 [-1, 5, 9]")
attention_shape("value_no_heads_divide", attending("separate", apart[:2] + [[-1, 5, 7]]), "x2", values_rule,
                "f32 [-1, 5, 7]")
attention_shape("value_of_other_rows", attending("separate", apart[:2] + [[-1, 4, 6]]), "x2", "5 rows, as the key has",
                "f32 [-1, 4, 6]")
attention_shape("packed_too_narrow", attending("queryKeyValue", [[-1, 4, 11]]), "x0", values_rule, "f32 [-1, 4, 11]")
attention_shape("packed_no_heads_divide", attending("queryKeyValue", [[-1, 4, 19]]), "x0", values_rule, "f32 [-1, 4, 19]")
attention_shape("packed_keys_too_narrow", attending("keyValue", [apart[0], [-1, 5, 5]]), "x1", values_rule,
                "f32 [-1, 5, 5]")
attention_shape("packed_for_huge_heads",
                attending("queryKeyValue", whole, changes={"heads": 2**20, "keyHeads": 2**20, "keyDimension": 2**20}), "x0",
                "1048576 heads of values", "f32 [-1, 4, 18]")
attention_shape("of_vectors", attending("queryKeyValue", [[-1, 18]]), "x0", "rows of tokens, behind the batch",
                "f32 [-1, 18]")
attention_shape("query_of_integers", attending("separate", apart, more=[(0, "i32")]), "x0", "f32", "i32 [-1, 4, 6]")
attention_shape("value_of_f64", attending("separate", apart, more=[(2, "f64")]), "x2", "f32", "f64 [-1, 5, 6]")
attention_shape("values_of_other_images", attending("separate", [[-1, 2, 4, 6], [-1, 2, 5, 6], [-1, 3, 5, 6]]), "x2",
                "dimensions [2] before the tokens, or ones", "f32 [-1, 3, 5, 6]")
mask_rule = "a mask bool or f32 that broadcasts to [2, 4, 5] behind the batch"
for name, dtype, shape in [
        ("of_integers", "i32", [-1, 2, 4, 5]), ("of_f64", "f64", [-1, 2, 4, 5]), ("of_other_keys", "bool", [-1, 2, 4, 6]),
        ("of_other_queries", "bool", [-1, 2, 5, 5]), ("of_other_heads", "f32", [-1, 3, 4, 5]),
        ("without_heads", "bool", [-1, 4, 5]), ("of_keys_alone", "bool", [-1, 5]),
        ("of_too_many_dimensions", "f32", [-1, 1, 2, 4, 5]), ("of_no_keys", "bool", [-1, 2, 4, 0]),
        ("of_huge_sizes", "bool", [-1, 2**12, 2**12, 2**10])]:
    attention_shape(f"mask_{name}", attending("separate", apart, mask=(dtype, shape)), "mask", mask_rule,
                    f"{dtype} {shape}")
attention_shape("constant_of_more_dimensions",
                all_of(attending("separate", apart), lambda model: model.sections["graph"]["inputs"].pop(1),
                       tensor("x1", "F32", [7, 5, 6], bytes(840))),
                "x1", "dimensions [] before the tokens, or ones", "f32 [7, 5, 6]")
for inputs, packing, expected in [(2, "separate", "3 to 4 inputs"), (5, "separate", "3 to 4 inputs"),
                                  (3, "queryKeyValue", "1 to 2 inputs"), (1, "keyValue", "2 to 3 inputs")]:
    case(f"attention_{packing}_of_{inputs}_inputs", "graph.wrongArity", attending(packing, (apart + apart)[:inputs]),
         node="a", kind="attention", expected=expected, actual=inputs)
# Each input is as large as a value may be; what comes out is not.
one = {"heads": 1, "keyHeads": 1, "keyDimension": 1}
case("attention_to_2_to_the_54_values", "graph.tooLarge",
     attending("separate", [[-1, 2**20, 2], [-1, 1, 2], [-1, 1, 2**34]], changes={"keyDimension": 1}), value="y")
case("attention_past_64_bits", "graph.tooLarge",
     attending("separate", [[-1, 2**34, 1], [-1, 1, 1], [-1, 1, 2**34]], changes=one), value="y")
case("attention_of_heads_of_2_to_the_34_values", "graph.tooLarge",
     attending("separate", [[-1, 1, 1], [-1, 1, 1], [-1, 1, 2**34]], changes=one), at="plan",
     value="y")

# The task.


def task(*path, to):
    return put("task", *path, to=to)


case("task_unknown", "invalidMember", task("kind", to="astrology"), key="needletail.task", path="kind",
     expected="one of generic, breast-cancer, heart-disease, pneumonia, lung-cancer, image-classifier, image-segmenter, osteosarcoma", actual="'astrology'")
case("limits_reversed", "invalidMember", task("features", 0, "limits", to=[2.0, 1.0]), key="needletail.task",
     path="features[0].limits", expected="two numbers, the smaller first", actual="[2.0, 1.0]")
case("limits_of_one", "invalidMember", task("features", 0, "limits", to=[2.0]), key="needletail.task",
     path="features[0].limits", expected="two numbers, the smaller first", actual="[2.0]")
case("limits_of_three", "tooMany", task("features", 0, "limits", to=[1, 2, 3]), key="needletail.task",
     path="features[0].limits", what="numbers", limit=2)
case("limit_past_f64", "invalidMember", text("task", "[0.0,100.0]", "[0.0,1e999]"), key="needletail.task",
     path="features[0].limits[1]", expected="a number that f64 holds", actual="1e999")
case("unit_empty", "invalidMember", task("features", 1, "unit", to=""), key="needletail.task", path="features[1].unit",
     expected=name_rule.format(1024), actual="''")
case("feature_twice", "task.invalid", task("features", 1, "name", to="length"), path="features[1].name",
     expected="a name that no other feature has")
case("scale_zero", "task.invalid", task("scaler", "scale", 1, to=0.0), path="scaler.scale",
     expected="3 finite numbers above 0")
case("scale_negative", "task.invalid", task("scaler", "scale", 1, to=-1.0), path="scaler.scale",
     expected="3 finite numbers above 0")
case("scaler_for_fewer_features", "task.invalid", task("scaler", to={"mean": [0.0], "scale": [1.0]}),
     path="scaler.mean",
     expected="3 finite numbers")
case("scales_fewer_than_means", "invalidMember", task("scaler", "scale", to=[1.0]), key="needletail.task",
     path="scaler.scale", expected="3 numbers, one for each mean", actual=1)


def scaler(kind, /, to=None, **members):
    """A change to a scaler of another kind: that of `scalers` with some members changed, or without those that are None."""
    changed = {**(scalers[kind] if to is None else to), **members}
    return task("scaler", to={key: value for key, value in changed.items() if value is not None})


ones, zeros = [1.0] * 3, [0.0] * 3
scalers = {
    "standard": {"kind": "standard", "mean": [10.0, 1.25, 0.0], "scale": [2.5, 0.5, 1.0]},
    "min-max": {"kind": "min-max", "scale": [0.1, 2.0, 0.3], "offset": [-1.0, 0.25, -0.0], "clip": [-1.0, 0.5]},
    "robust": {"kind": "robust", "center": [0.1, 1.5, -0.75], "scale": [3.0, 0.7, 1e-3]},
    "max-abs": {"kind": "max-abs", "scale": [90.0, 2.5, 0.9], "clip": [-1.0, 1.0]},
    "normalizer": {"kind": "normalizer", "norm": "l1"},
}
task_key = {"key": "needletail.task"}
case("scaler_kind_unknown", "invalidMember", scaler("robust", kind="quantile"), **task_key, path="scaler.kind",
     expected="one of standard, min-max, robust, max-abs, normalizer", actual="'quantile'")
case("scaler_kind_a_number", "wrongKind", scaler("robust", kind=1), **task_key, path="scaler.kind",
     expected="string", actual="number")
case("scaler_member_of_no_kind", "unknownMember", scaler("min-max", min=zeros), **task_key, path="scaler.min")
for kind, members in {
    "standard": ["center", "offset", "clip", "norm"],
    "min-max": ["mean", "center", "norm"],
    "robust": ["mean", "offset", "clip", "norm"],
    "max-abs": ["mean", "center", "offset", "norm"],
    "normalizer": ["mean", "center", "scale", "offset", "clip"],
}.items():
    for member in members:
        file = f"{kind.replace('-', '_')}_with_{member}"
        value = "l1" if member == "norm" else zeros[:2] if member == "clip" else zeros
        case(file, "unknownMember", scaler(kind, **{member: value}), **task_key, path=f"scaler.{member}")
for kind, members in {
    "min-max": ["scale", "offset"], "robust": ["center", "scale"], "max-abs": ["scale"], "normalizer": ["norm"],
}.items():
    for member in members:
        file = f"{kind.replace('-', '_')}_without_{member}"
        case(file, "missingMember", scaler(kind, **{member: None}), **task_key, path=f"scaler.{member}")
case("scaler_of_another_kind_unnamed", "unknownMember", scaler("min-max", kind=None), **task_key,
     path="scaler.offset")
case("offsets_fewer_than_scales", "invalidMember", scaler("min-max", offset=[0.0]), **task_key, path="scaler.offset",
     expected="3 numbers, one for each scale", actual=1)
case("scales_fewer_than_centers", "invalidMember", scaler("robust", scale=[1.0]), **task_key, path="scaler.scale",
     expected="3 numbers, one for each center", actual=1)
for kind in ["min-max", "robust", "max-abs"]:
    name = kind.replace("-", "_")
    case(f"{name}_scale_zero", "task.invalid", scaler(kind, scale=[1.0, 0.0, 1.0]), path="scaler.scale",
         expected="3 finite numbers above 0")
    fewer = {member: values[:2] if len(values) == 3 and member != "kind" else values
             for member, values in scalers[kind].items()}
    # The first of its arrays that is checked.
    first = {"min-max": "scale", "robust": "center", "max-abs": "scale"}[kind]
    case(f"{name}_for_fewer_features", "task.invalid", scaler(kind, to=fewer), path=f"scaler.{first}",
         expected="3 finite numbers above 0" if first == "scale" else "3 finite numbers")
for kind in ["min-max", "max-abs"]:
    name = kind.replace("-", "_")
    case(f"{name}_clip_reversed", "invalidMember", scaler(kind, clip=[1.0, 0.0]), **task_key, path="scaler.clip",
         expected="two numbers, the smaller first", actual="[1.0, 0.0]")
    case(f"{name}_clip_of_one", "invalidMember", scaler(kind, clip=[1.0]), **task_key, path="scaler.clip",
         expected="two numbers, the smaller first", actual="[1.0]")
case("clip_past_f64", "invalidMember",
     all_of(scaler("max-abs"), text("task", '"clip":[-1.0,1.0]', '"clip":[-1.0,1e999]')), **task_key,
     path="scaler.clip[1]", expected="a number that f64 holds", actual="1e999")
case("norm_unknown", "invalidMember", scaler("normalizer", norm="l3"), **task_key, path="scaler.norm",
     expected="one of l1, l2, max", actual="'l3'")
case("threshold_above_one", "task.invalid", task("decision", "threshold", to=1.5), path="decision.threshold",
     expected="a number between 0 and 1")
case("threshold_negative", "task.invalid", task("decision", "threshold", to=-0.1), path="decision.threshold",
     expected="a number between 0 and 1")
case("bands_not_rising", "task.invalid", task("decision", "riskBands", 1, "below", to=0.3),
     path="decision.riskBands[1].below", expected="a number above 0.3, at most 1")
case("band_above_one", "task.invalid", task("decision", "riskBands", 1, "below", to=1.01),
     path="decision.riskBands[1].below", expected="a number above 0.3, at most 1")
case("band_without_bound", "task.invalid", drop("task", "decision", "riskBands", 1, "below"),
     path="decision.riskBands[1].below", expected="a bound for every band but the last")
case("last_band_with_bound", "task.invalid", task("decision", "riskBands", 2, "below", to=0.9),
     path="decision.riskBands[2].below", expected="a bound for every band but the last")
case("breast_cancer_of_three_features", "task.invalid", task("kind", to="breast-cancer"), path="features",
     expected="30 features")


def thirty(model):
    model.sections["task"]["kind"] = "breast-cancer"
    model.sections["task"]["features"] = [{"name": str(i), "unit": "1", "limits": [0, 1]} for i in range(30)]
    model.sections["task"]["scaler"] = {"mean": [0] * 30, "scale": [1] * 30}


case("heart_disease_of_a_network", "taskMismatch", task("kind", to="heart-disease"), expected="a pipeline",
     actual="a network")
case("features_for_another_graph", "taskMismatch", thirty, expected="f32 [-1, 30] -> f32 [-1, 1]",
     actual="f32 [-1, 3] -> f32 [-1, 1]")

# Check cases.


def check(*path, to):
    return put("check", 0, *path, to=to)


case("check_none", "invalidMember", put("check", to=[]), key="needletail.check", path="top level",
     expected="1 to 4 check cases", actual="none")
case("check_five", "tooMany", put("check", to=valid.sections["check"] * 3), key="needletail.check", path="top level",
     what="check cases", limit=4)
case("check_of_unknown_input", "unknownMember", check("inputs", "z", to=[1.0]), key="needletail.check",
     path="[0].inputs.z")
case("check_of_inner_value", "unknownMember", check("outputs", "logit", to=[1.0]), key="needletail.check",
     path="[0].outputs.logit")
case("check_without_output", "missingMember", drop("check", 0, "outputs", "y"), key="needletail.check",
     path="[0].outputs.y")
case("check_input_twice", "duplicateMember", put("check", to=compact(valid.sections["check"]).replace(
    '"x":[1.0,', '"x":[1.0,2.0,3.0],"x":[1.0,')), key="needletail.check", path="[0].inputs.x")
case("check_row_too_short", "invalidMember", check("inputs", "x", to=[1.0, 2.0]), key="needletail.check",
     path="[0].inputs.x", expected="a row of the shape [-1, 3]", actual="2 values")
case("check_row_too_long", "invalidMember", check("outputs", "y", to=[0.5, 0.5]), key="needletail.check",
     path="[0].outputs.y", expected="a row of the shape [-1, 1]", actual="2 values")
case("check_past_f32", "invalidMember", check("inputs", "x", 2, to=1e39), key="needletail.check",
     path="[0].inputs.x[2]",
     expected="a number that f32 holds", actual="1e+39")
case("check_null", "invalidMember", check("outputs", "y", 0, to=None), key="needletail.check", path="[0].outputs.y[0]",
     expected="a number that f32 holds", actual="null")
case("tolerance_negative", "invalidMember", check("tolerance", to=-1e-5), key="needletail.check", path="[0].tolerance",
     expected="a number of at least 0", actual="-1e-05")

# Values of other types than f32, and a free size.


def typed():
    """A model that breaks no rule: inputs and outputs of several types, of a size that differs between its check cases."""
    model = copy.deepcopy(valid)

    def node(name, op, inputs, output, **attributes):
        node = {"name": name, "op": op, "inputs": inputs, "outputs": [output]}
        return node | ({"attributes": dict(sorted(attributes.items()))} if attributes else {})

    def row(ids, mask, weight):
        picked = [value if keep else -9 for value, keep in zip(ids, mask)]
        return {"sizes": {"-2": len(ids)}, "inputs": {"ids": ids, "mask": mask, "weight": weight},
                "outputs": {"bytes": [value % 256 for value in ids], "more": [value > 2 for value in picked],
                            "picked": picked, "reversed": weight[::-1]}, "tolerance": 0.0}

    model.tensors = {"none": Tensor("I64", [1], struct.pack("<q", -9)), "two": Tensor("I64", [1], struct.pack("<q", 2))}
    model.sections["tensors"] = {}
    model.sections["graph"] = {
        "inputs": [{"name": "ids", "dtype": "i64", "shape": [-1, -2]}, {"name": "mask", "dtype": "bool", "shape": [-1, -2]},
                   {"name": "weight", "dtype": "f64", "shape": [-1, 2]}],
        "outputs": ["picked", "more", "bytes", "reversed"],
        "nodes": [node("where", "where", ["mask", "ids", "none"], "picked"),
                  node("greater", "greater", ["picked", "two"], "more"), node("cast", "cast", ["ids"], "bytes", to="u8"),
                  node("slice", "slice", ["weight"], "reversed", axes=[1], starts=[-1], ends=[-3], steps=[-1])],
    }
    model.sections["check"] = [row([1, 2, 3], [True, False, True], [0.1, 1e300]),
                               row([-2**63, 2**63 - 1, 2**53 + 1, 256, -1], [True] * 4 + [False], [5e-324, -0.0])]
    return model


write("types", typed().bytes())


def typed_case(name, error, change, **says):
    def of_types(model):
        model.tensors, model.sections = typed().tensors, typed().sections
        change(model)
    case(name, error, of_types, key="needletail.check", **says)


typed_case("check_integer_a_fraction", "invalidMember", check("inputs", "ids", 1, to=2.0), path="[0].inputs.ids[1]",
           expected="an integer that i64 holds", actual="2.0")
typed_case("check_integer_past_i64", "invalidMember", check("inputs", "ids", 1, to=2**63), path="[0].inputs.ids[1]",
           expected="an integer that i64 holds", actual=2**63)
typed_case("check_integer_past_u8", "invalidMember", check("outputs", "bytes", 0, to=-1), path="[0].outputs.bytes[0]",
           expected="an integer that u8 holds", actual=-1)
typed_case("check_flag_a_number", "invalidMember", check("inputs", "mask", 2, to=1), path="[0].inputs.mask[2]",
           expected="true or false", actual="1")
typed_case("check_past_f64", "invalidMember", text("check", "[0.1,1e+300]", "[0.1,1e+999]"), path="[0].inputs.weight[1]",
           expected="a number that f64 holds", actual="1e+999")
typed_case("check_without_sizes", "missingMember", drop("check", 0, "sizes"), path="[0].sizes")
typed_case("check_without_a_size", "missingMember", check("sizes", to={}), path="[0].sizes.-2")
typed_case("check_of_unknown_size", "unknownMember", check("sizes", "-3", to=4), path="[0].sizes.-3")
typed_case("check_of_negative_size", "invalidMember", check("sizes", "-2", to=-3), path="[0].sizes.-2",
           expected="an integer from 0 to 1099511627776", actual=-3)
typed_case("check_of_other_size", "invalidMember", check("sizes", "-2", to=4), path="[0].inputs.ids",
           expected="a row of the shape [-1, 4]", actual="3 values")
typed_case("check_of_huge_size", "invalidMember", check("sizes", "-2", to=2**40), path="[0].sizes",
           expected="sizes that the graph takes", actual="the value ids makes the model too large for this machine's memory, "
           "or for 64 GiB: make its layers smaller")
case("check_with_sizes", "unknownMember", check("sizes", to={}), key="needletail.check", path="[0].sizes")

# Images.


def filters(values, groups):
    """Filters [kh][kw][c][n] as [groups][ceil(n / groups / 16)][kh * kw * c][16]."""
    rows = [channel for line in values for pixel in line for channel in pixel]
    own = len(rows[0]) // groups
    packed = [panels([row[own * group : own * (group + 1)] for row in rows]) for group in range(groups)]
    return f32([groups, -(-own // 16), len(rows), 16], sum(packed, []))


def winograd_points(outputs):
    """G: what makes three coefficients values at 0, and of both signs at 1 for tiles of 2 x 2 pixels, at the roots of 1/2 and
    2 for tiles of 4 x 4, and at infinity."""
    points = [0.0, 1.0, -1.0] if outputs == 2 else [0.0, 0.5**0.5, -(0.5**0.5), 2**0.5, -(2**0.5)]
    rows = []
    for point in points:
        others = math.prod(point - other for other in points if other != point)
        rows.append([1 / others, point / others, point * point / others])
    return rows + [[0.0, 0.0, 1.0]]


def winograd(values, outputs=4):
    """Filters [3][3][c][n], n at most 32, as [1][36 or 16][c][32]."""
    g = winograd_points(outputs)
    channels, n = len(values[0][0]), len(values[0][0][0])
    packed = []
    for row in g:
        for column in g:
            for c in range(channels):
                lanes = [sum(row[a] * column[b] * values[a][b][c][j] for a in range(3) for b in range(3)) for j in range(n)]
                packed += lanes + [0.0] * (32 - n)
    return f32([1, len(g) ** 2, channels, 32], packed)


def channel_filters(values):
    """Filters [kh][kw][1][n] as [kh * kw][n rounded up to 16]."""
    rows = [packed_vector(pixel[0]) for line in values for pixel in line]
    return f32([len(rows), len(rows[0])], sum(rows, []))


def grid(height, width, depth, count, seed):
    """Small numbers that f32 holds, [height][width][depth][count]."""
    return [[[[((7 * a + 5 * b + 3 * c + 11 * j + seed) % 17 - 8) / 8 for j in range(count)] for c in range(depth)]
             for b in range(width)] for a in range(height)]  # fmt: skip


def convolved(x, values, bias, strides, pads, groups):
    """One image [h][w][c], with zeros around it."""
    own = len(bias) // groups
    channels = len(values[0][0])

    def pixel(i, j, c):
        return x[i][j][c] if 0 <= i < len(x) and 0 <= j < len(x[0]) else 0.0

    height = (len(x) + pads[0] + pads[2] - len(values)) // strides[0] + 1
    width = (len(x[0]) + pads[1] + pads[3] - len(values[0])) // strides[1] + 1
    return [[[bias[f] + sum(pixel(i * strides[0] + a - pads[0], j * strides[1] + b - pads[1], f // own * channels + c)
                            * values[a][b][c][f]
                            for a in range(len(values)) for b in range(len(values[0])) for c in range(channels))
              for f in range(len(bias))] for j in range(width)] for i in range(height)]  # fmt: skip


def pooled(x, kernel, strides, left, function):
    """One image; only windows that lie over its left border are padded."""
    height, width = (len(x) - kernel[0]) // strides[0] + 1, (len(x[0]) + left - kernel[1]) // strides[1] + 1
    return [[[function([x[i * strides[0] + a][j * strides[1] + b - left][c] for a in range(kernel[0])
                        for b in range(kernel[1]) if j * strides[1] + b >= left])
              for c in range(len(x[0][0]))] for j in range(width)] for i in range(height)]  # fmt: skip


def images():
    """A model that breaks no rule: convolutions by each algorithm, one in groups, and both poolings."""
    model = copy.deepcopy(valid)
    first, second, third = grid(3, 3, 1, 2, 1), grid(3, 3, 2, 3, 4), grid(1, 2, 1, 3, 7)
    biases = {"first.bias": [0.5, -0.25], "second.bias": [0.125, 0.0, -1.0]}
    model.tensors = {"first.bias": f32([16], packed_vector(biases["first.bias"])), "first.filter": filters(first, 2),
                     "second.bias": f32([16], packed_vector(biases["second.bias"])), "second.filter": winograd(second),
                     "third.filter": channel_filters(third)}  # fmt: skip
    model.sections["tensors"] = {
        "first.bias": {"layout": "panels16", "shape": [2]},
        "first.filter": {"layout": "filters16", "shape": [3, 3, 1, 2]},
        "second.bias": {"layout": "panels16", "shape": [3]},
        "second.filter": {"layout": "winograd4", "shape": [3, 3, 2, 3]},
        "third.filter": {"layout": "channels16", "shape": [1, 2, 1, 3]},
    }

    def node(name, op, inputs, output, **attributes):
        node = {"name": name, "op": op, "inputs": inputs, "outputs": [output]}
        return node | ({"attributes": dict(sorted(attributes.items()))} if attributes else {})

    def window(strides, pads, **more):
        return {"strides": strides, "dilations": [1, 1], "pads": pads, **more}

    model.sections["graph"] = {
        "inputs": [{"name": "x", "dtype": "f32", "shape": [-1, 6, 5, 2]}], "outputs": ["y"],
        "nodes": [
            node("first", "conv2d", ["x", "first.filter", "first.bias"], "first.out",
                 **window([2, 1], [1] * 4, groups=2, algorithm="direct")),
            node("relu", "relu", ["first.out"], "relu.out"),
            node("second", "conv2d", ["relu.out", "second.filter", "second.bias"], "second.out",
                 **window([1, 1], [1] * 4, groups=1, algorithm="winograd4")),
            node("largest", "maxPool2d", ["second.out"], "largest.out", **window([1, 2], [0, 1, 0, 0], kernel=[2, 2])),
            node("mean", "meanPool2d", ["largest.out"], "mean.out",
                 **window([1, 1], [0] * 4, kernel=[2, 3], countsPads=False)),
            node("third", "conv2d", ["mean.out", "third.filter"], "third.out",
                 **window([1, 1], [0, 1, 0, 0], groups=3, algorithm="depthwise")),
            node("flatten", "flatten", ["third.out"], "y", axis=1),
        ],
    }
    model.sections["task"] = {"kind": "generic"}

    def row(seed):
        x = [[pixel[0] for pixel in line] for line in grid(6, 5, 1, 2, seed)]
        values = convolved(x, first, biases["first.bias"], [2, 1], [1] * 4, 2)
        values = [[[max(v, 0.0) for v in pixel] for pixel in line] for line in values]
        values = convolved(values, second, biases["second.bias"], [1, 1], [1] * 4, 1)
        values = pooled(pooled(values, [2, 2], [1, 2], 1, max), [2, 3], [1, 1], 0, lambda window: sum(window) / len(window))
        values = convolved(values, third, [0.0] * 3, [1, 1], [0, 1, 0, 0], 3)
        flat = [v for line in x for pixel in line for v in pixel]
        return {"inputs": {"x": flat}, "outputs": {"y": [round(v, 6) for v in values[0][0]]}, "tolerance": 1e-05}

    model.sections["check"] = [row(2), row(9)]
    return model


def images_of_small_tiles():
    """The same numbers, with tiles of 2 x 2 pixels."""
    model = images()
    model.tensors["second.filter"] = winograd(grid(3, 3, 2, 3, 4), 2)
    model.sections["tensors"]["second.filter"]["layout"] = "winograd2"
    model.sections["graph"]["nodes"][2]["attributes"]["algorithm"] = "winograd2"
    return model


write("images", images().bytes())
write("images_of_small_tiles", images_of_small_tiles().bytes())


def image_case(name, error, change, at="open", base=images, **says):
    def of_images(model):
        model.tensors, model.sections = base().tensors, base().sections
        change(model)
    case(name, error, of_images, at=at, **says)


def reshaped(name, shape, count=None):
    """A tensor of another shape, of the first `count` of its bytes."""
    def change(model):
        model.tensors[name].shape = shape
        model.tensors[name].data = model.tensors[name].data[:count]
    return change


def logical(name, shape):
    return put("tensors", name, "shape", to=shape)


def image_attribute(name, index, attribute, to, expected, wrong=None, base=images):
    node = images().sections["graph"]["nodes"][index]["name"]
    image_case(name, "graph.invalidAttribute", put("graph", "nodes", index, "attributes", attribute, to=to), base=base,
               node=node, attribute=wrong or attribute, expected=expected)


image_case("filters_of_another_shape", "wrongPackedShape", reshaped("first.filter", [2, 1, 16, 9]), tensor="first.filter",
           expected="[2, 1, 9, 16]", actual="[2, 1, 16, 9]")
image_case("filters_in_no_panels", "wrongPackedShape", reshaped("first.filter", [2, 9, 1, 16]), tensor="first.filter",
           expected="[2, 1, 9, 16]", actual="[2, 9, 1, 16]")
image_case("filters_of_another_rank", "wrongPackedShape", reshaped("first.filter", [2, 9, 16]), tensor="first.filter",
           expected="[2, 1, 9, 16]", actual="[2, 9, 16]")
image_case("filters_of_fewer_groups", "graph.wrongType", reshaped("first.filter", [1, 1, 9, 16], 576), node="first",
           input="first.filter", expected="filters packed in 2 groups", actual="a tensor [1, 1, 9, 16]")
image_case("filters_of_no_groups", "graph.wrongType", reshaped("first.filter", [0, 1, 9, 16], 0), node="first",
           input="first.filter", expected="filters packed in 2 groups", actual="a tensor [0, 1, 9, 16]")
image_case("winograd_of_another_shape", "wrongPackedShape", reshaped("second.filter", [36, 1, 2, 32]),
           tensor="second.filter", expected="[1, 36, 2, 32]", actual="[36, 1, 2, 32]")
image_case("small_tiles_of_another_shape", "wrongPackedShape", reshaped("second.filter", [16, 1, 2, 32]),
           base=images_of_small_tiles, tensor="second.filter", expected="[1, 16, 2, 32]", actual="[16, 1, 2, 32]")
image_case("small_tiles_of_many_points", "wrongPackedShape",
           lambda model: model.tensors.update({"second.filter": images().tensors["second.filter"]}),
           base=images_of_small_tiles, tensor="second.filter", expected="[1, 16, 2, 32]", actual="[1, 36, 2, 32]")
image_case("channels_of_another_shape", "wrongPackedShape", reshaped("third.filter", [1, 2, 16]), tensor="third.filter",
           expected="[2, 16]", actual="[1, 2, 16]")
for name, shape in [("three_dimensions", [9, 1, 2]), ("five_dimensions", [1, 3, 3, 1, 2])]:
    image_case(f"filters_of_{name}", "graph.wrongType", logical("first.filter", shape), node="first", input="first.filter",
               expected="filters [kh, kw, c, n] of f32", actual=f"f32 {shape}")
image_case("filters_no_group_can_share", "graph.wrongType", logical("first.filter", [3, 3, 1, 3]), node="first",
           input="first.filter", expected="as many filters for each of the 2 groups", actual="f32 [3, 3, 1, 3]")
image_case("filters_of_other_channels", "graph.wrongType", logical("first.filter", [3, 3, 2, 2]), node="first",
           input="first.filter", expected="filters [kh, kw, 1, n], of the channels of a group", actual="f32 [3, 3, 2, 2]")
image_attribute("groups_that_channels_cannot_share", 0, "groups", 3, "a divisor of the 2 channels")
for group, index, bits in [("first", 1, 0x3F800000), ("last", 9 * 16 + 8 * 16 + 15, 0x80000000)]:
    image_case(f"filters_padding_of_the_{group}_group", "paddingNotZero", padding("first.filter", index, bits),
               tensor="first.filter", elementIndex=index)
for point, index in [("first", 3), ("last", 36 * 2 * 32 - 1)]:
    image_case(f"winograd_padding_of_the_{point}_point", "paddingNotZero", padding("second.filter", index, 0x3F800000),
               tensor="second.filter", elementIndex=index)
for point, index in [("first", 3), ("last", 16 * 2 * 32 - 1)]:
    image_case(f"small_tiles_padding_of_the_{point}_point", "paddingNotZero", padding("second.filter", index, 0x80000000),
               base=images_of_small_tiles, tensor="second.filter", elementIndex=index)
for row, index in [("first", 3), ("last", 31)]:
    image_case(f"channels_padding_of_the_{row}_row", "paddingNotZero", padding("third.filter", index, 0x7FC00000),
               tensor="third.filter", elementIndex=index)
winograd_rule = "direct, for windows other than 3 x 3 one pixel apart and padded by at most 1"
image_case("winograd_of_five_by_five", "graph.invalidAttribute", logical("second.filter", [5, 5, 2, 3]), node="second",
           attribute="algorithm", expected=winograd_rule)
image_attribute("winograd_with_strides", 2, "strides", [1, 2], winograd_rule, "algorithm")
image_attribute("winograd_dilated", 2, "dilations", [2, 2], winograd_rule, "algorithm")
image_attribute("winograd_padded_by_two", 2, "pads", [1, 1, 2, 1], winograd_rule, "algorithm")
image_attribute("small_tiles_with_strides", 2, "strides", [2, 1], winograd_rule, "algorithm", images_of_small_tiles)
image_attribute("small_tiles_padded_by_two", 2, "pads", [1, 1, 1, 2], winograd_rule, "algorithm", images_of_small_tiles)
image_case("small_tiles_of_five_by_five", "graph.invalidAttribute", logical("second.filter", [5, 5, 2, 3]),
           base=images_of_small_tiles, node="second", attribute="algorithm", expected=winograd_rule)
image_attribute("algorithm_unknown", 0, "algorithm", "fft", "one of any, direct, winograd2, winograd4, depthwise")
image_attribute("depthwise_of_two_channels", 2, "algorithm", "depthwise",
                "direct, for filters that are not one for each channel")
image_case("algorithm_any", "graph.notPrepared", put("graph", "nodes", 0, "attributes", "algorithm", to="any"),
           node="first", kind="conv2d")
image_case("winograd_filters_of_a_direct_layer", "graph.wrongLayout",
           put("graph", "nodes", 2, "attributes", "algorithm", to="direct"), node="second", constant="second.filter",
           expected="filters16")
image_case("direct_filters_of_a_winograd_layer", "graph.wrongLayout",
           put("tensors", "second.filter", "layout", to="filters16"), node="second", constant="second.filter",
           expected="winograd4")
image_case("large_tiles_of_a_layer_of_small_ones", "graph.wrongLayout",
           put("graph", "nodes", 2, "attributes", "algorithm", to="winograd2"), node="second", constant="second.filter",
           expected="winograd2")
image_case("small_tiles_of_a_layer_of_large_ones", "graph.wrongLayout",
           put("graph", "nodes", 2, "attributes", "algorithm", to="winograd4"), base=images_of_small_tiles, node="second",
           constant="second.filter", expected="winograd4")
image_case("direct_filters_of_a_depthwise_layer", "graph.wrongLayout",
           put("graph", "nodes", 0, "attributes", "algorithm", to="depthwise"), node="first", constant="first.filter",
           expected="channels16")
size = "integers from 1 to 16777216"
image_attribute("pads_of_three", 0, "pads", [1, 1, 1], "4 integers")
image_attribute("pads_below_zero", 0, "pads", [1, 1, -1, 1], "integers from 0 to 16777216")
image_attribute("strides_of_three", 0, "strides", [1, 1, 1], "2 integers")
image_attribute("strides_of_zero", 0, "strides", [1, 0], size)
image_attribute("dilations_past_the_limit", 0, "dilations", [1, 2**24 + 1], size)
image_attribute("kernel_of_zero", 3, "kernel", [2, 0], size)
image_attribute("kernel_of_one", 4, "kernel", [2], "2 integers")
image_attribute("window_larger_than_its_image", 4, "kernel", [3, 3], "a window of 3 x 3 that fits an image of 2 x 3", "pads")
image_attribute("pads_larger_than_the_window", 3, "pads", [0, 1, 0, 2],
                "at most what a window of 2 x 2 reaches beyond its first pixel")
image_case("window_that_steps_over_its_image", "graph.invalidAttribute",
           all_of(put("graph", "nodes", 3, "attributes", "dilations", to=[4, 1]),
                  put("graph", "nodes", 3, "attributes", "pads", to=[4, 0, 4, 0])), node="largest", attribute="pads",
           expected="windows with a pixel inside the image")
image_case("images_without_channels", "graph.wrongType", put("graph", "inputs", 0, "shape", to=[-1, 6, 5]), node="first",
           input="x", expected="images [b, h, w, c] of f32", actual="f32 [-1, 6, 5]")
image_case("window_of_16_million_pixels", "graph.tooLarge",
           all_of(put("graph", "nodes", 0, "attributes", "dilations", to=[2**23, 2**23]),
                  put("graph", "nodes", 0, "attributes", "pads", to=[2**23] * 4)), at="plan", value="relu.out")

# Images made larger and smaller.


def added(x, values, bias, strides, pads, more, groups):
    """One image's transposed convolution: every product where it goes."""
    own, channels = len(bias) // groups, len(values[0][0])
    height = (len(x) - 1) * strides[0] + len(values) - pads[0] - pads[2] + more[0]
    width = (len(x[0]) - 1) * strides[1] + len(values[0]) - pads[1] - pads[3] + more[1]
    y = [[list(bias) for _ in range(width)] for _ in range(height)]
    for i, line in enumerate(x):
        for j, pixel in enumerate(line):
            for a, row in enumerate(values):
                for b, taps in enumerate(row):
                    p, q = i * strides[0] + a - pads[0], j * strides[1] + b - pads[1]
                    if 0 <= p < height and 0 <= q < width:
                        for f in range(len(bias)):
                            y[p][q][f] += sum(pixel[f // own * channels + c] * taps[c][f] for c in range(channels))
    return y


def by_phases(values, strides):
    """A filter [kh][kw] as a plan reads it: the rows of each remainder by the stride from the last on, and of each the columns."""
    def order(count, stride):
        return [range(count - 1 - (count - 1 - first) % stride, -1, -stride) for first in range(min(stride, count))]
    return [values[a][b] for rows in order(len(values), strides[0]) for columns in order(len(values[0]), strides[1])
            for a in rows for b in columns]  # fmt: skip


def larger_images():
    """A model that breaks no rule: transposed convolutions by each algorithm, one in groups, and images of other sizes."""
    model = copy.deepcopy(valid)
    first, second = grid(3, 2, 1, 4, 3), grid(2, 3, 1, 4, 6)
    bias = [0.5, -0.25, 0.0, 1.0]
    model.tensors = {"first.bias": f32([16], packed_vector(bias)),
                     "first.filter": filters([by_phases(first, [2, 2])], 2),
                     "second.filter": channel_filters([by_phases(second, [1, 2])])}  # fmt: skip
    model.sections["tensors"] = {
        "first.bias": {"layout": "panels16", "shape": [4]}, "first.filter": {"layout": "filters16", "shape": [3, 2, 1, 4]},
        "second.filter": {"layout": "channels16", "shape": [2, 3, 1, 4]},
    }

    def node(name, op, inputs, **attributes):
        return {"name": name, "op": op, "inputs": inputs, "outputs": [f"{name}.out"],
                "attributes": dict(sorted(attributes.items()))}  # fmt: skip

    model.sections["graph"] = {
        "inputs": [{"name": "x", "dtype": "f32", "shape": [-1, 2, 3, 2]}], "outputs": ["bilinear.out"],
        "nodes": [
            node("first", "conv2dTransposed", ["x", "first.filter", "first.bias"], strides=[2, 2], dilations=[1, 1],
                 pads=[1, 0, 0, 0], outputPads=[1, 0], groups=2, algorithm="direct"),
            node("second", "conv2dTransposed", ["first.out", "second.filter"], strides=[1, 2], dilations=[1, 1],
                 pads=[0, 1, 1, 1], outputPads=[0, 0], groups=4, algorithm="depthwise"),
            node("nearest", "resizeNearest2d", ["second.out"], size=[0, 3], factors=[2, 1], coordinates="asymmetric"),
            node("bilinear", "resizeBilinear2d", ["nearest.out"], size=[3, 5], factors=[1, 1], coordinates="alignCorners"),
        ],
    }
    model.sections["task"] = {"kind": "generic"}

    def row(seed):
        x = [[pixel[0] for pixel in line] for line in grid(2, 3, 1, 2, seed)]
        y = added(x, first, bias, [2, 2], [1, 0, 0, 0], [1, 0], 2)
        y = added(y, second, [0.0] * 4, [1, 2], [0, 1, 1, 1], [0, 0], 4)
        y = [[line[j * len(line) // 3] for j in range(3)] for line in y for _ in range(2)]
        height, width = len(y), len(y[0])
        result = []
        for i in range(3):
            top, down = divmod(i * (height - 1), 2)
            for j in range(5):
                left, right = divmod(j * (width - 1), 4)
                for c in range(4):
                    result.append(sum(
                        y[min(top + a, height - 1)][min(left + b, width - 1)][c] * abs(1 - a - down / 2) * abs(1 - b - right / 4)
                        for a in (0, 1) for b in (0, 1)))  # fmt: skip
        flat = [v for line in x for pixel in line for v in pixel]
        return {"inputs": {"x": flat}, "outputs": {"bilinear.out": [round(v, 6) for v in result]}, "tolerance": 1e-05}

    model.sections["check"] = [row(2), row(9)]
    return model


write("larger_images", larger_images().bytes())


def larger_case(name, error, change, at="open", **says):
    def of_images(model):
        model.tensors, model.sections = larger_images().tensors, larger_images().sections
        change(model)
    case(name, error, of_images, at=at, **says)


def larger_attribute(name, index, attribute, to, expected, wrong=None):
    node = larger_images().sections["graph"]["nodes"][index]["name"]
    larger_case(name, "graph.invalidAttribute", put("graph", "nodes", index, "attributes", attribute, to=to), node=node,
                attribute=wrong or attribute, expected=expected)


limit = 2**24
larger_attribute("transposed_strides_of_three", 0, "strides", [1, 1, 1], "2 integers")
larger_attribute("transposed_stride_past_the_limit", 0, "strides", [1, 4097], "integers from 1 to 4096")
larger_attribute("transposed_strides_past_the_limit", 0, "strides", [64, 65], "a product of at most 4096")
larger_attribute("transposed_dilations_of_zero", 0, "dilations", [0, 1], f"integers from 1 to {limit}")
larger_attribute("transposed_pads_of_two", 0, "pads", [1, 1], "4 integers")
larger_attribute("transposed_output_pads_of_three", 0, "outputPads", [1, 1, 1], "2 integers")
larger_attribute("transposed_output_pads_below_zero", 0, "outputPads", [-1, 0], f"integers from 0 to {limit}")
larger_attribute("transposed_without_pixels", 0, "pads", [3, 0, 3, 0], f"an image of 1 to {limit} pixels a side, not 0 x 6", "pads")
larger_attribute("transposed_of_too_many_pixels", 0, "dilations", [1, limit],
                 f"an image of 1 to {limit} pixels a side, not 5 x {limit + 5}", "pads")
larger_attribute("transposed_groups_that_channels_cannot_share", 0, "groups", 3, "a divisor of the 2 channels")
larger_attribute("transposed_algorithm_unknown", 0, "algorithm", "winograd4", "one of any, direct, depthwise")
larger_attribute("transposed_depthwise_of_two_filters", 0, "algorithm", "depthwise",
                 "direct, for filters that are not one for each channel")
larger_case("transposed_algorithm_any", "graph.notPrepared", put("graph", "nodes", 0, "attributes", "algorithm", to="any"),
            node="first", kind="conv2dTransposed")
larger_case("transposed_depthwise_filters_of_a_direct_layer", "graph.wrongLayout",
            put("graph", "nodes", 1, "attributes", "algorithm", to="direct"), node="second", constant="second.filter",
            expected="filters16")
larger_case("transposed_filters_of_fewer_groups", "graph.wrongType", reshaped("first.filter", [1, 1, 6, 16], 384),
            node="first", input="first.filter", expected="filters packed in 2 groups", actual="a tensor [1, 1, 6, 16]")
larger_case("transposed_to_256_gib", "graph.tooLarge",
            put("graph", "nodes", 0, "attributes", "outputPads", to=[2**17, 2**17]), value="first.out")
larger_attribute("resize_of_three_sizes", 2, "size", [1, 1, 1], "2 integers")
larger_attribute("resize_of_one_factor", 2, "factors", [2], "2 integers")
larger_attribute("resize_below_zero", 2, "size", [-1, 3], f"integers from 0 to {2**20}")
larger_attribute("resize_by_zero", 2, "factors", [0, 1], f"integers from 1 to {2**20}")
larger_attribute("resize_past_the_limit", 2, "size", [0, 2**20 + 1], f"integers from 0 to {2**20}")
larger_attribute("resize_by_too_much", 2, "factors", [2**20, 1], f"at most {2**20} pixels a side")
larger_attribute("resize_by_size_and_factor", 2, "factors", [2, 2], "1, where a size is given")
larger_attribute("resize_nearest_at_corners", 2, "coordinates", "alignCorners",
                 "halfPixel or asymmetric, where the nearest pixel is taken")
larger_attribute("resize_by_unknown_coordinates", 3, "coordinates", "center", "one of halfPixel, alignCorners, asymmetric")
larger_case("resize_to_16_tib", "graph.tooLarge", put("graph", "nodes", 3, "attributes", "size", to=[2**20, 2**20]),
            value="bilinear.out")
larger_case("resize_of_vectors", "graph.wrongType",
            all_of(put("graph", "nodes", 2, "inputs", to=["flat.out"]),
                   lambda model: model.sections["graph"]["nodes"].insert(2, {
                       "name": "flat", "op": "flatten", "inputs": ["second.out"], "outputs": ["flat.out"],
                       "attributes": {"axis": 1}})),
            node="nearest", input="flat.out", expected="images [b, h, w, c] of f32", actual="f32 [-1, 220]")

# Scalers of every kind, each in a file that breaks no rule, and what they make of rows, in f64: a row `x` becomes `y`.


def clip(values, bounds):
    return [min(max(value, bounds[0]), bounds[1]) for value in values] if bounds else values


def scaled(scaler, x):
    kind = scaler["kind"]
    if kind == "min-max":
        return clip([v * a + b for v, a, b in zip(x, scaler["scale"], scaler["offset"])], scaler.get("clip"))
    if kind == "max-abs":
        return clip([v / a for v, a in zip(x, scaler["scale"])], scaler.get("clip"))
    if kind == "normalizer":
        magnitudes = [abs(v) for v in x]
        # Of rows this short the squares are added in this order.
        squares = sum(v * v for v in x[::2]) + sum(v * v for v in x[1::2])
        norm = {"l1": sum(magnitudes), "l2": math.sqrt(squares), "max": max(magnitudes)}[scaler["norm"]]
        return x if norm < 10 * 2.0**-52 else [v / norm for v in x]
    return [(v - a) / b for v, a, b in zip(x, scaler["mean" if kind == "standard" else "center"], scaler["scale"])]


sound = []
variants = list(scalers.values()) + [
    {key: value for key, value in scalers["min-max"].items() if key != "clip"},
    {key: value for key, value in scalers["max-abs"].items() if key != "clip"},
    {"kind": "normalizer", "norm": "l2"}, {"kind": "normalizer", "norm": "max"},
]
for value in variants:
    model = copy.deepcopy(valid)
    model.sections["task"]["scaler"] = value
    name = "_".join(["scaler", value["kind"].replace("-", "_"), *([value["norm"]] if "norm" in value else []),
                     *(["clip"] if "clip" in value else [])])
    write(name, model.bytes())
    rows = [[12.5, 0.75, -0.1], [99.0, 2.25, 1.0], [0.0, 0.0, 0.0], [-3e-17, 1e-17, 2e-17]]
    sound.append({"file": f"{name}.safetensors", "kind": value["kind"],
                  "rows": [{"x": x, "y": scaled(value, x)} for x in rows]})
(here / "scalers.json").write_text(json.dumps(sound, indent=1) + "\n")

# What draws rows.


def generating(kind="diffusion", /, graph=None, **members):
    """A model that draws rows of 4 values; `members` of the generator are changed, or left out where they are None."""
    def node(name, op, inputs, **attributes):
        return {"name": name, "op": op, "inputs": inputs, "outputs": [name], **({"attributes": attributes} if attributes else {})}

    def rows(name, width):
        return {"name": name, "dtype": "f32", "shape": [-1, width]}

    graphs = {
        "diffusion": {"inputs": [rows("x", 4), rows("time", 1), rows("conditions", 1)], "outputs": ["noise"],
                      "nodes": [node("along", "add", ["time", "conditions"]), node("noise", "add", ["x", "along"])]},
        "conditionalAutoencoder": {"inputs": [rows("z", 3), rows("conditions", 1)], "outputs": ["x"],
                                   "nodes": [node("x", "concat", ["z", "conditions"], axis=1)]},
    }
    decoder = graphs["conditionalAutoencoder"]
    encoder = {"inputs": [*decoder["inputs"], rows("values", 4)], "outputs": ["x", "mean", "log_variance"],
               "nodes": [*decoder["nodes"], node("mean", "slice", ["values"], axes=[1], ends=[3], starts=[0], steps=[1]),
                         node("log_variance", "slice", ["values"], axes=[1], ends=[4], starts=[1], steps=[1])]}
    graphs |= {"encoder": encoder, "variance_first": {**encoder, "outputs": ["x", "log_variance", "mean"]},
               "no_variance": {**encoder, "outputs": ["x", "mean"], "nodes": encoder["nodes"][:-1]},
               "x_of_values": {**encoder, "nodes": [node("x", "identity", ["values"]), *encoder["nodes"][1:]]},
               "mean_of_z": {**encoder, "nodes": [encoder["nodes"][0], node("mean", "identity", ["z"]), encoder["nodes"][2]]},
               "values_first": {**encoder, "inputs": [encoder["inputs"][index] for index in (2, 0, 1)]}}
    own = {"betas": [0.25, 0.5, 0.9998999834060669]} if kind == "diffusion" else {"latentSize": 3}
    generator = {"network": kind, **own, "mutations": ["TP53", "RB1"], "expression": ["TP53"], "pathways": ["p53"],
                 "conditions": [{"name": "survival_time", "offset": 800.0, "scale": 500.0, "limits": [0.0, 36525.0]}],
                 "mutationThreshold": 0.5}

    def change(model):
        model.tensors = {}
        del model.sections["check"]
        model.sections["tensors"] = {}
        model.sections["graph"] = graphs[graph or kind]
        task = {**generator, **members}
        model.sections["task"] = {"kind": "osteosarcoma", "generator": {key: value for key, value in task.items() if value is not None}}
    return change


for network, graph, file in [("diffusion", None, "generator"), ("conditionalAutoencoder", None, "generator_of_a_decoder"),
                             ("conditionalAutoencoder", "encoder", "generator_with_an_encoder")]:
    sound = copy.deepcopy(valid)
    generating(network, graph=graph)(sound)
    write(file, sound.bytes())


def condition(**members):
    one = {"name": "survival_time", "offset": 800.0, "scale": 500.0, "limits": [0.0, 36525.0], **members}
    return [{key: value for key, value in one.items() if value is not None}]


def generator_case(name, error, change, path, **says):
    keys = {} if error == "task.invalid" else {"key": "needletail.task"}
    case(f"generator_{name}", error, change, **keys, path=path, **says)


for member in ["network", "mutations", "expression", "pathways", "conditions", "mutationThreshold", "betas"]:
    generator_case(f"without_{member}", "missingMember", generating(**{member: None}), f"generator.{member}")
generator_case("without_latent_size", "missingMember", generating("conditionalAutoencoder", latentSize=None), "generator.latentSize")
generator_case("with_another_member", "unknownMember", generating(seed=1), "generator.seed")
generator_case("of_both_kinds", "unknownMember", generating(latentSize=3), "generator.latentSize")
generator_case("of_an_unknown_kind", "invalidMember", generating("diffusion", network="gan"), "generator.network",
               expected="one of diffusion, conditionalAutoencoder", actual="'gan'")
generator_case("name_empty", "invalidMember", generating(mutations=["", "RB1"]), "generator.mutations[0]", expected=name_rule.format(1024), actual="''")
generator_case("name_a_number", "wrongKind", generating(pathways=[1]), "generator.pathways[0]", expected="string", actual="number")
generator_case("name_twice", "task.invalid", generating(mutations=["RB1", "RB1"]), "generator.mutations[1]", expected="a name that no other of them has")
generator_case("names_too_many", "tooMany", generating(expression=[str(i) for i in range(12287)]), "generator.expression", what="names", limit=12286)
generator_case("no_names", "task.invalid", generating(mutations=[], expression=[], pathways=[]), "generator",
               expected="1 to 12288 mutations, expression values and pathways together")
generator_case("betas_none", "task.invalid", generating(betas=[]), "generator.betas", expected="1 to 10000 numbers")
generator_case("betas_too_many", "tooMany", generating(betas=[0.5] * 10001), "generator.betas", what="numbers", limit=10000)
for name, value in [("zero", 0.0), ("one", 1.0), ("negative", -0.5), ("below_f32", 1e-60), ("past_f32", 1e60)]:
    generator_case(f"beta_{name}", "task.invalid", generating(betas=[0.5, value]), "generator.betas[1]", expected="a number between 0 and 1")
generator_case("beta_null", "wrongKind", generating(betas=["0.5"]), "generator.betas[0]", expected="number", actual="string")
for name, size in [("zero", 0), ("too_large", 65537), ("a_fraction", 1.5)]:
    generator_case(f"latent_size_{name}", "invalidMember", generating("conditionalAutoencoder", latentSize=size), "generator.latentSize",
                   expected="an integer from 1 to 65536", actual=size)
generator_case("conditions_none", "task.invalid", generating(conditions=[]), "generator.conditions", expected="1 to 64 conditions")
generator_case("conditions_too_many", "tooMany", generating(conditions=condition() * 65), "generator.conditions", what="conditions", limit=64)
generator_case("condition_twice", "task.invalid", generating(conditions=condition() * 2), "generator.conditions[1].name",
               expected="a name that no other condition has")
for member in ["name", "offset", "scale", "limits"]:
    generator_case(f"condition_without_{member}", "missingMember", generating(conditions=condition(**{member: None})), f"generator.conditions[0].{member}")
for name, scale in [("zero", 0.0), ("negative", -1.0)]:
    generator_case(f"condition_scale_{name}", "task.invalid", generating(conditions=condition(scale=scale)), "generator.conditions[0].scale",
                   expected="a finite number above 0")
generator_case("condition_limits_reversed", "invalidMember", generating(conditions=condition(limits=[2.0, 1.0])), "generator.conditions[0].limits",
               expected="two numbers, the smaller first", actual="[2.0, 1.0]")
case("generator_of_another_task", "task.invalid", all_of(generating(), task("kind", to="generic")), path="generator",
     expected="none, for the task draws no rows")
case("osteosarcoma_without_a_generator", "task.invalid", task("kind", to="osteosarcoma"), path="generator", expected="what rows are drawn")
case("generator_beside_features", "task.invalid", all_of(generating(), task("features", to=valid.sections["task"]["features"])), path="generator",
     expected="no features, scaler, decision or classes beside it")
values = "'x' f32 [-1, {}], 'time' f32 [-1, 1], 'conditions' f32 [-1, {}] -> 'noise' f32 [-1, {}]"
decoded = "'z' f32 [-1, {0}], 'conditions' f32 [-1, 1] -> 'x' f32 [-1, 4]"
coded = ("'z' f32 [-1, {0}], 'conditions' f32 [-1, 1], 'values' f32 [-1, 4] -> "
         "'x' f32 [-1, 4], 'mean' f32 [-1, {0}], 'log_variance' f32 [-1, {0}]")
either = f"{decoded}, or {coded}"
case("generator_of_fewer_values", "taskMismatch", generating(pathways=[]), expected=values.format(3, 1, 3), actual=values.format(4, 1, 4))
case("generator_of_more_conditions", "taskMismatch", generating(conditions=condition() + condition(name="age")), expected=values.format(4, 2, 4),
     actual=values.format(4, 1, 4))
case("generator_of_another_latent_size", "taskMismatch", generating("conditionalAutoencoder", latentSize=4), expected=either.format(4),
     actual=decoded.format(3))
case("generator_of_another_network", "taskMismatch", generating("conditionalAutoencoder", graph="diffusion"), expected=either.format(3),
     actual=values.format(4, 1, 4))
case("generator_with_an_encoder_to_another_size", "taskMismatch", generating("conditionalAutoencoder", graph="encoder", latentSize=4),
     expected=either.format(4), actual=coded.format(3))
case("generator_with_an_encoder_without_variance", "taskMismatch", generating("conditionalAutoencoder", graph="no_variance"),
     expected=either.format(3), actual=coded.format(3).removesuffix(", 'log_variance' f32 [-1, 3]"))
case("generator_with_an_encoder_in_another_order", "taskMismatch", generating("conditionalAutoencoder", graph="variance_first"),
     expected=either.format(3), actual=coded.format(3).split(", 'mean'")[0] + ", 'log_variance' f32 [-1, 3], 'mean' f32 [-1, 3]")
case("generator_with_values_first", "taskMismatch", generating("conditionalAutoencoder", graph="values_first"), expected=either.format(3),
     actual="'values' f32 [-1, 4], " + coded.format(3).replace(", 'values' f32 [-1, 4]", ""))
case("generator_with_a_decoder_of_values", "taskMismatch", generating("conditionalAutoencoder", graph="x_of_values"),
     expected="x made without values", actual="it reads values")
case("generator_with_an_encoder_of_z", "taskMismatch", generating("conditionalAutoencoder", graph="mean_of_z"),
     expected="mean, log_variance made without z", actual="it reads z")

cases.finish()

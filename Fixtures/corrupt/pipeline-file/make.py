# environment: keras-newest
"""Writes model files with a pipeline that each break one rule, and `cases.json`: the error each must be refused with.

`valid.safetensors` is made from Docs/ModelFormat.md and Docs/Stages.md alone and breaks none; every other file of `cases.json` is
that one with one thing changed. `sound.json` lists more files that break no rule: together they have every kind of stage.

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
from corrupt import Tensor, all_of, compact, drop, put, text

key = {"key": "needletail.pipeline"}
slots = 1 << 20


def numbers(*values):
    return Tensor("F64", [len(values)], struct.pack(f"<{len(values)}d", *values))


def integers(*values):
    return Tensor("I32", [len(values)], struct.pack(f"<{len(values)}i", *values))


def texts(*values):
    data = b"".join(struct.pack("<I", len(value.encode())) + value.encode() for value in values)
    return Tensor("U8", [len(data)], data)


def pipeline(columns, stages, outputs):
    """The section and the tensors of a pipeline. A stage is (name, kind, inputs, outputs, attributes), whose lists are tensors."""
    tensors, nodes = {}, []
    for index, (name, kind, inputs, made, attributes) in enumerate(stages):
        node = {"name": name, "kind": kind, "inputs": inputs, "outputs": made}
        values = {}
        for attribute, value in sorted(attributes.items()):
            if isinstance(value, Tensor):
                tensor = f"stages.{index}.{attribute}"
                tensors[tensor], value = value, {"tensor": tensor}
            values[attribute] = value
        nodes.append(node | ({"attributes": values} if values else {}))
    # By falling size of their elements, equal ones by name.
    order = sorted(tensors, key=lambda name: (-{"F64": 8, "I32": 4, "U8": 1}[tensors[name].dtype], name))
    columns = [dict(zip(["name", "kind", "count"], column)) for column in columns]
    return {"columns": columns, "stages": nodes, "outputs": outputs}, {name: tensors[name] for name in order}


def model(name, columns, stages, outputs, check=None):
    section, tensors = pipeline(columns, stages, outputs)
    sections = {
        "format_version": "1", "model": {"name": name, "version": "1.0"}, "pipeline": section, "task": {"kind": "generic"},
        "tensors": {}, "provenance": {
            "sources": [{"file": "pipeline", "sha256": hashlib.sha256(b"pipeline").hexdigest()}],
            "framework": "by hand", "converter": "make.py"},
    }
    if check:
        sections["check"] = check
    return corrupt.Model(sections, tensors)


# The valid file: the words of a column as an index and as a code, a vector scaled, and two models of all of it.

sexes, pains, answers = ["female", "male"], ["none", "mild", "acute"], ["No", "Yes"]
offsets, factors = [10.0, 0.5, -2.0], [0.25, 2.0, 0.125]
weights, intercept, base = [0.03, -0.5, 0.75, 0.125, 0.5, -1.25, 0.25, 1.5], -1.5, [0.5, -0.25]
forest = {
    "features": 8, "base": numbers(*base), "roots": integers(0, 5), "feature": integers(0, -1, 4, -1, -1, 5, -1, -1),
    "threshold": numbers(50, 0, 0, 0, 0, 0.25, 0, 0), "left": integers(1, 0, 3, 1, 2, 6, 3, 4),
    "right": integers(2, 0, 4, 0, 0, 7, 0, 0),
    "values": numbers(0.5, -0.5, 1.25, 0.125, -1, 2, 0.0625, -0.25, -0.75, 0.875),
    "categories": integers(-1, -1, 0, -1, -1, -1, -1, -1), "sets": integers(3, 0, 0b101),
    "cover": numbers(10, 6, 4, 1, 3, 10, 7, 3), "mean": False, "float": False, "otherSizes": False, "link": "softmax",
    "rule": "probability",
}


def leaf(tree, features):
    """The values of the leaf that a row falls in."""
    if tree == 0:
        row = 0 if features[0] <= 50 else 1 if features[4] in (0, 2) else 2
    else:
        row = 3 if features[5] <= 0.25 else 4
    return struct.unpack("<10d", forest["values"].data)[2 * row:2 * row + 2]


def row(age, sex, pain, scan):
    """A check case."""
    given = {"row": [age, sex, pain, scan], "outputs": None, "tolerance": 1e-9}
    if age is None or scan is None:
        return given
    index = sexes.index(sex) if sex in sexes else len(sexes)
    code = 0.5 if pain is None else float(pains.index(pain) if pain in pains else -1)
    scaled = [(x - a) * b for x, a, b in zip(scan, offsets, factors)]
    features = [age, *(float(index == place) for place in range(3)), code, *scaled]
    score = sum(w * x for w, x in zip(weights, features)) + intercept
    p = 1 / (1 + math.exp(score))
    sums = [base[place] + leaf(0, features)[place] + leaf(1, features)[place] for place in range(2)]
    powers = [math.exp(s - max(sums)) for s in sums]
    shares = [power / sum(powers) for power in powers]
    prediction = int(score > 0)
    given["outputs"] = [features, [-score, score], [p, 1 - p], float(prediction), answers[prediction],
                        shares, float(shares[1] > shares[0])]
    return given


columns = [("Age", "number"), ("Sex", "text"), ("Pain", "text"), ("scan", "vector", 3)]
stages = [
    ("index", "text-indexer", ["Sex"], ["Sex_index"], {"labels": texts(*sexes), "invalid": "keep"}),
    ("one hot", "one-hot", ["Sex_index"], ["Sex_vector"], {"size": 2, "dropLast": False, "invalid": "keep"}),
    ("code", "category-table", ["Pain"], ["Pain_code"],
     {"texts": texts(*pains), "values": numbers(0, 1, 2), "missing": numbers(0.5), "unknown": numbers(-1),
      "integer": False}),
    ("scale", "scale", ["scan"], ["scaled"], {"width": 3, "offsets": numbers(*offsets), "factors": numbers(*factors)}),
    ("assemble", "assembler", ["Age", "Sex_vector", "Pain_code", "scaled"], ["features"], {"invalid": "error"}),
    ("regression", "linear", ["features"], ["raw", "probability", "prediction"],
     {"weights": numbers(*weights), "intercepts": numbers(intercept), "baseline": numbers(*[0] * 8), "skipsZeros": False,
      "link": "logistic", "scale": 1.0, "paired": True, "rule": "score"}),
    ("forest", "trees", ["features"], ["forest_raw", "forest_probability", "forest_prediction"], forest),
    ("decode", "text-decoder", ["prediction"], ["answer"], {"labels": texts(*answers)}),
]
outputs = ["features", "raw", "probability", "prediction", "answer", "forest_probability", "forest_prediction"]
valid = model("two models", columns, stages, outputs, [
    row(61.5, "male", "acute", [12.0, 0.125, -1.5]), row(45.0, "other", "unheard of", [8.0, 0.75, 3.0]),
    row(70.0, None, None, [10.5, 1.0, 0.0]), row(None, "female", "mild", [1.0, 2.0, 3.0]),
])
cases = corrupt.Cases(here, valid)
case = cases.add
place = {name: index for index, (name, *_) in enumerate(stages)}


def stage(name, member, to):
    return put("pipeline", "stages", place[name], member, to=to)


def attribute(name, attribute, to):
    return put("pipeline", "stages", place[name], "attributes", attribute, to=to)


def without(name, attribute):
    """A stage without one of its attributes, whose tensor goes with it."""
    def change(model):
        del model.sections["pipeline"]["stages"][place[name]]["attributes"][attribute]
        model.tensors.pop(f"stages.{place[name]}.{attribute}", None)
    return change


def tensor(name, attribute, to):
    """Another list under an attribute that has one."""
    def change(model):
        assert f"stages.{place[name]}.{attribute}" in model.tensors
        model.tensors[f"stages.{place[name]}.{attribute}"] = to
        # The order keeps tensors aligned.
        order = {"F64": 0, "I64": 0, "F32": 1, "I32": 1, "I16": 2}
        model.tensors = dict(sorted(model.tensors.items(), key=lambda item: order.get(item[1].dtype, 3)))
    return change


def append(name, kind, inputs, made, attributes=None, lists=None):
    """One more stage."""
    def change(model):
        model.sections["pipeline"]["stages"].append(
            {"name": name, "kind": kind, "inputs": inputs, "outputs": made, "attributes": attributes or {}})
        model.tensors = {**(lists or {}), **model.tensors}
    return change


def refused(file, name, attribute, expected, change):
    case(file, "pipeline.invalidAttribute", change, stage=name, attribute=attribute, expected=expected)


# What there is at all.
case("graph_and_pipeline", "conflictingKeys", put("graph", to={"inputs": [], "outputs": [], "nodes": []}),
     **{"": '["needletail.graph", "needletail.pipeline"]'})
case("neither_graph_nor_pipeline", "missingKey", drop("pipeline"), **{"": "needletail.graph"})
section = compact(valid.sections["pipeline"])
case("pipeline_not_closed", "invalidJSON.unexpectedEnd", put("pipeline", to=section[:-1]), **key,
     byteOffset=len(section) - 1, expected="commaOrObjectEnd")
case("pipeline_an_array", "wrongKind", put("pipeline", to=[]), **key, path="top level", expected="object", actual="array")
for member in ["columns", "stages", "outputs"]:
    case(f"without_{member}", "missingMember", drop("pipeline", member), **key, path=member)
case("member_unknown", "unknownMember", put("pipeline", "inputs", to=[]), **key, path="inputs")
case("layout_of_a_list", "invalidMember",
     put("tensors", "stages.2.missing", to={"layout": "panels16", "shape": [1]}), key="needletail.tensors",
     path="stages.2.missing", expected="a plain tensor, as the lists of pipelines are", actual="panels16")
measures = [{"name": str(i), "unit": "1", "limits": [0, 1]} for i in range(30)]
case("task_of_a_network", "taskMismatch",
     put("task", to={"kind": "breast-cancer", "features": measures, "scaler": {"mean": [0] * 30, "scale": [1] * 30},
                     "decision": {"negativeLabel": "a", "positiveLabel": "b", "threshold": 0.5,
                                  "riskBands": [{"name": "a", "below": 0.3}, {"name": "b", "below": 0.7}, {"name": "c"}]}}),
     expected="a network", actual="a pipeline")

# Columns.


def column(index, member, to):
    return put("pipeline", "columns", index, member, to=to)


kinds = "number, text, or vector with a count"
case("column_of_unknown_kind", "invalidMember", column(0, "kind", "date"), **key, path="columns[0].kind", expected=kinds,
     actual="'date'")
case("vector_without_count", "invalidMember", drop("pipeline", "columns", 3, "count"), **key, path="columns[3].kind",
     expected=kinds, actual="'vector'")
case("number_with_a_count", "invalidMember", column(0, "count", 1), **key, path="columns[0].kind", expected=kinds,
     actual="'number'")
for name, count in [("negative", -1), ("too_large", slots + 1), ("a_fraction", 3.5)]:
    case(f"count_{name}", "invalidMember", column(3, "count", count), **key, path="columns[3].count",
         expected=f"an integer from 0 to {slots}", actual=count)
case("column_without_kind", "missingMember", drop("pipeline", "columns", 1, "kind"), **key, path="columns[1].kind")
case("column_member_unknown", "unknownMember", column(1, "unit", "a"), **key, path="columns[1].unit")
case("column_name_empty", "invalidMember", column(1, "name", ""), **key, path="columns[1].name",
     expected="a text of 1 to 1024 bytes without control characters", actual="''")
case("column_twice", "pipeline.duplicateColumn", column(2, "name", "Sex"), column="Sex")
case("columns_too_many", "tooMany",
     put("pipeline", "columns", to=[{"name": str(i), "kind": "number"} for i in range(4097)]), **key, path="columns",
     what="columns", limit=4096)
case("columns_of_too_many_numbers", "pipeline.tooMany",
     lambda model: model.sections["pipeline"]["columns"].append({"name": "wide", "kind": "vector", "count": slots}),
     what="numbers in a row", actual=slots + 4, limit=slots)

# Stages and what they read and make.
case("stages_too_many", "tooMany", put("pipeline", "stages", to=[stages[0][0]] * 4096), **key, path="stages",
     what="stages", limit=4095)
case("stage_of_unknown_kind", "pipeline.unknownStage", stage("index", "kind", "hashing"), stage="index", kind="hashing")
case("stage_without_kind", "missingMember", drop("pipeline", "stages", 1, "kind"), **key, path="stages[1].kind")
case("stage_member_unknown", "unknownMember", stage("scale", "version", 1), **key, path="stages[3].version")
case("reads_a_column_that_is_made_later", "pipeline.undefinedColumn", stage("index", "inputs", ["answer"]),
     stage="index", column="answer")
case("reads_what_it_makes", "pipeline.undefinedColumn", stage("scale", "inputs", ["scaled"]), stage="scale",
     column="scaled")
case("reads_no_column_of_the_file", "pipeline.undefinedColumn", stage("assemble", "inputs", ["Age", "Weight"]),
     stage="assemble", column="Weight")
case("makes_a_column_again", "pipeline.duplicateColumn", stage("code", "outputs", ["Sex_index"]), column="Sex_index")
case("makes_a_column_of_the_row", "pipeline.duplicateColumn", stage("code", "outputs", ["Age"]), column="Age")
case("makes_one_column_twice", "pipeline.duplicateColumn", stage("regression", "outputs", ["raw", "raw", "prediction"]),
     column="raw")
case("reads_too_many", "pipeline.wrongColumnCount", stage("one hot", "inputs", ["Sex_index", "Age"]), stage="one hot",
     what="columns to read", expected=1, actual=2)
case("makes_too_few", "pipeline.wrongColumnCount", stage("regression", "outputs", ["raw", "prediction"]),
     stage="regression", what="columns to make", expected=3, actual=2)
case("reads_names_past_the_limit", "tooMany", stage("assemble", "inputs", ["Age"] * 4097), **key,
     path="stages[4].inputs", what="columns", limit=4096)
case("text_where_a_number_is_read", "pipeline.wrongColumn", stage("one hot", "inputs", ["Sex"]), stage="one hot",
     column="Sex", expected="a number", actual="a text")
case("text_in_a_vector", "pipeline.wrongColumn", stage("assemble", "inputs", ["Age", "Sex"]), stage="assemble",
     column="Sex", expected="numbers", actual="a text")
case("number_where_a_text_is_read", "pipeline.wrongColumn", stage("code", "inputs", ["Age"]), stage="code", column="Age",
     expected="a text", actual="a number")
case("vector_where_a_number_is_read", "pipeline.wrongColumn", stage("one hot", "inputs", ["scan"]), stage="one hot",
     column="scan", expected="a number", actual="a vector of 3")
case("vector_of_another_width", "pipeline.wrongWidth", stage("assemble", "inputs", ["Age", "Sex_vector", "Pain_code"]),
     stage="regression", column="features", expected=8, actual=5)
case("vector_narrower_than_its_scaler", "pipeline.wrongWidth", column(3, "count", 2), stage="scale", column="scan",
     expected=3, actual=2)
case("output_that_nobody_makes", "pipeline.undefinedColumn", put("pipeline", "outputs", 0, to="vector"), stage="nil",
     column="vector")
case("output_twice", "pipeline.duplicateColumn", put("pipeline", "outputs", 1, to="features"), column="features")
case("no_outputs", "pipeline.the pipeline gives no column back", put("pipeline", "outputs", to=[]))
case("names_that_look_the_same", "pipeline.duplicateColumn",
     all_of(column(1, "name", "\u00e9"), column(2, "name", "e\u0301"), stage("index", "inputs", ["\u00e9"]),
            stage("code", "inputs", ["e\u0301"])), column="e\u0301")

# More numbers than a row may have, and more work than they are worth.
case("polynomial_of_a_high_degree", "pipeline.invalidAttribute",
     append("power", "polynomial", ["features"], ["powers"], {"degree": 50}), stage="power", attribute="degree",
     expected=f"one that gives at most {slots} products of 8 numbers")
case("product_of_many_vectors", "pipeline.tooMany", append("cross", "product", ["features"] * 64, ["products"]),
     what="numbers in a row", actual=8**7, limit=slots)
case("one_hot_of_a_million", "pipeline.tooMany",
     append("wide", "one-hot", ["Sex_index"], ["wide"], {"size": slots - 1, "dropLast": False, "invalid": "keep"}),
     what="numbers in a row", actual=slots + 30, limit=slots)
case("assembled_too_wide", "pipeline.tooMany",
     all_of(put("pipeline", "columns", 3, "count", to=slots // 2), append("wide", "assembler", ["scan"] * 3, ["wide"],
            {"invalid": "keep"}), lambda model: model.sections["pipeline"].update(
                {"stages": model.sections["pipeline"]["stages"][-1:], "outputs": ["wide"]}),
            lambda model: model.tensors.clear()),
     what="numbers in a row", actual=slots + 1, limit=slots)


def reads_much(model):
    model.sections["pipeline"] = {
        "columns": [{"name": "wide", "kind": "vector", "count": slots}], "outputs": ["wide"],
        "stages": [{"name": "check", "kind": "finite-check", "inputs": ["wide"] * 17, "outputs": [],
                    "attributes": {"refusesNaN": True, "asFloat": False}}]}
    model.tensors = {}


case("reads_too_much", "pipeline.tooMany", reads_much, what="numbers that the stages read", actual=17 * slots,
     limit=16 * slots)

# Attributes.
case("attribute_unknown", "unknownMember", attribute("index", "extra", 1), **key, path="stages[0].attributes.extra")
case("attribute_of_another_link", "unknownMember", attribute("forest", "scale", 1), **key,
     path="stages[6].attributes.scale")
case("attribute_twice", "duplicateMember", text("pipeline", '"dropLast":false', '"dropLast":false,"dropLast":true'),
     **key, path="stages[1].attributes.dropLast")
value_rule = "a number, a text, true or false, or a tensor"
case("attribute_a_list", "invalidMember", all_of(without("index", "labels"), attribute("index", "labels", sexes)), **key,
     path="stages[0].attributes.labels", expected=value_rule, actual="array")
case("attribute_null", "invalidMember", attribute("one hot", "dropLast", None), **key,
     path="stages[1].attributes.dropLast", expected=value_rule, actual="null")
case("attribute_past_f64", "invalidMember", text("pipeline", '"scale":1.0', '"scale":1e999'), **key,
     path="stages[5].attributes.scale", expected="a number that f64 holds", actual="1e999")
case("attribute_an_object", "unknownMember", attribute("index", "labels", {"tensors": "stages.0.labels"}), **key,
     path="stages[0].attributes.labels.tensors")
case("attributes_an_array", "wrongKind", stage("one hot", "attributes", []), **key, path="stages[1].attributes",
     expected="object", actual="array")
policies = "one of error, skip, keep"
refused("attribute_missing", "index", "invalid", policies, without("index", "invalid"))
refused("word_unknown", "assemble", "invalid", policies, attribute("assemble", "invalid", "ignore"))
refused("word_a_number", "assemble", "invalid", policies, attribute("assemble", "invalid", 1))
refused("flag_a_word", "one hot", "dropLast", "true or false", attribute("one hot", "dropLast", "no"))
for name, size in [("zero", 0), ("negative", -1), ("a_fraction", 2.5), ("a_text", "2"), ("past_the_limit", slots)]:
    refused(f"size_{name}", "one hot", "size", f"an integer from 1 to {slots - 1}", attribute("one hot", "size", size))
refused("one_hot_that_skips", "one hot", "invalid", "one of error, keep", attribute("one hot", "invalid", "skip"))
refused("list_missing", "index", "labels", "a list of texts", without("index", "labels"))
refused("list_a_number", "regression", "weights", "8 numbers",
        all_of(without("regression", "weights"), attribute("regression", "weights", 1)))
refused("list_of_another_type", "index", "labels", "a list of texts", tensor("index", "labels", numbers(1, 2)))
refused("label_twice", "index", "labels", "texts that differ", tensor("index", "labels", texts("male", "male")))
refused("category_twice", "code", "texts", "texts that differ, or numbers",
        tensor("code", "texts", texts("none", "mild", "none")))
refused("codes_fewer_than_categories", "code", "values", "3 numbers", tensor("code", "values", numbers(0, 1)))
refused("unknown_of_two_numbers", "code", "unknown", "1 numbers", tensor("code", "unknown", numbers(0, 1)))
refused("offsets_of_another_width", "scale", "offsets", "3 numbers", tensor("scale", "offsets", numbers(0, 1)))
refused("scaler_of_negative_width", "scale", "width", f"an integer from 0 to {slots}", attribute("scale", "width", -1))
refused("decoder_without_labels", "decode", "labels", "labels, as prediction has none of its own",
        tensor("decode", "labels", texts()))

# Tensors.
case("tensor_missing", "invalidMember", attribute("index", "labels", {"tensor": "stages.0.words"}), **key,
     path="stages[0].attributes.labels.tensor", expected="a tensor of the file", actual="'stages.0.words'")
case("tensor_named_twice", "invalidMember", all_of(without("decode", "labels"),
     attribute("decode", "labels", {"tensor": "stages.0.labels"})), **key,
     path="stages[7].attributes.labels.tensor", expected="a tensor that no other attribute names",
     actual="'stages.0.labels'")
case("tensor_left_over", "unusedTensor", lambda model: model.tensors.update({"stages.0.words": texts("a")}),
     name="stages.0.words")
for dtype in ["F32", "I64", "BOOL"]:
    size = {"F32": 4, "I64": 8, "BOOL": 1}[dtype]
    wrong = Tensor(dtype, [8], b"\0" * (8 * size))
    case(f"list_of_{dtype.lower()}", "unsupportedDType", tensor("regression", "weights", wrong),
         tensor="stages.5.weights", actual=dtype.lower())
case("list_of_i16", "unsupportedDType", tensor("regression", "weights", Tensor("I16", [8], b"\0" * 16)),
     tensor="stages.5.weights", actual="I16")
for name, shape in [("two_dimensions", [1, 8]), ("no_dimension", [])]:
    data = b"\0" * (8 * math.prod(shape))
    case(f"list_of_{name}", "invalidList", tensor("regression", "weights", Tensor("F64", shape, data)),
         tensor="stages.5.weights", expected="one dimension", actual=shape)
case("text_past_the_end", "invalidList", tensor("index", "labels", Tensor("U8", [7], b"\4\0\0\0abc")),
     tensor="stages.0.labels", expected="texts in UTF-8, each behind its number of bytes", actual="bytes from 0 on")
case("text_of_4_gib", "invalidList", tensor("index", "labels", Tensor("U8", [9], b"\1\0\0\0a\xff\xff\xff\xff")),
     tensor="stages.0.labels", expected="texts in UTF-8, each behind its number of bytes", actual="bytes from 5 on")
case("text_count_cut", "invalidList", tensor("index", "labels", Tensor("U8", [7], b"\1\0\0\0a\1\0")),
     tensor="stages.0.labels", expected="texts in UTF-8, each behind its number of bytes", actual="bytes from 5 on")
case("text_not_utf8", "invalidList", tensor("index", "labels", Tensor("U8", [6], b"\2\0\0\0\xc3\x28")),
     tensor="stages.0.labels", expected="texts in UTF-8, each behind its number of bytes", actual="bytes from 0 on")


def misaligned(model):
    model.tensors = {"stages.0.labels": model.tensors.pop("stages.0.labels"), **model.tensors}


first = next(iter(valid.tensors))
moved = copy.deepcopy(valid)
misaligned(moved)
case("list_misaligned", "misaligned", misaligned, tensor=first,
     byteOffset=8 + struct.unpack("<Q", moved.bytes()[:8])[0] + len(valid.tensors["stages.0.labels"].data), alignment=8)

# Linear models and links.
refused("weights_too_few", "regression", "weights", "8 numbers", tensor("regression", "weights", numbers(*weights[:7])))
for name, value in [("nan", math.nan), ("infinite", math.inf)]:
    refused(f"weight_{name}", "regression", "weights", "finite numbers",
            tensor("regression", "weights", numbers(*weights[:7], value)))
    refused(f"baseline_{name}", "regression", "baseline", "finite numbers",
            tensor("regression", "baseline", numbers(*weights[:7], value)))
    refused(f"leaf_value_{name}", "forest", "values", "finite numbers",
            tensor("forest", "values", numbers(*[0] * 9, value)))
    refused(f"base_{name}", "forest", "base", "finite numbers", tensor("forest", "base", numbers(0, value)))
refused("intercept_nan", "regression", "intercepts", "1 to 4096 numbers",
        tensor("regression", "intercepts", numbers(math.nan)))
refused("intercepts_none", "regression", "intercepts", "1 to 4096 numbers", tensor("regression", "intercepts", numbers()))
links = ("one of identity, margin, logistic, softmax, reciprocal-softmax, share, one-versus-rest, probabilities, labels")
refused("link_unknown", "regression", "link", links, attribute("regression", "link", "probit"))
refused("link_of_one_score_for_two", "forest", "link", "one that takes 2 scores", attribute("forest", "link", "logistic"))
refused("link_without_scale", "regression", "scale", "a finite number", without("regression", "scale"))
refused("rule_unknown", "regression", "rule", "one of score, probability, above, thresholds, probability-above",
        attribute("regression", "rule", "best"))
refused("rule_without_its_threshold", "regression", "above", "1 numbers", attribute("regression", "rule", "above"))


def listed(name, member, value):
    """One more list of a stage."""
    def change(model):
        list_name = f"stages.{place[name]}.{member}"
        model.sections["pipeline"]["stages"][place[name]]["attributes"][member] = {"tensor": list_name}
        model.tensors = {**({list_name: value} if value.dtype == "F64" else {}), **model.tensors, list_name: value}
        order = {"F64": 0, "I32": 1, "U8": 2}
        model.tensors = dict(sorted(model.tensors.items(), key=lambda item: order[item[1].dtype]))
    return change


refused("threshold_negative", "regression", "thresholds", "numbers from 0 on",
        all_of(attribute("regression", "rule", "thresholds"), listed("regression", "thresholds", numbers(0.5, -1))))
refused("thresholds_of_three_classes", "regression", "thresholds", "2 numbers",
        all_of(attribute("regression", "rule", "thresholds"), listed("regression", "thresholds", numbers(0, 1, 1))))
refused("classes_of_three", "regression", "classes", "2 numbers", listed("regression", "classes", numbers(0, 1, 2)))

# Trees.


def changed(name, index, value):
    """One entry of one of the trees' lists."""
    def change(model):
        one = model.tensors[f"stages.{place['forest']}.{name}"]
        form = {"F64": "<d", "I32": "<i"}[one.dtype]
        size = struct.calcsize(form)
        data = bytearray(one.data)
        data[size * index:size * (index + 1)] = struct.pack(form, value)
        one.data = bytes(data)
    return change


def tree(file, node, expected, change):
    case(file, "pipeline.invalidTree", change, stage="forest", node=node, expected=expected)


children = "two children behind it in its tree, which no other node has"
for file, name, index, value in [
        ("child_out_of_range", "right", 2, 8), ("child_of_another_tree", "right", 2, 6), ("child_negative", "left", 2, -1),
        ("child_far_out_of_range", "left", 2, 2**31 - 1), ("child_itself", "left", 2, 2),
        ("cycle", "right", 2, 0), ("child_shared", "right", 2, 3)]:
    tree(file, 2, children, changed(name, index, value))
tree("child_of_two_nodes", 2, children, changed("left", 2, 1))
for file, value in [("feature_out_of_range", 8), ("feature_far_out_of_range", 2**31 - 1)]:
    tree(file, 2, "one of 8 features", changed("feature", 2, value))
for file, node, value in [("leaf_out_of_range", 4, 5), ("leaf_negative", 1, -1), ("leaf_far_out_of_range", 7, 2**31 - 1)]:
    tree(file, node, "a leaf with values of its own", changed("left", node, value))
tree("leaf_of_two_nodes", 3, "a leaf with values of its own", changed("left", 3, 0))
tree("feature_negative", 2, "a leaf with values of its own", changed("feature", 2, -2))
tree("leaf_with_children", 3, "the child of a node before it in its tree",
     all_of(changed("feature", 2, -1), changed("left", 2, 1), changed("left", 3, 2)))
tree("threshold_nan", 5, "a threshold that is a number", changed("threshold", 5, math.nan))
for file, name, index, value in [
        ("categories_out_of_range", "categories", 2, 3), ("categories_near_the_end", "categories", 2, 1),
        ("categories_negative", "categories", 2, -2), ("set_longer_than_the_list", "sets", 0, 33),
        ("set_of_2_billion", "sets", 0, 2**31 - 1), ("set_of_fewer_than_none", "sets", 0, -1),
        ("other_categories_nowhere", "sets", 1, 2)]:
    tree(file, 2, "a set of categories", changed(name, index, value))
roots = "the first node of each tree, rising from 0, below 8"
for file, index, value in [("root_not_first", 0, 1), ("root_negative", 0, -1), ("roots_not_rising", 1, 0),
                           ("root_out_of_range", 1, 8)]:
    refused(file, "forest", "roots", roots, changed("roots", index, value))
refused("no_trees", "forest", "roots", roots, tensor("forest", "roots", integers()))
for file, name in [("thresholds_too_few", "threshold"), ("left_too_few", "left"), ("right_too_few", "right"),
                   ("categories_too_few", "categories"), ("cover_too_few", "cover")]:
    shorter = (numbers if name in ("threshold", "cover") else integers)(*[0] * 7)
    refused(file, "forest", name, "8 values", tensor("forest", name, shorter))
refused("values_of_half_a_leaf", "forest", "values", "2 for each leaf", tensor("forest", "values", numbers(*[0] * 9)))
refused("cover_negative", "forest", "cover", "numbers from 0 on", changed("cover", 3, -1))
refused("cover_infinite", "forest", "cover", "finite numbers", changed("cover", 3, math.inf))
refused("target_out_of_range", "forest", "targets", "2 integers from 0 to 1",
        all_of(tensor("forest", "values", numbers(*[0] * 5)), listed("forest", "targets", integers(0, 2))))
refused("targets_too_few", "forest", "targets", "2 integers from 0 to 1",
        all_of(tensor("forest", "values", numbers(*[0] * 5)), listed("forest", "targets", integers(0))))
tree("missing_goes_nowhere", 5, "0 or 1 for missing values",
     listed("forest", "missingLeft", integers(0, 0, 0, 0, 0, 2, 0, 0)))
refused("missing_too_few", "forest", "missingLeft", "8 values", listed("forest", "missingLeft", integers(0, 0)))
refused("variances_of_two_trees", "forest", "variances", "a single tree",
        listed("forest", "variances", numbers(*[1] * 5)))
refused("leaf_numbers_too_few", "forest", "leafNumbers", f"5 integers from 0 to {2**31 - 1}",
        all_of(listed("forest", "leafNumbers", integers(0, 1)), attribute("forest", "leafVector", True)))
refused("leaf_number_of_two_trees", "forest", "leafVector", "true for several trees",
        all_of(listed("forest", "leafNumbers", integers(*range(5))), attribute("forest", "leafVector", False)))
case("sets_of_no_categories", "unknownMember", without("forest", "categories"), **key, path="stages[6].attributes.sets")
refused("features_past_the_limit", "forest", "features", f"an integer from 0 to {slots}",
        attribute("forest", "features", slots + 1))
case("features_fewer_than_the_vector_has", "pipeline.wrongWidth", attribute("forest", "features", 7), stage="forest",
     column="features", expected=7, actual=8)
refused("rounded_features_of_other_sizes", "forest", "otherSizes", "false where features are rounded",
        all_of(attribute("forest", "float", True), attribute("forest", "otherSizes", True)))

# Check cases.


def check(*path, to):
    return put("check", *path, to=to)


check_key = {"key": "needletail.check"}
case("check_none", "invalidMember", put("check", to=[]), **check_key, path="top level", expected="1 to 4 check cases",
     actual="none")
case("check_five", "tooMany", put("check", to=valid.sections["check"][:1] * 5), **check_key, path="top level",
     what="check cases", limit=4)
case("check_row_too_short", "invalidMember", check(0, "row", to=[61.5, "male", "acute"]), **check_key, path="[0].row",
     expected="4 values, one for each column", actual=3)
case("check_row_too_long", "tooMany", check(0, "row", to=[61.5, "male", "acute", [1, 2, 3], 1]), **check_key,
     path="[0].row", what="values", limit=4)
case("check_text_for_a_number", "wrongKind", check(1, "row", 0, to="45"), **check_key, path="[1].row[0]",
     expected="number", actual="string")
case("check_number_for_a_text", "wrongKind", check(1, "row", 1, to=1), **check_key, path="[1].row[1]",
     expected="string", actual="number")
case("check_number_for_a_vector", "wrongKind", check(1, "row", 3, to=1), **check_key, path="[1].row[3]",
     expected="array", actual="number")
case("check_vector_too_short", "invalidMember", check(0, "row", 3, to=[1, 2]), **check_key, path="[0].row[3]",
     expected="3 numbers", actual=2)
case("check_vector_too_long", "tooMany", check(0, "row", 3, to=[1, 2, 3, 4]), **check_key, path="[0].row[3]",
     what="numbers", limit=3)
case("check_null_in_a_vector", "wrongKind", check(0, "row", 3, 1, to=None), **check_key, path="[0].row[3][1]",
     expected="number", actual="null")
case("check_past_f64", "invalidMember", text("check", '"row":[61.5,', '"row":[1e999,'), **check_key, path="[0].row[0]",
     expected="a number that f64 holds", actual="1e999")
case("check_outputs_too_few", "invalidMember", check(0, "outputs", to=valid.sections["check"][0]["outputs"][:6]),
     **check_key, path="[0].outputs", expected="7 values, one for each column", actual=6)
case("check_without_outputs", "missingMember", drop("check", 3, "outputs"), **check_key, path="[3].outputs")
case("check_of_inputs", "unknownMember", check(0, "inputs", to={}), **check_key, path="[0].inputs")
case("check_tolerance_negative", "invalidMember", check(2, "tolerance", to=-1e-9), **check_key, path="[2].tolerance",
     expected="a number of at least 0", actual="-1e-09")

# More files that break no rule.

sound = {}
vector = [("v", "vector", 3)]
link = {"link": "softmax", "rule": "score"}
sound["transformers"] = model("all that is no model", [("t", "text"), ("n", "number"), *vector], [
    ("index", "text-indexer", ["t"], ["i"], {"labels": texts("a", "", "\u00e9"), "padding": 2, "invalid": "keep"}),
    ("words", "text-decoder", ["i"], ["t2"], {"labels": texts("a", "b", "a", "d", "e", "f")}),
    ("number index", "text-indexer", ["n"], ["i2"], {"labels": texts("1", "2.0"), "invalid": "skip"}),
    ("own words", "text-decoder", ["i2"], ["t3"], {"labels": texts()}),
    ("fill", "missing-filler", ["n"], ["f"], {"marker": numbers(math.nan), "value": numbers(-0.0)}),
    ("bucket", "bucketizer", ["f"], ["b"], {"splits": numbers(-math.inf, 0, 1.5, math.inf), "invalid": "keep"}),
    ("binary", "binarizer", ["f"], ["c"], {"threshold": numbers(-1)}),
    ("sum", "arithmetic", ["f", "n"], ["d"], {"code": integers(0, -6, -3, 1, -4, -5), "numbers": numbers(0.5)}),
    ("size", "size-check", ["v"], [], {"size": 3, "invalid": "skip"}), ("drop", "drop-missing", ["f", "n"], [], {}),
    ("categories", "category-indexer", ["v"], ["k"],
     {"width": 3, "features": integers(0, 2), "starts": integers(0, 3, 4), "values": numbers(0, -1.5, 1e300, 2),
      "invalid": "keep"}),
    ("scale", "scale", ["v"], ["m"],
     {"width": 3, "offsets": numbers(1, 2, 3), "factors": numbers(0.5, 0, -1), "constant": 0.25,
      "divisors": numbers(2, 3, 1e-300), "shift": 1.5, "shifts": numbers(0, 0, 1), "clip": numbers(-10, 10)}),
    ("norm", "norm", ["v"], ["p"], {"p": numbers(math.inf)}), ("norm 3", "norm", ["m"], ["q"], {"p": numbers(3)}),
    ("powers", "polynomial", ["v"], ["r"], {"degree": 3}), ("copy", "copy", ["t2"], ["t4"], {}),
    ("cross", "product", ["i", "v", "f"], ["s"], {}), ("finite", "finite-check", ["v", "f"], [],
     {"refusesNaN": False, "asFloat": True}),
    ("pick", "pick", ["v"], ["a"], {"slots": integers(2, 0, 2), "number": False}),
    ("pick one", "pick", ["v"], ["a1"], {"slots": integers(1), "number": True}),
    ("table", "category-table", ["n"], ["a2"],
     {"numbers": numbers(0, 1.5), "values": numbers(2, 3), "missing": numbers(math.nan), "unknown": numbers(-1),
      "integer": True, "labels": texts("x", "y")}),
    ("missing", "missing-flag", ["n"], ["a3"], {"marker": numbers(math.nan)}),
    ("row", "row-norm", ["v"], ["a4"], {"width": 3, "norm": "l1"}),
    ("all", "assembler", ["i", "b", "c", "k", "m", "r", "s", "a", "a1", "a3", "a4"], ["all"], {"invalid": "keep"}),
], ["t2", "t3", "t4", "d", "p", "q", "a2", "all"])
deep = {
    "roots": integers(0, 7), "feature": integers(0, 1, -1, 2, -1, -1, -1, 2, -1, -1),
    "threshold": numbers(0.5, 0, 0, -math.inf, 0, 0, 0, 1e300, 0, 0), "left": integers(1, 2, 0, 4, 1, 2, 3, 8, 4, 5),
    "right": integers(6, 3, 0, 5, 0, 0, 0, 9, 0, 0), "categories": integers(-1, 0, *[-1] * 8),
    "sets": integers(40, 1, -0x80000000, 0x5), "missingLeft": integers(1, 1, 0, 0, 0, 0, 0, 1, 0, 0),
}
sound["trees"] = model("trees", vector, [
    ("boosted", "trees", ["v"], ["r1", "p1", "y1"],
     {**deep, "features": 3, "base": numbers(0.125), "values": numbers(1, -2, 3, -4, 5, -6), "targets": integers(0, 0),
      "cover": numbers(9, 5, 2, 3, 1, 2, 4, 9, 3, 6), "mean": False, "float": True, "otherSizes": False,
      "link": "logistic", "scale": 2.0, "paired": False, "rule": "probability-above", "above": numbers(0.25)}),
    ("forest", "trees", ["v"], ["r2", "p2", "y2", "l2"],
     {**deep, "features": 3, "base": numbers(0, 0, 0), "values": numbers(*range(18)), "mean": True, "float": False,
      "otherSizes": True, "leafNumbers": integers(*range(6)), "leafVector": True, "link": "share", "rule": "thresholds",
      "thresholds": numbers(0, 0.5, 1), "classes": numbers(-1, 0.5, 7)}),
    ("one tree", "trees", ["v"], ["y3", "e3", "l3"],
     {"features": 3, "base": numbers(0), "roots": integers(0), "feature": integers(1, -1, -1),
      "threshold": numbers(0.25, 0, 0), "left": integers(1, 0, 1), "right": integers(2, 0, 0), "values": numbers(1.5, -2.5),
      "mean": False, "float": False, "otherSizes": True, "variances": numbers(0.5, 0.75), "leafNumbers": integers(0, 1),
      "leafVector": False, "link": "identity"}),
], ["r1", "p1", "y1", "p2", "y2", "l2", "y3", "e3", "l3"])
sound["linear"] = model("linear models", vector, [
    ("softmax", "linear", ["v"], ["r1", "p1", "y1"],
     {"weights": numbers(*range(9)), "intercepts": numbers(math.inf, 0, -math.inf), "baseline": numbers(0, 1, 2),
      "skipsZeros": True, "link": "reciprocal-softmax", "rule": "probability"}),
    ("number", "linear", ["v"], ["y2"], {"weights": numbers(1, -1, 0), "intercepts": numbers(0.5),
     "baseline": numbers(0, 0, 0), "skipsZeros": False, "link": "identity"}),
    ("labels", "linear", ["v"], ["r3", "p3", "y3"],
     {"weights": numbers(1, -1, 0, 0.5, 0.25, 0), "intercepts": numbers(0.5, -1), "baseline": numbers(0, 0, 0),
      "skipsZeros": False, "link": "labels"}),
    ("margin", "linear", ["v"], ["r4", "y4"], {"weights": numbers(1, -1, 0), "intercepts": numbers(0.5),
     "baseline": numbers(0, 0, 0), "skipsZeros": False, "link": "margin", "paired": True, "rule": "above",
     "above": numbers(-math.inf), "classes": numbers(3, 4)}),
    ("rest", "linear", ["v"], ["r5", "p5", "y5"], {"weights": numbers(*range(9)), "intercepts": numbers(0, 1, 2),
     "baseline": numbers(0, 0, 0), "skipsZeros": False, "link": "one-versus-rest", "rule": "score"}),
], ["r1", "p1", "y1", "y2", "r3", "p3", "y3", "r4", "y4", "p5", "y5"])
sound["bayes"] = model("naive Bayes", vector, [
    (name, "naive-bayes", ["v"], [f"r{name}", f"p{name}", f"y{name}"],
     {"distribution": name, "priors": numbers(-0.5, -1), "theta": numbers(-1, -2, -0.5, -3, -0.25, -1), **more, **link})
    for name, more in [("multinomial", {}), ("complement", {}), ("bernoulli", {}),
                       ("gaussian", {"variances": numbers(1, 0.5, 2, 3, 1e-9, 1)})]
], ["pmultinomial", "pcomplement", "pbernoulli", "pgaussian", "ygaussian"])
sound["perceptron"] = model("perceptrons", vector, [
    (f"{name} layers", "perceptron", ["v"], [f"r{name}", f"p{name}", f"y{name}"],
     {"sizes": integers(3, 4, 2, 2), "weights": numbers(*[(7 * i % 11 - 5) / 4 for i in range(16 + 10 + 6)]), **more,
      **link})
    for name, more in [("logistic", {}), ("tanh", {"activation": "tanh"}), ("relu", {"activation": "relu"})]
], ["plogistic", "ptanh", "yrelu"])
for name, value in sound.items():
    cases.write(name, value.bytes())
(here / "sound.json").write_text(json.dumps([{"file": f"{name}.safetensors"} for name in ["valid", *sound]], indent=1) + "\n")
cases.finish()

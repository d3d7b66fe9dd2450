"""Compares what a converted pipeline gives with what the framework gave for the rows of a case.

usage: tabular.py MODEL CASE FRAMEWORK      (CASE: a folder with case.json and input.json, and FRAMEWORK/output.json in it)

The pipeline is read and run by reader.py and stages.py. Exits with 1 and says what differs where it does.
"""

import json
import math
import pathlib
import sys

import reader
import stages

path, folder, framework = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
words = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


def load(file):
    return json.loads((folder / file).read_text(encoding="utf-8"))


def number(value):
    return words[value] if isinstance(value, str) else float(value)


def value(given, kind):
    if given is None or kind == "text":
        return given
    return [number(one) for one in given] if kind == "vector" else number(given)


model, _ = reader.read(path)
pipeline = model["pipeline"]
about, given, wanted = load("case.json"), load("input.json"), load(f"{framework}/output.json")
tolerances = about["frameworks"][framework].get("tolerance", {"": about.get("tolerance")})
# What the frameworks call the answer is the text of the class here, where classes are texts.
names = {"prediction": "label"} if "label" in pipeline["outputs"] else {}
# What other columns the framework shows, this pipeline makes on its way.
shown = [names.get(name, name) for name in wanted["columns"]]
made = {name for stage in pipeline["stages"] for name in stage["outputs"]}
if missing := set(shown) - made:
    sys.exit(f"{path}: no stage makes {sorted(missing)}")
pipeline["outputs"] = shown
# The columns of an array have no names of their own.
columns = [f"x{place}" if about.get("form") == "array" else column["name"] for place, column in enumerate(given["columns"])]
places = [columns.index(column["name"]) for column in pipeline["columns"]]
kinds = [column["kind"] for column in pipeline["columns"]]


def is_near(actual, expected, name):
    tolerance = tolerances.get(name) or tolerances.get("")
    if expected is None or isinstance(actual, str):
        return actual == expected
    if actual is None:
        return False
    actual = actual if isinstance(actual, list) else [actual]
    expected = [number(value) for value in (expected if isinstance(expected, list) else [expected])]
    top = max((abs(value) for value in expected if math.isfinite(value)), default=0.0)
    return len(actual) == len(expected) and all(
        a == b or a != a and b != b
        or abs(a - b) <= tolerance["absolute"] + tolerance.get("elementwise", 0) * abs(b) + tolerance.get("relative", 0) * top
        for a, b in zip(actual, expected))


refused = 0
for index, (row, result) in enumerate(zip(given["rows"], wanted["rows"], strict=True)):
    values = [value(row[place], kind) for place, kind in zip(places, kinds)]
    outputs = stages.run(pipeline, values)
    if "values" not in result:
        refused += 1
        if outputs is not None:
            sys.exit(f"{path}: row {index} is refused by the framework, and is {outputs}")
        continue
    if outputs is None:
        sys.exit(f"{path}: row {index} has no result")
    for name, actual, expected in zip(wanted["columns"], outputs, result["values"], strict=True):
        if not is_near(actual, expected, name):
            sys.exit(f"{path}: row {index}, {name}: {actual}, expected {expected}")
print(f"{len(pipeline['stages'])} stages, {len(given['rows'])} rows, {refused} refused")

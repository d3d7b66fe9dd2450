"""Checks and runs the pipelines of Needletail model files, row by row, by Docs/ModelFormat.md and Docs/Stages.md alone.

A row's value is a number, a text, a list of numbers, or None for nothing.
"""

import math
import struct

LIMITS = {"columns": 4096, "stages": 4095, "numbers": 1 << 20}
WIDTHS = {"number": 1, "text": 0}


class Refused(Exception):
    """A stage refuses a value: the row has no result."""


class Invalid(Exception):
    """The pipeline breaks a rule."""


def check(condition, what):
    if not condition:
        raise Invalid(what)


def texts(data):
    """The texts that a tensor of bytes holds."""
    data, place, found = data.tobytes(), 0, []
    while place < len(data):
        check(place + 4 <= len(data), "a text without its number of bytes")
        (count,) = struct.unpack_from("<I", data, place)
        check(place + 4 + count <= len(data), "a text past the end")
        found.append(data[place + 4 : place + 4 + count].decode())
        place += 4 + count
    return found


def read(section, tensors, layouts):
    """The pipeline of a section with the lists of its attributes in place of their tensors."""
    check(set(section) == {"columns", "stages", "outputs"}, "members of the pipeline")
    check(not layouts, "a list is packed")
    check(len(section["columns"]) <= LIMITS["columns"] and len(section["stages"]) <= LIMITS["stages"], "too many")
    left, known = set(tensors), set()
    for column in section["columns"]:
        kind = column["kind"]
        check(set(column) == {"name", "kind"} | ({"count"} if kind == "vector" else set()), f"members of {column['name']}")
        check(kind in ("number", "text") or 0 <= column["count"] <= LIMITS["numbers"], f"the kind of {column['name']}")
        check(column["name"] not in known, f"two columns called {column['name']}")
        known.add(column["name"])
    for stage in section["stages"]:
        check({"name", "kind", "inputs", "outputs"} <= set(stage) <= {"name", "kind", "inputs", "outputs", "attributes"},
              f"members of {stage['name']}")
        check(known.issuperset(stage["inputs"]), f"{stage['name']} reads what is not there")
        for name in stage["outputs"]:
            check(name not in known, f"two columns called {name}")
            known.add(name)
        attributes = stage.setdefault("attributes", {})
        for name, value in attributes.items():
            if not isinstance(value, dict):
                continue
            tensor = value["tensor"]
            check(tensor in left, f"{tensor} is not there, or named twice")
            left.remove(tensor)
            values = tensors[tensor]
            check(values.ndim == 1 and values.dtype.str in ("<f8", "<i4", "|u1"), f"{tensor} is no list")
            attributes[name] = texts(values) if values.dtype.str == "|u1" else values.tolist()
    check(not left, f"nothing reads {left}")
    check(section["outputs"] and known.issuperset(section["outputs"]), "outputs that nothing makes")
    check(len(set(section["outputs"])) == len(section["outputs"]), "an output twice")
    return section


def run(pipeline, row):
    """The values of the outputs for a row; None where it has no result."""
    values = {column["name"]: value for column, value in zip(pipeline["columns"], row, strict=True)}
    # How many numbers a vector has, also where a row has none.
    widths = {column["name"]: column.get("count", 1) for column in pipeline["columns"]}
    try:
        for stage in pipeline["stages"]:
            results = STAGES[stage["kind"]](
                [values[name] for name in stage["inputs"]], stage["attributes"], [widths[name] for name in stage["inputs"]])
            values.update(zip(stage["outputs"], results, strict=True))
            widths.update((name, len(value) if isinstance(value, list) else 1)
                          for name, value in zip(stage["outputs"], results))
    except Refused:
        return None
    return [values[name] for name in pipeline["outputs"]]


def nan(value):
    return value is None or math.isnan(value)


def text_indexer(inputs, attributes, widths):
    (value,) = inputs
    if value in attributes["labels"]:
        return [float(attributes["labels"].index(value))]
    if attributes["invalid"] != "keep":
        raise Refused
    return [float(len(attributes["labels"]) + attributes.get("padding", 0))]


def text_decoder(inputs, attributes, widths):
    (value,) = inputs
    if value is None:
        return [None]
    place = 0 if math.isnan(value) else math.trunc(value) if math.isfinite(value) else -1
    if not 0 <= place < len(attributes["labels"]):
        raise Refused
    return [attributes["labels"][place]]


def one_hot(inputs, attributes, widths):
    (value,) = inputs
    if value is None:
        return [None]
    size, keeps = attributes["size"], attributes["invalid"] == "keep"
    if not 0 <= value < size:
        if not keeps:
            raise Refused
        value = size
    width = size + keeps - attributes["dropLast"]
    result = [0.0] * width
    if value < width:
        result[int(value)] = 1.0
    return [result]


def category_table(inputs, attributes, widths):
    (value,) = inputs
    unknown = attributes.get("unknown", [None])[0]
    missing = attributes.get("missing", [unknown])[0]
    if value is None or isinstance(value, float) and math.isnan(value):
        result = missing
    else:
        if attributes["integer"]:
            # A number below 0 is no category.
            value = None if value < 0 else float(math.trunc(value))
        categories = attributes["texts"] if "texts" in attributes else attributes["numbers"]
        result = attributes["values"][categories.index(value)] if value in categories else unknown
    if result is None:
        raise Refused
    return [result]


def scale(inputs, attributes, widths):
    (vector,) = inputs
    vector = vector if isinstance(vector, list) or vector is None else [vector]
    if vector is None:
        if set(attributes) > {"width"} and widths[0]:
            raise Refused
        return [None]
    result = []
    for place, value in enumerate(vector):
        if "constant" in attributes and attributes["factors"][place] == 0 and not math.isnan(value):
            result.append(attributes["constant"])
            continue
        value -= attributes["offsets"][place] if "offsets" in attributes else 0.0
        value *= attributes["factors"][place] if "factors" in attributes else 1.0
        value /= attributes["divisors"][place] if "divisors" in attributes else 1.0
        value += attributes.get("shift", 0.0)
        value += attributes["shifts"][place] if "shifts" in attributes else 0.0
        if "clip" in attributes and not math.isnan(value):
            value = min(max(value, attributes["clip"][0]), attributes["clip"][1])
        result.append(value)
    return [result]


def assembler(inputs, attributes, widths):
    keeps, result = attributes["invalid"] == "keep", []
    for value, width in zip(inputs, widths):
        if not keeps and (value is None or isinstance(value, float) and math.isnan(value)):
            raise Refused
        values = [math.nan] * width if value is None else value if isinstance(value, list) else [float(value)]
        # Zeros without a sign.
        result += [v if v else 0.0 for v in values]
    return [result]


def finite_check(inputs, attributes, widths):
    for value in inputs:
        for number in value if isinstance(value, list) else [value]:
            if nan(number):
                if attributes["refusesNaN"]:
                    raise Refused
            elif math.isinf(number) or attributes["asFloat"] and math.isinf(to_float(number)):
                raise Refused
    return []


def to_float(value):
    """A number rounded to binary32."""
    try:
        return struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def copy(inputs, attributes, widths):
    return inputs


def pick(inputs, attributes, widths):
    (vector,) = inputs
    picked = [vector[place] for place in attributes["slots"]]
    return picked if attributes["number"] else [picked]


def is_marked(value, marker):
    return value is None or value == marker or math.isnan(value) and math.isnan(marker)


def missing_filler(inputs, attributes, widths):
    return [attributes["value"][0] if is_marked(inputs[0], attributes["marker"][0]) else inputs[0]]


def missing_flag(inputs, attributes, widths):
    return [float(is_marked(inputs[0], attributes["marker"][0]))]


def features(inputs):
    if inputs[0] is None:
        raise Refused
    return inputs[0] if isinstance(inputs[0], list) else [inputs[0]]


def linear(inputs, attributes, widths):
    x, scores = features(inputs), []
    for row, intercept in enumerate(attributes["intercepts"]):
        weights = attributes["weights"][row * len(x) : (row + 1) * len(x)]
        score = 0.0
        for weight, value in zip(weights, x, strict=True):
            if weight or not attributes["skipsZeros"]:
                score += weight * value
        scores.append(score + intercept)
    return linked(scores, attributes)


def goes_left(attributes, node, value):
    if "missingLeft" in attributes and math.isnan(value):
        return attributes["missingLeft"][node] == 1
    place = attributes["categories"][node] if "categories" in attributes else -1
    if place < 0:
        return value <= attributes["threshold"][node]
    sets = attributes["sets"]
    if not 0 <= value < sets[place] or value != math.trunc(value):
        return sets[place + 1] == 1
    return sets[place + 2 + int(value) // 32] >> int(value) % 32 & 1 == 1


def trees(inputs, attributes, widths):
    x = [to_float(value) for value in features(inputs)] if attributes["float"] else features(inputs)
    scores = list(attributes["base"])
    width = 1 if "targets" in attributes else len(scores)
    reached = []
    for tree, node in enumerate(attributes["roots"]):
        while attributes["feature"][node] >= 0:
            side = "left" if goes_left(attributes, node, x[attributes["feature"][node]]) else "right"
            node = attributes[side][node]
        leaf = attributes["left"][node]
        reached.append(leaf)
        for place in range(width):
            scores[attributes["targets"][tree] if "targets" in attributes else place] += (
                attributes["values"][leaf * width + place])
    if attributes["mean"]:
        scores = [score / len(attributes["roots"]) for score in scores]
    results = linked(scores, attributes)
    if "variances" in attributes:
        results.append(attributes["variances"][reached[0]])
    if "leafNumbers" in attributes:
        numbers = [float(attributes["leafNumbers"][leaf]) for leaf in reached]
        results.append(numbers if attributes["leafVector"] else numbers[0])
    return results


def exp(value):
    return math.inf if value > 709.782712893384 else math.exp(value)


def logistic(value):
    return 1 / (1 + exp(-value))


def largest(values):
    """The place of the first of the largest; 0 where the first is NaN."""
    best = 0
    for place, value in enumerate(values):
        if value > values[best]:
            best = place
    return best


def linked(scores, attributes):
    """What a model gives back: raw scores, probabilities where there are some, and the class; or the number alone."""
    link = attributes["link"]
    s = scores[0]
    raw, probabilities = scores, None
    if link == "identity":
        return [s]
    if link in ("margin", "logistic"):
        raw = [-s, s] if attributes["paired"] else [s]
        if link == "logistic":
            first = 1 / (1 + exp(attributes["scale"] * s))
            probabilities = [first, 1 - first if attributes["paired"] else logistic(attributes["scale"] * s)]
    elif link in ("softmax", "reciprocal-softmax"):
        top = max((value for value in scores if value == value), default=0.0)
        if math.isinf(top) and link == "softmax":
            probabilities = [math.nan] * len(scores)
        elif top == math.inf:
            one = scores.index(top)
            probabilities = [1.0 if place == one else 0 * value for place, value in enumerate(scores)]
        else:
            powers = [exp(value - top) for value in scores]
            probabilities = [power / sum(powers) for power in powers]
    elif link in ("share", "one-versus-rest"):
        parts = scores if link == "share" else [logistic(value) for value in scores]
        total = sum(parts)
        probabilities = [part / total for part in parts] if total else parts
    elif link == "probabilities":
        probabilities = scores
    else:
        probabilities = [logistic(value) for value in scores]
        return [raw, probabilities, [float(p > 0.5) for p in probabilities]]
    place = decided(s if link in ("margin", "logistic") else None, raw, probabilities, attributes)
    answer = attributes["classes"][place] if "classes" in attributes else float(place)
    return [raw, answer] if probabilities is None else [raw, probabilities, answer]


def decided(score, raw, probabilities, attributes):
    """The place of the class."""
    rule = attributes["rule"]
    if rule == "score":
        return largest(raw) if score is None else int(score > 0)
    if rule == "probability":
        return largest(probabilities)
    if rule == "above":
        return int((raw[1] if score is None else score) > attributes["above"][0])
    if rule == "probability-above":
        return int(probabilities[1] > attributes["above"][0])
    best, most = 0, -math.inf
    for place, (p, threshold) in enumerate(zip(probabilities, attributes["thresholds"])):
        share = p / threshold if threshold else math.nan if p == 0 or p != p else math.inf
        if share > most:
            best, most = place, share
    return best


STAGES = {
    "text-indexer": text_indexer, "text-decoder": text_decoder, "one-hot": one_hot, "category-table": category_table,
    "scale": scale, "assembler": assembler, "finite-check": finite_check, "copy": copy, "pick": pick,
    "missing-filler": missing_filler, "missing-flag": missing_flag, "linear": linear, "trees": trees,
}


def difference(actual, expected):
    """By how much a value differs, infinite where it is another."""
    if isinstance(expected, list):
        if not isinstance(actual, list) or len(actual) != len(expected):
            return math.inf
        return max((difference(a, b) for a, b in zip(actual, expected)), default=0.0)
    if isinstance(expected, (int, float)) and isinstance(actual, float):
        return 0.0 if actual == expected else abs(actual - expected)
    return 0.0 if actual == expected else math.inf


def replay(pipeline, cases):
    """By how much the check cases' outputs differ, in units of their tolerance; 1 or less passes."""
    worst = 0.0
    for case in cases:
        row = [float(value) if isinstance(value, int) else value if not isinstance(value, list) else
               [float(number) for number in value] for value in case["row"]]
        actual, expected = run(pipeline, row), case["outputs"]
        if actual is None or expected is None:
            worst = max(worst, 0.0 if actual is expected else math.inf)
            continue
        error = difference(actual, expected)
        if error:
            worst = max(worst, error / case["tolerance"] if case["tolerance"] else math.inf)
    return worst

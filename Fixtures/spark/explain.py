"""Explanations of trees by the package shap: path-dependent TreeSHAP values of the probability of class 1, or of a margin.

The package reads Spark's trees by itself where all splits are thresholds, and refuses those with splits by categories.
Such a split is given to it as a chain of thresholds between the categories' numbers, whose ends repeat the two sides with
shares of their weights. That is the same game: where the feature is known, a value comes to the same side; where it is not,
the sides weigh what they did. The values must add up to what Spark gives, and equal those of the package's own reading.
"""

import os

import fixtures
import golden
import numpy


class Node:
    """A node of a binary tree of thresholds: x[feature] <= threshold goes left."""

    def __init__(self, weight, value, feature=-2, threshold=-2.0, left=None, right=None):
        self.weight, self.value, self.feature, self.threshold = weight, value, feature, threshold
        self.left, self.right = left, right

    def scaled(self, share):
        sides = [side and side.scaled(share) for side in (self.left, self.right)]
        return Node(self.weight * share, self.value, self.feature, self.threshold, *sides)


def grown(java, value):
    """A node of Spark, with all below it, as thresholds alone."""
    weight = float(java.impurityStats().count())
    if java.subtreeDepth() == 0:
        return Node(weight, value(java))
    left, right, split = grown(java.leftChild(), value), grown(java.rightChild(), value), java.split()
    feature = split.featureIndex()
    if not split.getClass().getName().endswith("CategoricalSplit"):
        return Node(weight, value(java), feature, float(split.threshold()), left, right)
    lefts, rights = set(map(int, split.leftCategories())), set(map(int, split.rightCategories()))
    assert lefts | rights == set(range(len(lefts) + len(rights))), (lefts, rights)
    sides = [left if category in lefts else right for category in sorted(lefts | rights)]
    runs = [(0, sides[0])] + [(n, sides[n]) for n in range(1, len(sides)) if sides[n] is not sides[n - 1]]
    ends = [side.scaled(1 / sum(other is side for _, other in runs)) for _, side in runs]
    chain = ends[-1]
    for (start, _), end in reversed(list(zip(runs[1:], ends[:-1]))):
        chain = Node(end.weight + chain.weight, value(java), feature, start - 0.5, end, chain)
    return chain


def table(root):
    """A tree as the arrays that shap reads."""
    keys = [
        "children_left",
        "children_right",
        "children_default",
        "features",
        "thresholds",
        "values",
        "node_sample_weight",
    ]
    arrays = {key: [] for key in keys}

    def visit(node):
        index = len(arrays["values"])
        for key, entry in zip(keys, [-1, -1, -1, node.feature, node.threshold, node.value, node.weight]):
            arrays[key].append(entry)
        if node.left:
            arrays["children_left"][index] = arrays["children_default"][index] = visit(node.left)
            arrays["children_right"][index] = visit(node.right)
        return index

    visit(root)
    whole = {"children_left", "children_right", "children_default", "features"}
    return {key: numpy.array(entry, dtype=numpy.int32 if key in whole else float) for key, entry in arrays.items()}


def explainer(model):
    """shap's explainer of a model of Spark, the name of the output it explains, and whether shap read the trees itself."""
    import shap

    kind = type(model).__name__
    boosted = kind.startswith("GBT")
    trees = list(model.trees) if hasattr(model, "trees") else [model]
    scales = list(model.treeWeights) if boosted else [1 / len(trees)] * len(trees)

    def value(scale):
        def of(node):
            if boosted or "Regress" in kind:
                return [node.prediction() * scale]
            counts = numpy.array(list(node.impurityStats().stats()))
            return list(counts / counts.sum() * scale)

        return of

    tables = [table(grown(tree._java_obj.rootNode(), value(scale))) for tree, scale in zip(trees, scales)]
    options = {"feature_perturbation": "tree_path_dependent"}
    try:
        own = shap.TreeExplainer(model, **options)
    except NotImplementedError:
        own = None
    return shap.TreeExplainer({"trees": tables}, **options), own, "rawPrediction" if boosted else "probability"


def of_class(values, expected, count):
    """The values [rows, features] and the expected value of class 1, or of the only output."""
    values, expected = numpy.asarray(values), numpy.atleast_1d(expected)
    if values.ndim == 3:  # [rows, features, classes]
        assert values.shape[2] == count, values.shape
        values = values[:, :, 1]
    return values, float(expected[1 if len(expected) > 1 else 0])


def write(model, features, outputs, indices, place, part):
    """Writes `shap.json`: an explanation of each of the rows."""
    import shap

    ours, own, output = explainer(model)
    rows = numpy.array(features)
    count = len(outputs[0])
    values, expected = of_class(ours.shap_values(rows, check_additivity=False), ours.expected_value, count)
    target = numpy.array([row[1] for row in outputs])
    difference = numpy.abs(values.sum(axis=1) + expected - target).max()
    assert difference < 1e-12, difference
    seen = {"largest_difference_of_sum": float(difference)}
    if own is not None:
        other, base = of_class(own.shap_values(rows, check_additivity=False), own.expected_value, count)
        seen["largest_difference_from_own_reading"] = float(max(numpy.abs(other - values).max(), abs(base - expected)))
        assert seen["largest_difference_from_own_reading"] < 1e-12, seen
    lines = [{"row": index, "values": golden.plain(row)} for index, row in zip(indices, values)]
    value = {"tool": "shap", "version": shap.__version__, "perturbation": "tree_path_dependent", "output": output,
             "class": 1,
             "expected_value": expected, "rows": lines}  # fmt: skip
    fixtures.write_bytes(os.path.join(place, "shap.json"), golden.rows_json(value))
    part |= {"shap": "shap.json", "shap_seen": seen, "shap_versions": {"shap": shap.__version__}}
    part["shap_tolerance"] = {"absolute": 1e-11}


def sound(features, count):
    return features is not None and len(features) == count and all(isinstance(x, (int, float)) for x in features)


def explained(model, table, place, head, part):
    """The explanation of a model, or of a pipeline's last stage, for rows without NaN and infinities."""
    if golden.framework == "spark-3.3":
        return
    last = model.stages[-1] if hasattr(model, "stages") else model
    column = last.getFeaturesCol()
    scored = fixtures.read_json(os.path.join(place, "output.json"))
    names = [name for name, _ in table.columns] + scored["columns"]
    rows = []
    for entry in scored["rows"]:
        if "values" in entry:
            values = dict(zip(names, table.rows[entry["row"]] + entry["values"]))
            if sound(values[column], last.numFeatures):
                rows.append((entry["row"], values))
    output = "rawPrediction" if type(last).__name__.startswith("GBT") else "probability"
    write(last, [v[column] for _, v in rows], [v[output] for _, v in rows], [n for n, _ in rows], place, part)

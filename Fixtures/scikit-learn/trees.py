"""Cases of trees and of forests of them."""

import math

import numpy
from data import between, grid, halves, labels, listed, named, thirds, words
from golden import Rows, case
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

letters = "abcdef"


def probes(random, columns=3, count=40, steps=12):
    """Rows on and right beside thresholds, then rows far out, and rows that are refused."""
    rows = listed(between(random, count, columns, steps))
    big, most = 3e38, 3.4028234663852886e38
    rows += [[big] + [0.3] * (columns - 1), [0.3] * (columns - 1) + [-big], [-0.0] * columns, [5e-324] * columns]
    rows += [[most] + [0.1] * (columns - 1), [most * (1 + 2.0**-30)] + [0.1] * (columns - 1)]
    rows += [[1e39] + [0.1] * (columns - 1), [None] + [0.2] * (columns - 1), [math.inf] + [0.2] * (columns - 1)]
    rows += [[0.1] * (columns - 1) + [-math.inf], [None] * columns]
    return Rows(named(letters[:columns]), rows, "array")


def leaf(tree, row):
    """The leaf that a row without rounding would come to."""
    node = 0
    while tree.children_left[node] >= 0:
        left = row[tree.feature[node]] <= tree.threshold[node]
        node = (tree.children_left if left else tree.children_right)[node]
    return node


def checked(model, rows):
    """Makes sure that some rows come to another leaf where they are not rounded to single precision first."""
    trees = [tree.tree_ for tree in numpy.ravel(getattr(model, "estimators_", model))]
    sound = [row for row in rows.rows if all(v is not None and abs(v) < 1e38 for v in row)]
    leaves = numpy.array([tree.apply(numpy.array(sound, dtype=numpy.float32)) for tree in trees])
    exact = numpy.array([[leaf(tree, row) for row in sound] for tree in trees])
    assert (leaves != exact).any(), "no row tells single precision from double"
    return model


def fitted(random, model, classes=None, labels_=None, steps=12):
    """A model of trees alone, fitted on numbers of a grid."""
    values = grid(random, 60, 3, steps)
    target = labels(values, random)
    if classes is not None:
        target = classes(target)
        target = target if labels_ is None else numpy.array(labels_)[target]
    rows = probes(random, steps=steps)
    return checked(model.fit(values, target), rows), rows


@case("two classes; numbers are rounded to f32 before they meet a threshold", shap="probability")
def tree_binary(random):
    return fitted(random, DecisionTreeClassifier(max_depth=4, random_state=0), halves)


@case("three classes, labels are words; leaves of several classes", form="joblib")
def tree_three(random):
    return fitted(random, DecisionTreeClassifier(min_samples_leaf=4, random_state=0), thirds, ["low", "mid", "high"])


@case("rows and classes have weights; pruned; entropy", shap="probability")
def tree_weighted(random):
    values = grid(random, 60, 3)
    target = halves(labels(values, random))
    model = DecisionTreeClassifier(criterion="entropy", class_weight={0: 2.5, 1: 0.1}, ccp_alpha=0.005, random_state=0)
    rows = probes(random)
    return checked(model.fit(values, target, sample_weight=random.uniform(0.1, 3, 60)), rows), rows


@case("best first, to a number of leaves; after scores of a pipeline")
def tree_best_first(random):
    values = grid(random, 60, 3)
    target = halves(labels(values, random))
    model = make_pipeline(StandardScaler(), DecisionTreeClassifier(max_leaf_nodes=7, random_state=0))
    return model.fit(values, target), probes(random)


@case("a leaf alone: no split was worth it, and both classes are as frequent: the first wins")
def tree_leaf(random):
    model = DecisionTreeClassifier(random_state=0).fit(numpy.ones((10, 2)), [0, 1] * 5)
    return model, Rows(named("ab"), listed(random.normal(size=(5, 2))), "array")


@case("one class alone")
def tree_one_class(random):
    model = DecisionTreeClassifier(random_state=0).fit(grid(random, 10, 2), ["only"] * 10)
    return model, Rows(named("ab"), listed(random.normal(size=(5, 2))), "array")


@case("leaves with as many rows of either class: the first class wins")
def tree_ties(random):
    values = numpy.repeat(grid(random, 12, 2, 4), 2, axis=0)
    model = DecisionTreeClassifier(random_state=0).fit(values, ["b", "a"] * 11 + ["a", "a"])
    return model, Rows(named("ab"), listed(grid(random, 24, 2, 4)), "array")


@case("a number in each leaf", form="joblib")
def tree_regression(random):
    return fitted(random, DecisionTreeRegressor(max_depth=5, random_state=0))


@case("the middle of the numbers in each leaf")
def tree_regression_absolute(random):
    return fitted(random, DecisionTreeRegressor(criterion="absolute_error", max_depth=3, random_state=0))


def with_gaps(random, values, share=0.2):
    values = values.copy()
    values[random.rand(*values.shape) < share] = math.nan
    return values


def gaps(random, model, classes=None, labels_=None):
    """A model of trees fitted on numbers of which some are missing; one column has no gap."""
    values = grid(random, 80, 3)
    target = labels(values, random) + 2 * random.rand(80) * numpy.isnan(values[:, 0])
    values = with_gaps(random, values)
    target = target + numpy.where(numpy.isnan(values[:, 0]), 1.5, 0) - numpy.where(numpy.isnan(values[:, 1]), 1.5, 0)
    values[:, 2] = grid(random, 80, 1)[:, 0]
    target = target if classes is None else classes(target)
    target = target if labels_ is None else numpy.array(labels_)[target]
    rows = probes(random)
    rows.rows = rows.rows[:24] + listed(with_gaps(random, between(random, 24, 3), 0.4)) + rows.rows[40:]
    return model.fit(values, target), rows


@case("a missing number goes to the side that fitting chose, which a split records", only="1.9")
def tree_missing(random):
    return gaps(random, DecisionTreeClassifier(max_depth=5, random_state=0), halves)


@case("missing numbers in a tree of numbers", only="1.9", form="joblib")
def tree_missing_regression(random):
    return gaps(random, DecisionTreeRegressor(max_depth=5, random_state=0))


@case("missing numbers in a forest", only="1.9")
def forest_missing(random):
    return gaps(random, RandomForestClassifier(8, max_depth=4, random_state=0), thirds)


@case("two classes; probabilities of the trees are added in turn, then divided", shap="probability")
def forest_binary(random):
    return fitted(random, RandomForestClassifier(10, max_depth=3, random_state=0), halves)


@case("three classes, labels are words, rows are not drawn", form="joblib")
def forest_three(random):
    model = RandomForestClassifier(7, max_depth=3, bootstrap=False, max_features=None, max_leaf_nodes=6, random_state=0)
    return fitted(random, model, thirds, ["low", "mid", "high"])


@case("100 trees of depth 5, compressed", form={"compress": ("zlib", 9)}, shap="probability")
def forest_hundred(random):
    values = grid(random, 120, 4)
    target = numpy.array(["no", "yes"])[halves(labels(values, random))]
    rows = probes(random, 4)
    return checked(RandomForestClassifier(100, max_depth=5, random_state=0).fit(values, target), rows), rows


@case("balanced by the rows drawn, scored out of bag; an even number of trees that disagree: the first class wins")
def forest_balanced(random):
    values = numpy.repeat(grid(random, 30, 2, 3), 2, axis=0)
    model = RandomForestClassifier(4, class_weight="balanced_subsample", oob_score=True, random_state=0)
    return model.fit(values, [0, 1] * 30), Rows(named("ab"), listed(grid(random, 24, 2, 3)), "array")


@case("drawn by a generator of random numbers that the file holds")
def forest_generator(random):
    return fitted(random, RandomForestClassifier(5, max_depth=3, random_state=numpy.random.RandomState(5)), halves)


@case("numbers of the trees are added in turn, then divided")
def forest_regression(random):
    return fitted(random, RandomForestRegressor(8, max_depth=4, random_state=0))


@case("words and numbers to one matrix, then a forest", form="joblib")
def forest_pipeline(random):
    columns = [("place", "string"), ("x", "double"), ("kind", "string")]

    def make(count, more=()):
        places, kinds = words(random, count, [*"abcd", *more]), words(random, count, ["k", "l", "m"])
        return [list(row) for row in zip(places, grid(random, count, 1)[:, 0].tolist(), kinds)]

    rows = make(80)
    steps = [
        ("code", OneHotEncoder(handle_unknown="ignore"), ["kind"]),
        ("place", OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1), ["place"]),
    ]  # fmt: skip
    target = [["no", "yes"][("abcd".find(row[0]) > 1) ^ (row[1] > 0.5)] for row in rows]
    model = make_pipeline(
        ColumnTransformer(steps, remainder="passthrough"), RandomForestClassifier(6, max_depth=4, random_state=0)
    )
    return model.fit(Rows(columns, rows).made(rows), target), Rows(columns, make(24, ["z"]))

"""Cases of boosted trees, of which some are grown of histograms."""

import math

import numpy
from data import grid, halves, labels, listed, named, thirds, words
from golden import Rows, case
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import (
    GradientBoostingClassifier, GradientBoostingRegressor, HistGradientBoostingClassifier,
    HistGradientBoostingRegressor)  # fmt: skip
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder
from trees import fitted, with_gaps

# Sums are added tree by tree, which leaves no choice; functions of them do.
curved = {
    "absolute": 64 * 2.0**-53, "relative": 0,
    "reason": "exp of operands below 16, off by two roundings of the logarithm that the ensemble starts with",
}  # fmt: skip
starts = {
    "absolute": 32 * 2.0**-53, "relative": 0,
    "reason": "the logarithm that the ensemble starts with is within two roundings, and sums of size 8 follow",
}  # fmt: skip
boosted = {"rawPrediction": starts, "probability": curved}
# What histograms start with stands in the file, as a number.
exactly = {"probability": curved}


def ensemble(random, model, *arguments):
    """Boosted trees, whose few splits lie on a coarser grid."""
    return *fitted(random, model, *arguments, steps=6), boosted


@case("two classes: a logarithm of the odds, then trees; the logistic function of the sum", shap="raw")
def boosting_binary(random):
    return ensemble(random, GradientBoostingClassifier(n_estimators=10, max_depth=2, random_state=0), halves)


@case("labels are words, classes of unlike size, rows drawn", form="joblib", shap="raw")
def boosting_subsample(random):
    model = GradientBoostingClassifier(n_estimators=12, max_depth=3, subsample=0.6, learning_rate=0.3, random_state=0)
    uneven = lambda target: (target > numpy.quantile(target, 0.8)).astype(int)
    return ensemble(random, model, uneven, ["no", "yes"])


@case("three classes: a tree each, softmax of the sums")
def boosting_three(random):
    model = GradientBoostingClassifier(n_estimators=6, max_depth=2, random_state=0)
    uneven = lambda target: numpy.digitize(target, numpy.quantile(target, [0.5, 0.8]))
    return ensemble(random, model, uneven, ["low", "mid", "high"])


@case("exponential loss: the logistic function of twice the sum, which starts with half the logarithm of the odds")
def boosting_exponential(random):
    model = GradientBoostingClassifier(loss="exponential", n_estimators=8, max_depth=2, random_state=0)
    uneven = lambda target: (target > numpy.quantile(target, 0.7)).astype(int)
    return ensemble(random, model, uneven)


@case("the sum starts with 0")
def boosting_zero(random):
    model = GradientBoostingClassifier(init="zero", n_estimators=8, max_depth=2, random_state=0)
    return ensemble(random, model, halves)


@case("three classes, the sums start with 0")
def boosting_zero_three(random):
    model = GradientBoostingClassifier(init="zero", n_estimators=5, max_depth=2, random_state=0)
    return ensemble(random, model, thirds)


@case("no split is worth it and the sum is 0: which class wins differs between versions", shap=None)
def boosting_tie(random):
    model = GradientBoostingClassifier(n_estimators=2, max_depth=1, random_state=0).fit(numpy.ones((10, 2)), [0, 1] * 5)
    return model, Rows(named("ab"), listed(random.normal(size=(4, 2))), "array"), boosted


@case("stopped early, by rows held back; the friedman_mse criterion's own leaves")
def boosting_early(random):
    model = GradientBoostingClassifier(n_estimators=40, max_depth=2, n_iter_no_change=3, random_state=0)
    return ensemble(random, model, halves)


@case("numbers: a mean, then trees")
def boosting_regression(random):
    return fitted(random, GradientBoostingRegressor(n_estimators=8, max_depth=3, random_state=0))


@case("numbers by another loss: a middle, then trees", form="joblib")
def boosting_regression_huber(random):
    return fitted(random, GradientBoostingRegressor(loss="huber", n_estimators=8, max_depth=3, random_state=0))


@case("numbers whose sum starts with 0")
def boosting_regression_zero(random):
    return fitted(random, GradientBoostingRegressor(init="zero", n_estimators=5, max_depth=3, random_state=0))


def histogram(random, model, classes=None, labels_=None, missing=True):
    """A model of histograms of numbers of a grid, with or without gaps, which rows to score have in any case."""
    values = grid(random, 160, 3)
    target = labels(values, random)
    if missing:
        values = with_gaps(random, values)
        target = (
            target + numpy.where(numpy.isnan(values[:, 0]), 1.5, 0) - numpy.where(numpy.isnan(values[:, 1]), 1.5, 0)
        )
    target = target if classes is None else classes(target)
    target = target if labels_ is None else numpy.array(labels_)[target]
    model = model.fit(values, target)
    # A threshold is the middle of two neighbours, as f64.
    values = numpy.arange(12) * 0.1
    middles = (values[:-1] + values[1:]) * 0.5
    rows = listed(grid(random, 8, 3))
    for toward in (None, -9, 9) * 8:
        row = random.choice(middles, 3)
        rows.append((row if toward is None else numpy.nextafter(row, toward)).tolist())
    splits = {(node["feature_idx"], node["num_threshold"]) for stage in model._predictors for tree in stage
              for node in tree.nodes if not node["is_leaf"]}  # fmt: skip
    assert any((feature, row[feature]) in splits for row in rows for feature in range(3)), "no row lies on a threshold"
    rows += listed(with_gaps(random, grid(random, 12, 3), 0.5)) + [[None] * 3, [math.inf] * 3, [-math.inf, 1e300, 0.2]]
    return model, Rows(named("abc"), rows, "array"), exactly if classes else {}


@case("histograms, two classes; a missing number goes to the side that fitting chose")
def histogram_binary(random):
    return histogram(
        random, HistGradientBoostingClassifier(random_state=0, max_iter=8, max_depth=3, min_samples_leaf=5), halves
    )


@case("histograms, three classes, labels are words", form="joblib")
def histogram_three(random):
    model = HistGradientBoostingClassifier(random_state=0, max_iter=5, max_leaf_nodes=5, min_samples_leaf=5)
    return histogram(random, model, thirds, ["low", "mid", "high"])


@case("no number was missing: a missing one goes to the larger side")
def histogram_without_gaps(random):
    model = HistGradientBoostingClassifier(
        random_state=0, max_iter=8, max_leaf_nodes=8, min_samples_leaf=5, learning_rate=0.3
    )
    return histogram(random, model, halves, missing=False)


@case("stopped early, by rows held back; few bins", form={"compress": ("zlib", 3)})
def histogram_early(random):
    model = HistGradientBoostingClassifier(
        random_state=0, max_iter=30, max_bins=6, early_stopping=True, n_iter_no_change=3, min_samples_leaf=5
    )
    return histogram(random, model, halves)


@case("numbers")
def histogram_regression(random):
    return histogram(random, HistGradientBoostingRegressor(random_state=0, max_iter=8, max_depth=3, min_samples_leaf=5))


@case("no split is worth it and the sum is 0: which class wins")
def histogram_tie(random):
    model = HistGradientBoostingClassifier(random_state=0, max_iter=2).fit(numpy.ones((10, 2)), [0, 1] * 5)
    return model, Rows(named("ab"), listed(random.normal(size=(4, 2))), "array"), exactly


def kinds(random, count, unseen=False):
    """[count, 3]: a number, a kind from 0 to 11, and a kind of three; some are missing."""
    values = grid(random, count, 3)
    values[:, 1] = random.randint(0, 12, count)
    values[:, 2] = random.choice([2, 5, 7], count)
    values[:, 1:] = with_gaps(random, values[:, 1:], 0.15)
    return values


def of_kinds(random, values):
    effect = random.normal(size=13)
    kind = numpy.nan_to_num(values[:, 1], nan=12).astype(int)
    return effect[kind] + (values[:, 2] == 5) + values[:, 0] + random.normal(0, 0.2, len(values))


@case("kinds are whole numbers: sets of them go left; unseen and negative ones are as missing ones", form="joblib")
def histogram_kinds(random):
    values = kinds(random, 200)
    model = HistGradientBoostingClassifier(
        random_state=0, max_iter=6, max_depth=4, min_samples_leaf=5, categorical_features=[1, 2]
    )
    model.fit(values, halves(of_kinds(random, values)))
    odd = [[0.1, 12.0, 2.0], [0.1, 3.0, 6.0], [0.5, 200.0, 0.0], [0.5, None, None], [None, 1.0, 5.0], [0.2, -1.0, 5.0],
           [0.9, 4.0, -7.0], [0.2, 4.5, 5.0], [0.7, 4.0, 2.0]]  # fmt: skip
    return model, Rows(named("abc"), listed(kinds(random, 30)) + odd, "array"), exactly


@case("kinds by a mask, three classes")
def histogram_kinds_three(random):
    values = kinds(random, 200)
    mask = [False, True, True]
    model = HistGradientBoostingClassifier(
        random_state=0, max_iter=3, max_depth=3, min_samples_leaf=5, categorical_features=mask
    )
    model.fit(values, thirds(of_kinds(random, values)))
    return model, Rows(named("abc"), listed(kinds(random, 30)), "array"), exactly


@case("kinds in a column of places that an encoder makes of words; unseen ones are -1, and so as missing ones")
def histogram_encoded(random):
    columns = [("place", "string"), ("x", "double")]

    def make(count, more=()):
        places = words(random, count, [*"abcdefgh", *more], 0.1)
        return [list(row) for row in zip(places, grid(random, count, 1)[:, 0].tolist())]

    rows = make(160)
    encoder = OrdinalEncoder(
        handle_unknown="use_encoded_value", unknown_value=numpy.nan, encoded_missing_value=numpy.nan
    )
    model = make_pipeline(
        ColumnTransformer([("place", encoder, ["place"])], remainder="passthrough"),
        HistGradientBoostingClassifier(
            random_state=0, max_iter=6, max_depth=3, min_samples_leaf=5, categorical_features=[0]
        ),
    )
    target = [["no", "yes"][("acdg".find(row[0] or "a") >= 0) ^ (row[1] > 0.7)] for row in rows]
    return model.fit(Rows(columns, rows).made(rows), target), Rows(columns, make(30, ["y", "z"])), exactly


@case("kinds from the table's own types: words that the model itself encodes", only="1.9")
def histogram_from_dtype(random):
    columns = [("x", "double"), ("place", "string"), ("y", "double")]

    def make(count, more=()):
        first, second = grid(random, count, 2).T.tolist()
        return [list(row) for row in zip(first, words(random, count, [*"abcdefgh", *more], 0.1), second)]

    rows = make(160)
    frame = Rows(columns, rows).made(rows)
    frame["place"] = frame["place"].astype("category")
    model = HistGradientBoostingClassifier(
        random_state=0, max_iter=6, max_depth=3, min_samples_leaf=5, categorical_features="from_dtype"
    )
    target = [["no", "yes"][("acdg".find(row[1] or "a") >= 0) ^ (row[0] > 0.7)] for row in rows]
    model.fit(frame, target)
    return model, CategoryRows(columns, make(30, ["z"]), ["place"]), exactly


class CategoryRows(Rows):
    """Rows of which some columns are of a categorical type."""

    def __init__(self, columns, rows, kinds_):
        super().__init__(columns, rows)
        self.kinds = kinds_

    def made(self, rows):
        frame = super().made(rows)
        for name in self.kinds:
            frame[name] = frame[name].astype("category")
        return frame

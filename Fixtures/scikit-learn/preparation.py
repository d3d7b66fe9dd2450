"""Cases of imputers and scalers."""

import math

from data import edges, named, numbers
from encoders import encoded, pairs, text
from golden import Rows, case, exact, sums
from sklearn.impute import SimpleImputer
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import (
    MaxAbsScaler, MinMaxScaler, Normalizer, OneHotEncoder, RobustScaler, StandardScaler)  # fmt: skip


def gaps(random, count=24, columns=3, missing=0.25):
    return [list(row) for row in zip(*[numbers(random, count, 2.0, 1.0, missing) for _ in range(columns)])]


def filled(random, imputer, rows=None, fitted=None, columns="abc", form="frame"):
    fitted = fitted if fitted is not None else gaps(random, 40)
    rows = rows if rows is not None else gaps(random) + [[None, None, None], [math.inf, 1.0, 2.0]]
    columns = columns if isinstance(columns, list) else named(columns)
    model = make_pipeline(imputer).fit(Rows(columns, fitted, form).made(fitted))
    return model, Rows(columns, rows, form)


@case("NaN becomes the column's mean; an infinity is refused")
def imputer_mean(random):
    return filled(random, SimpleImputer())


@case("NaN becomes the column's median; columns tell behind the others where something was missing", form="joblib")
def imputer_median_indicator(random):
    return filled(random, SimpleImputer(strategy="median", add_indicator=True), form="array")


@case("only columns with a gap among the fitted rows have an indicator; gaps elsewhere are filled, and not told")
def imputer_indicator_some(random):
    fitted = gaps(random, 40)
    for row in fitted:
        row[1] = 4.0 if row[1] is None else row[1]
    return filled(random, SimpleImputer(add_indicator=True), fitted=fitted)


@case("NaN becomes the most frequent number, the smallest of several")
def imputer_most_frequent(random):
    fitted = [[float(v) if v < 4 else None for v in row] for row in random.randint(0, 5, (30, 3))]
    rows = [[float(v) if v < 4 else None for v in row] for row in random.randint(0, 5, (12, 3))]
    return filled(random, SimpleImputer(strategy="most_frequent"), rows, fitted)


@case("NaN becomes a given number")
def imputer_constant(random):
    return filled(random, SimpleImputer(strategy="constant", fill_value=-7.25))


@case("NaN becomes 0 where no number is given")
def imputer_constant_default(random):
    return filled(random, SimpleImputer(strategy="constant"))


@case("-1 is what is missing; NaN is refused")
def imputer_minus_one(random):
    fitted = [[-1.0 if v is None else v for v in row] for row in gaps(random, 40)]
    rows = [[-1.0 if v is None else v for v in row] for row in gaps(random, 16)] + [
        [None, 1.0, 2.0],
        [-1.0, -1.0, -1.0],
    ]
    return filled(random, SimpleImputer(missing_values=-1, strategy="mean"), rows, fitted)


@case("a column without any number is left out")
def imputer_empty_dropped(random):
    fitted = [[a, None, c] for a, _, c in gaps(random, 40)]
    return filled(random, SimpleImputer(add_indicator=True), gaps(random, 16), fitted)


@case("a column without any number is kept, as zeros where it is missing")
def imputer_empty_kept(random):
    fitted = [[a, None, c] for a, _, c in gaps(random, 40)]
    return filled(random, SimpleImputer(keep_empty_features=True, add_indicator=True), gaps(random, 16), fitted)


@case("a missing word, as NaN, becomes the most frequent")
def imputer_words(random):
    return encoded(random, SimpleImputer(strategy="most_frequent"), pairs(random, 20, 0.3), pairs(random, 40, 0.2))


@case("a missing word, as None, becomes a given word")
def imputer_words_none(random):
    imputer = SimpleImputer(strategy="constant", fill_value="unknown", missing_values=None)
    rows, fitted = pairs(random, 20, 0.3), pairs(random, 40, 0.2)
    return encoded(random, imputer, rows, fitted, none=("colour", "size"))


@case("a missing word becomes missing_value, where no word is given")
def imputer_words_default(random):
    return encoded(random, SimpleImputer(strategy="constant"), pairs(random, 20, 0.3), pairs(random, 40, 0.2))


@case("a word stands for what is missing")
def imputer_words_marked(random):
    marked = lambda rows: [["?" if v is None else v for v in row] for row in rows]
    imputer = SimpleImputer(strategy="most_frequent", missing_values="?")
    return encoded(random, imputer, marked(pairs(random, 20, 0.3)), marked(pairs(random, 40, 0.2)))


@case("missing words are filled, then encoded: the most frequent or a given word is a category")
def imputer_then_one_hot(random):
    fitted = pairs(random, 40, 0.2)
    fill, code = SimpleImputer(strategy="constant", fill_value="none"), OneHotEncoder(handle_unknown="ignore")
    model = Pipeline([("fill", fill), ("code", code)]).fit(Rows(text, fitted).made(fitted))
    return model, Rows(text, pairs(random, 24, 0.3, ["violet"]))


def scaled(random, *scalers, tolerance=exact, gap=0.1, constant=False, form="array"):
    """Scalers in a pipeline, fitted on rows with gaps, and rows with gaps, infinities and the ends of f64."""
    fitted = [[a, b * 1e4 if b is not None else None, c] for a, b, c in gaps(random, 40, missing=gap)]
    if constant:
        fitted = [[a, 4.5, c] for a, _, c in fitted]
    rows = gaps(random, 12, missing=0.1) + [[edge, -edge, 1.0] for edge in edges]
    rows += [[None, None, 2.0], [math.inf, 1.0, 2.0], [1.0, -math.inf, 1.0]]
    model = make_pipeline(*scalers).fit(Rows(named("abc"), fitted, form).made(fitted))
    return model, Rows(named("abc"), rows, form), {"features": tolerance}


@case("scores; NaN stays NaN, infinities are refused")
def standard(random):
    return scaled(random, StandardScaler())


@case("no column is centred; one is constant", form="joblib")
def standard_without_mean(random):
    return scaled(random, StandardScaler(with_mean=False), constant=True, form="frame")


@case("no column is scaled")
def standard_without_std(random):
    return scaled(random, StandardScaler(with_std=False))


@case("nothing is done, with attributes that are None")
def standard_without_both(random):
    return scaled(random, StandardScaler(with_mean=False, with_std=False))


@case("a range of its own; one column is constant")
def min_max(random):
    return scaled(random, MinMaxScaler(feature_range=(-2, 5)), constant=True)


@case("clipped to the range")
def min_max_clip(random):
    return scaled(random, MinMaxScaler(clip=True))


@case("by the largest magnitude")
def max_abs(random):
    return scaled(random, MaxAbsScaler(), constant=True)


@case("clipped to -1 and 1", only="1.9")
def max_abs_clip(random):
    return scaled(random, MaxAbsScaler(clip=True))


@case("by median and quantiles")
def robust(random):
    return scaled(random, RobustScaler())


@case("neither centred nor by the default quantiles")
def robust_options(random):
    return scaled(random, RobustScaler(with_centering=False, quantile_range=(10, 80), unit_variance=True))


@case("scores, then rows of length 1; missing values are refused")
def normalizer_l2(random):
    return scaled(random, StandardScaler(), Normalizer(), tolerance=sums, gap=0)


@case("a range, then rows whose magnitudes add up to 1; missing values are refused")
def normalizer_l1(random):
    return scaled(random, MinMaxScaler(), Normalizer("l1"), tolerance=sums, gap=0)


@case("rows whose largest number is 1; missing values are refused")
def normalizer_max(random):
    return scaled(random, MaxAbsScaler(), Normalizer("max"), gap=0)


@case("filled, scored, ranged and by the largest magnitude, with a step that does nothing and one that is None")
def scalers_in_turn(random):
    fitted = gaps(random, 40)
    steps = [
        ("fill", SimpleImputer()), ("nothing", "passthrough"), ("score", StandardScaler()), ("none", None),
        ("range", MinMaxScaler()), ("last", MaxAbsScaler()),
    ]  # fmt: skip
    model = Pipeline(steps).fit(Rows(named("abc"), fitted).made(fitted))
    return model, Rows(named("abc"), gaps(random))

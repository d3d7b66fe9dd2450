"""Cases of what takes a table apart and puts it together: ColumnTransformer and Pipeline."""

import numpy
from data import listed, named, numbers, words
from golden import Rows, case
from sklearn.compose import ColumnTransformer, make_column_selector
from sklearn.impute import SimpleImputer
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import (
    FunctionTransformer, MaxAbsScaler, MinMaxScaler, OneHotEncoder, OrdinalEncoder, StandardScaler)  # fmt: skip

mixed = [("age", "double"), ("colour", "string"), ("height", "double"), ("size", "string"), ("count", "double")]


def people(random, count=24, missing=0.0, more=()):
    colours, sizes = (
        words(random, count, ["red", "green", "blue", *more], missing),
        words(random, count, ["S", "M", *more]),
    )
    counts = [float(value) for value in random.randint(0, 9, count)]
    ages, heights = numbers(random, count, 12, 50, missing), numbers(random, count, 0.1, 1.7, missing)
    return [list(row) for row in zip(ages, colours, heights, sizes, counts)]


def table(random, transformer, form="frame", missing=0.0, columns=mixed):
    """A transformer of tables in a pipeline, fitted on people."""
    fitted = people(random, 40, missing)
    model = (transformer if isinstance(transformer, Pipeline) else make_pipeline(transformer)).fit(
        Rows(columns, fitted, form).made(fitted)
    )
    return model, Rows(columns, people(random, 12, missing) + people(random, 12, missing, ["violet"]), form)


def parts(numbers_, words_, **options):
    """Scores of some columns beside words of others."""
    return ColumnTransformer(
        [("score", StandardScaler(), numbers_), ("code", OneHotEncoder(handle_unknown="ignore"), words_)], **options
    )


@case("columns by name, in another order than in the table; the rest is dropped")
def columns_by_name(random):
    return table(random, parts(["height", "age"], ["size", "colour"]))


@case("a table whose columns stand in another order, with one that was never fitted", form="joblib")
def columns_by_name_shuffled(random):
    model, rows = table(random, parts(["height", "age"], ["size", "colour"]))
    order = [3, 0, 4, 1, 2]
    columns = [("more", "double")] + [mixed[place] for place in order]
    return model, Rows(columns, [[7.0] + [row[place] for place in order] for row in rows.rows])


@case("the rest of the columns comes last, in the table's order")
def columns_remainder_passthrough(random):
    return table(random, parts(["height"], ["size", "colour"], remainder="passthrough"))


@case("the rest of the columns comes last, scaled")
def columns_remainder_estimator(random):
    return table(random, parts(["height"], ["size", "colour"], remainder=MinMaxScaler()))


@case("columns by index, in a table that is an array of objects")
def columns_by_index(random):
    return table(random, parts([0, 2], [3, 1], remainder="passthrough"), form="array")


@case("columns by index from the end, and one as a number: of numbers alone")
def columns_by_negative_index(random):
    steps = [("a", StandardScaler(), [-1, 0]), ("b", MinMaxScaler(), [2])]
    model = ColumnTransformer(steps, remainder="passthrough").fit(random.normal(size=(30, 5)))
    return model, Rows(named("vwxyz"), listed(random.normal(size=(12, 5))), "array")


@case("columns by slices of names, ends included, and of indices, ends excluded")
def columns_by_slice(random):
    steps = [
        ("names", OneHotEncoder(handle_unknown="ignore"), slice("colour", "colour")),
        ("open", StandardScaler(), slice(4, None)), ("half", "passthrough", slice("height", "height")),
    ]  # fmt: skip
    return table(random, ColumnTransformer(steps))


@case("columns by slices of indices: a step, and from the end")
def columns_by_index_slice(random):
    steps = [("a", StandardScaler(), slice(0, 4, 2)), ("b", MinMaxScaler(), slice(-2, None))]
    model = ColumnTransformer(steps, remainder="passthrough").fit(random.normal(size=(30, 6)))
    return model, Rows(named("uvwxyz"), listed(random.normal(size=(12, 6))), "array")


@case("columns by a mask, of truth values in a list and in an array")
def columns_by_mask(random):
    mask = numpy.array([False, True, False, True, False])
    return table(random, parts([True, False, True, False, False], mask, remainder="passthrough"))


@case("columns by type: a selector that fitting turned into names")
def columns_by_selector(random):
    numbers_ = make_column_selector(dtype_include="float64")
    return table(random, parts(numbers_, make_column_selector(dtype_exclude="float64")))


@case("columns by a pattern of their names")
def columns_by_pattern(random):
    steps = [("scores", StandardScaler(), make_column_selector(pattern="^(a|h)"))]
    return table(random, ColumnTransformer(steps))


@case("names of the result have no prefix")
def columns_plain_names(random):
    return table(random, parts(["age"], ["size"], verbose_feature_names_out=False))


@case("a sparse result: hardly any number is not zero")
def columns_sparse(random):
    return table(random, parts(["age"], ["size", "colour"], sparse_threshold=1.0))


@case("a dense result of sparse parts")
def columns_dense(random):
    return table(random, parts(["age"], ["size", "colour"], sparse_threshold=0.0), form="frame")


@case("parts are multiplied by weights; a part without a weight is not")
def columns_weights(random):
    weights = {"score": 0.25, "code": -3}
    return table(random, parts(["age", "height"], ["size"], transformer_weights=weights, remainder="passthrough"))


@case("a part is passed through, one dropped, one has no columns, one column serves twice")
def columns_inert_parts(random):
    steps = [
        ("as it is", "passthrough", ["count", "age"]), ("gone", "drop", ["size"]), ("none", StandardScaler(), []),
        ("first", MinMaxScaler(), ["age"]), ("second", MaxAbsScaler(), ["age"]),
    ]  # fmt: skip
    return table(random, ColumnTransformer(steps))


@case("pipelines in a table in a pipeline, with gaps; an infrequent word", form="joblib")
def columns_nested(random):
    fill = make_pipeline(SimpleImputer(strategy="median", add_indicator=True), StandardScaler())
    code = Pipeline(
        [
            ("fill", SimpleImputer(strategy="most_frequent")),
            ("code", OneHotEncoder(handle_unknown="infrequent_if_exist", min_frequency=0.3)),
        ]
    )
    inner = ColumnTransformer([("numbers", fill, ["age", "height"]), ("words", code, ["colour"])], remainder="drop")
    return table(random, make_pipeline(inner, MaxAbsScaler()), missing=0.25)


@case("a table in a table, by index of what the first one makes")
def columns_in_turn(random):
    words_ = ("words", OrdinalEncoder(), ["size"])
    first = ColumnTransformer([words_, ("rest", "passthrough", ["age", "height", "count"])])
    second = ColumnTransformer(
        [("one", StandardScaler(), [1, 3]), ("two", "passthrough", [0])], remainder=MinMaxScaler()
    )
    fitted = people(random, 40)
    model = make_pipeline(first, second).fit(Rows(mixed, fitted).made(fitted))
    return model, Rows(mixed, people(random, 16))


@case("a step that is passthrough, one that is None, and a function that is none: nothing happens")
def pipeline_inert(random):
    steps = [("a", "passthrough"), ("b", FunctionTransformer()), ("c", StandardScaler()), ("d", None)]
    model = Pipeline(steps).fit(random.normal(size=(30, 3)))
    return model, Rows(named("abc"), listed(random.normal(size=(12, 3))), "array")


@case("pipelines in a pipeline")
def pipeline_nested(random):
    inner = Pipeline([("a", MaxAbsScaler()), ("b", "passthrough")])
    model = make_pipeline(StandardScaler(), inner, make_pipeline(MinMaxScaler(feature_range=(0, 2))))
    return model.fit(random.normal(size=(30, 3))), Rows(named("abc"), listed(random.normal(size=(12, 3))), "array")


@case("a table alone, without a pipeline; told to give DataFrames", form={"compress": ("zlib", 3)})
def columns_as_frames(random):
    steps = [("score", StandardScaler(), ["age"]), ("code", OneHotEncoder(sparse_output=False), ["size"])]
    transformer = ColumnTransformer(steps).set_output(transform="pandas")
    fitted = people(random, 40)
    return transformer.fit(Rows(mixed, fitted).made(fitted)), Rows(mixed, people(random, 12))


@case("a scaler alone, without a pipeline, fitted on named columns", form=0)
def scaler_alone(random):
    fitted = [[row[0], row[2]] for row in people(random, 30)]
    columns = named(["age", "height"])
    return StandardScaler().fit(Rows(columns, fitted).made(fitted)), Rows(columns, fitted[:10])


@case("an encoder alone, without a pipeline", form=2)
def one_hot_alone(random):
    fitted = [[row[1], row[3]] for row in people(random, 30)]
    columns = [("colour", "string"), ("size", "string")]
    model = OneHotEncoder(handle_unknown="ignore").fit(Rows(columns, fitted).made(fitted))
    return model, Rows(columns, [[row[1], row[3]] for row in people(random, 10, more=["violet"])])

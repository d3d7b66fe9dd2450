"""Stages that scale, cut, fill and multiply numbers."""

import golden
from golden import Table
from pyspark.ml import Pipeline
from pyspark.ml.feature import (
    Binarizer,
    Bucketizer,
    Imputer,
    Interaction,
    MaxAbsScaler,
    MinMaxScaler,
    Normalizer,
    OneHotEncoder,
    PolynomialExpansion,
    RobustScaler,
    StandardScaler,
    StringIndexer,
    VectorAssembler,
)

near = {"absolute": 0, "elementwise": 1e-14}


def vectors(random, size=4):
    """Vectors whose third number is the same in all, and the fourth of them mostly zero."""
    rows = (
        random.normal(size=(15, size)) * ([1.0, 100.0, 0.0, 1e-3] * size)[:size] + ([0.0, 30.0, 4.5, 0.0] * size)[:size]
    )
    rows[1:, 3:4] *= random.randint(0, 2, size=(14, 1))
    return rows.tolist()


def asked(rows):
    """Rows that were fitted, and others beyond them."""
    one = rows[0]
    odd = [[0.0] * 4, [-0.0] * 4, [1e308] * 4, [-1e308, 1e308, 5e-324, -5e-324], ["NaN", *one[1:]]]
    odd += [["Infinity", "-Infinity", "NaN", 1.0], [1.0, 2.0, "Infinity", 3.0], [1e154, 1e200, 4.5, 1e-200]]
    return Table({"v": "vector"}, [[row] for row in rows[:6] + odd] + [[None]])


def scaled(scaler):
    def build(random):
        rows = vectors(random)
        return scaler().fit(Table({"v": "vector"}, [[row] for row in rows]).frame()), asked(rows)

    return build


both = [(True, True), (True, False), (False, True), (False, False)]
for first, second in both:
    name = "_".join(word for word, on in (("mean", first), ("std", second)) if on) or "nothing"
    golden.add(
        f"standard_scaler_{name}", f"a StandardScaler, withMean {first}, withStd {second}; a constant column",
        scaled(lambda a=first, b=second: StandardScaler(inputCol="v", outputCol="s", withMean=a, withStd=b)),
        oldest=True)  # fmt: skip
    name = "_".join(word for word, on in (("centre", first), ("scale", second)) if on) or "nothing"
    golden.add(
        f"robust_scaler_{name}", f"a RobustScaler, withCentering {first}, withScaling {second}; a constant column",
        scaled(lambda a=first, b=second: RobustScaler(
            inputCol="v", outputCol="s", withCentering=a, withScaling=b, lower=0.1, upper=0.8)),
        oldest=first and second)  # fmt: skip
golden.add(
    "min_max_scaler", "a MinMaxScaler to 0 and 1; a constant column; values beyond those that were fitted",
    scaled(lambda: MinMaxScaler(inputCol="v", outputCol="s")), oldest=True)  # fmt: skip
golden.add(
    "min_max_scaler_range", "a MinMaxScaler to -2.5 and 7; a constant column",
    scaled(lambda: MinMaxScaler(inputCol="v", outputCol="s", min=-2.5, max=7.0)), oldest=True)  # fmt: skip
golden.add(
    "max_abs_scaler", "a MaxAbsScaler; values beyond those that were fitted",
    scaled(lambda: MaxAbsScaler(inputCol="v", outputCol="s")), oldest=True)  # fmt: skip


@golden.case("a MaxAbsScaler fitted where a column is zero in all rows", oldest=True)
def max_abs_scaler_zero(random):
    table = Table({"v": "vector"}, [[[0.0, 1.0]], [[0.0, -4.0]], [[-0.0, 2.0]]])
    model = MaxAbsScaler(inputCol="v", outputCol="s").fit(table.frame())
    return model, Table({"v": "vector"}, table.rows + [[[3.0, 3.0]], [[-7.0, "NaN"]]])


for p in (1.0, 2.0, float("inf"), 3.0):
    golden.add(
        f"normalizer_{p:g}", f"a Normalizer with p {p:g}; vectors of zeros, and those whose squares overflow",
        lambda random, p=p: (Normalizer(inputCol="v", outputCol="n", p=p), asked(vectors(random))),
        oldest=p == 2, tolerance=near if p == 3 else None)  # fmt: skip


def single_vector(random):
    return Table(
        {"v": "vector"},
        [[row[:3]] for row in vectors(random)[:6]]
        + [
            [[2.0, 3.0, 5.0]],
            [[0.0, -0.0, 1.0]],
            [["NaN", 0.0, 1.0]],
            [["Infinity", 0.0, -1.0]],
            [[7.0]],
            [[7.0, 11.0]],
            [None],
        ],
    )


for degree in (2, 3):
    golden.add(
        f"polynomial_{degree}", f"a PolynomialExpansion of degree {degree}; the order of the terms",
        lambda random, degree=degree: (
            PolynomialExpansion(inputCol="v", outputCol="p", degree=degree), single_vector(random)),
        oldest=degree == 2)  # fmt: skip

splits = [-float("inf"), -1.0, 0.0, 0.5, 2.0, float("inf")]
closed = [-1.0, 0.0, 0.5, 2.0]
cuts = [
    -5.0,
    -1.0,
    -0.9999999999999999,
    -0.0,
    0.0,
    0.5,
    0.49999999999999994,
    1.9999999999999998,
    2.0,
    2.0000000000000004,
]
cuts += [1e308, "Infinity", "-Infinity", "NaN", None, -1.0000000000000002]
for handle in ("keep", "skip", "error"):
    golden.add(
        f"bucketizer_{handle}", f"a Bucketizer with infinities as splits, handleInvalid {handle}; values at the splits",
        lambda random, handle=handle: (
            Bucketizer(inputCol="x", outputCol="b", splits=splits, handleInvalid=handle),
            Table({"x": "double"}, [[x] for x in cuts])),
        oldest=True)  # fmt: skip
    golden.add(
        f"bucketizer_many_{handle}", f"a Bucketizer of three columns, one of them whole, handleInvalid {handle}",
        lambda random, handle=handle: (
            Bucketizer(inputCols=["x", "y", "i"], outputCols=["a", "b", "c"], splitsArray=[closed, splits, closed],
                       handleInvalid=handle),
            Table({"x": "double", "y": "double", "i": "int"},
                  [[x, 0.25, 1] for x in cuts] + [[0.25, x, 1] for x in cuts]
                  + [[0.25, 0.25, i] for i in (-1, 2, 3, None)])),
        oldest=handle == "keep")  # fmt: skip

@golden.case("a Bucketizer of two columns, handleInvalid skip; numbers outside beside numbers that are not there")
def bucketizer_many_skip_outside(random):
    model = Bucketizer(inputCols=["x", "y"], outputCols=["a", "b"], splitsArray=[closed, closed], handleInvalid="skip")
    values = [0.25, 5.0, "NaN", None]
    return model, Table({"x": "double", "y": "double"}, [[x, y] for x in values for y in values])


edges = [0.5, 0.5000000000000001, 0.49999999999999994, 0.0, -0.0, 1.0, "NaN", "Infinity", "-Infinity", None]


@golden.case("a Binarizer of a column of numbers", oldest=True)
def binarizer_one(random):
    return Binarizer(inputCol="x", outputCol="b", threshold=0.5), Table({"x": "double"}, [[x] for x in edges])


@golden.case("a Binarizer of numbers, of vectors and of numbers, each with a threshold of its own", oldest=True)
def binarizer_many(random):
    model = Binarizer(inputCols=["x", "v", "y"], outputCols=["a", "b", "c"], thresholds=[0.5, -1.0, 0.0])
    rows = [[x, [x, 0.0, -1.0, 2.0], 1.0] for x in edges[:-1]] + [
        [None, [1.0], 1.0],
        [1.0, None, 1.0],
        [1.0, [1.0], -0.0],
    ]
    return model, Table({"x": "double", "v": "vector", "y": "double"}, rows)


@golden.case("a Binarizer of vectors, with a threshold below zero")
def binarizer_vector(random):
    rows = [[[0.0, -1.0, -2.0, 3.0]], [[0.0, 0.0]], [["NaN", -0.5]], [None], [[]]]
    return Binarizer(inputCol="v", outputCol="b", threshold=-1.0), Table({"v": "vector"}, rows)


for strategy in ("mean", "median", "mode"):
    for missing in (float("nan"), -1.0):

        def filled(random, strategy=strategy, missing=missing):
            columns = {"d": "double", "f": "float", "i": "int"}
            rows = [
                [float(random.randint(6)) / 2, float(random.randint(8)) / 10, int(random.randint(9))] for _ in range(18)
            ]
            rows += [[None, 0.5, 1], [1.0, None, 2], [2.0, 0.25, None], [-1.0, -1.0, -1], ["NaN", "NaN", 4]]
            # The whole column must not be missing; NaN among what is not missing makes mean NaN.
            fitted = rows if missing != -1.0 else rows[:-1]
            model = Imputer(
                strategy=strategy, missingValue=missing, inputCols=list(columns), outputCols=["dd", "ff", "ii"]
            ).fit(Table(columns, fitted).frame())
            return model, Table(columns, rows[-8:] + [[None, None, None], ["Infinity", -0.0, 0], ["NaN", -1.0, -1]])

        golden.add(
            f"imputer_{strategy}_{'nan' if missing != -1.0 else 'number'}",
            f"an Imputer, strategy {strategy}, missingValue {missing}, of columns of three types; null is missing too",
            filled, oldest=True)  # fmt: skip


@golden.case("an Imputer of a single column that gives its name to inputCol", oldest=False)
def imputer_single(random):
    table = Table({"x": "double"}, [[1.0], [2.0], [None], [6.0], ["NaN"]])
    return Imputer(inputCol="x", outputCol="y").fit(table.frame()), table


@golden.case("an Interaction of a number, a vector and another number", oldest=True)
def interaction_numbers(random):
    table = Table({"a": "double", "v": "vector", "i": "int"}, [
        [2.0, [3.0, 5.0], 7], [0.0, [1.0, 2.0], 1], [-0.0, [1.0, -2.0], 1], ["NaN", [0.0, 1.0], 2],
        ["Infinity", [0.0, 1.0], 1],
        [None, [1.0, 2.0], 1], [1.0, None, 1], [1.0, [1.0, 2.0], None]])  # fmt: skip
    assembler = VectorAssembler(inputCols=["a", "i"], outputCol="w", handleInvalid="keep")
    stages = [assembler, Interaction(inputCols=["a", "w", "i"], outputCol="x")]
    return Pipeline(stages=stages).fit(table.frame([0])), table


@golden.case(
    "an Interaction of words' indices, one-hot words and numbers: columns that say they are nominal", oldest=True
)
def interaction_nominal(random):
    columns = {"word": "string", "kind": "string", "a": "double"}
    rows = [
        [str(random.choice(list("abc"))), str(random.choice(["x", "y"])), float(random.randint(9))] for _ in range(12)
    ]
    stages = [
        StringIndexer(inputCols=["word", "kind"], outputCols=["i", "j"], handleInvalid="keep"),
        OneHotEncoder(inputCols=["j"], outputCols=["jv"]),
        Interaction(inputCols=["i", "jv", "a"], outputCol="x"),
        Interaction(inputCols=["i", "j"], outputCol="y"),
    ]
    model = Pipeline(stages=stages).fit(Table(columns, rows).frame())
    return model, Table(columns, rows[:8] + [["q", "x", 1.0], [None, "y", 2.0], ["a", "q", 3.0], ["a", "x", None]])

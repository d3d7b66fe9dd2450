"""Decision trees, forests and boosted trees, with splits by thresholds and by categories."""

import explain
import golden
from golden import Table
from models import asked, classes, labelled, near
from pyspark.ml import Pipeline
from pyspark.ml.classification import DecisionTreeClassifier, GBTClassifier, RandomForestClassifier
from pyspark.ml.feature import StringIndexer, VectorAssembler, VectorIndexer
from pyspark.ml.regression import DecisionTreeRegressor, GBTRegressor, RandomForestRegressor

words = {"word": "string", "kind": "string", "a": "double", "b": "double"}


def people(random, count, rows=60):
    """Two columns of words, two of numbers, and a label of `count` classes that depends on all."""
    made = []
    for _ in range(rows):
        word, kind = str(random.choice(list("pqrstuv"))), str(random.choice(["x", "y", "z"]))
        a, b = float(random.randint(0, 12)) / 2, float(random.normal())
        score = (word in "prt") * 1.5 + (kind == "y") * a / 3 + b + (a > 3) * (word in "qs")
        made.append([word, kind, a, b, float(min(count - 1, max(0, int(score + float(random.normal()) * 0.3))))])
    return made


def questions(rows):
    odd = [
        ["?", "x", 1.0, 0.0],
        [None, "y", 2.0, 0.5],
        ["p", None, 3.0, 0.0],
        ["p", "?", 3.0, 0.0],
        [None, None, 0.0, 0.0],
    ]
    odd += [
        ["p", "x", "Infinity", 0.0],
        ["p", "x", "-Infinity", 1e308],
        ["q", "y", -0.0, -1e308],
        ["q", "y", 1.25, 5e-324],
    ]
    odd += [["p", "x", "NaN", 0.0], ["p", "x", 1.0, None]]
    return Table(words, [row[:4] for row in rows[:20]] + odd)


def by_words(model, count, *more):
    """A pipeline that gives trees categories by the metadata of indexed words."""

    def build(random):
        rows = people(random, count)
        stages = [
            StringIndexer(inputCols=["word", "kind"], outputCols=["i", "k"], handleInvalid="keep"),
            VectorAssembler(inputCols=["i", "a", "k", "b"], outputCol="features"), model(),
        ]  # fmt: skip
        frame = Table({**words, "label": "double"}, rows).frame().drop(golden.row)
        return Pipeline(stages=stages).fit(frame), questions(rows), *more

    return build


def by_vectors(model, count, handle):
    """A pipeline that gives trees categories by a VectorIndexer."""

    def build(random):
        rows = [[[float("pqrstuv".index(w)) - 1, a, float("xyz".index(k)), b], label]
                for w, k, a, b, label in people(random, count)]  # fmt: skip
        stages = [
            VectorIndexer(inputCol="features", outputCol="indexed", maxCategories=8, handleInvalid=handle),
            model(),
        ]
        odd = [
            [[9.0, 1.0, 0.0, 0.0]],
            [[0.0, 1.0, 7.0, 0.0]],
            [[0.0, 1.0, 0.0, "NaN"]],
            [["NaN", 1.0, 0.0, 0.0]],
            [None],
        ]
        frame = Table(labelled, rows).frame().drop(golden.row)
        return Pipeline(stages=stages).fit(frame), Table({"features": "vector"}, [row[:1] for row in rows[:20]] + odd)

    return build


def by_numbers(model, count, *more):
    """A model alone, fitted on vectors of numbers; vectors that lie at its thresholds."""

    def build(random):
        rows = [[[float(round(x, 1)) for x in features], label] for features, label in classes(random, count)]
        fitted = model().fit(Table(labelled, rows).frame().drop(golden.row))
        table = asked(rows)
        middle = [[round(x + d, 2) for x in row[0]] for row in rows[:6] for d in (0.05, -0.05)]
        table.rows = [*table.rows, *[[row] for row in middle], [["NaN"] * 4]]
        return fitted, table, *more

    return build


def alone(model, count):
    """A model with splits by categories that is saved without the stages that number them; categories it has not seen."""

    def build(random):
        pipeline, _ = by_words(model, count)(random)
        rows = [[float(random.randint(8)), float(random.randint(12)) / 2, float(random.randint(4)), float(random.normal())]
                for _ in range(16)]  # fmt: skip
        odd = [8.0, 100.0, -1.0, 1.5, 0.4, "NaN", "Infinity", -0.0, 3.0000000001, "-Infinity", 7.0, 1e300]
        rows += [[x, 2.0, 1.0, 0.25] for x in odd] + [[1.0, 2.0, x, 0.25] for x in odd]
        return pipeline.stages[-1], Table({"features": "vector"}, [[row] for row in rows])

    return build


def two(name, tells, build, **options):
    golden.add(name, tells, build, **{"tolerance": near, "oldest": True, **options})


indexed = {"featuresCol": "indexed"}


def classifier(kind, **usual):
    """A function that gives a function that makes a classifier of the kind."""

    def with_options(thresholds=None, **options):
        def make():
            made = kind(**{"maxDepth": 4, "seed": 1, **usual, **options})
            return made.setThresholds(thresholds) if thresholds else made

        return make

    return with_options


tree, forest = classifier(DecisionTreeClassifier), classifier(RandomForestClassifier, numTrees=6)
boosted = classifier(GBTClassifier, maxDepth=3, maxIter=6)

two("tree", "a DecisionTreeClassifier of thresholds, saved alone", by_numbers(tree(), 3, explain.explained))
two("tree_words", "a DecisionTreeClassifier of words", by_words(tree(), 3, explain.explained))
two(
    "tree_vector_keep",
    "a DecisionTreeClassifier after a VectorIndexer that keeps",
    by_vectors(tree(**indexed), 3, "keep"),
)
two("tree_vector_error", "a DecisionTreeClassifier after a VectorIndexer that refuses",
    by_vectors(tree(**indexed), 2, "error"), oldest=False)  # fmt: skip
two(
    "tree_alone",
    "a DecisionTreeClassifier with categories, saved alone: categories that it does not know",
    alone(tree(), 3),
)
two("tree_leaf", "a DecisionTreeClassifier of a single leaf", by_numbers(tree(maxDepth=0), 2))
two("tree_thresholds", "a DecisionTreeClassifier with thresholds", by_numbers(tree(thresholds=[0.6, 0.1, 0.3]), 3),
    oldest=False)  # fmt: skip
two("tree_threshold_zero", "a DecisionTreeClassifier with a threshold of 0",
    by_numbers(tree(thresholds=[0.5, 0.0, 0.5]), 3), oldest=False)  # fmt: skip
two("tree_entropy", "a DecisionTreeClassifier by entropy, with the column of leaves",
    by_numbers(tree(impurity="entropy", leafCol="leaf"), 2))  # fmt: skip
two("tree_regressor", "a DecisionTreeRegressor of words, with the column of variances",
    by_words(lambda: DecisionTreeRegressor(maxDepth=4, seed=1, varianceCol="variance"), 5))  # fmt: skip
two("forest", "a RandomForestClassifier of three classes, saved alone", by_numbers(forest(), 3, explain.explained))
two("forest_words", "a RandomForestClassifier of words, of three classes", by_words(forest(), 3))
two("forest_alone", "a RandomForestClassifier with categories, saved alone", alone(forest(), 3), oldest=False)
two("forest_thresholds", "a RandomForestClassifier with thresholds", by_words(forest(thresholds=[0.9, 0.2, 0.4]), 3))
two("forest_regressor", "a RandomForestRegressor of words",
    by_words(lambda: RandomForestRegressor(maxDepth=4, seed=1, numTrees=5), 5))  # fmt: skip
two("boosted", "a GBTClassifier of thresholds, saved alone", by_numbers(boosted(), 2, explain.explained))
two(
    "boosted_words",
    "a GBTClassifier of words, with thresholds",
    by_words(boosted(thresholds=[0.2, 0.6]), 2, explain.explained),
)
two("boosted_alone", "a GBTClassifier with categories, saved alone", alone(boosted(), 2), oldest=False)
two("boosted_step", "a GBTClassifier with stepSize 0.3 and a part of the rows a tree",
    by_vectors(boosted(stepSize=0.3, subsamplingRate=0.7, **indexed), 2, "keep"), oldest=False)  # fmt: skip
two("boosted_regressor", "a GBTRegressor of words",
    by_words(lambda: GBTRegressor(maxDepth=3, seed=1, maxIter=5, stepSize=0.5), 5))  # fmt: skip
two("boosted_absolute", "a GBTRegressor by absolute errors",
    by_words(lambda: GBTRegressor(maxDepth=2, seed=1, maxIter=4, lossType="absolute"), 5), oldest=False)  # fmt: skip

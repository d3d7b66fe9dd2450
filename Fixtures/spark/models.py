"""Models that are not trees: regressions, naive Bayes, perceptrons, support vectors; and how pipelines are nested."""

import golden
from golden import Table
from pyspark.ml import Pipeline, PipelineModel
from pyspark.ml.classification import LinearSVC, LogisticRegression, MultilayerPerceptronClassifier, NaiveBayes
from pyspark.ml.feature import StandardScaler, StringIndexer, VectorAssembler
from pyspark.ml.regression import LinearRegression

near = {"absolute": 1e-12, "elementwise": 1e-12}
labelled = {"features": "vector", "label": "double"}


def classes(random, count, size=4, rows=40):
    """Rows of `count` classes, each about a centre of its own, that overlap."""
    centres = random.normal(size=(count, size)) * 1.2
    made = []
    for n in range(rows):
        label = n % count
        made.append([(centres[label] + random.normal(size=size)).tolist(), float(label)])
    return made


def asked(rows, size=4):
    """Some rows that were fitted, without labels, and others that are odd."""
    odd = [[0.0] * size, [1e6] * size, [-1e6] * size, [40.0, *[0.0] * (size - 1)], [800.0, *[-0.0] * (size - 1)]]
    odd += [["NaN", *[1.0] * (size - 1)], ["Infinity", *[0.0] * (size - 1)], ["-Infinity", *[1.0] * (size - 1)], None]
    odd += [[1e308] * size, [5e-324] * size, [0.0] * (size - 1), [0.0] * (size + 1)]
    return Table({"features": "vector"}, [[row[0]] for row in rows[:14]] + [[row] for row in odd])


def trained(estimator, count, size=4, change=lambda rows: rows, rows=40):
    def build(random):
        made = change(classes(random, count, size, rows))
        return estimator().fit(Table(labelled, made).frame()), asked(made, size)

    return build


def lr(name, tells, count=2, size=4, change=lambda rows: rows, oldest=True, **options):
    golden.add(
        f"lr_{name}", f"a LogisticRegression {tells}",
        trained(lambda: LogisticRegression(**options), count, size, change),
        oldest=oldest, tolerance=near)  # fmt: skip


def one_class(label):
    return lambda rows: [[features, label] for features, _ in rows]


lr("binomial", "of two classes, saved alone", regParam=0.01)
lr("threshold", "with threshold 0.3", regParam=0.01, threshold=0.3)
lr("threshold_zero", "with threshold 0", regParam=0.01, threshold=0.0, oldest=False)
lr("threshold_one", "with threshold 1", regParam=0.01, threshold=1.0, oldest=False)
lr("thresholds", "of two classes with thresholds for each", regParam=0.01, thresholds=[0.2, 0.6])
lr("elastic", "with an elastic net", regParam=0.2, elasticNetParam=0.9)
lr("wide", "whose coefficients are saved sparse", size=16, regParam=0.3, elasticNetParam=0.9)
lr("no_intercept", "without intercept", regParam=0.01, fitIntercept=False)
lr("standardization", "without standardization", regParam=0.1, standardization=False, oldest=False)
lr("one_class", "fitted on one class alone", change=one_class(0.0))
lr("other_class", "fitted on the class 1 alone", change=one_class(1.0), oldest=False)
lr("multinomial", "of three classes", 3, regParam=0.01)
lr("multinomial_two", "of two classes, family multinomial", family="multinomial", regParam=0.01)
lr("multinomial_elastic", "of three classes with an elastic net", 3, regParam=0.15, elasticNetParam=0.9)
lr("multinomial_sparse", "of three classes of which all coefficients are zero", 3, regParam=0.45, elasticNetParam=1.0)
lr(
    "multinomial_wide",
    "of three classes, whose coefficients are saved sparse",
    3,
    16,
    regParam=0.25,
    elasticNetParam=0.9,
)
lr("multinomial_no_intercept", "of three classes without intercepts", 3, regParam=0.01, fitIntercept=False)
lr("multinomial_thresholds", "of three classes with thresholds", 3, regParam=0.01, thresholds=[0.1, 0.7, 0.3])
lr(
    "multinomial_threshold_zero",
    "of three classes, a threshold of them 0",
    3,
    regParam=0.01,
    thresholds=[0.5, 0.0, 0.5],
    oldest=False,
)
lr("multinomial_gap", "of three labels, the middle one never seen", 3, regParam=0.01, family="multinomial", oldest=False,
   change=lambda rows: [row for row in rows if row[1] != 1])  # fmt: skip
lr("renamed", "with columns of other names, and none for the raw prediction", regParam=0.01, rawPredictionCol="",
   probabilityCol="chance", predictionCol="class", oldest=False)  # fmt: skip


def regression(name, tells, size=4, tolerance=near, **options):
    def build(random):
        rows = [[features, 3 * features[0] - features[1] + 2.5 + float(random.normal()) * 0.1]
                for features, _ in classes(random, 2, size)]  # fmt: skip
        return LinearRegression(**options).fit(Table(labelled, rows).frame()), asked(rows, size)

    golden.add(f"linear_{name}", f"a LinearRegression {tells}", build, oldest=True, tolerance=tolerance)


regression("normal", "by the normal equations", solver="normal")
regression("elastic", "with an elastic net", regParam=0.5, elasticNetParam=1.0, solver="l-bfgs")
regression("wide", "whose coefficients are saved sparse", 16, regParam=0.9, elasticNetParam=1.0, solver="l-bfgs")
regression("no_intercept", "without intercept", fitIntercept=False)
regression("huber", "with Huber's loss", loss="huber", epsilon=1.5)


def bayes(kind):
    def build(random):
        def fit(rows):
            if kind == "gaussian":
                return rows
            if kind == "bernoulli":
                return [[[float(x > 0) for x in features], label] for features, label in rows]
            return [[[float(abs(round(x * 3))) for x in features], label] for features, label in rows]

        rows = fit(classes(random, 3))
        odd = [[[0.0] * 4], [[1.0, 0.0, 0.0, 1.0]], [[1.0] * 4], [[-1.0, 0.0, 1.0, 0.0]], [[0.5, 1.0, 0.0, 1.0]]]
        odd += [
            [[100.0, 0.0, 3.0, 1.0]],
            [["NaN", 1.0, 0.0, 1.0]],
            [["Infinity", 0.0, 0.0, 1.0]],
            [None],
            [[1e300] * 4],
        ]
        model = NaiveBayes(modelType=kind, smoothing=0.7).fit(Table(labelled, rows).frame())
        return model, Table({"features": "vector"}, [[row[0]] for row in rows[:14]] + odd)

    golden.add(f"bayes_{kind}", f"a NaiveBayes, {kind}, of three classes", build, oldest=True, tolerance=near)


for kind in ("multinomial", "bernoulli", "gaussian", "complement"):
    bayes(kind)


@golden.case("a multinomial NaiveBayes with thresholds", tolerance=near)
def bayes_thresholds(random):
    rows = [[[float(abs(round(x * 3))) for x in features], label] for features, label in classes(random, 3)]
    model = NaiveBayes(thresholds=[0.5, 0.1, 0.9]).fit(Table(labelled, rows).frame())
    return model, Table({"features": "vector"}, [[row[0]] for row in rows[:20]])


golden.add(
    "perceptron",
    "a MultilayerPerceptronClassifier of one hidden layer, of three classes",
    trained(lambda: MultilayerPerceptronClassifier(layers=[4, 5, 3], seed=7, maxIter=60), 3),
    oldest=True,
    tolerance=near,
)
golden.add(
    "perceptron_deep", "a MultilayerPerceptronClassifier of two hidden layers, of two classes, with thresholds",
    trained(lambda: MultilayerPerceptronClassifier(
        layers=[4, 6, 3, 2], seed=7, maxIter=40, solver="gd", stepSize=0.1).setThresholds([0.2, 0.8]), 2),
    oldest=True, tolerance=near)  # fmt: skip
golden.add("svc", "a LinearSVC", trained(lambda: LinearSVC(regParam=0.05, maxIter=50), 2), oldest=True, tolerance=near)
golden.add(
    "svc_threshold", "a LinearSVC with a threshold of the raw prediction",
    trained(lambda: LinearSVC(regParam=0.05, maxIter=50, threshold=0.75), 2), tolerance=near)  # fmt: skip
columns = {"word": "string", "a": "double", "b": "double", "label": "double"}


def mixed(random):
    rows = [[str(random.choice(list("xyz"))), *random.normal(size=2).tolist(), 0.0] for _ in range(40)]
    return [[w, a, b, float((w == "x") + a - b > 0.3)] for w, a, b, _ in rows]


@golden.case("a pipeline in a pipeline in a pipeline", oldest=True, tolerance=near)
def nested(random):
    rows = mixed(random)
    inner = Pipeline(stages=[
        VectorAssembler(inputCols=["a", "b"], outputCol="numbers"),
        StandardScaler(inputCol="numbers", outputCol="scaled", withMean=True)])  # fmt: skip
    middle = Pipeline(stages=[StringIndexer(inputCol="word", outputCol="index", handleInvalid="keep"), inner])
    outer = Pipeline(
        stages=[
            middle,
            VectorAssembler(inputCols=["index", "scaled"], outputCol="features"),
            LogisticRegression(regParam=0.01),
        ]
    )
    asking = [row[:3] for row in rows[:10]] + [["w", 1.0, 2.0], [None, 0.0, 0.0], ["x", None, 1.0], ["x", "NaN", 1.0]]
    table = Table({name: kind for name, kind in columns.items() if name != "label"}, asking)
    return outer.fit(Table(columns, rows).frame().drop(golden.row)), table


@golden.case("a pipeline without stages", everything=True)
def empty(random):
    return PipelineModel(stages=[]), Table({"a": "double"}, [[1.0], [None]])


@golden.case("twelve stages, whose folders are numbered with two digits", oldest=True)
def many_stages(random):
    table = Table({"a": "double"}, [[1.0], [2.0], [-3.5], [0.0]])
    stages, last = [VectorAssembler(inputCols=["a"], outputCol="v0")], "v0"
    for n in range(1, 12):
        stages.append(StandardScaler(inputCol=last, outputCol=f"v{n}", withMean=n % 2 == 0))
        last = f"v{n}"
    return Pipeline(stages=stages).fit(table.frame()), table

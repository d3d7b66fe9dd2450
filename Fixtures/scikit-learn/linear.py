"""Cases of logistic regression and of perceptrons."""

import math

import numpy
from data import halves, labels, listed, named, thirds, words
from golden import Rows, case, dense
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler


def tolerance(model, rows):
    """How far sums of products in any order may be apart, and what follows for the probabilities.

    The sum of n products and an intercept is off by (n + 1) roundings of the sum of the magnitudes. A probability moves
    by up to twice that times p (1 - p), and by a few roundings of its own.
    """
    last, sound = (model[-1] if isinstance(model, Pipeline) else model), []
    for index in range(len(rows.rows)):
        try:
            model.predict(rows.take([index]))
            sound.append(index)
        except ValueError:
            pass
    x = rows.take(sound)
    p = model.predict_proba(x)
    x = dense(model[:-1].transform(x)) if isinstance(model, Pipeline) else x
    weights = numpy.abs(dense(last.coef_))
    magnitudes = numpy.abs(x) @ weights.T + numpy.abs(last.intercept_)
    roundings = numpy.finfo(last.coef_.dtype).eps / 2
    apart = 2 * (x.shape[1] + 1) * roundings * magnitudes.max(axis=1)
    moved = (2 * apart[:, None] * p * (1 - p)).max() + 8 * roundings
    why = f"sums of {x.shape[1] + 1} terms in any order"
    moves = f"2 p (1 - p) times what {why} are apart, and 8 roundings"
    return {
        "rawPrediction": {"absolute": float(apart.max()), "relative": 0, "reason": why},
        "probability": {"absolute": float(moved), "relative": 0, "reason": moves},
    }


def data(random, count=60, columns=4):
    values = random.normal(size=(count, columns)) * [1, 10, 0.1, 1][:columns]
    return values, labels(values / [1, 10, 0.1, 1][:columns], random)


def asked(random, columns=4):
    """Rows like the fitted ones, rows far away, zeros, and rows that are refused."""
    like = random.normal(size=(20, columns)) * [1, 10, 0.1, 1][:columns]
    odd = [
        [0.0] * columns,
        [-0.0] * columns,
        [None] + [1.0] * (columns - 1),
        [1.0, float("inf")] + [0.0] * (columns - 2),
    ]
    return Rows(named("abcd"[:columns]), listed(like) + listed(like[:8] * 30) + odd, "array")


def logistic(random, classes=halves, scale=False, labels_=None, **options):
    values, target = data(random)
    target = classes(target)
    target = target if labels_ is None else numpy.array(labels_)[target]
    model = LogisticRegression(**{"random_state": 0, **options})
    model = make_pipeline(StandardScaler(), model) if scale else model
    rows = asked(random)
    return model.fit(values, target), rows, tolerance(model, rows)


@case("two classes: the logistic function of one sum; a model alone")
def logistic_binary(random):
    return logistic(random)


@case("two classes after scores; labels are words, in their order as text", form="joblib")
def logistic_words(random):
    return logistic(random, scale=True, labels_=["yes", "No"])


@case("two classes, whose labels are truth values", form={"compress": ("gzip", 3)})
def logistic_boolean(random):
    return logistic(random, scale=True, labels_=[False, True])


@case("two classes, whose labels are floating point numbers")
def logistic_double_labels(random):
    return logistic(random, scale=True, labels_=[-1.0, 2.0])


@case("three classes: softmax of three sums")
def logistic_multinomial(random):
    return logistic(random, thirds, scale=True, labels_=["low", "mid", "high"])


@case("three classes: softmax; labels are whole numbers with gaps", form="joblib")
def logistic_multinomial_saga(random):
    return logistic(random, thirds, scale=True, labels_=[7, -3, 40], solver="saga", penalty="l1", C=0.5, random_state=1)


@case("liblinear: its own intercept, two classes")
def logistic_liblinear(random):
    return logistic(random, scale=True, solver="liblinear", intercept_scaling=2.0)


@case("no intercept, weights of which some are zero")
def logistic_without_intercept(random):
    return logistic(random, fit_intercept=False, solver="liblinear", penalty="l1", C=0.2)


@case("balanced classes, coefficients kept sparse")
def logistic_sparsified(random):
    model, rows, within = logistic(random, class_weight="balanced", solver="liblinear", penalty="l1", C=0.3)
    return model.sparsify(), rows, within


@case("one against the others: logistic functions, divided by their sum", only="1.2")
def logistic_ovr(random):
    return logistic(random, thirds, scale=True, multi_class="ovr")


@case("liblinear of three classes is one against the others", only="1.2")
def logistic_liblinear_three(random):
    return logistic(random, thirds, scale=True, solver="liblinear")


@case("multinomial of two classes: softmax of the sum and its negative", only="1.2")
def logistic_multinomial_binary(random):
    return logistic(random, scale=True, multi_class="multinomial")


@case("fitted and scored in single precision")
def logistic_single(random):
    values, target = data(random)
    rows = asked(random)
    rows.rows = [[None if v is None else float(numpy.float32(v)) for v in row] for row in rows.rows]
    rows.columns = named("abcd", "float")
    model = LogisticRegression(tol=1e-2).fit(values.astype(numpy.float32), halves(target))
    return model, rows, tolerance(model, rows)


@case("words and numbers to a sparse matrix, then three classes")
def logistic_sparse_input(random):
    columns = [("place", "string"), ("x", "double"), ("kind", "string")]

    def make(count, more=()):
        places, kinds = words(random, count, [*"abcdefgh", *more]), words(random, count, ["k", "l", "m"])
        return [list(row) for row in zip(places, random.normal(size=count).tolist(), kinds)]

    fitted = make(80)
    steps = [("code", OneHotEncoder(handle_unknown="ignore"), ["place", "kind"]), ("score", StandardScaler(), ["x"])]
    target = numpy.array(["abc".find(row[0]) + 1 + (row[1] > 0) for row in fitted]) % 3
    model = make_pipeline(ColumnTransformer(steps, sparse_threshold=0.9), LogisticRegression(C=3.0))
    rows = Rows(columns, make(24, ["z"]))
    return model.fit(Rows(columns, fitted).made(fitted), target), rows, tolerance(model, rows)


def layered(model, rows):
    """How far a perceptron's probabilities may be apart: each layer's sums in any order, carried to the end.

    Activations change by no more than their operands do, so an error grows by the largest sum of a unit's weights.
    """
    last = model[-1] if isinstance(model, Pipeline) else model
    x = numpy.array([[0 if v is None or math.isinf(v) else v for v in row] for row in rows.rows])
    magnitude = numpy.abs(model[:-1].transform(x) if isinstance(model, Pipeline) else x).max()
    apart = 0.0
    for weights, offsets in zip(last.coefs_, last.intercepts_):
        gain = numpy.abs(weights).sum(axis=0).max()
        size = gain * magnitude + numpy.abs(offsets).max()
        apart = gain * apart + 2 * (len(weights) + 1) * 2.0**-53 * size
        magnitude = min(size, 1.0) if last.activation in ("tanh", "logistic") else size
        apart += 4 * 2.0**-53 * magnitude
    why = "sums of each layer in any order, times the largest weights of the layers behind it"
    return {"absolute": float(apart), "relative": 0, "reason": why}


def perceptron(random, classes=halves, labels_=None, scale=True, columns=4, **options):
    values, target = data(random, columns=columns)
    target = classes(target)
    target = target if labels_ is None else numpy.array(labels_)[target]
    model = MLPClassifier(random_state=3, max_iter=60, **{"hidden_layer_sizes": (6, 4), **options})
    model = make_pipeline(StandardScaler(), model) if scale else model
    rows = asked(random, columns)
    return model.fit(values, target), rows, {"probability": layered(model, rows)}


@case("rectified units, two classes: one output, the logistic function")
def perceptron_relu(random):
    return perceptron(random)


@case("hyperbolic tangents, three classes: softmax", form="joblib")
def perceptron_tanh(random):
    return perceptron(random, thirds, labels_=["low", "mid", "high"], activation="tanh")


@case("logistic units, three classes")
def perceptron_logistic(random):
    return perceptron(random, thirds, activation="logistic")


@case("units that do nothing, labels are words")
def perceptron_identity(random):
    return perceptron(random, labels_=["no", "yes"], activation="identity", hidden_layer_sizes=(3,), solver="sgd")


@case("no hidden layer but one unit; not scaled")
def perceptron_one_unit(random):
    return perceptron(random, scale=False, hidden_layer_sizes=(1,), activation="logistic")


@case("several labels at once: a logistic function of each output")
def perceptron_several_labels(random):
    values, target = data(random)
    target = numpy.stack([halves(target), halves(values[:, 1]), halves(-values[:, 0])], axis=1)
    model = MLPClassifier((5,), random_state=1, max_iter=60).fit(values, target)
    rows = asked(random)
    rows.rows = rows.rows[:20]
    return model, rows, {"probability": layered(model, rows)}


@case("stopped early, by rows held back", form="joblib")
def perceptron_early_stopping(random):
    return perceptron(random, early_stopping=True, validation_fraction=0.3)

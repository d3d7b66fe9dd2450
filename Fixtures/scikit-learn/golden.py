"""What a case of scikit-learn is: a fitted pipeline, rows to score, and how both are written."""

import io
import math
import os
import pickle
import shutil
import sys
import warnings
import zlib

import joblib
import numpy
import pandas
import scipy
import sklearn
from sklearn.pipeline import Pipeline

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import fixtures  # noqa: E402

folder = os.path.join(fixtures.root, "scikit-learn")
version = ".".join(sklearn.__version__.split(".")[:2])
framework = f"sklearn-{version}"
newest = version != "1.2"
dtypes = {"double": "float64", "float": "float32", "int": "int32", "long": "int64", "boolean": "bool", "string": object}
cases = {}

# How far a result may be off, and why, where scikit-learn leaves the order of a sum or the digits of a function open.
exact = {"absolute": 0, "relative": 0, "reason": "each step is rounded once, in an order that is stated"}
sums = {
    "absolute": 0, "relative": 64 * 2.0**-53,
    "reason": "sums of up to 32 products in any order, of the largest magnitude in the row's vector",
}  # fmt: skip


class Rows:
    """Rows to score, by columns of one type each.

    columns: (name, type) of each. rows: lists, `None` where a value is missing. form: "frame" for a pandas DataFrame,
    "array" for a NumPy array. none: names of the columns whose missing values reach scikit-learn as None; in all
    others they are NaN.
    """

    def __init__(self, columns, rows, form="frame", none=()):
        self.columns, self.rows, self.form, self.none = columns, rows, form, tuple(none)
        assert all(len(row) == len(columns) for row in rows)

    def take(self, indices):
        """The rows at `indices`, as scikit-learn gets them."""
        return self.made([self.rows[index] for index in indices])

    def made(self, rows):
        """Rows as scikit-learn gets them."""
        columns = {}
        for place, (name, type_) in enumerate(self.columns):
            missing = None if name in self.none else math.nan
            values = [missing if row[place] is None else row[place] for row in rows]
            made = numpy.empty(len(rows), dtype=dtypes[type_])
            made[:] = values
            columns[name] = made
        if self.form == "frame":
            return pandas.DataFrame(
                {name: pandas.Series(column, dtype=column.dtype) for name, column in columns.items()}
            )
        kinds = {column.dtype for column in columns.values()}
        result = numpy.empty((len(rows), len(columns)), dtype=kinds.pop() if len(kinds) == 1 else object)
        for place, column in enumerate(columns.values()):
            result[:, place] = column
        return result

    def json(self):
        """The content of input.json."""
        names = [{"name": name, "type": type_} for name, type_ in self.columns]
        return {"columns": names, "rows": [[plain(value) for value in row] for row in self.rows]}


def plain(value):
    """A value as JSON has it: vectors as lists, NaN and infinities as text."""
    if isinstance(value, (numpy.ndarray, list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, numpy.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    return value


def text(value, level=1):
    """JSON with a row a line."""
    dumps = lambda item: fixtures.json.dumps(item, ensure_ascii=False)
    parts = []
    for key, item in value.items():
        if key == "rows":
            lines = ",\n".join(f"  {dumps(row)}" for row in item)
            parts.append(f' "rows": [\n{lines}\n ]')
        else:
            parts.append(f" {dumps(key)}: {dumps(item)}")
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def share(path, content):
    """Writes what several versions must agree on, or checks that it is what stands there already."""
    if os.path.exists(path):
        with open(path, "rb") as file:
            if file.read() != content:
                raise SystemExit(f"{path}: another version or an older script wrote other rows; delete it")
    else:
        fixtures.write_bytes(path, content)


def case(tells, form="pickle", only=None, shap=None):
    """Declares a case: a function of a random state that gives a fitted model and its `Rows`.

    form: "pickle", or what `joblib.dump` is told. only: the one version that has it. shap: how TreeExplainer's values
    are to be read.
    """

    def declare(make):
        cases[make.__name__] = (make, {"tells": tells}, form, only, shap)
        return make

    return declare


def refuse(why, form="pickle", only=None):
    """Declares a case that an importer refuses: a function of a random state that gives a model."""

    def declare(make):
        cases[make.__name__] = (make, {"refused": why}, form, only, None)
        return make

    return declare


def save(model, path, form):
    """Writes the model; returns the file's name."""
    os.makedirs(path, exist_ok=True)
    if isinstance(form, int) or form == "pickle":
        fixtures.write_bytes(
            os.path.join(path, "model.pkl"), pickle.dumps(model, protocol=form if isinstance(form, int) else None)
        )
        return "model.pkl"
    joblib.dump(model, os.path.join(path, "model.joblib"), **({} if form == "joblib" else form))
    return "model.joblib"


def dense(matrix):
    return matrix.toarray() if hasattr(matrix, "toarray") else numpy.asarray(matrix)


def score(model, rows):
    """(column, values of each row) of everything that the model tells of rows."""
    result = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        predicts = hasattr(model, "predict")
        before = model[:-1] if isinstance(model, Pipeline) and predicts else None
        if not predicts:
            result["features"] = dense(model.transform(rows))
        elif before is not None and len(before) > 0:
            result["features"] = dense(before.transform(rows))
        if hasattr(model, "decision_function"):
            result["rawPrediction"] = model.decision_function(rows)
        if hasattr(model, "predict_proba"):
            result["probability"] = model.predict_proba(rows)
        if predicts:
            result["prediction"] = model.predict(rows)
    return result


def outputs(model, rows):
    """The content of output.json, and how far a row scored by itself is from the same row among others."""
    errors, alone = {}, {}
    for index in range(len(rows.rows)):
        try:
            alone[index] = score(model, rows.take([index]))
        except Exception as error:
            errors[index] = str(error).strip().splitlines()[0]
    sound = list(alone)
    together = score(model, rows.take(sound))
    names = list(together)
    lines, apart = [], {}
    for index in range(len(rows.rows)):
        if index in errors:
            lines.append({"row": index, "error": errors[index]})
            continue
        values = [together[name][sound.index(index)] for name in names]
        lines.append({"row": index, "values": [plain(value) for value in values]})
        for name, value in zip(names, values):
            single = alone[index][name][0]
            if getattr(value, "dtype", numpy.dtype(object)).kind == "f":
                difference = numpy.nan_to_num(numpy.abs(numpy.asarray(single) - value), nan=0.0).max(initial=0)
                apart[name] = max(apart.get(name, 0.0), float(difference))
            else:
                assert numpy.array_equal(plain(single), plain(value)), (name, index)
    assert sound, "no row was scored"
    return {"columns": names, "rows": lines}, {name: value for name, value in apart.items() if value}


def explained(model, rows, kind):
    """The content of shap.json: each row's values by TreeExplainer, whose sum is the output that `kind` names."""
    import shap

    last = model[-1] if isinstance(model, Pipeline) else model
    listed, inputs = [], []
    for index in range(len(rows.rows)):
        try:
            row = rows.take([index])
            row = dense(model[:-1].transform(row)) if isinstance(model, Pipeline) else numpy.asarray(row)
            row = row.astype(numpy.float64)
            last.predict(row)
        except Exception:
            continue
        if not numpy.isnan(row).any():
            listed.append(index)
            inputs.append(row[0])
    inputs = numpy.array(inputs)
    explainer = shap.TreeExplainer(last, feature_perturbation="tree_path_dependent")
    values, expected = explainer.shap_values(inputs, check_additivity=True), numpy.ravel(explainer.expected_value)
    if kind == "probability":
        values, expected, target = values[:, :, 1], expected[1], last.predict_proba(inputs)[:, 1]
    else:
        expected, target = expected[0], last.decision_function(inputs)
    apart = numpy.abs(values.sum(axis=1) + expected - target)
    return {
        "tool": f"shap {shap.__version__}", "output": kind, "class": plain(last.classes_[1]),
        "expected_value": float(expected), "seen": {"largest_gap_of_sums": float(apart.max())},
        "rows": [{"row": index, "values": plain(value)} for index, value in zip(listed, values)],
    }  # fmt: skip


def write(name):
    """Makes one case and writes what this version tells of it."""
    make, head, form, only, shap = cases[name]
    if only not in (None, version):
        return
    path = os.path.join(folder, name)
    here = os.path.join(path, framework)
    shutil.rmtree(here, ignore_errors=True)
    seed = zlib.crc32(name.encode())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = make(numpy.random.RandomState(seed))
    model, rows, *tolerance = made if isinstance(made, tuple) else (made, None)
    part = {"versions": fixtures.versions(sklearn, joblib, numpy, scipy, pandas), "files": [save(model, here, form)]}
    if rows is not None:
        # What is scored is what the file holds.
        with open(os.path.join(here, part["files"][0]), "rb") as file:
            model = joblib.load(io.BytesIO(file.read()))
        told, seen = outputs(model, rows)
        share(os.path.join(path, "input.json"), text(rows.json()))
        fixtures.write_bytes(os.path.join(here, "output.json"), text(told))
        head = {**head, "form": rows.form, "none": list(rows.none)}
        part["output"] = "output.json"
        tolerance = dict(tolerance[0]) if tolerance else {}
        part["tolerance"] = {column: tolerance.get(column, exact) for column in told["columns"]}
        if hasattr(model, "classes_"):
            head["classes"] = plain(model.classes_)
        if seen:
            part["seen"] = {"largest_difference_of_a_row_alone": seen}
        if shap and newest:
            part["shap"] = "shap.json"
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                told = explained(model, rows, shap)
            fixtures.write_bytes(os.path.join(here, "shap.json"), text(told))
    json = os.path.join(path, "case.json")
    parts = {**fixtures.read_json(json, {}).get("frameworks", {}), framework: part}
    order = sorted(parts)
    fixtures.write_json(
        json, {"tool": "scikit-learn", "seed": seed, **head, "frameworks": {k: parts[k] for k in order}}
    )

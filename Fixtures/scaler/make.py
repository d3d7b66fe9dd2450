# environment: keras-oldest keras-newest
"""Writes fitted scalers as pickle and joblib save them, with their fitted values, and files that are no such scaler.

usage: make.py      (writes `sklearn-<version>/` beside itself: files and `case.json`)
"""
import json
import pathlib
import pickle
import shutil

import joblib
import numpy
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

SEED = 7
VERSION = ".".join(sklearn.__version__.split(".")[:2])
HERE = pathlib.Path(__file__).parent / f"sklearn-{VERSION}"
NAMES = ["radius_mean", "texture mean", "Größe", "温度", "quote\"s \\ and\nlines", "x" * 300]


def rows(columns, dtype=numpy.float64):
    rng = numpy.random.default_rng(SEED)
    return (rng.normal(size=(50, columns)) * 10.0 ** rng.integers(-3, 5, size=columns) + 3).astype(dtype)


def fitted(columns=6, named=False, dtype=numpy.float64, missing=False, constant=False, **options):
    data = rows(columns, dtype)
    if missing:
        data[::7, 1] = numpy.nan
    if constant:
        data[:, 0] = 4.5
    scaler = StandardScaler(**options).fit(data)
    if named:
        scaler.feature_names_in_ = numpy.array((NAMES * columns)[:columns], dtype=object)
    return scaler


def scalers():
    """(name, scaler, how to save it)."""
    for protocol in range(6):
        for named in (False, True):
            its = "-named" if named else ""
            yield f"protocol-{protocol}{its}", fitted(named=named), {"pickle": protocol}
            yield f"joblib-protocol-{protocol}{its}", fitted(named=named), {"protocol": protocol}
    for named in (False, True):
        its = "-named" if named else ""
        for method in ("zlib", "gzip"):
            yield f"joblib-{method}{its}", fitted(named=named), {"compress": (method, 3)}
    yield "joblib-zlib-0", fitted(), {"compress": ("zlib", 1)}
    yield "one-feature", fitted(1), {}
    yield "many-features", fitted(300, named=True), {}
    yield "uncentred", fitted(with_mean=False), {}
    yield "unscaled", fitted(with_std=False), {}
    yield "neither", fitted(with_mean=False, with_std=False), {"pickle": 4}
    yield "neither-joblib", fitted(with_mean=False, with_std=False), {}
    yield "numpy-flags", fitted(with_mean=numpy.bool_(False), with_std=numpy.bool_(True)), {}
    yield "missing-values", fitted(missing=True), {}
    yield "constant-feature", fitted(constant=True), {"pickle": 5}
    yield "single-precision", fitted(dtype=numpy.float32), {}
    partial = StandardScaler().partial_fit(rows(3)).partial_fit(rows(3) * 2)
    yield "partial-fit", partial, {"pickle": 4}
    yield "configured", fitted().set_output(transform="default"), {}
    strided = fitted()
    strided.mean_ = numpy.repeat(strided.mean_, 2)[::2]
    strided.scale_ = strided.scale_.astype(">f8")
    yield "strided-and-swapped", strided, {"pickle": 5}
    yield "strided-and-swapped-joblib", strided, {}


def changed(**attributes):
    scaler = fitted()
    for name, value in attributes.items():
        if value is None:
            delattr(scaler, name)
        else:
            setattr(scaler, name, value)
    return scaler


def refused():
    """(name, object, how to save it, error case)."""
    data = rows(3)
    target = numpy.arange(50) % 2
    yield "min-max", MinMaxScaler().fit(data), {}, "wrongEstimator"
    yield "robust", RobustScaler().fit(data), {"pickle": 2}, "wrongEstimator"
    yield "pipeline", make_pipeline(StandardScaler(), LogisticRegression()).fit(data, target), {}, "wrongEstimator"
    yield "classifier", LogisticRegression().fit(data, target), {"pickle": 0}, "wrongEstimator"
    yield "dictionary", {"scaler": fitted()}, {}, "notAnEstimator"
    yield "list", [fitted()], {"pickle": 4}, "notAnEstimator"
    yield "array", data, {}, "notAnEstimator"
    yield "unfitted", StandardScaler(), {}, "missingAttribute"
    yield "without-mean", changed(mean_=None), {}, "missingAttribute"
    yield "without-scale", changed(scale_=None), {"pickle": 4}, "missingAttribute"
    yield "mean-is-a-list", changed(mean_=[1.0] * 6), {}, "invalidAttribute"
    yield "mean-is-a-matrix", changed(mean_=numpy.ones((2, 3))), {}, "invalidAttribute"
    yield "scale-is-integer", changed(scale_=numpy.ones(6, dtype=numpy.int64)), {}, "invalidAttribute"
    yield "scale-is-half", changed(scale_=numpy.ones(6, dtype=numpy.float16)), {}, "unsupportedElementType"
    yield "scale-is-objects", changed(scale_=numpy.array([1.0] * 6, dtype=object)), {"pickle": 4}, "objectArray"
    yield "fewer-means", changed(mean_=numpy.ones(5)), {}, "wrongFeatureCount"
    yield "more-scales", changed(scale_=numpy.ones(7)), {"pickle": 5}, "wrongFeatureCount"
    yield "fewer-names", changed(feature_names_in_=numpy.array(NAMES[:5], dtype=object)), {}, "wrongFeatureCount"
    yield "names-are-numbers", changed(feature_names_in_=numpy.array([1] * 6, dtype=object)), {}, "invalidAttribute"
    yield "features-are-text", changed(n_features_in_="6"), {}, "invalidAttribute"
    yield "no-features", changed(n_features_in_=0), {}, "invalidAttribute"
    many = fitted(with_mean=False, with_std=False)
    many.n_features_in_ = 1 << 40
    yield "too-many-features", many, {}, "tooManyFeatures"
    yield "mean-not-finite", changed(mean_=numpy.array([1.0] * 5 + [numpy.inf])), {}, "invalidValue"
    yield "scale-nan", changed(scale_=numpy.array([1.0] * 5 + [numpy.nan])), {"pickle": 5}, "invalidValue"
    yield "scale-zero", changed(scale_=numpy.array([1.0, 0.0] + [1.0] * 4)), {}, "invalidValue"
    for method in ("bz2", "lzma", "xz"):
        yield method, fitted(), {"compress": (method, 3)}, "unsupportedCompression"


def save(name, value, how):
    file = f"{name}.pkl" if "pickle" in how else f"{name}.joblib"
    if "pickle" in how:
        (HERE / file).write_bytes(pickle.dumps(value, protocol=how["pickle"]))
    else:
        joblib.dump(value, HERE / file, **how)
    return file


def main():
    shutil.rmtree(HERE, ignore_errors=True)
    HERE.mkdir()
    sound = []
    for name, scaler, how in scalers():
        count = scaler.n_features_in_
        sound.append({
            "file": save(name, scaler, how),
            "mean": (scaler.mean_ if scaler.with_mean else numpy.zeros(count)).astype(float).tolist(),
            "scale": (scaler.scale_ if scaler.with_std else numpy.ones(count)).astype(float).tolist(),
            "names": list(scaler.feature_names_in_) if hasattr(scaler, "feature_names_in_") else None,
        })
    wrong = [{"file": save(name, value, how), "error": error} for name, value, how, error in refused()]
    versions = {"sklearn": sklearn.__version__, "joblib": joblib.__version__, "numpy": numpy.__version__}
    lines = lambda items: "[\n  " + ",\n  ".join(json.dumps(item, ensure_ascii=False) for item in items) + "\n ]"
    (HERE / "case.json").write_text(
        f'{{\n "tool": "scikit-learn",\n "versions": {json.dumps(versions)},\n "seed": {SEED},\n "tolerance": 0,\n'
        f' "scalers": {lines(sound)},\n "refused": {lines(wrong)}\n}}\n')


main()

# environment: keras-oldest keras-newest
"""Writes fitted scalers as pickle and joblib save them, with their fitted values, and files that are no such scaler.

usage: make.py      (writes `sklearn-<version>/` beside itself: files, rows before and after scaling, and `case.json`)
"""
import csv
import inspect
import json
import pathlib
import pickle
import shutil
import sys
import warnings

import joblib
import numpy
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import (
    MaxAbsScaler, MinMaxScaler, Normalizer, PowerTransformer, QuantileTransformer, RobustScaler, StandardScaler)

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import fixtures  # noqa: E402

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


KINDS = {
    "standard": StandardScaler, "min-max": MinMaxScaler, "robust": RobustScaler, "max-abs": MaxAbsScaler,
    "normalizer": Normalizer,
}
# Older versions cannot clip to -1 and 1.
CLIPS_MAX_ABS = "clip" in inspect.signature(MaxAbsScaler).parameters
# Columns of a row: sums of up to 7, of up to 128, and of more numbers are each added in their own order.
NORM_COLUMNS = [1, 7, 9, 30, 270]


def inputs(columns):
    """Rows to scale: like those that were fitted, far outside them, zeros, and numbers near both ends of f64."""
    like = rows(columns)[:3]
    if columns > 30:
        return like
    odd = numpy.ones((6, columns)) * numpy.array([[-0.0], [3e-16], [-5e-324], [1e200], [-1.7e308], [1e-154]])
    return numpy.concatenate([like, like * -7, odd])


def breast():
    """The rows of the public data set, and its columns' names."""
    with open(pathlib.Path(__file__).parent.parent / "breast/rows.csv", newline="") as file:
        names, *lines = csv.reader(file)
    return numpy.array([line[:30] for line in lines], dtype=float), names[:30]


def other(kind, named=False, dtype=numpy.float64, constant=False, columns=6, **options):
    """A fitted scaler of another kind than standard scores."""
    data = rows(columns, dtype)
    if constant:
        data[:, 0] = 0
    scaler = KINDS[kind](**options).fit(data)
    if named:
        scaler.feature_names_in_ = numpy.array((NAMES * columns)[:columns], dtype=object)
    return scaler


def others():
    """(name, scaler, how to save it) of every kind but standard scores."""
    for kind in list(KINDS)[1:]:
        for protocol in range(6):
            yield f"{kind}-protocol-{protocol}", other(kind, named=protocol % 2 == 0), {"pickle": protocol}
        yield f"{kind}-joblib-protocol-2", other(kind, named=True), {"protocol": 2}
        yield f"{kind}-joblib", other(kind, named=True), {}
        yield f"{kind}-zlib", other(kind), {"compress": ("zlib", 3)}
        yield f"{kind}-single-precision", other(kind, dtype=numpy.float32), {}
        yield f"{kind}-constant-feature", other(kind, constant=True), {"pickle": 5}
    yield "min-max-range", other("min-max", feature_range=(-2.5, 7)), {}
    yield "min-max-clip", other("min-max", clip=True), {}
    yield "min-max-clip-range", other("min-max", feature_range=(-1, 0.1), clip=True), {"pickle": 2}
    scalars = dict(feature_range=(numpy.float64(-0.25), numpy.int64(3)), clip=numpy.bool_(True))
    numbers = other("min-max")
    numbers.set_params(**scalars).fit(rows(6))
    yield "min-max-numpy-range", numbers, {}
    partial = MinMaxScaler().partial_fit(rows(6)).partial_fit(rows(6) * 2)
    yield "min-max-partial-fit", partial, {}
    yield "robust-uncentred", other("robust", with_centering=False), {}
    yield "robust-unscaled", other("robust", with_scaling=False), {"pickle": 4}
    yield "robust-neither", other("robust", with_centering=False, with_scaling=False), {}
    yield "robust-variance", other("robust", quantile_range=(10.0, 80.0), unit_variance=True), {}
    if CLIPS_MAX_ABS:
        yield "max-abs-clip", other("max-abs", clip=True), {}
    for norm in ("l1", "l2", "max"):
        for columns in NORM_COLUMNS:
            yield f"normalizer-{norm}-{columns}", other("normalizer", columns=columns, norm=norm), {"pickle": 5}
    yield "normalizer-unfitted", Normalizer("max"), {}


def of_breast():
    """(name, scaler) of each kind, fitted on the public data set, whose columns they name."""
    data, names = breast()
    scalers = {
        "standard": StandardScaler(), "min-max": MinMaxScaler(), "min-max-clip": MinMaxScaler((-0.5, 0.5), clip=True),
        "robust": RobustScaler(), "robust-uncentred": RobustScaler(with_centering=False), "max-abs": MaxAbsScaler(),
        "l1": Normalizer("l1"), "l2": Normalizer("l2"), "max": Normalizer("max"),
    }
    if CLIPS_MAX_ABS:
        scalers["max-abs-clip"] = MaxAbsScaler(clip=True)
    for name, scaler in scalers.items():
        # Not the first rows, some of which go beyond the others.
        scaler.fit(data[200:])
        scaler.feature_names_in_ = numpy.array(names, dtype=object)
        yield f"breast-{name}", scaler, {}


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


def without(scaler, name):
    delattr(scaler, name)
    return scaler


def put(scaler, **attributes):
    for name, value in attributes.items():
        setattr(scaler, name, value)
    return scaler


def refused():
    """(name, object, how to save it, error case)."""
    data = rows(3)
    target = numpy.arange(50) % 2
    yield "power", PowerTransformer().fit(data), {}, "wrongEstimator"
    yield "quantile", QuantileTransformer(n_quantiles=5).fit(data), {"pickle": 2}, "wrongEstimator"
    for kind, names in {
        "min-max": ["clip", "scale_", "min_", "n_features_in_"],
        "robust": ["with_centering", "with_scaling", "center_", "scale_", "n_features_in_"],
        "max-abs": ["scale_", "n_features_in_"],
        "normalizer": ["norm"],
    }.items():
        for name in names:
            text = name.strip("_").replace("_", "-")
            yield f"{kind}-without-{text}", without(other(kind), name), {"pickle": 4}, "missingAttribute"
        if kind == "normalizer":
            continue
        yield f"{kind}-unfitted", KINDS[kind](), {}, "missingAttribute"
        yield f"{kind}-fewer-scales", put(other(kind), scale_=numpy.ones(5)), {}, "wrongFeatureCount"
        yield f"{kind}-scale-nan", put(other(kind), scale_=numpy.array([1.0] * 5 + [numpy.nan])), {}, "invalidValue"
        yield f"{kind}-scale-zero", put(other(kind), scale_=numpy.array([1.0, 0.0] + [1.0] * 4)), {}, "invalidValue"
        yield f"{kind}-scale-negative", put(other(kind), scale_=numpy.array([-1.0] * 6)), {}, "invalidValue"
        names = numpy.array(NAMES[:5], dtype=object)
        yield f"{kind}-fewer-names", put(other(kind), feature_names_in_=names), {}, "wrongFeatureCount"
    yield "min-max-more-offsets", put(other("min-max"), min_=numpy.ones(7)), {}, "wrongFeatureCount"
    yield "min-max-offset-infinite", put(other("min-max"), min_=numpy.array([numpy.inf] * 6)), {}, "invalidValue"
    yield "robust-more-centers", put(other("robust"), center_=numpy.ones(7)), {}, "wrongFeatureCount"
    yield "robust-center-nan", put(other("robust"), center_=numpy.array([numpy.nan] * 6)), {}, "invalidValue"
    # What scaled none of its columns has None for a scale: not so where it is to scale them.
    none = put(other("robust", with_scaling=False), with_scaling=True)
    yield "robust-scale-none", none, {"pickle": 2}, "invalidAttribute"
    clipped = lambda **attributes: put(other("min-max", clip=True), **attributes)
    yield "min-max-without-range", without(clipped(), "feature_range"), {}, "missingAttribute"
    yield "min-max-range-reversed", clipped(feature_range=(1, 0)), {}, "invalidRange"
    yield "min-max-range-empty", clipped(feature_range=(0.5, 0.5)), {}, "invalidRange"
    yield "min-max-range-nan", clipped(feature_range=(0, float("nan"))), {"pickle": 5}, "invalidRange"
    yield "min-max-range-infinite", clipped(feature_range=(0, float("inf"))), {"pickle": 0}, "invalidRange"
    yield "min-max-range-of-one", clipped(feature_range=(0,)), {}, "invalidAttribute"
    yield "min-max-range-of-text", clipped(feature_range=("0", "1")), {}, "invalidAttribute"
    yield "min-max-range-a-number", clipped(feature_range=1.0), {}, "invalidAttribute"
    yield "min-max-clip-a-text", clipped(clip="yes"), {}, "invalidAttribute"
    yield "max-abs-clip-a-text", put(other("max-abs"), clip="yes"), {}, "invalidAttribute"
    yield "norm-unknown", put(other("normalizer"), norm="l3"), {}, "unknownNorm"
    yield "norm-a-number", put(other("normalizer"), norm=2), {"pickle": 4}, "invalidAttribute"
    yield "normalizer-features-are-text", put(other("normalizer"), n_features_in_="6"), {}, "invalidAttribute"
    names = numpy.array(NAMES[:5], dtype=object)
    yield "normalizer-fewer-names", put(other("normalizer"), feature_names_in_=names), {}, "wrongFeatureCount"
    yield "normalizer-too-many-features", put(other("normalizer"), n_features_in_=1 << 40), {}, "tooManyFeatures"
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


def values(scaler):
    """What the scaler computes with, by the names of `Docs/ModelFormat.md`."""
    kind = next(kind for kind, its in KINDS.items() if type(scaler) is its)
    if kind == "normalizer":
        return {"kind": kind, "norm": scaler.norm}
    number = lambda values: numpy.asarray(values).astype(float).tolist()
    zeros, ones = numpy.zeros(scaler.n_features_in_), numpy.ones(scaler.n_features_in_)
    if kind == "standard":
        return {"kind": kind, "mean": number(scaler.mean_ if scaler.with_mean else zeros),
                "scale": number(scaler.scale_ if scaler.with_std else ones)}
    if kind == "robust":
        return {"kind": kind, "center": number(scaler.center_ if scaler.with_centering else zeros),
                "scale": number(scaler.scale_ if scaler.with_scaling else ones)}
    result = {"kind": kind, "scale": number(scaler.scale_)}
    if kind == "min-max":
        result["offset"] = number(scaler.min_)
    if getattr(scaler, "clip", False):
        result["clip"] = number(scaler.feature_range if kind == "min-max" else (-1, 1))
    return result


def transformed(scaler, data):
    """What the scaler makes of f64 rows, each contiguous; some go past the ends of f64."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        scaled = scaler.transform(numpy.ascontiguousarray(data))
    assert scaled.dtype == numpy.float64
    return scaled


def main():
    shutil.rmtree(HERE, ignore_errors=True)
    HERE.mkdir()
    # A few rows, of all sizes of tumours.
    rows_of = {"breast": breast()[0][::48]}
    sound = []
    # Scalers with the same values make the same of the same rows.
    made = {}
    for name, scaler, how in [*scalers(), *others(), *of_breast()]:
        count = getattr(scaler, "n_features_in_", None)
        names = list(scaler.feature_names_in_) if hasattr(scaler, "feature_names_in_") else None
        case = {"file": save(name, scaler, how), **values(scaler), "features": count, "names": names}
        source = "breast" if name.startswith("breast") else count
        if source is not None and source != 300:
            rows_of.setdefault(source, inputs(source) if source != "breast" else None)
            scaled = transformed(scaler, rows_of[source])
            key = (source, scaled.tobytes())
            if key not in made:
                made[key] = f"{name}.npy"
                fixtures.write_array(str(HERE / made[key]), scaled)
            case |= {"input": f"input-{source}.npy", "output": made[key]}
        sound.append(case)
    for source, data in rows_of.items():
        fixtures.write_array(str(HERE / f"input-{source}.npy"), data)
    wrong = [{"file": save(name, value, how), "error": error} for name, value, how, error in refused()]
    versions = {"sklearn": sklearn.__version__, "joblib": joblib.__version__, "numpy": numpy.__version__}
    lines = lambda items: "[\n  " + ",\n  ".join(json.dumps(item, ensure_ascii=False) for item in items) + "\n ]"
    (HERE / "case.json").write_text(
        f'{{\n "tool": "scikit-learn",\n "versions": {json.dumps(versions)},\n "seed": {SEED},\n "tolerance": 0,\n'
        f' "scalers": {lines(sound)},\n "refused": {lines(wrong)}\n}}\n')


main()

# environment: keras-oldest keras-2.13 keras-2.15 keras-newest
"""The breast cancer system: its data rows, its network and scaler as each framework saves them, their goldens.

The oldest environment writes the rows, trains the network (only where keras-2.11/breast_cancer_model.h5 is missing:
delete that file to train again) and fits the scaler. The others rebuild the network with the trained weights.
"""

import contextlib
import os
import sys
import warnings

warnings.filterwarnings("ignore")
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

import absl.logging  # noqa: E402
import fixtures  # noqa: E402
import h5py  # noqa: E402
import keras  # noqa: E402
import numpy  # noqa: E402
import reference  # noqa: E402
import tensorflow  # noqa: E402

with contextlib.suppress(ImportError):  # keras-2.13 and 2.15 take the scaled rows of the oldest
    import joblib
    import sklearn
    import sklearn.datasets
    import sklearn.model_selection
    import sklearn.preprocessing

absl.logging.set_verbosity("error")

seed = 42
test_fraction = 0.2
epochs = 40
batch_size = 32
tolerance = 1e-5

measurements = [
    "radius", "texture", "perimeter", "area", "smoothness",
    "compactness", "concavity", "concave points", "symmetry", "fractal dimension",
]  # fmt: skip
columns = [f"{name}_{statistic}" for statistic in ("mean", "se", "worst") for name in measurements]
# scikit-learn's own names of the same columns.
patterns = ["mean {}", "{} error", "worst {}"]

folder = os.path.join(fixtures.root, "breast")
golden = os.path.join(folder, "golden")
trained = os.path.join(folder, "keras-2.11", "breast_cancer_model.h5")


def load_rows():
    """The 569 rows: values [569, 30] f64 and labels [569], 1 = malignant."""
    data = sklearn.datasets.load_breast_cancer()
    assert list(data.feature_names) == [p.format(name) for p in patterns for name in measurements]
    assert list(data.target_names) == ["malignant", "benign"]
    return numpy.ascontiguousarray(data.data, dtype=numpy.float64), 1 - data.target


def write_rows(values, labels):
    """Writes rows.csv; each number in the shortest form that reads back as the same double."""
    lines = [",".join(columns + ["diagnosis"])]
    for row, label in zip(values.tolist(), labels.tolist()):
        lines.append(",".join([repr(v) for v in row] + ["Malignant" if label else "Benign"]))
    fixtures.write_bytes(os.path.join(folder, "rows.csv"), ("\n".join(lines) + "\n").encode())
    read = numpy.loadtxt(os.path.join(folder, "rows.csv"), delimiter=",", skiprows=1, usecols=range(30))
    assert numpy.array_equal(read, values)


def split(values, labels):
    """The training and the test part, each (values, labels)."""
    parts = sklearn.model_selection.train_test_split(
        values, labels, test_size=test_fraction, random_state=seed, stratify=labels
    )
    return (parts[0], parts[2]), (parts[1], parts[3])


def network():
    """The network, compiled, untrained."""
    layers = keras.layers
    model = keras.models.Sequential()
    for index, units in enumerate((128, 64, 32)):
        model.add(layers.Dense(units, activation="relu", **({"input_shape": (30,)} if index == 0 else {})))
        model.add(layers.BatchNormalization())
        model.add(layers.Dropout(0.3))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model


def train(scaler, training, test):
    """Trains the network and saves it as Keras does by default, optimizer included."""
    keras.utils.set_random_seed(seed)
    tensorflow.config.experimental.enable_op_determinism()
    model = network()
    inputs = scaler.transform(training[0]).astype(numpy.float32)
    model.fit(inputs, training[1], epochs=epochs, batch_size=batch_size, verbose=0)
    os.makedirs(os.path.dirname(trained), exist_ok=True)
    model.save(trained)


def rebuild():
    """The network with the weights that Keras 2.11 trained, its optimizer fresh."""
    with h5py.File(trained, "r") as file:
        weights = file["model_weights"]
        names = [n for layer in weights.attrs["layer_names"] for n in weights[layer].attrs["weight_names"]]
        owners = [layer for layer in weights.attrs["layer_names"] for _ in weights[layer].attrs["weight_names"]]
        arrays = [weights[owner][name][()] for owner, name in zip(owners, names)]
    model = network()
    model.optimizer.build(model.trainable_variables)
    model.set_weights(arrays)
    return model


def save(model, framework):
    """Saves the model in the forms that this version of Keras writes, checks that they load to the same weights."""
    path = os.path.join(folder, framework)
    os.makedirs(path, exist_ok=True)
    # HDF5 comes last: writing it takes the optimizer out of what Keras 3 would write into a .keras file.
    names = ["breast_cancer_model.keras"] + (["breast_cancer_model.h5"] if framework != "keras-2.13" else [])
    with fixtures.repeatable():
        for name in names:
            model.save(os.path.join(path, name))
    for name in names:
        loaded = keras.models.load_model(os.path.join(path, name))
        for ours, theirs in zip(model.get_weights(), loaded.get_weights()):
            assert numpy.array_equal(ours, theirs), name


def write_golden(framework, model, values, scaled, modules, more):
    """Writes probabilities and case.json of one framework."""
    files = sorted(os.listdir(os.path.join(folder, framework)))
    inputs = scaled.astype(numpy.float32)
    exact = reference.evaluate(model.layers, inputs)[:, 0]
    fixtures.share_array(os.path.join(golden, "input.npy"), values)
    fixtures.share_array(os.path.join(golden, "probability_f64.npy"), exact)
    whole = model.predict(inputs, batch_size=len(inputs), verbose=0)[:, 0]
    single = model.predict(inputs, batch_size=1, verbose=0)[:, 0]
    assert whole.dtype == numpy.float32
    difference = float(numpy.abs(whole - exact).max())
    assert difference < tolerance / 4, difference
    for threshold in (0.3, 0.5, 0.7):
        assert numpy.array_equal(whole > threshold, exact > threshold), threshold
    fixtures.write_array(os.path.join(golden, framework, "probability.npy"), whole)
    fixtures.write_json(
        os.path.join(golden, framework, "case.json"),
        {
            "tool": "keras",
            "versions": fixtures.versions(keras, tensorflow, numpy, *modules),
            "seed": seed,
            "tolerance": {"probability": {"absolute": tolerance}, "scaled": {"absolute": 0}},
            **more,
            "files": [f"../../{framework}/{name}" for name in files],
            "arrays": {
                "input": "../input.npy",
                "scaled": "scaled.npy" if modules else "../keras-2.11/scaled.npy",
                "probability": "probability.npy",
                "probability_f64": "../probability_f64.npy",
            },
            "seen": {
                "largest_difference_from_f64": difference,
                "largest_difference_of_batch_1_from_batch_569": float(numpy.abs(whole - single).max()),
            },
        },
    )


def write_differences():
    """Writes how far the frameworks are apart, and how near the probabilities come to the thresholds."""
    exact = numpy.load(os.path.join(golden, "probability_f64.npy"))
    names = ["keras-2.11", "keras-2.13", "keras-2.15", "keras-3"]
    found = {n: numpy.load(os.path.join(golden, n, "probability.npy")) for n in names}
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
    nearest = {}
    for threshold in (0.3, 0.5, 0.7):
        row = int(numpy.abs(exact - threshold).argmin())
        nearest[str(threshold)] = {"row": row, "probability_f64": float(exact[row])}
    fixtures.write_json(
        os.path.join(golden, "differences.json"),
        {
            "largest_difference": {f"{a} {b}": float(numpy.abs(found[a] - found[b]).max()) for a, b in pairs},
            "nearest_to_threshold": nearest,
            "malignant_rows": int((exact > 0.5).sum()),
            "risk_rows": {
                "low": int((exact < 0.3).sum()),
                "medium": int(((exact >= 0.3) & (exact < 0.7)).sum()),
                "high": int((exact >= 0.7).sum()),
            },
        },
    )


def main():
    framework = fixtures.framework()
    path = os.path.join(folder, framework)
    if framework in ("keras-2.13", "keras-2.15"):
        values = numpy.load(os.path.join(golden, "input.npy"))
        scaled = numpy.load(os.path.join(golden, "keras-2.11", "scaled.npy"))
        model = rebuild()
        save(model, framework)
        write_golden(framework, model, values, scaled, (), {})
        return
    values, labels = load_rows()
    training, test = split(values, labels)
    scaler = sklearn.preprocessing.StandardScaler().fit(training[0])
    os.makedirs(path, exist_ok=True)
    joblib.dump(scaler, os.path.join(path, "feature_scaler.pkl"))
    scaled = scaler.transform(values)
    fixtures.write_array(os.path.join(golden, framework, "scaled.npy"), scaled)
    more = {}
    if framework == "keras-2.11":
        write_rows(values, labels)
        if not os.path.exists(trained):
            train(scaler, training, test)
        model = keras.models.load_model(trained)
        inputs = scaler.transform(test[0]).astype(numpy.float32)
        accuracy = float(((model.predict(inputs, verbose=0)[:, 0] > 0.5) == test[1]).mean())
        assert accuracy >= 0.95, accuracy
        more = {"epochs": epochs, "batch_size": batch_size, "test_rows": len(test[1]), "test_accuracy": accuracy}
    else:
        oldest = numpy.load(os.path.join(golden, "keras-2.11", "scaled.npy"))
        more = {"largest_difference_of_scaled_from_keras_2_11": float(numpy.abs(scaled - oldest).max())}
        model = rebuild()
        save(model, framework)
    write_golden(framework, model, values, scaled, (sklearn, joblib), more)
    if framework == "keras-3":
        write_differences()


main()

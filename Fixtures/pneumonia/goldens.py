"""What Keras makes of the resized pixels: the models in both forms of file, and their goldens."""

import hashlib
import json
import os

import absl.logging
import chests
import fixtures
import keras
import networks
import numpy
import tensorflow
from fixtures import number
from models import in_f64, read, save

absl.logging.set_verbosity("error")
tensorflow.get_logger().setLevel("ERROR")

framework = fixtures.framework()
labels = ["Clear", "Left", "Right"]
# About three times what the frameworks' own f32 is away from f64, which stands under `seen`, or more.
tolerance = {
    "probability": {"absolute": 1e-5},
    "mask_probability": {"absolute": 5e-6},
    "scores": {"absolute": 0, "relative": 2e-6},  # relative to the largest magnitude of the array
    "heatmaps": {"absolute": 0, "relative": 1e-5},
}

compared = {"bicubic": "probability", "nearest": "probability", "softmax": "scores", "logits": "scores"}


def values(pixels):
    """Pixels as the networks take them: f32, / 255 in f32, with a dimension of channels."""
    pixels = pixels if pixels.shape[-1] == 3 else pixels[..., None]
    return pixels.astype(numpy.float32) / numpy.float32(255)


def train_classifier(build, inputs, count, epochs, rate, deviation=None):
    """A classifier, trained on tinted drawings, of which some show the lungs alone. It may not be quite sure of any, so that the
    probabilities spread; none of those of `inputs` lies beside the threshold. `deviation` asks for logits of `inputs` that deviate so."""
    pictures, kinds, lungs = chests.training(count, 128, seed=1)
    random = numpy.random.RandomState(2)
    tints = random.uniform(0.88, 1, (count, 1, 1, 3)).astype(numpy.float32)
    shown = numpy.where(random.uniform(size=(count, 1, 1)) < 0.35, lungs, numpy.float32(1))
    drawn = values(numpy.stack([pictures] * 3, axis=-1)) * tints * shown[..., None]
    targets = (kinds % 2).astype(numpy.float32)[:, None]  # every second picture has opacities
    loss = keras.losses.BinaryCrossentropy(label_smoothing=0.1)
    model = networks.train(build, drawn, targets, loss, 3, epochs, rate)
    networks.take_statistics(model, drawn[:120])
    if deviation:
        networks.spread(model, inputs, deviation)
    networks.keep_from_threshold(model, inputs)
    return model


def train_segmenter(build):
    pictures, _, lungs = chests.training(96, 64, seed=4)
    model = networks.train(build, values(pictures), lungs[..., None], "binary_crossentropy", 5, 12)
    networks.take_statistics(model, values(pictures[:48]))
    return model


def model(folder, name, build, make):
    """The network of `build` with the weights of `<folder>/<name>.h5`, or as `make` makes it where there is none; saves it as this
    version of Keras does."""
    origin = os.path.join(folder, f"{name}.h5")
    made = read(build, origin) if os.path.exists(origin) else make()
    save(made, os.path.join(folder, f"{name}.keras") if framework == "keras-3" else origin)
    return made


def probabilities(model, inputs):
    """One batch for each row, as single predictions are made."""
    return model.predict(inputs, batch_size=1, verbose=0)[:, 0]


def heat(model, inputs):
    """Grad-CAM of one input `[1, h, w, c]`: activation A and gradient ds/dA `[h, w, k]` of the last Conv2D, weights `[k]`: the means of
    the gradient, and the map relu(sum_k weights_k A_k) `[h, w]`; the logit z. The score s is z, or -z where z is not above 0."""
    last = max(index for index, layer in enumerate(model.layers) if isinstance(layer, keras.layers.Conv2D))
    activation = tensorflow.convert_to_tensor(inputs)
    for layer in model.layers[: last + 1]:
        activation = layer(activation, training=False)
    with tensorflow.GradientTape() as tape:
        tape.watch(activation)
        y = activation
        for layer in model.layers[last + 1 : -1]:
            y = layer(y, training=False)
        z = tensorflow.matmul(y, model.layers[-1].kernel) + model.layers[-1].bias
        score = z if z > 0 else -z
    gradient = tape.gradient(score, activation)[0]
    activation = activation[0]
    weights = tensorflow.reduce_mean(gradient, axis=(0, 1))
    map = tensorflow.nn.relu(tensorflow.reduce_sum(weights * activation, axis=-1))
    found = {"map": map, "weights": weights, "activation": activation, "gradient": gradient}
    return {key: value.numpy() for key, value in found.items()}, z.numpy()[0, 0], model.layers[last].name


def write_tensors(path, tensors, about):
    import safetensors.numpy

    tensors = {name: numpy.ascontiguousarray(tensor) for name, tensor in tensors.items()}
    fixtures.write_bytes(path, safetensors.numpy.save(tensors, {"case": json.dumps(about)}))


def begin(expected):
    """What expected.json says so far, and of this framework its versions."""
    result = fixtures.read_json(expected)
    result["versions"][framework] = fixtures.versions(keras, tensorflow, numpy)
    result.setdefault("seen", {})
    return result


def finish(result, tolerance):
    """Adds the tolerances; each is three times what was seen, or more."""
    for name, value in result["seen"].items():
        allowed = tolerance[compared.get(name.split(".")[0], name.split(".")[0])]
        assert value * 3 < max(allowed.values()), (name, value)
    result["tolerance"] = tolerance


def classify(result, model, pixels):
    """Adds this framework's probability of each file by each recipe."""
    for recipe in ("bicubic", "nearest"):
        found = probabilities(model, values(pixels[recipe]))
        assert found.dtype == numpy.float32
        networks.check_spread(found)
        for entry, probability in zip(result["files"], found):
            entry[recipe].setdefault("probability", {})[framework] = number(probability)


def compare(result, exact, pixels):
    """Adds how far the probabilities of both frameworks are from those of the network in f64."""
    for recipe in ("bicubic", "nearest"):
        true = probabilities(exact, values(pixels[recipe]).astype(numpy.float64))
        for each in ("keras-2.11", "keras-3"):
            difference = max(abs(entry[recipe]["probability"][each] - value) for entry, value in zip(result["files"], true))
            result["seen"][f"{recipe}.{each}.absolute_difference_from_f64"] = float(difference)


def to_heat(result, model, pixels):
    """The first two files of each class whose heat maps are not all zeros."""
    chosen = {"PNEUMONIA": [], "NORMAL": []}
    for entry, one in zip(result["files"], pixels):
        found, z, _ = heat(model, values(one[None]))
        if found["map"].max() > 0:
            chosen["PNEUMONIA" if z > 0 else "NORMAL"].append({"file": entry["file"]})
    return [row for rows in chosen.values() for row in rows[:2]]


def heatmaps(path, result, model, exact, pixels):
    """Writes the heat maps of the files to be heated, and adds what is known of each."""
    tensors, seen, names = {}, {}, [entry["file"] for entry in result["files"]]
    for row in result["heated"]:
        value = values(pixels[names.index(row["file"])][None])
        found, z, layer = heat(model, value)
        true, true_z, _ = heat(exact, value.astype(numpy.float64))
        row.update({"class": "PNEUMONIA" if z > 0 else "NORMAL", "logit": number(z), "layer": layer})
        assert (z > 0) == (true_z > 0) and found["map"].max() > 0, row
        for name, tensor in found.items():
            assert tensor.dtype == numpy.float32
            tensors[f"{row['file']}.{name}"] = tensor
            key, difference = f"heatmaps.{name}.relative_difference_from_f64", float(abs(tensor - true[name]).max() / abs(true[name]).max())
            seen[key] = max(seen.get(key, 0), difference)
    assert {row["class"] for row in result["heated"]} == {"PNEUMONIA", "NORMAL"}
    result["seen"].update(seen)
    write_tensors(path, tensors, {"tool": "keras", "versions": result["versions"][framework]})


def masked(mask, pixels):
    """RGB pixels `[128, 128, 3]`, 0 where the mask `[64, 64]`, made twice as large by nearest, has none."""
    return pixels * (mask > 0.5).astype(numpy.uint8).repeat(2, axis=0).repeat(2, axis=1)[..., None]


def three_classes(folder, rows, pixels, seed, seen):
    """The networks of three classes: of pixels as they are, with softmax; of pixels / 255, without."""
    pictures, kinds, _ = chests.training(360, 32, seed, chests.kinds)
    for name, last, rescaled in (("softmax", "softmax", True), ("logits", None, False)):
        path = os.path.join(folder, f"{name}.keras")
        inputs = (lambda p: p[..., None].astype(numpy.float32)) if rescaled else values
        if not os.path.exists(path):
            loss = keras.losses.SparseCategoricalCrossentropy(from_logits=not rescaled)
            build = lambda: networks.sides(last, rescaled)  # noqa: B023, E731
            save(networks.train(build, inputs(pictures), kinds, loss, seed + rescaled, 24), path)
        model = keras.models.load_model(path, compile=False)
        assert model.layers[-1].compute_dtype == "float32"
        scores = model.predict(inputs(pixels), batch_size=1, verbose=0)
        exact = in_f64(lambda: networks.sides(last, rescaled), model)  # noqa: B023
        true = exact.predict(inputs(pixels).astype(numpy.float64), batch_size=1, verbose=0)
        seen[f"{name}.relative_difference_from_f64"] = float(abs(scores - true).max() / abs(true).max())
        assert set(scores.argmax(axis=1)) == {0, 1, 2}, scores
        for row, score in zip(rows, scores):
            row[name] = [number(value) for value in score]


def segment(result, models, pixels):
    """Adds the masked pixels' digest and probability of the files to be segmented; returns the probabilities of their pixels."""
    names = [entry["file"] for entry in result["files"]]
    masks = models["segmenter"].predict(values(pixels["segmenter"]), batch_size=1, verbose=0)[..., 0]
    assert abs(masks - 0.5).min() > 1e-4, [abs(mask - 0.5).min() for mask in masks]
    for row, mask in zip(result["segmented"], masks):
        shown = masked(mask, pixels["bicubic"][names.index(row["file"])])
        digest, count = hashlib.sha256(shown.tobytes()).hexdigest(), int((mask > 0.5).sum())
        assert (row.setdefault("masked_sha256", digest), row.setdefault("mask_pixels", count)) == (digest, count), row
        probability = probabilities(models["classifier"], values(shown[None]))[0]
        assert abs(probability - 0.5) > 0.002, row
        row.setdefault("probability", {})[framework] = number(probability)
    return masks


def write(folder, arrays, expected, seed):
    """The part of the running Keras."""
    result = begin(expected)
    pixels = {name: numpy.load(os.path.join(arrays, f"{name}.npy")) for name in result["recipes"]}
    of_255 = (numpy.arange(256) / 255).astype(numpy.float32)
    assert numpy.array_equal(of_255, values(numpy.arange(256))[:, 0])  # divided in f64 it is the same
    both = values(numpy.concatenate([pixels["bicubic"], pixels["nearest"]]))
    builds = {"classifier": networks.narrow_classifier, "segmenter": networks.narrow_segmenter}
    models = {
        "classifier": model(folder, "classifier", builds["classifier"],
                            lambda: train_classifier(builds["classifier"], both, 600, 8, 0.002)),
        "segmenter": model(folder, "segmenter", builds["segmenter"], lambda: train_segmenter(builds["segmenter"])),
    }  # fmt: skip
    classify(result, models["classifier"], pixels)
    masks = segment(result, models, pixels)
    if framework == "keras-3":
        exact = {name: in_f64(build, models[name]) for name, build in builds.items()}
        compare(result, exact["classifier"], pixels)
        true = exact["segmenter"].predict(values(pixels["segmenter"]).astype(numpy.float64), batch_size=1, verbose=0)[..., 0]
        result["seen"]["mask_probability.keras-3.absolute_difference_from_f64"] = float(abs(masks - true).max())
        tensors = {f"{row['file']}.probability": mask for row, mask in zip(result["segmented"], masks)}
        about = {"tool": "keras", "versions": result["versions"][framework]}
        write_tensors(os.path.join(folder, "segmenter.safetensors"), tensors, about)
        path = os.path.join(folder, "heatmaps.safetensors")
        heatmaps(path, result, models["classifier"], exact["classifier"], pixels["bicubic"])
        result["labels"] = labels
        three_classes(folder, result["sides"], pixels["sides"], seed % 1000, result["seen"])
        finish(result, tolerance)
    fixtures.write_json(expected, result)

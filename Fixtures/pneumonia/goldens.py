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

absl.logging.set_verbosity("error")
tensorflow.get_logger().setLevel("ERROR")

framework = fixtures.framework()
labels = ["Clear", "Left", "Right"]
# About three times what the frameworks' own f32 is away from f64, which stands under `seen`.
tolerance = {
    "probability": {"absolute": 1e-5},
    "mask_probability": {"absolute": 5e-6},
    "scores": {"absolute": 0, "relative": 1e-6},  # relative to the largest magnitude of the array
    "heatmaps": {"absolute": 0, "relative": 1e-5},
}


def values(pixels):
    """Pixels as the networks take them: f32, / 255 in f32, with a dimension of channels."""
    pixels = pixels if pixels.shape[-1] == 3 else pixels[..., None]
    return pixels.astype(numpy.float32) / numpy.float32(255)


def number(value):
    """An f32 as the shortest decimal that reads back as the same f32."""
    return float(str(numpy.float32(value)))


def train_classifier(build, inputs, count, epochs, rate):
    """A classifier, trained on tinted drawings, of which some show the lungs alone. It may not be quite sure of any, so that the
    probabilities spread; none of those of `inputs` lies beside the threshold."""
    pictures, kinds, lungs = chests.training(count, 128, seed=1)
    random = numpy.random.RandomState(2)
    tints = random.uniform(0.88, 1, (count, 1, 1, 3)).astype(numpy.float32)
    shown = numpy.where(random.uniform(size=(count, 1, 1)) < 0.35, lungs, numpy.float32(1))
    drawn = values(numpy.stack([pictures] * 3, axis=-1)) * tints * shown[..., None]
    targets = (kinds % 2).astype(numpy.float32)[:, None]  # every second picture has opacities
    loss = keras.losses.BinaryCrossentropy(label_smoothing=0.1)
    model = networks.train(build, drawn, targets, loss, 3, epochs, rate)
    networks.take_statistics(model, drawn[:120])
    networks.keep_from_threshold(model, inputs)
    return model


def train_segmenter(build):
    pictures, _, lungs = chests.training(96, 64, seed=4)
    model = networks.train(build, values(pictures), lungs[..., None], "binary_crossentropy", 5, 12)
    networks.take_statistics(model, values(pictures[:48]))
    return model


def save(model, path):
    """Saves a model, repeatably, and checks that it loads to the same weights."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if framework == "keras-3":
        with fixtures.repeatable():
            model.save(path)
    else:
        model.save(path)
    loaded = keras.models.load_model(path, compile=False)
    for ours, theirs in zip(model.get_weights(), loaded.get_weights()):
        assert numpy.array_equal(ours, theirs), path


def probabilities(model, inputs):
    """One batch for each row, as single predictions are made."""
    return model.predict(inputs, batch_size=1, verbose=0)[:, 0]


def in_f64(build, model):
    """The same network in f64."""
    keras.backend.clear_session()
    keras.config.set_floatx("float64")
    exact = build()
    exact.set_weights(model.get_weights())
    keras.config.set_floatx("float32")
    return exact


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


def heatmaps(path, rows, model, exact, inputs, versions):
    """Writes the heat maps of the rows' files, and what is known of each into the rows; returns how far f32 is from f64."""
    tensors, seen = {}, {}
    for row, value in zip(rows, inputs):
        found, z, layer = heat(model, value[None])
        true, true_z, _ = heat(exact, value[None].astype(numpy.float64))
        row.update({"class": "PNEUMONIA" if z > 0 else "NORMAL", "logit": number(z), "layer": layer})
        assert (z > 0) == (true_z > 0) and found["map"].max() > 0, row
        for name, tensor in found.items():
            assert tensor.dtype == numpy.float32
            tensors[f"{row['file']}.{name}"] = tensor
            difference = float(abs(tensor - true[name]).max() / abs(true[name]).max())
            seen[name] = max(seen.get(name, 0), difference)
    assert {row["class"] for row in rows} == {"PNEUMONIA", "NORMAL"}
    write_tensors(path, tensors, {"tool": "keras", "versions": versions, "seen_relative_difference_from_f64": seen})
    return seen


def masked(mask, pixels):
    """RGB pixels `[128, 128, 3]`, 0 where the mask `[64, 64]`, made twice as large by nearest, has none."""
    return pixels * (mask > 0.5).astype(numpy.uint8).repeat(2, axis=0).repeat(2, axis=1)[..., None]


def three_classes(folder, rows, pixels, seed, seen):
    """The networks of three classes: of pixels as they are, with softmax; of pixels / 255, without."""
    pictures, kinds, _ = chests.training(360, 32, seed, chests.kinds)
    for name, last, rescaled in (("softmax", "softmax", True), ("logits", None, False)):
        path = os.path.join(folder, framework, f"{name}.keras")
        inputs = (lambda p: p[..., None].astype(numpy.float32)) if rescaled else values
        if not os.path.exists(path):
            loss = keras.losses.SparseCategoricalCrossentropy(from_logits=not rescaled)
            build = lambda: networks.sides(last, rescaled)  # noqa: B023, E731
            save(networks.train(build, inputs(pictures), kinds, loss, seed + rescaled, 24), path)
        model = keras.models.load_model(path, compile=False)
        scores = model.predict(inputs(pixels), batch_size=1, verbose=0)
        exact = in_f64(lambda: networks.sides(last, rescaled), model)  # noqa: B023
        true = exact.predict(inputs(pixels).astype(numpy.float64), batch_size=1, verbose=0)
        seen[f"{name}.relative_difference_from_f64"] = float(abs(scores - true).max() / abs(true).max())
        assert set(scores.argmax(axis=1)) == {0, 1, 2}, scores
        for row, score in zip(rows, scores):
            row[name] = [number(value) for value in score]


def write(folder, arrays, expected, seed):
    result = fixtures.read_json(expected)
    pixels = {name: numpy.load(os.path.join(arrays, f"{name}.npy")) for name in result["recipes"]}
    of_255 = (numpy.arange(256) / 255).astype(numpy.float32)
    assert numpy.array_equal(of_255, numpy.arange(256, dtype=numpy.float32) / numpy.float32(255))  # divided in f64 it is the same
    names = [entry["file"] for entry in result["files"]]
    both = values(numpy.concatenate([pixels["bicubic"], pixels["nearest"]]))
    builds = {"classifier": networks.narrow_classifier, "segmenter": networks.narrow_segmenter}
    extension, models = {"keras-2.11": "h5", "keras-3": "keras"}[framework], {}
    for name, build in builds.items():
        path, origin = os.path.join(folder, framework, f"{name}.{extension}"), os.path.join(folder, "keras-2.11", f"{name}.h5")
        if os.path.exists(origin):
            models[name] = networks.read(build, origin)
        else:
            models[name] = train_classifier(build, both, 600, 8, 0.002) if name == "classifier" else train_segmenter(build)
        save(models[name], path)
        result.setdefault("models", {}).setdefault(framework, {})[name] = f"{framework}/{name}.{extension}"
    versions = fixtures.versions(keras, tensorflow, numpy)
    result["versions"][framework] = versions
    seen = result.setdefault("seen", {})

    for recipe in ("bicubic", "nearest"):
        found = probabilities(models["classifier"], values(pixels[recipe]))
        assert found.dtype == numpy.float32
        networks.check_spread(found)
        for entry, probability in zip(result["files"], found):
            entry[recipe].setdefault("probability", {})[framework] = number(probability)

    masks = models["segmenter"].predict(values(pixels["segmenter"]), batch_size=1, verbose=0)[..., 0]
    assert abs(masks - 0.5).min() > 1e-4, [abs(mask - 0.5).min() for mask in masks]
    found = numpy.stack([
        masked(mask, pixels["bicubic"][names.index(row["file"])]) for row, mask in zip(result["segmented"], masks)
    ])  # fmt: skip
    chances = probabilities(models["classifier"], values(found))
    for row, mask, one, probability in zip(result["segmented"], masks, found, chances):
        digest = hashlib.sha256(one.tobytes()).hexdigest()
        assert row.setdefault("masked_sha256", digest) == digest, row
        assert row.setdefault("mask_pixels", int((mask > 0.5).sum())) == (mask > 0.5).sum()
        assert abs(probability - 0.5) > 0.002, row
        row.setdefault("probability", {})[framework] = number(probability)

    if framework == "keras-3":
        exact = {name: in_f64(build, models[name]) for name, build in builds.items()}
        for name in ("bicubic", "nearest"):
            true = exact["classifier"].predict(values(pixels[name]).astype(numpy.float64), batch_size=1, verbose=0)[:, 0]
            for each in ("keras-2.11", "keras-3"):
                difference = max(abs(entry[name]["probability"][each] - value) for entry, value in zip(result["files"], true))
                seen[f"{name}.{each}.absolute_difference_from_f64"] = float(difference)
        true = exact["segmenter"].predict(values(pixels["segmenter"]).astype(numpy.float64), batch_size=1, verbose=0)[..., 0]
        seen["mask_probability.keras-3.absolute_difference_from_f64"] = float(abs(masks - true).max())
        tensors = {f"{row['file']}.probability": mask for row, mask in zip(result["segmented"], masks)}
        write_tensors(os.path.join(folder, "segmenter.safetensors"), tensors, {"tool": "keras", "versions": versions})
        inputs = values(pixels["bicubic"][[names.index(row["file"]) for row in result["heated"]]])
        heat_seen = heatmaps(
            os.path.join(folder, "heatmaps.safetensors"), result["heated"], models["classifier"], exact["classifier"], inputs, versions)
        seen.update({f"heatmaps.{name}.relative_difference_from_f64": value for name, value in heat_seen.items()})
        result["labels"] = labels
        three_classes(folder, result["sides"], pixels["sides"], seed % 1000, seen)
        result["models"][framework].update({name: f"{framework}/{name}.keras" for name in ("softmax", "logits")})
        result["tolerance"] = tolerance
        for name, value in seen.items():
            key = name.split(".")[0]
            allowed = tolerance[{"bicubic": "probability", "nearest": "probability", "softmax": "scores", "logits": "scores"}.get(key, key)]
            assert value * 3 < max(allowed.values()), (name, value)
    fixtures.write_json(expected, result)

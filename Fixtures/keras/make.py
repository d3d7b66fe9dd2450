# environment: keras-oldest keras-2.13 keras-2.15 keras-newest
"""Small Keras networks for the importer: one folder a case, in it one folder a framework.

A network's weights come from its own seed and are the same in every framework; so are its input and its reference.
"""

import contextlib
import os
import sys
import warnings
import zlib

warnings.filterwarnings("ignore")
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

import absl.logging  # noqa: E402
import fixtures  # noqa: E402
import images  # noqa: E402
import keras  # noqa: E402
import layers  # noqa: E402
import networks  # noqa: E402
import numpy  # noqa: E402
import reference  # noqa: E402
import tensorflow  # noqa: E402
import transformers  # noqa: E402

absl.logging.set_verbosity("error")
tensorflow.get_logger().setLevel("ERROR")

rows = 7
tolerance = 1e-5
folder = os.path.join(fixtures.root, "keras")
framework = fixtures.framework()
# The cases whose reference is Keras alone.
elementwise = layers.read + images.read + transformers.read


def fill(model, random):
    """Weights away from what a framework starts with, in the order of the layers."""
    for layer in model.layers:
        shapes = [w.shape for w in layer.get_weights()]
        if not shapes or getattr(layer, "renorm", False):
            continue
        if type(layer).__name__ == "BatchNormalization":
            count = shapes[0]
            weights = [random.uniform(0.4, 1.6, count) * random.choice([1, 1, 1, -1], count)] if layer.scale else []
            weights += [random.normal(0, 0.5, count)] if layer.center else []
            weights += [random.normal(0, 0.7, count), numpy.exp(random.normal(-0.5, 1, count))]
        else:
            weights = [random.normal(0, 1 / numpy.sqrt(numpy.prod(shapes[0][:-1])), shapes[0])]
            weights += [random.normal(0, 0.3, shape) for shape in shapes[1:]]
        layer.set_weights([w.astype(numpy.float32) for w in weights])


def fill_named(model, seen):
    """Weights of every layer, also of those in models inside, from a seed that the layer's name gives."""
    for layer in model.layers:
        if layer in seen:
            continue
        seen.append(layer)
        if hasattr(layer, "layers"):
            fill_named(layer, seen)
            continue
        random, values = numpy.random.RandomState(zlib.crc32(layer.name.encode())), []
        for variable, value in zip(layer.weights, layer.get_weights()):
            name = variable.name.split(":")[0].split("/")[-1]
            if name.endswith("kernel") or name == "embeddings":
                value = random.normal(0, 1 / numpy.sqrt(numpy.prod(value.shape[:-1])), value.shape)
            elif name in ("gamma", "scale"):
                value = random.uniform(0.4, 1.6, value.shape) * random.choice([1, 1, 1, -1], value.shape)
            elif name.endswith("variance"):
                value = numpy.exp(random.normal(-0.5, 1, value.shape))
            elif name != "count":
                value = random.normal(0, 0.4, value.shape)
            values.append(numpy.asarray(value, dtype=value.dtype if name == "count" else numpy.float32))
        if values:
            layer.set_weights(values)
        if hasattr(layer, "finalize_state"):  # Normalization keeps what it derives from its weights
            layer.finalize_state()


def forms(build):
    """The names of the files that this framework writes of a case."""
    if build is networks.hdf5_named_keras:
        return ["model.keras"]
    if build is networks.split_names:
        return ["model.h5"]
    if build is networks.weights_only:
        return ["model.weights.h5"]
    others = [*elementwise, *layers.refused, *images.refused, *transformers.refused]
    if framework == "keras-3" and build in others and build not in layers.in_hdf5 + transformers.in_hdf5:
        return ["model.keras"]
    return {"keras-2.11": ["model.h5"], "keras-3": ["model.keras", "model.h5"]}.get(framework, ["model.keras"])


@contextlib.contextmanager
def short_attributes():
    """Lets Keras split lists of names that are longer than 64 bytes, in place of 64512."""
    if framework == "keras-3":
        import keras.src.legacy.saving.legacy_h5_format as hdf5
    else:
        import keras.saving.legacy.hdf5_format as hdf5
    saved, hdf5.HDF5_OBJECT_HEADER_LIMIT = hdf5.HDF5_OBJECT_HEADER_LIMIT, 64
    yield
    hdf5.HDF5_OBJECT_HEADER_LIMIT = saved


def save(model, path, build):
    """Saves a case's files, checks that they load to the same weights; returns their names."""
    names = forms(build)
    os.makedirs(path, exist_ok=True)
    with contextlib.ExitStack() as stack:
        if framework != "keras-2.11":
            stack.enter_context(fixtures.repeatable())
        if build is networks.split_names:
            stack.enter_context(short_attributes())
        for file in names:
            (model.save_weights if build is networks.weights_only else model.save)(os.path.join(path, file))
    if build is networks.weights_only or build in [*layers.refused, *images.refused]:
        return names
    for file in names:
        loaded = keras.models.load_model(os.path.join(path, file), transformers.classes, compile=False)
        assert len(model.get_weights()) == len(loaded.get_weights()), (build, file)
        for ours, theirs in zip(model.get_weights(), loaded.get_weights()):
            assert numpy.array_equal(ours, theirs), (build, file)
    return names


def golden(build, model, case, random):
    """Writes inputs, outputs and references; returns the parts of case.json."""
    inputs = {}
    for tensor in model.inputs:
        values = random.normal(0, 1.5, (rows, *tensor.shape[1:])).astype(numpy.float32)
        values[3], values[5] = 0, values[5] * 10
        inputs[tensor.name.split(":")[0]] = values
    if build is networks.functional_renamed:  # names that only a TensorFlow graph refuses
        model.run_eagerly = True
    outputs = model.predict(list(inputs.values()) if len(inputs) > 1 else values, batch_size=rows, verbose=0)
    outputs = outputs if isinstance(outputs, list) else [outputs]
    chain = [(next(iter(inputs)), [layer.name for layer in model.layers])]
    head, part = {"tolerance": {}, "arrays": {}}, {"arrays": {}, "seen": {}}

    def write(arrays, key, path, share, array):
        arrays[key] = os.path.basename(path)
        (fixtures.share_array if share else fixtures.write_array)(path, array)

    for name, values in inputs.items():
        key = "input" if len(inputs) == 1 else f"input.{name}"
        write(head["arrays"], key, os.path.join(case, f"{key}.npy"), True, values)
    for index, (output, (name, names)) in enumerate(zip(outputs, networks.chains.get(build, chain))):
        assert output.dtype == numpy.float32
        key = "output" if len(outputs) == 1 else f"output.{index}"
        exact = reference.evaluate([model.get_layer(n) for n in names], inputs[name])
        magnitude = numpy.abs(exact).max()
        unit = "absolute" if magnitude <= 1 else "relative"
        difference = float(numpy.abs(output - exact).max() / (1 if unit == "absolute" else magnitude))
        assert difference < tolerance / 4, (case, difference)
        exact_key = key.replace("output", "output_f64")
        write(head["arrays"], exact_key, os.path.join(case, f"{exact_key}.npy"), True, exact)
        write(part["arrays"], key, os.path.join(case, framework, f"{key}.npy"), False, output)
        head["tolerance"][key] = {unit: tolerance}
        seen = f"{unit}_difference_from_f64"
        part["seen"][seen if len(outputs) == 1 else f"{key}.{seen}"] = difference
    return head, part


def golden_elementwise(build, model, case, random):
    """Writes inputs and outputs of a case whose reference is Keras alone; returns the parts of case.json."""
    inputs = {}
    for tensor in model.inputs:
        name = tensor.name.split(":")[0]
        shape = (layers.rows, *[9 if size is None else size for size in tensor.shape[1:]])
        dtype = getattr(tensor.dtype, "name", tensor.dtype)
        if dtype != "float32" or build is layers.tokens_as_floats:
            inputs[name] = random.randint(0, layers.ranges[name], shape).astype(dtype)
        else:
            inputs[name] = random.normal(0, 1.5, shape).astype(numpy.float32)
            inputs[name][1] = 0
    outputs = model.predict(list(inputs.values()) if len(inputs) > 1 else inputs[name], batch_size=rows, verbose=0)
    outputs = outputs if isinstance(outputs, list) else [outputs]
    head, part = {"tolerance": {}, "arrays": {}}, {"arrays": {}}
    for name, values in inputs.items():
        key = "input" if len(inputs) == 1 else f"input.{name}"
        head["arrays"][key] = f"{key}.npy"
        fixtures.share_array(os.path.join(case, f"{key}.npy"), values)
    # One array for all outputs: their rows behind each other.
    output = numpy.concatenate([numpy.asarray(output).reshape(layers.rows, -1) for output in outputs], axis=1)
    assert output.dtype == numpy.float32 and numpy.isfinite(output).all()
    part["arrays"]["output"] = "output.npy"
    head["tolerance"]["output"] = layers.tolerance
    fixtures.write_array(os.path.join(case, framework, "output.npy"), output)
    return head, part


def golden_pictures(build, model, case, seed):
    """Writes pictures and the outputs of a network with trained weights; returns it and the parts of case.json."""
    model = images.train(build, model, case, seed)
    _, side, count, tolerance = images.trained[build]
    pictures = images.draw(count, side, numpy.random.RandomState(seed + 2))[0]
    fixtures.share_array(os.path.join(case, "input.npy"), pictures)
    output = model.predict(images.values(pictures, model.input_shape[1:]), batch_size=count, verbose=0).reshape(count, -1)
    assert output.dtype == numpy.float32 and numpy.isfinite(output).all()
    fixtures.write_array(os.path.join(case, framework, "output.npy"), output)
    head = {"pictures": {"shape": model.input_shape[1:]}, "tolerance": {"output": tolerance}, "arrays": {"input": "input.npy"}}
    return model, head, {"arrays": {"output": "output.npy"}}


def main():
    only = sys.argv[1:]
    refused = {**networks.refused, **layers.refused, **images.refused, **transformers.refused}
    for build in [*networks.read, *elementwise, *(build for build in refused if build not in elementwise)]:
        name = build.__name__
        if only and name not in only:
            continue
        if framework not in {**networks.only, **layers.only, **images.only, **transformers.only}.get(build, (framework,)):
            continue
        if framework == "keras-2.13" and build not in networks.numbered + layers.numbered:
            continue
        case = os.path.join(folder, name)
        seed = zlib.crc32(name.encode())
        random = numpy.random.RandomState(seed)
        keras.backend.clear_session()
        model = build()
        (fill_named(model, []) if build in elementwise else fill(model, random))
        if build in refused and build not in elementwise:
            head, part = {"refused": refused[build]}, {}
        elif build in images.trained:
            model, head, part = golden_pictures(build, model, case, seed)
        elif build in elementwise:
            head, part = golden_elementwise(build, model, case, random)
            if build in refused:
                head = {"refused": refused[build], **head}
        else:
            head, part = golden(build, model, case, random)
        files = save(model, os.path.join(case, framework), build)
        part = {"versions": fixtures.versions(keras, tensorflow, numpy), "files": sorted(files), **part}
        path = os.path.join(case, "case.json")
        parts = {**fixtures.read_json(path, {}).get("frameworks", {}), framework: part}
        fixtures.write_json(
            path, {"tool": "keras", "seed": seed, **head, "frameworks": {k: parts[k] for k in sorted(parts)}}
        )


main()

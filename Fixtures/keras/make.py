# environment: keras-oldest keras-2.13 keras-2.15 keras-newest
"""Small Keras networks for the importer: one folder a case, in it one folder a framework.

A network's weights come from its own seed and are the same in every framework; so are its input and its reference.
"""

import os
import sys
import warnings
import zlib

warnings.filterwarnings("ignore")
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

import absl.logging  # noqa: E402
import fixtures  # noqa: E402
import keras  # noqa: E402
import numpy  # noqa: E402
import reference  # noqa: E402
import tensorflow  # noqa: E402
from keras.layers import (  # noqa: E402
    Activation,
    BatchNormalization,
    Conv2D,
    Dense,
    Dropout,
    Flatten,
    InputLayer,
    Layer,
    ReLU,
)

absl.logging.set_verbosity("error")
tensorflow.get_logger().setLevel("ERROR")

rows = 7
tolerance = 1e-5
folder = os.path.join(fixtures.root, "keras")
framework = fixtures.framework()
Sequential = keras.models.Sequential


@keras.utils.register_keras_serializable(package="Fixtures")
class Swizzle(Layer):
    """A layer that no importer knows: it turns the columns by `turn` places."""

    def __init__(self, turn=1, **options):
        super().__init__(**options)
        self.turn = turn

    def call(self, x):
        return tensorflow.roll(x, shift=self.turn, axis=-1)

    def get_config(self):
        return {**super().get_config(), "turn": self.turn}


def functional(inputs, layers):
    """A functional model of a chain of layers."""
    x = inputs
    for layer in layers:
        x = layer(x)
    return keras.Model(inputs, x)


# What an importer must read. Each is named after what is particular in it; few widths are multiples of 16.


def sequential_dense_relu_bn():
    return Sequential([
        Dense(37, activation="relu", input_shape=(21,)), BatchNormalization(), Dropout(0.3),
        Dense(150, activation="relu"), BatchNormalization(epsilon=1e-5), Dropout(0.5),
        Dense(5, activation="sigmoid"),
    ])  # fmt: skip


def sequential_dense_bn_relu():
    return Sequential([
        Dense(33, input_shape=(19,)), BatchNormalization(scale=False), Activation("relu"),
        Dense(131), BatchNormalization(center=False, epsilon=0.01), ReLU(), Dropout(0.2),
        Dense(18, activation="linear"), BatchNormalization(center=False, scale=False), Activation("relu"),
        Dense(1, activation="sigmoid"),
    ])  # fmt: skip


def sequential_no_bias():
    return Sequential([
        Dense(29, use_bias=False, activation="relu", input_shape=(13,)),
        Dense(30, use_bias=False), BatchNormalization(), Activation("relu"),
        Dense(3, use_bias=False),
    ])  # fmt: skip


def sequential_explicit_input():
    return Sequential([InputLayer((11,), name="measurements"), Dense(23, activation="relu"), Dense(2)])


def sequential_deferred_build():
    model = Sequential([Dense(26, activation="relu"), BatchNormalization(), Dense(4, activation="sigmoid")])
    model.build((None, 9))
    return model


def functional_chain():
    return functional(keras.Input((17,), name="cells"), [
        Dense(41, activation="relu", name="first"), BatchNormalization(name="first_norm"), Dropout(0.3, name="drop"),
        Dense(20, name="second"), Activation("relu", name="second_relu"), Dense(1, activation="sigmoid", name="p"),
    ])  # fmt: skip


def functional_renamed():
    # Keras 3 refuses a slash in a name, Keras 2 a blank or a letter outside ASCII.
    names = ["cell/size", "cell", "kernel", "x>y"]
    if framework == "keras-3":
        names = ["Größe der Zelle", "a.b:0", "kernel", "0"]
    return functional(keras.Input((10,), name="in.put"), [
        Dense(22, activation="relu", name=names[0]), BatchNormalization(name=names[1]),
        Dense(14, activation="relu", name=names[2]), Dense(3, name=names[3]),
    ])  # fmt: skip


def activations_as_layers():
    return Sequential([
        Dense(24, input_shape=(12,)), Activation("relu"), Dense(25), ReLU(), Dense(26), Activation("linear"),
        Dense(7), Activation("sigmoid"),
    ])  # fmt: skip


def batchnorm_first():
    return Sequential([BatchNormalization(input_shape=(15,)), Dense(28, activation="relu"), Dense(2)])


def batchnorm_last():
    return Sequential([
        Dense(27, activation="relu", input_shape=(14,)), Dense(6, activation="sigmoid"), BatchNormalization(),
    ])  # fmt: skip


def names_from_a_second_model():
    Sequential([Dense(2, input_shape=(2,)), *[Dense(2) for _ in range(6)], *[BatchNormalization() for _ in range(5)]])
    return Sequential([
        Dense(21, activation="relu", input_shape=(16,)), BatchNormalization(), Dropout(0.1),
        Dense(22, activation="relu"), BatchNormalization(), Dense(23, activation="relu"), Dense(2),
    ])  # fmt: skip


def dense_one_unit():
    return Sequential([Dense(1, activation="sigmoid", input_shape=(1,))])


def wide():
    return Sequential([Dense(300, activation="relu", input_shape=(3,)), BatchNormalization(), Dense(1)])


def dense_dense():
    return Sequential([Dense(38, input_shape=(8,)), Dense(39), Dense(3)])


def bn_bn():
    return Sequential([
        Dense(35, activation="relu", input_shape=(18,)), BatchNormalization(), BatchNormalization(epsilon=0.05),
        Dropout(0.3), BatchNormalization(scale=False), Dense(4),
    ])  # fmt: skip


def linear_output():
    return Sequential([Dense(31, activation="relu", input_shape=(30,)), Dense(5, activation="linear")])


def hdf5_named_keras():
    return Sequential([Dense(19, activation="relu", input_shape=(6,)), BatchNormalization(), Dense(2)])


# What an importer must refuse, and the layer it should name.


def unknown_layer():
    return Sequential([Dense(10, activation="relu", input_shape=(5,)), Swizzle(turn=3), Dense(2)])


def conv_layer():
    return Sequential([Conv2D(3, 3, activation="relu", input_shape=(6, 6, 1)), Flatten(), Dense(2)])


def relu_with_parameters():
    return Sequential([Dense(10, input_shape=(5,)), ReLU(max_value=6, negative_slope=0.1), Dense(2)])


def activation_tanh():
    return Sequential([Dense(10, activation="tanh", input_shape=(5,)), Dense(2)])


def shared_layer():
    inputs, twice = keras.Input((9,), name="in"), Dense(9, activation="relu", name="twice")
    return functional(inputs, [twice, BatchNormalization(name="between"), twice, Dense(2, name="out")])


def two_outputs():
    inputs = keras.Input((9,), name="in")
    x = Dense(12, activation="relu", name="body")(inputs)
    return keras.Model(inputs, [Dense(1, activation="sigmoid", name="risk")(x), Dense(3, name="stage")(x)])


read = [
    sequential_dense_relu_bn, sequential_dense_bn_relu, sequential_no_bias, sequential_explicit_input,
    sequential_deferred_build, functional_chain, functional_renamed, activations_as_layers, batchnorm_first,
    batchnorm_last, names_from_a_second_model, dense_one_unit, wide, dense_dense, bn_bn, linear_output,
    hdf5_named_keras,
]  # fmt: skip
refused = {
    unknown_layer: "a layer of a registered class, Swizzle",
    conv_layer: "a Conv2D layer",
    relu_with_parameters: "a ReLU with max_value 6 and negative_slope 0.1",
    activation_tanh: "a Dense layer with the activation tanh",
    shared_layer: "the layer `twice` is called twice",
    two_outputs: "two outputs, `risk` and `stage`",
}
# The cases that Keras 2.13 writes: its .keras files number the layers of a class differently.
numbered = [
    sequential_dense_relu_bn, sequential_dense_bn_relu, sequential_no_bias, sequential_deferred_build, functional_chain,
    functional_renamed, activations_as_layers, names_from_a_second_model, bn_bn, shared_layer, unknown_layer,
]  # fmt: skip


def fill(model, random):
    """Weights away from what a framework starts with, in the order of the layers."""
    for layer in model.layers:
        shapes = [w.shape for w in layer.get_weights()]
        if not shapes:
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


def save(model, path, name):
    """The names of the files that this framework writes of a case."""
    forms = {"keras-2.11": ["model.h5"], "keras-3": ["model.keras", "model.h5"]}
    names = ["model.keras"] if name == "hdf5_named_keras" else forms.get(framework, ["model.keras"])
    os.makedirs(path, exist_ok=True)
    with fixtures.repeatable() if framework != "keras-2.11" else warnings.catch_warnings():
        for file in names:
            model.save(os.path.join(path, file))
    for file in names:
        loaded = keras.models.load_model(os.path.join(path, file), compile=False)
        for ours, theirs in zip(model.get_weights(), loaded.get_weights()):
            assert numpy.array_equal(ours, theirs), (name, file)
    return names


def golden(build, model, case, random):
    """Writes input, output and reference; returns the parts of case.json."""
    width = model.input_shape[-1]
    inputs = random.normal(0, 1.5, (rows, width)).astype(numpy.float32)
    inputs[3], inputs[5] = 0, inputs[5] * 10
    if build is functional_renamed:  # names that only a TensorFlow graph refuses
        model.run_eagerly = True
    output = model.predict(inputs, batch_size=rows, verbose=0)
    assert output.dtype == numpy.float32
    exact = reference.evaluate(model.layers, inputs)
    magnitude = numpy.abs(exact).max()
    unit = "absolute" if magnitude <= 1 else "relative"
    difference = float(numpy.abs(output - exact).max() / (1 if unit == "absolute" else magnitude))
    assert difference < tolerance / 4, (case, difference)
    fixtures.share_array(os.path.join(case, "input.npy"), inputs)
    fixtures.share_array(os.path.join(case, "output_f64.npy"), exact)
    fixtures.write_array(os.path.join(case, framework, "output.npy"), output)
    head = {
        "tolerance": {"output": {unit: tolerance}},
        "arrays": {"input": "input.npy", "output_f64": "output_f64.npy"},
    }
    return head, {"arrays": {"output": "output.npy"}, "seen": {f"{unit}_difference_from_f64": difference}}


def main():
    for build in read + list(refused):
        name = build.__name__
        if build is hdf5_named_keras and framework != "keras-2.11":  # the last that meant HDF5 by this name
            continue
        if framework == "keras-2.13" and build not in numbered:
            continue
        case = os.path.join(folder, name)
        seed = zlib.crc32(name.encode())
        random = numpy.random.RandomState(seed)
        keras.backend.clear_session()
        model = build()
        fill(model, random)
        head, part = ({"refused": refused[build]}, {}) if build in refused else golden(build, model, case, random)
        files = save(model, os.path.join(case, framework), name)
        part = {"versions": fixtures.versions(keras, tensorflow, numpy), "files": sorted(files), **part}
        path = os.path.join(case, "case.json")
        parts = {**fixtures.read_json(path, {}).get("frameworks", {}), framework: part}
        fixtures.write_json(
            path, {"tool": "keras", "seed": seed, **head, "frameworks": {k: parts[k] for k in sorted(parts)}}
        )


main()

"""The networks of the importer's cases, and which versions of Keras write which."""

import fixtures
import keras
import tensorflow
from keras.layers import (
    Activation,
    ActivityRegularization,
    AlphaDropout,
    BatchNormalization,
    Dense,
    Dropout,
    GaussianDropout,
    GaussianNoise,
    InputLayer,
    Layer,
    ReLU,
    SpatialDropout1D,
)

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


def shared_layer():
    inputs, twice = keras.Input((9,), name="in"), Dense(9, activation="relu", name="twice")
    return functional(inputs, [twice, BatchNormalization(name="between"), twice, Dense(2, name="out")])


def two_outputs():
    inputs = keras.Input((9,), name="in")
    x = Dense(12, activation="relu", name="body")(inputs)
    return keras.Model(inputs, [Dense(1, activation="sigmoid", name="risk")(x), Dense(3, name="stage")(x)])


def two_inputs():
    left, right = keras.Input((7,), name="left"), keras.Input((5,), name="right")
    score = Dense(2, activation="sigmoid", name="score")
    x = Dense(6, activation="relu", name="from_left")(left)
    y = Dropout(0.4, name="drop")(Dense(6, name="from_right")(right))
    return keras.Model([right, left], [score(x), score(y), BatchNormalization(name="norm")(x)])


def inert_layers():
    return Sequential([
        Dense(17, activation="relu", input_shape=(9,)), GaussianNoise(0.5), Dense(16), AlphaDropout(0.3),
        Activation("linear"), Dense(15, activation="relu"), GaussianDropout(0.2), ActivityRegularization(l2=0.01),
        Dense(3), Dropout(0.9),
    ])  # fmt: skip


def rank_three():
    return Sequential([
        Dense(20, activation="relu", input_shape=(6, 5)), SpatialDropout1D(0.3), BatchNormalization(), Dense(3),
    ])  # fmt: skip


def split_names():
    return Sequential([
        Dense(11, activation="relu", input_shape=(4,)), BatchNormalization(),
        Dense(7), BatchNormalization(), Dense(2),
    ])  # fmt: skip


# What an importer must refuse, and the layer it should name.


def unknown_layer():
    return Sequential([Dense(10, activation="relu", input_shape=(5,)), Swizzle(turn=3), Dense(2)])


def relu_with_parameters():
    return Sequential([Dense(10, input_shape=(5,)), ReLU(max_value=6, negative_slope=0.1), Dense(2)])


def activation_tanh():
    return Sequential([Dense(10, activation="tanh", input_shape=(5,)), Dense(2)])


def mixed_precision():
    return Sequential([Dense(8, activation="relu", input_shape=(5,)), Dense(6, dtype="mixed_float16"), Dense(2)])


def double_precision():
    return Sequential([Dense(8, activation="relu", input_shape=(5,)), Dense(6, dtype="float64"), Dense(2)])


def batchnorm_axis():
    return Sequential([Dense(4, input_shape=(6, 5)), BatchNormalization(axis=1), Dense(2)])


def batchnorm_renorm():
    return Sequential([Dense(4, input_shape=(5,)), BatchNormalization(renorm=True), Dense(2)])


def dropout_in_training():
    inputs = keras.Input((9,), name="in")
    x = Dropout(0.5, name="always")(Dense(6, activation="relu", name="body")(inputs), training=True)
    return keras.Model(inputs, Dense(2, name="out")(x))


def weights_only():
    return Sequential([Dense(4, input_shape=(5,)), Dense(2)])


read = [
    sequential_dense_relu_bn, sequential_dense_bn_relu, sequential_no_bias, sequential_explicit_input,
    sequential_deferred_build, functional_chain, functional_renamed, activations_as_layers, batchnorm_first,
    batchnorm_last, names_from_a_second_model, dense_one_unit, wide, dense_dense, bn_bn, linear_output,
    hdf5_named_keras, shared_layer, two_outputs, two_inputs, inert_layers, rank_three, split_names,
]  # fmt: skip
refused = {
    unknown_layer: "a layer of a registered class, Swizzle",
    mixed_precision: "a Dense layer that computes in float16 and keeps its weights in float32",
    double_precision: "a Dense layer that computes in float64",
    batchnorm_renorm: "a BatchNormalization with renorm",
    dropout_in_training: "a Dropout that is called with training=True",
    weights_only: "a file with weights and no model",
}
# The models that are no plain chain: for each output, the input it comes from and the layers between.
chains = {
    shared_layer: [("in", ["twice", "between", "twice", "out"])],
    two_outputs: [("in", ["body", "risk"]), ("in", ["body", "stage"])],
    two_inputs: [
        ("left", ["from_left", "score"]), ("right", ["from_right", "drop", "score"]), ("left", ["from_left", "norm"]),
    ],
}  # fmt: skip
# The cases that only some versions write: because only they can, or because the others would show nothing new.
oldest_and_newest = ("keras-2.11", "keras-3")
only = {
    hdf5_named_keras: ("keras-2.11",),  # the last that meant HDF5 by this name
    split_names: oldest_and_newest,
    double_precision: oldest_and_newest,
    batchnorm_renorm: ("keras-3",),
    dropout_in_training: oldest_and_newest,
    weights_only: oldest_and_newest,
}
# The cases that Keras 2.13 writes: its .keras files number the layers of a class differently.
numbered = [
    sequential_dense_relu_bn, sequential_dense_bn_relu, sequential_no_bias, sequential_deferred_build, functional_chain,
    functional_renamed, activations_as_layers, names_from_a_second_model, bn_bn, shared_layer, two_inputs,
    unknown_layer,
]  # fmt: skip

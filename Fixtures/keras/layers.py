"""The networks of the importer's cases for the other layers: activations, shapes, normalizations, merges, models in models."""

import fixtures
import keras
import keras.layers as L
import networks
import numpy
import tensorflow

framework = fixtures.framework()
Sequential = keras.models.Sequential
isThree = framework == "keras-3"


def available(module, names):
    """Those of `names` that this version of Keras has."""
    return [name for name in names if hasattr(module, name)]


def is_named(activation):
    """Whether this version of Keras reads the activation by the name that it writes."""
    try:
        return keras.activations.get(keras.activations.serialize(getattr(keras.activations, activation))) is not None
    except ValueError:
        return False


# Every activation that is a plain name; a version writes those that it has.
activation_names = [
    "linear", "relu", "relu6", "leaky_relu", "elu", "selu", "celu", "softplus", "softsign", "sparse_plus", "squareplus",
    "soft_shrink", "hard_shrink", "tanh_shrink", "silu", "swish", "gelu", "glu", "tanh", "hard_tanh", "sigmoid",
    "sparse_sigmoid", "hard_sigmoid", "log_sigmoid", "hard_silu", "hard_swish", "exponential", "softmax", "log_softmax",
    "sparsemax", "mish",
]  # fmt: skip


def activations():
    x = keras.Input((6,), name="in")
    y = L.Dense(8, name="first")(x)
    names = filter(is_named, available(keras.activations, activation_names))
    outputs = [L.Activation(name, name=f"layer_{name}")(y) for name in names if name != "linear"]
    return keras.Model(x, [*outputs, *[L.Dense(2, activation=name)(x) for name in ("linear", "selu", "softsign")]])


def activation_layers():
    x = keras.Input((4, 6), name="in")
    slope = "negative_slope" if isThree else "alpha"
    outputs = [
        L.ReLU()(x), L.ReLU(max_value=6)(x), L.ReLU(max_value=1.5)(x), L.ReLU(negative_slope=0.1)(x),
        L.ReLU(max_value=2, negative_slope=0.25)(x), L.ReLU(threshold=0.5)(x),
        L.ReLU(max_value=1, negative_slope=0.2, threshold=0.7)(x), L.ReLU(negative_slope=0.3, threshold=0.4)(x),
        L.LeakyReLU()(x), L.LeakyReLU(**{slope: 0.05})(x), L.PReLU()(x), L.PReLU(shared_axes=[1])(x),
        L.PReLU(shared_axes=[1, 2])(x), L.ELU()(x), L.ELU(alpha=0.4)(x), L.Softmax()(x), L.Softmax(axis=1)(x),
        L.Softmax(axis=[1, 2])(x),
    ]  # fmt: skip
    if not isThree:
        outputs += [L.ThresholdedReLU()(x), L.ThresholdedReLU(theta=0.3)(x)]
    return keras.Model(x, outputs)


def shapes():
    x = keras.Input((4, 6), name="in")
    flat, image = L.Flatten(name="flat")(x), L.Reshape((2, -1, 3), name="image")(x)
    volume = L.Reshape((2, 2, 2, 3))(x)
    outputs = [
        flat, L.RepeatVector(3)(flat), L.Permute((2, 1))(x), L.Permute((3, 1, 2))(image), L.Reshape((-1, 8))(x),
        L.Flatten()(L.Flatten()(flat)), L.ZeroPadding1D(2)(x), L.ZeroPadding1D((1, 0))(x), L.Cropping1D(1)(x),
        L.Cropping1D((0, 3))(x), L.UpSampling1D(3)(x), L.ZeroPadding2D(((1, 2), (0, 3)))(image),
        L.ZeroPadding2D(1, data_format="channels_first")(image), L.ZeroPadding3D((0, 1, 2))(volume),
        L.Cropping2D((0, 1))(image), L.Cropping2D(((1, 0), (1, 2)))(image), L.Cropping3D(((1, 0), (0, 0), (0, 1)))(volume),
        L.UpSampling2D((2, 3))(image), L.UpSampling2D(data_format="channels_first")(image), L.UpSampling3D((1, 2, 2))(volume),
        L.Flatten(data_format="channels_first")(image),
    ]  # fmt: skip
    return keras.Model(x, outputs)


def normalizations():
    x = keras.Input((5, 6), name="in")
    image = L.Reshape((5, 2, 3), name="image")(x)
    outputs = [
        L.LayerNormalization()(x), L.LayerNormalization(axis=[1, 2])(x), L.LayerNormalization(axis=1, epsilon=1e-5)(x),
        L.LayerNormalization(scale=False)(x), L.LayerNormalization(center=False, epsilon=1e-6)(x),
        L.LayerNormalization(axis=[1, 3])(image), L.UnitNormalization()(x), L.UnitNormalization(axis=[1, 2])(x),
        L.GroupNormalization(3)(x), L.GroupNormalization(2, epsilon=0.01)(L.Reshape((3, 5, 2))(x)),
        L.GroupNormalization(1, scale=False)(x), L.GroupNormalization(-1, center=False)(image),
        L.BatchNormalization(axis=1)(x), L.BatchNormalization(axis=2, scale=False)(image),
        L.Normalization(mean=0.3, variance=2.0, axis=None)(x),
        L.Normalization(mean=[0.1, -0.2, 0.3, 0.4, 1.5, 2.0], variance=[1.0, 0.2, 3.0, 0.5, 0.0, 2.0])(x),
        L.Normalization(axis=-1, name="adapted")(x), L.Normalization(axis=1, name="adapted_rows")(x),
        L.Normalization(axis=(1, 2), name="adapted_both")(x), L.Normalization(axis=None, name="adapted_all")(x),
        L.Rescaling(1 / 127.5, offset=-1)(x), L.Rescaling(0.25)(x),
    ]  # fmt: skip
    if framework != "keras-2.11":
        outputs += [L.Normalization(mean=0.3, variance=2.0, axis=None, invert=True)(x)]
    if isThree:
        outputs += [
            L.GroupNormalization(2, axis=2, epsilon=0.01)(image), L.RMSNormalization()(x),
            L.LayerNormalization(rms_scaling=True)(x), L.LayerNormalization(axis=1, rms_scaling=True)(x), L.RMSNormalization(epsilon=0.01)(x),
            L.Rescaling([1, 2, 3, 4, 5, 6], offset=[0.5, 0, 0, 0, 0, -1])(x),
        ]  # fmt: skip
    return keras.Model(x, outputs)


def merges():
    x, y, z = keras.Input((4, 6), name="x"), keras.Input((6,), name="y"), keras.Input((4, 1), name="z")
    w = L.Reshape((6, 4))(x)
    outputs = [
        L.Add()([x, z]), L.Add()([x, z, x]), L.Add()([x, y]), L.Subtract()([y, x]), L.Multiply()([x, z, x]),
        L.Average()([x, z, x]), L.Maximum()([x, z]), L.Minimum()([x, x, z]), L.Concatenate(axis=1)([x, L.Add()([x, z])]),
        L.Concatenate()([x, z, z]), L.Dot(axes=2)([x, x]), L.Dot(axes=(2, 1))([x, w]), L.Dot(axes=1)([x, x]),
        L.Dot(axes=(1, 1), normalize=True)([x, z]), L.Dot(axes=1)([y, y]), L.Dot(axes=-1, normalize=True)([x, x]),
        L.Dot(axes=(2, 1))([x, y]),
        L.Dot(axes=(3, 1))([L.Reshape((2, 2, 6))(x), w]),
    ]  # fmt: skip
    return keras.Model([x, y, z], outputs)


def pooling():
    x = keras.Input((7, 6), name="in")
    image, volume = L.Reshape((7, 2, 3))(x), L.Reshape((7, 1, 2, 3))(x)
    outputs = [
        L.GlobalAveragePooling1D()(x), L.GlobalMaxPooling1D()(x), L.GlobalAveragePooling1D(keepdims=True)(x),
        L.GlobalMaxPooling1D(data_format="channels_first")(x), L.GlobalAveragePooling2D()(image),
        L.GlobalMaxPooling2D(keepdims=True)(image), L.GlobalAveragePooling2D(data_format="channels_first")(image),
        L.GlobalAveragePooling3D()(volume), L.GlobalMaxPooling3D()(volume), L.AveragePooling1D(7)(x),
        L.AveragePooling1D(2)(x), L.MaxPooling1D(3)(x), L.MaxPooling1D(7, strides=4)(x), L.MaxPooling1D(2, padding="same")(L.Cropping1D((0, 1))(x)),
        L.AveragePooling2D((3, 2))(image), L.MaxPooling2D(2)(image), L.AveragePooling3D((2, 1, 2))(volume),
        L.MaxPooling3D((7, 1, 1))(volume),
    ]  # fmt: skip
    return keras.Model(x, outputs)


def tokens():
    x, weights = keras.Input((None,), dtype="int32", name="tokens"), keras.Input((None, 1), name="weights")
    y = L.Embedding(11, 8, name="words")(x)
    y = L.LayerNormalization()(L.Multiply()([y, weights]))
    y = L.Add()([y, L.Dense(8, activation="gelu")(y)])
    y = L.Reshape((-1, 2, 4))(y)
    y = L.Permute((1, 3, 2))(y)
    y = L.TimeDistributed(L.Flatten(), name="flat")(y)
    scores = L.Dense(3, activation="softmax", name="scores")(y)
    pooled = L.Concatenate()([L.GlobalAveragePooling1D()(y), L.GlobalMaxPooling1D()(y)])
    return keras.Model([x, weights], [scores, L.Dense(2, name="class")(pooled)])


def tokens_as_floats():
    return Sequential([
        L.InputLayer((5,), name="in"), L.Embedding(9, 4, mask_zero=True), L.Dense(3, activation="relu"), L.Flatten(),
        L.Dropout(0.5), L.Dense(2),
    ])  # fmt: skip


def integers():
    x, y = keras.Input((5,), dtype="int64", name="a"), keras.Input((3,), dtype="uint8", name="b")
    z = L.Rescaling(1 / 255)(y)
    return keras.Model([x, y], L.Concatenate()([L.Flatten()(L.Embedding(9, 2)(x)), z, L.Dense(4)(y)]))


def nested_model():
    return Sequential([L.Dense(4, input_shape=(5,)), Sequential([L.Dense(3, input_shape=(4,)), L.Dense(2)], name="inner")])


def nested_deep():
    """Three levels, one called twice, one with two inputs and two outputs, frozen layers, statistics."""
    def block(name):
        frozen = L.Dense(4, activation="relu", name=f"{name}_frozen")
        frozen.trainable = False
        core = Sequential([
            L.BatchNormalization(input_shape=(4,), name=f"{name}_core_norm"),
            L.Dense(4, activation="tanh", name=f"{name}_core_dense"),
        ], name=f"{name}_core")  # fmt: skip
        return Sequential([
            L.Dense(4, input_shape=(4,), name=f"{name}_first"), L.BatchNormalization(name=f"{name}_norm"), frozen, core,
            L.Dense(4, use_bias=False, name=f"{name}_last"),
        ], name=name)  # fmt: skip

    a, b = keras.Input((4,), name="a"), keras.Input((4,), name="b")
    p, q = keras.Input((4,), name="p"), keras.Input((4,), name="q")
    sums = L.Add(name="sums")([block("inner")(p), q])
    pair = keras.Model([p, q], [L.Dense(3, name="left")(sums), L.Activation("sigmoid", name="right")(sums)], name="pair")
    x = L.Dense(4, name="body")(a)
    left, right = pair([x, b])
    again, more = pair([b, x])
    tower = L.Dropout(0.5, name="off")(L.Concatenate(name="join")([left, again]))
    return keras.Model([a, b], [L.Dense(2, name="out")(tower), L.Add(name="both")([right, more]), more])


def nested_frozen():
    inner = Sequential([L.Dense(4, input_shape=(5,), name="a"), L.BatchNormalization(name="b"), L.Dense(4, name="c")], name="inner")
    inner.trainable = False
    return Sequential([L.Dense(5, input_shape=(5,), name="d"), inner, L.Dense(2, name="e")])


random_layers = [
    "RandomFlip", "RandomRotation", "RandomZoom", "RandomTranslation", "RandomContrast", "RandomBrightness",
    "RandomHeight", "RandomWidth", "RandomShear", "RandomPerspective", "RandomGrayscale", "RandomHue",
    "RandomSaturation", "RandomSharpness", "RandomPosterization", "RandomInvert", "RandomErasing", "RandomGaussianBlur",
    "RandomColorDegeneration", "RandomColorJitter", "RandomElasticTransform", "AugMix", "CutMix", "MixUp", "RandAugment",
]  # fmt: skip
random_options = {
    "RandomRotation": {"factor": 0.2}, "RandomZoom": {"height_factor": 0.2},
    "RandomTranslation": {"height_factor": 0.2, "width_factor": 0.1}, "RandomContrast": {"factor": 0.2},
    "RandomBrightness": {"factor": 0.2}, "RandomHeight": {"factor": 0.2}, "RandomWidth": {"factor": 0.2},
    "RandomShear": {"x_factor": [0.1, 0.2]}, "RandomHue": {"factor": 0.2}, "RandomSaturation": {"factor": 0.2},
    "RandomSharpness": {"factor": 0.2}, "RandomPosterization": {"factor": 4}, "RandomColorDegeneration": {"factor": 0.2},
}  # fmt: skip


def augmentation():
    x = inputs = keras.Input((4, 4, 3), name="in")
    rows = numpy.random.RandomState(1).uniform(0, 1, (2, 4, 4, 3)).astype(numpy.float32)
    for name in available(L, random_layers):
        layer = getattr(L, name)(**random_options.get(name, {}))
        # That none does anything at inference is seen here; a few stand for all in the file.
        assert numpy.array_equal(numpy.asarray(layer(rows, training=False)), rows), name
        if name in ("RandomFlip", "RandomZoom", "RandomContrast", "RandomHue", "MixUp"):
            x = getattr(L, name)(**random_options.get(name, {}))(x)
    for name in available(L, ["Identity", "GaussianNoise", "SpatialDropout2D"]):
        x = getattr(L, name)(*[0.1] * (name != "Identity"))(x)
    return keras.Model(inputs, L.Dense(2, name="out")(L.Flatten()(x)))


def time_distributed():
    x = keras.Input((3, 4, 5), name="in")
    time = L.TimeDistributed
    y = time(L.Dense(6, activation="relu"))(x)
    y = time(L.BatchNormalization())(y)
    y = time(L.LayerNormalization())(time(L.Dropout(0.3))(y))
    y = time(L.Activation("softmax"))(time(L.LeakyReLU())(y))
    return keras.Model(x, time(L.Dense(2, use_bias=False), name="out")(time(L.Flatten())(y)))


def operators():
    """Operators of Python and functions on symbolic values: operations that are no layers."""
    x, y = keras.Input((4, 6), name="x"), keras.Input((4, 6), name="y")
    ops = keras.ops if isThree else None
    outputs = [x + y, x - y, x * y, x / (y * y + 1.0), 2.0 * x, 1.0 - x, x + 0.5, -x, x**2, 3.0 / (x * x + 2.0), abs(x)]
    if isThree:
        outputs += [
            ops.maximum(x, y), ops.minimum(x, 0.25), ops.mean(x, axis=-1, keepdims=True), ops.sum(x, axis=1),
            ops.max(x, axis=(1, 2)), ops.exp(x * 0.1), ops.sqrt(ops.abs(x)), ops.square(x), ops.tanh(x),
            ops.sigmoid(x), ops.relu(x), ops.gelu(x), ops.softmax(x), ops.reshape(x, (-1, 6, 4)),
            ops.transpose(x, (0, 2, 1)), ops.expand_dims(x, 1), ops.squeeze(ops.expand_dims(x, -1), -1),
            ops.concatenate([x, y], axis=1), ops.matmul(x, ops.transpose(y, (0, 2, 1))), x[:, 1], x[:, 1:3, ::2],
            ops.cast(ops.cast(x, "int32"), "float32"), ops.var(x, axis=-1), ops.log(ops.abs(x) + 1.0),
            ops.clip(x, -1.0, 1.0), ops.silu(x), ops.leaky_relu(x, negative_slope=0.1),
        ]  # fmt: skip
    else:
        tf = tensorflow
        outputs += [
            tf.maximum(x, y), tf.minimum(x, 0.25), tf.reduce_mean(x, axis=-1, keepdims=True), tf.reduce_sum(x, axis=1),
            tf.reduce_max(x, axis=[1, 2]), tf.exp(x * 0.1), tf.sqrt(tf.abs(x)), tf.square(x), tf.tanh(x),
            tf.sigmoid(x), tf.nn.relu(x), tf.nn.gelu(x), tf.nn.softmax(x), tf.reshape(x, (-1, 6, 4)),
            tf.transpose(x, (0, 2, 1)), tf.expand_dims(x, 1), tf.squeeze(tf.expand_dims(x, -1), -1),
            tf.concat([x, y], axis=1), tf.matmul(x, tf.transpose(y, (0, 2, 1))), x[:, 1], x[:, 1:3, ::2],
            tf.cast(tf.cast(x, "int32"), "float32"), tf.math.reduce_variance(x, axis=-1), tf.math.log(tf.abs(x) + 1.0),
            tf.clip_by_value(x, -1.0, 1.0), tf.nn.silu(x), tf.nn.leaky_relu(x, alpha=0.1), tf.matmul(x, y, transpose_b=True),
        ]  # fmt: skip
    return keras.Model([x, y], outputs)


def masking_inert():
    x = keras.Input((4, 5), name="in")
    return keras.Model(x, L.Dense(2, name="out")(L.Flatten()(L.Dense(3, activation="relu")(L.Masking()(x)))))


def ellipsis():
    x = keras.Input((4, 6), name="in")
    return keras.Model(x, [x[..., 0], x[:, ..., 1:2], x[:, 1, ...], x[..., ::2], x[..., 1:3, 2], x[:, 1:3, ..., -1]])


def short_vectors():
    """Vectors so short that the versions of Keras do not make the same unit vectors of them."""
    x = keras.Input((6,), name="in")
    outputs = []
    for scale in (1e-7, 1e-8, 1e-13):
        y = L.Rescaling(scale)(x)
        outputs += [L.UnitNormalization()(y), L.Dot(axes=1, normalize=True)([y, x])]
    return keras.Model(x, outputs)


def masked_merges():
    x, y = keras.Input((5,), dtype="int32", name="tokens"), keras.Input((5, 4), name="weights")
    z = L.Embedding(11, 4, mask_zero=True)(x)
    return keras.Model([x, y], [L.Multiply()([z, y]), L.Maximum()([z, y]), L.Minimum()([z, z, y]), L.Add()([z, y])])


# What an importer must refuse.


def masked_multiply():
    x = keras.Input((5,), dtype="int32", name="tokens")
    y = L.Embedding(11, 4, mask_zero=True)(x)
    return keras.Model(x, L.Multiply(name="product")([y, L.Dense(4)(y)]))


def integer_sum():
    x = keras.Input((5,), dtype="int32", name="tokens")
    return keras.Model(x, L.Embedding(30, 2)(L.Add(name="sum")([x, x])))


def rounded_to_decimals():
    x = keras.Input((5,), name="in")
    return keras.Model(x, keras.ops.round(x, 2))


def masking_by_value():
    x = keras.Input((4, 5), name="in")
    return keras.Model(x, L.Dense(2)(L.Masking(-1.0, name="mask")(x)))


def lambda_layer():
    # Compiled from text: Keras saves the name of the file that holds the code.
    x = keras.Input((5,), name="in")
    return keras.Model(x, L.Dense(2)(L.Lambda(eval(compile("lambda v: v * 2", "lambda", "eval")), name="double")(x)))


def unknown_operation():
    x = keras.Input((5,), name="in")
    y = keras.ops.cumsum(x, axis=-1) if isThree else tensorflow.cumsum(x, axis=-1)
    return keras.Model(x, L.Dense(2)(y))


read = [
    activations, activation_layers, shapes, normalizations, merges, pooling, tokens, tokens_as_floats, integers,
    nested_model, nested_deep, nested_frozen, augmentation, time_distributed, operators, masking_inert,
    ellipsis, short_vectors, masked_merges,
    networks.activation_tanh, networks.batchnorm_axis, networks.relu_with_parameters,
]  # fmt: skip
refused = {
    masked_multiply: "a Multiply that takes what is masked for ones",
    integer_sum: "an Add of integers, which are added as integers",
    rounded_to_decimals: "a function with an option that is not followed",
    masking_by_value: "a Masking that changes values",
    lambda_layer: "a Lambda layer",
    unknown_operation: "a function on a symbolic value that is not imported",
}
# Rows of an input.
rows = 3
# |ours - Keras's| may be this much, with so much of |Keras's| on top, element by element: sums of a few dozen terms in f32
# in another order.
tolerance = {"absolute": 1e-5, "elementwise": 1e-5}
# The values of an input that are no plain numbers.
ranges = {"tokens": 11, "words": 4, "others": 3, "in": 9, "a": 9, "b": 256, "mask": 4, "mask_across": 4}
# The cases that Keras 2.13 writes too: its archives number nested layers differently.
numbered = [nested_deep]
# What Keras 2.15, and the HDF5 of Keras 3, would show is in other cases.
in_hdf5 = [nested_deep, nested_frozen]
newest_only = [pooling, shapes, integers, masking_inert, lambda_layer, masking_by_value]
only = {build: ("keras-2.11", "keras-3") for build in [*read, *refused]}
only.update({build: ("keras-3",) for build in newest_only})
only.update({build: ("keras-3",) for build in (masked_multiply, rounded_to_decimals)})
only[masked_merges] = ("keras-2.11",)  # newer versions change what is masked
only[nested_deep] = ("keras-2.11", "keras-2.13", "keras-3")

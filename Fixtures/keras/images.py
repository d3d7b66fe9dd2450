"""The networks of the importer's cases for images and sequences: convolutions, windows, and two narrow networks of clinical systems."""

import os

import fixtures
import h5py
import keras
import keras.layers as L
import numpy

framework = fixtures.framework()
Sequential = keras.models.Sequential
isThree = framework == "keras-3"


def convolutions():
    """An even and an odd side, so that what is padded is odd and even."""
    x = keras.Input((7, 6, 4), name="in")
    wide = keras.Input((6, 5, 8), name="wide")
    outputs = [
        L.Conv2D(5, (2, 3), padding="same", activation="relu")(x), L.Conv2D(3, 1, use_bias=False)(x),
        L.Conv2D(7, 3, strides=2, padding="same", activation="tanh")(x), L.Conv2D(4, 5, strides=2, padding="same")(x),
        L.Conv2D(4, 2, strides=3, padding="same")(x), L.Conv2D(2, 1, strides=2)(x),
        L.Conv2D(4, 3, dilation_rate=2)(x), L.Conv2D(4, 2, dilation_rate=(1, 3), padding="same")(x),
        L.Conv2D(6, 3, groups=2, padding="same")(x), L.Conv2D(4, 3, groups=4, strides=2, use_bias=False)(x),
        L.Conv2D(3, (7, 6), activation="softmax")(x), L.Conv2D(9, 3, padding="same", activation="relu")(wide),
        L.Conv2D(16, 3, use_bias=False)(wide),
    ]  # fmt: skip
    return keras.Model([x, wide], outputs)


def sequence_convolutions():
    x = keras.Input((9, 4), name="in")
    outputs = [
        L.Conv1D(5, 3, use_bias=False)(x), L.Conv1D(5, 4, padding="same", activation="softmax")(x),
        L.Conv1D(4, 2, strides=2, padding="same")(x),
        L.Conv1D(4, 3, padding="causal", dilation_rate=2, activation="tanh")(x), L.Conv1D(4, 3, padding="causal", strides=2)(x),
        L.Conv1D(4, 2, dilation_rate=3)(x), L.BatchNormalization()(L.Conv1D(6, 3, groups=2, padding="same")(x)),
    ]  # fmt: skip
    return keras.Model(x, outputs)


def depthwise_convolutions():
    x, y = keras.Input((7, 6, 3), name="image"), keras.Input((8, 5), name="sequence")
    outputs = [
        L.DepthwiseConv2D(3, depth_multiplier=2, padding="same", activation="relu")(x),
        L.DepthwiseConv2D((2, 3), depth_multiplier=3)(x), L.DepthwiseConv2D(3, dilation_rate=2, padding="same")(x),
        L.DepthwiseConv2D(2, strides=2, padding="same", depth_multiplier=2, use_bias=False)(x),
        L.SeparableConv2D(4, (3, 2), depth_multiplier=2, padding="same", activation="relu")(x),
        L.SeparableConv2D(4, 3, strides=2, padding="same", use_bias=False)(x),
        L.DepthwiseConv1D(3, depth_multiplier=2, padding="same")(y), L.DepthwiseConv1D(2, strides=2)(y),
        L.SeparableConv1D(4, 3, padding="same", strides=2, activation="tanh", depth_multiplier=2)(y),
    ]  # fmt: skip
    return keras.Model([x, y], outputs)


def causal_separable():
    return Sequential([L.SeparableConv1D(3, 3, padding="causal", dilation_rate=2, input_shape=(8, 4))])


def windows():
    """Pooling whose windows overlap, leave pixels out and reach over the edge, where a mean counts the pixels that are there."""
    x, y = keras.Input((7, 6, 3), name="image"), keras.Input((9, 4), name="sequence")
    outputs = []
    for layer in (L.MaxPooling2D, L.AveragePooling2D):
        outputs += [
            layer(2, padding="same")(x), layer(3, strides=1)(x), layer(3, strides=2, padding="same")(x), layer((2, 3), strides=(3, 1))(x),
            layer(2, strides=3, padding="same")(x), layer((7, 6))(x), layer(9, strides=1, padding="same")(x),
        ]  # fmt: skip
    for layer in (L.MaxPooling1D, L.AveragePooling1D):
        outputs += [layer(2)(y), layer(3, strides=2, padding="same")(y), layer(4, strides=1, padding="same")(y)]
    return keras.Model([x, y], outputs)


def image_layers():
    """What stands around convolutions: batch-norms straight behind them and behind an activation, a model inside, skips."""
    x = keras.Input((10, 9, 3), name="in")
    y = L.RandomFlip(name="flip")(L.Rescaling(0.5, offset=0.1, name="rescaled")(x))
    y = L.Conv2D(8, 3, padding="same", name="first")(y)
    y = L.SpatialDropout2D(0.3, name="off")(L.ReLU(name="first_relu")(L.BatchNormalization(name="first_norm")(y)))
    inner = Sequential([
        L.Conv2D(12, 3, padding="same", use_bias=False, input_shape=(10, 9, 8), name="inner_conv"),
        L.BatchNormalization(axis=3, name="inner_norm"), L.Activation("relu", name="inner_relu"),
    ], name="inner")  # fmt: skip
    z = inner(y)
    pooled = L.MaxPooling2D(name="pooled")(z)
    down = L.BatchNormalization(name="down_norm")(L.Conv2D(8, 3, strides=2, padding="same", activation="relu", name="down")(z))
    down = L.Conv2D(4, 3, padding="same", name="behind")(down)
    up = L.ZeroPadding2D(((0, 0), (0, 1)), name="padded")(L.UpSampling2D(2, name="up")(pooled))
    joined = L.Concatenate(name="joined")([up, y])
    cut = L.Cropping2D(((1, 0), (0, 2)), name="cut")(joined)
    separate = L.SeparableConv2D(5, 3, strides=2, name="separate")(cut)
    separate = L.BatchNormalization(scale=False, name="separate_norm")(separate)
    deep = L.DepthwiseConv2D(3, depth_multiplier=2, padding="same", name="deep")(down)
    deep = L.BatchNormalization(center=False, name="deep_norm")(deep)
    mean = L.GlobalAveragePooling2D(keepdims=True, name="mean")(deep)
    return keras.Model(x, [
        L.Conv2D(1, 1, activation="sigmoid", name="map")(joined), L.Dense(3, name="scores")(L.Flatten(name="flat")(separate)),
        mean, L.GlobalMaxPooling2D(name="largest")(deep),
    ])  # fmt: skip


def free_sides():
    """Images of any size, as far as nothing depends on it."""
    x = keras.Input((None, None, 2), name="in")
    y = L.Conv2D(6, 3, padding="same", activation="relu", name="first")(x)
    y = L.MaxPooling2D(name="pooled")(y)
    y = L.Conv2D(5, 3, strides=2, name="second")(y)
    return keras.Model(x, L.Dense(3, name="out")(L.GlobalAveragePooling2D(name="mean")(y)))


def transposed_convolution():
    return Sequential([L.Conv2DTranspose(3, 3, strides=2, input_shape=(6, 6, 1)), L.Flatten(), L.Dense(2)])


def transposed_convolutions():
    """Windows smaller than, as large as, and larger than the strides, with every rule for what is cut off and added."""
    x, y = keras.Input((4, 3, 5), name="image"), keras.Input((6, 4), name="sequence")
    outputs = [
        L.Conv2DTranspose(4, 2, strides=2, activation="relu")(x), L.Conv2DTranspose(3, 3, strides=2, padding="same")(x),
        L.Conv2DTranspose(17, 4, strides=2, padding="same", use_bias=False)(x), L.Conv2DTranspose(3, (3, 2))(x),
        L.Conv2DTranspose(3, 3, padding="same", activation="tanh")(x), L.Conv2DTranspose(2, 1, strides=2)(x),
        L.Conv2DTranspose(2, (1, 2), strides=3, padding="same")(x), L.Conv2DTranspose(2, 5, strides=(2, 3), padding="same")(x),
        L.Conv2DTranspose(3, 3, strides=2, padding="same", output_padding=1)(x), L.Conv2DTranspose(3, 3, strides=2, output_padding=1)(x),
        L.Conv2DTranspose(2, 3, strides=(3, 2), padding="same", output_padding=(2, 0))(x),
        L.Conv2DTranspose(2, (2, 3), strides=3, output_padding=(0, 2), activation="softmax")(x),
        L.ReLU()(L.BatchNormalization()(L.Conv2DTranspose(6, 3, strides=2, padding="same")(x))),
        L.Conv1DTranspose(4, 3)(y), L.Conv1DTranspose(5, 4, strides=2, padding="same", activation="relu")(y),
        L.Conv1DTranspose(3, 2, strides=3, padding="same", use_bias=False)(y), L.Conv1DTranspose(3, 3, strides=2, output_padding=1)(y),
        L.BatchNormalization()(L.Conv1DTranspose(3, 5, strides=3, padding="same", output_padding=1)(y)),
    ]  # fmt: skip
    return keras.Model([x, y], outputs)


def dilated_transposed_convolutions():
    """What newer versions compute on no CPU."""
    x = keras.Input((5, 4, 3), name="in")
    outputs = [
        L.Conv2DTranspose(4, 3, dilation_rate=2, padding="same")(x), L.Conv2DTranspose(4, (2, 3), dilation_rate=2)(x),
        L.Conv2DTranspose(2, 3, dilation_rate=3, padding="same", use_bias=False)(x),
    ]  # fmt: skip
    return keras.Model(x, outputs)


def resized_images():
    """Images of other sizes by every layer that makes them, some in a model inside."""
    x = keras.Input((5, 4, 3), name="in")
    inner = Sequential([
        L.Conv2DTranspose(4, 2, strides=2, padding="same", activation="relu", input_shape=(5, 4, 3), name="inner_up"),
        L.BatchNormalization(name="inner_norm"), L.UpSampling2D(2, interpolation="bilinear", name="inner_twice"),
        L.Conv2D(2, 3, padding="same", name="inner_conv"), L.Resizing(7, 9, name="inner_resized"),
    ], name="inner")  # fmt: skip
    outputs = [
        L.UpSampling2D(interpolation="bilinear")(x), L.UpSampling2D((3, 2), interpolation="bilinear")(x),
        L.UpSampling2D((1, 4), interpolation="nearest")(x), L.UpSampling2D(2, data_format="channels_first", interpolation="bilinear")(x),
        L.Resizing(8, 7)(x), L.Resizing(3, 2)(x), L.Resizing(10, 2, interpolation="nearest")(x), L.Resizing(1, 1)(x),
        L.Resizing(5, 4, interpolation="bilinear")(x), L.Resizing(2, 3, interpolation="nearest")(x),
        L.CenterCrop(3, 2)(x), L.CenterCrop(2, 4)(x), L.CenterCrop(5, 3)(x),
        inner(x), L.Cropping2D((1, 0))(L.ZeroPadding2D(2)(inner(x))),
    ]  # fmt: skip
    return keras.Model(x, outputs)


def free_sides_resized():
    """Images of any size that grow by factors."""
    x = keras.Input((None, None, 2), name="in")
    y = L.Conv2DTranspose(4, 3, strides=2, padding="same", activation="relu", name="first")(x)
    y = L.UpSampling2D(2, interpolation="bilinear", name="twice")(y)
    y = L.UpSampling2D((1, 2), name="wide")(L.MaxPooling2D(name="pooled")(y))
    return keras.Model(x, L.Dense(3, name="out")(L.GlobalMaxPooling2D(name="largest")(y)))


def cropped_resizing():
    return Sequential([L.Resizing(4, 4, crop_to_aspect_ratio=True, input_shape=(6, 3, 1)), L.Flatten(), L.Dense(2)])


def bicubic_upsampling():
    return Sequential([L.UpSampling2D(2, interpolation="bicubic", input_shape=(3, 3, 1)), L.Flatten(), L.Dense(2)])


# Networks of clinical systems, with fewer channels.


def narrow_pneumonia():
    layers, shape = [], {"input_shape": (128, 128, 3)}
    for channels in (4, 8, 8, 16):
        for _ in range(2):
            layers += [L.Conv2D(channels, 3, padding="same", activation="relu", **shape), L.BatchNormalization(momentum=0.9)]
            shape = {}
        layers += [L.MaxPooling2D(), L.Dropout(0.25)]
    layers += [L.Flatten()]
    for units in (16, 8):
        layers += [L.Dense(units, activation="relu"), L.BatchNormalization(momentum=0.9), L.Dropout(0.5)]
    return Sequential([*layers, L.Dense(1, activation="sigmoid")])


def narrow_unet():
    def pair(x, channels):
        for _ in range(2):
            x = L.Conv2D(channels, 3, padding="same")(x)
            x = L.Activation("relu")(L.BatchNormalization(momentum=0.9)(x))
        return x

    x = inputs = keras.Input((64, 64, 1), name="slice")
    skips = []
    for channels in (4, 8, 16):
        skips.append(pair(x, channels))
        x = L.MaxPooling2D()(skips[-1])
    x = pair(x, 16)
    for channels in (16, 8, 4):
        x = pair(L.Concatenate()([L.UpSampling2D()(x), skips.pop()]), channels)
    return keras.Model(inputs, L.Conv2D(1, 1, activation="sigmoid", name="lungs")(x))


def narrow_unet_transposed():
    """Four levels and a bridge, made larger by learned windows."""
    def pair(x, channels):
        for _ in range(2):
            x = L.Conv2D(channels, 3, padding="same", use_bias=False)(x)
            x = L.Activation("relu")(L.BatchNormalization(momentum=0.9)(x))
        return x

    x = inputs = keras.Input((64, 64, 1), name="slice")
    skips = []
    for channels in (4, 4, 8, 8):
        skips.append(pair(x, channels))
        x = L.MaxPooling2D()(skips[-1])
    x = pair(x, 16)
    for channels in (8, 8, 4, 4):
        x = L.Conv2DTranspose(channels, 2, strides=2, padding="same")(x)
        x = pair(L.Concatenate()([x, skips.pop()]), channels)
    return keras.Model(inputs, L.Conv2D(1, 1, activation="sigmoid", name="lungs")(x))


def draw(count, side, random):
    """Drawn chests: pictures `[count, side, side]` u8, whether there is an opacity, and where the lungs are."""
    y, x = numpy.mgrid[0:side, 0:side] / side
    pictures, labels, lungs = [], [], []
    for index in range(count):
        picture = 0.55 + 0.1 * numpy.cos(3 * (x - 0.5)) + 0.08 * numpy.sin(60 * (y + 0.2 * abs(x - 0.5)))
        mask = numpy.zeros((side, side), bool)
        for centre in (0.3, 0.7):
            a, b = random.uniform(0.13, 0.17), random.uniform(0.27, 0.34)
            left, top = centre + random.uniform(-0.03, 0.03), random.uniform(0.45, 0.52)
            mask |= ((x - left) / a) ** 2 + ((y - top) / b) ** 2 < 1
        picture = numpy.where(mask, picture * 0.45, picture)
        if index % 2:
            for _ in range(random.randint(1, 4)):
                left, top, size = random.choice([0.3, 0.7]) + random.uniform(-0.08, 0.08), random.uniform(0.35, 0.65), random.uniform(0.06, 0.12)
                picture = picture + random.uniform(0.15, 0.4) * numpy.exp(-((x - left) ** 2 + (y - top) ** 2) / size**2) * mask
        picture = picture + random.normal(0, 0.04, (side, side))
        pictures.append(numpy.round(numpy.clip(picture, 0, 1) * 255).astype(numpy.uint8))
        labels.append(index % 2)
        lungs.append(mask)
    return numpy.stack(pictures), numpy.array(labels, numpy.float32)[:, None], numpy.stack(lungs)[..., None].astype(numpy.float32)


def values(pictures, shape):
    """Pictures `[n, h, w]` u8 as inputs `[n, *shape]`: of 255, each pixel as often as the shape asks, each channel half as bright
    as the one before."""
    channels, times = shape[2], shape[0] // pictures.shape[1]
    gray = (pictures.astype(numpy.float32) / numpy.float32(255)).repeat(times, axis=1).repeat(times, axis=2)
    return numpy.stack([gray * numpy.float32(0.5**channel) for channel in range(channels)], axis=-1)


def train(build, model, case, seed):
    """A narrow network with the weights that are there, or trained for a few steps where there are none."""
    path = os.path.join(case, only[build][0], "model.keras" if only[build] == ("keras-3",) else "model.h5")
    if os.path.exists(path) and path.endswith(".keras"):
        model.set_weights(keras.models.load_model(path, compile=False).get_weights())
        return model
    if os.path.exists(path):
        with h5py.File(path) as file:
            for layer in model.layers:
                group = file["model_weights"][layer.name]
                layer.set_weights([group[name][()] for name in group.attrs["weight_names"]])
        return model
    keras.utils.set_random_seed(seed % 2**31)
    epochs, side = trained[build][:2]
    pictures, labels, lungs = draw(96, side, numpy.random.RandomState(seed + 1))
    # Weights of its own: those that training begins with depend on NumPy alone.
    random = numpy.random.RandomState(seed)
    for layer in model.layers:
        if hasattr(layer, "rate"):
            layer.rate = 0  # so few units learn nothing with half of them left out
        if hasattr(layer, "kernel"):
            shape = layer.get_weights()[0].shape
            kernel = random.normal(0, numpy.sqrt(2 / numpy.prod(shape[:-1])), shape)
            layer.set_weights([kernel.astype(numpy.float32), *layer.get_weights()[1:]])
    model.compile(keras.optimizers.Adam(0.003), "binary_crossentropy")
    targets = labels if build is narrow_pneumonia else lungs
    model.fit(values(pictures, model.input_shape[1:]), targets, batch_size=16, epochs=epochs, shuffle=False, verbose=0)
    weights = model.get_weights()
    keras.backend.clear_session()
    model = build()  # without the optimizer
    model.set_weights(weights)
    return model


trained = {
    # epochs; pixels a side of a picture; rows of the input, and what an output may be away: a probability, and one of each pixel
    narrow_pneumonia: (16, 64, 8, {"absolute": 1e-5, "elementwise": 0}),
    narrow_unet: (10, 64, 1, {"absolute": 0, "elementwise": 1e-4}),
    narrow_unet_transposed: (10, 64, 1, {"absolute": 0, "elementwise": 1e-4}),
}
read = [
    convolutions, sequence_convolutions, depthwise_convolutions, causal_separable, windows, image_layers, free_sides, narrow_pneumonia, narrow_unet,
    narrow_unet_transposed, transposed_convolution, transposed_convolutions, dilated_transposed_convolutions, resized_images,
    free_sides_resized,
]  # fmt: skip
refused = {
    cropped_resizing: "a Resizing layer that keeps the aspect ratio",
    bicubic_upsampling: "an UpSampling2D layer that interpolates by cubics",
}
only = {build: ("keras-2.11", "keras-3") for build in read}
only.update({build: ("keras-3",) for build in [windows, free_sides, narrow_unet, narrow_unet_transposed, transposed_convolution, *refused]})
only[free_sides_resized] = ("keras-3",)
only[dilated_transposed_convolutions] = ("keras-2.11",)
only[causal_separable] = ("keras-2.11",)  # newer versions have none
only[image_layers] = ("keras-2.11", "keras-2.15", "keras-3")

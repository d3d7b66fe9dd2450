"""The networks of the pneumonia system at any width, how they are trained a little, and what is done so that their goldens tell something."""

import keras
import keras.layers as L
import numpy
from models import rebuilt


def classifier(channels=(32, 64, 128, 256), units=(512, 256)):
    """The network that tells PNEUMONIA from NORMAL, of RGB `[128, 128, 3]` / 255."""
    layers, shape = [], {"input_shape": (128, 128, 3)}
    for count in channels:
        for _ in range(2):
            layers += [L.Conv2D(count, 3, padding="same", activation="relu", **shape), L.BatchNormalization()]
            shape = {}
        layers += [L.MaxPooling2D(), L.Dropout(0.25)]
    layers += [L.Flatten()]
    for count in units:
        layers += [L.Dense(count, activation="relu"), L.BatchNormalization(), L.Dropout(0.5)]
    return keras.models.Sequential([*layers, L.Dense(1, activation="sigmoid")])


def segmenter(side=512, channels=(64, 128, 256, 512), bridge=1024):
    """The network that finds lungs, of grey `[side, side, 1]` / 255: probabilities of the same size."""

    def pair(x, count):
        for _ in range(2):
            x = L.Activation("relu")(L.BatchNormalization()(L.Conv2D(count, 3, padding="same")(x)))
        return x

    x = inputs = keras.Input((side, side, 1), name="xray")
    skips = []
    for count in channels:
        skips.append(pair(x, count))
        x = L.MaxPooling2D()(skips[-1])
    x = pair(x, bridge)
    for count in reversed(channels):
        x = pair(L.Concatenate()([L.UpSampling2D()(x), skips.pop()]), count)
    return keras.Model(inputs, L.Conv2D(1, 1, activation="sigmoid", name="lungs")(x))


def narrow_classifier():
    return classifier((4, 8, 8, 16), (16, 8))


def narrow_segmenter():
    return segmenter(64, (3, 6, 12, 24), 48)


def sides(last, rescaled):
    """A network of three classes, of grey `[32, 32, 1]`: pixels as they are where it rescales them itself, else / 255."""
    layers = [keras.Input((32, 32, 1), name="grey")] + ([L.Rescaling(1 / 255)] if rescaled else [])
    for count in (6, 10):
        layers += [L.Conv2D(count, 3, padding="same", activation="relu"), L.MaxPooling2D()]
    return keras.models.Sequential([*layers, L.Flatten(), L.Dense(12, activation="relu"), L.Dense(3, activation=last)])


def initialise(model, seed):
    """Weights to begin with that depend on NumPy alone."""
    random = numpy.random.RandomState(seed)
    for layer in model.layers:
        if hasattr(layer, "kernel"):
            kernel, *others = layer.get_weights()
            scale = numpy.sqrt(2 / numpy.prod(kernel.shape[:-1]))
            layer.set_weights([(random.standard_normal(kernel.shape) * scale).astype(numpy.float32), *others])


def train(build, inputs, targets, loss, seed, epochs, rate=0.003):
    """A network of `build`, trained; without the optimizer. Nothing is dropped: so few units learn nothing with half of them left out."""
    keras.backend.clear_session()
    keras.utils.set_random_seed(seed)
    model = build()
    initialise(model, seed)
    for layer in model.layers:
        if hasattr(layer, "rate"):
            layer.rate = 0
    model.compile(keras.optimizers.Adam(rate), loss)
    model.fit(inputs, targets, batch_size=16, epochs=epochs, shuffle=False, verbose=0)
    return rebuilt(build, model.get_weights())


def take_statistics(model, inputs):
    """Gives each batch-norm the mean and variance of what reaches it from these inputs, as the ones before it normalise that."""
    saved = [(layer, name, getattr(layer, name)) for layer in model.layers for name in ("momentum", "rate") if hasattr(layer, name)]
    for layer, name, _ in saved:
        setattr(layer, name, 0)  # the statistics of the one batch alone; nothing dropped
    model(inputs, training=True)
    for layer, name, value in saved:
        setattr(layer, name, value)


def change_last(model, scale, shift):
    kernel, bias = model.layers[-1].get_weights()
    model.layers[-1].set_weights([(kernel * scale).astype(numpy.float32), (bias * scale + shift).astype(numpy.float32)])


def logits(model, inputs):
    """What the last layer gives its sigmoid for each input, in order."""
    probability = model.predict(inputs, batch_size=1, verbose=0).astype(numpy.float64)
    return numpy.sort(numpy.log(probability / (1 - probability)).ravel())


def keep_from_threshold(model, inputs):
    """Shifts the last layer by at most 0.3, so that the logits nearest to 0 are as far from it as can be."""
    found = logits(model, inputs)
    near = numpy.concatenate([[-0.3], found[abs(found) < 0.3], [0.3]])
    gap = numpy.argmax(numpy.diff(near))
    change_last(model, 1, -(near[gap] + near[gap + 1]) / 2)


def spread(model, inputs, deviation):
    """Scales and shifts the last layer, so that the logits deviate by so much from a median of 0."""
    for _ in range(2):  # the second time from logits that no sigmoid has flattened
        found = logits(model, inputs)
        scale = deviation / found.std()
        change_last(model, scale, -numpy.median(found) * scale)


def check_spread(probabilities):
    """That they lie on both sides of the threshold, none of them beside it, and that few are at the ends."""
    p = numpy.asarray(probabilities)
    assert (p > 0.5).sum() >= 8 and (p < 0.5).sum() >= 8, p
    assert abs(p - 0.5).min() > 0.002, p
    assert ((p > 0.02) & (p < 0.98)).sum() >= 10, p

"""The vision transformer of the lung cancer system at any width, as it is written for Keras 3, and for Keras 2."""

import keras
import keras.layers as L
import numpy
from models import rebuilt
from vision_layers import PatchEncoder, Patches, isThree

for layer in (Patches, PatchEncoder):
    (keras.saving if isThree else keras.utils).register_keras_serializable()(layer)


def transformer(side=256, patch=16, width=64, heads=6, key_dim=64, blocks=8, units=(128, 64), head_units=(2048, 1024)):
    """Logits of three classes, of RGB `[side, side, 3]` from 0 to 255."""
    x = inputs = keras.Input((side, side, 3), name="image")
    layers = [L.Rescaling(1 / 255), L.RandomRotation(0.02), L.RandomZoom(0.2, 0.2)]
    x = Patches(patch)(keras.models.Sequential(layers, name="data_augmentation")(x))
    x = PatchEncoder((side // patch) ** 2, width)(x)
    for _ in range(blocks):
        y = L.LayerNormalization(epsilon=1e-6)(x)
        x = L.Add()([L.MultiHeadAttention(heads, key_dim, dropout=0.1)(y, y), x])
        y = L.LayerNormalization(epsilon=1e-6)(x)
        for count in units:
            y = L.Dropout(0.1)(L.Dense(count, activation="gelu")(y))
        x = L.Add()([y, x])
    x = L.Dropout(0.5)(L.Flatten()(L.LayerNormalization(epsilon=1e-6)(x)))
    for count in head_units:
        x = L.Dropout(0.5)(L.Dense(count, activation="gelu")(x))
    return keras.Model(inputs, L.Dense(3, name="logits")(x), name="vit_lung")


def narrow():
    return transformer(side=64, patch=8, width=16, heads=3, key_dim=8, blocks=2, units=(32, 16), head_units=(32, 16))


def without_dropout(model):
    """The same network; so few steps learn little with much left out. Images stay as they are."""
    for layer in model.layers:
        for name in ("rate", "_dropout"):
            if hasattr(layer, name):
                setattr(layer, name, 0)
    for layer in model.get_layer("data_augmentation").layers:
        if type(layer).__name__.startswith("Random"):
            layer.call = lambda inputs, training=None: inputs
    return model


def train(build, inputs, targets, seed, epochs, batch, rate, sharpness=2.5):
    """A network of `build`, trained; without the optimizer."""
    keras.backend.clear_session()
    keras.utils.set_random_seed(seed)
    model = without_dropout(build())
    # Tables that begin near zero, and attention that begins nearly even, would tell little.
    encoder = model.get_layer("patch_encoder").position_embedding
    encoder.set_weights([numpy.random.RandomState(seed).normal(0, 0.3, w.shape).astype(numpy.float32) for w in encoder.get_weights()])
    for layer in model.layers:
        if type(layer).__name__ == "MultiHeadAttention":
            query, query_bias, key, *others = layer.get_weights()
            layer.set_weights([query * sharpness, query_bias, key * sharpness, *others])
    model.compile(keras.optimizers.Adam(rate), keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    model.fit(inputs, targets, batch_size=batch, epochs=epochs, shuffle=False, verbose=0)
    return rebuilt(build, model.get_weights())


def spread(model, inputs, deviation):
    """Scales and shifts the last layer, so that each logit of these inputs has a mean of 0 and all deviate so far from it."""
    logits = model.predict(inputs, batch_size=1, verbose=0)
    scale = deviation / (logits - logits.mean(axis=0)).std()
    kernel, bias = model.layers[-1].get_weights()
    shifted = (bias - logits.mean(axis=0)) * scale
    model.layers[-1].set_weights([(kernel * scale).astype(numpy.float32), shifted.astype(numpy.float32)])


def check(model, inputs, logits):
    """That all classes are found, no answer is quite sure for most, and attention is neither even nor the same for all images."""
    found = logits.argmax(axis=1)
    assert set(found) == {0, 1, 2}, found
    powers = numpy.exp(logits - logits.max(axis=1, keepdims=True))
    largest = (powers / powers.sum(axis=1, keepdims=True)).max(axis=1)
    assert (largest < 0.98).sum() >= len(inputs) / 2 and largest.std() > 0.05, largest
    ordered = numpy.sort(logits, axis=1)
    assert (ordered[:, -1] - ordered[:, -2]).min() > 0.01, logits
    layers = [layer for layer in model.layers if type(layer).__name__ == "MultiHeadAttention"]
    before = keras.Model(model.input, [model.layers[model.layers.index(layer) - 1].output for layer in layers])
    for layer, tokens in zip(layers, before.predict(inputs[:2], verbose=0)):
        scores = numpy.asarray(layer(tokens, tokens, return_attention_scores=True)[1])
        assert scores.max(axis=-1).mean() * scores.shape[-1] > 1.5, (layer.name, scores.max())
        assert abs(scores[0] - scores[1]).max() > 0.1 * scores.max(), layer.name

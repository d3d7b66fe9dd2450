"""Attention rollout (Abnar and Zuidema, 2020) from the scores that Keras itself gives."""

import keras
import numpy


def maps(model, pixels):
    """`[images, rows, columns]`: of each image the mean over all tokens of what they take from each patch, through all layers.

    A layer is the mean of its heads and the identity, its rows scaled to add up to 1.
    """
    layers = [layer for layer in model.layers if type(layer).__name__ == "MultiHeadAttention"]
    before = keras.Model(model.input, [model.layers[model.layers.index(layer) - 1].output for layer in layers])
    result = []
    for image in pixels:
        tokens = before.predict(image[None], verbose=0)
        rollout = None
        for layer, x in zip(layers, tokens if len(layers) > 1 else [tokens]):
            scores = numpy.asarray(layer(x, x, return_attention_scores=True)[1])[0]
            assert scores.ndim == 3 and abs(scores.sum(axis=-1) - 1).max() < 1e-5
            shares = scores.mean(axis=0) + numpy.eye(scores.shape[-1])
            shares = shares / shares.sum(axis=-1, keepdims=True)
            rollout = shares if rollout is None else shares @ rollout
        side = round(rollout.shape[0] ** 0.5)
        result.append(rollout.mean(axis=0).reshape(side, side))
    return numpy.stack(result)

"""A chain of Keras layers evaluated in extended precision, as the yardstick of exactness."""

import numpy

wide = numpy.longdouble
functions = {
    "linear": lambda x: x,
    "relu": lambda x: numpy.maximum(x, wide(0)),
    "sigmoid": lambda x: 1 / (1 + numpy.exp(-x)),
}
# Layers that do nothing at inference.
inert = (
    "ActivityRegularization", "AlphaDropout", "Dropout", "GaussianDropout", "GaussianNoise", "InputLayer",
    "SpatialDropout1D",
)  # fmt: skip


def evaluate(layers, x):
    """`layers` applied to `x` [rows, columns], each f32 weight taken as it is, the result rounded to float64.

    The type inside is wider than float64, so neither the order of a sum nor the library that adds shows in the result.
    """
    x = numpy.asarray(x, dtype=wide)
    for layer in layers:
        kind = type(layer).__name__
        weights = [numpy.asarray(w, dtype=wide) for w in layer.get_weights()]
        if kind == "Dense":
            x = x @ weights[0]
            if layer.use_bias:
                x = x + weights[1]
            x = functions[layer.activation.__name__](x)
        elif kind == "BatchNormalization":
            gamma = weights.pop(0) if layer.scale else wide(1)
            beta = weights.pop(0) if layer.center else wide(0)
            mean, variance = weights
            x = gamma * (x - mean) / numpy.sqrt(variance + wide(layer.epsilon)) + beta
        elif kind == "Activation":
            x = functions[layer.activation.__name__](x)
        elif kind == "ReLU":
            x = functions["relu"](x)
        elif kind not in inert:
            raise ValueError(f"no reference for {kind}")
    return x.astype(numpy.float64)

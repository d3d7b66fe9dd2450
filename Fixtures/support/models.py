"""Networks of Keras: rebuilt from weights, saved, and in f64."""

import contextlib
import os

import fixtures
import h5py
import keras
import numpy

framework = fixtures.framework()


def rebuilt(build, weights):
    """A fresh network with these weights, its layers numbered from the beginning."""
    keras.backend.clear_session()
    model = build()
    model.set_weights(weights)
    return model


def read(build, path):
    """The network with the weights of an HDF5 file, which any version of Keras wrote."""
    keras.backend.clear_session()
    model = build()
    with h5py.File(path) as file:
        groups = file["model_weights"]
        names = [(layer, name) for layer in groups.attrs["layer_names"] for name in groups[layer].attrs["weight_names"]]
        model.set_weights([groups[layer][name][()] for layer, name in names])
    return model


def save(model, path, custom_objects=None):
    """Saves a model, repeatably, and checks that it loads to the same weights."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with contextlib.nullcontext() if framework == "keras-2.11" else fixtures.repeatable():
        model.save(path)
    loaded = keras.models.load_model(path, custom_objects, compile=False)
    for ours, theirs in zip(model.get_weights(), loaded.get_weights()):
        assert numpy.array_equal(ours, theirs), path


def in_f64(build, model):
    """The same network in f64."""
    keras.backend.clear_session()
    keras.config.set_dtype_policy("float64")
    exact = build()
    keras.config.set_dtype_policy("float32")
    exact.set_weights(model.get_weights())
    assert exact.layers[-1].compute_dtype == "float64" and exact.layers[-1].kernel.dtype == "float64"
    return exact

# environment: keras-oldest
"""Writes the HDF5 fixtures of the oldest h5py and Keras. usage: make_oldest.py [CASE ...]"""

import os
import sys

import numpy as np

from golden import Case, prune
from make import simple


def oldest_classic():
    simple("oldest-classic")


def oldest_latest():
    simple("oldest-latest", libver="latest")


def keras_oldest():
    """A model and its weights as Keras 2 writes them."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    from tensorflow import keras

    keras.utils.set_random_seed(20)
    layers = [
        keras.layers.InputLayer((4,), name="input"),
        keras.layers.Dense(6, activation="relu", name="dense"),
        keras.layers.BatchNormalization(name="norm"),
        keras.layers.Dropout(0.3, name="dropout"),
        keras.layers.Dense(1, activation="sigmoid", name="head"),
    ]
    model = keras.Sequential(layers, name="tiny")
    model.compile("adam", "binary_crossentropy")
    random = np.random.default_rng(20)
    model.fit(random.standard_normal((8, 4)), random.integers(0, 2, 8), epochs=1, verbose=0, shuffle=False)
    case = Case("keras-oldest")
    model.save(case.path)
    case.finish(keras=keras.__version__)


CASES = [oldest_classic, oldest_latest, keras_oldest]

if __name__ == "__main__":
    for make in CASES:
        if len(sys.argv) < 2 or make.__name__ in sys.argv[1:]:
            make()
    prune()

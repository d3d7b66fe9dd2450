"""Writes hard_sigmoid/<framework>.npy: what a Keras makes of hard_sigmoid/input.npy, with the slope of its version."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

import fixtures  # noqa: E402
import keras  # noqa: E402
import numpy  # noqa: E402
import tensorflow  # noqa: E402


def write():
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "hard_sigmoid")
    ends = [-numpy.inf, -1e9, -3.0000002, -2.5000002, -0.0, 2.4999998, 2.9999998, 1e9, numpy.inf]
    x = numpy.concatenate([numpy.linspace(-3.5, 3.5, 113), ends]).astype(numpy.float32)
    fixtures.share_array(os.path.join(folder, "input.npy"), x)
    y = numpy.asarray(keras.activations.hard_sigmoid(tensorflow.constant(x)), numpy.float32)
    fixtures.write_array(os.path.join(folder, fixtures.framework() + ".npy"), y)

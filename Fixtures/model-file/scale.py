"""Scales rows by the scaler of a model file, and compares them with what scikit-learn made of them.

usage: scale.py MODEL INPUT.npy OUTPUT.npy [MODEL INPUT.npy OUTPUT.npy ...]

Exits with 1 and says what differs where a bit does.
"""

import sys

import numpy

import reader
import scalers

arguments = sys.argv[1:]
for model_path, input_path, output_path in zip(*[iter(arguments)] * 3):
    model, _ = reader.read(model_path)
    rows = scalers.scaled(model["task"]["scaler"], numpy.load(input_path))
    output = numpy.load(output_path)
    if rows.shape != output.shape or rows.tobytes() != output.tobytes():
        sys.exit(f"{model_path}: {numpy.sum(rows != output)} values differ from {output_path}")
print(f"{len(arguments) // 3} scalers")

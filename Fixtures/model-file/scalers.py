"""What becomes of rows of feature values by the scaler of a model file, by Docs/ModelFormat.md alone."""

import numpy


def row_norms(rows, norm):
    """The length of each row, 1 where it is near 0."""
    magnitudes = numpy.abs(rows)
    # Row by row, so that each lies contiguous in memory.
    sums = {
        "l1": lambda row: numpy.sum(row), "l2": lambda row: numpy.sqrt(numpy.einsum("i,i", row, row)),
        "max": lambda row: numpy.max(row),
    }
    norms = numpy.array([sums[norm](numpy.ascontiguousarray(row)) for row in magnitudes])
    return numpy.where(norms < 10 * 2.0**-52, 1.0, norms)[:, None]


def scaled(scaler, rows):
    """Rows of feature values scaled, in f64."""
    kind = scaler.get("kind", "standard")
    with numpy.errstate(all="ignore"):
        if kind == "standard":
            return (rows - scaler["mean"]) / scaler["scale"]
        if kind == "robust":
            return (rows - scaler["center"]) / scaler["scale"]
        if kind == "normalizer":
            return rows / row_norms(rows, scaler["norm"])
        if kind == "min-max":
            rows = rows * scaler["scale"] + scaler["offset"]
        elif kind == "max-abs":
            rows = rows / scaler["scale"]
        else:
            raise ValueError(f"unknown scaler {kind}")
    return numpy.clip(rows, *scaler["clip"]) if "clip" in scaler else rows

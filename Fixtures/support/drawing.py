"""What drawn images are made of."""

import numpy


def coarse(random, height, width, cells):
    """Noise `[height, width]` of a grid of `cells` a side, linear in between: the same picture at every size."""
    grid = random.normal(0, 1, (cells + 1, cells + 1))
    rows, columns = numpy.linspace(0, cells - 1e-6, height), numpy.linspace(0, cells - 1e-6, width)
    r, c = rows.astype(int), columns.astype(int)
    a, b = (rows - r)[:, None], (columns - c)[None, :]
    upper = grid[r][:, c] * (1 - b) + grid[r][:, c + 1] * b
    lower = grid[r + 1][:, c] * (1 - b) + grid[r + 1][:, c + 1] * b
    return upper * (1 - a) + lower * a


def pixels(picture):
    """Values in 0...1 as bytes."""
    return numpy.round(picture * 255).astype(numpy.uint8)

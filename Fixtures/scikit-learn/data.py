"""Made-up rows for the cases: words, and numbers on a coarse grid with their neighbours."""

import math

import numpy

edges = [0.0, -0.0, 5e-324, 1e-300, -1.5, 3.0, 1e6, -1e18, 1e300]


def words(random, count, choices, missing=0.0):
    """`count` words, some of them missing."""
    return [None if random.rand() < missing else str(random.choice(choices)) for _ in range(count)]


def numbers(random, count, scale=1.0, shift=0.0, missing=0.0):
    """`count` numbers of a normal distribution, some of them missing."""
    return [None if random.rand() < missing else float(random.normal(shift, scale)) for _ in range(count)]


def grid(random, count, columns, steps=12, step=0.1):
    """[count, columns] of the multiples of `step`, so that a tree's thresholds lie between two of them."""
    return random.randint(0, steps, (count, columns)) * step


def between(random, count, columns, steps=12, step=0.1):
    """Rows of numbers that lie on or right beside a threshold of a tree that was fitted on rows of `grid`.

    A threshold is the middle of two neighbours as f32. Beside it are the next f64 on either side, which as f32 are the
    threshold or its neighbour, what is a little farther off, and the next f32 on either side.
    """
    rows = grid(random, count, columns, steps, step)
    singles = (numpy.arange(steps) * step).astype(numpy.float32).astype(float)
    for index, row in enumerate(rows):
        for column in range(columns):
            if random.rand() < 0.3:
                continue
            low = random.randint(0, steps - 1)
            middle = (singles[low] + singles[low + 1]) / 2
            single = numpy.float32(middle)
            near = [middle, numpy.nextafter(middle, math.inf), numpy.nextafter(middle, -math.inf), float(single)]
            near += [float(numpy.nextafter(single, numpy.float32(end))) for end in (math.inf, -math.inf)]
            near += [middle * (1 + 2.0**-26), middle * (1 - 2.0**-26)]
            row[column] = near[(index + column) % len(near)]
    return rows


def labels(values, random, noise=0.3):
    """A number of each row that depends on it without being it."""
    weights = random.normal(size=values.shape[1])
    weights = numpy.where(numpy.abs(weights) < 0.5, 0.5, weights)
    clean = numpy.nan_to_num(values) @ weights + numpy.nan_to_num(values[:, 0]) * numpy.nan_to_num(values[:, -1])
    return clean + random.normal(0, noise * clean.std(), len(values))


def thirds(target):
    """Three classes of the same size."""
    return numpy.digitize(target, numpy.quantile(target, [1 / 3, 2 / 3]))


def halves(target):
    """Two classes of the same size."""
    return (target > numpy.median(target)).astype(int)


def named(columns, type_="double"):
    return [(name, type_) for name in columns]


def listed(matrix):
    return [list(row) for row in numpy.asarray(matrix).tolist()]

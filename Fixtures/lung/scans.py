"""Drawn slices of a chest by computed tomography: a body with two lungs, vessels, a spine, and nodules of one kind or none."""

import io
import os

import fixtures
import numpy
from drawing import coarse, pixels

labels = ["Benign", "Malignant", "Normal"]


def spot(x, y, left, top, size, edge):
    """A round spot, soft at the edge."""
    return 1 / (1 + numpy.exp((numpy.hypot(x - left, y - top) - size) / edge))


def nodule(random, x, y, kind, left, top):
    """Benign: small, round and even; malignant: larger, with spikes, uneven."""
    if kind == "Benign":
        return random.uniform(0.5, 0.65) * spot(x, y, left, top, random.uniform(0.018, 0.03), 0.003)
    angle, far = numpy.arctan2(y - top, x - left), numpy.hypot(x - left, y - top)
    size = random.uniform(0.05, 0.085) * (1 + 0.22 * numpy.sin(random.randint(5, 10) * angle + random.uniform(0, 6)))
    return random.uniform(0.45, 0.6) / (1 + numpy.exp((far - size) / 0.007)) * (1 + 0.15 * numpy.sin(140 * far))


def draw(random, height, width, kind, noise=0.008):
    """A picture `[height, width]` of values in 0...1."""
    y, x = (numpy.arange(height) + 0.5)[:, None] / height, (numpy.arange(width) + 0.5)[None, :] / width
    body = ((x - 0.5) / random.uniform(0.44, 0.48)) ** 2 + ((y - 0.52) / random.uniform(0.36, 0.41)) ** 2
    picture = numpy.where(body < 1, 0.52 + 0.1 * (body > 0.86), 0.02)
    lungs = numpy.zeros((height, width), bool)
    for side in (-1, 1):
        centre, top = 0.5 + side * random.uniform(0.19, 0.22), random.uniform(0.48, 0.53)
        lungs |= ((x - centre) / random.uniform(0.14, 0.17)) ** 2 + ((y - top) / random.uniform(0.22, 0.27)) ** 2 < 1
    picture = numpy.where(lungs, random.uniform(0.1, 0.16) + 0.02 * coarse(random, height, width, 16), picture)
    picture = picture + 0.35 * spot(x, y, 0.5, random.uniform(0.74, 0.78), 0.05, 0.004)
    for _ in range(random.randint(14, 22)):  # vessels
        left, top = random.uniform(0.18, 0.82), random.uniform(0.3, 0.72)
        picture = picture + lungs * random.uniform(0.1, 0.3) * spot(x, y, left, top, random.uniform(0.004, 0.009), 0.002)
    for _ in range(0 if kind == "Normal" else random.randint(1, 3)):
        side = random.choice([-1, 1])
        left, top = 0.5 + side * random.uniform(0.14, 0.26), random.uniform(0.4, 0.62)
        picture = picture + lungs * nodule(random, x, y, kind, left, top)
    picture = picture + noise * random.normal(0, 1, (height, width))
    return numpy.clip(picture * random.uniform(0.85, 1.15), 0, 1)


def training(count, side, seed):
    """Pictures `[count, side, side, 3]` f32, 0 to 255, and the places of their labels."""
    random = numpy.random.RandomState(seed)
    drawn = [pixels(draw(random, side, side, labels[index % 3])) for index in range(count)]
    return numpy.repeat(numpy.stack(drawn)[..., None], 3, axis=-1).astype(numpy.float32), numpy.arange(count) % 3


def write(folder, seed, sizes, side):
    """Writes a grey PNG file for each of `sizes` `(width, height)`; returns what expected.json says of each and its pixels, RGB
    `[side, side, 3]` by Pillow's bicubic."""
    from PIL import Image
    from resized import digest, resized

    entries, rows = [], []
    for index, (width, height) in enumerate(sizes):
        kind, out = labels[index % 3], io.BytesIO()
        Image.fromarray(pixels(draw(numpy.random.RandomState([seed, index]), height, width, kind))).save(out, "PNG")
        name = f"scan-{index:02}.png"
        path = os.path.join(folder, name)
        fixtures.write_bytes(path, out.getvalue())
        rows.append(resized(path, "RGB", side, "bicubic"))
        entries.append({
            "file": f"images/{name}", "sha256": digest(out.getvalue()), "width": width, "height": height, "mode": "L", "drawn": kind,
            "pixels_sha256": digest(rows[-1].tobytes()),
        })  # fmt: skip
    return entries, numpy.stack(rows)

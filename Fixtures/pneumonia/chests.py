"""Drawn chests: ribs, spine and heart around two dark lungs, with bright opacities in one, in both or in neither of them."""

import numpy
from drawing import coarse, pixels

kinds = ["clear", "left", "right"]  # where the opacities are, by the side of the picture; "both" is for networks of two classes


def blobs(random, x, y, sides, strongest):
    """One to three soft spots in each of the lungs named, `strongest` at most."""
    light = numpy.zeros(numpy.broadcast(x, y).shape)
    for side in sides:
        for _ in range(random.randint(1, 4)):
            left = {"left": 0.29, "right": 0.71}[side] + random.uniform(-0.08, 0.08)
            top, size = random.uniform(0.32, 0.72), random.uniform(0.05, 0.12)
            light += random.uniform(strongest / 3, strongest) * numpy.exp(-((x - left) ** 2 + (y - top) ** 2) / size**2)
    return light


def draw(random, height, width, kind, strongest=0.3, noise=0.012):
    """A picture `[height, width]` of values in 0...1, and which of its pixels are lungs."""
    y, x = (numpy.arange(height) + 0.5)[:, None] / height, (numpy.arange(width) + 0.5)[None, :] / width
    bend = y + random.uniform(0.15, 0.35) * abs(x - 0.5)
    picture = 0.5 + 0.12 * numpy.cos(3 * (x - 0.5)) + random.uniform(0.04, 0.07) * numpy.sin(random.uniform(48, 62) * bend + random.uniform(0, 6))
    picture -= 0.45 * numpy.clip(abs(x - 0.5) * 2 + 0.9 * (0.25 - y), 0, None) ** 6
    lungs = numpy.zeros((height, width), bool)
    for centre in (0.29, 0.71):
        a, b = random.uniform(0.13, 0.17), random.uniform(0.27, 0.35)
        left, top, lean = centre + random.uniform(-0.02, 0.02), random.uniform(0.46, 0.53), (centre - 0.5) * random.uniform(0.2, 0.6)
        lungs |= ((x - left - lean * (y - top)) / a) ** 2 + ((y - top) / b) ** 2 < 1
    heart = ((x - random.uniform(0.54, 0.58)) / random.uniform(0.1, 0.15)) ** 2 + ((y - 0.66) / 0.16) ** 2 < 1
    lungs &= ~heart
    picture = numpy.where(lungs, picture * random.uniform(0.38, 0.5), picture)
    picture += 0.13 * heart + 0.2 * numpy.exp(-(((x - 0.5) / 0.035) ** 2)) * (1 + 0.15 * numpy.sin(90 * y))
    sides = {"clear": [], "both": ["left", "right"]}.get(kind, [kind])
    picture += blobs(random, x, y, sides, strongest) * lungs
    # What every lung has: faint spots that are none of it, and grain.
    picture += blobs(random, x, y, ["left", "right"], 0.05) * lungs
    picture += 0.02 * coarse(random, height, width, 24) + noise * random.normal(0, 1, (height, width))
    return numpy.clip(picture * random.uniform(0.85, 1.15) + random.uniform(-0.04, 0.04), 0, 1), lungs


def training(count, side, seed, choices=("clear", "left", "clear", "right", "clear", "both")):
    """Pictures `[count, side, side]` u8, the number of the kind of each in `choices`, and lungs `[count, side, side]` f32.

    They are drawn up to three times as large, with more grain or less, and made smaller by a mean or by leaving pixels out."""
    random, pictures, lungs = numpy.random.RandomState(seed), [], []
    for index in range(count):
        times, mean, noise = random.randint(1, 4), random.randint(2), random.choice([0.004, 0.012, 0.016])
        kind, strongest = choices[index % len(choices)], random.uniform(0.15, 0.4)
        picture, mask = draw(random, side * times, side * times, kind, strongest, noise)
        if mean:
            picture = picture.reshape(side, times, side, times).mean(axis=(1, 3))
        else:
            picture = picture[times // 2 :: times, times // 2 :: times]
        pictures.append(pixels(picture))
        lungs.append(mask[times // 2 :: times, times // 2 :: times])
    return numpy.stack(pictures), numpy.arange(count) % len(choices), numpy.stack(lungs).astype(numpy.float32)

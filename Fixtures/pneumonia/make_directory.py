# environment: pillow-newest
"""Fills a folder with drawn chests as large grey JPEG files, to measure how fast a folder of images is classified.

usage: Fixtures/make pneumonia/make_directory.py FOLDER COUNT    (chest-00000.jpg and so on; 1024 x 1024, quality 90)

A few chests are drawn; each file is one of them, mirrored or not, shifted, lighter or darker, with grain of its own place.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

import chests  # noqa: E402
import numpy  # noqa: E402
from PIL import Image  # noqa: E402

SIDE, DRAWN, SEED = 1024, 16, 20261128


def main():
    if len(sys.argv) != 3 or not sys.argv[2].isdecimal():
        raise SystemExit(__doc__)
    folder, count = sys.argv[1], int(sys.argv[2])
    os.makedirs(folder, exist_ok=True)
    random = numpy.random.RandomState(SEED)
    kinds = [*chests.kinds, "both"]
    drawn = []
    for index in range(min(DRAWN, count)):
        picture, _ = chests.draw(random, SIDE + 64, SIDE + 64, kinds[index % len(kinds)], noise=0)
        drawn.append((picture * 255).astype(numpy.float32))
    grain = random.normal(0, 2.5, (2 * SIDE, 2 * SIDE)).astype(numpy.float32)
    for index in range(count):
        top, left = random.randint(0, 64, 2)
        y, x = random.randint(0, SIDE, 2)
        picture = drawn[index % len(drawn)][top : top + SIDE, left : left + SIDE]
        picture = picture[:, ::-1] if random.randint(2) else picture
        picture = picture * numpy.float32(random.uniform(0.85, 1.1)) + grain[y : y + SIDE, x : x + SIDE]
        pixels = numpy.rint(picture).clip(0, 255).astype(numpy.uint8)
        Image.fromarray(pixels).save(os.path.join(folder, f"chest-{index:05}.jpg"), "JPEG", quality=90)


main()

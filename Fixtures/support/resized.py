"""What Pillow makes of an image file for a network."""

import hashlib

import numpy
from PIL import Image, features


def digest(content):
    return hashlib.sha256(content).hexdigest()


def rows_come_first(image, side):
    """Whether every version of Pillow resizes the rows before the columns: some do not where an image becomes lower by more than
    twice as many pixels as it becomes narrower, some only where it is 100 times as high as wide."""
    return side >= image.height or (image.height - side <= 2 * (image.width - side) and image.height <= 100 * image.width)


def resized(path, mode, side, filter):
    """The pixels `[side, side]` or `[side, side, 3]` u8 that Pillow makes of a file."""
    with Image.open(path) as image:
        assert filter == "nearest" or rows_come_first(image, side), path
        return numpy.asarray(image.convert(mode).resize((side, side), Image.Resampling[filter.upper()]))


def libraries():
    return {name: features.version(name) for name in ("libjpeg_turbo", "zlib")}

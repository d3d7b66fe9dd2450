"""The image files: what each is, and what Pillow makes of them for the networks."""

import io
import os

import chests
import fixtures
import numpy
from PIL import Image
from resized import digest, libraries, resized  # noqa: F401

# name: width, height, where the opacities are, mode of the picture, what Pillow is told when it saves.
files = {
    "grey-q90.jpg": (261, 203, "clear", "L", {"quality": 90}),
    "grey-q75-progressive.jpg": (301, 299, "right", "L", {"quality": 75, "progressive": True}),
    "grey-q80-small.jpg": (57, 83, "left", "L", {"quality": 80}),
    "grey-q70-large.jpg": (600, 421, "both", "L", {"quality": 70}),
    "grey-q95.jpg": (199, 187, "clear", "L", {"quality": 95}),
    "grey-q85-wide.jpg": (411, 173, "clear", "L", {"quality": 85}),
    "rgb-444-q95.jpg": (173, 211, "left", "RGB", {"quality": 95, "subsampling": 0}),
    "rgb-444-q80.jpg": (255, 257, "clear", "RGB", {"quality": 80, "subsampling": 0}),
    "rgb-422-q80.jpg": (333, 251, "both", "RGB", {"quality": 80, "subsampling": 1}),
    "rgb-422-q90-progressive.jpg": (227, 229, "clear", "RGB", {"quality": 90, "subsampling": 1, "progressive": True}),
    "rgb-420-q85.jpg": (401, 307, "clear", "RGB", {"quality": 85, "subsampling": 2}),
    "rgb-420-q70-progressive.jpg": (349, 391, "right", "RGB", {"quality": 70, "subsampling": 2, "progressive": True}),
    "rgb-420-q75-restarts.jpg": (131, 127, "left", "RGB", {"quality": 75, "subsampling": 2, "restart_marker_blocks": 3}),
    "rgb-420-q92-optimized.jpg": (283, 241, "right", "RGB", {"quality": 92, "subsampling": 2, "optimize": True}),
    "rgb-420-q80-large.jpg": (523, 397, "clear", "RGB", {"quality": 80, "subsampling": 2}),
    "cmyk-q85.jpg": (193, 179, "both", "CMYK", {"quality": 85}),
    "grey.png": (241, 197, "clear", "L", {}),
    "grey-small.png": (89, 71, "right", "L", {}),
    "grey-square.png": (128, 128, "left", "L", {}),
    "grey-wide.png": (301, 139, "both", "L", {}),
    "grey-high.png": (183, 233, "clear", "L", {}),
    "rgb.png": (151, 157, "clear", "RGB", {}),
    "rgb-small.png": (63, 91, "both", "RGB", {}),
    "rgb-wide.png": (211, 117, "right", "RGB", {}),
    "rgb-uncompressed.png": (97, 103, "left", "RGB", {"compress_level": 0}),
    "rgba.png": (167, 149, "left", "RGBA", {}),
    "rgba-small.png": (101, 67, "clear", "RGBA", {}),
    "rgba-high.png": (137, 145, "right", "RGBA", {}),
    "palette-200.png": (263, 229, "both", "P200", {}),
    "palette-16.png": (317, 271, "clear", "P16", {}),
    "palette-60.png": (113, 109, "left", "P60", {}),
    "rgb.bmp": (109, 121, "right", "RGB", {}),
}
# What each recipe makes of a file: the mode, both sides, the filter.
recipes = {
    "bicubic": ("RGB", 128, "bicubic"),
    "nearest": ("RGB", 128, "nearest"),
    "segmenter": ("L", 64, "bicubic"),
    "sides": ("L", 32, "bilinear"),
}
# Files with more goldens: formats and modes of different kinds.
heated = ["grey-q75-progressive.jpg", "rgb-420-q85.jpg", "palette-200.png", "rgba.png"]
segmented = ["grey-q75-progressive.jpg", "rgb-444-q80.jpg", "cmyk-q85.jpg", "rgb.bmp"]
sided = ["grey-q90.jpg", "rgb-420-q92-optimized.jpg", "rgb-444-q95.jpg", "rgba-high.png"]
noise = {"png": 0.004, "bmp": 0.004, "jpg": 0.012}  # little where each byte of it has to be stored


def in_mode(picture, mode, random):
    """A picture in a mode of Pillow's: colours are tinted, alpha is an ellipse."""
    if mode == "L":
        return Image.fromarray(chests.pixels(picture))
    colours = Image.fromarray(chests.pixels(picture[..., None] * random.uniform(0.88, 1, 3)))
    if mode == "CMYK":
        return colours.convert("CMYK")
    if mode == "RGBA":
        y, x = numpy.mgrid[-1 : 1 : picture.shape[0] * 1j, -1 : 1 : picture.shape[1] * 1j]
        colours.putalpha(Image.fromarray(chests.pixels(numpy.clip(2.4 - 2 * (x * x + y * y), 0, 1))))
    return colours.quantize(int(mode[1:])) if mode[0] == "P" else colours


def write(folder, seed):
    """Writes the image files; returns what expected.json says of each."""
    entries = []
    for index, (name, (width, height, kind, mode, options)) in enumerate(files.items()):
        random = numpy.random.RandomState([seed, index])
        extension = name.rsplit(".")[-1]
        picture, _ = chests.draw(random, height, width, kind, noise=noise[extension])
        out = io.BytesIO()
        in_mode(picture, mode, random).save(out, {"jpg": "JPEG"}.get(extension, extension.upper()), **options)
        fixtures.write_bytes(os.path.join(folder, name), out.getvalue())
        with Image.open(os.path.join(folder, name)) as image:
            assert image.size == (width, height), name
            entries.append({
                "file": f"images/{name}", "sha256": digest(out.getvalue()), "width": width, "height": height, "mode": image.mode,
                "drawn": kind,
            })  # fmt: skip
    return entries


def check_masks_double():
    """That nearest makes four of each pixel of a mask twice as large, so that NumPy's repeat stands for it."""
    mask = Image.fromarray((numpy.random.RandomState(1).uniform(size=(64, 64)) > 0.5).astype(numpy.uint8))
    doubled = numpy.asarray(mask.resize((128, 128), Image.Resampling.NEAREST))
    assert numpy.array_equal(doubled, numpy.asarray(mask).repeat(2, axis=0).repeat(2, axis=1))

# environment: pillow-newest
"""Writes image files, by Pillow and by hand, and what Pillow reads from them.

usage: make.py      (writes beside itself)
"""
import hashlib
import io
import itertools
import json
import os
import pathlib
import random
import shutil
import struct
import sys
import warnings
import zlib

import numpy
from PIL import Image, features

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import fixtures  # noqa: E402
import pixels  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
SEED = 20240817
rng = numpy.random.default_rng(SEED)


def saved(image, format, **options):
    buffer = io.BytesIO()
    image.save(buffer, format, **options)
    return buffer.getvalue()


def scene(width, height, channels=3, noise=6):
    """Something like a photograph: slopes, edges and noise; always the same."""
    generator = numpy.random.default_rng([SEED, width, height, channels])
    y, x = numpy.mgrid[0:height, 0:width]
    planes = [128 + 70 * numpy.sin(x / (9 + 2 * k) + k) + 50 * numpy.cos(y / (11 + k)) for k in range(channels)]
    values = numpy.stack(planes, -1) + generator.normal(0, noise, (height, width, channels))
    values[height // 4:height // 2, width // 3:width // 2] = generator.integers(0, 256, channels)
    values = values.clip(0, 255).astype(numpy.uint8)
    return values[..., 0] if channels == 1 else values


# PNG

def png_by_pillow():
    for mode, channels in (("1", 1), ("L", 1), ("LA", 2), ("RGB", 3), ("RGBA", 4)):
        values = scene(37, 22, channels)
        if mode == "1":
            image = Image.fromarray(values).convert("1")
        else:
            image = Image.fromarray(values)
        assert image.mode == mode
        yield f"pillow-{mode.lower()}", saved(image, "PNG")
    yield "pillow-i16", saved(Image.fromarray(scene(21, 10, 1).astype(numpy.uint16) * 3), "PNG")
    for colours in (2, 3, 16, 200):
        image = Image.fromarray(scene(40, 30)).quantize(colours)
        yield f"pillow-p{colours}", saved(image, "PNG")
    image = Image.fromarray(scene(24, 16)).quantize(16)
    yield "pillow-p-transparent", saved(image, "PNG", transparency=3)
    yield "pillow-p-alphas", saved(image, "PNG", transparency=bytes(range(0, 240, 15)))
    yield "pillow-l-transparent", saved(Image.fromarray(scene(24, 16, 1)), "PNG", transparency=77)
    rgb = Image.fromarray(scene(24, 16))
    yield "pillow-rgb-transparent", saved(rgb, "PNG", transparency=rgb.getpixel((3, 4)))
    yield "pillow-icc-gamma-dpi", saved(rgb, "PNG", dpi=(72, 72), icc_profile=bytes(200), gamma=0.45)
    yield "pillow-photo", saved(Image.fromarray(scene(160, 120, 3, 3)), "PNG")
    yield "pillow-photo-grey", saved(Image.fromarray(scene(161, 121, 1, 3)), "PNG")
    yield "pillow-photo-alpha", saved(Image.fromarray(scene(100, 75, 4, 2)), "PNG", optimize=True)
    yield "pillow-smooth", saved(Image.fromarray(scene(200, 120, 3, 0)), "PNG")
    frames = [Image.fromarray(scene(20, 15, 3, noise)) for noise in (0, 5, 20)]
    yield "pillow-animation", saved(frames[0], "PNG", save_all=True, append_images=frames[1:])
    yield "pillow-animation-default", saved(
        frames[0], "PNG", save_all=True, append_images=frames[1:], default_image=True)


def png_by_hand():
    png = pixels.png
    kinds = [(0, d) for d in (1, 2, 4, 8, 16)] + [(2, 8), (2, 16)] + [(3, d) for d in (1, 2, 4, 8)] + [
        (4, 8), (4, 16), (6, 8), (6, 16)]
    for (kind, depth), interlaced in itertools.product(kinds, (False, True)):
        name = f"kind{kind}-depth{depth}" + ("-interlaced" if interlaced else "")
        yield name, png(13, 11, kind, depth, interlaced=interlaced, seed=depth)
    # Every filter by itself, and rows of a few bytes.
    for filter, (kind, depth) in itertools.product(range(5), ((0, 1), (0, 8), (0, 16), (2, 8), (2, 16), (4, 8), (6, 8), (6, 16))):
        yield f"filter{filter}-kind{kind}-depth{depth}", png(19, 6, kind, depth, filters=[filter], seed=filter)
    for width, height in ((1, 1), (2, 1), (1, 2), (3, 3), (4, 5), (5, 1), (1, 9), (8, 8), (9, 9)):
        for kind, depth in ((0, 1), (2, 8), (3, 4)):
            yield f"size{width}x{height}-kind{kind}-interlaced", png(width, height, kind, depth, interlaced=True)
            if width * height < 10:
                yield f"size{width}x{height}-kind{kind}", png(width, height, kind, depth)
    # Transparent colours.
    for depth in (1, 2, 4, 8, 16):
        for value in sorted({0, 1, (1 << depth) - 1}):
            yield f"grey{depth}-transparent{value}", png(9, 7, 0, depth, transparency=struct.pack(">H", value))
    yield "grey16-low-byte-transparent", png(
        9, 7, 0, 16, samples=numpy.arange(63).reshape(7, 9, 1) * 9, transparency=struct.pack(">H", 0x1224))
    yield "rgb8-transparent", png(9, 7, 2, 8, samples=numpy.arange(189).reshape(7, 9, 3) % 24,
                                  transparency=struct.pack(">HHH", 3, 4, 5))
    yield "rgb16-transparent", png(9, 7, 2, 16, samples=numpy.arange(189).reshape(7, 9, 3) % 24 * 257,
                                   transparency=struct.pack(">HHH", 3 * 257, 4 * 257, 5 * 257))
    yield "palette-alphas", png(9, 7, 3, 4, transparency=bytes([0, 17, 255, 128, 4]))
    yield "palette-alpha-none", png(9, 7, 3, 2, transparency=b"")
    yield "palette-short", png(9, 7, 3, 8, palette=bytes(range(30)))
    yield "palette-suggested", png(9, 7, 2, 8, before=pixels.chunk(b"PLTE", bytes(range(30))))
    yield "palette-of-grey", png(9, 7, 0, 8, before=pixels.chunk(b"PLTE", bytes(range(30))))
    # 16 bits: which ones count.
    ramp = numpy.concatenate([numpy.arange(250, 260), [511, 512, 32767, 32768, 65280, 65535]])
    yield "grey16-ramp", png(16, 1, 0, 16, samples=ramp.reshape(1, 16, 1))
    yield "rgb16-ramp", png(16, 1, 2, 16, samples=numpy.repeat(ramp, 3).reshape(1, 16, 3))
    # How data are cut into chunks and compressed.
    yield "idat-single-bytes", png(9, 7, 2, 8, pieces=1)
    yield "idat-empty-chunks", png(9, 7, 2, 8, pieces=1, empty=True)
    yield "idat-stored", png(9, 7, 2, 8, level=0)
    yield "idat-best", png(64, 64, 2, 8, level=9, smooth=True)
    yield "idat-fixed", png(33, 9, 2, 8, strategy=zlib.Z_FIXED)
    yield "idat-runs", png(33, 9, 0, 8, strategy=zlib.Z_RLE, smooth=True)
    yield "idat-window-256", png(33, 9, 6, 8, bits=8)
    yield "ancillary", png(
        9, 7, 2, 8, before=pixels.chunk(b"gAMA", struct.pack(">I", 45455)) + pixels.chunk(b"prIv", b"anything"),
        after=pixels.chunk(b"tEXt", b"key\0value") + pixels.chunk(b"zzZz", b""))
    yield "followed", png(9, 7, 2, 8) + b"what follows the end is no part of the image"
    yield "wide", png(9000, 1, 0, 1)
    yield "tall", png(1, 3000, 2, 8, smooth=True)
    y, x = numpy.mgrid[0:300, 0:420]
    yield "many-pieces", png(420, 300, 0, 8, samples=((x * x // 97 + y * 3) % 256)[..., None])


# BMP

def bmp_by_pillow():
    for mode, channels in (("1", 1), ("L", 1), ("RGB", 3), ("RGBA", 4)):
        image = Image.fromarray(scene(23, 14, channels))
        yield f"pillow-{mode.lower()}", saved(image.convert(mode), "BMP")
    yield "pillow-p", saved(Image.fromarray(scene(23, 14)).quantize(30), "BMP")


def bmp_by_hand():
    bmp = pixels.bmp
    for bits, header in itertools.product((1, 4, 8, 16, 24, 32), (12, 40, 52, 56, 64, 108, 124)):
        if header == 12 and bits in (16, 32):
            continue
        yield f"bits{bits}-header{header}", bmp(11, 5, bits, header=header)
    for bits in (1, 4, 8, 16, 24, 32):
        yield f"bits{bits}-top-down", bmp(10, 6, bits, down=True)
        for width in range(1, 9):
            yield f"bits{bits}-width{width}", bmp(width, 3, bits)
    for name, bits, masks in (
            ("565", 16, (0xF800, 0x7E0, 0x1F)), ("555", 16, (0x7C00, 0x3E0, 0x1F)), ("24", 24, (0xFF0000, 0xFF00, 0xFF)),
            ("bgrx", 32, (0xFF0000, 0xFF00, 0xFF, 0)), ("xbgr", 32, (0xFF000000, 0xFF0000, 0xFF00, 0)),
            ("bgxr", 32, (0xFF000000, 0xFF00, 0xFF, 0)), ("abgr", 32, (0xFF000000, 0xFF0000, 0xFF00, 0xFF)),
            ("rgba", 32, (0xFF, 0xFF00, 0xFF0000, 0xFF000000)), ("bgra", 32, (0xFF0000, 0xFF00, 0xFF, 0xFF000000)),
            ("bgar", 32, (0xFF000000, 0xFF00, 0xFF, 0xFF0000)), ("zeros", 32, (0, 0, 0, 0))):
        for header in (40, 52, 56, 108, 124):
            if len(masks) == 4 and header < 56 and masks[3]:
                continue
            yield f"fields-{name}-header{header}", bmp(7, 4, bits, header=header, masks=masks)
    grey = lambda count: b"".join(bytes([i, i, i, 0]) for i in range(count))  # noqa: E731
    yield "grey-scale", bmp(9, 4, 8, palette=grey(256))
    yield "grey-scale-16-of-8-bits", bmp(9, 4, 8, palette=grey(16), data=bytes(range(0, 48)) * 1)
    yield "black-white", bmp(19, 4, 1, palette=b"\0\0\0\0\xff\xff\xff\0")
    yield "white-black", bmp(19, 4, 1, palette=b"\xff\xff\xff\0\0\0\0\0")
    yield "black", bmp(19, 4, 1, palette=b"\0\0\0\0")
    yield "two-greys", bmp(19, 4, 8, palette=grey(2), data=bytes([0, 1, 1, 0] * 20))
    yield "palette-short", bmp(9, 4, 8, palette=bytes(range(40)))
    yield "palette-cut", bmp(2, 1, 8, palette=bytes(range(40)), colours=200)
    yield "palette-not-reckoned", bmp(9, 4, 8, palette=bytes(range(256)) * 4, offset=54)
    yield "offset-zero", bmp(9, 4, 8, palette=bytes(range(256)) * 4, offset=0)
    yield "offset-later", bmp(9, 4, 24, gap=b"a gap")
    yield "last-padding-missing", bmp(9, 4, 8)[:-3]
    yield "followed", bmp(9, 4, 24) + b"what follows"
    # Runs.
    palette = bytes(random.Random(SEED).randbytes(64))
    runs = {
        "encoded": (5, 2, bytes([2, 1, 3, 2, 0, 0, 5, 3])),
        "rows": (5, 3, bytes([5, 1, 0, 0, 3, 2, 0, 0, 5, 4, 0, 0, 0, 1])),
        "absolute": (5, 2, bytes([0, 5, 1, 2, 3, 4, 5, 0, 0, 0, 0, 4, 7, 8, 9, 10, 1, 3])),
        "absolute-odd": (5, 1, bytes([0, 3, 1, 2, 3, 0, 2, 4])),
        "delta": (5, 4, bytes([2, 1, 0, 2, 1, 1, 2, 3, 0, 0, 1, 7, 0, 0, 0, 2, 4, 0, 1, 9])),
        "delta-past-the-end": (5, 4, bytes([2, 1, 0, 2, 200, 200])),
        "too-long-for-a-row": (5, 2, bytes([9, 1, 0, 0, 9, 2])),
        "absolute-over-rows": (4, 3, bytes([0, 6, 1, 2, 3, 4, 5, 6, 3, 9, 0, 0, 4, 3])),
    }
    for name, (width, height, data) in runs.items():
        for bits, compression in ((8, 1), (4, 2), (4, 1), (8, 2)):
            if compression == 2 and name.startswith("absolute"):
                continue
            yield f"runs-{name}-bits{bits}-{compression}", bmp(
                width, height, bits, palette=palette, data=data, compression=compression)
    yield "runs-top-down", bmp(5, 3, 8, palette=palette, data=runs["rows"][2], compression=1, down=True)
    yield "runs-halves-absolute", bmp(
        5, 2, 4, palette=palette, data=bytes([0, 5, 0x12, 0x34, 0x50, 0, 0, 0, 0, 4, 0x67, 0x89, 1, 0x30]), compression=2)
    yield "runs-grey", bmp(5, 2, 8, palette=grey(256), data=bytes([5, 200, 0, 0, 5, 7]), compression=1)
    yield "runs-black-white", bmp(5, 2, 8, palette=b"\0\0\0\0\xff\xff\xff\0", data=bytes([5, 0, 0, 0, 2, 1, 3, 0]), compression=1)
    yield "runs-odd-offset", bmp(
        5, 2, 8, palette=palette, data=runs["absolute"][2][:10] + runs["absolute"][2][11:], compression=1, gap=b"!")


# JPEG

def jpegs():
    for (width, height), mode in itertools.product(((1, 1), (7, 5), (16, 16), (33, 17), (64, 48)), ("L", "RGB", "CMYK")):
        image = Image.fromarray(scene(width, height, {"L": 1, "RGB": 3, "CMYK": 4}[mode]), mode)
        samplings = {"444": 0, "422": 1, "420": 2} if mode == "RGB" else {"": None}
        for name, sampling in samplings.items():
            options = {} if sampling is None else {"subsampling": sampling}
            place = f"{mode.lower()}{name}-{width}x{height}"
            yield place, saved(image, "JPEG", quality=85, **options)
            if width > 8:
                yield f"{place}-progressive", saved(image, "JPEG", quality=70, progressive=True, **options)
    image = Image.fromarray(scene(45, 35))
    yield "restarts", saved(image, "JPEG", restart_marker_blocks=2)
    yield "restarts-progressive", saved(image, "JPEG", restart_marker_rows=1, progressive=True)
    yield "optimized", saved(image, "JPEG", optimize=True, quality=95)
    yield "quality-1", saved(image, "JPEG", quality=1)
    yield "quality-100", saved(image, "JPEG", quality=100, subsampling=0)
    yield "rgb-kept", saved(image, "JPEG", keep_rgb=True)
    exif = Image.Exif()
    exif[0x0112] = 6
    yield "turned-by-exif", saved(image, "JPEG", exif=exif)
    yield "comment", saved(image, "JPEG", comment=b"a comment with \xff\xd8 and \xff\xc0 in it")
    inks = saved(Image.fromarray(scene(30, 20, 4), "CMYK"), "JPEG", quality=90)
    yield "inks-without-adobe", pixels.without_segment(inks, 0xEE)
    # The same components, said to be luminance and colour differences of inks.
    yield "inks-as-ycck", pixels.with_adobe_transform(inks, 2)
    plain = saved(image, "JPEG")
    yield "colours-without-jfif", pixels.without_segment(plain, 0xE0)
    yield "junk-between-segments", plain[:2] + b"\xff\xff\xff" + plain[3:]
    yield "followed", plain + b"what follows"
    # What Pillow does not write: components of any size beside each other, and one by one.
    for name, factors in (
            ("440", ("12", "11", "11")), ("411", ("41", "11", "11")), ("410", ("42", "11", "11")), ("441", ("14", "11", "11")),
            ("mixed", ("22", "21", "12")), ("less-luminance", ("11", "22", "22")), ("grey-22", ("22",)),
            ("inks-420", ("22", "11", "11", "22"))):
        for width, height in ((1, 1), (9, 7), (35, 41)):
            yield f"sampled-{name}-{width}x{height}", pixels.jpeg(width, height, factors)
    yield "sampled-420-in-scans", pixels.jpeg(35, 41, ("22", "11", "11"), in_scans=True)
    yield "restarts-of-one", pixels.jpeg(35, 41, ("21", "11", "11"), restart=1)
    yield "photo", saved(Image.fromarray(scene(256, 192, 3, 3)), "JPEG", quality=88)


def texts(data):
    """Bytes as JSON: themselves where they are few, else the first half of their SHA-256."""
    return data.hex() if len(data) <= 64 else "sha256:" + hashlib.sha256(data).hexdigest()[:32]


def read(data):
    """What Pillow reads: an object of the size, the mode and the pixels in three modes, or nothing where it refuses."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            image.load()
            return {
                "width": image.width, "height": image.height, "mode": image.mode,
                "rgb": texts(image.convert("RGB").tobytes()), "l": texts(image.convert("L").tobytes()),
                "rgba": texts(image.convert("RGBA").tobytes())}
    except (OSError, SyntaxError, ValueError):
        return None


def write(folder, extension, cases):
    shutil.rmtree(HERE / folder, ignore_errors=True)
    listed = []
    for name, data in cases:
        path = f"{folder}/{name}.{extension}"
        fixtures.write_bytes(str(HERE / path), data)
        result = read(data)
        if result is None:
            raise SystemExit(f"{path}: Pillow does not read it")
        listed.append({"file": path, **result})
    assert len({case["file"] for case in listed}) == len(listed)
    return listed


def cuts(data):
    """For each number of leading bytes with which Pillow reads a file: the pixels."""
    return {count: result["rgb"] for count in range(len(data)) if (result := read(data[:count]))}


def changes(data, count, first):
    """Pillow's answer to changes of a byte behind the first scan's header: place, value, pixels or nothing."""
    generator = random.Random(f"{SEED} {len(data)}")
    for _ in range(count):
        place, value = generator.randrange(first, len(data)), generator.randrange(256)
        changed = data[:place] + bytes([value]) + data[place + 1:]
        result = read(changed)
        yield [place, value, result["rgb"] if result else None]


def main():
    warnings.simplefilter("ignore")
    cases = write("png", "png", itertools.chain(png_by_pillow(), png_by_hand()))
    cases += write("bmp", "bmp", itertools.chain(bmp_by_pillow(), bmp_by_hand()))
    cases += write("jpeg", "jpg", jpegs())
    lines = ",\n".join(json.dumps(case) for case in cases)
    (HERE / "cases.json").write_text(f"[\n{lines}\n]\n")
    damaged = []
    for name in ("l-7x5", "rgb420-33x17", "rgb420-33x17-progressive", "restarts", "cmyk-16x16-progressive"):
        data = (HERE / f"jpeg/{name}.jpg").read_bytes()
        first = data.index(b"\xff\xda")
        damaged.append({"file": f"jpeg/{name}.jpg", "cuts": cuts(data), "changes": list(changes(data, 150, first))})
    lines = ",\n".join(json.dumps(case) for case in damaged)
    (HERE / "damaged.json").write_text(f"[\n{lines}\n]\n")
    fixtures.write_json(str(HERE / "made-with.json"), {
        **fixtures.versions(Image, numpy), "libjpeg-turbo": features.version("libjpeg_turbo"), "seed": SEED})


main()

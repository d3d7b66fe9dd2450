# environment: pillow-oldest pillow pillow-newest
"""Images that Pillow converts and resizes, and the numbers that NumPy makes of them: how to make each, and a digest.

usage: make.py      (writes cases.json beside itself; run by a newer Pillow, adds the digests that differ there)
"""
import base64
import hashlib
import json
import pathlib
import random

import numpy as np
import PIL
from PIL import Image

HERE = pathlib.Path(__file__).parent
SEED = 20260611
OLDEST = "9.5.0"
CHANNELS = {"L": 1, "RGB": 3, "RGBA": 4}
FILTERS = ["nearest", "box", "bilinear", "hamming", "bicubic", "lanczos"]
# Results of at most as many bytes stand in the file themselves.
SHOWN = 64


def pixels(pattern, seed, width, height, channels):
    """Bytes [height, width, channels] that follow from their number `i`, from 0 on, and from `seed`."""
    i = np.arange(width * height * channels, dtype=np.uint64)
    mask = np.uint64(0xFFFFFFFF)
    h = (i + np.uint64(seed * 0x9E3779B9 & 0xFFFFFFFF)) & mask
    h ^= h >> np.uint64(16)
    h = h * np.uint64(0x7FEB352D) & mask
    h ^= h >> np.uint64(15)
    h = h * np.uint64(0x846CA68B) & mask
    h ^= h >> np.uint64(16)
    if pattern == "noise":
        values = h & np.uint64(255)
    elif pattern == "edges":
        values = (h & np.uint64(1)) * np.uint64(255)
    elif pattern == "bytes":
        values = i & np.uint64(255)
    else:  # slopes: from pixel to pixel, with a little noise
        pixel = i // np.uint64(channels)
        x, y = pixel % np.uint64(width), pixel // np.uint64(width)
        values = (x * np.uint64(3) + y * np.uint64(2) + (h & np.uint64(15))) & np.uint64(255)
    values = values.astype(np.uint8).reshape(height, width, channels)
    if channels == 4 and pattern == "slopes":
        # Opacities at the ends: 0, 1, 2, 128, 253, 254, 255, 255.
        ends = np.array([0, 1, 2, 128, 253, 254, 255, 255], np.uint8)
        values[:, :, 3] = ends[(h.reshape(values.shape)[:, :, 3] & np.uint64(7)).astype(int)]
    return values


def image(case):
    values = pixels(case["pattern"], case["seed"], case["width"], case["height"], CHANNELS[case["mode"]])
    made = Image.fromarray(values[:, :, 0] if case["mode"] == "L" else values)
    assert made.mode == case["mode"]
    return made


def result(array):
    data = array.tobytes()
    shown = {"bytes": base64.b64encode(data).decode()} if len(data) <= SHOWN else {}
    return {"sha256": hashlib.sha256(data).hexdigest(), **shown}


def resized(case):
    made = image(case).resize(
        tuple(case["to"]), Image.Resampling[case["filter"].upper()], box=case.get("box"))
    return result(np.asarray(made))


def converted(case):
    return result(np.asarray(image(case).convert(case["to"])))


def values(case):
    made = image(case).convert(case["channels"])
    made = made.resize(tuple(case["to"]), Image.Resampling[case["filter"].upper()])
    array = np.asarray(made, dtype=np.float32).reshape(case["to"][1], case["to"][0], -1)
    # Numbers of f32, so that none is rounded twice.
    numbers = {key: np.array(value, np.float32) for key, value in case["values"].items() if key != "kind"}
    if case["values"]["kind"] == "divided":
        array = array / numbers["divisor"]
    elif case["values"]["kind"] == "scaled":
        array = array * numbers["scale"] + numbers["offset"]
    else:
        array = (array / np.float32(255) - numbers["mean"]) / numbers["deviation"]
    assert array.dtype == np.float32
    return result(array)


def f32(value):
    """The numbers of f32 nearest to `value`, as JSON has them."""
    return np.array(value, np.float32).tolist()


def resize_cases():
    rng = random.Random(SEED)
    modes = list(CHANNELS)
    patterns = ["noise", "edges", "slopes"]
    extremes = [
        ((1, 3000), (7, 5)), ((3000, 1), (5, 7)), ((3000, 1), (3000, 1)), ((1, 1), (64, 48)), ((1, 1), (1, 1)),
        ((3000, 21), (3, 40)), ((17, 3000), (34, 2)), ((2, 2), (3, 3)), ((150, 100), (150, 33)), ((150, 100), (55, 100)),
        ((64, 64), (64, 64)), ((2999, 3), (1, 1)), ((5, 7), (3000, 1)), ((7, 5), (1, 3000)), ((1, 200), (1, 100)),
    ]
    seed = 0

    def case(mode, size, to, name, box=None):
        nonlocal seed
        seed += 1
        made = {"mode": mode, "width": size[0], "height": size[1], "pattern": patterns[seed % 3], "seed": seed,
                "filter": name, "to": list(to)}
        return made | ({"box": box} if box else {})

    for number, (size, to) in enumerate(extremes):
        for turn, name in enumerate(FILTERS):
            yield case(modes[(number + turn) % 3], size, to, name)
    # The largest share of a window may lie transposed at a time: four channels, and one output of all pixels.
    yield case("RGBA", (3000, 2), (2, 3), "lanczos")
    for name in FILTERS:
        for mode in modes:
            for _ in range(5):
                width, height, w, h = (round(2 ** rng.uniform(0, 7.4)) for _ in range(4))
                yield case(mode, (width, height), (w, h), name)
            # A common shape: a photograph made small.
            yield case(mode, (160, 120), (32, 32), name)
    for name in FILTERS:
        for mode in modes:
            width, height, w, h = (rng.randint(5, 90) for _ in range(4))
            # Sides as f32 has them.
            left, right = sorted(f32(rng.uniform(0, width)) for _ in range(2))
            top, bottom = sorted(f32(rng.uniform(0, height)) for _ in range(2))
            yield case(mode, (width, height), (w, h), name, [left, top, right, bottom])
            # Whole pixels, resized along no axis, along one, along both.
            yield case(mode, (40, 30), rng.choice([(20, 10), (20, 30), (10, 10), (7, 40)]), name, [5, 3, 25, 13])


def conversion_cases():
    for mode in CHANNELS:
        for to in CHANNELS:
            for seed, pattern in enumerate(["noise", "edges", "slopes"]):
                yield {"mode": mode, "width": 61, "height": 43, "pattern": pattern, "seed": seed, "to": to}
    yield {"mode": "RGB", "width": 256, "height": 128, "pattern": "noise", "seed": 9, "to": "L"}


def value_cases():
    kinds = {
        "L": [
            {"kind": "divided", "divisor": 255.0},
            {"kind": "scaled", "scale": f32(1 / 255), "offset": 0.0},
            {"kind": "scaled", "scale": f32(1 / 127.5), "offset": -1.0},
            {"kind": "scaled", "scale": 1.0, "offset": 0.0},
            {"kind": "normalized", "mean": f32([0.5]), "deviation": f32([0.5])},
        ],
        "RGB": [
            {"kind": "divided", "divisor": 255.0},
            {"kind": "scaled", "scale": f32(1 / 255), "offset": 0.0},
            {"kind": "scaled", "scale": f32(1 / 127.5), "offset": -1.0},
            {"kind": "normalized", "mean": f32([0.485, 0.456, 0.406]), "deviation": f32([0.229, 0.224, 0.225])},
        ],
        "RGBA": [
            {"kind": "divided", "divisor": 255.0},
            {"kind": "normalized", "mean": f32([0.1, 0.2, 0.3, 0.4]), "deviation": f32([0.5, 0.6, 0.7, 0.8])},
        ],
    }
    for mode, all_values in kinds.items():
        for seed, chosen in enumerate(all_values):
            # Every byte in every channel.
            yield {"mode": mode, "width": 32, "height": 32, "pattern": "bytes", "seed": 0, "channels": mode,
                   "to": [32, 32], "filter": "bilinear", "values": chosen}
            yield {"mode": list(CHANNELS)[seed % 3], "width": 45, "height": 37, "pattern": "noise", "seed": seed,
                   "channels": mode, "to": [24, 16], "filter": FILTERS[seed], "values": chosen}


def main():
    cases = {
        "resized": [case | resized(case) for case in resize_cases()],
        "converted": [case | converted(case) for case in conversion_cases()],
        "values": [case | values(case) for case in value_cases()],
    }
    path = HERE / "cases.json"
    version = PIL.__version__
    versions = [version]
    if version != OLDEST:
        there = json.loads(path.read_text())
        versions = there["versions"]["Pillow"] + [version]
        for kind, those in cases.items():
            for case, first in zip(those, there[kind], strict=True):
                if case["sha256"] != first["sha256"]:
                    # Only the order of rows and columns is known to differ.
                    assert kind == "resized" and case["filter"] != "nearest", case
                    first.setdefault("differs", {})[version] = case["sha256"]
                assert first == case | {key: first[key] for key in ("sha256", "bytes", "differs") if key in first}
        cases = {kind: there[kind] for kind in cases}
    text = json.dumps({"versions": {"Pillow": versions, "NumPy": np.__version__}})[:-1]
    for kind, those in cases.items():
        text += f',\n"{kind}": [\n' + ",\n".join(json.dumps(case, separators=(",", ":")) for case in those) + "\n]"
    path.write_text(text + "\n}\n")


main()

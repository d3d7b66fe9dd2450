# environment: pillow-newest keras-oldest keras-2.15 keras-newest
"""The lung cancer system from image files to logits: drawn slices, what Pillow makes of them, and what a narrow network makes of that.

Pillow draws the files and resizes them into the folder arrays, which is not committed. The oldest Keras trains the network where
`narrow.h5` is missing; the others save the same weights.
"""

import importlib.util
import os
import sys
import warnings

warnings.filterwarnings("ignore")
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

import fixtures  # noqa: E402
import numpy  # noqa: E402
import scans  # noqa: E402

seed = 20261129
folder = os.path.join(fixtures.root, "lung")
expected = os.path.join(folder, "expected.json")
arrays = os.path.join(folder, "arrays", "pixels.npy")
# Higher than wide, wider than high, and as the network takes them.
sizes = [(79 + 3 * index, 71 + 4 * (index % 5)) for index in range(14)] + [(64, 64), (57, 49)]
files = {"keras-2.11": ["narrow.h5"], "keras-2.15": ["narrow-2.15.keras"], "keras-3": ["narrow.keras", "narrow-3.h5"]}


def draw():
    import PIL
    import resized

    entries, pixels = scans.write(os.path.join(folder, "images"), seed, sizes, 64)
    fixtures.write_array(arrays, pixels)
    fixtures.write_json(expected, {
        "tool": "Pillow and Keras", "seed": seed, "versions": {"pillow": {**fixtures.versions(PIL, numpy), **resized.libraries()}},
        "recipe": {"mode": "RGB", "side": 64, "filter": "bicubic"}, "labels": scans.labels, "models": {}, "files": entries,
    })  # fmt: skip


def write():
    import goldens
    import models
    import networks

    result, pixels, origin = fixtures.read_json(expected), numpy.load(arrays), os.path.join(folder, "narrow.h5")
    if os.path.exists(origin):
        model = models.read(networks.narrow, origin)
    else:
        drawn, kinds = scans.training(360, 64, seed % 1000)
        model = networks.train(networks.narrow, drawn, kinds, 5, epochs=14, batch=12, rate=0.002)
        networks.spread(model, pixels.astype(numpy.float32), 2)
    logits = goldens.answer(result, model, pixels)
    networks.check(model, pixels.astype(numpy.float32), logits)
    for name in files[goldens.framework]:
        models.save(model, os.path.join(folder, name), goldens.classes)
        result["models"][name] = goldens.framework
    if goldens.framework == "keras-3":
        goldens.compare(os.path.join(folder, "rollout.safetensors"), result, networks.narrow, model, pixels)
    fixtures.write_json(expected, result)


if importlib.util.find_spec("keras"):
    write()
else:
    draw()

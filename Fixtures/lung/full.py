# environment: pillow-newest keras-newest
"""The vision transformer of the lung cancer system at its full width, too large to be committed, with goldens of 16 image files.

usage: Fixtures/make lung/full.py FOLDER    (images/*.png, expected.json, rollout.safetensors, vit_lung_final.keras of 146 MB)

It is trained for some steps on drawn slices; its last layer is scaled so that probabilities spread. A model that is there is not made
again.
"""

import importlib.util
import os
import sys
import warnings

warnings.filterwarnings("ignore")
here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, "..", "support"))

import fixtures  # noqa: E402
import numpy  # noqa: E402
import scans  # noqa: E402

seed = 20261130
sizes = [(512, 512)] * 16


def draw(folder):
    import PIL
    import resized

    entries, pixels = scans.write(os.path.join(folder, "images"), seed, sizes, 256)
    fixtures.write_array(os.path.join(folder, "pixels.npy"), pixels)
    return {
        "tool": "Pillow and Keras", "seed": seed, "versions": {"pillow": {**fixtures.versions(PIL, numpy), **resized.libraries()}},
        "recipe": {"mode": "RGB", "side": 256, "filter": "bicubic"}, "labels": scans.labels,
        "models": {"vit_lung_final.keras": "keras-3"}, "files": entries,
    }  # fmt: skip


def answer(folder, result):
    import goldens
    import keras
    import models
    import networks

    path, arrays = os.path.join(folder, "vit_lung_final.keras"), os.path.join(folder, "pixels.npy")
    pixels = numpy.load(arrays)
    if os.path.exists(path):
        model = keras.models.load_model(path, goldens.classes, compile=False)
    else:
        drawn, kinds = scans.training(96, 256, seed % 1000)
        model = networks.train(networks.transformer, drawn, kinds, 6, epochs=8, batch=8, rate=0.0005, sharpness=4)
        networks.spread(model, pixels.astype(numpy.float32), 2)
        models.save(model, path, goldens.classes)
    networks.check(model, pixels.astype(numpy.float32), goldens.answer(result, model, pixels))
    goldens.compare(os.path.join(folder, "rollout.safetensors"), result, networks.transformer, model, pixels)
    os.remove(arrays)


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    folder = os.path.abspath(sys.argv[1])
    expected = os.path.join(folder, "expected.json")
    if importlib.util.find_spec("keras"):
        result = fixtures.read_json(expected)
        answer(folder, result)
    else:
        result = draw(folder)
    fixtures.write_json(expected, result)


main()

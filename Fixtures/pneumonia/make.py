# environment: pillow-newest keras-oldest keras-newest
"""The pneumonia system from image files on: the files, what Pillow makes of them, and what narrow networks make of that in Keras.

Pillow draws the files and resizes them into the folder arrays, which is not committed. The oldest Keras trains the classifier and the
segmenter, the newest the networks of three classes, each only where its file is missing: delete it to train again.
"""

import importlib.util
import os
import sys
import warnings

warnings.filterwarnings("ignore")
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

import fixtures  # noqa: E402
import numpy  # noqa: E402

seed = 20261128
folder = os.path.join(fixtures.root, "pneumonia")
arrays = os.path.join(folder, "arrays")
expected = os.path.join(folder, "expected.json")


def draw():
    """Pillow's part: the image files, and their pixels resized."""
    import PIL
    import pictures

    pictures.check_masks_double()
    entries = pictures.write(os.path.join(folder, "images"), seed)
    by_name = {os.path.basename(entry["file"]): entry for entry in entries}
    chosen = {"segmented": pictures.segmented, "sides": pictures.sided, "heated": pictures.heated}
    result = {
        "tool": "Pillow and Keras", "seed": seed,
        "versions": {"pillow": {**fixtures.versions(PIL, numpy), **pictures.libraries()}},
        "recipes": {name: dict(zip(("mode", "side", "filter"), recipe)) for name, recipe in pictures.recipes.items()},
        "files": entries,
        **{key: [{"file": f"images/{name}"} for name in names] for key, names in chosen.items()},
    }  # fmt: skip
    for recipe, how in pictures.recipes.items():
        names = {"segmenter": pictures.segmented, "sides": pictures.sided}.get(recipe, list(pictures.files))
        pixels = numpy.stack([pictures.resized(os.path.join(folder, "images", name), *how) for name in names])
        fixtures.write_array(os.path.join(arrays, f"{recipe}.npy"), pixels)
        rows = {"segmenter": result["segmented"], "sides": result["sides"]}.get(recipe)
        for index, name in enumerate(names):
            digest = pictures.digest(pixels[index].tobytes())
            if rows:
                rows[index]["pixels_sha256"] = digest
            else:
                by_name[name][recipe] = {"pixels_sha256": digest}
    fixtures.write_json(expected, result)


if importlib.util.find_spec("keras"):
    import goldens

    goldens.write(folder, arrays, expected, seed)
else:
    draw()

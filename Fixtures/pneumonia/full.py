# environment: pillow-newest keras-oldest keras-newest
"""The networks of the pneumonia system at their full width, too large to be committed, with goldens of the committed image files.

usage: Fixtures/make pneumonia/full.py classifier FOLDER    (best_model.h5, best_model.keras, expected.json, heatmaps.safetensors)
       Fixtures/make pneumonia/full.py segmenter FOLDER     (segmenter.h5, segmenter.keras, expected.json, segmenter.safetensors)

The classifier is trained for three epochs; the segmenter has the weights that training would begin with. Both have statistics of drawn
chests, and a last layer scaled so that their probabilities spread. A model that is there is not made again.
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

segmented = {"file": "images/grey-q70-large.jpg", "recipe": ("L", 512, "bicubic")}
# As in goldens.py, for the networks at full width.
tolerance = {
    "probability": {"absolute": 1e-5},
    "mask_probability": {"absolute": 1e-4},
    "heatmaps": {"absolute": 0, "relative": 5e-5},  # of a map, where weights of both signs cancel
}


def resize(kind, folder):
    """Pillow's part: what expected.json says of the files, and their pixels resized."""
    import pictures

    known = fixtures.read_json(os.path.join(here, "expected.json"))
    result = {"tool": "Pillow and Keras", "versions": {"pillow": known["versions"]["pillow"]}}
    if kind == "segmenter":
        recipes = {kind: segmented["recipe"]}
        result["files"] = [entry for entry in known["files"] if entry["file"] == segmented["file"]]
    else:
        recipes = {name: pictures.recipes[name] for name in ("bicubic", "nearest")}
        result["files"] = known["files"]
    result["recipes"] = {name: dict(zip(("mode", "side", "filter"), recipe)) for name, recipe in recipes.items()}
    for entry in result["files"]:
        for name in ("bicubic", "nearest"):
            del entry[name]
    for name, recipe in recipes.items():
        pixels = numpy.stack([pictures.resized(os.path.join(here, entry["file"]), *recipe) for entry in result["files"]])
        fixtures.write_array(os.path.join(folder, f"{name}.npy"), pixels)
        for entry, one in zip(result["files"], pixels):
            entry[name] = {"pixels_sha256": pictures.digest(one.tobytes())}
    return result


def classifier(folder, result, goldens, networks):
    pixels = {name: numpy.load(os.path.join(folder, f"{name}.npy")) for name in ("bicubic", "nearest")}
    both = goldens.values(numpy.concatenate(list(pixels.values())))

    def make():
        return goldens.train_classifier(networks.classifier, both, 300, 3, 0.0005, deviation=2)

    model = goldens.model(folder, "best_model", networks.classifier, make)
    goldens.classify(result, model, pixels)
    if goldens.framework == "keras-3":
        exact = goldens.in_f64(networks.classifier, model)
        goldens.compare(result, exact, pixels)
        result["heated"] = goldens.to_heat(result, model, pixels["bicubic"])
        goldens.heatmaps(os.path.join(folder, "heatmaps.safetensors"), result, model, exact, pixels["bicubic"])


def segmenter(folder, result, goldens, networks):
    inputs = goldens.values(numpy.load(os.path.join(folder, "segmenter.npy")))

    def make():
        model = networks.segmenter()
        networks.initialise(model, 6)
        networks.take_statistics(model, goldens.values(goldens.chests.training(2, 512, seed=7)[0]))
        networks.spread(model, inputs, deviation=1.5)
        return model

    model = goldens.model(folder, "segmenter", networks.segmenter, make)
    found = model.predict(inputs, batch_size=1, verbose=0)[0, ..., 0]
    path = os.path.join(folder, f"{goldens.framework}.npy")
    fixtures.write_array(path, found)
    if goldens.framework == "keras-3":
        exact = goldens.in_f64(networks.segmenter, model).predict(inputs.astype(numpy.float64), verbose=0)[0, ..., 0]
        for framework in ("keras-2.11", "keras-3"):
            path = os.path.join(folder, f"{framework}.npy")
            difference = float(abs(numpy.load(path) - exact).max())
            result["seen"][f"mask_probability.{framework}.absolute_difference_from_f64"] = difference
            os.remove(path)
        near = int((abs(found - 0.5) <= tolerance["mask_probability"]["absolute"]).sum())
        result["files"][0].update({"mask_pixels": int((found > 0.5).sum()), "near_threshold": near})
        about = {"tool": "keras", "versions": result["versions"][goldens.framework]}
        goldens.write_tensors(os.path.join(folder, "segmenter.safetensors"), {f"{segmented['file']}.probability": found}, about)


def main():
    kinds = {"classifier": classifier, "segmenter": segmenter}
    if len(sys.argv) != 3 or sys.argv[1] not in kinds:
        raise SystemExit(__doc__)
    kind, folder = sys.argv[1], os.path.abspath(sys.argv[2])
    expected = os.path.join(folder, "expected.json")
    if importlib.util.find_spec("keras"):
        import goldens
        import networks

        result = goldens.begin(expected)
        kinds[kind](folder, result, goldens, networks)
        if goldens.framework == "keras-3":
            goldens.finish(result, tolerance)
            for name in result["recipes"]:
                os.remove(os.path.join(folder, f"{name}.npy"))
    else:
        result = resize(kind, folder)
    fixtures.write_json(expected, result)


main()

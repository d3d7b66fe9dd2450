"""What Keras makes of the resized pixels."""

import absl.logging
import fixtures
import keras
import models
import networks
import numpy
import rollout
import tensorflow

absl.logging.set_verbosity("error")
tensorflow.get_logger().setLevel("ERROR")

framework = fixtures.framework()
classes = {"Patches": networks.Patches, "PatchEncoder": networks.PatchEncoder}
# Several times what the frameworks' own f32 is away from f64, which stands under `seen`.
tolerance = {"logits": {"absolute": 0, "relative": 1e-4}, "probabilities": {"absolute": 1e-5}, "rollout": {"absolute": 0, "relative": 1e-4}}


def softmax(logits):
    return numpy.asarray(tensorflow.nn.softmax(logits))


def answer(result, model, pixels):
    """Adds this framework's logits and probabilities of each file, each in a batch of its own."""
    result["versions"][framework] = fixtures.versions(keras, tensorflow, numpy)
    logits = model.predict(pixels.astype(numpy.float32), batch_size=1, verbose=0)
    assert logits.dtype == numpy.float32
    for entry, row, probabilities in zip(result["files"], logits, softmax(logits)):
        entry.setdefault("logits", {})[framework] = [fixtures.number(value) for value in row]
        entry.setdefault("probabilities", {})[framework] = [fixtures.number(value) for value in probabilities]
    return logits


def compare(path, result, build, model, pixels):
    """Adds how far each framework is from the network in f64, and the tolerances; writes the rollouts of the network in f64."""
    import safetensors.numpy

    own = rollout.maps(model, pixels.astype(numpy.float32))
    network = models.in_f64(build, model)
    exact = network.predict(pixels.astype(numpy.float64), batch_size=1, verbose=0)
    maps = rollout.maps(network, pixels.astype(numpy.float64))
    assert exact.dtype == maps.dtype == numpy.float64
    # Each image's is neither even nor that of the others.
    assert (maps.max(axis=(1, 2)) > 1.1 * maps.min(axis=(1, 2))).all() and maps.std(axis=0).max() > 0.01 * maps.max()
    tensors = {entry["file"]: values.astype(numpy.float32) for entry, values in zip(result["files"], maps)}
    fixtures.write_bytes(path, safetensors.numpy.save(tensors))
    seen = result["seen"] = {}
    for name in result["files"][0]["logits"]:
        logits = numpy.array([entry["logits"][name] for entry in result["files"]])
        probabilities = numpy.array([entry["probabilities"][name] for entry in result["files"]])
        seen[f"logits.{name}.relative_difference_from_f64"] = float(abs(logits - exact).max() / abs(exact).max())
        seen[f"probabilities.{name}.absolute_difference_from_f64"] = float(abs(probabilities - softmax(exact)).max())
    seen[f"rollout.{framework}.relative_difference_from_f64"] = float(abs(own - maps).max() / maps.max())
    for name, value in seen.items():
        assert value * 3 < max(tolerance[name.split(".")[0]].values()), (name, value)
    result["tolerance"] = tolerance

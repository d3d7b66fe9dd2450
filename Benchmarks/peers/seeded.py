"""Other engines at the work of a benchmark of needletail-bench, which starts this and tells it how often to do it.

usage: seeded.py ENGINE forest MODEL ROWS
       seeded.py ENGINE pneumonia BATCH THREADS
       seeded.py ENGINE lung|base BATCH THREADS
       seeded.py ENGINE osteosarcoma BATCH THREADS
       seeded.py onnxruntime resampling LAYER
       seeded.py torch randn COUNT THREADS
       seeded.py pillow decode FILE MODE
       seeded.py pillow input FILE MODE SIDE FILTER
       seeded.py pillow resize MODE WIDTH HEIGHT FILTER TO_WIDTH TO_HEIGHT PIXELS SHA256

It prints `ready`; then for each line with a number of iterations it does them and prints `done`.

`forest`: MODEL is a classifier that scikit-learn saved, or a pipeline that ends in one, which is then taken alone. ROWS is a file
of the classifier's rows: little-endian f64, row-major. What is repeated makes the probabilities of all rows on one thread.

`pneumonia`: the network for chest X-rays with seeded weights. What is repeated is BATCH images on THREADS threads, f32.

`lung`, `base`: the network for CT slices and ViT-Base/16, with seeded weights; likewise.

`osteosarcoma`: the denoiser of synthetic patients with seeded weights. What is repeated draws BATCH patients, in 1000 steps, on THREADS
threads, f32. PyTorch is taken from Fixtures/.venv/torch, which is beside this environment.

`resampling`: one layer that doubles an image's size, named as the benchmark is. What is repeated is one image on one thread.

`randn`: what is repeated draws COUNT normals into memory that is there.

`decode`: what is repeated decodes the image file to pixels of that mode.

`input`: what is repeated makes a network's input of the image file: pixels of that mode and size, divided by 255.

`resize`: PIXELS is a file with an image's bytes. What is repeated resizes it; SHA256 is the digest of the result, which must be the same.
"""
import os
import sys
import tempfile

# Engines print what they like: that goes elsewhere than the answers.
ANSWERS = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
import engines

ENGINE, WORK = sys.argv[1:3]
if ENGINE.startswith("torch") and "/torch/" not in sys.executable:
    # It has an environment of its own.
    python = os.path.join(os.path.dirname(sys.executable), "../../torch/bin/python")
    os.dup2(ANSWERS.fileno(), 1)
    os.execv(python, [python, *sys.argv])
THREADS = int(sys.argv[4]) if WORK in ("pneumonia", "lung", "base", "osteosarcoma", "randn") else 1
engines.limit_threads(THREADS)

import numpy


def opened(network, given, engine=ENGINE):
    """A network at the arrays that are given by name, by an engine that has a file of it."""
    batch = len(given["x"])
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/network"
        if engine == "ncnn":
            network.ncnn(path)
        elif engine in ("litert", "tensorflow"):
            tf = engines.import_tensorflow(THREADS)
            run = network.tensorflow(tf, batch)
            specifications = {name: tf.TensorSpec(array.shape, tf.float32, name=name) for name, array in given.items()}
            write = engines.write_litert if engine == "litert" else engines.write_tensorflow
            write(tf, run, specifications, path)
        else:
            onnx = path if engine == "onnxruntime" else f"{folder}/network.onnx"
            with open(onnx, "wb") as file:
                file.write(network.onnx(batch))
            if engine == "openvino":
                path += ".xml"
                engines.write_openvino(network, batch, path)
            elif engine == "MNN":
                engines.write_mnn(onnx, path)
        return engines.ENGINES[engine](path, given, THREADS)


def compared(work, network, given, tolerance):
    """`work`, where it finds of the first row what onnxruntime finds: else it is no peer."""
    one = {name: numpy.ascontiguousarray(array[:1]) for name, array in given.items()}
    expected = opened(network, one, "onnxruntime")()[0]
    gap = numpy.abs(work()[0] - expected).max()
    if not gap <= tolerance * numpy.abs(expected).max():
        raise SystemExit(f"seeded.py: {ENGINE} finds something else: {gap} apart")
    return work


# Forests


def forest_scikit_learn(model, rows):
    model.n_jobs = 1
    # Trees compare numbers of f32: given them, nothing is converted.
    rows = numpy.ascontiguousarray(rows, dtype=numpy.float32)
    return lambda: model.predict_proba(rows)


def forest_onnxruntime(model, rows):
    from skl2onnx import to_onnx

    rows = numpy.ascontiguousarray(rows, dtype=numpy.float32)
    converted = to_onnx(model, rows[:1], options={id(model): {"zipmap": False}})
    session = engines.onnxruntime_session(converted.SerializeToString(), 1)
    name = session.get_inputs()[0].name
    probabilities = session.get_outputs()[1].name
    return lambda: session.run([probabilities], {name: rows})[0]


def forest(path, rows):
    import joblib

    model = joblib.load(path)
    if hasattr(model, "steps"):
        model = model.steps[-1][1]
    rows = numpy.fromfile(rows, dtype="<f8").reshape(-1, model.n_features_in_)
    work = {"scikit-learn": forest_scikit_learn, "onnxruntime": forest_onnxruntime}[ENGINE](model, rows)
    # Both must give the same, or they are no peers.
    gap = numpy.abs(work() - model.predict_proba(rows.astype(numpy.float32))).max()
    if gap > 1e-5:
        raise SystemExit(f"seeded.py: {ENGINE} gives other probabilities: {gap} apart")
    return work


# Image files


def decode(path, mode):
    import io

    from PIL import Image

    with open(path, "rb") as file:
        data = file.read()
    return lambda: Image.open(io.BytesIO(data)).convert(mode)


def network_input(path, mode, side, name):
    from PIL import Image

    image, size, resample = decode(path, mode), (int(side), int(side)), Image.Resampling[name.upper()]
    return lambda: numpy.asarray(image().resize(size, resample), dtype=numpy.float32) / numpy.float32(255)


def resize(mode, width, height, name, to_width, to_height, path, digest):
    import hashlib

    from PIL import Image

    with open(path, "rb") as file:
        image = Image.frombytes(mode, (int(width), int(height)), file.read())
    size, resample = (int(to_width), int(to_height)), Image.Resampling[name.upper()]
    if hashlib.sha256(image.resize(size, resample).tobytes()).hexdigest() != digest:
        raise SystemExit("seeded.py: Pillow gives another image")
    return lambda: image.resize(size, resample)


# Networks


def pneumonia(batch, threads):
    from sequential import Sequential

    network = Sequential.pneumonia()
    first = {"x": numpy.random.default_rng(1).uniform(0, 1, (int(batch), 3, 128, 128)).astype(numpy.float32)}
    last = {"x": numpy.ascontiguousarray(first["x"].transpose(0, 2, 3, 1))}
    return compared(opened(network, last if ENGINE in ("tensorflow", "litert") else first), network, first, 1e-4)


def vision(name, batch):
    from vision import VisionTransformer

    network = VisionTransformer(name)
    given = {"x": network.input(int(batch))}
    return compared(opened(network, given), network, given, 1e-3)


def osteosarcoma(batch, threads):
    from generation import CONDITIONS, VALUES, Denoiser, sampler, torch_sampler

    network, batch = Denoiser(), int(batch)
    if ENGINE.startswith("torch"):
        import torch

        torch.set_num_threads(THREADS)
        denoise = network.torch()
        return torch_sampler(torch.compile(denoise) if ENGINE == "torch_compiled" else denoise, batch)
    random = numpy.random.default_rng(2)
    given = {name: random.uniform(-1, 1, (batch, n)).astype(numpy.float32)
             for name, n in (("x", VALUES), ("time", 1), ("conditions", CONDITIONS))}
    return sampler(compared(opened(network, given), network, given, 1e-3), given)


# Layers that make images larger


def resampling(name):
    import re

    from onnx import TensorProto, helper, numpy_helper

    height, width, channels = (int(number) for number in re.search(r"_h(\d+)_w(\d+)_c(\d+)", name).groups())
    random = numpy.random.default_rng(4)
    if name.startswith("transposed"):
        n, kernel, stride = (int(number) for number in re.search(r"_n(\d+)_k(\d+)_s(\d+)", name).groups())
        weights = [numpy_helper.from_array(array.astype(numpy.float32), place) for place, array in (
            ("w", random.uniform(-1, 1, (channels, n, kernel, kernel))), ("b", numpy.zeros(n)))]
        layer = helper.make_node("ConvTranspose", ["x", "w", "b"], ["y"], kernel_shape=[kernel] * 2,
                                 strides=[stride] * 2, pads=[(kernel - 1) // 2] * 4)
    else:
        weights = [numpy_helper.from_array(numpy.array([1, 1, 2, 2], numpy.float32), "scales")]
        mode = {"upsample_nearest": "nearest", "upsample_bilinear": "linear"}[name.rsplit("_h", 1)[0]]
        layer = helper.make_node("Resize", ["x", "", "scales"], ["y"], mode=mode,
                                 coordinate_transformation_mode="half_pixel")
    graph = helper.make_graph(
        [layer], name, [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, channels, height, width])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    session = engines.onnxruntime_session(model.SerializeToString(), 1)
    x = random.uniform(-1, 1, (1, channels, height, width)).astype(numpy.float32)
    return lambda: session.run(None, {"x": x})[0]


# Random numbers


def randn(count, threads):
    import torch

    torch.set_num_threads(THREADS)
    generator = torch.Generator().manual_seed(1)
    y = torch.empty(int(count))
    return lambda: y.normal_(generator=generator)


def main():
    works = {"forest": forest, "pneumonia": pneumonia, "resampling": resampling, "randn": randn, "decode": decode, "input": network_input,
             "resize": resize, "lung": lambda batch, threads: vision("lung", batch),
             "base": lambda batch, threads: vision("base", batch), "osteosarcoma": osteosarcoma}
    work = works[WORK](*sys.argv[3:])
    print("ready", file=ANSWERS, flush=True)
    for line in sys.stdin:
        for _ in range(int(line)):
            work()
        print("done", file=ANSWERS, flush=True)


if __name__ == "__main__":
    main()

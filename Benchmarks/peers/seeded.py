"""Other engines at the work of a benchmark of needletail-bench, which starts this and tells it how often to do it.

usage: peers.py ENGINE forest MODEL ROWS
       peers.py ENGINE pneumonia BATCH THREADS
       peers.py ENGINE lung|base BATCH THREADS
       peers.py ENGINE osteosarcoma BATCH THREADS
       peers.py onnxruntime resampling LAYER
       peers.py torch randn COUNT THREADS
       peers.py pillow decode FILE MODE
       peers.py pillow input FILE MODE SIDE FILTER
       peers.py pillow resize MODE WIDTH HEIGHT FILTER TO_WIDTH TO_HEIGHT PIXELS SHA256

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
import subprocess
import sys
import tempfile

# Engines print what they like: that goes elsewhere than the answers.
ANSWERS = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
ENGINE, WORK = sys.argv[1:3]
if ENGINE.startswith("torch") and "/torch/" not in sys.executable:
    # It has an environment of its own.
    python = os.path.join(os.path.dirname(sys.executable), "../../torch/bin/python")
    os.dup2(ANSWERS.fileno(), 1)
    os.execv(python, [python, *sys.argv])
THREADS = int(sys.argv[4]) if WORK in ("pneumonia", "lung", "base", "osteosarcoma", "randn") else 1
for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[f"{library}_NUM_THREADS"] = str(THREADS)
# Threads stay awake for a millisecond after their work, not for a fifth of a second: others are measured then.
os.environ["KMP_BLOCKTIME"] = "1"

import numpy


def ort_session(graph):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


# Forests


def forest_scikit_learn(model, rows):
    model.n_jobs = 1
    # Trees compare numbers of f32: given them, nothing is converted.
    rows = numpy.ascontiguousarray(rows, dtype=numpy.float32)
    return lambda: model.predict_proba(rows)


def forest_onnxruntime(model, rows):
    from skl2onnx import to_onnx

    rows = numpy.ascontiguousarray(rows, dtype=numpy.float32)
    session = ort_session(
        to_onnx(model, rows[:1], options={id(model): {"zipmap": False}}).SerializeToString())
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
        raise SystemExit(f"peers.py: {ENGINE} gives other probabilities: {gap} apart")
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
        raise SystemExit("peers.py: Pillow gives another image")
    return lambda: image.resize(size, resample)


# The network for chest X-rays


class Network:
    """Layers with seeded weights, in the order of the network."""

    def __init__(self):
        random = numpy.random.default_rng(9)

        def uniform(shape, scale):
            return (random.uniform(-scale, scale, shape)).astype(numpy.float32)

        self.layers = []
        channels = 3
        for n in (32, 64, 128, 256):
            for _ in range(2):
                scale = (6 / (9 * channels)) ** 0.5
                self.layers.append(("conv", uniform((n, channels, 3, 3), scale), uniform(n, 0.1)))
                self.layers.append(("norm", 1 + uniform(n, 0.3), uniform(n, 0.1), uniform(n, 0.1), 1 + uniform(n, 0.2)))
                channels = n
            self.layers.append(("pool",))
        width = 16384
        for n in (512, 256):
            self.layers.append(("dense", uniform((n, width), (6 / width) ** 0.5), uniform(n, 0.1)))
            self.layers.append(("norm", 1 + uniform(n, 0.3), uniform(n, 0.1), uniform(n, 0.1), 1 + uniform(n, 0.2)))
            width = n
        self.layers.append(("last", uniform((1, width), 0.1), uniform(1, 0.1)))

    def onnx(self, batch):
        import onnx
        from onnx import TensorProto, helper, numpy_helper

        nodes, weights, value = [], [], "x"

        def weight(name, array):
            weights.append(numpy_helper.from_array(array, name))
            return name

        def node(kind, inputs, **attributes):
            nonlocal value
            value = f"v{len(nodes)}"
            nodes.append(helper.make_node(kind, inputs, [value], **attributes))

        flat = False
        for index, layer in enumerate(self.layers):
            arrays = [weight(f"w{index}_{place}", array) for place, array in enumerate(layer[1:])]
            if layer[0] == "conv":
                node("Conv", [value] + arrays, kernel_shape=[3, 3], pads=[1, 1, 1, 1])
                node("Relu", [value])
            elif layer[0] == "norm":
                node("BatchNormalization", [value] + arrays, epsilon=1e-3)
            elif layer[0] == "pool":
                node("MaxPool", [value], kernel_shape=[2, 2], strides=[2, 2])
            else:
                if not flat:
                    node("Flatten", [value])
                    flat = True
                node("Gemm", [value] + arrays, transB=1)
                node("Sigmoid" if layer[0] == "last" else "Relu", [value])
        graph = helper.make_graph(
            nodes, "pneumonia", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, 3, 128, 128])],
            [helper.make_tensor_value_info(value, TensorProto.FLOAT, [batch, 1])], weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
        onnx.checker.check_model(model)
        return model.SerializeToString()

    def ncnn(self, folder):
        lines, data, value = ["Input input 0 1 x 0=128 1=128 2=3"], bytearray(), "x"
        for index, layer in enumerate(self.layers):
            new = f"v{index}"
            arrays = [array.astype("<f4").tobytes() for array in layer[1:]]
            kind = layer[0]
            if kind == "conv":
                n = layer[1].shape[0]
                lines.append(
                    f"Convolution l{index} 1 1 {value} {new} 0={n} 1=3 4=1 5=1 6={layer[1].size} 9=1")
                data += bytes(4) + b"".join(arrays)
            elif kind == "norm":
                n = layer[1].size
                lines.append(f"BatchNorm l{index} 1 1 {value} {new} 0={n} 1=0.001")
                gamma, beta, mean, variance = arrays
                data += gamma + mean + variance + beta
            elif kind == "pool":
                lines.append(f"Pooling l{index} 1 1 {value} {new} 0=0 1=2 2=2")
            else:
                activation = 4 if kind == "last" else 1
                lines.append(
                    f"InnerProduct l{index} 1 1 {value} {new} 0={layer[1].shape[0]} 1=1 2={layer[1].size} 9={activation}")
                data += bytes(4) + b"".join(arrays)
            value = new
        with open(f"{folder}/net.param", "w") as file:
            file.write(f"7767517\n{len(lines)} {len(lines)}\n" + "\n".join(lines) + "\n")
        with open(f"{folder}/net.bin", "wb") as file:
            file.write(data)
        return value


def onnxruntime_work(network, x):
    session = ort_session(network.onnx(len(x)))
    return lambda: session.run(None, {"x": x})[0]


def openvino_work(network, x):
    import openvino

    model = openvino.Core().read_model(network.onnx(len(x)))
    compiled = openvino.Core().compile_model(
        model, "CPU", {"INFERENCE_NUM_THREADS": THREADS, "INFERENCE_PRECISION_HINT": "f32", "NUM_STREAMS": 1})
    request = compiled.create_infer_request()
    tensor = openvino.Tensor(x)

    def work():
        request.infer({0: tensor})
        return request.get_output_tensor(0).data

    return work


def pneumonia_ncnn(network, x):
    import ncnn

    net = ncnn.Net()
    net.opt.num_threads = THREADS
    net.opt.use_fp16_packed = net.opt.use_fp16_storage = net.opt.use_fp16_arithmetic = False
    net.opt.use_bf16_storage = False
    with tempfile.TemporaryDirectory() as folder:
        last = network.ncnn(folder)
        net.load_param(f"{folder}/net.param")
        net.load_model(f"{folder}/net.bin")
    # What an image refers to is kept with it.
    images = [(ncnn.Mat(image), image) for image in x]

    def work():
        results = []
        for image, _ in images:
            extractor = net.create_extractor()
            extractor.input("x", image)
            results.append(numpy.array(extractor.extract(last)[1]).reshape(1))
        return numpy.stack(results)

    return work


def mnn_work(network, x, classes=1):
    import MNN

    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/net.onnx", "wb") as file:
            file.write(network.onnx(len(x)))
        converter = os.path.join(os.path.dirname(sys.executable), "mnnconvert")
        subprocess.run(
            [converter, "-f", "ONNX", "--modelFile", f"{folder}/net.onnx", "--MNNModel", f"{folder}/net.mnn",
             "--bizCode", "none"], check=True, stdout=subprocess.DEVNULL)
        interpreter = MNN.Interpreter(f"{folder}/net.mnn")
    session = interpreter.createSession({"numThread": THREADS, "precision": "high", "backend": "CPU"})
    tensor = interpreter.getSessionInput(session)
    given = MNN.Tensor(x.shape, MNN.Halide_Type_Float, x, MNN.Tensor_DimensionType_Caffe)

    def work():
        tensor.copyFrom(given)
        interpreter.runSession(session)
        output = interpreter.getSessionOutput(session)
        result = MNN.Tensor((len(x), classes), MNN.Halide_Type_Float, numpy.zeros((len(x), classes), numpy.float32),
                            MNN.Tensor_DimensionType_Caffe)
        output.copyToHostTensor(result)
        return numpy.array(result.getData(), dtype=numpy.float32)

    return work


def tensorflow_network(network, tf):
    """The network over images with the channels last, as TensorFlow and LiteRT have them."""
    layers = []
    for layer in network.layers:
        if layer[0] == "conv":
            layers.append(("conv", tf.constant(layer[1].transpose(2, 3, 1, 0)), tf.constant(layer[2])))
        elif layer[0] == "norm":
            scale = layer[1] / numpy.sqrt(layer[4] + 1e-3)
            layers.append(("norm", tf.constant(scale), tf.constant(layer[2] - layer[3] * scale)))
        elif layer[0] == "pool":
            layers.append(layer)
        else:
            weights = layer[1]
            if weights.shape[1] == 16384:  # from channels first
                weights = weights.reshape(-1, 256, 8, 8).transpose(0, 2, 3, 1).reshape(-1, 16384)
            layers.append((layer[0], tf.constant(numpy.ascontiguousarray(weights.T)), tf.constant(layer[2])))

    def run(x):
        for kind, *values in layers:
            if kind == "conv":
                x = tf.nn.relu(tf.nn.bias_add(tf.nn.conv2d(x, values[0], 1, "SAME"), values[1]))
            elif kind == "norm":
                x = x * values[0] + values[1]
            elif kind == "pool":
                x = tf.nn.max_pool2d(x, 2, 2, "VALID")
            else:
                x = tf.reshape(x, [x.shape[0], -1]) @ values[0] + values[1]
                x = tf.nn.sigmoid(x) if kind == "last" else tf.nn.relu(x)
        return x

    return run


def import_tensorflow():
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    os.environ["CUDA_VISIBLE_DEVICES"] = ""
    import tensorflow as tf

    tf.config.threading.set_intra_op_parallelism_threads(THREADS)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    return tf


def pneumonia_tensorflow(network, x):
    tf = import_tensorflow()
    return tensorflow_work(tf, tensorflow_network(network, tf), numpy.ascontiguousarray(x.transpose(0, 2, 3, 1)))


def tensorflow_work(tf, network, x):
    run = tf.function(network, autograph=False)
    given = tf.constant(x)
    return lambda: run(given).numpy()


def pneumonia_litert(network, x):
    tf = import_tensorflow()
    return litert_work(tf, tensorflow_network(network, tf), numpy.ascontiguousarray(x.transpose(0, 2, 3, 1)))


def litert_work(tf, network, given):
    from ai_edge_litert.interpreter import Interpreter

    function = tf.function(network, autograph=False)
    converter = tf.lite.TFLiteConverter.from_concrete_functions(
        [function.get_concrete_function(tf.TensorSpec(given.shape, tf.float32))])
    interpreter = Interpreter(model_content=converter.convert(), num_threads=THREADS)
    interpreter.allocate_tensors()
    place, result = interpreter.get_input_details()[0]["index"], interpreter.get_output_details()[0]["index"]

    def work():
        interpreter.set_tensor(place, given)
        interpreter.invoke()
        return interpreter.get_tensor(result)

    return work


def pneumonia(batch, threads):
    network = Network()
    x = numpy.random.default_rng(1).uniform(0, 1, (int(batch), 3, 128, 128)).astype(numpy.float32)
    work = {"onnxruntime": onnxruntime_work, "openvino": openvino_work, "ncnn": pneumonia_ncnn,
            "MNN": mnn_work, "tensorflow": pneumonia_tensorflow, "litert": pneumonia_litert}[ENGINE](network, x)
    # All must give the same, or they are no peers.
    expected = ort_session(network.onnx(1)).run(None, {"x": x[:1]})[0]
    gap = numpy.abs(numpy.asarray(work()).reshape(-1)[:1] - expected.reshape(-1)).max()
    if not gap <= 1e-4:
        raise SystemExit(f"peers.py: {ENGINE} gives other probabilities: {gap} apart")
    return work


# Vision transformers


def vision(name, batch):
    from vision import TensorFlowOps, VisionTransformer

    network, batch = VisionTransformer(name), int(batch)
    x = network.input(batch)
    if ENGINE in ("tensorflow", "litert"):
        tf = import_tensorflow()
        make = tensorflow_work if ENGINE == "tensorflow" else litert_work
        work = make(tf, lambda x: network.run(TensorFlowOps(tf), x, batch), x)
    elif ENGINE == "MNN":
        work = mnn_work(network, x, classes=len(network.head[-1][1]))
    else:
        work = {"onnxruntime": onnxruntime_work, "openvino": openvino_work}[ENGINE](network, x)
    # All must give the same, or they are no peers.
    expected = ort_session(network.onnx(1)).run(None, {"x": x[:1]})[0].reshape(-1)
    gap = numpy.abs(numpy.asarray(work()).reshape(batch, -1)[0] - expected).max()
    if not gap <= 1e-3 * numpy.abs(expected).max():
        raise SystemExit(f"peers.py: {ENGINE} gives other logits: {gap} apart")
    return work


# Synthetic patients


def osteosarcoma_onnxruntime(network, batch):
    session = ort_session(network.onnx(batch))
    return lambda x, time, conditions: session.run(None, {"x": x, "time": time, "conditions": conditions})[0]


def osteosarcoma_openvino(network, batch):
    import openvino

    # With one row and one thread a fixed number of rows crashes.
    model = openvino.Core().read_model(network.onnx("rows" if batch == 1 else batch))
    compiled = openvino.Core().compile_model(
        model, "CPU", {"INFERENCE_NUM_THREADS": THREADS, "INFERENCE_PRECISION_HINT": "f32", "NUM_STREAMS": 1})
    request = compiled.create_infer_request()

    def denoise(*given):
        request.infer({index: openvino.Tensor(array) for index, array in enumerate(given)})
        return request.get_output_tensor(0).data

    return denoise


def osteosarcoma(batch, threads):
    from generation import CONDITIONS, VALUES, Denoiser, sampler, torch_sampler

    network, batch = Denoiser(), int(batch)
    if ENGINE.startswith("torch"):
        import torch

        torch.set_num_threads(THREADS)
        denoise = network.torch()
        if ENGINE == "torch_compiled":
            denoise = torch.compile(denoise)
        return torch_sampler(denoise, batch)
    make = {"onnxruntime": osteosarcoma_onnxruntime, "openvino": osteosarcoma_openvino}
    denoise = make[ENGINE](network, batch)
    # Both must find the same, or they are no peers.
    random = numpy.random.default_rng(2)
    given = [random.uniform(-1, 1, (batch, n)).astype(numpy.float32) for n in (VALUES, 1, CONDITIONS)]
    expected = ort_session(network.onnx(1)).run(
        None, {name: array[:1] for name, array in zip(("x", "time", "conditions"), given)})[0]
    gap = numpy.abs(denoise(*given)[:1] - expected).max()
    if not gap <= 1e-3 * numpy.abs(expected).max():
        raise SystemExit(f"peers.py: {ENGINE} finds other noise: {gap} apart")
    return sampler(denoise, batch)


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
    session = ort_session(model.SerializeToString())
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

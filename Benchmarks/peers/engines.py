"""Other engines, each at a network in a file: one place that knows how each is to be set for its best speed on a CPU.

An engine's function takes the file, the arrays that the network reads by its inputs' names and in their order, and the number of threads. It
returns what computes the first output for what the arrays hold at that time. `INTERFACE` says how an engine is called.
"""
import ctypes
import glob
import os
import subprocess
import sys

import numpy

INTERFACE = {
    "onnxruntime": "Python, bound memory",
    "openvino": "C",
    "ncnn": "Python",
    "MNN": "Python",
    "litert": "Python",
    "tensorflow": "Python, one function",
    "torch": "Python, eager",
    "torch_compiled": "Python, compiled",
    "onnxruntime_words": "Python",
    "scikit-learn": "Python",
    "spark": "Python",
}
#: Seconds for which an engine works before it is measured, beside what others do for it: a virtual machine compiles what it has often run.
WARM_UP = {"spark": 20}


def limit_threads(threads):
    """To be called before an engine is imported."""
    for library in ("OMP", "OPENBLAS", "MKL"):
        os.environ[f"{library}_NUM_THREADS"] = str(threads)
    # Threads stay awake for a millisecond after their work, not for a fifth of a second: others are measured then.
    os.environ["KMP_BLOCKTIME"] = "1"
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    os.environ["CUDA_VISIBLE_DEVICES"] = ""


def version(engine):
    from importlib import metadata

    package = {"litert": "ai-edge-litert", "MNN": "mnn", "tensorflow": "tensorflow-cpu", "torch_compiled": "torch",
               "onnxruntime_words": "onnxruntime", "spark": "pyspark"}.get(engine, engine)
    return metadata.version(package)


# onnxruntime


def onnxruntime_session(model, threads):
    """`model`: a file's path, or its bytes."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def onnxruntime(path, inputs, threads):
    import onnxruntime

    session = onnxruntime_session(path, threads)
    binding = session.io_binding()
    for name, array in inputs.items():
        binding.bind_ortvalue_input(name, onnxruntime.OrtValue.ortvalue_from_numpy(array))
    known = session.get_outputs()[0]
    shape = [size if isinstance(size, int) else len(next(iter(inputs.values()))) for size in known.shape]
    y = numpy.zeros(shape, {"tensor(float)": numpy.float32, "tensor(double)": numpy.float64}[known.type])
    binding.bind_output(known.name, element_type=y.dtype.type, shape=shape, buffer_ptr=y.ctypes.data)

    def work():
        session.run_with_iobinding(binding)
        return y

    return work


def onnxruntime_words(path, inputs, threads):
    """With inputs of strings, which no memory can be bound for."""
    session = onnxruntime_session(path, threads)
    return lambda: session.run(None, inputs)[0]


# OpenVINO


class OpenVINOShape(ctypes.Structure):
    _fields_ = [("rank", ctypes.c_int64), ("sizes", ctypes.POINTER(ctypes.c_int64))]


class OpenVINOProperty(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("value", ctypes.c_char_p)]


# Its number for elements of f32.
OPENVINO_F32 = 4


def openvino(path, inputs, threads):
    """By the functions of its C interface, whose headers the package has."""
    import importlib.util

    folder = os.path.join(importlib.util.find_spec("openvino").submodule_search_locations[0], "libs")
    library = ctypes.CDLL(glob.glob(f"{folder}/libopenvino_c.so*")[0])
    library.ov_get_last_err_msg.restype = ctypes.c_char_p

    def call(name, *arguments):
        if status := getattr(library, name)(*arguments):
            raise SystemExit(f"openvino: {name}: {status}: {library.ov_get_last_err_msg().decode()}")

    core, model, compiled, request = (ctypes.c_void_p() for _ in range(4))
    call("ov_core_create", ctypes.byref(core))
    call("ov_core_read_model", core, path.encode(), None, ctypes.byref(model))
    settings = {"INFERENCE_NUM_THREADS": str(threads), "INFERENCE_PRECISION_HINT": "f32", "NUM_STREAMS": "1"}
    properties = (OpenVINOProperty * len(settings))(*((a.encode(), b.encode()) for a, b in settings.items()))
    call("ov_core_compile_model_props", core, model, b"CPU", ctypes.c_size_t(len(settings)), properties,
         ctypes.byref(compiled))
    call("ov_compiled_model_create_infer_request", compiled, ctypes.byref(request))
    for place, array in enumerate(inputs.values()):
        sizes = (ctypes.c_int64 * array.ndim)(*array.shape)
        tensor = ctypes.c_void_p()
        call("ov_tensor_create_from_host_ptr", OPENVINO_F32, OpenVINOShape(array.ndim, sizes),
             ctypes.c_void_p(array.ctypes.data), ctypes.byref(tensor))
        call("ov_infer_request_set_input_tensor_by_index", request, ctypes.c_size_t(place), tensor)
    infer = library.ov_infer_request_infer
    infer.argtypes = [ctypes.c_void_p]

    def output():
        tensor, data, shape = ctypes.c_void_p(), ctypes.c_void_p(), OpenVINOShape()
        call("ov_infer_request_get_output_tensor_by_index", request, ctypes.c_size_t(0), ctypes.byref(tensor))
        call("ov_tensor_get_shape", tensor, ctypes.byref(shape))
        call("ov_tensor_data", tensor, ctypes.byref(data))
        sizes = [shape.sizes[place] for place in range(shape.rank)]
        return numpy.ctypeslib.as_array(ctypes.cast(data, ctypes.POINTER(ctypes.c_float)), sizes)

    infer(request)
    y = output()

    def work():
        if infer(request):
            raise SystemExit("openvino: the network does not run")
        return y

    # What the array refers to has to stay.
    work.keeps = inputs
    return work


# ncnn


def ncnn(path, inputs, threads):
    """`path`: without its ends `.param` and `.bin`. Takes an image, row or patient after the other."""
    import ncnn

    net = ncnn.Net()
    net.opt.num_threads = threads
    net.opt.use_fp16_packed = net.opt.use_fp16_storage = net.opt.use_fp16_arithmetic = False
    net.opt.use_bf16_storage = False
    net.load_param(f"{path}.param")
    net.load_model(f"{path}.bin")
    # A view of each row of each input: they see what the arrays hold. What one refers to is kept with it.
    views = [[(name, array[row]) for name, array in inputs.items()] for row in range(len(next(iter(inputs.values()))))]
    rows = [[(name, ncnn.Mat(view)) for name, view in row] for row in views]
    last = net.output_names()[0]

    def work():
        results = []
        for row in rows:
            extractor = net.create_extractor()
            for name, one in row:
                extractor.input(name, one)
            results.append(numpy.array(extractor.extract(last)[1]).reshape(-1))
        return numpy.stack(results)

    work.keeps = views
    return work


# MNN


def mnn(path, inputs, threads):
    import MNN

    interpreter = MNN.Interpreter(path)
    session = interpreter.createSession({"numThread": threads, "precision": "high", "backend": "CPU"})
    known = interpreter.getSessionInputAll(session)
    given = [(known[name], MNN.Tensor(array.shape, MNN.Halide_Type_Float, array, MNN.Tensor_DimensionType_Caffe))
             for name, array in inputs.items()]
    output = interpreter.getSessionOutput(session)
    shape = tuple(output.getShape())

    def work():
        for tensor, array in given:
            tensor.copyFrom(array)
        interpreter.runSession(session)
        result = MNN.Tensor(shape, MNN.Halide_Type_Float, numpy.zeros(shape, numpy.float32), MNN.Tensor_DimensionType_Caffe)
        output.copyToHostTensor(result)
        return numpy.array(result.getData(), dtype=numpy.float32).reshape(shape)

    work.keeps = inputs
    return work


# LiteRT


def litert(path, inputs, threads):
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model_path=path, num_threads=threads)
    interpreter.allocate_tensors()
    # `x`, or `serving_default_x:0`.
    known = {detail["name"].removeprefix("serving_default_").split(":")[0]: detail["index"]
             for detail in interpreter.get_input_details()}
    places = [(known[name], array) for name, array in inputs.items()]
    result = interpreter.get_output_details()[0]["index"]

    def work():
        for place, array in places:
            interpreter.set_tensor(place, array)
        interpreter.invoke()
        return interpreter.get_tensor(result)

    return work


# TensorFlow


def import_tensorflow(threads):
    import tensorflow as tf

    tf.config.threading.set_intra_op_parallelism_threads(threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    return tf


def tensorflow(path, inputs, threads):
    """`path`: a folder that `tf.saved_model.save` wrote."""
    tf = import_tensorflow(threads)
    loaded = tf.saved_model.load(path)
    run = loaded.signatures["serving_default"]

    def work():
        (result,) = run(**{name: tf.constant(array) for name, array in inputs.items()}).values()
        return result.numpy()

    work.keeps = loaded
    return work


# Spark


def spark_session(threads, parallelism):
    from pyspark.sql import SparkSession

    settings = {
        "spark.ui.enabled": "false", "spark.default.parallelism": str(parallelism),
        # While it is stopped it does not hear of itself, and would think itself lost.
        "spark.network.timeout": "86400s",
    }  # fmt: skip
    # For the processes that the virtual machine starts.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = SparkSession.builder.master(f"local[{threads}]").config(map=settings).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def spark_rows(session, columns):
    """A DataFrame of lists of numbers or words by name."""
    from pyspark.sql import types

    kinds = {str: types.StringType(), float: types.DoubleType()}
    schema = types.StructType([types.StructField(name, kinds[type(values[0])]) for name, values in columns.items()])
    return session.createDataFrame(list(zip(*columns.values())), schema)


def spark(path, columns, threads):
    """`path`: a folder that `PipelineModel.save` wrote. A row goes the way of a service: made, transformed, collected. Of many, which
    are in memory in a part for each thread, all results are made, and none leaves Spark."""
    from pyspark.ml import PipelineModel

    count = len(next(iter(columns.values())))
    session = spark_session(threads, min(threads, count))
    model = PipelineModel.load(path)

    def results(rows):
        return model.transform(rows).select("prediction", "probability")

    def probabilities(rows):
        return numpy.array([row.probability[1] for row in results(rows).collect()])

    if count == 1:
        return lambda: probabilities(spark_rows(session, columns))
    rows = spark_rows(session, columns).cache()
    rows.count()

    def work():
        results(rows).write.format("noop").mode("overwrite").save()

    work.result = lambda: probabilities(rows)
    return work


# PyTorch


def torch(network, inputs, threads, compiled):
    """`network`: a function of tensors, in the order of the inputs."""
    import torch

    torch.set_num_threads(threads)
    if compiled:
        network = torch.compile(network)
    given = [torch.from_numpy(array) for array in inputs.values()]

    @torch.inference_mode()
    def work():
        return network(*given).numpy()

    work.network = network
    return work


# Files


def write_mnn(onnx_path, path):
    converter = os.path.join(os.path.dirname(sys.executable), "mnnconvert")
    subprocess.run([converter, "-f", "ONNX", "--modelFile", onnx_path, "--MNNModel", path, "--bizCode", "none"],
                   check=True, stdout=subprocess.DEVNULL)


def write_openvino(network, batch, path):
    import openvino

    # With one row and one thread it crashes at the denoiser where the number of rows is fixed.
    rows = "rows" if batch == 1 and network.wants_free_rows else batch
    openvino.save_model(openvino.Core().read_model(network.onnx(rows)), path, compress_to_fp16=False)


def write_tensorflow(tf, run, specifications, folder):
    """`specifications`: of the arguments, by name."""
    module = tf.Module()
    module.run = tf.function(run, autograph=False, input_signature=list(specifications.values()))
    tf.saved_model.save(module, folder, signatures={"serving_default": module.run})


def write_litert(tf, run, specifications, path):
    function = tf.function(run, autograph=False)
    converter = tf.lite.TFLiteConverter.from_concrete_functions([function.get_concrete_function(*specifications.values())])
    with open(path, "wb") as file:
        file.write(converter.convert())


ENGINES = {"onnxruntime": onnxruntime, "openvino": openvino, "ncnn": ncnn, "MNN": mnn, "litert": litert, "tensorflow": tensorflow,
           "onnxruntime_words": onnxruntime_words, "spark": spark}

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
    "tensorflow": "C",
    "tensorflow_xla": "C",
    "torch": "Python, eager",
    "torch_compiled": "C",
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

    package = {"litert": "ai-edge-litert", "MNN": "mnn", "tensorflow": "tensorflow-cpu", "tensorflow_xla": "tensorflow-cpu", "torch_compiled": "torch",
               "onnxruntime_words": "onnxruntime", "spark": "pyspark"}.get(engine, engine)
    return metadata.version(package)


def package(name):
    """Where a package is: what it imports stays out of the process."""
    import importlib.util

    return importlib.util.find_spec(name).submodule_search_locations[0]


def aligned(array, alignment=64):
    """The array itself where its memory begins at a multiple of so many bytes, else a copy that does."""
    if array.ctypes.data % alignment == 0:
        return array
    memory = numpy.empty(array.nbytes + alignment, numpy.uint8)
    first = -memory.ctypes.data % alignment
    own = memory[first : first + array.nbytes].view(array.dtype).reshape(array.shape)
    own[...] = array
    return own


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
    library = ctypes.CDLL(glob.glob(f"{package('openvino')}/libs/libopenvino_c.so*")[0])
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


class TensorFlowOutput(ctypes.Structure):
    _fields_ = [("operation", ctypes.c_void_p), ("index", ctypes.c_int)]


# Its number for elements of f32, and where its tensors begin: what begins elsewhere is copied when a tensor is made of it.
TENSORFLOW_F32, TENSORFLOW_ALIGNMENT = 1, 64


def tensorflow(path, inputs, threads):
    """By the functions of its C interface, whose headers the package has. `path`: a folder that `tf.saved_model.save` wrote."""
    folder = package("tensorflow")
    framework = ctypes.CDLL(f"{folder}/libtensorflow_framework.so.2")
    library = ctypes.CDLL(f"{folder}/libtensorflow_cc.so.2")
    pointer, integer, bytes_ = ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t

    def function(name, result, *arguments, source=library):
        found = getattr(source, name)
        found.restype, found.argtypes = result, arguments
        return found

    status = function("TF_NewStatus", pointer, source=framework)()
    code = function("TF_GetCode", integer, pointer, source=framework)
    message = function("TF_Message", ctypes.c_char_p, pointer, source=framework)

    def check():
        if code(status):
            raise SystemExit(f"tensorflow: {message(status).decode()}")

    options, graph = function("TF_NewSessionOptions", pointer)(), function("TF_NewGraph", pointer)()
    # A ConfigProto: field 2, intra_op_parallelism_threads, and field 5, inter_op_parallelism_threads.
    config = bytes([2 << 3, threads, 5 << 3, 1])
    function("TF_SetConfig", None, pointer, ctypes.c_char_p, bytes_, pointer)(options, config, len(config), status)
    check()
    load = function("TF_LoadSessionFromSavedModel", pointer, pointer, pointer, ctypes.c_char_p, pointer, integer, pointer, pointer, pointer)
    session = load(options, None, path.encode(), (ctypes.c_char_p * 1)(b"serve"), 1, graph, None, status)
    check()

    named = function("TF_GraphOperationByName", pointer, pointer, ctypes.c_char_p)
    places = (TensorFlowOutput * len(inputs))(*((named(graph, f"serving_default_{name}".encode()), 0) for name in inputs))
    # Of the call of the function. What restores variables is a stateful one, behind it.
    results = (TensorFlowOutput * 1)((named(graph, b"PartitionedCall") or named(graph, b"StatefulPartitionedCall"), 0))
    keep = ctypes.CFUNCTYPE(None, pointer, bytes_, pointer)(lambda data, count, argument: None)
    new = function("TF_NewTensor", pointer, integer, pointer, integer, pointer, bytes_, pointer, pointer, source=framework)
    arrays = [(array, aligned(array, TENSORFLOW_ALIGNMENT)) for array in inputs.values()]
    tensors = (pointer * len(inputs))(*(
        new(TENSORFLOW_F32, (ctypes.c_int64 * own.ndim)(*own.shape), own.ndim, own.ctypes.data, own.nbytes,
            ctypes.cast(keep, pointer), None) for _, own in arrays))
    copied = [(array, own) for array, own in arrays if array is not own]
    run = function("TF_SessionRun", None, pointer, pointer, pointer, pointer, integer, pointer, pointer, integer, pointer, integer,
                   pointer, pointer)
    rank, size = (function(name, kind, pointer, *more, source=framework) for name, kind, more in (
        ("TF_NumDims", integer, ()), ("TF_Dim", ctypes.c_int64, (integer,))))
    data, delete = (function(name, kind, pointer, source=framework) for name, kind in (("TF_TensorData", pointer), ("TF_DeleteTensor", None)))
    found = (pointer * 1)()

    def work():
        for array, own in copied:
            own[...] = array
        if found[0]:
            delete(found[0])
            found[0] = None
        run(session, None, places, tensors, len(places), results, found, 1, None, 0, None, status)
        check()
        shape = [size(found[0], axis) for axis in range(rank(found[0]))]
        return numpy.ctypeslib.as_array(ctypes.cast(data(found[0]), ctypes.POINTER(ctypes.c_float)), shape)

    work.keeps = arrays, keep
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


def torch(network, inputs, threads):
    """`network`: a function of tensors, in the order of the inputs."""
    import torch

    torch.set_num_threads(threads)
    given = [torch.from_numpy(array) for array in inputs.values()]

    @torch.inference_mode()
    def work():
        return network(*given).numpy()

    work.network = network
    return work


def torch_compiled(path, inputs, threads):
    """By the C functions of a library that AOTInductor compiled, and of PyTorch's own, whose headers the package has."""
    if not os.path.exists(path):
        raise SystemExit(f"torch_compiled: {path} was not compiled, for which a C++ compiler is needed (g++): see {path}.log")
    folder = os.path.join(package("torch"), "lib")
    library = ctypes.CDLL(f"{folder}/libtorch_cpu.so")
    compiled = ctypes.CDLL(path)
    pointer, integer, long, bytes_ = ctypes.c_void_p, ctypes.c_int32, ctypes.c_int64, ctypes.c_size_t

    def function(source, name, *arguments):
        found = getattr(source, name)
        found.argtypes = arguments

        def call(*values):
            if found(*values):
                raise SystemExit(f"torch_compiled: {name} fails")

        return call

    container = pointer()
    function(compiled, "AOTInductorModelContainerCreateWithDevice", pointer, bytes_, ctypes.c_char_p, ctypes.c_char_p)(
        ctypes.byref(container), 1, b"cpu", None)
    run = function(compiled, "AOTInductorModelContainerRun", pointer, pointer, bytes_, pointer, bytes_, pointer, pointer)
    create = function(library, "aoti_torch_create_tensor_from_blob_v2", pointer, long, pointer, pointer, long, integer, integer, integer,
                      pointer, integer, pointer, long)
    delete = function(library, "aoti_torch_delete_tensor_object", pointer)
    data, rank, sizes = (function(library, f"aoti_torch_get_{name}", pointer, pointer) for name in ("data_ptr", "dim", "sizes"))
    kind = [getattr(library, f"aoti_torch_{name}")() for name in ("dtype_float32", "device_type_cpu", "layout_strided")]
    given, found = (pointer * len(inputs))(), (pointer * 1)()
    blobs = [(array.ctypes.data, array.ndim, (long * array.ndim)(*array.shape),
              (long * array.ndim)(*(stride // array.itemsize for stride in array.strides)), 0, kind[0], kind[1], 0,
              ctypes.addressof(given) + place * ctypes.sizeof(pointer), kind[2], None, 0)
             for place, array in enumerate(inputs.values())]

    def compute():
        if found[0]:
            delete(found[0])
            found[0] = None
        # A run takes the tensors, not what they refer to, for itself.
        for blob in blobs:
            create(*blob)
        run(container, given, len(given), found, 1, None, None)

    compute()
    axes, lengths, values = long(), ctypes.POINTER(long)(), pointer()
    rank(found[0], ctypes.byref(axes))
    sizes(found[0], ctypes.byref(lengths))
    shape = lengths[: axes.value]
    elements, place = ctypes.c_float * int(numpy.prod(shape)), ctypes.byref(values)

    def work():
        compute()
        data(found[0], place)
        return numpy.frombuffer(elements.from_address(values.value), numpy.float32).reshape(shape)

    work.keeps = inputs
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


def write_tensorflow(tf, run, specifications, folder, xla=False):
    """`specifications`: of the arguments, by name. `xla`: whether XLA compiles it when it is first called."""
    module = tf.Module()
    module.run = tf.function(run, autograph=False, input_signature=list(specifications.values()), jit_compile=xla or None)
    tf.saved_model.save(module, folder, signatures={"serving_default": module.run})


def write_litert(tf, run, specifications, path):
    function = tf.function(run, autograph=False)
    converter = tf.lite.TFLiteConverter.from_concrete_functions([function.get_concrete_function(*specifications.values())])
    with open(path, "wb") as file:
        file.write(converter.convert())


def write_torch_compiled(network, inputs, threads, path):
    """By AOTInductor, for the inputs' shapes and the number of threads. `network`: a function of tensors, in the order of the inputs."""
    import torch

    class Network(torch.nn.Module):
        def forward(self, *tensors):
            return network(*tensors)

    torch.set_num_threads(threads)
    given = tuple(torch.from_numpy(array) for array in inputs.values())
    with torch.no_grad():
        exported = torch.export.export(Network(), given)
        torch._inductor.aot_compile(exported.module(), given, options={"aot_inductor.output_path": path})


ENGINES = {"onnxruntime": onnxruntime, "openvino": openvino, "ncnn": ncnn, "MNN": mnn, "litert": litert, "tensorflow": tensorflow,
           "tensorflow_xla": tensorflow, "onnxruntime_words": onnxruntime_words, "torch_compiled": torch_compiled, "spark": spark}

"""Other engines at the work of a benchmark of needletail-bench, which starts this and tells it how often to do it.

usage: peers.py ENGINE MODEL ROWS      (prints `ready`; then for each line with a number of iterations does them and prints `done`)
       peers.py pillow FILE MODE       (the same; what is repeated decodes the image file to pixels of that mode)

MODEL is a classifier that scikit-learn saved, or a pipeline that ends in one, which is then taken alone. ROWS is a file of the
classifier's rows: little-endian f64, row-major. What is repeated makes the probabilities of all rows on one thread.
"""
import os
import sys

for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[f"{library}_NUM_THREADS"] = "1"

import numpy


def scikit_learn(model, rows):
    model.n_jobs = 1
    # Trees compare numbers of f32: given them, nothing is converted.
    rows = numpy.ascontiguousarray(rows, dtype=numpy.float32)
    return lambda: model.predict_proba(rows)


def onnxruntime(model, rows):
    import onnxruntime
    from skl2onnx import to_onnx

    rows = numpy.ascontiguousarray(rows, dtype=numpy.float32)
    graph = to_onnx(model, rows[:1], options={id(model): {"zipmap": False}})
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        graph.SerializeToString(), options, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    probabilities = session.get_outputs()[1].name
    return lambda: session.run([probabilities], {name: rows})[0]


def pillow(path, mode):
    import io

    from PIL import Image

    with open(path, "rb") as file:
        data = file.read()
    return lambda: Image.open(io.BytesIO(data)).convert(mode)


def repeat(work):
    print("ready", flush=True)
    for line in sys.stdin:
        for _ in range(int(line)):
            work()
        print("done", flush=True)


def main():
    engine, path, rows = sys.argv[1:]
    if engine == "pillow":
        return repeat(pillow(path, rows))
    import joblib

    model = joblib.load(path)
    if hasattr(model, "steps"):
        model = model.steps[-1][1]
    rows = numpy.fromfile(rows, dtype="<f8").reshape(-1, model.n_features_in_)
    work = {"scikit-learn": scikit_learn, "onnxruntime": onnxruntime}[engine](model, rows)
    # Both must give the same, or they are no peers.
    gap = numpy.abs(work() - model.predict_proba(rows.astype(numpy.float32))).max()
    if gap > 1e-5:
        raise SystemExit(f"peers.py: {engine} gives other probabilities: {gap} apart")
    repeat(work)


main()

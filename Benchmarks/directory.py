"""How long a folder of X-rays takes: `needletail batch`, and a script of Python with Pillow and onnxruntime, by turns.

usage: directory.py NEEDLETAIL MODEL FOLDER [--rounds N] [--files N]

NEEDLETAIL is the program, MODEL a model file of the pneumonia network, FOLDER has the images. The script decodes and resizes files one by
one (or with two threads of Python), and runs batches of 32 through the network of Benchmarks/peers, whose weights do not matter here, on one or two
threads; the fastest of the four ways counts. Programs of Python are loaded before the clock starts, and needletail's start counts.
"""
import argparse
import concurrent.futures
import os
import statistics
import subprocess
import sys
import tempfile
import time

parser = argparse.ArgumentParser()
parser.add_argument("needletail")
parser.add_argument("model")
parser.add_argument("folder")
parser.add_argument("--rounds", type=int, default=3)
parser.add_argument("--files", type=int, help="of the folder, the first ones")
arguments = parser.parse_args()

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers"))
import numpy
import onnxruntime
from PIL import Image
from sequential import Sequential

files = sorted(name for name in os.listdir(arguments.folder) if name.lower().endswith((".jpg", ".jpeg", ".png", ".bmp")))
files = [os.path.join(arguments.folder, name) for name in files[: arguments.files]]
graph = Sequential.pneumonia().onnx("n")


def session(threads):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def load(path):
    image = Image.open(path).convert("RGB").resize((128, 128))
    return (numpy.asarray(image, dtype=numpy.float32) / 255).transpose(2, 0, 1)


def python(session, loaders):
    scores = []
    for first in range(0, len(files), 32):
        block = files[first : first + 32]
        images = list(loaders.map(load, block)) if loaders else [load(path) for path in block]
        scores.append(session.run(None, {"x": numpy.ascontiguousarray(numpy.stack(images))})[0])
    return scores


def needletail(output):
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            os.symlink(os.path.abspath(path), os.path.join(folder, os.path.basename(path)))
        start = time.perf_counter()
        subprocess.run(
            [arguments.needletail, "batch", arguments.model, "--input", folder, "--output", output, "--overwrite"],
            check=True, stderr=subprocess.DEVNULL)
        return time.perf_counter() - start


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


with tempfile.TemporaryDirectory() as scratch, concurrent.futures.ThreadPoolExecutor(2) as pool:
    ways = {
        f"{threads} thread{'s' if threads > 1 else ''} of onnxruntime, {'two loaders' if loaders else 'one loader'}": (
            session(threads), loaders)
        for threads in (1, 2) for loaders in (None, pool)
    }
    times = {name: [] for name in ["needletail", *ways]}
    for _ in range(arguments.rounds):
        times["needletail"].append(needletail(os.path.join(scratch, "results.csv")))
        for name, way in ways.items():
            times[name].append(timed(lambda: python(*way)))
    for name, seconds in times.items():
        print(f"{len(files) / statistics.median(seconds):8.1f} images a second: {name}", file=peers.ANSWERS)
    ratios = {name: statistics.median(b / a for a, b in zip(times["needletail"], times[name])) for name in ways}
    fastest = min(ratios, key=ratios.get)
    print(f"needletail is {ratios[fastest]:.2f} times as fast as the fastest ({fastest})", file=peers.ANSWERS)

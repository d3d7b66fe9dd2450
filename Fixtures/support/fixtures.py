"""What the scripts that make fixtures share: where files go, arrays, case.json, saving with repeatable bytes."""

import contextlib
import datetime
import json
import os
import platform
import types
import zipfile

import numpy

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def write_bytes(path, content):
    """Writes a file, making its folder."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)


def write_json(path, value):
    """Writes JSON in one stable form."""
    write_bytes(path, (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode())


def read_json(path, default=None):
    """The JSON value of a file, or `default` where there is no such file."""
    if not os.path.exists(path):
        return default
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def write_array(path, array):
    """Writes an .npy file in the header layout of format 1.0, the same bytes under every version of numpy."""
    array = numpy.ascontiguousarray(array)
    header = "{'descr': '%s', 'fortran_order': False, 'shape': %r, }" % (array.dtype.str, array.shape)
    padding = -(len(header) + 11) % 64
    header = (header + " " * padding + "\n").encode("latin1")
    write_bytes(path, b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + array.tobytes())
    assert numpy.array_equal(numpy.load(path), array, equal_nan=array.dtype.kind == "f"), path


def share_array(path, array):
    """Writes an array that several environments must agree on, or checks that it is the one already there."""
    write_array(path + ".new", array)
    if os.path.exists(path):
        with open(path, "rb") as old, open(path + ".new", "rb") as new:
            if old.read() != new.read():
                raise SystemExit(f"{path}: another environment or an older script wrote other values; delete it")
        os.remove(path + ".new")
    else:
        os.rename(path + ".new", path)


@contextlib.contextmanager
def repeatable():
    """Keras saves the same bytes each time: the clock stands at 2024-01-01, and objects are numbered, not addressed.

    Keras writes an object's address as its `shared_object_id`; the numbers here have an address's size.
    """
    import keras.src.saving.saving_lib as saving
    import keras.src.saving.serialization_lib as serialization

    moment = datetime.datetime(2024, 1, 1)
    clock = types.SimpleNamespace(time=lambda: 0.0, localtime=lambda *_: moment.timetuple())
    calendar = types.SimpleNamespace(datetime=types.SimpleNamespace(now=lambda: moment))
    numbered = {}  # address -> (number, the object: kept, so that no other takes its address)

    def number(thing):
        return numbered.setdefault(id(thing), (0x7F00_0000_0000 + 16 * len(numbered), thing))[0]

    saved = saving.datetime, zipfile.time
    saving.datetime, zipfile.time, serialization.id = calendar, clock, number
    try:
        yield
    finally:
        saving.datetime, zipfile.time = saved
        del serialization.id


def number(value):
    """An f32 as the shortest decimal that reads back as the same f32."""
    return float(str(numpy.float32(value)))


def framework():
    """The folder name of the running Keras: keras-2.11, keras-2.13, keras-2.15 or keras-3."""
    import keras

    major, minor = keras.__version__.split(".")[:2]
    return "keras-3" if major == "3" else f"keras-{major}.{minor}"


def versions(*modules):
    """Python's and the modules' versions, as case.json names them."""
    return {"python": platform.python_version(), **{m.__name__: m.__version__ for m in modules}}

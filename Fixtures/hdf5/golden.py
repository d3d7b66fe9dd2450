"""What the HDF5 fixture scripts share: files with repeatable bytes, and the description of a file as h5py reads it."""

import ctypes
import glob
import hashlib
import io
import json
import os
import re
import shutil

import h5py
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
SEED = 20


def library():
    """The HDF5 library that h5py itself uses, for the calls that h5py does not wrap."""
    folder = os.path.join(os.path.dirname(os.path.dirname(h5py.__file__)), "h5py.libs")
    (path,) = glob.glob(os.path.join(folder, "libhdf5-*.so*"))
    return ctypes.CDLL(path)


def call(name, *arguments):
    """Calls the C function `name`; identifiers are 64 bits wide."""
    function = getattr(library(), name)
    function.restype = ctypes.c_int
    if function(*arguments) < 0:
        raise RuntimeError(name)


def create(path, libver="earliest", userblock=0, sizes=None, track_order=False, istore_k=None, sym_k=None, space=None):
    """A new file whose bytes do not depend on the clock."""
    creation = h5py.h5p.create(h5py.h5p.FILE_CREATE)
    creation.set_obj_track_times(False)
    if userblock:
        creation.set_userblock(userblock)
    if sizes:
        creation.set_sizes(*sizes)
    if space:
        creation.set_file_space_strategy(*space)
    if track_order:
        creation.set_link_creation_order(h5py.h5p.CRT_ORDER_TRACKED | h5py.h5p.CRT_ORDER_INDEXED)
        creation.set_attr_creation_order(h5py.h5p.CRT_ORDER_TRACKED | h5py.h5p.CRT_ORDER_INDEXED)
    if istore_k:
        call("H5Pset_istore_k", ctypes.c_int64(creation.id), ctypes.c_uint(istore_k))
    if sym_k:
        call("H5Pset_sym_k", ctypes.c_int64(creation.id), ctypes.c_uint(sym_k[0]), ctypes.c_uint(sym_k[1]))
    access = h5py.h5p.create(h5py.h5p.FILE_ACCESS)
    access.set_fclose_degree(h5py.h5f.CLOSE_STRONG)
    low, high = {
        "earliest": (h5py.h5f.LIBVER_EARLIEST, h5py.h5f.LIBVER_LATEST),
        "v108": (h5py.h5f.LIBVER_V18, h5py.h5f.LIBVER_V18),
        "latest": (h5py.h5f.LIBVER_LATEST, h5py.h5f.LIBVER_LATEST),
    }[libver]
    access.set_libver_bounds(low, high)
    return h5py.File(h5py.h5f.create(path.encode(), h5py.h5f.ACC_TRUNC, fcpl=creation, fapl=access))


def group(parent, name, track_order=False):
    """A new group without time stamps."""
    creation = h5py.h5p.create(h5py.h5p.GROUP_CREATE)
    creation.set_obj_track_times(False)
    if track_order:
        creation.set_link_creation_order(h5py.h5p.CRT_ORDER_TRACKED | h5py.h5p.CRT_ORDER_INDEXED)
        creation.set_attr_creation_order(h5py.h5p.CRT_ORDER_TRACKED | h5py.h5p.CRT_ORDER_INDEXED)
    return h5py.Group(h5py.h5g.create(parent.id, name.encode(), gcpl=creation))


def commit(parent, name, kind):
    """Stores a datatype under a name, without time stamps."""
    code = library()
    make = code.H5Pcreate
    make.restype = ctypes.c_int64
    creation = make(ctypes.c_int64(ctypes.c_int64.in_dll(code, "H5P_CLS_DATATYPE_CREATE_ID_g").value))
    call("H5Pset_obj_track_times", ctypes.c_int64(creation), ctypes.c_bool(False))
    nothing = ctypes.c_int64(0)
    call("H5Tcommit2", ctypes.c_int64(parent.id.id), name.encode(), ctypes.c_int64(kind.id), nothing,
         ctypes.c_int64(creation), nothing)


def dataset(parent, name, shape, dtype, maxshape=None, chunks=None, data=None, change=None):
    """A new dataset; `change` sets what it likes on the creation property list."""
    creation = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    creation.set_obj_track_times(False)
    if chunks:
        creation.set_chunk(chunks)
    if change:
        change(creation)
    unlimited = None if maxshape is None else tuple(h5py.h5s.UNLIMITED if n is None else n for n in maxshape)
    space = h5py.h5s.create_simple(shape, unlimited)
    kind = dtype if isinstance(dtype, h5py.h5t.TypeID) else h5py.h5t.py_create(np.dtype(dtype), logical=True)
    made = h5py.Dataset(h5py.h5d.create(parent.id, name.encode(), kind, space, creation))
    if data is not None and isinstance(dtype, h5py.h5t.TypeID):
        # Such a type may have no name in NumPy: the library converts.
        values = np.ascontiguousarray(data)
        made.id.write(h5py.h5s.ALL, h5py.h5s.ALL, values, mtype=h5py.h5t.py_create(values.dtype))
    elif data is not None:
        made[...] = data
    return made


def values_of(child):
    """A dataset's values, converted by the library where NumPy has no such type."""
    try:
        child.dtype
    except TypeError:
        values = np.zeros(child.shape, dtype="<i8")
        child.id.read(h5py.h5s.ALL, h5py.h5s.ALL, values, mtype=h5py.h5t.NATIVE_INT64)
        return values
    return child[()]


def plain(value, save):
    """An attribute's value as JSON; long rows of numbers are saved as arrays."""
    if isinstance(value, h5py.Empty):
        return {"empty": True}
    array = np.asarray(value)
    shape = list(array.shape)

    def text(item):
        return item if isinstance(item, str) else bytes(item).decode("utf-8")

    if array.dtype.kind in "SOU":
        return {"shape": shape, "strings": [text(item) for item in array.reshape(-1).tolist()]}
    if array.size > 100:
        return {"shape": shape, "values": save(array.astype("<i8" if array.dtype.kind in "iu" else "<f8"))}
    if array.dtype.kind in "iu":
        return {"shape": shape, "integers": [int(item) for item in array.reshape(-1)]}
    if array.dtype.kind == "b":
        return {"shape": shape, "integers": [int(item) for item in array.reshape(-1)]}
    return {"shape": shape, "floats": [float(item) for item in array.reshape(-1)]}


def prune():
    """Removes the arrays that no case names any more."""
    named = set()
    for path in glob.glob(os.path.join(HERE, "*", "case.json")):
        with open(path) as file:
            named.update(re.findall(r"\.\./arrays/(\w+\.npy)", file.read()))
    for path in glob.glob(os.path.join(HERE, "arrays", "*.npy")):
        if os.path.basename(path) not in named:
            os.remove(path)


def layout(case):
    """The case as JSON, a line for each group and dataset."""
    lines = []
    for key, value in case.items():
        if key in ("groups", "datasets") and value:
            inner = ",\n".join("  " + json.dumps(item, ensure_ascii=False) for item in value)
            lines.append(f" {json.dumps(key)}: [\n{inner}\n ]")
        else:
            lines.append(f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}"


class Case:
    """A folder with a file, what h5py reads from it, and nothing else."""

    def __init__(self, name):
        self.name = name
        self.folder = os.path.join(HERE, name)
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        self.path = os.path.join(self.folder, "data.h5")
        self.random = np.random.default_rng([SEED, *name.encode()])
        self.described = {"groups": [], "datasets": []}

    def array(self, value):
        """Saves `value` among the arrays of all cases, named by its content, and answers where."""
        buffer = io.BytesIO()
        # `ascontiguousarray` would make a scalar an array of one.
        np.lib.format.write_array(buffer, np.asarray(value, order="C"), version=(1, 0))
        name = hashlib.sha256(buffer.getvalue()).hexdigest()[:12] + ".npy"
        os.makedirs(os.path.join(HERE, "arrays"), exist_ok=True)
        with open(os.path.join(HERE, "arrays", name), "wb") as out:
            out.write(buffer.getvalue())
        return "../arrays/" + name

    def finish(self, refused=(), sparse=(), skipped=(), note=None, describe=True, **extra):
        """Writes case.json.

        refused: paths of datasets that the reader must refuse, with the error's name; sparse: paths whose values are
        given as fill, positions and values; skipped: members not to be opened.
        """
        refused = dict(refused)
        if describe:
            with h5py.File(self.path, "r") as file:
                self.visit(file, "/", refused, set(sparse), set(skipped))
        case = {
            "tool": "h5py",
            "versions": {"h5py": h5py.__version__, "hdf5": h5py.version.hdf5_version, "numpy": np.__version__},
            "seed": SEED,
            "tolerance": 0,
            **({"note": note} if note else {}),
            **extra,
            **self.described,
        }
        with open(os.path.join(self.folder, "case.json"), "w") as out:
            out.write(layout(case) + "\n")

    def attributes(self, item):
        return {name: plain(item.attrs[name], self.array) for name in item.attrs}

    def visit(self, item, path, refused, sparse, skipped):
        members = sorted(item.keys(), key=lambda name: name.encode())
        self.described["groups"].append({"path": path, "members": members, "attributes": self.attributes(item)})
        for name in members:
            inner = path.rstrip("/") + "/" + name
            if inner in skipped:
                continue
            child = item[name]
            if isinstance(child, h5py.Group):
                self.visit(child, inner, refused, sparse, skipped)
            elif isinstance(child, h5py.Dataset):
                self.described["datasets"].append(self.one(child, inner, refused, sparse))

    def one(self, child, path, refused, sparse):
        about = {"path": path, "attributes": self.attributes(child)}
        if path in refused:
            return {**about, "refused": refused[path]}
        about["shape"] = list(child.shape)
        values = np.asarray(values_of(child))
        kind = values.dtype.kind
        if kind in "SO":
            flat = np.asarray(values, dtype=object).reshape(-1)
            return {**about, "strings": [bytes(item).decode("utf-8") for item in flat]}
        if kind == "V" and child.dtype.itemsize == 2:
            bits = np.asarray(values).view(np.uint16).astype(np.uint32) << 16
            return {**about, "type": "bfloat16", "values": self.array(bits.view(np.float32))}
        if path in sparse:
            flat = values.reshape(-1)
            fill = child.fillvalue
            places = np.flatnonzero(flat != fill)
            return {
                **about,
                "type": kind,
                "fill": float(fill),
                "places": self.array(places.astype("<i8")),
                "values": self.array(flat[places].astype("<f8")),
            }
        if kind in "iub":
            return {**about, "type": "integer", "values": self.array(values.astype("<i8"))}
        stored = values.astype("<f8") if values.dtype.itemsize == 8 else values.astype("<f4")
        return {**about, "type": f"float{values.dtype.itemsize * 8}", "values": self.array(stored)}

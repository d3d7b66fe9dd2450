# environment: keras-newest
"""Writes the HDF5 fixtures with the newest h5py. usage: make.py [CASE ...]"""

import ctypes
import gzip
import os
import sys

import h5py
import numpy as np

from golden import Case, call, commit, create, dataset, group, prune

NUMBERS = ["i1", "u1", "<i2", ">i2", "<u2", "<i4", ">i4", ">u4", "<i8", ">i8", "<u8"]
FLOATS = ["<f2", ">f2", "<f4", ">f4", "<f8", ">f8"]
SPECIAL = [0.0, -0.0, 1.5, -2.25, np.inf, -np.inf, np.nan, 6.0e-8, 6.1e-5, 65504.0]


def basics(case, file, brief):
    """Every element type, shape and kind of attribute that a plain file holds; fewer when `brief`."""
    numbers = group(file, "numbers")
    for kind in NUMBERS[-2:] if brief else NUMBERS:
        info = np.iinfo(np.dtype(kind))
        high = min(int(info.max), 2**63 - 1)
        values = np.array([int(info.min), 0, 1, 7, high], dtype=np.dtype(kind))
        name = kind.replace("<", "little-").replace(">", "big-")
        dataset(numbers, name, values.shape, kind, data=values)
    for kind in FLOATS[2:3] if brief else FLOATS:
        with np.errstate(all="ignore"):
            values = np.array(SPECIAL, dtype=np.float64).astype(np.dtype(kind))
        name = kind.replace("<", "little-").replace(">", "big-")
        dataset(numbers, name, values.shape, kind, data=values)
    for width in () if brief else (3, 5, 6, 7):
        for name, base in (("little", h5py.h5t.STD_I64LE), ("big-unsigned", h5py.h5t.STD_U64BE)):
            kind = base.copy()
            kind.set_precision(8 * width)
            kind.set_size(width)
            values = np.array([0, 1, 255, 70000, 2 ** (8 * width - 1) - 1], dtype="<i8")
            if name == "little":
                values[3] = -70000
            dataset(numbers, f"{name}-{width}", values.shape, kind, data=values)
    numbers.create_dataset("flags", data=np.array([True, False, True]))
    shapes = group(file, "shapes")
    shapes.create_dataset("scalar", data=np.float32(2.5))
    shapes.create_dataset("empty", shape=(3, 0, 2), dtype="f4")
    shapes.create_dataset("unwritten", shape=(2, 3), dtype="<f4", fillvalue=4.5)
    shapes.create_dataset("matrix", data=case.random.standard_normal((5, 7)).astype("f4"))
    dataset(
        shapes, "compact", (4, 3), "<f8", data=case.random.standard_normal((4, 3)),
        change=lambda creation: creation.set_layout(h5py.h5d.COMPACT))
    texts = group(file, "texts")
    texts.create_dataset("fixed", data=np.array([b"alpha", b"be", b""], dtype="S5"))
    texts.create_dataset("variable", data=["un", "", "tröis"], dtype=h5py.string_dtype())
    texts.create_dataset("one", data="a single text", dtype=h5py.string_dtype())
    described = group(file, "described")
    attributes = described.attrs
    attributes["text"] = "grüße"
    attributes["ascii"] = np.bytes_(b"plain")
    attributes["nothing"] = ""
    attributes["names"] = ["first", "second", "", "vierte"]
    attributes["fixed-names"] = np.array([b"one", b"three", b""], dtype="S6")
    attributes["grid"] = np.arange(6, dtype=">i4").reshape(2, 3)
    attributes["ratio"] = np.float64(0.1)
    attributes["halves"] = np.array([0.5, -1.25], dtype="f2")
    attributes["flag"] = True
    attributes["count"] = np.uint64(2**63 - 1)
    attributes["void"] = h5py.Empty("f4")
    attributes["no-elements"] = np.zeros((0,), dtype="f8")
    attributes["größe"] = 3
    for name, padding in (("terminated", h5py.h5t.STR_NULLTERM), ("padded", h5py.h5t.STR_NULLPAD),
                          ("spaced", h5py.h5t.STR_SPACEPAD)):
        kind = h5py.h5t.C_S1.copy()
        kind.set_size(8)
        kind.set_strpad(padding)
        made = h5py.h5a.create(described.id, name.encode(), kind, h5py.h5s.create(h5py.h5s.SCALAR))
        made.write(np.array(b"pad" + (b"     " if name == "spaced" else b""), dtype="S8"), mtype=kind)


def simple(name, brief=True, **options):
    case = Case(name)
    with create(case.path, **options) as file:
        basics(case, file, brief)
    case.finish()


def classic():
    simple("classic", brief=False)


def latest():
    simple("latest", brief=False, libver="latest")


def superblock1():
    simple("superblock1", istore_k=16)


def superblock2():
    simple("superblock2", libver="v108")


def ordered():
    simple("ordered", libver="latest", track_order=True)


def userblock_classic():
    simple("userblock-classic", userblock=512)


def userblock_latest():
    simple("userblock-latest", userblock=2048, libver="latest")


def small_sizes():
    simple("small-sizes", sizes=(4, 4))


def small_sizes_latest():
    simple("small-sizes-latest", sizes=(4, 4), libver="latest")


def pages():
    """File space in pages; the library stamps the superblock extension with the time."""
    simple("pages", libver="latest", space=(h5py.h5f.FSPACE_STRATEGY_PAGE, False, 1))


def many_members():
    """Groups whose links need trees of several levels, in both forms."""
    for name, libver in (("members-classic", "earliest"), ("members-latest", "latest")):
        case = Case(name)
        with create(case.path, libver=libver, sym_k=(2, 2) if libver == "earliest" else None) as file:
            for count, text in ((9, "few"), (300, "many")):
                holder = group(file, text)
                target = dataset(holder, "target", (2,), "<f4", data=[1, 2])
                for index in range(count):
                    # Long names make the heap of a dense group need indirect blocks.
                    holder[f"member-{index * 37 % count:04d}-" + "x" * (index % 60)] = target
        paths = []
        with h5py.File(case.path) as file:
            for text in ("few", "many"):
                paths += [f"/{text}/{member}" for member in list(file[text])[1:] if member != "target"]
        case.finish(skipped=paths[:-1])


def nested_members():
    """So many links that the heap's table holds tables and the tree has three levels; compressed, for its size."""
    case = Case("members-nested")
    count = 2800
    with create(case.path, libver="latest") as file:
        target = dataset(file, "target", (2,), "<f4", data=[1, 2])
        holder = group(file, "holder")
        for index in range(count):
            holder[f"member-{index * 1009 % count:04d}-" + "x" * 200] = target
    with open(case.path, "rb") as file, open(case.path + ".gz", "wb") as out:
        out.write(gzip.compress(file.read(), 9, mtime=0))
    os.remove(case.path)
    case.finish(describe=False, note="/holder has the members member-0000-x..x (200 times x) to member-2799-x..x")


def lies():
    """A small file for tests that change its bytes."""
    case = Case("lies")
    with create(case.path) as file:
        inner = group(file, "inner")
        inner.attrs["text"] = "a text in the heap"
        for index in range(6):
            inner.attrs[f"more-{index}"] = np.arange(8, dtype="<i8")
        dataset(inner, "grid", (7, 11), "<f4", chunks=(3, 4), data=np.arange(77).reshape(7, 11), change=everything)
        dataset(file, "row", (13,), "<f4", data=np.arange(13))
    case.finish()


def many_attributes():
    """Headers with continuations, attributes in a heap, and one too large for it."""
    case = Case("attributes-classic")
    with create(case.path) as file:
        holder = group(file, "holder")
        for index in range(60):
            holder.attrs[f"attribute-{index:02d}"] = "value " * (index % 9)
        file.attrs["long"] = "long text " * 6600
        file.attrs["wide"] = np.arange(500, dtype="<i8")
        small = dataset(file, "small", (2,), "<f4", data=[1, 2])
        for index in range(12):
            small.attrs[f"n{index}"] = index
    case.finish()
    case = Case("attributes-latest")
    with create(case.path, libver="latest") as file:
        holder = group(file, "holder")
        for index in range(300):
            holder.attrs[f"attribute-{index:02d}"] = "value " * (index % 9)
        few = group(file, "few")
        for index in range(7):
            few.attrs[f"n{index}"] = np.arange(index + 1)
        file.attrs["large"] = np.arange(8200, dtype="<i8")
    case.finish()


def deflate(creation):
    creation.set_deflate(6)


def shuffled(creation):
    creation.set_shuffle()
    creation.set_deflate(6)


def checked(creation):
    creation.set_fletcher32()


def everything(creation):
    creation.set_shuffle()
    creation.set_deflate(4)
    creation.set_fletcher32()


FILTERS = {"plain": None, "deflate": deflate, "shuffled": shuffled, "checked": checked, "everything": everything}


def chunks_classic():
    """Chunks found through version 1 B-trees."""
    case = Case("chunks-classic")
    with create(case.path) as file:
        for name, change in FILTERS.items():
            holder = group(file, name)
            smooth = np.round(np.cumsum(case.random.standard_normal((11, 9)), axis=0) * 8) / 8
            dataset(holder, "grid", (11, 9), "<f4", chunks=(4, 5), data=smooth, change=change)
            dataset(holder, "bytes", (23,), "u1", chunks=(7,), data=np.arange(23) % 5, change=change)
            dataset(holder, "cube", (5, 4, 6), ">i2", chunks=(2, 3, 4), data=np.arange(120).reshape(5, 4, 6),
                    change=change)
        deep = dataset(file, "deep", (300,), "<f8", chunks=(1,), maxshape=(None,))
        deep[...] = np.arange(300) / 4
        partly = dataset(file, "partly", (40, 10), "<f4", chunks=(8, 5), maxshape=(None, None),
                         change=lambda creation: creation.set_fill_value(np.array(-1.5, dtype="<f4")))
        partly[9:12, 2:4] = 3
        dataset(file, "unwritten", (10,), "<i4", chunks=(4,))
        skipping = dataset(file, "skipping", (32,), "<i4", chunks=(16,), change=shuffled)
        skipping[:16] = np.arange(16)
        # A mask bit of one says that the chunk was stored without that filter.
        skipping.id.write_direct_chunk((16,), np.arange(100, 116, dtype="<i4").tobytes(), filter_mask=3)
        strings = file.create_dataset("texts", (10,), dtype=h5py.string_dtype(), chunks=(4,))
        strings[2:9] = [f"text {index}" for index in range(7)]
        dataset(file, "wide-chunk", (3, 2), "<f4", chunks=(16, 16), maxshape=(None, None),
                data=[[1, 2], [3, 4], [5, 6]], change=deflate)
        dataset(file, "shrunk", (20,), "<f4", chunks=(4,), maxshape=(None,), data=np.arange(20)).resize((6,))
    case.finish()


def early(creation):
    creation.set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)


def whole_edges(creation):
    """Chunks that reach over the edge are stored without filters."""
    shuffled(creation)
    call("H5Pset_chunk_opts", ctypes.c_int64(creation.id), ctypes.c_uint(2))


def chunks_latest():
    """Every index of chunks that the newest layout message knows."""
    case = Case("chunks-latest")
    sparse = []
    with create(case.path, libver="latest") as file:
        single = group(file, "single")
        implicit = group(file, "implicit")
        fixed = group(file, "fixed")
        extensible = group(file, "extensible")
        tree = group(file, "tree")
        for name, change in FILTERS.items():
            smooth = np.round(np.cumsum(case.random.standard_normal((11, 9)), axis=0) * 8) / 8
            dataset(single, name, (11, 9), "<f4", chunks=(11, 9), data=smooth, change=change)
            dataset(fixed, name, (11, 9), "<f4", chunks=(4, 5), data=smooth, change=change)
            dataset(fixed, name + "-room", (11, 9), "<f4", chunks=(4, 5), maxshape=(40, 30), data=smooth, change=change)
            dataset(extensible, name, (11, 9), "<f4", chunks=(4, 5), maxshape=(None, 9), data=smooth, change=change)
            dataset(extensible, name + "-second", (11, 9, 3), "<f4", chunks=(4, 5, 2), maxshape=(20, None, 6),
                    data=np.repeat(smooth[:, :, None], 3, axis=2), change=change)
            dataset(tree, name, (11, 9), "<f4", chunks=(4, 5), maxshape=(None, None), data=smooth, change=change)
        for holder, limit in ((single, (11, 9)), (fixed, (11, 30)), (extensible, (None, 30)), (tree, (None, None))):
            dataset(holder, "edges", (11, 9), "<f4", chunks=(11, 9) if holder == single else (4, 5), maxshape=limit,
                    data=np.arange(99).reshape(11, 9), change=whole_edges)
            dataset(holder, "unwritten", (11, 9), "<f4", chunks=(11, 9) if holder == single else (4, 5), maxshape=limit)
        dataset(implicit, "plain", (11, 9), "<f4", chunks=(4, 5), data=smooth, change=early)
        dataset(implicit, "room", (11, 9), "<f4", chunks=(4, 5), maxshape=(17, 22), data=smooth, change=early)
        dataset(single, "wide", (3, 2), "<f4", chunks=(3, 2), data=[[1, 2], [3, 4], [5, 6]], change=early)
        # More than 1024 chunks: the fixed array has pages, some of them never written.
        paged = dataset(fixed, "paged", (2100,), "u1", chunks=(1,))
        paged[1030:1040] = np.arange(1, 11)
        paged[2090:] = 9
        filtered = dataset(fixed, "paged-deflate", (6000,), "u1", chunks=(4,), change=deflate)
        filtered[5900:5920] = 7
        # Elements beyond the index block: data blocks, secondary blocks, and pages in the last of them.
        many = dataset(extensible, "many", (900,), "<f4", chunks=(2,), maxshape=(None,))
        many[...] = np.arange(900)
        far = dataset(extensible, "far", (140000,), "u1", chunks=(1,), maxshape=(None,))
        for place in (0, 3, 4, 19, 20, 51, 52, 500, 4000, 131100, 132200, 149):
            far[place] = place % 200 + 1
        filtered = dataset(extensible, "far-deflate", (280000,), "u1", chunks=(2,), maxshape=(None,), change=deflate)
        for place in (1, 300, 262500):
            filtered[place] = 5
        sparse = ["/fixed/paged", "/fixed/paged-deflate", "/extensible/far", "/extensible/far-deflate"]
        broad = dataset(tree, "many", (40, 30), "<u2", chunks=(1, 2), maxshape=(None, None))
        broad[...] = np.arange(1200).reshape(40, 30)
        broad = dataset(tree, "many-deflate", (20, 30), "<u2", chunks=(1, 3), maxshape=(None, None), change=deflate)
        broad[...] = np.arange(600).reshape(20, 30)
        partly = dataset(tree, "partly", (40, 10), "<f4", chunks=(8, 5), maxshape=(None, None),
                         change=lambda creation: creation.set_fill_value(np.array(-1.5, dtype="<f4")))
        partly[9:12, 2:4] = 3
    case.finish(sparse=sparse)


def shared():
    """A datatype stored once and named by datasets and attributes."""
    for name, libver in (("shared-classic", "earliest"), ("shared-latest", "latest")):
        case = Case(name)
        with create(case.path, libver=libver) as file:
            kind = h5py.h5t.IEEE_F32BE.copy()
            commit(file, "kind", kind)
            dataset(file, "values", (3,), kind, data=[1, 2, 4])
            text = h5py.h5t.py_create(h5py.string_dtype(), logical=True)
            commit(file, "text", text)
            made = h5py.h5a.create(file.id, b"note", text, h5py.h5s.create(h5py.h5s.SCALAR))
            made.write(np.array("shared text", dtype=h5py.string_dtype()))
            made = h5py.h5a.create(file.id, b"number", kind, h5py.h5s.create_simple((2,)))
            made.write(np.array([0.5, 8], dtype=">f4"))
        case.finish(skipped=["/kind", "/text"])


def links():
    """Links that are not hard, and groups that hold themselves."""
    for name, libver in (("links-classic", "earliest"), ("links-latest", "latest")):
        case = Case(name)
        with create(case.path, libver=libver) as file:
            inner = group(file, "inner")
            inner["self"] = inner
            inner["root"] = file["/"]
            dataset(inner, "values", (3,), "<f4", data=[1, 2, 3])
            file["soft"] = h5py.SoftLink("/inner/values")
            file["dangling"] = h5py.SoftLink("/no/such/place")
            file["external"] = h5py.ExternalLink("other.h5", "/there")
        case.finish(skipped=["/inner/self", "/inner/root", "/soft", "/dangling", "/external"])


def refusals():
    """What the reader names but does not read."""
    case = Case("refusals")
    refused = {}
    with create(case.path, libver="latest") as file:
        values = np.arange(64, dtype="<i4")
        file.create_dataset("lzf", data=values, chunks=(16,), compression="lzf")
        refused["/lzf"] = "unsupportedFilter"
        file.create_dataset("scaleoffset", data=values, chunks=(16,), scaleoffset=0)
        refused["/scaleoffset"] = "unsupportedFilter"
        file.create_dataset("szip", data=values, chunks=(16,), compression="szip")
        refused["/szip"] = "unsupportedFilter"
        file.create_dataset("compound", data=np.zeros(3, dtype=[("a", "i4"), ("b", "f4")]))
        refused["/compound"] = "unsupportedDatatype"
        ragged = file.create_dataset("ragged", (2,), dtype=h5py.vlen_dtype(np.int32))
        ragged[0] = [1, 2, 3]
        refused["/ragged"] = "unsupportedDatatype"
        file.create_dataset("rows", (2,), dtype=np.dtype(("<f4", (3,))))
        refused["/rows"] = "unsupportedDatatype"
        file.create_dataset("reference", data=[file["lzf"].ref], dtype=h5py.ref_dtype)
        refused["/reference"] = "unsupportedDatatype"
        file.create_dataset("complex", data=np.zeros(2, dtype="c8"))
        refused["/complex"] = "unsupportedDatatype"
        file.create_dataset("opaque", data=np.void(b"12345"))
        refused["/opaque"] = "unsupportedDatatype"
        kind = h5py.h5t.STD_I16LE.copy()
        kind.set_precision(12)
        kind.set_offset(2)
        dataset(file, "narrow", (3,), kind, data=[1, 2, 3])
        refused["/narrow"] = "unsupportedDatatype"
        file.create_dataset("outside", (4,), dtype="<f4", external=[("elsewhere.bin", 0, 16)])
        refused["/outside"] = "unsupportedLayout"
        whole = h5py.h5s.create_simple((64,))
        dataset(file, "virtual", (64,), "<i4", change=lambda creation: creation.set_virtual(
            whole, b"elsewhere.h5", b"x", whole))
        refused["/virtual"] = "unsupportedLayout"
        # Reads, but not as the type asked for.
        file.create_dataset("too-large", data=np.array([2**64 - 1], dtype="<u8"))
        refused["/too-large"] = "inexactValue"
        file.create_dataset("too-fine", data=np.array([0.1], dtype="<f8"))
        refused["/too-fine"] = "inexactValue"
        file.create_dataset("not-text", data=np.array([b"\xff\xfe"], dtype="S2"))
        refused["/not-text"] = "invalidText"
    case.finish(refused=refused)


def brain_floats():
    """bfloat16 as ml_dtypes (an opaque type) and as a floating-point type of 16 bits."""
    import ml_dtypes

    case = Case("brain-floats")
    with create(case.path) as file:
        values = np.array([0, 1, -2.5, 3.140625, np.inf, np.nan], dtype=ml_dtypes.bfloat16)
        opaque = file.create_dataset("opaque", data=values)
        opaque.attrs["dtype"] = "bfloat16"
        for name, base in (("little", h5py.h5t.IEEE_F16LE), ("big", h5py.h5t.IEEE_F16BE)):
            kind = base.copy()
            kind.set_fields(15, 7, 8, 0, 7)
            kind.set_ebias(127)
            # The library turns a NaN into another one.
            dataset(file, name, (5,), kind, data=values[:5].astype(np.float32))
    case.finish()


def keras_newest():
    """A model in the old HDF5 form and its weights in the new one, as Keras 3 writes them."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    import keras

    keras.utils.set_random_seed(20)
    layers = [
        keras.Input((4,)),
        keras.layers.Dense(6, activation="relu", name="dense"),
        keras.layers.BatchNormalization(name="norm"),
        keras.layers.Dropout(0.3, name="dropout"),
        keras.layers.Dense(1, activation="sigmoid", name="head"),
    ]
    model = keras.Sequential(layers, name="tiny")
    model.compile("adam", "binary_crossentropy")
    random = np.random.default_rng(20)
    model.fit(random.standard_normal((8, 4)), random.integers(0, 2, 8), epochs=1, verbose=0, shuffle=False)
    case = Case("keras-newest")
    model.save(case.path)
    case.finish(keras=keras.__version__)
    case = Case("keras-newest-weights")
    path = case.path.replace("data.h5", "data.weights.h5")
    model.save_weights(path)
    os.rename(path, case.path)
    case.finish(keras=keras.__version__)


CASES = [
    classic, latest, superblock1, superblock2, ordered, userblock_classic, userblock_latest, small_sizes,
    small_sizes_latest, pages, many_members, nested_members, many_attributes, chunks_classic, chunks_latest, shared, links, lies, refusals,
    brain_floats, keras_newest,
]

if __name__ == "__main__":
    for make in CASES:
        if len(sys.argv) < 2 or make.__name__ in sys.argv[1:]:
            make()
    prune()

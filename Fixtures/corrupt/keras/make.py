# environment: keras-newest
"""Writes Keras files whose weights are not what their configuration says, and `cases.json`: how each must be refused.

They are written with h5py, as Keras would write them but for the one thing that is wrong; in the newest format of HDF5,
which is smaller than Keras's.

usage: make.py      (writes beside itself)
"""
import gzip
import io
import json
import pathlib
import zipfile

import h5py
import numpy

HERE = pathlib.Path(__file__).parent
cases = []


def layer(class_name, name, **config):
    return {"class_name": class_name, "config": {"name": name, "dtype": "float32", **config}}


def dense(name, units):
    return layer("Dense", name, units=units, activation="linear", use_bias=True)


def sequential(*layers, inputs=4):
    first = layer("InputLayer", "in", batch_shape=[None, inputs])
    return {"class_name": "Sequential", "config": {"name": "net", "layers": [first, *layers]}}


norm = layer("BatchNormalization", "norm", axis=-1, epsilon=0.001, scale=True, center=True)
plain = sequential(dense("dense", 3), norm, dense("last", 2))
shapes = {
    "dense": {"kernel": (4, 3), "bias": (3,)},
    "norm": {"gamma": (3,), "beta": (3,), "moving_mean": (3,), "moving_variance": (3,)},
    "last": {"kernel": (3, 2), "bias": (2,)},
}


def case(name, error, *mentions):
    cases.append({"file": name, "error": error, "mentions": mentions})


def hdf5(name, error, *mentions, change=lambda file: None, config=plain):
    """A model in HDF5: `change` is given the open file, with the weights of `plain` in it."""
    with h5py.File(HERE / name, "w", libver="latest") as file:
        if config is not None:
            file.attrs["model_config"] = json.dumps(config) if isinstance(config, dict) else config
        for owner, weights in shapes.items():
            group = file.create_group(f"model_weights/{owner}")
            group.attrs["weight_names"] = list(weights)
            for weight, shape in weights.items():
                group.create_dataset(weight, data=numpy.full(shape, 0.5, "f4"))
        change(file)
    case(name, error, *mentions)


def archive(name, error, *mentions, change, config=plain):
    """A .keras archive, compressed: `change` fills the empty file of weights."""
    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        change(file)
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for entry, data in [("config.json", json.dumps(config)), ("model.weights.h5", content.getvalue())]:
            out.writestr(zipfile.ZipInfo(entry), data, zipfile.ZIP_DEFLATED)
    case(name, error, *mentions)


def replace(path, **options):
    """What puts another dataset in the place of one of `plain`."""

    def change(file):
        del file[f"model_weights/{path}"]
        if options:
            file["model_weights"].create_dataset(path, **options)

    return change


def then(*changes):
    def change(file):
        for one in changes:
            one(file)

    return change


def names(value):
    return lambda file: file["model_weights/last"].attrs.__setitem__("weight_names", value)


the_last = 'the Dense layer "last"'
hdf5("no-model-config.h5", "weightsOnly", "save the whole model", config=None)
hdf5("config-is-a-number.h5", "weightsOnly", config=7)
hdf5("config-is-no-json.h5", "invalidJSON.unexpectedByte", "model_config: JSON at byte 0", config="model")
hdf5("no-model-weights.h5", "invalidHDF5", "model_weights", change=lambda file: file.__delitem__("model_weights"))
hdf5("no-group.h5", "missingWeights", the_last, change=replace("last"))
hdf5("dataset-for-group.h5", "missingWeights", the_last, change=replace("last", data=numpy.zeros(3, "f4")))
hdf5("no-weight-names.h5", "missingWeights", the_last,
     change=lambda file: file["model_weights/last"].attrs.__delitem__("weight_names"))
hdf5("weight-names-are-numbers.h5", "missingWeights", the_last, change=names([1, 2]))
hdf5("no-names.h5", "wrongWeightCount", the_last, "0 weights, expected 2 (kernel, bias)", change=names(numpy.zeros(0)))
hdf5("a-name-too-many.h5", "wrongWeightCount", the_last, "3 weights, expected 2", change=names(["kernel", "bias", "x"]))
hdf5("no-dataset.h5", "missingWeights", the_last, change=replace("last/bias"))
hdf5("group-for-dataset.h5", "missingWeights", the_last,
     change=then(replace("last/bias"), lambda file: file.create_group("model_weights/last/bias")))
for kind, said in [("f8", "float64"), ("f2", "float16"), ("i4", "integer"), ("S4", "fixedString")]:
    hdf5(f"kernel-of-{kind}.h5", "wrongWeightType", the_last, "kernel", said, "expected float32",
         change=replace("last/kernel", data=numpy.zeros((3, 2), kind)))
for word, shape in [("transposed", (2, 3)), ("of-rank-3", (3, 2, 1)), ("flat", (6,)), ("empty", (0, 2))]:
    hdf5(f"kernel-{word}.h5", "wrongWeightShape", the_last, "kernel", f"shape {list(shape)}, expected [3, 2]",
         change=replace("last/kernel", data=numpy.zeros(shape, "f4")))
hdf5("bias-is-a-scalar.h5", "wrongWeightShape", the_last, "bias", "shape [], expected [2]",
     change=replace("last/bias", data=numpy.float32(1)))
hdf5("soft-link.h5", "invalidHDF5", "/model_weights/last/bias is a soft link",
     change=then(replace("last/bias"), lambda file: file["model_weights/last"].__setitem__(
         "bias", h5py.SoftLink("/model_weights/dense/bias"))))
hdf5("external-link.h5", "invalidHDF5", "/model_weights/last/bias is a link",
     change=then(replace("last/bias"), lambda file: file["model_weights/last"].__setitem__(
         "bias", h5py.ExternalLink("/etc/passwd", "/bias"))))
big = sequential(dense("last", 1 << 15), inputs=1 << 15)
hdf5("4-gb-without-data.h5", "weightsTooLarge", "4294967296 bytes", config=big,
     change=replace("last/kernel", shape=(1 << 15, 1 << 15), dtype="f4"))
hdf5("4-gb-compressed.h5", "weightsTooLarge", "4294967296 bytes", config=big,
     change=replace("last/kernel", shape=(1 << 15, 1 << 15), dtype="f4", chunks=(64, 64), compression="gzip"))


def one_group_for_all(file):
    group = file.create_group("layers/dense")
    group.create_dataset("vars/0", data=numpy.zeros((64, 64), "f4"))
    group.create_dataset("vars/1", data=numpy.zeros(64, "f4"))
    for index in range(1, 400):
        file[f"layers/dense_{index}"] = group


def many_links(file):
    group = file.create_group("layers/dense")
    for index in range(1500):
        group[f"x{index}"] = group
    group.create_dataset("vars/0", data=numpy.zeros((1, 1), "f4"))
    group.create_dataset("vars/1", data=numpy.zeros(1, "f4"))
    for index in range(1, 800):
        file[f"layers/dense_{index}"] = group


def bomb(file):
    """Zeros that deflate takes twice: 4 MiB in a chunk, and what fills the file in the archive."""
    file.create_dataset("layers/dense/vars/0", data=numpy.zeros((1024, 1024), "f4"), chunks=(1024, 1024),
                        compression="gzip", compression_opts=9)
    file.create_dataset("layers/dense/vars/1", data=numpy.zeros(1024, "f4"))
    file.create_dataset("room", data=numpy.zeros(1 << 20, "u1"))


def many_attributes(file):
    """A thousand attributes that each of 800 layers names as its own."""
    group = file.create_group("layers/dense")
    variables = group.create_group("vars")
    variables.create_dataset("0", data=numpy.zeros((1, 1), "f4"))
    variables.create_dataset("1", data=numpy.zeros(1, "f4"))
    for index in range(1000):
        variables.attrs[f"x{index}"] = index
    for index in range(1, 800):
        file[f"layers/dense_{index}"] = group


def with_gap(file):
    for base in ["dense", "dense_1"]:
        file.create_dataset(f"layers/{base}/vars/0", data=numpy.zeros((4, 3) if base == "dense" else (3, 2), "f4"))
        file.create_dataset(f"layers/{base}/vars/2", data=numpy.zeros(3 if base == "dense" else 2, "f4"))
    for index in range(4):
        file.create_dataset(f"layers/batch_normalization/vars/{index}", data=numpy.ones(3, "f4"))


archive("no-layers.keras", "invalidHDF5", "_layer_checkpoint_dependencies", change=lambda file: None)
archive("no-groups.keras", "missingWeights", 'the Dense layer "dense"', change=lambda file: file.create_group("layers"))
archive("no-vars.keras", "missingWeights", 'the Dense layer "dense"',
        change=lambda file: [file.create_group(f"layers/{name}") for name in ("dense", "dense_1")])
archive("numbers-with-a-gap.keras", "missingWeights", 'the Dense layer "dense"', change=with_gap)
archive("one-group-for-all.keras", "weightsTooLarge", "at most", change=one_group_for_all,
        config=sequential(*[dense(f"d{index}", 64) for index in range(400)], inputs=64))
archive("bomb-in-a-bomb.keras", "weightsTooLarge", "4194304 bytes", "at most", change=bomb,
        config=sequential(dense("d", 1024), inputs=1024))
archive("many-links.keras", "tooManyLinks", "links", change=many_links,
        config=sequential(*[dense(f"d{index}", 1) for index in range(800)], inputs=1))

archive("attributes-for-each-layer.keras", "invalidHDF5", "more than 16777216 bytes", change=many_attributes,
        config=sequential(*[dense(f"d{index}", 1) for index in range(800)], inputs=1))


# Layers with layers inside: attention, and those of classes of users' own.
tensor = {"class_name": "__keras_tensor__", "config": {"keras_history": ["in", 0, 0]}}
attention = {
    "class_name": "Functional",
    "config": {
        "name": "net", "input_layers": [["in", 0, 0]], "output_layers": [["words", 0, 0]],
        "layers": [
            {**layer("InputLayer", "in", batch_shape=[None, 3, 4]), "name": "in", "inbound_nodes": []},
            {**layer("MultiHeadAttention", "words", num_heads=2, key_dim=2, value_dim=None, use_bias=False), "name": "words",
             "inbound_nodes": [{"args": [tensor, tensor], "kwargs": {}}]},
        ],
    },
}  # fmt: skip
encoder = {"class_name": "Sequential", "config": {"name": "net", "layers": [
    layer("InputLayer", "in", batch_shape=[None, 3, 4]),
    layer("Custom>PatchEncoder", "patches", num_patches=3, projection_dim=2),
]}}  # fmt: skip


def projections(**other):
    """The weights of `attention`, some of them other than they should be."""
    def change(file):
        for name in ("query", "key", "value", "output"):
            shape = other.get(name, (2, 2, 4) if name == "output" else (4, 2, 2))
            group = file.create_group(f"layers/multi_head_attention/{name}_dense/vars")
            if shape:
                group.create_dataset("0", data=numpy.zeros(shape, "f4"))

    return change


def parts(more):
    """The weights of `encoder`, and what `more` adds to its group."""
    def change(file):
        group = file.create_group("layers/patch_encoder")
        group.create_dataset("projection/vars/0", data=numpy.zeros((4, 2), "f4"))
        group.create_dataset("projection/vars/1", data=numpy.zeros(2, "f4"))
        group.create_dataset("position_embedding/vars/0", data=numpy.zeros((3, 2), "f4"))
        more(group)

    return change


words, patches = 'the MultiHeadAttention layer "words"', 'the Custom>PatchEncoder layer "patches"'
archive("attention-without-output.keras", "wrongWeightCount", words, "0 weights, expected 1", config=attention,
        change=projections(output=None))
archive("attention-of-flat-kernels.keras", "wrongWeightShape", words, "query kernel", "[4, 4], expected [4, 2, 2]",
        config=attention, change=projections(query=(4, 4)))
archive("attention-of-turned-kernels.keras", "wrongWeightShape", words, "output kernel", "expected [2, 2, 4]",
        config=attention, change=projections(output=(4, 2, 2)))
archive("part-inside-itself.keras", "invalidHDF5", patches, "deep", config=encoder,
        change=parts(lambda group: group.__setitem__("a" * 200, group)))
archive("parts-inside-themselves.keras", "tooManyLinks", "links", config=encoder,
        change=parts(lambda group: [group.__setitem__(f"x{index}", group) for index in range(60)]))
archive("part-of-4-gb.keras", "weightsTooLarge", "4294967296 bytes", config=encoder,
        change=parts(lambda group: group.create_dataset("more/vars/0", shape=(1 << 15, 1 << 15), dtype="f4")))
archive("class-token.keras", "unsupportedOption", patches, "weights", "class token", config=encoder,
        change=parts(lambda group: group.create_dataset("vars/0", data=numpy.zeros((1, 1, 2), "f4"))))
archive("two-tables.keras", "unsupportedOption", patches, "weights", config=encoder,
        change=parts(lambda group: group.create_dataset("other/vars/0", data=numpy.zeros((3, 2), "f4"))))
archive("part-with-nan.keras", "nonFiniteWeight", patches, "value 1", config=encoder,
        change=parts(lambda group: group.create_dataset("vars/0", data=numpy.float32([0, numpy.nan]))))


def pieces(file):
    """A list of names in 5000 pieces, each to be looked for among all."""
    group = file["model_weights/last"]
    del group.attrs["weight_names"]
    for index in range(5000):
        group.attrs[f"weight_names{index}"] = numpy.zeros(0, "S1")


hdf5("names-in-5000-pieces.h5", "wrongWeightCount", the_last, "0 weights", change=pieces)
packed = gzip.compress((HERE / "names-in-5000-pieces.h5").read_bytes(), 9, mtime=0)
(HERE / "names-in-5000-pieces.h5").unlink()
(HERE / "names-in-5000-pieces.h5.gz").write_bytes(packed)
cases[-1]["file"] += ".gz"

with open(HERE / "cases.json", "w", encoding="utf-8") as out:
    json.dump(cases, out, indent=1)
    out.write("\n")

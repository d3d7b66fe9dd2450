# environment: torch-oldest torch
"""Files that torch.save wrote, and what is in them.

`<torch-version>/cases.json`: each file of `files` with the state dict in it, by the name of an entry of `tensors`: names, types by the
names of safetensors, shapes, and the elements in order, little-endian, in hexadecimal digits, of some as `f32` too; `refused` lists files with the error they
must be refused with and what it must say. A file that is there is not made again: legacy files hold addresses.
"""

import argparse
import collections
import pathlib
import sys
import zipfile

import numpy
import torch

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from fixtures import versions, write_json  # noqa: E402

here = pathlib.Path(__file__).resolve().parent
newest = not torch.__version__.startswith("1.")
folder = here / ("torch-2.13" if newest else "torch-1.13")
folder.mkdir(exist_ok=True)
names = {torch.float32: "F32", torch.float64: "F64", torch.float16: "F16", torch.bfloat16: "BF16", torch.uint8: "U8",
         torch.int8: "I8", torch.int16: "I16", torch.int32: "I32", torch.int64: "I64", torch.bool: "BOOL", torch.qint8: "I8",
         torch.quint8: "U8"}
if newest:
    names |= {torch.uint16: "U16", torch.uint32: "U32", torch.uint64: "U64", torch.float8_e4m3fn: "F8_E4M3",
              torch.float8_e5m2: "F8_E5M2"}
generator = torch.Generator().manual_seed(20260101)
tensors, files, refused = {}, [], []


def elements(tensor):
    """The elements in order, as bytes."""
    flat = tensor.detach().contiguous().reshape(-1)
    return bytes(flat.view(torch.uint8).tolist()) if flat.numel() else b""


def describe(state, floats=False):
    """Of quantised tensors the integers, and as `f32` what they stand for."""
    return [{"name": name, "dtype": names[tensor.dtype], "shape": list(tensor.shape),
             "bytes": elements(tensor.int_repr() if tensor.is_quantized else tensor).hex(),
             **({"f32": elements(tensor.dequantize() if tensor.is_quantized else tensor.float()).hex()} if floats else {})}
            for name, tensor in state.items()]


def save(file, value, **options):
    if not (folder / file).exists():
        torch.save(value, folder / file, **options)


def case(file, value, state, tells, **options):
    """`state` names what is in the file, or is it."""
    save(file, value, **options)
    if not isinstance(state, str):
        tensors[file] = describe(state, floats=file.startswith(("dtypes", "special", "quantized")))
        state = file
    files.append({"file": file, "tensors": state, "tells": tells})


def refuse(file, value, error, tells, says=(), **options):
    save(file, value, **options)
    refused.append({"file": file, "error": error, "says": list(says), "tells": tells})


def normal(*shape):
    return torch.randn(*shape, generator=generator)


def rewrite(file, source, change):
    """An archive like `source` whose entries `change` gives another content, or none."""
    with zipfile.ZipFile(folder / source) as old, zipfile.ZipFile(folder / file, "w") as new:
        for entry in old.infolist():
            content = change(entry.filename, old.read(entry))
            if content is not None:
                new.writestr(zipfile.ZipInfo(entry.filename), content)


# What state dicts hold.

types = {"f32": normal(2, 3), "f64": normal(3).double(), "f16": normal(3, 2).half(), "bf16": normal(5).bfloat16(),
         "u8": torch.tensor([0, 1, 255], dtype=torch.uint8), "i8": torch.tensor([-128, 127], dtype=torch.int8),
         "i16": torch.tensor([-32768, 32767, 5], dtype=torch.int16), "i32": torch.tensor([[-2**31], [2**31 - 1]], dtype=torch.int32),
         "i64": torch.tensor([-2**63, 2**63 - 1]), "bool": torch.tensor([True, False, True])}
if newest:
    types |= {"u16": torch.tensor([0, 65535], dtype=torch.uint16), "u32": torch.tensor([2**32 - 1], dtype=torch.uint32),
              "u64": torch.tensor([2**63 - 1], dtype=torch.uint64), "f8e4m3": normal(4).to(torch.float8_e4m3fn),
              "f8e5m2": normal(4).to(torch.float8_e5m2)}
case("dtypes.pt", types, types, "every type of elements")
special = {"f32": torch.tensor([0.0, -0.0, float("inf"), float("-inf"), float("nan"), 1e-45]),
           "f16": torch.tensor([0.0, -0.0, float("inf"), float("nan"), 6e-8, 65504.0]).half(),
           "bf16": torch.tensor([0.0, -0.0, float("inf"), float("nan"), 1e-40, 3e38]).bfloat16()}
case("special.pt", special, special, "infinities, NaN and subnormals")

base = normal(4, 6)
strided = {"transposed": base.t(), "rows": base[1:3], "columns": base[:, 2:5], "every_other": base[::2, ::3],
           "permuted": normal(2, 3, 4).permute(2, 0, 1), "expanded": normal(1, 3).expand(4, 3), "offset": base[2, 3],
           "one_element": base[3:, 5:], "channels_last": normal(2, 3, 2, 2).contiguous(memory_format=torch.channels_last)}
case("strides.pt", strided, strided, "views with strides and offsets, of one storage and of others")
shapes = {"scalar": torch.tensor(3.5), "empty": torch.zeros(0), "no_rows": torch.zeros(0, 4), "no_columns": torch.zeros(3, 0),
          "ones": torch.ones(1, 1, 1, 1), "eight": normal(1, 2, 1, 2, 1, 1, 2, 1), "é ü.漢": normal(2)}
case("shapes.pt", shapes, shapes, "no dimension, no elements, many dimensions, and a name beyond ASCII")
weight = normal(3, 4)
tied = {"embedding.weight": weight, "head.weight": weight, "first_row": weight[0]}
case("tied.pt", tied, tied, "tensors that share a storage")



# The forms in which they are saved.

class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.norm, self.second = torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4), torch.nn.Linear(4, 2)


torch.manual_seed(7)
network = Net()
state = network.state_dict()
tensors["network"] = describe(state)
case("ordered.pt", state, "network", "an OrderedDict, as state_dict() gives it")
case("plain.pt", dict(state), "network", "a plain dictionary")
parameters = {**dict(network.named_parameters()), **dict(network.named_buffers())}
case("parameters.pt", parameters, parameters, "parameters, that want gradients")
optimizer = torch.optim.Adam(network.parameters())
for parameter in network.parameters():
    parameter.grad = torch.ones_like(parameter)
before = {name: tensor.clone() for name, tensor in state.items()}
optimizer.step()
network.load_state_dict(before)
for key in ["state_dict", "model_state_dict", "model"]:
    case(f"nested_{key}.pt", {"epoch": 3, key: network.state_dict(), "optimizer_state_dict": optimizer.state_dict(), "loss": 0.25},
         "network", f"a checkpoint under {key}, with an optimizer's state beside it")
case("beside_others.pt",
     {"args": argparse.Namespace(lr=0.1, name="x"), "state_dict": state, "best": numpy.float64(0.5), "step": torch.tensor(4),
      "device": torch.device("cpu"), "size": torch.Size([1, 2]), "dtype": torch.float32,
      "counts": collections.defaultdict(list, {"a": [1]}), "seen": {1, 2}}, "network", "a checkpoint with values of other kinds beside it")
parallel = collections.OrderedDict((f"module.{name}", tensor) for name, tensor in state.items())
case("parallel.pt", {"state_dict": parallel}, "network", "names with module. before them, of DataParallel")
compiled = {f"_orig_mod.module.{name}": tensor for name, tensor in state.items()}
case("compiled.pt", compiled, "network", "names with _orig_mod.module. before them")
named = torch.nn.Parameter(weight.clone())
named.note = "said by hand"
marked = weight.clone()
marked.note = 1
case("attributes.pt", {"parameter": named, "tensor": marked}, {"parameter": named, "tensor": marked},
     "tensors that have attributes of their own")
for protocol in [2, 3, 4, 5]:
    case(f"protocol_{protocol}.pt", state, "network", f"pickle protocol {protocol}", pickle_protocol=protocol)
    case(f"legacy_{protocol}.pth", {"state_dict": state}, "network", f"the form before PyTorch 1.6, pickle protocol {protocol}",
         _use_new_zipfile_serialization=False, pickle_protocol=protocol)
legacy = {name: tensor for name, tensor in types.items() if names[tensor.dtype] not in ("U16", "U32", "U64", "F8_E4M3", "F8_E5M2")}
case("legacy_dtypes.pth", legacy, legacy, "every type of elements, in the form before PyTorch 1.6", _use_new_zipfile_serialization=False)
case("legacy_strides.pth", {**strided, **tied}, {**strided, **tied}, "views and shared storages, in the form before PyTorch 1.6",
     _use_new_zipfile_serialization=False)


# Quantised tensors.

matrix = normal(3, 5)
quantized = {"q8": torch.quantize_per_tensor(matrix, 0.013, 0, torch.qint8), "transposed": torch.quantize_per_tensor(matrix, 0.02, 0, torch.qint8).t(),
             "u8": torch.quantize_per_tensor(matrix, 0.0625, 113, torch.quint8),
             "rows": torch.quantize_per_channel(matrix, torch.tensor([0.01, 0.02, 0.03]), torch.tensor([0, 0, 0]), 0, torch.qint8),
             "columns": torch.quantize_per_channel(matrix, torch.tensor([0.25, 0.5, 1.0, 2.0, 0.125]), torch.tensor([3, 0, -5, 1, 2]), 1, torch.qint8)}
case("quantized.pt", quantized, quantized, "quantised tensors")
small = torch.quantization.quantize_dynamic(
    torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.Linear(4, 2, bias=False)), {torch.nn.Linear}, torch.qint8).state_dict()
(first, bias), (second, _) = (small[f"{layer}._packed_params._packed_params"] for layer in (0, 1))
case("quantized_dynamic.pt", small, {"0.weight": first, "0.bias": bias, "1.weight": second}, "layers that quantize_dynamic made")
bare = torch.quantization.quantize_dynamic(torch.nn.Sequential(torch.nn.Linear(3, 4)), {torch.nn.Linear}, torch.qint8)
first, bias = bare[0]._packed_params._weight_bias()
case("quantized_dynamic_layer.pt", bare[0].state_dict(), {"weight": first, "bias": bias}, "a layer alone")


# What is no state dict, or none that is read.

refuse("module.pt", torch.nn.Sequential(torch.nn.Linear(2, 2)), "wholeModel", "a whole module",
       ["torch.nn.modules.container.Sequential", "state_dict()"])
refuse("own_module.pt", network, "forbiddenGlobal", "a module of a class of one's own", ["__main__.Net", "state_dict()"])
refuse("legacy_module.pth", torch.nn.Linear(2, 2), "wholeModel", "a whole module, in the form before PyTorch 1.6",
       ["torch.nn.modules.linear.Linear"], _use_new_zipfile_serialization=False)
refuse("tensor.pt", weight, "noStateDict", "a tensor alone", ["a single tensor"])
refuse("list.pt", [weight], "noStateDict", "a list", ["list"])
refuse("no_tensors.pt", {"epoch": 3, "optimizer_state_dict": optimizer.state_dict()}, "noStateDict", "a checkpoint without a network",
       ["epoch", "optimizer_state_dict", "model_state_dict"])
refuse("complex.pt", {"weight": torch.zeros(2, dtype=torch.complex64)}, "unsupportedType", "complex numbers", ["weight", "ComplexFloatStorage"])
refuse("sparse.pt", {"weight": torch.eye(3).to_sparse()}, "unsupportedTensor", "a sparse tensor", ["weight", "_rebuild_sparse_tensor"])
refuse("meta.pt", {"weight": torch.zeros(2, device="meta")}, "unsupportedTensor", "a tensor without elements", ["weight"])
refuse("quantized_32.pt", {"weight": torch.quantize_per_tensor(normal(2), 0.1, 0, torch.qint32)}, "quantized", "a tensor quantised to 32 bits",
       ["weight"])
refuse("complex_conjugate.pt", {"weight": torch.zeros(2, dtype=torch.complex64).conj()}, "unsupportedType", "a conjugated view", ["weight"])
if not (folder / "script.pt").exists():
    torch.jit.save(torch.jit.script(torch.nn.Linear(2, 2)), str(folder / "script.pt"))
refused.append({"file": "script.pt", "error": "torchScript", "says": ["state_dict()"], "tells": "a TorchScript archive"})
if newest:
    rewrite("big_endian.pt", "ordered.pt", lambda name, content: b"big" if name.endswith("byteorder") else content)
    refused.append({"file": "big_endian.pt", "error": "bigEndian", "says": ["big-endian"], "tells": "the mark of the other byte order"})
    refuse("float8_e8m0fnu.pt", {"weight": torch.zeros(2).to(torch.float8_e8m0fnu)}, "unsupportedType", "a type of scales",
           ["weight", "float8_e8m0fnu"])

write_json(str(folder / "cases.json"), {"versions": versions(torch, numpy), "files": files, "refused": refused, "tensors": tensors})
print(len(files), "files,", len(refused), "to refuse,", sum(f.stat().st_size for f in folder.glob("*")), "bytes")

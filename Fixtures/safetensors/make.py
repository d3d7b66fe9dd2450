# environment: keras-newest
"""Files that the safetensors package writes, and hostile ones that it refuses too.

`golden/<case>/`: `model.safetensors` with `case.json`, which lists what is in it. `../corrupt/safetensors/`: one file for
each way to be wrong, and `cases.json`, which names the error and what it must say; where the package accepts the
file, `stricter` gives the reason to refuse it.
"""

import json
import pathlib
import platform
import struct

import numpy
import safetensors
from safetensors import TensorSpec, deserialize, serialize

here = pathlib.Path(__file__).resolve().parent
golden = here / "golden"
corrupt = here.parent / "corrupt" / "safetensors"
seed = 20240118
random = numpy.random.default_rng(seed)


# What the package writes.

dtypes = {
    "BOOL": ("bool", 1), "U8": ("uint8", 1), "I8": ("int8", 1), "F8_E5M2": ("float8_e5m2", 1),
    "F8_E4M3": ("float8_e4m3fn", 1), "I16": ("int16", 2), "U16": ("uint16", 2), "F16": ("float16", 2),
    "BF16": ("bfloat16", 2), "I32": ("int32", 4), "U32": ("uint32", 4), "F32": ("float32", 4),
    "F64": ("float64", 8), "I64": ("int64", 8), "U64": ("uint64", 8),
}


def write_golden(name, tensors, metadata=None):
    """tensors: name -> (dtype of safetensors, shape)."""
    arrays = {}
    for tensor, (dtype, shape) in tensors.items():
        count = int(numpy.prod(shape)) * dtypes[dtype][1]
        arrays[tensor] = random.integers(0, 2 if dtype == "BOOL" else 256, count, dtype=numpy.uint8)
    specs = {
        tensor: TensorSpec(
            dtype=dtypes[dtype][0], shape=list(shape), data_ptr=arrays[tensor].ctypes.data, data_len=arrays[tensor].nbytes)
        for tensor, (dtype, shape) in tensors.items()
    }
    # The package writes metadata in an order drawn at random: draw until it is the sorted one.
    while True:
        content = bytes(serialize(specs, metadata))
        header = json.loads(content[8 : 8 + struct.unpack("<Q", content[:8])[0]])
        if list(header.get("__metadata__", {})) == sorted(metadata or {}):
            break
    folder = golden / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.safetensors").write_bytes(content)
    names = [tensor for tensor in header if tensor != "__metadata__"]
    case = {
        "tool": "safetensors",
        "versions": {"safetensors": safetensors.__version__, "python": platform.python_version()},
        "seed": seed,
        "tolerance": 0,
        "metadata": metadata or {},
        "tensors": [
            {"name": t, "dtype": tensors[t][0], "shape": list(tensors[t][1]), "bytes": arrays[t].tobytes().hex()}
            for t in names
        ],
    }
    (folder / "case.json").write_text(json.dumps(case, indent=1, ensure_ascii=False) + "\n")


write_golden("dtypes", {f"t.{dtype}": (dtype, (2, 3)) for dtype in dtypes})
write_golden("shapes", {
    "scalar": ("F32", ()), "empty": ("F32", (0,)), "empty inside": ("I64", (3, 0, 2)), "ones": ("U8", (1, 1, 1)),
    "rank 8": ("I16", (1, 2, 1, 2, 1, 2, 1, 2)), "odd": ("U8", (7,)), "after odd": ("U8", (5,)),
})
write_golden("names", {
    "layer.0.weight": ("F32", (2,)), "größe": ("F32", (1,)), "a\"b\\c\n\t/": ("F32", (1,)), "e\u0301": ("U8", (1,)),
    "\u00e9": ("U8", (1,)), "😀": ("U8", (2,)), "\u0001": ("U8", (1,)), " ": ("U8", (1,)), "n" * 1024: ("U8", (1,)),
})
write_golden("metadata", {"w": ("F32", (2, 2))}, {
    "author": "Frühstück \"quoted\" \\ 😀", "empty": "", "json": '{"a":[1,2,{"b":null}]}\n',
})
write_golden("none", {})


# What is to be refused.

cases = []


def container(header, data=b"", length=None):
    header = header if isinstance(header, bytes) else header.encode()
    return struct.pack("<Q", len(header) if length is None else length) + header + data


def case(file, content, error, stricter=None, **says):
    if stricter is None:
        try:
            deserialize(content)
        except safetensors.SafetensorError:
            pass
        else:
            raise SystemExit(f"{file}: safetensors accepts it")
    else:
        deserialize(content)
    (corrupt / f"{file}.safetensors").write_bytes(content)
    entry = {"file": f"{file}.safetensors", "error": error, "says": {key: str(value) for key, value in says.items()}}
    if stricter:
        entry["stricter"] = stricter
    cases.append(entry)


def tensor(dtype='"U8"', shape="[4]", offsets="[0,4]"):
    return f'{{"dtype":{dtype},"shape":{shape},"data_offsets":{offsets}}}'


def one(dtype='"U8"', shape="[4]", offsets="[0,4]", data=b"abcd"):
    return container(f'{{"a":{tensor(dtype, shape, offsets)}}}', data)


def at(content, text, occurrence=0):
    """Where in a file the `occurrence`-th `text` begins."""
    place = -1
    for _ in range(occurrence + 1):
        place = content.index(text.encode(), place + 1)
    return place


corrupt.mkdir(parents=True, exist_ok=True)
for old in corrupt.glob("*.safetensors"):
    old.unlink()
limit = 16 << 20

# The file as a whole.
case("nothing", b"", "fileTooShort", byteCount=0)
case("half_a_length", b"\x02\0\0\0", "fileTooShort", byteCount=4)
case("length_of_all_ones", b"\xff" * 8 + b"{}", "headerTooLarge", byteCount=2**64 - 1, byteLimit=limit)
case("length_past_the_limit", container("{}", length=limit + 1), "headerTooLarge", byteCount=limit + 1, byteLimit=limit)
case("length_past_the_end", container("{}", length=3), "headerOutOfBounds", end=11, fileByteCount=10)
case("no_header", container(""), "headerStart", byteOffset=8, actual="nil")
case("space_before_the_header", container(" {}"), "headerStart", byteOffset=8, actual=32,
     stricter="the format's text demands that the header begin with {")
case("array_as_header", container("[]"), "headerStart", byteOffset=8, actual=91)
case("mark_before_the_header", container(b"\xef\xbb\xbf{}"), "headerStart", byteOffset=8, actual=239)
case("bytes_after_the_tensors", one(data=b"abcde"), "uncoveredBytes", dataOffset=4, byteCount=1)
case("bytes_without_tensors", container("{}", b"abc"), "uncoveredBytes", dataOffset=0, byteCount=3)

# The grammar.
case("half_a_header", container('{"a":{"dtype":"U8","sha'), "invalidHeader.unexpectedEnd",
     byteOffset=31, expected="closingQuotationMark")
case("header_without_end", container('{"a":1'), "invalidHeader.unexpectedEnd", byteOffset=14, expected="commaOrObjectEnd")
case("zeros_after_the_header", container(b"{}\0\0"), "invalidHeader.trailingBytes", byteOffset=10)
case("two_headers", container("{} {}"), "invalidHeader.trailingBytes", byteOffset=11)
case("name_not_utf8", container(b'{"a\xff":' + tensor().encode() + b"}", b"abcd"), "invalidHeader.invalidUTF8", byteOffset=11)
case("name_overlong_utf8", container(b'{"\xc0\xaf":1}'), "invalidHeader.invalidUTF8", byteOffset=10)
case("name_surrogate_utf8", container(b'{"\xed\xa0\x80":1}'), "invalidHeader.invalidUTF8", byteOffset=10)
case("name_half_a_pair", container('{"\\ud800":' + tensor() + "}", b"abcd"), "invalidHeader.loneSurrogate",
     byteOffset=10, actual=0xD800)
case("name_with_a_line_end", container('{"a\n":' + tensor() + "}", b"abcd"), "invalidHeader.controlCharacter",
     byteOffset=11, actual=10)
case("name_with_a_wrong_escape", container('{"\\x41":1}'), "invalidHeader.invalidEscape", byteOffset=10)
case("name_without_quotation_marks", container("{a:1}"), "invalidHeader.unexpectedByte",
     byteOffset=9, expected="keyOrEnd", actual=97)
case("comma_at_the_end", container('{"a":' + tensor() + ",}", b"abcd"), "invalidHeader.unexpectedByte",
     byteOffset=8 + len('{"a":' + tensor() + ","), expected="key", actual=125)
case("no_colon", container('{"a" 1}'), "invalidHeader.unexpectedByte", byteOffset=13, expected="colon", actual=49)
case("comment", container("{/**/}"), "invalidHeader.unexpectedByte", byteOffset=9, expected="keyOrEnd", actual=47)
case("not_a_number", one(shape="[NaN]"), "invalidHeader.nonFiniteNumber", byteOffset=at(one(shape="[NaN]"), "NaN"))
case("number_with_a_zero_before", one(shape="[04]"), "invalidHeader.invalidNumber", byteOffset=at(one(shape="[04]"), "04"))
case("number_with_a_plus", one(shape="[+4]"), "invalidHeader.unexpectedByte",
     byteOffset=at(one(shape="[+4]"), "+"), expected="value", actual=43)
deep = container('{"a":' + "[" * 200 + "]" * 200 + "}")
case("nested", deep, "invalidHeader.tooDeep", byteOffset=at(deep, "[") + 63, limit=64)
endless = container('{"a":' + '{"b":' * 3000)
case("nested_without_end", endless, "invalidHeader.tooDeep", byteOffset=at(endless, "{", 1) + 63 * 5, limit=64)

# __metadata__.
twice = container('{"__metadata__":{},"__metadata__":{}}')
case("metadata_twice", twice, "duplicateMetadata", byteOffset=at(twice, "__metadata__", 1))
case("metadata_as_array", container('{"__metadata__":["a"]}'), "metadataNotAnObject", byteOffset=24, actual="array")
case("metadata_null", container('{"__metadata__":null}'), "metadataNotAnObject", byteOffset=24, actual="null",
     stricter="the format's text demands a map of strings")
case("metadata_number", container('{"__metadata__":{"k":1}}'), "metadataValueNotAString", key="k", byteOffset=29, actual="number")
case("metadata_nested", container('{"__metadata__":{"k":{"l":"m"}}}'), "metadataValueNotAString",
     key="k", byteOffset=29, actual="object")
case("metadata_key_twice", container('{"__metadata__":{"k":"1","l":"2","\\u006b":"3"}}'), "duplicateMetadataKey", key="k",
     stricter="the format's text forbids duplicate keys")

# The table.
case("name_twice", container('{"a":' + tensor() + ',"a":' + tensor() + "}", b"abcd"), "duplicateTensor", name="a",
     stricter="the format's text forbids duplicate keys")
case("name_twice_by_escape", container('{"ab":' + tensor() + ',"\\u0061b":' + tensor() + "}", b"abcd"), "duplicateTensor", name="ab",
     stricter="the format's text forbids duplicate keys")
case("name_empty", container('{"":' + tensor() + "}", b"abcd"), "emptyTensorName", byteOffset=10,
     stricter="a tensor without a name cannot be asked for")
case("name_too_long", container('{"' + "n" * 1025 + '":' + tensor() + "}", b"abcd"), "tensorNameTooLong",
     byteOffset=10, byteCount=1025, byteLimit=1024, stricter="a limit of this reader")
case("tensor_as_array", container('{"a":["U8",[4],[0,4]]}', b"abcd"), "tensorNotAnObject", name="a", byteOffset=13, actual="array",
     stricter="the format's text demands an object")
case("tensor_null", container('{"a":null}'), "tensorNotAnObject", name="a", byteOffset=13, actual="null")
case("no_dtype", container('{"a":{"shape":[4],"data_offsets":[0,4]}}', b"abcd"), "missingField", tensor="a", field="dtype")
case("no_shape", container('{"a":{"dtype":"U8","data_offsets":[0,4]}}', b"abcd"), "missingField", tensor="a", field="shape")
case("no_offsets", container('{"a":{"dtype":"U8","shape":[4]}}', b"abcd"), "missingField", tensor="a", field="data_offsets")
twice = container('{"a":{"dtype":"U8","shape":[4],"shape":[4],"data_offsets":[0,4]}}', b"abcd")
case("shape_twice", twice, "duplicateField", tensor="a", field="shape", byteOffset=at(twice, "shape", 1))
more = container('{"a":{"dtype":"U8","shape":[4],"strides":[1],"data_offsets":[0,4]}}', b"abcd")
case("field_unknown", more, "unknownField", tensor="a", field="strides", byteOffset=at(more, "strides"),
     stricter="what a field means that this reader does not know could change the tensor")
case("dtype_a_number", one(dtype="8"), "wrongFieldType",
     tensor="a", field="dtype", byteOffset=at(one(dtype="8"), ":8") + 1, expected="string", actual="number")
case("shape_a_string", one(shape='"4"'), "wrongFieldType",
     tensor="a", field="shape", byteOffset=at(one(), "[4]"), expected="array", actual="string")
case("size_a_string", one(shape='["4"]'), "wrongFieldType",
     tensor="a", field="shape", byteOffset=at(one(), "[4]") + 1, expected="integer", actual="string")
case("offsets_an_object", one(offsets='{"b":0}'), "wrongFieldType",
     tensor="a", field="data_offsets", byteOffset=at(one(), "[0,4]"), expected="array", actual="object")
case("offset_null", one(offsets="[0,null]"), "wrongFieldType",
     tensor="a", field="data_offsets", byteOffset=at(one(), "[0,4]") + 3, expected="integer", actual="null")
case("dtype_unknown", one(dtype='"F7"'), "unknownDType", tensor="a", actual="F7")
case("dtype_in_small_letters", one(dtype='"u8"'), "unknownDType", tensor="a", actual="u8")
case("dtype_of_four_bits", one(dtype='"F4"', shape="[8]"), "unknownDType", tensor="a", actual="F4",
     stricter="elements of less than a byte are not read")
nine = one(shape="[4,1,1,1,1,1,1,1,1]")
case("rank_9", nine, "rankTooLarge", tensor="a", byteOffset=at(nine, "1]"), limit=8, stricter="a limit of this reader")
case("one_offset", one(offsets="[0]"), "wrongOffsetCount", tensor="a", byteOffset=at(one(), "[0,4]"))
case("three_offsets", one(offsets="[0,2,4]"), "wrongOffsetCount", tensor="a", byteOffset=at(one(), "[0,4]"))
for name, text in {"fraction": "4.0", "exponent": "4e0", "minus_zero": "-0"}.items():
    case(f"size_with_{name}", one(shape=f"[{text}]"), "notAnInteger",
         tensor="a", field="shape", byteOffset=at(one(), "[4]") + 1)
case("size_negative", one(shape="[-4]"), "negativeInteger",
     tensor="a", field="shape", byteOffset=at(one(), "[4]") + 1, actual=-4)
case("offset_negative", one(offsets="[-4,0]"), "negativeInteger",
     tensor="a", field="data_offsets", byteOffset=at(one(), "[0,4]") + 1, actual=-4)
case("size_of_65_bits", one(shape=f"[{2**64}]"), "integerTooLarge",
     tensor="a", field="shape", byteOffset=at(one(), "[4]") + 1)
case("size_of_64_bits", one(shape=f"[{2**63}]"), "integerTooLarge",
     tensor="a", field="shape", byteOffset=at(one(), "[4]") + 1)
case("offset_of_400_digits", one(offsets="[0," + "9" * 400 + "]"), "integerTooLarge",
     tensor="a", field="data_offsets", byteOffset=at(one(), "[0,4]") + 3)
case("sizes_that_overflow", one(shape=f"[{2**32},{2**32}]"), "sizeOverflow", tensor="a")
case("bytes_that_overflow", one(dtype='"F64"', shape=f"[{2**61}]"), "sizeOverflow", tensor="a")

# Where the bytes lie.
case("offsets_reversed", one(offsets="[4,0]"), "offsetsReversed", tensor="a", dataBegin=4, dataEnd=0)
case("bytes_too_few", one(shape="[5]"), "sizeMismatch", tensor="a", expected=5, actual=4)
case("bytes_too_many", one(dtype='"F16"', shape="[1]"), "sizeMismatch", tensor="a", expected=2, actual=4)
case("tensor_past_the_end", one(data=b"abc"), "tensorOutOfBounds", tensor="a", dataEnd=4, dataByteCount=3)
case("tensor_far_past_the_end", one(shape=f"[{2**62}]", offsets=f"[0,{2**62}]"), "tensorOutOfBounds",
     tensor="a", dataEnd=2**62, dataByteCount=4)


def two(first, second, data):
    (b0, e0), (b1, e1) = first, second
    return container(
        '{"a":' + tensor(shape=f"[{e0 - b0}]", offsets=f"[{b0},{e0}]") + ',"b":'
        + tensor(shape=f"[{e1 - b1}]", offsets=f"[{b1},{e1}]") + "}", data)


case("gap_at_the_start", one(offsets="[1,5]", data=b"abcde"), "gap", tensor="a", dataOffset=0, byteCount=1)
case("gap_between", two((0, 2), (3, 5), b"abcde"), "gap", tensor="b", dataOffset=2, byteCount=1)
case("gap_between_out_of_order", two((3, 5), (0, 2), b"abcde"), "gap", tensor="a", dataOffset=2, byteCount=1)
case("overlap", two((0, 3), (2, 5), b"abcde"), "overlap", tensor="b", other="a", dataOffset=2, byteCount=1)
case("overlap_whole", two((0, 4), (0, 4), b"abcd"), "overlap", tensor="b", other="a", dataOffset=0, byteCount=4)
case("overlap_empty_inside", two((2, 2), (0, 4), b"abcd"), "overlap", tensor="a", other="b", dataOffset=2, byteCount=2)

(corrupt / "cases.json").write_text(json.dumps(cases, indent=1) + "\n")

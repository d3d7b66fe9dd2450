"""Parquet files as Arrow writes them."""
import json
import random
import shutil

import pyarrow as pa
import pyarrow.parquet as pq

SEED = 20250302
INFINITY, NAN = float("inf"), float("nan")


def flat(rng, count):
    """Every type that is read, each with nulls and without."""
    ranges = {"int8": (-2**7, 2**7 - 1), "int16": (-2**15, 2**15 - 1), "int32": (-2**31, 2**31 - 1),
              "int64": (-2**63, 2**63 - 1), "uint8": (0, 2**8 - 1), "uint16": (0, 2**16 - 1), "uint32": (0, 2**32 - 1),
              "uint64": (0, 2**63 - 1)}
    columns = {name: (getattr(pa, name)(), lambda low=low, high=high: rng.choice([low, high, rng.randint(low, high), 0]))
               for name, (low, high) in ranges.items()}
    columns["bool"] = (pa.bool_(), lambda: rng.random() < 0.7)
    columns["float32"] = (pa.float32(), lambda: rng.choice([NAN, INFINITY, -INFINITY, -0.0, rng.randrange(-999, 999) / 64]))
    columns["float64"] = (pa.float64(), lambda: rng.choice([NAN, INFINITY, -INFINITY, -0.0, 5e-324, rng.gauss(0, 1)]))
    columns["string"] = (pa.string(), lambda: rng.choice(["", "a", "häuser", "漢字", "long " * 9]))
    columns["binary"] = (pa.binary(), lambda: rng.randbytes(rng.randrange(5)))
    columns["fixed"] = (pa.binary(3), lambda: rng.randbytes(3))
    fields, arrays = [], []
    for name, (kind, make) in columns.items():
        for nullable in (False, True):
            values = [None if nullable and rng.random() < 0.3 else make() for _ in range(count)]
            fields.append(pa.field(name + ("" if not nullable else "_or_null"), kind, nullable))
            arrays.append(pa.array(values, kind))
    return pa.Table.from_arrays(arrays, schema=pa.schema(fields))


def nested(rng, count):
    """Lists, maps and structures, with nulls at every level and without."""
    inner = pa.struct([pa.field("a", pa.int32()), pa.field("b", pa.list_(pa.float64()), False)])
    fields = [
        pa.field("list", pa.list_(pa.int64())), pa.field("sure", pa.list_(pa.field("item", pa.float64(), False)), False),
        pa.field("lists", pa.list_(pa.list_(pa.string()))), pa.field("structs", pa.list_(inner)),
        pa.field("map", pa.map_(pa.string(), pa.map_(pa.int32(), pa.bool_()))),
        pa.field("struct", pa.struct([pa.field("inner", inner), pa.field("x", pa.float32(), False)]))]

    def value(kind, nullable=True):
        if nullable and rng.random() < 0.25:
            return None
        if pa.types.is_list(kind):
            return [value(kind.value_type, kind.value_field.nullable) for _ in range(rng.randrange(4))]
        if pa.types.is_map(kind):
            return [(value(kind.key_type, False), value(kind.item_type)) for _ in range(rng.randrange(4))]
        if pa.types.is_struct(kind):
            return {f.name: value(f.type, f.nullable) for f in kind}
        if pa.types.is_string(kind):
            return rng.choice(["", "x", "yy"])
        if pa.types.is_boolean(kind):
            return rng.random() < 0.5
        return rng.randrange(-9, 9) if pa.types.is_integer(kind) else rng.randrange(-99, 99) / 8

    return pa.Table.from_arrays(
        [pa.array([value(f.type, f.nullable) for _ in range(count)], f.type) for f in fields], schema=pa.schema(fields))


def main(here):
    folder = here / "pyarrow"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    files = []

    def save(name, table, what, **options):
        pq.write_table(table, folder / f"{name}.parquet", store_schema=False, **options)
        files.append({"file": f"{name}.parquet", "what": what})

    rng = random.Random(SEED)
    small = dict(data_page_size=64, write_batch_size=7, row_group_size=31)
    numbers, trees = flat(rng, 70), nested(rng, 50)
    save("flat", numbers, "every type; snappy")
    save("flat-plain", numbers, "without dictionaries, not compressed, in small pages", use_dictionary=False,
         compression="none", **small)
    save("flat-gzip", numbers, "in gzip, with checksums", compression="gzip", write_page_checksum=True)
    save("flat-version-2", numbers, "pages of version 2, booleans as runs, snappy", data_page_version="2.0",
         write_page_checksum=True, use_dictionary=["int32", "string", "string_or_null", "float64_or_null"], **small)
    save("flat-version-2-plain", numbers, "pages of version 2, not compressed", data_page_version="2.0",
         compression="none")
    save("nested", trees, "lists, maps and structures", row_group_size=20)
    save("nested-version-2", trees, "the same in small pages of version 2", data_page_version="2.0",
         compression="gzip", **small)
    save("nested-items", trees, "lists whose elements are called item", use_compliant_nested_type=False, **small)
    save("outgrown", pa.table({"x": [rng.random() for _ in range(300)], "s": [f"text {n}" for n in range(300)]}),
         "dictionaries that grow too large, and plain pages behind them", dictionary_pagesize_limit=400,
         data_page_size=300, write_batch_size=10)
    save("constant", pa.table({"x": [1.25] * 3000, "n": pa.array([None] * 3000, pa.int32()), "b": [True] * 3000}),
         "3000 equal values in a few bytes")
    save("nothing", flat(rng, 0), "no rows")
    save("other-codecs-zstd", pa.table({"x": [1.0]}), "refused", compression="zstd")
    save("other-codecs-lz4", pa.table({"x": [1.0]}), "refused", compression="lz4")
    save("other-codecs-brotli", pa.table({"x": [1.0]}), "refused", compression="brotli")
    for encoding, column in (("DELTA_BINARY_PACKED", pa.array([1, 2, 3])), ("DELTA_BYTE_ARRAY", pa.array(["a", "ab"])),
                             ("DELTA_LENGTH_BYTE_ARRAY", pa.array(["a", "ab"])), ("BYTE_STREAM_SPLIT", pa.array([1.5]))):
        save(f"other-encodings-{encoding.lower().replace('_', '-')}", pa.table({"x": column}), "refused",
             use_dictionary=False, column_encoding={"x": encoding})
    text = json.dumps({"tool": "pyarrow", "versions": {"pyarrow": pa.__version__}, "seed": SEED, "files": files}, indent=2)
    (folder / "case.json").write_text(text + "\n")

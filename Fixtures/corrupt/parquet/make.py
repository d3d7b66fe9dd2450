# environment: parquet
"""Writes Parquet files with one lie each, and `cases.json`: the error that each must be refused with, and what it must name.

Each is a small file that Arrow reads, but for the one thing that is wrong.

usage: make.py      (writes beside itself)
"""
import gzip
import io
import json
import pathlib
import struct
import sys

import pyarrow
import pyarrow.parquet

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent / "parquet"))

from thrift import (  # noqa: E402
    BINARY, I32, I64, LIST, MAP, STRUCT, TRUE, Page, Raw, checksum, data_page, dictionary_page, element, made, runs,
    varint, write,
)

BOOLEAN, INT32, INT64, INT96, FLOAT, DOUBLE, BYTES, FIXED = range(8)
REQUIRED, OPTIONAL, REPEATED = range(3)
X, N, LISTS, TEXT, FLAG = range(5)


def doubles(*values):
    return struct.pack(f"<{len(values)}d", *values)


def int32s(*values):
    return struct.pack(f"<{len(values)}i", *values)


def indices(width, *parts):
    return bytes([width]) + b"".join(parts)


def run(count, value, width=1):
    return varint(count << 1) + value.to_bytes((width + 7) // 8, "little")


def packed(data, groups=1):
    return varint(groups << 1 | 1) + data


def texts(*values):
    return b"".join(struct.pack("<I", len(v)) + v for v in values)


def flat(kind, *pages, count=4, repetition=REQUIRED, rows=None, converted=None, length=None):
    """A file of one column `x`."""
    return made([element("root", children=1), element("x", kind, repetition, None, converted, length)],
                [(kind, "x", count, list(pages))], count if rows is None else rows)


def listed(*pages, count, rows):
    """A file of one column of lists of doubles, `x`."""
    return made([element("root", children=1), element("x", None, OPTIONAL, 1, 3), element("list", None, REPEATED, 1),
                 element("element", DOUBLE, REQUIRED)], [(DOUBLE, "x.list.element", count, list(pages))], rows)


def nested(definition, repetition, *values):
    """A page of that column."""
    return data_page(len(definition), runs(repetition, 1) + runs(definition, 2) + doubles(*values))


def page2(count, nulls, rows, body, levels=(0, 0), encoding=0, compressed=None):
    """A page of version 2, the sizes of the definition and repetition levels in `levels`."""
    fields = {1: [I32, count], 2: [I32, nulls], 3: [I32, rows], 4: [I32, encoding], 5: [I32, levels[0]],
              6: [I32, levels[1]]}
    if compressed is not None:
        fields[7] = [TRUE if compressed else TRUE + 1, compressed]
    return Page({1: [I32, 3], 2: [I32, len(body)], 3: [I32, len(body)], 8: [STRUCT, fields]}, body)


def base():
    """Four rows of five columns: a dictionary, nulls, lists, texts and booleans."""
    return made(
        [element("root", children=5), element("x", DOUBLE, REQUIRED), element("n", INT32, OPTIONAL),
         element("l", None, OPTIONAL, 1, 3), element("list", None, REPEATED, 1), element("element", DOUBLE, REQUIRED),
         element("s", BYTES, OPTIONAL, None, 0), element("b", BOOLEAN, REQUIRED)],
        [(DOUBLE, "x", 4, [dictionary_page(2, doubles(1.5, 2.5)), data_page(4, indices(1, run(3, 1), run(1, 0)), 8)]),
         (INT32, "n", 4, [data_page(4, runs([1, 0, 1, 1], 1) + int32s(7, 8, 9))]),
         (DOUBLE, "l.list.element", 5, [nested([2, 2, 1, 0, 2], [0, 1, 0, 0, 0], 1, 2, 3)]),
         (BYTES, "s", 4, [data_page(4, runs([1, 1, 0, 1], 1) + texts(b"a", b"bb", b"ccc"))]),
         (BOOLEAN, "b", 4, [data_page(4, b"\x05")])], 4)


def changed(change, **options):
    """The base file after `change(file)`, whatever that returns."""
    file = base()
    change(file)
    return file.bytes(**options)


def footer_changed(change):
    """The base file, its footer changed after all offsets were set."""
    file = base()
    front = file.bytes()
    size = struct.unpack("<I", front[-8:-4])[0]
    change(file)
    return file.framed(front[:-8 - size])


def with_footer(edit):
    """The base file with other bytes as its footer."""
    data = base().bytes()
    size = struct.unpack("<I", data[-8:-4])[0]
    footer = edit(data[-8 - size:-8])
    return data[:-8 - size] + footer + struct.pack("<I", len(footer)) + b"PAR1"


def set_field(path, kind, value):
    """A change that sets a field of the footer; None removes it. Lists' elements are numbers in `path`."""
    def change(file):
        place = file.footer
        for step in path[:-1]:
            place = place[step][1]
            if isinstance(place, tuple):
                place = place[1]
            # A list's elements come next.
        if value is None:
            del place[path[-1]]
        else:
            place[path[-1]] = [kind, value]
    return change


def metadata(column, field, kind, value, after=True):
    """The base file with another field in a column's metadata, set after the offsets or before."""
    def change(file):
        fields = file.metadata(0, column)
        fields.pop(field, None)
        if value is not None:
            fields[field] = [kind, value]
    return footer_changed(change) if after else changed(change)


def chunk(column, field, kind, value):
    return footer_changed(lambda file: file.footer[4][1][1][0][1][1][1][column].update({field: [kind, value]}))


def schema(index, field, kind, value):
    """The base file with another field in an element of its schema."""
    def change(file):
        fields = file.footer[2][1][1][index]
        fields.pop(field, None)
        if value is not None:
            fields[field] = [kind, value]
    return footer_changed(change)


def header(column, page, field, kind, value, inner=None):
    """The base file with another field in a page's header, or in the header within it."""
    def change(file):
        fields = file.groups[0][column][page].header
        if inner is not None:
            fields = fields[inner][1]
        fields.pop(field, None)
        if value is not None:
            fields[field] = [kind, value]
    return changed(change)


def body(column, page, content):
    return changed(lambda file: file.groups[0][column][page].set(content))


def deep(levels):
    """A schema of groups in one another."""
    names = [f"g{n}" for n in range(levels)]
    return made([element("root", children=1)] + [element(n, None, REQUIRED, 1) for n in names] + [element("x", INT32, REQUIRED)],
                [(INT32, ".".join(names + ["x"]), 1, [data_page(1, int32s(1))])], 1).bytes()


def structures(levels):
    """An unknown field of structures in one another."""
    return b"\x1c" * levels + b"\0" * levels


def snappy(data):
    return pyarrow.compress(data, codec="snappy", asbytes=True)


def compressed(codec, page, count=4):
    """A column of int32 whose one page is stored as given."""
    file = flat(INT32, page, count=count)
    file.metadata()[4][1] = codec
    return file.bytes()


def zipped(data):
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as file:
        file.write(data)
    return out.getvalue()


def file_cases():
    good = base().bytes()
    pyarrow.parquet.read_table(io.BytesIO(good))
    yield "nothing", "notParquet", {}, b""
    yield "text", "notParquet", {}, b"no columns here, but as many bytes as a file has at least"
    yield "magic-alone", "notParquet", {}, b"PAR1PAR1"
    yield "start-cut", "notParquet", {}, good[1:]
    yield "end-cut", "missingFooter", {}, good[:-1]
    yield "cut-at-half", "missingFooter", {}, good[:len(good) // 2]
    yield "followed", "missingFooter", {}, good + b"!"
    yield "encrypted", "encryptedFooter", {}, b"PARE" + good[4:-4] + b"PARE"
    yield "encrypted-columns", "encryptedFooter", {}, footer_changed(
        lambda f: f.footer.update({8: [STRUCT, {1: [STRUCT, {}]}]}))
    yield "footer-of-4-gb", "footerTooLong", {}, good[:-8] + b"\xff\xff\xff\xff" + good[-4:]
    yield "footer-over-the-magic", "footerTooLong", {}, good[:-8] + struct.pack("<I", len(good) - 11) + good[-4:]
    yield "footer-followed", "trailingFooterBytes", {}, with_footer(lambda b: b + b"signature")
    yield "footer-empty", "truncatedStructure", {}, with_footer(lambda b: b"")
    yield "footer-without-end", "truncatedStructure", {}, with_footer(lambda b: b[:-1])
    yield "footer-of-nothing", "missingField", {}, with_footer(lambda b: b"\0")


def thrift_cases():
    yield "text-longer-than-the-footer", "truncatedStructure", {}, with_footer(lambda b: b"\x68\xff\xff\xff\xff\x0f" + b)
    yield "number-of-65-bits", "numberTooLong", {}, with_footer(lambda b: b"\x16" + b"\xff" * 9 + b"\x03" + b)
    yield "number-without-end", "numberTooLong", {}, with_footer(lambda b: b"\x16" + b"\x80" * 40 + b"\0" + b)
    yield "number-of-33-bits", "numberTooLong", {"column": "x", "page": 0}, header(
        X, 0, 2, I32, Raw(b"\xff\xff\xff\xff\x1f"))
    yield "field-number-too-high", "numberTooLong", {}, with_footer(
        lambda b: b"\x05\xfe\xff\x03\0" + b"\xf5\0" + b)
    yield "field-type-14", "unknownFieldType", {}, with_footer(lambda b: b"\x1e" + b)
    yield "list-type-0", "unknownFieldType", {}, with_footer(lambda b: b"\x19\x20" + b)
    yield "rows-of-32-bits", "wrongFieldType", {}, footer_changed(lambda f: f.footer.update({3: [I32, 4]}))
    yield "row-groups-a-text", "wrongFieldType", {}, footer_changed(lambda f: f.footer.update({4: [BINARY, b"four"]}))
    yield "schema-of-texts", "wrongFieldType", {}, footer_changed(
        lambda f: f.footer.update({2: [LIST, (BINARY, [b"x"])]}))
    yield "page-header-a-number", "wrongFieldType", {"column": "x", "page": 1}, header(X, 1, 5, I32, 4)
    yield "list-of-4-billion", "countTooLarge", {}, footer_changed(
        lambda f: f.footer.update({2: [LIST, Raw(b"\xfc\xff\xff\xff\xff\x0f")]}))
    yield "map-of-4-billion", "countTooLarge", {}, with_footer(lambda b: b"\x1b\xff\xff\xff\xff\x0f\x88" + b)
    yield "structures-in-one-another", "nestedTooDeep", {}, with_footer(lambda b: structures(5000) + b)
    yield "lists-in-one-another", "nestedTooDeep", {}, with_footer(lambda b: b"\x19" * 5000 + b)
    yield "maps-in-one-another", "nestedTooDeep", {}, with_footer(
        lambda b: b"\x1b" + b"\x01\x3b\x01" * 5000 + b)
    yield "no-schema", "missingField", {}, footer_changed(lambda f: f.footer.pop(2))
    yield "no-row-count", "missingField", {}, footer_changed(lambda f: f.footer.pop(3))
    yield "no-row-groups", "missingField", {}, footer_changed(lambda f: f.footer.pop(4))
    yield "rows-negative", "invalidField", {}, footer_changed(lambda f: f.footer.update({3: [I64, -4]}))


def schema_cases():
    yield "name-missing", "missingField", {}, schema(1, 4, BINARY, None)
    yield "name-not-utf8", "invalidText", {}, schema(1, 4, BINARY, b"\xff\xfe")
    yield "name-of-2000-bytes", "invalidField", {}, schema(1, 4, BINARY, b"n" * 2000)
    yield "type-missing", "missingField", {"column": "x"}, schema(1, 1, I32, None)
    yield "type-unknown", "invalidField", {}, schema(1, 1, I32, 8)
    yield "type-of-no-bytes", "invalidField", {"column": "x"}, flat(FIXED, data_page(4, b"abcd")).bytes()
    yield "type-length-negative", "invalidField", {}, flat(FIXED, data_page(4, b"abcd"), length=-1).bytes()
    yield "repetition-unknown", "invalidField", {}, schema(1, 3, I32, 3)
    yield "column-with-children", "invalidField", {"column": "x"}, schema(1, 5, I32, 1)
    yield "group-of-nothing", "invalidField", {"column": "l"}, schema(3, 5, I32, 0)
    yield "children-negative", "invalidField", {}, schema(0, 5, I32, -1)
    yield "text-of-numbers", "invalidField", {"column": "n"}, schema(2, 6, I32, 0)
    yield "integer-of-bytes", "invalidField", {"column": "s"}, schema(6, 6, I32, 15)
    yield "integer-of-64-bits-in-32", "invalidField", {"column": "n"}, schema(2, 6, I32, 18)
    yield "integer-of-7-bits", "invalidField", {}, schema(2, 10, STRUCT, {10: [STRUCT, {1: [3, 7], 2: [TRUE, True]}]})
    yield "children-more", "schemaElementCount", {"column": "root"}, schema(0, 5, I32, 6)
    yield "children-2-billion", "schemaElementCount", {"column": "root"}, schema(0, 5, I32, 2**31 - 1)
    yield "children-fewer", "schemaElementCount", {"column": "root"}, schema(0, 5, I32, 4)
    yield "groups-in-one-another", "schemaTooDeep", {}, deep(70)
    yield "columns-none", "noColumns", {}, footer_changed(
        lambda f: f.footer.update({2: [LIST, (STRUCT, [element("root", children=0)])]}))
    yield "schema-empty", "noColumns", {}, footer_changed(lambda f: f.footer.update({2: [LIST, (STRUCT, [])]}))
    yield "column-twice", "duplicateField", {}, schema(2, 4, BINARY, b"x")
    yield "list-of-two", "invalidList", {"column": "l"}, made(
        [element("root", children=1), element("l", None, OPTIONAL, 2, 3), element("a", INT32, REPEATED),
         element("b", INT32, REPEATED)], [], 0).bytes()
    yield "list-not-repeated", "invalidList", {"column": "l"}, schema(4, 3, I32, OPTIONAL)
    yield "map-without-values", "invalidMap", {"column": "m"}, made(
        [element("root", children=1), element("m", None, OPTIONAL, 1, 1), element("key_value", None, REPEATED, 1),
         element("key", INT32, REQUIRED)], [], 0).bytes()
    yield "map-not-repeated", "invalidMap", {"column": "m"}, made(
        [element("root", children=1), element("m", None, OPTIONAL, 1, 1), element("key_value", None, OPTIONAL, 2),
         element("key", INT32, REQUIRED), element("value", INT32, REQUIRED)], [], 0).bytes()


def group_cases():
    def group(file):
        return file.footer[4][1][1][0]
    yield "columns-fewer", "columnCount", {}, footer_changed(lambda f: group(f)[1][1][1].pop())
    yield "columns-more", "columnCount", {}, footer_changed(lambda f: group(f)[1][1][1].append(group(f)[1][1][1][0]))
    yield "group-without-columns", "missingField", {}, footer_changed(lambda f: group(f).pop(1))
    yield "group-without-rows", "missingField", {}, footer_changed(lambda f: group(f).pop(3))
    yield "columns-swapped", "wrongColumnPath", {"column": "x"}, footer_changed(lambda f: group(f)[1][1][1].reverse())
    yield "path-too-long", "wrongColumnPath", {"column": "n"}, metadata(N, 3, LIST, (BINARY, [b"n", b"n"]))
    yield "path-too-short", "wrongColumnPath", {"column": "l"}, metadata(LISTS, 3, LIST, (BINARY, [b"list", b"element"]))
    yield "path-empty", "wrongColumnPath", {"column": "n"}, metadata(N, 3, LIST, (BINARY, []))
    yield "type-other-than-the-schema", "wrongColumnType", {"column": "x"}, metadata(X, 1, I32, INT64)
    for field, name in ((1, "type"), (3, "path"), (4, "codec"), (5, "count"), (7, "size"), (9, "offset")):
        yield f"column-without-{name}", "missingField", {"column": "n"}, metadata(N, field, I32, None)
    yield "rows-more", "rowCount", {}, footer_changed(lambda f: f.footer.update({3: [I64, 5]}))
    yield "rows-overflow", "rowCount", {}, footer_changed(lambda f: (
        f.footer.update({2: [LIST, (STRUCT, [element("root", children=1), element("x", INT32, REPEATED)])],
                         4: [LIST, (STRUCT, [{1: [LIST, (STRUCT, [{3: [STRUCT, {
                             1: [I32, INT32], 3: [LIST, (BINARY, [b"x"])], 4: [I32, 0], 5: [I64, 2**62], 7: [I64, 0],
                             9: [I64, 0]}]}])], 3: [I64, 2**62]}] * 2)]})))
    yield "values-more", "valueCount", {"column": "n"}, metadata(N, 5, I64, 5)
    yield "values-fewer-than-rows", "valueCount", {"column": "l"}, metadata(LISTS, 5, I64, 3)
    yield "values-negative", "invalidField", {}, metadata(N, 5, I64, -4)
    yield "elsewhere", "externalColumn", {"column": "n"}, chunk(N, 1, BINARY, b"other.parquet")
    yield "column-encrypted", "encryptedColumn", {"column": "n"}, chunk(N, 8, STRUCT, {1: [STRUCT, {}]})
    for code, name in ((3, "lzo"), (4, "brotli"), (5, "lz4"), (6, "zstd"), (7, "lz4-raw"), (99, "unknown")):
        yield f"codec-{name}", "unsupportedCodec", {"column": "n"}, metadata(N, 4, I32, code)
    yield "offset-in-the-footer", "chunkOutOfBounds", {"column": "n"}, metadata(N, 9, I64, len(base().bytes()) - 20)
    yield "offset-0", "chunkOutOfBounds", {"column": "n"}, metadata(N, 9, I64, 0)
    yield "offset-2-62", "chunkOutOfBounds", {"column": "n"}, metadata(N, 9, I64, 2**62)
    yield "offset-negative", "invalidField", {}, metadata(N, 9, I64, -1)
    yield "size-into-the-footer", "chunkOutOfBounds", {"column": "b"}, metadata(FLAG, 7, I64, 1000)
    yield "size-2-63", "chunkOutOfBounds", {"column": "b"}, metadata(FLAG, 7, I64, 2**63 - 1)
    yield "size-negative", "invalidField", {}, metadata(FLAG, 7, I64, -1)
    yield "size-into-the-next", "overlappingChunks", {"column": "l"}, metadata(N, 7, I64, 120)
    yield "one-place-for-two", "overlappingChunks", {}, footer_changed(
        lambda f: (f.metadata(0, TEXT).update({9: list(f.metadata(0, N)[9])})))
    yield "values-of-8-tb", "tooLarge", {}, metadata(LISTS, 5, I64, 2**40)
    yield "values-overflow", "tooLarge", {}, metadata(LISTS, 5, I64, 2**63 - 1)
    yield "groups-that-add-up", "tooLarge", {}, listed_groups(40, 1 << 20)


def listed_groups(count, values):
    """Row groups of no bytes that each claim a part of what is allowed."""
    file = listed(nested([2], [0], 1), count=values, rows=1)
    file.bytes()
    groups = file.footer[4][1][1]
    groups += groups * (count - 1)
    file.footer[3][1] = count
    file.groups = [[[]] for _ in groups]
    file.metadata()[7] = [I64, 0]
    return file.framed(b"PAR1")


def page_cases():
    at = {"column": "x", "page": 1}
    first = {"column": "x", "page": 0}
    yield "page-longer-than-its-column", "pageTooLong", first, header(X, 0, 3, I32, 4000)
    yield "page-of-2-gb", "pageTooLong", first, header(X, 0, 3, I32, 2**31 - 1)
    yield "page-size-negative", "invalidField", first, header(X, 0, 3, I32, -1)
    yield "page-header-cut", "truncatedStructure", {"column": "b", "page": 1}, changed(
        lambda f: f.groups[0][FLAG].append(Page({1: [I32, 0]}, b"")) or f.groups[0][FLAG][1].header.update(
            {5: [STRUCT, Raw(b"\x15")]}))
    yield "page-without-type", "missingField", at, header(X, 1, 1, I32, None)
    yield "page-without-size", "missingField", at, header(X, 1, 2, I32, None)
    yield "page-without-header", "missingField", at, header(X, 1, 5, I32, None)
    yield "page-without-count", "missingField", at, header(X, 1, 1, I32, None, 5)
    yield "page-without-encoding", "missingField", at, header(X, 1, 2, I32, None, 5)
    yield "page-without-level-encoding", "missingField", at, header(X, 1, 3, I32, None, 5)
    yield "dictionary-without-count", "missingField", first, header(X, 0, 1, I32, None, 7)
    yield "page-of-an-index", "unsupportedPage", at, header(X, 1, 1, I32, 1)
    yield "page-of-type-9", "unsupportedPage", at, header(X, 1, 1, I32, 9)
    yield "dictionary-twice", "misplacedDictionary", at, changed(
        lambda f: f.groups[0][X].insert(1, dictionary_page(2, doubles(3, 4)))) 
    yield "dictionary-behind", "misplacedDictionary", {"column": "n", "page": 1}, changed(
        lambda f: f.groups[0][N].append(dictionary_page(2, int32s(3, 4))))
    yield "dictionary-of-booleans", "misplacedDictionary", {"column": "b", "page": 0}, changed(
        lambda f: f.groups[0][FLAG].insert(0, dictionary_page(1, b"\1")))
    yield "dictionary-missing", "missingDictionary", first, changed(lambda f: f.groups[0][X].pop(0))
    for code, name in ((5, "delta-binary-packed"), (6, "delta-length"), (7, "delta-byte-array"), (9, "byte-stream-split"),
                       (4, "bit-packed"), (3, "runs"), (1, "group-var-int"), (77, "unknown")):
        yield f"encoding-{name}", "unsupportedEncoding", at, header(X, 1, 2, I32, code, 5)
    yield "dictionary-encoding", "unsupportedEncoding", first, header(X, 0, 2, I32, 5, 7)
    yield "levels-plain", "unsupportedEncoding", {"column": "n", "page": 0}, header(N, 0, 3, I32, 0, 5)
    yield "checksum", "checksumMismatch", first, header(X, 0, 4, I32, checksum(doubles(1.5, 2.5)) ^ 1)
    yield "page-plain-and-shorter", "pageSize", first, header(X, 0, 2, I32, 15)
    data = int32s(1, 2, 3, 4)
    good, other = snappy(data), snappy(data + data)
    yield "snappy-damaged", "cannotDecompress", first, compressed(1, data_page(4, b"").set(good[:-1], 16))
    yield "snappy-of-nothing", "cannotDecompress", first, compressed(1, data_page(4, b"").set(b"", 16))
    yield "snappy-longer", "pageSize", first, compressed(1, data_page(4, b"").set(other, 16))
    yield "snappy-shorter", "pageSize", first, compressed(1, data_page(4, b"").set(good, 17))
    yield "snappy-of-2-gb", "tooLarge", first, compressed(1, data_page(4, b"").set(good, 2**31 - 1))
    yield "gzip-damaged", "cannotInflate", first, compressed(2, data_page(4, b"").set(zipped(data)[:-9], 16))
    yield "gzip-longer", "pageSize", first, compressed(2, data_page(4, b"").set(zipped(bytes(1 << 20)), 16))
    yield "gzip-shorter", "pageSize", first, compressed(2, data_page(4, b"").set(zipped(data), 17))


def level_cases():
    first = {"column": "x", "page": 0}
    n, l = {"column": "n", "page": 0}, {"column": "l", "page": 0}
    yield "levels-longer-than-the-page", "levelsTooLong", n, body(N, 0, b"\xff\xff\xff\x7f\x08\1" + int32s(7, 8, 9))
    yield "levels-without-their-length", "levelsTooLong", n, body(N, 0, b"\x02\0")
    yield "levels-packed-too-short", "levelsTooLong", first, flat(
        INT32, data_page(100, b"\xff", definition=4), count=100, repetition=OPTIONAL).bytes()
    yield "level-too-high", "levelTooHigh", l, body(LISTS, 0, runs([0, 1, 0, 0, 0], 1) + runs([2, 2, 3, 0, 2], 2) + doubles(1, 2, 3))
    yield "level-with-more-bits", "invalidRunValue", n, body(N, 0, struct.pack("<I", 2) + run(4, 2) + int32s(7, 8, 9))
    yield "levels-fewer", "truncatedRun", n, body(N, 0, runs([1, 0, 1], 1) + int32s(7, 8))
    yield "levels-more", "runTooLong", n, body(N, 0, runs([1] * 5, 1) + int32s(7, 8, 9, 10))
    yield "levels-2-billion", "runTooLong", n, body(N, 0, struct.pack("<I", 6) + run((1 << 31) - 1, 1) + int32s(7))
    yield "run-of-36-bits", "runTooLong", n, body(N, 0, struct.pack("<I", 6) + b"\xff\xff\xff\xff\xff\1" + int32s(7))
    yield "run-without-its-value", "truncatedRun", n, body(N, 0, struct.pack("<I", 1) + b"\x08" + int32s(7, 8, 9, 10))
    yield "levels-with-bytes-behind", "trailingBytes", n, body(
        N, 0, struct.pack("<I", 3) + run(4, 1) + b"\0" + int32s(7, 8, 9, 10))
    yield "packed-levels-cut", "truncatedRun", first, flat(
        INT32, data_page(20, struct.pack("<I", 2) + packed(b"\xff", 3) + int32s(*range(20))), count=20,
        repetition=OPTIONAL).bytes()
    yield "row-begun-before", "chunkBeginsInsideRow", l, body(
        LISTS, 0, runs([1, 0, 0, 0, 0], 1) + runs([2, 2, 1, 0, 2], 2) + doubles(1, 2, 3))
    yield "rows-by-levels-more", "pageRowCount", {"column": "l", "page": 0}, body(
        LISTS, 0, runs([0, 0, 0, 0, 0], 1) + runs([2, 2, 1, 0, 2], 2) + doubles(1, 2, 3))
    yield "empty-list-goes-on", "inconsistentLevels", {}, body(
        LISTS, 0, runs([0, 0, 1, 0, 0], 1) + runs([2, 1, 2, 0, 2], 2) + doubles(1, 2, 3))
    # Two lists of one structure of lists whose lengths differ.
    elements = [element("root", children=1), element("x", None, REQUIRED, 1, 3), element("list", None, REPEATED, 2),
                element("a", INT32, REQUIRED), element("b", INT32, REQUIRED)]

    def pair(*definition):
        return data_page(len(definition), runs([0, 1, 1][:len(definition)], 1) + runs(definition, 1) + int32s(
            *[1] * sum(definition)))
    yield "lists-of-two-lengths", "inconsistentLevels", {}, made(elements, [
        (INT32, "x.list.a", 2, [pair(1, 1)]), (INT32, "x.list.b", 3, [pair(1, 1, 1)])], 1).bytes()
    yield "one-list-empty", "inconsistentLevels", {}, made(elements, [
        (INT32, "x.list.a", 1, [pair(1)]), (INT32, "x.list.b", 1, [pair(0)])], 1).bytes()
    group = [element("root", children=1), element("g", None, OPTIONAL, 2), element("a", INT32, REQUIRED),
             element("b", INT32, REQUIRED)]
    yield "half-a-structure", "inconsistentLevels", {}, made(group, [
        (INT32, "g.a", 1, [data_page(1, runs([1], 1) + int32s(1))]), (INT32, "g.b", 1, [data_page(1, runs([0], 1))])],
        1).bytes()


def value_cases():
    first, at = {"column": "x", "page": 0}, {"column": "x", "page": 1}
    s = {"column": "s", "page": 0}
    yield "values-fewer", "truncatedValues", {"column": "n", "page": 0}, body(N, 0, runs([1, 0, 1, 1], 1) + int32s(7, 8))
    yield "values-behind", "trailingBytes", {"column": "n", "page": 0}, body(
        N, 0, runs([1, 0, 1, 1], 1) + int32s(7, 8, 9, 10))
    yield "booleans-fewer", "truncatedValues", {"column": "b", "page": 0}, body(FLAG, 0, b"")
    yield "booleans-behind", "trailingBytes", {"column": "b", "page": 0}, body(FLAG, 0, b"\5\5")
    yield "dictionary-shorter", "truncatedValues", first, body(X, 0, doubles(1.5))
    yield "dictionary-longer", "trailingBytes", first, body(X, 0, doubles(1.5, 2.5, 3.5))
    yield "text-longer-than-the-page", "truncatedValues", s, body(
        TEXT, 0, runs([1, 0, 0, 0], 1) + b"\xff\xff\xff\xffabc")
    yield "text-length-cut", "truncatedValues", s, body(TEXT, 0, runs([1, 1, 0, 0], 1) + texts(b"a") + b"\1\0")
    yield "texts-behind", "trailingBytes", s, body(TEXT, 0, runs([1, 0, 0, 0], 1) + texts(b"a", b"b"))
    yield "fixed-fewer", "truncatedValues", first, flat(FIXED, data_page(4, b"abcdefg"), length=2).bytes()
    yield "fixed-of-2-gb", "truncatedValues", first, flat(FIXED, data_page(4, b"abcdefg"), length=2**31 - 1).bytes()
    yield "text-not-utf8", "valueNotText", {"column": "s"}, body(TEXT, 0, runs([1, 0, 0, 0], 1) + texts(b"\xff"))
    yield "indices-without-their-width", "truncatedValues", at, body(X, 1, b"")
    yield "indices-of-33-bits", "invalidBitWidth", at, body(X, 1, indices(33, run(4, 0, 33)))
    yield "index-2", "indexOutsideDictionary", at, body(X, 1, indices(2, run(4, 2, 2)))
    yield "index-4-billion", "indexOutsideDictionary", at, body(X, 1, indices(32, run(4, 2**32 - 1, 32)))
    yield "index-of-an-empty-dictionary", "indexOutsideDictionary", at, changed(
        lambda f: f.groups[0][X].__setitem__(0, dictionary_page(0, b"")))
    yield "indices-fewer", "truncatedRun", at, body(X, 1, indices(1, run(3, 1)))
    yield "indices-packed-cut", "truncatedRun", at, body(X, 1, indices(32, packed(b"\0" * 15)))
    yield "indices-behind", "trailingBytes", at, body(X, 1, indices(1, run(4, 1), run(4, 1)))
    yield "indices-2-billion", "runTooLong", at, body(X, 1, indices(1, run((1 << 31) - 1, 1)))
    yield "pages-with-more-values", "pageValueCount", {"column": "b", "page": 1}, changed(
        lambda f: f.groups[0][FLAG].append(data_page(1, b"\1")))
    yield "pages-with-fewer-values", "pageValueCount", {"column": "b", "page": 0}, header(FLAG, 0, 1, I32, 3, 5)
    yield "page-of-2-billion-values", "pageValueCount", {"column": "b", "page": 0}, header(FLAG, 0, 1, I32, 2**31 - 1, 5)
    yield "count-negative", "invalidField", {"column": "b", "page": 0}, header(FLAG, 0, 1, I32, -4, 5)
    yield "pages-none", "pageValueCount", {"column": "b"}, changed(lambda f: f.groups[0][FLAG].clear())
    large = flat(INT64, data_page(1, struct.pack("<Q", 2**63)), count=1, converted=14)
    yield "unsigned-too-large", "integerTooLarge", {"column": "x"}, large.bytes()
    yield "int96", "unsupportedType", {"column": "x"}, flat(INT96, data_page(4, bytes(48))).bytes()
    for code, name in ((5, "decimal"), (6, "date"), (10, "timestamp"), (21, "interval"), (22, "unknown")):
        yield f"meaning-{name}", "unsupportedType", {"column": "x"}, flat(
            INT64, data_page(4, bytes(32)), converted=code).bytes()


def version2_cases():
    first = {"column": "x", "page": 0}

    def file(*pages, count=4, repetition=OPTIONAL):
        return flat(INT32, *pages, count=count, repetition=repetition).bytes()
    levels = run(3, 1) + run(1, 0)
    good = page2(4, 1, 4, levels + int32s(1, 2, 3), (4, 0))
    pyarrow.parquet.read_table(io.BytesIO(file(good)))
    yield "version-2-rows", "pageRowCount", first, file(page2(4, 1, 3, levels + int32s(1, 2, 3), (4, 0)))
    yield "version-2-nulls", "pageNullCount", first, file(page2(4, 0, 4, levels + int32s(1, 2, 3), (4, 0)))
    yield "version-2-levels-too-long", "levelsTooLong", first, file(page2(4, 1, 4, levels + int32s(1, 2, 3), (17, 0)))
    yield "version-2-levels-overflow", "levelsTooLong", first, file(
        page2(4, 1, 4, levels + int32s(1, 2, 3), (2**31 - 1, 2**31 - 1)))
    yield "version-2-levels-negative", "invalidField", first, file(page2(4, 1, 4, levels + int32s(1, 2, 3), (-1, 0)))
    yield "version-2-levels-not-wanted", "trailingBytes", first, file(
        page2(4, 0, 4, run(4, 0) + int32s(1, 2, 3, 4), (0, 2)))
    missing = page2(4, 1, 4, levels + int32s(1, 2, 3), (4, 0))
    del missing.header[8][1][2]
    yield "version-2-without-nulls", "missingField", first, file(missing)
    flag = page2(4, 1, 4, levels + int32s(1, 2, 3), (4, 0))
    flag.header[8][1][7] = [I32, 1]
    yield "version-2-flag-a-number", "wrongFieldType", first, file(flag)
    plain = page2(4, 1, 4, levels + int32s(1, 2, 3), (4, 0), compressed=False)
    plain.header[2][1] += 1
    yield "version-2-size", "pageSize", first, file(plain)
    data = page2(4, 0, 4, struct.pack("<I", 9) + run(4, 1), (0, 0), encoding=3)
    yield "version-2-booleans-too-long", "truncatedValues", first, flat(BOOLEAN, data).bytes()
    data = page2(4, 0, 4, struct.pack("<I", 2) + run(4, 1) + b"\0", (0, 0), encoding=3)
    yield "version-2-booleans-behind", "trailingBytes", first, flat(BOOLEAN, data).bytes()


def main():
    for path in HERE.glob("*.parquet"):
        path.unlink()
    lines, seen = [], set()
    for cases in (file_cases, thrift_cases, schema_cases, group_cases, page_cases, level_cases, value_cases, version2_cases):
        for name, error, place, data in cases():
            assert name not in seen, name
            seen.add(name)
            (HERE / f"{name}.parquet").write_bytes(data)
            lines.append(json.dumps({"file": f"{name}.parquet", "error": error, **place}))
    (HERE / "cases.json").write_text("[\n" + ",\n".join(lines) + "\n]\n")


main()

"""Parquet files that no current tool writes, put together by hand; Arrow or Spark reads them all."""
import json
import shutil
import struct

from thrift import (
    data_page, dictionary_page, element, made, packed_from_highest_bit, runs, varint,
)

BOOLEAN, INT32, DOUBLE, BYTES = 0, 1, 5, 6
REQUIRED, OPTIONAL, REPEATED = 0, 1, 2
MAP, MAP_KEY_VALUE, LIST = 1, 2, 3


def int32s(*values):
    return struct.pack(f"<{len(values)}i", *values)


def doubles(*values):
    return struct.pack(f"<{len(values)}d", *values)


def nested_page(values, definition, repetition, body, highest=(1, 1)):
    """A page with both kinds of levels as runs."""
    width = [level.bit_length() for level in highest]
    return data_page(len(definition), runs(repetition, width[1]) + runs(definition, width[0]) + body)


def literal(data):
    """A snappy stream of one literal: its bytes are the page's own."""
    length = len(data) - 1
    return varint(len(data)) + (bytes([length << 2]) if length < 60 else bytes([60 << 2, length])) + data


def in_literals(file):
    """The file with pages that are snappy streams without any copies."""
    for column, pages in enumerate(file.groups[0]):
        file.metadata(0, column)[4][1] = 1
        for page in pages:
            page.set(literal(page.body), len(page.body))
    return file


def files():
    # Two rows: [1, 2], []; a repeated field in no list.
    yield "repeated", "a repeated column without a list around it", made(
        [element("root", children=1), element("x", INT32, REPEATED)],
        [(INT32, "x", 3, [nested_page(3, [1, 1, 0], [0, 1, 0], int32s(1, 2))])], 2)
    # [1, 2], null, [], [3]
    yield "two-levels", "a list whose repeated field is the element", made(
        [element("root", children=1), element("x", None, OPTIONAL, 1, LIST), element("array", INT32, REPEATED)],
        [(INT32, "x.array", 5, [nested_page(5, [2, 2, 0, 1, 2], [0, 1, 0, 0, 0], int32s(1, 2, 3), (2, 1))])], 4)
    # A list of structures: [{1, null}, {2, 3}], []
    yield "two-levels-structure", "a list whose repeated group of two columns is the element", made(
        [element("root", children=1), element("x", None, REQUIRED, 1, LIST), element("item", None, REPEATED, 2),
         element("a", INT32, REQUIRED), element("b", INT32, OPTIONAL)],
        [(INT32, "x.item.a", 3, [nested_page(3, [1, 1, 0], [0, 1, 0], int32s(1, 2))]),
         (INT32, "x.item.b", 3, [nested_page(3, [1, 2, 0], [0, 1, 0], int32s(3), (2, 1))])], 2)
    # The element is a structure of one column, by the names that tell it: [{1}, {null}]
    for name, group in (("array", "array"), ("tuple", "x_tuple")):
        yield f"two-levels-{name}", f"a list whose repeated group is the element, as its name {group} says", made(
            [element("root", children=1), element("x", None, OPTIONAL, 1, LIST), element(group, None, REPEATED, 1),
             element("a", INT32, OPTIONAL)],
            [(INT32, f"x.{group}.a", 2, [nested_page(2, [3, 2], [0, 1], int32s(1), (3, 1))])], 1)
    # The same with another name: [1, null]
    yield "three-levels-bag", "a list whose repeated group is only around the element", made(
        [element("root", children=1), element("x", None, OPTIONAL, 1, LIST), element("bag", None, REPEATED, 1),
         element("a", INT32, OPTIONAL)],
        [(INT32, "x.bag.a", 2, [nested_page(2, [3, 2], [0, 1], int32s(1), (3, 1))])], 1)
    # Levels highest bit first: 1, null, 2, null, 3, 4, null, 5, 6
    definition = [1, 0, 1, 0, 1, 1, 0, 1, 1]
    yield "packed-levels", "definition levels in BIT_PACKED", made(
        [element("root", children=1), element("x", INT32, OPTIONAL)],
        [(INT32, "x", 9, [data_page(9, packed_from_highest_bit(definition, 1) + int32s(1, 2, 3, 4, 5, 6), definition=4)])], 9)
    # [1, 2], [null], [], null, [3, 4, 5]
    definition, repetition = [3, 3, 2, 1, 0, 3, 3, 3], [0, 1, 0, 0, 0, 0, 1, 1]
    yield "packed-nested-levels", "both kinds of levels in BIT_PACKED", made(
        [element("root", children=1), element("x", None, OPTIONAL, 1, LIST), element("list", None, REPEATED, 1),
         element("element", INT32, OPTIONAL)],
        [(INT32, "x.list.element", 8, [data_page(
            8, packed_from_highest_bit(repetition, 1) + packed_from_highest_bit(definition, 2) + int32s(1, 2, 3, 4, 5),
            definition=4, repetition=4)])], 5)
    # Dictionary with indices of 32 bits, of no bits, and PLAIN behind it.
    wide = bytes([32]) + varint(3 << 1 | 0) + struct.pack("<I", 1) + varint(1 << 1 | 1) + struct.pack("<8I", *[0, 1] * 4)
    yield "index-widths", "indices of 32 bits and of none, then a plain page", made(
        [element("root", children=1), element("x", DOUBLE, REQUIRED)],
        [(DOUBLE, "x", 18, [dictionary_page(2, doubles(0.5, float("-inf")), 2), data_page(11, wide, 2),
                            data_page(4, bytes([0]) + varint(4 << 1), 8), data_page(3, doubles(1, 2, 3))])], 18)
    # The last packed group is cut behind the values that are needed.
    cut = bytes([3]) + varint(1 << 1 | 1) + bytes([0b10_001_000, 0b0])
    yield "cut-group", "a packed group without its unneeded rest", made(
        [element("root", children=1), element("x", INT32, REQUIRED)],
        [(INT32, "x", 5, [dictionary_page(3, int32s(7, 8, 9)), data_page(5, cut, 8)])], 5)
    # Four rows of a dictionary, of nulls, of lists, of texts and of booleans.
    yield "snappy-literals", "five columns in pages that are snappy streams without copies", in_literals(made(
        [element("root", children=5), element("x", DOUBLE, REQUIRED), element("n", INT32, OPTIONAL),
         element("l", None, OPTIONAL, 1, LIST), element("list", None, REPEATED, 1), element("element", DOUBLE, OPTIONAL),
         element("s", BYTES, OPTIONAL, None, 0), element("b", BOOLEAN, REQUIRED)],
        [(DOUBLE, "x", 4, [dictionary_page(2, doubles(1.5, 2.5)), data_page(4, bytes([1]) + varint(4 << 1) + b"\1", 8)]),
         (INT32, "n", 4, [data_page(4, runs([1, 0, 1, 1], 1) + int32s(7, 8, 9))]),
         (DOUBLE, "l.list.element", 5, [nested_page(5, [3, 2, 1, 0, 3], [0, 1, 0, 0, 0], doubles(1, 2), (3, 1))]),
         (BYTES, "s", 4, [data_page(4, runs([1, 1, 0, 1], 1) + b"\1\0\0\0a\0\0\0\0\2\0\0\0bb")]),
         (BOOLEAN, "b", 4, [data_page(4, b"\x05")])], 4))
    # Null in the group 0, in 1, ... and once in none of 60.
    names = [f"g{number}" for number in range(60)]
    yield "deep", "sixty groups in one another", made(
        [element("root", children=1)] + [element(name, None, OPTIONAL, 1) for name in names] + [element("x", INT32, OPTIONAL)],
        [(INT32, ".".join(names + ["x"]), 62, [data_page(62, runs(list(range(62)), 6) + int32s(1))])], 62)
    # ["a", "bb"], [], ["a"]
    words = struct.pack("<I", 1) + b"a" + struct.pack("<I", 2) + b"bb"
    yield "lists-of-texts", "lists that are never null, of texts in a dictionary", made(
        [element("root", children=1), element("x", None, REQUIRED, 1, LIST), element("list", None, REPEATED, 1),
         element("element", BYTES, REQUIRED, None, 0)],
        [(BYTES, "x.list.element", 4, [dictionary_page(2, words), data_page(
            4, runs([0, 1, 0, 0], 1) + runs([1, 1, 0, 1], 1) + bytes([1]) + varint(1 << 1 | 1) + b"\2", 8)])], 3)
    yield "old-map", "a map marked MAP_KEY_VALUE outside", made(
        [element("root", children=1), element("m", None, OPTIONAL, 1, MAP_KEY_VALUE), element("map", None, REPEATED, 2),
         element("key", BYTES, REQUIRED, None, 0), element("value", INT32, OPTIONAL)],
        [(BYTES, "m.map.key", 3, [nested_page(3, [2, 2, 0], [0, 1, 0], b"\1\0\0\0a\1\0\0\0b", (2, 1))]),
         (INT32, "m.map.value", 3, [nested_page(3, [3, 2, 0], [0, 1, 0], int32s(4), (3, 1))])], 2)


def main(here):
    folder = here / "hand"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    listed = []
    for name, what, file in files():
        (folder / f"{name}.parquet").write_bytes(file.bytes())
        listed.append({"file": f"{name}.parquet", "what": what})
    (folder / "case.json").write_text(json.dumps({"tool": "make.py", "files": listed}, indent=2) + "\n")

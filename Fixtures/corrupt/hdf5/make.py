# environment: keras-newest
"""Writes hostile HDF5 files, and `cases.json`: what to read in each, and the error that it must be refused with.

h5py writes a sound file; then one statement in it is changed where the format says that it stands. Checksums are made
right again, so that a lie is not refused for its checksum, but where that is the case.

usage: make.py      (writes beside itself)
"""
import json
import os
import pathlib
import struct
import sys
import tempfile
import zlib

import h5py
import numpy as np

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "hdf5")]

from golden import create, dataset, group  # noqa: E402
from image import (  # noqa: E402
    ATTRIBUTE, ATTRIBUTE_INFO, DATASPACE, DATATYPE, FILL, FILTERS, LAYOUT, LINK_INFO, NOWHERE, SYMBOL_TABLE, Image)

listed = []


def image(fill, **options):
    """The file that `fill` writes into."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "file.h5")
        with create(path, **options) as file:
            fill(file)
        with h5py.File(path) as file:
            addresses = {"/": h5py.h5o.get_info(file.id).addr}
            file.visititems(lambda name, item: addresses.update({"/" + name: h5py.h5o.get_info(item.id).addr}))
        return Image(pathlib.Path(path).read_bytes(), addresses)


def case(name, path, error, structure=None, data=None):
    """Writes a file; `structure` is the part of the file that the error names, where it names one."""
    (HERE / f"{name}.h5").write_bytes(data.finished() if isinstance(data, Image) else data)
    listed.append({"file": f"{name}.h5", "path": path, "error": error} | ({"structure": structure} if structure else {}))


def lie(base, name, path, error, structure, change):
    changed = base.copy()
    change(changed)
    case(name, path, error, structure, changed)


def put(place, value, width=8):
    """A change of the field that `place` finds."""
    return lambda file: file.put(place(file), value, width)


def everything(creation):
    creation.set_shuffle()
    creation.set_deflate(6)
    creation.set_fletcher32()


# Sound files

def write_row(file):
    dataset(file, "row", (13,), "<f4", data=np.arange(13))
    group(file, "inner")["up"] = file["/"]


def write_attributes(file):
    dataset(file, "row", (13,), "<f4", data=np.arange(13))
    holder = group(file, "holder")
    for index in range(9):
        holder.attrs[f"attribute-{index}"] = np.arange(3)


def write_texts(file):
    texts = dataset(file, "texts", (3,), h5py.string_dtype())
    texts[...] = ["one", "another", "the last"]


def write_grid(file):
    dataset(file, "grid", (4, 9), "<f4", chunks=(2, 3), data=np.arange(36).reshape(4, 9), change=everything)


def write_plain_grid(file):
    dataset(file, "grid", (4, 9), "<f4", chunks=(2, 3), data=np.arange(36).reshape(4, 9))


def write_compact(file):
    dataset(file, "row", (4,), "<f4", data=np.arange(4),
            change=lambda creation: creation.set_layout(h5py.h5d.COMPACT))


def write_filled(file):
    dataset(file, "row", (4,), "<f4", change=lambda creation: creation.set_fill_value(np.array(1.5, "<f4")))


def write_links(file):
    target = dataset(file, "target", (2,), "<f4", data=[1, 2])
    for index in range(9):
        file[f"member-{index}"] = target


def write_deep_links(file):
    target = dataset(file, "target", (2,), "<f4", data=[1, 2])
    for index in range(60):
        file[f"member-{index:02d}"] = target


def write_indexes(limit, chunks=(2, 3), change=None):
    return lambda file: dataset(
        file, "grid", (4, 6), "<f4", chunks=chunks, maxshape=limit, data=np.arange(24).reshape(4, 6), change=change)


row = image(write_row)
new_row = image(write_row, libver="latest")
attributes = image(write_attributes)
new_attributes = image(write_attributes, libver="latest")
texts = image(write_texts)
grid = image(write_grid, istore_k=2)
plain_grid = image(write_plain_grid, istore_k=2)
compact = image(write_compact)
filled = image(write_filled)
links = image(write_links, libver="latest")
deep_links = image(write_deep_links, libver="latest")
fixed = image(write_indexes((4, 6)), libver="latest")
fixed_filtered = image(write_indexes((4, 6), change=everything), libver="latest")
extensible = image(write_indexes((None, 6)), libver="latest")
tree = image(write_indexes((None, None)), libver="latest")
single = image(write_indexes((4, 6), chunks=(4, 6), change=everything), libver="latest")

# The checksum as it is computed here is the library's.
for base in (new_row, links, fixed):
    base.check(0, 44)


def superblocks():
    case("nothing", "/", "notHDF5", data=b"")
    case("signature-damaged", "/", "notHDF5", data=b"\x89HDE" + new_row.finished()[4:])
    case("cut-superblock-0", "/", "unexpectedEnd", "superblock", row.finished()[:30])
    case("cut-superblock-3", "/", "unexpectedEnd", "superblock", new_row.finished()[:30])
    case("cut-at-half", "/", "truncatedFile", data=row.finished()[:len(row.data) // 2])
    case("cut-last-byte", "/", "truncatedFile", data=new_row.finished()[:-1])
    old, new = row.finished(), new_row.finished()

    def swapped(data, at, value):
        return data[:at] + value + data[at + len(value):]

    case("superblock-version", "/", "unsupportedVersion", "superblock", swapped(old, 8, b"\x09"))
    case("addresses-of-3-bytes", "/", "unsupportedSizes", data=swapped(old, 13, b"\x03"))
    case("lengths-of-16-bytes", "/", "unsupportedSizes", data=swapped(new, 10, b"\x10"))
    case("superblock-checksum", "/", "checksumMismatch", "superblock", swapped(new, 44, b"\0\0\0\0"))
    case("file-of-16-eb", "/", "truncatedFile", data=swapped(old, row.end_field, b"\xff" * 7 + b"\x7f"))
    case("driver", "/", "unsupportedDriver", data=swapped(old, 48, struct.pack("<Q", 96)))
    lie(row, "root-outside", "/", "addressOutOfFile", "superblock", put(lambda file: file.root_field, 1 << 40))
    lie(new_row, "root-nowhere", "/", "undefinedAddress", "superblock", put(lambda file: file.root_field, NOWHERE))


def headers():
    header = row.addresses["/row"]
    lie(row, "header-version", "row", "unsupportedVersion", "objectHeader", put(lambda file: header, 3, 1))
    lie(row, "header-counts-more", "row", "invalidField", "objectHeader", put(lambda file: header + 2, 99, 2))
    lie(row, "header-too-long", "row", "unexpectedEnd", "objectHeader", put(lambda file: header + 8, 0x7FFFFFFF, 4))
    lie(row, "cut-header-1", "/", "unexpectedEnd", "objectHeader", lambda file: file.cut(file.root_field, 20))
    lie(new_row, "cut-header-2", "/", "unexpectedEnd", "objectHeader", lambda file: file.cut(file.root_field, 20))
    lie(row, "message-too-long", "row", "unexpectedEnd", "objectHeader",
        put(lambda file: file.type_field("/row", DATATYPE) + 2, 0xFFFF, 2))
    lie(row, "message-unknown", "row", "unsupportedMessage", None,
        put(lambda file: file.type_field("/row", FILL), b"\x30\0" + bytes([*row.data[row.message("/row", FILL) - 6:][:2],
                                                                          0x80])))
    broken = new_row.finished()
    at = new_row.message("/row", DATATYPE) + 4
    case("header-checksum", "row", "checksumMismatch", "objectHeader", broken[:at] + b"\x08" + broken[at + 1:])
    lie(row, "dataspace-missing", "row", "missingMessage", "dataspace",
        put(lambda file: file.type_field("/row", DATASPACE), 0, 2))
    lie(row, "nothing-known", "row", "unknownObject", None,
        lambda file: [file.put(file.type_field("/row", kind), 0, 2) for kind in (DATATYPE, LAYOUT)])

    # A header whose continuation leads back to itself, and one that is not all there.
    def continued(file, address, byte_count, block=b""):
        at = file.append(block)
        body = struct.pack("<HHBxxxQQ", 16, 16, 0, at if address is None else address, byte_count)
        file.put(file.root_field, file.append(struct.pack("<BxHIIxxxx", 1, 1, 1, len(body)) + body))

    def cycle(file):
        at = file.append(b"")
        block = struct.pack("<HHBxxxQQ", 16, 16, 0, at, 24)
        continued(file, None, 24, block)

    lie(row, "continuation-cycle", "/", "endlessStructure", "continuation", cycle)
    lie(row, "continuation-cut", "/", "unexpectedEnd", "continuation",
        lambda file: continued(file, None, 1 << 20, b"\0" * 16))
    lie(row, "continuation-nowhere", "/", "undefinedAddress", "continuation",
        lambda file: continued(file, NOWHERE, 24))
    # A message that is said to be stored elsewhere: in the header that says so, and in a table.
    datatype = row.message("/row", DATATYPE)
    lie(row, "shared-with-itself", "row", "unsupportedSharing", None,
        lambda file: [file.put(datatype - 4, 2, 1), file.put(datatype, struct.pack("<BBQ", 3, 2, header))])
    lie(row, "shared-in-a-table", "row", "unsupportedSharing", None,
        lambda file: [file.put(datatype - 4, 2, 1), file.put(datatype, b"\3\1")])


def groups():
    # A group that holds its own parent may be walked for ever.
    for name, base in (("links-to-the-parent-1", row), ("links-to-the-parent-2", new_row)):
        case(name, "inner/up/" * 129, "pathTooLong", data=base)
    table = row.message("/", SYMBOL_TABLE)
    node = row.find(b"SNOD")
    tree_node = row.number(table)
    lie(row, "cut-tree", "/", "unexpectedEnd", "treeVersion1", lambda file: file.cut(table, 30))
    lie(row, "cut-local-heap", "/", "unexpectedEnd", "localHeap", lambda file: file.cut(table + 8, 20))
    lie(row, "cut-names", "/", "unexpectedEnd", "localHeap",
        lambda file: file.cut(file.number(table + 8) + 24, 9))
    lie(row, "cut-symbol-node", "/", "unexpectedEnd", "symbolTableNode", lambda file: file.cut(tree_node + 32, 40))
    lie(row, "tree-type", "/", "invalidField", "treeVersion1", put(lambda file: tree_node + 4, 1, 1))
    lie(row, "tree-signature", "/", "wrongSignature", "treeVersion1", put(lambda file: tree_node, b"TREX"))
    lie(row, "tree-counts-65535", "/", "endlessStructure", "treeVersion1", put(lambda file: tree_node + 6, 0xFFFF, 2))
    lie(row, "tree-outside", "/", "addressOutOfFile", "symbolTable", put(lambda file: table, 1 << 50))
    # Its own child: the levels must fall.
    lie(row, "tree-cycle", "/", "invalidField", "treeVersion1",
        lambda file: [file.put(tree_node + 5, 1, 1), file.put(tree_node + 32, tree_node)])

    def fan_out(file):
        # Nine levels of 16 children that are all the same: 16^9 ways down.
        child = node
        for level in range(9):
            children = struct.pack("<QQ", 0, child) * 16
            child = file.append(b"TREE" + struct.pack("<BBHQQ", 0, level, 16, NOWHERE, NOWHERE) + children + bytes(8))
        file.put(table, child)

    lie(row, "tree-fans-out", "/", "endlessStructure", "symbolTableNode", fan_out)
    lie(row, "symbol-node-signature", "/", "wrongSignature", "symbolTableNode", put(lambda file: node, b"XNOD"))
    lie(row, "symbol-node-counts-65535", "/", "endlessStructure", "symbolTableNode",
        put(lambda file: node + 6, 0xFFFF, 2))
    lie(row, "name-outside", "/", "invalidField", "localHeap", put(lambda file: node + 8, 1 << 40))
    lie(row, "name-twice", "/", "duplicateName", None, put(lambda file: node + 8, row.number(node + 48)))
    lie(row, "name-not-utf8", "/", "invalidText", None, put(lambda file: file.find(b"inner\0"), b"\xc3\x28"))
    lie(row, "object-nowhere", "/", "undefinedAddress", "symbolTableNode", put(lambda file: node + 16, NOWHERE))
    lie(row, "object-is-the-superblock", "row", "unsupportedVersion", "objectHeader", put(lambda file: node + 56, 0))
    lie(row, "local-heap-size", "/", "unexpectedEnd", "localHeap",
        put(lambda file: file.number(table + 8) + 8, 1 << 60))


def dense_groups():
    info = links.message("/", LINK_INFO)
    heap, names = links.number(info + 2), links.number(info + 10)
    leaf = links.number(names + 16)
    record = leaf + 6
    count, size = links.number(names + 24, 2), links.number(names + 10, 2)
    block = links.number(heap + 132)
    links.check(heap, 142)
    links.check(names, 34)
    links.check(leaf, 6 + count * size)

    def heap_lie(name, error, at, value, width, structure="fractalHeap"):
        lie(links, name, "/", error, structure, lambda file: [file.put(heap + at, value, width), file.seal(heap, 142)])

    def tree_lie(name, error, at, value, width, structure="treeVersion2"):
        lie(links, name, "/", error, structure, lambda file: [file.put(names + at, value, width), file.seal(names, 34)])

    def record_lie(name, error, structure, value, at=4):
        lie(links, name, "/", error, structure,
            lambda file: [file.put(record + at, value), file.seal(leaf, 6 + count * size)])

    heap_lie("heap-ids-of-0-bytes", "invalidField", 5, 0, 2)
    heap_lie("heap-filtered", "unsupportedHeapFilters", 7, 1, 2, None)
    heap_lie("heap-width", "invalidField", 110, 3, 2)
    heap_lie("heap-block-size", "invalidField", 112, 1 << 63, 8)
    heap_lie("heap-block-of-4-gb", "unexpectedEnd", 112, 1 << 16, 8, "fractalHeapDirectBlock")
    heap_lie("heap-of-255-bits", "invalidField", 128, 255, 2)
    heap_lie("heap-without-a-root", "undefinedAddress", 132, NOWHERE, 8)
    heap_lie("heap-table-of-65535-rows", "unexpectedEnd", 140, 0xFFFF, 2, "fractalHeapIndirectBlock")
    record_lie("heap-id-type", "invalidField", "fractalHeap", b"\x30")
    record_lie("heap-id-outside", "unexpectedEnd", "fractalHeapDirectBlock", b"\0" + b"\xff\xff\xff\xff")
    record_lie("heap-id-huge", "undefinedAddress", "fractalHeap", b"\x10")
    record_lie("heap-id-twice", "duplicateName", None, bytes(links.data[record + size + 4:record + size + 11]))
    lie(links, "heap-block-signature", "/", "wrongSignature", "fractalHeapDirectBlock",
        put(lambda file: block, b"FHDX"))
    damaged = links.copy()
    damaged.put(block + 40, damaged.number(block + 40, 1) ^ 1, 1)
    case("heap-block-checksum", "/", "checksumMismatch", "fractalHeapDirectBlock", damaged)
    tree_lie("tree-2-type", "invalidField", 5, 8, 1)
    tree_lie("tree-2-node-size", "invalidField", 6, 0, 4)
    tree_lie("tree-2-record-size", "invalidField", 10, 0, 2)
    tree_lie("tree-2-of-65535-levels", "invalidField", 12, 0xFFFF, 2)
    tree_lie("tree-2-level-more", "wrongSignature", 12, 1, 2, "treeVersion2Node")
    tree_lie("tree-2-counts-65535", "invalidField", 24, 0xFFFF, 2, "treeVersion2Node")
    tree_lie("tree-2-records-past-the-node", "unexpectedEnd", 6, 1 << 24, 4, "treeVersion2Node")

    def cut_block(file):
        file.cut(heap + 132, 100)
        file.seal(heap, 142)

    def cut_leaf(file):
        file.cut(names + 16, 100)
        file.seal(names, 34)

    lie(links, "cut-fractal-heap", "/", "unexpectedEnd", "fractalHeap", lambda file: moved(file, info + 2, 60))
    lie(links, "cut-heap-block", "/", "unexpectedEnd", "fractalHeapDirectBlock", cut_block)
    lie(links, "cut-tree-2", "/", "unexpectedEnd", "treeVersion2", lambda file: moved(file, info + 10, 20))
    lie(links, "cut-tree-2-node", "/", "unexpectedEnd", "treeVersion2Node", cut_leaf)

    # A tree of levels, whose root is its own child.
    info = deep_links.message("/", LINK_INFO)
    names = deep_links.number(info + 10)
    root = deep_links.number(names + 16)
    assert deep_links.number(names + 12, 2) == 1 and deep_links.data[root:root + 4] == b"BTIN"
    count, size = deep_links.number(names + 24, 2), deep_links.number(names + 10, 2)
    pointers = root + 6 + count * size
    # A pointer: an address, and the number of records in one byte.
    length = pointers + (count + 1) * 9 - root
    deep_links.check(root, length)

    def cycle(file):
        file.put(pointers, root)
        file.seal(root, length)

    def one_child(file):
        for index in range(count):
            file.put(pointers + 9 * index, file.data[pointers + 9 * count:pointers + 9 * count + 9])
        file.seal(root, length)

    lie(deep_links, "tree-2-cycle", "/", "wrongSignature", "treeVersion2Node", cycle)
    lie(deep_links, "tree-2-child-twice", "/", "duplicateName", None, one_child)


def moved(file, field, byte_count):
    """Cuts what an address in the root group's header leads to."""
    file.message("/", LINK_INFO)
    file.cut(field, byte_count)


def extents():
    space = row.message("/row", DATASPACE)
    kind = row.message("/row", DATATYPE)
    grown = row.message("/row", LAYOUT)
    square = plain_grid.message("/grid", DATASPACE)
    lie(plain_grid, "extents-overflow", "grid", "invalidField", "dataspace",
        lambda file: [file.put(square + 8, 1 << 62), file.put(square + 16, 4)])
    lie(row, "extent-negative", "row", "invalidField", "dataspace", put(lambda file: space + 8, -1))
    lie(row, "bytes-overflow", "row", "tooLarge", None,
        lambda file: [file.put(space + 8, 1 << 62), file.put(space + 16, 1 << 62)])
    lie(row, "more-elements-than-data", "row", "dataSizeMismatch", None,
        lambda file: [file.put(space + 8, 14), file.put(space + 16, 14)])
    lie(row, "maximum-below-the-extent", "row", "invalidField", "dataspace", put(lambda file: space + 16, 12))
    lie(row, "rank-of-33", "row", "invalidField", "dataspace", put(lambda file: space + 1, 33, 1))
    lie(row, "dataspace-version", "row", "unsupportedVersion", "dataspace", put(lambda file: space, 7, 1))
    lie(filled, "unwritten-16-eb", "row", "tooLarge", None,
        lambda file: [file.put(file.message("/row", DATASPACE) + at, 1 << 61) for at in (8, 16)])
    lie(row, "element-of-0-bytes", "row", "invalidField", "datatype", put(lambda file: kind + 4, 0, 4))
    lie(row, "element-of-5-bytes", "row", "unsupportedDatatype", None, put(lambda file: kind + 4, 5, 4))
    lie(row, "text-of-2-gb", "row", "dataSizeMismatch", None,
        lambda file: [file.put(kind, 0x13, 1), file.put(kind + 4, 0x7FFFFFFF, 4)])
    lie(row, "datatype-class", "row", "invalidField", "datatype", put(lambda file: kind, 0x1D, 1))
    lie(row, "datatype-version", "row", "unsupportedVersion", "datatype", put(lambda file: kind, 0xF1, 1))
    lie(row, "data-size", "row", "dataSizeMismatch", None, put(lambda file: grown + 10, 51))
    lie(row, "data-outside", "row", "addressOutOfFile", "layout", put(lambda file: grown + 2, 1 << 40))
    lie(row, "cut-data", "row", "unexpectedEnd", "data", lambda file: file.cut(grown + 2, 51))
    lie(row, "layout-version", "row", "unsupportedVersion", "layout", put(lambda file: grown, 2, 1))
    lie(row, "layout-class", "row", "invalidField", "layout", put(lambda file: grown + 1, 9, 1))
    lie(compact, "compact-too-long", "row", "unexpectedEnd", "layout",
        put(lambda file: file.message("/row", LAYOUT) + 2, 0xFFFF, 2))
    lie(compact, "compact-too-short", "row", "dataSizeMismatch", None,
        put(lambda file: file.message("/row", LAYOUT) + 2, 15, 2))
    fill = filled.message("/row", FILL)
    lie(filled, "fill-value-too-short", "row", "invalidField", "fillValue", put(lambda file: fill + 4, 3, 4))
    lie(filled, "fill-value-too-long", "row", "unexpectedEnd", "fillValue", put(lambda file: fill + 4, 0x7FFFFFFF, 4))


def chunks():
    layout = grid.message("/grid", LAYOUT)
    filters = grid.message("/grid", FILTERS)
    root = grid.number(layout + 3)
    # A leaf: 24 bytes, then keys (size, mask, three offsets) and addresses by turns. The tree has two leaves or more.
    assert grid.data[root:root + 4] == b"TREE" and grid.data[root + 5] == 1
    leaf = grid.number(root + 24 + 32)
    key = leaf + 24
    child = key + 32
    second = child + 8
    assert grid.number(leaf + 6, 2) >= 2

    def chunk_lie(name, error, structure, *changes, base=grid):
        lie(base, name, "grid", error, structure, lambda file: [file.put(*change) for change in changes])

    chunk_lie("chunk-of-0-elements", "invalidField", "layout", (layout + 11, 0, 4))
    chunk_lie("chunk-overflows", "invalidField", "layout", (layout + 11, 0xFFFFFFFF, 4), (layout + 15, 0xFFFFFFFF, 4))
    chunk_lie("chunk-of-2-gb", "tooLarge", None, (layout + 11, 0x8000000, 4))
    chunk_lie("chunk-rank", "invalidField", "layout", (layout + 2, 2, 1))
    chunk_lie("chunk-elements-of-8-bytes", "invalidField", "layout", (layout + 19, 8, 4))
    chunk_lie("chunk-tree-of-a-group", "invalidField", "treeVersion1", (root + 4, 0, 1))
    chunk_lie("chunk-tree-cycle", "invalidField", "treeVersion1", (root + 56, root))
    chunk_lie("chunk-tree-counts-65535", "endlessStructure", "treeVersion1", (root + 6, 0xFFFF, 2))
    chunk_lie("chunk-outside", "addressOutOfFile", "treeVersion1", (child, 1 << 50))
    chunk_lie("chunk-nowhere", "undefinedAddress", "treeVersion1", (child, NOWHERE))
    chunk_lie("chunk-between-chunks", "invalidField", "treeVersion1", (key + 8, 1))
    chunk_lie("chunk-longer-than-the-file", "unexpectedEnd", "chunk", (key, 0x10000000, 4))
    chunk_lie("chunk-twice", "duplicateChunk", None, (second, bytes(grid.data[key:child + 8])))
    chunk_lie("chunk-data-twice", "overlappingChunks", None, (second + 32, grid.number(child)),
              (second, grid.number(key, 4), 4))
    # Chunks that pass through no filter: all have 24 bytes.
    plain_root = plain_grid.number(plain_grid.message("/grid", LAYOUT) + 3)
    first = plain_grid.number(plain_root + 24 + 32) + 24 + 32
    lie(plain_grid, "chunks-overlap", "grid", "overlappingChunks", None,
        put(lambda file: first + 40, plain_grid.number(first) + 1))
    chunk_lie("chunk-checksum", "checksumMismatch", "chunk", (grid.number(child) + 3, 0x55, 1))
    chunk_lie("chunk-shorter-than-its-checksum", "unexpectedEnd", "chunk", (key, 3, 4))
    # Without the filter of the checksum, its four bytes follow the compressed ones; without deflate there are too few.
    chunk_lie("chunk-mask-without-checksum", "cannotInflate", None, (key + 4, 4, 4))
    chunk_lie("chunk-mask-without-all", "dataSizeMismatch", None, (key + 4, 7, 4))
    chunk_lie("filter-unknown", "unsupportedFilter", None, (filters + 8, 32004, 2))
    chunk_lie("filters-33", "invalidField", "filters", (filters + 1, 33, 1))
    chunk_lie("filter-with-65535-values", "unexpectedEnd", "filters", (filters + 14, 0xFFFF, 2))
    chunk_lie("filters-version", "unsupportedVersion", "filters", (filters, 3, 1))
    shuffle = filters + 8
    assert grid.number(shuffle, 2) == 2
    # The width that the shuffle filter put together: after its name.
    width = shuffle + 8 + (grid.number(shuffle + 2, 2) + 7) // 8 * 8
    assert grid.number(width, 4) == 4
    for name, value in (("shuffle-of-2-bytes", 2), ("shuffle-of-0-bytes", 0), ("shuffle-of-4-gb", 0xFFFFFFFF)):
        chunk_lie(name, "invalidField", "filters", (width, value, 4))
    chunk_lie("shuffle-without-its-width", "invalidField", "filters",
              (filters + 14, 0, 2), (width, bytes(grid.data[width + 8:layout - 8]) + bytes(8)))

    def stored(data):
        def change(file):
            file.put(child, file.append(data))
            file.put(key, len(data), 4)
            file.put(key + 4, 4, 4)
        return change

    # Four million zeros in a chunk of 24 bytes; then as many bytes as belong there, but no more.
    lie(grid, "deflate-bomb", "grid", "cannotInflate", None, stored(zlib.compress(bytes(4 << 20), 9)))
    lie(grid, "deflate-too-little", "grid", "dataSizeMismatch", None, stored(zlib.compress(bytes(23))))
    lie(grid, "deflate-damaged", "grid", "cannotInflate", None, stored(zlib.compress(bytes(24))[:-1] + b"\xff"))
    chunk_lie("deflate-nothing", "cannotInflate", None, (key, 0, 4), (key + 4, 4, 4))
    lie(grid, "cut-chunk-tree", "grid", "unexpectedEnd", "treeVersion1", lambda file: file.cut(root + 56, 50))
    lie(grid, "cut-chunk", "grid", "unexpectedEnd", "chunk", lambda file: file.cut(child, 10))


def indexes():
    layout = fixed.message("/grid", LAYOUT)
    # Version, class, flags, rank and width; three dimensions of a byte; the index's type and one parameter.
    field = layout + 5 + 3 + 2
    array = fixed.number(field)
    block = fixed.number(array + 16)
    fixed.check(array, 24)
    fixed.check(block, 14 + 4 * 8)

    def fixed_lie(name, error, structure, at, value, width=8, path="grid"):
        lie(fixed, name, path, error, structure, lambda file: [file.put(array + at, value, width), file.seal(array, 24)])

    def entry_lie(name, error, structure, index, value):
        lie(fixed, name, "grid", error, structure,
            lambda file: [file.put(block + 14 + 8 * index, value), file.seal(block, 14 + 4 * 8)])

    fixed_lie("fixed-array-counts-more", "invalidField", "fixedArray", 8, 5)
    fixed_lie("fixed-array-counts-2-62", "invalidField", "fixedArray", 8, 1 << 62)
    fixed_lie("fixed-array-entries-of-9-bytes", "invalidField", "fixedArray", 6, 9, 1)
    fixed_lie("fixed-array-page-bits", "invalidField", "fixedArray", 7, 200, 1)
    fixed_lie("fixed-array-client", "invalidField", "fixedArray", 5, 1, 1)
    entry_lie("fixed-array-chunk-outside", "addressOutOfFile", "fixedArrayBlock", 1, 1 << 48)
    entry_lie("fixed-array-chunk-twice", "overlappingChunks", None, 1, fixed.number(block + 14))
    lie(fixed, "fixed-array-checksum", "grid", "checksumMismatch", "fixedArrayBlock",
        put(lambda file: block + 14, fixed.number(block + 22)))
    lie(fixed, "cut-fixed-array", "grid", "unexpectedEnd", "fixedArrayBlock",
        lambda file: [file.cut(array + 16, 20), file.seal(array, 24)])
    lie(fixed, "layout-index", "grid", "invalidField", "layout", put(lambda file: file.message("/grid", LAYOUT) + 8, 6, 1))
    lie(fixed, "layout-width", "grid", "invalidField", "layout", put(lambda file: file.message("/grid", LAYOUT) + 4, 9, 1))

    layout = extensible.message("/grid", LAYOUT)
    array = extensible.number(layout + 5 + 3 + 6)
    extensible.check(array, 68)
    index_block = extensible.number(array + 60)

    def extensible_lie(name, error, structure, at, value, width=1):
        lie(extensible, name, "grid", error, structure,
            lambda file: [file.put(array + at, value, width), file.seal(array, 68)])

    extensible_lie("extensible-array-of-63-bits", "invalidField", "extensibleArray", 7, 63)
    extensible_lie("extensible-array-blocks-of-3", "invalidField", "extensibleArray", 9, 3)
    extensible_lie("extensible-array-of-200-entries", "unexpectedEnd", "extensibleArrayIndexBlock", 8, 200)
    extensible_lie("extensible-array-without-blocks", "invalidField", "extensibleArray", 10, 0)
    lie(extensible, "extensible-array-signature", "grid", "wrongSignature", "extensibleArrayIndexBlock",
        put(lambda file: index_block, b"EAXX"))
    lie(extensible, "cut-extensible-array", "grid", "unexpectedEnd", "extensibleArrayIndexBlock",
        lambda file: [file.cut(array + 60, 20), file.seal(array, 68)])

    layout = tree.message("/grid", LAYOUT)
    header = tree.number(layout + 5 + 3 + 7)
    tree.check(header, 34)
    leaf = tree.number(header + 16)
    # A record: an address and two offsets, counted in chunks.
    tree.check(leaf, 6 + 4 * 24)

    def record_lie(name, error, structure, at, value):
        lie(tree, name, "grid", error, structure,
            lambda file: [file.put(leaf + 6 + at, value), file.seal(leaf, 6 + 4 * 24)])

    record_lie("chunk-offset-overflows", "invalidField", "treeVersion2Node", 8, 1 << 62)
    record_lie("chunk-offset-negative", "invalidField", "treeVersion2Node", 8, -1)
    record_lie("chunk-offset-twice", "duplicateChunk", None, 24 + 8, bytes(tree.data[leaf + 14:leaf + 30]))

    layout = single.message("/grid", LAYOUT)
    # After the index's type the size as stored and the mask.
    size = layout + 5 + 3 + 1
    lie(single, "single-chunk-too-long", "grid", "unexpectedEnd", "chunk",
        lambda file: [file.message("/grid", LAYOUT), file.put(size, 1 << 40)])
    lie(single, "single-chunk-too-short", "grid", "checksumMismatch", "chunk",
        lambda file: [file.message("/grid", LAYOUT), file.put(size, file.number(size) - 1)])


def heaps():
    layout = texts.message("/texts", LAYOUT)
    data = texts.number(layout + 2)
    # A text: its length, the collection's address and the object's number there.
    collection = texts.number(data + 4)

    def text_lie(name, error, structure, at, value, width=8):
        lie(texts, name, "texts", error, structure, put(lambda file: at, value, width))

    text_lie("text-number-missing", "missingHeapObject", "globalHeap", data + 12, 77, 4)
    text_lie("text-longer-than-its-object", "unexpectedEnd", "globalHeap", data, 1 << 20, 4)
    text_lie("text-collection-nowhere", "undefinedAddress", "globalHeap", data + 4, NOWHERE)
    text_lie("text-collection-elsewhere", "wrongSignature", "globalHeap", data + 4, data)
    text_lie("text-not-utf8", "invalidText", None, texts.find(b"another"), b"\xff", 1)
    text_lie("collection-version", "unsupportedVersion", "globalHeap", collection + 4, 9, 1)
    text_lie("collection-too-long", "unexpectedEnd", "globalHeap", collection + 8, 1 << 50)
    text_lie("collection-object-too-long", "unexpectedEnd", "globalHeap", collection + 24, 1 << 40)
    lie(texts, "cut-collection", "texts", "unexpectedEnd", "globalHeap", lambda file: file.cut(data + 4, 24))


def attribute_lies():
    note = attributes.message("/holder", ATTRIBUTE)
    # Version 1: the sizes of name, type and extents, then these, each padded to eight bytes.
    sizes = [attributes.number(note + 2 + 2 * index, 2) for index in range(3)]
    padded = [(size + 7) // 8 * 8 for size in sizes]
    kind = note + 8 + padded[0]
    space = kind + padded[1]

    def attribute_lie(name, error, structure, *changes):
        lie(attributes, name, "holder", error, structure, lambda file: [file.put(*change) for change in changes])

    attribute_lie("attribute-version", "unsupportedVersion", "attribute", (note, 4, 1))
    attribute_lie("attribute-name-too-long", "unexpectedEnd", "attribute", (note + 2, 0xFFFF, 2))
    attribute_lie("attribute-name-not-utf8", "invalidText", None, (note + 8, 0xFF, 1))
    attribute_lie("attribute-of-8-tb", "dataSizeMismatch", None, (space + 8, 1 << 40), (space + 16, 1 << 40))
    attribute_lie("attribute-bytes-overflow", "tooLarge", None, (space + 8, 1 << 61), (space + 16, 1 << 61))
    attribute_lie("attribute-element-of-4-gb", "unsupportedDatatype", None, (kind + 4, 0xFFFFFFFF, 4))
    attribute_lie("attribute-rank", "invalidField", "dataspace", (space + 1, 99, 1))
    info = new_attributes.message("/holder", ATTRIBUTE_INFO)
    names = new_attributes.number(info + 10)
    heap = new_attributes.number(info + 2)
    new_attributes.check(heap, 142)
    lie(new_attributes, "attribute-tree-of-links", "holder", "invalidField", "treeVersion2",
        lambda file: [file.put(names + 5, 5, 1), file.seal(names, 34)])
    lie(new_attributes, "attribute-heap-nowhere", "holder", "undefinedAddress", "fractalHeap",
        lambda file: [file.put(heap + 132, NOWHERE), file.seal(heap, 142)])


def unread():
    """What h5py writes and the reader names but does not follow."""

    def written(name, path, error, write):
        case(name, path, error, data=image(write, libver="latest"))

    whole = h5py.h5s.create_simple((4,))
    written("external-storage", "row", "unsupportedLayout",
            lambda file: dataset(file, "row", (4,), "<f4",
                                 change=lambda creation: creation.set_external(b"/etc/passwd", 0, 16)))
    written("virtual-storage", "row", "unsupportedLayout",
            lambda file: dataset(file, "row", (4,), "<f4",
                                 change=lambda creation: creation.set_virtual(whole, b"/etc/passwd", b"x", whole)))
    written("compound", "row", "unsupportedDatatype",
            lambda file: dataset(file, "row", (3,), np.dtype([("a", "<i4"), ("b", "<f4")]),
                                 data=np.zeros(3, dtype=[("a", "<i4"), ("b", "<f4")])))
    written("too-fine-for-f32", "row", "inexactValue", lambda file: dataset(file, "row", (2,), "<f8", data=[1, 0.1]))
    written("text-for-numbers", "row", "wrongElementType", lambda file: dataset(file, "row", (2,), "S3", data=[b"a", b"b"]))
    written("soft-link", "link", "softLink", lambda file: file.__setitem__("link", h5py.SoftLink("/link")))
    written("external-link", "link", "externalLink",
            lambda file: file.__setitem__("link", h5py.ExternalLink("/etc/passwd", "/")))
    user = image(lambda file: file.__setitem__("link", h5py.ExternalLink("other.h5", "/")), libver="latest")
    user.changed.add("/")
    user.put(user.find(b"\x40\x04link"), 65, 1)
    case("user-defined-link", "link", "unsupportedLink", data=user)
    written("group-for-dataset", "#row", "notADataset", lambda file: group(file, "row"))
    written("dataset-for-group", "row/#inner", "notAGroup", lambda file: dataset(file, "row", (1,), "<f4", data=[1]))
    written("no-such-dataset", "#row", "noSuchObject", lambda file: group(file, "other"))


def main():
    for make in (superblocks, headers, groups, dense_groups, extents, chunks, indexes, heaps, attribute_lies, unread):
        make()
    names = [entry["file"] for entry in listed]
    assert len(set(names)) == len(names)
    for path in HERE.glob("*.h5"):
        if path.name not in names:
            path.unlink()
    (HERE / "cases.json").write_text("[\n" + ",\n".join(json.dumps(entry) for entry in listed) + "\n]\n")


main()

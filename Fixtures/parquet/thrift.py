"""Thrift's compact protocol, and Parquet files as footers and pages, so that each part can be written otherwise.

A structure is {field: [type, value]}; a boolean's value is its type, a list's is (type, [values]), a map's raw bytes are kept.
"""
import struct
import zlib

TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, MAP, STRUCT = range(1, 13)


def varint(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out) + bytes([value])


def zigzag(value):
    return varint((value << 1) ^ (value >> 63) if value < 0 else value << 1)


class Reader:
    def __init__(self, data, position=0):
        self.data, self.position = data, position

    def byte(self):
        self.position += 1
        return self.data[self.position - 1]

    def varint(self):
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def integer(self):
        value = self.varint()
        return (value >> 1) ^ -(value & 1)

    def take(self, count):
        self.position += count
        return self.data[self.position - count:self.position]

    def value(self, kind):
        if kind in (TRUE, FALSE):
            return kind == TRUE
        if kind == BYTE:
            return self.byte()
        if kind in (I16, I32, I64):
            return self.integer()
        if kind == DOUBLE:
            return self.take(8)
        if kind == BINARY:
            return self.take(self.varint())
        if kind in (LIST, SET):
            header = self.byte()
            count = header >> 4 if header >> 4 < 15 else self.varint()
            inner = header & 15
            return inner, [self.byte() == 1 if inner in (TRUE, FALSE) else self.value(inner) for _ in range(count)]
        if kind == STRUCT:
            return self.structure()
        raise ValueError(f"type {kind}")

    def structure(self):
        fields, last = {}, 0
        while header := self.byte():
            last = last + (header >> 4) if header >> 4 else self.integer()
            fields[last] = [header & 15, self.value(header & 15)]
        return fields


def write(kind, value):
    if kind == BYTE:
        return bytes([value & 0xFF])
    if kind in (I16, I32, I64):
        return zigzag(value)
    if kind == DOUBLE:
        return value
    if kind == BINARY:
        return varint(len(value)) + value
    if kind in (LIST, SET):
        inner, values = value
        count = len(values)
        header = bytes([count << 4 | inner]) if count < 15 else bytes([0xF0 | inner]) + varint(count)
        return header + b"".join(
            bytes([1 if v else 2]) if inner in (TRUE, FALSE) else write(inner, v) for v in values)
    if kind == STRUCT:
        out, last = b"", 0
        for field in sorted(value):
            its, content = value[field]
            delta = field - last
            out += bytes([delta << 4 | its]) if 0 < delta < 16 else bytes([its]) + zigzag(field)
            if its not in (TRUE, FALSE):
                out += content if its == MAP or isinstance(content, Raw) else write(its, content)
            last = field
        return out + b"\0"
    raise ValueError(f"type {kind}")


class Raw(bytes):
    """A value that is written as it is, whatever the field's type says."""


class Page:
    """A page: its header, and its bytes as they are in the file."""

    def __init__(self, header, body):
        self.header, self.body = header, body

    def set(self, body, plain=None):
        """Other bytes, and the sizes of them (`plain`: decompressed) in the header; a checksum goes."""
        self.body = body
        self.header[2][1] = len(body) if plain is None else plain
        self.header[3][1] = len(body)
        self.header.pop(4, None)
        return self

    def bytes(self):
        return write(STRUCT, self.header) + self.body


class File:
    """A Parquet file: `footer`, and `groups[g][c]`, the pages of each column chunk."""

    def __init__(self, data):
        size = struct.unpack("<I", data[-8:-4])[0]
        self.footer = Reader(data, len(data) - 8 - size).structure()
        self.groups = []
        for group in self.footer[4][1][1]:
            chunks = []
            for chunk in group[1][1][1]:
                metadata = chunk[3][1]
                start = min(metadata[9][1], metadata.get(11, metadata[9])[1] or metadata[9][1])
                reader, pages = Reader(data, start), []
                while reader.position < start + metadata[7][1]:
                    header = reader.structure()
                    pages.append(Page(header, reader.take(header[3][1])))
                chunks.append(pages)
            self.groups.append(chunks)

    def metadata(self, group=0, column=0):
        return self.footer[4][1][1][group][1][1][1][column][3][1]

    def schema(self, index):
        return self.footer[2][1][1][index]

    def bytes(self, between=b""):
        """The file with all offsets and sizes as they are to be."""
        out = b"PAR1"
        for g, chunks in enumerate(self.groups):
            for c, pages in enumerate(chunks):
                metadata = self.metadata(g, c)
                start, first = len(out), None
                for page in pages:
                    if first is None and 7 not in page.header:
                        first = len(out)
                    out += page.bytes()
                metadata[9] = [I64, start if first is None else first]
                metadata.pop(11, None)
                if metadata[9][1] > start:
                    metadata[11] = [I64, start]
                metadata[7] = [I64, len(out) - start]
                metadata.pop(10, None)
                for key in (4, 5, 6, 7):
                    self.footer[4][1][1][g][1][1][1][c].pop(key, None)
                out += between
        return self.framed(out)

    def framed(self, front):
        """The footer as it is, behind `front`."""
        footer = write(STRUCT, self.footer)
        return front + footer + struct.pack("<I", len(footer)) + b"PAR1"


def element(name, kind=None, repetition=None, children=None, converted=None, length=None):
    """An element of a schema."""
    fields = {4: [BINARY, name.encode()]}
    for field, value in ((1, kind), (2, length), (3, repetition), (5, children), (6, converted)):
        if value is not None:
            fields[field] = [I32, value]
    return fields


def data_page(count, body, encoding=0, definition=3, repetition=3):
    header = {1: [I32, 0], 2: [I32, len(body)], 3: [I32, len(body)], 5: [STRUCT, {
        1: [I32, count], 2: [I32, encoding], 3: [I32, definition], 4: [I32, repetition]}]}
    return Page(header, body)


def dictionary_page(count, body, encoding=0):
    header = {1: [I32, 2], 2: [I32, len(body)], 3: [I32, len(body)],
              7: [STRUCT, {1: [I32, count], 2: [I32, encoding]}]}
    return Page(header, body)


def made(elements, columns, rows):
    """A file of one row group: the schema, and for each column (physical type, path, values, pages)."""
    file = File.__new__(File)
    chunks = [{2: [I64, 0], 3: [STRUCT, {
        1: [I32, kind], 2: [LIST, (I32, [0, 3])], 3: [LIST, (BINARY, [p.encode() for p in path.split(".")])],
        4: [I32, 0], 5: [I64, count], 6: [I64, sum(len(p.bytes()) for p in pages)], 7: [I64, 0], 9: [I64, 0]}]}
        for kind, path, count, pages in columns]
    file.footer = {1: [I32, 1], 2: [LIST, (STRUCT, elements)], 3: [I64, rows], 4: [LIST, (STRUCT, [
        {1: [LIST, (STRUCT, chunks)], 2: [I64, 0], 3: [I64, rows]}])], 6: [BINARY, b"by hand"]}
    file.groups = [[pages for _, _, _, pages in columns]]
    return file


def runs(values, width):
    """Levels as runs, each of one number, with their length in front."""
    out, at = b"", 0
    while at < len(values):
        end = at
        while end < len(values) and values[end] == values[at]:
            end += 1
        out += varint((end - at) << 1) + int(values[at]).to_bytes((width + 7) // 8, "little")
        at = end
    return struct.pack("<I", len(out)) + out


def packed_from_highest_bit(values, width):
    """Levels in the encoding BIT_PACKED, which is no longer written."""
    bits = "".join(format(v, f"0{width}b") for v in values)
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[at:at + 8], 2) for at in range(0, len(bits), 8))


def checksum(body):
    """A page's CRC-32 as its header has it."""
    crc = zlib.crc32(body)
    return crc - (1 << 32) if crc >> 31 else crc

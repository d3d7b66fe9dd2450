# environment: parquet
"""Writes snappy streams, sound and damaged, with what the snappy library makes of them.

usage: make.py      (writes beside itself)
"""
import base64
import json
import pathlib
import random
import struct
import zlib

import pyarrow

HERE = pathlib.Path(__file__).parent
SEED = 20250303
LIMIT = 1 << 20


def varint(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out) + bytes([value])


def literal(data, width=None):
    """A literal; `width`: bytes of its length, where they are more than need be."""
    length = len(data) - 1
    if width is None:
        width = 0 if length < 60 else (length.bit_length() + 7) // 8
    if width == 0:
        return bytes([length << 2]) + data
    return bytes([(59 + width) << 2]) + length.to_bytes(width, "little") + data


def copy(distance, length, width):
    """A copy with its distance in 1, 2 or 4 bytes."""
    if width == 1:
        return bytes([1 | (length - 4) << 2 | (distance >> 8) << 5, distance & 0xFF])
    return bytes([{2: 2, 4: 3}[width] | (length - 1) << 2]) + distance.to_bytes(width, "little")


def stream(length, *elements):
    return varint(length) + b"".join(elements)


def length_of(data):
    """The length that a stream begins with, or `None`."""
    value = 0
    for index, byte in enumerate(data[:5]):
        value |= (byte & 0x7F) << 7 * index
        if byte < 0x80:
            return value if value < 1 << 32 else None
    return None


def decompress(data):
    """What snappy makes of the stream, `None` where it refuses it or it is too long."""
    length = length_of(data)
    if length is None or length > LIMIT:
        return None
    try:
        # A buffer of no bytes is none to the library.
        return pyarrow.decompress(data, decompressed_size=max(length, 1), codec="snappy", asbytes=True)[:length]
    except OSError:
        return None


def plains(rng):
    yield "empty", b""
    yield "byte", b"x"
    yield "text", b"the same words again and the same words again, " * 6
    yield "noise", rng.randbytes(300)
    yield "zeros", bytes(3000)
    for period in range(1, 18):
        yield f"period-{period}", (rng.randbytes(period) * 100)[:150 + period]
    yield "doubles", struct.pack("<60d", *[round(rng.gauss(0, 1), 2) for _ in range(60)])
    yield "integers", struct.pack("<200i", *range(200))
    # More than the 64 KiB that snappy compresses at a time.
    yield "long", b"".join(b"line %d of many\n" % (number % 777) for number in range(9000))


def by_hand():
    abc = bytes(range(65, 91))
    for width in (1, 2, 3, 4):
        yield f"literal-{width}", stream(70, literal(bytes(range(70)), width))
        yield f"short-literal-{width}", stream(5, literal(b"short", width))
    for width in (1, 2, 4):
        for distance in (1, 2, 3, 5, 7, 8, 9, 26):
            yield f"copy-{width}-of-{distance}", stream(26 + 11 + 3, literal(abc), copy(distance, 11, width), literal(b"end"))
    yield "copies-of-copies", stream(1 + 64 * 8, literal(b"a"), *[copy(1 + 64 * n, 64, 2) for n in range(8)])
    yield "length-in-five-bytes", b"\x83\x80\x80\x80\x00" + literal(b"abc")


def damaged():
    abc = literal(b"abcdefgh")
    yield "nothing", "truncatedLength", b""
    yield "length-cut", "truncatedLength", b"\x80\x80"
    yield "length-of-33-bits", "invalidLength", b"\xff\xff\xff\xff\x1f" + abc
    yield "length-of-six-bytes", "invalidLength", b"\x88\x80\x80\x80\x80\x00" + abc
    yield "length-of-2-gb", "outputTooLarge", stream(1 << 31, abc)
    yield "length-impossible", "impossibleLength", stream(1000000, abc)
    yield "literal-cut", "literalTooLong", stream(8, abc[:-1])
    yield "literal-without-bytes", "literalTooLong", stream(8, abc[:1])
    yield "literal-of-4-gb", "literalTooLong", stream(8, b"\xfc\xff\xff\xff\xff" + b"abcdefgh")
    yield "literal-past-the-output", "outputOverrun", stream(7, abc)
    yield "literal-behind-the-output", "outputOverrun", stream(8, abc, literal(b"i"))
    for width in (1, 2, 3, 4):
        yield f"literal-length-{width}-cut", "truncatedElement", stream(70, literal(bytes(70), width)[:width])
    for width in (1, 2, 4):
        yield f"copy-{width}-cut", "truncatedElement", stream(12, abc, copy(4, 4, width)[:-1])
        yield f"copy-{width}-of-distance-0", "zeroDistance", stream(12, abc, copy(0, 4, width))
        yield f"copy-{width}-too-far", "distanceTooFar", stream(12, abc, copy(9, 4, width))
        yield f"copy-{width}-first", "distanceTooFar", stream(12, copy(1, 4, width), abc)
        yield f"copy-{width}-past-the-output", "outputOverrun", stream(12, abc, copy(4, 5, width))
    yield "copy-of-4-gb-away", "distanceTooFar", stream(12, abc, copy((1 << 32) - 1, 4, 4))
    yield "output-too-short", "outputTooShort", stream(9, abc)
    yield "no-elements", "outputTooShort", stream(8)


def main():
    rng = random.Random(SEED)
    streams, kept = [], {}

    def add(name, data, plain, keep):
        line = {"name": name, "data": base64.b64encode(data).decode(), "byteCount": len(plain), "crc32": zlib.crc32(plain)}
        if keep:
            line["plain"] = base64.b64encode(plain).decode()
        streams.append(line)

    for name, plain in plains(rng):
        data = pyarrow.compress(plain, codec="snappy", asbytes=True)
        assert decompress(data) == plain, name
        add(name, data, plain, len(plain) < 200)
    for name, data in by_hand():
        plain = decompress(data)
        assert plain is not None, name
        add(name, data, plain, True)
    bad = []
    for name, error, data in damaged():
        assert decompress(data) is None, name
        bad.append({"name": name, "error": error, "data": base64.b64encode(data).decode()})
    sources = []
    for line in streams:
        data = base64.b64decode(line["data"])
        if line["name"] not in ("text", "doubles", "period-5", "copies-of-copies", "copy-1-of-3", "copy-4-of-7"):
            continue
        changes = []
        for _ in range(150):
            place, byte = rng.randrange(len(data)), rng.randrange(256)
            output = decompress(data[:place] + bytes([byte]) + data[place + 1:])
            changes.append([place, byte, None if output is None else zlib.crc32(output)])
        sources.append({"name": line["name"], "data": line["data"], "changes": changes})
    head = {"tool": "snappy in pyarrow", "version": pyarrow.__version__, "seed": SEED}
    for name, key, value in (("streams", "streams", streams), ("damaged", "streams", bad), ("mutations", "sources", sources)):
        text = json.dumps({**head, key: value}, separators=(",", ":"))
        (HERE / f"{name}.json").write_text(text + "\n")


main()

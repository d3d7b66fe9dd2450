# environment: pillow-newest
"""Writes hostile BMP files, and `cases.json`: the error that each must be refused with.

usage: make.py      (writes beside itself)
"""
import json
import pathlib
import struct
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "support"))
from pixels import bmp  # noqa: E402

PALETTE = bytes(range(64))


def swap(data, at, new):
    return data[:at] + new + data[at + len(new):]


def runs(width, height, data, compression=1, bits=8):
    return bmp(width, height, bits, palette=PALETTE, data=bytes(data), compression=compression)


def cases():
    sound = bmp(9, 7, 24)
    # Headers.
    for count in (2, 13, 17):
        yield f"cut-to-{count}", "bmp.truncatedHeader", sound[:count]
    yield "cut-in-second-header", "bmp.truncatedHeader", sound[:53]
    yield "masks-cut", "bmp.truncatedHeader", bmp(9, 7, 16, masks=(0xF800, 0x7E0, 0x1F))[:60]
    for size in (0, 11, 16, 41, 68, 128, 0xFFFFFFFF):
        yield f"header-of-{size}", "bmp.unsupportedHeader", swap(sound, 14, struct.pack("<I", size))
    yield "width-0", "bmp.emptyImage", bmp(9, 7, 24, stored_width=0)
    yield "height-0", "bmp.emptyImage", bmp(9, 7, 24, stored_height=0)
    yield "width-0-old", "bmp.emptyImage", swap(bmp(9, 7, 24, header=12), 18, b"\0\0")
    yield "width-negative", "invalidSize", bmp(9, 7, 24, stored_width=-9)
    yield "height-2-30", "invalidSize", bmp(9, 7, 24, stored_height=1 << 30)
    yield "height-least", "invalidSize", bmp(9, 7, 24, stored_height=-(1 << 31))
    yield "pixels-10-12", "tooManyPixels", bmp(9, 7, 24, stored_width=1 << 20, stored_height=1 << 20)
    yield "pixels-10-8", "tooManyPixels", bmp(9, 7, 1, stored_width=10001, stored_height=10000)
    for bits in (0, 2, 3, 12, 48, 64, 65535):
        yield f"bits-{bits}", "bmp.unsupportedBitCount", swap(sound, 28, struct.pack("<H", bits))
    for compression in (4, 5, 6, 0xFFFFFFFF):
        yield f"compression-{compression}", "bmp.unsupportedCompression", swap(sound, 30, struct.pack("<I", compression))
    yield "runs-of-24-bits", "bmp.unsupportedCompression", swap(sound, 30, struct.pack("<I", 1))
    yield "half-runs-of-32-bits", "bmp.unsupportedCompression", swap(bmp(9, 7, 32), 30, struct.pack("<I", 2))
    yield "fields-of-8-bits", "bmp.unsupportedCompression", swap(bmp(9, 7, 8), 30, struct.pack("<I", 3))
    for name, bits, masks in (
            ("444", 16, (0xF00, 0xF0, 0xF)), ("overlapping", 16, (0xFFFF, 0xFFFF, 0xFFFF)), ("swapped", 24, (0xFF, 0xFF00, 0xFF0000)),
            ("ten-bits", 32, (0x3FF00000, 0xFFC00, 0x3FF, 0)), ("zero-16", 16, (0, 0, 0))):
        yield f"fields-{name}", "bmp.unsupportedBitFields", bmp(9, 7, bits, header=108, masks=masks)
    yield "colours-257", "bmp.tooManyColours", bmp(9, 7, 8, palette=bytes(1028))
    yield "colours-2-31", "bmp.tooManyColours", bmp(9, 7, 8, colours=1 << 31)
    yield "colours-negative", "bmp.tooManyColours", bmp(9, 7, 1, colours=0xFFFFFFFF)
    # Where the pixels lie.
    yield "no-pixels", "bmp.pixelsOutOfBounds", sound[:54]
    yield "one-byte-short", "bmp.pixelsOutOfBounds", bmp(8, 7, 24)[:-1]
    yield "last-row-short", "bmp.pixelsOutOfBounds", sound[:-2]
    yield "offset-outside", "bmp.pixelsOutOfBounds", bmp(9, 7, 24, offset=0x7FFFFFFF)
    yield "offset-negative", "bmp.pixelsOutOfBounds", bmp(9, 7, 24, offset=0xFFFFFFFF)
    yield "offset-too-late", "bmp.pixelsOutOfBounds", bmp(9, 7, 24, offset=58)
    yield "claims-10-8", "bmp.pixelsOutOfBounds", bmp(9, 7, 32, stored_width=10000, stored_height=10000)
    yield "claims-a-row-more", "bmp.pixelsOutOfBounds", bmp(9, 7, 4, stored_height=8)
    yield "old-cut", "bmp.pixelsOutOfBounds", bmp(9, 7, 1, header=12)[:-4]
    # Runs.
    yield "runs-none", "bmp.tooFewPixels", runs(5, 3, [])
    yield "runs-ended", "bmp.tooFewPixels", runs(5, 3, [5, 1, 0, 0, 0, 1])
    yield "runs-cut", "bmp.tooFewPixels", runs(5, 3, [5, 1, 0, 0, 5, 1, 0, 0, 5])
    yield "runs-without-ends-of-rows", "bmp.tooFewPixels", runs(5, 3, [5, 1, 5, 1, 5, 1, 5, 1])
    yield "runs-of-none", "bmp.tooFewPixels", runs(5, 3, [0, 0] * 20)
    yield "runs-absolute-cut", "bmp.tooFewPixels", runs(5, 3, [0, 12, 1, 2, 3, 4])
    yield "runs-delta-cut", "bmp.tooFewPixels", runs(5, 3, [1, 1, 0, 2, 3])
    yield "runs-delta-nowhere", "bmp.tooFewPixels", runs(5, 3, [0, 2, 0, 0] * 9)
    yield "half-runs-ended", "bmp.tooFewPixels", runs(5, 3, [5, 0x12, 0, 0, 0, 1], 2, 4)
    yield "half-runs-absolute-cut", "bmp.tooFewPixels", runs(5, 3, [0, 12, 0x12, 0x34], 2, 4)
    yield "runs-claim-10-8", "bmp.tooFewPixels", swap(
        runs(5, 3, [5, 1]), 18, struct.pack("<ii", 10, 9_000_000))
    yield "runs-offset-outside", "bmp.tooFewPixels", swap(runs(5, 3, [5, 1]), 10, struct.pack("<I", 0xFFFFFFF0))


def main():
    for old in HERE.glob("*.bmp"):
        old.unlink()
    listed = []
    for name, error, data in cases():
        (HERE / f"{name}.bmp").write_bytes(data)
        listed.append({"file": f"{name}.bmp", "error": error})
    (HERE / "cases.json").write_text("[\n" + ",\n".join(json.dumps(case) for case in listed) + "\n]\n")


main()

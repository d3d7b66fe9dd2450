# environment: pillow-newest
"""Writes hostile PNG files, and `cases.json`: the error that each must be refused with.

usage: make.py      (writes beside itself)
"""
import json
import pathlib
import struct
import sys
import zlib

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "support"))
from pixels import SIGNATURE, chunk, header, random_samples, scanlines  # noqa: E402

END = chunk(b"IEND", b"")
PALETTE = chunk(b"PLTE", bytes(range(48)))
ROWS = scanlines(random_samples(9, 7, 2, 8), 2, 8)
DATA = zlib.compress(ROWS)
IDAT = chunk(b"IDAT", DATA)
HEAD = header(9, 7, 2, 8)


def swap(data, at, new):
    return data[:at] + new + data[at + len(new):]


def indexed(*chunks):
    return SIGNATURE + header(9, 7, 3, 8) + b"".join(chunks) + END


INDICES = chunk(b"IDAT", zlib.compress(scanlines(random_samples(9, 7, 3, 8, limit=16), 3, 8)))


def with_data(data, head=HEAD):
    return SIGNATURE + head + chunk(b"IDAT", data) + END


def cases():
    sound = SIGNATURE + HEAD + IDAT + END
    # The chunks themselves.
    yield "nothing-behind-signature", "png.truncated", SIGNATURE
    yield "cut-in-length", "png.truncated", sound[:10]
    yield "cut-in-header", "png.truncated", sound[:25]
    yield "cut-in-checksum", "png.truncated", sound[:31]
    yield "cut-in-data", "png.truncated", sound[:-40]
    yield "cut-in-end", "png.truncated", sound[:-1]
    yield "chunk-past-the-end", "png.truncated", SIGNATURE + HEAD + struct.pack(">I", 1 << 20) + IDAT[4:] + END
    yield "chunk-length-negative", "png.chunkTooLong", SIGNATURE + HEAD + struct.pack(">I", 0xFFFFFFFF) + IDAT[4:] + END
    yield "chunk-length-2-31", "png.chunkTooLong", SIGNATURE + HEAD + struct.pack(">I", 1 << 31) + IDAT[4:] + END
    yield "type-with-digit", "png.invalidChunkType", SIGNATURE + HEAD + chunk(b"ID4T", DATA) + END
    yield "type-with-zero", "png.invalidChunkType", SIGNATURE + HEAD + chunk(b"ID\0T", DATA) + END
    yield "type-not-ascii", "png.invalidChunkType", SIGNATURE + HEAD + chunk(b"\xc4DAT", DATA) + END
    yield "checksum-of-header", "png.wrongChecksum", SIGNATURE + swap(HEAD, 21, b"\0\0\0\0") + IDAT + END
    yield "checksum-of-data", "png.wrongChecksum", SIGNATURE + HEAD + chunk(b"IDAT", DATA, 1) + END
    yield "checksum-of-end", "png.wrongChecksum", SIGNATURE + HEAD + IDAT + chunk(b"IEND", b"", 1)
    yield "checksum-of-ancillary", "png.wrongChecksum", SIGNATURE + HEAD + chunk(b"tEXt", b"a\0b", 1) + IDAT + END
    yield "bit-of-data", "png.wrongChecksum", swap(sound, 60, bytes([sound[60] ^ 4]))
    # Their order.
    yield "no-header", "png.headerNotFirst", SIGNATURE + IDAT + END
    yield "header-second", "png.headerNotFirst", SIGNATURE + chunk(b"tEXt", b"a\0b") + HEAD + IDAT + END
    yield "header-twice", "png.duplicateChunk", SIGNATURE + HEAD + HEAD + IDAT + END
    yield "palette-twice", "png.duplicateChunk", indexed(PALETTE, PALETTE, INDICES)
    yield "transparency-twice", "png.duplicateChunk", indexed(PALETTE, chunk(b"tRNS", b"a"), chunk(b"tRNS", b"b"), INDICES)
    yield "palette-after-data", "png.misplacedChunk", SIGNATURE + HEAD + IDAT + PALETTE + END
    yield "palette-after-transparency", "png.misplacedChunk", (
        SIGNATURE + HEAD + chunk(b"tRNS", bytes(6)) + PALETTE + IDAT + END)
    yield "transparency-before-palette", "png.misplacedChunk", indexed(chunk(b"tRNS", b"a"), PALETTE, INDICES)
    yield "transparency-after-data", "png.misplacedChunk", SIGNATURE + HEAD + IDAT + chunk(b"tRNS", bytes(6)) + END
    yield "data-apart", "png.misplacedChunk", (
        SIGNATURE + HEAD + chunk(b"IDAT", DATA[:20]) + chunk(b"tEXt", b"a\0b") + chunk(b"IDAT", DATA[20:]) + END)
    yield "palette-missing", "png.missingChunk", indexed(INDICES)
    yield "data-missing", "png.missingChunk", SIGNATURE + HEAD + END
    yield "end-missing", "png.missingChunk", SIGNATURE + HEAD + IDAT
    yield "unknown-critical", "png.unknownCriticalChunk", SIGNATURE + HEAD + chunk(b"HDRX", b"") + IDAT + END
    yield "unknown-critical-behind-data", "png.unknownCriticalChunk", SIGNATURE + HEAD + IDAT + chunk(b"IDAX", b"") + END
    # Their sizes.
    yield "header-of-12", "png.wrongChunkSize", SIGNATURE + chunk(b"IHDR", HEAD[8:20]) + IDAT + END
    yield "header-of-14", "png.wrongChunkSize", SIGNATURE + chunk(b"IHDR", HEAD[8:21] + b"\0") + IDAT + END
    yield "palette-empty", "png.wrongChunkSize", indexed(chunk(b"PLTE", b""), INDICES)
    yield "palette-of-47", "png.wrongChunkSize", indexed(chunk(b"PLTE", bytes(47)), INDICES)
    yield "palette-of-257", "png.wrongChunkSize", indexed(chunk(b"PLTE", bytes(771)), INDICES)
    yield "transparency-of-257", "png.wrongChunkSize", indexed(PALETTE, chunk(b"tRNS", bytes(257)), INDICES)
    yield "transparency-short", "png.wrongChunkSize", SIGNATURE + HEAD + chunk(b"tRNS", bytes(5)) + IDAT + END
    yield "transparency-of-grey-short", "png.wrongChunkSize", (
        SIGNATURE + header(9, 7, 0, 8) + chunk(b"tRNS", b"\0") + IDAT + END)
    yield "end-with-data", "png.wrongChunkSize", SIGNATURE + HEAD + IDAT + chunk(b"IEND", b"!")
    # What the header says.
    for kind, depth in ((0, 3), (0, 0), (0, 32), (1, 8), (2, 4), (3, 16), (4, 4), (5, 8), (6, 2), (7, 8)):
        yield f"kind{kind}-depth{depth}", "png.unsupportedPixels", with_data(DATA, header(9, 7, kind, depth))
    yield "compression-1", "png.unsupportedMethod", with_data(DATA, header(9, 7, 2, 8, compression=1))
    yield "filtering-1", "png.unsupportedMethod", with_data(DATA, header(9, 7, 2, 8, filtering=1))
    yield "interlace-2", "png.unsupportedMethod", with_data(DATA, header(9, 7, 2, 8, interlaced=2))
    yield "width-0", "invalidSize", with_data(DATA, header(0, 7, 2, 8))
    yield "height-0", "invalidSize", with_data(DATA, header(9, 0, 2, 8))
    yield "width-2-31", "invalidSize", with_data(DATA, header(1 << 31, 1, 2, 8))
    yield "height-2-32", "invalidSize", with_data(DATA, header(1, 0xFFFFFFFF, 0, 1))
    yield "pixels-10-14", "tooManyPixels", with_data(DATA, header(1 << 24, 1 << 24, 6, 16))
    yield "pixels-10-8", "tooManyPixels", with_data(DATA, header(10001, 10000, 0, 1))
    # Bombs.
    yield "claims-10-8", "png.tooLittleData", with_data(DATA, header(10000, 10000, 2, 8))
    yield "claims-interlaced", "png.tooLittleData", with_data(DATA, header(10000, 10000, 6, 16, interlaced=True))
    yield "inflates-beyond", "png.tooMuchData", with_data(zlib.compress(ROWS + bytes(4 << 20), 9))
    yield "one-byte-more", "png.tooMuchData", with_data(zlib.compress(ROWS + b"\0"))
    yield "one-row-less", "png.tooLittleData", with_data(zlib.compress(ROWS[:-28]))
    yield "one-byte-less", "png.tooLittleData", with_data(zlib.compress(ROWS[:-1]))
    yield "data-of-nothing", "png.tooLittleData", with_data(zlib.compress(b""))
    yield "too-little-for-interlaced", "png.tooLittleData", with_data(
        zlib.compress(scanlines(random_samples(9, 7, 2, 8), 2, 8, True)), header(9, 8, 2, 8, interlaced=True))
    # Streams.
    yield "data-empty", "png.damagedData.truncated", with_data(b"")
    yield "stream-header", "png.damagedData.invalidZlibHeader", with_data(b"\x79" + DATA[1:])
    yield "stream-dictionary", "png.damagedData.presetDictionary", with_data(b"\x78\xbb" + DATA[2:])
    yield "stream-cut", "png.damagedData.truncated", with_data(DATA[:-9])
    yield "stream-without-adler", "png.damagedData.truncated", with_data(DATA[:-4])
    yield "stream-adler", "png.damagedData.adlerMismatch", with_data(DATA[:-1] + bytes([DATA[-1] ^ 1]))
    yield "stream-followed", "png.damagedData.trailingBytes", with_data(DATA + b"more")
    yield "stream-block-type", "png.damagedData.reservedBlockType", with_data(b"\x78\x9c\x07")
    yield "stream-distance", "png.damagedData.distanceTooFar", with_data(b"\x78\x9c" + bytes([0x03, 0x02]) + bytes(8))
    # Rows.
    yield "filter-5", "png.unknownFilter", with_data(zlib.compress(b"\5" + ROWS[1:]))
    yield "filter-255-last", "png.unknownFilter", with_data(zlib.compress(swap(ROWS, 28 * 6, b"\xff")))


def main():
    for old in HERE.glob("*.png"):
        old.unlink()
    listed = []
    for name, error, data in cases():
        (HERE / f"{name}.png").write_bytes(data)
        listed.append({"file": f"{name}.png", "error": error})
    (HERE / "cases.json").write_text("[\n" + ",\n".join(json.dumps(case) for case in listed) + "\n]\n")


main()

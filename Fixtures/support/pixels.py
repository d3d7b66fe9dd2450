"""Image files packed by hand, every field of which can be set: PNG, BMP, and segments of JPEG."""
import random
import struct
import zlib

import numpy

SIGNATURE = b"\x89PNG\r\n\x1a\n"
SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def chunk(kind, data, checksum=None):
    """A chunk of PNG, with its own CRC-32 or another."""
    checksum = zlib.crc32(kind + data) if checksum is None else checksum
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)


def header(width, height, kind, depth, interlaced=False, compression=0, filtering=0):
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, kind, compression, filtering, interlaced))


def random_samples(width, height, kind, depth, seed=0, smooth=False, limit=None):
    generator = numpy.random.default_rng([width, height, kind, depth, seed])
    shape = (height, width, SAMPLES[kind])
    if smooth:
        y, x, c = numpy.mgrid[0:height, 0:width, 0:shape[2]]
        return (x * 3 // 4 + y * 2 + c * 40 + generator.integers(0, 2, shape)) % (1 << depth)
    return generator.integers(0, limit or 1 << depth, shape)


def packed_row(samples, depth):
    """The bytes of a row of samples."""
    flat = samples.reshape(-1)
    if depth == 16:
        return flat.astype(">u2").tobytes()
    if depth == 8:
        return flat.astype(numpy.uint8).tobytes()
    bits = "".join(format(int(v), f"0{depth}b") for v in flat)
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def paeth(a, b, c):
    distances = [(abs(b - c), 0, a), (abs(a - c), 1, b), (abs(a + b - 2 * c), 2, c)]
    return min(distances)[2]


def filtered(row, above, filter, step):
    out = bytearray()
    for i, value in enumerate(row):
        a = row[i - step] if i >= step else 0
        b = above[i] if above else 0
        c = above[i - step] if above and i >= step else 0
        out.append((value - [0, a, b, (a + b) // 2, paeth(a, b, c)][filter]) & 255)
    return bytes([filter]) + bytes(out)


def passes(samples, interlaced):
    if not interlaced:
        return [samples]
    steps = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
    return [part for x, y, dx, dy in steps if (part := samples[y::dy, x::dx]).size]


def scanlines(samples, kind, depth, interlaced=False, filters=(0, 1, 2, 3, 4)):
    """The bytes of all rows, before they are compressed; the filters take turns."""
    step = max(1, depth * SAMPLES[kind] // 8)
    out, count = b"", 0
    for part in passes(samples, interlaced):
        above = b""
        for line in part:
            row = packed_row(line, depth)
            out += filtered(row, above, filters[count % len(filters)], step)
            above = row
            count += 1
    return out


def png(width, height, kind, depth, samples=None, interlaced=False, filters=(0, 1, 2, 3, 4), palette=None,
        transparency=None, before=b"", after=b"", pieces=None, empty=False, level=6, strategy=zlib.Z_DEFAULT_STRATEGY,
        bits=15, seed=0, smooth=False):
    if samples is None:
        samples = random_samples(width, height, kind, depth, seed, smooth)
    if kind == 3 and palette is None:
        palette = random.Random(depth).randbytes(3 << depth)
    compress = zlib.compressobj(level, zlib.DEFLATED, bits, 8, strategy)
    data = compress.compress(scanlines(samples, kind, depth, interlaced, filters)) + compress.flush()
    pieces = pieces or len(data)
    idat = [data[at:at + pieces] for at in range(0, len(data), pieces)]
    if empty:
        idat = [part for piece in idat for part in (b"", piece)] + [b""]
    return (SIGNATURE + header(width, height, kind, depth, interlaced) + before
            + (chunk(b"PLTE", palette) if palette is not None else b"")
            + (chunk(b"tRNS", transparency) if transparency is not None else b"")
            + b"".join(chunk(b"IDAT", part) for part in idat) + after + chunk(b"IEND", b""))


def bmp(width, height, bits, header=40, palette=None, data=None, compression=None, masks=None, down=False, offset=None,
        colours=None, gap=b"", planes=1, stored_width=None, stored_height=None):
    """A BMP file of random pixels, or of `data`."""
    generator = random.Random(f"{width} {height} {bits} {header} {masks}")
    entry = 3 if header == 12 else 4
    if palette is None:
        palette = generator.randbytes(entry << bits) if bits <= 8 else b""
    if data is None:
        data = generator.randbytes((width * bits + 31) // 32 * 4 * height)
    if compression is None:
        compression = 3 if masks else 0
    if header == 12:
        fields = struct.pack("<HHHH", width, height, planes, bits)
    else:
        count = len(palette) // 4 if colours is None else colours
        high = (-height if down else height) if stored_height is None else stored_height
        fields = struct.pack(
            "<iiHHIIIIII", width if stored_width is None else stored_width, high, planes, bits, compression, len(data), 0, 0,
            count if bits <= 8 and count != 1 << bits else 0, 0)
        if masks and header >= 52:
            fields += struct.pack("<%dI" % len(masks), *masks)[:header - 40]
        fields = fields.ljust(header - 4, b"\0")
    head = struct.pack("<I", header) + fields
    if masks and header < 52:
        head += struct.pack("<III", *masks[:3])
    start = 14 + len(head) + len(palette) + len(gap) if offset is None else offset
    body = head + palette + gap + data
    return b"BM" + struct.pack("<IHHI", 14 + len(body), 0, 0, start) + body


def segments(data):
    """The segments of a JPEG file up to its first scan: (marker, offset, end)."""
    at = 2
    while data[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(data[at + 2:at + 4], "big")
        yield data[at + 1], at, end
        at = end


def without_segment(data, marker):
    at, end = next((at, end) for kind, at, end in segments(data) if kind == marker)
    return data[:at] + data[end:]


def with_adobe_transform(data, transform):
    end = next(end for kind, _, end in segments(data) if kind == 0xEE)
    return data[:end - 1] + bytes([transform]) + data[end:]


def segment(marker, data):
    return bytes([0xFF, marker]) + struct.pack(">H", 2 + len(data)) + data


class EntropyBits:
    """Huffman codes of one length each: four bits for the sizes of DC, eight for runs and sizes of AC."""

    def __init__(self):
        self.text = ""

    def code(self, number, count):
        self.text += format(number, f"0{count}b")

    def amount(self, value, size):
        if size:
            self.code(value if value > 0 else value + (1 << size) - 1, size)

    def bytes(self):
        text = self.text + "1" * (-len(self.text) % 8)
        data = int(text, 2).to_bytes(len(text) // 8, "big") if text else b""
        self.text = ""
        return data.replace(b"\xff", b"\xff\0")


AC_SYMBOLS = [run << 4 | size for run in range(16) for size in range(1, 11)] + [0x00, 0xF0]


def jpeg(width, height, factors, in_scans=False, restart=0):
    """A baseline JPEG of random coefficients: a pair of sampling factors, as text, for each component."""
    generator = random.Random(f"{width} {height} {factors}")
    factors = [(int(pair[0]), int(pair[1])) for pair in factors]
    most = max(h for h, _ in factors), max(v for _, v in factors)
    out = b"\xff\xd8" + segment(0xDB, bytes([0]) + bytes([6 + place // 3 for place in range(64)]))
    out += segment(0xC0, struct.pack(">BHHB", 8, height, width, len(factors)) + b"".join(
        bytes([index + 1, h << 4 | v, 0]) for index, (h, v) in enumerate(factors)))
    out += segment(0xC4, bytes([0, 0, 0, 0, 12] + [0] * 12) + bytes(range(12)))
    out += segment(0xC4, bytes([0x10] + [0] * 7 + [len(AC_SYMBOLS)] + [0] * 8) + bytes(AC_SYMBOLS))
    if restart:
        out += segment(0xDD, struct.pack(">H", restart))
    ceil = lambda a, b: -(-a // b)  # noqa: E731
    for scan in [[index] for index in range(len(factors))] if in_scans else [list(range(len(factors)))]:
        out += segment(0xDA, bytes([len(scan)]) + b"".join(bytes([index + 1, 0]) for index in scan) + bytes([0, 63, 0]))
        if len(scan) == 1:
            h, v = factors[scan[0]]
            units = ceil(ceil(width * h, most[0]), 8) * ceil(ceil(height * v, most[1]), 8)
            blocks = {scan[0]: 1}
        else:
            units = ceil(width, 8 * most[0]) * ceil(height, 8 * most[1])
            blocks = {index: h * v for index, (h, v) in enumerate(factors)}
        bits, last = EntropyBits(), dict.fromkeys(scan, 0)
        for unit in range(units):
            if restart and unit and unit % restart == 0:
                out += bits.bytes() + bytes([0xFF, 0xD0 + (unit // restart - 1) % 8])
                last = dict.fromkeys(scan, 0)
            for index in scan:
                for _ in range(blocks[index]):
                    value = generator.randrange(-110, 111)
                    change = value - last[index]
                    last[index] = value
                    bits.code(abs(change).bit_length(), 4)
                    bits.amount(change, abs(change).bit_length())
                    for _ in range(generator.randrange(4)):
                        run, value = generator.randrange(6), generator.choice((-9, -3, -1, 1, 2, 7))
                        bits.code(AC_SYMBOLS.index(run << 4 | abs(value).bit_length()), 8)
                        bits.amount(value, abs(value).bit_length())
                    bits.code(AC_SYMBOLS.index(0), 8)
        out += bits.bytes()
    return out + b"\xff\xd9"

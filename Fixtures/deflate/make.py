# environment: keras-newest
"""Writes deflate, zlib and gzip streams, sound and damaged, with what zlib makes of them.

usage: make.py      (writes beside itself)
"""
import base64
import json
import pathlib
import random
import struct
import zlib

HERE = pathlib.Path(__file__).parent
SEED = 20240611


class Bits:
    """A deflate stream written by hand: fields lowest bit first, codes highest bit first."""

    def __init__(self):
        self.bits = []

    def field(self, value, count):
        self.bits += [value >> i & 1 for i in range(count)]
        return self

    def code(self, value, count):
        self.bits += [value >> (count - 1 - i) & 1 for i in range(count)]
        return self

    def bytes(self):
        padded = self.bits + [0] * (-len(self.bits) % 8)
        return bytes(sum(bit << i for i, bit in enumerate(padded[at:at + 8])) for at in range(0, len(padded), 8))


ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]


def canonical(lengths):
    """The codes of symbols by their lengths: {symbol: (code, length)}."""
    code, codes = 0, {}
    for length in range(1, 16):
        code <<= 1
        for symbol, its in enumerate(lengths):
            if its == length:
                codes[symbol] = (code, length)
                code += 1
    return codes


def dynamic(literals, distances, code_lengths=None, hlit=None, hdist=None, symbols=None):
    """A last block's header with the given code lengths, each written plainly unless `symbols` replaces them."""
    bits = Bits().field(1, 1).field(2, 2)
    bits.field(len(literals) - 257 if hlit is None else hlit, 5)
    bits.field(len(distances) - 1 if hdist is None else hdist, 5)
    bits.field(15, 4)
    code_lengths = code_lengths or [4] * 13 + [5] * 6
    for symbol in ORDER:
        bits.field(code_lengths[symbol], 3)
    codes = canonical(code_lengths)
    for item in symbols if symbols is not None else literals + distances:
        symbol, extra, count = item if isinstance(item, tuple) else (item, 0, 0)
        if symbol in codes:
            bits.code(*codes[symbol]).field(extra, count)
    return bits


def plain_data():
    rng = random.Random(SEED)
    words = ["breast", "lung", "heart", "osteosarcoma", "pneumonia", "cell", "nucleus", "radius", "texture", "\n"]
    return {
        "empty": b"",
        "byte": b"a",
        "text": " ".join(rng.choice(words) for _ in range(900)).encode(),
        "floats": b"".join(struct.pack("<f", rng.gauss(0, 0.05)) for _ in range(400)),
        "noise": rng.randbytes(700),
        "skewed": bytes(min(int(rng.expovariate(0.08)), 255) for _ in range(5000)),
        "periods": b"".join(rng.randbytes(period) * (300 // period) for period in range(1, 20)),
    }


def compress(data, level=6, wbits=-15, memory=8, strategy=zlib.Z_DEFAULT_STRATEGY, flush=None):
    deflate = zlib.compressobj(level, zlib.DEFLATED, wbits, memory, strategy)
    out = b""
    if flush is None:
        return deflate.compress(data) + deflate.flush()
    for at in range(0, len(data), 1000):
        out += deflate.compress(data[at:at + 1000]) + deflate.flush(flush)
    return out + deflate.flush()


def gzip_member(data, name=None, comment=None, extra=None, header_check=False):
    flags = (2 if header_check else 0) | (4 if extra else 0) | (8 if name else 0) | (16 if comment else 0)
    header = struct.pack("<HBBIBB", 0x8B1F, 8, flags, 0, 0, 255)
    if extra:
        header += struct.pack("<H", len(extra)) + extra
    for text in (name, comment):
        header += text + b"\0" if text else b""
    if header_check:
        header += struct.pack("<H", zlib.crc32(header) & 0xFFFF)
    return header + compress(data) + struct.pack("<II", zlib.crc32(data), len(data))


def streams(plain):
    """Sound streams: (name, format, plain, bytes)."""
    for name, data in plain.items():
        yield f"{name}-raw", "raw", name, compress(data)
        yield f"{name}-zlib", "zlib", name, compress(data, wbits=15)
        yield f"{name}-gzip", "gzip", name, compress(data, wbits=31)
    for name in ("text", "skewed", "periods"):
        data = plain[name]
        yield f"{name}-stored", "raw", name, compress(data, level=0)
        yield f"{name}-fast", "raw", name, compress(data, level=1)
        yield f"{name}-best", "zlib", name, compress(data, level=9, wbits=15, memory=9)
        yield f"{name}-fixed", "raw", name, compress(data, strategy=zlib.Z_FIXED)
        yield f"{name}-huffman", "raw", name, compress(data, strategy=zlib.Z_HUFFMAN_ONLY)
        yield f"{name}-runs", "raw", name, compress(data, strategy=zlib.Z_RLE)
        yield f"{name}-window", "zlib", name, compress(data, wbits=9)
        yield f"{name}-flushed", "raw", name, compress(data, flush=zlib.Z_SYNC_FLUSH)
        yield f"{name}-small-blocks", "raw", name, compress(data, memory=1)
    text = plain["text"]
    yield "text-named", "gzip", "text", gzip_member(text, b"a name", b"a comment", b"EX\x01\x00!", True)
    yield "text-padded", "gzip", "text", gzip_member(text) + bytes(100)
    half = len(text) // 2
    yield "text-members", "gzip", "text", gzip_member(text[:half]) + gzip_member(b"") + gzip_member(text[half:], b"b")
    # Codes of 15 bits: lengths 1, 2, ... 14, 15, 15.
    literals = [0] * 257
    for symbol in range(15):
        literals[ord("a") + symbol] = symbol + 1
    literals[256] = 15
    codes = canonical(literals)
    deep = dynamic(literals, [0])
    letters = bytes(ord("a") + at % 15 for at in range(60))
    for byte in letters:
        deep.code(*codes[byte])
    yield "letters-deep", "raw", letters, deep.code(*codes[256]).bytes()
    # Blocks of nothing but their end, which then is the only code, of one bit.
    empty = Bits()
    for last in [0] * 200 + [1]:
        empty.field(last, 1).field(1, 2).code(0, 7)
    yield "blocks-fixed", "raw", b"", empty.bytes()
    empty = Bits()
    for last in [0] * 50 + [1]:
        block = dynamic([0] * 256 + [1], [0], code_lengths=[0, 1] + [0] * 16 + [1],
                        symbols=[(18, 127, 7), (18, 118 - 11, 7), 1, 1]).code(0, 1)
        block.bits[0] = last
        empty.bits += block.bits
    yield "blocks-dynamic", "raw", b"", empty.bytes()
    # A single distance code of one bit is the one incomplete code that is allowed.
    literals = [0] * 258
    literals[ord("a")], literals[256], literals[257] = 1, 2, 2
    codes = canonical(literals)
    single = dynamic(literals, [1]).code(*codes[ord("a")]).code(*codes[257]).field(0, 1).code(*codes[256])
    yield "letters-one-distance", "raw", b"aaaa", single.bytes()


def damaged(plain):
    """Damaged streams: (name, format, error case, bytes)."""
    text = plain["text"]
    raw, packed, zipped = compress(text), compress(text, wbits=15), gzip_member(text)
    literals = [8] * 254 + [0, 8] + [8] + [0]
    distances = [1, 1]
    fixed = lambda: Bits().field(1, 1).field(1, 2)

    yield "reserved-block", "raw", "reservedBlockType", Bits().field(1, 1).field(3, 2).field(0, 8).bytes()
    yield "stored-length", "raw", "storedLengthMismatch", b"\x01\x04\x00\x00\x00abcd"
    yield "stored-short", "raw", "truncated", b"\x01\x04\x00\xfb\xffabc"
    yield "literal-count", "raw", "tooManyCodes", dynamic(literals, distances, hlit=30).bytes()
    yield "distance-count", "raw", "tooManyCodes", dynamic(literals, distances, hdist=30).bytes()
    yield "repeat-first", "raw", "invalidRepeat", dynamic(literals, distances, symbols=[(16, 0, 2)]).field(0, 64).bytes()
    yield "repeat-past", "raw", "invalidRepeat", dynamic(
        literals, distances, symbols=[8] * 250 + [(18, 127, 7)]).field(0, 64).bytes()
    yield "lengths-oversubscribed", "raw", "oversubscribedCode", dynamic(
        literals, distances, code_lengths=[4] * 19).bytes()
    yield "lengths-incomplete", "raw", "incompleteCode", dynamic(
        literals, distances, code_lengths=[5] * 19).bytes()
    yield "lengths-none", "raw", "incompleteCode", Bits().field(1, 1).field(2, 2).field(0, 14).field(0, 200).bytes()
    yield "literals-oversubscribed", "raw", "oversubscribedCode", dynamic([7] * 257, distances).bytes()
    yield "literals-incomplete", "raw", "incompleteCode", dynamic([9] * 257, distances).bytes()
    yield "distances-oversubscribed", "raw", "oversubscribedCode", dynamic([8] * 255 + [0, 8], [1, 1, 1]).bytes()
    yield "distances-incomplete", "raw", "incompleteCode", dynamic([8] * 255 + [0, 8], [2, 2]).bytes()
    yield "no-end", "raw", "missingEndOfBlock", dynamic([8] * 256 + [0], distances).bytes()
    yield "literal-286", "raw", "invalidCode", fixed().code(0b11000110, 8).field(0, 32).bytes()
    yield "distance-30", "raw", "invalidCode", fixed().code(0b00110000, 8).code(1, 7).code(30, 5).field(0, 32).bytes()
    # A block that says it has no distances, and then uses one.
    lone = [0] * 258
    lone[ord("a")], lone[256], lone[257] = 1, 2, 2
    codes = canonical(lone)
    yield "distance-none", "raw", "invalidCode", dynamic(
        lone, [0]).code(*codes[ord("a")]).code(*codes[257]).field(0, 32).bytes()
    yield "distance-one", "raw", "invalidCode", dynamic(
        lone, [1]).code(*codes[ord("a")]).code(*codes[257]).field(1, 32).bytes()
    yield "distance-before", "raw", "distanceTooFar", fixed().code(0b00110000, 8).code(1, 7).code(1, 5).field(
        0, 32).bytes()
    yield "distance-at-start", "raw", "distanceTooFar", fixed().code(1, 7).code(0, 5).field(0, 32).bytes()
    yield "raw-cut", "raw", "truncated", raw[:-20]
    yield "raw-empty", "raw", "truncated", b""
    yield "raw-followed", "raw", "trailingBytes", raw + b"!"
    yield "zlib-bomb", "zlib", "outputTooLarge", compress(bytes(3 << 20), wbits=15)
    yield "zlib-empty", "zlib", "truncated", b""
    yield "zlib-method", "zlib", "invalidZlibHeader", b"\x77\x85" + packed[2:]
    yield "zlib-window", "zlib", "invalidZlibHeader", b"\x88\x1c" + packed[2:]
    yield "zlib-check", "zlib", "invalidZlibHeader", b"\x78\x9d" + packed[2:]
    yield "zlib-dictionary", "zlib", "presetDictionary", b"\x78\xbb" + packed[2:]
    yield "zlib-adler", "zlib", "adlerMismatch", packed[:-1] + bytes([packed[-1] ^ 1])
    yield "zlib-cut", "zlib", "truncated", packed[:-1]
    yield "zlib-followed", "zlib", "trailingBytes", packed + b"\0"
    yield "gzip-empty", "gzip", "truncated", b""
    yield "gzip-magic", "gzip", "invalidGzipHeader", b"PK" + zipped[2:]
    yield "gzip-method", "gzip", "unsupportedGzipMethod", zipped[:2] + b"\x07" + zipped[3:]
    yield "gzip-flags", "gzip", "reservedGzipFlags", zipped[:3] + b"\x20" + zipped[4:]
    yield "gzip-name-endless", "gzip", "truncated", zipped[:3] + b"\x08" + zipped[4:10] + b"name"
    yield "gzip-extra-endless", "gzip", "truncated", zipped[:3] + b"\x04" + zipped[4:10] + b"\xff\xff"
    checked = bytearray(gzip_member(text, b"a name", header_check=True))
    checked[12] ^= 1
    yield "gzip-header-check", "gzip", "gzipHeaderMismatch", bytes(checked)
    yield "gzip-crc", "gzip", "crcMismatch", zipped[:-8] + bytes([zipped[-8] ^ 1]) + zipped[-7:]
    yield "gzip-size", "gzip", "sizeMismatch", zipped[:-4] + bytes([zipped[-4] ^ 1]) + zipped[-3:]
    yield "gzip-cut", "gzip", "truncated", zipped[:-1]
    yield "gzip-followed", "gzip", "trailingBytes", zipped + b"not a member"
    yield "gzip-second-reaches-first", "gzip", "distanceTooFar", (
        gzip_member(b"abc") + zipped[:10] + fixed().code(1, 7).code(0, 5).code(0, 7).bytes() + bytes(8))


WBITS = {"raw": -15, "zlib": 15, "gzip": 31}


def verdict(data, wbits):
    """What zlib decompresses `data` to, or None where it refuses, wants more, or leaves some over."""
    inflate = zlib.decompressobj(wbits)
    try:
        out = inflate.decompress(data)
    except zlib.error:
        return None
    return out if inflate.eof and not inflate.unused_data else None


def mutations(plain):
    """Raw streams with one byte changed, and the CRC-32 of what zlib makes of each (None: refused)."""
    rng = random.Random(SEED + 1)
    sources = {
        "text": compress(plain["text"][:1500]),
        "fixed": compress(plain["text"][:600], strategy=zlib.Z_FIXED),
        "flushed": compress(plain["skewed"][:2500], flush=zlib.Z_SYNC_FLUSH),
    }
    for name, data in sources.items():
        changes = []
        for _ in range(500):
            at = rng.randrange(min(len(data), rng.choice([20, 80, len(data)])))
            value = rng.randrange(256)
            out = verdict(data[:at] + bytes([value]) + data[at + 1:], -15)
            changes.append([at, value, None if out is None else zlib.crc32(out)])
        yield {"name": name, "data": base64.b64encode(data).decode(), "changes": changes}


def main():
    plain = plain_data()
    sound, corrupt = [], []
    for name, kind, source, data in streams(plain):
        expected = source if isinstance(source, bytes) else plain[source]
        if name not in ("text-members", "text-padded"):
            assert verdict(data, WBITS[kind]) == expected, name
        sound.append({"name": name, "format": kind, "data": base64.b64encode(data).decode(), "byteCount": len(expected),
                      "crc32": zlib.crc32(expected), "adler32": zlib.adler32(expected),
                      "plain": source if isinstance(source, str) else None})
    for name, kind, error, data in damaged(plain):
        assert error == "outputTooLarge" or verdict(data, WBITS[kind]) is None, name
        corrupt.append({"name": name, "format": kind, "error": error, "data": base64.b64encode(data).decode()})
    dump("streams.json", {"zlib": zlib.ZLIB_RUNTIME_VERSION, "seed": SEED, "streams": sound,
                          "plain": {name: base64.b64encode(data).decode() for name, data in plain.items()}})
    dump("damaged.json", {"zlib": zlib.ZLIB_RUNTIME_VERSION, "seed": SEED, "streams": corrupt})
    dump("mutations.json", {"zlib": zlib.ZLIB_RUNTIME_VERSION, "seed": SEED, "sources": list(mutations(plain))})


def dump(name, value):
    (HERE / name).write_text(json.dumps(value, separators=(",", ":")) + "\n")


main()

# environment: keras-newest
"""Writes small zip archives with Python's zipfile, and `cases.json`: what is in each.

usage: make.py      (writes beside itself)
"""
import base64
import io
import json
import pathlib
import platform
import random
import zipfile
import zlib

HERE = pathlib.Path(__file__).parent
SEED = 46
STORED, DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED


def info(name, method):
    entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
    entry.compress_type = method
    return entry


class OneWay(io.RawIOBase):
    """A file that cannot seek, so that sizes follow the bytes they belong to."""

    def __init__(self):
        self.bytes = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.bytes += data
        return len(data)


def write(target, members, comment=b"", zip64=False):
    with zipfile.ZipFile(target, "w") as archive:
        archive.comment = comment
        for name, method, data in members:
            with archive.open(info(name, method), "w", force_zip64=zip64) as member:
                member.write(data)
    return bytes(target.bytes if isinstance(target, OneWay) else target.getvalue())


def main():
    rng = random.Random(SEED)
    text = " ".join(rng.choice(["conv2d", "dense", "bias", "kernel"]) for _ in range(300)).encode()
    noise = rng.randbytes(500)
    config = json.dumps({"class_name": "Sequential", "config": {"layers": []}}).encode()
    members = [("config.json", DEFLATED, config), ("metadata.json", STORED, b"{}"),
               ("model.weights.h5", STORED, noise), ("assets/text", DEFLATED, text)]
    archives = {
        "plain": (members, write(io.BytesIO(), members)),
        "comment": (members, write(io.BytesIO(), members, comment=b"made for a test")),
        "zip64": (members, write(io.BytesIO(), members, zip64=True)),
        "streamed": (members, write(OneWay(), members)),
        "streamed-zip64": (members, write(OneWay(), members, zip64=True)),
        "nothing": ([], write(io.BytesIO(), [])),
    }
    names = [("a/", STORED, b""), ("a/b", STORED, b"1"), ("é/日本", DEFLATED, b"2" * 100), ("empty", DEFLATED, b""),
             ("a..b", STORED, b"3"), ("..c", STORED, b"4"), (":d", STORED, b"5")]
    archives["names"] = (names, write(io.BytesIO(), names))
    # An end record that overflows into a zip64 one: zipfile writes it from 65536 entries, or when its limit is lower.
    limit, zipfile.ZIP_FILECOUNT_LIMIT = zipfile.ZIP_FILECOUNT_LIMIT, 2
    archives["zip64-end"] = (members, write(io.BytesIO(), members))
    zipfile.ZIP_FILECOUNT_LIMIT = limit
    assert b"PK\6\6" in archives["zip64-end"][1]

    cases = []
    for name, (content, data) in archives.items():
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert archive.testzip() is None
        (HERE / f"{name}.zip").write_bytes(data)
        cases.append({"file": f"{name}.zip", "entries": [
            {"name": entry, "deflated": method == DEFLATED, "crc32": zlib.crc32(its),
             "data": base64.b64encode(its).decode()} for entry, method, its in content]})
    (HERE / "cases.json").write_text(json.dumps(
        {"python": platform.python_version(), "seed": SEED, "cases": cases}, indent=1) + "\n")


main()

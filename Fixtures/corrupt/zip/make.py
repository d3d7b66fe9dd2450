# environment: keras-newest
"""Writes hostile zip archives, and `cases.json`: the error that each must be refused with.

usage: make.py      (writes beside itself)
"""
import json
import pathlib
import struct
import zlib

HERE = pathlib.Path(__file__).parent
TEXT = b"the same words, " * 20


def deflated(data):
    compress = zlib.compressobj(9, zlib.DEFLATED, -15)
    return compress.compress(data) + compress.flush()


class Entry:
    """A member whose every field can be set in the local header, in the central directory, or in both."""

    def __init__(self, name, data=b"data", method=0, packed=None, **both):
        self.data = data
        packed = packed if packed is not None else deflated(data) if method == 8 else data
        self.packed = packed
        fields = dict(name=name if isinstance(name, bytes) else name.encode(), flags=0, method=method,
                      crc=zlib.crc32(data), packed=len(packed), plain=len(data), extra=b"", disk=0, offset=None)
        self.local, self.central = dict(fields, **both), dict(fields, **both)

    def here(self, **local):
        self.local.update(local)
        return self

    def there(self, **central):
        self.central.update(central)
        return self

    def header(self):
        f = self.local
        return struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, f["flags"], f["method"], 0, 0x5821, f["crc"], f["packed"],
                           f["plain"], len(f["name"]), len(f["extra"])) + f["name"] + f["extra"]

    def directory(self, offset):
        f = self.central
        return struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, f["flags"], f["method"], 0, 0x5821, f["crc"],
                           f["packed"], f["plain"], len(f["name"]), len(f["extra"]), 0, f["disk"], 0, 0,
                           offset if f["offset"] is None else f["offset"]) + f["name"] + f["extra"]


def archive(*entries, count=None, size=None, start=None, disks=(0, 0), here=None, between=b"", comment=b"",
            comment_count=None, directory=None):
    body, offsets = b"", []
    for entry in entries:
        offsets.append(len(body))
        body += entry.header() + entry.packed
    its = b"".join(entry.directory(offset) for entry, offset in zip(entries, offsets)) if directory is None else directory
    count = len(entries) if count is None else count
    between = between(len(body), len(its), len(entries)) if callable(between) else between
    return body + its + between + struct.pack(
        "<IHHHHIIH", 0x06054B50, *disks, count if here is None else here, count, len(its) if size is None else size,
        len(body) if start is None else start, len(comment) if comment_count is None else comment_count) + comment


def zip64_end(count=None, size=None, offset=None, at=None, disks=0, record=44, signature=0x06064B50, total=1):
    def between(body, its, entries):
        return struct.pack("<IQHHIIQQQQ", signature, record, 45, 45, disks, 0, entries if count is None else count,
                           entries if count is None else count, its if size is None else size,
                           body if offset is None else offset) + struct.pack(
            "<IIQI", 0x07064B50, 0, body + its if at is None else at, total)
    return between


def swap(data, at, new):
    return data[:at] + new + data[at + len(new):]


def cases():
    a, b = Entry("a"), Entry("b", TEXT, 8)
    good = archive(a, b)
    yield "nothing", "noEndRecord", b""
    yield "text", "noEndRecord", b"this is no archive, but it is longer than an end record is"
    yield "no-end", "noEndRecord", good[:-22]
    yield "end-cut", "noEndRecord", good[:-1]
    yield "followed", "noEndRecord", good + b"!"
    yield "comment-past-the-end", "noEndRecord", archive(a, comment_count=5)
    yield "disk-number", "multipleDisks", archive(a, disks=(1, 1))
    yield "disk-entries", "multipleDisks", archive(a, b, here=1)
    yield "disk-of-entry", "multipleDisks", archive(Entry("a").there(disk=3))
    yield "disk-zip64", "multipleDisks", archive(a, between=zip64_end(disks=1))
    yield "disk-zip64-total", "multipleDisks", archive(a, between=zip64_end(total=2))
    yield "directory-outside", "directoryMisplaced", archive(a, start=0x7FFFFFFF)
    yield "directory-too-long", "directoryMisplaced", archive(a, size=0xFFFFFFFF)
    yield "directory-with-a-gap", "directoryMisplaced", archive(a, between=b"gap")
    yield "prefixed", "directoryMisplaced", b"a program in front" + good
    yield "directory-signature", "wrongSignature", archive(a, directory=b"PK\1\3" + a.directory(0)[4:])
    yield "directory-entry-cut", "recordOutOfBounds", archive(a, directory=a.directory(0)[:40])
    yield "directory-name-past", "recordOutOfBounds", archive(a, directory=swap(a.directory(0), 28, b"\xff\xff"))
    yield "more-entries", "wrongEntryCount", archive(a, b, count=3)
    yield "fewer-entries", "wrongEntryCount", archive(a, b, count=1)
    yield "zip64-outside", "recordOutOfBounds", archive(a, between=zip64_end(at=(1 << 64) - 1))
    yield "zip64-record-size", "recordOutOfBounds", archive(a, between=zip64_end(record=1 << 60))
    yield "zip64-signature", "wrongSignature", archive(a, between=zip64_end(signature=0x06064B51))
    yield "zip64-count-differs", "endRecordsDisagree", archive(a, count=2, between=zip64_end(count=1))
    yield "zip64-count-lies", "wrongEntryCount", archive(a, count=0xFFFF, between=zip64_end(count=(1 << 64) - 1))
    yield "zip64-size-overflows", "directoryMisplaced", archive(
        a, size=0xFFFFFFFF, between=zip64_end(size=(1 << 64) - 1))
    yield "name-empty", "invalidName", archive(Entry(""))
    yield "name-not-utf8", "invalidName", archive(Entry(b"\xff\xfe"))
    yield "name-with-zero", "invalidName", archive(Entry(b"a\0b"))
    yield "name-absolute", "unsafeName", archive(Entry("/etc/passwd"))
    yield "name-parent", "unsafeName", archive(Entry("../a"))
    yield "name-parent-inside", "unsafeName", archive(Entry("a/../../b"))
    yield "name-parent-last", "unsafeName", archive(Entry("a/.."))
    yield "name-backslash", "unsafeName", archive(Entry("a\\..\\b"))
    yield "name-drive", "unsafeName", archive(Entry("C:\\a"))
    yield "name-share", "unsafeName", archive(Entry("\\\\server\\a"))
    yield "duplicate", "duplicateName", archive(a, Entry("a", b"other"))
    yield "encrypted", "encrypted", archive(Entry("a", flags=1))
    yield "encrypted-strongly", "encrypted", archive(Entry("a", flags=0x41))
    yield "method-bzip2", "unsupportedMethod", archive(Entry("a", method=12))
    yield "method-patch", "unsupportedMethod", archive(Entry("a", flags=0x20))
    yield "extra-past", "invalidExtraField", archive(Entry("a").there(extra=b"\1\0\x20\0abcd"))
    yield "extra-missing", "missingZip64Field", archive(Entry("a").there(plain=0xFFFFFFFF))
    yield "extra-short", "missingZip64Field", archive(
        Entry("a").there(plain=0xFFFFFFFF, packed=0xFFFFFFFF, extra=struct.pack("<HHQ", 1, 8, 4)))
    yield "stored-sizes", "storedSizesDiffer", archive(Entry("a", plain=1 << 20))
    yield "ratio", "impossibleRatio", archive(Entry("a", TEXT, 8, plain=0x7FFFFFFF))
    yield "local-flags", "localHeaderDiffers", archive(Entry("a").here(flags=1))
    yield "local-method", "localHeaderDiffers", archive(Entry("a").here(method=8))
    yield "local-name", "localHeaderDiffers", archive(Entry("a").here(name=b"b"))
    yield "local-crc", "localHeaderDiffers", archive(Entry("a").here(crc=1))
    yield "local-size", "localHeaderDiffers", archive(Entry("a").here(plain=5))
    yield "local-packed-size", "localHeaderDiffers", archive(Entry("a").here(packed=5))
    yield "local-signature", "wrongSignature", archive(a, Entry("b").there(offset=1))
    yield "local-past", "recordOutOfBounds", swap(archive(a), 26, b"\1\0\xff\xff")
    yield "offset-outside", "dataOutOfBounds", archive(Entry("a").there(offset=0x7FFFFFFF))
    yield "offset-zip64", "dataOutOfBounds", archive(
        Entry("a").there(offset=0xFFFFFFFF, extra=struct.pack("<HHQ", 1, 8, (1 << 64) - 1)))
    yield "data-outside", "dataOutOfBounds", archive(
        Entry("a").here(plain=80, packed=80).there(plain=80, packed=80))
    # Deflated, both claims large and alike: the end overflows 64 bits.
    huge = struct.pack("<HHQQ", 1, 16, (1 << 64) - 1, (1 << 64) - 1)
    large = dict(plain=0xFFFFFFFF, packed=0xFFFFFFFF, extra=huge)
    yield "data-overflow", "dataOutOfBounds", archive(Entry("a", TEXT, 8).here(**large).there(**large))
    # Two names for one member, and a member that holds another: the quoted and the nested bomb.
    entries = Entry("a").directory(0) + Entry("a").directory(0)[:46] + b"b"
    yield "overlap-same", "localHeaderDiffers", archive(Entry("a"), directory=entries, count=2)
    inner = Entry("b", b"x")
    outer = Entry("a", inner.header() + b"x")
    yield "overlap-nested", "overlap", archive(
        outer, directory=outer.directory(0) + inner.directory(len(outer.header())), count=2)
    yield "entry-crc", "wrongChecksum", archive(Entry("a", crc=1))
    yield "entry-longer", "wrongSize", archive(Entry("a", TEXT, 8, plain=10))
    yield "entry-shorter", "wrongSize", archive(Entry("a", TEXT, 8, plain=len(TEXT) + 1))
    yield "entry-damaged", "damaged", archive(Entry("a", TEXT, 8, packed=b"\x07\x00"))
    yield "entry-cut", "damaged", archive(Entry("a", TEXT, 8, packed=deflated(TEXT)[:-3]))
    bomb = bytes(4 << 20)
    yield "bomb", "entryTooLarge", archive(Entry("a", bomb, 8))


def main():
    listed = []
    for name, error, data in cases():
        (HERE / f"{name}.zip").write_bytes(data)
        listed.append({"file": f"{name}.zip", "error": error})
    (HERE / "cases.json").write_text("[\n" + ",\n".join(json.dumps(case) for case in listed) + "\n]\n")


main()

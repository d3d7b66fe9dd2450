# environment: pillow-newest
"""Writes hostile JPEG files, and `cases.json`: the error that each must be refused with.

`header` tells that the error shows before the pixels, so in builds that do not decode JPEG files too.

usage: make.py      (writes beside itself)
"""
import json
import pathlib
import struct
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "support"))
from pixels import jpeg, segment, segments  # noqa: E402

SOUND = jpeg(9, 7, ("11", "11", "11"))


def frame(width, height, precision=8, components=3, marker=0xC0, data=SOUND):
    """A file whose frame says something else."""
    at, end = next((at, end) for kind, at, end in segments(data) if kind == 0xC0)
    body = struct.pack(">BHHB", precision, height, width, components) + data[at + 10:end]
    return data[:at] + segment(marker, body) + data[end:]


def place(marker):
    return next(at for kind, at, _ in segments(SOUND) if kind == marker)


def cases():
    """(name, error, bytes) of what the header tells; then of what shows later."""
    header = []
    header.append(("start-only", "jpeg.missingFrame", b"\xff\xd8\xff"))
    header.append(("cut-before-frame", "jpeg.missingFrame", SOUND[:place(0xC0)]))
    header.append(("cut-in-frame", "jpeg.truncated", SOUND[:place(0xC0) + 6]))
    header.append(("cut-in-tables", "jpeg.truncated", SOUND[:place(0xDB) + 20]))
    header.append(("cut-in-length", "jpeg.truncated", SOUND[:place(0xDB) + 3]))
    header.append(("segment-past-the-end", "jpeg.truncated", SOUND[:2] + b"\xff\xe0\xff\xff" + SOUND[2:]))
    header.append(("segment-of-1", "jpeg.segmentTooShort", SOUND[:2] + b"\xff\xe0\0\1" + SOUND[2:]))
    header.append(("segment-of-0", "jpeg.segmentTooShort", SOUND[:2] + b"\xff\xe0\0\0" + SOUND[2:]))
    header.append(("frame-of-5", "jpeg.segmentTooShort", SOUND[:2] + segment(0xC0, bytes(5)) + SOUND[2:]))
    header.append(("frame-of-0", "jpeg.segmentTooShort", SOUND[:2] + segment(0xC0, b"") + SOUND[2:]))
    header.append(("scan-without-frame", "jpeg.missingFrame", SOUND[:2] + SOUND[SOUND.index(b"\xff\xda"):]))
    header.append(("end-without-frame", "jpeg.missingFrame", SOUND[:2] + b"\xff\xd9" + SOUND[2:]))
    for marker in (0xC3, 0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF, 0xDE):
        header.append((f"process-{marker:x}", "jpeg.unsupportedProcess", frame(9, 7, marker=marker)))
    for bits in (0, 7, 12, 16):
        header.append((f"precision-{bits}", "jpeg.unsupportedPrecision", frame(9, 7, precision=bits)))
    for count in (0, 2, 5, 255):
        header.append((f"components-{count}", "jpeg.unsupportedComponents", frame(9, 7, components=count)))
    header.append(("width-0", "jpeg.emptyImage", frame(0, 7)))
    header.append(("height-0", "jpeg.emptyImage", frame(9, 0)))
    header.append(("pixels-4-10-9", "tooManyPixels", frame(65535, 65535)))
    later = []
    later.append(("claims-10-8", "jpeg.tooLittleData", frame(10000, 10000)))
    later.append(("end-missing", "jpeg.truncated", SOUND[:-2]))
    later.append(("cut-in-scan", "jpeg.truncated", SOUND[:-30]))
    later.append(("cut-before-scan", "jpeg.truncated", SOUND[:SOUND.index(b"\xff\xda")]))
    start = SOUND.index(b"\xff\xda")
    parts = jpeg(9, 7, ("11", "11", "11"), in_scans=True)
    first = parts.index(b"\xff\xda")
    later.append(("scans-102", "jpeg.tooManyScans", parts[:first] + parts[first:-2] * 34 + b"\xff\xd9"))
    later.append(("scans-without-end", "jpeg.truncated", parts[:-2]))
    later.append(("scan-missing", "jpeg.refused", parts[:first] + b"\xff\xd9"))
    later.append(("scan-more-than-all", "jpeg.refused", SOUND[:-2] + SOUND[start:]))
    later.append(("no-tables", "jpeg.refused", SOUND[:place(0xDB)] + SOUND[place(0xC0):]))
    later.append(("codes-missing", "jpeg.refused", SOUND[:start + 6] + b"\x33" + SOUND[start + 7:]))
    later.append(("no-scan", "jpeg.refused", SOUND[:start] + b"\xff\xd9"))
    later.append(("frame-twice", "jpeg.refused", SOUND[:start] + SOUND[place(0xC0):]))
    later.append(("start-twice", "jpeg.refused", SOUND[:place(0xC4)] + b"\xff\xd8" + SOUND[place(0xC4):]))
    later.append(("components-more-than-named", "jpeg.refused", frame(9, 7, components=4)))
    later.append(("sampling-0", "jpeg.refused", SOUND[:place(0xC0) + 11] + b"\0" + SOUND[place(0xC0) + 12:]))
    later.append(("sampling-15", "jpeg.refused", SOUND[:place(0xC0) + 11] + b"\xff" + SOUND[place(0xC0) + 12:]))
    later.append(("scan-of-another", "jpeg.refused", SOUND[:start + 5] + b"\x63" + SOUND[start + 6:]))
    later.append(("codes-too-many", "jpeg.refused", (
        SOUND[:start] + segment(0xC4, bytes([0, 200] + [0] * 15) + bytes(200)) + SOUND[start:])))
    for name, error, data in header:
        yield name, error, data, True
    for name, error, data in later:
        yield name, error, data, False


def main():
    for old in HERE.glob("*.jpg"):
        old.unlink()
    listed = []
    for name, error, data, header in cases():
        (HERE / f"{name}.jpg").write_bytes(data)
        listed.append({"file": f"{name}.jpg", "error": error, "header": header})
    (HERE / "cases.json").write_text("[\n" + ",\n".join(json.dumps(case) for case in listed) + "\n]\n")


main()

# environment: server
"""Writes forms with files as clients send them, and what werkzeug, which reads them for Flask, makes of each.

usage: make.py      (writes forms.json beside itself)
"""
import base64
import io
import json
import pathlib
import random

from urllib3.filepost import encode_multipart_formdata
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.formparser import MultiPartParser
from werkzeug.http import parse_options_header
from werkzeug.test import stream_encode_multipart

HERE = pathlib.Path(__file__).parent
SEED = 20250911


def read(content_type, body):
    """All parts in the order of the body, as werkzeug reads them."""
    parts = []

    class File(io.BytesIO):
        pass

    boundary = parse_options_header(content_type)[1]["boundary"].encode()
    fields, files = MultiPartParser(
        stream_factory=lambda *arguments, **named: File(), max_form_memory_size=None
    ).parse(io.BytesIO(body), boundary, len(body))
    for name, value in fields.items(multi=True):
        parts.append({"name": name, "data": value.encode()})
    for name, file in files.items(multi=True):
        type_ = file.headers.get("Content-Type")
        parts.append({"name": name, "fileName": file.filename, "contentType": type_, "data": file.read()})
    for part in parts:
        part["data"] = base64.b64encode(part["data"]).decode()
    return parts


def by_hand(lines, content_type="multipart/form-data; boundary=edge"):
    return content_type, "\r\n".join(lines).encode()


def forms():
    noise = random.Random(SEED).randbytes(3000)
    lines = b"\r\n--edg\r\n-\r\n\r\n--\r\r\n--edge-\n--edge\r"
    body, content_type = encode_multipart_formdata(
        {"image": ("x-ray 1.jpeg", noise, "image/jpeg"), "threshold": "0.7"}, boundary="4c1d99a5d4b1e2d8"
    )
    yield "urllib3", content_type, body
    body, content_type = encode_multipart_formdata(
        [("a", "1"), ("a", "zwei \u00e9"), ("q", 'say "hi"'), ("file", ('a"b\\c \u00fc.png', lines, "image/png"))],
        boundary="----WebKitFormBoundaryAbCdEfGh01234567",
    )
    yield "urllib3-names", content_type, body
    yield "extended-name", *by_hand(["--edge", "Content-Disposition: form-data; name=\"file\"; filename*=UTF-8''%C3%BCber%20x.png",
                                     "Content-Type: image/png", "", "old", "--edge--", ""])
    stream, _, boundary = stream_encode_multipart(
        MultiDict([("text", "line\r\nline"), ("none", ""),
                   ("up", FileStorage(io.BytesIO(noise[:100]), "u p.bin", content_type="application/x; v=1")),
                   ("empty", FileStorage(io.BytesIO(b""), "empty.bin"))]),
        boundary="---------------WerkzeugFormPart_1741.5")
    yield "werkzeug", f'multipart/form-data; boundary="{boundary}"', stream.read()
    field = 'Content-Disposition: form-data; name="a"'
    yield "preamble-epilogue", *by_hand(["for old readers", "--ed", "--edge", field, "", "1", "--edge--", "--edge", "x"])
    yield "blanks", *by_hand(["--edge  \t", "content-disposition:form-data ;\tname=a", "", "1", "--edge \t", field, "", "2", "--edge--"],
                             "Multipart/Form-Data; charset=utf-8 ; Boundary=\"edge\"")
    yield "boundary-with-blank", *by_hand(["--a (b) c:=?", field, "", "1", "--a (b) c:=?--", ""],
                                          'multipart/form-data; boundary="a (b) c:=?"')
    yield "no-file-chosen", *by_hand(["--edge", 'Content-Disposition: form-data; name="image"; filename=""',
                                      "Content-Type: application/octet-stream", "", "", "--edge--", ""])


rows = []
for name, content_type, body in forms():
    rows.append({"name": name, "contentType": content_type, "body": base64.b64encode(body).decode(),
                 "parts": read(content_type, body)})
(HERE / "forms.json").write_text(json.dumps({"forms": rows}, indent=1) + "\n")

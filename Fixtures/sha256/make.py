# environment: keras-newest
"""SHA-256 digests by Python's hashlib, of messages whose byte `i` is `(i * 131 + length * 7 + 1) % 251`."""

import hashlib
import json
import pathlib
import platform

folder = pathlib.Path(__file__).resolve().parent


def message(length):
    return bytes((i * 131 + length * 7 + 1) % 251 for i in range(length))


lengths = list(range(131)) + [1_000_000]
published = {  # FIPS 180-4's example messages, by their text and how often it is repeated
    "": 1,
    "abc": 1,
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq": 1,
    "a": 1_000_000,
}
case = {
    "tool": "hashlib",
    "versions": {"python": platform.python_version()},
    "tolerance": 0,
    "digests": [{"length": n, "sha256": hashlib.sha256(message(n)).hexdigest()} for n in lengths],
    "texts": [
        {"text": text, "times": times, "sha256": hashlib.sha256(text.encode() * times).hexdigest()}
        for text, times in published.items()
    ],
}
(folder / "case.json").write_text(json.dumps(case, indent=1) + "\n")

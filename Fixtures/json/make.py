# environment: keras-newest
"""Numbers and strings of JSON with what Python reads in them.

`case.json` holds `numbers`: texts with the big-endian bytes of the nearest double (Python's `float`); `strings`: JSON
strings with the UTF-8 of what they say; `shortest`: doubles with the shortest text that gives them back.
"""

import json
import pathlib
import platform
import random
import struct
from fractions import Fraction

folder = pathlib.Path(__file__).resolve().parent
seed = 20240117
random.seed(seed)


def bits(value):
    return struct.pack(">d", value).hex()


def from_bits(pattern):
    return struct.unpack(">d", pattern.to_bytes(8, "big"))[0]


def decimal(value):
    """A fraction whose denominator is a power of two, in all its decimal digits."""
    value = Fraction(value)
    places = value.denominator.bit_length() - 1
    digits = str(abs(value.numerator) * 5**places).rjust(places + 1, "0")
    whole, fraction = (digits[:-places], digits[-places:]) if places else (digits, "")
    return ("-" if value < 0 else "") + whole + ("." + fraction if fraction else "")


def halfway(value):
    """The number midway between a double and the next one up: the nearest is the one with the even last bit."""
    above = from_bits(int.from_bytes(struct.pack(">d", value), "big") + 1)
    return (Fraction(value) + Fraction(above)) / 2


numbers = [
    "0", "-0", "0.0", "-0.0", "1", "-1", "0.1", "1e0", "1E+2", "1e-2", "123456789012345678", "9007199254740993",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "1e308",
    "1.7976931348623157e308", "17976931348623157" + "0" * 292, "5e-324", "2.4703282292062327e-324",
    "2.4703282292062328e-324", "2.2250738585072011e-308", "2.2250738585072014e-308", "1e-400", "0e999", "0.0e-999",
    "1e23", "8.5e22", "0." + "0" * 400 + "1e401", "1" + "0" * 300 + "e-300", "3.1415926535897932384626433832795028841",
]
for _ in range(120):
    value = from_bits(random.getrandbits(64))
    if value == value and abs(value) < 1e308:
        numbers += [repr(value), "%.17e" % value, "%.24g" % value]
for _ in range(25):
    value = random.uniform(1, 2) * 2.0 ** random.randrange(-60, 60)
    tie = decimal(halfway(value))
    numbers += [tie, (tie if "." in tie else tie + ".0") + "0" * 20 + "1"]
tie = decimal(halfway(5e-324))
numbers += [tie, tie + "1", tie[:-1] + "4"]

strings = [
    '""', '"a"', '"\\u0061"', '"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\\u0000"', '"\\u00e9\\u00E9"', '"\\ud83d\\ude00"', '"\\uD83D\\uDE00x"',
    '"\\uffff"', '"\\udbff\\udfff"', '"\\ud800\\udc00"', '"\u007f"', '"\u0080\u07ff\u0800\ud7ff\ue000\uffff"', '"\U00010000\U0010ffff"',
    '"e\u0301"', '"\\u0065\\u0301"', '"a/b\\/c"', '"\u2028\u2029"',
]
shortest = [0.0, -0.0, 1.0, -2.5, 0.1, 1 / 3, 1e16, 1e22, 123456789012.0, 1e-5, 5e-324, 1.7976931348623157e308]
shortest += [value for value in (from_bits(random.getrandbits(64)) for _ in range(80)) if abs(value) < 1e308]

case = {
    "tool": "json",
    "versions": {"python": platform.python_version()},
    "seed": seed,
    "tolerance": 0,
    "numbers": [{"text": text, "bits": bits(float(text))} for text in numbers],
    "strings": [{"text": text, "utf8": json.loads(text).encode().hex()} for text in strings],
    "shortest": [{"bits": bits(value), "digits": len(repr(value).strip("-").split("e")[0].replace(".", "").strip("0"))}
                 for value in shortest],
}
(folder / "case.json").write_text(json.dumps(case, indent=1) + "\n")

"""Writes casts.safetensors: values of each type, and what they are in each other type.

The tensor `f32` holds values of type f32, `f32_f16` the same values as f16; f16 and bf16 are bit patterns (u16), bool is
u8. Floats are rounded here from exact fractions, and compared with NumPy and ml_dtypes wherever those round once;
integers are what NumPy's `astype` makes of them.
"""

import fractions
import json
import math
import os

import ml_dtypes
import numpy
import safetensors.numpy

FLOATS = {"f32": (23, 8, numpy.float32), "f64": (52, 11, numpy.float64), "f16": (10, 5, numpy.float16),
          "bf16": (7, 8, ml_dtypes.bfloat16)}
INTEGERS = {"i8": numpy.int8, "u8": numpy.uint8, "i32": numpy.int32, "i64": numpy.int64}
PATTERNS = {"f32": numpy.uint32, "f64": numpy.uint64, "f16": numpy.uint16, "bf16": numpy.uint16}
# Casts that NumPy or ml_dtypes round twice: by way of f32.
ROUNDED_TWICE = {("f64", "bf16"), ("i64", "bf16"), ("i32", "bf16"), ("i64", "f16"), ("i32", "f16")}


def nearest(value, fraction_bits, exponent_bits):
    """The bit pattern of the float nearest to a Python number, ties to even."""
    sign = int(math.copysign(1, value) < 0) << (fraction_bits + exponent_bits)
    infinity = ((1 << exponent_bits) - 1) << fraction_bits
    if isinstance(value, float) and not math.isfinite(value):
        return sign | infinity | (1 << (fraction_bits - 1) if math.isnan(value) else 0)
    value = abs(fractions.Fraction(value))
    if value == 0:
        return sign
    smallest = 2 - (1 << (exponent_bits - 1)) - fraction_bits
    exponent = value.numerator.bit_length() - value.denominator.bit_length()
    if fractions.Fraction(2) ** exponent > value:
        exponent -= 1
    last = max(exponent - fraction_bits, smallest)
    units = round(value / fractions.Fraction(2) ** last)  # Python rounds a tie to even
    return sign | min(((last - smallest) << fraction_bits) + units, infinity)


def toward_zero(value, dtype):
    """The integer of a type that a Python float becomes: toward zero, the nearest bound outside the range, 0 for NaN."""
    bounds = numpy.iinfo(dtype)
    if math.isnan(value):
        return 0
    if math.isinf(value):
        return int(bounds.max if value > 0 else bounds.min)
    return min(max(int(value), int(bounds.min)), int(bounds.max))


def floats(random):
    """Python floats around the places where a cast does something else."""
    values = [0.0, 0.5, 1.5, 2.5, 126.5, 127.5, 128.0, 254.5, 255.5, 256.0, 65504.0, 65519.0, 65519.99, 65520.0, 65536.0,
              3.3895313892515355e38, 3.396e38, 3.4028235677973366e38, 1e300, 5e-324, math.inf, math.nan]
    for exponent in (7, 8, 15, 24, 31, 53, 62, 63, 64, 127, -14, -24, -25, -126, -133, -134, -149, -150):
        power = math.ldexp(1, exponent)
        values += [math.nextafter(power, 0), power, math.nextafter(power, math.inf), 1.5 * power]
    for tie in (1 + 2**-11, 1 + 3 * 2**-11, 1 + 2**-8, 1 + 3 * 2**-8, 1 + 2**-24, 1 + 3 * 2**-24):
        values += [tie, tie + 2**-40, tie - 2**-40, tie * 2**-20, tie * 2**-130]
    values += [math.ldexp(random.random() + 1, int(random.integers(-30, 66))) for _ in range(60)]
    return values + [-value for value in values]


def inputs():
    """For each type, an array of values."""
    random = numpy.random.default_rng(20240101)
    doubles = numpy.array(floats(random))
    values = {"f64": doubles}
    with numpy.errstate(over="ignore"):
        values["f32"] = doubles.astype(numpy.float32)
    # Patterns but for those of NaN.
    patterns = numpy.arange(0, 65536, 199).astype(numpy.uint16)
    values["f16"] = patterns[patterns % 0x8000 <= 0x7c00].view(numpy.float16)
    values["bf16"] = patterns[patterns % 0x8000 <= 0x7f80].view(ml_dtypes.bfloat16)
    powers = [sign * (1 << bit) + offset for bit in range(63) for offset in (-1, 0, 1) for sign in (-1, 1)]
    wide = numpy.array(powers + [2**63 - 1, -(2**63), 2**53 + 1, 2**53 + 2**45 + 1, -(2**62) - 2**54 - 1])
    values["i64"] = numpy.concatenate([wide, random.integers(-(2**63), 2**63 - 1, 100)])
    values["i32"] = values["i64"].astype(numpy.int32)
    values["i8"] = numpy.arange(-128, 128).astype(numpy.int8)
    values["u8"] = numpy.arange(256).astype(numpy.uint8)
    values["bool"] = numpy.array([False, True])
    return values


def cast(source, array, to):
    """An array in another type, floats as bit patterns."""
    numbers = [float(value) if source in FLOATS else int(value) for value in array]
    if to in FLOATS:
        fraction_bits, exponent_bits, dtype = FLOATS[to]
        result = numpy.array([nearest(value, fraction_bits, exponent_bits) for value in numbers], PATTERNS[to])
        if (source, to) not in ROUNDED_TWICE:
            with numpy.errstate(over="ignore"):
                theirs = array.astype(dtype)
            numpy.testing.assert_array_equal(
                result.view(dtype).astype(numpy.float64), theirs.astype(numpy.float64), f"{source} to {to}")
        return result
    if to == "bool":
        return array.astype(bool).astype(numpy.uint8)
    if source in FLOATS:
        dtype = INTEGERS[to]
        result = numpy.array([toward_zero(value, dtype) for value in numbers], dtype)
        bounds = numpy.iinfo(dtype)
        inside = [bounds.min <= value <= bounds.max and abs(value) < 2**63 for value in numbers]
        numpy.testing.assert_array_equal(result[inside], array[inside].astype(dtype), f"{source} to {to}")
        return result
    return array.astype(INTEGERS[to])


def write():
    tensors = {}
    for source, array in inputs().items():
        tensors[source] = array.view(PATTERNS[source]) if source in PATTERNS else array
        if source == "bool":
            tensors[source] = array.astype(numpy.uint8)
        for to in [*FLOATS, *INTEGERS, "bool"]:
            if to != source:
                tensors[f"{source}_{to}"] = cast(source, array, to)
    # One key: the package writes several in any order.
    case = {"numpy": numpy.__version__, "ml_dtypes": ml_dtypes.__version__, "seed": 20240101}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "casts.safetensors")
    safetensors.numpy.save_file(tensors, path, {"case": json.dumps(case)})

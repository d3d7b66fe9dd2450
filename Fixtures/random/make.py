# environment: torch random
"""Random numbers: what PyTorch draws for seeds and sizes, and Philox 4x32-10.

`torch.json` is PyTorch's: a tensor is told by the first half of the SHA-256 of its bytes, and its first and last value; short ones
by all their values. Floats are written as the integer with their bits. `philox.json` has the words that randomgen draws,
Random123's published vectors among them, and normals that NumPy computes of such words by the formula of Docs/RandomNumbers.md.
"""

import hashlib
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "support"))
import numpy  # noqa: E402

import fixtures  # noqa: E402

folder = os.path.dirname(os.path.abspath(__file__))


def bits(values):
    """The values as integers: those of f32 by their bits."""
    return (values.view(numpy.uint32) if values.dtype == numpy.float32 else values).tolist()


def digest(values):
    return hashlib.sha256(numpy.ascontiguousarray(values).tobytes()).hexdigest()[:32]


def told(values):
    """What tells an array."""
    values = numpy.ascontiguousarray(values)
    if values.size <= 20:
        return {"values": bits(values)}
    return {"digest": digest(values), "first": bits(values[:1])[0], "last": bits(values[-1:])[0]}


# PyTorch

seeds = [*range(21), 42, 2**31, 2**32 - 1, 2**32, 2**32 + 7, 1234567890123456789, 2**64 - 1]
sizes = [*range(1, 18), 23, 24, 31, 32, 33, 47, 48, 49, 63, 64, 65, 100, 127, 128, 129, 255, 256, 257, 500]
sizes += [607, 608, 609, 623, 624, 625, 639, 640, 641, 1000, 1023, 1024, 1025, 1247, 1248, 1249, 1872, 1873, 4096]
sizes += [5116, 5142, 10284, 20567, 20568]
ranges = [(0, 1), (0, 2), (0, 10), (-5, 7), (0, 1000), (3, 2**28 + 2), (3, 2**28 + 3), (0, 2**31), (0, 2**32 - 1), (0, 2**32)]
ranges += [(0, 2**32 + 1), (-(2**40), 2**41), (0, 2**63 - 1), (-(2**63), 2**63 - 1)]
mixtures = [
    [("randn", 5), ("randn", 20), ("rand", 3), ("randn", 7), ("randn", 1), ("randint", 0, 100, 4), ("randn", 2)],
    [("randn", 1), ("randperm", 10), ("randn", 1), ("randn", 16), ("randn", 15), ("randn", 33), ("randn", 1)],
    [("rand", 620), ("randn", 3), ("randint", 0, 2**40, 3), ("randn", 1), ("randn", 1000), ("rand", 1), ("randn", 1)],
    [("randn", 5142), ("randn", 5142), ("randn", 5142), ("rand", 4), ("randn", 3), ("randn", 624), ("randn", 3)],
    [("rand", 0), ("randn", 0), ("randn", 3), ("randperm", 0), ("randperm", 1), ("randn", 1), ("randint", 5, 6, 2), ("rand", 2)],
    [("rand", 1), ("randn", 624), ("rand", 607), ("randn", 1248), ("rand", 16), ("randn", 1872), ("randn", 623)],
]


def draw(torch, kind, *arguments):
    if kind == "randint":
        low, high, count = arguments
        return torch.randint(low, high, (count,)).numpy()
    return getattr(torch, kind)(*arguments).numpy()


def seeded(torch, seed, kind, *arguments):
    torch.manual_seed(seed)
    return draw(torch, kind, *arguments)


def make_torch(torch):
    assert "ATEN_CPU_CAPABILITY" not in os.environ
    capability = torch.backends.cpu.get_cpu_capability()
    assert capability in ("AVX2", "AVX512"), capability
    torch.manual_seed(-1)
    assert torch.initial_seed() == 2**64 - 1
    normals = []
    for seed in seeds:
        drawn = [seeded(torch, seed, "randn", size) for size in sizes]
        normals.append(
            {
                "seed": str(seed),
                "digests": [digest(values)[:16] for values in drawn],
                "first": [bits(values)[0] for values in drawn],
                "last": [bits(values)[-1] for values in drawn],
            }
        )
    fixtures.write_json(
        os.path.join(folder, "torch.json"),
        {
            "tool": "torch",
            "version": torch.__version__,
            "tolerance": 0,
            "sizes": sizes,
            "randn": normals,
            "rand": [
                {"seed": seed, "count": count, **told(seeded(torch, seed, "rand", count))}
                for seed in (0, 7)
                for count in (1, 5, 16, 19, 1000)
            ],
            "randint": [
                {"seed": 3, "low": low, "high": high, "count": count, **told(seeded(torch, 3, "randint", low, high, count))}
                for low, high in ranges
                for count in (5, 700)
            ],
            "randperm": [
                {"seed": 11, "count": count, **told(seeded(torch, 11, "randperm", count))}
                for count in (1, 2, 3, 10, 100, 624, 625, 1000, 20000)
            ],
            "mixtures": [mixture(torch, 17 + index, calls) for index, calls in enumerate(mixtures)],
        },
    )


def mixture(torch, seed, calls):
    torch.manual_seed(seed)
    return {
        "seed": seed,
        "calls": [
            {"kind": kind, "arguments": list(arguments), **told(draw(torch, kind, *arguments))} for kind, *arguments in calls
        ],
    }


# Philox

published = [  # Salmon and others, Random123, kat_vectors: counter, key, result of 10 rounds
    ([0] * 4, [0] * 2, [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8]),
    ([0xFFFFFFFF] * 4, [0xFFFFFFFF] * 2, [0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD]),
    (
        [0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344],
        [0xA4093822, 0x299F31D0],
        [0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1],
    ),
]


def whole(words):
    """Words, the lowest first, as one integer."""
    return sum(int(word) << (32 * place) for place, word in enumerate(words))


def words(key, counter, count):
    """The first `count` words from the counter on."""
    from randomgen import Philox

    # The counter is raised before a block is made of it.
    generator = Philox(counter=(counter - 1) % 2**128, key=key, number=4, width=32)
    return numpy.asarray(generator.random_raw(count)).astype(numpy.uint32)


def normals(seed, stream, draw_index, count):
    blocks = -(-count // 4)
    drawn = numpy.concatenate(
        [words(seed, (stream << 64) | (draw_index << 32) | block, 4) for block in range(blocks)] or [numpy.zeros(0, "u4")]
    )
    return box_muller(drawn[0::2], drawn[1::2]).reshape(-1)[:count]


def box_muller(first, second):
    """Two normals of two words: [words, 2]. Every operation rounds to f32 on its own."""
    f32 = numpy.float32
    # -2 ln((w / 2 + 1/2) / 2^31): the exponent, and 1 + f between the roots of 1/2 and 2.
    value = (first >> 1).astype(numpy.int32).astype(f32) + f32(0.5)
    steps = value.view(numpy.int32) - numpy.int32(0x3F3504F3)
    exponent = steps >> 23
    f = (value.view(numpy.int32) - (exponent << 23)).view(f32) - f32(1)
    k = (exponent - 31).astype(f32)
    p = f32(float.fromhex("-0x1.645eaep-3"))
    for c in ("0x1.2432bap-2", "-0x1.317458p-2", "0x1.53824ap-2", "-0x1.98d7f2p-2", "0x1.000382p-1", "-0x1.5556d8p-1"):
        p = p * f + f32(float.fromhex(c))
    square = f * f
    rest = (p * (f * square) + k * f32(4.2438888e-4)) + square
    radius = numpy.sqrt((rest - (f + f)) + k * f32(-1.38671875))
    # The angle: quarter turns, and g from -1 to 1 for -pi/4 to pi/4.
    g = (second << 2).view(numpy.int32).astype(f32) * f32(2.0**-31)
    z = g * g
    s = f32(float.fromhex("-0x1.2d9302p-15"))
    for c in ("0x1.465e92p-9", "-0x1.4abbbap-4", "0x1.921fb6p-1"):
        s = s * z + f32(float.fromhex(c))
    s = s * g
    c = f32(float.fromhex("-0x1.4ea9e8p-12"))
    for term in ("0x1.03b162p-6", "-0x1.3bd3a2p-2", "0x1p0"):
        c = c * z + f32(float.fromhex(term))
    quarter = (second + numpy.uint32(1 << 29)) >> 30
    cosine = numpy.choose(quarter, [c, -s, -c, s])
    sine = numpy.choose(quarter, [s, c, -s, -c])
    return numpy.stack([radius * cosine, radius * sine], axis=1)


def make_philox():
    import randomgen

    for counter, key, expected in published:
        assert words(whole(key), whole(counter), 4).tolist() == expected
    ends = [0, 1, 2, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF, 0x20000000, 0x60000000, 0xA0000000, 0xE0000000]
    first = numpy.array(ends * len(ends), numpy.uint32)
    second = numpy.repeat(numpy.array(ends, numpy.uint32), len(ends))
    check_normals()
    problems = [(0, 0, 0, 1), (0, 0, 0, 5142), (1, 0, 0, 63), (1, 1, 0, 64), (1, 0, 1, 65), (42, 2**32 - 1, 999, 257)]
    problems += [(2**64 - 1, 2**64 - 1, 2**32 - 1, 130), (0x0123456789ABCDEF, 2**32, 7, 1000), (5, 3, 1000, 20)]
    problems += [(9, stream, 2, 70) for stream in range(4)]
    fixtures.write_json(
        os.path.join(folder, "philox.json"),
        {
            "tool": "randomgen",
            "versions": {"randomgen": randomgen.__version__, "numpy": numpy.__version__},
            "tolerance": 0,
            "published": [{"counter": c, "key": k, "words": w} for c, k, w in published],
            "words": [
                {"key": [key & 0xFFFFFFFF, key >> 32], "counter": [(counter >> 32 * i) & 0xFFFFFFFF for i in range(4)],
                 "words": words(key, counter, 4).tolist()}
                for key in (0, 1, 2**32, 2**64 - 1, 0xDEADBEEF12345678)
                for counter in (0, 1, 2**32, 2**64, 2**96, 2**128 - 1, (1 << 96) + (2 << 64) + (3 << 32) + 4)
            ],
            "transforms": {"first": first.tolist(), "second": second.tolist(), "normals": bits(box_muller(first, second).reshape(-1))},
            "normals": [
                {"seed": str(seed), "stream": str(stream), "draw": index, "count": count,
                 **told(normals(seed, stream, index, count))}
                for seed, stream, index, count in problems
            ],
        },
    )


def check_normals():
    """The formula is a Box-Muller transform: against double."""
    random = numpy.random.default_rng(1)
    first, second = random.integers(0, 2**32, (2, 1 << 20), dtype=numpy.uint32)
    # Near 1 the f32 that the formula begins with is some way off: that is no error of the transform.
    u = ((first >> 1).astype(numpy.int32).astype(numpy.float32) + numpy.float32(0.5)).astype(float) / 2.0**31
    angle = second / 2.0**32 * 2 * numpy.pi
    true = numpy.sqrt(-2 * numpy.log(u))[:, None] * numpy.stack([numpy.cos(angle), numpy.sin(angle)], axis=1)
    off = numpy.abs(box_muller(first, second) - true)
    assert off.max() < 1e-6, off.max()


try:
    import torch
except ImportError:
    make_philox()
else:
    make_torch(torch)

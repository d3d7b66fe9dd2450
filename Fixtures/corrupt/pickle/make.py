# environment: keras-newest
"""Writes hostile pickles, and `cases.json`: the error that each must be refused with when a scaler is expected.

None of them is ever loaded here.

usage: make.py      (writes beside itself)
"""
import bz2
import gzip
import json
import lzma
import pathlib
import pickle
import struct
import zlib

HERE = pathlib.Path(__file__).parent
SCALER = b"sklearn.preprocessing._data\nStandardScaler\n"


class Call:
    """An object whose pickle calls a function."""

    def __init__(self, function, *arguments):
        self.call = function, arguments

    def __reduce__(self):
        return self.call


def text(value):
    data = value.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def frame(data, count=None):
    return b"\x80\x04\x95" + struct.pack("<Q", len(data) if count is None else count) + data


def scaler(*attributes):
    """A scaler with the given attributes, protocol 2."""
    return b"\x80\x02c" + SCALER + b")\x81}(" + b"".join(attributes) + b"ub."


def attribute(name, value):
    return text(name) + value


DTYPE = b"cnumpy\ndtype\n" + text("f8") + b"\x89\x88\x87R(K\x03" + text("<") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"


def array(shape=b"K\x01\x85", dtype=DTYPE, order=b"\x89", data=b"C\x08" + struct.pack("<d", 1), version=b"K\x01",
          subclass=b"cnumpy\nndarray\n"):
    return (b"cnumpy._core.multiarray\n_reconstruct\n" + subclass + b"K\x00\x85C\x01b\x87R(" + version + shape + dtype
            + order + data + b"tb")


def wrapped(shape=b"K\x01\x85", dtype=DTYPE, order=text("C"), padding=b"", after=b"\0" * 8, subclass=b"cnumpy\nndarray\n",
            inside=b""):
    its = [attribute("subclass", subclass), attribute("shape", shape), attribute("order", order),
           attribute("dtype", dtype), attribute("numpy_array_alignment_bytes", b"K\x10") if padding else b""]
    return b"cjoblib.numpy_pickle\nNumpyArrayWrapper\n)\x81}(" + b"".join(its) + b"ub" + padding + after


def fitted(mean=array(), scale=array(), count=b"K\x01"):
    return scaler(attribute("with_mean", b"\x88"), attribute("with_std", b"\x88"), attribute("n_features_in_", count),
                  attribute("mean_", mean), attribute("scale_", scale))


def cases():
    import builtins
    import os
    import subprocess
    yield "os-system", "forbiddenGlobal", pickle.dumps(Call(os.system, "echo hacked"), 4)
    yield "os-system-text", "forbiddenGlobal", b"cos\nsystem\n(S'echo hacked'\ntR."
    yield "os-system-old-class", "forbiddenGlobal", b"(S'echo hacked'\nios\nsystem\n."
    yield "builtins-eval", "forbiddenGlobal", pickle.dumps(Call(builtins.eval, "1/0"), 2)
    yield "builtins-exec", "forbiddenGlobal", pickle.dumps(Call(builtins.exec, "1/0"), 0)
    yield "builtins-getattr", "forbiddenGlobal", pickle.dumps(Call(builtins.getattr, "x", "y"), 5)
    yield "subprocess", "forbiddenGlobal", pickle.dumps(Call(subprocess.check_output, ["true"]), 4)
    yield "numpy-loads", "forbiddenGlobal", b"\x80\x02cnumpy\nload\nX\x01\0\0\0a\x85R."
    yield "dotted-name", "forbiddenGlobal", b"\x80\x04\x8c\x05numpy\x8c\x10ndarray.__init__\x93."
    yield "inside-a-scaler", "forbiddenGlobal", scaler(attribute("mean_", b"cos\nsystem\n" + text("id") + b"\x85R"))
    yield "nested-pickle", "forbiddenGlobal", fitted(wrapped(
        dtype=DTYPE.replace(b"f8", b"O8").replace(b"<", b"|"), after=b"\x80\x02cos\nsystem\n" + text("id") + b"\x85R."))
    yield "old-joblib-wrapper", "forbiddenGlobal", b"\x80\x02cjoblib.numpy_pickle_compat\nNDArrayWrapper\n)\x81."

    yield "empty", "truncated", b""
    yield "no-stop", "truncated", b"\x80\x02N"
    yield "long-of-2-gb", "truncated", b"\x80\x02\x8b\xff\xff\xff\x7f\x01."
    yield "bytes-of-16-eb", "truncated", b"\x80\x04\x8e" + b"\xff" * 8 + b"."
    yield "text-of-4-gb", "truncated", b"\x80\x02X\xff\xff\xff\xff."
    yield "line-without-end", "truncated", b"I12345"
    yield "array-of-4-gb", "truncated", fitted(wrapped(shape=b"J\xff\xff\xff\x1f\x85", after=b""))
    yield "long-negative-length", "negativeLength", b"\x80\x02\x8b\xff\xff\xff\xff\x01."
    yield "string-negative-length", "negativeLength", b"T\xff\xff\xff\xff."
    yield "long-of-9-bytes", "integerTooLarge", b"\x80\x02\x8a\x09" + b"\xff" * 9 + b"."
    yield "long-in-digits", "integerTooLarge", b"L" + b"9" * 400 + b"L\n."
    yield "int-no-number", "invalidNumber", b"I0x10\n."
    yield "float-no-number", "invalidNumber", b"Fone\n."
    yield "memo-key-no-number", "invalidNumber", b"Np-1\n."
    yield "text-not-utf8", "invalidText", b"\x80\x02X\x02\0\0\0\xff\xfe."
    yield "surrogate", "invalidText", b"V\\ud800\n."
    yield "escape-cut", "invalidText", b"V\\u12\n."
    yield "string-unquoted", "invalidText", b"Sabc\n."
    yield "unknown-opcode", "unknownOpcode", b"\x80\x02\xff."
    yield "protocol-6", "unsupportedProtocol", b"\x80\x06N."
    yield "underflow", "stackUnderflow", b"."
    yield "underflow-reduce", "stackUnderflow", b"\x80\x02)R."
    yield "underflow-tuple", "stackUnderflow", b"\x80\x02N\x87."
    yield "underflow-below-mark", "stackUnderflow", b"\x80\x02N(a."
    yield "underflow-pop", "stackUnderflow", b"0."
    yield "underflow-object", "stackUnderflow", b"(o."
    yield "no-mark", "missingMark", b"\x80\x02Nt."
    yield "odd-items", "oddItemCount", b"\x80\x02}(K\x01u."
    yield "append-to-none", "wrongOperand", b"\x80\x02NNa."
    yield "set-item-of-a-list", "wrongOperand", b"\x80\x02]NNs."
    yield "call-a-text", "wrongOperand", b"\x80\x02" + text("os.system") + b")R."
    yield "call-with-a-list", "wrongOperand", b"\x80\x02cnumpy\ndtype\n]R."
    yield "build-a-list", "wrongOperand", b"\x80\x02]}b."
    yield "global-of-numbers", "wrongOperand", b"\x80\x04K\x01K\x02\x93."
    yield "state-twice", "repeatedState", b"\x80\x02c" + SCALER + b")\x81}b}b."
    yield "memo-missing", "missingMemo", b"\x80\x02h\x05."
    yield "memo-missing-4g", "missingMemo", b"\x80\x02Nr\xff\xff\xff\xffj\xfe\xff\xff\xff."
    yield "left-over", "unusedValues", b"\x80\x02NN."
    yield "left-over-mark", "unusedValues", b"\x80\x02((N1N."
    yield "followed", "trailingBytes", b"\x80\x02N.N."
    yield "frame-too-long", "frameOutOfBounds", frame(b"N.", 1000)
    yield "frame-of-16-eb", "frameOutOfBounds", frame(b"N.", (1 << 64) - 1)
    yield "frame-too-short", "frameCrossed", frame(text("long text") + b".", 4)
    yield "frame-in-a-frame", "nestedFrame", frame(b"\x95\1\0\0\0\0\0\0\0N.")
    yield "frame-goes-on", "frameUnfinished", frame(b"N.NN")
    yield "frame-over-an-array", "frameUnfinished", frame(fitted(wrapped())[2:])
    yield "extension-1", "extensionCode", b"\x80\x02\x82\x01."
    yield "extension-2", "extensionCode", b"\x80\x02\x83\x01\x01."
    yield "extension-4", "extensionCode", b"\x80\x02\x84\x01\x01\x01\x01."
    yield "persistent-line", "persistentIdentifier", b"Pstorage\n."
    yield "persistent", "persistentIdentifier", b"\x80\x02" + text("storage") + b"Q."
    yield "buffer", "outOfBandBuffer", b"\x80\x05\x97."
    yield "buffer-read-only", "outOfBandBuffer", b"\x80\x05N\x98."

    # What costs Python time or memory is a small description here, of something that is no scaler.
    yield "cyclic-list", "notAnEstimator", b"\x80\x02]q\0h\0a."
    yield "cyclic-dictionary", "notAnEstimator", b"\x80\x02}q\0K\x01h\0s."
    yield "cyclic-object", "missingAttribute", b"\x80\x02c" + SCALER + b")\x81q\0h\0b."
    yield "doubling", "notAnEstimator", b"\x80\x04]\x94" + b"".join(
        b"0](h" + bytes([i]) + b"h" + bytes([i]) + b"e\x94" for i in range(200)) + b"."
    yield "billion-laughs", "notAnEstimator", b"\x80\x04" + text("lol") + b"\x94" + b"".join(
        b"0(" + (b"h" + bytes([i])) * 10 + b"t\x94" for i in range(100)) + b"."
    yield "deep-tuples", "notAnEstimator", b"\x80\x02N" + b"\x85" * 20000 + b"."
    yield "deep-calls", "notAnEstimator", b"\x80\x02cnumpy\ndtype\nq\0)R" + b"q\x010h\0h\x01\x85R" * 5000 + b"."
    yield "many-marks", "missingMark", b"\x80\x02" + b"(" * 3000 + b"1" * 3001 + b"."
    yield "deep-stack", "tooMany", zlib.compress(b"\x80\x02" + b"N" * ((1 << 18) + 1) + b".")

    yield "array-too-short", "wrongArraySize", fitted(array(shape=b"K\x02\x85"))
    yield "array-shape-overflows", "shapeTooLarge", fitted(array(shape=b"\x8a\x08" + b"\xff" * 7 + b"\x7f" + b"K\x04\x86"))
    yield "array-bytes-overflow", "shapeTooLarge", fitted(array(shape=b"\x8a\x08" + b"\xff" * 7 + b"\x7f\x85"))
    yield "array-shape-negative", "invalidArray", fitted(array(shape=b"J\xff\xff\xff\xff\x85"))
    yield "array-shape-no-tuple", "invalidArray", fitted(array(shape=b"K\x01"))
    yield "array-many-axes", "invalidArray", fitted(array(shape=b"(" + b"K\x01" * 65 + b"t"))
    yield "array-no-dtype", "invalidArray", fitted(array(dtype=b"N"))
    yield "array-no-order", "invalidArray", fitted(array(order=b"N"))
    yield "array-no-data", "invalidArray", fitted(array(data=b"N"))
    yield "array-version", "invalidArray", fitted(array(version=b"K\x02"))
    yield "array-subclass", "invalidArray", fitted(array(subclass=b"cnumpy\ndtype\n"))
    yield "array-structured", "unsupportedElementType", fitted(array(dtype=DTYPE.replace(b"NNN", b"N))")))
    yield "array-of-text", "unsupportedElementType", fitted(array(dtype=DTYPE.replace(b"f8", b"U8")))
    yield "wrapper-shape-overflows", "shapeTooLarge", fitted(wrapped(shape=b"\x8a\x08" + b"\xff" * 7 + b"\x7f\x85"))
    yield "wrapper-padding", "invalidArray", fitted(wrapped(padding=b"\x11" + b"\xff" * 17))
    yield "wrapper-order", "invalidArray", fitted(wrapped(order=text("A")))
    yield "wrapper-subclass", "invalidArray", fitted(wrapped(subclass=b"cnumpy\ndtype\n"))
    yield "wrapper-dtype", "invalidArray", fitted(wrapped(dtype=b"N"))
    yield "wrapper-empty", "invalidArray", fitted(b"cjoblib.numpy_pickle\nNumpyArrayWrapper\n)\x81}b")
    yield "wrapper-of-a-bare-value", "invalidAttribute", fitted(wrapped(
        dtype=DTYPE.replace(b"f8", b"O8").replace(b"<", b"|"), after=b"\x80\x02K\x05."))

    plain = fitted()
    yield "bz2", "unsupportedCompression", bz2.compress(plain)
    yield "xz", "unsupportedCompression", lzma.compress(plain, format=lzma.FORMAT_XZ)
    yield "lzma", "unsupportedCompression", lzma.compress(plain, format=lzma.FORMAT_ALONE)
    # An LZ4 frame with one uncompressed block.
    yield "lz4", "unsupportedCompression", b"\x04\x22\x4d\x18\x60\x40\x82" + struct.pack(
        "<I", len(plain) | 1 << 31) + plain + bytes(4)
    yield "old-zfile", "oldJoblibFile", b"ZF" + hex(len(plain)).encode().ljust(19) + zlib.compress(plain)
    yield "zlib-cut", "decompression", zlib.compress(plain)[:-3]
    yield "gzip-crc", "decompression", gzip.compress(plain, mtime=0)[:-8] + bytes(8)


def main():
    listed = []
    for name, error, data in cases():
        (HERE / f"{name}.pkl").write_bytes(data)
        listed.append({"file": f"{name}.pkl", "error": error})
    (HERE / "cases.json").write_text("[\n" + ",\n".join(json.dumps(case) for case in listed) + "\n]\n")


main()

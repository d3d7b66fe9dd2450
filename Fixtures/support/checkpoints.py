"""State dicts as torch.save writes them, operation by operation, for those who write hostile ones."""

import io
import struct
import zipfile

NUMBERS = struct.pack("<6f", 1, 2, 3, 4, 5, 6)


def text(value):
    data = value.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def whole(value):
    return b"\x8a\x08" + struct.pack("<q", value)


def sizes(*values):
    return b"(" + b"".join(map(whole, values)) + b"t"


def name(module, function):
    return f"c{module}\n{function}\n".encode()


HOOKS = name("collections", "OrderedDict") + b")R"
FLOATS = name("torch", "FloatStorage")


def storage(kind=FLOATS, key=text("0"), count=whole(6), word=text("storage"), place=text("cpu"), more=b""):
    return b"(" + word + kind + key + place + count + more + b"tQ"


def tensor(source=None, offset=whole(0), size=sizes(2, 3), stride=sizes(3, 1), function="_rebuild_tensor_v2", more=b"",
           gradient=b"\x89", hooks=HOOKS):
    return (name("torch._utils", function) + b"(" + (storage() if source is None else source) + offset + size + stride
            + gradient + hooks + more + b"tR")


def state(*tensors, **named):
    """A pickle of a dictionary."""
    pairs = [(f"t{index}", one) for index, one in enumerate(tensors)] + list(named.items())
    return b"\x80\x02}(" + b"".join(text(key) + value for key, value in pairs) + b"u."


def archive(pickle, storages=None, extra=None, root="archive", method=zipfile.ZIP_STORED, mark=b"little"):
    file = io.BytesIO()
    entries = {f"{root}/data.pkl": pickle, f"{root}/byteorder": mark, f"{root}/version": b"3\n"}
    entries |= {f"{root}/data/{key}": data for key, data in ({"0": NUMBERS} if storages is None else storages).items()}
    with zipfile.ZipFile(file, "w", method) as made:
        for entry, data in (entries | (extra or {})).items():
            if data is not None:
                info = zipfile.ZipInfo(entry)
                info.compress_type = method
                made.writestr(info, data)
    return file.getvalue()


MAGIC = b"\x80\x02\x8a\x0a" + (0x1950a86a20f9469cfc6c).to_bytes(10, "little") + b"."
OLD = storage(more=b"N")


def legacy(pickle=None, version=b"\x80\x02M\xe9\x03.", little=b"\x88", keys=b"(" + text("0") + b"l.", storages=None, after=b"",
           system=None):
    described = b"\x80\x02}" + text("little_endian") + little + b"s." if system is None else system
    return (MAGIC + version + described + (state(tensor(OLD)) if pickle is None else pickle) + b"\x80\x02" + keys
            + (struct.pack("<q", 6) + NUMBERS if storages is None else storages) + after)

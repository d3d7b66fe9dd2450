"""What the scripts that break model files share: the file's frame, its digest, and changes of its parts."""

import copy
import hashlib
import json
import struct


def compact(value):
    """JSON without white space, as a model's sections are written."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Tensor:
    def __init__(self, dtype, shape, data):
        self.dtype, self.shape, self.data = dtype, shape, data


def frame(header, data):
    """A safetensors file."""
    header = header.encode()
    header += b" " * (-(8 + len(header)) % 64)
    return struct.pack("<Q", len(header)) + header + data


def signed(content):
    """The file with its digest in the place of the zeros."""
    mark = b'"needletail.sha256":"'
    assert content.count(mark + b"0" * 64) == 1
    return content.replace(mark + b"0" * 64, mark + hashlib.sha256(content).hexdigest().encode())


class Model:
    """The parts of a file: `sections` are JSON values, or text that is taken as it is; `tensors` lie in their order."""

    def __init__(self, sections, tensors):
        self.sections, self.tensors = sections, tensors

    def metadata(self):
        return {f"needletail.{key}": value if isinstance(value, str) else compact(value)
                for key, value in self.sections.items()}

    def bytes(self, digest=True):
        metadata = self.metadata()
        if digest and "needletail.sha256" not in metadata:
            metadata["needletail.sha256"] = "0" * 64
        header = {"__metadata__": metadata}
        data = b""
        for name, tensor in self.tensors.items():
            header[name] = {"dtype": tensor.dtype, "shape": tensor.shape,
                            "data_offsets": [len(data), len(data) + len(tensor.data)]}
            data += tensor.data
        content = frame(compact(header), data)
        if digest and metadata["needletail.sha256"] == "0" * 64:
            content = signed(content)
        return content


class Cases:
    """The files of a folder: `valid.safetensors`, and one for each way to be wrong, with the error it is refused with."""

    def __init__(self, folder, valid):
        self.folder, self.valid, self.all = folder, valid, []
        for old in folder.glob("*.safetensors"):
            old.unlink()
        self.write("valid", valid.bytes())

    def write(self, file, content):
        (self.folder / f"{file}.safetensors").write_bytes(content)

    def add(self, file, error, change, /, at="open", **says):
        """Writes the valid model after `change`, which may give the file's bytes itself."""
        model = copy.deepcopy(self.valid)
        content = change(model)
        if not isinstance(content, bytes):
            content = model.bytes()
        assert content != self.valid.bytes(), file
        assert not (self.folder / f"{file}.safetensors").exists(), file
        self.write(file, content)
        self.all.append({"file": f"{file}.safetensors", "error": error, "at": at,
                         "says": {key: str(value) for key, value in says.items()}})

    def finish(self):
        (self.folder / "cases.json").write_text(json.dumps(self.all, indent=1) + "\n")
        print(len(self.all), "cases,", sum(f.stat().st_size for f in self.folder.glob("*")), "bytes")


def all_of(*changes):
    """Several changes that belong together."""
    def change(model):
        for one in changes:
            one(model)
    return change


def put(*path, to):
    """A change that sets the value at `path` of the sections."""
    def change(model):
        place = model.sections
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = to
    return change


def drop(*path):
    """A change that removes the value at `path` of the sections."""
    def change(model):
        place = model.sections
        for step in path[:-1]:
            place = place[step]
        del place[path[-1]]
    return change


def text(section, old, new):
    """A change of a section's JSON text."""
    def change(model):
        whole = compact(model.sections[section])
        assert whole.count(old) == 1, (section, old)
        model.sections[section] = whole.replace(old, new)
    return change

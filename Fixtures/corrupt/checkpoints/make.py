# environment: torch
"""Writes hostile checkpoints, and `cases.json`: the error that each must be refused with.

Those that say `executes` would make a folder or a file called as `marker` says, in the folder that the program runs in: each is loaded here
by Python's own pickle in a process and a folder of its own, and must have made it. The others recurse, ask for memory or lie about their
storages. All have a sound tensor, of a network that would be read without the rest.

usage: make.py      (writes beside itself)
"""

import json
import marshal
import os
import pathlib
import pickle
import struct
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "support"))
from checkpoints import HOOKS, OLD, archive, legacy, name, sizes, state, storage, tensor, text, whole  # noqa: E402

MARKER = "needletail-checkpoint-was-run"
COMMAND = f"mkdir {MARKER}"
CODE = f"import os; os.mkdir({MARKER!r})"
LOADER = """
import io, pickle, sys, zipfile
class Loader(pickle.Unpickler):
    def persistent_load(self, identifier):
        return identifier
    def find_class(self, module, name):
        # PyTorch itself takes seconds to load, and does no harm.
        return (lambda *_: None) if module in ("torch", "torch._utils") else super().find_class(module, name)
path = sys.argv[1]
data = open(path, "rb").read()
if data[:2] == b"PK":
    data = zipfile.ZipFile(path).read("archive/data.pkl")
stream = io.BytesIO(data)
while stream.tell() < len(data):
    Loader(stream).load()
"""


def short(data):
    return b"B" + struct.pack("<I", len(data)) + data


def call(function, *arguments):
    return function + b"(" + b"".join(arguments) + b"tR"


def get(value, attribute):
    return call(name("builtins", "getattr"), value, text(attribute))


def beside(value):
    """A checkpoint that has `value` as its epoch, where nobody looks."""
    return archive(b"\x80\x04}(" + text("epoch") + value + text("model_state_dict") + b"}" + text("weight") + tensor() + b"su.")


SYSTEM = name("posix", "system")
RUN = call(SYSTEM, text(COMMAND))


class Now:
    """Python's own way to say what is called."""

    def __reduce__(self):
        return os.system, (COMMAND,)


def executing():
    yield "os_system", archive(b"\x80\x02" + RUN + b".")
    yield "os_system_by_reduce", archive(pickle.dumps({"model_state_dict": {}, "best": Now()}, protocol=2))
    yield "os_system_as_epoch", beside(RUN)
    yield "os_system_in_the_state_dict", archive(state(RUN, tensor()))
    yield "os_system_as_a_name", archive(b"\x80\x02}" + RUN + tensor() + b"s.")
    yield "os_system_as_size", archive(state(tensor(size=RUN), tensor()))
    yield "os_system_as_storage", archive(state(tensor(b"(" + text("storage") + RUN + text("0") + text("cpu") + whole(6) + b"tQ"), tensor()))
    yield "os_system_as_hooks", beside(call(name("collections", "OrderedDict"), b"]](" + text("a") + RUN + b"ea"))
    yield "os_popen", beside(get(call(name("os", "popen"), text(COMMAND)), "read") + b")R")
    yield "os_mkdir", beside(call(name("posix", "mkdir"), text(MARKER)))
    yield "os_path_dotted", archive(b"\x80\x04" + text("os") + text("path.os.system") + b"\x93" + text(COMMAND) + b"\x85R.")
    yield "subprocess_call", beside(call(name("subprocess", "call"), b"](" + text("mkdir") + text(MARKER) + b"e"))
    yield "subprocess_output", beside(call(name("subprocess", "getoutput"), text(COMMAND)))
    yield "popen", beside(get(call(name("subprocess", "Popen"), b"](" + text("mkdir") + text(MARKER) + b"e"), "wait") + b")R")
    yield "map_by_newobj", beside(call(
        name("builtins", "list"), name("builtins", "map") + SYSTEM + b"]" + text(COMMAND) + b"a\x86\x81"))
    yield "partial_by_newobj_ex", beside(name("functools", "partial") + SYSTEM + text(COMMAND) + b"\x86}\x92)R")
    yield "inst_opcode", archive(b"(" + text(COMMAND) + b"iposix\nsystem\n.")
    yield "obj_opcode", archive(b"(" + SYSTEM + text(COMMAND) + b"o.")
    yield "eval", beside(call(name("builtins", "eval"), text(f"__import__('os').mkdir({MARKER!r})")))
    yield "exec", beside(call(name("builtins", "exec"), text(CODE)))
    yield "eval_of_python_2", archive(b"c__builtin__\neval\n(" + text(f"__import__('os').mkdir({MARKER!r})") + b"tR.")
    yield "compiled", beside(call(name("builtins", "exec"), call(name("builtins", "compile"), text(CODE), text("x"), text("exec"))))
    yield "marshalled", beside(call(call(name("types", "FunctionType"), call(name("marshal", "loads"), short(
        marshal.dumps(compile(CODE, "x", "exec")))), b"}"),))
    yield "import_and_getattr", beside(call(get(call(name("builtins", "__import__"), text("os")), "mkdir"), text(MARKER)))
    yield "import_module", beside(call(get(call(name("importlib", "import_module"), text("posix")), "mkdir"), text(MARKER)))
    yield "open_a_file", beside(call(name("builtins", "open"), text(MARKER), text("w")))
    yield "io_open", beside(call(name("io", "open"), text(MARKER), text("w")))
    yield "pathlib_touch", beside(get(call(name("pathlib", "Path"), text(MARKER)), "touch") + b")R")
    yield "shutil_copy", beside(call(name("shutil", "copyfile"), text("/dev/null"), text(MARKER)))
    yield "partial", beside(call(name("functools", "partial"), SYSTEM, text(COMMAND)) + b")R")
    yield "partial_by_build", beside(
        call(name("functools", "partial"), name("builtins", "len")) + b"(" + SYSTEM + text(COMMAND) + b"\x85}Ntb)R")
    yield "map_and_list", beside(call(name("builtins", "list"), call(name("builtins", "map"), SYSTEM, b"]" + text(COMMAND) + b"a")))
    yield "method_caller", beside(call(call(name("operator", "methodcaller"), text("mkdir"), text(MARKER)), call(
        name("importlib", "import_module"), text("posix"))))
    yield "nested_pickle", beside(call(name("_pickle", "loads"), short(b"\x80\x02" + RUN + b".")))
    yield "nested_torch_load", beside(call(name("torch.storage", "_load_from_bytes"), short(legacy(b"\x80\x02" + RUN + b"."))))
    yield "timeit", beside(call(name("timeit", "timeit"), text(CODE), text("pass"), name("time", "perf_counter"), b"K\x01"))
    yield "profile", beside(call(name("cProfile", "run"), text(CODE)))
    yield "run_code", beside(call(name("runpy", "_run_code"), call(name("builtins", "compile"), text(CODE), text("x"), text("exec")), b"}"))
    yield "interpreter", beside(call(get(call(name("code", "InteractiveInterpreter")), "runsource"), text(CODE)))
    yield "c_library", beside(call(get(call(name("ctypes", "CDLL"), b"N"), "system"), short(COMMAND.encode())))
    yield "legacy_version", legacy(version=b"\x80\x02" + RUN + b".")
    yield "legacy_system", legacy(system=b"\x80\x02" + RUN + b".")
    yield "legacy_state", legacy(b"\x80\x02}(" + text("step") + RUN + text("weight") + tensor(OLD) + b"u.")
    yield "legacy_keys", legacy(b"\x80\x02}.", keys=RUN + b".", storages=b"")


def others():
    # Without an end, or too deep for a reader that calls itself.
    deep = 20_000
    yield "deep_tuples", "noStateDict", archive(b"\x80\x02" + b")" + b"\x85" * deep + b".")
    yield "deep_lists", "noStateDict", archive(b"\x80\x02" + b"]" * deep + b"a" * (deep - 1) + b".")
    calls = 1_000
    yield "deep_calls", "noStateDict", archive(
        b"\x80\x02" + name("collections", "OrderedDict") * calls + b")" + b"R\x85" * (calls - 1) + b"R.")
    yield "state_dict_in_itself", "noStateDict", archive(b"\x80\x02}q\x00" + text("model_state_dict") + b"h\x00s.")
    yield "parameter_of_itself", "invalidTensor", archive(
        b"\x80\x02}" + text("a") + name("torch._utils", "_rebuild_parameter") + b"(]q\x01\x89" + HOOKS + b"tRs.")
    # Memory for little.
    laughs = b"0".join(b"](" + 2 * (b"h" + bytes([level])) + b"eq" + bytes([level + 1]) for level in range(60))
    yield "billion_laughs", "noStateDict", archive(b"\x80\x02]q\x000" + laughs + b".")
    yield "text_of_4_gb", "pickle.truncated", archive(b"\x80\x02X" + struct.pack("<I", 2**32 - 1) + b"x.")
    yield "bytes_of_16_eb", "pickle.truncated", archive(b"\x80\x04\x8e" + struct.pack("<Q", 2**64 - 1) + b"x.")
    yield "frame_of_16_eb", "pickle.frameOutOfBounds", archive(b"\x80\x04\x95" + struct.pack("<Q", 2**64 - 1) + b"}.")
    yield "integer_of_2_gb", "pickle.truncated", archive(b"\x80\x02\x8b" + struct.pack("<i", 2**31 - 1) + b"\x01.")
    yield "memo_of_4_billion", "pickle.missingMemo", archive(b"\x80\x02}r" + struct.pack("<I", 2**32 - 1) + b"j" + struct.pack("<I", 2**32 - 2) + b".")
    yield "one_number_for_a_terabyte", "tooLarge", archive(state(tensor(size=sizes(2**38), stride=sizes(0))))
    # Storages that are not what is said.
    yield "storage_larger_than_it_is", "shortStorage", archive(state(tensor(storage(count=whole(2**40)))))
    yield "storage_of_another_entry", "missingStorage", archive(state(tensor(storage(key=text("../version")))))
    yield "storage_of_no_entry", "missingStorage", archive(state(tensor(storage(key=text("7")))))
    yield "storage_of_wider_numbers", "shortStorage", archive(state(tensor(storage(kind=name("torch", "DoubleStorage")))))
    yield "storage_count_negative", "invalidTensor", archive(state(tensor(storage(count=whole(-6)))))
    yield "tensor_behind_its_storage", "outsideStorage", archive(state(tensor(offset=whole(6))))
    yield "tensor_before_its_storage", "invalidTensor", archive(state(tensor(offset=whole(-1))))
    yield "tensor_past_its_storage", "outsideStorage", archive(state(tensor(size=sizes(2, 4))))
    yield "sizes_that_overflow", "invalidTensor", archive(state(tensor(size=sizes(2**33, 2**33), stride=sizes(0, 0))))
    yield "legacy_storage_longer_than_the_file", "invalidLegacy", legacy(storages=struct.pack("<q", 2**40))


def runs(path):
    """Whether Python's pickle makes the marker of the file."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-c", LOADER, str(path)], cwd=folder, capture_output=True, check=False, timeout=300)
        return (pathlib.Path(folder) / MARKER).exists()


def main():
    for old in [*HERE.glob("*.pt"), *HERE.glob("*.pth")]:
        old.unlink()
    lines = []
    all_cases = [(title, "forbiddenGlobal", content, True) for title, content in executing()]
    all_cases += [(*case, False) for case in others()]
    for title, error, content, executes in all_cases:
        file = f"{title}.{'pth' if title.startswith('legacy') else 'pt'}"
        assert not (HERE / file).exists(), file
        (HERE / file).write_bytes(content)
        if executes:
            assert runs(HERE / file), f"{file} does not run"
        lines.append({"file": file, "error": error, "executes": executes})
    (HERE / "cases.json").write_text(json.dumps(lines, indent=1) + "\n")
    print(len(lines), "cases,", sum(f.stat().st_size for f in HERE.glob("*.pt*")), "bytes")


main()

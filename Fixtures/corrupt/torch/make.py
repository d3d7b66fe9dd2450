# environment: torch
"""Writes hostile state dicts, and `cases.json`: the error that each must be refused with.

None of them is ever loaded here. The pickles are written operation by operation.

usage: make.py      (writes beside itself)
"""
import json
import pathlib
import struct
import sys
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "support"))
from checkpoints import HOOKS, MAGIC, NUMBERS, OLD, archive, legacy, name, sizes, state, storage, tensor, text, whole  # noqa: E402


def number(value):
    return b"G" + struct.pack(">d", value)


INTEGERS = storage(kind=name("torch", "QInt8Storage"), count=whole(24))


def quantized(kind="per_tensor_affine", numbers=number(0.5) + whole(3), source=INTEGERS, **others):
    return tensor(source, gradient=b"(" + name("torch", kind) + numbers + b"t\x89", function="_rebuild_qtensor", **others)


def scales(count, **others):
    """A scale for each row, and a zero point."""
    return tensor(size=sizes(count), stride=sizes(1), **others)


def cases():
    # What is run where a pickle is loaded.
    yield "os_system.pt", "forbiddenGlobal", archive(b"\x80\x02" + name("posix", "system") + text("echo hacked") + b"\x85R.")
    yield "eval_in_a_tensor.pt", "forbiddenGlobal", archive(state(name("builtins", "eval") + text("1/0") + b"\x85R"))
    yield "getattr.pt", "forbiddenGlobal", archive(state(name("builtins", "getattr") + b"NN\x86R"))
    yield "own_rebuild.pt", "forbiddenGlobal", archive(state(tensor(function="_rebuild_everything")))
    yield "load_in_a_file.pt", "forbiddenGlobal", archive(state(name("torch", "load") + text("x") + b"\x85R"))
    yield "dotted_name.pt", "forbiddenGlobal", archive(b"\x80\x04" + text("torch") + text("storage.os.system") + b"\x93.")
    yield "module.pt", "wholeModel", archive(b"\x80\x02" + name("torch.nn.modules.linear", "Linear") + b")\x81.")
    yield "extension.pt", "pickle.extensionCode", archive(b"\x80\x02\x82\x01.")
    yield "protocol_6.pt", "pickle.unsupportedProtocol", archive(b"\x80\x06}.")
    yield "no_stop.pt", "pickle.truncated", archive(b"\x80\x02}")
    yield "followed.pt", "pickle.trailingBytes", archive(state(tensor()) + b"x")
    yield "call_a_tensor.pt", "pickle.wrongOperand", archive(state(tensor() + b")R"))

    # The archive.
    yield "compressed.pt", "compressedEntry", archive(state(tensor()), method=zipfile.ZIP_DEFLATED)
    yield "big_endian.pt", "bigEndian", archive(state(tensor()), mark=b"big")
    yield "mark_unknown.pt", "bigEndian", archive(state(tensor()), mark=b"little ")
    yield "script.pt", "torchScript", archive(state(tensor()), extra={"archive/constants.pkl": b"\x80\x02)."})
    yield "storage_missing.pt", "missingStorage", archive(state(tensor()), {})
    yield "storage_elsewhere.pt", "missingStorage", archive(state(tensor(storage(key=text("../data.pkl")))))
    yield "storage_short.pt", "shortStorage", archive(state(tensor()), {"0": NUMBERS[:-1]})
    yield "storage_empty.pt", "shortStorage", archive(state(tensor()), {"0": b""})
    broken = bytearray(archive(state(tensor())))
    broken[broken.index(NUMBERS)] ^= 1
    yield "storage_changed.pt", "archive.wrongChecksum", bytes(broken)

    # The state dict.
    yield "nothing.pt", "noStateDict", archive(b"\x80\x02N.")
    yield "empty.pt", "noStateDict", archive(b"\x80\x02}.")
    yield "a_tensor.pt", "noStateDict", archive(b"\x80\x02" + tensor() + b".")
    yield "names_are_numbers.pt", "noStateDict", archive(b"\x80\x02}K\x01" + tensor() + b"s.")
    yield "itself.pt", "noStateDict", archive(b"\x80\x02}q\x00" + text("state_dict") + b"h\x00s.")
    yield "key_is_a_number.pt", "noStateDict", archive(b"\x80\x02}" + text("model_state_dict") + b"K\x01s.")

    # Tensors.
    yield "no_arguments.pt", "invalidTensor", archive(state(name("torch._utils", "_rebuild_tensor_v2") + b")R"))
    yield "five_arguments.pt", "invalidTensor", archive(state(tensor(hooks=b"")))
    yield "parameter_of_itself.pt", "invalidTensor", archive(
        b"\x80\x02}" + text("a") + name("torch._utils", "_rebuild_parameter") + b"(]q\x01\x89" + HOOKS + b"tRs.")
    wrapped = tensor()
    for _ in range(9):
        wrapped = name("torch._utils", "_rebuild_parameter") + b"(" + wrapped + b"\x88" + HOOKS + b"tR"
    yield "parameter_of_parameters.pt", "invalidTensor", archive(state(wrapped))
    yield "attributes_of_a_text.pt", "invalidTensor", archive(state(
        name("torch._tensor", "_rebuild_from_type_v2") + b"(" + text("x") + name("torch", "Tensor") + b")}tR"))
    yield "attributes_of_attributes.pt", "unsupportedTensor", archive(state(
        name("torch._tensor", "_rebuild_from_type_v2") + b"(" + name("torch._tensor", "_rebuild_from_type_v2")
        + name("torch", "Tensor") + b")}tR"))
    yield "instance.pt", "noStateDict", archive(state(name("torch._utils", "_rebuild_tensor_v2") + b")\x81"))
    yield "no_storage.pt", "invalidTensor", archive(state(tensor(source=b"N")))
    yield "storage_as_tuple.pt", "invalidTensor", archive(state(tensor(storage()[:-1])))
    yield "storage_other_word.pt", "invalidTensor", archive(state(tensor(storage(word=text("module")))))
    yield "storage_type_a_text.pt", "invalidTensor", archive(state(tensor(storage(kind=text("FloatStorage")))))
    yield "storage_type_a_function.pt", "unsupportedType", archive(state(tensor(storage(kind=name("torch._utils", "_rebuild_tensor")))))
    yield "storage_key_a_number.pt", "invalidTensor", archive(state(tensor(storage(key=whole(0)))))
    yield "storage_count_negative.pt", "invalidTensor", archive(state(tensor(storage(count=whole(-1)))))
    yield "storage_count_a_text.pt", "invalidTensor", archive(state(tensor(storage(count=text("6")))))
    yield "storage_count_too_large.pt", "shortStorage", archive(state(tensor(storage(count=whole(7)))))
    yield "storage_count_overflows.pt", "invalidTensor", archive(state(tensor(storage(count=whole(2**62)))))
    yield "storage_of_65_bits.pt", "invalidTensor", archive(state(tensor(storage(count=b"\x8a\x09" + b"\0" * 8 + b"\x01"))))
    yield "storage_part_of_another.pt", "invalidTensor", archive(state(tensor(storage(more=sizes(0, 0, 6)))))
    yield "storage_of_doubles.pt", "shortStorage", archive(state(tensor(storage(kind=name("torch", "DoubleStorage")))))
    yield "offset_negative.pt", "invalidTensor", archive(state(tensor(offset=whole(-1))))
    yield "offset_none.pt", "invalidTensor", archive(state(tensor(offset=b"N")))
    yield "offset_by_one.pt", "outsideStorage", archive(state(tensor(offset=whole(1))))
    yield "offset_far.pt", "outsideStorage", archive(state(tensor(offset=whole(2**63 - 1))))
    yield "size_a_list.pt", "invalidTensor", archive(state(tensor(size=b"]")))
    yield "size_a_text.pt", "invalidTensor", archive(state(tensor(size=text("2") + text("3") + b"\x86")))
    yield "size_negative.pt", "invalidTensor", archive(state(tensor(size=sizes(-2, 3))))
    yield "size_overflows.pt", "invalidTensor", archive(state(tensor(size=sizes(2**32, 2**32), stride=sizes(0, 0))))
    yield "size_overflows_in_bytes.pt", "invalidTensor", archive(state(tensor(size=sizes(2**61, 1), stride=sizes(0, 0))))
    yield "size_overflows_beside_zero.pt", "invalidTensor", archive(state(tensor(size=sizes(2**62, 2**62, 0), stride=sizes(1, 1, 1))))
    yield "size_too_large.pt", "outsideStorage", archive(state(tensor(size=sizes(3, 3))))
    yield "size_of_65_dimensions.pt", "invalidTensor", archive(state(tensor(size=sizes(*[1] * 65), stride=sizes(*[1] * 65))))
    yield "stride_negative.pt", "invalidTensor", archive(state(tensor(stride=sizes(3, -1))))
    yield "stride_missing.pt", "invalidTensor", archive(state(tensor(stride=sizes(1))))
    yield "stride_too_many.pt", "invalidTensor", archive(state(tensor(stride=sizes(3, 1, 1))))
    yield "stride_too_far.pt", "outsideStorage", archive(state(tensor(stride=sizes(4, 1))))
    yield "stride_overflows.pt", "outsideStorage", archive(state(tensor(size=sizes(3, 1), stride=sizes(2**62, 1))))
    yield "strides_overflow.pt", "outsideStorage", archive(state(tensor(size=sizes(2, 2), stride=sizes(2**62, 2**62))))
    yield "stride_zero_of_many.pt", "tooLarge", archive(state(tensor(size=sizes(2**40), stride=sizes(0))))
    yield "overlaps_of_many.pt", "tooLarge", archive(state(*[tensor(size=sizes(60000), stride=sizes(0))] * 5))
    yield "conjugated.pt", "invalidTensor", archive(state(tensor(more=b"}" + text("neg") + b"\x88s")))
    yield "typed_without_type.pt", "invalidTensor", archive(state(tensor(function="_rebuild_tensor_v3")))
    yield "typed_by_a_text.pt", "invalidTensor", archive(state(tensor(function="_rebuild_tensor_v3", more=text("float32"))))
    yield "typed_by_a_function.pt", "unsupportedType", archive(state(
        tensor(function="_rebuild_tensor_v3", more=name("torch._utils", "_rebuild_tensor"))))
    yield "typed_beyond_its_bytes.pt", "outsideStorage", archive(state(tensor(
        storage(kind=name("torch.storage", "UntypedStorage"), count=whole(24)), function="_rebuild_tensor_v3", more=name("torch", "float64"))))
    yield "untyped.pt", "invalidTensor", archive(state(tensor(storage(kind=name("torch.storage", "UntypedStorage"), count=whole(24)))))
    yield "complex.pt", "unsupportedType", archive(state(tensor(storage(kind=name("torch", "ComplexFloatStorage"), count=whole(3)))))
    yield "quantized_in_a_tuple.pt", "quantized", archive(state(tensor() + b"N\x86"))
    yield "quantized_packed_with_more.pt", "quantized", archive(state(**{"a._packed_params._packed_params": tensor() + b"NN\x87"}))
    yield "quantized_without_numbers.pt", "invalidTensor", archive(state(tensor(INTEGERS, function="_rebuild_qtensor")))
    yield "quantized_by_a_text.pt", "invalidTensor", archive(state(tensor(
        INTEGERS, gradient=b"(" + text("per_tensor_affine") + number(1) + whole(0) + b"t\x89", function="_rebuild_qtensor")))
    yield "quantized_with_float_zeros.pt", "quantized", archive(state(quantized("per_channel_affine_float_qparams", scales(2) + scales(2) + whole(0))))
    yield "quantized_to_32_bits.pt", "quantized", archive(state(quantized(source=storage(kind=name("torch", "QInt32Storage")))))
    yield "quantized_floats.pt", "quantized", archive(state(quantized(source=storage())))
    yield "quantized_elsewhere.pt", "unsupportedType", archive(state(tensor(INTEGERS)))
    yield "quantized_one_scale_missing.pt", "quantized", archive(state(quantized(numbers=number(1))))
    for kind, scale in [("zero", number(0)), ("negative", number(-1)), ("nan", number(float("nan"))), ("infinite", number(1e300)),
                        ("a_text", text("1"))]:
        yield f"quantized_scale_{kind}.pt", "invalidTensor", archive(state(quantized(numbers=scale + whole(0))))
    for kind, zero in [("too_small", whole(-129)), ("too_large", whole(128)), ("far", whole(2**63 - 1)), ("a_number", number(1))]:
        yield f"quantized_zero_point_{kind}.pt", "invalidTensor", archive(state(quantized(numbers=number(1) + zero)))
    for kind, numbers in [
        ("axis_negative", scales(2) + scales(2) + whole(-1)), ("axis_far", scales(2) + scales(2) + whole(2)),
        ("too_few", scales(1) + scales(2) + whole(0)), ("zeros_too_many", scales(2) + scales(3) + whole(0)),
        ("a_matrix", tensor() + scales(2) + whole(0)), ("one_for_all", tensor(size=sizes(2**40), stride=sizes(0)) + scales(2) + whole(0)),
        ("quantized", quantized() + scales(2) + whole(0)), ("a_text", text("x") + scales(2) + whole(0)),
    ]:
        yield f"quantized_scales_{kind}.pt", "invalidTensor", archive(state(quantized("per_channel_affine", numbers)))
    yield "quantized_scales_outside.pt", "outsideStorage", archive(state(quantized("per_channel_affine", scales(2, offset=whole(5)) + scales(2) + whole(0))))
    yield "quantized_scales_of_nothing.pt", "invalidTensor", archive(state(quantized(
        "per_channel_affine", scales(0) + scales(0) + whole(0), size=sizes(0, 3))))
    yield "sparse.pt", "unsupportedTensor", archive(state(tensor(function="_rebuild_sparse_tensor")))

    # The form before 1.6.
    yield "legacy_version.pth", "invalidLegacy", legacy(version=b"\x80\x02M\xea\x03.")
    yield "legacy_version_a_text.pth", "invalidLegacy", legacy(version=b"\x80\x02" + text("1001") + b".")
    yield "legacy_big_endian.pth", "bigEndian", legacy(little=b"\x89")
    yield "legacy_byte_order_a_number.pth", "invalidLegacy", legacy(little=b"K\x01")
    yield "legacy_system_a_list.pth", "invalidLegacy", legacy(system=b"\x80\x02].")
    yield "legacy_os_system.pth", "forbiddenGlobal", legacy(version=b"\x80\x02" + name("posix", "system") + text("echo") + b"\x85R.")
    yield "legacy_keys_a_tuple.pth", "invalidLegacy", legacy(keys=text("0") + b"\x85.")
    yield "legacy_key_unknown.pth", "invalidLegacy", legacy(keys=b"(" + text("1") + b"l.")
    yield "legacy_key_a_number.pth", "invalidLegacy", legacy(keys=b"(K\x00l.")
    yield "legacy_key_twice.pth", "invalidLegacy", legacy(
        keys=b"(" + text("0") + text("0") + b"l.", storages=2 * (struct.pack("<q", 6) + NUMBERS))
    yield "legacy_key_missing.pth", "missingStorage", legacy(keys=b"].", storages=b"")
    yield "legacy_key_of_two_types.pth", "invalidLegacy", legacy(state(tensor(OLD), tensor(storage(kind=name("torch", "HalfStorage"), more=b"N"))))
    yield "legacy_storage_negative.pth", "invalidLegacy", legacy(storages=struct.pack("<q", -1) + NUMBERS)
    yield "legacy_storage_overflows.pth", "invalidLegacy", legacy(storages=struct.pack("<q", 2**62) + NUMBERS)
    yield "legacy_storage_cut.pth", "invalidLegacy", legacy(storages=struct.pack("<q", 6) + NUMBERS[:-1])
    yield "legacy_storage_without_size.pth", "invalidLegacy", legacy(storages=b"\0\0\0")
    yield "legacy_storage_short.pth", "shortStorage", legacy(storages=struct.pack("<q", 5) + NUMBERS[:-4])
    yield "legacy_followed.pth", "invalidLegacy", legacy(after=b"\0")
    yield "legacy_ends_behind_the_mark.pth", "pickle.truncated", MAGIC
    yield "legacy_storage_part_of_another.pth", "invalidTensor", legacy(state(tensor(storage(more=sizes(0, 0, 6)))))

    # safetensors: what it may not be is in its own folder.
    header = json.dumps({"w": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}}).encode()
    yield "no_tensors.safetensors", "noStateDict", struct.pack("<Q", 2) + b"{}"
    yield "byte_uncovered.safetensors", "safetensors.uncoveredBytes", struct.pack("<Q", len(header)) + header + NUMBERS + b"\0"


def main():
    for old in HERE.iterdir():
        if old.suffix in (".pt", ".pth", ".safetensors"):
            old.unlink()
    lines = []
    for file, error, content in cases():
        assert not (HERE / file).exists(), file
        (HERE / file).write_bytes(content)
        lines.append({"file": file, "error": error})
    (HERE / "cases.json").write_text(json.dumps(lines, indent=1) + "\n")
    print(len(lines), "cases,", sum(f.stat().st_size for f in HERE.glob("*")), "bytes")


main()

import NeedletailFormat

/// What pickles of state dicts refer to; everything else is refused by its name.
enum PyTorchGlobals {
    /// Functions that make strided tensors; the storage is their first argument, its offset, the sizes and the strides follow.
    static let stridedTensors: [PickleGlobal: Int] = [
        PickleGlobal("torch._utils", "_rebuild_tensor"): 4,
        PickleGlobal("torch._utils", "_rebuild_tensor_v2"): 6,
        typedTensor: 7,
    ]
    /// Makes a strided tensor whose type is its seventh argument, of a storage without one.
    static let typedTensor = PickleGlobal("torch._utils", "_rebuild_tensor_v3")
    /// Makes a tensor with attributes of its own, by a function and its arguments.
    static let attributedTensor = PickleGlobal("torch._tensor", "_rebuild_from_type_v2")
    /// Functions that make a parameter of their first argument.
    static let parameters: Set = [
        PickleGlobal("torch._utils", "_rebuild_parameter"),
        PickleGlobal("torch._utils", "_rebuild_parameter_with_state"),
    ]
    static let quantizedTensor = PickleGlobal("torch._utils", "_rebuild_qtensor")
    /// Functions that make tensors of kinds that are not read.
    private static let otherTensors = Set(
        [
            "_rebuild_sparse_tensor", "_rebuild_sparse_csr_tensor", "_rebuild_nested_tensor",
            "_rebuild_meta_tensor_no_storage", "_rebuild_device_tensor_from_numpy",
            "_rebuild_device_tensor_from_cpu_tensor", "_rebuild_wrapper_subclass",
        ].map { PickleGlobal("torch._utils", $0) })

    /// All functions that make tensors.
    static let tensors = Set(stridedTensors.keys).union(parameters).union(otherTensors)
        .union([attributedTensor, quantizedTensor])

    static let orderedDictionary = PickleGlobal("collections", "OrderedDict")
    /// Classes whose items are those of a dictionary.
    static let dictionaries: Set = [
        orderedDictionary, PickleGlobal("collections", "defaultdict"), PickleGlobal("collections", "Counter"),
    ]

    /// A storage of bytes, whose tensors say their type.
    static let untypedStorage = PickleGlobal("torch.storage", "UntypedStorage")

    /// The element types by the names of storages (`torch.FloatStorage`) and of types (`torch.float32`).
    private static let elementTypes: [(storage: String?, names: [String], SafetensorsDType)] = [
        ("FloatStorage", ["float32", "float"], .f32), ("DoubleStorage", ["float64", "double"], .f64),
        ("HalfStorage", ["float16", "half"], .f16), ("BFloat16Storage", ["bfloat16"], .bf16),
        ("ByteStorage", ["uint8"], .u8), ("CharStorage", ["int8"], .i8), ("ShortStorage", ["int16", "short"], .i16),
        ("IntStorage", ["int32", "int"], .i32), ("LongStorage", ["int64", "long"], .i64),
        ("BoolStorage", ["bool"], .bool), (nil, ["uint16"], .u16), (nil, ["uint32"], .u32), (nil, ["uint64"], .u64),
        (nil, ["float8_e4m3fn"], .f8e4m3), (nil, ["float8_e5m2"], .f8e5m2),
    ]

    /// Storages of quantised elements, and the type that these are kept in.
    static let quantizedTypes: [PickleGlobal: SafetensorsDType] = [
        PickleGlobal("torch", "QInt8Storage"): .i8, PickleGlobal("torch", "QUInt8Storage"): .u8,
    ]
    /// How many scales a quantised tensor has: one, or one for each place along a dimension.
    static let oneScale = PickleGlobal("torch", "per_tensor_affine")
    static let scalesOfAxis = PickleGlobal("torch", "per_channel_affine")

    /// Names in the module `torch` of types that are not read.
    private static let otherTypes = [
        "ComplexFloatStorage", "ComplexDoubleStorage", "QInt8Storage", "QUInt8Storage", "QInt32Storage",
        "QUInt4x2Storage", "QUInt2x4Storage", "complex32", "complex64", "complex128", "qint8", "quint8", "qint32",
        "quint4x2", "quint2x4", "float8_e4m3fnuz", "float8_e5m2fnuz", "float8_e8m0fnu", "float4_e2m1fn_x2",
    ]

    /// The element type that a storage's class or a type's name stands for.
    static let types: [PickleGlobal: SafetensorsDType] = {
        var types: [PickleGlobal: SafetensorsDType] = [:]
        for (storage, names, type) in elementTypes {
            for name in names + [storage].compactMap({ $0 }) { types[PickleGlobal("torch", name)] = type }
        }
        return types
    }()

    /// What stands beside tensors in checkpoints, and is not looked at.
    private static let passive: [(module: String, names: [String])] = [
        ("argparse", ["Namespace"]),
        ("builtins", ["set", "frozenset", "slice", "range", "list", "dict", "tuple", "int", "float", "bool", "str"]),
        ("numpy", ["float32", "float64", "int64", "int32", "bool_"]),
        (
            "torch",
            [
                "Tensor", "Size", "device", "strided", "sparse_coo", "per_tensor_affine", "per_channel_affine",
                "per_channel_affine_float_qparams", "memory_format", "contiguous_format", "channels_last",
            ]
        ),
        ("torch.nn.parameter", ["Parameter", "Buffer"]),
        ("torch.serialization", ["_get_layout"]),
    ]

    /// All that files refer to.
    static let allowed: Set<PickleGlobal> = PickleGlobal.numPy.union(tensors).union(dictionaries).union(types.keys)
        .union(otherTypes.map { PickleGlobal("torch", $0) })
        .union(passive.flatMap { module, names in names.map { PickleGlobal(module, $0) } })
        .union([untypedStorage, .reconstructor, .object])
}

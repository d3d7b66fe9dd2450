import NeedletailTensor

/// The types of values by the names that Keras gives them.
enum KerasTypes {
    static let byName: [String: DType] = [
        "float32": .f32, "float64": .f64, "int8": .i8, "uint8": .u8, "int32": .i32, "int64": .i64, "bool": .bool,
    ]
}

/// The operations of pickle, protocols 0 to 5.
///
/// Source: the documentation of Python's `pickletools`.
enum PickleOpcode: UInt8 {
    // Control.
    case mark = 0x28  // (
    case stop = 0x2e  // .
    case pop = 0x30  // 0
    case popMark = 0x31  // 1
    case duplicate = 0x32  // 2
    case version = 0x80
    case frame = 0x95

    // Values written as lines of text.
    case floatLine = 0x46  // F
    case intLine = 0x49  // I
    case longLine = 0x4c  // L
    case stringLine = 0x53  // S
    case unicodeLine = 0x56  // V

    // Values in binary.
    case none = 0x4e  // N
    case newTrue = 0x88
    case newFalse = 0x89
    case int4 = 0x4a  // J
    case int1 = 0x4b  // K
    case int2 = 0x4d  // M
    case long1 = 0x8a
    case long4 = 0x8b
    case float = 0x47  // G
    case string4 = 0x54  // T
    case string1 = 0x55  // U
    case unicode4 = 0x58  // X
    case unicode1 = 0x8c
    case unicode8 = 0x8d
    case bytes4 = 0x42  // B
    case bytes1 = 0x43  // C
    case bytes8 = 0x8e
    case byteArray8 = 0x96

    // Containers.
    case emptyTuple = 0x29  // )
    case tuple = 0x74  // t
    case tuple1 = 0x85
    case tuple2 = 0x86
    case tuple3 = 0x87
    case emptyList = 0x5d  // ]
    case list = 0x6c  // l
    case append = 0x61  // a
    case appends = 0x65  // e
    case emptyDictionary = 0x7d  // }
    case dictionary = 0x64  // d
    case setItem = 0x73  // s
    case setItems = 0x75  // u
    case emptySet = 0x8f
    case addItems = 0x90
    case frozenSet = 0x91

    // Remembered values.
    case getLine = 0x67  // g
    case get1 = 0x68  // h
    case get4 = 0x6a  // j
    case putLine = 0x70  // p
    case put1 = 0x71  // q
    case put4 = 0x72  // r
    case memoize = 0x94

    // Globals and objects.
    case globalLine = 0x63  // c
    case stackGlobal = 0x93
    case reduce = 0x52  // R
    case build = 0x62  // b
    case instanceLine = 0x69  // i
    case object = 0x6f  // o
    case newObject = 0x81
    case newObjectWithKeywords = 0x92

    // What only the writing program knows.
    case persistentLine = 0x50  // P
    case persistent = 0x51  // Q
    case extension1 = 0x82
    case extension2 = 0x83
    case extension4 = 0x84
    case nextBuffer = 0x97
    case readOnlyBuffer = 0x98
}

import NeedletailFormat

/// The classes of datatype.
///
/// Source: HDF5 File Format Specification 3.0, IV.A.2.d "The Datatype Message".
package enum HDF5DatatypeClass: String, Sendable {
    case integer
    case float
    case time
    case string
    case bitField = "bit field"
    case opaque
    case compound
    case reference
    case enumeration
    case variableLength = "variable-length sequence"
    case array
    case complex
}

/// What an element of a dataset or attribute is.
package enum HDF5ElementType: Equatable, Sendable {
    /// A whole number of 1 to 8 bytes.
    case integer(byteCount: Int, isSigned: Bool)
    /// One of a list of named whole numbers; h5py stores truth values so.
    case enumeration(byteCount: Int, isSigned: Bool)
    case float16
    case bfloat16
    case float32
    case float64
    /// Text in a fixed number of bytes.
    case fixedString(byteCount: Int)
    /// Text of any length, kept in a global heap.
    case variableString
    /// Bytes whose meaning the file does not tell.
    case opaque(byteCount: Int)
    /// Anything else: it can be listed, not read.
    case unsupported(HDF5DatatypeClass)
}

/// A datatype message, as far as elements of it can be read.
///
/// Source: HDF5 File Format Specification 3.0, IV.A.2.d "The Datatype Message" (versions 1 to 5). Types that hold other
/// types are not followed, but for the whole number behind an enumeration.
struct HDF5Datatype: Sendable {
    /// How a string's bytes end.
    enum Padding: Sendable { case terminated, zeros, spaces }

    var elementType: HDF5ElementType
    /// Bytes of an element, at least 1.
    let byteCount: Int
    let isBigEndian: Bool
    let padding: Padding

    init(_ data: FileBytes, _ storage: HDF5Storage) throws(HDF5Error) {
        var cursor = HDF5Cursor(storage, .datatype, over: data)
        var datatype = try Self.parse(&cursor)
        if case .enumeration(let byteCount, _) = datatype.elementType {
            // The base type follows the prefix.
            let base = try Self.parse(&cursor)
            if case .integer(byteCount, let isSigned) = base.elementType {
                datatype = base
                datatype.elementType = .enumeration(byteCount: byteCount, isSigned: isSigned)
            } else {
                datatype.elementType = .unsupported(.enumeration)
            }
        }
        self = datatype
    }

    private init(_ elementType: HDF5ElementType, byteCount: Int, isBigEndian: Bool = false, padding: Padding = .zeros) {
        self.elementType = elementType
        self.byteCount = byteCount
        self.isBigEndian = isBigEndian
        self.padding = padding
    }

    /// Reads one type's prefix and, for numbers, its properties.
    private static func parse(_ cursor: inout HDF5Cursor) throws(HDF5Error) -> HDF5Datatype {
        let offset = cursor.offset
        let classAndVersion = try cursor.uint8()
        guard (1...5).contains(classAndVersion >> 4) else {
            throw .unsupportedVersion(.datatype, offset: offset, version: classAndVersion >> 4)
        }
        let bits = try cursor.count("bit field", byteCount: 3)
        let byteCount = try cursor.uint32()
        try cursor.check(byteCount > 0, "size", byteCount: 4, expected: "at least 1", actual: byteCount)
        switch classAndVersion & 0x0f {
        case 0: return try integer(&cursor, bits: bits, byteCount: byteCount)
        case 1: return try float(&cursor, bits: bits, byteCount: byteCount)
        case 2: return Self(.unsupported(.time), byteCount: byteCount)
        case 3:
            return Self(.fixedString(byteCount: byteCount), byteCount: byteCount, padding: padding(bits & 0x0f))
        case 4: return Self(.unsupported(.bitField), byteCount: byteCount)
        case 5: return Self(.opaque(byteCount: byteCount), byteCount: byteCount)
        case 6: return Self(.unsupported(.compound), byteCount: byteCount)
        case 7: return Self(.unsupported(.reference), byteCount: byteCount)
        case 8: return Self(.enumeration(byteCount: byteCount, isSigned: false), byteCount: byteCount)
        case 9:
            // A reference to text is a length, an address and a number.
            let isText = bits & 0x0f == 1 && byteCount == 8 + cursor.storage.addressByteCount
            return Self(
                isText ? .variableString : .unsupported(.variableLength), byteCount: byteCount,
                padding: padding(bits >> 4 & 0x0f))
        case 10: return Self(.unsupported(.array), byteCount: byteCount)
        case 11: return Self(.unsupported(.complex), byteCount: byteCount)
        default:
            throw .invalidField(
                .datatype, field: "class", offset: offset, expected: "at most 11", actual: UInt64(classAndVersion & 15))
        }
    }

    private static func padding(_ code: Int) -> Padding {
        switch code {
        case 0: .terminated
        case 2: .spaces
        default: .zeros
        }
    }

    private static func integer(
        _ cursor: inout HDF5Cursor, bits: Int, byteCount: Int
    ) throws(HDF5Error) -> HDF5Datatype {
        let bitOffset = try cursor.uint16()
        let precision = try cursor.uint16()
        // Numbers that fill only some of their bits are not read.
        guard byteCount <= 8, bitOffset == 0, precision == 8 * byteCount else {
            return Self(.unsupported(.integer), byteCount: byteCount)
        }
        return Self(
            .integer(byteCount: byteCount, isSigned: bits & 0x08 != 0), byteCount: byteCount,
            isBigEndian: bits & 0x01 != 0)
    }

    private static func float(
        _ cursor: inout HDF5Cursor, bits: Int, byteCount: Int
    ) throws(HDF5Error) -> HDF5Datatype {
        let form = FloatForm(
            bitOffset: try cursor.uint16(), precision: try cursor.uint16(), exponentPlace: try cursor.uint8(),
            exponentBits: try cursor.uint8(), mantissaPlace: try cursor.uint8(), mantissaBits: try cursor.uint8(),
            exponentBias: try cursor.uint32(), signPlace: bits >> 8 & 0xff, normalization: bits >> 4 & 0x03)
        // Bit 6 with bit 0 is the order of VAX machines.
        let known = FloatForm.known.first { $0.form == form && 8 * byteCount == form.precision && bits & 0x40 == 0 }
        return Self(
            known?.type ?? .unsupported(.float), byteCount: byteCount, isBigEndian: bits & 0x01 != 0)
    }
}

/// Where the parts of a floating-point number lie.
private struct FloatForm: Equatable {
    let bitOffset: Int
    let precision: Int
    let exponentPlace: Int
    let exponentBits: Int
    let mantissaPlace: Int
    let mantissaBits: Int
    let exponentBias: Int
    let signPlace: Int
    /// 2: the leading one of the mantissa is not stored.
    let normalization: Int

    static let known: [(form: FloatForm, type: HDF5ElementType)] = [
        (FloatForm(exponentBits: 5, mantissaBits: 10), .float16),
        (FloatForm(exponentBits: 8, mantissaBits: 7), .bfloat16),
        (FloatForm(exponentBits: 8, mantissaBits: 23), .float32),
        (FloatForm(exponentBits: 11, mantissaBits: 52), .float64),
    ]
}

extension FloatForm {
    /// The form of IEEE 754: from the lowest bit, mantissa, exponent, sign.
    init(exponentBits: Int, mantissaBits: Int) {
        self.init(
            bitOffset: 0, precision: mantissaBits + exponentBits + 1, exponentPlace: mantissaBits,
            exponentBits: exponentBits, mantissaPlace: 0, mantissaBits: mantissaBits,
            exponentBias: 1 << (exponentBits - 1) - 1, signPlace: mantissaBits + exponentBits, normalization: 2)
    }
}

package import NeedletailFormat

/// Why a pickle, or a value in it, could not be read.
///
/// Offsets are byte offsets in the whole file, or in the decompressed data where the file is compressed.
package enum PickleError: Error, Equatable {
    /// What bounds the work that a pickle may ask for.
    package enum Resource: String, Sendable {
        case opcodes = "operations"
        case stack = "values on the stack"
        case memo = "remembered values"
    }

    /// A part of the description of an array or scalar.
    package enum ArrayField: String, Sendable {
        case array = "form"
        case subclass = "class"
        case shape, order
        case dtype = "data type"
        case data
    }

    /// The data ends before the pickle does, or before a length that it states.
    case truncated(offset: Int, needed: UInt64, available: Int)
    /// A byte is no operation.
    case unknownOpcode(offset: Int, opcode: UInt8)
    /// The protocol is newer than 5.
    case unsupportedProtocol(offset: Int, version: UInt8)
    /// An operation needs more values than the stack holds.
    case stackUnderflow(offset: Int)
    /// An operation needs a mark, and none was set.
    case missingMark(offset: Int)
    /// An operation works on another kind of value.
    case wrongOperand(offset: Int, expected: PickleValue.Kind, actual: PickleValue.Kind)
    /// A dictionary's items are not pairs.
    case oddItemCount(offset: Int, count: Int)
    /// A remembered value is asked for that was never remembered.
    case missingMemo(offset: Int, key: UInt64)
    /// Text is not UTF-8, or not escaped as it must be.
    case invalidText(offset: Int)
    /// A number written as text is none.
    case invalidNumber(offset: Int)
    /// An integer has more than 64 bits.
    case integerTooLarge(offset: Int)
    /// A length is negative.
    case negativeLength(offset: Int, length: Int64)
    /// A frame is longer than the file.
    case frameOutOfBounds(offset: Int, byteCount: UInt64, available: Int)
    /// A frame begins inside another.
    case nestedFrame(offset: Int, frameEnd: Int)
    /// An operation begins inside a frame and ends outside.
    case frameCrossed(offset: Int, frameEnd: Int)
    /// The pickle, or the description of an array whose bytes follow, ends inside a frame.
    case frameUnfinished(offset: Int, frameEnd: Int)
    /// A class or function is none of those that a file of this kind holds.
    case forbiddenGlobal(offset: Int, PickleGlobal)
    /// A registered extension is asked for by its number.
    case extensionCode(offset: Int, code: Int32)
    /// A value is known only to the program that wrote the file.
    case persistentIdentifier(offset: Int)
    /// Bytes are kept outside the pickle.
    case outOfBandBuffer(offset: Int)
    /// An object is given its state twice.
    case repeatedState(offset: Int)
    /// Values are left on the stack at the end.
    case unusedValues(offset: Int, count: Int)
    /// Bytes follow the end of the pickle.
    case trailingBytes(offset: Int, byteCount: Int)
    /// The pickle asks for more work than the caller allows.
    case tooMany(Resource, offset: Int, limit: Int)

    /// A value is not what the description of an array or scalar has there.
    case invalidArray(offset: Int, ArrayField)
    /// The elements are of a type that is not read.
    case unsupportedElementType(offset: Int, name: String)
    /// The elements are Python objects where numbers are expected.
    case objectArray(offset: Int)
    /// The shape stands for more elements than can be counted.
    case shapeTooLarge(offset: Int, shape: [Int])
    /// The bytes are not as many as the shape and type need.
    case wrongArraySize(offset: Int, expected: Int, actual: Int)

    /// The file is compressed in a way that is not read.
    case unsupportedCompression(JoblibCompression)
    /// The file is of the form that joblib wrote before version 0.10.
    case oldJoblibFile(offset: Int)
    /// The file's compressed data is damaged or too large.
    case decompression(InflateError)
}

/// A whole-file compression that joblib offers and that is not read here.
package enum JoblibCompression: String, Sendable {
    case bz2, lzma, xz, lz4
}

extension PickleError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    package var description: String {
        switch self {
        case .unsupportedProtocol(let offset, let version):
            "byte \(offset): pickle protocol \(version) is newer than 5, the newest that is read: "
                + "dump again with protocol=5"
        case .forbiddenGlobal(let offset, let global):
            "byte \(offset): the pickle refers to \(quoted(global.description)), which no file of this kind does; "
                + "nothing of it was run: check what the file is and where it comes from"
        case .extensionCode(let offset, let code):
            "byte \(offset): the pickle refers to the registered extension \(code), which only the program that wrote "
                + "it knows: dump again without copyreg.add_extension"
        case .persistentIdentifier(let offset):
            "byte \(offset): the pickle refers to a value outside it by a persistent identifier, which only the program "
                + "that wrote it knows: dump again with pickle.dump or joblib.dump"
        case .outOfBandBuffer(let offset):
            "byte \(offset): the pickle keeps bytes in buffers outside it: dump again without buffer_callback"
        case .integerTooLarge(let offset):
            "byte \(offset): an integer has more than 64 bits: no model needs one, check that this is the file you mean"
        case .tooMany(let resource, let offset, let limit):
            "byte \(offset): the pickle needs more than \(limit) \(resource.rawValue): "
                + "check that this is the file you mean"
        case .trailingBytes(let offset, let byteCount):
            "\(byteCount) bytes follow the pickle that ends at byte \(offset): dump one object into the file"
        case .invalidArray(let offset, let field):
            "byte \(offset): the \(field.rawValue) of a NumPy array or scalar is not what NumPy writes: "
                + "dump again with a NumPy from 1.20 to 2"
        case .unsupportedElementType(let offset, let name):
            "byte \(offset): an array has elements of type \(quoted(name)); read are "
                + PickleElementType.allCases.map(\.rawValue).joined(separator: ", ") + ": convert it before dumping"
        case .objectArray(let offset):
            "byte \(offset): an array holds Python objects where numbers are expected: convert it with astype(float) "
                + "before dumping"
        case .unsupportedCompression(let compression):
            "the file is compressed with \(compression.rawValue), which is not read: dump again with "
                + "joblib.dump(..., compress=0) or compress=('zlib', 3)"
        case .oldJoblibFile:
            "the file is of the form that joblib wrote before version 0.10: load it and dump it again with a newer one"
        case .decompression(let error): "the compressed file cannot be read: \(error)"
        default:
            "the pickle is damaged or was made by hand: byte \(damage.offset): \(damage.what): "
                + "copy, download or dump the file again"
        }
    }

    /// The place and kind of damage, for the cases whose remedy is an undamaged file.
    private var damage: (offset: Int, what: String) {
        switch self {
        case .truncated(let offset, let needed, let available):
            (offset, "\(needed) bytes are needed, \(available) are there")
        case .unknownOpcode(let offset, let opcode): (offset, "0x\(String(opcode, radix: 16)) is no operation")
        case .stackUnderflow(let offset): (offset, "the stack holds too few values")
        case .missingMark(let offset): (offset, "no mark was set")
        case .wrongOperand(let offset, let expected, let actual):
            (offset, "a \(actual.rawValue) stands where a \(expected.rawValue) is expected")
        case .oddItemCount(let offset, let count): (offset, "\(count) items do not make pairs")
        case .missingMemo(let offset, let key): (offset, "no value is remembered as number \(key)")
        case .invalidText(let offset): (offset, "text is not UTF-8 or not escaped as it must be")
        case .invalidNumber(let offset): (offset, "text is no number")
        case .negativeLength(let offset, let length): (offset, "the length is \(length)")
        case .frameOutOfBounds(let offset, let byteCount, let available):
            (offset, "a frame has \(byteCount) bytes, \(available) are there")
        case .nestedFrame(let offset, let frameEnd):
            (offset, "a frame begins inside the one that ends at byte \(frameEnd)")
        case .frameCrossed(let offset, let frameEnd):
            (offset, "an operation passes the end of its frame at byte \(frameEnd)")
        case .frameUnfinished(let offset, let frameEnd):
            (offset, "the frame goes on to byte \(frameEnd) where it must end")
        case .repeatedState(let offset): (offset, "an object is given its state twice")
        case .unusedValues(let offset, let count): (offset, "\(count) values are left over")
        case .shapeTooLarge(let offset, let shape): (offset, "an array has the shape \(shape.prefix(8))")
        case .wrongArraySize(let offset, let expected, let actual):
            (offset, "an array has \(actual) bytes, expected \(expected)")
        case .unsupportedProtocol(let offset, _), .integerTooLarge(let offset), .forbiddenGlobal(let offset, _),
            .extensionCode(let offset, _), .persistentIdentifier(let offset), .outOfBandBuffer(let offset),
            .trailingBytes(let offset, _), .tooMany(_, let offset, _), .invalidArray(let offset, _),
            .unsupportedElementType(let offset, _), .objectArray(let offset):
            (offset, "")
        case .unsupportedCompression, .oldJoblibFile, .decompression: (0, "")
        }
    }
}

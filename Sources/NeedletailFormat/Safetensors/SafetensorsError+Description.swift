extension SafetensorsError: CustomStringConvertible {
    /// What is wrong, where, and what to do about it.
    public var description: String {
        switch self {
        case .fileTooShort(let byteCount):
            "not a safetensors file: it has \(byteCount) bytes, at least 8 are needed"
        case .headerTooLarge(let byteCount, let limit):
            "not a safetensors file that is read here: its header would have \(byteCount) bytes, at most \(limit) are read"
        case .headerOutOfBounds(let end, let fileByteCount):
            "the safetensors header ends at byte \(end), but the file has \(fileByteCount) bytes: is it complete?"
        case .headerStart(let offset, let actual):
            """
            not a safetensors file: the header at byte \(offset) must begin with '{', \
            found \(actual.map { printable(byte: $0) } ?? "no header at all")
            """
        case .invalidHeader(let error):
            "the safetensors header is not valid: \(error)"
        case .uncoveredBytes(let offset, let byteCount):
            "\(byteCount) bytes at data offset \(offset) belong to no tensor: the file was cut, joined or appended to"
        case .duplicateMetadata(let offset):
            "__metadata__ stands twice in the safetensors header, again at byte \(offset): remove one"
        case .metadataNotAnObject(let offset, let actual):
            "__metadata__ at byte \(offset) is \(actual), expected an object of strings"
        case .metadataValueNotAString(let key, let offset, let actual):
            "__metadata__ \(printable(key)) at byte \(offset) is \(actual), expected a string"
        case .duplicateMetadataKey(let key):
            "the key \(printable(key)) stands twice in __metadata__: remove one"
        case .tooManyMetadataKeys(let offset, let limit):
            "__metadata__ has more than \(limit) keys, the next at byte \(offset)"
        case .tooManyTensors(let offset, let limit):
            "more than \(limit) tensors, the next at byte \(offset): split the file"
        case .emptyTensorName(let offset):
            "a tensor at byte \(offset) has an empty name: give it one"
        case .tensorNameTooLong(let offset, let byteCount, let limit):
            "a tensor's name at byte \(offset) has \(byteCount) bytes, at most \(limit) are read: shorten it"
        case .duplicateTensor(let name):
            "two tensors are named \(printable(name)): rename one"
        case .tensorNotAnObject(let name, let offset, let actual):
            "tensor \(printable(name)) at byte \(offset) is \(actual), expected an object"
        case .missingField(let tensor, let field):
            "tensor \(printable(tensor)) lacks \(printable(field))"
        case .duplicateField(let tensor, let field, let offset):
            "tensor \(printable(tensor)) has \(printable(field)) twice, again at byte \(offset): remove one"
        case .unknownField(let tensor, let field, let offset):
            """
            tensor \(printable(tensor)) has the field \(printable(field)) at byte \(offset), which is not of the format; \
            only dtype, shape and data_offsets are
            """
        case .wrongFieldType(let tensor, let field, let offset, let expected, let actual):
            "tensor \(printable(tensor)), \(field) at byte \(offset): expected \(expected), found \(actual)"
        case .unknownDType(let tensor, let actual):
            """
            tensor \(printable(tensor)) has the element type \(printable(actual)), which is not read here; known are \
            \(SafetensorsDType.allCases.map(\.rawValue).joined(separator: " "))
            """
        case .rankTooLarge(let tensor, let offset, let limit):
            "tensor \(printable(tensor)) has more than \(limit) dimensions, the next at byte \(offset): reshape it"
        case .wrongOffsetCount(let tensor, let offset):
            "tensor \(printable(tensor)), data_offsets at byte \(offset): expected exactly two, begin and end"
        case .notAnInteger(let tensor, let field, let offset):
            "tensor \(printable(tensor)), \(field) at byte \(offset): expected an integer without fraction or exponent"
        case .negativeInteger(let tensor, let field, let offset, let actual):
            "tensor \(printable(tensor)), \(field) at byte \(offset) is \(actual), which may not be negative"
        case .integerTooLarge(let tensor, let field, let offset):
            "tensor \(printable(tensor)), \(field) at byte \(offset): the integer does not fit 63 bits"
        case .sizeOverflow(let tensor):
            "tensor \(printable(tensor)): its sizes and bytes per element multiply to more than 63 bits hold"
        case .offsetsReversed(let tensor, let begin, let end):
            "tensor \(printable(tensor)) begins at data offset \(begin), after its end at \(end)"
        case .sizeMismatch(let tensor, let expected, let actual):
            "tensor \(printable(tensor)) has \(actual) bytes, its shape and element type need \(expected)"
        case .tensorOutOfBounds(let tensor, let end, let dataByteCount):
            """
            tensor \(printable(tensor)) ends at data offset \(end), but only \(dataByteCount) bytes follow the header: \
            is the file complete?
            """
        case .gap(let tensor, let offset, let byteCount):
            "\(byteCount) bytes at data offset \(offset), before tensor \(printable(tensor)), belong to no tensor"
        case .overlap(let tensor, let other, let offset, let byteCount):
            """
            tensor \(printable(tensor)) begins at data offset \(offset), \(byteCount) bytes before the end of \
            tensor \(printable(other))
            """
        case .missingMetadata(let key):
            "__metadata__ lacks \(printable(key)): convert the model again"
        case .notADigest(let key, let offset):
            "__metadata__ \(printable(key)) at byte \(offset) is not a SHA-256 of 64 lower-case hexadecimal digits"
        case .digestMismatch(let key, let expected, let actual):
            """
            the file has changed since it was written: its SHA-256 is \(actual), \
            \(printable(key)) says \(expected); fetch or convert it again
            """
        case .reservedTensorName(let name):
            "no tensor may be named \(printable(name)): rename it"
        case .wrongByteCount(let tensor, let expected, let actual):
            "tensor \(printable(tensor)) has \(actual) bytes to write, its shape and element type need \(expected)"
        case .file(let error): error.description
        }
    }
}

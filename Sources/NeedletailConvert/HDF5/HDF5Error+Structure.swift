extension HDF5Error {
    /// What is wrong with a structure of the file, and where.
    var structureDescription: String {
        switch self {
        case .unexpectedEnd(let structure, let offset, let expected, let actual):
            "byte \(offset): the \(structure.rawValue) needs \(expected) bytes and has \(actual)"
        case .wrongSignature(let structure, let offset, let expected, let actual):
            "byte \(offset): the \(structure.rawValue) begins with \(actual), expected \"\(expected)\""
        case .checksumMismatch(let structure, let offset, let expected, let actual):
            "byte \(offset): the checksum of the \(structure.rawValue) is 0x\(String(actual, radix: 16)), "
                + "expected 0x\(String(expected, radix: 16))"
        case .unsupportedVersion(let structure, let offset, let version):
            "byte \(offset): the \(structure.rawValue) has version \(version), which is not supported"
        case .invalidField(let structure, let field, let offset, let expected, let actual):
            "byte \(offset): the \(structure.rawValue) has the \(field) \(actual), expected \(expected)"
        case .addressOutOfFile(let structure, let offset, let address, let fileByteCount):
            "byte \(offset): the \(structure.rawValue) points to \(address), past the file's \(fileByteCount) bytes"
        case .undefinedAddress(let structure, let offset):
            "byte \(offset): the \(structure.rawValue) has an address that is not set"
        case .endlessStructure(let structure, let offset, let byteLimit):
            "byte \(offset): the \(structure.rawValue) leads in circles; more than \(byteLimit) bytes were followed"
        case .headerTooLarge(let offset, let byteCount, let byteLimit):
            "byte \(offset): the object header has \(byteCount) bytes, at most \(byteLimit) are read"
        case .unsupportedMessage(let offset, let type):
            "byte \(offset): the object header message \(type) is not supported and may not be skipped"
        case .unsupportedSharing(let offset):
            "byte \(offset): the message lies in the file's table of shared messages, which is not supported"
        case .unsupportedHeapFilters(let offset):
            "byte \(offset): the fractal heap is stored through filters, which is not supported"
        case .missingHeapObject(let structure, let offset, let index):
            "byte \(offset): the \(structure.rawValue) has no object \(index)"
        case .invalidText(let offset):
            "byte \(offset): the text is not valid UTF-8"
        case .missingMessage(let path, let structure):
            "\(path) has no \(structure.rawValue)"
        case .unknownObject(let path, let offset):
            "\(path) (byte \(offset)) is no group, dataset or datatype"
        case .duplicateName(let path):
            "\(path) is stored twice"
        default: ""
        }
    }
}

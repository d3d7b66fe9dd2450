import NeedletailFormat

/// An attribute as stored: its name, the type and extents of its value, and the value's bytes.
///
/// Source: HDF5 File Format Specification 3.0, IV.A.2.m "The Attribute Message" (versions 1 to 3) and IV.A.2.v "The
/// Attribute Info Message" (version 0).
struct HDF5Attribute {
    let name: String
    private let storage: HDF5Storage
    private let datatypeData: FileBytes
    private let dataspaceData: FileBytes
    private let data: FileBytes

    /// Reads an attribute message; type and extents are not looked at before the value is.
    private init(_ message: FileBytes, _ storage: HDF5Storage) throws(HDF5Error) {
        self.storage = storage
        var cursor = HDF5Cursor(storage, .attribute, over: message)
        let version = try cursor.version(1...3)
        // Version 1 has a reserved byte in place of the flags.
        let flags = version == 1 ? try cursor.uint8() & 0 : try cursor.uint8()
        let nameByteCount = try cursor.uint16()
        let datatypeByteCount = try cursor.uint16()
        let dataspaceByteCount = try cursor.uint16()
        // The name's character set, of which both kinds are UTF-8.
        if version == 3 { try cursor.skip(1) }
        name = try cursor.text(nameByteCount)
        if version == 1 { try cursor.align8() }
        let datatype = try cursor.slice(datatypeByteCount)
        if version == 1 { try cursor.align8() }
        let dataspace = try cursor.slice(dataspaceByteCount)
        if version == 1 { try cursor.align8() }
        data = try cursor.slice(cursor.remaining)
        datatypeData = flags & 0x01 != 0 ? try HDF5ObjectHeader.shared(datatype, .datatype, storage) : datatype
        dataspaceData = flags & 0x02 != 0 ? try HDF5ObjectHeader.shared(dataspace, .dataspace, storage) : dataspace
    }

    /// All attributes of an object.
    static func all(of header: HDF5ObjectHeader) throws(HDF5Error) -> [HDF5Attribute] {
        var attributes: [HDF5Attribute] = []
        for message in header.messages where message.type == HDF5Message.Kind.attribute.rawValue {
            if message.isShared { throw .unsupportedSharing(offset: message.data.fileOffset) }
            try header.storage.work?.charge(message.data.count, .attribute, at: message.data.fileOffset)
            attributes.append(try HDF5Attribute(message.data, header.storage))
        }
        if let info = try header.data(.attributeInfo) {
            attributes += try stored(info, header.storage)
        }
        return attributes
    }

    /// The attributes in the heap that an attribute info message leads to.
    private static func stored(_ info: FileBytes, _ storage: HDF5Storage) throws(HDF5Error) -> [HDF5Attribute] {
        var cursor = HDF5Cursor(storage, .attributeInfo, over: info)
        try cursor.version(0...0)
        // The highest order of creation, where it is tracked.
        try cursor.skip(try cursor.uint8() & 0x01 != 0 ? 2 : 0)
        guard let heapAddress = try cursor.optionalAddress() else { return [] }
        var budget = HDF5Budget(storage)
        var heap = try HDF5FractalHeap(storage, at: heapAddress, &budget)
        let tree = try HDF5TreeVersion2(storage, at: try cursor.address(), [.attributeNames], &budget)
        var attributes: [HDF5Attribute] = []
        try tree.forEachRecord(&budget) { (record, budget) throws(HDF5Error) in
            var cursor = HDF5Cursor(storage, .treeVersion2Node, over: record)
            let id = try cursor.slice(heap.idByteCount)
            if try cursor.uint8() & 0x02 != 0 { throw .unsupportedSharing(offset: record.fileOffset) }
            attributes.append(try HDF5Attribute(try heap.object(id, &budget), storage))
        }
        return attributes
    }

    /// The value of an object's attribute; `nil` when it has none of this name.
    static func value(
        _ name: String, of header: HDF5ObjectHeader, path: String
    ) throws(HDF5Error) -> HDF5AttributeValue? {
        for attribute in try all(of: header) where attribute.name.utf8.elementsEqual(name.utf8) {
            return try attribute.value(path: path)
        }
        return nil
    }

    /// The values of an object's attributes called `name` with 0, 1, 2, ... after it, as far as these go. Complexity: O(bytes
    /// of all attributes), however many are wanted.
    static func numberedValues(
        _ name: String, of header: HDF5ObjectHeader, path: String
    ) throws(HDF5Error) -> [HDF5AttributeValue] {
        var attributes: [String: HDF5Attribute] = [:]
        for attribute in try all(of: header) where attributes[attribute.name] == nil {
            attributes[attribute.name] = attribute
        }
        var values: [HDF5AttributeValue] = []
        while let attribute = attributes["\(name)\(values.count)"] { values.append(try attribute.value(path: path)) }
        return values
    }

    private func value(path: String) throws(HDF5Error) -> HDF5AttributeValue {
        let dataspace = try HDF5Dataspace(dataspaceData, storage)
        let elements = HDF5Elements(
            storage: storage, datatype: try HDF5Datatype(datatypeData, storage), count: dataspace.elementCount,
            data: data, path: path == "/" ? "/@" + name : path + "/@" + name)
        if dataspace.isNull { return .empty }
        let shape = dataspace.dimensions
        switch elements.datatype.elementType {
        case .fixedString, .variableString:
            let strings = try elements.strings()
            if shape.isEmpty, let string = strings.first { return .string(string) }
            return .strings(strings, shape: shape)
        case .integer, .enumeration:
            let integers = try elements.integers()
            if shape.isEmpty, let integer = integers.first { return .integer(integer) }
            return .integers(integers, shape: shape)
        case .float16, .bfloat16, .float32, .float64:
            let floats = try elements.doubles()
            if shape.isEmpty, let float = floats.first { return .float(float) }
            return .floats(floats, shape: shape)
        case .opaque: throw .unsupportedDatatype(path: elements.path, .opaque)
        case .unsupported(let kind): throw .unsupportedDatatype(path: elements.path, kind)
        }
    }
}

/// The value of an attribute.
package enum HDF5AttributeValue: Equatable, Sendable {
    case string(String)
    case strings([String], shape: [Int])
    /// Truth values are integers, 0 and 1.
    case integer(Int)
    case integers([Int], shape: [Int])
    case float(Double)
    case floats([Double], shape: [Int])
    /// The attribute is there without a value.
    case empty
}

extension HDF5AttributeValue {
    /// The text of a single string, else `nil`.
    package var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The texts of a string or a list of them; an empty list of any type counts as one. Else `nil`.
    package var strings: [String]? {
        switch self {
        case .string(let string): [string]
        case .strings(let strings, _): strings
        case .integers(let integers, _) where integers.isEmpty: []
        case .floats(let floats, _) where floats.isEmpty: []
        default: nil
        }
    }
}

package import NeedletailFormat

/// A dataset: a block of elements of one type, and attributes.
package struct HDF5Dataset: Sendable {
    /// The path by which the dataset was reached.
    package let path: String
    /// Elements in each dimension, slowest first; empty for a single element.
    package let shape: [Int]
    let header: HDF5ObjectHeader
    let dataspace: HDF5Dataspace
    private(set) var datatype: HDF5Datatype

    init(_ header: HDF5ObjectHeader, path: String) throws(HDF5Error) {
        self.header = header
        self.path = path
        guard let space = try header.data(.dataspace) else { throw .missingMessage(path: path, .dataspace) }
        guard let type = try header.data(.datatype) else { throw .missingMessage(path: path, .datatype) }
        dataspace = try HDF5Dataspace(space, header.storage)
        datatype = try HDF5Datatype(type, header.storage)
        shape = dataspace.dimensions
        // h5py has no type for bfloat16; Keras notes it in an attribute.
        if datatype.elementType == .opaque(byteCount: 2), try attribute("dtype") == .string("bfloat16") {
            datatype.elementType = .bfloat16
        }
    }

    /// What an element is.
    package var elementType: HDF5ElementType { datatype.elementType }

    /// The product of `shape`; 0 where the dataset has no elements at all.
    package var elementCount: Int { dataspace.elementCount }

    /// The names of the attributes, in the order of storage.
    package var attributeNames: [String] {
        get throws(HDF5Error) { try HDF5Attribute.all(of: header).map(\.name) }
    }

    /// The value of the attribute called `name`; `nil` when there is none.
    package func attribute(_ name: String) throws(HDF5Error) -> HDF5AttributeValue? {
        try HDF5Attribute.value(name, of: header, path: path)
    }

    /// The dataset with its opaque elements taken for numbers of `type`, little-endian and of the same size: h5py writes
    /// bfloat16 so.
    package func reinterpreted(as type: HDF5ElementType) throws(HDF5Error) -> HDF5Dataset {
        let byteCount =
            switch type {
            case .integer(let byteCount, _), .enumeration(let byteCount, _): byteCount
            case .float16, .bfloat16: 2
            case .float32: 4
            case .float64: 8
            default: 0
            }
        guard elementType == .opaque(byteCount: byteCount) else {
            throw .wrongElementType(path: path, expected: "opaque elements of \(byteCount) bytes", actual: elementType)
        }
        var copy = self
        copy.datatype.elementType = type
        return copy
    }
}

/// All elements, last dimension fastest. Each of these throws when the data are damaged, or would take more memory than
/// `HDF5Limits` allows.
extension HDF5Dataset {
    /// Numbers as 32-bit floating point.
    ///
    /// - Throws: `inexactValue` for a number that this type does not hold, `wrongElementType` for texts.
    package func readFloats() throws(HDF5Error) -> [Float] {
        try elements(resultByteCount: 4).floats()
    }

    /// Numbers as 64-bit floating point.
    ///
    /// - Throws: `inexactValue` for a number that this type does not hold, `wrongElementType` for texts.
    package func readDoubles() throws(HDF5Error) -> [Double] {
        try elements(resultByteCount: 8).doubles()
    }

    /// Whole numbers and truth values.
    ///
    /// - Throws: `inexactValue` for a number of 2⁶³ or more, `wrongElementType` for other elements.
    package func readIntegers() throws(HDF5Error) -> [Int] {
        try elements(resultByteCount: 8).integers()
    }

    /// Texts without their padding.
    ///
    /// - Throws: `wrongElementType` for other elements.
    package func readStrings() throws(HDF5Error) -> [String] {
        try elements(resultByteCount: MemoryLayout<String>.size).strings()
    }

    /// The elements as stored, in the file's byte order; references to a heap where they are texts of any length.
    package func readBytes() throws(HDF5Error) -> FileBytes {
        if case .unsupported(let kind) = elementType { throw .unsupportedDatatype(path: path, kind) }
        return try elements(resultByteCount: datatype.byteCount).bytes()
    }

    /// The stored elements, after a check of what they and a result of so many bytes an element take.
    private func elements(resultByteCount: Int) throws(HDF5Error) -> HDF5Elements {
        if case .unsupported(let kind) = elementType { throw .unsupportedDatatype(path: path, kind) }
        let data = elementCount == 0 ? FileBytes([]) : try HDF5DataReader(self).read(resultByteCount: resultByteCount)
        return HDF5Elements(
            storage: header.storage, datatype: datatype, count: elementCount, data: data, path: path)
    }
}

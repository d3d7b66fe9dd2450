extension SafetensorsHeader {
    /// Reads the text, whose grammar has been checked, into the tables.
    mutating func readTables() throws(SafetensorsError) {
        var reader = Reader(text)
        var hasMetadata = false
        try reader.beginObject()
        while let name = try reader.nextKey() {
            if name.isEqual(to: Self.metadataName) {
                guard !hasMetadata else { throw .duplicateMetadata(byteOffset: name.raw.fileOffset) }
                hasMetadata = true
                try readMetadata(&reader)
            } else {
                tensors.append(try readTensor(&reader, name: name))
            }
        }
        try reader.end()
    }

    private mutating func readMetadata(_ reader: inout Reader) throws(SafetensorsError) {
        let kind = try reader.peek()
        guard kind == .object else { throw .metadataNotAnObject(byteOffset: reader.byteOffset, actual: kind) }
        try reader.beginObject()
        while let key = try reader.nextKey() {
            let kind = try reader.peek()
            guard kind == .string else {
                throw .metadataValueNotAString(key: key.excerpt(), byteOffset: reader.byteOffset, actual: kind)
            }
            metadata.append(MetadataEntry(key: place(of: key), value: place(of: try reader.readText())))
        }
    }

    private func readTensor(_ reader: inout Reader, name: JSONText) throws(SafetensorsError) -> Tensor {
        let nameByteCount = name.utf8Count
        guard nameByteCount > 0 else { throw .emptyTensorName(byteOffset: name.raw.fileOffset) }
        guard nameByteCount <= Self.nameByteLimit else {
            throw .tensorNameTooLong(
                byteOffset: name.raw.fileOffset, byteCount: nameByteCount, byteLimit: Self.nameByteLimit)
        }
        let kind = try reader.peek()
        guard kind == .object else {
            throw .tensorNotAnObject(name: name.string, byteOffset: reader.byteOffset, actual: kind)
        }
        var dtype: SafetensorsDType?
        var shapeStart: Int?
        var offsets: (begin: Int, end: Int)?
        try reader.beginObject()
        while let field = try reader.nextKey() {
            let isRepeated: Bool
            switch field {
            case "dtype":
                isRepeated = dtype != nil
                dtype = try readDType(&reader, tensor: name)
            case "shape":
                isRepeated = shapeStart != nil
                shapeStart = try readShape(&reader, tensor: name)
            case "data_offsets":
                isRepeated = offsets != nil
                offsets = try readOffsets(&reader, tensor: name)
            default:
                throw .unknownField(
                    tensor: name.string, field: field.excerpt(), byteOffset: field.raw.fileOffset)
            }
            if isRepeated {
                throw .duplicateField(
                    tensor: name.string, field: field.string, byteOffset: field.raw.fileOffset)
            }
        }
        guard let dtype else { throw .missingField(tensor: name.string, field: "dtype") }
        guard let shapeStart else { throw .missingField(tensor: name.string, field: "shape") }
        guard let offsets else { throw .missingField(tensor: name.string, field: "data_offsets") }
        let tensor = Tensor(
            name: place(of: name), dtype: dtype, shapeStart: UInt32(shapeStart - text.fileOffset),
            begin: offsets.begin, end: offsets.end)
        guard offsets.begin <= offsets.end else {
            throw .offsetsReversed(tensor: name.string, dataBegin: offsets.begin, dataEnd: offsets.end)
        }
        guard let expected = dtype.byteCount(shape: shape(of: tensor)) else {
            throw .sizeOverflow(tensor: name.string)
        }
        guard offsets.end - offsets.begin == expected else {
            throw .sizeMismatch(tensor: name.string, expected: expected, actual: offsets.end - offsets.begin)
        }
        return tensor
    }

    private func readDType(_ reader: inout Reader, tensor: JSONText) throws(SafetensorsError) -> SafetensorsDType {
        try expect(.string, &reader, tensor: tensor, field: "dtype")
        let name = try reader.readText()
        guard let dtype = SafetensorsDType.allCases.first(where: { name.isEqual(to: $0.rawValue) }) else {
            throw .unknownDType(tensor: tensor.string, actual: name.excerpt())
        }
        return dtype
    }

    /// Checks an array of sizes and returns where in the file it begins.
    private func readShape(_ reader: inout Reader, tensor: JSONText) throws(SafetensorsError) -> Int {
        try expect(.array, &reader, tensor: tensor, field: "shape")
        let start = reader.byteOffset
        var rank = 0
        try reader.beginArray()
        while try reader.nextElement() {
            guard rank < Self.rankLimit else {
                throw .rankTooLarge(tensor: tensor.string, byteOffset: reader.byteOffset, limit: Self.rankLimit)
            }
            _ = try reader.readSize(tensor: { tensor.string }, field: "shape")
            rank += 1
        }
        return start
    }

    private func readOffsets(
        _ reader: inout Reader, tensor: JSONText
    ) throws(SafetensorsError) -> (begin: Int, end: Int) {
        try expect(.array, &reader, tensor: tensor, field: "data_offsets")
        let start = reader.byteOffset
        var offsets = (begin: 0, end: 0)
        var count = 0
        try reader.beginArray()
        while try reader.nextElement() {
            guard count < 2 else { throw .wrongOffsetCount(tensor: tensor.string, byteOffset: start) }
            let offset = try reader.readSize(tensor: { tensor.string }, field: "data_offsets")
            if count == 0 { offsets.begin = offset } else { offsets.end = offset }
            count += 1
        }
        guard count == 2 else { throw .wrongOffsetCount(tensor: tensor.string, byteOffset: start) }
        return offsets
    }

    private func expect(
        _ kind: JSONKind, _ reader: inout Reader, tensor: JSONText, field: String
    ) throws(SafetensorsError) {
        let actual = try reader.peek()
        guard actual == kind else {
            throw .wrongFieldType(
                tensor: tensor.string, field: field, byteOffset: reader.byteOffset, expected: kind, actual: actual)
        }
    }
}

extension SafetensorsHeader {
    /// The string at `place` of the text.
    func text(at place: TextPlace) -> JSONText {
        guard let raw = text.slice(at: Int(place.start), byteCount: Int(place.byteCount)) else {
            preconditionFailure("a place is made of a string in this very text")
        }
        return JSONText(raw: raw, hasEscapes: place.hasEscapes)
    }

    private func place(of string: JSONText) -> TextPlace {
        TextPlace(
            start: UInt32(string.raw.fileOffset - text.fileOffset), byteCount: UInt32(string.raw.count),
            hasEscapes: string.hasEscapes)
    }

    /// The decoded name of a tensor.
    func name(of tensor: Tensor) -> String {
        text(at: tensor.name).string
    }

    /// The sizes of a tensor, outermost first, read from the text again.
    func shape(of tensor: Tensor) -> [Int] {
        var shape: [Int] = []
        guard let sizes = text.suffix(from: Int(tensor.shapeStart)) else {
            preconditionFailure("the sizes lie inside the text")
        }
        var reader = JSONReader(sizes)
        do {
            try reader.beginArray()
            while try reader.nextElement() { shape.append(try reader.readInteger()) }
        } catch {
            preconditionFailure("the sizes were checked when the header was read")
        }
        return shape
    }
}

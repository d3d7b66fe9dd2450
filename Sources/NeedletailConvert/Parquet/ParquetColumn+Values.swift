extension ParquetColumn {
    private func wrongType(_ expected: String) -> ParquetError {
        if case .other(let type) = leaf.meaning { return .unsupportedType(place, type: type) }
        if leaf.physicalType == .int96 { return .unsupportedType(place, type: leaf.physicalType.name) }
        return .wrongType(place, expected: expected, actual: leaf.typeName)
    }

    /// All values that are not null as numbers.
    package func doubles() throws(ParquetError) -> [Double] {
        guard leaf.meaning == .plain else { throw wrongType("floating-point numbers") }
        switch values {
        case .doubles(let values): return values
        case .floats(let values): return values.map(Double.init)
        default: throw wrongType("floating-point numbers")
        }
    }

    /// All values that are not null as whole numbers.
    package func integers() throws(ParquetError) -> [Int64] {
        var isUnsigned = false
        switch leaf.meaning {
        case .plain: break
        case .integer(_, let isSigned): isUnsigned = !isSigned
        case .text, .other: throw wrongType("whole numbers")
        }
        switch values {
        case .int32(let values):
            return isUnsigned ? values.map { Int64(UInt32(bitPattern: $0)) } : values.map(Int64.init)
        case .int64(let values):
            if isUnsigned, let index = values.firstIndex(where: { $0 < 0 }) {
                throw .integerTooLarge(place, row: row(ofValue: index), value: UInt64(bitPattern: values[index]))
            }
            return values
        default: throw wrongType("whole numbers")
        }
    }

    /// All values that are not null as truth values.
    package func booleans() throws(ParquetError) -> [Bool] {
        guard case .booleans(let values) = values, leaf.meaning == .plain else { throw wrongType("booleans") }
        return values
    }

    /// All values that are not null as bytes.
    package func bytes() throws(ParquetError) -> ParquetBytes {
        guard case .bytes(let values) = values, leaf.physicalType != .int96, leaf.meaning == .plain else {
            throw wrongType("bytes")
        }
        return values
    }

    /// All values that are not null as texts.
    package func strings() throws(ParquetError) -> [String] {
        // Some writers leave out that bytes are text, so that any may be.
        guard case .bytes(let values) = values, leaf.physicalType == .byteArray,
            leaf.meaning == .text || leaf.meaning == .plain
        else { throw wrongType("texts") }
        var texts: [String] = []
        texts.reserveCapacity(values.entryCount)
        for entry in 0..<values.entryCount {
            guard let text = String(validating: values.entry(entry), as: UTF8.self) else {
                let index = values.indices.firstIndex { $0 == entry } ?? 0
                throw .valueNotText(place, row: row(ofValue: index))
            }
            texts.append(text)
        }
        return values.indices.map { texts[Int($0)] }
    }
}

// MARK: - Rows

extension ParquetColumn {
    /// `values`, which are the column's, where there is one for each row.
    func eachRow<Value>(_ values: [Value]) throws(ParquetError) -> [Value] {
        guard leaf.repetitionLevel == 0 else {
            throw .wrongListDepth(place, expected: 0, actual: leaf.repetitionLevel)
        }
        let highest = UInt8(leaf.definitionLevel)
        if let row = definitionLevels.firstIndex(where: { $0 < highest }) { throw .nullValue(place, row: row) }
        return values
    }

    /// The lists of `values`, which are the column's, one list for each row.
    func lists<Value: Sendable>(_ values: [Value]) throws(ParquetError) -> ParquetLists<Value> {
        guard leaf.repetitionLevel == 1 else {
            throw .wrongListDepth(place, expected: 1, actual: leaf.repetitionLevel)
        }
        var offsets: [Int] = []
        offsets.reserveCapacity(rowCount + 1)
        var count = 0
        var isEmpty = true
        // A column in a list has both kinds of levels.
        for (repetition, definition) in zip(repetitionLevels, definitionLevels) {
            if repetition == 0 { offsets.append(count) }
            if Int(definition) == leaf.definitionLevel {
                guard repetition == 0 || !isEmpty else {
                    throw .inconsistentLevels(place, row: offsets.count - 1)
                }
                count += 1
                isEmpty = false
            } else {
                // One level below the list's first element is the list without any.
                guard Int(definition) == leaf.listDefinitionLevel - 1 else {
                    throw .nullValue(place, row: offsets.count - 1)
                }
                guard repetition == 0 else { throw .inconsistentLevels(place, row: offsets.count - 1) }
                isEmpty = true
            }
        }
        offsets.append(count)
        return ParquetLists(values: values, offsets: offsets)
    }

    /// The row in which the value `index`, nulls not counted, is. Complexity: O(levels).
    func row(ofValue index: Int) -> Int {
        guard !definitionLevels.isEmpty else { return index }
        var (row, value) = (-1, -1)
        for level in definitionLevels.indices {
            if repetitionLevels.isEmpty || repetitionLevels[level] == 0 { row += 1 }
            if Int(definitionLevels[level]) == leaf.definitionLevel { value += 1 }
            if value == index { break }
        }
        return max(row, 0)
    }
}

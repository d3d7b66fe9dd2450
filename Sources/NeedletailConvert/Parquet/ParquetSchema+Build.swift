/// Makes the tree of fields from the list of elements in a footer.
///
/// Source: apache/parquet-format, LogicalTypes.md, "Nested Types" with its rules for older lists and maps.
struct ParquetSchemaBuilder {
    let elements: [ParquetSchemaElement]
    private let origin: ParquetPlace
    /// The element that comes next.
    private var next = 1
    private var leaves: [ParquetLeaf] = []
    /// For each leaf its element, and for each element the one around it.
    private(set) var leafElements: [Int] = []
    private(set) var parents: [Int]

    /// Where a field stands: inside how many groups, and the levels there.
    private struct Position {
        var parent: Int
        var depth: Int
        var definition: Int
        var repetition: Int
        var listDefinition: Int

        /// Inside the element `index`, which may be optional or repeated.
        func inside(_ element: ParquetSchemaElement, _ index: Int) -> Position {
            var position = self
            position.parent = index
            position.depth += 1
            if element.repetition != .required { position.definition += 1 }
            if element.repetition == .repeated {
                position.repetition += 1
                position.listDefinition = position.definition
            }
            return position
        }

        var asRepetition: ParquetRepetition {
            ParquetRepetition(definitionLevel: definition, repetitionLevel: repetition)
        }
    }

    init(_ elements: [ParquetSchemaElement], at origin: ParquetPlace) {
        self.elements = elements
        self.origin = origin
        parents = [Int](repeating: 0, count: elements.count)
    }

    /// Complexity: O(elements).
    mutating func schema() throws(ParquetError) -> ParquetSchema {
        guard let root = elements.first, let count = root.childCount, count > 0 else { throw .noColumns(origin) }
        let position = Position(parent: 0, depth: 0, definition: 0, repetition: 0, listDefinition: 0)
        let fields = try children(count, of: root, position)
        guard next == elements.count else {
            throw .schemaElementCount(place(root), expected: next, actual: elements.count)
        }
        return ParquetSchema(fields: fields, leaves: leaves)
    }

    private func place(_ element: ParquetSchemaElement) -> ParquetPlace {
        var place = origin
        place.column = element.name
        place.byte = element.offset
        return place
    }

    /// The next element and its number.
    private mutating func take(_ parent: Int) throws(ParquetError) -> (ParquetSchemaElement, Int) {
        guard next < elements.count else {
            throw .schemaElementCount(place(elements[parent]), expected: next + 1, actual: elements.count)
        }
        parents[next] = parent
        next += 1
        return (elements[next - 1], next - 1)
    }

    private mutating func children(
        _ count: Int, of element: ParquetSchemaElement, _ position: Position
    ) throws(ParquetError) -> [ParquetField] {
        var fields: [ParquetField] = []
        var names: Set<String> = []
        for _ in 0..<count {
            let field = try field(position)
            guard names.insert(field.name).inserted else {
                throw .duplicateField(place(element), name: field.name)
            }
            fields.append(field)
        }
        return fields
    }

    /// The field that the next element begins.
    private mutating func field(_ outer: Position) throws(ParquetError) -> ParquetField {
        let (element, index) = try take(outer.parent)
        let position = outer.inside(element, index)
        let first = leaves.count
        let type = try content(element, position)
        let field = ParquetField(
            name: element.name, isOptional: element.repetition == .optional, definitionLevel: position.definition,
            repetitionLevel: position.repetition, type: type, leaves: first..<leaves.count)
        guard element.repetition == .repeated else { return field }
        // A repeated field in no list is a list of its own, never null.
        return ParquetField(
            name: element.name, isOptional: false, definitionLevel: outer.definition,
            repetitionLevel: outer.repetition, type: .list(position.asRepetition, element: field), leaves: field.leaves)
    }

    /// What the element, whose levels `position` counts, holds.
    private mutating func content(
        _ element: ParquetSchemaElement, _ position: Position
    ) throws(ParquetError) -> ParquetType {
        guard position.depth <= ParquetLimits.depthLimit else {
            throw .schemaTooDeep(place(element), limit: ParquetLimits.depthLimit)
        }
        if let physicalType = element.physicalType { return try leaf(element, physicalType, position) }
        guard let count = element.childCount else {
            throw .missingField(place(element), .schemaElement, field: "physical type")
        }
        guard count > 0 else {
            throw .invalidField(
                place(element), .schemaElement, field: "number of children", expected: "1 or more", actual: 0)
        }
        switch element.container {
        case .list: return try list(element, count, position)
        case .map: return try map(element, count, position)
        case nil: return .structure(try children(count, of: element, position))
        }
    }

    private mutating func leaf(
        _ element: ParquetSchemaElement, _ type: ParquetPhysicalType, _ position: Position
    ) throws(ParquetError) -> ParquetType {
        if let count = element.childCount, count > 0 {
            throw .invalidField(
                place(element), .schemaElement, field: "number of children of a column", expected: "none",
                actual: count)
        }
        if case .integer(let bitWidth, _) = element.meaning {
            guard type == (bitWidth == 64 ? .int64 : .int32) else {
                throw .invalidField(
                    place(element), .schemaElement, field: "bit width of \(type.name)",
                    expected: type == .int64 ? "64" : type == .int32 ? "8, 16 or 32" : "none", actual: bitWidth)
            }
        }
        if element.meaning == .text && type != .byteArray {
            throw .invalidField(
                place(element), .schemaElement, field: "physical type of text",
                expected: "\(ParquetPhysicalType.byteArray.rawValue)", actual: type.rawValue)
        }
        guard type != .fixedLengthByteArray || element.typeByteCount > 0 else {
            throw .invalidField(
                place(element), .schemaElement, field: "type length", expected: "1 or more",
                actual: element.typeByteCount)
        }
        let leaf = ParquetLeaf(
            index: leaves.count, physicalType: type,
            byteCount: type == .fixedLengthByteArray ? element.typeByteCount : type == .int96 ? 12 : 0,
            meaning: element.meaning, definitionLevel: position.definition, repetitionLevel: position.repetition,
            listDefinitionLevel: position.listDefinition)
        leafElements.append(position.parent)
        leaves.append(leaf)
        return .leaf(leaf)
    }

    private mutating func list(
        _ element: ParquetSchemaElement, _ count: Int, _ outer: Position
    ) throws(ParquetError) -> ParquetType {
        let (repeated, index) = try take(outer.parent)
        guard count == 1, repeated.repetition == .repeated else { throw .invalidList(place(element)) }
        let position = outer.inside(repeated, index)
        let first = leaves.count
        if isElement(repeated, index, of: element) {
            let type = try content(repeated, position)
            let field = ParquetField(
                name: repeated.name, isOptional: false, definitionLevel: position.definition,
                repetitionLevel: position.repetition, type: type, leaves: first..<leaves.count)
            return .list(position.asRepetition, element: field)
        }
        guard position.depth <= ParquetLimits.depthLimit else {
            throw .schemaTooDeep(place(repeated), limit: ParquetLimits.depthLimit)
        }
        return .list(position.asRepetition, element: try field(position))
    }

    /// Whether the repeated field `repeated` of the list `list` is the element itself, as older writers have it, rather
    /// than a group around it.
    private func isElement(_ repeated: ParquetSchemaElement, _ index: Int, of list: ParquetSchemaElement) -> Bool {
        guard repeated.physicalType == nil, repeated.childCount == 1, repeated.container == nil else { return true }
        if index + 1 < elements.count && elements[index + 1].repetition == .repeated { return true }
        return repeated.name == "array" || repeated.name == list.name + "_tuple"
    }

    private mutating func map(
        _ element: ParquetSchemaElement, _ count: Int, _ outer: Position
    ) throws(ParquetError) -> ParquetType {
        let (pair, index) = try take(outer.parent)
        guard count == 1, pair.repetition == .repeated, pair.physicalType == nil, pair.childCount == 2 else {
            throw .invalidMap(place(element))
        }
        let position = outer.inside(pair, index)
        guard position.depth <= ParquetLimits.depthLimit else {
            throw .schemaTooDeep(place(pair), limit: ParquetLimits.depthLimit)
        }
        let key = try field(position)
        return .map(position.asRepetition, key: key, value: try field(position))
    }
}

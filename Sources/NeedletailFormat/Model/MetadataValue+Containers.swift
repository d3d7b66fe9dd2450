extension MetadataValue {
    /// Some members of one object.
    struct Fields {
        fileprivate let object: MetadataValue
        fileprivate let names: [String]
        fileprivate let places: [JSONReader?]

        /// The value of a member that was required.
        subscript(name: String) -> MetadataValue {
            guard let value = optional(name) else { preconditionFailure("required members were found before") }
            return value
        }

        /// The value of a member, nil where it is absent.
        func optional(_ name: String) -> MetadataValue? {
            guard let index = names.firstIndex(of: name), let place = places[index] else { return nil }
            return MetadataValue(object, place, .member(name))
        }
    }

    /// The members of the object here: all of `required`, perhaps some of `optional`, and no others.
    func fields(_ required: [String], optional: [String] = []) throws(ModelFileError) -> Fields {
        try expect(.object)
        let names = required + optional
        var places = [JSONReader?](repeating: nil, count: names.count)
        try forEachMember { name, reader throws(ModelFileError) in
            guard let index = names.firstIndex(where: { name.isEqual(to: $0) }) else {
                throw .unknownMember(key: key, path: place(ofMember: name.excerpt()))
            }
            guard places[index] == nil else {
                throw .duplicateMember(key: key, path: place(ofMember: names[index]))
            }
            places[index] = reader
        }
        for (name, reader) in zip(required, places) where reader == nil {
            throw .missingMember(key: key, path: place(ofMember: name))
        }
        return Fields(object: self, names: names, places: places)
    }

    /// Calls `body` with each name of the object here, of which there may be at most `limit`, and its value. Names may
    /// repeat: `body` is to refuse that by `duplicate()`.
    func entries(
        limit: Int, of what: String, _ body: (String, MetadataValue) throws(ModelFileError) -> Void
    ) throws(ModelFileError) {
        try expect(.object)
        var count = 0
        try forEachMember { name, reader throws(ModelFileError) in
            count += 1
            guard count <= limit else { throw .tooMany(key: key, path: place, what: what, limit: limit) }
            guard Self.isName(name, byteLimit: ModelLimit.nameBytes) else {
                throw .invalidMember(
                    key: key, path: place, expected: Self.nameRule(byteLimit: ModelLimit.nameBytes),
                    actual: printable(name.excerpt()))
            }
            let name = name.string
            try body(name, MetadataValue(self, reader, .member(name)))
        }
    }

    /// The error for a name that stands in its object for the second time, here.
    func duplicate() -> ModelFileError { .duplicateMember(key: key, path: place) }

    /// Calls `body` with each name of the object here and a reader that stands before its value.
    private func forEachMember(
        _ body: (JSONText, JSONReader) throws(ModelFileError) -> Void
    ) throws(ModelFileError) {
        var reader = json
        try step(&reader) { reader throws(JSONError) in try reader.beginObject() }
        while let name = try step(&reader, { reader throws(JSONError) in try reader.nextKey() }) {
            try body(name, reader)
            try step(&reader) { reader throws(JSONError) in try reader.skipValue() }
        }
    }

    /// The elements of the array here, each made by `element`; at most `limit`, which are `what`.
    func array<Element>(
        limit: Int, of what: String, _ element: (MetadataValue) throws(ModelFileError) -> Element
    ) throws(ModelFileError) -> [Element] {
        let count = try elementCount(limit: limit, of: what)
        var elements: [Element] = []
        elements.reserveCapacity(count)
        try forEachElement { reader throws(ModelFileError) in
            elements.append(try element(MetadataValue(self, reader, .index(elements.count))))
        }
        return elements
    }

    /// The number of elements of the array here; at most `limit`.
    private func elementCount(limit: Int, of what: String) throws(ModelFileError) -> Int {
        try expect(.array)
        var count = 0
        try forEachElement { _ throws(ModelFileError) in
            count += 1
            guard count <= limit else { throw .tooMany(key: key, path: place, what: what, limit: limit) }
        }
        return count
    }

    /// Calls `body` with a reader that stands before each element of the array here.
    private func forEachElement(_ body: (JSONReader) throws(ModelFileError) -> Void) throws(ModelFileError) {
        var reader = json
        try step(&reader) { reader throws(JSONError) in try reader.beginArray() }
        while try step(&reader, { reader throws(JSONError) in try reader.nextElement() }) {
            try body(reader)
            try step(&reader) { reader throws(JSONError) in try reader.skipValue() }
        }
    }
}

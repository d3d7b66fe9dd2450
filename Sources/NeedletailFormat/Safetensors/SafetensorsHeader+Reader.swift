extension SafetensorsHeader {
    /// A JSON reader over a header, whose errors are those of a header.
    struct Reader {
        private var json: JSONReader

        init(_ text: FileBytes) {
            json = JSONReader(text)
        }

        /// Offset in the file of what comes next.
        var byteOffset: Int {
            mutating get { json.byteOffset }
        }

        mutating func beginObject() throws(SafetensorsError) {
            do { try json.beginObject() } catch { throw .invalidHeader(error) }
        }

        mutating func nextKey() throws(SafetensorsError) -> JSONText? {
            do { return try json.nextKey() } catch { throw .invalidHeader(error) }
        }

        mutating func beginArray() throws(SafetensorsError) {
            do { try json.beginArray() } catch { throw .invalidHeader(error) }
        }

        mutating func nextElement() throws(SafetensorsError) -> Bool {
            do { return try json.nextElement() } catch { throw .invalidHeader(error) }
        }

        mutating func peek() throws(SafetensorsError) -> JSONKind {
            do { return try json.peek() } catch { throw .invalidHeader(error) }
        }

        mutating func readText() throws(SafetensorsError) -> JSONText {
            do { return try json.readText() } catch { throw .invalidHeader(error) }
        }

        mutating func skipValue() throws(SafetensorsError) {
            do { try json.skipValue() } catch { throw .invalidHeader(error) }
        }

        mutating func end() throws(SafetensorsError) {
            do { try json.end() } catch { throw .invalidHeader(error) }
        }

        /// A size or an offset: 0 to `Int.max`, or the error that says what else stands there.
        ///
        /// - tensor: the name for errors, asked for only then.
        mutating func readSize(tensor: () -> String, field: String) throws(SafetensorsError) -> Int {
            let kind = try peek()
            let offset = byteOffset
            guard kind == .number else {
                throw .wrongFieldType(
                    tensor: tensor(), field: field, byteOffset: offset, expected: .integer, actual: kind)
            }
            let value: Int64
            do { value = try json.readInteger() } catch {
                switch error {
                case .notAnInteger: throw .notAnInteger(tensor: tensor(), field: field, byteOffset: offset)
                case .integerOutOfRange: throw .integerTooLarge(tensor: tensor(), field: field, byteOffset: offset)
                default: throw .invalidHeader(error)
                }
            }
            guard value >= 0 else {
                throw .negativeInteger(tensor: tensor(), field: field, byteOffset: offset, actual: value)
            }
            return Int(value)
        }
    }
}

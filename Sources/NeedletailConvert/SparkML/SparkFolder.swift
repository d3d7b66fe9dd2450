import NeedletailFormat

/// A folder in which Spark saved a stage: its class, parameters and tables.
package struct SparkFolder {
    let path: String
    /// The class without its package, such as `StringIndexerModel`; with it for classes that are not Spark's.
    let className: String
    let uid: String
    let sparkVersion: String
    private let metadata: JSONCursor

    /// The most bytes of a stage's metadata.
    private static let byteLimit = 16 << 20
    private static let package = "org.apache.spark.ml."

    /// Whether Spark may have saved something in the folder at `path`.
    static func matches(_ path: String) -> Bool { FolderNames.exists("\(path)/metadata") }

    package init(_ path: String) throws(SparkMLError) {
        self.path = path
        let folder = "\(path)/metadata"
        guard FolderNames.exists(folder) else { throw .noMetadata(path: path) }
        var text: [UInt8] = []
        do {
            for name in try FolderNames.list(folder) where name.hasPrefix("part-") && !name.hasSuffix(".crc") {
                let bytes = try FileBytes(
                    contentsOfFile: "\(folder)/\(name)", access: .read, byteLimit: Self.byteLimit - text.count)
                text += bytes.array()
            }
        } catch { throw .file(error) }
        guard text.contains(where: { $0 > 0x20 }) else { throw .noMetadata(path: path) }
        do {
            metadata = try JSONCursor(parsing: FileBytes(text))
            let name = try metadata.member("class").string
            className =
                name.hasPrefix(Self.package) ? name.split(separator: ".").last.map(String.init) ?? name : name
            uid = try metadata.member("uid").string
            sparkVersion = try metadata.member("sparkVersion").string
        } catch { throw .invalidJSON(path: path, error) }
    }

    func read<Value>(_ body: (JSONCursor) throws(JSONError) -> Value) throws(SparkMLError) -> Value {
        do { return try body(metadata) } catch { throw .invalidJSON(path: path, error) }
    }

    /// A parameter's value, or its default; nil where there is neither.
    func parameter(_ name: String) throws(SparkMLError) -> JSONCursor? {
        try read { metadata throws(JSONError) in
            for map in ["paramMap", "defaultParamMap"] {
                if let value = try metadata.optionalMember(map)?.optionalMember(name) { return value }
            }
            return nil
        }
    }

    /// Whether a parameter was given a value.
    func isSet(_ name: String) throws(SparkMLError) -> Bool {
        try read { metadata throws(JSONError) in try metadata.member("paramMap").optionalMember(name) != nil }
    }

    private func required(_ name: String) throws(SparkMLError) -> JSONCursor {
        guard let value = try parameter(name) else { throw invalid(name, "a value") }
        return value
    }

    func text(_ name: String) throws(SparkMLError) -> String {
        let value = try required(name)
        return try read { _ throws(JSONError) in try value.string }
    }

    /// A text, nil where the parameter has none or an empty one.
    func optionalText(_ name: String) throws(SparkMLError) -> String? {
        guard let value = try parameter(name) else { return nil }
        let text = try read { _ throws(JSONError) in try value.string }
        return text.isEmpty ? nil : text
    }

    func texts(_ name: String) throws(SparkMLError) -> [String] {
        let value = try required(name)
        return try read { _ throws(JSONError) in
            try value.elements.map { element throws(JSONError) in try element.string }
        }
    }

    func flag(_ name: String) throws(SparkMLError) -> Bool {
        let value = try required(name)
        return try read { _ throws(JSONError) in try value.bool }
    }

    func integer(_ name: String, in range: ClosedRange<Int>) throws(SparkMLError) -> Int {
        let value = try required(name)
        return try read { _ throws(JSONError) in try value.integer(in: range) }
    }

    /// A number; Spark writes those that JSON lacks as texts.
    func number(_ name: String) throws(SparkMLError) -> Double { try number(try required(name), name) }

    func numbers(_ name: String) throws(SparkMLError) -> [Double] { try numbers(try required(name), name) }

    func numbers(_ value: JSONCursor, _ name: String) throws(SparkMLError) -> [Double] {
        var numbers: [Double] = []
        for element in try read({ _ throws(JSONError) in try value.elements }) {
            numbers.append(try number(element, name))
        }
        return numbers
    }

    func number(_ value: JSONCursor, _ name: String) throws(SparkMLError) -> Double {
        if value.kind == .string {
            switch try read({ _ throws(JSONError) in try value.string }) {
            case "NaN": return .nan
            case "Inf", "Infinity": return .infinity
            case "-Inf", "-Infinity": return -.infinity
            default: throw invalid(name, "a number")
            }
        }
        return try read { _ throws(JSONError) in try value.double }
    }

    /// The case of `Choice` that the parameter names.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, of type: Choice.Type = Choice.self
    ) throws(SparkMLError) -> Choice {
        let text = try text(name)
        guard let choice = Choice(rawValue: text) else {
            throw .unsupportedParameter(
                path: path, uid: uid, name: name, value: text,
                supported: Choice.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return choice
    }

    func invalid(_ name: String, _ expected: String) -> SparkMLError {
        .invalidValue(path: path, uid: uid, name: name, expected: expected)
    }

    func unsupported(_ name: String, _ value: String, supported: String) -> SparkMLError {
        .unsupportedParameter(path: path, uid: uid, name: name, value: value, supported: supported)
    }
}

extension SparkFolder {
    /// What is read of a table in the folder `name`; its errors name the file.
    func table<Value>(
        _ name: String = "data", _ body: (ParquetTable) throws(ParquetError) -> Value
    ) throws(SparkMLError) -> Value {
        do { return try body(try ParquetTable(folder: "\(path)/\(name)")) } catch {
            throw .invalidTable(path: path, reason: error.description)
        }
    }

    /// The only row of the table in `data`.
    func row() throws(SparkMLError) -> SparkRow {
        // Nothing is decoded of a table of many rows.
        let rows = try table { table throws(ParquetError) in table.rowCount == 1 ? try table.rows() : [] }
        guard rows.count == 1 else { throw invalid("data", "one row") }
        return SparkRow(folder: self, value: rows[0])
    }
}

/// The row of fitted values of a stage.
package struct SparkRow {
    let folder: SparkFolder
    let value: ParquetValue

    package init(folder: SparkFolder, value: ParquetValue) {
        self.folder = folder
        self.value = value
    }

    /// Whether there is a value under `name`.
    func has(_ name: String) -> Bool { value[name].map { $0 != .null } ?? false }

    func flag(_ name: String) throws(SparkMLError) -> Bool {
        guard case .boolean(let flag)? = value[name] else { throw folder.invalid(name, "true or false") }
        return flag
    }

    func integer(_ name: String) throws(SparkMLError) -> Int {
        guard case .integer(let integer)? = value[name] else { throw folder.invalid(name, "an integer") }
        return Int(integer)
    }

    func number(_ name: String) throws(SparkMLError) -> Double {
        guard case .double(let number)? = value[name] else { throw folder.invalid(name, "a number") }
        return number
    }

    package func vector(_ name: String) throws(SparkMLError) -> [Double] { try coefficients(name).values }

    /// A vector, and whether zeros were left out where it was saved.
    func coefficients(_ name: String) throws(SparkMLError) -> (values: [Double], isSparse: Bool) {
        guard let value = value[name], let vector = Self.vector(value) else { throw folder.invalid(name, "a vector") }
        return vector
    }

    /// A matrix, row-major.
    package func matrix(_ name: String) throws(SparkMLError) -> Matrix {
        guard let value = value[name], let matrix = Self.matrix(value) else { throw folder.invalid(name, "a matrix") }
        return matrix
    }

    /// `values`: `[rows, columns]`, row-major.
    package struct Matrix {
        package let rows: Int
        package let columns: Int
        package let values: [Double]
        /// Whether zeros were left out where it was saved.
        package let isSparse: Bool
    }

    /// Most values of a vector or a matrix that is saved without its zeros: others are as large as their file.
    private static let sparseLimit = 1 << 24

    /// The values of a vector of Spark, those that a sparse one leaves out as zeros.
    private static func vector(_ value: ParquetValue) -> (values: [Double], isSparse: Bool)? {
        guard let values = numbers(value["values"]), case .integer(let type)? = value["type"] else { return nil }
        if type == 1 { return (values, false) }
        guard type == 0, case .integer(let size)? = value["size"], let indices = integers(value["indices"]),
            indices.count == values.count, (0...Int64(sparseLimit)).contains(size)
        else { return nil }
        var dense = [Double](repeating: 0, count: Int(size))
        for (index, value) in zip(indices, values) {
            guard dense.indices.contains(index) else { return nil }
            dense[index] = value
        }
        return (dense, true)
    }

    private static func matrix(_ value: ParquetValue) -> Matrix? {
        guard let values = numbers(value["values"]), case .integer(let type)? = value["type"],
            case .integer(let rowCount)? = value["numRows"], case .integer(let columnCount)? = value["numCols"],
            case .boolean(let isTransposed)? = value["isTransposed"],
            let rows = Int(exactly: rowCount), let columns = Int(exactly: columnCount), rows >= 0, columns >= 0
        else { return nil }
        let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
        guard !overflow, type == 1 ? count == values.count : type == 0 && count <= sparseLimit else { return nil }
        // Columns lie behind each other, or rows where it is transposed.
        let (major, minor) = isTransposed ? (rows, columns) : (columns, rows)
        var dense = [Double](repeating: 0, count: count)
        func set(_ line: Int, _ place: Int, _ value: Double) {
            dense[isTransposed ? line * columns + place : place * columns + line] = value
        }
        if type == 1 {
            for index in values.indices { set(index / max(minor, 1), index % max(minor, 1), values[index]) }
            return Matrix(rows: rows, columns: columns, values: dense, isSparse: false)
        }
        guard let starts = integers(value["colPtrs"]), let places = integers(value["rowIndices"]),
            major < .max, starts.count == major + 1, places.count == values.count, starts.first == 0,
            starts.last == values.count, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return nil }
        for line in 0..<major {
            for index in starts[line]..<starts[line + 1] {
                guard (0..<minor).contains(places[index]) else { return nil }
                set(line, places[index], values[index])
            }
        }
        return Matrix(rows: rows, columns: columns, values: dense, isSparse: true)
    }

    static func numbers(_ value: ParquetValue?) -> [Double]? {
        guard case .list(let values)? = value else { return nil }
        var numbers: [Double] = []
        for value in values {
            guard case .double(let number) = value else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    static func integers(_ value: ParquetValue?) -> [Int]? {
        guard case .list(let values)? = value else { return nil }
        var integers: [Int] = []
        for value in values {
            guard case .integer(let integer) = value else { return nil }
            integers.append(Int(integer))
        }
        return integers
    }
}

extension ParquetValue.Field {
    /// The field `name` of a row that is made, not read.
    package init(_ name: String, _ value: ParquetValue) {
        self.init(name: name, value: value)
    }
}

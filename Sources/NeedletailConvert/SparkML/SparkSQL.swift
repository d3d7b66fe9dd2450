import NeedletailPipeline

/// `SQLTransformer`: a choice of columns, and arithmetic of them in f64.
enum SparkSQL {
    static func transformer(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let text = try folder.text("statement")
        let statement: SparkSQLStatement
        do { statement = try SparkSQLStatement(text) } catch {
            throw folder.unsupported("statement", error.what, supported: SparkSQLStatement.supported)
        }
        let all = statement.items.contains { if case .all = $0 { true } else { false } }
        var names = Names(spellings: try builder.spellings(by: folder))
        var chosen: [(name: String, column: String)] = []
        for item in statement.items {
            switch item {
            case .all: break
            case .column(let name, let alias):
                let column = try names.column(name, folder, builder)
                chosen.append((alias ?? names.spelled(name, builder), column))
                if let alias { names.aliases[alias] = column }
            case .expression(let words, let name):
                let column = try add(words, name, isUnique: !all, names, folder, &builder)
                chosen.append((name, column))
                names.aliases[name] = column
            }
        }
        try builder.select(folder, chosen, isClosed: !all)
    }

    /// What names stand for in a statement.
    private struct Names {
        /// The columns of the table that are known, by their names in lower case.
        let spellings: [String: String?]
        /// The columns that the statement itself has named.
        var aliases: [String: String] = [:]

        /// The column as the table calls it, in whatever case it is asked for.
        func spelled(_ name: String, _ builder: SparkPipelineBuilder) -> String {
            builder.isKnown(name) ? name : (spellings[name.lowercased()] ?? nil) ?? name
        }

        /// The pipeline's column that is called `name`.
        func column(
            _ name: String, _ folder: SparkFolder, _ builder: SparkPipelineBuilder
        ) throws(SparkMLError) -> String {
            let name = spelled(name, builder)
            // A column of the table comes before one that the statement itself has made.
            if !builder.isKnown(name), let column = aliases[name] { return column }
            guard let column = builder.column(name) else {
                throw .hiddenColumn(path: folder.path, uid: folder.uid, column: name)
            }
            return column
        }
    }

    /// Adds the stage of an expression; its column.
    private static func add(
        _ words: [SparkSQLStatement.Word], _ name: String, isUnique: Bool, _ names: Names,
        _ folder: SparkFolder, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) -> String {
        var inputs: [String] = []
        var places: [String: Int32] = [:]
        var code: [Int32] = []
        var numbers: [Double] = []
        for word in words {
            switch word {
            case .number(let number):
                code.append(Arithmetic.Operation.constant.rawValue)
                numbers.append(number)
            case .operation(let operation): code.append(operation.rawValue)
            case .column(let name):
                let column = try names.column(name, folder, builder)
                if places[column] == nil {
                    try builder.read(column: column, as: .number, by: folder)
                    places[column] = Int32(inputs.count)
                    inputs.append(column)
                }
                code.append(places[column] ?? 0)
            }
        }
        guard let stage = Arithmetic(code: code, numbers: numbers) else {
            throw folder.unsupported(
                "statement", "an expression of so many columns", supported: SparkSQLStatement.supported)
        }
        return builder.addExpression(folder, stage, inputs, name: name, isUnique: isUnique)
    }
}

import NeedletailFormat
import NeedletailPipeline

/// What an import has made so far: columns of the input in the order that stages read them, and stages.
///
/// Stages name columns as Spark sees them; `scope` and `isClosed` say which of the pipeline's columns they mean, as a statement of SQL
/// may rename columns and leave others out.
struct SparkPipelineBuilder {
    private(set) var columns: [TabularColumn] = []
    private var columnIndices: [String: Int] = [:]
    private(set) var nodes: [StageNode] = []
    private var made: Set<String> = []
    /// The types of columns of the input that are known, and of those that are made of them.
    private var types: [String: SparkColumnType]
    /// Columns of the pipeline that stages know by another name.
    private var scope: [String: String] = [:]
    /// Whether there are no columns but those of `scope`.
    private var isClosed = false
    /// What the last statement of SQL that leaves columns out has chosen, and its name.
    private var selection: (uid: String, columns: [(name: String, column: String)])?
    /// The columns that stages behind that statement read.
    private var readBehind: Set<String> = []

    init(_ types: [String: SparkColumnType] = [:]) {
        self.types = types
    }

    /// The pipeline's column that stages call `name`; nil where a statement of SQL has left it out.
    func column(_ name: String) -> String? { scope[name] ?? (isClosed ? nil : name) }

    /// What is known of the type of the column `name`.
    func type(_ name: String) -> SparkColumnType? { column(name).flatMap { types[$0] } }

    /// The columns that are known, by their names in lower case; nil where that is the name of several.
    func spellings(by folder: SparkFolder) throws(SparkMLError) -> [String: String?] {
        let known = Set(scope.keys).union(isClosed ? [] : made.union(columnIndices.keys).union(types.keys))
        guard known.count <= TabularPipeline.columnLimit else {
            throw .pipeline(
                path: folder.path,
                .tooMany(what: "columns", actual: known.count, limit: TabularPipeline.columnLimit))
        }
        return Dictionary(known.map { ($0.lowercased(), $0) }) { _, _ in nil }
    }

    /// Whether the column `name` is there for sure: made, or read before.
    func isKnown(_ name: String) -> Bool {
        guard let column = column(name) else { return false }
        return made.contains(column) || columnIndices[column] != nil || types[column] != nil
    }

    private func required(_ name: String, by folder: SparkFolder) throws(SparkMLError) -> String {
        guard let column = column(name) else {
            throw .hiddenColumn(path: folder.path, uid: folder.uid, column: name)
        }
        return column
    }

    /// Says that `folder` reads the column `name` as `kind`, which is no other where a stage before made the column.
    ///
    /// A column of the input that is said to have vectors is read as these where `kind` is a number.
    mutating func read(_ name: String, as kind: TabularColumn.Kind, by folder: SparkFolder) throws(SparkMLError) {
        try read(column: try required(name, by: folder), as: kind, by: folder)
    }

    /// As `read`, of a column by the name that it has in the pipeline.
    mutating func read(
        column name: String, as kind: TabularColumn.Kind, by folder: SparkFolder
    ) throws(SparkMLError) {
        guard !made.contains(name) else { return }
        var kind = kind
        if case .vector(let count)? = types[name] {
            if kind == .number { kind = .vector(count) }
            guard kind == .vector(count) else {
                throw .conflictingColumn(path: folder.path, uid: folder.uid, column: name)
            }
        } else if types[name] != nil, case .vector = kind {
            throw .conflictingColumn(path: folder.path, uid: folder.uid, column: name)
        }
        guard let index = columnIndices[name] else {
            columnIndices[name] = columns.count
            columns.append(TabularColumn(name, kind))
            return
        }
        switch (columns[index].kind, kind) {
        case (.text, .number): columns[index] = TabularColumn(name, .number)
        case (.number, .text), (.vector, .number): break
        default:
            guard columns[index].kind == kind else {
                throw .conflictingColumn(path: folder.path, uid: folder.uid, column: name)
            }
        }
    }

    /// Says that `folder` reads the column `name` as a vector of as many numbers as is known from elsewhere.
    mutating func readVector(_ name: String, by folder: SparkFolder) throws(SparkMLError) {
        let column = try required(name, by: folder)
        if made.contains(column) { return }
        if case .vector(let count)? = types[column] { return try read(name, as: .vector(count), by: folder) }
        if let index = columnIndices[column], case .vector = columns[index].kind { return }
        throw .unknownSize(path: folder.path, uid: folder.uid, column: name)
    }

    /// Says of what type the column `name` is, which a stage made or reads.
    mutating func set(_ name: String, _ type: SparkColumnType) {
        guard let name = column(name) else { return }
        types[name] = type
    }

    /// Adds a stage, whose inputs have been read.
    mutating func add(_ folder: SparkFolder, _ stage: any TabularStage, _ inputs: [String], _ outputs: [String]) {
        let inputs = inputs.map { column($0) ?? $0 }
        readBehind.formUnion(inputs)
        nodes.append(StageNode(folder.uid, stage, inputs: inputs, outputs: outputs.map { make($0, folder.uid) }))
    }

    /// The pipeline's name for a column that a stage makes: its own, unless one that is left out has it.
    private mutating func make(_ name: String, _ uid: String) -> String {
        let isTaken = isClosed && (made.contains(name) || columnIndices[name] != nil)
        let column = isTaken && scope[name] == nil ? "\(uid).\(name)" : name
        made.insert(column)
        if isClosed { scope[name] = column }
        return column
    }

    /// Adds a stage of a statement of SQL over columns of the pipeline, whose column gets no name yet.
    mutating func addExpression(
        _ folder: SparkFolder, _ stage: any TabularStage, _ inputs: [String], name: String, isUnique: Bool
    ) -> String {
        let isTaken = made.contains(name) || columnIndices[name] != nil || types[name] != nil || inputs.contains(name)
        let column = isTaken && isUnique ? "\(folder.uid).\(name)" : name
        nodes.append(StageNode(folder.uid, stage, inputs: inputs, outputs: [column]))
        made.insert(column)
        return column
    }

    /// Says that from here on there are the columns `chosen`, and where `isClosed` no others.
    mutating func select(
        _ folder: SparkFolder, _ chosen: [(name: String, column: String)], isClosed: Bool
    ) throws(SparkMLError) {
        if isClosed {
            scope = [:]
            self.isClosed = true
            selection = (folder.uid, chosen)
            readBehind = []
        } else {
            selection?.columns += chosen
            for (name, column) in chosen where isKnown(name) && self.column(name) != column {
                throw .pipeline(path: folder.path, .duplicateColumn(column: name))
            }
        }
        for (name, column) in chosen where scope.updateValue(column, forKey: name) != nil {
            throw .pipeline(path: folder.path, .duplicateColumn(column: name))
        }
    }

    /// The pipeline: of a model only what its outputs, and what is made of them, depend on.
    func pipeline(_ path: String) throws(SparkMLError) -> TabularPipeline {
        var kept = Array(nodes)
        var columns = columns
        let hasModel = nodes.contains { $0.stage is any ScoringStage }
        if hasModel {
            // Downstream of a model, and upstream of that.
            var wanted: Set<String> = []
            var isKept = [Bool](repeating: false, count: nodes.count)
            for (index, node) in nodes.enumerated()
            where node.stage is any ScoringStage || !wanted.isDisjoint(with: node.inputs) {
                isKept[index] = true
                wanted.formUnion(node.outputs)
            }
            var needed: Set<String> = []
            for (index, node) in nodes.enumerated().reversed() {
                // A stage that makes no column checks one that others read.
                let isNeeded = !needed.isDisjoint(with: node.outputs.isEmpty ? node.inputs : node.outputs)
                guard isKept[index] || isNeeded else { continue }
                isKept[index] = true
                needed.formUnion(node.inputs)
            }
            kept = nodes.indices.filter { isKept[$0] }.map { nodes[$0] }
        }
        for (what, count, limit) in [
            ("stages", kept.count, TabularPipeline.stageLimit),
            ("columns to give back", selection?.columns.count ?? 0, TabularPipeline.columnLimit),
        ] where count > limit {
            throw .pipeline(path: path, .tooMany(what: what, actual: count, limit: limit))
        }
        let readColumns = Set(kept.flatMap(\.inputs))
        // What a model gives stays, whatever is made of it.
        var outputs = kept.flatMap { node in
            node.outputs.filter { node.stage is any ScoringStage || !readColumns.contains($0) }
        }
        if !hasModel, let selection { outputs = choose(selection.uid, selection.columns, outputs, &kept, &columns) }
        let used = Set(kept.flatMap(\.inputs)).union(outputs)
        columns = columns.filter { used.contains($0.name) }
        // Where nothing is made, what is checked is given back.
        if outputs.isEmpty { outputs = columns.filter { $0.kind != .text }.map(\.name) }
        guard !outputs.isEmpty else { throw .nothingMade(path: path) }
        // Names are part of those of each number.
        if let name = (columns.map(\.name) + kept.flatMap(\.outputs)).first(where: {
            $0.utf8.count > ModelLimit.nameBytes
        }) {
            throw .longName(path: path, prefix: String(name.prefix(40)), limit: ModelLimit.nameBytes)
        }
        do { return try TabularPipeline(columns: columns, stages: kept, outputs: outputs) } catch {
            throw .pipeline(path: path, error)
        }
    }

    /// What is given back behind a statement of SQL: the columns it has chosen that no stage reads, and what these make.
    private func choose(
        _ uid: String, _ chosen: [(name: String, column: String)], _ leaves: [String], _ kept: inout [StageNode],
        _ columns: inout [TabularColumn]
    ) -> [String] {
        var outputs: [String] = []
        var kinds = Dictionary(columns.map { ($0.name, $0.kind) }) { first, _ in first }
        for (name, column) in chosen where !readBehind.contains(column) {
            if !made.contains(column), kinds[column] == nil {
                var kind = TabularColumn.Kind.number
                if case .vector(let count)? = types[column] { kind = .vector(count) }
                kinds[column] = kind
                columns.append(TabularColumn(column, kind))
            }
            // What a text was is not kept.
            guard kinds[column] != .text else { continue }
            if name != column, !made.contains(name), kinds[name] == nil {
                kept.append(StageNode(uid, ColumnCopy(), inputs: [column], outputs: [name]))
                outputs.append(name)
            } else {
                outputs.append(column)
            }
        }
        let visible = Set(scope.values).subtracting(chosen.map(\.column))
        var given: Set<String> = []
        return (outputs + leaves.filter(visible.contains)).filter { given.insert($0).inserted }
    }
}

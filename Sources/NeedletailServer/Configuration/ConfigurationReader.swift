import NeedletailFormat

/// Gathers what a file, the environment and flags say, the later over the earlier.
struct ConfigurationReader {
    /// The largest file that is read, in bytes.
    static let fileByteLimit = 1 << 20
    static let tokenFileByteLimit = 1 << 20

    private(set) var configuration = ServerConfiguration()
    /// Models in the order in which they came, and their places by name.
    private var models: [ModelEntry] = []
    private var places: [String: Int] = [:]

    /// What is said of a model, before what all models have is known.
    private struct ModelEntry {
        let name: String
        /// Where the model was named last.
        var source: ConfigurationSource
        var values: [(key: ConfigurationKey<ServerConfiguration.Model>, value: ConfigurationValue)] = []
    }

    typealias Key = ConfigurationKey<ServerConfiguration>

    // MARK: Environment and flags

    /// Takes in variables; empty ones count as not set.
    mutating func read(environment: (String) -> String?) throws(ConfigurationError) {
        func value(_ name: String) -> String? {
            guard let text = environment(name), !text.isEmpty else { return nil }
            return text
        }
        for key in ServerConfiguration.keys {
            guard let variable = key.variables.first(where: { value($0) != nil }), let text = value(variable) else {
                continue
            }
            if key.kind == .models {
                for model in text.split(separator: ",") { try readModel(String(model), .variable(variable)) }
            } else {
                try set(key, text, .variable(variable))
            }
        }
        try readShorthand(path: value("MODEL_PATH"), file: value("MODEL_FILE"), name: value("MODEL_NAME"))
        if let token = value("API_TOKEN") { try add(token[...], .variable("API_TOKEN")) }
        for token in value("API_TOKENS")?.split(separator: ",") ?? [] { try add(token, .variable("API_TOKENS")) }
    }

    /// One model by what the sources' deployments set: `MODEL_PATH`, a file or a folder in which `MODEL_FILE` lies, and
    /// `MODEL_NAME`.
    private mutating func readShorthand(path: String?, file: String?, name: String?) throws(ConfigurationError) {
        let variable = ConfigurationSource.variable(
            path == nil ? (file == nil ? "MODEL_NAME" : "MODEL_FILE") : "MODEL_PATH")
        switch (path, file) {
        case (nil, nil):
            // TensorFlow Serving has the variable too: alone it says nothing of a file.
            return
        case (let path?, nil), (nil, let path?): try readModel(path, name: name, variable)
        case (let folder?, let file?):
            try readModel(folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)", name: name, variable)
        }
    }

    /// Takes in flags in order; that of models may be there several times.
    mutating func read(flags: [(flag: String, value: String)]) throws(ConfigurationError) {
        for (flag, text) in flags {
            guard let key = ServerConfiguration.keys.first(where: { $0.flag == flag }) else {
                let known = ServerConfiguration.keys.compactMap(\.flag)
                throw .unknownKey(flag, .flag(flag), nearest: nearestName(flag, in: known))
            }
            if key.kind == .models { try readModel(text, .flag(flag)) } else { try set(key, text, .flag(flag)) }
        }
    }

    private mutating func set(_ key: Key, _ text: String, _ source: ConfigurationSource) throws(ConfigurationError) {
        guard let value = key.kind.value(text) else {
            throw .wrongValue(key: key.name, source, expected: key.allowed, actual: printable(text))
        }
        key.set(&configuration, value)
    }

    /// A model by `NAME=FILE`, or by its file alone, of whose name it takes its own.
    private mutating func readModel(_ text: String, _ source: ConfigurationSource) throws(ConfigurationError) {
        if let end = text.firstIndex(of: "="), ServerConfiguration.isModelName(text[..<end]) {
            try readModel(String(text[text.index(after: end)...]), name: String(text[..<end]), source)
        } else {
            try readModel(text, name: nil, source)
        }
    }

    private mutating func readModel(
        _ path: String, name: String?, _ source: ConfigurationSource
    ) throws(ConfigurationError) {
        let pathKey = ServerConfiguration.modelMemberKeys[0]
        guard let value = pathKey.kind.value(path) else {
            throw .wrongValue(key: "models", source, expected: "NAME=FILE", actual: printable(path))
        }
        let index = try entry(name ?? ServerConfiguration.modelName(path: path), source)
        models[index].values.append((pathKey, value))
    }

    private mutating func entry(_ name: String, _ source: ConfigurationSource) throws(ConfigurationError) -> Int {
        guard ServerConfiguration.isModelName(name[...]) else { throw .invalidModelName(name, source) }
        guard !ServerConfiguration.reservedModelNames.contains(name) else { throw .reservedModelName(name, source) }
        if let index = places[name] {
            models[index].source = source
            return index
        }
        places[name] = models.count
        models.append(ModelEntry(name: name, source: source))
        return models.count - 1
    }

    private mutating func add(_ token: Substring, _ source: ConfigurationSource) throws(ConfigurationError) {
        guard !configuration.tokens.contains(token), configuration.tokens.add(token) else {
            throw .invalidToken(source)
        }
    }

    // MARK: The end

    /// What all of them say together, with the models and the tokens of the files that they name.
    consuming func finish() throws(ConfigurationError) -> ServerConfiguration {
        if let path = configuration.modelListFile { try readModelList(path) }
        try gatherModels()
        if let path = configuration.tokensFile { try readTokens(path) }
        return configuration
    }

    /// The models as all sources say, each with what it does not say itself.
    mutating func gatherModels() throws(ConfigurationError) {
        for entry in models {
            var model = ServerConfiguration.Model(
                name: entry.name, path: "", batching: configuration.defaultBatching,
                threads: configuration.defaultThreads)
            for (key, value) in entry.values { key.set(&model, value) }
            guard !model.path.isEmpty else { throw .missingPath(model: entry.name, entry.source) }
            try Self.check(model.batching, "models.\(entry.name).")
            configuration.models.append(model)
        }
        try Self.check(configuration.defaultBatching, "")
        let transport = configuration.transport
        guard transport.heldByteLimit >= transport.bodyByteLimit else {
            throw .tooSmall(
                key: "total_body_limit_bytes", value: transport.heldByteLimit, leastOf: "body_limit_bytes",
                least: transport.bodyByteLimit)
        }
    }

    /// Takes in the models that the file at `path` lists for TensorFlow Serving; of one name what other sources say counts.
    private mutating func readModelList(_ path: String) throws(ConfigurationError) {
        let bytes: FileBytes
        do throws(FileError) {
            bytes = try FileBytes(contentsOfFile: path, access: .read, byteLimit: ModelListFile.fileByteLimit)
        } catch { throw .cannotRead(error) }
        for listed in try ModelListFile.read(bytes, path: path) {
            let source = ConfigurationSource.file(path: path, line: listed.line)
            let pathKey = ServerConfiguration.modelMemberKeys[0]
            guard let value = pathKey.kind.value(try ModelListFile.modelFile(listed.basePath, source)) else {
                throw .wrongValue(
                    key: "base_path", source, expected: pathKey.allowed, actual: printable(listed.basePath))
            }
            let known = places[listed.name].map { models[$0].source }
            let index = try entry(listed.name, source)
            if let known { models[index].source = known }
            models[index].values.insert((pathKey, value), at: 0)
        }
    }

    private static func check(
        _ batching: ServerConfiguration.Batching, _ place: String
    ) throws(ConfigurationError) {
        guard batching.queueLimit >= batching.maximumBatchSize else {
            throw .tooSmall(
                key: "\(place)queue_limit", value: batching.queueLimit, leastOf: "\(place)maximum_batch_size",
                least: batching.maximumBatchSize)
        }
    }

    /// A token on each line; what begins with `#` and empty lines are passed over.
    private mutating func readTokens(_ path: String) throws(ConfigurationError) {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileBytes(
                contentsOfFile: path, access: .read, byteLimit: Self.tokenFileByteLimit
            ).array()
        } catch { throw .cannotRead(error) }
        for (index, line) in String(decoding: bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).enumerated() {
            func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
            var token = line.drop(while: isBlank)
            while let last = token.last, isBlank(last) { token.removeLast() }
            guard !token.isEmpty, !token.hasPrefix("#") else { continue }
            try add(token, .file(path: path, line: index + 1))
        }
    }
}

extension ConfigurationReader {
    /// Takes in a file of JSON.
    mutating func read(file path: String) throws(ConfigurationError) {
        let bytes: FileBytes
        do throws(FileError) {
            bytes = try FileBytes(contentsOfFile: path, access: .read, byteLimit: Self.fileByteLimit)
        } catch { throw .cannotRead(error) }
        try read(bytes, path: path)
    }

    /// Takes in the JSON that `bytes`, of the file at `path`, is.
    mutating func read(_ bytes: FileBytes, path: String) throws(ConfigurationError) {
        var file = ConfigurationFile(path: path, bytes)
        try file.object { (name, file) throws(ConfigurationError) in
            guard let key = ServerConfiguration.keys.first(where: { $0.name == name }) else {
                guard !name.hasPrefix("api_token") else { throw .tokenInFile(file.source) }
                throw file.unknownKey(name, ServerConfiguration.keys.map(\.name), inside: "")
            }
            if key.kind == .models { return try readModels(&file) }
            if let value = try file.value(key, inside: "") { key.set(&configuration, value) }
        }
        try file.end()
    }

    /// `{"lung": "lung.needletail", "breast": {"path": "breast.needletail", "threshold": 0.4}}`
    private mutating func readModels(_ file: inout ConfigurationFile) throws(ConfigurationError) {
        try file.object { (name, file) throws(ConfigurationError) in
            if let path = try file.stringIfAny() { return try readModel(path, name: name, file.source) }
            let index = try entry(name, file.source)
            let place = "models.\(name)."
            try file.object { (member, file) throws(ConfigurationError) in
                guard let key = ServerConfiguration.modelMemberKeys.first(where: { $0.name == member }) else {
                    throw file.unknownKey(member, ServerConfiguration.modelMemberKeys.map(\.name), inside: place)
                }
                if let value = try file.value(key, inside: place) { models[index].values.append((key, value)) }
            }
        }
    }
}

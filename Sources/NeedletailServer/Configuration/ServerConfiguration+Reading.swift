import Glibc
package import NeedletailFormat

extension ServerConfiguration {
    /// The configuration that the file `bytes` says, without what lies in files that it names.
    package init(json bytes: FileBytes, path: String) throws(ConfigurationError) {
        var reader = ConfigurationReader()
        try reader.read(bytes, path: path)
        try reader.gatherModels()
        self = reader.configuration
    }

    /// The names and paths of the models that the file `bytes` lists for TensorFlow Serving.
    package static func modelList(
        _ bytes: FileBytes, path: String
    ) throws(ConfigurationError) -> [(name: String, basePath: String)] {
        try ModelListFile.read(bytes, path: path).map { ($0.name, $0.basePath) }
    }

    /// Reads a configuration: the defaults, over them a file of JSON, over that the environment, over that flags.
    ///
    /// Models add up: a later source sets the file of one of the same name, and leaves what else is said of it.
    ///
    /// - Parameters:
    ///   - file: the path of the file; nil where there is none.
    ///   - environment: the value of a variable; nil where it is not set. By default that of the process.
    ///   - flags: names without dashes and their values, in order.
    public static func read(
        file: String? = nil, environment: (String) -> String? = processVariable,
        flags: [(flag: String, value: String)] = []
    ) throws(ConfigurationError) -> ServerConfiguration {
        var reader = ConfigurationReader()
        if let file { try reader.read(file: file) }
        try reader.read(environment: environment)
        try reader.read(flags: flags)
        return try reader.finish()
    }

    /// The value of a variable of the process; nil where it is not set.
    public static func processVariable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Whether a model may be served as `name`: it stands in paths and labels.
    static func isModelName(_ name: Substring) -> Bool {
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }
        return (1...64).contains(name.utf8.count) && name.utf8.first.map(isAlphanumeric) == true
            && name.utf8.allSatisfy {
                isAlphanumeric($0) || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains($0)
            }
    }

    /// Names under which a model would stand where the server's own routes are.
    static let reservedModelNames: Set<String> = [
        "docs", "health", "livez", "metrics", "openapi.json", "readyz", "v1",
    ]

    /// What the model of a file is called where no name is given: the file's name without what follows its last dot.
    static func modelName(path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }
}

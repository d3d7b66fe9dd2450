import NeedletailFormat
public import NeedletailKernels

/// Which model gave a result, on which engine and code: carried by every typed result, and in JSON and CSV.
public final class ModelIdentity: Sendable {
    /// The model's name, from its file.
    public let name: String
    /// The model's version, from its file.
    public let version: String
    /// The SHA-256 of the model file with its own digits read as zeros, in hexadecimal, as the file states it.
    public let sha256: String
    /// The engine's version.
    public let engineVersion: String
    /// The code that the kernels ran.
    public let tier: Tier
    /// All of it as members of an object of JSON, written once.
    let members: [UInt8]

    init(name: String, version: String, sha256: String, engineVersion: String, tier: Tier) {
        self.name = name
        self.version = version
        self.sha256 = sha256
        self.engineVersion = engineVersion
        self.tier = tier
        var json = JSONWriter()
        json.beginObject()
        json.identity(name: name, version: version, sha256: sha256, engineVersion: engineVersion, tier: tier)
        json.endObject()
        members = Array(json.finish().dropFirst().dropLast())
    }
}

extension ModelIdentity: Equatable {
    /// Whether model, engine and tier are the same.
    public static func == (a: ModelIdentity, b: ModelIdentity) -> Bool {
        a === b
            || (a.name == b.name && a.version == b.version && a.sha256 == b.sha256
                && a.engineVersion == b.engineVersion && a.tier == b.tier)
    }
}

package import NeedletailFormat
import NeedletailKernels

extension JSONWriter {
    /// Writes which model, engine and tier give an answer, as members of its object.
    package mutating func members(of identity: ModelIdentity) {
        guard !isCompact else { return members(written: identity.members) }
        self.identity(
            name: identity.name, version: identity.version, sha256: identity.sha256,
            engineVersion: identity.engineVersion, tier: identity.tier)
    }

    mutating func identity(name: String, version: String, sha256: String, engineVersion: String, tier: Tier) {
        key("model")
        beginObject()
        key("name")
        string(name)
        key("version")
        string(version)
        key("sha256")
        string(sha256)
        endObject()
        key("engine_version")
        string(engineVersion)
        key("tier")
        string(tier.rawValue)
    }
}

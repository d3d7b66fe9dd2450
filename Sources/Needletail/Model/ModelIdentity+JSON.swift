package import NeedletailFormat

extension JSONWriter {
    /// Writes which model, engine and tier give an answer, as members of its object.
    package mutating func members(of identity: ModelIdentity) {
        key("model")
        beginObject()
        key("name")
        string(identity.name)
        key("version")
        string(identity.version)
        key("sha256")
        string(identity.sha256)
        endObject()
        key("engine_version")
        string(identity.engineVersion)
        key("tier")
        string(identity.tier.rawValue)
    }
}

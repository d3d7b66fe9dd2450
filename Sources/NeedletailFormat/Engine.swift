/// The engine itself.
public enum Engine {
    /// The engine's version, by semantic versioning.
    public static let version = "0.1.0"
}

import Foundation

/// How finely tests go through all values of a type.
enum NumberLine {
    /// The step between bit patterns of f32 that the environment variable `NEEDLETAIL_ERROR_STEP` asks for: a large one
    /// where each value takes long, as in an emulator, a small one to look for the worst errors. Those are printed then.
    static let requestedStep = ProcessInfo.processInfo.environment["NEEDLETAIL_ERROR_STEP"].flatMap(Int.init)
}

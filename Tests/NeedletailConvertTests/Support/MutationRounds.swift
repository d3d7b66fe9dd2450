import Foundation

/// How many random mutations a test tries: its own number, or what `NEEDLETAIL_MUTATIONS` asks for.
enum MutationRounds {
    static func count(_ normal: Int) -> Int {
        ProcessInfo.processInfo.environment["NEEDLETAIL_MUTATIONS"].flatMap(Int.init) ?? normal
    }
}

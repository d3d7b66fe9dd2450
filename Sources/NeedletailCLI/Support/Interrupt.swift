import Glibc
import Synchronization

private let interrupted = Atomic(false)

/// Whether Ctrl-C was pressed: loops stop, unfinished files are removed, and the program ends with code 130.
var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

/// Lets Ctrl-C end the program in order: the first sets `isInterrupted` and breaks off reads, a second ends it at once.
func catchInterrupts() {
    // The initialiser of a global must not run inside the handler.
    _ = isInterrupted
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
        interrupted.store(true, ordering: .relaxed)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
}

/// Stops with code 130 where Ctrl-C was pressed.
func checkInterrupt() throws(Failure) {
    if isInterrupted { throw Failure(code: .interrupted, message: "interrupted") }
}

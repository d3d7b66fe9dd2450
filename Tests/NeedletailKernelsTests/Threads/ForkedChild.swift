import Glibc
import XCTest

/// Runs `body` in a child of `fork` and returns what it returns; nil where the child did not end by itself in a minute.
///
/// The child has only the calling thread, and memory as it was. `body` may use no XCTest.
func inForkedChild(_ body: () -> UInt8) throws -> UInt8? {
    // Swift's `fork` is marked as unavailable.
    typealias Fork = @convention(c) () -> pid_t
    let address = try XCTUnwrap(dlsym(nil, "fork"))
    // POSIX: pid_t fork(void).
    let fork = unsafeBitCast(address, to: Fork.self)
    let child = fork()
    if child == 0 {
        // A child that hangs is ended by the signal.
        alarm(60)
        _exit(Int32(body()))
    }
    XCTAssertGreaterThan(child, 0, "fork failed: errno \(errno)")
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
        guard errno == EINTR else { return nil }
    }
    // As WIFEXITED and WEXITSTATUS, which are macros.
    return status & 0x7f == 0 ? UInt8(truncatingIfNeeded: status >> 8) : nil
}

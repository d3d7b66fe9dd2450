import Glibc
import Synchronization

/// The number of the signal that asked the program to end; 0 before.
private let received = Atomic<Int32>(0)

/// The end of a pipe that the handler writes to, so that whoever waits for input at its other end wakes.
private let alarm = Atomic<Int32>(-1)
private let alarmed = Atomic<Int32>(-1)

/// The signals that end the program in order: Ctrl-C, a request to end, a closed terminal.
private let signals = [SIGINT, SIGTERM, SIGHUP]

/// Whether the program was asked to end: loops stop, unfinished files are removed.
var isInterrupted: Bool { received.load(ordering: .relaxed) != 0 }

/// What the program ends with after a signal: 128 and the signal's number, 130 for Ctrl-C.
var interruptStatus: Int32 { 128 + received.load(ordering: .relaxed) }

/// Lets signals end the program in order: the first sets `isInterrupted` and breaks off reads, a second ends it at once.
///
/// What whoever started the program has it ignore, as `nohup` does, stays ignored. A closed pipe is an error of writing.
func catchInterrupts() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
        alarmed.store(ends[0], ordering: .relaxed)
        alarm.store(ends[1], ordering: .relaxed)
    }
    // Atomics are set before there is a handler: their initialisers must not run inside it.
    received.store(0, ordering: .relaxed)
    for number in signals {
        var action = sigaction()
        sigaction(number, nil, &action)
        // The member that is read is the one that every handler without SA_SIGINFO has; SIG_IGN is the address 1.
        let handler = withUnsafeBytes(of: action.__sigaction_handler.sa_handler) { $0.load(as: Int.self) }
        guard handler != 1 else { continue }
        action.__sigaction_handler.sa_handler = { number in
            let code = errno
            defer { errno = code }
            received.store(number, ordering: .relaxed)
            var byte: UInt8 = 0
            // One byte from the stack, at most one for each signal: the pipe is never full.
            _ = write(alarm.load(ordering: .relaxed), &byte, 1)
        }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        sigaction(number, &action, nil)
    }
}

/// Takes the places of standard input, output and error where they are closed, so that no file gets their numbers and
/// what is meant for them: reading and writing there fails.
func holdStandardDescriptors() {
    for (descriptor, mode) in [(Int32(0), O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)]
    where fcntl(descriptor, F_GETFD) < 0 {
        // The lowest number that is free, which is this one.
        _ = open("/dev/null", mode)
    }
}

/// Stops where the program was asked to end.
func checkInterrupt() throws(Failure) {
    if isInterrupted { throw Failure(code: .interrupted, message: "interrupted") }
}

/// Reads what `descriptor` has next into `buffer`: the number of bytes, 0 at the end, or -1 with `errno` set, which is
/// `EINTR` where the program was asked to end.
func readNext(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    // A signal that comes between the look at the flag and the wait has written to the pipe, which ends the wait.
    var waits = [descriptor, alarmed.load(ordering: .relaxed)].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while true {
        guard !isInterrupted else {
            errno = EINTR
            return -1
        }
        if poll(&waits, nfds_t(waits.count), -1) < 0 {
            if errno == EINTR { continue }
            return -1
        }
        if waits[0].revents == 0 { continue }
        // `read` writes at most the buffer's bytes.
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count >= 0 || (errno != EINTR && errno != EAGAIN) { return count }
    }
}

/// Waits until the program is asked to end.
func waitForInterrupt() {
    var wait = pollfd(fd: alarmed.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0)
    // Without a pipe the flag is looked at now and then; a signal breaks the wait off.
    while !isInterrupted { poll(&wait, wait.fd < 0 ? 0 : 1, wait.fd < 0 ? 100 : -1) }
}

import Glibc

/// Runs asynchronous work from a thread that may block, and returns when it is done.
func waitFor(_ work: @escaping @Sendable () async -> Void) {
    let done = Semaphore()
    Task {
        await work()
        done.signal()
    }
    done.wait()
}

/// A semaphore of POSIX that begins at 0.
///
/// Unchecked: its functions may be called from any thread.
private final class Semaphore: @unchecked Sendable {
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() {
        sem_init(semaphore, 0, 0)
    }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    func signal() {
        sem_post(semaphore)
    }

    func wait() {
        while sem_wait(semaphore) != 0 && errno == EINTR {}
    }
}

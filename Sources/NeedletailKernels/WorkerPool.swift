import Glibc

/// Threads of the engine's own that run jobs in the order they came: work for asynchronous callers, so that it never
/// holds a thread of Swift's cooperative pool.
///
/// The threads start with the first job and sleep while there is none.
///
/// `@unchecked Sendable`: the queue is read and changed only under the mutex.
package final class WorkerPool: @unchecked Sendable {
    /// The process's pool, one thread for each CPU.
    package static let shared = WorkerPool(threadCount: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    private let threadCount: Int
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let wake: UnsafeMutablePointer<pthread_cond_t>
    /// The places before `next` are nil, so that what a job holds goes with it.
    private var jobs: [(@Sendable () -> Void)?] = []
    /// Index in `jobs` of the next job.
    private var next = 0
    private var startedThreads = 0

    private init(threadCount: Int) {
        self.threadCount = threadCount
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        wake = .allocate(capacity: 1)
        pthread_cond_init(wake, nil)
    }

    /// Runs `job` on one of the pool's threads, or at once on this one where the system gives no thread.
    package func submit(_ job: @escaping @Sendable () -> Void) {
        pthread_mutex_lock(mutex)
        if startedThreads < threadCount, startThread() { startedThreads += 1 }
        guard startedThreads > 0 else {
            pthread_mutex_unlock(mutex)
            job()
            return
        }
        jobs.append(job)
        pthread_cond_signal(wake)
        pthread_mutex_unlock(mutex)
    }

    private func startThread() -> Bool {
        var thread = pthread_t()
        // The shared pool is never released, so its threads may keep its address.
        let pool = Unmanaged.passUnretained(self).toOpaque()
        guard pthread_create(&thread, nil, { runWorker($0) }, pool) == 0 else { return false }
        pthread_detach(thread)
        return true
    }

    fileprivate func work() -> Never {
        while true {
            pthread_mutex_lock(mutex)
            while next == jobs.count { pthread_cond_wait(wake, mutex) }
            let job = jobs[next].take()
            next += 1
            if next == jobs.count || next >= 1024 {
                jobs.removeSubrange(..<next)
                next = 0
            }
            pthread_mutex_unlock(mutex)
            job?()
        }
    }
}

private func runWorker(_ pool: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let pool else { return nil }
    Unmanaged<WorkerPool>.fromOpaque(pool).takeUnretainedValue().work()
}

import CNeedletailThreads
import Glibc
import Synchronization

/// Threads of the engine's own that run jobs in the order they came: work for asynchronous callers, so that it never
/// holds a thread of Swift's cooperative pool.
///
/// The threads start with the first job and sleep while there is none.
///
/// `@unchecked Sendable`: the queue is read and changed only under the mutex.
package final class WorkerPool: @unchecked Sendable {
    package let threadCount: Int
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

    deinit {
        pthread_cond_destroy(wake)
        wake.deallocate()
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
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
        // A pool with threads is never released, so they may keep its address.
        EngineThread.start(Unmanaged.passUnretained(self).toOpaque()) { pool in
            pool.map { Unmanaged<WorkerPool>.fromOpaque($0).takeUnretainedValue().work() }
        }
    }

    private func work() -> Never {
        nt_thread_set_name("needletail-jobs")
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

extension WorkerPool {
    /// The process's pool, one thread for each CPU. A child of `fork`, whose parent's threads and jobs it does not have,
    /// makes its own.
    package static var shared: WorkerPool {
        if let pool = current.load(ordering: .acquiring) { return pool.takeUnretainedValue() }
        _ = forgottenOnFork
        let made = Unmanaged.passRetained(WorkerPool(threadCount: availableCPUCount))
        let (isFirst, first) = current.compareExchange(
            expected: nil, desired: made, ordering: .acquiringAndReleasing)
        guard !isFirst, let first else { return made.takeUnretainedValue() }
        made.release()
        return first.takeUnretainedValue()
    }

    private static let current = Atomic<Unmanaged<WorkerPool>?>(nil)

    /// The parent's pool is left as it is, for `fork` may have copied it in the middle of a change.
    private static let forgottenOnFork: Void = EngineThread.onFork { current.store(nil, ordering: .relaxed) }
}

import Glibc
import NeedletailKernels

/// Image files on their way to a writer: threads take blocks of them from end to end, and rows are written in order.
///
/// `@unchecked Sendable`: what changes is read and changed only under the mutex.
final class FolderJob: @unchecked Sendable {
    private let system: ImageSystem
    private let files: [ImageSource]
    private let blockSize: Int
    private let threads: Int
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    /// Signalled when blocks were written, a thread has no work left, or the work ends.
    private let written: UnsafeMutablePointer<pthread_cond_t>

    // Under the mutex
    private let writer: PredictionWriter
    private var progress: Progress
    private var nextBlock = 0
    /// Threads at work besides the caller's.
    private var running = 0
    private var writtenBlocks = 0
    /// Blocks that are answered before an earlier one is.
    private var waiting: [Int: [Result<Answer, InputProblem>]] = [:]
    private var failure: Failure?
    /// What was written.
    private(set) var tally = ImageTally()

    /// Blocks that a thread may be ahead of the one that is written next.
    private static let blocksAhead = 2

    /// - blockSize: files that a thread takes at once, at most.
    init(
        _ system: ImageSystem, _ files: [ImageSource], _ writer: PredictionWriter, _ progress: Progress, blockSize: Int,
        threads: Int
    ) {
        self.system = system
        self.files = files
        self.writer = writer
        self.progress = progress
        // Of few files each thread has some blocks, so that they end together.
        self.blockSize = min(blockSize, max(files.count / (4 * threads), 1))
        self.threads = threads
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        written = .allocate(capacity: 1)
        pthread_cond_init(written, nil)
    }

    deinit {
        pthread_cond_destroy(written)
        written.deallocate()
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Answers all files, or those before the program is asked to end; throws why rows could not be written.
    func run() throws(Failure) {
        for _ in 1..<max(threads, 1) {
            pthread_mutex_lock(mutex)
            running += 1
            pthread_mutex_unlock(mutex)
            // The thread lets the job go when its work is done.
            let reference = Unmanaged.passRetained(self)
            let isStarted = EngineThread.start(reference.toOpaque()) { job in
                if let job {
                    let job = Unmanaged<FolderJob>.fromOpaque(job).takeRetainedValue()
                    job.work()
                    job.leave()
                }
                return nil
            }
            // Where the system gives no thread those that there are do the work.
            guard isStarted else {
                reference.release()
                leave()
                break
            }
        }
        work()
        pthread_mutex_lock(mutex)
        while running > 0 { pthread_cond_wait(written, mutex) }
        pthread_mutex_unlock(mutex)
        progress.finish()
        if let failure { throw failure }
    }

    /// Says that a thread besides the caller's has no work left.
    private func leave() {
        pthread_mutex_lock(mutex)
        running -= 1
        pthread_cond_broadcast(written)
        pthread_mutex_unlock(mutex)
    }

    private func work() {
        while let block = take() {
            let range = block * blockSize..<min((block + 1) * blockSize, files.count)
            do throws(Failure) {
                guard let results = try system.answers(for: files[range]) else { return end(nil) }
                give(block, results)
            } catch { return end(error) }
        }
    }

    /// The next block; nil where there is none, or the work ends.
    private func take() -> Int? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            guard failure == nil, !isInterrupted, nextBlock * blockSize < files.count else { return nil }
            // Whoever has the block that is written next is at work on it, and wakes those that wait.
            guard nextBlock - writtenBlocks >= Self.blocksAhead * threads else { break }
            pthread_cond_wait(written, mutex)
        }
        nextBlock += 1
        return nextBlock - 1
    }

    /// Ends the work, because of `failure` or because the program is asked to end.
    private func end(_ failure: Failure?) {
        pthread_mutex_lock(mutex)
        self.failure = self.failure ?? failure
        pthread_cond_broadcast(written)
        pthread_mutex_unlock(mutex)
    }

    /// Writes a block's rows, once those before are written.
    private func give(_ block: Int, _ results: [Result<Answer, InputProblem>]) {
        pthread_mutex_lock(mutex)
        waiting[block] = results
        do throws(Failure) {
            while failure == nil, let results = waiting.removeValue(forKey: writtenBlocks) {
                try write(results, from: writtenBlocks * blockSize)
                writtenBlocks += 1
            }
        } catch { failure = failure ?? error }
        pthread_cond_broadcast(written)
        pthread_mutex_unlock(mutex)
    }

    private func write(_ results: [Result<Answer, InputProblem>], from start: Int) throws(Failure) {
        for (file, result) in zip(files[start...], results) {
            switch result {
            case .success(let answer):
                try writer.write(.file(file.name), answer)
                if case .text(let label)? = answer.cells.first { tally.add(label) } else { tally.addOther() }
            case .failure(let problem):
                try writer.write(.file(file.name), error: problem.message)
                tally.addFailure()
            }
        }
        try writer.output.flush()
        progress.update(min(start + results.count, files.count))
    }
}

import NeedletailKernels
import Synchronization

/// Runners that are not in use, so that a prediction does not make one: at most one for each CPU is kept.
///
/// When all are out, a further one is made and released after use, so no caller waits for another. Nothing is locked: a place
/// for a runner is emptied and filled by one atomic operation.
final class RunnerPool<Runner: AnyObject & Sendable>: Sendable {
    private let places: Places<Runner>
    private let make: @Sendable () -> Runner

    init(_ make: @escaping @Sendable () -> Runner) {
        self.make = make
        places = Places(count: availableCPUCount)
        places.put(make())
    }

    /// Calls `body` with a runner that nobody else uses meanwhile.
    @inline(__always)
    func withRunner<R, E: Error>(_ body: (Runner) throws(E) -> R) throws(E) -> R {
        let runner = places.take() ?? make()
        defer { places.put(runner) }
        return try body(runner)
    }
}

/// Places that each hold a runner or none.
private struct Places<Runner: AnyObject & Sendable>: ~Copyable, @unchecked Sendable {
    /// The bits of a retained reference, 0 for none. Atomics, so that any thread may use them.
    private let bits: UnsafeMutablePointer<Atomic<UInt>>
    private let count: Int

    init(count: Int) {
        self.count = count
        bits = .allocate(capacity: count)
        for index in 0..<count { (bits + index).initialize(to: Atomic(0)) }
    }

    deinit {
        while take() != nil {}
        bits.deinitialize(count: count)
        bits.deallocate()
    }

    /// A runner that lay in some place; nil where all are empty.
    func take() -> Runner? {
        for index in 0..<count {
            // What another thread did with the runner is visible here, and each reference is taken out once.
            let reference = bits[index].exchange(0, ordering: .acquiring)
            if let pointer = UnsafeRawPointer(bitPattern: reference) {
                return Unmanaged<Runner>.fromOpaque(pointer).takeRetainedValue()
            }
        }
        return nil
    }

    /// Puts `runner` into an empty place; without one it is given up.
    func put(_ runner: Runner) {
        let reference = Unmanaged.passRetained(runner)
        let pattern = UInt(bitPattern: reference.toOpaque())
        for index in 0..<count
        where bits[index].compareExchange(expected: 0, desired: pattern, ordering: .releasing).exchanged {
            return
        }
        reference.release()
    }
}

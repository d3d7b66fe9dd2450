import Glibc
import NeedletailFormat

/// An engine of Python in a process of its own, which repeats a model's work each time it is told to.
///
/// The process is `Benchmarks/peers/seeded.py`: it prints a line once it is ready, then reads a number of iterations from each line, and
/// prints a line when they are done. Waking it takes some ten microseconds, which is little beside iterations of milliseconds.
final class PeerProcess {
    private static let script = "Benchmarks/peers/seeded.py"
    private let process: pid_t
    private let input: UnsafeMutablePointer<FILE>
    private let output: UnsafeMutablePointer<FILE>

    /// Why there is no such process.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Starts `python seeded.py arguments` and waits until it is ready.
    init(python: String, _ arguments: [String]) throws {
        var toChild: [Int32] = [0, 0]
        var fromChild: [Int32] = [0, 0]
        guard pipe(&toChild) == 0, pipe(&fromChild) == 0,
            let input = fdopen(toChild[1], "w"), let output = fdopen(fromChild[0], "r")
        else { throw Failure(description: "no pipe: \(String(cString: strerror(errno)))") }
        self.input = input
        self.output = output
        // Else the child would hold its own input open, and not end with this process.
        for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
        posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
        var words = ([python, Self.script] + arguments).map { strdup($0) } + [nil]
        var process: pid_t = 0
        let status = posix_spawnp(&process, python, &actions, nil, &words, environ)
        posix_spawn_file_actions_destroy(&actions)
        for word in words { free(word) }
        close(toChild[0])
        close(fromChild[1])
        self.process = process
        guard status == 0 else {
            throw Failure(description: "\(python) does not start: \(String(cString: strerror(status)))")
        }
        guard readLine() == "ready" else {
            throw Failure(description: "\(Self.script) \(arguments.joined(separator: " ")) is not ready")
        }
    }

    deinit {
        fclose(input)
        fclose(output)
        if process > 0 { waitpid(process, nil, 0) }
    }

    /// Has the process do its work so many times.
    func run(_ iterations: Int) {
        fputs("\(iterations)\n", input)
        fflush(input)
        guard readLine() == "done" else { stop("\(Self.script) ended before its work was done") }
    }

    /// Waits until the threads of other engines, which stay awake after their work, are asleep.
    static func settle() {
        usleep(20_000)
    }

    private func readLine() -> String? {
        var line = [CChar](repeating: 0, count: 64)
        guard fgets(&line, Int32(line.count), output) != nil else { return nil }
        let bytes = line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Work {
    /// The work with other engines at the same network, of `seeded.py`, beside it; without a `python` as it is.
    func withPeers(
        _ engines: [String], of network: String, batch: Int, threads: Int, python: String?
    ) throws -> Work {
        guard let python else { return self }
        var work = self
        work.peers = try engines.map { engine in
            let process = try PeerProcess(python: python, [engine, network, "\(batch)", "\(threads)"])
            return Peer(name: engine, run: process.run)
        }
        return work
    }
}

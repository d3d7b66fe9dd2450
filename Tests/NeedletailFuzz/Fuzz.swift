import Foundation
import HostileReaders

private let environment = ProcessInfo.processInfo.environment

/// Ends the program with a message.
private func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("needletail-fuzz: \(message)\n".utf8))
    exit(2)
}

/// The reader that `NEEDLETAIL_FUZZ_READER` names.
private let reader: HostileReader = {
    let name = environment["NEEDLETAIL_FUZZ_READER"] ?? ""
    guard let reader = HostileReader.all.first(where: { $0.name == name }) else {
        fail("there is no reader \"\(name)\": name \(HostileReader.all.map(\.name).joined(separator: ", "))")
    }
    return reader
}()

/// Called once by libFuzzer, before it reads its corpus: puts the reader's sound files, which are in the `Fixtures`
/// folder at `NEEDLETAIL_FUZZ_FIXTURES`, into the corpus at `NEEDLETAIL_FUZZ_CORPUS`.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
    guard let corpus = environment["NEEDLETAIL_FUZZ_CORPUS"], let fixtures = environment["NEEDLETAIL_FUZZ_FIXTURES"]
    else { return 0 }
    do {
        for (index, seed) in try reader.seeds(fixtures: fixtures).enumerated() {
            try Data(seed).write(to: URL(filePath: "\(corpus)/seed-\(index)"))
        }
    } catch { fail("the sound files cannot be put into \(corpus): \(error)") }
    return 0
}

/// Called by libFuzzer with each input. A fault ends the program, as a trap does: then libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // libFuzzer gives `count` bytes at `start`.
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    do {
        try reader.readWithinLimits(bytes)
    } catch let fault as HostileFault {
        FileHandle.standardError.write(Data("\(reader.name): \(fault)\n".utf8))
        abort()
    } catch {}
    return 0
}

import Foundation
import NeedletailKernelList

// usage: KernelGenerator --package DIRECTORY [--check]
//
// Compiles Sources/NeedletailKernels/Kernels for each generated tier and writes the assembly into
// Sources/CNeedletailKernels. With --check it writes nothing and fails where a file would change.
do {
    let options = try Options(CommandLine.arguments.dropFirst())
    try Generator(package: options.package).run(check: options.check)
} catch {
    FileHandle.standardError.write(Data("error: \(error)\n".utf8))
    exit(1)
}

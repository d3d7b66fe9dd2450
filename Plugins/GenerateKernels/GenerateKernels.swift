import Foundation
import PackagePlugin

/// `swift package --allow-writing-to-package-directory generate-kernels [--check]`: compiles the kernels for each CPU
/// tier into checked-in assembly.
@main
struct GenerateKernels: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let process = Process()
        process.executableURL = try context.tool(named: "KernelGenerator").url
        process.arguments = ["--package", context.package.directoryURL.path(percentEncoded: false)] + arguments
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 {
            Diagnostics.error("kernels were not generated")
        }
    }
}

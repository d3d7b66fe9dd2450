import Foundation
import NeedletailKernelList

/// Writes what follows from the kernel list and sources: prototypes, the kernel table, and each generated tier's assembly.
struct Generator {
    /// The package's folder.
    let package: URL

    private var kernels: URL { package.appending(path: "Sources/NeedletailKernels/Kernels") }
    private var target: URL { package.appending(path: "Sources/CNeedletailKernels") }

    /// Writes every file, or with `check` throws `stale` where one would change.
    ///
    /// The declarations come first, since the kernels are compiled against them. No assembly is written unless every
    /// tier passes the audit.
    func run(check: Bool) throws {
        try write(declarations, check: check)
        let sources = try kernelSources()
        var outputs: [(URL, String)] = []
        for tier in GeneratedTier.allCases {
            let raw = try compile(tier, sources: sources)
            let assembly = Assembly(raw, tier: tier)
            try Audit(assembly: assembly, tier: tier).run()
            let path = target.appending(path: "NeedletailKernels_\(tier.rawValue).S")
            outputs.append((path, assembly.file(header: try header(tier))))
        }
        try write(outputs, check: check)
    }

    /// The prototypes and the kernel table.
    private var declarations: [(URL, String)] {
        let declarations = Declarations(kernels: kernelList)
        return [
            (target.appending(path: "include/NeedletailKernelPrototypes.h"), declarations.prototypes),
            (
                package.appending(path: "Sources/NeedletailKernels/KernelTable+Generated.swift"),
                declarations.table
            ),
        ]
    }

    /// Writes the files that differ, or with `check` throws `stale` where there are any.
    private func write(_ outputs: [(URL, String)], check: Bool) throws {
        let stale = outputs.filter { path, text in (try? String(contentsOf: path, encoding: .utf8)) != text }
        if check {
            guard stale.isEmpty else { throw GeneratorError.stale(paths: stale.map(\.0.lastPathComponent)) }
        } else {
            for (path, text) in stale { try text.write(to: path, atomically: true, encoding: .utf8) }
        }
        for (path, _) in outputs { print("\(path.lastPathComponent): \(check ? "up to date" : "generated")") }
    }

    /// The headers that the kernels are compiled against, but for the prototypes, which follow from the list.
    private func headers() throws -> [URL] {
        let include = target.appending(path: "include")
        return try [include, include.appending(path: "arguments")].flatMap { folder in
            let path = folder.path(percentEncoded: false)
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                throw GeneratorError.cannotRead(path: path)
            }
            return names.filter { $0.hasSuffix(".h") && $0 != "NeedletailKernelPrototypes.h" }.sorted()
                .map { folder.appending(path: $0) }
        }
    }

    /// The kernel sources, by name.
    private func kernelSources() throws -> [URL] {
        let names = try FileManager.default.contentsOfDirectory(atPath: kernels.path(percentEncoded: false))
        return names.filter { $0.hasSuffix(".swift") }.sorted().map { kernels.appending(path: $0) }
    }

    private func flags(_ tier: GeneratedTier) -> [String] {
        ["-swift-version", "6", "-Ounchecked", "-wmo", "-parse-as-library", "-module-name", "NeedletailKernels"]
            + ["-Xfrontend", "-disable-stack-protector", "-target", "x86_64-unknown-linux-gnu"]
            + ["-Xcc", "-march=\(tier.architecture)"] + tier.conditions.flatMap { ["-D", $0] } + ["-emit-assembly"]
    }

    private func compile(_ tier: GeneratedTier, sources: [URL]) throws -> String {
        let output = FileManager.default.temporaryDirectory.appending(path: "kernels-\(UUID().uuidString).s")
        defer { try? FileManager.default.removeItem(at: output) }
        let include = target.appending(path: "include").path(percentEncoded: false)
        let (status, text) = try Self.swiftc(
            flags(tier) + ["-I", include] + sources.map { $0.path(percentEncoded: false) }
                + ["-o", output.path(percentEncoded: false)])
        guard status == 0 else { throw GeneratorError.compilerFailed(tier: tier.rawValue, output: text) }
        return try String(contentsOf: output, encoding: .utf8)
    }

    /// The hash of all that the assembly is made of but the toolchain: the kernel sources and the shared header.
    func sourceHash() throws -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for source in try kernelSources() + headers() {
            guard let bytes = try? Data(contentsOf: source) else {
                throw GeneratorError.cannotRead(path: source.path(percentEncoded: false))
            }
            // FNV-1a over names and contents.
            for byte in Array(source.lastPathComponent.utf8) + bytes {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Where the file comes from: the hash of its sources, the toolchain and the flags.
    private func header(_ tier: GeneratedTier) throws -> String {
        let version = try Self.swiftc(["--version"]).text
        let toolchain = version.split(separator: "\n").first { $0.contains("Swift version") } ?? "unknown"
        return """
            // Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
            // swift package --allow-writing-to-package-directory generate-kernels
            // sources: fnv1a64 \(try sourceHash())
            // toolchain: \(toolchain)
            // flags: \(flags(tier).joined(separator: " "))

            """
    }

    /// Runs the Swift compiler that `SWIFTC` names, or the one on the path.
    private static func swiftc(_ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [ProcessInfo.processInfo.environment["SWIFTC"] ?? "swiftc"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}

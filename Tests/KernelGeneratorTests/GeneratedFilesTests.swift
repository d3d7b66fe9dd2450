import Foundation
import NeedletailKernelList
import XCTest

@testable import KernelGenerator

final class GeneratedFilesTests: XCTestCase {
    private let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func file(_ tier: GeneratedTier) throws -> String {
        let path = "Sources/CNeedletailKernels/NeedletailKernels_\(tier.rawValue).S"
        return try String(contentsOf: package.appending(path: path), encoding: .utf8)
    }

    func testTheCheckedInAssemblyIsOfTheSourcesAsTheyAre() throws {
        let hash = try Generator(package: package).sourceHash()
        for tier in GeneratedTier.allCases {
            XCTAssertTrue(
                try file(tier).contains("\n// sources: fnv1a64 \(hash)\n"),
                "\(tier): swift package --allow-writing-to-package-directory generate-kernels")
        }
    }

    func testTheCheckedInAssemblyPassesTheAudit() throws {
        for tier in GeneratedTier.allCases {
            // What the C preprocessor and the assembler would take out again.
            let code = try file(tier).split(separator: "\n").filter { !$0.hasPrefix("//") && !$0.hasPrefix("#") }
            let assembly = Assembly(code.joined(separator: "\n"), tier: tier)
            XCTAssertNoThrow(try Audit(assembly: assembly, tier: tier).run())
        }
    }

    func testAMissingSourceIsNamed() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "needletail-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let kernels = folder.appending(path: "Sources/NeedletailKernels/Kernels")
        try FileManager.default.createDirectory(at: kernels, withIntermediateDirectories: true)
        try "".write(to: kernels.appending(path: "A.swift"), atomically: true, encoding: .utf8)
        XCTAssertThrowsError(try Generator(package: folder).sourceHash()) { error in
            guard case GeneratorError.cannotRead(let path) = error else { return XCTFail("\(error)") }
            XCTAssertTrue(path.hasSuffix("Sources/CNeedletailKernels/include"), path)
        }
    }
}

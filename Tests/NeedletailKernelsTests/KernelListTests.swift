import CNeedletailKernels
import Foundation
import NeedletailKernelList
import TestSupport
import XCTest

@testable import NeedletailKernels

final class KernelListTests: TierTestCase {
    func testTheKernelTableHoldsTheKernelsOfTheListAndNoOthers() {
        let entries = Mirror(reflecting: kernelTable(.reference)).children.compactMap(\.label).filter { $0 != "tier" }
        XCTAssertEqual(entries, kernelList.map(\.swiftName))
        XCTAssertEqual(kernelTable(.reference).addresses.map(\.name), kernelList.map(\.name))
        XCTAssertEqual(Set(kernelList.map(\.name)).count, kernelList.count, "a kernel is listed twice")
    }

    func testNamesInSwiftFollowFromTheList() {
        let kernel = KernelDeclaration("nt_f32_matmul_packed", "nt_f32_unary_args")
        XCTAssertEqual(kernel.swiftName, "f32MatmulPacked")
        XCTAssertEqual(kernel.swiftType, "F32UnaryKernel")
    }

    func testEveryTierRunsCodeOfItsOwnWhereTheListSaysSo() {
        let tables = Tier.available.map { ($0, Dictionary(uniqueKeysWithValues: kernelTable($0).addresses)) }
        for kernel in kernelList {
            var addresses: Set<UInt> = []
            for (tier, table) in tables {
                let isGenerated = GeneratedTier(rawValue: tier.rawValue).map { kernel.tiers.contains($0) } ?? true
                guard let address = table[kernel.name] else { return XCTFail("\(kernel.name) on \(tier)") }
                XCTAssertEqual(addresses.insert(address).inserted, isGenerated, "\(kernel.name) on \(tier)")
            }
        }
    }

    func testGeneratedTiersRunTheirOwnCode() {
        #if arch(x86_64) && os(Linux)
            let own: [(Tier, KernelTable.F32UnaryKernel)] = [
                (.avx2, nt_f32_relu__avx2), (.avx512, nt_f32_relu__avx512),
            ]
            for (tier, kernel) in own where tier <= Tier.detected {
                XCTAssertEqual(
                    unsafeBitCast(kernelTable(tier).f32Relu, to: UInt.self), unsafeBitCast(kernel, to: UInt.self))
            }
        #endif
    }

    func testEveryKernelStandsInTheNumericsPage() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Docs/Numerics.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        for kernel in kernelList {
            XCTAssertTrue(text.contains("`\(kernel.name.dropFirst("nt_".count))`"), "\(kernel.name) has no error bound")
        }
    }

    func testEveryKernelSourceHasADocCommentAndStandsInTheList() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/NeedletailKernels/Kernels")
        var names: [String] = []
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        for file in files where file.pathExtension == "swift" {
            let lines = try String(contentsOf: file, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() where line.hasPrefix("@c(") {
                let name = line.dropFirst("@c(".count).prefix { $0 != ")" }
                XCTAssertTrue(name.hasSuffix("__baseline"), "\(name) is not the baseline's")
                names.append(String(name.dropLast("__baseline".count)))
                XCTAssertTrue(index > 0 && lines[index - 1].hasPrefix("///"), "\(name) has no doc comment")
            }
        }
        XCTAssertEqual(names.sorted(), kernelList.map(\.name).sorted())
    }
}

import CNeedletailKernels
import Foundation
import NeedletailKernelList
import TestSupport
import XCTest

@testable import NeedletailKernels

final class KernelListTests: TierTestCase {
    /// A run of one kernel between guard pages on whole numbers, whose sums are exact on every tier.
    private struct Probe {
        /// How far from the reference tier's values others may lie.
        var ulps = 0
        var run: (KernelTable, GuardedBuffer<Float>.Placement) -> [Float]
    }

    /// One probe for each kernel of the list.
    private let probes: [String: Probe] = [
        "nt_f32_matmul_packed": Probe { kernels, placement in
            var problem = MatmulProblem(m: 13, n: 35, k: 9, isScaled: true, seed: 1)
            problem.a = KernelListTests.whole(13 * 9)
            problem.weights = KernelListTests.whole(35 * 9)
            problem.bias = KernelListTests.whole(35)
            problem.scale = KernelListTests.whole(35)
            problem.shift = KernelListTests.whole(35)
            problem.activation = Int32(NT_ACTIVATION_RELU)
            return problem.run(kernels, placement).values
        },
        "nt_f32_scale_shift": Probe { kernels, placement in
            let (x, column) = (KernelListTests.whole(3 * 35), KernelListTests.whole(35))
            let inputs = [x, column, column].map { GuardedBuffer($0, placement) }
            let y = GuardedBuffer(x, placement)
            kernels.f32ScaleShift(3, 35, inputs[0].start, 35, inputs[1].start, inputs[2].start, y.start, 35)
            return withExtendedLifetime(inputs) { y.values }
        },
        "nt_f32_relu": Probe { kernels, placement in
            let x = GuardedBuffer(KernelListTests.whole(35), placement)
            kernels.f32Relu(35, x.start, x.start)
            return x.values
        },
        "nt_f32_sigmoid": Probe(ulps: 3) { kernels, placement in
            let x = GuardedBuffer(KernelListTests.whole(35), placement)
            kernels.f32Sigmoid(35, x.start, x.start)
            return x.values
        },
        "nt_f64_standardize_f32": Probe { kernels, placement in
            let wide = GuardedBuffer<Double>.Placement.allCases[placement == .endsAtGuard ? 1 : 0]
            let x = GuardedBuffer(KernelListTests.whole(3 * 13).map(Double.init), wide)
            let column = GuardedBuffer((1...13).map(Double.init), wide)
            let y = GuardedBuffer(KernelListTests.whole(3 * 13), placement)
            kernels.f64StandardizeF32(3, 13, x.start, column.start, column.start, y.start)
            return withExtendedLifetime((x, column)) { y.values }
        },
        "nt_f64_within": Probe { kernels, _ in
            let x = GuardedBuffer(KernelListTests.whole(5 * 13).map(Double.init), .endsAtGuard)
            let low = GuardedBuffer([Double](repeating: -3, count: 13), .endsAtGuard)
            let high = GuardedBuffer<Double>((0..<13).map { $0 == 12 ? 1 : 3 }, .endsAtGuard)
            let within = GuardedBuffer([UInt8](repeating: 9, count: 5), .endsAtGuard)
            kernels.f64Within(5, 13, x.start, low.start, high.start, within.start)
            return withExtendedLifetime((x, low, high)) { within.values.map(Float.init) }
        },
        "nt_f32_fma_peak": Probe { kernels, placement in
            let x = GuardedBuffer(KernelListTests.whole(16), placement)
            let y = GuardedBuffer(KernelListTests.whole(24 * 16), placement)
            _ = kernels.f32FMAPeak(5, x.start, y.start)
            return withExtendedLifetime(x) { Array(y.values.prefix(16)) }
        },
        "nt_f32_read_sum": Probe { kernels, placement in
            let x = GuardedBuffer(KernelListTests.whole(300), placement)
            return withExtendedLifetime(x) { [kernels.f32ReadSum(300, x.start)] }
        },
    ]

    /// -3 to 3 in turn.
    private static func whole(_ count: Int) -> [Float] { (0..<count).map { Float($0 * 5 % 7 - 3) } }

    func testEveryKernelOfTheListAgreesWithTheReferenceOnEveryTier() {
        XCTAssertEqual(
            Set(probes.keys), Set(kernelList.map(\.name)), "a kernel without a probe, or a probe without one")
        for kernel in kernelList {
            guard let probe = probes[kernel.name] else { continue }
            for placement in GuardedBuffer<Float>.Placement.allCases {
                let expected = probe.run(kernelTable(.reference), placement)
                XCTAssertGreaterThan(
                    Set(expected).count + (expected.count == 1 ? 1 : 0), 1, "\(kernel.name) shows nothing")
                forEachTier { _, kernels in
                    let values = probe.run(kernels, placement)
                    let worst = zip(values, expected).map(ulpDistance).max() ?? .max
                    XCTAssertEqual(values.count, expected.count, kernel.name)
                    XCTAssertLessThanOrEqual(worst, probe.ulps, "\(kernel.name), \(placement)")
                }
            }
        }
    }

    func testTheKernelTableHoldsTheKernelsOfTheListAndNoOthers() {
        /// A name without its prefix, underscores and case: `nt_f32_fma_peak` and `f32FMAPeak` are one.
        func plain(_ name: String) -> String {
            (name.hasPrefix("nt_") ? String(name.dropFirst(3)) : name).replacing("_", with: "").lowercased()
        }
        let entries = Mirror(reflecting: kernelTable(.reference)).children.compactMap(\.label).filter { $0 != "tier" }
        XCTAssertEqual(entries.map(plain).sorted(), kernelList.map { plain($0.name) }.sorted())
        XCTAssertEqual(Set(kernelList.map(\.name)).count, kernelList.count, "a kernel is listed twice")
    }

    func testGeneratedTiersRunTheirOwnCode() {
        #if arch(x86_64) && os(Linux)
            func address<Kernel>(_ kernel: Kernel) -> UInt { unsafeBitCast(kernel, to: UInt.self) }
            func addresses(_ table: KernelTable) -> [UInt] {
                [
                    address(table.f32MatmulPacked), address(table.f32ScaleShift), address(table.f32Relu),
                    address(table.f32Sigmoid), address(table.f64StandardizeF32), address(table.f64Within),
                    address(table.f32FMAPeak), address(table.f32ReadSum),
                ]
            }
            let generated: [(Tier, KernelTable)] = [
                (
                    .avx2,
                    KernelTable(
                        tier: .avx2, f32MatmulPacked: nt_f32_matmul_packed__avx2,
                        f32ScaleShift: nt_f32_scale_shift__avx2,
                        f32Relu: nt_f32_relu__avx2, f32Sigmoid: nt_f32_sigmoid__avx2,
                        f64StandardizeF32: nt_f64_standardize_f32__avx2, f64Within: nt_f64_within__avx2,
                        f32FMAPeak: nt_f32_fma_peak__avx2, f32ReadSum: nt_f32_read_sum__avx2)
                ),
                (
                    .avx512,
                    KernelTable(
                        tier: .avx512, f32MatmulPacked: nt_f32_matmul_packed__avx512,
                        f32ScaleShift: nt_f32_scale_shift__avx512, f32Relu: nt_f32_relu__avx512,
                        f32Sigmoid: nt_f32_sigmoid__avx512, f64StandardizeF32: nt_f64_standardize_f32__avx512,
                        f64Within: nt_f64_within__avx512, f32FMAPeak: nt_f32_fma_peak__avx512,
                        f32ReadSum: nt_f32_read_sum__avx512)
                ),
            ]
            for (tier, expected) in generated where tier <= Tier.detected {
                XCTAssertEqual(addresses(kernelTable(tier)), addresses(expected), "\(tier)")
            }
            let all = Tier.available.flatMap { addresses(kernelTable($0)) }
            XCTAssertEqual(Set(all).count, all.count, "two tiers share a kernel that each has")
        #endif
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

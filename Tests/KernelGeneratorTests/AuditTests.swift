import NeedletailKernelList
import XCTest

@testable import KernelGenerator

final class AuditTests: XCTestCase {
    /// A loop that ends by jumping back to its label, around `body`.
    private func loop(_ body: [String], label: String = ".LBB0_1") -> [String] {
        ["\(label):"] + body + ["\tdecq\t%rcx", "\tjne\t\(label)"]
    }

    private func refusal(ofRelu body: [String]) -> GeneratorError? {
        KernelAssembly(bodies: ["nt_f32_relu": body]).refusal()
    }

    private static let multiplyAdd = "\tvfmadd231ps\t(%rsi,%rcx,4), %ymm0, %ymm1"

    private func finding(_ error: GeneratorError?) -> String? {
        guard case .hotLoop("avx2", "nt_f32_relu__avx2", let finding) = error else { return nil }
        return finding
    }

    func testPlainKernelsAreAccepted() {
        for tier in GeneratedTier.allCases { XCTAssertNil(KernelAssembly(tier: tier).refusal()) }
    }

    func testAHotLoopInRegistersIsAcceptedWithConstantsLocalCallsAndMemoryFunctionsAroundIt() {
        XCTAssertNil(
            KernelAssembly(
                bodies: [
                    "nt_f32_relu": [
                        "\tpushq\t%rbp", "\tmovq\t%rsp, %rbp", "\tvmovups\t%ymm1, -64(%rbp)",
                        "\tvbroadcastss\t.LCPI0_0(%rip), %ymm0", "\tcallq\tmemcpy@PLT",
                    ] + loop([Self.multiplyAdd, "\tmovq\t8(%rsp), %rax", "\tvmovups\t(%rax), %ymm3"])
                        + loop(["\tvaddss\t%xmm0, %xmm1, %xmm1", "\tcallq\thelper"], label: ".LBB0_2")
                        + ["\tvfmadd213ss\t%xmm0, %xmm1, %xmm2", "\tvmovups\t64(%rsp), %ymm1"]
                ],
                tail: ["helper:", "\tretq", ".LCPI0_0:", "\t.long\t0x3f800000"]
            ).refusal())
    }

    func testAWeakSymbolIsRefused() {
        XCTAssertEqual(
            KernelAssembly(tail: ["\t.weak\tshared", "shared:", "\tretq"]).refusal(),
            .weakSymbol(tier: "avx2", symbol: "shared"))
    }

    func testAMissingKernelIsRefused() {
        XCTAssertEqual(
            KernelAssembly(missing: ["nt_f32_relu"]).refusal(),
            .definedSymbols(tier: "avx2", missing: ["nt_f32_relu__avx2"], unexpected: []))
    }

    func testAnUnexpectedGlobalIsRefusedCommonOnesToo() {
        for tail in [["\t.globl\textra", "extra:", "\tretq"], ["\t.comm\textra,8,8"]] {
            XCTAssertEqual(
                KernelAssembly(tail: tail).refusal(),
                .definedSymbols(tier: "avx2", missing: [], unexpected: ["extra"]), "\(tail)")
        }
    }

    func testEveryWayToReachAnUndefinedSymbolIsRefused() {
        for (line, symbol) in [
            ("\tcallq\tswift_retain@PLT", "swift_retain"),
            ("\tcallq\tswift_retain", "swift_retain"),
            ("\tjmp\tswift_release@PLT", "swift_release"),
            ("\tcallq\t*swift_retain@GOTPCREL(%rip)", "swift_retain"),
            ("\tjmpq\t*swift_retain@GOTPCREL(%rip)", "swift_retain"),
            ("\tmovq\tswift_once@GOTPCREL(%rip), %rax", "swift_once"),
            ("\tleaq\tstate+8(%rip), %rax", "state"),
            ("\tmovl\t$state, %eax", "state"),
            ("\tcallq\t\"$s17NeedletailKernels4helpyyF\"", "$s17NeedletailKernels4helpyyF"),
            ("\tcallq\t($s17NeedletailKernels4helpyyF)", "$s17NeedletailKernels4helpyyF"),
            ("\tmovq\t($s17NeedletailKernels5tableSpvpZ)(%rip), %rax", "$s17NeedletailKernels5tableSpvpZ"),
            ("\tmovq\t\"$s17NeedletailKernels5tableSpvpZ\"(%rip), %rax", "$s17NeedletailKernels5tableSpvpZ"),
        ] {
            XCTAssertEqual(
                refusal(ofRelu: [line]), .undefinedSymbol(tier: "avx2", symbol: symbol), "\(line)")
        }
    }

    func testRegistersNumbersAndLocalLabelsAreNoSymbols() {
        XCTAssertNil(
            KernelAssembly(
                bodies: [
                    "nt_f32_relu": [
                        "\tmovq\t$-64, %rax", "\tmovq\t8(%rsp,%rcx,4), %rax", "\tleaq\t(,%rdi,4), %rax",
                        "\tcallq\t*%rax", "\tjmpq\t*(%rax,%rcx,8)", "\tleaq\t.LJTI0_0(%rip), %rdx",
                        "\tmovl\t$.LJTI0_0, %eax", "\tleaq\t($s17NeedletailKernels4helpyyF)(%rip), %rax",
                        "\tvmovups\t%zmm0, (%rax) {%k1}", "\tmovabsq\t$9223372036854775800, %rax",
                    ]
                ],
                tail: [".LJTI0_0:", "\t.long\t0", "\"$s17NeedletailKernels4helpyyF\":", "\tretq"]
            ).refusal())
    }

    func testACallInAHotLoopIsRefused() {
        for call in ["\tcallq\tmemcpy@PLT", "\tcallq\t*%rax"] {
            let text = finding(refusal(ofRelu: loop([Self.multiplyAdd, call])))
            XCTAssertTrue(text?.contains("call") ?? false, text ?? "accepted: \(call)")
        }
    }

    func testAScalarMultiplyAddInAHotLoopIsRefused() {
        for scalar in ["\tvfmadd231ss\t%xmm0, %xmm1, %xmm2", "\tvfnmadd213sd\t%xmm0, %xmm1, %xmm2"] {
            let text = finding(refusal(ofRelu: loop([scalar])))
            XCTAssertTrue(text?.contains("scalar") ?? false, text ?? "accepted: \(scalar)")
        }
    }

    func testAVectorKeptOnTheStackOfAHotLoopIsRefused() {
        for spill in ["\tvmovups\t%ymm1, 32(%rsp)", "\tvmovaps\t(%rsp,%rax,8), %ymm1"] {
            let text = finding(refusal(ofRelu: loop([Self.multiplyAdd, spill])))
            XCTAssertTrue(text?.contains("stack") ?? false, text ?? "accepted: \(spill)")
        }
        let frame = ["\tmovq\t%rsp, %rbp"] + loop([Self.multiplyAdd, "\tvmovups\t%ymm1, -32(%rbp)"])
        XCTAssertTrue(finding(refusal(ofRelu: frame))?.contains("stack") ?? false)
        // A base pointer that is no frame may be any memory.
        XCTAssertNil(refusal(ofRelu: loop([Self.multiplyAdd, "\tvmovups\t%ymm1, -32(%rbp)"])))
    }

    func testALongFunctionMayReachForTheStackWithOneInstructionInEight() {
        let spill = "\tvmovups\t32(%rsp), %ymm1"
        func refusal(_ kernel: String, spills: Int) -> GeneratorError? {
            // The loop ends with two more: 40 instructions.
            let body = [String](repeating: Self.multiplyAdd, count: 38 - spills)
            return KernelAssembly(
                bodies: [kernel: loop(body + [String](repeating: spill, count: spills))]
            ).refusal()
        }
        XCTAssertNil(refusal("nt_f32_gelu", spills: 5))
        guard case .hotLoop("avx2", "nt_f32_gelu__avx2", let finding) = refusal("nt_f32_gelu", spills: 6) else {
            return XCTFail("accepted")
        }
        XCTAssertTrue(finding.contains("stack"), finding)
        XCTAssertNotNil(refusal("nt_f32_relu", spills: 1))
    }

    func testAHotLoopWithABranchInItIsLookedAtToo() {
        let body = [Self.multiplyAdd, "\ttestq\t%rax, %rax", "\tje\t.LBB0_2", "\tcallq\tmemcpy@PLT", ".LBB0_2:"]
        XCTAssertTrue(finding(refusal(ofRelu: loop(body)))?.contains("call") ?? false)
    }

    func testOnlyInnermostLoopsAreHot() {
        let inner = loop([Self.multiplyAdd], label: ".LBB0_2")
        XCTAssertNil(refusal(ofRelu: loop(["\tcallq\tmemset@PLT"] + inner + ["\tvmovups\t%ymm1, 32(%rsp)"])))
    }

    func testARefusalSaysWhichSymbolAndTier() {
        let text = "\(GeneratorError.undefinedSymbol(tier: "avx512", symbol: "swift_once"))"
        XCTAssertTrue(text.contains("avx512") && text.contains("swift_once"), text)
        let difference = "\(GeneratorError.definedSymbols(tier: "avx2", missing: ["a"], unexpected: ["b"]))"
        XCTAssertTrue(difference.contains("missing [\"a\"]") && difference.contains("unexpected [\"b\"]"), difference)
    }
}

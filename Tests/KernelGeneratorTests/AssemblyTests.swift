import NeedletailKernelList
import XCTest

@testable import KernelGenerator

final class AssemblyTests: XCTestCase {
    private func lines(_ text: String...) -> [String] {
        Assembly(text.joined(separator: "\n"), tier: .avx2).lines
    }

    func testKernelsAreRenamedForTheirTierAndNothingElseIs() {
        for tier in GeneratedTier.allCases {
            let assembly = KernelAssembly(
                tier: tier, bodies: ["nt_f32_relu": ["\tcallq\tnt_f32_sigmoid__baseline", "\tcallq\tother__baseline"]]
            ).assembly
            let text = assembly.lines.joined(separator: "\n")
            for kernel in kernelList {
                XCTAssertTrue(text.contains("\n\(kernel.name)__\(tier.rawValue):"), kernel.name)
                XCTAssertTrue(text.contains("\t.globl\t\(kernel.name)__\(tier.rawValue)\n"), kernel.name)
                XCTAssertFalse(text.contains("\(kernel.name)__baseline"), kernel.name)
            }
            XCTAssertTrue(text.contains("\tcallq\tnt_f32_sigmoid__\(tier.rawValue)"))
            XCTAssertTrue(text.contains("\tcallq\tother__baseline"))
        }
    }

    func testEveryGlobalIsHiddenAtTheTopOfAGuardedFileThatWantsNoExecutableStack() {
        let file = KernelAssembly().assembly.file(header: "// header\n")
        XCTAssertTrue(file.hasPrefix("// header\n#if defined(__x86_64__) && defined(__ELF__)\n\t.hidden\t"), file)
        for kernel in kernelList {
            XCTAssertEqual(file.components(separatedBy: "\t.hidden\t\(kernel.name)__avx2\n").count, 2, kernel.name)
        }
        let end = """
            #endif
            #if defined(__ELF__)
            \t.section\t.note.GNU-stack,"",%progbits
            #endif

            """
        XCTAssertTrue(file.hasSuffix(end), file)
        XCTAssertEqual(file.components(separatedBy: "#if ").count, file.components(separatedBy: "#endif").count)
    }

    func testMetadataObjectsAreDroppedToTheirSizeAndCodeAroundThemStays() {
        XCTAssertEqual(
            lines(
                "\t.text", "first:", "\tretq",
                "\t.type\t__swift_reflection_version,@object", "\t.section\tswift5_reflection,\"aR\",@progbits",
                "\t.globl\t__swift_reflection_version", "__swift_reflection_version:", "\t.short\t3",
                "\t.size\t__swift_reflection_version, 2",
                "\t.type\t\"$s17NeedletailKernels5PanelVMn\",@object", "\"$s17NeedletailKernels5PanelVMn\":",
                "\t.long\t81", "\t.size\t\"$s17NeedletailKernels5PanelVMn\", 4",
                "\t.type\t\"symbolic _____ 17NeedletailKernels5PanelV\",@object",
                "\"symbolic _____ 17NeedletailKernels5PanelV\":", "\t.byte\t1",
                "\t.size\t\"symbolic _____ 17NeedletailKernels5PanelV\", 6",
                "\t.type\tgot.$ss10SIMDScalarMp,@object", "\t.weak\tgot.$ss10SIMDScalarMp", "got.$ss10SIMDScalarMp:",
                "\t.quad\t$ss10SIMDScalarMp", "\t.size\tgot.$ss10SIMDScalarMp, 8",
                "\t.type\t.L_swift1_autolink_entries,@object", "\t.section\t.swift1_autolink_entries,\"eR\",@progbits",
                ".L_swift1_autolink_entries:", "\t.ascii\t\"-lswiftCore\"",
                "\t.size\t.L_swift1_autolink_entries, 11",
                "\t.text", "second:", "\tretq"),
            ["\t.text", "first:", "\tretq", "second:", "\tretq"])
    }

    func testSymbolDirectivesOfMetadataAndOfTheToolchainAreDropped() {
        XCTAssertEqual(
            lines(
                "\t.file\t\"kernels\"", "\t.ident\t\"Swift version 6.3.1\"", "\t.addrsig", "\t.addrsig_sym\tkernel",
                "\t.hidden\tkernel", "\t.weak\t\"$s17NeedletailKernels5PanelVWOc\"",
                "\t.globl\t$s17NeedletailKernels3foo",
                "\t.protected\t\"$s17NeedletailKernels3foo\"", "\"$s3fooMa\" = 4", "kernel:", "\tretq"),
            ["\t.text", "kernel:", "\tretq"])
    }

    func testWhatIsNotMetadataKeepsItsDirectives() {
        XCTAssertEqual(
            lines("\t.weak\tshared", "\t.globl\tshared", "shared:", "\tretq"),
            ["\t.text", "\t.weak\tshared", "\t.globl\tshared", "shared:", "\tretq"])
    }

    func testCommentsGoAndQuotedHashesStay() {
        XCTAssertEqual(
            lines("# %bb.0:", "kernel:                  # @kernel", "\tretq   # done", "\t.ascii\t\"a # b\""),
            ["\t.text", "kernel:", "\tretq", "\t.ascii\t\"a # b\""])
    }

    func testSectionsAreWrittenWhereSomethingFollowsThemWithoutTheRetainFlag() {
        XCTAssertEqual(
            lines(
                "\t.section\t.rodata.cst4,\"aMR\",@progbits,4", ".LCPI0_0:", "\t.long\t0x3f800000",
                "\t.section\tempty,\"aR\",@progbits", "\t.text", "kernel:", "\tretq",
                "\t.section\t.text.cold,\"axR\",@progbits", "\tnop"),
            [
                "\t.section\t.rodata.cst4,\"aM\",@progbits,4", ".LCPI0_0:", "\t.long\t0x3f800000", "\t.text", "kernel:",
                "\tretq", "\t.section\t.text.cold,\"ax\",@progbits", "\tnop",
            ])
    }
}

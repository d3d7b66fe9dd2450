import NeedletailKernelList

/// The declarations that follow from the kernel list: C prototypes of the tiers' code, and the kernel table in Swift.
struct Declarations {
    let kernels: [KernelDeclaration]

    private static let note = """
        // Generated from the kernel list; do not edit. To make it again:
        //   swift package --allow-writing-to-package-directory generate-kernels

        """

    /// The C header with a prototype for each kernel of each generated tier.
    var prototypes: String {
        var text = Self.note
        text += """
            #ifndef NEEDLETAIL_KERNEL_PROTOTYPES_H
            #define NEEDLETAIL_KERNEL_PROTOTYPES_H

            #pragma clang assume_nonnull begin

            // Each computes units `begin` to `end` of what `args` describes; what that is stands at its Swift source.


            """
        for kernel in kernels {
            for tier in kernel.tiers {
                let name = "\(kernel.name)__\(tier.rawValue)"
                text += "void \(name)(const \(kernel.arguments) *args, ptrdiff_t begin, ptrdiff_t end);\n"
            }
        }
        return text + "\n#pragma clang assume_nonnull end\n\n#endif\n"
    }

    /// The Swift source of the kernel table.
    var table: String {
        var text = Self.note
        text += """
            package import CNeedletailKernels

            /// The kernels of one tier, as C function pointers. What each computes stands at its source under `Kernels/`.
            ///
            /// A kernel computes units `begin ..< end` of what its arguments describe, with the same bits for any split.
            package struct KernelTable: Sendable {

            """
        for (type, arguments) in functionTypes {
            text += "    package typealias \(type) =\n        @convention(c) (_ args: UnsafePointer<\(arguments)>, "
            text += "_ begin: Int, _ end: Int) -> Void\n"
        }
        text += "\n    /// The tier that was asked for.\n    package let tier: Tier\n"
        for kernel in kernels { text += "    package let \(kernel.swiftName): \(kernel.swiftType)\n" }
        text += """
            }

            extension KernelTable {
                /// The kernels' addresses by their names in the kernel list.
                package var addresses: [(name: String, address: UInt)] {
                    [

            """
        for kernel in kernels {
            text += "            (\"\(kernel.name)\", unsafeBitCast(\(kernel.swiftName), to: UInt.self)),\n"
        }
        text += "        ]\n    }\n}\n\n// Outside the table, whose members have the functions' names.\n\n"
        text += tableOf("reference") { "reference" + $0.swiftName.prefix(1).uppercased() + $0.swiftName.dropFirst() }
        text += "\n" + tableOf("baseline", \.swiftName)
        text += "\n#if arch(x86_64) && os(Linux)\n"
        text += GeneratedTier.allCases.map { tier in
            tableOf(tier.rawValue, indentation: "    ") { symbol($0, tier) }
        }.joined(separator: "\n")
        return text + "#endif\n"
    }

    /// The name in Swift and the argument structure of each kind of kernel, in the list's order.
    private var functionTypes: [(type: String, arguments: String)] {
        var seen: Set<String> = []
        return kernels.filter { seen.insert($0.arguments).inserted }.map { ($0.swiftType, $0.arguments) }
    }

    /// A constant with the kernel table of one tier.
    private func tableOf(
        _ tier: String, indentation: String = "", _ function: (KernelDeclaration) -> String
    ) -> String {
        let lines = kernels.map { "\(indentation)    \($0.swiftName): \(function($0))" }
        return "\(indentation)let \(tier)Kernels = KernelTable(\n\(indentation)    tier: .\(tier),\n"
            + lines.joined(separator: ",\n") + ")\n"
    }

    /// What `tier` runs: its own code or the next lower tier's.
    private func symbol(_ kernel: KernelDeclaration, _ tier: GeneratedTier) -> String {
        let rank = GeneratedTier.allCases.firstIndex(of: tier) ?? 0
        let own = GeneratedTier.allCases.prefix(rank + 1).last { kernel.tiers.contains($0) }
        return own.map { "\(kernel.name)__\($0.rawValue)" } ?? kernel.swiftName
    }
}

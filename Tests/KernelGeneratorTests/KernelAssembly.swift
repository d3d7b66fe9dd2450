import NeedletailKernelList

@testable import KernelGenerator

/// Compiler output that defines every kernel of the list, with room for what a test adds.
struct KernelAssembly {
    var tier = GeneratedTier.avx2
    /// Instructions of single kernels, by name, before their `retq`.
    var bodies: [String: [String]] = [:]
    /// Kernels that are left out.
    var missing: Set<String> = []
    /// Lines behind the kernels.
    var tail: [String] = []

    /// The text as the compiler writes it, kernels under their baseline names.
    var text: String {
        var lines = ["\t.file\t\"<swift-imported-modules>\"", "\t.text"]
        for kernel in kernelList where !missing.contains(kernel.name) {
            let symbol = "\(kernel.name)__baseline"
            lines += [
                "\t.globl\t\(symbol)", "\t.p2align\t4", "\t.type\t\(symbol),@function", "\(symbol):",
            ]
            lines += bodies[kernel.name] ?? []
            lines += ["\tretq", "\t.size\t\(symbol), .-\(symbol)"]
        }
        return (lines + tail).joined(separator: "\n") + "\n"
    }

    var assembly: Assembly { Assembly(text, tier: tier) }

    /// What the audit refuses it for; nil where it is accepted.
    func refusal() -> GeneratorError? {
        do throws(GeneratorError) {
            try Audit(assembly: assembly, tier: tier).run()
            return nil
        } catch {
            return error
        }
    }
}

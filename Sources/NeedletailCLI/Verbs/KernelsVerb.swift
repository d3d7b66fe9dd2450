import Needletail
import NeedletailKernelList
import NeedletailKernels

let kernelsVerb = Verb(
    name: "kernels", summary: "Shows the CPU, its tier and the kernel table.", usage: "", options: [],
    details: """
        The environment variable NEEDLETAIL_TIER lowers the tier (reference, baseline, avx2, avx512); it never raises it.
        """
) { arguments throws(Failure) in
    try arguments.none()
    let output = try Output(path: nil)
    try output.write("cpu        \(cpuBrand.isEmpty ? "unknown" : cpuBrand)\n")
    try output.write("detected   \(Tier.detected)\n")
    let reason = Tier.requested.map { " (NEEDLETAIL_TIER=\($0))" } ?? ""
    try output.write("selected   \(Tier.selected)\(reason)\n")
    try output.write("matmul     \(PlanOptions().backend.rawValue)\n")
    try output.write("OpenBLAS   \(OpenBLAS.configuration)\n\n")
    let width = (kernelList.map(\.name.count).max() ?? 0) + 3
    try output.write("kernel".padded(to: width) + "code in use\n")
    for kernel in kernelList {
        let generated = kernel.tiers.last { tier in Tier(rawValue: tier.rawValue).map { $0 <= Tier.selected } ?? false }
        let code = generated?.rawValue ?? min(Tier.selected, .baseline).rawValue
        try output.write(kernel.name.padded(to: width) + code + "\n")
    }
    try output.finish()
    return .success
}

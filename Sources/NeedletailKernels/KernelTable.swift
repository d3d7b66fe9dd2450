extension KernelTable {
    /// The kernels of `Tier.selected`.
    package static let selected = kernelTable(Tier.selected)
}

/// The kernels of `tier`, which must be at most `Tier.detected`.
package func kernelTable(_ tier: Tier) -> KernelTable {
    precondition(tier <= Tier.detected, "tier \(tier) needs a newer CPU")
    switch tier {
    case .reference: return referenceKernels
    case .baseline: return baselineKernels
    case .avx2, .avx512:
        #if arch(x86_64) && os(Linux)
            return tier == .avx2 ? avx2Kernels : avx512Kernels
        #else
            preconditionFailure("tier \(tier) has no code on this architecture")
        #endif
    }
}

import CNeedletailKernels
import Glibc

/// Which code the kernels run: from plain loops to AVX-512. Higher tiers need newer CPUs.
public enum Tier: String, CaseIterable, Comparable, Sendable {
    /// Plain loops over single values: the yardstick of the others.
    case reference
    /// Swift SIMD compiled for every CPU of the architecture (SSE2 on x86-64, NEON on arm64).
    case baseline
    /// x86-64-v3: AVX2 and FMA.
    case avx2
    /// x86-64-v4: AVX-512 F, BW, CD, DQ and VL.
    case avx512

    /// Orders tiers from the oldest CPU's to the newest's.
    public static func < (a: Tier, b: Tier) -> Bool {
        a.rank < b.rank
    }

    private var rank: Int {
        switch self {
        case .reference: 0
        case .baseline: 1
        case .avx2: 2
        case .avx512: 3
        }
    }

    /// The highest tier that this CPU and its operating system run, read from CPUID and XCR0.
    public static let detected: Tier = {
        #if arch(x86_64) && os(Linux)
            let features = Int(nt_cpu_features())
            if features & Int(NT_CPU_X86_64_V4) != 0 { return .avx512 }
            if features & Int(NT_CPU_X86_64_V3) != 0 { return .avx2 }
        #endif
        return .baseline
    }()

    /// Every tier that this CPU runs, lowest first.
    public static let available: [Tier] = allCases.filter { $0 <= detected }

    /// What the environment variable `NEEDLETAIL_TIER` asks for: nil when unset or not a tier's name.
    public static let requested: Tier? = environmentValue.flatMap(Tier.init(rawValue:))

    /// The tier that the engine runs: `detected`, or a lower one that `NEEDLETAIL_TIER` names. It never raises the tier.
    public static let selected: Tier = choose(environmentValue, detected: detected).selected

    /// The value of `NEEDLETAIL_TIER` where it is set but names no tier: it has no effect, and a program may say so.
    public static let unknownRequest: String? = choose(environmentValue, detected: detected).unknown

    private static let environmentValue = getenv("NEEDLETAIL_TIER").map { String(cString: $0) }

    /// What a value of `NEEDLETAIL_TIER`, nil where it is unset, comes to on a CPU that runs `detected` at most: the tier
    /// to run, and the value itself where it is neither empty nor a tier's name.
    static func choose(_ value: String?, detected: Tier) -> (selected: Tier, unknown: String?) {
        guard let value, !value.isEmpty else { return (detected, nil) }
        guard let tier = Tier(rawValue: value) else { return (detected, value) }
        return (min(tier, detected), nil)
    }
}

/// The CPU's brand name; empty where the architecture has none.
package let cpuBrand: String = {
    var name = [CChar](repeating: 0, count: 64)
    nt_cpu_brand(&name, name.count)
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}()

import CNeedletailKernels

/// How the weights of a matmul are stored: each becomes the f32 value that it stands for.
protocol MatmulWeights {
    associatedtype Element
    /// The sixteen weights at `pointer`.
    static func load(_ pointer: UnsafePointer<Element>) -> F32x16
    /// The first `count` weights at `pointer`; what is in the lanes after them does not matter.
    static func load(_ pointer: UnsafePointer<Element>, count: Int) -> F32x16
}

enum F32Weights: MatmulWeights {
    @inline(__always)
    static func load(_ pointer: UnsafePointer<Float>) -> F32x16 { .load(pointer) }

    @inline(__always)
    static func load(_ pointer: UnsafePointer<Float>, count: Int) -> F32x16 { .load(pointer, count: count) }
}

/// Patterns of 16 bits, always in whole panels.
private protocol HalfWeights: MatmulWeights where Element == UInt16 {
    static func values(_ patterns: SIMD16<UInt16>) -> F32x16
}

extension HalfWeights {
    @inline(__always)
    static func load(_ pointer: UnsafePointer<UInt16>) -> F32x16 {
        values(UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<UInt16>.self))
    }

    @inline(__always)
    static func load(_ pointer: UnsafePointer<UInt16>, count: Int) -> F32x16 { load(pointer) }
}

enum BF16Weights: HalfWeights {
    @inline(__always)
    static func values(_ patterns: SIMD16<UInt16>) -> F32x16 { f32Values(bf16: patterns) }
}

enum F16Weights: HalfWeights {
    @inline(__always)
    static func values(_ patterns: SIMD16<UInt16>) -> F32x16 { f32Values(f16: patterns) }
}

package import NeedletailKernels

/// One run of a kernel: its operands' contents and how it is called on them.
package struct KernelProblem: Sendable {
    /// Its sizes, as in a benchmark's path: `m3_n35`.
    package var label: String
    package var operands: [Operand]
    /// How many units the kernel's range has.
    package var unitCount: Int
    /// Pairs of operands that may be the same memory: an output and the input it may overwrite.
    package var aliases: [(output: Int, input: Int)] = []
    /// Floating-point operations of the whole problem, 0 where they are not what limits it.
    package var operations: Double = 0
    /// Bytes that the whole problem reads and writes, 0 where they are not what limits it.
    package var byteCount: Double = 0
    /// Values that the whole problem computes, 0 where a time for each says nothing.
    package var valueCount: Double = 0
    /// Calls the kernel of a table on the operands' addresses for a range of units.
    package var run: @Sendable (KernelTable, [UnsafeMutableRawPointer], Range<Int>) -> Void

    package init(
        _ label: String, _ operands: [Operand], unitCount: Int,
        run: @escaping @Sendable (KernelTable, [UnsafeMutableRawPointer], Range<Int>) -> Void
    ) {
        self.label = label
        self.operands = operands
        self.unitCount = unitCount
        self.run = run
    }
}

/// The contents of an operand before a run.
package struct Operand: Sendable {
    package enum Contents: Sendable {
        case f32([Float])
        case f64([Double])
        case u8([UInt8])
        case u16([UInt16])
        case i32([Int32])
        case i64([Int64])
    }

    package var contents: Contents
    /// Whether the kernel writes it; all of an output is compared, also what the kernel leaves alone.
    package var isOutput: Bool
    /// Whether the kernel reads an output's contents, so that they must be these.
    package var isAccumulated = false

    package static func input(_ values: [Float]) -> Operand { Operand(contents: .f32(values), isOutput: false) }
    package static func input(_ values: [Double]) -> Operand { Operand(contents: .f64(values), isOutput: false) }
    package static func input(_ values: [UInt8]) -> Operand { Operand(contents: .u8(values), isOutput: false) }
    package static func input(_ values: [UInt16]) -> Operand { Operand(contents: .u16(values), isOutput: false) }
    package static func input(_ values: [Int32]) -> Operand { Operand(contents: .i32(values), isOutput: false) }
    package static func input(_ values: [Int64]) -> Operand { Operand(contents: .i64(values), isOutput: false) }

    /// An output with something in it that no kernel writes by chance.
    package static func outputF32(_ count: Int) -> Operand {
        Operand(contents: .f32([Float](repeating: Float(bitPattern: 0xc5a5_a5a5), count: count)), isOutput: true)
    }
    package static func outputF64(_ count: Int) -> Operand {
        let untouched = Double(bitPattern: 0xc0a5_a5a5_a5a5_a5a5)
        return Operand(contents: .f64([Double](repeating: untouched, count: count)), isOutput: true)
    }
    package static func outputU8(_ count: Int) -> Operand {
        Operand(contents: .u8([UInt8](repeating: 0xa5, count: count)), isOutput: true)
    }
    package static func outputU16(_ count: Int) -> Operand {
        Operand(contents: .u16([UInt16](repeating: 0xa5a5, count: count)), isOutput: true)
    }
    package static func outputI32(_ count: Int) -> Operand {
        Operand(contents: .i32([Int32](repeating: 0x25a5_a5a5, count: count)), isOutput: true)
    }
    package static func outputI64(_ count: Int) -> Operand {
        Operand(contents: .i64([Int64](repeating: 0x25a5_a5a5_a5a5_a5a5, count: count)), isOutput: true)
    }

    /// An operand that is read and written, such as one that a kernel accumulates into.
    package static func inOut(_ values: [Float]) -> Operand {
        Operand(contents: .f32(values), isOutput: true, isAccumulated: true)
    }

    /// The contents' bytes.
    package var bytes: [UInt8] {
        switch contents {
        case .f32(let values): values.withUnsafeBytes { Array($0) }
        case .f64(let values): values.withUnsafeBytes { Array($0) }
        case .u8(let values): values
        case .u16(let values): values.withUnsafeBytes { Array($0) }
        case .i32(let values): values.withUnsafeBytes { Array($0) }
        case .i64(let values): values.withUnsafeBytes { Array($0) }
        }
    }
}

extension UnsafeMutableRawPointer {
    /// The address as one of f32 values.
    package var f32: UnsafeMutablePointer<Float> { assumingMemoryBound(to: Float.self) }
    /// The address as one of f64 values.
    package var f64: UnsafeMutablePointer<Double> { assumingMemoryBound(to: Double.self) }
    /// The address as one of bytes.
    package var u8: UnsafeMutablePointer<UInt8> { assumingMemoryBound(to: UInt8.self) }
    /// The address as one of 16-bit words.
    package var u16: UnsafeMutablePointer<UInt16> { assumingMemoryBound(to: UInt16.self) }
    /// The address as one of 32-bit integers.
    package var i32: UnsafeMutablePointer<Int32> { assumingMemoryBound(to: Int32.self) }
    /// The address as one of 64-bit integers.
    package var i64: UnsafeMutablePointer<Int64> { assumingMemoryBound(to: Int64.self) }
}

import CNeedletailKernels
package import NeedletailKernels
import SeededData

/// Casts and dequantization.
let castCases: [KernelCase] = [
    cast("nt_f32_cast", .f32, timed: [.f64, .f16, .bf16, .i8, .u8, .i32]),
    cast("nt_f64_cast", .f64, timed: [.f32]), cast("nt_f16_cast", .f16, timed: [.f32]),
    cast("nt_bf16_cast", .bf16, timed: [.f32]), cast("nt_i8_cast", .i8, timed: [.f32]),
    cast("nt_u8_cast", .u8, timed: [.f32]), cast("nt_i32_cast", .i32, timed: [.f32]),
    cast("nt_i64_cast", .i64, timed: [.f32]), cast("nt_bool_cast", .bool, timed: [.f32]),
    dequantize("nt_u8_dequantize") { $0.u8Dequantize },
    dequantize("nt_i8_dequantize") { $0.i8Dequantize },
]

/// The case of the casts of `type`, timed to the types `timed`.
private func cast(_ name: String, _ type: ElementType, timed: [ElementType]) -> KernelCase {
    KernelCase(
        name,
        benchmarks: timed.flatMap { to in
            elementwiseBenchmarkLengths.map { count in
                KernelBenchmark("to_\(to)_n\(count)", count > 1 << 20 ? .copyBandwidth : .none) {
                    castProblem(type, seededBytes(count * type.byteCount), to)
                }
            }
        }
    ) {
        ElementType.allCases.flatMap { to in
            [0, 1, 15, 16, 17, 33].map { castProblem(type, seededBytes($0 * type.byteCount), to) }
                + [castProblem(type, specialElements(type) + seededBytes(97 * type.byteCount), to)]
        }
    }
}

/// A cast of the elements that `bytes` hold.
package func castProblem(_ type: ElementType, _ bytes: [UInt8], _ to: ElementType) -> KernelProblem {
    let count = bytes.count / type.byteCount
    var problem = KernelProblem("to_\(to)_n\(count)", [.input(bytes), output(to, count)], unitCount: count) {
        var args = nt_cast_args(x: $1[0], y: $1[1], to: to.code)
        $0.cast(from: type)(&args, $2.lowerBound, $2.upperBound)
    }
    problem.byteCount = Double(count * (type.byteCount + to.byteCount))
    return problem
}

private func output(_ type: ElementType, _ count: Int) -> Operand {
    switch type {
    case .f32: .outputF32(count)
    case .f64: .outputF64(count)
    case .f16, .bf16: .outputU16(count)
    case .i8, .u8, .bool: .outputU8(count)
    case .i32: .outputI32(count)
    case .i64: .outputI64(count)
    }
}

/// The bytes of elements of `type` where casts change what they do: ends of ranges, ties, subnormals, NaN.
package func specialElements(_ type: ElementType) -> [UInt8] {
    let floats = specialNumbers + specialNumbers.map { -$0 }
    let powers: [Int64] = (0..<64).map { Int64(1) << $0 }
    let integers = powers.map { $0 &- 1 } + powers + powers.map { $0 &+ 1 } + [0x0020_0000_0000_0401]
    let both = integers + integers.map { 0 &- $0 }
    let patterns = Array(stride(from: UInt16(0), to: 0xff00, by: 251))
    return switch type {
    case .f32: bytes(floats.map(Float.init) + [Float(bitPattern: 0x7f80_0001), Float(bitPattern: 0xffbf_e000)])
    case .f64:
        bytes(floats + [Double(bitPattern: 0x7ff0_0000_0000_0001), Double(bitPattern: 0xfff7_fc00_0000_0000)])
    case .f16:
        bytes(patterns + [0x7c00, 0x7c01, 0x7e00, 0xfc00, 0xfdff])
    case .bf16: bytes(patterns + [0x7f80, 0x7f81, 0x7fc0, 0xff80])
    case .i8, .u8, .bool: Array(0...255)
    case .i32: bytes(both.map { Int32(truncatingIfNeeded: $0) })
    case .i64: bytes(both)
    }
}

/// Positive numbers at which a cast to some type changes what it does.
private let specialNumbers: [Double] = {
    var numbers: [Double] = [0, 0.5, 1.5, 126.5, 127, 127.5, 254.5, 255.5, 65504, 65519, 65519.999, 65520, 65536, 1e30]
    // Ends of the integers' ranges, of the floats', and half units in the last place of subnormals.
    for exponent in [7, 8, 24, 31, 32, 53, 63, 64, 127, 128, 1023, -14, -24, -25, -26, -126, -133, -134, -149, -150] {
        let power = Double(sign: .plus, exponent: exponent, significand: 1)
        numbers += [power.nextDown, power, power.nextUp, power * 1.5, (power * 1.5).nextUp]
    }
    // Ties of f16 and bf16, and their neighbours in f32 and f64.
    for tie in [1 + 0x1p-11, 1 + 0x3p-11, 1 + 0x1p-8, 1 + 0x3p-8] {
        numbers += [tie, tie.nextUp, tie.nextDown, tie + 0x1p-23, tie - 0x1p-23, tie + 0x1p-30]
    }
    let ends: [Double] = [.leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, .infinity, .nan]
    return numbers + ends + [Double(Float.greatestFiniteMagnitude), Double(Float.greatestFiniteMagnitude) * 1.00000004]
}()

private func dequantize(
    _ name: String, _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.DequantizeKernel
) -> KernelCase {
    @Sendable
    func problem(_ count: Int, zeroPoint: Int32) -> KernelProblem {
        let operands: [Operand] = [.input(seededBytes(count)), .outputF32(count)]
        var problem = KernelProblem("n\(count)_z\(zeroPoint)", operands, unitCount: count) {
            var args = nt_dequantize_args(x: $1[0], y: $1[1].f32, zero_point: zeroPoint, scale: 0.013_7)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.byteCount = Double(5 * count)
        return problem
    }
    return KernelCase(
        name,
        benchmarks: elementwiseBenchmarkLengths.map { count in
            KernelBenchmark("n\(count)", count > 1 << 20 ? .copyBandwidth : .none) { problem(count, zeroPoint: 0) }
        }
    ) {
        awkwardLengths.flatMap { count in [0, 127, -128].map { problem(count, zeroPoint: $0) } }
    }
}

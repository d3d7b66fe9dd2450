import CNeedletailKernels
import NeedletailKernels
import SeededData

/// Kernels over the pixels of images.
let imageCases: [KernelCase] = [
    KernelCase(
        "nt_u8_resize_rows",
        benchmarks: [3, 1, 4].map { channels in
            KernelBenchmark("m1024_n1024_to128_c\(channels)_taps33") {
                rows(1024, channels, Taps(spread: 1024, to: 128, taps: 33))
            }
        } + [KernelBenchmark("m512_n512_to1024_c3_taps5") { rows(512, 3, Taps(spread: 512, to: 1024, taps: 5)) }]
    ) {
        // Whole blocks and parts of one, whole groups of outputs and parts of one.
        [1, 2, 3, 4].flatMap { channels in
            [0, 1, 15, 16, 17, 35].map { rows($0, channels, Taps(spread: 40, to: 13, taps: 7)) }
                + [1, 2, 5, 9].map { rows(5, channels, Taps(spread: $0, to: 3, taps: min($0, 2))) }
                + [
                    rows(17, channels, Taps(spread: 70, to: 0, taps: 0)),
                    rows(17, channels, Taps(spread: 9, to: 201, taps: 3)),
                    rows(16, channels, Taps(spread: 64, to: 64, taps: 1), gap: 3),
                    rows(3, channels, .backwards, gap: 5),
                    // More pixels than lie transposed at a time: in all, and for one output.
                    rows(16, channels, Taps(spread: 2500, to: 7, taps: 900)),
                    rows(2, channels, Taps(spread: 4400, to: 3, taps: 4399)),
                ]
        }
    },
    KernelCase(
        "nt_u8_resize_columns",
        benchmarks: [
            KernelBenchmark("m1024_to128_n384_taps33") { columns(384, Taps(spread: 1024, to: 128, taps: 33)) },
            KernelBenchmark("m512_to1024_n3072_taps5") { columns(3072, Taps(spread: 512, to: 1024, taps: 5)) },
        ]
    ) {
        awkwardLengths.map { columns($0, Taps(spread: 20, to: 9, taps: 5)) }
            + [63, 64, 65, 127, 130].map { columns($0, Taps(spread: 20, to: 41, taps: 3), gap: 7) }
            + [
                columns(33, .backwards), columns(5, Taps(spread: 4, to: 0, taps: 0)),
                columns(70, Taps(spread: 3, to: 3, taps: 0)),
            ]
    },
    KernelCase(
        "nt_u8_pick_pixels",
        benchmarks: [1, 3, 4].map { channels in
            KernelBenchmark("m1024_n1024_to224_c\(channels)") { pick(1024, 1024, 224, 224, channels) }
        }
    ) {
        [1, 2, 3, 4].flatMap { channels in awkwardLengths.map { pick(5, 11, 7, $0, channels) } } + [pick(3, 3, 0, 4, 3)]
    },
    rgbaCase("nt_u8_premultiply") { $0.u8Premultiply },
    rgbaCase("nt_u8_unpremultiply") { $0.u8Unpremultiply },
    KernelCase(
        "nt_u8_convert_pixels",
        benchmarks: channelPairs.map { from, to in
            KernelBenchmark("n65536_c\(from)_to\(to)") { convert(65_536, from, to) }
        }
    ) {
        channelPairs.flatMap { from, to in (awkwardLengths + [64, 1025]).map { convert($0, from, to) } }
    },
    KernelCase(
        "nt_u8_lookup_f32",
        benchmarks: [1, 3, 4].map { channels in KernelBenchmark("m65536_n\(channels)") { lookup(65_536, channels) } }
    ) {
        [1, 2, 3, 4, 7].flatMap { channels in awkwardLengths.map { lookup($0, channels) } }
    },
]

/// Which pixels make each output, and by which weights.
private struct Taps {
    /// How many pixels there are.
    var inputs: Int
    var starts: [Int32]
    var counts: [Int32]
    var weights: [Int32]
    /// Weights from one output to the next: one more than any has.
    var stride: Int

    /// Outputs spread over the inputs, those in the middle of `taps` pixels, and seeded weights: small and large, of both
    /// signs, so that sums are cut off at either end.
    init(spread inputs: Int, to outputs: Int, taps: Int) {
        let starts = (0..<outputs).map { outputs == 1 ? 0 : $0 * (inputs - taps) / max(outputs - 1, 1) }
        self.init(inputs: inputs, starts: starts, counts: starts.map { min(taps, inputs - $0) })
    }

    /// Outputs in falling order, of which every other one has no pixels.
    static var backwards: Taps {
        Taps(inputs: 90, starts: (0..<80).map { 79 - $0 }, counts: (0..<80).map { $0 % 2 * 11 })
    }

    private init(inputs: Int, starts: [Int], counts: [Int]) {
        self.inputs = inputs
        self.starts = starts.map { Int32($0) }
        self.counts = counts.map { Int32($0) }
        stride = (counts.max() ?? 0) + 1
        var random = SeededRandom(seed: UInt64(inputs + counts.count))
        // 255 times the sum of their magnitudes stays inside 32 bits.
        let largest = Int64(1 << 22) * 8 / Int64(5 * max(stride - 1, 1))
        weights = (0..<counts.count * stride).map { _ in
            Int32(truncatingIfNeeded: Int64(random.next() >> 1) % (2 * largest) - largest * 4 / 5)
        }
    }

    var operands: [Operand] { [.input(starts), .input(counts), .input(weights)] }
}

/// Bytes of which many are 0 or 255.
private func pixelBytes(_ count: Int) -> [UInt8] {
    seededBytes(count).enumerated().map { $0 % 5 == 0 ? 0 : $0 % 5 < 3 ? 255 : $1 }
}

private func rows(_ count: Int, _ channels: Int, _ taps: Taps, gap: Int = 0) -> KernelProblem {
    let (outputs, ldx, ldy) = (taps.counts.count, taps.inputs * channels + gap, taps.counts.count * channels + 2 * gap)
    let operands: [Operand] = [.input(pixelBytes(count * ldx))] + taps.operands + [.outputU8(count * ldy)]
    let label =
        "m\(count)_n\(taps.inputs)_to\(outputs)_c\(channels)_taps\(taps.stride - 1)\(gap > 0 ? "_gap\(gap)" : "")"
    let block = Int(NT_RESIZE_BLOCK_ROWS)
    var problem = KernelProblem(label, operands, unitCount: (count + block - 1) / block) {
        var args = nt_resize_rows_args(
            rows: count, channels: channels, width: taps.inputs, outputs: outputs, starts: $1[1].i32, counts: $1[2].i32,
            weights: $1[3].i32, ld_weights: taps.stride, x: $1[0].u8, ldx: ldx, y: $1[4].u8, ldy: ldy)
        $0.u8ResizeRows(&args, $2.lowerBound, $2.upperBound)
    }
    problem.valueCount = Double(count * channels * outputs)
    return problem
}

/// The rows before the first that an output uses are not there.
private func columns(_ byteCount: Int, _ taps: Taps, gap: Int = 0) -> KernelProblem {
    let first = Int(taps.starts.min() ?? 0)
    let (outputs, ldx, ldy) = (taps.counts.count, byteCount + gap, byteCount + 2 * gap)
    let operands: [Operand] =
        [.input(pixelBytes((taps.inputs - first) * ldx))] + taps.operands + [.outputU8(outputs * ldy)]
    let label = "m\(taps.inputs)_to\(outputs)_n\(byteCount)_taps\(taps.stride - 1)\(gap > 0 ? "_gap\(gap)" : "")"
    var problem = KernelProblem(label, operands, unitCount: outputs) {
        var args = nt_resize_columns_args(
            byte_count: byteCount, first: first, starts: $1[1].i32, counts: $1[2].i32, weights: $1[3].i32,
            ld_weights: taps.stride,
            x: $1[0].u8, ldx: ldx, y: $1[4].u8, ldy: ldy)
        $0.u8ResizeColumns(&args, $2.lowerBound, $2.upperBound)
    }
    problem.valueCount = Double(byteCount * outputs)
    return problem
}

private func pick(_ rows: Int, _ columns: Int, _ newRows: Int, _ newColumns: Int, _ channels: Int) -> KernelProblem {
    let (ldx, ldy) = (columns * channels + 1, newColumns * channels + 2)
    let operands: [Operand] = [
        .input(seededBytes(rows * ldx)), .input((0..<newRows).map { Int32($0 * 7919 % rows) }),
        .input((0..<newColumns).map { Int32($0 * 7919 % columns) }), .outputU8(newRows * ldy),
    ]
    let label = "m\(rows)_n\(columns)_to\(newRows)_\(newColumns)_c\(channels)"
    var problem = KernelProblem(label, operands, unitCount: newRows) {
        var args = nt_pick_pixels_args(
            channels: channels, outputs: newColumns, rows: $1[1].i32, columns: $1[2].i32, x: $1[0].u8, ldx: ldx,
            y: $1[3].u8, ldy: ldy)
        $0.u8PickPixels(&args, $2.lowerBound, $2.upperBound)
    }
    problem.valueCount = Double(newRows * newColumns * channels)
    return problem
}

private func rgbaCase(_ name: String, _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.RgbaKernel)
    -> KernelCase
{
    @Sendable
    func problem(_ label: String, _ pixels: [UInt8]) -> KernelProblem {
        var problem = KernelProblem(label, [.input(pixels), .outputU8(pixels.count)], unitCount: pixels.count / 4) {
            var args = nt_rgba_args(x: $1[0].u8, y: $1[1].u8)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.aliases = [(output: 1, input: 0)]
        problem.byteCount = Double(2 * pixels.count)
        return problem
    }
    return KernelCase(
        name,
        benchmarks: [16_384, 16 << 20].map { count in
            KernelBenchmark("n\(count)") { problem("", seededBytes(4 * count)) }
        }
    ) {
        // Every colour with every opacity, each channel in another order.
        let pairs = (0..<65_536).flatMap { pair -> [UInt8] in
            let (colour, opacity) = (UInt8(pair % 256), UInt8(pair / 256))
            return [colour, 255 - colour, colour &* 7, opacity]
        }
        return awkwardLengths.map { problem("n\($0)", seededBytes(4 * $0)) } + [problem("pairs", pairs)]
    }
}

/// The numbers of channels that pixels are made of, and those they become.
private let channelPairs = [(1, 3), (1, 4), (3, 1), (3, 4), (4, 1), (4, 3)]

private func convert(_ count: Int, _ from: Int, _ to: Int) -> KernelProblem {
    var problem = KernelProblem(
        "n\(count)_c\(from)_to\(to)", [.input(seededBytes(count * from)), .outputU8(count * to)], unitCount: count
    ) {
        var args = nt_convert_pixels_args(x_channels: from, y_channels: to, x: $1[0].u8, y: $1[1].u8)
        $0.u8ConvertPixels(&args, $2.lowerBound, $2.upperBound)
    }
    problem.byteCount = Double(count * (from + to))
    return problem
}

private func lookup(_ count: Int, _ channels: Int) -> KernelProblem {
    let operands: [Operand] = [
        .input(seeded(256 * channels)), .input(seededBytes(count * channels)), .outputF32(count * channels),
    ]
    var problem = KernelProblem("m\(count)_n\(channels)", operands, unitCount: count) {
        var args = nt_u8_lookup_f32_args(channels: channels, table: $1[0].f32, x: $1[1].u8, y: $1[2].f32)
        $0.u8LookupF32(&args, $2.lowerBound, $2.upperBound)
    }
    problem.valueCount = Double(count * channels)
    return problem
}

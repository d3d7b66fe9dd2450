import CNeedletailKernels
import NeedletailKernels

/// Matrix products.
let matmulCases: [KernelCase] = MatmulCase.Weights.allCases.map { weights in
    KernelCase(
        "nt_f32_matmul" + (weights == .f32 ? "" : "_\(weights)"), tolerance: .sums(ofTerms: 1500),
        benchmarks: [
            KernelBenchmark("m256_n256_k256", .fmaPeak) {
                MatmulCase(m: 256, n: 256, k: 256, weights: weights).problem
            },
            KernelBenchmark("m1_n2048_k16384", .readBandwidth) {
                MatmulCase(m: 1, n: 2048, k: 16384, weights: weights).problem
            },
        ]
    ) {
        matmulProblems.map { problem in
            var problem = problem
            problem.weights = weights
            // Only packed weights are stored otherwise.
            if weights != .f32 { problem.layout = .packed }
            return problem.problem
        }
    }
}

/// A matmul with its options.
struct MatmulCase {
    /// How `b` lies.
    enum Layout: String, CaseIterable {
        case packed
        /// `[k, n]`, row-major.
        case plain
    }

    /// How weights are stored.
    enum Weights: String, CaseIterable {
        case f32, bf16, f16

        /// Values as they are stored.
        func operand(_ values: [Float]) -> Operand {
            switch self {
            case .f32: .input(values)
            case .bf16: .input(values.map { UInt16($0.bitPattern >> 16) })
            case .f16: .input(values.map(Self.f16))
            }
        }

        /// The pattern of f16 toward zero from a value: normal, subnormal, or NaN.
        private static func f16(_ value: Float) -> UInt16 {
            let sign = UInt16(value.bitPattern >> 31) << 15
            if value.isNaN { return sign | 0x7e00 }
            let magnitude = value.magnitude
            if magnitude < 0x1p-14 { return sign | UInt16(magnitude * 0x1p24) }
            return sign | UInt16((magnitude.bitPattern >> 13) - UInt32(127 - 15) << 10)
        }
    }

    var batch = 1
    var m: Int, n: Int, k: Int
    var weights = Weights.f32
    var layout = Layout.packed
    var isATransposed = false
    var hasBias = true
    var isScaled = false
    var hasResidual = false
    var accumulates = false
    var activation = NT_ACTIVATION_NONE
    var activationIsLast = false
    /// Elements between the rows of `a`, of a plain `b`, of `c` and of the residual.
    var gap = 0
    var rowBlock: Int?
    var columnBlock: Int?

    /// The same with the blocks that a session of so many threads chooses.
    func spread(over threads: Int) -> MatmulCase {
        // `spread(over:)` reads sizes alone: one value stands for all operands.
        withUnsafeTemporaryAllocation(of: Float.self, capacity: 1) { value in
            guard let address = value.baseAddress else { return self }
            var args = nt_f32_matmul_args(m: m, n: n, k: k, a: address, packed: address, bias: nil, c: address)
            args.batch = batch
            args.spread(over: threads)
            var spread = self
            spread.rowBlock = args.row_block
            spread.columnBlock = args.column_block
            return spread
        }
    }

    var problem: KernelProblem {
        let (aRows, aColumns) = isATransposed ? (k, m) : (m, k)
        let aStride = aColumns + gap
        let (bStride, cStride) = (n + gap, n + gap)
        let bCount = layout == .packed ? PackedWeights.elementCount(n: n, k: k) : k * bStride
        let (aCount, cCount) = (aRows * aStride, m * cStride)
        let columns = seeded(batch * n * k, in: -0.5...0.5, seed: 2)
        var b: [Float] = []
        for item in 0..<batch {
            // Values past the columns may be read and must not be used.
            var values = [Float](repeating: .nan, count: bCount)
            for p in 0..<k {
                for column in 0..<n {
                    let index = layout == .packed ? (column / 16 * k + p) * 16 + column % 16 : p * bStride + column
                    values[index] = columns[item * n * k + p * n + column]
                }
            }
            b += layout == .packed ? values : Array(values.dropLast(k > 0 ? gap : 0))
            if layout == .plain, item + 1 < batch { b += [Float](repeating: .nan, count: k > 0 ? gap : 0) }
        }
        let operands: [Operand] = [
            .input(seeded(max(batch * aCount - (aRows > 0 ? gap : 0), 0))), weights.operand(b),
            .input(seeded(n, seed: 3)),
            .input(seeded(n, seed: 4)), .input(seeded(n, seed: 5)),
            .input(seeded(max(batch * cCount - (m > 0 ? gap : 0), 0), seed: 6)),
            accumulates
                ? .inOut(seeded(max(batch * cCount - (m > 0 ? gap : 0), 0), seed: 7))
                : .outputF32(max(batch * cCount - (m > 0 ? gap : 0), 0)),
        ]
        let options = self
        let rowBlocks = (m + (rowBlock ?? max(m, 1)) - 1) / (rowBlock ?? max(m, 1))
        let width = columnBlock ?? max(PackedWeights.padded(n), 16)
        let unitCount = batch * rowBlocks * ((n + width - 1) / width)
        let label =
            "m\(m)_n\(n)_k\(k)" + (batch > 1 ? "_batch\(batch)" : "") + (layout == .plain ? "_plain" : "")
            + (isATransposed ? "_transposed" : "") + (accumulates ? "_accumulate" : "")
        var problem = KernelProblem(label, operands, unitCount: unitCount) { kernels, operands, range in
            var args = nt_f32_matmul_args(
                m: options.m, n: options.n, k: options.k, a: operands[0].f32, packed: operands[1].f32,
                bias: options.hasBias ? UnsafePointer(operands[2].f32) : nil,
                c: operands[6].f32)
            args.batch = options.batch
            args.row_block = options.rowBlock ?? args.row_block
            args.column_block = options.columnBlock ?? args.column_block
            args.a_batch_stride = aCount
            args.a_row_stride = options.isATransposed ? 1 : aStride
            args.a_column_stride = options.isATransposed ? aStride : 1
            args.b_batch_stride = bCount
            if options.layout == .plain {
                args.b_panel_stride = 16
                args.b_row_stride = bStride
            }
            args.c_batch_stride = cCount
            args.c_row_stride = cStride
            if options.isScaled {
                args.scale = UnsafePointer(operands[3].f32)
                args.shift = UnsafePointer(operands[4].f32)
            }
            if options.hasResidual { args.residual = UnsafePointer(operands[5].f32) }
            args.residual_batch_stride = cCount
            args.residual_row_stride = cStride
            args.activation = Int32(options.activation)
            (args.alpha, args.beta) = (-0.25, 0.5)
            args.activation_is_last = options.activationIsLast ? 1 : 0
            args.accumulate = options.accumulates ? 1 : 0
            // The operands were made for these sizes and strides.
            switch options.weights {
            case .f32: kernels.f32Matmul(&args, range.lowerBound, range.upperBound)
            case .bf16: kernels.f32MatmulBf16(&args, range.lowerBound, range.upperBound)
            case .f16: kernels.f32MatmulF16(&args, range.lowerBound, range.upperBound)
            }
        }
        problem.operations = Double(2 * batch * m * n * k)
        problem.byteCount = Double((weights == .f32 ? 4 : 2) * batch * n * k)
        return problem
    }
}

/// Matmuls with enough work to be spread over `threads` threads, in the blocks of a session: along rows and along columns.
package func spreadMatmulProblems(over threads: Int) -> [KernelProblem] {
    [
        MatmulCase(m: 1, n: 1100, k: 1200), MatmulCase(m: 5, n: 1000, k: 300, isScaled: true),
        MatmulCase(m: 310, n: 70, k: 80, layout: .plain, hasResidual: true, gap: 3),
        MatmulCase(batch: 3, m: 70, n: 130, k: 130, activation: NT_ACTIVATION_RELU),
    ].map { $0.spread(over: threads).problem }
}

/// Sizes around tiles, panels and passes, each with options that take turns.
private let matmulProblems: [MatmulCase] = {
    let sizes = [
        (0, 5, 3), (1, 1, 1), (1, 130, 7), (2, 100, 33), (3, 35, 9), (3, 200, 5), (4, 16, 40), (5, 33, 6), (6, 3, 9),
        (7, 20, 8), (8, 64, 2), (9, 17, 31), (10, 48, 5), (11, 31, 4), (12, 32, 3), (13, 15, 13), (14, 16, 2),
        (15, 80, 1), (16, 65, 4), (17, 1, 17), (23, 36, 3), (25, 33, 33), (7, 0, 4), (5, 17, 0), (5, 7, 0),
        (1, 40, 513),
        (6, 20, 1025), (241, 34, 5), (247, 18, 3), (1, 130, 2049), (50, 36, 3000), (13, 20, 1024),
        (4, 260, 1030), (12, 260, 1030), (20, 18, 2100),
    ]
    return sizes.enumerated().flatMap { index, size in
        (0..<3).map { turn in
            let option = index * 3 + turn
            var problem = MatmulCase(m: size.0, n: size.1, k: size.2)
            problem.batch = [1, 1, 3][option % 3]
            problem.layout = MatmulCase.Layout.allCases[option / 2 % 2]
            problem.isATransposed = option % 5 == 3
            problem.hasBias = option % 7 != 6
            problem.isScaled = option % 4 == 1
            problem.hasResidual = option % 3 == 1
            problem.accumulates = option % 8 == 7
            problem.activation = [NT_ACTIVATION_RELU, NT_ACTIVATION_NONE, NT_ACTIVATION_CLIP][option / 2 % 3]
            problem.activationIsLast = option / 4 % 2 == 1
            problem.gap = [0, 3, 0, 16][option % 4]
            problem.rowBlock = option % 3 == 2 ? 5 : nil
            problem.columnBlock = option % 4 == 3 ? 16 : option % 4 == 2 ? 48 : nil
            return problem
        }
    }
}()

import CNeedletailKernels
import NeedletailKernels
import SeededData

/// Transposes, strided copies and gathers: bytes, whatever they stand for.
let movementCases: [KernelCase] =
    [1, 2, 4, 8].flatMap { [transposeCase(byteCount: $0), copyCase(byteCount: $0)] }
    + [
        gatherCase("nt_i32_gather") {
            bytes($0.map { Int32(truncatingIfNeeded: $0) })
        } kernel: {
            $0.i32Gather
        }
    ]
    + [
        gatherCase("nt_i64_gather") {
            bytes($0)
        } kernel: {
            $0.i64Gather
        }
    ]
    + [
        checkCase("nt_i32_check_indices") {
            bytes($0.map { Int32(truncatingIfNeeded: $0) })
        } kernel: {
            $0.i32CheckIndices
        }
    ]
    + [
        checkCase("nt_i64_check_indices") {
            bytes($0)
        } kernel: {
            $0.i64CheckIndices
        }
    ]

private func transposeCase(byteCount: Int) -> KernelCase {
    /// Transposes of `matrices` matrices, `gap` elements between their rows in both arrays.
    @Sendable
    func problem(_ matrices: Int, _ rows: Int, _ columns: Int, gap: Int = 0, isLarge: Bool = false) -> KernelProblem {
        let (ldx, ldy) = (columns + gap, rows + 2 * gap)
        let (xCount, yCount) = (matrices * rows * ldx, matrices * columns * ldy)
        let tileRows = Int(NT_TRANSPOSE_TILE_Y_BYTES) / byteCount
        let tileColumns = Int(NT_TRANSPOSE_TILE_X_BYTES) / byteCount
        let tiles = ((rows + tileRows - 1) / tileRows) * ((columns + tileColumns - 1) / tileColumns)
        let operands: [Operand] = [.input(seededBytes(xCount * byteCount)), .outputU8(yCount * byteCount)]
        let label = "b\(matrices)_m\(rows)_n\(columns)\(gap > 0 ? "_gap\(gap)" : "")\(isLarge ? "_large" : "")"
        var problem = KernelProblem(label, operands, unitCount: matrices * tiles) {
            var outer = nt_dimensions()
            nt_set_dimension(
                &outer, 0, nt_dimension(count: matrices, x_stride: rows * ldx, y_stride: columns * ldy))
            var args = nt_transpose_args(
                rows: rows, columns: columns, x: $1[0], ldx: ldx, y: $1[1], ldy: ldy, outer_rank: 1, outer: outer,
                is_large: isLarge ? 1 : 0)
            $0.transpose(byteCount)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.byteCount = Double(2 * matrices * rows * columns * byteCount)
        return problem
    }
    let shapes = [
        (1, 0, 5), (1, 1, 1), (3, 1, 9), (3, 9, 1), (2, 16, 16), (2, 17, 33), (1, 64, 64), (2, 65, 67), (1, 3, 200),
        (1, 200, 3), (2, 70, 40),
    ]
    // Rows and columns of a tile.
    let (m, n) = (Int(NT_TRANSPOSE_TILE_Y_BYTES) / byteCount, Int(NT_TRANSPOSE_TILE_X_BYTES) / byteCount)
    let size = 8192 * 16384 / byteCount
    return KernelCase(
        "nt_b\(8 * byteCount)_transpose",
        benchmarks: [
            KernelBenchmark("b12_m197_n64") { problem(12, 197, 64) },
            KernelBenchmark("b1_m512_n512") { problem(1, 512, 512) },
            KernelBenchmark("b1_m8192_n\(size / 8192)_large", .copyBandwidth) {
                problem(1, 8192, size / 8192, isLarge: true)
            },
            KernelBenchmark("b1_m11264_n\(size / 11264 / 64 * 64)_large", .copyBandwidth) {
                problem(1, 11264, size / 11264 / 64 * 64, isLarge: true)
            },
        ]
    ) {
        shapes.map { problem($0, $1, $2) } + shapes.map { problem($0, $1, $2, gap: 3) }
            + [problem(1, m + 4, n + 8), problem(1, m + 4, n + 8, isLarge: true)]
            + [problem(1, m, 2 * n, isLarge: true), problem(2, m, n, isLarge: true)]
    }
}

private func copyCase(byteCount: Int) -> KernelCase {
    typealias Dimension = StridedCopy.Dimension
    /// A copy over `dimensions`, from the element of `x` at which it stays inside.
    @Sendable
    func problem(_ label: String, _ dimensions: [Dimension]) -> KernelProblem {
        // How far the copy reaches from its first element, forward and backward.
        func reach(_ stride: (Dimension) -> Int) -> Int {
            dimensions.reduce(0) { $0 + max(0, $1.count - 1) * max(0, stride($1)) }
        }
        let (back, ahead) = (reach { -$0.xStride }, reach(\.xStride))
        let count = dimensions.reduce(1) { $0 * $1.count }
        let operands: [Operand] = [
            .input(seededBytes((back + ahead + 1) * byteCount)),
            .outputU8(count == 0 ? 0 : (reach(\.yStride) + 1) * byteCount),
        ]
        var problem = KernelProblem(label, operands, unitCount: count) {
            var all = nt_dimensions()
            for (index, dimension) in dimensions.enumerated() {
                nt_set_dimension(
                    &all, index,
                    nt_dimension(
                        count: dimension.count, x_stride: dimension.xStride, y_stride: dimension.yStride))
            }
            var args = nt_copy_strided_args(
                x: $1[0] + back * byteCount, y: $1[1], rank: dimensions.count, dimensions: all)
            $0.copyStrided(byteCount)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.byteCount = Double(2 * count * byteCount)
        return problem
    }
    @Sendable
    func rows(_ count: Int, _ run: Int, xStep: Int = 1, yStep: Int = 1, gap: Int = 0) -> KernelProblem {
        problem(
            "m\(count)_n\(run)_x\(xStep)_y\(yStep)_gap\(gap)",
            [
                Dimension(count: count, xStride: abs(xStep) * run + gap, yStride: yStep * run + 2 * gap),
                Dimension(count: run, xStride: xStep, yStride: yStep),
            ])
    }
    let runs = [0, 1, 2, 3, 5, 8, 15, 16, 17, 31, 33, 63, 64, 65, 100, 129]
    return KernelCase(
        "nt_b\(8 * byteCount)_copy_strided",
        benchmarks: [
            KernelBenchmark("m2364_n64_gap704") { rows(2364, 64, gap: 704) },
            KernelBenchmark("m4096_n4_gap4") { rows(4096, 4, gap: 4) },
            KernelBenchmark("m64_n4096_x2") { rows(64, 4096, xStep: 2) },
            KernelBenchmark("m16384_n\(8192 / byteCount)_gap64", .copyBandwidth) {
                rows(16384, 8192 / byteCount, gap: 64)
            },
        ]
    ) {
        runs.map { rows(3, $0, gap: 1) } + [rows(1, 2500), rows(2, 1100, gap: 5)]
            + [1, 7, 64, 97].flatMap { [rows(3, $0, xStep: 0), rows(3, $0, xStep: -1), rows(3, $0, xStep: 3)] }
            + [rows(4, 9, yStep: 2), rows(2, 40, xStep: 2, yStep: 3, gap: 1)]
            + [
                problem(
                    "rank8",
                    [
                        Dimension(count: 2, xStride: 1, yStride: 324), Dimension(count: 3, xStride: 2, yStride: 108),
                        Dimension(count: 1, xStride: 7, yStride: 108), Dimension(count: 2, xStride: -6, yStride: 54),
                        Dimension(count: 3, xStride: 0, yStride: 18), Dimension(count: 1, xStride: 0, yStride: 18),
                        Dimension(count: 3, xStride: 12, yStride: 6), Dimension(count: 6, xStride: 1, yStride: 1),
                    ])
            ]
    }
}

private func gatherCase(
    _ name: String, _ indexBytes: @escaping @Sendable ([Int64]) -> [UInt8],
    kernel: @escaping @Sendable (KernelTable) -> KernelTable.GatherKernel
) -> KernelCase {
    @Sendable
    func problem(outer: Int, axis: Int, inner: Int, _ indices: [Int64]) -> KernelProblem {
        let rows = outer * indices.count
        let operands: [Operand] = [
            .input(seededBytes(outer * axis * inner)), .input(indexBytes(indices)), .outputU8(rows * inner),
        ]
        let label = "o\(outer)_a\(axis)_n\(indices.count)_i\(inner)"
        var problem = KernelProblem(label, operands, unitCount: rows) {
            var args = nt_gather_args(
                x: $1[0], indices: $1[1], y: $1[2], axis: axis, count: indices.count, inner_bytes: inner)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.byteCount = Double(2 * rows * inner)
        return problem
    }
    let hostile: [Int64] = [
        0, 4, -1, -5, 5, -6, 2, 100, -100, 1 << 31 - 1, -1 << 31, .max, .min, 3, 1 << 32, 1 << 32 + 1, -5, 1,
    ]
    return KernelCase(
        name,
        benchmarks: [
            KernelBenchmark("o1_a30522_n128_i3072") {
                problem(outer: 1, axis: 30_522, inner: 3072, spread(128, below: 30_522))
            },
            KernelBenchmark("o1_a65536_n4096_i4") {
                problem(outer: 1, axis: 65_536, inner: 4, spread(4096, below: 65_536))
            },
            KernelBenchmark("o1_a43690_n43690_i3072", .copyBandwidth) {
                problem(outer: 1, axis: 43_690, inner: 3072, spread(43_690, below: 43_690))
            },
        ]
    ) {
        [0, 1, 2, 3, 4, 8, 24, 100, 1500].flatMap { inner in
            [problem(outer: 1, axis: 5, inner: inner, hostile), problem(outer: 3, axis: 5, inner: inner, hostile)]
        } + [problem(outer: 2, axis: 0, inner: 4, hostile), problem(outer: 2, axis: 5, inner: 4, [])]
    }
}

private func checkCase(
    _ name: String, _ indexBytes: @escaping @Sendable ([Int64]) -> [UInt8],
    kernel: @escaping @Sendable (KernelTable) -> KernelTable.CheckIndicesKernel
) -> KernelCase {
    @Sendable
    func problem(_ indices: [Int64], axis: Int) -> KernelProblem {
        let blocks = (indices.count + Int(NT_INDEX_BLOCK) - 1) / Int(NT_INDEX_BLOCK)
        let operands: [Operand] = [.input(indexBytes(indices)), .outputI64(blocks)]
        var problem = KernelProblem("n\(indices.count)_a\(axis)", operands, unitCount: blocks) {
            var args = nt_check_indices_args(
                indices: $1[0], count: indices.count, axis: axis,
                valid_counts: $1[1].assumingMemoryBound(to: Int.self))
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.valueCount = Double(indices.count)
        return problem
    }
    return KernelCase(
        name, benchmarks: [KernelBenchmark("n4096_a30522") { problem(spread(4096, below: 30_522), axis: 30_522) }]
    ) {
        let valid = spread(10_000, below: 30)
        var invalid = valid
        (invalid[0], invalid[4095], invalid[4096 + 7], invalid[9999]) = (30, -31, .max, .min)
        return [[], [0], [5], [-1], Array(valid[..<4096]), Array(valid[..<4097]), valid, invalid, valid + [30]]
            .map { problem($0, axis: 30) } + [problem([0, 1], axis: 0)]
    }
}

/// `count` numbers below `bound`, in no order, about half of them counted from the end.
private func spread(_ count: Int, below bound: Int64) -> [Int64] {
    (0..<Int64(count)).map { $0 * 7919 % bound - ($0 % 2) * bound }
}

import CNeedletailKernels

// How many rows and panels a tile spans: as many accumulators as the registers hold beside the weights.
#if NT_AVX512
    // 32 registers of 16 lanes.
    typealias TileColumns = Panels2
    typealias TileRows<C: ColumnGroup> = Rows12<C>
#elseif NT_FMA || arch(arm64)
    // 16 registers of 8 lanes, or 32 of 4.
    typealias TileColumns = Panel
    typealias TileRows<C: ColumnGroup> = Rows6<C>
#else
    // 16 registers of 4 lanes.
    typealias TileColumns = Panel
    typealias TileRows<C: ColumnGroup> = Rows2<C>
#endif

/// Matmul with packed weights: `c = activation(a · b + bias) · scale + shift`.
///
/// - args: shapes and layouts stand at `nt_f32_matmul_packed_args`; `c` must not overlap the operands. none and relu
///   come before the scale and shift; sigmoid comes after them.
/// - Each element starts at its bias and adds its k products in rising order, each by one FMA (a product and a sum on
///   tiers without): equal bits on every tier with FMA, for any number of rows and any row's place in it.
/// - Precondition: `n, k >= 0`; sizes and strides agree with the memory. Complexity: O((end - begin) · n · k), no allocation.
@c(nt_f32_matmul_packed__baseline)
func f32MatmulPacked(_ args: UnsafePointer<nt_f32_matmul_packed_args>, _ begin: Int, _ end: Int) {
    let matmul = PackedMatmul(args.pointee)
    // A block of rows stays in the second-level cache while the panels pass over it.
    let blockRows = 240
    var row = begin
    while row < end {
        let rows = min(blockRows, end - row)
        matmul.block(row: row, rows: rows)
        if matmul.isSigmoid {
            f32SigmoidRows(matmul.c + row * matmul.ldc, rows: rows, columns: matmul.n, stride: matmul.ldc)
        }
        row += rows
    }
}

/// The arguments of one packed matmul, and its loops.
private struct PackedMatmul {
    let n: Int, k: Int
    let a: UnsafePointer<Float>
    let lda: Int
    let b: UnsafePointer<Float>
    let bias: UnsafePointer<Float>
    let scale: UnsafePointer<Float>?
    let shift: UnsafePointer<Float>?
    let c: UnsafeMutablePointer<Float>
    let ldc: Int
    let floor: F32x16
    let isSigmoid: Bool

    @inline(__always)
    init(_ args: nt_f32_matmul_packed_args) {
        n = args.n
        k = args.k
        a = args.a
        lda = args.lda
        b = args.b
        bias = args.bias
        scale = args.scale
        shift = args.shift
        c = args.c
        ldc = args.ldc
        floor = F32x16(repeating: args.activation == Int32(NT_ACTIVATION_RELU) ? 0 : -Float.infinity)
        isSigmoid = args.activation == Int32(NT_ACTIVATION_SIGMOID)
    }

    /// Rows `row ..< row + rows`: full tiles first, then the few rows left over in wider groups of columns.
    @inline(__always)
    func block(row: Int, rows: Int) {
        let tiled = rows >= 4 ? rows - rows % TileRows<Panel>.rows % 4 : 0
        if tiled > 0 {
            var column = 0
            while column + 16 * (TileColumns.panels - 1) < n {
                tiles(TileColumns.self, row: row, rows: tiled, column: column)
                column += 16 * TileColumns.panels
            }
            if TileColumns.panels > 1, column < n { tiles(Panel.self, row: row, rows: tiled, column: column) }
        }
        if tiled < rows { fewRows(row: row + tiled, rows: rows - tiled) }
    }

    /// One to three rows, in column groups that are as wide as there are accumulators.
    @inline(never)
    private func fewRows(row: Int, rows: Int) {
        var row = row
        if rows >= 2 {
            var column = 0
            #if NT_AVX512
                column = groups(Rows2<Panels4>.self, row: row, from: column)
            #endif
            column = groups(Rows2<Panels2>.self, row: row, from: column)
            _ = groups(Rows2<Panel>.self, row: row, from: column)
            row += 2
        }
        if rows % 2 == 1 {
            var column = 0
            #if NT_AVX512
                column = groups(Row<Panels8>.self, row: row, from: column)
            #endif
            column = groups(Row<Panels4>.self, row: row, from: column)
            column = groups(Row<Panels2>.self, row: row, from: column)
            _ = groups(Row<Panel>.self, row: row, from: column)
        }
    }

    /// One column group down `rows` rows, in tiles of falling height; fewer than four rows are never left.
    @inline(never)
    private func tiles<C: ColumnGroup>(_: C.Type, row: Int, rows: Int, column: Int) {
        var done = 0
        while done + TileRows<C>.rows <= rows {
            tile(TileRows<C>.self, row: row + done, column: column)
            done += TileRows<C>.rows
        }
        #if NT_AVX512
            if done + 8 <= rows {
                tile(Rows8<C>.self, row: row + done, column: column)
                done += 8
            }
        #endif
        while done + 4 <= rows {
            tile(Rows4<C>.self, row: row + done, column: column)
            done += 4
        }
    }

    /// One row group over as many column groups as begin before `n`'s last panel ends; the column after them.
    @inline(__always)
    private func groups<Rows: RowGroup>(_: Rows.Type, row: Int, from first: Int) -> Int {
        var column = first
        while column + 16 * (Rows.Columns.panels - 1) < n {
            tile(Rows.self, row: row, column: column)
            column += 16 * Rows.Columns.panels
        }
        return column
    }

    /// One tile: `finish(bias + a · b)`, the sum over k in rising order.
    @inline(__always)
    private func tile<Rows: RowGroup>(_: Rows.Type, row: Int, column: Int) {
        let rowStart = a + row * lda
        let panels = b + column * k
        var sums = Rows(initial: Rows.Columns(row: bias + column))
        for p in 0..<k {
            sums.accumulate(rowStart + p, lda: lda, Rows.Columns(b: panels + 16 * p, panelStride: 16 * k))
        }
        sums.finish(
            MatmulTarget(
                c: c + row * ldc + column, ldc: ldc, columns: n - column, floor: floor,
                scale: scale.map { $0 + column }, shift: shift.map { $0 + column }))
    }
}

import CNeedletailKernels

/// Matmul with what follows it, for each item of a batch: `c = activation(a · b + bias) · scale + shift + residual`.
///
/// - args: shapes, strides, aliasing, the order of what follows, and units stand at `nt_f32_matmul_args`.
/// - b: panel `j` holds columns `16 j ..< 16 j + 16`, one row of 16 for each `k`. Packed weights (`PackedWeights`) have a row
///   stride of 16 and a panel stride of `16 k`; a plain `[k, n]` matrix has its own row stride and a panel stride of 16. Of
///   the last panel only the matrix's columns are read.
/// - Where n > 16 each sum adds its k products in rising order, each by one FMA (a product and a sum on tiers without); those
///   of each 1024 steps of k are added up from zero, then to what the steps before came to.
///   Where n <= 16 product p goes to partial sum p mod 4, and the sum is `(s0 + s1) + (s2 + s3)`. Then comes the bias. So the
///   bits depend on n and k alone: they are equal on every tier with FMA, for any number of rows and any row's place among
///   them, for any blocks and any layout of b.
/// - Error before the activation: at most `γ(d + k / 1024 + 4) (|bias| + Σ |a| |b|)`, d the smaller of k and 1024,
///   `γ(i) = i u / (1 - i u)`, u = 2^-24 (2 d on tiers without FMA; k / 4 in place of d + k / 1024 where n <= 16).
/// - Precondition: sizes are at least 0 and agree with the memory. Complexity: O(batch · m · n · k), no allocation.
@c(nt_f32_matmul__baseline)
func f32Matmul(_ args: UnsafePointer<nt_f32_matmul_args>, _ begin: Int, _ end: Int) {
    matmul(args, begin, end, F32Weights.self)
}

/// The same as `nt_f32_matmul` with packed weights that are stored as bf16: `b` points to patterns of 16 bits.
///
/// - b: `[ceil(n / 16)][k][16]`, see `PackedWeights`; all sixteen columns of the last panel are read. Strides count its elements.
/// - A weight becomes the f32 value that it stands for, exactly: bits and error are those of `nt_f32_matmul` with these values.
@c(nt_f32_matmul_bf16__baseline)
func f32MatmulBf16(_ args: UnsafePointer<nt_f32_matmul_args>, _ begin: Int, _ end: Int) {
    matmul(args, begin, end, BF16Weights.self)
}

/// The same as `nt_f32_matmul_bf16` with weights that are stored as f16.
@c(nt_f32_matmul_f16__baseline)
func f32MatmulF16(_ args: UnsafePointer<nt_f32_matmul_args>, _ begin: Int, _ end: Int) {
    matmul(args, begin, end, F16Weights.self)
}

@inline(__always)
private func matmul<Weights: MatmulWeights>(
    _ args: UnsafePointer<nt_f32_matmul_args>, _ begin: Int, _ end: Int, _: Weights.Type
) {
    let (m, n) = (args.pointee.m, args.pointee.n)
    let (rowBlock, columnBlock) = (args.pointee.row_block, args.pointee.column_block)
    // Most problems are one block; divisions take longer than a small one.
    let columnBlocks = n <= columnBlock ? 1 : (n + columnBlock - 1) / columnBlock
    let rowBlocks = m <= rowBlock ? 1 : (m + rowBlock - 1) / rowBlock
    var unit = begin
    while unit < end {
        // The units from here on in the same rows are one wide block.
        let rowUnit = columnBlocks == 1 ? unit : unit / columnBlocks
        let columnUnit = unit - rowUnit * columnBlocks
        let width = min(columnBlocks - columnUnit, end - unit)
        let item = rowBlocks == 1 ? rowUnit : rowUnit / rowBlocks
        let row = (rowUnit - item * rowBlocks) * rowBlock
        let column = columnUnit * columnBlock
        let block = MatmulBlock<Weights>(args, item: item, columnEnd: min(column + width * columnBlock, n))
        block.run(row: row, rowEnd: min(row + rowBlock, m), column: column)
        unit += width
    }
}

/// One item of a matmul's batch, up to column `columnEnd`.
struct MatmulBlock<Weights: MatmulWeights> {
    let args: UnsafePointer<nt_f32_matmul_args>
    var columnEnd: Int
    // The item's operands.
    let a: UnsafePointer<Float>
    let b: UnsafePointer<Weights.Element>
    let c: UnsafeMutablePointer<Float>
    let residual: UnsafePointer<Float>?

    @inline(__always)
    init(_ args: UnsafePointer<nt_f32_matmul_args>, item: Int, columnEnd: Int) {
        self.args = args
        self.columnEnd = columnEnd
        a = args.pointee.a + item * args.pointee.a_batch_stride
        b =
            UnsafeRawPointer(args.pointee.b).assumingMemoryBound(to: Weights.Element.self)
            + item * args.pointee.b_batch_stride
        c = args.pointee.c + item * args.pointee.c_batch_stride
        residual = args.pointee.residual.map { $0 + item * args.pointee.residual_batch_stride }
    }

    @inline(__always) var n: Int { args.pointee.n }
    @inline(__always) var k: Int { args.pointee.k }
    @inline(__always) var aRow: Int { args.pointee.a_row_stride }
    @inline(__always) var aColumn: Int { args.pointee.a_column_stride }
    @inline(__always) var bPanel: Int { args.pointee.b_panel_stride }
    @inline(__always) var bRow: Int { args.pointee.b_row_stride }
    @inline(__always) var cRow: Int { args.pointee.c_row_stride }
    @inline(__always) var activation: MatmulActivation { MatmulActivation(args) }
    /// Whether scale, shift and residual are left to `finish`, which comes after a first activation that is no clamp.
    @inline(__always) var finishesLater: Bool { activation.isFunction && args.pointee.activation_is_last == 0 }

    /// Rows `row ..< rowEnd` of columns `column ..< columnEnd`.
    @inline(__always)
    func run(row: Int, rowEnd: Int, column: Int) {
        var row = row
        let most = rowEnd - row <= Self.leastBlockRows ? Self.leastBlockRows : blockRows(of: rowEnd - row)
        while row < rowEnd {
            // These rows of `a` stay in the second-level cache while the panels pass over them. A few rows more are taken
            // rather than left over.
            let rows = rowEnd - row < most + 4 ? rowEnd - row : most
            let width = functionWidth(rows: rows)
            var part = self
            var column = column
            while column < columnEnd {
                part.columnEnd = min(column + width, columnEnd)
                if n <= 16 {
                    part.interleaved(row: row, rowEnd: row + rows)
                } else {
                    part.ordered(row: row, rows: rows, column: column)
                }
                if activation.isFunction { part.finish(row: row, rowEnd: row + rows, column: column) }
                column = part.columnEnd
            }
            row += rows
        }
    }

    /// `rows` rows, each sum in rising order of k.
    @inline(__always)
    func ordered(row: Int, rows: Int, column: Int) {
        if rows <= Self.fewRows {
            few(row: row, rows: rows, column: column)
        } else {
            tiled(row: row, rows: rows, column: column)
        }
    }

    private static var leastBlockRows: Int { 48 }
    /// Rows that a pass over the panels takes of `rows`, more than `leastBlockRows`: at most 636, or a megabyte of `a` in the
    /// steps of k of a pass, and about as many in each.
    private func blockRows(of rows: Int) -> Int {
        let most = max(Self.leastBlockRows, min(636, (1 << 18) / max(min(k, Self.blockDepth), 1)))
        let blocks = (rows + most - 1) / most
        return (rows + 12 * blocks - 1) / (12 * blocks) * 12
    }
    /// Columns that are computed before a function runs over them, so that it finds them in cache.
    @inline(__always)
    private func functionWidth(rows: Int) -> Int {
        guard activation.isFunction, k <= Self.blockDepth, rows * n > 1 << 15 else { return Int.max / 2 }
        return max(128, (1 << 15) / rows & ~127)
    }
    /// Steps of k that a pass over a block of many rows takes: a multiple of `sumDepth`.
    private static var blockDepth: Int { 1024 }
    /// Steps of k whose products are added up from zero: a sum of very many loses digits to each.
    private static var sumDepth: Int { 1024 }

    /// `leastRows` or more rows, in tiles.
    @inline(__always)
    private func tiled(row: Int, rows: Int, column: Int) {
        let passes = rows <= FullRows<Panel>.rows ? 1 : (k + Self.blockDepth - 1) / Self.blockDepth
        for pass in 0..<max(passes, 1) {
            let depths =
                passes < 2
                ? MatmulDepths(from: 0, to: k)
                : MatmulDepths(from: pass * Self.blockDepth, to: min((pass + 1) * Self.blockDepth, k))
            let first = column
            var column = column
            #if NT_AVX512
                while column + 32 <= columnEnd {
                    tiles(Panels2.self, row: row, rows: rows, column: column, depths, isFirst: column == first)
                    column += 32
                }
            #else
                while column + 16 <= columnEnd {
                    tiles(Panel.self, row: row, rows: rows, column: column, depths, isFirst: column == first)
                    column += 16
                }
            #endif
            while column < columnEnd {
                tiles(TailPanel.self, row: row, rows: rows, column: column, depths, isFirst: false)
                column += 16
            }
        }
    }

    // Heights of tiles: as many sums as the registers hold beside the weights, and never so few rows at the end that their
    // sums would wait for each other.
    #if NT_AVX512
        /// 24 sums of 16 lanes in 32 registers.
        private typealias FullRows<C: ColumnGroup> = Rows12<C>
        private static var leastRows: Int { 4 }
        private static var hasMaskRegisters: Bool { true }
        private static var mostSmallRows: Int { 8 }
        private static var fewRows: Int { 6 }
    #elseif NT_FMA || arch(arm64)
        /// 12 sums of 8 lanes in 16 registers, or 24 of 4 in 32.
        private typealias FullRows<C: ColumnGroup> = Rows6<C>
        private static var leastRows: Int { 3 }
        private static var hasMaskRegisters: Bool { false }
        private static var mostSmallRows: Int { 5 }
        private static var fewRows: Int { 2 }
    #else
        /// 8 sums of 4 lanes in 16 registers.
        private typealias FullRows<C: ColumnGroup> = Rows2<C>
        private static var leastRows: Int { 1 }
        private static var hasMaskRegisters: Bool { false }
        private static var mostSmallRows: Int { 1 }
        private static var fewRows: Int { 0 }
    #endif

    /// One column group down `rows` rows; the first of all reads these rows.
    @inline(never)
    private func tiles<C: ColumnGroup>(
        _: C.Type, row: Int, rows: Int, column: Int, _ depths: MatmulDepths, isFirst: Bool
    ) {
        // Where the rows are so many values that no cache near by held them, each tile asks for the next one's.
        let asksForRows = isFirst && aColumn == 1 && depths.to - depths.from >= 512 && k * rows >= 1 << 18
        var row = row
        var left = rows
        var readsAhead = readsAhead
        if C.isWhole || Self.hasMaskRegisters {
            // Of the packed weights that come next, each tile asks for some, where the second-level cache does not hold all
            // and the first holds these.
            var next = b, nextEnd = b, share = 0
            if C.isWhole, k <= 320, n * k > 1 << 18, bRow == 16, column + 16 * C.panels < columnEnd {
                next += (column / 16 + C.panels) * bPanel
                nextEnd = next + 16 * C.panels * k
                share = C.panels * k * FullRows<C>.rows / rows + 1
            }
            while left >= FullRows<C>.rows + Self.leastRows || left == FullRows<C>.rows {
                if next < nextEnd {
                    for line in 0..<share { nt_prefetch(next + 16 * line) }
                    next += 16 * share
                }
                if readsAhead {
                    tile(FullRows<C>.self, row: row, column: column, depths, readsAhead: true)
                } else if asksForRows, left > FullRows<C>.rows {
                    tile(FullRows<C>.self, row: row, column: column, depths, asksForRows: true)
                } else {
                    tile(FullRows<C>.self, row: row, column: column, depths)
                }
                readsAhead = false
                row += FullRows<C>.rows
                left -= FullRows<C>.rows
            }
        }
        while left > 0 {
            // The most rows, unless too few would be left.
            let most = left >= Self.mostSmallRows + Self.leastRows ? Self.mostSmallRows : (left + 1) / 2
            let height = left <= Self.mostSmallRows ? left : most
            smallTile(C.self, row: row, height: height, column: column, depths)
            row += height
            left -= height
        }
    }

    /// One tile of fewer rows than a full one.
    @inline(never)
    private func smallTile<C: ColumnGroup>(_: C.Type, row: Int, height: Int, column: Int, _ depths: MatmulDepths) {
        switch height {
        #if NT_AVX512
            case 8: tile(Rows8<C>.self, row: row, column: column, depths)
            case 7: tile(Rows7<C>.self, row: row, column: column, depths)
            case 6: tile(Rows6<C>.self, row: row, column: column, depths)
            case 5: tile(Rows5<C>.self, row: row, column: column, depths)
            default: tile(Rows4<C>.self, row: row, column: column, depths)
        #elseif NT_FMA || arch(arm64)
            case 5: tile(Rows5<C>.self, row: row, column: column, depths)
            case 4: tile(Rows4<C>.self, row: row, column: column, depths)
            default: tile(Rows3<C>.self, row: row, column: column, depths)
        #else
            default: tile(Row<C>.self, row: row, column: column, depths)
        #endif
        }
    }

    /// One to three rows, in column groups so wide that there are as many independent sums, and the weights pass by once.
    @inline(never)
    private func few(row: Int, rows: Int, column: Int) {
        // Another thread may have made the row: its lines come together then, not one after the other.
        if rows == 1, aColumn == 1, k >= 128 {
            for line in 0..<min(k / 16, 64) { nt_prefetch(a + row * aRow + 16 * line) }
        }
        var column = column
        switch rows {
        case 1:
            #if NT_AVX512
                groups(Row<Panels8>.self, row: row, column: &column)
            #endif
            groups(Row<Panels4>.self, row: row, column: &column)
            groups(Row<Panels2>.self, row: row, column: &column)
            tails(Row<TailPanel>.self, row: row, column: &column)
        case 2:
            #if NT_AVX512
                groups(Rows2<Panels4>.self, row: row, column: &column)
            #endif
            groups(Rows2<Panels2>.self, row: row, column: &column)
            tails(Rows2<TailPanel>.self, row: row, column: &column)
        #if NT_AVX512
            case 3:
                groups(Rows3<Panels4>.self, row: row, column: &column)
                groups(Rows3<Panels2>.self, row: row, column: &column)
                tails(Rows3<TailPanel>.self, row: row, column: &column)
            case 4: groups(Rows4<Panels4>.self, row: row, column: &column)
            case 5: groups(Rows5<Panels4>.self, row: row, column: &column)
            case 6: groups(Rows6<Panels4>.self, row: row, column: &column)
        #endif
        default: break
        }
        if column < columnEnd { tiled(row: row, rows: rows, column: column) }
    }

    /// One row group over as many whole column groups as there are.
    @inline(__always)
    private func groups<R: RowGroup>(_: R.Type, row: Int, column: inout Int) {
        let depths = MatmulDepths(from: 0, to: k)
        if readsAhead {
            while column + 16 * R.Columns.panels <= columnEnd {
                tile(R.self, row: row, column: column, depths, readsAhead: true)
                column += 16 * R.Columns.panels
            }
        } else {
            while column + 16 * R.Columns.panels <= columnEnd {
                tile(R.self, row: row, column: column, depths)
                column += 16 * R.Columns.panels
            }
        }
    }

    /// Whether packed weights are so many that no cache near by holds them, and long enough for what is asked for beyond a
    /// panel's end not to matter: whoever is the first to read them asks for each a while before.
    private var readsAhead: Bool { bRow == 16 && k >= 512 && n * k >= 1 << 18 }
    /// Elements from what is read to what is asked for: a kilobyte.
    private static var aheadCount: Int { 1024 / MemoryLayout<Weights.Element>.stride }
    /// Steps of k whose weights of a panel lie in one line of cache: 1 or 2.
    private static var stepsPerLine: Int { 4 / MemoryLayout<Weights.Element>.stride }

    /// One row group over the panels that are left.
    @inline(__always)
    private func tails<R: RowGroup>(_: R.Type, row: Int, column: inout Int) {
        while column < columnEnd {
            tile(R.self, row: row, column: column, MatmulDepths(from: 0, to: k))
            column += 16
        }
    }

    /// One tile: the sums over some steps of k, with what follows after the last of all. Between the steps of two sums they
    /// wait in `c`.
    @inline(__always)
    private func tile<R: RowGroup>(
        _: R.Type, row: Int, column: Int, _ depths: MatmulDepths, readsAhead: Bool = false, asksForRows: Bool = false
    ) {
        let to = c + row * cRow + column
        // What is read behind the sums is asked for before them.
        if depths.to - depths.from >= 256 {
            if depths.from > 0 { ask(R.self, for: to, stride: cRow) }
            if depths.to == k, let residual, !finishesLater {
                let stride = args.pointee.residual_row_stride
                ask(R.self, for: residual + row * stride + column, stride: stride)
            }
        }
        var from = R.addresses(a + row * aRow + depths.from * aColumn, stride: aRow)
        var weights = b + column / 16 * bPanel + depths.from * bRow
        var depth = depths.from
        repeat {
            let end = min(depth + Self.sumDepth, depths.to)
            var sums = start(R.self, at: to, column: column, isFirst: depth == 0)
            // A line holds several steps' weights of a panel where those are small: each step asks for as many panels' lines
            // as it takes.
            var panel = 0
            var next = a + (row + R.rows) * aRow + depth
            var line = 0
            for _ in depth..<end {
                if asksForRows {
                    nt_prefetch_second_level(next)
                    next += 16
                    line += 16
                    if line >= end - depth {
                        next += aRow - line
                        line = 0
                    }
                }
                if readsAhead {
                    let count = max(R.Columns.panels / Self.stepsPerLine, 1)
                    for place in panel..<panel + count {
                        nt_prefetch_second_level(weights + place * bPanel + Self.aheadCount)
                    }
                    panel = Self.stepsPerLine == 1 ? 0 : R.Columns.panels - count - panel
                }
                sums.accumulate(
                    from, stride: aRow,
                    R.Columns(Weights.self, weights, panelStride: bPanel, columns: n - column))
                from.advance(by: aColumn)
                weights += bRow
            }
            if depth > 0 { sums.add(R(to, stride: cRow, columns: n - column)) }
            if end == k { follow(&sums, row: row, column: column) }
            sums.store(to, stride: cRow, columns: n - column)
            depth = end
        } while depth < depths.to
    }

    /// Asks for the rows of a tile.
    @inline(__always)
    private func ask<R: RowGroup>(_: R.Type, for values: UnsafePointer<Float>, stride: Int) {
        for row in 0..<R.rows {
            for panel in 0..<R.Columns.panels { nt_prefetch(values + row * stride + 16 * panel) }
        }
    }

    /// Rows of one panel, the whole width: each product goes to one of four sums in turn, so that none waits for the one
    /// before it.
    @inline(never)
    private func interleaved(row: Int, rowEnd: Int) {
        var row = row
        #if NT_AVX512
            while row + 6 <= rowEnd {
                interleavedTile(Rows6<TailPanel>.self, row: row)
                row += 6
            }
        #endif
        while row < rowEnd {
            interleavedTile(Row<TailPanel>.self, row: row)
            row += 1
        }
    }

    @inline(__always)
    private func interleavedTile<R: RowGroup>(_: R.Type, row: Int) where R.Columns == TailPanel {
        let to = c + row * cRow
        var sums0 = start(R.self, at: to, column: 0, isFirst: true)
        var sums1 = R(initial: TailPanel(repeating: 0))
        var sums2 = sums1
        var sums3 = sums1
        var from = R.addresses(a + row * aRow, stride: aRow)
        var weights = b
        for _ in 0..<k / 4 {
            step(&sums0, &from, &weights)
            step(&sums1, &from, &weights)
            step(&sums2, &from, &weights)
            step(&sums3, &from, &weights)
        }
        let rest = k % 4
        if rest > 0 { step(&sums0, &from, &weights) }
        if rest > 1 { step(&sums1, &from, &weights) }
        if rest > 2 { step(&sums2, &from, &weights) }
        sums0.add(sums1)
        sums2.add(sums3)
        sums0.add(sums2)
        follow(&sums0, row: row, column: 0)
        sums0.store(to, stride: cRow, columns: n)
    }

    /// One step of k over the only panel.
    @inline(__always)
    private func step<R: RowGroup>(
        _ sums: inout R, _ from: inout R.Addresses, _ weights: inout UnsafePointer<Weights.Element>
    ) where R.Columns == TailPanel {
        sums.accumulate(from, stride: aRow, TailPanel(Weights.self, weights, panelStride: 0, columns: n))
        from.advance(by: aColumn)
        weights += bRow
    }

    /// What sums begin as: zeros, or the values in `c` where they are added to those.
    @inline(__always)
    private func start<R: RowGroup>(_: R.Type, at to: UnsafePointer<Float>, column: Int, isFirst: Bool) -> R {
        args.pointee.accumulate != 0 && isFirst
            ? R(to, stride: cRow, columns: n - column) : R(initial: R.Columns(repeating: 0))
    }

    /// What is done to sums while they are in registers.
    @inline(__always)
    func follow<R: RowGroup>(_ sums: inout R, row: Int, column: Int) {
        if let bias = args.pointee.bias { sums.add(R.Columns(bias + column, panelStride: 16, columns: n - column)) }
        if args.pointee.activation_is_last == 0 { clamp(&sums) }
        if finishesLater { return }
        if let scale = args.pointee.scale, let shift = args.pointee.shift {
            sums.scale(
                R.Columns(scale + column, panelStride: 16, columns: n - column),
                R.Columns(shift + column, panelStride: 16, columns: n - column))
        }
        if let residual {
            let stride = args.pointee.residual_row_stride
            sums.add(R(residual + row * stride + column, stride: stride, columns: n - column))
        }
        if args.pointee.activation_is_last != 0 { clamp(&sums) }
    }

    /// The activation where it is relu or clip.
    @inline(__always)
    private func clamp<R: RowGroup>(_ sums: inout R) {
        if args.pointee.activation == Int32(NT_ACTIVATION_RELU) {
            sums.raise(.zero)
        } else if args.pointee.activation == Int32(NT_ACTIVATION_CLIP) {
            sums.clamp(F32x16(repeating: args.pointee.alpha), F32x16(repeating: args.pointee.beta))
        }
    }

    /// An activation that is no clamp, over rows in `c` that are still in cache, and what comes after it.
    @inline(never)
    func finish(row: Int, rowEnd: Int, column: Int) {
        let width = columnEnd - column
        if width == cRow {
            activation.apply(c + row * cRow, count: (rowEnd - row) * cRow)
        } else {
            for row in row..<rowEnd { activation.apply(c + row * cRow + column, count: width) }
        }
        guard finishesLater else { return }
        if let scale = args.pointee.scale, let shift = args.pointee.shift {
            var args = nt_f32_scale_shift_args(
                columns: width, x: c + column, ldx: cRow, scale: scale + column, shift: shift + column, y: c + column,
                ldy: cRow)
            f32ScaleShift(&args, row, rowEnd)
        }
        if let residual {
            let stride = args.pointee.residual_row_stride
            for row in row..<rowEnd { add(residual + row * stride + column, to: c + row * cRow + column, width) }
        }
    }

    /// `y += x` over `count` values.
    @inline(__always)
    private func add(_ x: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>, _ count: Int) {
        var index = 0
        while index + 16 <= count {
            (F32x16.load(y + index) + .load(x + index)).store(y + index)
            index += 16
        }
        let rest = count - index
        if rest > 0 {
            (F32x16.load(y + index, count: rest) + .load(x + index, count: rest)).store(y + index, count: rest)
        }
    }
}

/// Steps of k that one pass over a tile takes.
struct MatmulDepths {
    let from: Int, to: Int
}

/// What is done to a matmul's sums, value by value.
struct MatmulActivation {
    private let args: UnsafePointer<nt_f32_matmul_args>

    @inline(__always)
    init(_ args: UnsafePointer<nt_f32_matmul_args>) {
        self.args = args
    }

    /// Whether it is a function of its own, which runs over finished values.
    @inline(__always) var isFunction: Bool { args.pointee.activation > Int32(NT_ACTIVATION_CLIP) }

    /// The function in place over `count` values.
    @inline(__always)
    func apply(_ values: UnsafeMutablePointer<Float>, count: Int) {
        var unary = nt_f32_unary_args(x: values, y: values, alpha: args.pointee.alpha, beta: args.pointee.beta)
        switch args.pointee.activation {
        case Int32(NT_ACTIVATION_SIGMOID): f32Sigmoid(&unary, 0, count)
        case Int32(NT_ACTIVATION_TANH): f32Tanh(&unary, 0, count)
        case Int32(NT_ACTIVATION_GELU): f32Gelu(&unary, 0, count)
        case Int32(NT_ACTIVATION_GELU_TANH): f32GeluTanh(&unary, 0, count)
        case Int32(NT_ACTIVATION_SILU): f32Silu(&unary, 0, count)
        case Int32(NT_ACTIVATION_HARD_SIGMOID): f32HardSigmoid(&unary, 0, count)
        case Int32(NT_ACTIVATION_HARD_SWISH): f32HardSwish(&unary, 0, count)
        case Int32(NT_ACTIVATION_LEAKY_RELU): f32LeakyRelu(&unary, 0, count)
        case Int32(NT_ACTIVATION_ELU): f32Elu(&unary, 0, count)
        case Int32(NT_ACTIVATION_SELU): f32Selu(&unary, 0, count)
        case Int32(NT_ACTIVATION_SOFTPLUS): f32Softplus(&unary, 0, count)
        case Int32(NT_ACTIVATION_MISH): f32Mish(&unary, 0, count)
        case Int32(NT_ACTIVATION_EXP): f32Exp(&unary, 0, count)
        default: break
        }
    }
}

import CNeedletailKernels

/// Attention of several heads: `y = Σ w v`, with `w` the softmax over the keys of `scale · (q · k) + mask`.
///
/// - args: shapes, strides, units and aliasing stand at `nt_f32_attention_args`.
/// - A tile is 32 queries of a head, as the lanes of two vectors. Keys come in blocks of at most 256, of equal size but the last,
///   which their number alone decides; each brings its own maximum, by which what was summed before is scaled down.
/// - Of each query: `scale · q` is rounded; a score adds its products in rising order, each by one FMA, then the mask; weights are
///   summed in runs of 64 keys of a block, and the runs in turn; values add their products in rising order of the keys; then comes
///   one product with the rounded reciprocal of the sum. So bits are equal on every tier with FMA, for any units.
/// - With scores off by e: `2 e + γ(2 keys + 24)` of the largest value, and `e` is `γ(d + 2) Σ |scale · q| |k|` and a rounding of the
///   mask's sum.
/// - A score of NaN or +infinity makes a query NaN; keys that are masked have no weight, whatever their scores.
/// - Complexity: O(queries · keys · (d + dv)) for each head, no allocation.
@c(nt_f32_attention__baseline)
func f32Attention(_ args: UnsafePointer<nt_f32_attention_args>, _ begin: Int, _ end: Int) {
    let blocks = (args.pointee.queries + args.pointee.query_block - 1) / args.pointee.query_block
    for unit in begin..<end {
        let head = AttentionHead(args, unit / blocks)
        let first = unit % blocks * args.pointee.query_block
        let last = min(first + args.pointee.query_block, args.pointee.queries)
        var query = first
        while query < last {
            AttentionTile(head, query: query, count: min(32, last - query)).run()
            query += 32
        }
    }
}

/// One head of one item.
struct AttentionHead {
    let args: UnsafePointer<nt_f32_attention_args>
    let query: UnsafePointer<Float>
    let key: UnsafePointer<Float>
    let value: UnsafePointer<Float>
    let y: UnsafeMutablePointer<Float>
    /// Elements from the start of the mask.
    let mask: Int

    @inline(__always)
    init(_ args: UnsafePointer<nt_f32_attention_args>, _ index: Int) {
        self.args = args
        let a = args.pointee
        let (item, head) = (index / a.heads, index % a.heads)
        let (batch, inner) = (item / a.inner, item % a.inner)
        let keyHead = head / (a.heads / a.key_heads)
        query = Self.address(a.query, batch, inner) + head * a.key_dimension
        key = Self.address(a.key, batch, inner) + keyHead * a.key_dimension
        value = Self.address(a.value, batch, inner) + keyHead * a.value_dimension
        y = a.y + (item * a.queries * a.heads + head) * a.value_dimension
        mask = batch * a.mask_batch_stride + inner * a.mask_inner_stride + head * a.mask_head_stride
    }

    @inline(__always)
    private static func address(_ heads: nt_f32_heads, _ batch: Int, _ inner: Int) -> UnsafePointer<Float> {
        heads.data + batch * heads.batch_stride + inner * heads.inner_stride
    }
}

/// Up to 32 queries of a head, from `query` on.
///
/// Scratch holds, in rows of 32 queries each: `scale · q` transposed `[d]`, the scores of a block of keys, then weights
/// `[256]`, the sums of values `[dv]`, the mask of the block `[256]`, the largest
/// score so far, what is subtracted from scores, and the sum of weights.
struct AttentionTile {
    let head: AttentionHead
    let query: Int
    let count: Int

    @inline(__always)
    init(_ head: AttentionHead, query: Int, count: Int) {
        self.head = head
        self.query = query
        self.count = count
    }

    @inline(__always) private var args: UnsafePointer<nt_f32_attention_args> { head.args }
    /// Lanes that are computed: a whole vector or two.
    @inline(__always) private var width: Int { count > 16 ? 32 : 16 }
    @inline(__always) private static var mostKeys: Int { 256 }

    @inline(__always) private var queries: UnsafeMutablePointer<Float> { args.pointee.scratch }
    @inline(__always) private var scores: UnsafeMutablePointer<Float> { queries + 32 * args.pointee.key_dimension }
    @inline(__always) private var sums: UnsafeMutablePointer<Float> { scores + 32 * Self.mostKeys }
    @inline(__always) private var masks: UnsafeMutablePointer<Float> { sums + 32 * args.pointee.value_dimension }
    @inline(__always) private var largest: UnsafeMutablePointer<Float> { masks + 32 * Self.mostKeys }
    @inline(__always) private var centers: UnsafeMutablePointer<Float> { largest + 32 }
    @inline(__always) private var totals: UnsafeMutablePointer<Float> { centers + 32 }

    @inline(__always)
    func run() {
        loadQueries()
        let keys = args.pointee.keys
        let blocks = max(1, (keys + Self.mostKeys - 1) / Self.mostKeys)
        let block = (keys + blocks - 1) / blocks
        // Keys behind the last query have no weight in any lane.
        let end = args.pointee.is_causal != 0 ? min(keys, query + count) : keys
        var first = 0
        repeat {
            let size = min(block, end - first)
            multiplyKeys(first, size)
            if args.pointee.mask != nil { addMask(first, size) }
            if args.pointee.is_causal != 0 { dropLater(first, size) }
            var panel = 0
            while panel < width {
                weigh(panel, size, isFirst: first == 0)
                panel += 16
            }
            multiplyValues(first, size)
            first += block
        } while first < end
        finish()
    }

    /// `scale · q`, transposed, with zeros for lanes without a query.
    @inline(never)
    private func loadQueries() {
        let d = args.pointee.key_dimension
        let stride = args.pointee.query.row_stride
        if count < width {
            var index = 0
            while index < 32 * d {
                F32x16.zero.store(queries + index)
                index += 16
            }
        }
        Self.transpose(head.query + query * stride, rows: count, columns: d, stride: stride, to: queries, 32)
        let scale = F32x16(repeating: args.pointee.scale)
        var index = 0
        while index < 32 * d {
            (F32x16.load(queries + index) * scale).store(queries + index)
            index += 16
        }
    }

    /// y[c][r] = x[r][c], rows of y `yStride` elements apart.
    @inline(__always)
    private static func transpose(
        _ x: UnsafePointer<Float>, rows: Int, columns: Int, stride: Int, to y: UnsafeMutablePointer<Float>,
        _ yStride: Int
    ) {
        var copy = nt_transpose_args(
            rows: rows, columns: columns, x: x, ldx: stride, y: y, ldy: yStride, outer_rank: 0, outer: nt_dimensions(),
            is_large: 0)
        let tileRows = Int(NT_TRANSPOSE_TILE_Y_BYTES) / 4
        let tileColumns = Int(NT_TRANSPOSE_TILE_X_BYTES) / 4
        let tiles = (rows + tileRows - 1) / tileRows * ((columns + tileColumns - 1) / tileColumns)
        b32Transpose(&copy, 0, tiles)
    }

    /// A product of which the right operand and the result are rows of 32 queries.
    @inline(__always)
    private func multiply(
        rows: Int, depth: Int, _ a: UnsafePointer<Float>, rowStride: Int, columnStride: Int,
        _ b: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>, accumulates: Bool
    ) {
        var product = nt_f32_matmul_args(
            batch: 1, m: rows, n: width, k: depth, row_block: max(rows, 1), column_block: 32, a: a, a_batch_stride: 0,
            a_row_stride: rowStride, a_column_stride: columnStride, b: b, b_batch_stride: 0, b_panel_stride: 16,
            b_row_stride: 32, c: c, c_batch_stride: 0, c_row_stride: 32, bias: nil, scale: nil, shift: nil,
            residual: nil, residual_batch_stride: 0, residual_row_stride: 0, activation: Int32(NT_ACTIVATION_NONE),
            activation_is_last: 0, accumulate: accumulates ? 1 : 0, alpha: 0, beta: 0)
        withUnsafePointer(to: &product) {
            MatmulBlock<F32Weights>($0, item: 0, columnEnd: width).ordered(row: 0, rows: rows, column: 0)
        }
    }

    /// The scores of `size` keys.
    @inline(never)
    private func multiplyKeys(_ first: Int, _ size: Int) {
        let stride = args.pointee.key.row_stride
        multiply(
            rows: size, depth: args.pointee.key_dimension, head.key + first * stride, rowStride: stride,
            columnStride: 1, queries, scores, accumulates: false)
    }

    /// Adds the products of weights and values to the sums.
    @inline(never)
    private func multiplyValues(_ first: Int, _ size: Int) {
        let stride = args.pointee.value.row_stride
        multiply(
            rows: args.pointee.value_dimension, depth: size, head.value + first * stride, rowStride: 1,
            columnStride: stride, scores, sums, accumulates: first > 0)
    }

    /// Puts -infinity for the scores of keys behind a query.
    @inline(never)
    private func dropLater(_ first: Int, _ size: Int) {
        let lanes = SIMD16<Int32>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
        let lowest = F32x16(repeating: -.infinity)
        var key = max(first, query + 1)
        while key < first + size {
            let row = scores + (key - first) * 32
            var panel = 0
            while panel < width {
                // At most 32 apart.
                let later = nt_i32x16_less(
                    lanes, SIMD16<Int32>(repeating: Int32(truncatingIfNeeded: key - query - panel)))
                nt_f32x16_select(later, lowest, .load(row + panel)).store(row + panel)
                panel += 16
            }
            key += 1
        }
    }

    /// Adds a mask of f32, or puts -infinity where one of bytes has 0.
    @inline(never)
    private func addMask(_ first: Int, _ size: Int) {
        let a = args.pointee
        guard let mask = a.mask else { return }
        let start = head.mask + query * a.mask_query_stride + first * a.mask_key_stride
        if Int(a.mask_kind) == Int(NT_MASK_ADDITIVE) {
            let mask = mask.assumingMemoryBound(to: Float.self) + start
            if a.mask_query_stride == 0 {
                for key in 0..<size { add(F32x16(repeating: mask[key * a.mask_key_stride]), key, 0..<width) }
            } else if a.mask_key_stride == 0 {
                spread { mask[$0 * a.mask_query_stride] }
                for key in 0..<size { addRows(key, of: 0) }
            } else {
                Self.transpose(mask, rows: count, columns: size, stride: a.mask_query_stride, to: masks, 32)
                for key in 0..<size { addRows(key, of: key) }
            }
        } else {
            let mask = mask.assumingMemoryBound(to: UInt8.self) + start
            if a.mask_query_stride == 0 {
                for key in 0..<size where mask[key * a.mask_key_stride] == 0 {
                    F32x16(repeating: -.infinity).store(scores + key * 32)
                    F32x16(repeating: -.infinity).store(scores + key * 32 + 16)
                }
            } else {
                drop(mask, size)
            }
        }
    }

    /// Adds `summand` to a key's scores.
    @inline(__always)
    private func add(_ summand: F32x16, _ key: Int, _ lanes: Range<Int>) {
        var panel = lanes.lowerBound
        while panel < lanes.upperBound {
            (F32x16.load(scores + key * 32 + panel) + summand).store(scores + key * 32 + panel)
            panel += 16
        }
    }

    @inline(__always)
    private func addRows(_ key: Int, of row: Int) {
        var panel = 0
        while panel < width {
            add(.load(masks + row * 32 + panel), key, panel..<panel + 16)
            panel += 16
        }
    }

    /// One value for each query, in the first row of the masks.
    @inline(__always)
    private func spread(_ value: (Int) -> Float) {
        for lane in 0..<count { masks[lane] = value(lane) }
    }

    /// Puts -infinity where a mask of bytes, `[queries, keys]`, has 0.
    @inline(never)
    private func drop(_ mask: UnsafePointer<UInt8>, _ size: Int) {
        let a = args.pointee
        let bytes = UnsafeMutableRawPointer(masks)
        if a.mask_key_stride == 0 {
            for lane in 0..<count {
                bytes.storeBytes(of: mask[lane * a.mask_query_stride], toByteOffset: lane, as: UInt8.self)
            }
        } else {
            var copy = nt_transpose_args(
                rows: count, columns: size, x: mask, ldx: a.mask_query_stride, y: bytes, ldy: 32, outer_rank: 0,
                outer: nt_dimensions(), is_large: 0)
            let tileColumns = Int(NT_TRANSPOSE_TILE_X_BYTES)
            b8Transpose(&copy, 0, (size + tileColumns - 1) / tileColumns)
        }
        let lowest = F32x16(repeating: -.infinity)
        for key in 0..<size {
            var panel = 0
            while panel < width {
                let row = scores + key * 32 + panel
                let flags = UnsafeRawPointer(bytes + (a.mask_key_stride == 0 ? 0 : key * 32) + panel)
                    .loadUnaligned(as: SIMD16<UInt8>.self)
                let allowed = unsafeBitCast(F32x16.load(row), to: SIMD16<UInt32>.self)
                let dropped = unsafeBitCast(lowest, to: SIMD16<UInt32>.self)
                unsafeBitCast(nt_u32x16_where(flags, allowed, dropped), to: F32x16.self).store(row)
                panel += 16
            }
        }
    }

    /// Makes weights of the scores of one vector of queries, and scales what was summed before down to their maximum.
    @inline(__always)
    private func weigh(_ panel: Int, _ size: Int, isFirst: Bool) {
        let scores = scores + panel
        let lowest = F32x16(repeating: -.infinity)
        let before = isFirst ? lowest : F32x16.load(largest + panel)
        var (m0, m1, m2, m3) = (before, lowest, lowest, lowest)
        var key = 0
        while key + 4 <= size {
            m0 = nt_f32x16_max(m0, .load(scores + key * 32))
            m1 = nt_f32x16_max(m1, .load(scores + key * 32 + 32))
            m2 = nt_f32x16_max(m2, .load(scores + key * 32 + 64))
            m3 = nt_f32x16_max(m3, .load(scores + key * 32 + 96))
            key += 4
        }
        while key < size {
            m0 = nt_f32x16_max(m0, .load(scores + key * 32))
            key += 1
        }
        let now = nt_f32x16_max(nt_f32x16_max(m0, m1), nt_f32x16_max(m2, m3))
        now.store(largest + panel)
        // Where no key has a weight yet, all have -infinity less 0.
        let center = nt_f32x16_select(nt_f32x16_equal(now, lowest), .zero, now)
        center.store(centers + panel)
        let previous = F32x16.load(totals + panel)
        exponentials(scores, size, centers + panel, totals + panel)
        if isFirst { return }
        let share = F32x16.expOfNonPositive(before - .load(centers + panel))
        nt_f32x16_fma(previous, share, .load(totals + panel)).store(totals + panel)
        for column in 0..<args.pointee.value_dimension {
            let sum = sums + column * 32 + panel
            (F32x16.load(sum) * share).store(sum)
        }
    }

    /// `exp(score - center)` of one vector of queries and `size` keys in place, and their sum.
    @inline(__always)
    private func exponentials(
        _ scores: UnsafeMutablePointer<Float>, _ size: Int, _ center: UnsafePointer<Float>,
        _ total: UnsafeMutablePointer<Float>
    ) {
        let center = F32x16.load(center)
        F32x16.zero.store(total)
        var key = 0
        while key < size {
            let end = min(key + 64, size)
            var sum = F32x16.zero
            while key < end {
                let weight = F32x16.expOfNonPositive(.load(scores + key * 32) - center)
                weight.store(scores + key * 32)
                sum += weight
                key += 1
            }
            (F32x16.load(total) + sum).store(total)
        }
    }

    /// Divides the sums by those of the weights, and writes them query by query.
    @inline(never)
    private func finish() {
        let dv = args.pointee.value_dimension
        let stride = args.pointee.heads * dv
        let isZero = args.pointee.empty_rows == Int32(NT_EMPTY_ZEROS)
        var panel = 0
        while panel < width {
            let total = F32x16.load(totals + panel)
            let inverse = F32x16(repeating: 1) / total
            // No weights make zeros of sums that are zeros, or NaN.
            let factor = isZero ? nt_f32x16_select(nt_f32x16_equal(total, .zero), .zero, inverse) : inverse
            for column in 0..<dv {
                let sum = sums + column * 32 + panel
                (F32x16.load(sum) * factor).store(sum)
            }
            panel += 16
        }
        let to = head.y + query * stride
        Self.transpose(sums, rows: dv, columns: count, stride: 32, to: to, stride)
        if args.pointee.empty_rows == Int32(NT_EMPTY_MEAN) {
            for lane in 0..<count where totals[lane] == 0 { writeMean(to + lane * stride) }
        }
    }

    /// The mean of all values.
    @inline(never)
    private func writeMean(_ to: UnsafeMutablePointer<Float>) {
        let (keys, stride) = (args.pointee.keys, args.pointee.value.row_stride)
        var column = 0
        while column < args.pointee.value_dimension {
            let lanes = min(16, args.pointee.value_dimension - column)
            var sum = F32x16.zero
            for key in 0..<keys { sum += .load(head.value + key * stride + column, count: lanes) }
            (sum / F32x16(repeating: Float(keys))).store(to + column, count: lanes)
            column += 16
        }
    }
}

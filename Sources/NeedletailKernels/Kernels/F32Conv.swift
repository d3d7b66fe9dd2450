import CNeedletailKernels

/// Convolution over NHWC images with what follows it: `c = activation(conv(x, b) + bias) · scale + shift + residual`,
/// and then the largest of each 2 x 2 pixels where `pools`, NaN where one of them is.
///
/// - args: shapes, strides, aliasing and units stand at `nt_f32_conv_args`.
/// - The windows are read where the input lies. Where some lie partly outside, the lines of input that a unit sees are copied
///   to `scratch` with zeros around them. Where it pools, two rows of output pixels of a column group go there, too.
/// - Each sum adds its k products in the order of the window (rows, columns, channels), each by one FMA (a product and a sum
///   on tiers without): the same bits on every tier with FMA, for any number of images and any blocks.
/// - Error before the activation: at most `γ(k + 1) (|bias| + Σ |x| |b|)`, `γ(i) = i u / (1 - i u)`, u = 2^-24 (`γ(2 k + 1)`
///   on tiers without FMA).
/// - Precondition: sizes are at least 0 and agree with the memory. Complexity: O(images · output pixels · n · k), no
///   allocation.
@c(nt_f32_conv__baseline)
func f32Conv(_ args: UnsafePointer<nt_f32_conv_args>, _ begin: Int, _ end: Int) {
    let block = args.pointee.row_block
    let blocks = max(1, (args.pointee.output_height + block - 1) / block)
    for unit in begin..<end {
        let image = unit / blocks
        let line = (unit - image * blocks) * block
        ConvBlock(args, image: image, line: line, lineEnd: min(line + block, args.pointee.output_height)).run()
    }
}

/// Elements of two rows of `width` output pixels that are pooled, 32 filters at a time.
@inline(__always)
private func pooledCount(_ width: Int) -> Int { 2 * 32 * (width / 2 * 2) }

/// Some rows of output pixels of one image.
private struct ConvBlock {
    let args: UnsafePointer<nt_f32_conv_args>
    let image: Int
    let line: Int
    let lineEnd: Int
    /// The window of the first output pixel; windows of others are `windowRow` and `windowPixel` further.
    let windows: UnsafePointer<Float>
    let windowRow: Int
    let windowPixel: Int
    /// From a row of input pixels, and from a pixel, to the next.
    let rowStride: Int
    let pixelStride: Int

    @inline(__always)
    init(_ pointer: UnsafePointer<nt_f32_conv_args>, image: Int, line: Int, lineEnd: Int) {
        args = pointer
        self.image = image
        self.line = line
        self.lineEnd = lineEnd
        let args = pointer.pointee
        let x = args.x + image * args.x_image_stride
        let top = line * args.stride_y - args.pad_top
        let height = (lineEnd - line - 1) * args.stride_y + (args.kernel_height - 1) * args.dilation_y + 1
        let width = (args.sums.m - 1) * args.stride_x + (args.kernel_width - 1) * args.dilation_x + 1
        let isInside =
            args.pad_left == 0 && width <= args.width && top >= 0 && top + height <= args.height
        if isInside {
            windows = x + top * args.x_row_stride
            rowStride = args.x_row_stride
            pixelStride = args.x_pixel_stride
        } else if var scratch = args.scratch {
            if args.pools != 0 { scratch += pooledCount(args.sums.m) }
            rowStride = width * args.channels
            pixelStride = args.channels
            windows = UnsafePointer(scratch)
            Self.copy(args, x, top: top, height: height, width: width, to: scratch)
        } else {
            // The caller gives scratch where it is needed.
            windows = x
            rowStride = 0
            pixelStride = 0
        }
        windowRow = args.stride_y * rowStride
        windowPixel = args.stride_x * pixelStride
    }

    /// Copies lines of input from `top` on, with zeros where there is none.
    @inline(never)
    private static func copy(
        _ args: nt_f32_conv_args, _ x: UnsafePointer<Float>, top: Int, height: Int, width: Int,
        to scratch: UnsafeMutablePointer<Float>
    ) {
        let channels = args.channels
        let left = min(args.pad_left, width)
        let inside = max(0, min(args.width, width - left))
        for row in 0..<height {
            var y = scratch + row * width * channels
            let source = top + row
            guard source >= 0, source < args.height else {
                fillZeros(y, width * channels)
                continue
            }
            let from = x + source * args.x_row_stride
            fillZeros(y, left * channels)
            y += left * channels
            if args.x_pixel_stride == channels {
                copyRun(from, y, 4 * inside * channels)
            } else {
                for pixel in 0..<inside {
                    copyRun(from + pixel * args.x_pixel_stride, y + pixel * channels, 4 * channels)
                }
            }
            fillZeros(y + inside * channels, (width - left - inside) * channels)
        }
    }

    @inline(__always)
    private static func fillZeros(_ y: UnsafeMutablePointer<Float>, _ count: Int) {
        y.update(repeating: 0, count: count)
    }

    @inline(__always)
    func run() {
        let n = args.pointee.sums.n
        var column = 0
        #if NT_AVX512
            while column + 32 <= n {
                lines(Panels2.self, column: column)
                column += 32
            }
        #endif
        while column + 16 <= n {
            lines(Panel.self, column: column)
            column += 16
        }
        if column < n { lines(TailPanel.self, column: column) }
        if args.pointee.pools == 0, args.pointee.sums.activation > Int32(NT_ACTIVATION_CLIP) {
            for line in line..<lineEnd {
                var sums = sums(line)
                finish(&sums)
            }
        }
    }

    /// The matmul of one row of output pixels.
    @inline(__always)
    private func sums(_ line: Int) -> nt_f32_matmul_args {
        var sums = args.pointee.sums
        let offset = image * args.pointee.c_image_stride + line * args.pointee.c_line_stride
        sums.c += offset
        if let residual = sums.residual { sums.residual = residual + offset }
        sums.a = windows + (line - self.line) * windowRow
        sums.a_row_stride = windowPixel
        sums.a_column_stride = 1
        sums.residual_row_stride = sums.c_row_stride
        return sums
    }

    @inline(__always)
    private func finish(_ sums: inout nt_f32_matmul_args) {
        withUnsafePointer(to: &sums) { pointer in
            MatmulBlock<F32Weights>(pointer, item: 0, columnEnd: pointer.pointee.n).finish(
                row: 0, rowEnd: pointer.pointee.m, column: 0)
        }
    }

    /// One column group over all rows of output pixels: its filters stay in cache.
    @inline(never)
    private func lines<C: ColumnGroup>(_: C.Type, column: Int) {
        if args.pointee.pools != 0 { return pooledLines(C.self, column: column) }
        for line in line..<lineEnd {
            var sums = sums(line)
            withUnsafePointer(to: &sums) { pointer in
                MatmulBlock<F32Weights>(pointer, item: 0, columnEnd: pointer.pointee.n).windows(
                    C.self, column: column, runs)
            }
        }
    }

    /// One column group over all pairs of rows, of which the largest of each 2 x 2 pixels is kept.
    @inline(__always)
    private func pooledLines<C: ColumnGroup>(_: C.Type, column: Int) {
        guard let scratch = args.pointee.scratch else { return }
        let args = args.pointee
        let pixels = args.sums.m / 2
        var line = self.line
        while line + 2 <= lineEnd {
            for half in 0..<2 {
                var sums = sums(line + half)
                sums.m = 2 * pixels
                sums.n -= column
                sums.b += column / 16 * sums.b_panel_stride
                if let bias = sums.bias { sums.bias = bias + column }
                if let scale = sums.scale { sums.scale = scale + column }
                if let shift = sums.shift { sums.shift = shift + column }
                sums.c = scratch + half * pixels * 64
                sums.c_row_stride = 32
                withUnsafePointer(to: &sums) { pointer in
                    MatmulBlock<F32Weights>(pointer, item: 0, columnEnd: pointer.pointee.n).windows(
                        C.self, column: 0, runs)
                }
            }
            let y = args.sums.c + image * args.c_image_stride + line / 2 * args.c_line_stride + column
            for panel in 0..<C.panels {
                let count = min(16, args.sums.n - column - 16 * panel)
                for pixel in 0..<pixels {
                    let x = scratch + 64 * pixel + 16 * panel
                    let below = x + pixels * 64
                    let largest = F32x16.load(x).larger(.load(x + 32)).larger(
                        F32x16.load(below).larger(.load(below + 32)))
                    largest.store(y + pixel * args.sums.c_row_stride + 16 * panel, count: count)
                }
            }
            line += 2
        }
    }

    /// The runs of neighbouring values that windows are made of.
    @inline(__always)
    private var runs: WindowRuns {
        let args = args.pointee
        // Without dilation the pixels of a window's row lie beside each other, unless others' channels lie between.
        if args.dilation_x == 1, pixelStride == args.channels {
            return WindowRuns(
                rows: args.kernel_height, rowStride: args.dilation_y * rowStride, columns: 1, columnStride: 0,
                length: args.kernel_width * args.channels)
        }
        return WindowRuns(
            rows: args.kernel_height, rowStride: args.dilation_y * rowStride, columns: args.kernel_width,
            columnStride: args.dilation_x * pixelStride, length: args.channels)
    }
}

/// How a window lies in memory: rows of columns of `length` values beside each other.
struct WindowRuns {
    let rows: Int
    let rowStride: Int
    let columns: Int
    let columnStride: Int
    let length: Int

    /// From the last column of a row to the first of the next.
    @inline(__always) var rowStep: Int { rowStride - (columns - 1) * columnStride }
}

extension MatmulBlock where Weights == F32Weights {
    /// One column group down all rows, whose values lie in runs.
    @inline(__always)
    fileprivate func windows<C: ColumnGroup>(_: C.Type, column: Int, _ runs: WindowRuns) {
        var row = 0
        var left = args.pointee.m
        #if NT_AVX512
            // Never so few rows at the end that their sums would wait for each other.
            while left >= 16 || left == 12 {
                windows(Rows12<C>.self, row: row, column: column, runs)
                row += 12
                left -= 12
            }
        #elseif NT_FMA || arch(arm64)
            // Masks of a last panel take registers, too.
            while C.isWhole, left >= 9 || left == 6 {
                windows(Rows6<C>.self, row: row, column: column, runs)
                row += 6
                left -= 6
            }
        #endif
        while left > 0 {
            let height = Self.height(left)
            few(C.self, row: row, height: height, column: column, runs)
            row += height
            left -= height
        }
    }

    /// How many of the last `left` rows the next tile takes.
    @inline(__always)
    private static func height(_ left: Int) -> Int {
        #if NT_AVX512
            left == 7 ? 4 : left <= 8 ? left : left >= 12 ? 8 : (left + 1) / 2
        #elseif NT_FMA || arch(arm64)
            left <= 5 ? left : left >= 8 ? 5 : (left + 1) / 2
        #else
            min(left, 2)
        #endif
    }

    /// A tile of fewer rows than a full one.
    @inline(__always)
    private func few<C: ColumnGroup>(_: C.Type, row: Int, height: Int, column: Int, _ runs: WindowRuns) {
        switch height {
        #if NT_AVX512
            case 8: windows(Rows8<C>.self, row: row, column: column, runs)
            case 6: windows(Rows6<C>.self, row: row, column: column, runs)
        #endif
        #if NT_FMA || arch(arm64)
            case 5: windows(Rows5<C>.self, row: row, column: column, runs)
            case 4: windows(Rows4<C>.self, row: row, column: column, runs)
            case 3: windows(Rows3<C>.self, row: row, column: column, runs)
        #endif
        case 2: windows(Rows2<C>.self, row: row, column: column, runs)
        default: windows(Row<C>.self, row: row, column: column, runs)
        }
    }

    /// One tile: the sums of some neighbouring output pixels over a column group.
    @inline(never)
    private func windows<R: RowGroup>(_: R.Type, row: Int, column: Int, _ runs: WindowRuns) {
        let to = c + row * cRow + column
        let first = a + row * aRow
        var weights = b + column / 16 * bPanel
        var sums = R(initial: R.Columns(repeating: 0))
        var run = first
        var columnsLeft = runs.columns
        for _ in 0..<runs.rows * runs.columns {
            var from = R.addresses(run, stride: aRow)
            for _ in 0..<runs.length {
                // Packed filters are whole panels: no lane is left out.
                sums.accumulate(
                    from, stride: aRow, R.Columns(weights, panelStride: bPanel, columns: 16 * R.Columns.panels))
                from.advance(by: 1)
                weights += bRow
            }
            columnsLeft -= 1
            run += columnsLeft > 0 ? runs.columnStride : runs.rowStep
            if columnsLeft == 0 { columnsLeft = runs.columns }
        }
        follow(&sums, row: row, column: column)
        sums.store(to, stride: cRow, columns: n - column)
    }
}

/// Accumulators for one row of the result over some adjacent panels of 16 columns.
protocol ColumnGroup {
    /// How many panels the group spans.
    static var panels: Int { get }
    /// Row `p` of each panel: 16 weights at `b`, the next panel's `panelStride` elements on.
    init(b: UnsafePointer<Float>, panelStride: Int)
    /// The values at `row`, 16 for each panel.
    init(row: UnsafePointer<Float>)
    /// `self += x * weights` in every lane.
    mutating func accumulate(_ x: F32x16, _ weights: Self)
    /// `max(self, floor) * scale + shift`; no product where `scale` is null. `[16 * panels]` each.
    mutating func finish(floor: F32x16, scale: UnsafePointer<Float>?, shift: UnsafePointer<Float>?)
    /// Writes the first `columns` values at `c`; the last panel may hold fewer than 16 of them.
    func store(_ c: UnsafeMutablePointer<Float>, columns: Int)
}

/// One panel: 16 columns.
struct Panel: ColumnGroup {
    var lanes: F32x16

    @inline(__always) static var panels: Int { 1 }

    @inline(__always)
    init(b: UnsafePointer<Float>, panelStride: Int) {
        lanes = .load(b)
    }

    @inline(__always)
    init(row: UnsafePointer<Float>) {
        lanes = .load(row)
    }

    @inline(__always)
    mutating func accumulate(_ x: F32x16, _ weights: Panel) {
        lanes.accumulateProduct(x, weights.lanes)
    }

    @inline(__always)
    mutating func finish(floor: F32x16, scale: UnsafePointer<Float>?, shift: UnsafePointer<Float>?) {
        lanes = lanes.raised(to: floor)
        if let scale, let shift {
            var scaled = F32x16.load(shift)
            scaled.accumulateProduct(lanes, .load(scale))
            lanes = scaled
        }
    }

    @inline(__always)
    func store(_ c: UnsafeMutablePointer<Float>, columns: Int) {
        if columns >= 16 {
            lanes.store(c)
        } else {
            lanes.store(c, count: columns)
        }
    }
}

/// Two column groups side by side.
struct Beside<Left: ColumnGroup, Right: ColumnGroup>: ColumnGroup {
    var left: Left
    var right: Right

    @inline(__always) static var panels: Int { Left.panels + Right.panels }

    @inline(__always)
    init(b: UnsafePointer<Float>, panelStride: Int) {
        left = Left(b: b, panelStride: panelStride)
        right = Right(b: b + Left.panels * panelStride, panelStride: panelStride)
    }

    @inline(__always)
    init(row: UnsafePointer<Float>) {
        left = Left(row: row)
        right = Right(row: row + 16 * Left.panels)
    }

    @inline(__always)
    mutating func accumulate(_ x: F32x16, _ weights: Self) {
        left.accumulate(x, weights.left)
        right.accumulate(x, weights.right)
    }

    @inline(__always)
    mutating func finish(floor: F32x16, scale: UnsafePointer<Float>?, shift: UnsafePointer<Float>?) {
        left.finish(floor: floor, scale: scale, shift: shift)
        right.finish(
            floor: floor, scale: scale.map { $0 + 16 * Left.panels }, shift: shift.map { $0 + 16 * Left.panels })
    }

    @inline(__always)
    func store(_ c: UnsafeMutablePointer<Float>, columns: Int) {
        left.store(c, columns: 16 * Left.panels)
        right.store(c + 16 * Left.panels, columns: columns - 16 * Left.panels)
    }
}

/// Accumulators for some adjacent rows of the result, each over the same columns.
protocol RowGroup {
    associatedtype Columns: ColumnGroup
    /// How many rows the group spans.
    static var rows: Int { get }
    /// Every row begins as `initial`.
    init(initial: Columns)
    /// Each row begins as the values at `c`, row stride `ldc` elements.
    init(c: UnsafePointer<Float>, ldc: Int)
    /// Adds `a[row][0] * weights` to each row; row stride `lda` elements.
    mutating func accumulate(_ a: UnsafePointer<Float>, lda: Int, _ weights: Columns)
    /// Finishes and writes each row; row stride `ldc` elements.
    mutating func finish(_ target: MatmulTarget)
}

/// Where a tile goes and what is done to it on the way.
struct MatmulTarget {
    /// `[rows, columns]`, row stride `ldc`.
    var c: UnsafeMutablePointer<Float>
    var ldc: Int
    /// Columns of the result that the tile covers, at most 16 for each panel.
    var columns: Int
    /// 0 for relu, -infinity for nothing.
    var floor: F32x16
    /// `[columns rounded up to 16]`, or null; null together.
    var scale: UnsafePointer<Float>?
    var shift: UnsafePointer<Float>?
}

/// One row.
struct Row<Columns: ColumnGroup>: RowGroup {
    var columns: Columns

    @inline(__always) static var rows: Int { 1 }

    @inline(__always)
    init(initial: Columns) {
        columns = initial
    }

    @inline(__always)
    init(c: UnsafePointer<Float>, ldc: Int) {
        columns = Columns(row: c)
    }

    @inline(__always)
    mutating func accumulate(_ a: UnsafePointer<Float>, lda: Int, _ weights: Columns) {
        columns.accumulate(F32x16(repeating: a.pointee), weights)
    }

    @inline(__always)
    mutating func finish(_ target: MatmulTarget) {
        columns.finish(floor: target.floor, scale: target.scale, shift: target.shift)
        columns.store(target.c, columns: target.columns)
    }
}

/// Two row groups, one above the other.
struct Above<Upper: RowGroup, Lower: RowGroup>: RowGroup where Upper.Columns == Lower.Columns {
    typealias Columns = Upper.Columns

    var upper: Upper
    var lower: Lower

    @inline(__always) static var rows: Int { Upper.rows + Lower.rows }

    @inline(__always)
    init(initial: Columns) {
        upper = Upper(initial: initial)
        lower = Lower(initial: initial)
    }

    @inline(__always)
    init(c: UnsafePointer<Float>, ldc: Int) {
        upper = Upper(c: c, ldc: ldc)
        lower = Lower(c: c + Upper.rows * ldc, ldc: ldc)
    }

    @inline(__always)
    mutating func accumulate(_ a: UnsafePointer<Float>, lda: Int, _ weights: Columns) {
        upper.accumulate(a, lda: lda, weights)
        lower.accumulate(a + Upper.rows * lda, lda: lda, weights)
    }

    @inline(__always)
    mutating func finish(_ target: MatmulTarget) {
        upper.finish(target)
        var below = target
        below.c += Upper.rows * target.ldc
        lower.finish(below)
    }
}

typealias Panels2 = Beside<Panel, Panel>
typealias Panels4 = Beside<Panels2, Panels2>
typealias Panels8 = Beside<Panels4, Panels4>

typealias Rows2<C: ColumnGroup> = Above<Row<C>, Row<C>>
typealias Rows4<C: ColumnGroup> = Above<Rows2<C>, Rows2<C>>
typealias Rows6<C: ColumnGroup> = Above<Rows4<C>, Rows2<C>>
typealias Rows8<C: ColumnGroup> = Above<Rows4<C>, Rows4<C>>
typealias Rows12<C: ColumnGroup> = Above<Rows8<C>, Rows4<C>>

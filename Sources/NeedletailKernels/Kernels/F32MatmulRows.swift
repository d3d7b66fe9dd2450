import CNeedletailKernels

/// Sums for some adjacent rows of the result, each over the same columns.
protocol RowGroup {
    associatedtype Columns: ColumnGroup
    /// Where the rows of `a` are read.
    associatedtype Addresses: RowAddresses
    /// How many rows the group spans.
    static var rows: Int { get }
    /// The addresses from the row at `first` on, row stride `stride` elements.
    static func addresses(_ first: UnsafePointer<Float>, stride: Int) -> Addresses
    /// Every row begins as `initial`.
    init(initial: Columns)
    /// Each row begins as the values at `c`, row stride `stride` elements.
    init(_ c: UnsafePointer<Float>, stride: Int, columns: Int)
    /// Adds `a[row] * weights` to each row; row stride `stride` elements.
    mutating func accumulate(_ a: Addresses, stride: Int, _ weights: Columns)
    /// `self += other` in every lane.
    mutating func add(_ other: Self)
    /// Each row plus `columns`.
    mutating func add(_ columns: Columns)
    /// `max(self, floor)` in every lane; NaN stays.
    mutating func raise(_ floor: F32x16)
    /// `min(max(self, floor), ceiling)` in every lane; NaN stays.
    mutating func clamp(_ floor: F32x16, _ ceiling: F32x16)
    /// Each row times `scale` plus `shift`.
    mutating func scale(_ scale: Columns, _ shift: Columns)
    /// Writes each row; row stride `stride` elements.
    func store(_ c: UnsafeMutablePointer<Float>, stride: Int, columns: Int)
}

/// Addresses in some rows of a matrix, all in the same column.
protocol RowAddresses {
    /// Moves `offset` elements on in every row.
    mutating func advance(by offset: Int)
}

/// The address in the first of up to three rows, from which an instruction forms the others'.
struct FirstRowAddress: RowAddresses {
    var pointer: UnsafePointer<Float>

    @inline(__always)
    mutating func advance(by offset: Int) {
        pointer += offset
    }
}

/// Addresses that move on independently of each other: were the rows of a tall tile one chain of additions, the multiply-
/// adds would wait for it.
struct ApartAddresses<Upper: RowAddresses, Lower: RowAddresses>: RowAddresses {
    var upper: Upper
    var lower: Lower

    @inline(__always)
    mutating func advance(by offset: Int) {
        upper.advance(by: offset)
        lower.advance(by: offset)
    }
}

/// One row.
struct Row<Columns: ColumnGroup>: RowGroup {
    var columns: Columns

    @inline(__always) static var rows: Int { 1 }

    @inline(__always)
    static func addresses(_ first: UnsafePointer<Float>, stride: Int) -> FirstRowAddress {
        FirstRowAddress(pointer: first)
    }

    @inline(__always)
    init(initial: Columns) {
        columns = initial
    }

    @inline(__always)
    init(_ c: UnsafePointer<Float>, stride: Int, columns: Int) {
        self.columns = Columns(c, panelStride: 16, columns: columns)
    }

    @inline(__always)
    mutating func accumulate(_ a: FirstRowAddress, stride: Int, _ weights: Columns) {
        columns.accumulate(F32x16(repeating: a.pointer.pointee), weights)
    }

    @inline(__always)
    mutating func add(_ other: Self) {
        columns.add(other.columns)
    }

    @inline(__always)
    mutating func add(_ columns: Columns) {
        self.columns.add(columns)
    }

    @inline(__always)
    mutating func raise(_ floor: F32x16) {
        columns.raise(floor)
    }

    @inline(__always)
    mutating func clamp(_ floor: F32x16, _ ceiling: F32x16) {
        columns.clamp(floor, ceiling)
    }

    @inline(__always)
    mutating func scale(_ scale: Columns, _ shift: Columns) {
        columns.scale(scale, shift)
    }

    @inline(__always)
    func store(_ c: UnsafeMutablePointer<Float>, stride: Int, columns: Int) {
        self.columns.store(c, columns: columns)
    }
}

/// Two row groups, one above the other.
protocol StackedRows: RowGroup where Columns == Upper.Columns {
    associatedtype Upper: RowGroup
    associatedtype Lower: RowGroup where Lower.Columns == Upper.Columns
    var upper: Upper { get set }
    var lower: Lower { get set }
    init(_ upper: Upper, _ lower: Lower)
}

extension StackedRows {
    @inline(__always) static var rows: Int { Upper.rows + Lower.rows }

    @inline(__always)
    init(initial: Columns) {
        self.init(Upper(initial: initial), Lower(initial: initial))
    }

    @inline(__always)
    init(_ c: UnsafePointer<Float>, stride: Int, columns: Int) {
        self.init(
            Upper(c, stride: stride, columns: columns),
            Lower(c + Upper.rows * stride, stride: stride, columns: columns))
    }

    @inline(__always)
    mutating func add(_ other: Self) {
        upper.add(other.upper)
        lower.add(other.lower)
    }

    @inline(__always)
    mutating func add(_ columns: Columns) {
        upper.add(columns)
        lower.add(columns)
    }

    @inline(__always)
    mutating func raise(_ floor: F32x16) {
        upper.raise(floor)
        lower.raise(floor)
    }

    @inline(__always)
    mutating func clamp(_ floor: F32x16, _ ceiling: F32x16) {
        upper.clamp(floor, ceiling)
        lower.clamp(floor, ceiling)
    }

    @inline(__always)
    mutating func scale(_ scale: Columns, _ shift: Columns) {
        upper.scale(scale, shift)
        lower.scale(scale, shift)
    }

    @inline(__always)
    func store(_ c: UnsafeMutablePointer<Float>, stride: Int, columns: Int) {
        upper.store(c, stride: stride, columns: columns)
        lower.store(c + Upper.rows * stride, stride: stride, columns: columns)
    }
}

/// Two row groups whose rows of `a` are reached from one address: together up to three rows.
struct Above<Upper: RowGroup, Lower: RowGroup>: StackedRows
where Upper.Columns == Lower.Columns, Upper.Addresses == FirstRowAddress, Lower.Addresses == FirstRowAddress {
    typealias Columns = Upper.Columns

    var upper: Upper
    var lower: Lower

    @inline(__always)
    init(_ upper: Upper, _ lower: Lower) {
        self.upper = upper
        self.lower = lower
    }

    @inline(__always)
    static func addresses(_ first: UnsafePointer<Float>, stride: Int) -> FirstRowAddress {
        FirstRowAddress(pointer: first)
    }

    @inline(__always)
    mutating func accumulate(_ a: FirstRowAddress, stride: Int, _ weights: Columns) {
        upper.accumulate(a, stride: stride, weights)
        lower.accumulate(FirstRowAddress(pointer: a.pointer + Upper.rows * stride), stride: stride, weights)
    }
}

/// Two row groups with addresses of their own.
struct Apart<Upper: RowGroup, Lower: RowGroup>: StackedRows where Upper.Columns == Lower.Columns {
    typealias Columns = Upper.Columns

    var upper: Upper
    var lower: Lower

    @inline(__always)
    init(_ upper: Upper, _ lower: Lower) {
        self.upper = upper
        self.lower = lower
    }

    @inline(__always)
    static func addresses(
        _ first: UnsafePointer<Float>, stride: Int
    ) -> ApartAddresses<Upper.Addresses, Lower.Addresses> {
        ApartAddresses(
            upper: Upper.addresses(first, stride: stride),
            lower: Lower.addresses(nt_f32_opaque(first + Upper.rows * stride), stride: stride))
    }

    @inline(__always)
    mutating func accumulate(
        _ a: ApartAddresses<Upper.Addresses, Lower.Addresses>, stride: Int, _ weights: Columns
    ) {
        upper.accumulate(a.upper, stride: stride, weights)
        lower.accumulate(a.lower, stride: stride, weights)
    }
}

typealias Rows2<C: ColumnGroup> = Above<Row<C>, Row<C>>
typealias Rows3<C: ColumnGroup> = Above<Rows2<C>, Row<C>>
typealias Rows4<C: ColumnGroup> = Apart<Rows2<C>, Rows2<C>>
typealias Rows5<C: ColumnGroup> = Apart<Rows3<C>, Rows2<C>>
typealias Rows6<C: ColumnGroup> = Apart<Rows3<C>, Rows3<C>>
typealias Rows7<C: ColumnGroup> = Apart<Rows5<C>, Rows2<C>>
typealias Rows8<C: ColumnGroup> = Apart<Rows6<C>, Rows2<C>>
typealias Rows12<C: ColumnGroup> = Apart<Rows6<C>, Rows6<C>>

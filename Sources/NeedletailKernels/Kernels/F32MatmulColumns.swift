import CNeedletailKernels

/// Values of one row over some adjacent panels of 16 columns: a row of weights, or the sums of a row of the result.
protocol ColumnGroup {
    /// How many panels the group spans.
    static var panels: Int { get }
    /// Whether all of its panels have 16 columns; others need registers for their masks.
    static var isWhole: Bool { get }
    /// One row of each panel: 16 values at `pointer`, the next panel's `panelStride` elements on. `columns` are those from
    /// the group's first to the matrix's last; a `TailPanel` reads no further.
    init(_ pointer: UnsafePointer<Float>, panelStride: Int, columns: Int)
    /// The same of weights, which may be stored in another type.
    init<Weights: MatmulWeights>(
        _: Weights.Type, _ pointer: UnsafePointer<Weights.Element>, panelStride: Int, columns: Int)
    /// `value` in every lane.
    init(repeating value: Float)
    /// `self += x * weights` in every lane.
    mutating func accumulate(_ x: F32x16, _ weights: Self)
    /// `self += other` in every lane.
    mutating func add(_ other: Self)
    /// `max(self, floor)` in every lane; NaN stays.
    mutating func raise(_ floor: F32x16)
    /// `min(max(self, floor), ceiling)` in every lane; NaN stays.
    mutating func clamp(_ floor: F32x16, _ ceiling: F32x16)
    /// `self * scale + shift` in every lane.
    mutating func scale(_ scale: Self, _ shift: Self)
    /// Writes the lanes at `pointer`; a `TailPanel` only those of the first `columns` columns.
    func store(_ pointer: UnsafeMutablePointer<Float>, columns: Int)
}

/// One whole panel: 16 columns.
struct Panel: ColumnGroup {
    var lanes: F32x16

    @inline(__always) static var panels: Int { 1 }
    @inline(__always) static var isWhole: Bool { true }

    @inline(__always)
    init(_ pointer: UnsafePointer<Float>, panelStride: Int = 0, columns: Int = 16) {
        lanes = .load(pointer)
    }

    @inline(__always)
    init<Weights: MatmulWeights>(
        _: Weights.Type, _ pointer: UnsafePointer<Weights.Element>, panelStride: Int, columns: Int
    ) {
        lanes = Weights.load(pointer)
    }

    @inline(__always)
    init(repeating value: Float) {
        lanes = F32x16(repeating: value)
    }

    @inline(__always)
    mutating func accumulate(_ x: F32x16, _ weights: Panel) {
        lanes.accumulateProduct(x, weights.lanes)
    }

    @inline(__always)
    mutating func add(_ other: Panel) {
        lanes += other.lanes
    }

    @inline(__always)
    mutating func raise(_ floor: F32x16) {
        lanes = lanes.raised(to: floor)
    }

    @inline(__always)
    mutating func clamp(_ floor: F32x16, _ ceiling: F32x16) {
        lanes = nt_f32x16_min(nt_f32x16_max(lanes, floor), ceiling)
    }

    @inline(__always)
    mutating func scale(_ scale: Panel, _ shift: Panel) {
        lanes = nt_f32x16_fma(lanes, scale.lanes, shift.lanes)
    }

    @inline(__always)
    func store(_ pointer: UnsafeMutablePointer<Float>, columns: Int) {
        lanes.store(pointer)
    }
}

/// The matrix's last panel, of 1 to 16 columns; the lanes past them are zero in what is read and left out of what is
/// written.
struct TailPanel: ColumnGroup {
    var lanes: F32x16

    @inline(__always) static var panels: Int { 1 }
    @inline(__always) static var isWhole: Bool { false }

    @inline(__always)
    init(_ pointer: UnsafePointer<Float>, panelStride: Int, columns: Int) {
        lanes = .load(pointer, count: min(columns, 16))
    }

    @inline(__always)
    init<Weights: MatmulWeights>(
        _: Weights.Type, _ pointer: UnsafePointer<Weights.Element>, panelStride: Int, columns: Int
    ) {
        lanes = Weights.load(pointer, count: min(columns, 16))
    }

    @inline(__always)
    init(repeating value: Float) {
        lanes = F32x16(repeating: value)
    }

    @inline(__always)
    mutating func accumulate(_ x: F32x16, _ weights: TailPanel) {
        lanes.accumulateProduct(x, weights.lanes)
    }

    @inline(__always)
    mutating func add(_ other: TailPanel) {
        lanes += other.lanes
    }

    @inline(__always)
    mutating func raise(_ floor: F32x16) {
        lanes = lanes.raised(to: floor)
    }

    @inline(__always)
    mutating func clamp(_ floor: F32x16, _ ceiling: F32x16) {
        lanes = nt_f32x16_min(nt_f32x16_max(lanes, floor), ceiling)
    }

    @inline(__always)
    mutating func scale(_ scale: TailPanel, _ shift: TailPanel) {
        lanes = nt_f32x16_fma(lanes, scale.lanes, shift.lanes)
    }

    @inline(__always)
    func store(_ pointer: UnsafeMutablePointer<Float>, columns: Int) {
        lanes.store(pointer, count: min(columns, 16))
    }
}

/// Two column groups side by side.
struct Beside<Left: ColumnGroup, Right: ColumnGroup>: ColumnGroup {
    var left: Left
    var right: Right

    @inline(__always) static var panels: Int { Left.panels + Right.panels }
    @inline(__always) static var isWhole: Bool { Left.isWhole && Right.isWhole }

    @inline(__always)
    init(_ pointer: UnsafePointer<Float>, panelStride: Int, columns: Int) {
        left = Left(pointer, panelStride: panelStride, columns: columns)
        right = Right(
            pointer + Left.panels * panelStride, panelStride: panelStride, columns: columns - 16 * Left.panels)
    }

    @inline(__always)
    init<Weights: MatmulWeights>(
        _: Weights.Type, _ pointer: UnsafePointer<Weights.Element>, panelStride: Int, columns: Int
    ) {
        left = Left(Weights.self, pointer, panelStride: panelStride, columns: columns)
        right = Right(
            Weights.self, pointer + Left.panels * panelStride, panelStride: panelStride,
            columns: columns - 16 * Left.panels)
    }

    @inline(__always)
    init(repeating value: Float) {
        left = Left(repeating: value)
        right = Right(repeating: value)
    }

    @inline(__always)
    mutating func accumulate(_ x: F32x16, _ weights: Self) {
        left.accumulate(x, weights.left)
        right.accumulate(x, weights.right)
    }

    @inline(__always)
    mutating func add(_ other: Self) {
        left.add(other.left)
        right.add(other.right)
    }

    @inline(__always)
    mutating func raise(_ floor: F32x16) {
        left.raise(floor)
        right.raise(floor)
    }

    @inline(__always)
    mutating func clamp(_ floor: F32x16, _ ceiling: F32x16) {
        left.clamp(floor, ceiling)
        right.clamp(floor, ceiling)
    }

    @inline(__always)
    mutating func scale(_ scale: Self, _ shift: Self) {
        left.scale(scale.left, shift.left)
        right.scale(scale.right, shift.right)
    }

    @inline(__always)
    func store(_ pointer: UnsafeMutablePointer<Float>, columns: Int) {
        left.store(pointer, columns: columns)
        right.store(pointer + 16 * Left.panels, columns: columns - 16 * Left.panels)
    }
}

typealias Panels2 = Beside<Panel, Panel>
typealias Panels4 = Beside<Panels2, Panels2>
typealias Panels8 = Beside<Panels4, Panels4>

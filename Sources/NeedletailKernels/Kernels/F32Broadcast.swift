import CNeedletailKernels

/// `y[i] = function(a[i], b[i])` for values `begin ..< end` of the result, operands broadcast as `args` says.
@inline(__always)
func f32Broadcast(
    _ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int, _ function: (F32x16, F32x16) -> F32x16
) {
    guard begin < end else { return }
    let isShort = f32HasShortRows(args)
    switch (args.pointee.a_strides.5, args.pointee.b_strides.5) {
    case (1, 1) where isShort && args.pointee.a_strides.4 == args.pointee.extents.5 && args.pointee.b_strides.4 == 0:
        f32BroadcastPeriods(args, begin, end, isFirst: false, function)
    case (1, 1) where isShort && args.pointee.b_strides.4 == args.pointee.extents.5 && args.pointee.a_strides.4 == 0:
        f32BroadcastPeriods(args, begin, end, isFirst: true, function)
    case (1, 1):
        f32BroadcastRows(ContiguousOperand.self, ContiguousOperand.self, args, begin, end) {
            f32BroadcastRow($0, $1, $2, $3, $4, function)
        }
    case (1, 0):
        f32BroadcastRows(ContiguousOperand.self, RepeatedOperand.self, args, begin, end) {
            f32BroadcastRow($0, $1, $2, $3, $4, function)
        }
    case (0, 1):
        f32BroadcastRows(RepeatedOperand.self, ContiguousOperand.self, args, begin, end) {
            f32BroadcastRow($0, $1, $2, $3, $4, function)
        }
    default:
        f32BroadcastRows(StridedOperand.self, StridedOperand.self, args, begin, end) {
            f32BroadcastRow($0, $1, $2, $3, $4, function)
        }
    }
}

/// The same for operands of two kinds, row by row of the result's innermost dimension: `row` gets a row's operands, where its
/// values go, how many there are and whether they go past the caches.
@inline(__always)
func f32BroadcastRows<A: RowOperand, B: RowOperand>(
    _: A.Type, _: B.Type, _ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int,
    _ row: (A, B, UnsafeMutablePointer<Float>, Int, Bool) -> Void
) {
    let columns = args.pointee.extents.5
    let isStreaming = A.isFast && B.isFast && isStreamed(args)
    // Most results are one row, or begin in the first: no need to divide.
    let first = begin < columns ? 0 : begin / columns
    var column = begin - first * columns
    var place = BroadcastPlace(args, row: first)
    var index = begin
    while true {
        let count = min(columns - column, end - index)
        let a = A(args.pointee.a + place.a, stride: args.pointee.a_strides.5, first: column)
        let b = B(args.pointee.b + place.b, stride: args.pointee.b_strides.5, first: column)
        row(a, b, args.pointee.y + index, count, isStreaming)
        index += count
        if index == end { break }
        column = 0
        place.advance()
    }
    if isStreaming { nt_store_fence() }
}

/// `y[i] = function(a[i], b[i])` for `count` adjacent values of one row.
@inline(__always)
private func f32BroadcastRow<A: RowOperand, B: RowOperand>(
    _ a: A, _ b: B, _ y: UnsafeMutablePointer<Float>, _ count: Int, _ isStreaming: Bool,
    _ function: (F32x16, F32x16) -> F32x16
) {
    var index = 0
    if isStreaming {
        // Up to the first multiple of 64 bytes.
        index = min(count, (64 - Int(bitPattern: y) & 63) & 63 / 4)
        function(a.load(0, count: index), b.load(0, count: index)).store(y, count: index)
        while index + 64 <= count {
            for step in 0..<4 {
                let i = index + 16 * step
                nt_f32x16_store_streaming(y + i, function(a.load(i), b.load(i)))
            }
            index += 64
        }
    } else if A.isFast && B.isFast {
        while index + 64 <= count {
            for step in 0..<4 {
                let i = index + 16 * step
                function(a.load(i), b.load(i)).store(y + i)
            }
            index += 64
        }
    }
    while index + 16 <= count {
        function(a.load(index), b.load(index)).store(y + index)
        index += 16
    }
    let rest = count - index
    if rest > 0 { function(a.load(index, count: rest), b.load(index, count: rest)).store(y + index, count: rest) }
}

/// Columns of the longest rows that are taken as periods of one long row.
private let longestPeriod = 64

/// Whether rows are so short that `f32BroadcastPeriods` is for them.
@inline(__always)
func f32HasShortRows(_ args: UnsafePointer<nt_f32_binary_args>) -> Bool {
    args.pointee.extents.5 <= longestPeriod && args.pointee.extents.4 > 1
}

/// The same where one operand repeats one short row along the fourth dimension, such as a value for each channel: all
/// rows of that dimension are one, along which the operand has the period of the short row.
///
/// - isFirst: whether `a` is that operand, else `b`.
@inline(__always)
private func f32BroadcastPeriods(
    _ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int, isFirst: Bool,
    _ function: (F32x16, F32x16) -> F32x16
) {
    let period = args.pointee.extents.5
    let columns = period * args.pointee.extents.4
    var column = begin % columns
    var index = begin
    // A whole vector can begin anywhere in the period.
    withUnsafeTemporaryAllocation(of: Float.self, capacity: longestPeriod + 16) { values in
        guard let periods = values.baseAddress else { return }
        while index < end {
            let count = min(columns - column, end - index)
            let place = BroadcastPlace(args, row: index / columns * args.pointee.extents.4)
            let row = isFirst ? args.pointee.a + place.a : args.pointee.b + place.b
            let long = (isFirst ? args.pointee.b + place.b : args.pointee.a + place.a) + column
            fill(periods, with: row, period: period)
            let to = args.pointee.y + index
            var phase = column % period
            var done = 0
            while done + 16 <= count {
                let (x, repeated) = (F32x16.load(long + done), F32x16.load(periods + phase))
                (isFirst ? function(repeated, x) : function(x, repeated)).store(to + done)
                phase += 16 % period
                if phase >= period { phase -= period }
                done += 16
            }
            if done < count {
                let (x, repeated) = (F32x16.load(long + done, count: count - done), F32x16.load(periods + phase))
                (isFirst ? function(repeated, x) : function(x, repeated)).store(to + done, count: count - done)
            }
            index += count
            column = 0
        }
    }
}

/// Repeats the `period` values at `row` in the first `period + 16` at `values`.
@inline(never)
private func fill(_ values: UnsafeMutablePointer<Float>, with row: UnsafePointer<Float>, period: Int) {
    var phase = 0
    for index in 0..<period + 16 {
        values[index] = row[phase]
        phase = phase + 1 == period ? 0 : phase + 1
    }
}

/// Whether the result goes past the caches: where none holds it, unless it overwrites an operand, whose lines are read
/// anyway. Short rows would often write part of a line.
@inline(__always)
private func isStreamed(_ args: UnsafePointer<nt_f32_binary_args>) -> Bool {
    let (args, y) = (args.pointee, UnsafePointer(args.pointee.y))
    let extents = args.extents
    let count = extents.0 * extents.1 * extents.2 * extents.3 * extents.4 * extents.5
    return count >= 8 << 20 && extents.5 >= 256 && y != args.a && y != args.b
}

/// An operand along one row of the result.
protocol RowOperand {
    /// Whether its values come in whole vectors.
    static var isFast: Bool { get }
    /// The operand from column `first` of the row at `row` on.
    init(_ row: UnsafePointer<Float>, stride: Int, first: Int)
    /// The sixteen values from `index` on.
    func load(_ index: Int) -> F32x16
    /// The `count` values from `index` on, at most 16; what the other lanes hold does not matter.
    func load(_ index: Int, count: Int) -> F32x16
    /// Asks for the cache line of the value at `index`, which may lie outside the operand.
    func prefetch(_ index: Int)
}

/// An operand whose values lie side by side.
struct ContiguousOperand: RowOperand {
    let values: UnsafePointer<Float>

    @inline(__always) static var isFast: Bool { true }

    @inline(__always)
    init(_ row: UnsafePointer<Float>, stride: Int, first: Int) { values = row + first }

    @inline(__always)
    func load(_ index: Int) -> F32x16 { .load(values + index) }

    // Lanes past the row as 1, which makes a moderate power.
    @inline(__always)
    func load(_ index: Int, count: Int) -> F32x16 { nt_f32x16_load_first_or(values + index, count, 1) }

    @inline(__always)
    func prefetch(_ index: Int) { nt_prefetch(values + index) }
}

/// An operand with one value for the row.
struct RepeatedOperand: RowOperand {
    let value: F32x16

    @inline(__always) static var isFast: Bool { true }

    @inline(__always)
    init(_ row: UnsafePointer<Float>, stride: Int, first: Int) { value = F32x16(repeating: row.pointee) }

    @inline(__always)
    func load(_ index: Int) -> F32x16 { value }

    @inline(__always)
    func load(_ index: Int, count: Int) -> F32x16 { value }

    @inline(__always)
    func prefetch(_ index: Int) {}
}

/// An operand of any stride.
private struct StridedOperand: RowOperand {
    let values: UnsafePointer<Float>
    let stride: Int

    @inline(__always) static var isFast: Bool { false }

    @inline(__always)
    init(_ row: UnsafePointer<Float>, stride: Int, first: Int) {
        values = row + first * stride
        self.stride = stride
    }

    @inline(__always)
    func load(_ index: Int) -> F32x16 { load(index, count: 16) }

    @inline(never)
    func load(_ index: Int, count: Int) -> F32x16 { nt_f32x16_load_strided(values + index * stride, stride, count) }

    @inline(__always)
    func prefetch(_ index: Int) {}
}

/// Where a row of the result's innermost dimension begins in the operands.
private struct BroadcastPlace {
    /// Offsets of the row in the operands, in elements.
    var a: Int, b: Int
    private var i0: Int, i1: Int, i2: Int, i3: Int, i4: Int
    private let args: UnsafePointer<nt_f32_binary_args>

    /// Row `row`, counted in the result's order. Precondition: no extent is 0.
    @inline(__always)
    init(_ args: UnsafePointer<nt_f32_binary_args>, row: Int) {
        self.args = args
        (a, b) = (0, 0)
        (i0, i1, i2, i3, i4) = (0, 0, 0, 0, 0)
        if row > 0 { seek(row) }
    }

    @inline(never)
    private mutating func seek(_ row: Int) {
        let extents = args.pointee.extents
        var rest = row
        i4 = rest % extents.4
        rest /= extents.4
        i3 = rest % extents.3
        rest /= extents.3
        i2 = rest % extents.2
        rest /= extents.2
        i1 = rest % extents.1
        i0 = rest / extents.1
        let (p, q) = (args.pointee.a_strides, args.pointee.b_strides)
        a = i0 * p.0 + i1 * p.1 + i2 * p.2 + i3 * p.3 + i4 * p.4
        b = i0 * q.0 + i1 * q.1 + i2 * q.2 + i3 * q.3 + i4 * q.4
    }

    /// On to the next row.
    @inline(__always)
    mutating func advance() {
        i4 += 1
        a += args.pointee.a_strides.4
        b += args.pointee.b_strides.4
        if i4 == args.pointee.extents.4 { carry() }
    }

    /// Begins the next row of the dimensions outside the fourth.
    @inline(never)
    private mutating func carry() {
        let (extents, p, q) = (args.pointee.extents, args.pointee.a_strides, args.pointee.b_strides)
        i4 = 0
        i3 += 1
        a += p.3 - extents.4 * p.4
        b += q.3 - extents.4 * q.4
        guard i3 == extents.3 else { return }
        i3 = 0
        i2 += 1
        a += p.2 - extents.3 * p.3
        b += q.2 - extents.3 * q.3
        guard i2 == extents.2 else { return }
        i2 = 0
        i1 += 1
        a += p.1 - extents.2 * p.2
        b += q.1 - extents.2 * q.2
        guard i1 == extents.1 else { return }
        i1 = 0
        i0 += 1
        a += p.0 - extents.1 * p.1
        b += q.0 - extents.1 * q.1
    }
}

import CNeedletailKernels
import NeedletailKernels
import TestSupport

/// A packed matmul with its operands: seeded values, NaN wherever a kernel may read but must not use what it reads.
struct MatmulProblem: CustomStringConvertible {
    var m: Int, n: Int, k: Int
    var activation = Int32(NT_ACTIVATION_NONE)
    /// `[m, k]`, row stride `lda`; NaN between the rows.
    var a: [Float]
    var lda: Int
    /// `[k, n]`, row-major.
    var weights: [Float] { didSet { pack() } }
    /// The weights in panels of 16 columns.
    private var packed: [Float] = []
    /// `[n]` each.
    var bias: [Float]
    var scale: [Float]?
    var shift: [Float]?
    var ldc: Int

    /// What lies between the rows of the result and in it before a run.
    static let untouched = Float(bitPattern: 0x7fa5_a5a5)

    init(m: Int, n: Int, k: Int, isScaled: Bool = false, rowGap: Int = 0, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        (self.m, self.n, self.k) = (m, n, k)
        (lda, ldc) = (k + rowGap, n + 2 * rowGap)
        a = []
        for row in 0..<m {
            a += random.floats(k) + (row + 1 < m ? [Float](repeating: .nan, count: rowGap) : [])
        }
        weights = random.floats(k * n)
        bias = random.floats(n)
        if isScaled {
            scale = random.floats(n, in: -2...2)
            shift = random.floats(n)
        }
        pack()
    }

    private mutating func pack() {
        packed = [Float](repeating: .nan, count: PackedWeights.elementCount(n: n, k: k))
        packed.withUnsafeMutableBufferPointer { packed in
            weights.withUnsafeBufferPointer { weights in
                guard let to = packed.baseAddress, let from = weights.baseAddress else { return }
                // Both have the element counts that `pack` states.
                PackedWeights.pack(from, n: n, k: k, into: to)
            }
        }
    }

    var description: String {
        "m \(m), n \(n), k \(k), lda \(lda), ldc \(ldc), activation \(activation), "
            + (scale == nil ? "unscaled" : "scaled")
    }

    /// The same operands for rows `rows` alone.
    func rows(_ rows: Range<Int>) -> MatmulProblem {
        var part = self
        part.m = rows.count
        part.a = rows.isEmpty ? [] : Array(a[rows.lowerBound * lda..<(rows.upperBound - 1) * lda + k])
        return part
    }
}

/// What a run of a packed matmul left behind.
struct MatmulResult {
    /// `[m, n]`, contiguous.
    var values: [Float]
    /// Whether only the result was written: neither between its rows, nor around it, nor in an operand.
    var nothingElseWritten: Bool
}

extension MatmulProblem {
    /// Runs `kernels` with each operand at a guard page.
    func run(
        _ kernels: KernelTable, _ placement: GuardedBuffer<Float>.Placement = .endsAtGuard
    ) -> MatmulResult {
        let operands = [a, packed, bias, scale ?? [], shift ?? []]
        let buffers = operands.map { GuardedBuffer($0, placement) }
        let blank = [Float](repeating: Self.untouched, count: m == 0 ? 0 : (m - 1) * ldc + n)
        let c = GuardedBuffer(blank, placement)
        // Every buffer has the size that its comment in `nt_f32_matmul_args` states.
        var args = nt_f32_matmul_args(
            m: m, n: n, k: k, a: buffers[0].start, packed: buffers[1].start, bias: buffers[2].start, c: c.start)
        args.a_row_stride = lda
        args.c_row_stride = ldc
        args.scale = scale.map { _ in UnsafePointer(buffers[3].start) }
        args.shift = shift.map { _ in UnsafePointer(buffers[4].start) }
        args.activation = activation
        args.activation_is_last = activation == Int32(NT_ACTIVATION_SIGMOID) ? 1 : 0
        kernels.f32Matmul(&args, 0, args.unitCount)

        let written = c.values
        guard ldc > n else {
            return MatmulResult(values: written, nothingElseWritten: isIntact(buffers, operands) && c.slackIsIntact)
        }
        var values: [Float] = []
        var emptied = written
        for row in 0..<m {
            let columns = row * ldc..<row * ldc + n
            values.append(contentsOf: written[columns])
            emptied.replaceSubrange(columns, with: repeatElement(Self.untouched, count: n))
        }
        let gapsAreIntact = GuardedBuffer(emptied, placement).holds(blank)
        return MatmulResult(
            values: values, nothingElseWritten: gapsAreIntact && c.slackIsIntact && isIntact(buffers, operands))
    }

    private func isIntact(_ buffers: [GuardedBuffer<Float>], _ operands: [[Float]]) -> Bool {
        zip(buffers, operands).allSatisfy { $0.slackIsIntact && $0.holds($1) }
    }

    /// The result by plain loops in double, and for each value the sum of its terms' magnitudes.
    ///
    /// Both before sigmoid: `values` are activated after, see `activated`.
    func inDouble() -> (values: [Double], magnitudes: [Double]) {
        var values = [Double](repeating: 0, count: m * n)
        var magnitudes = values
        for row in 0..<m {
            for column in 0..<n {
                var value = Double(bias[column])
                var magnitude = abs(value)
                for p in 0..<k {
                    let product = Double(a[row * lda + p]) * Double(weights[p * n + column])
                    value += product
                    magnitude += abs(product)
                }
                if activation == Int32(NT_ACTIVATION_RELU) { value = max(value, 0) }
                if let scale, let shift {
                    value = value * Double(scale[column]) + Double(shift[column])
                    magnitude = magnitude * abs(Double(scale[column])) + abs(Double(shift[column]))
                }
                values[row * n + column] = value
                magnitudes[row * n + column] = magnitude
            }
        }
        return (values, magnitudes)
    }
}

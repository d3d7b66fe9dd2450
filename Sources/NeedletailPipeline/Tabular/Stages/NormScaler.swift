import Glibc

/// A vector divided by its norm: `y = x / (Σ |x[i]|^p)^(1/p)`, as Spark's `Normalizer`.
///
/// Of `p` infinite the norm is the largest magnitude, which NaN is not. A vector whose norm is 0 stays as it is; a missing one is an
/// error.
package struct NormScaler: TabularStage {
    package let p: Double

    package init(p: Double) {
        self.p = p
    }

    package static let entry = StageEntry("norm", [("p", "numbers [1]")], "a vector divided by its norm") {
        reader throws(PipelineError) in
        let p = try reader.numbers("p", count: 1)[0]
        guard p >= 1 else { throw reader.invalid("p", "a number from 1 on") }
        return NormScaler(p: p)
    }

    package var attributes: StageAttributes { StageAttributes(["p": .numbers([p])]) }

    /// The norm.
    package var scratchWidth: Int { 1 }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        let slots = try inputs.slots(0)
        guard inputs.types[0].kind != .number else { throw inputs.wrong(0, "a vector") }
        // Each number depends on all.
        let source = ColumnType.Slot.source(of: slots)
        return [.vector(slots.map { ColumnType.Slot($0.name, source: source) })]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        NormStep(
            p: p, input: places.inputs[0].start, output: places.outputs[0].start, width: places.inputs[0].type.width,
            norm: places.scratch, missing: places.faults.fault(0, .missing, .error))
    }
}

private struct NormStep: TabularStep {
    let p: Double
    let input: Int
    let output: Int
    let width: Int
    let norm: Int
    let missing: UInt32

    func run(_ block: TabularBlock) {
        block.refuseMissing(input, width: width, missing)
        let norm = block.slot(norm)
        norm.update(repeating: 0, count: block.rows)
        for slot in 0..<width {
            let x = block.slot(input + slot)
            switch p {
            case 1: for row in 0..<block.rows { norm[row] += x[row].magnitude }
            case 2: for row in 0..<block.rows { norm[row] += x[row] * x[row] }
            case .infinity:
                for row in 0..<block.rows where x[row].magnitude > norm[row] { norm[row] = x[row].magnitude }
            default: for row in 0..<block.rows { norm[row] += pow(x[row].magnitude, p) }
            }
        }
        if p == 2 {
            for row in 0..<block.rows { norm[row] = norm[row].squareRoot() }
        } else if p != 1, p != .infinity {
            for row in 0..<block.rows { norm[row] = pow(norm[row], 1 / p) }
        }
        for slot in 0..<width {
            let x = block.slot(input + slot)
            let y = block.slot(output + slot)
            for row in 0..<block.rows { y[row] = norm[row] == 0 ? x[row] : x[row] / norm[row] }
        }
    }
}

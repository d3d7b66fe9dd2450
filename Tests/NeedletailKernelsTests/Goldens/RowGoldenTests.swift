import CNeedletailKernels
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// Softmax, normalizations and batch-norm as a scale and shift: within the errors of `Docs/Numerics.md` of PyTorch's f64.
final class RowGoldenTests: TierTestCase {
    private struct Case: Decodable {
        var tensor: String
        var function: String
        var operands: [String]
        var epsilon: Double?
        var groups: Int?
    }

    private let u = 0x1p-24

    private func goldens(_ function: String, count: Int) throws -> (KernelGoldens<Case>, [Case]) {
        let goldens = try KernelGoldens<Case>("kernels/rows.safetensors")
        let cases = goldens.cases.filter { $0.function == function }
        XCTAssertEqual(cases.count, count, function)
        return (goldens, cases)
    }

    func testSoftmax() throws {
        try assertSoftmax("softmax", count: 8, { $0.f32Softmax }) { 70 * $1 * abs($0) + 0x1p-149 }
    }

    func testLogSoftmax() throws {
        try assertSoftmax("logSoftmax", count: 7, { $0.f32LogSoftmax }) { 80 * $1 * (1 + abs($0)) }
    }

    private func assertSoftmax(
        _ function: String, count: Int, _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F32SoftmaxKernel,
        _ bound: (_ truth: Double, _ u: Double) -> Double
    ) throws {
        let (goldens, cases) = try goldens(function, count: count)
        for golden in cases {
            let x: [Float] = try goldens.values(golden.operands[0])
            let truth: [Double] = try goldens.values(golden.tensor)
            let shape = try goldens.shape(golden.operands[0])
            let problem = KernelProblem("", [.input(x), .outputF32(x.count)], unitCount: shape[0]) {
                var args = nt_f32_softmax_args(
                    columns: shape[1], x: $1[0].f32, ldx: shape[1], y: $1[1].f32, ldy: shape[1])
                kernel($0)(&args, $2.lowerBound, $2.upperBound)
            }
            forEachTier { _, kernels in
                assertNear(elements(problem.golden(kernels), Float.self), truth, golden.tensor) {
                    bound(truth[$0], u)
                }
            }
        }
    }

    func testLayerNorm() throws {
        try assertNorm("layerNorm", count: 11, { $0.f32LayerNorm }) { truth, gamma, beta, u in
            32 * u * (abs(gamma) + abs(truth - beta) + abs(beta))
        }
    }

    func testRmsNorm() throws {
        try assertNorm("rmsNorm", count: 10, { $0.f32RmsNorm }) { truth, _, _, u in 16 * u * abs(truth) }
    }

    private func assertNorm(
        _ function: String, count: Int, _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F32NormKernel,
        _ bound: (_ truth: Double, _ gamma: Double, _ beta: Double, _ u: Double) -> Double
    ) throws {
        let (goldens, cases) = try goldens(function, count: count)
        for golden in cases {
            let values: [[Float]] = try golden.operands.map { try goldens.values($0) }
            let truth: [Double] = try goldens.values(golden.tensor)
            let shape = try goldens.shape(golden.operands[0])
            let epsilon = try XCTUnwrap(golden.epsilon)
            let operands = values.map { Operand.input($0) } + [.outputF32(truth.count)]
            let problem = KernelProblem("", operands, unitCount: shape[0]) {
                var args = nt_f32_norm_args(
                    columns: shape[1], x: $1[0].f32, ldx: shape[1],
                    gamma: values.count > 1 ? UnsafePointer($1[1].f32) : nil,
                    beta: values.count > 2 ? UnsafePointer($1[2].f32) : nil, y: $1[values.count].f32, ldy: shape[1],
                    epsilon: epsilon)
                kernel($0)(&args, $2.lowerBound, $2.upperBound)
            }
            forEachTier { _, kernels in
                assertNear(elements(problem.golden(kernels), Float.self), truth, golden.tensor) { index in
                    let gamma = values.count > 1 ? Double(values[1][index % shape[1]]) : 1
                    let beta = values.count > 2 ? Double(values[2][index % shape[1]]) : 0
                    return bound(truth[index], gamma, beta, u)
                }
            }
        }
    }

    func testGroupNormOfChannelsThatLieLast() throws {
        let (goldens, cases) = try goldens("groupNorm", count: 10)
        for golden in cases {
            let values: [[Float]] = try golden.operands.map { try goldens.values($0) }
            let truth: [Double] = try goldens.values(golden.tensor)
            let shape = try goldens.shape(golden.operands[0])
            let (epsilon, groups) = (try XCTUnwrap(golden.epsilon), try XCTUnwrap(golden.groups))
            let operands = values.map { Operand.input($0) } + [.outputF32(truth.count)]
            let problem = KernelProblem("", operands, unitCount: shape[0] * groups) {
                var args = nt_f32_group_norm_args(
                    spatial: shape[1], channels: shape[2], groups: groups, x: $1[0].f32,
                    gamma: values.count > 1 ? UnsafePointer($1[1].f32) : nil,
                    beta: values.count > 2 ? UnsafePointer($1[2].f32) : nil, y: $1[values.count].f32, epsilon: epsilon)
                $0.f32GroupNorm(&args, $2.lowerBound, $2.upperBound)
            }
            forEachTier { _, kernels in
                assertNear(elements(problem.golden(kernels), Float.self), truth, golden.tensor) { index in
                    let gamma = values.count > 1 ? Double(values[1][index % shape[2]]) : 1
                    let beta = values.count > 2 ? Double(values[2][index % shape[2]]) : 0
                    return 32 * u * (abs(gamma) + abs(truth[index] - beta) + abs(beta))
                }
            }
        }
    }

    func testBatchNormAsAScaleAndShift() throws {
        let (goldens, cases) = try goldens("batchNorm", count: 2)
        for golden in cases {
            let values: [[Float]] = try golden.operands.map { try goldens.values($0) }
            let truth: [Double] = try goldens.values(golden.tensor)
            let columns = values[1].count
            let epsilon = try XCTUnwrap(golden.epsilon)
            // As a graph's passes fold it: in f64, each rounded once.
            let (mean, variance, gamma, beta) = (values[1], values[2], values[3], values[4])
            let scale = (0..<columns).map { Double(gamma[$0]) / (Double(variance[$0]) + epsilon).squareRoot() }
            let shift = (0..<columns).map { Double(beta[$0]) - Double(mean[$0]) * scale[$0] }
            let operands: [Operand] = [
                .input(values[0]), .input(scale.map(Float.init)), .input(shift.map(Float.init)),
                .outputF32(truth.count),
            ]
            let problem = KernelProblem("", operands, unitCount: truth.count / columns) {
                var args = nt_f32_scale_shift_args(
                    columns: columns, x: $1[0].f32, ldx: columns, scale: $1[1].f32, shift: $1[2].f32, y: $1[3].f32,
                    ldy: columns)
                $0.f32ScaleShift(&args, $2.lowerBound, $2.upperBound)
            }
            forEachTier { tier, kernels in
                assertNear(elements(problem.golden(kernels), Float.self), truth, golden.tensor) { index in
                    // Scale, shift and result are rounded once each, without FMA the product too; 1 % for their products.
                    let product = abs(Double(values[0][index]) * scale[index % columns])
                    let rounded = product + abs(shift[index % columns]) + abs(truth[index])
                    return 1.01 * u * (tier.hasFMA ? rounded : rounded + product)
                }
            }
        }
    }
}

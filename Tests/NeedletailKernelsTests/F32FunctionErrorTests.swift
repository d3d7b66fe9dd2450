import Foundation
import NeedletailKernels
import TestSupport
import XCTest

/// The error bounds of `Docs/Numerics.md`, over the whole number line.
final class F32FunctionErrorTests: TierTestCase {
    func testExp() {
        assertWithinBounds(FunctionError("exp", kernel: { $0.f32Exp }, truth: exp))
    }

    func testLog() {
        assertWithinBounds(FunctionError("log", kernel: { $0.f32Log }, truth: log))
    }

    func testErf() {
        assertWithinBounds(FunctionError("erf", kernel: { $0.f32Erf }, truth: erf))
    }

    func testSin() {
        assertWithinBounds(FunctionError("sin", kernel: { $0.f32Sin }, truth: sin))
    }

    func testCos() {
        assertWithinBounds(FunctionError("cos", kernel: { $0.f32Cos }, truth: cos))
    }

    func testRsqrt() {
        assertWithinBounds(
            FunctionError("rsqrt", kernel: { $0.f32Rsqrt }, truth: { 1 / sqrt($0) }))
    }

    func testPower() {
        for exponent: Float in [0.5, -0.5, 2, 3, -1, 1 / 3, 1.7, -17.3, 100, 1e-3, 1e6] {
            assertWithinBounds(
                FunctionError(
                    "power", alpha: exponent, kernel: { $0.f32Power },
                    truth: { pow($0, Double(exponent)) }))
        }
    }

    func testSigmoid() {
        assertWithinBounds(
            FunctionError(
                "sigmoid", kernel: { $0.f32Sigmoid }, truth: { 1 / (1 + exp(-$0)) }))
    }

    func testTanh() {
        assertWithinBounds(FunctionError("tanh", kernel: { $0.f32Tanh }, truth: tanh))
    }

    func testGelu() {
        assertWithinBounds(
            FunctionError(
                "gelu", kernel: { $0.f32Gelu },
                truth: { $0 == -.infinity ? 0 : $0 * erfc(-$0 / sqrt(2)) / 2 }))
    }

    func testGeluTanh() {
        assertWithinBounds(
            FunctionError(
                "geluTanh", kernel: { $0.f32GeluTanh },
                truth: { $0 == -.infinity ? 0 : $0 / (1 + exp(-sqrt(8 / Double.pi) * ($0 + 0.044715 * $0 * $0 * $0))) })
        )
    }

    func testSilu() {
        assertWithinBounds(
            FunctionError(
                "silu", kernel: { $0.f32Silu },
                truth: { $0 == -.infinity ? 0 : $0 / (1 + exp(-$0)) }))
    }

    func testSoftplus() {
        assertWithinBounds(
            FunctionError(
                "softplus", kernel: { $0.f32Softplus },
                truth: { max($0, 0) + log1p(exp(-abs($0))) }))
    }

    func testMish() {
        assertWithinBounds(
            FunctionError(
                "mish", kernel: { $0.f32Mish },
                truth: { $0 == -.infinity ? 0 : $0 * tanh(max($0, 0) + log1p(exp(-abs($0)))) }))
    }

    func testElu() {
        for alpha: Float in [1, 0.3] {
            assertWithinBounds(
                FunctionError(
                    "elu", alpha: alpha, kernel: { $0.f32Elu },
                    truth: { $0 > 0 ? $0 : Double(alpha) * expm1($0) }))
        }
    }

    func testSelu() {
        assertWithinBounds(
            FunctionError(
                "selu", kernel: { $0.f32Selu },
                truth: { 1.0507009873554805 * ($0 > 0 ? $0 : 1.6732632423543772 * expm1($0)) }))
    }

    func testHardSwish() {
        assertWithinBounds(
            FunctionError(
                "hardSwish", kernel: { $0.f32HardSwish },
                truth: { $0 <= -3 ? 0 : $0 * min($0 + 3, 6) / 6 }))
    }

    func testHardSigmoid() {
        for (alpha, beta): (Float, Float) in [(1 / 6, 0.5), (0.2, 0.5)] {
            assertWithinBounds(
                FunctionError(
                    "hardSigmoid", alpha: alpha, beta: beta, kernel: { $0.f32HardSigmoid },
                    truth: { min(max($0 * Double(alpha) + Double(beta), 0), 1) }))
        }
    }
}

/// How much noise a diffusion model adds to its data, step by step. Source: Ho et al., Denoising Diffusion Probabilistic Models (2020).
public struct DiffusionSchedule: Equatable, Sendable {
    /// The variance of the noise that each step adds, each above 0 and below 1.
    public let betas: [Float]
    /// The product of `1 - beta` up to each step: the share of the data's variance that is left behind it.
    public let alphasCumprod: [Float]

    /// The most steps of a schedule.
    package static let stepLimit = GeneratorDescription.stepLimit

    /// The schedule of these variances. Precondition: each is above 0 and below 1.
    ///
    /// Products are formed in double of what `1 - beta` is in f32, and rounded, as PyTorch's `cumprod` does.
    package init(betas: [Float]) {
        self.betas = betas
        var product = 1.0
        alphasCumprod = betas.map { beta in
            product *= Double(1 - beta)
            return Float(product)
        }
    }
}

/// How samples are drawn from a diffusion model.
public enum SamplingMethod: Equatable, Sendable {
    /// One step for each of the schedule's, with noise in each but the last (Ho et al., 2020): what the model was trained for.
    case ddpm
    /// As many steps, evenly spaced over the schedule's, with `eta` times the noise of DDPM (Song et al., Denoising Diffusion
    /// Implicit Models, 2021): fewer steps for samples that are less like the data. `eta` is from 0, where nothing is drawn but
    /// what a sample begins with, to 1.
    case ddim(steps: Int, eta: Double = 0)
}

/// One update of a sample: of what the schedule's step `time` added, the network finds the noise; then
/// `x0 = (x - noiseScale · noise) / signalScale`, and `x = x0Weight · x0 + xWeight · x + noiseWeight · noise + deviation · normal`.
package struct DiffusionStep: Equatable, Sendable {
    package let time: Int
    package let noiseScale: Float
    package let signalScale: Float
    package var x0Weight: Float = 1
    package var xWeight: Float = 0
    package var noiseWeight: Float = 0
    /// Of the noise that is drawn; none is where this is 0.
    package var deviation: Float = 0
}

extension DiffusionSchedule {
    /// The updates of `method`, in the order that they are done. Precondition: DDIM has from 1 to as many steps as there are, and an
    /// eta from 0 to 1.
    package func updates(_ method: SamplingMethod) -> [DiffusionStep] {
        switch method {
        case .ddpm: betas.indices.reversed().map(ancestral)
        case .ddim(let count, let eta):
            (0..<count).reversed().map { index in
                let times = [index, index - 1].map { $0 * betas.count / count }
                return implicit(times[0], before: index > 0 ? Double(alphasCumprod[times[1]]) : 1, eta: eta)
            }
        }
    }

    private func start(_ time: Int) -> DiffusionStep {
        let cumprod = alphasCumprod[time]
        return DiffusionStep(
            time: time, noiseScale: (1 - cumprod).squareRoot(), signalScale: cumprod.squareRoot())
    }

    private func ancestral(_ time: Int) -> DiffusionStep {
        var step = start(time)
        guard time > 0 else { return step }
        let (beta, cumprod) = (Double(betas[time]), Double(alphasCumprod[time]))
        let before = Double(alphasCumprod[time - 1])
        step.x0Weight = Float(before.squareRoot() * beta / (1 - cumprod))
        step.xWeight = Float(Double(1 - betas[time]).squareRoot() * (1 - before) / (1 - cumprod))
        step.deviation = Float(((1 - before) / (1 - cumprod) * beta).squareRoot())
        return step
    }

    /// - before: the share that is left behind the step that comes next, 1 behind the last one.
    private func implicit(_ time: Int, before: Double, eta: Double) -> DiffusionStep {
        var step = start(time)
        let cumprod = Double(alphasCumprod[time])
        let deviation =
            eta * ((1 - before) / (1 - cumprod)).squareRoot() * max(0, 1 - cumprod / before).squareRoot()
        step.x0Weight = Float(before.squareRoot())
        step.noiseWeight = Float(max(0, 1 - before - deviation * deviation).squareRoot())
        step.deviation = Float(deviation)
        return step
    }
}

import NeedletailKernels
import NeedletailPipeline

/// How the random numbers of synthetic patients are made.
public enum RandomNumbers: String, CaseIterable, Sendable {
    /// Each patient has numbers of their own, from the counter-based generator Philox 4x32-10: the same whatever batch they are drawn in.
    case philox
    /// One sequence for all patients of a call: those that PyTorch draws on a CPU after `torch.manual_seed(seed)`.
    case torch
}

/// Where the noise of some rows of samples comes from, draw after draw.
package struct NoiseSource: Sendable {
    private var torch: TorchGenerator?
    private let philox: PhiloxGenerator
    private var firstRow = 0
    private var draw: UInt32 = 0

    /// The noise of the first rows that are drawn with `seed`.
    package init(_ numbers: RandomNumbers, seed: UInt64, tier: Tier) {
        let kernels = kernelTable(tier)
        torch = numbers == .torch ? TorchGenerator(seed: seed, kernels: kernels) : nil
        philox = PhiloxGenerator(seed: seed, kernels: kernels)
    }

    /// Goes on with the rows from `firstRow` on. PyTorch's numbers have no such places: they go on where they were.
    mutating func begin(firstRow: Int) {
        self.firstRow = firstRow
        draw = 0
    }

    /// Fills `normals`, `[rows, values]`, with the next draw. Allocates nothing.
    mutating func draw(into normals: UnsafeMutableBufferPointer<Float>, rows: Int, _ team: ThreadTeam) {
        work(normals, rows: rows).run(on: team)
    }

    /// The next draw, which fills `normals`, `[rows, values]`. Allocates nothing.
    mutating func work(_ normals: UnsafeMutableBufferPointer<Float>, rows: Int) -> NormalsWork {
        defer { draw += 1 }
        return torch?.prepareNormals(normals)
            ?? philox.prepareNormals(normals, streams: rows, firstStream: UInt64(firstRow), draw: draw)
    }
}

import NeedletailKernels
import NeedletailPipeline

/// Random normals as a step of a sampler draws them, 5142 for each of some patients.
///
/// - python: where PyTorch is a peer of the best tier, if it has that.
func randomBenchmarks(python: String?) -> [Benchmark] {
    Tier.available.filter { $0 > .reference }.flatMap { tier in
        [1, 16, 64].flatMap { patients in
            [1, 2].flatMap { threads in
                [torchNormals(patients, threads, tier, python), philoxNormals(patients, threads, tier)]
            }
        }
    }
}

private let columns = 5142

private func path(_ name: String, _ patients: Int, _ threads: Int, _ tier: Tier) -> String {
    "random/\(name)/f32/m\(patients)_n\(columns)_threads\(threads)/\(tier)"
}

private func torchNormals(_ patients: Int, _ threads: Int, _ tier: Tier, _ python: String?) -> Benchmark {
    Benchmark(name: path("randn", patients, threads, tier)) {
        let y = Buffer(count: patients * columns, seed: 1)
        let normals = UnsafeMutableBufferPointer(start: y.floats, count: patients * columns)
        let team = ThreadTeam(count: threads)
        var generator = TorchGenerator(seed: 1, kernels: kernelTable(tier))
        var work = Work(values: Double(normals.count)) { iterations in
            for _ in 0..<iterations { generator.prepareNormals(normals).run(on: team) }
            // The buffer outlives what writes to it.
            withExtendedLifetime(y) {}
        }
        if let python, tier == Tier.available.max(),
            let process = try? PeerProcess(python: python, ["torch", "randn", "\(patients * columns)", "\(threads)"])
        {
            work.peers = [Work.Peer(name: "torch", run: process.run)]
        }
        return work
    }
}

private func philoxNormals(_ patients: Int, _ threads: Int, _ tier: Tier) -> Benchmark {
    Benchmark(name: path("philox", patients, threads, tier)) {
        let y = Buffer(count: patients * columns, seed: 1)
        let normals = UnsafeMutableBufferPointer(start: y.floats, count: patients * columns)
        let team = ThreadTeam(count: threads)
        let generator = PhiloxGenerator(seed: 1, kernels: kernelTable(tier))
        return Work(values: Double(normals.count)) { iterations in
            for draw in 0..<iterations {
                generator.prepareNormals(
                    normals, streams: patients, firstStream: 0, draw: UInt32(truncatingIfNeeded: draw)
                ).run(on: team)
            }
            // The buffer outlives what writes to it.
            withExtendedLifetime(y) {}
        }
    }
}

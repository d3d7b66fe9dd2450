import CNeedletailKernels
package import NeedletailKernels

/// Random numbers by their place: the counter-based generator Philox 4x32-10.
///
/// What a stream has at a draw depends on these and on the seed alone: not on what was drawn before, on the other streams of a batch, on
/// threads or on the CPU. So a patient whose numbers are a stream of their own is the same in any batch.
///
///     let generator = PhiloxGenerator(seed: 7)
///     let noise = generator.normals(stream: 3, draw: 0, count: 5142)
///
/// Source: Salmon, Moraes, Dror and Shaw, *Parallel random numbers: as easy as 1, 2, 3*, 2011; *Docs/RandomNumbers.md*.
public struct PhiloxGenerator: Sendable {
    /// The key: its low half, then its high half.
    public let seed: UInt64
    private let kernel: KernelTable.PhiloxNormalsKernel

    /// The generator with the key `seed`.
    public init(seed: UInt64) {
        self.init(seed: seed, kernels: .selected)
    }

    /// The same by the kernels of a tier.
    package init(seed: UInt64, kernels: KernelTable) {
        self.seed = seed
        kernel = kernels.f32PhiloxNormals
    }

    /// The four words of a counter, whose lowest word comes first. The words of counters that follow each other are the sequence of NumPy's
    /// and randomgen's generators of this kind, which begin with counter 1.
    public func words(counter: SIMD4<UInt32>) -> SIMD4<UInt32> {
        Philox4x32.words(counter: counter, seed: seed)
    }

    /// `count` normals of mean 0 and deviation 1.
    ///
    /// Value i is of the words of counter `[i / 4, draw, low half of stream, high half]`: 0 and 1 of the first two words by the transform
    /// of Box and Muller, 2 and 3 of the last two. So fewer of them are the first of more.
    ///
    /// - Parameters:
    ///   - stream: Whose numbers they are.
    ///   - draw: Which of its draws.
    ///   - count: How many.
    /// - Precondition: `count` is from 0 to 2^34.
    public func normals(stream: UInt64, draw: UInt32, count: Int) -> [Float] {
        [Float](unsafeUninitializedCapacity: count) { normals, initialized in
            // The capacity is at least `count`.
            fillNormals(
                UnsafeMutableBufferPointer(rebasing: normals[..<count]), streams: 1, firstStream: stream, draw: draw)
            initialized = count
        }
    }

    /// Writes the normals of `streams` streams behind each other, each as `normals` gives them. Allocates nothing.
    ///
    /// - normals: `[streams, columns]`, written.
    /// - Precondition: `normals.count` is a multiple of `streams`.
    package func fillNormals(
        _ normals: UnsafeMutableBufferPointer<Float>, streams: Int, firstStream: UInt64, draw: UInt32
    ) {
        let work = prepareNormals(normals, streams: streams, firstStream: firstStream, draw: draw)
        work.run(0..<work.unitCount)
    }

    /// The work of `fillNormals`. Allocates nothing.
    ///
    /// - normals: `[streams, columns]`, written by the work; must last until it is done.
    /// - Precondition: `normals.count` is a multiple of `streams`.
    package func prepareNormals(
        _ normals: UnsafeMutableBufferPointer<Float>, streams: Int, firstStream: UInt64, draw: UInt32
    ) -> NormalsWork {
        guard let first = normals.baseAddress, streams > 0 else { return NormalsWork() }
        let columns = normals.count / streams
        precondition(columns * streams == normals.count && columns <= 1 << 34, "each stream has as many normals")
        let args = nt_philox_normals_args(
            seed: seed, stream: firstStream, draw: draw, columns: columns, y: first, ldy: columns)
        return NormalsWork(philox: kernel, args, rows: streams)
    }
}

import CNeedletailKernels
import Glibc
package import NeedletailKernels

/// PyTorch's random numbers on a CPU: those that follow `torch.manual_seed(seed)`, bit for bit.
///
/// The Mersenne Twister mt19937, and what PyTorch 2.13 makes of its words on an x86-64 CPU with AVX2 or AVX-512. A generator is a
/// value: a copy goes on by itself from where it was copied.
///
///     var generator = TorchGenerator(seed: 7)
///     let noise = generator.randn(5142)       // torch.manual_seed(7); torch.randn(5142)
///
/// Source: *Docs/RandomNumbers.md*.
public struct TorchGenerator: Sendable {
    /// 624 words, of which those from `next` on are still to come, and place for the next 624.
    private var words: [UInt32]
    private var next = MersenneTwister.wordCount
    /// The second of two normals that were drawn together.
    private var sine: Double?
    private let twist: KernelTable.MersenneWordsKernel
    private let transform: KernelTable.MersenneNormalsKernel

    /// The generator after `torch.manual_seed(seed)`. PyTorch takes a negative seed as `UInt64(bitPattern:)` does, and uses the low 32
    /// bits of any.
    public init(seed: UInt64) {
        self.init(seed: seed, kernels: .selected)
    }

    /// The same by the kernels of a tier.
    package init(seed: UInt64, kernels: KernelTable) {
        words = [UInt32](repeating: 0, count: 2 * MersenneTwister.wordCount)
        twist = kernels.u32MersenneWords
        transform = kernels.f32MersenneNormals
        words.withUnsafeMutableBufferPointer {
            // It is not empty.
            guard let words = $0.baseAddress else { return }
            MersenneTwister.seed(words, UInt32(truncatingIfNeeded: seed))
        }
    }

    /// The next `count` normals of mean 0 and deviation 1: `torch.randn(count)`, and that of any shape of so many elements.
    ///
    /// Fewer than 16 are made one by one, two of two draws in double, the second of which is kept for the next call of fewer than 16. The
    /// others are made 16 of 16 draws in f32; where they are no multiple of 16 the last 16 of them are drawn again.
    ///
    /// - Precondition: `count` is not negative.
    public mutating func randn(_ count: Int) -> [Float] {
        [Float](unsafeUninitializedCapacity: count) { normals, initialized in
            // The capacity is at least `count`.
            fillNormals(UnsafeMutableBufferPointer(rebasing: normals[..<count]))
            initialized = count
        }
    }

    /// The next `count` numbers from 0 to below 1, multiples of 2^-24: `torch.rand(count)`.
    ///
    /// - Precondition: `count` is not negative.
    public mutating func rand(_ count: Int) -> [Float] {
        (0..<count).map { _ in Float(word() & 0xff_ffff) * 0x1p-24 }
    }

    /// The next `count` integers of a range: `torch.randint(low, high, (count,))` where it is `low ... high - 1`.
    ///
    /// A word's remainder, of 64 bits where the range has 2^28 numbers or more.
    ///
    /// - Precondition: `count` is not negative.
    public mutating func randint(_ range: ClosedRange<Int64>, _ count: Int) -> [Int64] {
        let width = UInt64(bitPattern: range.upperBound &- range.lowerBound) &+ 1
        return (0..<count).map { _ in
            // All of 64 bits have a width of 2^64, which is 0 here.
            let drawn = width == 0 || width >= 1 << 28 ? doubleWord() : UInt64(word())
            return range.lowerBound &+ Int64(bitPattern: width == 0 ? drawn : drawn % width)
        }
    }

    /// The numbers below `count` in a random order: `torch.randperm(count)`.
    ///
    /// - Precondition: `count` is from 0 to 214 748 363: PyTorch orders more of them by another method.
    public mutating func randperm(_ count: Int) -> [Int64] {
        precondition(count >= 0 && count < Int(UInt32.max) / 20, "PyTorch orders so many by another method")
        var order = (0..<count).map { Int64($0) }
        for index in order.indices.dropLast() {
            order.swapAt(index, index + Int(word()) % (count - index))
        }
        return order
    }

    /// Writes the next `normals.count` normals, as `randn` gives them. Allocates nothing, unless the generator is a copy.
    package mutating func fillNormals(_ normals: UnsafeMutableBufferPointer<Float>) {
        let work = prepareNormals(normals)
        work.run(0..<work.unitCount)
    }

    /// Draws what the next `normals.count` normals are made of, which only one thread can, and gives the rest of the work. Allocates
    /// nothing, unless the generator is a copy.
    ///
    /// - normals: written by this and by the work; must last until the work is done.
    package mutating func prepareNormals(_ normals: UnsafeMutableBufferPointer<Float>) -> NormalsWork {
        guard let first = normals.baseAddress else { return NormalsWork() }
        let count = normals.count
        guard count >= 16 else {
            for index in 0..<count { normals[index] = Float(normal()) }
            return NormalsWork()
        }
        // An f32 has the size and the alignment of a word; the work reads words and writes f32 in their place.
        draw(UnsafeMutableRawPointer(first).assumingMemoryBound(to: UInt32.self), count)
        var tail = SIMD16<UInt32>()
        if count % 16 != 0 {
            withUnsafeMutablePointer(to: &tail) {
                draw(UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt32.self), 16)
            }
        }
        return NormalsWork(torch: transform, words: first, count: count, tail: count % 16 == 0 ? nil : tail)
    }

    /// The next normal of those that are made one by one.
    private mutating func normal() -> Double {
        if let sine {
            self.sine = nil
            return sine
        }
        // Multiples of 2^-53 below 1.
        let (unit, mask) = (0x1p-53, UInt64(1) << 53 - 1)
        let first = Double(doubleWord() & mask) * unit
        let second = Double(doubleWord() & mask) * unit
        let radius = (-2 * log1p(-second)).squareRoot()
        let angle = 2 * Double.pi * first
        sine = radius * sin(angle)
        return radius * cos(angle)
    }

    /// The next 64 bits: the higher half is drawn first.
    private mutating func doubleWord() -> UInt64 {
        let high = UInt64(word())
        return high << 32 | UInt64(word())
    }

    private mutating func word() -> UInt32 {
        if next == MersenneTwister.wordCount { refill() }
        defer { next += 1 }
        return MersenneTwister.tempered(words[next])
    }

    /// Writes the next `count` words, not tempered.
    private mutating func draw(_ words: UnsafeMutablePointer<UInt32>, _ count: Int) {
        let period = MersenneTwister.wordCount
        var drawn = 0
        /// Writes words of the block.
        func take(_ generator: inout TorchGenerator) {
            let taken = min(period - generator.next, count - drawn)
            generator.words.withUnsafeBufferPointer {
                guard let block = $0.baseAddress else { return }
                // The block has `period` words, and `count` fit where they go.
                (words + drawn).update(from: block + generator.next, count: taken)
            }
            generator.next += taken
            drawn += taken
        }
        take(&self)
        if count - drawn >= 2 * period {
            refill()
            take(&self)
            // Whole blocks follow in the caller's memory, each of the one before it there.
            let extended = (count - drawn) / period * period
            Self.extend(words + drawn - period, by: extended, twist)
            drawn += extended
            self.words.withUnsafeMutableBufferPointer {
                $0.baseAddress?.update(from: words + drawn - period, count: period)
            }
        }
        while drawn < count {
            refill()
            take(&self)
        }
    }

    /// Makes the next 624 words.
    private mutating func refill() {
        let period = MersenneTwister.wordCount
        let twist = self.twist
        words.withUnsafeMutableBufferPointer {
            // It has `2 * period` words.
            guard let words = $0.baseAddress else { return }
            Self.extend(words, by: period, twist)
            words.update(from: words + period, count: period)
        }
        next = 0
    }

    /// Writes `count` words behind the 624 at `words`.
    private static func extend(
        _ words: UnsafeMutablePointer<UInt32>, by count: Int, _ twist: KernelTable.MersenneWordsKernel
    ) {
        var args = nt_mersenne_words_args(count: count, words: words, stride: 0)
        twist(&args, 0, 1)
    }
}

import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline

/// An image on its way to a network, and what of it counts.
struct ImageInput: Sendable {
    let image: PixelImage
    /// Grey, of any size, stretched over the image: pixels count where it is not 0. Nil for all of them.
    var mask: PixelImage?
}

/// What images go through: the recipe, then the network, whose one output is given back. One task uses it at a time.
///
/// `@unchecked Sendable`: `RunnerPool` hands it to one task at a time.
final class ImageRunner: @unchecked Sendable {
    private let recipe: ImageRecipe
    private let kernels: KernelTable
    private let session: Session
    private let team: ThreadTeam
    /// Numbers of the network's output for an image.
    let outputCount: Int
    /// Images that there is memory for.
    private var capacity = 0
    /// `[capacity, recipe.valueCount]`.
    private var values: UnsafeMutableBufferPointer<Float>
    /// `[capacity, outputCount]`.
    private var outputs: UnsafeMutableBufferPointer<Float>

    /// The most images that run at once, and the most numbers that they and what becomes of them may take where there are
    /// several.
    private static let imageLimit = 32
    private static let numberLimit = 1 << 23

    /// Precondition: the model has one input, which `recipe` makes, and one output of f32.
    init(_ model: Model, _ recipe: ImageRecipe, threads: Int) {
        self.recipe = recipe
        kernels = kernelTable(model.plans.options.tier)
        session = model.makeSession(threads: threads)
        team = ThreadTeam(count: threads)
        outputCount = model.plan.outputs[0].type.shape.dropFirst().reduce(1, *)
        values = .init(start: nil, count: 0)
        outputs = .init(start: nil, count: 0)
    }

    deinit {
        values.deallocate()
        outputs.deallocate()
    }

    /// Runs `images` and calls `body` with each one's place and its numbers, `outputCount` of them, or why there are none, in
    /// order.
    func run<E: Error>(
        _ images: [ImageInput], _ body: (Int, Result<UnsafeBufferPointer<Float>, ImageError>) throws(E) -> Void
    ) throws(E) {
        let limit = min(max(Self.numberLimit / (recipe.valueCount + outputCount), 1), Self.imageLimit)
        var done = 0
        while done < images.count {
            let block = min(limit, images.count - done)
            reserve(block)
            let errors = prepare(images[done..<done + block])
            if errors.contains(where: { $0 == nil }) { runNetwork(block) }
            for index in 0..<block {
                // The outputs hold `capacity` images.
                let numbers = UnsafeBufferPointer(
                    rebasing: UnsafeBufferPointer(outputs)[index * outputCount..<(index + 1) * outputCount])
                try body(done + index, errors[index].map { .failure($0) } ?? .success(numbers))
            }
            done += block
        }
    }

    private func reserve(_ count: Int) {
        guard count > capacity else { return }
        values.deallocate()
        outputs.deallocate()
        values = .allocate(capacity: count * recipe.valueCount)
        outputs = .allocate(capacity: count * outputCount)
        // An image that fails leaves its place as it is.
        values.initialize(repeating: 0)
        capacity = count
    }

    /// Fills `values`, on as many threads as there are; what is wrong with each image.
    private func prepare(_ images: ArraySlice<ImageInput>) -> [ImageError?] {
        let part = Part(images: images, recipe: recipe, kernels: kernels, values: values)
        withExtendedLifetime(part) {
            var reference = Unmanaged.passUnretained(part)
            team.run(Part.run, &reference, units: images.count, chunk: 1)
        }
        return Array(part.errors)
    }

    private func runNetwork(_ count: Int) {
        guard let from = values.baseAddress, let to = outputs.baseAddress else { return }
        var input = UnsafeRawPointer(from)
        var output = UnsafeMutableRawPointer(to)
        session.run(rows: count, inputs: &input, outputs: &output)
    }

    /// Images that are spread over threads. Units are images.
    private final class Part {
        let images: ArraySlice<ImageInput>
        let recipe: ImageRecipe
        let kernels: KernelTable
        let values: UnsafeMutableBufferPointer<Float>
        /// Of each image; threads write those of their own alone.
        let errors: UnsafeMutableBufferPointer<ImageError?>

        init(
            images: ArraySlice<ImageInput>, recipe: ImageRecipe, kernels: KernelTable,
            values: UnsafeMutableBufferPointer<Float>
        ) {
            self.images = images
            self.recipe = recipe
            self.kernels = kernels
            self.values = values
            errors = .allocate(capacity: images.count)
            errors.initialize(repeating: nil)
        }

        deinit {
            errors.deinitialize()
            errors.deallocate()
        }

        /// Prepares the images `begin ..< end` of the `Part` whose reference is at `part`.
        static var run: ThreadTeam.Kernel {
            { part, begin, end in
                part.load(as: Unmanaged<Part>.self)._withUnsafeGuaranteedRef { part in
                    for index in begin..<end { part.prepare(index) }
                }
            }
        }

        private func prepare(_ index: Int) {
            let count = recipe.valueCount
            // There is room for the values of all images.
            let place = UnsafeMutableBufferPointer(rebasing: values[index * count..<(index + 1) * count])
            var span = place.mutableSpan
            let input = images[images.startIndex + index]
            do throws(ImageError) {
                try recipe.apply(to: input.image, mask: input.mask, into: &span, kernels: kernels)
            } catch { errors[index] = error }
        }
    }
}

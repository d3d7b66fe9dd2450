public import NeedletailPipeline

/// How images become the input of a network, and what its output means: what the files of a framework do not say.
public struct ImageOptions: Equatable, Sendable {
    /// Pixels of a row and rows, where the network takes images of any size; nil for the network's own.
    public var size: Size?
    /// How an image of another size is resized; bicubic, as Pillow's `resize` where it is given no filter.
    public var filter: ResizeFilter
    /// In what order rows and columns are resized, which tells the version of Pillow.
    public var order: ResizeOrder
    /// What number a byte of a pixel stands for; nil for pixels divided by 255, or as they are where the network's first layer is
    /// a `Rescaling` or a `Normalization`; of a state dict what its library does.
    public var values: ImageRecipe.Values?
    /// What the classes are called, in the order of the network's output; for one output of a sigmoid the negative label, then
    /// the positive one. Nil for the task's own.
    public var labels: [String]?
    /// Probabilities above it are positive, from 0 to 1; for networks whose output is of a sigmoid.
    public var threshold: Double

    /// The sides of an image.
    public struct Size: Equatable, Sendable {
        /// Pixels of a row.
        public var width: Int
        /// Rows.
        public var height: Int

        /// An image of `width` by `height` pixels.
        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    /// Options for images.
    public init(
        size: Size? = nil, filter: ResizeFilter = .bicubic, order: ResizeOrder = .rowsFirst,
        values: ImageRecipe.Values? = nil, labels: [String]? = nil, threshold: Double = 0.5
    ) {
        self.size = size
        self.filter = filter
        self.order = order
        self.values = values
        self.labels = labels
        self.threshold = threshold
    }
}

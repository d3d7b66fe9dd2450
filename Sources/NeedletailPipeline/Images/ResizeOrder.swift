/// Whether the rows of an image are resized first, or its columns: in between, each value is rounded to 8 bits.
///
/// The versions of Pillow differ in it, for images that become lower. Images of which one side keeps its length, and
/// `ResizeFilter.nearest`, are the same in every order.
public enum ResizeOrder: String, CaseIterable, Sendable {
    /// Rows first: Pillow up to 12.1.
    case rowsFirst
    /// Columns first where an image is more than 100 times as high as it is wide, and becomes lower: Pillow 12.2 and 12.3.
    case columnsFirstIfTall
    /// Columns first where an image becomes lower, and by more than twice as many pixels as it becomes narrower: Pillow 13.0.
    case columnsFirstIfLowered

    /// Whether columns come first where `image` is resized to `width` by `height`.
    func putsColumnsFirst(from image: PixelImage, width: Int, height: Int) -> Bool {
        guard height < image.height else { return false }
        switch self {
        case .rowsFirst: return false
        case .columnsFirstIfTall: return image.height > 100 * image.width
        case .columnsFirstIfLowered: return image.height - height > 2 * (image.width - width)
        }
    }
}

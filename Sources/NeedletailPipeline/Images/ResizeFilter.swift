import Glibc

/// How a resized pixel is made of those around its place, by Pillow's names.
///
/// All but `nearest` are weighted means. Where an image shrinks, a filter is stretched over all pixels that a new one stands
/// for.
public enum ResizeFilter: String, CaseIterable, Sendable {
    /// The pixel that the middle of the new one lies in.
    case nearest
    /// Every pixel within half a pixel alike.
    case box
    /// Less with the distance, down to nothing one pixel away.
    case bilinear
    /// A raised cosine over one pixel each way: sharper than `bilinear` where an image shrinks.
    case hamming
    /// Keys's cubic over two pixels each way, of which the outer ones weigh against the inner.
    case bicubic
    /// A sine windowed by another over three pixels each way.
    case lanczos

    /// How far away a pixel may lie to weigh something, where the image does not shrink.
    var support: Double {
        switch self {
        case .nearest: 0
        case .box: 0.5
        case .bilinear, .hamming: 1
        case .bicubic: 2
        case .lanczos: 3
        }
    }

    /// What a pixel `x` away weighs, before the weights are divided by their sum. The operations and their order are
    /// Pillow's, since the weights' last bits follow from them.
    func weight(_ x: Double) -> Double {
        let distance = abs(x)
        switch self {
        case .nearest:
            return 0
        case .box:
            // The new pixel's left edge is not its own: x is the distance to the right.
            return x > -0.5 && x <= 0.5 ? 1 : 0
        case .bilinear:
            return distance < 1 ? 1 - distance : 0
        case .hamming:
            guard distance > 0 else { return 1 }
            guard distance < 1 else { return 0 }
            // The constants are those of f32.
            return Self.sinc(distance) * (Double(Float(0.54)) + Double(Float(0.46)) * cos(distance * .pi))
        case .bicubic:
            if distance < 1 { return (1.5 * distance - 2.5) * distance * distance + 1 }
            return distance < 2 ? (((distance - 5) * distance + 8) * distance - 4) * -0.5 : 0
        case .lanczos:
            return x >= -3 && x < 3 ? Self.sinc(x) * Self.sinc(x / 3) : 0
        }
    }

    /// `sin(πx) / πx`, 1 at 0.
    private static func sinc(_ x: Double) -> Double {
        guard x != 0 else { return 1 }
        let angle = x * .pi
        return sin(angle) / angle
    }
}

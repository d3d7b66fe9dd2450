import NeedletailFormat
import NeedletailPipeline

/// The filters that images are resized by, as help and messages list them.
let filterNames = ResizeFilter.allCases.map(\.rawValue).joined(separator: ", ")

/// The value of the option `filter`; nil where it is not given.
func resizeFilter(_ arguments: Arguments) throws(Failure) -> ResizeFilter? {
    guard let name = arguments.value("filter") else { return nil }
    guard let filter = ResizeFilter(rawValue: name) else {
        throw .usage("--filter must be one of \(filterNames), not \(printable(name))")
    }
    return filter
}

extension ImageRecipe {
    /// The recipe for people: `rgb, 128 x 128, bicubic, v / 255`.
    var text: String {
        let orderText =
            switch order {
            case .rowsFirst: ""
            case .columnsFirstIfTall: " (columns first if tall)"
            case .columnsFirstIfLowered: " (columns first if lowered)"
            }
        return "\(channels), \(width) x \(height), \(filter.rawValue)\(orderText), \(values.text)"
    }
}

extension ImageRecipe.Values {
    /// What a byte `v` stands for, as a formula.
    fileprivate var text: String {
        switch self {
        case .unscaled: "v"
        case .divided(let divisor): "v / \(number(divisor))"
        case .scaled(let scale, let offset):
            "v * \(number(scale)) \(offset < 0 ? "-" : "+") \(number(abs(offset)))"
        case .normalized(let mean, let deviation): "(v / 255 - \(list(mean))) / \(list(deviation))"
        }
    }

    private func list(_ numbers: [Float]) -> String {
        numbers.count == 1 ? number(numbers[0]) : "[\(numbers.map(number).joined(separator: ", "))]"
    }

    /// `value` in the fewest digits, whole numbers without a point.
    private func number(_ value: Float) -> String {
        Int(exactly: value).map { "\($0)" } ?? "\(value)"
    }
}

/// Which group of a `.keras` archive's weights belongs to which layer.
///
/// Groups are named after the class, with a number behind all but the first of a class: `dense`, `dense_1`, ... Versions
/// of Keras count differently, but all number the layers of a class in the model's order.
struct KerasNumberedGroups {
    /// Name of the group, by the layer's.
    private(set) var names: [String: String] = [:]
    /// The number of groups of the layer's class, by the layer's name, where it is not the number of such layers.
    private(set) var wrongCounts: [String: (layers: Int, groups: Int)] = [:]

    /// - Complexity: O(n log n) in the numbers of groups and layers.
    init(_ groupNames: [String], layers: [KerasLayer]) {
        var groups: [String: [(number: Int, name: String)]] = [:]
        for name in groupNames {
            let (base, number) = Self.split(name)
            groups[base, default: []].append((number, name))
        }
        for (base, layers) in Dictionary(grouping: layers, by: { Self.snakeCase(Self.storedName(of: $0.className)) }) {
            let ordered = (groups[base] ?? []).sorted { ($0.number, $0.name) < ($1.number, $1.name) }
            for (layer, group) in zip(layers, ordered) { names[layer.name] = group.name }
            guard ordered.count != layers.count else { continue }
            for layer in layers { wrongCounts[layer.name] = (layers.count, ordered.count) }
        }
    }

    /// The name of a class in Python, which Keras may know under another one.
    private static func storedName(of className: String) -> String {
        className == "GroupQueryAttention" ? "GroupedQueryAttention" : className
    }

    /// `dense_12` as `dense` and 12; a name without a number as itself and 0.
    static func split(_ name: String) -> (base: String, number: Int) {
        guard let end = name.lastIndex(of: "_") else { return (name, 0) }
        let digits = name[name.index(after: end)...]
        // As Keras writes them: from 1, without zeros in front.
        guard let number = Int(digits), number > 0, String(number) == digits else { return (name, 0) }
        return (String(name[..<end]), number)
    }

    /// The name of a class as Keras makes names of it: `BatchNormalization` is `batch_normalization`, `ReLU` `re_lu`,
    /// `Conv2D` `conv2d`.
    ///
    /// A capital begins a word where a small letter follows it or stands before it.
    static func snakeCase(_ className: String) -> String {
        let bytes = Array(className.utf8)
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let small = UInt8(ascii: "a")...UInt8(ascii: "z")
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            guard capitals.contains(byte) else {
                result.append(byte)
                continue
            }
            let isFollowed = index + 1 < bytes.count && small.contains(bytes[index + 1])
            if index > 0, isFollowed || small.contains(bytes[index - 1]) { result.append(UInt8(ascii: "_")) }
            result.append(byte | 0x20)
        }
        return String(decoding: result, as: UTF8.self)
    }
}

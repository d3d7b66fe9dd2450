import NeedletailGraph

extension KerasOperations {
    /// What one part of an index says.
    private enum Part {
        case slice(start: Int?, stop: Int?, step: Int)
        case element(Int)
        case ellipsis
    }

    /// `x[:, 1, 2:5]`: slices, numbers that leave their dimension out, and an ellipsis for the dimensions that are left.
    static func getItem(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, in: &builder)
        guard let key = call.value(1) else {
            throw call.layer.unsupported("index", value: "a value", supported: "slices, numbers and an ellipsis")
        }
        var axes: [Int] = []
        var (starts, ends, steps) = ([Int](), [Int](), [Int]())
        var left: [Int] = []
        for (axis, part) in try parts(key, of: x, call.layer).enumerated() {
            switch part {
            case .ellipsis, .slice(nil, nil, 1): continue
            case .slice(let start, let stop, let step):
                axes.append(axis)
                starts.append(start ?? (step < 0 ? 1 << 40 : 0))
                ends.append(stop ?? (step < 0 ? -(1 << 40) : 1 << 40))
                steps.append(step)
            case .element(let index):
                let size = x.type.shape[axis]
                guard axis > 0, (-size..<size).contains(index) else {
                    throw call.layer.unsupported("index", value: key.text, supported: "an element behind the batch")
                }
                axes.append(axis)
                starts.append(index)
                ends.append(index == -1 ? 1 << 40 : index + 1)
                steps.append(1)
                left.append(axis)
            }
        }
        let part =
            axes.isEmpty ? x : try builder.node(Slice(axes: axes, starts: starts, ends: ends, steps: steps), x)
        return left.isEmpty ? part : try builder.node(Squeeze(axes: left), part)
    }

    /// The parts of the index `key`, at most one for each dimension of `x`: an ellipsis once for each that it stands for.
    private static func parts(
        _ key: KerasConfig, of x: KerasValue, _ layer: KerasLayer
    ) throws(ConvertError) -> [Part] {
        let configs = try key.list
        // An ellipsis may stand for no dimension.
        guard configs.count <= x.rank + 1 else {
            throw layer.unsupported("index", value: key.text, supported: "at most \(x.rank) parts")
        }
        var parts: [Part] = []
        var ellipsis: Int?
        for (place, config) in configs.enumerated() {
            let part = try part(config, key, layer)
            if case .ellipsis = part {
                guard ellipsis == nil else {
                    throw layer.unsupported("index", value: key.text, supported: "one ellipsis")
                }
                ellipsis = place
            } else {
                parts.append(part)
            }
        }
        guard parts.count <= x.rank else {
            throw layer.unsupported("index", value: key.text, supported: "at most \(x.rank) parts")
        }
        guard let ellipsis else { return parts }
        return parts[..<ellipsis] + [Part](repeating: .ellipsis, count: x.rank - parts.count) + parts[ellipsis...]
    }

    /// A number, or an object that stands for a slice or an ellipsis: Keras 3 writes both as a class with a configuration,
    /// Keras 2 a slice without a class.
    private static func part(
        _ config: KerasConfig, _ key: KerasConfig, _ layer: KerasLayer
    ) throws(ConvertError) -> Part {
        let refusal = layer.unsupported("index", value: key.text, supported: "slices, numbers and an ellipsis")
        let whole = -(1 << 40)...(1 << 40)
        if config.isInteger { return .element(try config.integer(in: whole)) }
        guard config.isObject else { throw refusal }
        if try config.isInstance(of: "__ellipsis__") { return .ellipsis }
        let isClass = try config.optional("class_name") != nil
        let isSlice = try config.isInstance(of: "__slice__")
        guard isSlice || !isClass else { throw refusal }
        let slice = isSlice ? try config.member("config") : config
        func bound(_ name: String) throws(ConvertError) -> Int? {
            guard let bound = try slice.optional(name) else { return nil }
            guard bound.isInteger else { throw refusal }
            return try bound.integer(in: whole)
        }
        return .slice(start: try bound("start"), stop: try bound("stop"), step: try bound("step") ?? 1)
    }
}

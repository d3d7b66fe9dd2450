import NeedletailGraph
import NeedletailTensor

/// A value of the graph that is being built: an input, a constant, or what a node makes.
struct KerasValue: Sendable {
    /// The name by which nodes read it: for what a call under way makes, one that holds until the call is done.
    var name: String
    /// What errors call it.
    var label: String
    /// Its type, each free size taken as `Graph.probeSize`.
    let type: TensorType
    /// Its shape with each free size taken as twice that.
    let grownShape: [Int]
    /// The mask that Keras hands on with it.
    var mask: KerasMask?

    var rank: Int { type.shape.count }

    /// Whether the size of a dimension is known only when the model runs. Precondition: there is such a dimension.
    func isFree(_ dimension: Int) -> Bool { type.shape[dimension] != grownShape[dimension] }

    /// Size of the last dimension.
    var columnCount: Int { type.shape.last ?? 0 }
}

extension KerasLayer {
    /// The one value that the layer is called on.
    func onlyInput(_ inputs: [KerasValue]) throws(ConvertError) -> KerasValue {
        try check(inputs, count: 1)
        return inputs[0]
    }

    /// Checks how many values the layer is called on.
    func check(_ inputs: [KerasValue], count: Int) throws(ConvertError) {
        guard inputs.count == count else {
            throw .wrongInputCount(file: file, identity, expected: count, actual: inputs.count)
        }
    }

    /// Checks that a value among `inputs` is floating-point: of integers alone Keras makes integers.
    func checkFloat(_ inputs: [KerasValue]) throws(ConvertError) {
        guard let first = inputs.first, !inputs.contains(where: { $0.type.dtype.isFloat }) else { return }
        throw unsupported(
            "inputs of integers", value: "(\(first.type.dtype)), with which Keras computes integers",
            supported: "float32: put a Rescaling(1.0) in front")
    }

    /// A dimension of `value` that `axis` stands for, behind the batch; negative ones count from the end.
    func dimension(_ axis: KerasConfig, of value: KerasValue, option: String = "axis") throws(ConvertError) -> Int {
        let number = try axis.integer(in: -(1 << 20)...(1 << 20))
        // A layer that TimeDistributed applies does not see the dimension behind the batch.
        let counted = number < 0 ? number + value.rank : number + (isWrapped ? 1 : 0)
        guard (isWrapped ? 2 : 1) <= counted, counted < value.rank else {
            throw unsupported(
                option, value: axis.text, supported: "a dimension of \(value.type.text) behind the batch")
        }
        return counted
    }

    /// The dimensions that a number or a list of numbers stands for, rising.
    func dimensions(_ axes: KerasConfig, of value: KerasValue, option: String = "axis") throws(ConvertError) -> [Int] {
        var counted: [Int] = []
        for axis in try axes.list {
            counted.append(try dimension(axis, of: value, option: option))
        }
        guard !counted.isEmpty, Set(counted).count == counted.count else {
            throw unsupported(option, value: axes.text, supported: "one dimension or more, each once")
        }
        return counted.sorted()
    }

    /// The size of a dimension that must not be free. Precondition: there is such a dimension.
    func size(_ dimension: Int, of value: KerasValue) throws(ConvertError) -> Int {
        guard !value.isFree(dimension) else {
            throw unsupported(
                "input shape", value: "\(value.type.text) with a free dimension \(dimension)",
                supported: "a fixed size in this dimension")
        }
        return value.type.shape[dimension]
    }

    /// Checks that an option is not set.
    func checkAbsent(_ option: String) throws(ConvertError) {
        guard let value = try config.optional(option) else { return }
        throw unsupported(option, value: value.text, supported: "none (null)")
    }

    /// Checks that an option is not set, or set to false.
    func checkFalse(_ option: String) throws(ConvertError) {
        guard let value = try config.optional(option), try value.bool else { return }
        throw unsupported(option, value: "true", supported: "false")
    }

    /// A number of the configuration as the f32 that Keras computes with; `absent` where it is not there or null.
    func number(_ option: String, absent: Float? = nil) throws(ConvertError) -> Float {
        if let absent, try config.optional(option) == nil { return absent }
        let member = try config.member(option)
        let value = Float(try member.double)
        guard value.isFinite else { throw unsupported(option, value: member.text, supported: "a number of f32") }
        return value
    }

    /// The number called `epsilon`, which is not negative.
    func epsilon() throws(ConvertError) -> Double {
        let epsilon = try config.member("epsilon")
        guard try epsilon.double >= 0 else {
            throw unsupported("epsilon", value: epsilon.text, supported: "a number of at least 0")
        }
        return try epsilon.double
    }

    /// Whether channels are the first dimension behind the batch, in place of the last.
    func areChannelsFirst() throws(ConvertError) -> Bool {
        guard let format = try config.optional("data_format") else { return false }
        switch try format.string {
        case "channels_last": return false
        case "channels_first": return true
        default: throw unsupported("data_format", value: format.text, supported: "channels_last, channels_first")
        }
    }
}

import NeedletailGraph
import NeedletailTensor

/// How functions on symbolic values become nodes: a line for each of Keras 3's classes, with the names of the functions of
/// TensorFlow that Keras 2 wrote for it.
enum KerasOperationTable {
    typealias Function =
        @Sendable (_ call: KerasOperationCall, _ builder: inout KerasGraphBuilder) throws(ConvertError) -> KerasValue

    struct Entry: Sendable {
        /// The class of Keras 3.
        let className: String
        /// The functions of TensorFlow.
        let functions: [String]
        let signature: KerasSignature
        let make: Function

        init(
            _ className: String, _ functions: [String] = [], _ signature: KerasSignature, _ make: @escaping Function
        ) {
            self.className = className
            self.functions = functions
            self.signature = signature
            self.make = make
        }
    }

    private static let entries: [Entry] = [
        Entry("Absolute", ["math.abs"], .unary, KerasOperations.unary(.abs)),
        Entry("Add", ["__operators__.add", "math.add"], .binary, KerasOperations.binary(.add)),
        Entry("Cast", ["cast"], .cast, KerasOperations.cast),
        Entry("Ceil", ["math.ceil"], .unary, KerasOperations.unary(.ceil)),
        Entry("Clip", ["clip_by_value"], .clip, KerasOperations.clip),
        Entry("Concatenate", ["concat"], .concatenate, KerasOperations.concatenate),
        Entry("Cos", ["math.cos"], .unary, KerasOperations.unary(.cos)),
        Entry("Divide", ["math.divide", "math.truediv"], .binary, KerasOperations.binary(.divide)),
        Entry("Elu", ["nn.elu"], .elu, KerasOperations.elu),
        Entry("Erf", ["math.erf"], .unary, KerasOperations.unary(.erf)),
        Entry("Exp", ["math.exp"], .unary, KerasOperations.unary(.exp)),
        Entry("ExpandDims", ["expand_dims"], .expandDimensions, KerasOperations.expandDimensions),
        Entry("Floor", ["math.floor"], .unary, KerasOperations.unary(.floor)),
        Entry("Gelu", ["nn.gelu"], .gelu, KerasOperations.gelu),
        Entry("GetItem", ["__operators__.getitem"], .getItem, KerasOperations.getItem),
        Entry("Identity", ["identity"], .unary, KerasOperations.identity),
        Entry("LeakyRelu", ["nn.leaky_relu"], .leakyReLU, KerasOperations.leakyReLU),
        Entry("Log", ["math.log"], .unary, KerasOperations.unary(.log)),
        Entry("LogSoftmax", ["nn.log_softmax"], .softmax, KerasOperations.softmax(isLogarithm: true)),
        Entry("LogicalOr", [], .binary, KerasOperations.logicalOr),
        Entry("Matmul", ["linalg.matmul"], .matmul, KerasOperations.matmul),
        Entry("Max", ["math.reduce_max"], .reduction, KerasOperations.reduce(.maximum)),
        Entry("Maximum", ["math.maximum"], .binary, KerasOperations.binary(.maximum)),
        Entry("Mean", ["math.reduce_mean"], .reduction, KerasOperations.reduce(.mean)),
        Entry("Min", ["math.reduce_min"], .reduction, KerasOperations.reduce(.minimum)),
        Entry("Minimum", ["math.minimum"], .binary, KerasOperations.binary(.minimum)),
        Entry("Multiply", ["__operators__.mul", "math.multiply"], .binary, KerasOperations.binary(.multiply)),
        Entry("Negative", ["math.negative"], .unary, KerasOperations.unary(.negate)),
        Entry("NotEqual", [], .binary, KerasOperations.notZero),
        Entry("Power", ["math.pow"], .binary, KerasOperations.binary(.power)),
        Entry("Prod", ["math.reduce_prod"], .reduction, KerasOperations.reduce(.product)),
        Entry("Reciprocal", ["math.reciprocal"], .unary, KerasOperations.unary(.reciprocal)),
        Entry("Relu", ["nn.relu"], .unary, KerasOperations.unary(.relu)),
        Entry("Relu6", ["nn.relu6"], .unary, KerasOperations.unary(.relu6)),
        Entry("Reshape", ["reshape"], .reshape, KerasOperations.reshape),
        Entry("Round", ["math.round"], .round, KerasOperations.round),
        Entry("Rsqrt", ["math.rsqrt"], .unary, KerasOperations.unary(.rsqrt)),
        Entry("Selu", ["nn.selu"], .unary, KerasOperations.unary(.selu)),
        Entry("Sigmoid", ["math.sigmoid"], .unary, KerasOperations.unary(.sigmoid)),
        Entry("Silu", ["nn.silu"], .unary, KerasOperations.unary(.silu)),
        Entry("Sin", ["math.sin"], .unary, KerasOperations.unary(.sin)),
        Entry("Softmax", ["nn.softmax"], .softmax, KerasOperations.softmax(isLogarithm: false)),
        Entry("Softplus", ["math.softplus"], .unary, KerasOperations.unary(.softplus)),
        Entry("Sqrt", ["math.sqrt"], .unary, KerasOperations.unary(.sqrt)),
        Entry("Square", ["math.square"], .unary, KerasOperations.unary(.square)),
        Entry("Squeeze", ["compat.v1.squeeze"], .squeeze, KerasOperations.squeeze),
        Entry("Subtract", ["__operators__.sub", "math.subtract"], .binary, KerasOperations.binary(.subtract)),
        Entry("Sum", ["math.reduce_sum"], .reduction, KerasOperations.reduce(.sum)),
        Entry("Tanh", ["math.tanh"], .unary, KerasOperations.unary(.tanh)),
        Entry("Transpose", ["compat.v1.transpose"], .transpose, KerasOperations.transpose),
        Entry("TrueDivide", [], .binary, KerasOperations.binary(.divide)),
        Entry("Var", ["math.reduce_variance"], .reduction, KerasOperations.variance),
    ]

    private static let byClass = Dictionary(uniqueKeysWithValues: entries.map { ($0.className, $0) })
    private static let byFunction = Dictionary(
        uniqueKeysWithValues: entries.flatMap { entry in entry.functions.map { ($0, entry) } })

    /// The operations that can be imported, by Keras 3's names.
    static let names = entries.map(\.className)

    /// The line of an operation.
    static func entry(of layer: KerasLayer) throws(ConvertError) -> Entry {
        let name = layer.isTensorFlow ? try layer.config.member("function").string : layer.className
        guard let entry = layer.isTensorFlow ? byFunction[name] : byClass[name] else {
            throw layer.unsupported("function", value: shown(name), supported: names.joined(separator: ", "))
        }
        return entry
    }
}

/// The functions of the table.
enum KerasOperations {}

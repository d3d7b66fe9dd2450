import NeedletailGraph
import NeedletailTensor

/// How functions on symbolic values become nodes: a line for each of Keras 3's classes, with the names of the functions of
/// TensorFlow that Keras 2 wrote for it.
enum KerasOperationTable {
    typealias Function =
        @Sendable (_ call: KerasOperationCall, _ builder: inout KerasGraphBuilder) throws(ConvertError) -> KerasValue

    private struct Entry {
        /// The class of Keras 3.
        let className: String
        /// The functions of TensorFlow.
        let functions: [String]
        let make: Function

        init(_ className: String, _ functions: [String] = [], _ make: @escaping Function) {
            self.className = className
            self.functions = functions
            self.make = make
        }
    }

    private static let entries: [Entry] = [
        Entry("Absolute", ["math.abs"], KerasOperations.unary(.abs)),
        Entry("Add", ["__operators__.add", "math.add"], KerasOperations.binary(.add)),
        Entry("Cast", ["cast"], KerasOperations.cast),
        Entry("Ceil", ["math.ceil"], KerasOperations.unary(.ceil)),
        Entry("Clip", ["clip_by_value"], KerasOperations.clip),
        Entry("Concatenate", ["concat"], KerasOperations.concatenate),
        Entry("Cos", ["math.cos"], KerasOperations.unary(.cos)),
        Entry("Divide", ["math.divide", "math.truediv"], KerasOperations.binary(.divide)),
        Entry("Elu", ["nn.elu"], KerasOperations.elu),
        Entry("Erf", ["math.erf"], KerasOperations.unary(.erf)),
        Entry("Exp", ["math.exp"], KerasOperations.unary(.exp)),
        Entry("ExpandDims", ["expand_dims"], KerasOperations.expandDimensions),
        Entry("Floor", ["math.floor"], KerasOperations.unary(.floor)),
        Entry("Gelu", ["nn.gelu"], KerasOperations.gelu),
        Entry("GetItem", ["__operators__.getitem"], KerasOperations.getItem),
        Entry("Identity", ["identity"], KerasOperations.identity),
        Entry("LeakyRelu", ["nn.leaky_relu"], KerasOperations.leakyReLU),
        Entry("Log", ["math.log"], KerasOperations.unary(.log)),
        Entry("LogSoftmax", ["nn.log_softmax"], KerasOperations.softmax(isLogarithm: true)),
        Entry("Matmul", ["linalg.matmul"], KerasOperations.matmul),
        Entry("Max", ["math.reduce_max"], KerasOperations.reduce(.maximum)),
        Entry("Maximum", ["math.maximum"], KerasOperations.binary(.maximum)),
        Entry("Mean", ["math.reduce_mean"], KerasOperations.reduce(.mean)),
        Entry("Min", ["math.reduce_min"], KerasOperations.reduce(.minimum)),
        Entry("Minimum", ["math.minimum"], KerasOperations.binary(.minimum)),
        Entry("Multiply", ["__operators__.mul", "math.multiply"], KerasOperations.binary(.multiply)),
        Entry("Negative", ["math.negative"], KerasOperations.unary(.negate)),
        Entry("Power", ["math.pow"], KerasOperations.binary(.power)),
        Entry("Prod", ["math.reduce_prod"], KerasOperations.reduce(.product)),
        Entry("Reciprocal", ["math.reciprocal"], KerasOperations.unary(.reciprocal)),
        Entry("Relu", ["nn.relu"], KerasOperations.unary(.relu)),
        Entry("Relu6", ["nn.relu6"], KerasOperations.unary(.relu6)),
        Entry("Reshape", ["reshape"], KerasOperations.reshape),
        Entry("Round", ["math.round"], KerasOperations.unary(.round)),
        Entry("Rsqrt", ["math.rsqrt"], KerasOperations.unary(.rsqrt)),
        Entry("Selu", ["nn.selu"], KerasOperations.unary(.selu)),
        Entry("Sigmoid", ["math.sigmoid"], KerasOperations.unary(.sigmoid)),
        Entry("Silu", ["nn.silu"], KerasOperations.unary(.silu)),
        Entry("Sin", ["math.sin"], KerasOperations.unary(.sin)),
        Entry("Softmax", ["nn.softmax"], KerasOperations.softmax(isLogarithm: false)),
        Entry("Softplus", ["math.softplus"], KerasOperations.unary(.softplus)),
        Entry("Sqrt", ["math.sqrt"], KerasOperations.unary(.sqrt)),
        Entry("Square", ["math.square"], KerasOperations.unary(.square)),
        Entry("Squeeze", ["compat.v1.squeeze"], KerasOperations.squeeze),
        Entry("Subtract", ["__operators__.sub", "math.subtract"], KerasOperations.binary(.subtract)),
        Entry("Sum", ["math.reduce_sum"], KerasOperations.reduce(.sum)),
        Entry("Tanh", ["math.tanh"], KerasOperations.unary(.tanh)),
        Entry("Transpose", ["compat.v1.transpose"], KerasOperations.transpose),
        Entry("TrueDivide", [], KerasOperations.binary(.divide)),
        Entry("Var", ["math.reduce_variance"], KerasOperations.variance),
    ]

    private static let byClass = Dictionary(uniqueKeysWithValues: entries.map { ($0.className, $0.make) })
    private static let byFunction = Dictionary(
        uniqueKeysWithValues: entries.flatMap { entry in entry.functions.map { ($0, entry.make) } })

    /// The operations that can be imported, by Keras 3's names.
    static let names = entries.map(\.className)

    /// The line of an operation.
    static func function(of layer: KerasLayer) throws(ConvertError) -> Function {
        let isTensorFlow = ["TFOpLambda", "SlicingOpLambda"].contains(layer.className)
        let name = isTensorFlow ? try layer.config.member("function").string : layer.className
        guard let function = isTensorFlow ? byFunction[name] : byClass[name] else {
            throw layer.unsupported("function", value: shown(name), supported: names.joined(separator: ", "))
        }
        return function
    }
}

/// The functions of the table.
enum KerasOperations {}

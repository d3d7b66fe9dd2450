import CNeedletailKernels
import NeedletailKernels
package import NeedletailTensor

/// How the matrices of dense layers are stored; they are computed with in f32.
public enum WeightStorage: String, CaseIterable, Sendable {
    /// As they are.
    case f32
    /// Each weight rounded to the nearest bf16: 8 significant bits, the range of f32.
    case bf16
    /// Each weight rounded to the nearest f16: 11 significant bits down to 6e-5, up to 65504.
    case f16

    /// Weights of a matrix from which on it is stored in fewer bits: smaller ones stay in the second-level cache, where
    /// reading less of them saves nothing.
    public static let leastElementCount = 1 << 18
    /// The same for a layer over one row for each of the batch, in a network whose layers have `leastNetworkCount` weights or more:
    /// no cache near by keeps its matrix until the next row.
    package static let leastRowElementCount = 1 << 14
    package static let leastNetworkCount = 1 << 20

    /// The largest magnitude that a weight may have, so that none becomes infinite.
    var largestWeight: Float {
        switch self {
        case .f32: .greatestFiniteMagnitude
        case .bf16: 0x1.FEp127
        case .f16: 65504
        }
    }

    var dtype: DType {
        switch self {
        case .f32: .f32
        case .bf16: .bf16
        case .f16: .f16
        }
    }
}

extension Constant {
    /// Whether its values may be stored as `dtype`, and computed with in f32: matrices in panels.
    package func mayBeStored(as dtype: DType) -> Bool {
        dtype.isStorage && layout == .panels16 && logicalShape.count == 2
    }
}

extension Graph {
    /// A prepared graph with the large matrices of dense layers stored as `storage`, see `WeightStorage.leastElementCount`.
    ///
    /// - Throws: `GraphError.invalidConstant` where a weight is beyond what the type holds.
    package func storingWeights(_ storage: WeightStorage) throws(GraphError) -> Graph {
        guard storage != .f32 else { return self }
        let types = try valueTypes()
        let dense = nodes.filter { $0.op is Dense }
        // The checked graph has a constant for each; sums of sizes that are in memory are safe.
        let total = dense.reduce(0) { $0 + (constants[$1.inputs[1]]?.tensor.elementCount ?? 0) }
        var graph = self
        for node in dense {
            let name = node.inputs[1]
            let isOfOneRow = types[node.inputs[0]]?.shape.count == 2 && total >= WeightStorage.leastNetworkCount
            guard let constant = graph.constants[name], constant.tensor.dtype == .f32,
                constant.mayBeStored(as: storage.dtype),
                constant.logicalShape.reduce(1, *)
                    >= (isOfOneRow ? WeightStorage.leastRowElementCount : WeightStorage.leastElementCount),
                // In a file packed tensors are multiples of 64 bytes.
                constant.tensor.elementCount % 32 == 0
            else { continue }
            guard let tensor = constant.tensor.cast(to: storage.dtype) else { throw .tooLarge(value: name) }
            if constant.tensor.hasFinite(beyond: storage.largestWeight) {
                let (bound, remedy) = storage == .f16 ? ("65504", "bf16 holds them") : ("3.3895e38", "leave them f32")
                throw .invalidConstant(
                    node: node.name, constant: name,
                    expected: "weights up to \(bound), to be stored as \(storage.rawValue): \(remedy)")
            }
            graph.constants[name] = Constant(tensor, layout: constant.layout, logicalShape: constant.logicalShape)
        }
        return graph
    }

    /// How many matrices are stored as `storage`, which is not f32, and how many weights they have.
    package func weights(storedAs storage: WeightStorage) -> (matrices: Int, weights: Int) {
        constants.values.reduce((0, 0)) { sum, constant in
            constant.tensor.dtype == storage.dtype
                ? (sum.0 + 1, sum.1 + constant.logicalShape.reduce(1, *)) : sum
        }
    }
}

extension Tensor {
    /// The values in f32: the tensor itself where they are that, or what weights that are stored in fewer bits stand for.
    func widened(_ kernels: KernelTable) -> Tensor {
        guard dtype.isStorage else { return self }
        guard let result = cast(to: .f32, kernels) else {
            preconditionFailure("no memory for \(elementCount) weights in f32")
        }
        return result
    }

    /// The values as `dtype`, rounded to nearest; nil where there is no memory for them. Precondition: both are floats.
    fileprivate func cast(to dtype: DType, _ kernels: KernelTable = .selected) -> Tensor? {
        guard var result = try? Tensor(zeros: shape, dtype: dtype) else { return nil }
        result.withUnsafeMutableBytes { bytes in
            guard let y = bytes.baseAddress else { return }
            // Both tensors have as many elements as the shape says.
            var args = nt_cast_args(x: baseAddress, y: y, to: dtype.elementType.code)
            kernels.cast(from: self.dtype.elementType)(&args, 0, elementCount)
        }
        return result
    }

    /// Whether a finite value of f32 is larger than `bound` in magnitude.
    fileprivate func hasFinite(beyond bound: Float) -> Bool {
        withUnsafeBytes { bytes in
            bytes.bindMemory(to: Float.self).contains { $0.isFinite && $0.magnitude > bound }
        }
    }
}

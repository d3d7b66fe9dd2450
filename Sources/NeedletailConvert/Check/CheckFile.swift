import NeedletailFormat
import NeedletailGraph
import NeedletailTensor

/// A safetensors file of a framework's own inputs and outputs, under their names in the model.
struct CheckFile {
    private let tensors: [String: Tensor]

    init(_ bytes: FileBytes) throws(CheckFileError) {
        let file: SafetensorsReader
        do { file = try SafetensorsReader(bytes) } catch { throw .container(error) }
        var tensors: [String: Tensor] = [:]
        for index in 0..<file.tensorCount {
            let tensor = file.tensor(at: index)
            guard let dtype = DType(tensor.dtype), !dtype.isStorage else {
                throw .unsupportedDType(tensor: tensor.name, actual: tensor.dtype.rawValue)
            }
            // Tensors of other programs' files may begin at any byte. The reader checked that the bytes have the shape's size.
            guard let values = try? tensor.bytes.aligned().tensor(shape: tensor.shape, dtype: dtype) else {
                throw .container(.sizeOverflow(tensor: tensor.name))
            }
            tensors[tensor.name] = values
        }
        self.tensors = tensors
    }

    /// A check case for each row, after a run of the model that gives its outputs.
    ///
    /// - plans: of the reference tier.
    /// - tolerance: of f32 and f64, times the largest magnitude among a row's outputs, or times 1 where that is less.
    func cases(for plans: PlanSet, tolerance: Double) throws(CheckFileError) -> [CheckCase] {
        let names = (plans.inputs + plans.outputs).map(\.name)
        if let name = tensors.keys.filter({ !names.contains($0) }).min() {
            throw .unknownTensor(name: name, expected: names)
        }
        let inputs = tensors.filter { tensor in plans.inputs.contains { $0.name == tensor.key } }
        guard let rows = inputs[plans.inputs[0].name]?.shape.first else {
            throw .inputs(.missingInput(name: plans.inputs[0].name))
        }
        guard (1...CheckCase.limit).contains(rows) else {
            throw .wrongRowCount(rows: rows, limit: CheckCase.limit)
        }
        try checkNumbers()
        let results: [String: Tensor]
        do { results = try Session(plans).run(inputs) } catch { throw .inputs(error) }
        for output in plans.outputs {
            guard let expected = tensors[output.name] else { throw .missingOutput(name: output.name) }
            guard let result = results[output.name], expected.dtype == result.dtype, expected.shape == result.shape
            else {
                let actual = results[output.name].map { TensorType($0.dtype, $0.shape) } ?? output.type
                throw .wrongOutput(
                    name: output.name, expected: actual, actual: TensorType(expected.dtype, expected.shape))
            }
        }
        var cases: [CheckCase] = []
        for row in 0..<rows {
            let outputs = tensors.filter { results[$0.key] != nil }.mapValues { $0.row(row) }
            let check = CheckCase(
                sizes: sizes(plans.inputs), inputs: inputs.mapValues { $0.row(row) }, outputs: outputs,
                tolerance: CheckCase.tolerance(tolerance, of: outputs.values))
            let actual = results.mapValues { $0.row(row) }
            if let difference = check.firstDifference(in: actual, names: plans.outputs.map(\.name)) {
                throw .difference(
                    row: row, output: difference.output, index: difference.index, expected: difference.expected,
                    actual: difference.actual, tolerance: check.tolerance)
            }
            cases.append(check)
        }
        return cases
    }

    /// Refuses what JSON lacks, and more than a header holds.
    private func checkNumbers() throws(CheckFileError) {
        var count = 0
        for (name, tensor) in tensors.sorted(by: { $0.key < $1.key }) {
            count += CheckCase.numberCount(TensorType(tensor.dtype, [1, tensor.elementCount]))
            guard count <= CheckCase.numberLimit else {
                throw .tooManyNumbers(count: count, limit: CheckCase.numberLimit)
            }
            if let index = tensor.firstNonFinite { throw .notFinite(tensor: name, index: index) }
        }
    }

    /// The free sizes as the inputs, which a run took, have them.
    private func sizes(_ inputs: [ValueInfo]) -> [Int: Int] {
        var sizes: [Int: Int] = [:]
        for input in inputs {
            for (size, actual) in zip(input.type.shape, tensors[input.name]?.shape ?? []) {
                if let index = TensorType.freeIndex(size) { sizes[index] = actual }
            }
        }
        return sizes
    }
}

import Needletail
import NeedletailFormat
import NeedletailTensor

let runVerb = Verb(
    name: "run", summary: "Runs a model on raw tensors, by name.",
    usage: "MODEL --inputs IN.safetensors --outputs OUT.safetensors [--threads N]",
    options: [
        Option(name: "inputs", valueName: "FILE", help: "a safetensors file with a tensor for each input"),
        Option(name: "outputs", valueName: "FILE", help: "the safetensors file to write"),
        Option(
            name: "threads", valueName: "N",
            help: "compute on up to N threads, 1 to 255; 1 by default. The outputs have the same bits for any N"),
    ],
    details: """
        Nothing is scaled or checked but types and shapes: the tensors are what the network itself reads. needletail \
        inspect MODEL tells their names.
        """,
    run: run)

private func run(_ arguments: Arguments) throws(Failure) -> ExitCode {
    let path = try arguments.single("model file")
    let inputPath = try arguments.required("inputs")
    let outputPath = try arguments.required("outputs")
    let threads = try arguments.count("threads", in: 1...255) ?? 1
    try checkOutput(outputPath, isNoneOf: [path, inputPath])
    let model = try openModel(path)
    guard model.pipeline == nil else {
        throw .model("\(path) is a pipeline over columns, which has no tensors: needletail predict answers its rows")
    }
    let inputs = try readTensors(inputPath)
    let results: [String: Tensor]
    do throws(SessionError) { results = try model.makeSession(threads: threads).run(inputs) } catch {
        throw .input("\(inputPath): \(error)")
    }
    try checkInterrupt()
    let tensors = model.outputs.compactMap { output in
        results[output.name].map { tensor in
            SafetensorsWriter.Tensor(
                name: output.name, dtype: SafetensorsDType(tensor.dtype), shape: tensor.shape
            ) { emit in tensor.withUnsafeBytes { emit($0) } }
        }
    }
    do throws(SafetensorsError) {
        try SafetensorsWriter(tensors: tensors).write(toFile: outputPath)
    } catch { throw .system(error.description) }
    return .success
}

/// The tensors of a safetensors file, by name.
private func readTensors(_ path: String) throws(Failure) -> [String: Tensor] {
    let bytes: FileBytes
    do throws(FileError) { bytes = try FileBytes(contentsOfFile: path, access: .read) } catch {
        throw .input(error.description)
    }
    let file: SafetensorsReader
    do throws(SafetensorsError) { file = try SafetensorsReader(bytes) } catch { throw .input("\(path): \(error)") }
    var tensors: [String: Tensor] = [:]
    for index in 0..<file.tensorCount {
        let tensor = file.tensor(at: index)
        guard let dtype = DType(tensor.dtype), !dtype.isStorage else {
            let types = DType.values.map { SafetensorsDType($0).rawValue }.joined(separator: ", ")
            throw .input(
                "\(path): the tensor \(printable(tensor.name)) has the type \(tensor.dtype.rawValue), expected one of "
                    + types)
        }
        do throws(TensorError) {
            // A copy where it must be: tensors of files from elsewhere may begin at any byte.
            tensors[tensor.name] = try tensor.bytes.aligned().tensor(shape: tensor.shape, dtype: dtype)
        } catch { throw .input("\(path): \(error)") }
    }
    return tensors
}

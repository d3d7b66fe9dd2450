import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import SeededData

extension HostileReader {
    /// State dicts of every form, all their elements, and the networks that they become.
    ///
    /// A pickle takes a node and its place for each byte; tensors four times the file or 1 MiB, which become f32, at most four
    /// times that, and are packed.
    static let torch = HostileReader(
        "torch",
        seedFiles: [
            "torch-2.13/dtypes.pt", "torch-2.13/strides.pt", "torch-2.13/tied.pt", "torch-2.13/beside_others.pt",
            "torch-2.13/protocol_5.pt", "torch-2.13/attributes.pt", "torch-2.13/legacy_2.pth",
            "torch-2.13/legacy_5.pth", "torch-2.13/legacy_dtypes.pth", "torch-1.13/ordered.pt",
            "torch-1.13/parameters.pt", "torch-1.13/legacy_strides.pth",
            "torch-2.13/quantized.pt", "torch-1.13/quantized_dynamic.pt",
        ].map { "torch/\($0)" } + [
            "vit/timm_grey.safetensors", "vit/timm_registers.safetensors", "vit/hugging_face_bf16.safetensors",
            "vit/timm_checkpoint.pth", "osteosarcoma/int8.pt", "osteosarcoma/no_age.pt", "osteosarcoma/autoencoder.pt",
        ],
        heapByteLimit: { 700 * $0.count + 16 * max(1 << 20, 4 * $0.count) + 1 << 20 }, mutate: mutatedStateDict
    ) { file in
        let state = try PyTorchFile.stateDict(file)
        var byteCount = 0
        for tensor in state.tensors {
            try HostileFault.unless(
                tensor.elementBytes().count == tensor.byteCount, "a tensor of another size than its shape")
            try HostileFault.unless(
                state[tensor.name]?.elementCount == tensor.elementCount, "a tensor not found by its name")
            byteCount += tensor.byteCount
        }
        try HostileFault.unless(byteCount <= max(1 << 20, 4 * file.count), "more tensors than the file may hold")
        _ = try Plan(PyTorchImporter.load(file, PyTorchOptions(heads: 2)).model.graph.prepared())
    }

    /// A mutation of any kind; every other one of an archive keeps its checksums right, and of safetensors the header's length.
    private static func mutatedStateDict(_ base: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        guard Bool.random(using: &random) else { return random.mutated(base, keepingLength: true) }
        guard base.starts(with: "PK".utf8) else { return mutatedBehindLength(base, &random) }
        guard let archive = try? ZipArchive(FileBytes(base)),
            let entry = archive.entries.first(where: { $0.name.hasSuffix("/data.pkl") })
        else { return random.mutated(base) }
        let range = entry.dataOffset..<entry.dataOffset + entry.byteCount
        let pickle = random.mutated(Array(base[range]), keepingLength: true)
        guard pickle.count == range.count else { return random.mutated(base) }
        var file = base
        file.replaceSubrange(range, with: pickle)
        let (old, new) = (checksum(base[range]), checksum(file[range]))
        // In the header before the entry, behind it where it is streamed, and in the directory.
        for place in file.indices.dropLast(3) where !range.contains(place) && file[place..<place + 4].elementsEqual(old)
        {
            file.replaceSubrange(place..<place + 4, with: new)
        }
        return file
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        withUnsafeBytes(of: CRC32(of: FileBytes(bytes)).value.littleEndian) { Array($0) }
    }
}

import NeedletailFormat

/// What the elements of a quantised tensor stand for: `(element - zeroPoint) · scale`.
enum PyTorchQuantization: Sendable {
    case tensor(scale: Float, zeroPoint: Float)
    /// A scale and a zero point for each place along the dimension `axis`.
    case channels(axis: Int, scales: [Float], zeroPoints: [Float])

    /// Scales and zero points that are kept. Tensors may share them in the file.
    var channelCount: Int {
        if case .channels(_, let scales, _) = self { scales.count } else { 0 }
    }

    /// What `elements` stand for, of the shape `shape`, whose dimensions are `axes` of the tensor's. Complexity: O(elements).
    func values(_ elements: [Float], _ shape: [Int], _ axes: [Int]) -> [Float] {
        switch self {
        case .tensor(let scale, let zeroPoint):
            return elements.map { ($0 - zeroPoint) * scale }
        case .channels(let axis, let scales, let zeroPoints):
            guard let place = axes.firstIndex(of: axis) else { return elements }
            let inner = shape[(place + 1)...].reduce(1, *)
            return elements.indices.map { index in
                let channel = index / inner % scales.count
                return (elements[index] - zeroPoints[channel]) * scales[channel]
            }
        }
    }
}

// MARK: - Reading it

extension PyTorchCheckpoint {
    /// - arguments: the storage, its offset, sizes, strides, kind and numbers of the quantisation, whether the tensor wants gradients, hooks.
    func quantized(
        _ arguments: [PickleReference], _ name: String,
        _ storage: (Storage, _ tensor: String) throws(PyTorchError) -> FileBytes
    ) throws(PyTorchError) -> PyTorchTensor {
        guard arguments.count >= 7 else { throw .invalidTensor(tensor: name, .arguments) }
        guard let parts = graph.tuple(arguments[4]), let kind = graph.global(parts.first) else {
            throw .invalidTensor(tensor: name, .quantization)
        }
        var tensor = try strided(arguments, .quantized, name, storage)
        let range: ClosedRange<Float> = tensor.dtype == .i8 ? -128...127 : 0...255
        func isSound(_ scale: Float, _ zeroPoint: Float) -> Bool {
            scale > 0 && scale.isFinite && range.contains(zeroPoint)
        }
        switch (kind, parts.count) {
        case (PyTorchGlobals.oneScale, 3):
            guard case .float(let scale) = graph[parts[1]], let zeroPoint = graph.int(parts[2]),
                isSound(Float(scale), Float(zeroPoint))
            else { throw .invalidTensor(tensor: name, .quantization) }
            tensor.quantization = .tensor(scale: Float(scale), zeroPoint: Float(zeroPoint))
        case (PyTorchGlobals.scalesOfAxis, 4):
            let rows = try [parts[1], parts[2]].map { part throws(PyTorchError) in
                try numbers(part, name, storage)
            }
            guard let axis = graph.int(parts[3]), tensor.shape.indices.contains(axis), tensor.shape[axis] > 0,
                rows.allSatisfy({ $0.count == tensor.shape[axis] }), zip(rows[0], rows[1]).allSatisfy(isSound)
            else { throw .invalidTensor(tensor: name, .quantization) }
            tensor.quantization = .channels(axis: axis, scales: rows[0], zeroPoints: rows[1])
        default: throw .quantized(tensor: name)
        }
        return tensor
    }

    /// The elements of a tensor of one dimension, of plain numbers.
    private func numbers(
        _ reference: PickleReference, _ name: String,
        _ storage: (Storage, _ tensor: String) throws(PyTorchError) -> FileBytes
    ) throws(PyTorchError) -> [Float] {
        guard let object = graph.object(reference), object.construction == .called,
            PyTorchGlobals.stridedTensors[object.global] != nil
        else { throw .invalidTensor(tensor: name, .quantization) }
        let tensor = try self.tensor(reference, name, storage)
        // No more than the file has, whatever the strides.
        guard tensor.shape.count == 1, tensor.byteCount <= max(tensor.bytes.count, 8) else {
            throw .invalidTensor(tensor: name, .quantization)
        }
        return tensor.floats()
    }
}

import NeedletailFormat

extension PickleGlobal {
    /// What joblib writes in place of an array, whose elements follow.
    package static let arrayWrapper = PickleGlobal("joblib.numpy_pickle", "NumpyArrayWrapper")
}

extension PickleReader {
    /// joblib writes six attributes; looking one up takes time for each, and one state may serve many arrays.
    private static let mostAttributes = 16

    /// Puts an array in place of its description, which has `state`, on top of the stack.
    ///
    /// joblib writes the elements right after the description: as bytes that no operation covers, or as a pickle of
    /// their own where they are objects.
    mutating func replaceArrayWrapper(state: PickleReference) throws(PickleError) {
        let offset = offset
        try checkFrameIsFinished()
        frameEnd = nil
        let reference: PickleReference
        guard case .dictionary(let attributes) = graph[state], attributes.count <= Self.mostAttributes else {
            throw .invalidArray(offset: offset, .array)
        }
        guard let dtype = graph.value(forKey: "dtype", in: state) else {
            throw .invalidArray(offset: offset, .dtype)
        }
        guard graph.global(graph.value(forKey: "subclass", in: state)) == .ndarray else {
            throw .invalidArray(offset: offset, .subclass)
        }
        let type = try graph.dataType(dtype)
        if let width = type.byteCount {
            guard let shapeTuple = graph.value(forKey: "shape", in: state) else {
                throw .invalidArray(offset: offset, .shape)
            }
            let shape = try graph.shape(shapeTuple, offset: offset)
            let order = graph.value(forKey: "order", in: state)
            let isColumnMajor = try graph.order(order, offset: offset)
            let byteCount = try PickleGraph.byteCount(shape, width, offset: offset)
            try skipPadding(state: state)
            let array = PickleArrayBytes(
                shape: shape, type: type, isColumnMajor: isColumnMajor, bytes: try take(UInt64(byteCount)))
            reference = graph.add(.array(array), offset: offset)
        } else {
            reference = try readNested()
        }
        _ = try pop()
        stack.append(reference)
    }

    /// Skips the bytes that align the elements, from joblib 1.2 on: their number, then as many.
    private mutating func skipPadding(state: PickleReference) throws(PickleError) {
        guard let alignment = graph.value(forKey: "numpy_array_alignment_bytes", in: state),
            !graph.isNone(alignment)
        else { return }
        let count = try integer(UInt8.self)
        guard let alignment = graph.int(alignment), Int(count) <= alignment else {
            throw .invalidArray(offset: offset, .data)
        }
        _ = try take(UInt64(count))
    }

    /// Reads a pickle that stands inside this one; in it, no array's bytes follow a description.
    private mutating func readNested() throws(PickleError) -> PickleReference {
        let (outerStack, outerMarks, outerMemo) = (stack, marks, memo)
        stack = []
        marks = []
        memo = [:]
        isNested = true
        let result = try run()
        stack = outerStack
        marks = outerMarks
        memo = outerMemo
        isNested = false
        frameEnd = nil
        return result
    }
}

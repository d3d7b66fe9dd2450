import CNeedletailKernels

// Transposes, strided copies and gathers element by element.

func referenceB8Transpose(_ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int) {
    referenceTranspose(args, begin, end, UInt8.self)
}

func referenceB16Transpose(_ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int) {
    referenceTranspose(args, begin, end, UInt16.self)
}

func referenceB32Transpose(_ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int) {
    referenceTranspose(args, begin, end, UInt32.self)
}

func referenceB64Transpose(_ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int) {
    referenceTranspose(args, begin, end, UInt64.self)
}

func referenceB8CopyStrided(_ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int) {
    referenceCopyStrided(args, begin, end, UInt8.self)
}

func referenceB16CopyStrided(_ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int) {
    referenceCopyStrided(args, begin, end, UInt16.self)
}

func referenceB32CopyStrided(_ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int) {
    referenceCopyStrided(args, begin, end, UInt32.self)
}

func referenceB64CopyStrided(_ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int) {
    referenceCopyStrided(args, begin, end, UInt64.self)
}

func referenceI32Gather(_ args: UnsafePointer<nt_gather_args>, _ begin: Int, _ end: Int) {
    referenceGather(args, begin, end, Int32.self)
}

func referenceI64Gather(_ args: UnsafePointer<nt_gather_args>, _ begin: Int, _ end: Int) {
    referenceGather(args, begin, end, Int64.self)
}

func referenceI32CheckIndices(_ args: UnsafePointer<nt_check_indices_args>, _ begin: Int, _ end: Int) {
    referenceCheckIndices(args, begin, end, Int32.self)
}

func referenceI64CheckIndices(_ args: UnsafePointer<nt_check_indices_args>, _ begin: Int, _ end: Int) {
    referenceCheckIndices(args, begin, end, Int64.self)
}

private func referenceTranspose<Word>(
    _ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int, _: Word.Type
) {
    let args = args.pointee
    let x = args.x.assumingMemoryBound(to: Word.self)
    let y = args.y.assumingMemoryBound(to: Word.self)
    let size = MemoryLayout<Word>.size
    let tileRows = Int(NT_TRANSPOSE_TILE_Y_BYTES) / size
    let tileColumns = Int(NT_TRANSPOSE_TILE_X_BYTES) / size
    let tilesAcross = (args.columns + tileColumns - 1) / tileColumns
    let tiles = (args.rows + tileRows - 1) / tileRows * tilesAcross
    for unit in begin..<end {
        let (fromMatrix, toMatrix) = withUnsafePointer(to: args) { args in
            offsets(unit / tiles, rank: args.pointee.outer_rank) { nt_transpose_outer(args, $0) }
        }
        let row = unit % tiles / tilesAcross * tileRows
        let column = unit % tiles % tilesAcross * tileColumns
        for r in row..<min(row + tileRows, args.rows) {
            for c in column..<min(column + tileColumns, args.columns) {
                y[toMatrix + c * args.ldy + r] = x[fromMatrix + r * args.ldx + c]
            }
        }
    }
}

private func referenceCopyStrided<Word>(
    _ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int, _: Word.Type
) {
    let x = args.pointee.x.assumingMemoryBound(to: Word.self)
    let y = args.pointee.y.assumingMemoryBound(to: Word.self)
    for element in begin..<end {
        let (from, to) = offsets(element, rank: args.pointee.rank) { nt_copy_strided_dimension(args, $0) }
        y[to] = x[from]
    }
}

private func referenceGather<Index: FixedWidthInteger>(
    _ args: UnsafePointer<nt_gather_args>, _ begin: Int, _ end: Int, _: Index.Type
) {
    let args = args.pointee
    for unit in begin..<end {
        var index = Int(args.indices.assumingMemoryBound(to: Index.self)[unit % args.count])
        if index < 0 { index += args.axis }
        for byte in 0..<args.inner_bytes {
            let isInside = index >= 0 && index < args.axis
            let from = (unit / args.count * args.axis + (isInside ? index : 0)) * args.inner_bytes + byte
            args.y.storeBytes(
                of: isInside ? args.x.load(fromByteOffset: from, as: UInt8.self) : 0,
                toByteOffset: unit * args.inner_bytes + byte, as: UInt8.self)
        }
    }
}

private func referenceCheckIndices<Index: FixedWidthInteger>(
    _ args: UnsafePointer<nt_check_indices_args>, _ begin: Int, _ end: Int, _: Index.Type
) {
    let args = args.pointee
    let indices = args.indices.assumingMemoryBound(to: Index.self)
    for block in begin..<end {
        let range = block * Int(NT_INDEX_BLOCK)..<min((block + 1) * Int(NT_INDEX_BLOCK), args.count)
        let first = range.first { indices[$0] < -args.axis || indices[$0] >= args.axis }
        args.valid_counts[block] = (first ?? range.upperBound) - range.lowerBound
    }
}

/// Where the element of number `index`, the last dimension's first, lies in `x` and in `y`.
private func offsets(_ index: Int, rank: Int, _ dimension: (Int) -> nt_dimension) -> (x: Int, y: Int) {
    var rest = index
    var (x, y) = (0, 0)
    for number in (0..<rank).reversed() {
        let dimension = dimension(number)
        x += rest % dimension.count * dimension.x_stride
        y += rest % dimension.count * dimension.y_stride
        rest /= dimension.count
    }
    return (x, y)
}

import CNeedletailKernels

// Comparisons and choices value by value, each index taken apart into its dimensions.

func referenceF32Compare(_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) {
    referenceCompare(args, begin, end, Float.self)
}

func referenceF64Compare(_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) {
    referenceCompare(args, begin, end, Double.self)
}

func referenceI32Compare(_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) {
    referenceCompare(args, begin, end, Int32.self)
}

func referenceI64Compare(_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) {
    referenceCompare(args, begin, end, Int64.self)
}

func referenceU8Compare(_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) {
    referenceCompare(args, begin, end, UInt8.self)
}

func referenceB8Where(_ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int) {
    referenceWhere(args, begin, end, UInt8.self)
}

func referenceB16Where(_ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int) {
    referenceWhere(args, begin, end, UInt16.self)
}

func referenceB32Where(_ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int) {
    referenceWhere(args, begin, end, UInt32.self)
}

func referenceB64Where(_ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int) {
    referenceWhere(args, begin, end, UInt64.self)
}

private func referenceCompare<Element: Comparable>(
    _ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int, _: Element.Type
) {
    let args = args.pointee
    for index in begin..<end {
        let place = place(index, args.extents)
        let a = args.a.assumingMemoryBound(to: Element.self)[offset(place, args.a_strides)]
        let b = args.b.assumingMemoryBound(to: Element.self)[offset(place, args.b_strides)]
        let holds =
            switch Int(args.comparison) {
            case NT_EQUAL: a == b
            case NT_NOT_EQUAL: a != b
            case NT_LESS: a < b
            case NT_LESS_OR_EQUAL: a <= b
            case NT_GREATER: a > b
            default: a >= b
            }
        args.y[index] = holds ? 1 : 0
    }
}

private func referenceWhere<Word>(
    _ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int, _: Word.Type
) {
    let args = args.pointee
    for index in begin..<end {
        let place = place(index, args.extents)
        let isTrue = args.condition[offset(place, args.condition_strides)] != 0
        let (from, strides) = isTrue ? (args.a, args.a_strides) : (args.b, args.b_strides)
        args.y.assumingMemoryBound(to: Word.self)[index] =
            from.assumingMemoryBound(to: Word.self)[offset(place, strides)]
    }
}

/// The indices in each dimension of value number `index`, the last dimension's first.
private func place(_ index: Int, _ extents: SixDimensions) -> SixDimensions {
    var rest = index
    func next(_ extent: Int) -> Int {
        defer { rest /= extent }
        return rest % extent
    }
    let (i5, i4, i3) = (next(extents.5), next(extents.4), next(extents.3))
    let (i2, i1, i0) = (next(extents.2), next(extents.1), next(extents.0))
    return (i0, i1, i2, i3, i4, i5)
}

private func offset(_ place: SixDimensions, _ strides: SixDimensions) -> Int {
    place.0 * strides.0 + place.1 * strides.1 + place.2 * strides.2 + place.3 * strides.3 + place.4 * strides.4
        + place.5 * strides.5
}

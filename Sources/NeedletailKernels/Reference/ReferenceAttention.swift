import CNeedletailKernels
import Glibc

// In double, one query after the other, then rounded.

func referenceF32Attention(_ args: UnsafePointer<nt_f32_attention_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    let blocks = args.blocksPerHead
    for unit in begin..<end {
        let (item, head) = (unit / blocks / args.heads, unit / blocks % args.heads)
        let first = unit % blocks * args.query_block
        let last = min(first + args.query_block, args.queries)
        for query in first..<last {
            let tileEnd = min(query + 32 - (query - first) % 32, last)
            ReferenceQuery(args, item: item, head: head, query: query, tileEnd: tileEnd).run()
        }
    }
}

/// One query of one head.
private struct ReferenceQuery {
    let args: nt_f32_attention_args
    let batch: Int
    let inner: Int
    let head: Int
    let query: Int
    /// The query behind the last one that is computed beside this one.
    let tileEnd: Int

    init(_ args: nt_f32_attention_args, item: Int, head: Int, query: Int, tileEnd: Int) {
        self.args = args
        self.tileEnd = tileEnd
        (batch, inner) = (item / args.inner, item % args.inner)
        self.head = head
        self.query = query
    }

    private var keyHead: Int { head / (args.heads / args.key_heads) }

    func run() {
        let scores = (0..<args.keys).map(score)
        let largest = scores.reduce(-.infinity) { $0 < $1 ? $1 : $0 }
        var weights = scores.map { exp($0 - largest) }
        // What has no weight is multiplied with it too, so that NaN stays; what no query of the tile may attend to is not read.
        var end = args.is_causal != 0 ? min(tileEnd, args.keys) : args.keys
        let isEmpty = scores.allSatisfy { $0 == -.infinity }
        if isEmpty {
            let weight =
                switch Int(args.empty_rows) {
                case NT_EMPTY_ZEROS: 0.0
                case NT_EMPTY_MEAN: 1.0
                default: Double.nan
                }
            weights = scores.map { _ in weight }
            if Int(args.empty_rows) == NT_EMPTY_MEAN { end = args.keys }
        }
        let total = weights.reduce(0, +)
        let y =
            args.y + (((batch * args.inner + inner) * args.queries + query) * args.heads + head)
            * args.value_dimension
        for column in 0..<args.value_dimension {
            var sum = 0.0
            for (key, weight) in weights.prefix(end).enumerated() {
                sum += weight * Double(row(args.value, key, keyHead, args.value_dimension)[column])
            }
            y[column] = Float(isEmpty && Int(args.empty_rows) == NT_EMPTY_ZEROS ? sum : sum / total)
        }
    }

    private func score(_ key: Int) -> Double {
        if args.is_causal != 0, key > query { return -.infinity }
        let q = row(args.query, query, head, args.key_dimension)
        let k = row(args.key, key, keyHead, args.key_dimension)
        var sum = 0.0
        for index in 0..<args.key_dimension { sum += Double(q[index]) * Double(k[index]) }
        sum *= Double(args.scale)
        guard let mask = args.mask else { return sum }
        let place =
            batch * args.mask_batch_stride + inner * args.mask_inner_stride + head * args.mask_head_stride
            + query * args.mask_query_stride + key * args.mask_key_stride
        if Int(args.mask_kind) == NT_MASK_ADDITIVE {
            return sum + Double(mask.assumingMemoryBound(to: Float.self)[place])
        }
        return mask.assumingMemoryBound(to: UInt8.self)[place] != 0 ? sum : -.infinity
    }

    private func row(_ heads: nt_f32_heads, _ row: Int, _ head: Int, _ dimension: Int) -> UnsafePointer<Float> {
        heads.data + batch * heads.batch_stride + inner * heads.inner_stride + row * heads.row_stride
            + head * dimension
    }
}

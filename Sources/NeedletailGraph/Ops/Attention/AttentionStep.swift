import CNeedletailKernels
import NeedletailKernels

/// Runs attention by the tier's kernel.
struct AttentionStep: Step {
    private let op: Attention
    private let shape: AttentionShape
    private let inputs: TrivialArray<ValueLocation>
    private let output: ValueLocation
    private let kernel: KernelTable.F32AttentionKernel

    init(
        _ op: Attention, _ shape: AttentionShape, inputs: [ValueLocation], output: ValueLocation,
        kernel: KernelTable.F32AttentionKernel
    ) {
        self.op = op
        self.shape = shape
        self.inputs = TrivialArray(inputs)
        self.output = output
        self.kernel = kernel
    }

    var isEmpty: Bool { shape.inner * shape.queries * shape.valueDimension == 0 }

    var costPerRow: Double {
        Double(shape.inner * shape.queries) * Double(shape.keys * op.heads)
            * (2 * Double(op.keyDimension + shape.valueDimension) + Cost.exponential)
    }

    /// Queries of a unit: a tile of the kernel, which shares nothing with others.
    private static let queryBlock = 32

    var threadScratchByteCount: Int {
        // Neither is more than what checked types have in a row.
        4 * nt_f32_attention_args.scratchCount(keyDimension: op.keyDimension, valueDimension: shape.valueDimension)
    }

    func run(_ context: RunContext) {
        // The plan laid the values out for the shapes that the strides were made of.
        var args = nt_f32_attention_args(
            query: shape.query.heads(context.read(inputs[shape.query.input])),
            key: shape.key.heads(context.read(inputs[shape.key.input])),
            value: shape.value.heads(context.read(inputs[shape.value.input])), y: context.write(output),
            batch: context.rows, inner: shape.inner, heads: op.heads, key_heads: op.keyHeads, queries: shape.queries,
            keys: shape.keys, key_dimension: op.keyDimension, value_dimension: shape.valueDimension, mask: nil,
            mask_batch_stride: 0, mask_inner_stride: 0, mask_head_stride: 0, mask_query_stride: 0,
            mask_key_stride: 0, mask_kind: Int32(NT_MASK_NONE), is_causal: op.isCausal ? 1 : 0,
            empty_rows: op.emptyRows.code, scale: Float(op.scale), query_block: Self.queryBlock,
            scratch: context.threadScratch(0))
        if let mask = shape.mask {
            args.mask = context.readRaw(inputs[op.packing.count])
            args.mask_batch_stride = mask.batchStride
            args.mask_inner_stride = mask.innerStride
            args.mask_head_stride = mask.headStride
            args.mask_query_stride = mask.queryStride
            args.mask_key_stride = mask.keyStride
            args.mask_kind = Int32(mask.kind)
        }
        var region = Region(args: args, kernel: kernel, context: context)
        let units = args.unitCount
        context.runIndexed(
            Region.run, &region, units: units, cost: costPerRow * Double(context.rows) / Double(max(units, 1)))
    }

    /// Units on any thread.
    private struct Region {
        let args: nt_f32_attention_args
        let kernel: KernelTable.F32AttentionKernel
        let context: RunContext

        static var run: ThreadTeam.IndexedKernel {
            { pointer, begin, end, thread in
                let region = pointer.assumingMemoryBound(to: Region.self)
                var args = region.pointee.args
                args.scratch = region.pointee.context.threadScratch(thread)
                region.pointee.kernel(&args, begin, end)
            }
        }
    }
}

import CNeedletailKernels
import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor

/// Samples on their way from noise to data, some rows at once: each call of `step` takes one of the method's.
///
/// `@unchecked Sendable`: one task uses it at a time. A step allocates nothing.
package final class DiffusionRun: @unchecked Sendable {
    /// Rows of samples.
    package let rows: Int
    /// Steps that were taken, and the updates that all of them do.
    package private(set) var done = 0
    package let updates: [DiffusionStep]
    private let network: DiffusionNetwork
    private let session: Session
    private let team: ThreadTeam
    private let update: KernelTable.F32DiffusionStepKernel
    /// Where the next noise comes from.
    package private(set) var source: NoiseSource
    /// `[rows, values]` each: the samples, the noise that the network finds in them, and the noise that is drawn.
    private let x: UnsafeMutablePointer<Float>
    private let noise: UnsafeMutablePointer<Float>
    private let normals: UnsafeMutablePointer<Float>
    /// One for each input of the network.
    private var inputs: [UnsafeRawPointer] = []
    /// What the time gives, for all rows of a step: the tables, and the memory in which a row of each is repeated.
    private var times: [(table: Tensor, rowByteCount: Int, memory: UnsafeMutableRawPointer)] = []
    /// What the inputs read.
    private let known: [String: Tensor]

    /// The most values of all rows: three times as many numbers are kept.
    package static let valueLimit = 1 << 28

    /// Draws what the samples begin with.
    ///
    /// - Parameters:
    ///   - conditions: `[rows, conditionCount]` of f32, normalised.
    ///   - source: of this run alone.
    ///   - threads: how many a step uses at most.
    /// - Throws: `SessionError` where rows are too many.
    package init(
        _ network: DiffusionNetwork, conditions: Tensor, updates: [DiffusionStep], source: NoiseSource, threads: Int
    ) throws(SessionError) {
        rows = conditions.shape[0]
        let (count, overflow) = rows.multipliedReportingOverflow(by: network.valueCount)
        guard !overflow, count <= Self.valueLimit else { throw .tooManyRows(rows) }
        known = try network.embedded(conditions)
        self.network = network
        self.updates = updates
        self.source = source
        session = Session(network.rest, threads: threads)
        team = ThreadTeam(count: threads)
        update = kernelTable(network.rest.options.tier).f32DiffusionStep
        let bytes = count * MemoryLayout<Float>.stride
        x = EngineMemory.allocate(byteCount: bytes).bindMemory(to: Float.self, capacity: count)
        noise = EngineMemory.allocate(byteCount: bytes).bindMemory(to: Float.self, capacity: count)
        normals = EngineMemory.allocate(byteCount: bytes).bindMemory(to: Float.self, capacity: count)
        for source in network.sources {
            switch source {
            case .x: inputs.append(UnsafeRawPointer(x))
            case .conditions(let name):
                // The network's own parts make all that it reads.
                guard let tensor = known[name] else { preconditionFailure("no value \(name) of the conditions") }
                inputs.append(tensor.baseAddress)
            case .time(let table):
                let rowByteCount = table.byteCount / max(network.stepCount, 1)
                let memory = EngineMemory.allocate(byteCount: rows * rowByteCount)
                times.append((table, rowByteCount, memory))
                inputs.append(UnsafeRawPointer(memory))
            }
        }
        self.source.draw(into: samples(x), rows: rows, team)
    }

    deinit {
        for memory in [x, noise, normals] { EngineMemory.deallocate(memory) }
        for time in times { EngineMemory.deallocate(time.memory) }
    }

    /// Whether all steps were taken.
    package var isFinished: Bool { done == updates.count }

    /// The samples as they are: `[rows, values]`.
    package var values: UnsafeBufferPointer<Float> { UnsafeBufferPointer(samples(x)) }

    /// The noise that the network found in the last step: `[rows, values]`. Precondition: there was one.
    package var foundNoise: UnsafeBufferPointer<Float> { UnsafeBufferPointer(samples(noise)) }

    private func samples(_ memory: UnsafeMutablePointer<Float>) -> UnsafeMutableBufferPointer<Float> {
        UnsafeMutableBufferPointer(start: memory, count: rows * network.valueCount)
    }

    /// Takes the next step. Precondition: there is one.
    package func step() {
        let next = updates[done]
        for (table, rowByteCount, memory) in times {
            // The table has a row for each step of the schedule, the memory room for all rows.
            for row in 0..<rows {
                (memory + row * rowByteCount).copyMemory(
                    from: table.baseAddress + next.time * rowByteCount, byteCount: rowByteCount)
            }
        }
        let draws = next.deviation != 0
        var update = Update(
            kernel: update,
            args: nt_f32_diffusion_step_args(
                x: x, noise: noise, normal: draws ? UnsafePointer(normals) : nil, y: x, noise_scale: next.noiseScale,
                signal_scale: next.signalScale, x0_weight: next.x0Weight, x_weight: next.xWeight,
                noise_weight: next.noiseWeight, deviation: next.deviation),
            normals: draws ? source.work(samples(normals), rows: rows) : nil, rows: rows, columns: network.valueCount)
        var output = UnsafeMutableRawPointer(noise)
        withUnsafePointer(to: &update) {
            if let count = $0.pointee.unitsPerRow {
                // A row goes on when the network is done with it.
                let work = RowWork(kernel: Update.run, args: $0, unitsPerRow: count, chunk: $0.pointee.chunk)
                session.run(rows: rows, inputs: inputs, outputs: &output, then: work)
            } else {
                session.run(rows: rows, inputs: inputs, outputs: &output)
                team.run(
                    Update.run, $0, units: $0.pointee.unitCount, chunk: $0.pointee.chunk,
                    wakes: rows * network.valueCount / Self.valuesToWake)
            }
        }
        done += 1
    }

    /// So many values are worth waking a thread for.
    private static let valuesToWake = 1 << 17
}

/// What follows the network: drawing normals, and with them the update. Spread over threads.
private struct Update {
    let kernel: KernelTable.F32DiffusionStepKernel
    let args: nt_f32_diffusion_step_args
    /// Nil where the step takes no normals.
    let normals: NormalsWork?
    let rows: Int
    let columns: Int

    /// Values of a unit where there are no units of normals.
    private static let valuesPerUnit = 64
    /// Values that a thread takes at a time: a microsecond's work.
    private static let valuesPerPart = 1280

    /// Units of each row; nil where rows have none of their own.
    var unitsPerRow: Int? {
        guard let normals, normals.unitCount > 0 else { return (columns + Self.valuesPerUnit - 1) / Self.valuesPerUnit }
        return normals.unitsPerRow(rows)
    }
    var unitCount: Int { unitsPerRow.map { $0 * rows } ?? normals?.unitCount ?? 0 }
    /// Units that a thread takes at a time.
    var chunk: Int { max(1, Self.valuesPerPart * unitCount / max(rows * columns, 1)) }

    /// The values of these units.
    private func places(_ units: Range<Int>) -> Range<Int> {
        if let normals, normals.unitCount > 0 { return normals.places(units) }
        let perRow = (columns + Self.valuesPerUnit - 1) / Self.valuesPerUnit
        func place(_ unit: Int) -> Int { unit / perRow * columns + unit % perRow * Self.valuesPerUnit }
        return place(units.lowerBound)..<place(units.upperBound)
    }

    /// Computes units of the `Update`.
    static var run: ThreadTeam.Kernel {
        { update, begin, end in
            let update = update.assumingMemoryBound(to: Update.self)
            update.pointee.normals?.run(begin..<end)
            let places = update.pointee.places(begin..<end)
            withUnsafePointer(to: update.pointee.args) {
                update.pointee.kernel($0, places.lowerBound, places.upperBound)
            }
        }
    }
}

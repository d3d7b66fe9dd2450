/// Numbers of a vector by their places: `y[i] = x[slots[i]]`; one of them as a number where `isNumber`.
package struct SlotPicker: TabularStage {
    package let slots: [Int32]
    package let isNumber: Bool

    /// - Precondition: one slot where `isNumber`.
    package init(slots: [Int32], isNumber: Bool = false) {
        precondition(!isNumber || slots.count == 1, "a number is one slot")
        self.slots = slots
        self.isNumber = isNumber
    }

    package static let entry = StageEntry(
        "pick", [("slots", "integers"), ("number", "true or false")], "numbers of a vector by their places"
    ) { reader throws(PipelineError) in
        let slots = try reader.integers("slots", in: 0...Int32(TabularPipeline.slotLimit))
        let isNumber = try reader.flag("number")
        guard slots.count <= TabularPipeline.slotLimit, !isNumber || slots.count == 1 else {
            throw reader.invalid("slots", "at most \(TabularPipeline.slotLimit) integers, one for a number")
        }
        return SlotPicker(slots: slots, isNumber: isNumber)
    }

    package var attributes: StageAttributes {
        StageAttributes(["slots": .integers(slots), "number": .flag(isNumber)])
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        let all = try inputs.slots(0)
        guard slots.allSatisfy({ Int($0) < all.count }) else {
            throw .wrongWidth(
                stage: inputs.stage, column: inputs.names[0], expected: Int(slots.max() ?? 0) + 1, actual: all.count)
        }
        let picked = slots.map { all[Int($0)] }
        return [isNumber ? .number(picked[0]) : .vector(picked)]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        PickStep(slots: slots, input: places.inputs[0].start, output: places.outputs[0].start)
    }
}

private struct PickStep: TabularStep {
    let slots: [Int32]
    let input: Int
    let output: Int

    func run(_ block: TabularBlock) {
        for (index, slot) in slots.enumerated() {
            block.slot(output + index).update(from: block.slot(input + Int(slot)), count: block.rows)
        }
    }
}

/// Refuses rows whose whole vector of features is missing: a model has nothing to score there.
struct FeatureCheck: Sendable {
    private let start: Int
    private let width: Int
    private let fault: UInt32

    init(_ places: StagePlaces) {
        start = places.inputs[0].start
        width = places.inputs[0].type.width
        fault = places.faults.fault(0, .missing, .error)
    }

    /// Complexity: O(rows) where no row's first feature is missing.
    func run(_ block: TabularBlock) {
        guard width > 0 else { return }
        let first = block.slot(start)
        for row in 0..<block.rows where first[row].isMissing {
            if (1..<width).allSatisfy({ block.slot(start + $0)[row].isMissing }) { block.refuse(row, fault) }
        }
    }
}

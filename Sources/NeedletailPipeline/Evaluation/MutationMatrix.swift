/// Which patients have each gene mutated, as bits.
struct MutationMatrix {
    let genes: [String]
    let patientCount: Int
    /// How many patients have each gene mutated.
    let counts: [Int]
    private let wordCount: Int
    /// `[genes][wordCount]`: bit p of a gene's words is set where patient p has it mutated.
    private let words: [UInt64]

    /// Precondition: the values are 0 and 1.
    init(_ table: PatientTable) {
        genes = table.columns
        patientCount = table.rows.count
        let wordCount = (table.rows.count + 63) / 64
        var words = [UInt64](repeating: 0, count: genes.count * wordCount)
        for (patient, row) in table.rows.enumerated() {
            for (gene, value) in row.enumerated() where value != 0 {
                words[gene * wordCount + patient / 64] |= 1 << UInt64(patient % 64)
            }
        }
        counts = genes.indices.map { gene in
            words[gene * wordCount..<(gene + 1) * wordCount].reduce(0) { $0 + $1.nonzeroBitCount }
        }
        self.words = words
        self.wordCount = wordCount
    }

    /// The bits of the patients who have both genes mutated. Complexity: O(patients / 64).
    func both(_ first: Int, _ second: Int) -> [UInt64] {
        (0..<wordCount).map { words[first * wordCount + $0] & words[second * wordCount + $0] }
    }

    /// The patients counted by whether each of two genes is mutated.
    func table(_ first: Int, _ second: Int) -> ContingencyTable {
        var both = 0
        for word in 0..<wordCount {
            both += (words[first * wordCount + word] & words[second * wordCount + word]).nonzeroBitCount
        }
        let (onlyFirst, onlySecond) = (counts[first] - both, counts[second] - both)
        return ContingencyTable(
            both: both, onlyFirst: onlyFirst, onlySecond: onlySecond,
            neither: patientCount - both - onlyFirst - onlySecond)
    }
}

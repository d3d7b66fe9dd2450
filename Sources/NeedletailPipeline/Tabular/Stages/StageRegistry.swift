/// Every stage that a model file may name.
package enum StageRegistry {
    /// In the order of documents.
    package static let entries: [StageEntry] = [
        TextDecoder.entry, CategoryIndexer.entry, OneHotEncoder.entry, Bucketizer.entry, MissingDropper.entry,
        Binarizer.entry,
        MissingFiller.entry, Arithmetic.entry, SizeCheck.entry, VectorScaler.entry, NormScaler.entry,
        PolynomialExpander.entry, ProductExpander.entry, ColumnCopy.entry,
        TextIndexer.entry, Assembler.entry, LinearModel.entry, TreeModel.entry,
        NaiveBayesModel.entry, PerceptronModel.entry,
        FiniteCheck.entry, SlotPicker.entry, CategoryTable.entry, MissingFlag.entry, RowNormalizer.entry,
    ]

    private static let byKind = Dictionary(uniqueKeysWithValues: entries.map { ($0.kind, $0) })

    /// The stage `kind` with `attributes`; `stage` is its name in messages.
    package static func make(
        kind: String, attributes: StageAttributes, stage: String
    ) throws(PipelineError) -> any TabularStage {
        guard let entry = byKind[kind] else { throw .unknownStage(stage: stage, kind: kind) }
        return try entry.make(StageReader(attributes, stage: stage))
    }
}

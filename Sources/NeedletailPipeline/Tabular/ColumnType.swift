/// What is known of a column before any row is read.
package struct ColumnType: Equatable, Sendable {
    package let kind: TabularColumn.Kind
    /// What each of its numbers is, one for `number`, none for `text`.
    package let slots: [Slot]
    /// The texts that a column of texts may hold and that some stage tells apart, each once; a row holds the index of its
    /// own, or `TextCode.unseen` or `TextCode.missing`.
    package let texts: [String]

    /// What one number is.
    package struct Slot: Equatable, Sendable {
        /// A name for people, such as `Age` or `Sex=Male`.
        package var name: String
        /// The column of the input that it is computed from, where that is one alone.
        package var source: String?
        /// The names of the categories that it is the index of; nil where it is no index.
        package var labels: [String]?

        package init(_ name: String, source: String?, labels: [String]? = nil) {
            self.name = name
            self.source = source
            self.labels = labels
        }

        /// Most bytes of a name that is made of others, so that names of names do not grow without bound, and how many numbers of
        /// a row have one: those behind are called by their index, and take no memory for that.
        private static let nameLimit = 64
        private static let namedLimit = 1 << 14

        /// The slot at `index` of a column, made of `slots`: called by the parts of its name, or by its index alone where these are
        /// too long, or the row has too many; from the column that all of them are from.
        ///
        /// - count: the numbers that a row has before the column.
        init(_ parts: String..., at index: Int, behind count: Int, of slots: some Collection<Slot>) {
            let isNamed = count + index < Self.namedLimit && parts.reduce(0) { $0 + $1.utf8.count } <= Self.nameLimit
            self.init(
                isNamed ? parts.joined() : "[\(index)]", source: Self.source(of: slots))
        }

        /// The column that all of `slots` are from; nil where they are from several.
        static func source(of slots: some Collection<Slot>) -> String? {
            let source = slots.first?.source
            return slots.allSatisfy { $0.source == source } ? source : nil
        }
    }

    /// Numbers a row has in the column.
    package var width: Int { slots.count }

    package static func number(_ slot: Slot) -> ColumnType { ColumnType(kind: .number, slots: [slot], texts: []) }

    package static func vector(_ slots: [Slot]) -> ColumnType {
        ColumnType(kind: .vector(slots.count), slots: slots, texts: [])
    }

    package static func text(_ texts: [String]) -> ColumnType { ColumnType(kind: .text, slots: [], texts: texts) }

    /// The type of the column `column` of the input, whose texts are told apart as `texts`, behind `count` numbers of the row.
    static func input(_ column: TabularColumn, texts: [String], behind before: Int) -> ColumnType {
        switch column.kind {
        case .number: .number(Slot(column.name, source: column.name))
        case .text: .text(texts)
        case .vector(let count):
            .vector(
                (0..<count).map {
                    Slot(
                        column.name, "[\($0)]", at: $0, behind: before,
                        of: CollectionOfOne(Slot(column.name, source: column.name)))
                })
        }
    }
}

/// What a row holds in a column of texts where it is no index of one.
package enum TextCode {
    /// A text that no stage knows.
    package static let unseen: Int32 = -1
    /// None.
    package static let missing: Int32 = -2
}

extension Double {
    /// What stands in a column of numbers where there is none: a NaN that no arithmetic makes.
    package static let missing = Double(bitPattern: 0x7FF8_0000_6D69_7373)

    /// What stands in the slots of a vector behind the numbers of one that is too short: another such NaN.
    package static let absent = Double(bitPattern: 0x7FF8_0000_6162_7365)

    /// Whether this is `absent`; other NaN are not.
    package var isAbsent: Bool { bitPattern == Self.absent.bitPattern }

    /// Whether this is `missing`; other NaN are not.
    package var isMissing: Bool { bitPattern == Self.missing.bitPattern }
}

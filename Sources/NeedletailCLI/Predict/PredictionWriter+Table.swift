import Needletail
import NeedletailFormat

extension PredictionWriter {
    /// Chooses what the table has room for, and writes its header.
    func beginTable() throws(Failure) {
        let lineWidth = output.isTerminal ? terminalWidth(1) ?? 80 : 120
        var header = subjectName.padded(to: subjectWidth)
        for (index, column) in outputs.enumerated() {
            guard let (title, width) = column.table, header.count + width + 20 <= lineWidth else { continue }
            header += String(visible(title).prefix(width - 1)).padded(to: width)
            shown.append(index)
        }
        warningsWidth = max(20, lineWidth - header.count)
        try output.write(header + (warningsNote == nil ? "" : "warnings") + "\n")
    }

    /// Writes what `subject` gave, as a line of the table.
    func writeTable(_ subject: AnswerSubject, _ answer: borrowing Answer) throws(Failure) {
        if !answer.warnings.isEmpty { hasWarnings = true }
        var line = tableStart(subject)
        var next = 0
        for (index, column) in outputs.enumerated() {
            let cells = answer.cells[next..<next + (column.count ?? 1)]
            next += cells.count
            guard shown.contains(index), let width = column.table?.width else { continue }
            let cell = shortList(cells.map(Self.text), width: width - 1)
            line += String(cell.prefix(width - 1)).padded(to: width)
        }
        line += shortList(answer.warnings.map { visible($0.column) }, width: warningsWidth) + "\n"
        if let explanation = answer.explanation { line += Self.reasons(explanation) }
        try output.write(line)
    }

    /// What a line of the table begins with.
    func tableStart(_ subject: AnswerSubject) -> String {
        switch subject {
        case .row(let row, _): "\(row.number)".padded(to: subjectWidth)
        case .file(let path): visible(path).padded(to: subjectWidth)
        }
    }

    private static func text(_ cell: Answer.Cell) -> String {
        switch cell {
        case .missing: "-"
        case .number(let number): fixed(number, 6)
        case .integer(let integer): "\(integer)"
        case .text(let text): visible(text)
        }
    }

    /// The three largest contributions, on a line of their own.
    private static func reasons(_ explanation: TabularExplanation) -> String {
        let largest = explanation.contributions.enumerated().sorted { a, b in
            (abs(a.element.value), -a.offset) > (abs(b.element.value), -b.offset)
        }
        let parts = largest.prefix(3).map { _, part in
            "\(visible(part.feature)) \(part.value < 0 ? "" : "+")\(fixed(part.value, 4))"
        }
        return "      because \(parts.joined(separator: ", "))\n"
    }
}

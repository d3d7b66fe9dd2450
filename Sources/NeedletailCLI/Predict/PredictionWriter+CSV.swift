import Needletail
import NeedletailFormat

extension PredictionWriter {
    /// Writes what `subject` gave, as a record.
    func writeCSV(_ subject: AnswerSubject, _ answer: borrowing Answer) throws(Failure) {
        try output.write { text in
            Self.append(subject, to: &text)
            for cell in answer.cells { Self.append(cell, to: &text) }
            if let explanation = answer.explanation {
                if let index = explanation.classIndex { Self.append(.integer(Int64(index)), to: &text) }
                Self.append(.number(explanation.base), to: &text)
                for part in explanation.contributions { Self.append(.number(part.value), to: &text) }
            }
            text.append(UInt8(ascii: ","))
            if !answer.warnings.isEmpty {
                appendCSVField(answer.warnings.map(\.text).joined(separator: "; "), to: &text)
            }
            text.append(UInt8(ascii: ","))
            text.append(contentsOf: lastFields)
        }
    }

    /// Appends the fields that a record begins with.
    static func append(_ subject: AnswerSubject, to text: inout [UInt8]) {
        switch subject {
        case .row(let row, let kept):
            text.append(contentsOf: "\(row.number)".utf8)
            text.append(contentsOf: kept)
        case .file(let path): appendCSVField(path, to: &text)
        }
    }

    /// Appends a comma and `cell`, numbers in the fewest digits that give them back.
    @inline(__always)
    private static func append(_ cell: Answer.Cell, to text: inout [UInt8]) {
        text.append(UInt8(ascii: ","))
        switch cell {
        case .missing: break
        case .number(let number): text.append(contentsOf: number.description.utf8)
        case .integer(let integer): text.append(contentsOf: integer.description.utf8)
        case .text(let field): appendCSVField(field, to: &text)
        }
    }
}

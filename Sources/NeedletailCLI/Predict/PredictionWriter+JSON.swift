import Needletail
import NeedletailFormat

extension PredictionWriter {
    /// Writes what `subject` gave, as an object.
    func writeJSON(_ subject: AnswerSubject, _ answer: borrowing Answer) throws(Failure) {
        try writeJSON(subject) { json in
            var next = 0
            for column in outputs {
                json.key(column.name)
                if let labels = column.labels {
                    json.beginObject()
                    for (label, cell) in zip(labels.names, answer.cells[next...]) {
                        json.key(label)
                        json.cell(cell)
                    }
                    json.endObject()
                } else if let count = column.count {
                    json.beginArray()
                    for cell in answer.cells[next..<next + count] { json.cell(cell) }
                    json.endArray()
                } else {
                    json.cell(answer.cells[next])
                }
                next += column.count ?? 1
            }
            if let explanation = answer.explanation { Self.write(explanation, &json) }
            json.key("warnings")
            json.beginArray()
            for warning in answer.warnings { json.string(warning.text) }
            json.endArray()
        }
    }

    /// Writes an object with the subject, what `body` adds, and who says it.
    func writeJSON(_ subject: AnswerSubject, _ body: (inout JSONWriter) -> Void) throws(Failure) {
        var json = JSONWriter()
        json.beginObject()
        json.key(subjectName)
        switch subject {
        case .row(let row, _): json.integer(row.number)
        case .file(let path): json.string(path)
        }
        body(&json)
        json.members(of: identity)
        for detail in details {
            json.key(detail.name)
            json.string(detail.value)
        }
        json.endObject()
        let bytes = json.finish()
        try output.write { text in
            text.append(contentsOf: bytes)
            text.append(UInt8(ascii: "\n"))
        }
    }

    private static func write(_ explanation: TabularExplanation, _ json: inout JSONWriter) {
        json.key("explanation")
        json.beginObject()
        if let index = explanation.classIndex {
            json.key("class")
            json.integer(index)
        }
        json.key("base")
        json.numberOrNull(explanation.base)
        json.key("contributions")
        json.beginObject()
        for part in explanation.contributions {
            json.key(part.feature)
            json.numberOrNull(part.value)
        }
        json.endObject()
        json.endObject()
    }
}

extension JSONWriter {
    /// A value of an answer; `null` for none, and for numbers that are not finite.
    fileprivate mutating func cell(_ cell: Answer.Cell) {
        switch cell {
        case .missing: null()
        case .number(let number): numberOrNull(number)
        case .integer(let integer): self.integer(integer)
        case .text(let text): string(text)
        }
    }
}

/// An error's enum case and what it carries, as text, for comparison with a list of expected errors.
package struct ErrorCase: Equatable, CustomStringConvertible {
    /// The case's name, such as `truncated`; a case that carries another error's, alone or beside values, is `outer.inner`.
    package let name: String
    /// The labelled values, by label; an optional as the value in it or `nil`.
    package let values: [String: String]

    package init(name: String, values: [String: String]) {
        self.name = name
        self.values = values
    }

    package init(_ error: any Error) {
        guard let child = Mirror(reflecting: error).children.first, let label = child.label else {
            self.init(name: "\(error)", values: [:])
            return
        }
        if let inner = child.value as? any Error {
            let inner = ErrorCase(inner)
            self.init(name: "\(label).\(inner.name)", values: inner.values)
            return
        }
        var name = label
        var values: [String: String] = [:]
        let payload = Mirror(reflecting: child.value)
        if payload.displayStyle == .tuple {
            for part in payload.children {
                if let inner = (part.value as? any Error).map(ErrorCase.init) {
                    name += ".\(inner.name)"
                    values.merge(inner.values) { $1 }
                } else {
                    values[part.label ?? ""] = Self.text(part.value)
                }
            }
        } else {
            values[""] = Self.text(child.value)
        }
        self.init(name: name, values: values)
    }

    package var description: String {
        name + values.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    }

    private static func text(_ value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .optional else { return "\(value)" }
        return mirror.children.first.map { "\($0.value)" } ?? "nil"
    }
}

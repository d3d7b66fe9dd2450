import NeedletailFormat

extension ServerConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The configuration as a file of JSON that says the same, but for tokens that variables gave: `api_tokens` tells that there
    /// are some.
    public var description: String {
        var json = JSONWriter(indentation: 2)
        json.beginObject()
        for key in Self.keys {
            if key.kind == .models {
                json.key(key.name)
                json.beginObject()
                for model in models { Self.write(model, to: &json) }
                json.endObject()
            } else if let value = key.get(self) {
                json.key(key.name)
                json.write(value)
            }
        }
        if tokens.count > 0, tokensFile == nil {
            json.key("api_tokens")
            json.sensitive(Sensitive(()))
        }
        json.endObject()
        return String(decoding: json.finish(), as: UTF8.self)
    }

    /// The same.
    public var debugDescription: String { description }

    /// A mirror that shows nothing beyond the description.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }

    private static func write(_ model: Model, to json: inout JSONWriter) {
        json.key(model.name)
        json.beginObject()
        for key in modelMemberKeys {
            guard let value = key.get(model) else { continue }
            json.key(key.name)
            json.write(value)
        }
        json.endObject()
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ value: ConfigurationValue) {
        switch value {
        case .integer(let number): integer(number)
        case .number(let number):
            if let whole = Int(exactly: number) { integer(whole) } else { numberOrNull(number) }
        case .bool(let bool): self.bool(bool)
        case .string(let text): string(text)
        case .strings(let texts):
            beginArray()
            for text in texts { string(text) }
            endArray()
        }
    }
}

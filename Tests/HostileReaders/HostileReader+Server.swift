import Foundation
import NeedletailFormat
import NeedletailServer
import SeededData

extension HostileReader {
    /// A file is the media type, a line's end, and the body of a form. All parts are walked, and lie behind one another in the
    /// body.
    static let multipart = HostileReader(
        "multipart", seedFiles: [], innerSeeds: forms, heapByteLimit: { 16 * $0.count + 1 << 18 }, mutate: mutatedForm
    ) { file in
        let bytes = file.array()
        let end = bytes.firstIndex(of: 0x0a) ?? bytes.count
        let body = Array(bytes[min(end + 1, bytes.count)...])
        let form = try MultipartForm(contentType: String(decoding: bytes[..<end], as: UTF8.self), body: body)
        var place = 0
        for part in form.parts {
            try HostileFault.unless(
                part.bytes.startIndex >= place && part.bytes.endIndex <= body.count, "a part that lies in another one")
            place = part.bytes.endIndex
            try HostileFault.unless(form[part.name] != nil, "a part that is not found by its name")
            if let type = part.contentType.flatMap(MediaType.init) {
                try HostileFault.unless(!type.type.isEmpty && !type.subtype.isEmpty, "a media type without a name")
            }
        }
    }

    /// What is read is the only text for its bytes.
    static let base64 = HostileReader(
        "base64", seedFiles: [], innerSeeds: { _ in encoded }, heapByteLimit: { 8 * $0.count + 1 << 16 },
        mutate: { base, random in
            // Any change of a byte that stands for nothing is refused: most of them stay in the alphabet here.
            guard Bool.random(using: &random), !base.isEmpty else { return random.mutated(base) }
            var bytes = base
            bytes[Int.random(in: 0..<bytes.count, using: &random)] =
                Array("Aa0+/=".utf8).randomElement(using: &random) ?? 0
            return bytes
        }
    ) { file in
        let text = String(decoding: file.array(), as: UTF8.self)
        let bytes = try Base64.decode(text, allowsDataPrefix: true)
        // By bytes: a mark behind the colon would make another character of it.
        let start = text.utf8.starts(with: "data:".utf8) ? text.utf8.firstIndex(of: UInt8(ascii: ",")) : nil
        let digits = start.map { text[text.index(after: $0)...] } ?? text[...]
        try HostileFault.unless(Base64.encode(bytes) == digits, "another text than the one of its bytes")
    }

    /// The server's own file of JSON. What is read says the same once it is written.
    static let configuration = HostileReader(
        "configuration", seedFiles: [], innerSeeds: { _ in configurations.map { Array($0.utf8) } },
        heapByteLimit: { 512 * $0.count + 1 << 18 }
    ) { file in
        let read = try ServerConfiguration(json: file, path: "server.json")
        let again = try ServerConfiguration(json: FileBytes(Array(read.description.utf8)), path: "server.json")
        try HostileFault.unless(again.description == read.description, "a configuration that does not say what it is")
        try HostileFault.unless(Set(read.models.map(\.name)).count == read.models.count, "two models of one name")
    }

    /// A list of models for TensorFlow Serving.
    static let modelList = HostileReader(
        "model-list", seedFiles: [], innerSeeds: { _ in modelLists.map { Array($0.utf8) } },
        heapByteLimit: { 64 * $0.count + 1 << 16 }
    ) { file in
        let models = try ServerConfiguration.modelList(file, path: "models.config")
        try HostileFault.unless(Set(models.map(\.name)).count == models.count, "two models of one name")
        for model in models {
            try HostileFault.unless(!model.name.isEmpty && !model.basePath.isEmpty, "a model without name or path")
        }
    }

    private static let configurations = [
        "{}",
        #"{"host": "0.0.0.0", "port": 8080, "models": {"lung": "lung.safetensors"}, "cors_origins": ["https://a.example"]}"#,
        """
        {"threads": 2, "maximum_delay_milliseconds": 2.5, "log_level": "warning", "audit": true, "idle_deadline_seconds": 1e1,
         "models": {
           "breast": {"path": "b.safetensors", "maximum_batch_size": 8, "queue_limit": 16, "required": false, "threshold": 0.25},
           "heart": {"path": "h.safetensors", "threshold": null, "segmenter": "s.safetensors"}},
         "model_config_file": "models.config"}
        """,
    ]

    private static let modelLists = [
        "model_config_list {}",
        #"model_config_list { config { name: "breast" base_path: "models/breast" model_platform: "tensorflow" } }"#,
        """
        # Two models.
        model_config_list: <
          config: { name: 'a"b', base_path: "models/" 'a'; model_platform: "tensorflow" },
          config { base_path: "\\\"x\\\\" name: "c" }
        >
        """,
    ]

    /// The forms of `Fixtures/forms`, each with its media type before it.
    private static func forms(_ fixtures: String) throws -> [[UInt8]] {
        struct Forms: Decodable {
            struct Form: Decodable {
                let contentType: String
                let body: Data
            }
            let forms: [Form]
        }
        let list = try Data(contentsOf: URL(filePath: "\(fixtures)/forms/forms.json"))
        return try JSONDecoder().decode(Forms.self, from: list).forms.map {
            Array("\($0.contentType)\n".utf8) + $0.body
        }
    }

    private static let encoded: [[UInt8]] = [0, 1, 2, 3, 50, 301].flatMap { count in
        let text = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }).base64EncodedString()
        // A mark behind a character belongs to it, but is no byte of it.
        return ["", "data:image/png;base64,", "data:\u{592}e/png;base64,"].map { Array("\($0)\(text)".utf8) }
    }

    /// A mutation of any kind, or of what forms are made of, moved to another place.
    private static func mutatedForm(_ base: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        guard Bool.random(using: &random) else { return random.mutated(base) }
        let pieces = [
            "\r\n", "\r", "\n", "--", "--edge", "\r\n--edge\r\n", "--edge--", "\"", "\\", ";", "=", ":", " ", "\t",
            "%22", "'",
            "filename*=UTF-8''", "; name=a", "boundary=", "\r\n\r\n", "\0",
        ]
        var bytes = base
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, place + ([0, 0, 1, 2, 8].randomElement(using: &random) ?? 0))
            bytes.replaceSubrange(place..<end, with: Array((pieces.randomElement(using: &random) ?? "").utf8))
        }
        return bytes
    }
}

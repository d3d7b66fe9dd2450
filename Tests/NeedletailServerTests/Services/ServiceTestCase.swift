import Foundation
import Needletail
import NeedletailConvert
import NeedletailPipeline
import NeedletailServer
import TestSupport
import XCTest

/// A server over models of the fixtures.
class ServiceTestCase: XCTestCase {
    /// A model file: one made of fixtures, or a path where there may be none.
    enum Source: Sendable {
        case made(Result<[UInt8], any Error>)
        case path(String)

        /// The path of the file, which is written to `folder` where it is made of fixtures.
        func path(_ name: String, in folder: TemporaryFolder) throws -> String {
            switch self {
            case .path(let path): return path
            case .made(let bytes):
                let path = folder.path("\(name).safetensors")
                try Data(bytes.get()).write(to: URL(filePath: path))
                return path
            }
        }
    }

    /// Model files of the fixtures, made once for all tests.
    enum Models {
        static let breast = made(
            .breastCancer,
            [
                "breast/keras-3/breast_cancer_model.keras", "breast/keras-3/feature_scaler.pkl",
            ])
        static let heart = made(.heartDisease, ["spark/heart_logistic/spark-3.5/model"])
        static let forest = made(.heartDisease, ["spark/heart_forest/spark-3.5/model"])
        static let pneumonia = made(.pneumonia, ["pneumonia/classifier.keras"])
        static let lung = made(.lungCancer, ["lung/narrow.keras"])
        static let osteosarcoma = made(.osteosarcoma, ["osteosarcoma/best_model.pt"])
        static let withoutAge = made(.osteosarcoma, ["osteosarcoma/no_age.pt"])
        static let decoder = made(.osteosarcoma, ["osteosarcoma/decoder.pt"])
        static let columns = made(.generic, ["scikit-learn/histogram_encoded/sklearn-1.9/model.pkl"])
        static let segmenter = made(.imageSegmenter, ["pneumonia/segmenter.keras"])

        /// One for each of the five systems, by the names under which the documents serve them.
        static let five = [
            ("breast", breast), ("heart", heart), ("pneumonia", pneumonia), ("lung", lung),
            ("osteosarcoma", osteosarcoma),
        ]
        /// These, a pipeline and a segmenter.
        static let documented = five + [("places", columns), ("lungs", segmenter)]

        private static func made(_ task: TaskDescription.Kind, _ files: [String]) -> Source {
            .made(
                Result {
                    let parts = GeneratorOptions(mutations: .count(4), expression: .count(6), pathways: .count(2))
                    var converter = Converter(task: task, generator: task == .osteosarcoma ? parts : nil)
                    // Checks run the slow reference tier.
                    converter.seedsChecks = task == .breastCancer
                    return try converter.convert(files.map { Fixtures.path($0) }).bytes()
                })
        }
    }

    /// What a service answered.
    struct Answer {
        let response: HTTPResponse

        var status: Int { response.status }
        var text: String { String(decoding: response.body, as: UTF8.self) }

        /// The members of the object.
        func json(line: UInt = #line) throws -> [String: Any] {
            XCTAssertEqual(response.headers["Content-Type"], "application/json", line: line)
            return try XCTUnwrap(
                JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any], text, line: line)
        }

        func string(_ name: String) throws -> String { try XCTUnwrap(try json()[name] as? String, text) }
        func number(_ name: String) throws -> Double { try XCTUnwrap(try json()[name] as? Double, text) }
        func strings(_ name: String) throws -> [String] { try XCTUnwrap(try json()[name] as? [String], text) }
        func numbers(_ name: String) throws -> [Double] { try XCTUnwrap(try json()[name] as? [Double], text) }
        func object(_ name: String) throws -> [String: Any] { try XCTUnwrap(try json()[name] as? [String: Any], text) }
    }

    /// A server and what asks it.
    final class Service: Sendable {
        let server: InferenceServer
        private let transport: InMemoryTransport?
        private let folder: TemporaryFolder

        /// A server of models by name; `flags` are those of the command line.
        ///
        /// - overSockets: whether requests go through sockets, where the build has them.
        init(
            _ models: [(String, Source)], flags: [(String, String)] = [], variables: [String: String] = [:],
            log: Log = .none, loads: Bool = true, overSockets: Bool = false
        ) async throws {
            let folder = try TemporaryFolder()
            self.folder = folder
            var all = flags + (overSockets ? [("port", "0")] : [])
            all += try models.map { ("model", "\($0)=\(try $1.path($0, in: folder))") }
            let configuration = try ServerConfiguration.read(environment: { variables[$0] }, flags: all)
            var made: InMemoryTransport?
            server = InferenceServer(configuration, log: log) { refusal in
                #if Server
                    if overSockets { return MicroHTTPTransport(configuration.transport, refusal: refusal) }
                #endif
                let transport = InMemoryTransport(
                    bodyByteLimit: configuration.transport.bodyByteLimit, refusal: refusal)
                made = transport
                return transport
            }
            transport = made
            guard loads else { return }
            try server.start()
            await server.loaded()
        }

        /// The answer; one without a status where none came.
        func send(_ request: HTTPRequest) async -> Answer {
            if let transport { return Answer(response: await transport.respond(to: request)) }
            #if Server
                if let response = try? TestClient.response(to: request, port: XCTUnwrap(server.port)) {
                    return Answer(response: response)
                }
            #endif
            return Answer(response: HTTPResponse(0))
        }

        func get(_ path: String, headers: HTTPHeaders = [:]) async -> Answer {
            await send(.get(path, headers: headers))
        }

        /// Sends a text as JSON.
        func post(
            _ path: String, _ json: String, type: String? = "application/json", headers: HTTPHeaders = [:]
        ) async -> Answer {
            await send(.post(path, json, type: type, headers: headers))
        }

        /// Sends a form.
        func post(_ path: String, form parts: [FormPart]) async -> Answer { await send(.post(path, form: parts)) }
    }

    /// A part of a form.
    struct FormPart {
        let name: String
        var fileName: String?
        var type: String?
        let bytes: [UInt8]

        static func body(_ parts: [FormPart]) -> [UInt8] {
            var body: [UInt8] = []
            for part in parts {
                var head = "--edge\r\nContent-Disposition: form-data; name=\"\(part.name)\""
                if let fileName = part.fileName { head += "; filename=\"\(fileName)\"" }
                head += "\r\n"
                if let type = part.type { head += "Content-Type: \(type)\r\n" }
                body += Array("\(head)\r\n".utf8) + part.bytes + Array("\r\n".utf8)
            }
            return body + Array("--edge--\r\n".utf8)
        }

        static func file(_ path: String, name: String = "image") throws -> FormPart {
            FormPart(
                name: name, fileName: "x-ray.png", type: "image/png",
                bytes: Array(try Data(contentsOf: URL(filePath: Fixtures.path(path)))))
        }
    }

    /// Checks a refusal: its status, its code, its message and that it has the ids.
    func assertRefused(
        _ answer: Answer, _ status: Int, _ code: String, _ message: String? = nil, style: String = "error",
        line: UInt = #line
    ) throws {
        XCTAssertEqual(answer.status, status, answer.text, line: line)
        let json = try answer.json(line: line)
        XCTAssertEqual(json["code"] as? String, code, answer.text, line: line)
        XCTAssertEqual(json["request_id"] as? String, answer.response.headers["X-Request-ID"], line: line)
        if let message { XCTAssertEqual(json[style] as? String, message, line: line) }
        XCTAssertNotNil(json[style], answer.text, line: line)
    }
}

extension HTTPRequest {
    /// A request for a path and perhaps a query.
    init(
        _ method: HTTPMethod, target: String, headers: HTTPHeaders = [:], body: [UInt8] = []
    ) {
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        self.init(method, parts[0], query: parts.count > 1 ? parts[1] : nil, headers: headers, body: body)
    }

    static func get(_ target: String, headers: HTTPHeaders = [:]) -> HTTPRequest {
        HTTPRequest(.get, target: target, headers: headers)
    }

    /// A text as JSON, or as something else.
    static func post(
        _ target: String, _ json: String, type: String? = "application/json", headers: HTTPHeaders = [:]
    ) -> HTTPRequest {
        var headers = headers
        headers["Content-Type"] = type
        return HTTPRequest(.post, target: target, headers: headers, body: Array(json.utf8))
    }

    /// A form.
    static func post(_ target: String, form parts: [ServiceTestCase.FormPart]) -> HTTPRequest {
        HTTPRequest(
            .post, target: target, headers: ["Content-Type": "multipart/form-data; boundary=edge"],
            body: ServiceTestCase.FormPart.body(parts))
    }

    /// A file that is the whole body.
    static func post(_ target: String, file: [UInt8], type: String?) -> HTTPRequest {
        var headers: HTTPHeaders = [:]
        headers["Content-Type"] = type
        return HTTPRequest(.post, target: target, headers: headers, body: file)
    }
}

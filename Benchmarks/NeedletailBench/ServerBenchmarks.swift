import Dispatch
import Glibc
import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import NeedletailServer
import SeededData

/// Requests of one row each to a server, one after the other and without sockets; beside them the predictions alone.
func serverBenchmarks(fixtures: String) throws -> [Benchmark] {
    let breast = try breastCancerBytes(fixtures: fixtures)
    let rows = try breastCancerRows(fixtures: fixtures)
    let heart = try heartDiseaseBytes("\(fixtures)/spark/heart_logistic/spark-3.5/model")
    var generator = SeededRandom(seed: 5)
    let patients = (0..<64).map { _ in HeartDiseasePatient.random(&generator) }
    let breastPredictor = try BreastCancerPredictor(Model(bytes: breast))
    let heartPredictor = try HeartDiseasePredictor(Model(bytes: heart))
    return [
        server("breast", breast, bodies: rows.map { body($0) }) {
            keep(try? breastPredictor.predict(rows[$0 % rows.count]))
        },
        server("heart", heart, bodies: patients.map { body($0) }) {
            keep(try? heartPredictor.predict(patients[$0 % patients.count]))
        },
    ]
}

/// The first rows of the breast cancer fixture.
private func breastCancerRows(fixtures: String) throws -> [BreastCancerFeatures] {
    let text = try FileBytes(contentsOfFile: "\(fixtures)/breast/rows.csv", access: .read).string() ?? ""
    return try text.split(separator: "\n").dropFirst().prefix(64).map { line in
        try BreastCancerFeatures(line.split(separator: ",").prefix(30).compactMap { Double($0) })
    }
}

private func body(_ features: BreastCancerFeatures) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("features")
    json.beginArray()
    for value in features.values { json.numberOrNull(value) }
    json.endArray()
    json.endObject()
    return json.finish()
}

private func body(_ patient: HeartDiseasePatient) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    for (index, name) in HeartDiseaseColumns.names.enumerated() {
        json.key(name)
        let value = patient.value(index)
        if let number = value.number { json.integer(Int(number)) } else { json.string(value.text ?? "") }
    }
    json.endObject()
    return json.finish()
}

/// Posts the bodies to `/predict` in turn, to a server that is set up as `needletail serve` sets it up, its log thrown away.
private func server(
    _ name: String, _ model: [UInt8], bodies: [[UInt8]], alone: @escaping (_ index: Int) -> Void
) -> Benchmark {
    Benchmark(name: "server/\(name)") {
        let requests = bodies.map { body in
            HTTPRequest(
                .post, "/predict",
                headers: [
                    "Host": "127.0.0.1:8080", "Content-Type": "application/json", "Content-Length": "\(body.count)",
                ],
                body: body, clientAddress: "127.0.0.1")
        }
        let transport = InMemoryTransport()
        do {
            try withFile(model) { path in
                var configuration = ServerConfiguration()
                configuration.models = [.init(name: name, path: path)]
                let writer = JSONLineWriter(descriptor: open("/dev/null", O_WRONLY))
                let server = InferenceServer(
                    configuration, log: Log(level: configuration.logLevel, write: writer.write)
                ) { _ in transport }
                try server.start()
                wait { await server.loaded() }
            }
        } catch { stop("\(error)") }
        wait {
            let response = await transport.respond(to: requests[0])
            if response.status != 200 { stop("\(name): \(String(decoding: response.body, as: UTF8.self))") }
        }
        return Work(
            peers: [
                .init(name: "the prediction alone") { iterations in
                    for index in 0..<iterations { alone(index) }
                }
            ],
            run: { iterations in
                wait {
                    for index in 0..<iterations { keep(await transport.respond(to: requests[index % requests.count])) }
                }
            })
    }
}

/// Runs `work` as a task and waits for it.
private func wait(_ work: @escaping @Sendable () async -> Void) {
    let done = DispatchSemaphore(value: 0)
    Task.detached {
        await work()
        done.signal()
    }
    done.wait()
}

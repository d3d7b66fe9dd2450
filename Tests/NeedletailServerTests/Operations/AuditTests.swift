import Foundation
import Needletail
import NeedletailConvert
import TestSupport
import XCTest

@testable import NeedletailServer

/// What the audit tells, and what it never does.
final class AuditTests: XCTestCase {
    /// Keeps events.
    ///
    /// `@unchecked Sendable`: they are used under the lock alone.
    private final class Events: @unchecked Sendable {
        private let lock = NSLock()
        private var events: [LogEvent] = []

        /// A log that keeps errors alone.
        var log: Log { Log(level: .error) { event in self.lock.withLock { self.events.append(event) } } }

        var all: [LogEvent] { lock.withLock { events } }
    }

    private func identity() throws -> ModelIdentity {
        let paths = ["breast/keras-3/breast_cancer_model.keras", "breast/keras-3/feature_scaler.pkl"]
        let bytes = try Converter(task: .breastCancer).convert(paths.map(Fixtures.path)).bytes()
        return try Model(bytes: bytes).identity
    }

    private func values(_ event: LogEvent) -> [String: LogValue] {
        Dictionary(event.fields.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    func testAPredictionIsToldOfWithoutItsResult() throws {
        let events = Events()
        let identity = try identity()
        let audit = Audit(events.log, isOn: true, tellsClass: false)
        var context = RequestContext(["X-Request-ID": "r1"])
        context.model = "breast"
        context.caller = 1
        audit.prediction(context, identity, .success, predictedClass: "Malignant")
        audit.prediction(context, identity, .failure(code: "internal"), predictedClass: nil)
        XCTAssertEqual(events.all.count, 2)
        let values = values(events.all[0])
        XCTAssertEqual(
            Set(values.keys),
            [
                "event", "request_id", "trace_id", "span_id", "endpoint", "model", "caller", "model_version",
                "model_sha256", "engine_version", "result",
            ])
        XCTAssertEqual(values["event"], "prediction_request")
        XCTAssertEqual(values["request_id"], "r1")
        XCTAssertEqual(values["model_sha256"], .string(identity.sha256))
        XCTAssertEqual(values["result"], "success")
        XCTAssertEqual(self.values(events.all[1])["code"], "internal")
    }

    func testTheClassIsToldWhereThatIsAskedFor() throws {
        let events = Events()
        Audit(events.log, isOn: true, tellsClass: true)
            .prediction(RequestContext(HTTPHeaders()), try identity(), .success, predictedClass: "Malignant")
        XCTAssertEqual(values(events.all[0])["prediction"], "Malignant")
    }

    func testLoadingIsToldOfAndNothingWhereTheAuditIsOff() throws {
        let events = Events()
        let identity = try identity()
        Audit(events.log, isOn: true, tellsClass: false).model(.load, "breast", identity)
        XCTAssertEqual(values(events.all[0])["event"], "model_access")
        XCTAssertEqual(values(events.all[0])["action"], "load")
        XCTAssertEqual(values(events.all[0])["model"], "breast")
        let off = Audit(events.log, isOn: false, tellsClass: true)
        off.model(.load, "breast", identity)
        off.prediction(RequestContext(HTTPHeaders()), identity, .success, predictedClass: "Malignant")
        XCTAssertEqual(events.all.count, 1)
    }
}

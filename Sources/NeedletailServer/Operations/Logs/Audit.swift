package import Needletail

/// Tells of each use of a model, in the log: who, when, which model, and how it ended; never of whom or by what values.
///
/// An event is written whatever the log's level is. Its time is the log's `timestamp`.
package struct Audit: Sendable {
    /// How a prediction ended.
    package enum Outcome: Equatable, Sendable {
        case success
        /// The stable code of the error.
        case failure(code: String)
    }

    /// What was done with a model.
    package enum ModelAction: String, Sendable {
        case load, unload, inspect
    }

    private let log: Log
    private let isOn: Bool
    private let tellsClass: Bool

    /// - Parameters:
    ///   - isOn: whether anything is written.
    ///   - tellsClass: whether the predicted class is, which says something of a patient to who knows whose request it was.
    package init(_ log: Log, isOn: Bool, tellsClass: Bool) {
        self.log = log
        self.isOn = isOn
        self.tellsClass = tellsClass
    }

    /// Tells of one prediction, of a request that may hold several.
    ///
    /// - predictedClass: a label from the model's own list.
    package func prediction(
        _ context: RequestContext, _ identity: ModelIdentity, _ outcome: Outcome, predictedClass: String?
    ) {
        guard isOn else { return }
        var fields = [LogEvent.Field("event", "prediction_request")] + context.logFields + Self.fields(identity)
        switch outcome {
        case .success: fields.append(.init("result", "success"))
        case .failure(let code): fields += [.init("result", "error"), .init("code", .string(code))]
        }
        if tellsClass, let predictedClass { fields.append(.init("prediction", .string(predictedClass))) }
        log.always(LogEvent(.info, "audit", fields))
    }

    /// Tells of what was done with the model that is served as `name`; `context` is nil where no request asked for it.
    package func model(
        _ action: ModelAction, _ name: String, _ identity: ModelIdentity, _ context: RequestContext? = nil
    ) {
        guard isOn else { return }
        var fields = [LogEvent.Field("event", "model_access"), .init("action", .string(action.rawValue))]
        fields += context?.logFields ?? []
        fields.append(.init("model", .string(name)))
        log.always(LogEvent(.info, "audit", fields + Self.fields(identity)))
    }

    private static func fields(_ identity: ModelIdentity) -> [LogEvent.Field] {
        [
            .init("model_version", .string(identity.version)), .init("model_sha256", .string(identity.sha256)),
            .init("engine_version", .string(identity.engineVersion)),
        ]
    }
}

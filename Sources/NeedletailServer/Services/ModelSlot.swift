package import Needletail

/// A model that the configuration names: on its way, there, or failed.
package final class ModelSlot: Sendable {
    package enum State: Sendable {
        /// Is being read and checked; the model once the file is open.
        case loading(Model?)
        case ready(ServedModel)
        case failed(Fault, Model?)
    }

    /// Why a model is not there. The log tells more: messages may have paths.
    package enum Fault: String, Sendable {
        case unreadable = "the model file cannot be read"
        case wrongSize = "the model takes images of another size than the configuration asks for"
        case differs = "the model gives other results than its file says it should"
        case unusable = "the model is not one for its task"
    }

    package let name: String
    let configuration: ServerConfiguration.Model
    private let current = Locked<State>(.loading(nil))
    /// What the model's columns may hold, once that was asked for: it stays the same model.
    private let knownColumns = Locked<ColumnRules?>(nil)

    init(_ configuration: ServerConfiguration.Model) {
        name = configuration.name
        self.configuration = configuration
    }

    package var state: State { current.withLock { $0 } }

    func set(_ state: State) {
        current.withLock { $0 = state }
    }

    /// Whether the server waits for it before it is ready.
    var isRequired: Bool { configuration.isRequired }

    var isReady: Bool {
        if case .ready = state { true } else { false }
    }

    /// The model that is open, whether it answers or not.
    var model: Model? {
        switch state {
        case .loading(let model), .failed(_, let model): model
        case .ready(let served): served.model
        }
    }

    /// What the columns of the open model may hold; nil where it is no pipeline.
    var columns: ColumnRules? {
        knownColumns.withLock { columns in
            if columns == nil { columns = model.flatMap(ColumnRules.init) }
            return columns
        }
    }

    /// The model that answers.
    ///
    /// - message: what the service says where there is none.
    func served(_ message: String = "Model not available") throws(ServerFailure) -> ServedModel {
        switch state {
        case .ready(let served): return served
        case .loading: throw .notLoaded(message, retryAfter: .seconds(1))
        case .failed: throw .notLoaded(message, retryAfter: .seconds(30))
        }
    }
}

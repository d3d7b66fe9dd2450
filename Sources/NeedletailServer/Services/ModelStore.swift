import Needletail
import NeedletailPipeline

/// The models of a server by their names: loads them beside the requests, and knows which are there.
package final class ModelStore: Sendable {
    package let slots: [ModelSlot]
    private let metrics: ServerMetrics
    private let log: Log
    private let audit: Audit
    private let imageSize: Int?

    package init(
        _ models: [ServerConfiguration.Model], imageSize: Int? = nil, metrics: ServerMetrics, log: Log, audit: Audit
    ) {
        slots = models.map { ModelSlot($0) }
        self.metrics = metrics
        self.log = log
        self.audit = audit
        self.imageSize = imageSize
    }

    /// The model that is served as `name`.
    package func slot(_ name: String) -> ModelSlot? {
        slots.first { $0.name == name }
    }

    /// Whether all models are there that the server waits for.
    package var isReady: Bool {
        slots.allSatisfy { $0.isReady || !$0.isRequired }
    }

    /// Loads all models, one after the other, in the order of the configuration.
    ///
    /// - changed: called each time that more is known of a model.
    package func load(_ changed: @Sendable () -> Void) async {
        for slot in slots {
            guard !Task.isCancelled else { return }
            await load(slot, changed)
        }
    }

    private func load(_ slot: ModelSlot, _ changed: @Sendable () -> Void) async {
        let start = ContinuousClock.now
        let (path, imageSize) = (slot.configuration.path, imageSize)
        var opened: Model?
        var fault = ModelSlot.Fault.unreadable
        do {
            let model = try await onEngine { try Model(contentsOf: path) }
            opened = model
            slot.set(.loading(model))
            changed()
            if let imageSize, let recipe = model.task.image, recipe.width != imageSize || recipe.height != imageSize {
                fail(slot, .wrongSize, opened, "the model takes \(recipe.width) x \(recipe.height) pixels")
                return changed()
            }
            fault = .differs
            let checks = try await onEngine { try model.verify() }
            fault = .unusable
            let served = try await onEngine { [metrics] in
                let served = try ServedModel(model, slot, metrics)
                return try served.warmUp() ? served : nil
            }
            guard let served else {
                fail(slot, .unusable, opened, "a first prediction gave no probability")
                return changed()
            }
            let time = start.duration(to: .now)
            served.metrics.loaded(in: time)
            slot.set(.ready(served))
            audit.model(.load, slot.name, model.identity)
            log(
                .info, "model loaded",
                [
                    .init("model", .string(slot.name)), .init("task", .string(model.task.kind.rawValue)),
                    .init("model_sha256", .string(model.identity.sha256)), .init("checks", .integer(checks)),
                    .init("seconds", .number(time.seconds)),
                ])
        } catch is CancellationError {
            return
        } catch {
            fail(slot, fault, opened, "\(error)")
        }
        changed()
    }

    private func fail(_ slot: ModelSlot, _ fault: ModelSlot.Fault, _ model: Model?, _ reason: String) {
        slot.set(.failed(fault, model))
        log(
            .error, "model not loaded",
            [
                .init("model", .string(slot.name)), .init("path", .string(slot.configuration.path)),
                .init("reason", .string(reason)),
            ])
    }
}

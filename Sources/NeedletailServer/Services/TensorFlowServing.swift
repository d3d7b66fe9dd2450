import Needletail
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor

/// The protocol of TensorFlow Serving: `POST /v1/models/NAME:predict` with rows, and the models' states.
///
/// By the signature `serving_default` rows are what the network reads, as of an exported model; by `raw_features` they are
/// features, which the model's scaler is applied to.
struct TensorFlowServing: Sendable {
    let store: ModelStore
    let metrics: ServerMetrics
    let audit: Audit

    var routes: [Route] {
        var routes: [Route] = []
        for path in ["/v1/models/{name}", "/v1/models/{name}/versions/{version}"] {
            routes.append(
                Route(.post, "\(path):predict", operation: predictOperation) {
                    [self] call throws(ServerFailure) in
                    let slot = try slot(call)
                    do throws(ServerFailure) { return try await predict(call, slot) } catch {
                        if error.status < 500 { metrics.model(slot.name).validationFailed(error.code.rawValue) }
                        throw error
                    }
                })
            routes.append(
                Route(.get, path, isOpen: true, operation: stateOperation) { [self] call throws(ServerFailure) in
                    state(try slot(call))
                })
            routes.append(
                Route(.get, "\(path)/metadata", operation: metadataOperation) { [self] call throws(ServerFailure) in
                    try metadata(try slot(call))
                })
        }
        return routes
    }

    private func slot(_ call: Call) throws(ServerFailure) -> ModelSlot {
        let name = call.parameters[0]
        guard let slot = store.slot(name) else {
            throw ServerFailure(404, .modelNotFound, "Servable not found for request: no such model")
        }
        // A model that is not there yet has no version that could be wrong.
        guard call.parameters.count < 2 || (slot.model?.identity.version ?? call.parameters[1]) == call.parameters[1]
        else {
            throw ServerFailure(
                404, .modelNotFound, "Servable not found for request: Specific(\(slot.name)): no such version")
        }
        return slot
    }

    private func predict(_ call: Call, _ slot: ModelSlot) async throws(ServerFailure) -> HTTPResponse {
        let served = try slot.served()
        guard let network = served.network else {
            throw ServerFailure(400, .tensorInvalid, "the model is a pipeline of columns, and takes no tensors")
        }
        let model = served.model
        let request = try TensorFlowRequest(call.request.body, model)
        let site = ServiceSite(slot: slot, prefix: "", metrics: metrics, audit: audit, pages: PageOptions())
        let outputs = try await site.predicted(call, served, label: { (_: [String: Tensor]) in nil }) {
            do { return try await network.predict(request.tensors) } catch let error as SessionError {
                throw ServerFailure(400, .tensorInvalid, "\(error)")
            }
        }
        var named: [(String, Tensor)] = []
        for info in model.outputs {
            guard let tensor = outputs[info.name] else { throw .internalError }
            named.append((info.name, tensor))
        }
        let result = TensorFlowReply(outputs: named, inColumns: request.inColumns)
        return try result.response()
    }

    private func state(_ slot: ModelSlot) -> HTTPResponse {
        let (state, code, message) =
            switch slot.state {
            case .loading: ("LOADING", "OK", "")
            case .ready: ("AVAILABLE", "OK", "")
            case .failed: ("END", "UNAVAILABLE", slot.reason)
            }
        return .json { json in
            json.beginObject()
            json.key("model_version_status")
            json.beginArray()
            json.beginObject()
            json.member("version", slot.model?.identity.version ?? "")
            json.member("state", state)
            json.key("status")
            json.beginObject()
            json.member("error_code", code)
            json.member("error_message", message)
            json.endObject()
            json.endObject()
            json.endArray()
            json.endObject()
        }
    }

    private func metadata(_ slot: ModelSlot) throws(ServerFailure) -> HTTPResponse {
        let model = try slot.served().model
        let signatures = TensorFlowRequest.signatures(model)
        return .json { json in
            json.beginObject()
            json.key("model_spec")
            json.beginObject()
            json.member("name", slot.name)
            json.member("signature_name", "")
            json.member("version", model.identity.version)
            json.endObject()
            json.key("metadata")
            json.beginObject()
            json.key("signature_def")
            json.beginObject()
            json.key("signature_def")
            json.beginObject()
            for signature in signatures {
                json.key(signature)
                json.beginObject()
                for (key, values) in [("inputs", model.inputs), ("outputs", model.outputs)] {
                    json.key(key)
                    json.beginObject()
                    for value in values {
                        json.key(value.name)
                        json.tensor(value.name, value.type.dtype.tensorFlowName, value.type.shape)
                    }
                    json.endObject()
                }
                json.member("method_name", "tensorflow/serving/predict")
                json.endObject()
            }
            json.endObject()
            json.endObject()
            json.endObject()
            json.endObject()
        }
    }

    private var predictOperation: Operation {
        Operation(
            summary: "Runs a network on rows, as TensorFlow Serving does",
            bodies: [
                .json(
                    .object([
                        .init(
                            name: "signature_name", schema: .words(["serving_default", "raw_features"]),
                            isRequired: false),
                        .init(
                            name: "instances", schema: .described(.array(.any), "Rows; or `inputs`, by columns."),
                            isRequired: false), .init(name: "inputs", schema: .any, isRequired: false),
                    ]))
            ],
            answer: .anyOf([
                .members(["predictions": .array(.any)]), .members(["outputs": .any]),
            ]), failures: [400, 404, 413, 415, 503])
    }

    private var stateOperation: Operation {
        Operation(
            summary: "Whether a model is there, as TensorFlow Serving tells it",
            answer: .members(["model_version_status": .array(.any)]), failures: [404])
    }

    private var metadataOperation: Operation {
        Operation(
            summary: "A model's inputs and outputs, as TensorFlow Serving tells them",
            answer: .members(["model_spec": .map(.string), "metadata": .map(.any)]), failures: [404, 503])
    }
}

extension JSONWriter {
    fileprivate mutating func tensor(_ name: String, _ type: String, _ shape: [Int]) {
        beginObject()
        member("dtype", type)
        key("tensor_shape")
        beginObject()
        key("dim")
        beginArray()
        for size in shape {
            beginObject()
            member("size", "\(max(size, -1))")
            member("name", "")
            endObject()
        }
        endArray()
        key("unknown_rank")
        bool(false)
        endObject()
        member("name", name)
        endObject()
    }
}

extension DType {
    /// What TensorFlow calls the type.
    fileprivate var tensorFlowName: String {
        switch self {
        case .f32: "DT_FLOAT"
        case .f64: "DT_DOUBLE"
        case .bf16: "DT_BFLOAT16"
        case .f16: "DT_HALF"
        case .i8: "DT_INT8"
        case .u8: "DT_UINT8"
        case .i32: "DT_INT32"
        case .i64: "DT_INT64"
        case .bool: "DT_BOOL"
        }
    }
}

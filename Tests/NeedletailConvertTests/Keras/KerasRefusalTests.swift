@testable import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import XCTest

final class KerasRefusalTests: XCTestCase {
    private static let noMaskOfKeras3 =
        "none of Keras 3: build with mask_zero=False, and call it with attention_mask"
    /// What errors of layers say that follow no mask.
    private static let noMask =
        "none here: build the layers with mask_zero=False, and give the call what it needs to know"
    /// The error that each case of `Fixtures/keras` to refuse must give, for a file and its framework.
    private static let expected: [String: @Sendable (_ file: String, _ framework: String) -> ConvertError] = [
        "attention_over_an_axis": { file, _ in
            .unsupportedOption(
                file: file, ModelLayer(name: "axes", className: "MultiHeadAttention"), option: "attention_axes",
                value: "[2]", supported: "the dimension behind the batch of three (null)")
        },
        "attention_scores": { file, _ in
            .unsupportedArgument(
                file: file, ModelLayer(name: "scores", className: "MultiHeadAttention"),
                argument: "return_attention_scores", value: "true")
        },
        "class_token": { file, framework in
            let parts =
                framework == "keras-3" || framework == "keras-2.15"
                ? #""" [[1, 1, 6]], position_embedding [[10, 6]], projection [[18, 6], [6]]"#
                : #""" [[1, 1, 6]], dense [[18, 6], [6]], embedding_1 [[10, 6]]"#
            return .unsupportedOption(
                file: file, ModelLayer(name: "patch_encoder", className: "token>PatchEncoder"), option: "weights",
                value: parts, supported: "a dense layer [18, d], [d] and one table [9, d], without a class token")
        },
        "classes_of_one_name": { file, _ in
            .ambiguousClass(file: file, className: "Patches", registered: ["Custom>Patches", "other>Patches"])
        },
        "custom_layers": { file, _ in
            .unknownLayers(
                file: file,
                [
                    ModelLayer(name: "shared", className: "mine>Block"),
                    ModelLayer(name: "first", className: "mine>Block"),
                ])
        },
        "masked_attention": { file, _ in
            .unsupportedOption(
                file: file, ModelLayer(name: "attention", className: "MultiHeadAttention"),
                option: "a mask on its input", value: "of Embedding or Masking",
                supported: noMaskOfKeras3)
        },
        "masked_concatenation": { file, framework in
            .unsupportedOption(
                file: file, ModelLayer(name: "attention", className: "MultiHeadAttention"),
                option: "a mask on its input", value: "of Embedding or Masking",
                supported: framework == "keras-3" ? noMaskOfKeras3 : noMask)
        },
        "batchnorm_renorm": { file, _ in
            .unsupportedOption(
                file: file, ModelLayer(name: "batch_normalization", className: "BatchNormalization"),
                option: "renorm", value: "true", supported: "false")
        },
        "bicubic_upsampling": { file, _ in
            .unsupportedOption(
                file: file, ModelLayer(name: "up_sampling2d", className: "UpSampling2D"), option: "interpolation",
                value: #""bicubic""#, supported: "nearest, bilinear")
        },
        "cropped_resizing": { file, _ in
            .unsupportedOption(
                file: file, ModelLayer(name: "resizing", className: "Resizing"), option: "crop_to_aspect_ratio",
                value: "true", supported: "false")
        },
        "double_precision": { file, _ in
            .unsupportedDType(file: file, ModelLayer(name: "dense_1", className: "Dense"), dtype: "float64")
        },
        "dropout_in_training": { file, _ in
            .unsupportedArgument(
                file: file, ModelLayer(name: "always", className: "Dropout"), argument: "training", value: "true")
        },
        "lambda_layer": { file, _ in
            .unsupportedOption(
                file: file, ModelLayer(name: "double", className: "Lambda"), option: "function",
                value: "written in Python", supported: "layers of Keras, and operators such as x + y")
        },
        "integer_sum": { file, _ in
            .unsupportedOption(
                file: file, ModelLayer(name: "sum", className: "Add"), option: "inputs of integers",
                value: "(i32), with which Keras computes integers",
                supported: "float32: put a Rescaling(1.0) in front")
        },
        "masked_multiply": { file, _ in
            .unsupportedOption(
                file: file, ModelLayer(name: "product", className: "Multiply"),
                option: "a mask on its input", value: "of Embedding or Masking", supported: noMask)
        },
        "rounded_to_decimals": { file, _ in
            .unsupportedOption(
                file: file, ModelLayer(name: "round", className: "Round"), option: "decimals", value: "2",
                supported: "0")
        },
        "masking_by_value": { file, _ in
            .unsupportedOption(
                file: file, ModelLayer(name: "mask", className: "Masking"), option: "mask_value", value: "-1.0",
                supported: "0")
        },
        "mixed_precision": { file, _ in
            .unsupportedDType(file: file, ModelLayer(name: "dense_1", className: "Dense"), dtype: "mixed_float16")
        },
        "unknown_layer": { file, _ in
            .unknownLayers(file: file, [ModelLayer(name: "swizzle", className: "Fixtures>Swizzle")])
        },
        "unknown_operation": { file, framework in
            .unsupportedOption(
                file: file,
                framework == "keras-3"
                    ? ModelLayer(name: "cumsum", className: "Cumsum")
                    : ModelLayer(name: "tf.math.cumsum", className: "TFOpLambda"), option: "function",
                value: framework == "keras-3" ? "Cumsum" : "math.cumsum",
                supported: KerasOperationTable.names.joined(separator: ", "))
        },
        "weights_only": { file, _ in .weightsOnly(file: file) },
    ]

    static var caseNames: [String] { expected.keys.sorted() }

    func testEveryCaseToRefuseGivesItsOwnErrorFromEveryFile() throws {
        for (name, expected) in Self.expected {
            let fixture = try KerasCase(name)
            XCTAssertNotNil(fixture.refused, name)
            XCTAssertTrue(fixture.frameworks.keys.contains("keras-3"), name)
            for (framework, path) in fixture.files {
                XCTAssertThrowsError(try KerasImporter.load(fixtureBytes(path), file: path)) { error in
                    XCTAssertEqual(error as? ConvertError, expected(path, framework))
                }
            }
        }
    }

    func testBytesOfNoKnownFormatAreRefused() {
        let starts: [[UInt8]] = [[], [0], Array("PyTorch".utf8), [0x80, 4], [UInt8](repeating: 0, count: 5000)]
        for start in starts {
            XCTAssertThrowsError(try KerasImporter.load(FileBytes(start), file: "x")) { error in
                XCTAssertEqual(error as? ConvertError, .unknownFormat(file: "x"))
            }
        }
    }

    func testMessagesSayFileLayerAndRemedy() throws {
        for (name, expected) in Self.expected {
            let text = "\(expected("models/a.keras", "keras-3"))"
            XCTAssertTrue(text.hasPrefix("models/a.keras: "), text)
            let remedies = ["rebuild the model", "build the model", "save the whole model", "a name of its own"]
            XCTAssertTrue(remedies.contains { text.contains($0) }, "\(name): \(text)")
            XCTAssertFalse(text.contains("ModelLayer"), text)
        }
        let layer = ModelLayer(name: "swizzle\n", className: "Fixtures>Swizzle")
        XCTAssertEqual("\(layer)", "the Fixtures>Swizzle layer \"swizzle\\u{a}\"")
        XCTAssertTrue(
            "\(ConvertError.unknownLayers(file: "f", [layer]))".contains("Dense, DepthwiseConv1D, DepthwiseConv2D, Dot")
        )
    }

    func testEveryKindOfErrorHasAMessageThatBeginsWithTheFile() {
        let layer = ModelLayer(name: "a", className: "Dense")
        let errors: [ConvertError] = [
            .unknownFormat(file: "f"), .invalidArchive(file: "f", reason: "why"),
            .invalidHDF5(file: "f", reason: "why"),
            .invalidJSON(file: "f", part: "config.json", .missingMember(path: "config")),
            .invalidGraph(file: "f", .noInputsOrOutputs), .missingEntry(file: "f", entry: "config.json"),
            .ambiguousClass(file: "f", className: "A", registered: ["a>A", "b>A"]),
            .customLayer(file: "f", layer, reason: "why"),
            .weightsOnly(file: "f"), .unsupportedVersion(file: "f", version: "1.0", oldest: "2.11"),
            .unsupportedModel(file: "f", className: "Net"),
            .unknownLayers(file: "f", [ModelLayer](repeating: layer, count: 11)), .nestedModel(file: "f", layer),
            .unsupportedDType(file: "f", layer, dtype: "float64"),
            .unsupportedOption(file: "f", layer, option: "axis", value: "1", supported: "-1"),
            .unsupportedArgument(file: "f", layer, argument: "training", value: "true"), .noLayers(file: "f"),
            .duplicateLayer(file: "f", name: "a"), .noInputShape(file: "f"), .misplacedInput(file: "f", layer),
            .wrongInputCount(file: "f", layer, expected: 1, actual: 2),
            .undefinedTensor(file: "f", tensor: "t", reader: "r"), .cycle(file: "f", layer),
            .tooManyCalls(file: "f", limit: 3), .tooManyNodes(file: "f", limit: 3),
            .tooManyValues(file: "f", what: "inputs", count: 4, limit: 3),
            .invalidLayerName(file: "f", layer, byteLimit: 3),
            .missingWeights(file: "f", layer), .wrongLayerCount(file: "f", className: "Dense", expected: 1, actual: 2),
            .wrongWeightCount(file: "f", layer, expected: ["kernel"], actual: 2),
            .mismatchedWeights(file: "f", layer, actual: "b"),
            .wrongWeightType(file: "f", layer, weight: "kernel", actual: "float64"),
            .wrongWeightShape(file: "f", layer, weight: "kernel", expected: [1], actual: [2]),
            .nonFiniteWeight(file: "f", layer, weight: "kernel", index: 3),
            .weightsTooLarge(file: "f", byteCount: 2, byteLimit: 1), .tooManyLinks(file: "f", limit: 1),
        ]
        XCTAssertEqual(Set(errors.map { errorCase($0) }).count, errors.count)
        for error in errors {
            let text = "\(error)"
            XCTAssertTrue(text.hasPrefix("f: "), text)
            XCTAssertGreaterThan(text.count, 5, errorCase(error))
        }
        XCTAssertTrue("\(errors[11])".contains("and 3 more: rebuild the model from these layers: Activation, "))
    }
}

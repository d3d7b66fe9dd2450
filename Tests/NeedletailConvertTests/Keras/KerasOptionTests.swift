import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import TestSupport
import XCTest

/// Options that the importer does not follow, each refused by its layer and its name.
final class KerasOptionTests: XCTestCase {
    private let file = "model.keras"

    /// A Sequential model of one layer of `className` called `x`, on rows of `shape`.
    private func load(_ className: String, _ config: String, shape: String = "6, 4, 2") throws -> KerasModel {
        var archive = try KerasArchive("keras/two_inputs/keras-3/model.keras")
        archive.config = """
            {"class_name": "Sequential", "config": {"name": "m", "layers": [
              {"module": "keras.layers", "class_name": "InputLayer", "registered_name": null,
               "config": {"batch_shape": [null, \(shape)], "dtype": "float32", "name": "i"}},
              {"module": "keras.layers", "class_name": "\(className)", "registered_name": null,
               "config": {"name": "x", \(config)}}]}}
            """
        return try KerasImporter.load(archive.file, file: file)
    }

    func testOptionsThatAreNotSupportedAreRefusedByName() {
        let conv = #""filters": 4, "kernel_size": [3, 3], "strides": [1, 1], "padding": "valid", "use_bias": false"#
        let depthwise = #""kernel_size": 3, "strides": 1, "padding": "valid", "use_bias": false, "depth_multiplier""#
        let resizing = #""height": 3, "width": 5"#
        let refused: [(className: String, config: String, option: String)] = [
            ("MaxPooling2D", #""pool_size": 2, "strides": 1, "padding": "causal""#, "padding"),
            ("MaxPooling2D", #""pool_size": 2, "strides": [1, 2, 1], "padding": "same""#, "strides"),
            ("AveragePooling1D", #""pool_size": 2, "strides": 1, "padding": "same""#, "input shape"),
            ("Conv2D", conv + #", "data_format": "channels_first""#, "data_format"),
            ("Conv2D", conv + #", "groups": 3"#, "groups"),
            ("Conv2D", conv + #", "dilation_rate": [1, 1, 1]"#, "dilation_rate"),
            ("Conv2D", conv + #", "dilation_rate": 16777216"#, "a window"),
            ("Conv2D", conv + #", "lora_rank": 2"#, "lora_rank"),
            ("Conv2D", conv + #", "quantization_config": {"a": 1}"#, "quantization_config"),
            ("Conv2D", conv + #", "activation": "threshold""#, "activation"),
            ("Conv2D", conv.replacing("valid", with: "causal"), "padding"),
            ("Conv2D", conv.replacing("[3, 3]", with: "[3]").replacing("[1, 1]", with: "[1, 1, 1]"), "strides"),
            ("Conv1D", conv, "input shape"),
            ("DepthwiseConv2D", depthwise + #": 16777216"#, "depth_multiplier"),
            ("SeparableConv2D", depthwise + #": 1, "filters": 2, "data_format": "channels_first""#, "data_format"),
            ("MaxPooling2D", #""pool_size": [1, 1, 1], "strides": null, "padding": "valid""#, "pool_size"),
            ("UpSampling2D", #""size": [2, 2], "interpolation": "lanczos3""#, "interpolation"),
            ("UpSampling2D", #""size": [2, 1048577], "interpolation": "bilinear""#, "size"),
            ("Resizing", resizing + #", "interpolation": "area""#, "interpolation"),
            (
                "Resizing", resizing + #", "interpolation": "nearest", "pad_to_aspect_ratio": true"#,
                "pad_to_aspect_ratio"
            ),
            ("Resizing", resizing + #", "interpolation": "bilinear", "antialias": true"#, "antialias"),
            ("Resizing", #""height": 0, "width": 3, "interpolation": "bilinear""#, "height"),
            ("Resizing", #""height": 3, "width": 1048577, "interpolation": "bilinear""#, "width"),
            ("CenterCrop", #""height": 7, "width": 2"#, "height"),
            ("CenterCrop", #""height": 6, "width": 5"#, "width"),
            ("CenterCrop", #""height": 6, "width": -1"#, "width"),
            ("Conv2DTranspose", conv + #", "data_format": "channels_first""#, "data_format"),
            ("Conv2DTranspose", conv + #", "groups": 2"#, "groups"),
            ("Conv2DTranspose", conv + #", "output_padding": [1, 0]"#, "output_padding"),
            ("Conv2DTranspose", conv + #", "output_padding": [0, 0, 0]"#, "output_padding"),
            ("Conv2DTranspose", conv + #", "dilation_rate": 16777216"#, "a window"),
            ("Conv2DTranspose", conv + #", "dilation_rate": [1, 1, 1]"#, "dilation_rate"),
            ("Conv2DTranspose", conv + #", "activation": "threshold""#, "activation"),
            ("Conv2DTranspose", conv + #", "quantization_config": {"a": 1}"#, "quantization_config"),
            ("Conv2DTranspose", conv.replacing("valid", with: "causal"), "padding"),
            ("Conv2DTranspose", conv.replacing("[1, 1]", with: "[64, 65]"), "strides"),
            ("Conv2DTranspose", conv.replacing("[1, 1]", with: "[16777216, 16777216]"), "strides"),
            (
                "Conv2DTranspose",
                conv.replacing("valid", with: "same").replacing("[3, 3]", with: "[2, 3]") + #", "output_padding": 0"#,
                "output_padding"
            ),
            ("Conv1DTranspose", conv, "input shape"),
            ("UpSampling2D", #""size": [2, 2, 2], "interpolation": "nearest""#, "size"),
            ("Cropping2D", #""cropping": [[3, 3], [0, 0]]"#, "cropping"),
            ("ZeroPadding2D", #""padding": 1, "data_format": "channels_middle""#, "data_format"),
            ("ZeroPadding1D", #""padding": 1"#, "input shape"),
            ("RepeatVector", #""n": 3"#, "input shape"),
            ("Reshape", #""target_shape": [0, 48]"#, "target_shape"),
            (
                "GroupNormalization", #""axis": -1, "groups": 3, "epsilon": 0.1, "scale": true, "center": true"#,
                "groups"
            ),
            (
                "GroupNormalization", #""axis": -1, "groups": 0, "epsilon": 0.1, "scale": true, "center": true"#,
                "groups"
            ),
            ("LayerNormalization", #""axis": 0, "epsilon": 0.1, "scale": true, "center": true"#, "axis"),
            ("LayerNormalization", #""axis": [1, -3], "epsilon": 0.1, "scale": true, "center": true"#, "axis"),
            ("LayerNormalization", #""axis": -1, "epsilon": -1, "scale": true, "center": true"#, "epsilon"),
            ("BatchNormalization", #""axis": [1, 2], "epsilon": 0.1, "scale": true, "center": true"#, "axis"),
            ("RMSNormalization", #""axis": 1, "epsilon": 0.1"#, "axis"),
            ("Normalization", #""axis": null, "mean": [1, 2], "variance": 1"#, "mean"),
            ("Normalization", #""axis": null, "mean": 1, "variance": -1"#, "variance"),
            ("Rescaling", #""scale": [1, 2, 3], "offset": 0"#, "scale"),
            ("Rescaling", #""scale": 1e200, "offset": 0"#, "scale"),
            ("Softmax", #""axis": 4"#, "axis"),
            ("UnitNormalization", #""axis": []"#, "axis"),
            ("Masking", #""mask_value": 1"#, "mask_value"),
            ("Lambda", #""function": null"#, "function"),
            ("Activation", #""activation": "threshold""#, "activation"),
            ("Patches", #""patch_size": 5"#, "patch_size"),
            ("Patches", #""patch_size": [2, 3]"#, "patch_size"),
            ("Patches", #""patch_size": [2, 2, 2]"#, "patch_size"),
            ("Patches", #""patch_size": []"#, "patch_size"),
            ("PatchEncoder", #""num_patches": 6, "projection_dim": 2"#, "input shape"),
            ("TimeDistributed", #""layer": {"class_name": "Permute", "config": {"dims": [1, 2]}}"#, "layer"),
            ("TimeDistributed", #""layer": {"class_name": "Sequential", "config": {"layers": []}}"#, "layer"),
            (
                "TimeDistributed",
                #""layer": {"class_name": "Softmax", "registered_name": "Mine>Softmax", "config": {"axis": -1}}"#,
                "layer"
            ),
            ("TimeDistributed", #""layer": {"class_name": "Softmax", "config": {"axis": 0}}"#, "axis"),
        ]
        for (className, config, option) in refused {
            XCTAssertThrowsError(try load(className, config), "\(className) \(config)") { error in
                guard case .unsupportedOption(file, let layer, option, _, let supported) = error as? ConvertError else {
                    return XCTFail("\(className) \(config): \(error)")
                }
                XCTAssertEqual(layer.name, "x")
                XCTAssertFalse(supported.isEmpty, "\(className) \(config)")
            }
        }
    }

    func testWindowsOfVolumesThatOverlapAreRefusedByName() {
        let window = #""pool_size": [2, 2, 2], "data_format": "channels_last""#
        for (className, config) in [
            ("AveragePooling3D", window + #", "strides": [1, 1, 1], "padding": "valid""#),
            ("MaxPooling3D", window + #", "strides": [3, 2, 2], "padding": "same""#),
            ("MaxPooling3D", #""pool_size": [7, 1, 1], "strides": null, "padding": "valid""#),
        ] {
            XCTAssertThrowsError(try load(className, config, shape: "6, 4, 2, 3"), "\(className) \(config)") { error in
                guard case .unsupportedOption(file, _, "pool_size", _, _) = error as? ConvertError else {
                    return XCTFail("\(className) \(config): \(error)")
                }
            }
        }
    }

    func testWhatTheGraphDoesNotTakeIsRefusedByTheNode() {
        for (className, config) in [
            ("Reshape", #""target_shape": [5, -1]"#), ("Reshape", #""target_shape": [-1, -1]"#),
            ("Permute", #""dims": [1, 1, 2]"#), ("Permute", #""dims": [2, 1]"#),
            ("UpSampling2D", #""size": [1048576, 1]"#), ("UpSampling2D", #""size": [174762, 262144]"#),
            ("Resizing", #""height": 1048576, "width": 1048576, "interpolation": "nearest""#),
            ("ZeroPadding2D", #""padding": 1099511627776"#),
            ("MaxPooling2D", #""pool_size": [7, 1], "strides": null, "padding": "valid""#),
        ] {
            XCTAssertThrowsError(try load(className, config), "\(className) \(config)") { error in
                guard case .invalidGraph(file, _) = error as? ConvertError else {
                    return XCTFail("\(className) \(config): \(error)")
                }
            }
        }
    }

    func testARowOfOneValueIsRefusedByLayersThatNeedColumns() throws {
        // What reduces all dimensions behind the batch leaves none.
        var archive = try KerasArchive("keras/operators/keras-3/model.keras")
        archive.config = """
            {"class_name": "Functional", "config": {"name": "m", "layers": [
              {"module": "keras.layers", "class_name": "InputLayer", "registered_name": null, "name": "i",
               "inbound_nodes": [], "config": {"batch_shape": [null, 3], "dtype": "float32", "name": "i"}},
              {"module": "keras.src.ops.numpy", "class_name": "Sum", "registered_name": "Sum", "name": "s",
               "config": {"name": "s", "axis": 1, "keepdims": false}, "inbound_nodes": [{"args": [
                 {"class_name": "__keras_tensor__", "config": {"keras_history": ["i", 0, 0]}}], "kwargs": {}}]},
              {"module": "keras.layers", "class_name": "LAYER", "registered_name": null, "name": "x",
               "config": {"name": "x", OPTIONS}, "inbound_nodes": [{"args": [
                 {"class_name": "__keras_tensor__", "config": {"keras_history": ["s", 0, 0]}}], "kwargs": {}}]}],
              "input_layers": [["i", 0, 0]], "output_layers": [["x", 0, 0]]}}
            """
        for (className, options) in [
            ("Dense", #""units": 2, "use_bias": false"#), ("Rescaling", #""scale": [2], "offset": [1, 2]"#),
            ("Activation", #""activation": "glu""#), ("Activation", #""activation": "sparsemax""#),
            ("Activation", #""activation": "softmax""#), ("Softmax", #""axis": -1"#),
            ("Concatenate", #""axis": -1"#), ("GlobalMaxPooling1D", #""keepdims": true"#),
        ] {
            var changed = archive
            changed.config = archive.config.replacing("LAYER", with: className).replacing("OPTIONS", with: options)
            XCTAssertThrowsError(try KerasImporter.load(changed.file, file: file), className) { error in
                XCTAssertTrue(error is ConvertError, "\(className): \(error)")
            }
        }
    }
}

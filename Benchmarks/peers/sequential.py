"""Networks of layers one after the other, as each engine takes them: of convolutions over images, or of rows alone."""
import numpy


class Sequential:
    """Layers of f32 arrays: ("conv", w [n, c, 3, 3], b), ("norm", scale, shift, mean, variance), ("pool",), ("dense", w [n, k], b), and
    ("last", w, b). Convolutions and dense layers end in ReLU, the last in the logistic function. The first dense layer behind
    convolutions has its k in the order of channels, rows, columns.

    `shape`: of one image [c, height, width], or of a row [k].
    """

    epsilon = 1e-3
    wants_free_rows = False

    def __init__(self, layers, shape):
        self.layers, self.shape = layers, tuple(shape)

    @staticmethod
    def pneumonia():
        """The network for chest X-rays with seeded weights."""
        random = numpy.random.default_rng(9)

        def uniform(shape, scale):
            return (random.uniform(-scale, scale, shape)).astype(numpy.float32)

        def norm(n):
            return ("norm", 1 + uniform(n, 0.3), uniform(n, 0.1), uniform(n, 0.1), 1 + uniform(n, 0.2))

        layers, channels = [], 3
        for n in (32, 64, 128, 256):
            for _ in range(2):
                scale = (6 / (9 * channels)) ** 0.5
                layers += [("conv", uniform((n, channels, 3, 3), scale), uniform(n, 0.1)), norm(n)]
                channels = n
            layers.append(("pool",))
        width = 16384
        for n in (512, 256):
            layers += [("dense", uniform((n, width), (6 / width) ** 0.5), uniform(n, 0.1)), norm(n)]
            width = n
        return Sequential([*layers, ("last", uniform((1, width), 0.1), uniform(1, 0.1))], (3, 128, 128))

    @staticmethod
    def of_keras(model):
        layers, shape = [], model.input_shape[1:]
        kept = None
        for layer in model.layers:
            kind, weights = type(layer).__name__, [array.astype(numpy.float32) for array in layer.get_weights()]
            if kind == "Conv2D":
                layers.append(("conv", numpy.ascontiguousarray(weights[0].transpose(3, 2, 0, 1)), weights[1]))
            elif kind == "BatchNormalization":
                if layer.epsilon != Sequential.epsilon:
                    raise SystemExit(f"a normalization with epsilon {layer.epsilon}")
                layers.append(("norm", *weights))
            elif kind == "MaxPooling2D":
                layers.append(("pool",))
            elif kind == "Flatten":
                kept = layer.input.shape[1:]
            elif kind == "Dense":
                weight = weights[0].T
                if kept:
                    weight, kept = weight.reshape(-1, *kept).transpose(0, 3, 1, 2).reshape(len(weight), -1), None
                name = layer.activation.__name__
                layers.append(({"relu": "dense", "sigmoid": "last"}[name], numpy.ascontiguousarray(weight), weights[1]))
            elif kind not in ("Dropout", "InputLayer"):
                raise SystemExit(f"a layer {kind}")
        return Sequential(layers, (shape[2], *shape[:2]) if len(shape) == 3 else shape)

    def onnx(self, batch):
        import onnx
        from onnx import TensorProto, helper, numpy_helper

        nodes, weights, value = [], [], "x"

        def weight(name, array):
            weights.append(numpy_helper.from_array(array, name))
            return name

        def node(kind, inputs, **attributes):
            nonlocal value
            value = f"v{len(nodes)}"
            nodes.append(helper.make_node(kind, inputs, [value], **attributes))

        flat = len(self.shape) == 1
        for index, layer in enumerate(self.layers):
            arrays = [weight(f"w{index}_{place}", array) for place, array in enumerate(layer[1:])]
            if layer[0] == "conv":
                node("Conv", [value] + arrays, kernel_shape=[3, 3], pads=[1, 1, 1, 1])
                node("Relu", [value])
            elif layer[0] == "norm":
                node("BatchNormalization", [value] + arrays, epsilon=self.epsilon)
            elif layer[0] == "pool":
                node("MaxPool", [value], kernel_shape=[2, 2], strides=[2, 2])
            else:
                if not flat:
                    node("Flatten", [value])
                    flat = True
                node("Gemm", [value] + arrays, transB=1)
                node("Sigmoid" if layer[0] == "last" else "Relu", [value])
        graph = helper.make_graph(
            nodes, "sequential", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, *self.shape])],
            [helper.make_tensor_value_info(value, TensorProto.FLOAT, [batch, len(self.layers[-1][1])])], weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
        onnx.checker.check_model(model)
        return model.SerializeToString()

    def ncnn(self, path):
        """Writes `path`.param and `path`.bin."""
        sizes = " ".join(f"{place}={size}" for place, size in enumerate(reversed(self.shape)))
        lines, data, value = [f"Input input 0 1 x {sizes}"], bytearray(), "x"
        for index, layer in enumerate(self.layers):
            new = f"v{index}"
            arrays = [array.astype("<f4").tobytes() for array in layer[1:]]
            kind = layer[0]
            if kind == "conv":
                n = layer[1].shape[0]
                lines.append(f"Convolution l{index} 1 1 {value} {new} 0={n} 1=3 4=1 5=1 6={layer[1].size} 9=1")
                data += bytes(4) + b"".join(arrays)
            elif kind == "norm":
                lines.append(f"BatchNorm l{index} 1 1 {value} {new} 0={layer[1].size} 1={self.epsilon}")
                gamma, beta, mean, variance = arrays
                data += gamma + mean + variance + beta
            elif kind == "pool":
                lines.append(f"Pooling l{index} 1 1 {value} {new} 0=0 1=2 2=2")
            else:
                activation = 4 if kind == "last" else 1
                lines.append(
                    f"InnerProduct l{index} 1 1 {value} {new} 0={layer[1].shape[0]} 1=1 2={layer[1].size} 9={activation}")
                data += bytes(4) + b"".join(arrays)
            value = new
        with open(f"{path}.param", "w") as file:
            file.write(f"7767517\n{len(lines)} {len(lines)}\n" + "\n".join(lines) + "\n")
        with open(f"{path}.bin", "wb") as file:
            file.write(data)

    def tensorflow(self, tf, batch):
        """A function of images with the channels last, as TensorFlow and LiteRT have them, or of rows."""
        layers, behind = [], self.shape[0] if len(self.shape) == 3 else None
        height, width = self.shape[1:] if behind else (0, 0)
        for layer in self.layers:
            if layer[0] == "conv":
                behind = len(layer[1])
                layers.append(("conv", tf.constant(layer[1].transpose(2, 3, 1, 0)), tf.constant(layer[2])))
            elif layer[0] == "norm":
                scale = layer[1] / numpy.sqrt(layer[4] + numpy.float32(self.epsilon))
                layers.append(("norm", tf.constant(scale), tf.constant(layer[2] - layer[3] * scale)))
            elif layer[0] == "pool":
                height, width = height // 2, width // 2
                layers.append(layer)
            else:
                weights = layer[1]
                if behind:  # from channels first
                    weights = weights.reshape(-1, behind, height, width).transpose(0, 2, 3, 1).reshape(len(weights), -1)
                    behind = None
                layers.append((layer[0], tf.constant(numpy.ascontiguousarray(weights.T)), tf.constant(layer[2])))

        def run(x):
            for kind, *values in layers:
                if kind == "conv":
                    x = tf.nn.relu(tf.nn.bias_add(tf.nn.conv2d(x, values[0], 1, "SAME"), values[1]))
                elif kind == "norm":
                    x = x * values[0] + values[1]
                elif kind == "pool":
                    x = tf.nn.max_pool2d(x, 2, 2, "VALID")
                else:
                    x = tf.reshape(x, [x.shape[0], -1]) @ values[0] + values[1]
                    x = tf.nn.sigmoid(x) if kind == "last" else tf.nn.relu(x)
            return x

        return run

    def torch(self):
        """A function of the same arrays as the ONNX form's."""
        import torch
        import torch.nn.functional as f

        layers = [(layer[0], *(torch.from_numpy(array) for array in layer[1:])) for layer in self.layers]
        # As `Module.to(memory_format=torch.channels_last)` does.
        layers = [(kind, *(value.contiguous(memory_format=torch.channels_last) if value.ndim == 4 else value for value in values))
                  for kind, *values in layers]

        def run(x):
            if x.ndim == 4:
                x = x.contiguous(memory_format=torch.channels_last)
            for kind, *values in layers:
                if kind == "conv":
                    x = f.relu(f.conv2d(x, values[0], values[1], padding=1))
                elif kind == "norm":
                    scale, shift, mean, variance = values
                    x = f.batch_norm(x, mean, variance, scale, shift, eps=self.epsilon)
                elif kind == "pool":
                    x = f.max_pool2d(x, 2)
                else:
                    x = f.linear(x.flatten(1), *values)
                    x = torch.sigmoid(x) if kind == "last" else f.relu(x)
            return x

        return run

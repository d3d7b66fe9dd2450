"""Vision transformers with seeded weights, for the engines of seeded.py and systems.py: the network for CT slices, and ViT-Base."""
import numpy

SHAPES = {
    # side, patch, width, heads, columns of a head, blocks, units of the two layers of a block, units behind all tokens, classes
    "lung": (256, 16, 64, 6, 64, 8, (128, 64), (2048, 1024), 3),
    "base": (224, 16, 768, 12, 64, 12, (3072, 768), (), 1000),
}


class VisionTransformer:
    """Weights, and the computation in terms of an engine's operations: `ops` has them by name."""

    wants_free_rows = False

    def __init__(self, name):
        random = numpy.random.default_rng(9)

        def dense(k, n):
            scale = (3 / k) ** 0.5
            return random.uniform(-scale, scale, (k, n)).astype("f"), random.uniform(-0.1, 0.1, n).astype("f")

        def norm(n):
            return random.uniform(0.7, 1.3, n).astype("f"), random.uniform(-0.1, 0.1, n).astype("f")

        self.name = name
        self.side, self.patch, self.width, self.heads, self.columns, blocks, units, head, classes = SHAPES[name]
        self.tokens = (self.side // self.patch) ** 2
        self.patches = dense(3 * self.patch**2, self.width)
        self.hasClassToken = name == "base"
        self.token = random.uniform(-1, 1, (1, 1, self.width)).astype("f")
        rows = self.tokens + (1 if self.hasClassToken else 0)
        self.positions = random.uniform(-0.5, 0.5, (1, rows, self.width)).astype("f")
        inner = self.heads * self.columns
        self.blocks = []
        for _ in range(blocks):
            layers = [norm(self.width), dense(self.width, inner), dense(self.width, inner), dense(self.width, inner),
                      dense(inner, self.width), norm(self.width)]
            width = self.width
            for n in units:
                layers.append(dense(width, n))
                width = n
            self.blocks.append(layers)
        self.last = norm(self.width)
        self.head = []
        width = self.width if self.hasClassToken else self.tokens * self.width
        for n in (*head, classes):
            self.head.append(dense(width, n))
            width = n

    @staticmethod
    def of_keras(model):
        """The network for CT slices with the weights of a model of Keras."""
        network = VisionTransformer("lung")
        layers = [(type(layer).__name__, layer.get_weights()) for layer in model.layers]

        def taken(kind):
            """The weights of the next layer of a kind."""
            place = next(place for place, (name, _) in enumerate(layers) if name == kind)
            return layers.pop(place)[1]

        encoder = taken("PatchEncoder")
        network.patches, network.positions = tuple(encoder[:2]), encoder[2][None]
        inner = network.heads * network.columns
        for block in network.blocks:
            block[0] = tuple(taken("LayerNormalization"))
            attention = taken("MultiHeadAttention")
            for place in range(3):
                weight, bias = attention[2 * place : 2 * place + 2]
                block[1 + place] = (weight.reshape(network.width, inner), bias.reshape(inner))
            block[4] = (attention[6].reshape(inner, network.width), attention[7])
            block[5] = tuple(taken("LayerNormalization"))
            block[6:] = [tuple(taken("Dense")) for _ in block[6:]]
        network.last = tuple(taken("LayerNormalization"))
        network.head = [tuple(taken("Dense")) for _ in network.head]
        return network

    def tensorflow(self, tf, batch):
        return lambda x: self.run(TensorFlowOps(tf), x, batch)

    def torch(self):
        network = VisionTransformer.__new__(VisionTransformer)
        network.__dict__ = tensors(self.__dict__)
        return lambda x: network.run(TorchOps, x, len(x))

    def run(self, ops, x, batch):
        g, p = self.side // self.patch, self.patch
        x = ops.scale(x, 1 / 255)
        x = ops.reshape(x, (batch, g, p, g, p, 3))
        x = ops.reshape(ops.transpose(x, (0, 1, 3, 2, 4, 5)), (batch, self.tokens, p * p * 3))
        x = ops.dense(x, *self.patches)
        if self.hasClassToken:
            x = ops.behind(numpy.repeat(self.token, batch, 0), x)
        x = ops.add(x, ops.constant(self.positions))
        rows = self.tokens + (1 if self.hasClassToken else 0)

        def heads(value):
            return ops.transpose(ops.reshape(value, (batch, rows, self.heads, self.columns)), (0, 2, 1, 3))

        for first, query, key, value, output, second, *units in self.blocks:
            y = ops.norm(x, *first)
            q, k, v = (heads(ops.dense(y, *layer)) for layer in (query, key, value))
            y = ops.transpose(ops.attention(q, k, v, self.columns**-0.5), (0, 2, 1, 3))
            y = ops.reshape(y, (batch, rows, self.heads * self.columns))
            x = ops.add(ops.dense(y, *output), x)
            y = ops.norm(x, *second)
            for place, layer in enumerate(units):
                y = ops.dense(y, *layer)
                # ViT-Base has no function behind the second.
                if self.name == "lung" or place == 0:
                    y = ops.gelu(y)
            x = ops.add(y, x)
        x = ops.norm(x, *self.last)
        x = ops.first(x) if self.hasClassToken else ops.reshape(x, (batch, self.tokens * self.width))
        for place, layer in enumerate(self.head):
            x = ops.dense(x, *layer)
            if place + 1 < len(self.head):
                x = ops.gelu(x)
        return x

    def input(self, batch):
        return numpy.random.default_rng(1).integers(0, 256, (batch, self.side, self.side, 3)).astype("f")

    def onnx(self, batch):
        import onnx
        from onnx import TensorProto, helper

        ops = ONNXOps()
        value = self.run(ops, "x", batch)
        graph = helper.make_graph(
            ops.nodes, "vision", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, self.side, self.side, 3])],
            [helper.make_tensor_value_info(value, TensorProto.FLOAT, None)], ops.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
        return onnx.shape_inference.infer_shapes(model).SerializeToString()


class ONNXOps:
    def __init__(self):
        self.nodes, self.weights = [], []

    def constant(self, array):
        from onnx import numpy_helper

        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(numpy.asarray(array), name))
        return name

    def node(self, kind, *inputs, **attributes):
        from onnx import helper

        name = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def scale(self, x, factor):
        return self.node("Mul", x, self.constant(numpy.float32(factor)))

    def reshape(self, x, shape):
        return self.node("Reshape", x, self.constant(numpy.array(shape, numpy.int64)))

    def transpose(self, x, order):
        return self.node("Transpose", x, perm=order)

    def dense(self, x, weight, bias):
        return self.node("Add", self.node("MatMul", x, self.constant(weight)), self.constant(bias))

    def behind(self, token, x):
        return self.node("Concat", self.constant(token), x, axis=1)

    def add(self, a, b):
        return self.node("Add", a, b)

    def norm(self, x, scale, shift):
        return self.node("LayerNormalization", x, self.constant(scale), self.constant(shift), epsilon=1e-6, axis=-1)

    def attention(self, q, k, v, scale):
        scores = self.scale(self.node("MatMul", q, self.node("Transpose", k, perm=(0, 1, 3, 2))), scale)
        return self.node("MatMul", self.node("Softmax", scores, axis=-1), v)

    def gelu(self, x):
        erf = self.node("Erf", self.node("Div", x, self.constant(numpy.float32(2**0.5))))
        product = self.node("Mul", x, self.node("Add", erf, self.constant(numpy.float32(1))))
        return self.node("Mul", product, self.constant(numpy.float32(0.5)))

    def first(self, x):
        return self.node("Gather", x, self.constant(numpy.int64(0)), axis=1)


class TensorFlowOps:
    def __init__(self, tf):
        self.tf = tf
        self.transpose, self.reshape = tf.transpose, tf.reshape

    def constant(self, array):
        return self.tf.constant(array)

    def scale(self, x, factor):
        return x * numpy.float32(factor)

    def dense(self, x, weight, bias):
        shape = [*x.shape[:-1], weight.shape[1]]
        y = self.tf.matmul(self.tf.reshape(x, [-1, weight.shape[0]]), weight) + bias
        return self.tf.reshape(y, shape)

    def behind(self, token, x):
        return self.tf.concat([token, x], 1)

    def add(self, a, b):
        return a + b

    def norm(self, x, scale, shift):
        mean, variance = self.tf.nn.moments(x, [-1], keepdims=True)
        return self.tf.nn.batch_normalization(x, mean, variance, shift, scale, 1e-6)

    def attention(self, q, k, v, scale):
        return self.tf.matmul(self.tf.nn.softmax(self.scale(self.tf.matmul(q, k, transpose_b=True), scale)), v)

    def gelu(self, x):
        return self.tf.nn.gelu(x, approximate=False)

    def first(self, x):
        return x[:, 0]


def tensors(value):
    """The same with tensors in place of arrays."""
    import torch

    if isinstance(value, numpy.ndarray):
        return torch.from_numpy(numpy.ascontiguousarray(value))
    if isinstance(value, dict):
        return {name: tensors(one) for name, one in value.items()}
    return type(value)(tensors(one) for one in value) if isinstance(value, (list, tuple)) else value


class TorchOps:
    """Weights are tensors."""

    @staticmethod
    def constant(tensor):
        return tensor

    @staticmethod
    def scale(x, factor):
        return x * factor

    @staticmethod
    def reshape(x, shape):
        return x.reshape(shape)

    @staticmethod
    def transpose(x, order):
        return x.permute(order)

    @staticmethod
    def dense(x, weight, bias):
        return x @ weight + bias

    @staticmethod
    def behind(token, x):
        import torch

        return torch.cat([token, x], 1)

    @staticmethod
    def add(a, b):
        return a + b

    @staticmethod
    def norm(x, scale, shift):
        import torch

        return torch.nn.functional.layer_norm(x, scale.shape, scale, shift, 1e-6)

    @staticmethod
    def attention(q, k, v, scale):
        import torch

        return torch.nn.functional.scaled_dot_product_attention(q, k, v, scale=scale)

    @staticmethod
    def gelu(x):
        import torch

        return torch.nn.functional.gelu(x)

    @staticmethod
    def first(x):
        return x[:, 0]

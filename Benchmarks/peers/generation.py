"""The denoiser of the osteosarcoma system with seeded weights, and patients drawn with it, for the engines of seeded.py and systems.py."""
import math

import numpy

import vision

VALUES, CONDITIONS, WIDTH, EMBEDDING, MOMENT, GROUPS, STEPS = 5142, 4, 256, 64, 128, 8, 1000


class Denoiser:
    """Weights [k, n] by name, and the computation in terms of an engine's operations."""

    wants_free_rows = True

    def __init__(self):
        random = numpy.random.default_rng(9)
        self.layers = {}

        def dense(name, k, n):
            scale = (3 / k) ** 0.5
            self.layers[name] = (random.uniform(-scale, scale, (k, n)).astype("f"), random.uniform(-0.1, 0.1, n).astype("f"))

        def block(name, k, n):
            for place, inputs in enumerate((k, n)):
                dense(f"{name}.{place}", inputs, n)
                self.layers[f"{name}.norm{place}"] = (
                    random.uniform(0.7, 1.3, n).astype("f"), random.uniform(-0.1, 0.1, n).astype("f"))

        dense("condition0", CONDITIONS, EMBEDDING)
        dense("condition1", EMBEDDING, EMBEDDING)
        dense("cond", EMBEDDING, WIDTH)
        dense("time", MOMENT, WIDTH)
        dense("input", VALUES, WIDTH)
        block("encoder0", WIDTH, 2 * WIDTH)
        block("encoder1", 2 * WIDTH, WIDTH)
        block("bottleneck", WIDTH, WIDTH)
        block("decoder0", 2 * WIDTH, 2 * WIDTH)
        block("decoder1", 4 * WIDTH, WIDTH)
        dense("output", WIDTH, VALUES)
        half = MOMENT // 2
        self.frequencies = numpy.exp(-math.log(10000) / (half - 1) * numpy.arange(half)).astype("f")

    @staticmethod
    def of_state(state):
        """The network with the weights of a state dict, as arrays."""
        network = Denoiser()
        names = {"condition0": "condition_embed.mlp.0", "condition1": "condition_embed.mlp.2"}
        for name in ("cond", "time", "input", "output"):
            names[name] = f"unet.{name}_proj"
        for name in ("encoder0", "encoder1", "bottleneck", "decoder0", "decoder1"):
            module = f"unet.{name}" if name == "bottleneck" else f"unet.{name[:-1]}.{name[-1]}"
            for place in range(2):
                names[f"{name}.{place}"] = f"{module}.{4 * place}"
                names[f"{name}.norm{place}"] = f"{module}.{4 * place + 1}"
        for name, layer in network.layers.items():
            weight, bias = (state[f"{names[name]}.{kind}"] for kind in ("weight", "bias"))
            weight = numpy.ascontiguousarray(weight.T)
            assert (weight.shape, bias.shape) == (layer[0].shape, layer[1].shape), name
            network.layers[name] = (weight, bias)
        return network

    def tensorflow(self, tf, batch):
        return lambda x, time, conditions: self.run(TensorFlowOps(tf), x, time, conditions)

    def run(self, ops, x, time, conditions):
        """The noise in x [b, values]; time: [b, 1]; conditions: [b, c]."""
        def dense(name, x):
            return ops.dense(x, *self.layers[name])

        def block(name, x):
            for place in range(2):
                x = ops.norm(dense(f"{name}.{place}", x), *self.layers[f"{name}.norm{place}"])
                x = ops.silu(x)
            return x

        told = dense("cond", dense("condition1", ops.silu(dense("condition0", conditions))))
        angles = ops.multiply(time, self.frequencies)
        along = dense("time", ops.concat(ops.sin(angles), ops.cos(angles)))
        h = ops.add(ops.add(dense("input", x), along), told)
        first = block("encoder0", h)
        second = block("encoder1", first)
        h = block("bottleneck", second)
        h = block("decoder0", ops.concat(h, second))
        h = block("decoder1", ops.concat(h, first))
        return dense("output", h)

    def onnx(self, batch):
        """`batch`: rows, or a name for any number."""
        import onnx
        from onnx import TensorProto, helper

        ops = ONNXOps()
        value = self.run(ops, "x", "time", "conditions")
        inputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [batch, n])
                  for name, n in (("x", VALUES), ("time", 1), ("conditions", CONDITIONS))]
        graph = helper.make_graph(
            ops.nodes, "denoiser", inputs, [helper.make_tensor_value_info(value, TensorProto.FLOAT, [batch, VALUES])],
            ops.weights)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()

    def torch(self):
        import torch

        weights = {name: tuple(torch.from_numpy(array.T.copy() if array.ndim == 2 else array) for array in layer)
                   for name, layer in self.layers.items()}
        network = Denoiser.__new__(Denoiser)
        network.layers, network.frequencies = weights, torch.from_numpy(self.frequencies)
        return lambda x, time, conditions: network.run(TorchOps, x, time, conditions)


class ONNXOps(vision.ONNXOps):
    def dense(self, x, weight, bias):
        return self.node("Gemm", x, self.constant(weight), self.constant(bias))

    def norm(self, x, scale, shift):
        n = len(scale)
        x = self.node("Reshape", x, self.constant(numpy.array([0, GROUPS, n // GROUPS], numpy.int64)))
        ones, zeros = numpy.ones(n // GROUPS, "f"), numpy.zeros(n // GROUPS, "f")
        x = self.node("LayerNormalization", x, self.constant(ones), self.constant(zeros), epsilon=1e-5, axis=-1)
        x = self.node("Reshape", x, self.constant(numpy.array([0, n], numpy.int64)))
        return self.node("Add", self.node("Mul", x, self.constant(scale)), self.constant(shift))

    def silu(self, x):
        return self.node("Mul", x, self.node("Sigmoid", x))

    def multiply(self, x, array):
        return self.node("Mul", x, self.constant(array[None]))

    def sin(self, x):
        return self.node("Sin", x)

    def cos(self, x):
        return self.node("Cos", x)

    def concat(self, a, b):
        return self.node("Concat", a, b, axis=1)


class TensorFlowOps(vision.TensorFlowOps):
    def dense(self, x, weight, bias):
        return self.tf.matmul(x, weight) + bias

    def norm(self, x, scale, shift):
        groups = self.tf.reshape(x, [-1, GROUPS, len(scale) // GROUPS])
        mean, variance = self.tf.nn.moments(groups, [-1], keepdims=True)
        groups = (groups - mean) * self.tf.math.rsqrt(variance + 1e-5)
        return self.tf.reshape(groups, [-1, len(scale)]) * scale + shift

    def silu(self, x):
        return x * self.tf.sigmoid(x)

    def multiply(self, x, array):
        return x * array

    def sin(self, x):
        return self.tf.sin(x)

    def cos(self, x):
        return self.tf.cos(x)

    def concat(self, a, b):
        return self.tf.concat([a, b], -1)


class TorchOps:
    @staticmethod
    def dense(x, weight, bias):
        import torch

        return torch.nn.functional.linear(x, weight, bias)

    @staticmethod
    def norm(x, scale, shift):
        import torch

        return torch.nn.functional.group_norm(x, GROUPS, scale, shift)

    @staticmethod
    def silu(x):
        import torch

        return torch.nn.functional.silu(x)

    @staticmethod
    def multiply(x, tensor):
        return x * tensor

    @staticmethod
    def sin(x):
        return x.sin()

    @staticmethod
    def cos(x):
        return x.cos()

    @staticmethod
    def concat(a, b):
        import torch

        return torch.cat([a, b], dim=-1)

    @staticmethod
    def add(a, b):
        return a + b


def updates():
    """For each step, the last first: time, scales of noise and signal, weights of x0 and x, deviation."""
    x = numpy.arange(STEPS + 1) / STEPS
    shares = numpy.cos((x + 0.008) / 1.008 * math.pi / 2) ** 2
    betas = numpy.clip(1 - shares[1:] / shares[:-1], 0.0001, 0.9999)
    cumprod = numpy.cumprod(1 - betas)
    for step in reversed(range(STEPS)):
        beta, here = betas[step], cumprod[step]
        before = cumprod[step - 1] if step else 1.0
        yield tuple(numpy.float32(value) for value in (
            step / STEPS, (1 - here) ** 0.5, here**0.5, before**0.5 * beta / (1 - here),
            (1 - beta) ** 0.5 * (1 - before) / (1 - here), ((1 - before) / (1 - here) * beta) ** 0.5))


def sampler(denoise, given):
    """Draws patients by `denoise()`, which finds the noise in the arrays `given`, in a loop of NumPy that writes in place where it can."""
    random, steps = numpy.random.default_rng(1), list(updates())
    x, time, conditions = (given[name] for name in ("x", "time", "conditions"))
    normals, x0 = numpy.empty_like(x), numpy.empty_like(x)

    def work():
        conditions[:] = 0.5
        random.standard_normal(out=x, dtype=numpy.float32)
        for moment, noise_scale, signal_scale, x0_weight, x_weight, deviation in steps:
            time[:] = moment
            numpy.multiply(denoise(), -noise_scale, out=x0)
            numpy.add(x0, x, out=x0)
            numpy.multiply(x0, x0_weight / signal_scale, out=x0)
            numpy.multiply(x, x_weight, out=x)
            numpy.add(x, x0, out=x)
            if moment > 0:
                random.standard_normal(out=normals, dtype=numpy.float32)
                numpy.multiply(normals, deviation, out=normals)
                numpy.add(x, normals, out=x)
        return x

    return work


def torch_sampler(denoise, batch):
    """Draws patients as a script of PyTorch does."""
    import torch

    steps = [tuple(float(value) for value in step) for step in updates()]
    conditions = torch.full((batch, CONDITIONS), 0.5)

    @torch.inference_mode()
    def work():
        x = torch.randn(batch, VALUES)
        for moment, noise_scale, signal_scale, x0_weight, x_weight, deviation in steps:
            noise = denoise(x, torch.full((batch, 1), moment), conditions)
            x0 = (x - noise_scale * noise) / signal_scale
            x = x0_weight * x0 + x_weight * x
            if moment > 0:
                x = x + deviation * torch.randn_like(x)
        return x

    return work

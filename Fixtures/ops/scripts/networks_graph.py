"""A graph of ops, built node by node."""

import numpy
import torch


class Graph:
    """Nodes in the order in which they are evaluated; constants are names of tensors."""

    def __init__(self, tensors):
        self.tensors, self.inputs, self.constants, self.nodes = tensors, [], {}, []

    def input(self, name, dtype, shape):
        """An input; -1 is the batch, -2 a dimension of any size."""
        self.inputs.append({"name": name, "dtype": dtype, "shape": shape})
        return name

    def constant(self, name, values):
        """A constant under a name of its own."""
        values = values.detach().float().numpy() if isinstance(values, torch.Tensor) else numpy.asarray(values)
        name = f"{name}{len(self.constants)}"
        self.constants[name] = self.tensors.share(values)
        return name

    def node(self, op, inputs, outputs=1, **attributes):
        """Adds a node; its value's name, or a list of them."""
        name = f"{op}{len(self.nodes)}"
        values = [name] if outputs == 1 else [f"{name}.{index}" for index in range(outputs)]
        self.nodes.append({"name": name, "op": op, "attributes": attributes, "inputs": inputs, "outputs": values})
        return values[0] if outputs == 1 else values

    def rename(self, names):
        """Gives values other names, wherever nodes make or take them."""
        for node in self.nodes:
            for side in ("inputs", "outputs"):
                node[side] = [names.get(value, value) for value in node[side]]

    def dense(self, x, weight, bias):
        """PyTorch's weight [n, k], the op's [k, n]."""
        weight, bias = self.constant("weight", weight.detach().T), self.constant("bias", bias)
        return self.node("dense", [x, weight, bias])

    def linear(self, x, layer):
        return self.dense(x, layer.weight, layer.bias)

    def layer_norm(self, x, layer):
        gamma, beta = self.constant("gamma", layer.weight), self.constant("beta", layer.bias)
        return self.node("layerNorm", [x, gamma, beta], dimensions=1, epsilon=layer.eps)

    def group_norm(self, x, layer):
        gamma, beta = self.constant("gamma", layer.weight), self.constant("beta", layer.bias)
        return self.node("groupNorm", [x, gamma, beta], groups=layer.num_groups, epsilon=layer.eps)

    def conv(self, x, layer):
        """PyTorch's weight [n, c / groups, kh, kw], the op's [kh, kw, c / groups, n]."""
        bias = [] if layer.bias is None else [self.constant("bias", layer.bias)]
        return self.node("conv2d", [x, self.constant("filter", layer.weight.detach().permute(2, 3, 1, 0)), *bias],
                         strides=list(layer.stride), dilations=list(layer.dilation), pads=[*layer.padding] * 2,
                         groups=layer.groups, algorithm="any")  # fmt: skip

    def batch_norm(self, x, layer):
        values = {"gamma": layer.weight, "beta": layer.bias, "mean": layer.running_mean, "variance": layer.running_var}
        constants = [self.constant(name, value) for name, value in values.items()]
        return self.node("batchNorm", [x, *constants], epsilon=layer.eps)

    def pool(self, op, x, layer, dilation, **more):
        kernel, strides, pads, dilations = (
            list(size) if isinstance(size, tuple) else [size] * 2
            for size in (layer.kernel_size, layer.stride, layer.padding, dilation))  # fmt: skip
        return self.node(op, [x], kernel=kernel, strides=strides, dilations=dilations, pads=pads * 2, **more)

    def max_pool(self, x, layer):
        return self.pool("maxPool2d", x, layer, layer.dilation)

    def mean_pool(self, x, layer):
        return self.pool("meanPool2d", x, layer, 1, countsPads=layer.count_include_pad)

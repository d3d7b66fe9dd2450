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

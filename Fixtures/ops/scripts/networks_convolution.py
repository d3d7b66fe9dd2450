"""Small networks of convolutions: what may be joined with one, each by itself, and all of it together."""

import torch
from torch import nn


class Chain(nn.Module):
    """Modules in turn over images with the channels last; a part's kind is its op, or the method of Graph that makes its nodes."""

    def __init__(self, size, *parts):
        super().__init__()
        self.size, self.kinds = size, [kind for kind, _ in parts]
        self.parts = nn.ModuleList(part for _, part in parts)

    def forward(self, x):
        y = x.movedim(-1, 1)
        for part in self.parts:
            y = part(y)
        return y.movedim(1, -1)


class Residual(nn.Module):
    """relu(x + norm(conv(relu(norm(conv(x))))))."""

    def __init__(self, channels):
        super().__init__()
        self.conv1, self.norm1 = nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels)
        self.conv2, self.norm2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels)

    def forward(self, x):
        y = torch.relu(self.norm1(self.conv1(x)))
        return torch.relu(x + self.norm2(self.conv2(y)))


def conv(*sizes, **more):
    return "conv", nn.Conv2d(*sizes, **more)


def norm(channels):
    return "batch_norm", nn.BatchNorm2d(channels)


def halves():
    return "max_pool", nn.MaxPool2d(2)


RELU, SIGMOID = ("relu", nn.ReLU()), ("sigmoid", nn.Sigmoid())


def added(graph, x, part):
    """The nodes of a residual part."""
    y = graph.node("relu", [graph.batch_norm(graph.conv(x, part.conv1), part.norm1)])
    y = graph.batch_norm(graph.conv(y, part.conv2), part.norm2)
    return graph.node("relu", [graph.node("add", [x, y])])


def chained(graph, module):
    """The nodes of a chain."""
    value = graph.input("x", "f32", [-1, *module.size])
    for kind, part in zip(module.kinds, module.parts):
        if kind == "residual":
            value = added(graph, value, part)
        elif kind in ("conv", "batch_norm", "max_pool", "mean_pool"):
            value = getattr(graph, kind)(value, part)
        else:
            value = graph.node(kind, [value])
    return [value]


class Images(nn.Module):
    """A classifier of images: a stem, a residual block, halves of the size, channels apart, and the mean of all pixels."""

    def __init__(self):
        super().__init__()
        self.chain = Chain((18, 15, 3), conv(3, 8, 7, stride=2, padding=3, bias=False), norm(8), RELU,
                           ("max_pool", nn.MaxPool2d(3, 2, 1)), ("residual", Residual(8)), conv(8, 16, 3, padding=1),
                           RELU, norm(16), halves(), conv(16, 16, 3, padding=1, groups=16), conv(16, 9, 1), SIGMOID,
                           ("mean_pool", nn.AvgPool2d((2, 2))))  # fmt: skip
        self.scores = nn.Linear(9, 4)

    def forward(self, x):
        return torch.softmax(self.scores(self.chain(x).flatten(1)), 1)


def classified(graph, module):
    (value,) = chained(graph, module.chain)
    return [graph.node("softmax", [graph.linear(graph.node("flatten", [value], axis=1), module.scores)], axis=1)]


class Blocks(nn.Module):
    """Blocks of pixels as channels, the block's first pixel first, or the other way round. PyTorch has each channel's pixels together."""

    def __init__(self, block, size, isTaken):
        super().__init__()
        self.block, self.size, self.isTaken = block, size, isTaken

    def forward(self, x):
        y, square = x.movedim(-1, 1), self.block**2
        if self.isTaken:
            y = torch.nn.functional.pixel_unshuffle(y, self.block).unflatten(1, (-1, square)).transpose(1, 2).flatten(1, 2)
        else:
            y = torch.nn.functional.pixel_shuffle(y.unflatten(1, (square, -1)).transpose(1, 2).flatten(1, 2), self.block)
        return y.movedim(1, -1)


def blocks(graph, module):
    (height, width, _), block = module.size, module.block
    x = graph.input("x", "f32", [-1, *module.size])
    if module.isTaken:
        height, width = height // block, width // block
        x = graph.node("reshape", [x], shape=[0, height, block, width, block, -1])
        x = graph.node("transpose", [x], permutation=[0, 1, 3, 2, 4, 5])
        return [graph.node("reshape", [x], shape=[0, height, width, -1])]
    x = graph.node("reshape", [x], shape=[0, height, width, block, block, -1])
    x = graph.node("transpose", [x], permutation=[0, 1, 3, 2, 4, 5])
    return [graph.node("reshape", [x], shape=[0, height * block, width * block, -1])]


MOVED = {"absolute": 0, "relative": 0}, "moved"
DIRECT = {"absolute": 0, "relative": 3e-6}, "2e-6 of a convolution, and a few roundings; PyTorch's f32 is under `seen`"
WINOGRAD = {"absolute": 0, "relative": 1e-5}, "5e-6 of each convolution by Winograd's method, of which one may magnify the other's"


def networks():
    """Name, module, how it becomes a graph, and the tolerance with its reason."""

    def chain(name, size, tolerance, *parts):
        return name, Chain(size, *parts), chained, tolerance

    yield chain("convReluNormPool", (7, 6, 8), WINOGRAD, conv(8, 12, 3, padding=1), RELU, norm(12), halves())
    yield chain("convReluNormPoolDirect", (6, 7, 3), DIRECT, conv(3, 20, 3, padding=1), RELU, norm(20), halves())
    yield chain("convNormPoolUnbiased", (5, 9, 9), WINOGRAD, conv(9, 33, 3, bias=False), norm(33), halves())
    yield chain("convNorm", (5, 6, 4), DIRECT, conv(4, 17, 5, padding=2), norm(17))
    yield chain("convNormPixels", (4, 5, 6), DIRECT, conv(6, 7, 1), norm(7), RELU)
    yield chain("convResidual", (6, 5, 8), WINOGRAD, ("residual", Residual(8)))
    yield chain("convResidualDirect", (5, 6, 5), DIRECT, ("residual", Residual(5)))
    yield chain("convSigmoid", (5, 5, 8), WINOGRAD, conv(8, 9, 3, padding=1), SIGMOID)
    yield chain("convSigmoidNormGroups", (6, 6, 4), DIRECT, conv(4, 6, 3, stride=2, padding=1, groups=2), SIGMOID, norm(6))
    yield "images", Images(), classified, WINOGRAD
    yield "spaceToDepth", Blocks(2, (4, 6, 3), True), blocks, MOVED
    yield "depthToSpace", Blocks(3, (2, 1, 18), False), blocks, MOVED

"""Cases of images made larger and smaller, channels last: by their pixels, by what lies between them, by transposed convolution."""

import itertools

from golden import Case, constant, rows, uniform


def resize(op, name, shape, size, coordinates="halfPixel", only=None):
    """To a size, of which a negative side stands for a factor."""
    return Case(f"{op}_{name}", op, [rows(uniform(shape))], only, size=[max(side, 0) for side in size],
                factors=[max(-side, 1) for side in size], coordinates=coordinates)  # fmt: skip


def resized(shape, size, factors):
    """The sides that come out."""
    return tuple(new or old * factor for new, old, factor in zip(size, shape[1:3], factors))


def resizes():
    sizes = {
        "twice": ((5, 3, 4, 5), (-2, -2)), "thrice_one_way": ((5, 4, 3, 3), (-1, -3)), "third": ((5, 7, 9, 2), (3, 3)),
        "up": ((5, 3, 4, 17), (5, 7)), "down": ((5, 7, 8, 5), (4, 3)), "up_and_down": ((5, 3, 9, 4), (-3, 4)),
        "same": ((5, 4, 3, 7), (4, 3)), "one_pixel": ((6, 1, 1, 16), (3, 2)), "to_one_pixel": ((6, 5, 4, 3), (1, 1)),
        "to_one_column": ((7, 3, 5, 1), (6, 1)), "one_channel": ((5, 5, 4, 1), (9, 11)), "large": ((5, 1, 2, 70), (2, 3)),
    }  # fmt: skip
    for op, others in (("resizeNearest2d", ("asymmetric",)), ("resizeBilinear2d", ("alignCorners",))):
        for name, (shape, size) in sizes.items():
            yield resize(op, name, shape, size, only="torch")
            for coordinates in others:
                yield resize(op, f"{name}_{coordinates}", shape, size, coordinates, only="torch")
        for name in ("twice", "thrice_one_way", "third", "up", "down", "up_and_down", "to_one_pixel", "one_channel"):
            yield resize(op, f"keras_{name}", *sizes[name], only="keras")
        yield resize(op, "layer", (5, 3, 2, 3), (-3, -2), only="keras")  # UpSampling2D of (3, 2)
    for name in ("twice", "third", "up", "down", "to_one_pixel"):
        yield resize("resizeBilinear2d", f"keras_{name}_asymmetric", *sizes[name], "asymmetric", only="keras")
        yield resize("resizeBilinear2d", f"keras_{name}_alignCorners", *sizes[name], "alignCorners", only="keras")


def transposed_size(size, kernel, stride, dilation, pads, more):
    """Pixels of a side that come out."""
    return (size - 1) * stride + (kernel - 1) * dilation + 1 - sum(pads) + more


def tensorflow_pads(size, kernel, stride, dilation, padding, output_padding):
    """What TensorFlow leaves out of a side in front and behind, and what it adds behind: Keras's output size, its rule for pads."""
    reach = (kernel - 1) * dilation + 1
    if padding == "same":
        length = size * stride if output_padding is None else (size - 1) * stride + reach % 2 + output_padding
    else:
        length = (size - 1) * stride + reach + (max(stride - reach, 0) if output_padding is None else output_padding)
    full = (size - 1) * stride + reach
    before = max(full - length, 0) // 2 if padding == "same" else 0
    return before, max(full - length - before, 0), max(length - full, 0)


def keras_options(strides):
    """The paddings and output paddings that Keras's layer may have."""
    paddings = [None, *itertools.product(*(range(stride) for stride in strides))]
    return itertools.product(("valid", "same"), paddings)


def keras_pads(shape, kernel, strides, dilations, padding, output_padding):
    """The attributes `pads` and `outputPads` of Keras's rule."""
    more = output_padding or (None, None)
    (top, bottom, below), (left, right, beside) = (
        tensorflow_pads(*axis[:4], padding, axis[4]) for axis in zip(shape[1:3], kernel, strides, dilations, more))
    return [top, left, bottom, right], [below, beside]


def transposed(name, shape, kernel, n, pads=(0, 0, 0, 0), more=(0, 0), strides=(1, 1), dilations=(1, 1), groups=1,
               biased=True, only="torch"):  # fmt: skip
    filters = constant(uniform((*kernel, shape[3] // groups, n), -1, 1, "filter"))
    bias = [constant(uniform((n,), key="bias"))] if biased else []
    return Case(f"conv2dTransposed_{name}", "conv2dTransposed", [rows(uniform(shape)), filters, *bias], only,
                strides=list(strides), dilations=list(dilations), pads=list(pads), outputPads=list(more), groups=groups,
                algorithm="any")  # fmt: skip


def keras_transposed(name, shape, kernel, n, padding, output_padding=None, strides=(1, 1), dilations=(1, 1), **more):
    pads, output_pads = keras_pads(shape, kernel, strides, dilations, padding, output_padding)
    return transposed(f"keras_{name}", shape, kernel, n, pads, output_pads, strides, dilations, only="keras", **more)


def convolutions():
    yield transposed("halves", (5, 2, 3, 5), (2, 2), 17, strides=(2, 2))
    yield transposed("halves_wide", (5, 1, 3, 16), (2, 2), 32, strides=(2, 2), biased=False)
    yield transposed("three_apart", (5, 3, 4, 6), (3, 3), 7, (1, 1, 1, 1), (1, 1), (2, 2))
    yield transposed("three_apart_odd", (5, 4, 3, 3), (3, 3), 17, (1, 1, 1, 1), strides=(2, 2))
    yield transposed("four_apart", (5, 2, 3, 8), (4, 4), 8, (1, 1, 1, 1), strides=(2, 2))
    yield transposed("three_beside", (5, 5, 6, 8), (3, 3), 9, (1, 1, 1, 1))
    yield transposed("full", (5, 3, 3, 2), (3, 2), 5)
    yield transposed("pixels", (5, 3, 4, 5), (1, 1), 6)
    yield transposed("pixels_apart", (5, 3, 4, 3), (1, 1), 4, strides=(2, 3))  # pixels that are the bias alone
    yield transposed("pixels_apart_more", (5, 3, 4, 3), (1, 1), 4, (0, 0, 0, 0), (1, 2), (2, 3))
    yield transposed("less_than_stride", (5, 4, 3, 3), (2, 1), 5, strides=(3, 2))
    yield transposed("five_apart", (5, 3, 3, 3), (5, 5), 4, (2, 2, 2, 2), (2, 1), (3, 2))
    yield transposed("seven_by_one", (5, 5, 3, 4), (7, 1), 5, (3, 0, 3, 0), (1, 0), (2, 1))
    yield transposed("dilated", (5, 4, 5, 3), (3, 3), 5, (2, 2, 2, 2), dilations=(2, 2))
    yield transposed("dilated_apart", (5, 3, 2, 4), (3, 3), 5, strides=(2, 2), dilations=(2, 2))  # three phases of no product
    yield transposed("dilated_apart_odd", (5, 3, 2, 4), (3, 2), 3, (1, 1, 1, 1), (1, 0), (2, 2), (3, 3))
    yield transposed("dilated_apart_shared", (5, 2, 2, 2), (3, 2), 2, strides=(6, 4), dilations=(4, 6))
    yield transposed("one_way", (5, 3, 6, 4), (3, 3), 5, (0, 1, 0, 1), (0, 1), (1, 2))
    yield transposed("odd_pads", (5, 4, 5, 3), (3, 3), 5, (0, 1, 2, 0), strides=(2, 2))
    yield transposed("pads_beyond", (5, 6, 5, 3), (2, 2), 4, (3, 4, 2, 1), strides=(2, 2))
    yield transposed("more_beyond", (5, 2, 3, 3), (2, 3), 4, (0, 0, 0, 0), (5, 4), (2, 2))
    yield transposed("one_pixel", (7, 1, 1, 8), (4, 4), 12, (1, 1, 1, 1), strides=(2, 2))
    yield transposed("groups", (5, 3, 4, 4), (3, 3), 6, (1, 1, 1, 1), (1, 1), (2, 2), groups=2)
    yield transposed("groups_of_panels", (5, 1, 2, 3), (2, 2), 54, strides=(2, 2), groups=3, biased=False)
    yield transposed("depthwise", (5, 3, 4, 7), (4, 4), 7, (1, 1, 1, 1), strides=(2, 2), groups=7)
    yield transposed("depthwise_wide", (5, 1, 2, 70), (3, 3), 70, (1, 1, 1, 1), (1, 1), (2, 2), groups=70)
    yield transposed("depthwise_less", (5, 2, 2, 17), (1, 2), 17, (0, 0, 0, 0), (1, 0), (2, 3), groups=17, biased=False)
    yield transposed("depthwise_pairs", (5, 3, 2, 3), (3, 3), 6, strides=(2, 2), groups=3)
    # Keras's rules for the size and the pads.
    for kernel, stride in ((1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (3, 3), (4, 2), (5, 2), (5, 3)):
        for padding in ("valid", "same"):
            yield keras_transposed(f"{padding}_{kernel}_{stride}", (5, 3, 2, 2), (kernel, kernel), 3, padding,
                                   strides=(stride, stride))  # fmt: skip
    for kernel, stride, more in ((3, 2, 1), (4, 2, 1), (3, 3, 0), (3, 3, 2), (2, 3, 1)):
        for padding in ("valid", "same") if (kernel, stride, more) != (3, 3, 0) else ("valid",):
            yield keras_transposed(f"{padding}_{kernel}_{stride}_more{more}", (5, 2, 3, 3), (kernel, kernel), 2, padding,
                                   (more, more), (stride, stride), biased=more != 2)  # fmt: skip
    yield keras_transposed("mixed", (5, 2, 3, 16), (2, 3), 17, "same", strides=(2, 1))


def cases():
    yield from resizes()
    yield from convolutions()

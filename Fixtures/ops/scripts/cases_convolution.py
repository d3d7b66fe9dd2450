"""Cases of convolution and of pooling of images, channels last."""

import numpy

from golden import Case, constant, rows, uniform


def same(size, kernel, stride, dilation=1):
    """TensorFlow's pads of an axis: as many as make ceil(size / stride) windows, the odd one behind."""
    missing = max(0, (-(-size // stride) - 1) * stride + (kernel - 1) * dilation + 1 - size)
    return missing // 2, missing - missing // 2


def pads_of(padding, shape, kernel, strides, dilations):
    """Above, to the left, below, to the right."""
    if padding == "same":
        (top, bottom), (left, right) = (same(*axis) for axis in zip(shape[1:3], kernel, strides, dilations))
        return [top, left, bottom, right]
    return [0] * 4 if padding == "valid" else list(padding)


def conv(name, shape, kernel, n, padding="valid", strides=(1, 1), dilations=(1, 1), groups=1, biased=True, only=None):
    filters = constant(uniform((*kernel, shape[3] // groups, n), -1, 1, "filter"))
    bias = [constant(uniform((n,), key="bias"))] if biased else []
    pads = pads_of(padding, shape, kernel, strides, dilations)
    return Case(f"conv2d_{name}", "conv2d", [rows(uniform(shape)), filters, *bias], only, strides=list(strides),
                dilations=list(dilations), pads=pads, groups=groups, algorithm="any")  # fmt: skip


def convolutions():
    # Windows of a pixel: a matmul of all pixels, but for those that skip some.
    yield conv("pixels", (5, 3, 4, 5), (1, 1), 17)
    yield conv("pixels_unbiased", (6, 2, 3, 16), (1, 1), 16, biased=False, only="torch")
    yield conv("pixels_apart", (5, 5, 4, 3), (1, 1), 4, strides=(2, 2), only="torch")
    yield conv("pixels_padded", (5, 2, 3, 3), (1, 1), 5, (1, 0, 2, 1), only="torch")
    # 3 x 3: with 8 channels and 8 filters or more by Winograd's method, in tiles of 4 x 4 pixels, or of 2 x 2.
    yield conv("small_tiles", (5, 5, 6, 16), (3, 3), 20, "same")
    yield conv("small_tiles_odd", (5, 4, 2, 17), (3, 3), 40, (0, 1, 1, 1), only="torch")
    yield conv("few_channels", (5, 5, 6, 3), (3, 3), 5, "same", only="torch")
    yield conv("eight", (5, 5, 6, 8), (3, 3), 8, "same")
    yield conv("eight_unbiased", (5, 6, 7, 8), (3, 3), 9, biased=False, only="torch")
    yield conv("slices", (5, 4, 5, 9), (3, 3), 33, (1, 0, 0, 1), only="torch")
    yield conv("channel_groups", (5, 4, 3, 17), (3, 3), 16, (0, 1, 1, 0), only="torch")
    yield conv("one_pixel", (7, 1, 1, 8), (3, 3), 12, "same", only="torch")
    yield conv("tiles", (5, 8, 9, 8), (3, 3), 8, "same", only="torch")
    # 3 x 3 otherwise.
    yield conv("apart", (5, 6, 7, 8), (3, 3), 8, "same", strides=(2, 2), only="torch")
    yield conv("apart_one_way", (5, 6, 7, 4), (3, 3), 6, "same", strides=(1, 2), only="torch")
    yield conv("dilated", (5, 7, 8, 8), (3, 3), 8, (2, 2, 2, 2), dilations=(2, 2), only="torch")
    yield conv("dilated_by_three", (5, 8, 7, 2), (3, 3), 5, dilations=(3, 3), only="torch")
    yield conv("dilated_one_way", (5, 5, 7, 3), (2, 3), 4, (1, 0, 1, 4), dilations=(1, 3), strides=(2, 1), only="torch")
    yield conv("padded_wide", (5, 3, 4, 8), (3, 3), 8, (3, 2, 0, 4), only="torch")
    # Other windows.
    yield conv("five", (5, 6, 5, 3), (5, 5), 6, "same", only="torch")
    yield conv("seven_apart", (5, 9, 8, 3), (7, 7), 4, (3, 3, 3, 3), strides=(2, 2))
    yield conv("row", (5, 3, 8, 4), (1, 5), 5, "same", only="torch")
    yield conv("column", (5, 8, 3, 4), (4, 1), 5, biased=False, only="torch")
    yield conv("even", (5, 5, 6, 3), (2, 2), 7, "same", only="torch")
    yield conv("odd_pads", (5, 5, 6, 3), (3, 2), 5, (2, 0, 1, 3), only="torch")
    yield conv("whole_image", (6, 3, 4, 5), (3, 4), 6, only="torch")
    # Groups, of fewer filters than a panel has, and of more.
    yield conv("groups", (5, 4, 5, 4), (3, 3), 6, "same", groups=2, only="torch")
    yield conv("groups_of_panels", (5, 3, 4, 3), (2, 2), 54, groups=3, only="torch")
    yield conv("groups_of_pixels", (5, 3, 3, 6), (1, 1), 8, groups=2, biased=False, only="torch")
    yield conv("depthwise", (5, 5, 6, 7), (3, 3), 7, "same", groups=7, only="torch")
    yield conv("depthwise_wide", (5, 2, 3, 70), (2, 3), 70, (1, 0, 0, 2), groups=70, only="torch")
    yield conv("depthwise_dilated", (5, 7, 5, 17), (3, 3), 17, dilations=(3, 2), groups=17, biased=False, only="torch")
    yield conv("depthwise_pairs", (5, 6, 5, 3), (3, 3), 6, (1, 1, 1, 1), groups=3, strides=(2, 2), only="torch")
    # Keras's rules for pads, and its layers.
    for name, size, strides in (("even", (6, 8), (2, 2)), ("odd", (7, 5), (2, 2)), ("third", (7, 8), (3, 3))):
        yield conv(f"same_{name}", (5, *size, 3), (3, 3), 5, "same", strides=strides, only="keras")
    yield conv("same_five", (5, 6, 5, 2), (5, 5), 4, "same", strides=(2, 2), biased=False, only="keras")
    yield conv("same_dilated", (5, 6, 7, 3), (3, 3), 4, "same", dilations=(2, 2), only="keras")
    yield conv("valid_apart", (5, 6, 7, 8), (3, 3), 8, strides=(2, 2), only="keras")
    yield conv("valid_dilated", (5, 7, 6, 8), (3, 3), 8, dilations=(2, 2), only="keras")
    yield conv("same_depthwise", (5, 6, 7, 7), (3, 3), 7, "same", groups=7, strides=(2, 2), only="keras")
    yield conv("valid_depthwise_pairs", (5, 5, 6, 3), (3, 3), 6, groups=3, only="keras")
    yield conv("zero_padded", (5, 6, 6, 3), (3, 3), 4, (0, 0, 1, 1), strides=(2, 2), only="keras")


def pool(op, name, shape, kernel, padding="valid", strides=None, dilations=(1, 1), only=None, x=None, **more):
    strides = strides or kernel
    pads = pads_of(padding, shape, kernel, strides, dilations)
    x = rows(uniform(shape) if x is None else x)
    return Case(f"{op}_{name}", op, [x], only, kernel=list(kernel), strides=list(strides), dilations=list(dilations),
                pads=pads, **more)  # fmt: skip


def special():
    """Zeros of both signs, infinities and subnormals in windows of 2 x 2; finite numbers around."""
    x = uniform((5, 4, 4, 3))
    numbers = [0.0, -0.0, numpy.inf, -numpy.inf, 1.4e-45, -1.4e-45, 3.4028235e38, -3.4028235e38]
    for image in range(5):
        x[image, :2, :2] = numpy.resize(numbers[image:] + numbers[:image], (2, 2, 3))
    x[4, 2:, 2:] = -numpy.inf
    return x


def not_a_number():
    """NaN in each place of a window of 2 x 2, alone, beside infinities and twice; finite numbers around."""
    x = uniform((5, 4, 6, 3))
    for image, (row, column) in enumerate(((0, 0), (0, 1), (1, 0), (1, 1))):
        x[image, row, column] = x[image, 2 + row, 2 + column] = numpy.nan
        x[image, 3 - row, 3 - column] = (numpy.inf, -numpy.inf, 0)
    x[4, :2, :2] = numpy.nan
    return x


def pools():
    for op, forms in (("maxPool2d", [{}]), ("meanPool2d", [{"countsPads": False}, {"countsPads": True}])):
        for more in forms:
            end = "_counted" if more.get("countsPads") else ""

            def case(name, *arguments, end=end, op=op, more=more, **others):
                return pool(op, name + end, *arguments, **others, **more)

            yield case("halves", (5, 4, 6, 3), (2, 2))
            yield case("halves_odd", (5, 5, 7, 17), (2, 2), only="torch")
            yield case("padded", (5, 5, 6, 4), (3, 3), (1, 1, 1, 1), strides=(2, 2), only="torch")
            yield case("odd_pads", (5, 5, 4, 3), (3, 2), (1, 0, 2, 1), strides=(1, 2), only="torch")
            yield case("whole_image", (6, 3, 5, 5), (3, 5), only="torch")
            yield case("overlapping", (5, 5, 5, 16), (3, 3), strides=(1, 1), only="torch")
            yield case("row", (5, 2, 7, 2), (1, 3), strides=(1, 2), only="torch")
            yield case("dilated", (5, 6, 7, 3), (2, 2), dilations=(2, 3), strides=(1, 2), only="torch")
            if more.get("countsPads"):
                continue  # Keras's pads count nowhere
            yield case("same_even", (5, 6, 4, 3), (3, 3), "same", strides=(2, 2), only="keras")
            yield case("same_odd", (5, 5, 7, 2), (2, 2), "same", only="keras")
            yield case("same_overlapping", (5, 4, 5, 5), (2, 3), "same", strides=(1, 1), only="keras")
            yield case("valid_odd", (5, 5, 7, 4), (2, 3), only="keras")
    shape = (5, 7, 8, 3)
    yield pool("maxPool2d", "dilated_padded", shape, (3, 2), (2, 1, 2, 1), (1, 1), (2, 2), only="torch")
    yield pool("maxPool2d", "special", (5, 4, 4, 3), (2, 2), only="torch", x=special())
    # Keras on TensorFlow gives the largest of the others.
    yield pool("maxPool2d", "nan", (5, 4, 6, 3), (2, 2), only="torch", x=not_a_number())
    yield pool("maxPool2d", "nan_padded", (5, 4, 6, 3), (3, 3), (1, 1, 1, 1), (2, 1), only="torch", x=not_a_number())


def cases():
    yield from convolutions()
    yield from pools()

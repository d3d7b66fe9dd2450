"""The networks of the importer's cases for attention, vision transformers and layers of classes of one's own."""

import functools

import keras
import keras.layers as L
import tensorflow
from vision_layers import PatchEncoder, Patches, isThree

saving = keras.saving if isThree else keras.utils


def attention():
    x, y, z = keras.Input((5, 8), name="x"), keras.Input((3, 6), name="y"), keras.Input((3, 4), name="z")
    both = keras.Input((5, 5), dtype="bool", name="mask")
    across = keras.Input((5, 3), dtype="bool", name="mask_across")
    outputs = [
        L.MultiHeadAttention(2, 4, name="self")(x, x), L.MultiHeadAttention(3, 5, name="wide")(x, x),
        L.MultiHeadAttention(2, 3, name="cross")(x, y), L.MultiHeadAttention(2, 3, value_dim=5, name="keys")(x, z, key=y),
        L.MultiHeadAttention(1, 4, use_bias=False, name="plain")(x, x),
        L.MultiHeadAttention(2, 3, output_shape=7, name="shaped")(x, value=x),
        L.MultiHeadAttention(2, 4, dropout=0.3, name="causal")(x, x, use_causal_mask=True),
        L.MultiHeadAttention(2, 4, name="masked")(x, x, attention_mask=both),
        L.MultiHeadAttention(2, 4, name="across")(x, y, attention_mask=across),
        L.MultiHeadAttention(2, 4, name="both")(x, x, attention_mask=both, use_causal_mask=True),
        L.MultiHeadAttention(2, 4, name="causal_across")(x, y, use_causal_mask=True),
    ]  # fmt: skip
    return keras.Model([x, y, z, both, across], outputs)


def attention_of_free_lengths():
    x, y = keras.Input((None, 8), name="x"), keras.Input((None, 6), name="y")
    z = L.MultiHeadAttention(2, 4, name="self")(x, x, use_causal_mask=True)
    return keras.Model([x, y], L.MultiHeadAttention(2, 3, name="cross")(z, y))


def attention_twice():
    """One layer called twice, one in a model that is a layer."""
    x = keras.Input((4, 6), name="x")
    shared = L.MultiHeadAttention(2, 3, name="shared")
    inner = keras.Input((4, 6), name="inner_in")
    block = keras.Model(inner, L.Add(name="sum")([inner, L.MultiHeadAttention(3, 2, name="inside")(inner, inner)]), name="block")
    y = shared(x, x)
    return keras.Model(x, [shared(y, x), block(y), L.Dense(2, name="query")(y)])


def grouped_attention():
    x, y = keras.Input((5, 8), name="x"), keras.Input((3, 8), name="y")
    mask = keras.Input((5, 3), dtype="bool", name="mask_across")
    outputs = [
        L.GroupQueryAttention(3, 4, 2, name="pairs")(x, x), L.GroupQueryAttention(2, 3, 3, name="each")(x, x),
        L.GroupQueryAttention(2, 4, 1, use_bias=False, name="one")(x, y),
        L.GroupQueryAttention(2, 6, 3, name="causal")(x, x, use_causal_mask=True),
        L.GroupQueryAttention(2, 4, 2, name="masked")(x, y, attention_mask=mask),
    ]  # fmt: skip
    return keras.Model([x, y, mask], outputs)


class EncoderOfOtherNames(PatchEncoder):
    def __init__(self, num_patches, projection_dim=6, **kwargs):
        super().__init__(num_patches, projection_dim, **kwargs)

    def make(self):
        self.lookup = L.Embedding(self.num_patches, self.projection_dim, name="places")
        self.linear = L.Dense(self.projection_dim, use_bias=False, name="to_tokens")

    def call(self, patches):
        return self.linear(patches) + self.lookup(self.places())

    def get_config(self):  # without the width, as in many tutorials
        return {**L.Layer.get_config(self), "num_patches": self.num_patches}


class EncoderWithOwnWeight(PatchEncoder):
    def make(self):
        self.projection = L.Dense(self.projection_dim)

    def build(self, shape):
        self.positions = self.add_weight(
            name="pos_embedding", shape=(1, self.num_patches, self.projection_dim), initializer="random_normal"
        )
        super().build(shape)

    def call(self, patches):
        return self.projection(patches) + self.positions


class EncoderWithClassToken(PatchEncoder):
    def make(self):
        super().make()
        self.position_embedding = L.Embedding(self.num_patches + 1, self.projection_dim)

    def build(self, shape):
        self.class_token = self.add_weight(name="class_token", shape=(1, 1, self.projection_dim), initializer="random_normal")
        super().build(shape)

    def call(self, patches):
        ops = keras.ops if isThree else tensorflow
        tokens = self.projection(patches)
        first = ops.tile(self.class_token, [ops.shape(tokens)[0], 1, 1])
        places = (keras.ops.arange if isThree else tensorflow.range)(0, self.num_patches + 1)
        return (ops.concatenate if isThree else ops.concat)([first, tokens], axis=1) + self.position_embedding(places)


class Block(L.Layer):
    """What no importer knows: a gate with a weight of its own, and two layers inside."""

    def __init__(self, units, slope, **kwargs):
        super().__init__(**kwargs)
        self.units, self.slope = units, slope
        self.wide, self.narrow = L.Dense(units, activation="gelu"), L.Dense(8)

    def build(self, shape):
        self.gain = self.add_weight(name="gain", shape=(shape[-1],), initializer="ones")
        super().build(shape)

    def call(self, x):
        y = self.narrow(self.wide(x)) * self.gain
        return x + (keras.ops.leaky_relu(y, self.slope) if isThree else tensorflow.nn.leaky_relu(y, self.slope))

    def get_config(self):
        return {**super().get_config(), "units": self.units, "slope": self.slope}


@functools.cache
def made(base, name, package):
    made = type(name, (base,), {"__module__": "networks_of_a_user"})
    return saving.register_keras_serializable(package)(made) if package else made


def named(base, name, package=None):
    """A class called `name`, registered under `package` where there is one."""
    classes[name] = made(base, name, package)
    return classes[name]


# What load_model is told: the classes of the case under way, by name.
classes = {}


def vision(patches, encoder, side=9, size=3):
    classes.clear()
    x = keras.Input((side, 10, 2), name="image")
    augmentation = keras.models.Sequential(
        [L.Rescaling(1 / 2), L.RandomFlip("horizontal"), L.RandomRotation(0.02), L.RandomZoom(0.2, 0.2)],
        name="data_augmentation",
    )
    y = named(Patches, "Patches", patches)(size)(augmentation(x))
    count = (side // size) * (10 // size)
    y = named(encoder, "PatchEncoder", patches)(count, 6)(y)
    z = L.LayerNormalization(epsilon=1e-6)(y)
    y = L.Add()([L.MultiHeadAttention(3, 4, dropout=0.1)(z, z), y])
    z = L.Dropout(0.1)(L.Dense(12, activation="gelu")(L.LayerNormalization(epsilon=1e-6)(y)))
    y = L.Add()([L.Dense(6, activation="gelu")(z), y])
    return keras.Model(x, L.Dense(3, name="logits")(L.Flatten()(L.LayerNormalization(epsilon=1e-6)(y))))


def vision_transformer():
    return vision("Custom", PatchEncoder)


def vision_in_a_package():
    return vision("my.module", EncoderOfOtherNames)


def vision_unregistered():
    return vision(None, EncoderWithOwnWeight)


def vision_square():
    """As many values in a patch as there are patches, so that kernel and table have one shape."""
    return vision("square", EncoderOfOtherNames, side=12, size=2)


def vision_nested():
    """Layers of classes of one's own, and attention, in a model that is a layer."""
    inner = vision("Custom", PatchEncoder)
    inner._name = "inner"
    x = keras.Input((9, 10, 2), name="image")
    return keras.Model(x, L.Dense(2, name="dense")(inner(x)))


def custom_layers():
    """Imported with a mapping of the class alone."""
    classes.clear()
    x = keras.Input((4, 8), name="in")
    block = named(Block, "Block", "mine")
    shared = block(12, 0.25, name="shared")
    return keras.Model(x, L.Dense(2, name="out")(shared(block(5, 0.5, name="first")(shared(x)))))


# What an importer must refuse.


def masked_words():
    """What hands on the masks of Embedding and Masking, and what uses them; row 1 of the weights is masked as a whole."""
    x, y = keras.Input((5,), dtype="int32", name="words"), keras.Input((3,), dtype="int32", name="others")
    w = keras.Input((5, 4), name="weights")
    a, b, c = (L.Embedding(4, 4, mask_zero=True, name=name)(ids) for name, ids in (("a", x), ("b", y), ("c", y)))
    m = L.Masking(name="whole")(w)
    z = L.LayerNormalization()(L.Add()([a, L.MultiHeadAttention(2, 3, name="self")(a, a)]))
    z = L.Dropout(0.5)(L.Dense(4, activation="relu")(z))
    outputs = [
        L.MultiHeadAttention(2, 3, name="again")(z, z), L.GlobalAveragePooling1D(name="mean")(z),
        L.GlobalAveragePooling1D(name="mean_of_rows", data_format="channels_first")(L.Embedding(4, 5, mask_zero=True)(x)),
        L.MultiHeadAttention(2, 3, name="across")(a, b), L.MultiHeadAttention(2, 3, name="keys")(a, b, c),
        L.MultiHeadAttention(2, 3, name="causal")(a, a, use_causal_mask=True),
        L.MultiHeadAttention(2, 3, dropout=0.2, name="rows")(w, a), L.MultiHeadAttention(2, 3, name="columns")(a, w),
        L.MultiHeadAttention(2, 3, name="masking")(a, m), L.MultiHeadAttention(2, 3, name="none")(m, m),
        # What is added to has a mask, what is added has none: neither has the sum.
        L.MultiHeadAttention(2, 3, name="sum")(*[L.Add()([a, w])] * 2), L.Flatten()(L.GlobalMaxPooling1D()(a)),
    ]  # fmt: skip
    return keras.Model([x, y, w], outputs)


def masked_mean():
    x = keras.Input((5,), dtype="int32", name="words")
    y = L.Embedding(4, 4, mask_zero=True)(x)
    z = L.Dropout(0.5)(L.LayerNormalization()(L.Add()([y, L.Dense(4, activation="relu")(y)])))
    outputs = [
        L.GlobalAveragePooling1D()(z), L.GlobalAveragePooling1D(keepdims=True)(z),
        L.GlobalAveragePooling1D(data_format="channels_first")(L.Embedding(4, 5, mask_zero=True)(x)),
    ]  # fmt: skip
    return keras.Model(x, [L.Flatten()(output) for output in outputs])


def class_token():
    return vision("token", EncoderWithClassToken)


def classes_of_one_name():
    model = vision("Custom", PatchEncoder)
    other = named(Patches, "Patches", "other")(3)
    return keras.Model(model.input, [model.output, L.Flatten()(other(model.input))])


def attention_over_an_axis():
    x = keras.Input((4, 3, 6), name="in")
    return keras.Model(x, L.MultiHeadAttention(2, 3, attention_axes=(2,), name="axes")(x, x))


def attention_scores():
    x = keras.Input((4, 6), name="in")
    return keras.Model(x, L.MultiHeadAttention(2, 3, name="scores")(x, x, return_attention_scores=True))


def masked_attention():
    x = keras.Input((5,), dtype="int32", name="words")
    y = L.Embedding(4, 4, mask_zero=True)(x)
    return keras.Model(x, L.Flatten()(L.MultiHeadAttention(2, 3, name="attention")(y, y)))


def masked_concatenation():
    x = keras.Input((5,), dtype="int32", name="words")
    y = L.Embedding(4, 4, mask_zero=True)(x)
    y = L.Concatenate(axis=1)([y, L.Dense(4)(y)])
    return keras.Model(x, L.Flatten()(L.MultiHeadAttention(2, 3, name="attention")(y, y)))


read = [
    attention, attention_of_free_lengths, attention_twice, vision_transformer, vision_in_a_package, vision_unregistered,
    vision_square, vision_nested, grouped_attention, custom_layers,
    masked_words, masked_mean,
]  # fmt: skip
refused = {
    custom_layers: "a class that has no mapping",
    class_token: "a PatchEncoder with a class token",
    classes_of_one_name: "two classes of one name",
    attention_over_an_axis: "an attention over one of two axes",
    attention_scores: "an attention that gives its scores too",
    masked_attention: "an attention of Keras 3 that leaves out masked words",
    masked_concatenation: "an attention over words that are masked in part, and others",
}
in_hdf5 = [attention, attention_twice, vision_transformer, vision_unregistered, vision_nested, custom_layers]
oldest_and_newest = [attention_of_free_lengths, attention_twice, vision_nested, vision_unregistered, attention_over_an_axis]
newest_only = [masked_attention, grouped_attention, vision_square, classes_of_one_name, attention_scores]
only = {build: ("keras-2.11", "keras-2.15", "keras-3") for build in [*read, *refused]}
only.update({build: ("keras-2.11", "keras-3") for build in oldest_and_newest})
only.update({build: ("keras-3",) for build in newest_only})
only[masked_words] = ("keras-2.11", "keras-2.15")  # Keras 3 takes masks away from what an attention has read

"""Layers of vision transformers, as users write them for their version of Keras."""

import fixtures
import keras
import keras.layers as L
import tensorflow

isThree = fixtures.framework() == "keras-3"


class Patches(L.Layer):
    """Squares of `patch_size` pixels beside each other."""

    def __init__(self, patch_size, **kwargs):
        super().__init__(**kwargs)
        self.patch_size = patch_size

    def call(self, images):
        if isThree:
            patches = keras.ops.image.extract_patches(images, size=self.patch_size)
            _, rows, columns, values = patches.shape
            return keras.ops.reshape(patches, (-1, rows * columns, values))
        sizes = [1, self.patch_size, self.patch_size, 1]
        patches = tensorflow.image.extract_patches(images, sizes=sizes, strides=sizes, rates=[1, 1, 1, 1], padding="VALID")
        return tensorflow.reshape(patches, [tensorflow.shape(images)[0], -1, patches.shape[-1]])

    def get_config(self):
        return {**super().get_config(), "patch_size": self.patch_size}


class PatchEncoder(L.Layer):
    """Patches projected, and a learned vector for each place."""

    def __init__(self, num_patches, projection_dim, **kwargs):
        super().__init__(**kwargs)
        self.num_patches, self.projection_dim = num_patches, projection_dim
        self.make()

    def make(self):
        self.projection = L.Dense(self.projection_dim)
        self.position_embedding = L.Embedding(self.num_patches, self.projection_dim)

    def places(self):
        return (keras.ops.arange if isThree else tensorflow.range)(0, self.num_patches)

    def call(self, patches):
        return self.projection(patches) + self.position_embedding(self.places())

    def get_config(self):
        return {**super().get_config(), "num_patches": self.num_patches, "projection_dim": self.projection_dim}

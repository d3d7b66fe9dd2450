"""The systems that are compared: how each is built in its framework at full size, written for each engine, checked, and repeated.

Of a system, FOLDER gets: `native/` what its framework saves; `network.pickle` the same weights for the scripts here; an engine's files in a
folder of its name; the inputs and the framework's outputs as little-endian f32, named `x.f32`, `expected.f32`; or as inputs `patients.csv`.
"""
import csv
import itertools
import json
import os
import pickle
import sys

import numpy

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = os.path.join(HERE, "..", "..", "Fixtures")
with open(os.path.join(HERE, "systems.json")) as file:
    FACTS = json.load(file)


def save(path, array):
    with open(path, "wb") as file:
        file.write(numpy.ascontiguousarray(array, dtype="<f4").tobytes())


def read(path, shape):
    """In memory from which no engine has to copy because of where it begins."""
    import engines

    array = numpy.fromfile(path, dtype="<f4", count=int(numpy.prod(shape)))
    return engines.aligned(array.reshape(shape))


def from_fixtures(*folders):
    """Imports from the folders of the fixtures' scripts."""
    sys.path[:0] = [os.path.join(FIXTURES, folder) for folder in (*folders, "support")]


class System:
    """A network of one input `x`, built by Keras."""

    def __init__(self, name):
        facts = FACTS[name]
        self.engines, self.batches = set(facts["engines"]), facts["rows"]
        #: Rows whose results are compared.
        self.checked = facts["checked"]

    def input(self, rows):
        """The network's inputs, `rows` of them, as the framework takes them."""
        raise NotImplementedError

    def build(self):
        """The framework's network, and its description here."""
        raise NotImplementedError

    def make(self, folder):
        """Builds the network and writes what the framework saves and finds."""
        os.makedirs(f"{folder}/native", exist_ok=True)
        model, network = self.build()
        self.write(model, folder)
        x = self.input(max(self.batches))
        save(f"{folder}/x.f32", x)
        save(f"{folder}/expected.f32", model.predict(x[: self.checked], batch_size=32, verbose=0))
        with open(f"{folder}/network.pickle", "wb") as file:
            pickle.dump(network, file)

    def network(self, folder):
        with open(f"{folder}/network.pickle", "rb") as file:
            return pickle.load(file)

    def given(self, engine, folder, batch):
        """The arrays that an engine reads, by name."""
        return {"x": read(f"{folder}/x.f32", self.input(batch).shape)}

    def export(self, folder, batch):
        """Writes a batch size for every engine that has files of its own."""
        import engines

        network = self.network(folder)
        for engine in set(engines.ENGINES) & self.engines:
            os.makedirs(f"{folder}/{engine}", exist_ok=True)
        onnx = f"{folder}/onnxruntime/batch{batch}.onnx"
        with open(onnx, "wb") as file:
            file.write(network.onnx(batch))
        if "openvino" in self.engines:
            engines.write_openvino(network, batch, f"{folder}/openvino/batch{batch}.xml")
        if "MNN" in self.engines:
            engines.write_mnn(onnx, f"{folder}/MNN/batch{batch}.mnn")
        if "ncnn" in self.engines:
            network.ncnn(f"{folder}/ncnn/network")
        if {"litert", "tensorflow"} & self.engines:
            tf = engines.import_tensorflow(1)
            run = network.tensorflow(tf, batch)
            arrays = self.given("tensorflow", folder, batch)
            specifications = {name: tf.TensorSpec(array.shape, tf.float32, name=name) for name, array in arrays.items()}
            for engine in sorted({"tensorflow", "tensorflow_xla"} & self.engines):
                engines.write_tensorflow(tf, run, specifications, f"{folder}/{engine}/batch{batch}", xla=engine == "tensorflow_xla")
            engines.write_litert(tf, run, specifications, f"{folder}/litert/batch{batch}.tflite")

    def compile(self, folder, batch, threads):
        """Compiles a batch size for a number of threads by PyTorch."""
        import engines

        (path,) = self.files("torch_compiled", folder, batch, threads)
        engines.write_torch_compiled(self.network(folder).torch(), self.given("torch_compiled", folder, batch), threads, f"{folder}/{path}")

    def files(self, engine, folder, batch, threads):
        """What an engine reads."""
        return {
            "onnxruntime": [f"onnxruntime/batch{batch}.onnx"],
            "openvino": [f"openvino/batch{batch}.xml", f"openvino/batch{batch}.bin"],
            "MNN": [f"MNN/batch{batch}.mnn"],
            "ncnn": ["ncnn/network.param", "ncnn/network.bin"],
            "litert": [f"litert/batch{batch}.tflite"],
            "tensorflow": [f"tensorflow/batch{batch}"],
            "tensorflow_xla": [f"tensorflow_xla/batch{batch}"],
            "torch_compiled": [f"torch_compiled/batch{batch}_threads{threads}.so"],
        }.get(engine, ["network.pickle"])

    def opened(self, engine, folder, batch, threads, given):
        """What computes the network of the arrays that are given, by one engine."""
        import engines

        if engine == "torch":
            return engines.torch(self.network(folder).torch(), given, threads)
        path = f"{folder}/{self.files(engine, folder, batch, threads)[0]}"
        return engines.ENGINES[engine](path.removesuffix(".param"), given, threads)

    def work(self, engine, folder, batch, threads):
        """What is repeated, and what of it is to be like the framework's."""
        run = self.opened(engine, folder, batch, threads, self.given(engine, folder, batch))
        result = getattr(run, "result", run)
        return run, lambda: result()[: self.checked]

    def interface(self, engine):
        """How an engine is called."""
        import engines

        return engines.INTERFACE[engine]


class BreastCancer(System):
    """Rows of thirty scaled numbers."""

    def input(self, rows):
        return numpy.random.default_rng(1).standard_normal((rows, 30), dtype=numpy.float32)

    def build(self):
        import keras
        from sequential import Sequential

        model = keras.models.load_model(f"{FIXTURES}/breast/keras-3/breast_cancer_model.keras", compile=False)
        return model, Sequential.of_keras(model)

    def write(self, model, folder):
        import shutil

        for name in ("breast_cancer_model.keras", "feature_scaler.pkl"):
            shutil.copy(f"{FIXTURES}/breast/keras-3/{name}", f"{folder}/native/{name}")


class Pneumonia(System):
    def input(self, rows):
        return numpy.random.default_rng(1).uniform(0, 1, (rows, 128, 128, 3)).astype(numpy.float32)

    def given(self, engine, folder, batch):
        x = super().given(engine, folder, batch)["x"]
        # Others take the channels first.
        return {"x": x if engine in ("tensorflow", "tensorflow_xla", "litert") else numpy.ascontiguousarray(x.transpose(0, 3, 1, 2))}

    def build(self):
        from_fixtures("pneumonia")
        import networks
        from sequential import Sequential

        model, random = networks.classifier(), numpy.random.default_rng(9)
        networks.initialise(model, 9)
        for layer in model.layers:
            if type(layer).__name__ == "BatchNormalization":
                n = len(layer.get_weights()[0])
                layer.set_weights([1 + random.uniform(-0.3, 0.3, n), random.uniform(-0.1, 0.1, n),
                                   random.uniform(-0.1, 0.1, n), 1 + random.uniform(-0.2, 0.2, n)])
        # Images of noise look the same to it: what little differs is made large.
        networks.spread(model, self.input(32), deviation=1)
        return model, Sequential.of_keras(model)

    def write(self, model, folder):
        model.save(f"{folder}/native/best_model.h5")


class LungCancer(System):
    def input(self, rows):
        return numpy.random.default_rng(1).integers(0, 256, (rows, 256, 256, 3)).astype(numpy.float32)

    def build(self):
        from_fixtures("lung")
        import keras
        import networks
        from vision import VisionTransformer

        keras.utils.set_random_seed(9)
        model = networks.transformer()
        return model, VisionTransformer.of_keras(model)

    def write(self, model, folder):
        model.save(f"{folder}/native/vit_lung_final.keras")


class Osteosarcoma(System):
    """Patients drawn in a thousand steps. What is compared is the noise that the network finds."""

    def given(self, engine, folder, batch):
        from generation import CONDITIONS, VALUES

        return {name: read(f"{folder}/{name}.f32", (batch, n))
                for name, n in (("x", VALUES), ("time", 1), ("conditions", CONDITIONS))}

    def make(self, folder):
        from_fixtures("osteosarcoma")
        import models
        import torch
        from generation import CONDITIONS, VALUES, Denoiser

        os.makedirs(f"{folder}/native", exist_ok=True)
        torch.manual_seed(9)
        model = models.Diffusion(VALUES).eval()
        state = model.state_dict()
        torch.save({"epoch": 1, "model_state_dict": state}, f"{folder}/native/best_model.pt")
        x, time = torch.randn(self.checked, VALUES), torch.rand(self.checked)
        conditions = torch.rand(self.checked, CONDITIONS)
        with torch.inference_mode():
            expected = model(x, time, conditions)
        for name, tensor in (("x", x), ("time", time), ("conditions", conditions), ("expected", expected)):
            save(f"{folder}/{name}.f32", tensor.numpy())
        with open(f"{folder}/network.pickle", "wb") as file:
            pickle.dump(Denoiser.of_state({name: tensor.numpy() for name, tensor in state.items()}), file)

    def work(self, engine, folder, batch, threads):
        from generation import sampler, torch_sampler

        given = self.given(engine, folder, batch)
        run = self.opened(engine, folder, batch, threads, given)
        found = run().copy()
        sample = torch_sampler(run.network, batch) if engine == "torch" else sampler(run, given)
        return sample, lambda: found


class HeartDisease(System):
    """Patients of numbers and words through a pipeline of Spark, by the fixture of the system's name."""

    def __init__(self, name):
        super().__init__(name)
        self.fixture = f"{FIXTURES}/spark/{name}/spark-3.5/model"

    def make(self, folder):
        from_fixtures("spark")
        import glob
        import shutil

        import engines
        import heart
        from pipeline import Pipeline
        from pyspark.ml import PipelineModel

        native = f"{folder}/native/model"
        shutil.copytree(self.fixture, native, dirs_exist_ok=True)
        session, model = engines.spark_session(2, 2), PipelineModel.load(native)
        trees = glob.glob(f"{native}/stages/{len(model.stages) - 1}_*/data") if hasattr(model.stages[-1], "treeWeights") else []
        network = Pipeline.of_spark(model, list(heart.numbers), list(heart.words), session.read.parquet(*trees).collect() if trees else [])
        with open(f"{folder}/network.pickle", "wb") as file:
            pickle.dump(network, file)
        random, rows = numpy.random.default_rng(1), max(self.batches)
        columns = {name: random.integers(*heart.ranges[name], rows).astype(float).tolist() for name in heart.numbers}
        columns |= {name: random.choice(list(codes.values()), rows).tolist() for name, (_, codes) in heart.words.items()}
        with open(f"{folder}/patients.csv", "w", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows(zip(*columns.values()))
        save(f"{folder}/expected.f32", engines.spark(native, self.given("spark", folder, self.checked), 2).result())

    def given(self, engine, folder, batch):
        with open(f"{folder}/patients.csv", newline="") as file:
            names, *rows = itertools.islice(csv.reader(file), batch + 1)
        network, columns = self.network(folder), dict(zip(names, zip(*rows)))
        columns |= {name: [float(value) for value in columns[name]] for name in network.numbers}
        if engine == "spark":
            # The pipeline wants the label's column too.
            return columns | {"disease": ["No"] * batch}
        if engine == "onnxruntime_words":
            words = {name: numpy.array(columns[name])[:, None] for name in network.words}
            return {"numbers": numpy.array([columns[name] for name in network.numbers]).T.copy(), **words}
        return {"x": network.places(columns)}

    def export(self, folder, batch):
        network = self.network(folder)
        for engine in ("onnxruntime", "onnxruntime_words"):
            os.makedirs(f"{folder}/{engine}", exist_ok=True)
            with open(f"{folder}/{engine}/batch{batch}.onnx", "wb") as file:
                file.write(network.onnx(batch, words=engine == "onnxruntime_words"))

    def files(self, engine, folder, batch, threads):
        own = {"spark": ["native/model"], "onnxruntime_words": [f"onnxruntime_words/batch{batch}.onnx"]}
        return own.get(engine) or super().files(engine, folder, batch, threads)

    def opened(self, engine, folder, batch, threads, given):
        if engine == "scikit-learn":
            model, x = self.network(folder).scikit_learn(), given["x"]
            return lambda: model.predict_proba(x)[:, 1]
        return super().opened(engine, folder, batch, threads, given)

    def interface(self, engine):
        return super().interface(engine) + (", words looked up before" if engine in ("onnxruntime", "scikit-learn") else ", words")


KINDS = {"breast": BreastCancer, "pneumonia": Pneumonia, "lung": LungCancer, "osteosarcoma": Osteosarcoma, "heart_logistic": HeartDisease,
         "heart_forest": HeartDisease, "heart_gbt": HeartDisease}
SYSTEMS = {name: kind(name) for name, kind in KINDS.items()}

"""What the cases of Spark pipelines share: the session, tables, saving with repeatable names, scoring row by row."""

import dataclasses
import decimal
import json
import math
import os
import re
import shutil
import sys
import tempfile
import typing
import uuid
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

import fixtures  # noqa: E402
import numpy  # noqa: E402
import pyspark  # noqa: E402
from pyspark.ml import PipelineModel, linalg, util  # noqa: E402
from pyspark.sql import SparkSession, types  # noqa: E402

folder = os.path.join(fixtures.root, "spark")
framework = "spark-" + ".".join(pyspark.__version__.split(".")[:2])
row = "_row"  # the name of the column that tells which input row an output row comes of
timestamp = 1704067200000  # 2024-01-01
fields = {
    "double": types.DoubleType(), "float": types.FloatType(), "int": types.IntegerType(), "long": types.LongType(),
    "boolean": types.BooleanType(), "string": types.StringType(), "vector": linalg.VectorUDT(),
    "array": types.ArrayType(types.DoubleType()),
}  # fmt: skip


@dataclasses.dataclass
class Case:
    """A model to save, with rows to score, or with the reason why it is refused."""

    build: typing.Callable  # (numpy.random.RandomState) -> (fitted model, table to score)
    tells: str
    oldest: bool = False  # whether the oldest Spark writes it too
    refused: str = None
    tolerance: dict = None
    hidden: tuple = ()  # columns that the model adds, but not to the table of `input.json`
    everything: bool = False  # whether the output holds every column that is left, not only those that are new

    @property
    def name(self):
        return self.build.__name__

    @property
    def seed(self):
        return zlib.crc32(self.name.encode())


cases = []


def case(tells, **options):
    """Makes a function a case of that name."""

    def register(build):
        cases.append(Case(build, tells, **options))
        return build

    return register


def add(name, tells, build, **options):
    """Makes a function a case of another name, for those that differ in a setting."""
    wrapped = lambda random: build(random)
    wrapped.__name__ = name
    case(tells, **options)(wrapped)


class Table:
    """Columns `name="type"` and rows as `input.json` holds them: null, "NaN", "Infinity" for what JSON has no word."""

    def __init__(self, columns, rows, added=None):
        self.columns = [(name, kind) for name, kind in columns.items()]
        self.rows = [list(values) for values in rows]
        self.added = (
            added or {}
        )  # columns of one word that Spark wants but that make no difference: not in `input.json`
        assert all(len(values) == len(self.columns) for values in self.rows), columns

    def frame(self, indices=None):
        """A data frame in one partition, with the number of each row in the column `_row`, and with what is `added`."""
        schema = types.StructType([types.StructField(name, fields[kind], True) for name, kind in self.columns])
        schema = schema.add(row, types.IntegerType(), False)
        for name in self.added:
            schema = schema.add(name, types.StringType(), True)
        indices = range(len(self.rows)) if indices is None else indices
        rows = [
            [
                *(native(value, kind) for value, (_, kind) in zip(self.rows[index], self.columns)),
                index,
                *self.added.values(),
            ]
            for index in indices
        ]
        return session().createDataFrame(rows, schema).coalesce(1)

    def json(self):
        return {"columns": [{"name": n, "type": t} for n, t in self.columns], "rows": [plain(r) for r in self.rows]}


def session():
    """The one session: one thread, one partition; no native libraries whose sums would depend on the machine."""
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    settings = {
        "spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "1", "spark.default.parallelism": "1",
        "spark.driver.bindAddress": "127.0.0.1", "spark.sql.catalogImplementation": "in-memory",
        "spark.sql.warehouse.dir": os.path.join(tempfile.gettempdir(), "spark-warehouse"),
        "spark.ui.showConsoleProgress": "false", "spark.driver.memory": "2g",
        # The last option keeps the message of an exception that is thrown often.
        "spark.driver.extraJavaOptions": " ".join(
            [f"-Ddev.ludovic.netlib.{kind}.nativeLib=none" for kind in ("blas", "lapack", "arpack")]
            + ["-XX:-OmitStackTraceInFastThrow"]),
    }  # fmt: skip
    builder = SparkSession.builder.master("local[1]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    return spark


def native(value, kind):
    """A value of `input.json` as Python gives it to Spark."""
    if value is None:
        return None
    if kind == "vector":
        return linalg.Vectors.dense([float(x) for x in value])
    if kind == "array":
        return [None if x is None else float(x) for x in value]
    return float(value) if kind in ("double", "float") else value


def plain(value):
    """A value of Spark or numpy as JSON holds it."""
    if isinstance(value, (linalg.Vector, numpy.ndarray)):
        return [plain(x) for x in (value.toArray() if isinstance(value, linalg.Vector) else value)]
    if isinstance(value, (list, tuple)):
        return [plain(x) for x in value]
    if isinstance(value, decimal.Decimal):
        return str(value)
    if isinstance(value, numpy.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def kind_of(data_type):
    """The name that `input.json` gives a type of Spark."""
    for name, known in fields.items():
        if isinstance(data_type, type(known)):
            return name
    return data_type.simpleString()


def message(error):
    """The first line of the innermost reason that Spark gives."""
    java = getattr(error, "java_exception", None) or getattr(error, "_origin", None)
    while java is not None and java.getCause() is not None:
        java = java.getCause()
    text = java.toString() if java is not None else str(error)
    return re.sub(r"\$Lambda\$\d+/0x[0-9a-f]+", "$Lambda", text.split("\n")[0])


def score(model, table, everything=False, hidden=()):
    """What the model makes of a table, as `output.json` holds it, without the columns that are `hidden`."""
    known = {name for name, _ in table.columns} | {row, *table.added, *hidden}
    shape, results = {}, {}

    def attempt(indices):
        made = model.transform(table.frame(indices))
        shape.update({f.name: kind_of(f.dataType) for f in made.schema if everything or f.name not in known})
        shape.pop(row, None)
        collected = made.collect()
        if row not in made.columns:
            assert len(collected) == len(indices)
        for index, values in zip(indices, collected):
            index = values[row] if row in made.columns else index
            results[index] = {"row": index, "values": [plain(values[name]) for name in shape]}
        for index in indices:
            results.setdefault(index, {"row": index, "dropped": True})

    def search(indices):
        """Scores by halves, down to the rows that fail by themselves; returns those that did not."""
        try:
            attempt(indices)
            return indices
        except Exception as error:
            if len(indices) == 1:
                results[indices[0]] = {"row": indices[0], "error": message(error)}
                return []
        middle = len(indices) // 2
        return search(indices[:middle]) + search(indices[middle:])

    everyone = list(range(len(table.rows)))
    try:
        attempt(everyone)
    except Exception:
        odd = [i for i in everyone if any(x is None or "NaN" in json.dumps(plain(x)) for x in table.rows[i])]
        results.clear()
        sound = sorted(search([i for i in everyone if i not in odd] or odd) + (search(odd) if odd else []))
        for index in sound:
            del results[index]
        assert sound, results
        attempt(sound)
    return {
        "columns": list(shape), "types": list(shape.values()), "rows": [results[index] for index in everyone],
    }  # fmt: skip


def number_uids():
    """Spark's stages are numbered from one, in place of random uids."""
    count = iter(range(1, 1 << 30))
    util.Identifiable._randomUID = classmethod(lambda kind: f"{kind.__name__}_{next(count):012x}")


def save(model, path):
    """Saves a model with names and times that do not change from run to run, without the hidden checksums.

    What the Java side chooses stays: the uids and times of the trees inside an ensemble, the order of encodings in a footer.
    """
    shutil.rmtree(path, ignore_errors=True)
    model.write().overwrite().save("file://" + path)
    for place, _, names in sorted(os.walk(path)):
        for name in sorted(names):
            file = os.path.join(place, name)
            if name.endswith(".crc"):
                os.remove(file)
            elif name.endswith(".parquet"):
                part = re.fullmatch(r"(part-\d{5})-[0-9a-f-]{36}(-.*)", name)
                number = uuid.uuid5(uuid.NAMESPACE_URL, os.path.relpath(place, path))
                os.rename(file, os.path.join(place, f"{part[1]}-{number}{part[2]}"))
            elif name.startswith("part-"):
                with open(file, encoding="utf-8") as text:
                    content = re.sub(r'"timestamp":\d+', f'"timestamp":{timestamp}', text.read())
                fixtures.write_bytes(file, content.encode())


def load(model, path):
    """The model as the class of its own kind reads it from what was saved."""
    return type(model).load("file://" + path)


def stages(model):
    """The names of the stages' classes, those of a pipeline inside as a list."""
    return [stages(s) if isinstance(s, PipelineModel) else type(s).__name__ for s in getattr(model, "stages", [model])]


def dumps(value):
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(", ", ": "))


def rows_json(value):
    """An object whose last entry is `rows`, with a row a line."""
    head = {key: entry for key, entry in value.items() if key != "rows"}
    lines = ",\n  ".join(dumps(entry) for entry in value["rows"])
    return (dumps(head)[:-1] + f', "rows": [\n  {lines}\n]}}\n').encode()


def share(path, content, case):
    """Writes what both environments must agree on: the oldest, where it makes the case, before the newest."""
    if case.oldest and framework != "spark-3.3":
        with open(path, "rb") as file:
            if file.read() != content:
                raise SystemExit(f"{path}: the oldest environment wrote other values; run it first")
    fixtures.write_bytes(path, content)


def versions():
    java = session().sparkContext._jvm.java.lang.System.getProperty("java.version")
    return {**fixtures.versions(pyspark, numpy), "java": java}


def write(case, again=False):
    """Writes a case; a model that is there already stays, for no two savings of it are the same bytes."""
    place = os.path.join(folder, case.name)
    saved = os.path.join(place, framework, "model")
    number_uids()
    fitted = case.build(numpy.random.RandomState(case.seed))
    model, table, *more = fitted if isinstance(fitted, tuple) else (fitted, None)
    if again or not os.path.exists(saved):
        save(model, saved)
    part = {"versions": versions(), "files": ["model"]}
    head = {"tool": "spark", "seed": case.seed, "tells": case.tells}
    if case.refused:
        head["refused"] = case.refused
    else:
        loaded = load(model, saved)
        head |= {"stages": stages(loaded), "tolerance": case.tolerance or {"absolute": 0}, "input": "input.json"}
        content = rows_json(table.json())
        share(os.path.join(place, "input.json"), content, case)
        output = rows_json(score(loaded, table, case.everything, case.hidden))
        fixtures.write_bytes(os.path.join(place, framework, "output.json"), output)
        part["output"] = "output.json"
        for extra in more:
            extra(loaded, table, os.path.join(place, framework), head, part)
    path = os.path.join(place, "case.json")
    parts = {**(fixtures.read_json(path) or {}).get("frameworks", {}), framework: part}
    fixtures.write_json(path, {**head, "frameworks": {k: parts[k] for k in sorted(parts)}})

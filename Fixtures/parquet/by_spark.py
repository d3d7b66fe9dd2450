"""Parquet files as Spark writes them."""
import datetime
import decimal
import json
import os
import pathlib
import random
import re
import shutil
import sys
import tempfile

import pyspark
from pyspark.ml.linalg import DenseMatrix, SparseMatrix, Vectors
from pyspark.sql import Row, SparkSession
from pyspark.sql import types as t
from thrift import STRUCT, Reader, write

SEED = 20250301
NEWEST = "3.5"
INFINITY, NAN = float("inf"), float("nan")


def field(name, kind, nullable=True):
    return t.StructField(name, kind, nullable)


def flat(rng):
    """Every type of numbers, texts and bytes, with nulls here and there."""
    schema = t.StructType([
        field("flag", t.BooleanType()), field("tiny", t.ByteType()), field("small", t.ShortType()),
        field("number", t.IntegerType()), field("long", t.LongType()), field("single", t.FloatType()),
        field("real", t.DoubleType()), field("text", t.StringType()), field("raw", t.BinaryType()),
        field("sure", t.IntegerType(), False), field("surely", t.DoubleType(), False)])
    extremes = [
        (True, -128, -32768, -2**31, -2**63, float("-inf"), -INFINITY, "", b"", 0, -0.0),
        (False, 127, 32767, 2**31 - 1, 2**63 - 1, NAN, NAN, "häuser 漢字 \U0001f600", b"\0\xff", 1, 5e-324),
        (None,) * 9 + (2, 1.7976931348623157e308),
        (True, 0, 0, 0, 0, 1.5, 0.1, "two\nlines \" '", b"not \xc3 text", 3, 1e-300),
    ]
    rows = extremes + [tuple(None if rng.random() < 0.2 else value for value in (
        rng.random() < 0.5, rng.randrange(-128, 128), rng.randrange(-999, 999), rng.randrange(-9**9, 9**9),
        rng.randrange(-9**18, 9**18), float(rng.randrange(-99, 99)) / 8, rng.gauss(0, 1), rng.choice(["a", "bb", "ccc"]),
        rng.randbytes(3))) + (number, rng.random()) for number in range(4, 60)]
    return schema, rows


def nested(rng):
    """Lists, maps and structures in one another; each null, empty and filled."""
    inner = t.StructType([field("x", t.DoubleType()), field("name", t.StringType())])
    schema = t.StructType([
        field("id", t.LongType(), False),
        field("numbers", t.ArrayType(t.DoubleType())),
        field("sure", t.ArrayType(t.IntegerType(), False), False),
        field("words", t.ArrayType(t.ArrayType(t.StringType()))),
        field("deep", t.ArrayType(t.ArrayType(t.ArrayType(t.IntegerType())))),
        field("pairs", t.MapType(t.StringType(), t.DoubleType())),
        field("maps", t.MapType(t.IntegerType(), t.MapType(t.DoubleType(), t.IntegerType()))),
        field("inner", t.StructType([field("a", inner), field("b", t.ArrayType(inner)), field("n", t.IntegerType())])),
        field("lists", t.MapType(t.StringType(), t.ArrayType(t.StringType()))),
    ])

    def maybe(make, chance=0.25):
        return None if rng.random() < chance else make()

    def many(make, most=4):
        return [make() for _ in range(rng.randrange(most))]

    def struct():
        return (maybe(rng.random), maybe(lambda: rng.choice("abc")))

    def row(number):
        return (
            number, maybe(lambda: many(lambda: maybe(lambda: round(rng.gauss(0, 1), 3)))),
            many(lambda: rng.randrange(9)), maybe(lambda: many(lambda: maybe(lambda: many(lambda: maybe(
                lambda: rng.choice(["", "x", "yy"])))))),
            maybe(lambda: many(lambda: maybe(lambda: many(lambda: maybe(lambda: many(lambda: maybe(
                lambda: rng.randrange(5)))))))),
            maybe(lambda: {k: maybe(rng.random) for k in rng.sample("abcdef", rng.randrange(4))}),
            maybe(lambda: {k: maybe(lambda: {float(v): maybe(lambda: v) for v in rng.sample(range(5), rng.randrange(3))})
                           for k in rng.sample(range(9), rng.randrange(3))}),
            maybe(lambda: (maybe(struct), maybe(lambda: many(lambda: maybe(struct))), maybe(lambda: rng.randrange(99)))),
            maybe(lambda: {k: maybe(lambda: many(lambda: maybe(lambda: "v" + k))) for k in rng.sample("pqr", rng.randrange(3))}),
        )
    return schema, [row(number) for number in range(40)]


def nodes(rng, count):
    """Columns as the nodes of tree ensembles have them."""
    split = t.StructType([field("featureIndex", t.IntegerType()),
                          field("leftCategoriesOrThreshold", t.ArrayType(t.DoubleType(), False)),
                          field("numCategories", t.IntegerType())])
    node = t.StructType([
        field("id", t.IntegerType()), field("prediction", t.DoubleType()), field("impurity", t.DoubleType()),
        field("impurityStats", t.ArrayType(t.DoubleType(), False)), field("rawCount", t.LongType()),
        field("leftChild", t.IntegerType()), field("split", split)])
    schema = t.StructType([field("treeID", t.IntegerType()), field("nodeData", node)])
    rows = [(number // 50, (number % 50, float(number % 2), rng.random(), [float(rng.randrange(99)) for _ in range(2)],
                            rng.randrange(999), -1, (number % 3 - 1, [rng.gauss(0, 1)] * (number % 3), -1)))
            for number in range(count)]
    return schema, rows


def times():
    """Types that are not read."""
    schema = t.StructType([field("id", t.IntegerType()), field("day", t.DateType()), field("moment", t.TimestampType()),
                           field("cents", t.DecimalType(9, 2))])
    day = datetime.datetime(2024, 2, 29, 12, 30)
    return schema, [(1, day.date(), day, decimal.Decimal("1.25")), (2, None, None, None)]


def algebra():
    """Vectors and matrices of Spark ML."""
    return [Row(name="dense", vector=Vectors.dense([1.5, -2.0, 0.0]), matrix=DenseMatrix(2, 2, [1.0, 2.0, 3.0, 4.0])),
            Row(name="sparse", vector=Vectors.sparse(5, [1, 4], [0.5, -0.25]),
                matrix=SparseMatrix(2, 2, [0, 1, 2], [0, 1], [5.0, 6.0])),
            Row(name="empty", vector=Vectors.dense([]), matrix=DenseMatrix(2, 2, [1.0, 2.0, 3.0, 4.0], True))]


def repeatable(path):
    """Sorts the list of encodings in each column's metadata: their order in a Java set is another each time."""
    data = path.read_bytes()
    size = int.from_bytes(data[-8:-4], "little")
    footer = Reader(data, len(data) - 8 - size).structure()
    assert write(STRUCT, footer) == data[-8 - size:-8], path
    for group in footer[4][1][1]:
        for column in group[1][1][1]:
            column[3][1][2][1][1].sort()
    path.write_bytes(data[:-8 - size] + write(STRUCT, footer) + data[-8:])


def read_packed(spark, folder):
    """What Spark reads from the files with levels in BIT_PACKED, by Parquet's own library for Java."""
    spark.conf.set("spark.sql.parquet.enableVectorizedReader", "false")
    for path in sorted(folder.glob("packed-*.parquet")):
        frame = spark.read.parquet(str(path))
        rows = [row.x for row in frame.collect()]
        (folder / f"{path.stem}.json").write_text(json.dumps({"x": rows}) + "\n")


def main(here):
    release = ".".join(pyspark.__version__.split(".")[:2])
    folder = here / f"spark-{release}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    os.environ["PYSPARK_PYTHON"] = sys.executable
    spark = (SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
             .config("spark.sql.shuffle.partitions", "1").config("spark.sql.session.timeZone", "UTC").getOrCreate())
    spark.sparkContext.setLogLevel("ERROR")
    scratch = pathlib.Path(tempfile.mkdtemp())
    files = []

    def save(name, frame, what, whole=False, **options):
        """Writes a frame and keeps its one part, or all that Spark wrote."""
        writer = frame.write
        for key, value in options.items():
            writer = writer.option(key.replace("__", "."), value)
        writer.parquet(str(scratch / name))
        parts = sorted((scratch / name).glob("part-*"))
        if whole:
            (folder / name).mkdir()
            (folder / name / "_SUCCESS").touch()
            for path in parts:
                # The name's unique number would be another each time.
                part = folder / name / re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "0", path.name)
                shutil.copy(path, part)
                repeatable(part)
        else:
            assert len(parts) == 1, parts
            shutil.copy(parts[0], folder / f"{name}.parquet")
            repeatable(folder / f"{name}.parquet")
        files.append({"file": name if whole else f"{name}.parquet", "what": what})

    def frame(made, parts=1):
        schema, rows = made
        return spark.createDataFrame(spark.sparkContext.parallelize(rows, parts), schema)

    rng = random.Random(SEED)
    small = dict(parquet__page__size="256", parquet__page__size__row__check__min="10", parquet__block__size="2048",
                 parquet__page__row__count__limit="37")
    made = flat(rng)
    save("flat", frame(made), "every type, with nulls; snappy")
    save("flat-gzip", frame(made), "the same in gzip", compression="gzip")
    save("flat-plain", frame(made), "the same, not compressed, without dictionaries", compression="none",
         parquet__enable__dictionary="false")
    made = nested(rng)
    save("nested", frame(made), "lists, maps and structures in one another")
    save("nested-pages", frame(made), "the same in small pages and row groups, not compressed", compression="none", **small)
    save("algebra", spark.createDataFrame(algebra()).coalesce(1), "vectors and matrices")
    made = nodes(rng, 200)
    save("nodes", frame(made), "nodes of trees in small pages and row groups; dictionaries are left part way",
         parquet__dictionary__page__size="200", **small)
    save("nodes-parts", frame((made[0], made[1][:60]), 4).repartition(4), "several parts", whole=True)
    save("parts", frame((made[0], made[1][:3]), 5), "five parts, two of them empty", whole=True)
    if release == NEWEST:
        save("times", frame(times()), "types that are not read")
        spark.conf.set("spark.sql.parquet.writeLegacyFormat", "true")
        save("legacy", frame(nested(rng)), "lists and maps as Spark 1.4 wrote them")
        spark.conf.set("spark.sql.parquet.writeLegacyFormat", "false")
        save("version-2", frame(flat(rng)), "pages of version 2 with DELTA encodings", parquet__writer__version="v2")
        read_packed(spark, here / "hand")
    spark.stop()
    shutil.rmtree(scratch)
    text = json.dumps({"tool": "pyspark", "versions": {"pyspark": pyspark.__version__}, "seed": SEED, "files": files},
                      indent=2)
    (folder / "case.json").write_text(text + "\n")
